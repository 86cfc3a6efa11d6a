"""What stands around a case: who judged it, its own words, whom to ask, and where to read on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import day, line, link, prose, word
from macros.model.records.case_words import AssessmentKind
from macros.model.statements import Sourced, Stated

if TYPE_CHECKING:
    from macros.model.dates import SourceDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Sourced):
    """What somebody else than the parties says of it. What the agreement says of evaluation stands in the agreement."""

    kind: AssessmentKind = word("slags", "Slags", "Hvad det er.", AssessmentKind, required=True)
    who: str = line(
        "hvem",
        "Hvem",
        "Hvem der vurderer: en organisation eller en funktion, aldrig et personnavn.",
        required=True,
        example="Et konsulenthus, som kommunen betalte",
    )
    when: SourceDate | None = day("dato", "Dato", "Hvornår vurderingen er fra.", example="2024")
    says: Stated[str] = prose(
        "tekst",
        "Hvad de siger",
        "Deres ord som deres; hvad parterne selv lærte, hører til under læring.",
        required=True,
        example="Gæsterne kom igen, men klubben nåede ikke de mest ensomme.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute(Sourced):
    """What one party says against another. Nobody settles it here."""

    subject: str = line(
        "emne", "Emne", "Hvad de er uenige om, i få ord.", required=True, example="Hvem der betaler for køkkenet"
    )
    who: str = line(
        "hvem",
        "Den ene",
        "Hvem der siger det: en part eller en funktion, aldrig et personnavn.",
        required=True,
        example="Beboerforeningen Solbakken",
    )
    says: Stated[str] = prose(
        "tekst",
        "Den ene siger",
        "Hvad de siger, som deres ord.",
        required=True,
        example="Kommunen lovede at betale for køkkenet.",
    )
    other: str = line("imod", "Den anden", "Hvem der ser det anderledes.", required=True, example="Eksempelby Kommune")
    answer: Stated[str] | None = prose(
        "svar",
        "Den anden siger",
        "Hvad de svarer. Udeladt: kilden fortæller det ikke.",
        example="Aftalen nævner kun lokalet.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Sourced):
    """Words of the source, letter for letter."""

    words: str = line(
        "ord",
        "Ordret",
        "En eller to sætninger, bogstav for bogstav og uden anførselstegn. Alt andet skrives med egne ord.",
        longest=300,
        required=True,
        example="Vi troede, vi skulle lave mad. Vi kom til at lave naboer.",
    )
    speaker: str = line(
        "hvem",
        "Hvem",
        "En funktion, aldrig et personnavn.",
        required=True,
        example="En af de frivillige værter",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom to ask: a role, never a person."""

    role: str = line(
        "hvem",
        "Hvem",
        "En funktion eller en afdeling, aldrig et personnavn, et telefonnummer eller en personlig mailadresse.",
        required=True,
        example="Kommunens frivilligkonsulent",
    )
    address: str | None = link(
        "link",
        "Link",
        "Siden, hvor man finder vej til dem.",
        unencrypted=True,
        example="https://eksempelby.example/kontakt",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Further:
    """Where to read on: what the record does not rest on."""

    title: str = line("titel", "Titel", "Hvad siden eller teksten hedder.", required=True, example="Madklubbens side")
    address: str = link(
        "link",
        "Link",
        "Adressen på den.",
        unencrypted=True,
        required=True,
        example="https://eksempelby.example/madklubben",
    )
    about: str | None = line("om", "Om den", "Få ord om, hvad man finder der.", example="Menuer og åbningstider")
