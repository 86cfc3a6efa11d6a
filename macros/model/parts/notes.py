"""Room for notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.fields import integer
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from macros.model.parts.blanks import Blank, Maker


def compose(lines: int, make: Maker) -> Blank:
    """So many lines, named by the block's heading."""
    return make.room(f"Noter: {make.title}" if make.title else "Noter", lines, "Noter")


PART = Part("notes", integer("noter", "Noter", "Antal linjer til noter.", example="4"), compose, is_short=True)
