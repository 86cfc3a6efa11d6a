"""A pack: sheets for one meeting, with a cover, a programme and an evaluation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import group, identifier, integer, line, prose, reference
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.statements import Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePoint:
    """A point of the programme."""

    title: str = line("titel", "Titel", "Punktet i få ord.", required=True, longest=80, example="Velkommen")
    minutes: int = integer("minutter", "Minutter", "Hvor længe det tager.", required=True, example="10")
    what: Stated[str] | None = prose(
        "tekst",
        "Hvad I gør",
        "Hvad der sker.",
        origin="Samspils forslag",
        example="Alle siger navn, og hvad de kommer med.",
    )
    sheet: str | None = reference("ark", "Ark", "Arket, der bruges.", "checklists", example="godt-samarbejde")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack(Sourced):
    """A pack of sheets: an entry of `docs/data/pakker.yml`. Packs are ours to propose."""

    id: str = identifier("Kort navn; bruges i adressen og i filnavnet.", example="foerste-moede")
    title: str = line("titel", "Titel", "Pakkens titel.", is_title=True, required=True, example="Det første møde")
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Hvad pakken er god til.",
        required=True,
        origin="Samspils forslag",
        example="Tre ark til det første møde mellem en kommune og en forening.",
    )
    method: str | None = reference(
        "metode", "Metode", "Metoden, som pakken hører til.", "methods", example="partnerskaber"
    )
    programme: tuple[ProgrammePoint, ...] = group(
        "program", "Program", "Punkterne, i rækkefølge.", ProgrammePoint, many=True, required=True
    )
    sheets: tuple[str, ...] = reference(
        "ark", "Ark", "Arkene, i rækkefølge.", "checklists", many=True, required=True, example="godt-samarbejde"
    )
    evaluation: tuple[Stated[str], ...] = prose(
        "evaluering",
        "Evaluering",
        "Spørgsmål til sidst.",
        many=True,
        origin="Samspils forslag",
        example="Hvad fik vi sagt i dag, som ikke var sagt før?",
    )
