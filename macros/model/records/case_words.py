"""The fixed words of a case, each with what readers see and what editors are told."""

from __future__ import annotations

from macros.model.fields import Vocabulary


class Depth(Vocabulary):
    """How much the sources tell."""

    FULL = ("fuld", "Fyldig", "Kilden fortæller om parter, aftale og forløb.")
    SHORT = ("kort", "Kort", "Kilden fortæller nogle få ting.")
    NAME = ("kun navn", "Kun nævnt", "Kilden nævner navnet. Casen får ingen egen side, men står på en liste.")


class Standing(Vocabulary):
    """How a party stands to the cooperation."""

    PARTY = ("part", "Part", "Er med i samarbejdet.")
    MAY_JOIN = ("kan tiltræde", "Kan tiltræde", "Må slutte sig til, men kilden siger ikke, at det er sket.")
    WITHDREW = ("trak sig", "Trak sig", "Var med og gik ud igen.")
    COOPERATES = ("samarbejder", "Samarbejder", "Hjælper til uden at være part.")


class Initiator(Vocabulary):
    """Who took the initiative."""

    VOLUNTEERS = ("frivillige", "Frivillige eller borgere", "En forening, frivillige eller borgere begyndte.")
    MUNICIPALITY = ("kommune", "Kommunen", "Kommunen begyndte, fx fordi den havde en opgave.")
    POLITICIANS = ("politikere", "Politikere", "Et byråd, et udvalg eller politiske partier begyndte.")
    NATIONAL = (
        "landsdækkende",
        "En landsdækkende part",
        "En landsorganisation, et ministerium eller en styrelse begyndte.",
    )
    FOUNDATION = ("fond", "En fond", "En fond begyndte, fx med en pulje.")
    REGION = ("region", "En region", "En region eller et sygehus begyndte.")
    BUSINESS = ("erhverv", "En virksomhed", "En virksomhed eller en brancheorganisation begyndte.")
    LEARNING = ("skole og forskning", "En skole eller forskere", "En skole, en uddannelse eller forskere begyndte.")
    JOINT = ("fælles", "Fælles", "Parterne begyndte sammen.")
    UNCLEAR = ("uklart", "Uklart i kilden", "Kilden siger det ikke klart.")


class Coverage(Vocabulary):
    """How far a case reaches beyond the municipalities that its sources name."""

    COUNTRY = ("hele landet", "Hele landet", "Det foregår i hele landet.")
    SEVERAL = (
        "flere kommuner",
        "Flere kommuner",
        "Der er flere kommuner, end kilden nævner ved navn, fx en hel region.",
    )


class End(Vocabulary):
    """Whether an end has come."""

    PLANNED = ("planlagt", "Efter planen", "Den er ikke slut endnu: det er den dag, den efter planen slutter.")


class Unnamed(Vocabulary):
    """Whether a name is left out, and by whom."""

    BY_SOURCE = ("ja", "Kilden nævner ikke navnet", "Kilden nævner ikke navnet.")
    BY_WISH = ("efter eget ønske", "Anonym efter eget ønske", "Parten har selv bedt om ikke at blive nævnt.")
    NO = ("nej", "Nej", "Kilden nævner navnet.")


class Answer(Vocabulary):
    """Yes or no."""

    YES = ("ja", "Ja", "Ja.")
    NO = ("nej", "Nej", "Nej.")


class AssessmentKind(Vocabulary):
    """What it is that somebody else says of a case."""

    EVALUATION = ("evaluering", "Evaluering", "Nogen har undersøgt, hvad der kom ud af det.")
    RESEARCH = ("forskning", "Forskning", "Forskere har fulgt det eller skrevet om det.")
    CRITICISM = ("kritik", "Kritik", "Nogen uden for samarbejdet er uenig i det eller i noget ved det.")
    PRAISE = ("anerkendelse", "Anerkendelse", "En pris eller ros fra nogen uden for samarbejdet.")


class Language(Vocabulary):
    """The language that a source is written in, where that is not Danish."""

    NORWEGIAN = ("norsk", "På norsk", "Bokmål eller nynorsk.")
    SWEDISH = ("svensk", "På svensk", "Svensk.")
    ENGLISH = ("engelsk", "På engelsk", "Engelsk.")
    GERMAN = ("tysk", "På tysk", "Tysk.")
    FINNISH = ("finsk", "På finsk", "Finsk.")
    GREENLANDIC = ("grønlandsk", "På grønlandsk", "Grønlandsk.")
    FAROESE = ("færøsk", "På færøsk", "Færøsk.")

    @property
    def code(self) -> str:
        """The language as a page marks it (BCP 47)."""
        return _CODES[str(self.value)]


_CODES = {
    "norsk": "no",
    "svensk": "sv",
    "engelsk": "en",
    "tysk": "de",
    "finsk": "fi",
    "grønlandsk": "kl",
    "færøsk": "fo",
}


class EventStatus(Vocabulary):
    """Whether an event took place."""

    DONE = ("gennemført", "Gennemført", "Det skete.")
    PLANNED = ("planlagt", "Planlagt", "Kilden siger, at det skulle ske; ikke at det skete.")
    NOT_DONE = ("ikke gennemført", "Ikke gennemført", "Kilden siger, at det ikke skete.")
