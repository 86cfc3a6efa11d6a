"""The association survey: charts as data, drawn when the site is built."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import amount, group, identifier, line, prose
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.statements import Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A category with its values: one for each series, in their order."""

    title: str = line("titel", "Kategori", "Hvad søjlen viser.", required=True, example="Idrætsforeninger")
    values: tuple[str, ...] = amount(
        "værdier", "Værdier", "Procenttal, med komma: «50,3».", many=True, required=True, example="52"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart(Sourced):
    """A chart: an entry of `docs/data/undersoegelse.yml`."""

    id: str = identifier("Kort navn; bruges i adressen.", example="hvor-tit-de-moedes")
    title: str = line(
        "titel", "Titel", "Hvad diagrammet viser.", is_title=True, required=True, example="Hvor tit mødes I?"
    )
    question: Stated[str] = prose(
        "spørgsmål",
        "Spørgsmål",
        "Hvad der blev spurgt om.",
        required=True,
        example="Hvor tit mødes foreningen med kommunen?",
    )
    unit: str = line("enhed", "Enhed", "Hvad tallene er.", required=True, example="procent")
    count: str | None = line("n", "Antal svar", "N, som kilden skriver det; udeladt: ikke angivet.", example="112 svar")
    series: tuple[str, ...] = line(
        "serier", "Serier", "Svarmulighederne, i rækkefølge.", many=True, required=True, example="Hver måned"
    )
    bars: tuple[Bar, ...] = group("søjler", "Søjler", "Kategorierne.", Bar, many=True, required=True)
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Hvad diagrammet fortæller, i en sætning.",
        required=True,
        example="Over halvdelen mødes hver måned.",
    )
    reservations: tuple[Stated[str], ...] = prose(
        "forbehold",
        "Forbehold",
        "Hvad der er usikkert, fx hvilke tal der hører til hvad.",
        many=True,
        example="Kilden siger ikke, hvem der har svaret.",
    )
