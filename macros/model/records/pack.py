"""A pack: a meeting that we have laid out, with its sheets, its script and its evaluation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import Vocabulary, day, group, identifier, integer, line, prose, reference, word
from macros.model.records.checklist_around import People, Span
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.dates import SourceDate
    from macros.model.statements import Stated

USUAL_PEOPLE = 8
"""At a meeting that does not say how many it is for."""


class PointKind(Vocabulary):
    """What a point of a programme is."""

    POINT = ("punkt", "Punkt", "I gør noget sammen. Det er det, når intet står.")
    PAUSE = ("pause", "Pause", "I holder fri.")


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
    kind: PointKind | None = word("slags", "Slags", "Udeladt: punkt.", PointKind)
    sheet: str | None = reference("ark", "Ark", "Arket, der bruges.", "checklists", example="godt-samarbejde")
    steps: tuple[str, ...] = line(
        "trin",
        "Trin",
        "De af arkets trin, som punktet er. Udeladt: alle undtagen arkets egen velkomst og slutning.",
        many=True,
        longest=80,
        example="Læs hver for sig",
    )
    say: Stated[str] | None = prose(
        "sig",
        "Sig",
        "Det, lederen siger. Ved et ark står det i stedet for arkets egne trin.",
        origin="Samspils forslag",
        example="Vi slutter klokken fire. Hvem er vi?",
    )
    do: Stated[str] | None = prose(
        "gør",
        "Gør",
        "Det, lederen gør. Ved et ark står det i stedet for arkets egne trin.",
        origin="Samspils forslag",
        example="Hils på alle ved døren.",
    )
    groups: Span | None = group(
        "grupper_af", "Grupper af", "Hvor mange der sidder sammen ved punktet.", Span, origin="Samspils forslag"
    )
    materials: tuple[Stated[str], ...] = prose(
        "materialer",
        "I skal bruge",
        "Det, punktet skal bruge ud over arkets eget.",
        many=True,
        origin="Samspils forslag",
        example="Et ur, som alle kan se.",
    )

    @property
    def is_pause(self) -> bool:
        """Whether everybody is free."""
        return self.kind is PointKind.PAUSE


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
    before: tuple[str, ...] = reference(
        "før",
        "Før mødet",
        "De af arkene, som bruges før mødet. Hvad der hverken er før eller efter, er på mødet.",
        "checklists",
        many=True,
        example="klar-kommune",
    )
    after: tuple[str, ...] = reference(
        "efter",
        "Efter mødet",
        "De af arkene, som bruges efter mødet.",
        "checklists",
        many=True,
        example="evalueringsark",
    )
    people: People | None = group(
        "personer",
        "Personer",
        "Hvor mange mødet er lagt til rette for. Printplanen er regnet for det største tal; udeladt: otte.",
        People,
        origin="Samspils forslag",
    )
    evaluation: tuple[Stated[str], ...] = prose(
        "evaluering",
        "Evaluering",
        "Spørgsmål til sidst.",
        many=True,
        origin="Samspils forslag",
        example="Hvad fik vi sagt i dag, som ikke var sagt før?",
    )
    version: int = integer("udgave", "Udgave", "Tæller op, når pakken ændres.", required=True, example="1")
    revised: SourceDate = day("dato", "Dato", "Hvornår denne udgave er fra.", required=True, example="2025-12-01")

    @property
    def during(self) -> tuple[str, ...]:
        """The sheets that are used at the meeting itself."""
        return tuple(name for name in self.sheets if name not in {*self.before, *self.after})

    @property
    def expected(self) -> int:
        """How many people its printing plan counts with."""
        return (self.people.most or self.people.least) if self.people else USUAL_PEOPLE
