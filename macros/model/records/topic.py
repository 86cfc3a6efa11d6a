"""Topics of the handbook: things to know, to talk about or to try, each with its place in a source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import Vocabulary, group, identifier, line, prose, reference, word
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.statements import Stated


class PrerequisiteHeading(Vocabulary):
    """The three headings that the report sorts prerequisites under."""

    VALUES = ("værdier", "Værdier", "Det, parterne møder hinanden med.")
    ORGANISATION = ("organisation", "Organisation", "Det, parterne har at stå på.")
    PROCESS = ("proces", "Proces", "Det, der sker undervejs.")


class DilemmaTheme(Vocabulary):
    """The four themes of the presentation, as its slide names them."""

    DEMOCRACY = ("demokrati", "Demokratisk dimension", "Indflydelse, deltagelse og styring.")
    PROFESSION = ("faglighed", "Faglige dilemmaer", "Fagfolk og frivillige.")
    EXPERIENCE = ("oplevelser", "Oplevelser af samarbejdet", "Foreningernes egne erfaringer.")
    ROLES = ("roller", "Foreningsroller", "Hvad foreningen er i velfærden.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicCase(Sourced):
    """A case that shows a topic. Our reading, unless `ophav` says otherwise."""

    case: str = reference("case", "Case", "Casens id.", "cases", required=True, example="madklub-eksempelby")
    how: Stated[str] | None = prose(
        "tekst",
        "Hvordan",
        "Hvordan casen viser det.",
        origin="vores læsning",
        example="Værterne fik nøgle til køkkenet.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Prerequisite(Sourced):
    """A prerequisite of partnership: an entry of `docs/data/forudsaetninger.yml`."""

    id: str = identifier("Ordet, som cases bruger under forudsætninger.", example="faelles-lokaler")
    title: str = line("titel", "Titel", "Forudsætningens navn.", is_title=True, required=True, example="Fælles lokaler")
    heading: PrerequisiteHeading = word(
        "overskrift", "Overskrift", "Hvor den hører til.", PrerequisiteHeading, required=True
    )
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Hvad kilden fandt.",
        required=True,
        example="Parterne samarbejder lettere, når de har et sted at mødes.",
    )
    findings: tuple[Stated[str], ...] = prose(
        "fund",
        "Hvad kilden fandt",
        "Ét fund i hvert punkt.",
        many=True,
        example="Samtaler ved kaffemaskinen løste flere sager end møderne.",
    )
    questions: tuple[Stated[str], ...] = prose(
        "spørgsmål",
        "Spørgsmål til jer",
        "Til en gruppe, der vil tale om det.",
        many=True,
        origin="Samspils forslag",
        example="Hvor mødes vi, når vi ikke holder møde?",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dilemma(Sourced):
    """A dilemma to talk about: an entry of `docs/data/dilemmaer.yml`."""

    id: str = identifier("Ordet, som cases bruger under dilemmaer.", example="d90")
    title: str = line(
        "titel",
        "Dilemma",
        "Dilemmaet i få ord.",
        is_title=True,
        required=True,
        example="Åbent for alle eller for dem, der har brug for det",
    )
    theme: DilemmaTheme = word("tema", "Tema", "Hvor det hører til.", DilemmaTheme, required=True)
    question: Stated[str] = prose(
        "spørgsmål",
        "Spørgsmål",
        "Dilemmaet, som man kan tale om det.",
        required=True,
        example="Skal tilbuddet stå åbent for alle, eller kun for dem, det er lavet til?",
    )
    explanation: Stated[str] | None = prose(
        "forklaring",
        "Forklaring",
        "Hvad kilden siger om det.",
        example="Kilden fortæller, at de ældre blev væk, da klubben åbnede for alle.",
    )
    case: str | None = reference(
        "case", "Case", "Den case, som kilden knytter dilemmaet til.", "cases", example="madklub-eksempelby"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Sourced):
    """An entry of a plain list: outcomes, ideas, empowerment, points of attention, what an agreement holds."""

    id: str = identifier("Kort navn; bruges i adressen.", example="faelles-kalender")
    title: str = line("titel", "Titel", "Emnet i få ord.", is_title=True, required=True, example="En fælles kalender")
    section: str | None = line("gruppe", "Gruppe", "Overskriften, som emnet står under.", example="Hverdagen")
    summary: Stated[str] | None = prose(
        "resumé",
        "Kort fortalt",
        "Emnet i en til tre sætninger.",
        example="Skriv møder og aktiviteter ét sted, som begge parter kan se.",
    )
    opposite: Stated[str] | None = prose(
        "i_stedet_for", "I stedet for", "Det, som emnet stilles over for.", example="Hver part har sin egen plan."
    )
    points: tuple[Stated[str], ...] = prose(
        "punkter", "Punkter", "Ét i hvert punkt.", many=True, example="Skriv også ferier i den."
    )
    questions: tuple[Stated[str], ...] = prose(
        "spørgsmål",
        "Spørgsmål til jer",
        "Til en gruppe, der vil tale om det.",
        many=True,
        origin="Samspils forslag",
        example="Hvem holder kalenderen ved lige?",
    )
    cases: tuple[TopicCase, ...] = group(
        "cases", "Cases", "Cases, der viser det.", TopicCase, many=True, origin="vores læsning"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Sourced):
    """A word of the field: an entry of `docs/data/ordliste.yml`."""

    id: str = identifier("Kort navn; bruges i adressen.", example="nabohjaelp")
    title: str = line("titel", "Ord", "Ordet, som vi staver det.", is_title=True, required=True, example="nabohjælp")
    definition: Stated[str] = prose(
        "betydning",
        "Betydning",
        "Hvad det betyder, i en til to sætninger.",
        required=True,
        example="Hjælp, som naboer giver hinanden uden løn og uden en forening bag.",
    )
    forms: tuple[str, ...] = line(
        "former", "Former", "Bøjninger, som også skal forklares, hvor de står.", many=True, example="nabohjælpen"
    )
    avoided: tuple[str, ...] = line(
        "undgå", "Skriv ikke", "Stavemåder og ord, som vi ikke bruger.", many=True, example="nabo-hjælp"
    )
    related: tuple[str, ...] = reference("se_også", "Se også", "Andre ord.", "terms", many=True, example="partnerskab")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDisagreement:
    """Two or more places that do not say the same: an entry of `docs/data/uoverensstemmelser.yml`."""

    id: str = identifier("Kort navn; bruges i adressen.", example="antal-gaester")
    title: str = line(
        "titel",
        "Emne",
        "Hvad stederne er uenige om.",
        is_title=True,
        required=True,
        example="Hvor mange gæster madklubben havde",
    )
    sides: tuple[Stated[str], ...] = prose(
        "steder",
        "Steder",
        "Hvad hvert sted siger, med sted.",
        many=True,
        required=True,
        example="Evalueringen siger 18 gæster om ugen.",
    )
    remark: Stated[str] | None = prose(
        "bemærkning",
        "Bemærkning",
        "Hvordan de kan læses sammen.",
        origin="vores læsning",
        example="Det ene tal er måske fra efteråret, det andet fra foråret.",
    )
