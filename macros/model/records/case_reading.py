"""How a case is read: its sources, its sum, where the handbook puts it, what it shows, what the sources disagree on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import day, line, link, places, prose, reference, word
from macros.model.records.case_words import Language
from macros.model.statements import Sourced, Stated

if TYPE_CHECKING:
    from macros.model.dates import SourceDate
    from macros.model.statements import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSource:
    """What the record as a whole rests on."""

    place: tuple[Place, ...] = places(
        "sted",
        "Sted i kilden",
        "Kilden og stedet i den. For en kendt kilde: dens id og linjer eller side. For en ny kilde: id og sted.",
        required=True,
        example="rapport l. 221-398",
    )
    about: str | None = line("om", "Hvad stedet dækker", "Få ord om, hvad der står der.", example="Brødteksten")
    title: str | None = line(
        "titel",
        "Titel",
        "Kun for en kilde, som Samspil ikke kender: dens titel.",
        example="Evaluering af Madklubben",
    )
    publisher: str | None = line(
        "udgiver", "Udgiver", "Kun for en ny kilde: hvem der har udgivet den.", example="Eksempelby Kommune"
    )
    year: SourceDate | None = day("år", "Udgivet", "Kun for en ny kilde: hvornår den er udgivet.", example="2024")
    address: str | None = link(
        "link",
        "Link",
        "Kun for en ny kilde: adressen på den. Findes siden ikke med https://, så skriv http://.",
        unencrypted=True,
        example="https://eksempelby.example/evaluering.pdf",
    )
    language: Language | None = word("sprog", "Sprog", "Kun for en kilde, der ikke er på dansk.", Language)
    read: SourceDate | None = day(
        "læst",
        "Læst",
        "Kun for en webside: den dag, du læste den. Så behøver stedet hverken side eller afsnit.",
        example="2026-11-30",
    )

    @property
    def is_web_page(self) -> bool:
        """Whether it is a page on the web, which has no pages to name: it has an address and was read on a day."""
        return self.address is not None and self.read is not None

    @property
    def is_unencrypted(self) -> bool:
        """Whether the way to it is open to others."""
        return self.address is not None and self.address.startswith("http://")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gist:
    """The case in three answers."""

    who: Stated[str] | None = prose(
        "hvem", "Hvem var de", "Parterne, i én sætning.", example="Eksempelby Kommune og beboerforeningen Solbakken."
    )
    agreed: Stated[str] | None = prose(
        "aftale",
        "Hvad aftalte de",
        "Aftalen, i én sætning.",
        example="Kommunen stillede et køkken til rådighed, og foreningen fandt værterne.",
    )
    outcome: Stated[str] | None = prose(
        "udfald",
        "Hvad kom der ud af det",
        "Det, der skete, i én sætning.",
        example="Klubben havde 18 gæster om ugen efter et halvt år.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Method(Sourced):
    """The method that the case uses."""

    name: str = reference(
        "ord",
        "Metode",
        "Id på en af håndbogens tre i docs/data/metoder.yml eller på en anden i docs/data/andre-metoder.yml.",
        "case_methods",
        required=True,
        example="partnerskaber",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Complexity(Sourced):
    """The level of complexity."""

    level: str = reference(
        "ord", "Kompleksitet", "Id fra docs/data/kompleksitet.yml.", "levels", required=True, example="lille"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PrerequisiteLink(Sourced):
    """A prerequisite of good partnership that the case shows. Our reading, unless `ophav` says otherwise."""

    topic: str = reference(
        "emne",
        "Forudsætning",
        "Id fra docs/data/forudsaetninger.yml.",
        "prerequisites",
        required=True,
        example="respekt",
    )
    how: Stated[str] | None = prose(
        "tekst",
        "Hvordan",
        "Hvordan casen viser det.",
        origin="vores læsning",
        example="Parterne skrev ned, hvad de hver især bestemmer.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DilemmaLink(Sourced):
    """A dilemma that the case shows. Our reading, unless `ophav` says otherwise."""

    topic: str = reference(
        "emne", "Dilemma", "Id fra docs/data/dilemmaer.yml.", "dilemmas", required=True, example="d01"
    )
    how: Stated[str] | None = prose(
        "tekst",
        "Hvordan",
        "Hvordan casen viser det.",
        origin="vores læsning",
        example="Foreningen ville selv vælge menuen, og det gik kommunen med til.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Two places that do not say the same; both are shown, none is chosen."""

    topic: str = line(
        "emne", "Emne", "Hvad de to steder er uenige om.", required=True, example="Hvor mange gæster der kom"
    )
    first: Stated[str] = prose(
        "sted_a", "Det ene sted", "Hvad det siger, med sted.", required=True, example="Side 4 siger 18 gæster om ugen."
    )
    second: Stated[str] = prose(
        "sted_b",
        "Det andet sted",
        "Hvad det siger, med sted.",
        required=True,
        example="Side 7 siger 21 gæster om ugen.",
    )
    remark: Stated[str] | None = prose(
        "bemærkning",
        "Bemærkning",
        "Hvordan de to kan læses sammen.",
        origin="vores læsning",
        example="Side 7 tæller måske også værterne.",
    )
