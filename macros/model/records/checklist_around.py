"""What stands around a sheet: how long it takes, how many it is for, when it is used, and what it belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.fields import Vocabulary, group, integer, reference, word
from macros.model.statements import Sourced


class HandbookPage(Vocabulary):
    """A page of the handbook that a sheet can belong to as a whole, and so to all that stands on it."""

    AGREEMENTS = ("aftaler", "Aftaler", "Om at skrive en aftale.")
    COMPLEXITY = ("kompleksitet", "Kompleksitet", "De tre niveauer.")
    DILEMMAS = ("dilemmaer", "Dilemmaer", "Alle dilemmaer. Kort, der laves af dem, hører til af sig selv.")
    PREREQUISITES = ("forudsætninger", "Forudsætninger", "Alle forudsætninger.")
    IDEAS = ("idékatalog", "Idékatalog", "Alle ideer. Kort, der laves af dem, hører til af sig selv.")
    EMPOWERMENT = ("empowerment", "Empowerment", "Værdier, roller og opgaver.")
    OUTCOMES = ("udbytte", "Udbytte", "Hvad et partnerskab giver og koster.")
    EIGHT_QUESTIONS = ("otte-spørgsmål", "Otte spørgsmål om partnerskab", "Den korte guide fra en kontrakt.")
    ATTENTION = ("opmærksomhedspunkter", "Opmærksomhedspunkter", "Pointer fra artiklen.")


class CasePart(Vocabulary):
    """What a case can tell that makes a sheet worth taking along; its label is the reason that a reader is told.

    In the order of what tells most of a case: its best sheets come first. That a case shows a dilemma, has a level or
    a method, leads to the sheets of those by itself.
    """

    DUTIES = ("arbejdsdeling", "Fordi casen fordeler arbejdet", "Casen fortæller, hvem der gør hvad.")
    AGREEMENT = ("aftale", "Fordi casen har en aftale", "Casen fortæller, hvad aftalen siger.")
    GOALS = ("mål", "Fordi casen har mål at måle på", "Casen fortæller, hvilke mål parterne satte.")
    PLANS = ("planer", "Fordi casen lægger planer", "Casen fortæller, hvad parterne har planlagt.")
    FIGURES = ("tal", "Fordi casen fortæller i tal", "Casen har tal.")
    INITIATIVE = ("initiativ", "Fordi casen fortæller, hvem der begyndte", "Casen fortæller, hvem der tog initiativet.")
    PARTIES = ("parter", "Fordi flere parter arbejder sammen i casen", "Casen fortæller om mindst to parter.")


class Phase(Vocabulary):
    """Where on the way of a cooperation a sheet is used. Ours to propose."""

    BEFORE = ("før aftalen", "Før aftalen", "I finder ud af, om I vil, og med hvem.")
    AGREEMENT = ("aftalen", "Aftalen", "I bliver enige om, hvad I skal, og hvem der gør hvad.")
    UNDERWAY = ("undervejs", "Undervejs", "I arbejder sammen.")
    AFTERWARDS = ("bagefter", "Bagefter", "I gør status, eller I holder op.")


class Copies(Vocabulary):
    """How many of a sheet a meeting needs; its label is what the printing plan says. Ours to propose."""

    EACH = ("til hver", "ét til hver", "Alle får deres eget.")
    EACH_AND_ONE = (
        "til hver og ét fælles",
        "ét til hver og ét fælles",
        "Alle får deres eget, og I udfylder ét sammen.",
    )
    PARTY = ("til hver part", "ét til hver part", "Hver part har sit.")
    PARTY_AND_ONE = (
        "til hver part og ét fælles",
        "ét til hver part og ét fælles",
        "Hver part har sit, og I udfylder ét sammen.",
    )
    GROUP = ("til hver gruppe", "ét til hver gruppe", "Hver gruppe har et, for eksempel kort.")
    ONE = ("ét i alt", "ét i alt", "I har det sammen, for eksempel på væggen.")
    FACILITATOR = ("til mødelederen", "ét til mødelederen", "Deltagerne får det ikke.")


class StepRole(Vocabulary):
    """What a step of the facilitator's is for. Ours to propose."""

    WELCOME = ("velkomst", "Velkomst", "Åbner, når arket er et møde for sig. I et længere møde har mødet sin egen.")
    WORK = ("arbejde", "Arbejde", "Hører til arket, hvor det end bruges. Det er det, når intet står.")
    CLOSE = ("slut", "Slut", "Slutter af, når arket er et møde for sig. I et længere møde har mødet sin egen.")


