"""The words and rules of «Partnerkort»: columns, two axes, what each field of the matrix advises, who is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import group, identifier, integer, line, listed_word, prose, reference
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.statements import Stated

OURS = "Samspils forslag"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerColumn(Sourced):
    """A column of the list of partners."""

    title: str = line("titel", "Titel", "Kolonnens navn.", required=True, longest=40, example="Fælles interesse")
    help: Stated[str] = prose(
        "hjælp", "Hjælp", "Hvad der skrives i kolonnen.", required=True, example="Det, I begge går op i."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerColumns:
    """The six columns."""

    partner: PartnerColumn = group("partner", "Partner", "Hvem det er.", PartnerColumn, required=True)
    interest: PartnerColumn = group(
        "interesse", "Interesse", "Hvad parterne har til fælles.", PartnerColumn, required=True
    )
    importance: PartnerColumn = group(
        "betydning", "Betydning", "Hvorfor partneren betyder noget.", PartnerColumn, required=True
    )
    challenges: PartnerColumn = group(
        "udfordringer", "Udfordringer", "Hvad der kan blive svært.", PartnerColumn, required=True
    )
    relation: PartnerColumn = group("relation", "Relation", "Hvad de er i forvejen.", PartnerColumn, required=True)
    contact: PartnerColumn = group("kontakt", "Kontakt", "Hvem man henvender sig til.", PartnerColumn, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixAxis(Sourced):
    """An axis of the matrix."""

    title: str = line("titel", "Titel", "Aksens navn.", required=True, longest=50, example="Betydning for succes")
    question: str = line(
        "spørgsmål",
        "Spørgsmål",
        "Det, man spørger sig selv om.",
        required=True,
        longest=90,
        example="Hvor meget betyder de?",
    )
    low: str = line("lav", "Lav", "Aksens begyndelse.", required=True, longest=20, example="Lav")
    high: str = line("høj", "Høj", "Aksens ende.", required=True, longest=20, example="Høj")


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixAxes:
    """The two axes."""

    importance: MatrixAxis = group("betydning", "Betydning", "Den lodrette akse.", MatrixAxis, required=True)
    ease: MatrixAxis = group("lethed", "Lethed", "Den vandrette akse.", MatrixAxis, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixField(Sourced):
    """A field of the matrix, and what it advises."""

    title: str = line("titel", "Titel", "Feltets navn.", required=True, longest=50, example="Begynd her")
    why: Stated[str] = prose(
        "fordi", "Fordi", "Hvorfor en partner står her.", required=True, origin=OURS, example="De betyder meget."
    )
    advice: Stated[str] = prose(
        "råd", "Råd", "Hvad I kan gøre.", required=True, origin=OURS, example="Ring til dem i denne uge."
    )
    against: Stated[str] = prose(
        "imod", "Det taler imod", "Hvad der taler imod rådet.", required=True, origin=OURS, example="De nemme frister."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixFields:
    """The four fields, by the ends of the two axes."""

    high_easy: MatrixField = group("høj_nemt", "Høj og nemt", "Øverst til højre.", MatrixField, required=True)
    high_hard: MatrixField = group("høj_svært", "Høj og svært", "Øverst til venstre.", MatrixField, required=True)
    low_easy: MatrixField = group("lav_nemt", "Lav og nemt", "Nederst til højre.", MatrixField, required=True)
    low_hard: MatrixField = group("lav_svært", "Lav og svært", "Nederst til venstre.", MatrixField, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """What a partner may be to one already, in the words that one chooses among."""

    none: str = line("ingen", "Ingen", "Man kender dem ikke.", required=True, longest=40, example="Kender dem ikke")
    known: str = line(
        "kender", "Kender", "Man kender nogen dér.", required=True, longest=40, example="Kender nogen dér"
    )
    worked: str = line(
        "sammen", "Sammen", "Man har gjort noget sammen.", required=True, longest=40, example="Har arbejdet sammen"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SectorQuestion(Sourced):
    """What is said where no partner is of a sector."""

    sector: str = listed_word("sektor", "Sektor", "Sektoren.", "sectors", required=True, example="erhverv")
    missing: str = line(
        "mangler", "Mangler", "Hvad der mangler.", required=True, longest=60, example="Ingen virksomheder."
    )
    question: Stated[str] = prose(
        "spørgsmål",
        "Spørgsmål",
        "Det, man kan spørge sig selv om.",
        required=True,
        origin=OURS,
        example="Hvem vil undre sig, hvis I ikke spørger dem?",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OutreachAdvice(Sourced):
    """A piece of advice for reaching out, with the question that makes it this partner's."""

    id: str = identifier("Kort navn; står i det, der er gemt. Skift det aldrig.", example="faelles")
    title: str = line("titel", "Titel", "Rådet i få ord.", required=True, longest=50, example="Find det fælles")
    advice: Stated[str] = prose("råd", "Råd", "Rådet.", required=True, example="Begynd med det, I begge går op i.")
    question: Stated[str] = prose(
        "spørgsmål",
        "Spørgsmål",
        "Det, man svarer på om hver partner.",
        required=True,
        origin=OURS,
        example="Hvad går vi begge op i?",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerMap(Sourced):
    """The one entry of `docs/data/partnerkort.yml`."""

    id: str = identifier("Altid «partnerkort».", example="partnerkort")
    steps: tuple[str, ...] = reference(
        "trin", "Trin", "De trin på vejen, som kortet hjælper med.", "steps", many=True, example="find-mulige-partnere"
    )
    sheets: tuple[str, ...] = reference(
        "ark", "Ark", "De ark, som kortet gør det samme som.", "checklists", many=True, example="partnerliste"
    )
    columns: PartnerColumns = group("kolonner", "Kolonner", "Listens kolonner.", PartnerColumns, required=True)
    axes: MatrixAxes = group("akser", "Akser", "Matrixens akser.", MatrixAxes, required=True)
    matrix: MatrixFields = group("felter", "Felter", "Matrixens felter.", MatrixFields, required=True)
    relations: Relations = group(
        "relationer", "Relationer", "Ordene for en eksisterende relation.", Relations, required=True
    )
    sectors: tuple[SectorQuestion, ...] = group(
        "sektorer",
        "Sektorer",
        "De sektorer, der spørges efter, i rækkefølge. De øvrige kan vælges, og ingen savner dem.",
        SectorQuestion,
        many=True,
        required=True,
    )
    outreach: tuple[OutreachAdvice, ...] = group(
        "råd", "Råd", "Rådene til den første kontakt.", OutreachAdvice, many=True, required=True
    )
    most: int = integer(
        "højst", "Højst", "Hvor mange man rækker ud til først.", required=True, origin=OURS, example="3"
    )
