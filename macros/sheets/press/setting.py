"""How a sheet may be set: every setting with its look, in one table."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any, NamedTuple


class Setting(Enum):
    """How a sheet is set."""

    PLAIN = "plain"
    FIELDS = "fields"
    LARGE = "large"
    POSTER = "poster"
    """The poster alone; the next two are the same on leaves of A4 to put together."""
    POSTER_ON_TWO = "poster-on-two"
    POSTER_ON_FOUR = "poster-on-four"
    CARDS_SINGLE = "cards-single"
    """The cards alone, without backs; the next with front and back side by side."""
    CARDS_FOLDED = "cards-folded"
    TWO_UP = "two-up"
    """Twice on a leaf, to cut apart."""
    PARTICIPANTS = "participants"
    FACILITATOR = "facilitator"

    @property
    def look(self) -> Look:
        """What the templates are told of it."""
        return _WAYS[self].look

    @property
    def template(self) -> str:
        """The template that it is set with."""
        return _WAYS[self].template

    @property
    def spaced_as(self) -> Setting | None:
        """The setting whose space it has; none where it has no space to give, as what is cut to a size."""
        return _WAYS[self].spaced_as


@dataclass(frozen=True, slots=True)
class Look:
    """What `look.typ` must know to set a sheet: for print, and the whole of it, where nothing else is said."""

    large: bool = False
    fillable: bool = False
    poster: bool = False
    leaves: int = 1
    """How many leaves a poster is put together of."""
    deck: str = "double"
    """How cards are laid."""
    trial: bool = False
    """Whether it is only weighed how much space there is."""
    side: str = "whole"
    """Which part of a sheet is set."""

    def describe(self) -> dict[str, Any]:
        """The same as words, numbers and keys, but its space: what the browser begins with as well."""
        return asdict(self)


class _Way(NamedTuple):
    look: Look
    spaced_as: Setting | None
    template: str = "single.typ"


_WAYS = {
    # These are the same sheet, so they have the same space.
    Setting.PLAIN: _Way(Look(), Setting.PLAIN),
    Setting.FIELDS: _Way(Look(fillable=True), Setting.PLAIN),
    Setting.PARTICIPANTS: _Way(Look(side="participants"), Setting.PLAIN),
    Setting.FACILITATOR: _Way(Look(side="facilitator"), Setting.PLAIN),
    Setting.LARGE: _Way(Look(large=True), Setting.LARGE),
    Setting.POSTER: _Way(Look(poster=True), Setting.POSTER),
    Setting.POSTER_ON_TWO: _Way(Look(poster=True, leaves=2), Setting.POSTER),
    Setting.POSTER_ON_FOUR: _Way(Look(poster=True, leaves=4), Setting.POSTER),
    Setting.CARDS_SINGLE: _Way(Look(deck="single"), None, "deck.typ"),
    Setting.CARDS_FOLDED: _Way(Look(deck="folded"), None, "deck.typ"),
    Setting.TWO_UP: _Way(Look(), None, "two-up.typ"),
}