class SheetHead(Vocabulary):
    """What is written at the top of a sheet, so that who finds it again knows whose it is; the label stands there."""

    COOPERATION = ("samarbejde", "Samarbejdet", "Samarbejdets navn.")
    PROJECT = ("projekt", "Projektet", "Projektets navn.")
    MEETING = ("møde", "Mødet", "Hvilket møde det er fra.")
    TOPIC = ("emne", "Emnet", "Hvad det handler om.")
    ASSOCIATION = ("forening", "Foreningen", "Foreningens navn.")
    MUNICIPALITY = ("kommune", "Kommunen", "Kommunens eller afdelingens navn.")
    PARTY = ("part", "Part", "Hvem der har udfyldt det: til ark, som parterne udfylder hver for sig.")
    GROUP = ("gruppe", "Gruppen", "Hvem der sad sammen.")
    NAME = ("navn", "Navn", "Deltagerens navn: til ark, som hver udfylder for sig selv.")
    PLACE = ("sted", "Stedet", "Hvor det er.")
    DATE = ("dato", "Dato", "Dagen.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span(Sourced):
    """A number, or from one to another."""

    least: int = integer("fra", "Fra", "Tallet, eller det mindste.", required=True, example="45")
    most: int | None = integer("til", "Til", "Det største, hvor der er et spænd.", example="60", not_before="fra")

    @property
    def largest(self) -> int:
        """The largest number; where it is one alone, that."""
        return self.most or self.least


@dataclass(frozen=True, slots=True, kw_only=True)
class People(Sourced):
    """How many a sheet is for, and how many sit together."""

    least: int = integer("fra", "Fra", "Så få kan I være.", required=True, example="2")
    most: int | None = integer(
        "til", "Til", "Så mange kan I være. Udeladt: så mange, det skal være.", example="8", not_before="fra"
    )
    groups: Span | None = group("grupper_af", "Grupper af", "Hvor mange der sidder sammen.", Span)


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """What a sheet belongs to, beside its methods. Told here and nowhere else: each of them leads back to the sheet."""

    pages: tuple[HandbookPage, ...] = word(
        "sider",
        "Sider",
        "Sider i håndbogen, som arket hører til med alt, hvad der står på dem.",
        HandbookPage,
        many=True,
    )
    steps: tuple[str, ...] = reference(
        "trin", "Trin", "Trin på vejen til et partnerskab.", "steps", many=True, example="skriv-aftalen"
    )
    question_groups: tuple[str, ...] = reference(
        "aftalespørgsmål",
        "Spørgsmål til en aftale",
        "Grupper af spørgsmål, som en aftale skal svare på.",
        "question_groups",
        many=True,
        example="partnerskabets-organisering",
    )
    prerequisites: tuple[str, ...] = reference(
        "forudsætninger", "Forudsætninger", "Enkelte forudsætninger.", "prerequisites", many=True, example="respekt"
    )
    dilemmas: tuple[str, ...] = reference(
        "dilemmaer", "Dilemmaer", "Enkelte dilemmaer.", "dilemmas", many=True, example="d01"
    )
    typologies: tuple[str, ...] = reference(
        "typologier", "Typologier", "Typologier.", "typologies", many=True, example="foreningsroller"
    )
    cases: tuple[CasePart, ...] = word(
        "cases_med", "Cases med", "Det, en case fortæller, når arket er værd at tage med.", CasePart, many=True
    )
