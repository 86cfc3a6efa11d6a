"""Cards to cut out, made of other records: one for each dilemma or idea."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.language.formatting import strip_formatting
from macros.model.fields import Vocabulary, word
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.model.parts.blanks import Decks, Maker


class CardDeck(Vocabulary):
    """Where the cards of a sheet come from."""

    DILEMMAS = ("dilemmaer", "Dilemmaer", "Et kort for hvert dilemma i docs/data/dilemmaer.yml.")
    IDEAS = ("idekatalog", "Idékatalog", "Et kort for hver idé i docs/data/idekatalog.yml.")


@dataclass(frozen=True, slots=True)
class Card:
    """A card: what stands in front, and on the back."""

    number: int
    kind: str
    title: str
    text: str
    back: str


def compose(deck: CardDeck, make: Maker) -> tuple[Card, ...]:
    """A card for each record of the deck."""
    return tuple(_list_cards(deck, make.decks))


def _list_cards(deck: CardDeck, decks: Decks) -> Iterator[Card]:
    if deck is CardDeck.DILEMMAS:
        for number, dilemma in enumerate(decks.dilemmas.values(), 1):
            text = strip_formatting(dilemma.question.value)
            yield Card(number, "Dilemma", dilemma.title, text, dilemma.theme.label)
    else:
        for number, idea in enumerate(decks.ideas.values(), 1):
            text = strip_formatting(idea.summary.value) if idea.summary else ""
            yield Card(number, "Idé", idea.title, text, "Idékatalog")


PART = Part(
    "cards",
    word("kort", "Kort", "Hvor kortene kommer fra.", CardDeck),
    compose,
    is_led_to=False,
    has_pages=True,
)
