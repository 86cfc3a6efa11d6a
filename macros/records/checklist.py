"""A sheet: what a group goes through together, on a screen or on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.fields import Vocabulary, day, group, identifier, integer, line, places, prose, reference, word
from macros.records.review import ReviewEntry
from macros.statements import Sourced

if TYPE_CHECKING:
    from macros.dates import SourceDate
    from macros.statements import Place, Stated


class SheetFormat(Vocabulary):
    """The paper that a sheet is made for."""

    PORTRAIT = ("A4 stående", "A4", "Et almindeligt ark på højkant.")
    LANDSCAPE = ("A4 liggende", "A4 liggende", "Et ark på tværs, til brede tabeller.")
    POSTER = ("A3 plakat", "A3", "En plakat til væggen; arket laves også i A4.")
    CARDS = ("kort", "Kort på A4", "Otte kort på hvert ark, til at klippe ud, med bagside.")


class SheetUse(Vocabulary):
    """What a sheet is for; it decides which editions there are."""

    FILLED_IN = ("udfyldes", "Til at udfylde", "Gruppen skriver på det: også som pdf med felter og som Word-fil.")
    READ = ("læses", "Til at læse", "Gruppen læser det: også med stor skrift.")
    CUT = ("klippes", "Til at klippe ud", "Kort eller plakat: kun som pdf.")


class CardDeck(Vocabulary):
    """Where the cards of a sheet come from."""

    DILEMMAS = ("dilemmaer", "Dilemmaer", "Et kort for hvert dilemma i docs/data/dilemmaer.yml.")
    IDEAS = ("idekatalog", "Idékatalog", "Et kort for hver idé i docs/data/idekatalog.yml.")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion(Sourced):
    """A question with lines to write on."""

    question: Stated[str] = prose(
        "spørgsmål", "Spørgsmål", "Spørgsmålet.", required=True, example="Hvad vil I gerne kunne om et år?"
    )
    sub: tuple[Stated[str], ...] = prose(
        "underspørgsmål",
        "Underspørgsmål",
        "Spørgsmål inde i spørgsmålet.",
        many=True,
        example="Hvem vil kunne mærke det?",
    )
    lines: int | None = integer("linjer", "Linjer", "Antal linjer at skrive på; udeladt: 3.", example="3")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row that is given beforehand; its other cells are empty."""

    cells: tuple[str, ...] = line(
        "celler",
        "Celler",
        "Fra venstre; resten står tomme.",
        many=True,
        required=True,
        longest=300,
        example="Lave kaffe",
        repeats=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTable:
    """A table to fill in."""

    columns: tuple[str, ...] = line(
        "kolonner", "Kolonner", "Overskrifterne, fra venstre.", many=True, required=True, example="Opgave"
    )
    example: tuple[str, ...] = line(
        "eksempel",
        "Eksempel",
        "En række, der viser, hvad der skal stå.",
        many=True,
        longest=300,
        example="Købe ind",
        repeats=True,
    )
    rows: tuple[TableRow, ...] = group("rækker", "Rækker", "Rækker, der er begyndt på.", TableRow, many=True)
    empty: int | None = integer("tomme_rækker", "Tomme rækker", "Antal; udeladt: ingen.", example="6")


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """An axis of a matrix."""

    name: str = line("navn", "Navn", "Hvad aksen måler.", required=True, example="Betydning")
    low: str = line("lav", "Lav ende", "Ordet til venstre eller forneden.", required=True, example="lille")
    high: str = line("høj", "Høj ende", "Ordet til højre eller foroven.", required=True, example="stor")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMatrix:
    """Four fields between two axes, with room to write."""

    vertical: Axis = group("lodret", "Lodret akse", "Det, der måles opad.", Axis, required=True)
    horizontal: Axis = group("vandret", "Vandret akse", "Det, der måles mod højre.", Axis, required=True)
    high_low: str = line(
        "øverst_venstre", "Øverst til venstre", "Feltets råd.", required=True, example="Gør det, når der er tid"
    )
    high_high: str = line("øverst_højre", "Øverst til højre", "Feltets råd.", required=True, example="Begynd her")
    low_low: str = line(
        "nederst_venstre", "Nederst til venstre", "Feltets råd.", required=True, example="Lad det ligge"
    )
    low_high: str = line("nederst_højre", "Nederst til højre", "Feltets råd.", required=True, example="Gør det let")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Sourced):
    """A statement with a few answers of which one is ticked."""

    question: Stated[str] = prose(
        "spørgsmål",
        "Spørgsmål",
        "Det, der skal tages stilling til.",
        required=True,
        example="Vi kender hinandens opgaver.",
    )
    options: tuple[str, ...] = line(
        "svar", "Svar", "Svarene, fra venstre.", many=True, required=True, longest=300, example="Ja"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetBlock(Sourced):
    """A part of a sheet: a heading and one kind of content (or several, in this order)."""

    title: str | None = line("overskrift", "Overskrift", "Blokkens overskrift.", longest=80, example="Det aftaler vi")
    text: tuple[Stated[str], ...] = prose(
        "tekst", "Tekst", "Afsnit, der læses.", many=True, example="Gå punkterne igennem sammen."
    )
    important: tuple[Stated[str], ...] = prose(
        "vigtigt",
        "Vigtigt",
        "Det, ingen må overse; fremhæves.",
        many=True,
        example="Skriv ingen personoplysninger på arket.",
    )
    advice: tuple[Stated[str], ...] = prose(
        "råd", "Råd", "Punkter, der læses.", many=True, example="Begynd med det, I er enige om."
    )
    items: tuple[Stated[str], ...] = prose(
        "punkter", "Punkter", "Punkter, der sættes kryds ved.", many=True, example="Vi ved, hvem der tager sig af hvad."
    )
    choices: tuple[Choice, ...] = group("valg", "Valg", "Ét kryds i hver række.", Choice, many=True)
    questions: tuple[OpenQuestion, ...] = group(
        "spørgsmål", "Spørgsmål", "Med linjer at skrive på.", OpenQuestion, many=True
    )
    table: SheetTable | None = group("tabel", "Tabel", "En tabel at udfylde.", SheetTable)
    matrix: SheetMatrix | None = group("matrix", "Matrix", "Fire felter mellem to akser.", SheetMatrix)
    fields: tuple[str, ...] = line(
        "felter", "Felter", "Navne på felter, der udfyldes: dato, sted.", many=True, example="Dato"
    )
    signatures: tuple[str, ...] = line(
        "underskrifter", "Underskrifter", "Hvem der skriver under (funktion).", many=True, example="For kommunen"
    )
    deck: CardDeck | None = word("kort", "Kort", "Hvor kortene kommer fra.", CardDeck)
    notes: int | None = integer("noter", "Noter", "Antal linjer til noter.", example="4")


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilitatorStep:
    """What the facilitator says and does at one step. Ours to propose."""

    title: str = line("trin", "Trin", "Trinnet i få ord.", required=True, longest=80, example="Velkommen")
    say: Stated[str] | None = prose(
        "sig",
        "Sig",
        "Det, lederen siger, som det kan siges.",
        origin="Samspils forslag",
        example="I dag aftaler vi, hvem der gør hvad.",
    )
    do: Stated[str] | None = prose(
        "gør", "Gør", "Det, lederen gør.", origin="Samspils forslag", example="Del arkene ud."
    )
    minutes: int | None = integer("minutter", "Minutter", "Hvor længe trinnet tager.", example="5")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """One sheet: a file in `checklists/`."""

    id: str = identifier(
        "Filens navn uden .yml: små bogstaver a-z, tal og bindestreg.", example="spilleregler-eksempel"
    )
    title: str = line(
        "titel",
        "Titel",
        "Arkets titel.",
        is_title=True,
        required=True,
        longest=90,
        example="Spilleregler for samarbejdet",
    )
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Hvad arket er godt til.",
        required=True,
        example="Få sagt, hvem der gør hvad, før I går i gang.",
    )
    format: SheetFormat | None = word("format", "Format", "Udeladt: A4 stående.", SheetFormat)
    use_kind: SheetUse = word(
        "bruges_til", "Bruges til", "Det bestemmer, hvilke udgaver der laves.", SheetUse, required=True
    )
    purpose: Stated[str] | None = prose(
        "formål", "Formål", "Hvad gruppen får ud af det.", example="I går hjem med fem aftaler, som alle kan huske."
    )
    use: tuple[Stated[str], ...] = prose(
        "sådan_bruges_det",
        "Sådan bruger I det",
        "Trin for trin.",
        many=True,
        example="Læs punkterne højt, og sæt kun kryds, når alle er enige.",
    )
    materials: tuple[Stated[str], ...] = prose(
        "materialer", "I skal bruge", "Det, der skal ligge klar.", many=True, example="Et ark og en kuglepen til hver."
    )
    time: Stated[str] | None = prose("tid", "Tid", "Hvor længe det tager.", example="En halv time.")
    size: Stated[str] | None = prose(
        "antal", "Antal deltagere", "Hvor mange der kan være med.", example="To til otte personer."
    )
    blocks: tuple[SheetBlock, ...] = group("blokke", "Blokke", "Arkets indhold.", SheetBlock, many=True, required=True)
    facilitator: tuple[FacilitatorStep, ...] = group(
        "mødelederens_side",
        "Mødelederens side",
        "Hvad mødelederen siger og gør, trin for trin.",
        FacilitatorStep,
        many=True,
    )
    methods: tuple[str, ...] = reference(
        "metoder", "Metoder", "Metoder, som arket passer til.", "methods", many=True, example="partnerskaber"
    )
    related: tuple[str, ...] = reference(
        "passer_med", "Går godt med", "Andre ark.", "checklists", many=True, example="godt-samarbejde"
    )
    places: tuple[Place, ...] = places(
        "kilder", "Kilder", "Hvor indholdet kommer fra.", required=True, example="guide l. 236-238"
    )
    version: int = integer("udgave", "Udgave", "Tæller op, når indholdet ændres.", required=True, example="1")
    revised: SourceDate = day("dato", "Dato", "Hvornår denne udgave er fra.", required=True, example="2025-12-01")
    history: tuple[ReviewEntry, ...] = group(
        "redaktion",
        "Redaktion",
        "Hvornår posten er tilføjet, ændret og gennemset, det ældste først. En ny post behøver intet.",
        ReviewEntry,
        many=True,
    )
