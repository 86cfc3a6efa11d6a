"""Cards to cut out, made of other records: one for each dilemma or idea, with what belongs to it on its back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.language.danish import first_sentence
from macros.language.formatting import strip_formatting
from macros.model.fields import Vocabulary, word
from macros.model.parts.part import Part
from macros.model.statements import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.model.parts.blanks import Decks, Maker
    from macros.model.records.case import Case
    from macros.model.records.topic import Dilemma, Topic
    from macros.model.statements import Stated


class CardDeck(Vocabulary):
    """Where the cards of a sheet come from."""

    DILEMMAS = ("dilemmaer", "Dilemmaer", "Et kort for hvert dilemma i docs/data/dilemmaer.yml.")
    IDEAS = ("idekatalog", "Idékatalog", "Et kort for hver idé i docs/data/idekatalog.yml.")


@dataclass(frozen=True, slots=True)
class Told:
    """A text on a card. A card lies alone, so it says in words whose text it is, and where it is from."""

    words: str
    whose: str
    """«vores læsning»; empty where it is the source's own."""
    source: str
    """«Oplægget, s. 12»."""

    @property
    def origin(self) -> Origin:
        """Whose text it is, as a statement says it."""
        return Origin.named(self.whose) if self.whose else Origin.SOURCE


@dataclass(frozen=True, slots=True)
class CardCase:
    """The case that a card is about, or that shows it."""

    title: str
    first: str
    """Its first sentence: enough to know what it is."""
    told: Told


@dataclass(frozen=True, slots=True)
class Card:
    """A card: title and text in front, the rest on the back."""

    id: str
    number: int
    theme: int
    """Which of the deck's themes it is of: each has a sign of its own."""
    title: str
    text: Told
    explanation: Told | None
    cases: tuple[CardCase, ...]
    is_of_case: bool
    """Whether the text speaks of its case, and cannot be understood without it."""


@dataclass(frozen=True, slots=True)
class Deck:
    """All cards of a sheet."""

    kind: str
    """What a card is: «Dilemma»."""
    themes: tuple[str, ...]
    prompts: tuple[str, str]
    """What one may write on a card, where there is room for it. Ours to propose."""
    own: str
    """What stands on an empty card."""
    cards: tuple[Card, ...]


def compose(deck: CardDeck, make: Maker) -> Deck | None:
    """A card for each record of the deck; none is no deck."""
    composed = _compose_dilemmas(make.decks) if deck is CardDeck.DILEMMAS else _compose_ideas(make.decks)
    return composed if composed.cards else None


def _compose_dilemmas(decks: Decks) -> Deck:
    themes = list(dict.fromkeys(dilemma.theme for dilemma in decks.dilemmas.values()))

    def make_card(number: int, dilemma: Dilemma) -> Card:
        explanation = dilemma.explanation
        return Card(
            dilemma.id,
            number,
            themes.index(dilemma.theme),
            dilemma.title,
            _tell(dilemma.question, dilemma, decks),
            _tell(explanation, dilemma, decks) if explanation else None,
            tuple(_list_cases([(dilemma.case, None)] if dilemma.case else [], decks)),
            is_of_case=dilemma.case is not None,
        )

    cards = tuple(make_card(number, dilemma) for number, dilemma in enumerate(decks.dilemmas.values(), 1))
    labels = tuple(theme.label for theme in themes)
    return Deck("Dilemma", labels, ("Taler for", "Taler imod"), "Jeres eget dilemma", cards)


def _compose_ideas(decks: Decks) -> Deck:
    def make_card(number: int, idea: Topic) -> Card:
        text = _tell(idea.summary, idea, decks) if idea.summary else Told("", "", "")
        cases = tuple(_list_cases([(link.case, link.how) for link in idea.cases], decks))
        return Card(idea.id, number, 0, idea.title, text, None, cases, is_of_case=False)

    cards = tuple(make_card(number, idea) for number, idea in enumerate(decks.ideas.values(), 1))
    return Deck("Idé", ("Idékatalog",), ("Hvem ved mere?", "Hvem har lyst?"), "Jeres egen idé", cards)


def _list_cases(links: Iterable[tuple[str, Stated[str] | None]], decks: Decks) -> Iterator[CardCase]:
    for identity, how in links:
        case = decks.cases[identity]
        told = _tell(how or case.summary, case, decks)
        yield CardCase(case.title, first_sentence(told.words), told)


def _tell(stated: Stated[str], record: Dilemma | Topic | Case, decks: Decks) -> Told:
    return Told(
        strip_formatting(stated.value),
        stated.origin.whose,
        decks.word_places(stated.places or record.places, short=True),
    )


PART = Part(
    "cards",
    word("kort", "Kort", "Hvor kortene kommer fra.", CardDeck),
    compose,
    is_led_to=False,
    has_pages=True,
)
