"""The sheets of cards: which records a deck is made of, and what its cards are chosen by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.parts.cards import CardDeck
from macros.views.handbook.topics import sort_dilemmas

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.checklist import Checklist
    from macros.views.filters import Filter


@dataclass(frozen=True, slots=True)
class DeckChoice:
    """What the cards of a deck are chosen by, on the sheet's page."""

    shelf: str
    """What «Min samling» calls the things that the cards are made of."""
    noun: str
    """One and many of them."""
    filters: tuple[Filter, ...]
    keys: dict[str, str]
    """What each card is found by."""


def find_deck(checklist: Checklist) -> CardDeck | None:
    """What a sheet's cards are made of; none where it has no cards."""
    decks: list[CardDeck] = [block.cards for block in checklist.blocks if block.cards]
    return decks[0] if decks else None


def find_deck_sheet(catalogue: Catalogue, deck: CardDeck) -> Checklist | None:
    """The sheet whose cards are made of these records."""
    return next((checklist for checklist in catalogue.checklists.values() if find_deck(checklist) is deck), None)


def view_deck(checklist: Checklist, catalogue: Catalogue) -> DeckChoice | None:
    """What the cards of a sheet are chosen by."""
    match find_deck(checklist):
        case CardDeck.DILEMMAS:
            found = sort_dilemmas(catalogue)
            return DeckChoice("dilemma", "dilemma dilemmaer", found.filters, found.keys)
        case CardDeck.IDEAS:
            return DeckChoice("ide", "idé ideer", (), {})
        case _:
            return None
