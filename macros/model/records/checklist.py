"""A sheet: what a group goes through together, on a screen or on paper."""

from __future__ import annotations

from dataclasses import dataclass, make_dataclass
from typing import TYPE_CHECKING, Any

from macros.model.fields import Vocabulary, day, group, identifier, integer, line, places, prose, reference, word
from macros.model.parts.kinds import PARTS
from macros.model.records.checklist_around import Belonging, Copies, People, Phase, SheetHead, Span, StepRole
from macros.model.records.review import ReviewEntry
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.model.dates import SourceDate
    from macros.model.statements import Place, Stated


class SheetFormat(Vocabulary):
    """The paper that a sheet is made for."""

    PORTRAIT = ("A4 stående", "A4", "Et almindeligt ark på højkant.")
    LANDSCAPE = ("A4 liggende", "A4 liggende", "Et ark på tværs, til brede tabeller.")
    POSTER = ("A3 plakat", "A3", "En plakat til væggen, også af A4-ark, der sættes sammen.")
    CARDS = ("kort", "Kort på A4", "Otte kort på hvert ark, til at klippe ud: med bagside, uden, og til at folde.")


class SheetUse(Vocabulary):
    """What a sheet is for; it decides which editions there are."""

    FILLED_IN = ("udfyldes", "Til at udfylde", "Gruppen skriver på det: også som pdf med felter og som Word-fil.")
    READ = ("læses", "Til at læse", "Gruppen læser det: også med stor skrift.")
    CUT = ("klippes", "Til at klippe ud", "Kort eller plakat: kun som pdf.")


class SheetExtra(Vocabulary):
    """What a sheet is made as beside the editions that all of its use have."""

    TWO_UP = (
        "to på et ark",
        "To på et ark",
        "To ens på hvert A4-ark, til at klippe fra hinanden. Til det, der deles ud, og som har plads på et halvt ark.",
    )


class BlockStart(Vocabulary):
    """Where on paper a block begins."""

    PAGE = ("ny side", "Ny side", "Blokken kan deles ud for sig selv; arkets hoved står der igen.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetBlock(Sourced):
    """A part of a sheet: a heading and one kind of content (or several, in this order)."""

    title: str | None = line("overskrift", "Overskrift", "Blokkens overskrift.", longest=80, example="Det aftaler vi")

    if TYPE_CHECKING:

        def __getattr__(self, part: str) -> Any:  # noqa: ANN401 - each part has its own type
            """What stands of a part: `SHEET_BLOCK` has an attribute for each, by its name."""


SHEET_BLOCK: type[SheetBlock] = make_dataclass(
    SheetBlock.__name__,
    [
        *((part.name, Any, part.field) for part in PARTS),
        # The last, so that an example of a block shows what stands in it.
        (
            "begins",
            BlockStart | None,
            word("begynder", "Begynder", "Udeladt: hvor den forrige blok slutter.", BlockStart),
        ),
    ],
    bases=(SheetBlock,),
    namespace={"__doc__": SheetBlock.__doc__, "__module__": __name__},
    frozen=True,
    slots=True,
    kw_only=True,
)
"""A block with a field for each kind of part, as its module declares it."""


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
    role: StepRole | None = word("rolle", "Rolle", "Udeladt: arbejde.", StepRole)

    @property
    def is_work(self) -> bool:
        """Whether it is part of the sheet's work wherever that is done, and not only of a meeting about it alone."""
        return self.role in {None, StepRole.WORK}


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
    extras: tuple[SheetExtra, ...] = word(
        "også_som",
        "Også som",
        "Udgaver, som arket har ud over dem, der følger af, hvad det bruges til.",
        SheetExtra,
        many=True,
        example="to på et ark",
    )
    becomes: str | None = line(
        "bliver_til",
        "Bliver til",
        "Overskriften på det dokument, som det udfyldte ark bliver til, når det skrives under, sendes eller gemmes: "
        "Word-filen er så kun dokumentet, uden vejledning, eksempler, mærker og mødelederens side. Står der i "
        "«underskrifter» «For» og navnet på et felt, står det, der skrives i feltet, også dér. Udeladt: "
        "Word-filen er et ark som de andre.",
        longest=60,
        example="Partnerskabsaftale",
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
    minutes: Span | None = group(
        "minutter",
        "Minutter",
        "Tiden i tal. Samspils forslag, medmindre du skriver et andet ophav.",
        Span,
        origin="Samspils forslag",
    )
    people: People | None = group(
        "personer",
        "Personer",
        "Antallet i tal. Samspils forslag, medmindre du skriver et andet ophav.",
        People,
        origin="Samspils forslag",
    )
    phases: tuple[Phase, ...] = word(
        "fase",
        "Fase",
        "Hvor på vejen arket bruges, i ét eller flere ord, det vigtigste først. Samspils forslag.",
        Phase,
        many=True,
    )
    copies: Copies | None = word(
        "eksemplarer",
        "Eksemplarer",
        "Hvor mange et møde skal bruge. Udeladt: kort til hver gruppe, en plakat i alt, ellers ét til hver. Samspils "
        "forslag.",
        Copies,
    )
    head: tuple[SheetHead, ...] = word(
        "hoved",
        "Hoved",
        "Det, der skal skrives øverst på arket, fra venstre.",
        SheetHead,
        many=True,
        example="dato",
    )
    blocks: tuple[SheetBlock, ...] = group("blokke", "Blokke", "Arkets indhold.", SHEET_BLOCK, many=True, required=True)
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
    belonging: Belonging | None = group(
        "hører_til",
        "Hører til",
        "Det, arket hører til ud over metoderne. Samspils forslag. Skriv det kun her: trin, sider og cases viser det "
        "af sig selv.",
        Belonging,
    )
    related: tuple[str, ...] = reference(
        "passer_med", "Går godt med", "Andre ark.", "checklists", many=True, example="godt-samarbejde"
    )
    reservations: tuple[Stated[str], ...] = prose(
        "forbehold",
        "Forbehold",
        "Det, kilden ikke siger, eller som mangler i vores udgave af den. Det står på siden og med småt til sidst på "
        "arket, så en deltager ikke snubler over det.",
        many=True,
        origin="vores læsning",
        example="Guiden siger ikke noget om tiden.",
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

    def choose_steps(self, names: Sequence[str]) -> list[FacilitatorStep]:
        """The steps that a point of a meeting is: those it names, else all that are the sheet's work."""
        if names:
            return [step for step in self.facilitator if step.title in names]
        return [step for step in self.facilitator if step.is_work]

    @property
    def needed(self) -> Copies:
        """How many a meeting needs."""
        usual = {SheetFormat.CARDS: Copies.GROUP, SheetFormat.POSTER: Copies.ONE}
        return self.copies or usual.get(self.format or SheetFormat.PORTRAIT, Copies.EACH)
