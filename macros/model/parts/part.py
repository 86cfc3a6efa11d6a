"""How a part of a sheet is declared: once, with everything that reading, pages, paper and Word need of it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.model.parts.blanks import Blank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from macros.model.parts.blanks import Maker


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of part. Its templates, one for each medium, are found by its name."""

    name: str
    """An attribute of the record, and the name of its templates."""
    field: Any
    """How an editor writes it: made by a function of `model/fields.py`."""
    compose: Callable[[Any, Maker], Any]
    """What the file says → what stands on the sheet: dataclasses and tuples of words, numbers, statements, blanks."""
    is_short: bool = False
    """Whether a heading can stand beside it instead of over it."""
    is_led_to: bool = True
    """Whether a text before it leads to it, and so belongs on the same page."""
    is_whole: bool = False
    """Whether it stays on one page even where it fills most of it, so that it can be copied by itself."""
    has_pages: bool = False
    """Whether on paper it has pages of its own, after all the rest."""


def list_blanks(body: Any) -> Iterator[Blank]:
    """Yield everything to fill in of what a part was composed to, in reading order: the order of declaration."""
    if isinstance(body, Blank):
        yield body
    elif isinstance(body, tuple):
        for item in body:
            yield from list_blanks(item)
    elif dataclasses.is_dataclass(body):
        for item in dataclasses.fields(body):
            yield from list_blanks(getattr(body, item.name))
