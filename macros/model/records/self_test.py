"""The self-tests: what parties ask themselves, what their answers point at, and what is said of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import Vocabulary, group, identifier, integer, line, prose, reference, word
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.statements import Stated

SELF_TEST = "selvtest"
"""What the tool is called, in addresses and in what it keeps."""
PROPOSED = "Samspils forslag"
SHORT = 60
"""Characters of what stands on a button."""
_LETTERED = re.compile(r"((?:[A-Z] eller )*[A-Z]): (.+)", re.DOTALL)


def split_answer(option: str) -> tuple[str, str]:
    """The letters that an answer of a sheet points at, and its words: «A eller B: De samme» gives «AB» and «De samme».

    No letters where it begins with none.
    """
    found = _LETTERED.fullmatch(option)
    return (found[1].replace(" eller ", ""), found[2]) if found else ("", option)


class SelfTestKind(Vocabulary):
    """What is asked, and how it is answered."""

    LEVELS = ("niveauer", "Niveauer", "Spørgsmålene på et ark; hvert svar peger på et eller flere niveauer.")
    SCALE = ("udsagn", "Udsagn", "Et udsagn til hver forudsætning, besvaret på en skala.")
    READINESS = ("klar", "Klar", "Punkterne på hver parts eget ark, besvaret på en skala.")


class SelfTestOutcome(Vocabulary):
    """What the answers can come to: the first four as a whole, the others at one question."""

    ALL = ("alle", "Alle", "Alle svar peger på samme niveau, eller på mere end ét, hvoraf det er det ene.")
    MOST = ("flest", "Flest", "Flest svar peger på ét niveau.")
    TIE = ("lige", "Lige", "Lige mange svar peger på to eller tre niveauer.")
    FEW = ("få", "Få", "Der er for få svar til at sige noget.")
    DIFFERENT = ("forskel", "Forskel", "Parterne svarer forskelligt.")
    ASIDE = ("afviger", "Afviger", "Svaret peger på et andet niveau end de fleste.")
    ALONG = ("følger", "Følger", "Svaret peger samme vej som de fleste.")
    LOW = ("lavt", "Lavt", "Alle, der har svaret, har svaret lavt.")
    CLOSE = ("lidt forskel", "Lidt forskel", "Parterne svarer næsten ens, men ikke alle svarer højt.")
    SOME = ("nogle", "Nogle", "Kun nogle af parterne har svaret.")
    NONE = ("ingen", "Ingen", "Ingen har svaret.")
    HIGH = ("højt", "Højt", "Alle har svaret højt.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleAnswer:
    """An answer that can be given to a statement."""

    number: int = integer("tal", "Tal", "Dets plads på skalaen, fra 1.", required=True, example="1")
    wording: str = line(
        "ord", "Ord", "Det, der står på knappen.", required=True, longest=SHORT, example="Passer slet ikke"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PrerequisiteStatement:
    """A prerequisite as something that a party can say of itself."""

    prerequisite: str = reference(
        "forudsætning", "Forudsætning", "Den, udsagnet er om.", "prerequisites", required=True, example="vilje"
    )
    statement: Stated[str] = prose(
        "tekst",
        "Udsagn",
        "Som en part kan sige det om sig selv.",
        required=True,
        origin=PROPOSED,
        example="Vi siger det, når noget går os på.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelSign:
    """Which answers point at a level, and what makes one doubt that it is the one."""

    level: str = reference("niveau", "Niveau", "Niveauet.", "levels", required=True, example="lille")
    letter: str = line(
        "bogstav",
        "Bogstav",
        "Det bogstav, som arkets svar har foran sig, når de peger på niveauet.",
        required=True,
        longest=1,
        example="A",
    )
    doubt: Stated[str] | None = prose(
        "tvivl",
        "Tvivl",
        "Det, der også taler imod, når svarene peger på niveauet.",
        origin=PROPOSED,
        example="Ordet «ofte» kan betyde meget forskelligt.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TestParty:
    """A kind of party that answers. No names: the kind is enough to tell whose answer it is."""

    id: str = identifier("Ordet, som svarene gemmes under; står også i adresser.", example="kommune")
    title: str = line(
        "titel", "Titel", "Det, læseren ser.", is_title=True, required=True, longest=SHORT, example="Kommunen"
    )
    sheet: str | None = reference(
        "ark", "Ark", "Det ark, hvis punkter parten svarer på.", "checklists", example="klar-kommune"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TestLimits:
    """What counts as little, as much and as enough. Ours to propose."""

    low: int | None = integer("lavt_til", "Lavt til", "Et svar er lavt til og med dette tal. Udeladt: 1.", example="2")
    gap: int | None = integer(
        "forskel_fra", "Forskel fra", "Så langt fra hinanden er to svar forskellige. Udeladt: 1.", example="2"
    )
    answers: int | None = integer(
        "mindst_svar", "Mindst svar", "Så mange svar skal der til, før der siges noget. Udeladt: 1.", example="3"
    )
    topics: int | None = integer(
        "højst_emner", "Højst emner", "Så mange emner foreslås til dagsordenen. Udeladt: 5.", example="5"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeWords:
    """What is said where the answers come to something, and whether it is a topic for the talk."""

    outcome: SelfTestOutcome = word("ord", "Udfald", "Hvad svarene blev til.", SelfTestOutcome, required=True)
    title: str = line(
        "titel", "Titel", "Overskriften over det.", required=True, longest=80, example="Her svarer I forskelligt"
    )
    advice: Stated[str] = prose(
        "tekst",
        "Råd",
        "Hvad I kan tale om eller gøre.",
        required=True,
        origin=PROPOSED,
        example="Fortæl hinanden, hvad I tænkte på.",
    )
    minutes: int | None = integer(
        "minutter", "Minutter", "Så længe taler I om hvert emne. Udeladt: foreslås ikke til dagsordenen.", example="10"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkPoint:
    """A point of the agenda that is there whatever was answered."""

    title: str = line("titel", "Titel", "Punktet i få ord.", required=True, longest=80, example="Velkommen")
    what: Stated[str] | None = prose(
        "tekst", "Hvad I gør", "Hvad der sker.", origin=PROPOSED, example="Alle siger, hvem de kommer fra."
    )
    minutes: int = integer("minutter", "Minutter", "Hvor længe det tager.", required=True, example="5")


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTest(Sourced):
    """A self-test: an entry of `docs/data/selvtest.yml`."""

    id: str = identifier("Kort navn; bruges i adressen, og svarene gemmes under det.", example="tillid")
    title: str = line(
        "titel", "Titel", "Det, testen spørger om.", is_title=True, required=True, example="Stoler I på hinanden?"
    )
    kind: SelfTestKind = word("slags", "Slags", "Hvad der spørges om.", SelfTestKind, required=True)
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Hvad man får ud af den.",
        required=True,
        origin=PROPOSED,
        example="Seks udsagn, som hver part svarer på for sig selv.",
    )
    ask: str | None = line("spørg", "Spørg", "Det, der står over svarene.", example="Hvor godt passer det på jer?")
    minutes: int | None = integer("minutter", "Minutter", "Så længe tager det at svare.", example="10")
    sheet: str | None = reference(
        "ark", "Ark", "Det ark, hvis spørgsmål der svares på.", "checklists", example="kompleksitet-selvtest"
    )
    levels: tuple[LevelSign, ...] = group("niveauer", "Niveauer", "Hvert niveau én gang.", LevelSign, many=True)
    scale: tuple[ScaleAnswer, ...] = group("svar", "Svar", "Skalaens svar, fra 1.", ScaleAnswer, many=True)
    statements: tuple[PrerequisiteStatement, ...] = group(
        "udsagn", "Udsagn", "Ét til hver forudsætning.", PrerequisiteStatement, many=True
    )
    parties: tuple[TestParty, ...] = group(
        "parter", "Parter", "De slags parter, der svarer på alle testene.", TestParty, many=True
    )
    limits: TestLimits | None = group("grænser", "Grænser", "Hvad der er lidt, og hvad der er nok.", TestLimits)
    outcomes: tuple[OutcomeWords, ...] = group(
        "udfald", "Udfald", "Hvad svarene kan blive til.", OutcomeWords, many=True
    )
    not_said: tuple[Stated[str], ...] = prose(
        "siger_ikke",
        "Siger ikke",
        "Hvad svaret ikke er.",
        many=True,
        origin=PROPOSED,
        example="Det er ikke en karakter.",
    )
    opening: tuple[TalkPoint, ...] = group(
        "indledning", "Indledning", "Det, samtalen begynder med.", TalkPoint, many=True
    )
    closing: tuple[TalkPoint, ...] = group("afslutning", "Afslutning", "Det, den slutter med.", TalkPoint, many=True)
    onwards: tuple[str, ...] = reference(
        "videre", "Videre", "Ark til det, der kommer bagefter.", "checklists", many=True, example="arbejdsdeling"
    )
