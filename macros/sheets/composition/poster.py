"""A poster that takes notes: how large it is on each paper, and how many notes its four fields take.

All in millimetres. Typst sets the poster to these numbers, and the page of the sheet tells how many notes there is room
for, so that they say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.model.parts import matrix
from macros.model.records.checklist import SheetFormat

if TYPE_CHECKING:
    from macros.sheets.composition.sheet import Sheet

NOTE = 76
"""Side of an ordinary self-adhesive note."""
HEAD, AXIS, INSET = 15, 13, 2.5
"""Height of what stands above the fields, of the axis beside and below them, and the edge within a field."""
NAME = 39
"""Height that is left for the name of a field: two lines, in letters that are read at four metres."""


@dataclass(frozen=True, slots=True)
class Wall:
    """A poster on so many leaves, side by side and one above the other."""

    across: int
    down: int
    leaf: tuple[int, int]
    """Width and height of a leaf."""
    margin: int
    """Of each leaf; where several are put together, there is room in it for marks."""
    overlap: int = 10
    """How much of a leaf is covered by the next."""
    note: int = NOTE
    """Side of the notes that it is for."""

    @property
    def leaves(self) -> int:
        """How many there are."""
        return self.across * self.down

    @property
    def width(self) -> int:
        """Of the whole poster."""
        return self.across * (self.leaf[0] - 2 * self.margin) - (self.across - 1) * self.overlap

    @property
    def height(self) -> int:
        """Of the whole poster."""
        return self.down * (self.leaf[1] - 2 * self.margin) - (self.down - 1) * self.overlap

    @property
    def field(self) -> tuple[float, float]:
        """Width and height of each of the four fields."""
        return (self.width - AXIS) / 2, (self.height - HEAD - AXIS) / 2

    def count_notes(self) -> int:
        """How many notes there is room for, side by side and clear of the names, in all four fields together."""
        width, height = self.field
        return 4 * int((width - 2 * INSET) // self.note) * int((height - 2 * INSET - NAME) // self.note)

    def describe(self) -> dict[str, Any]:
        """For Typst."""
        return {
            "leaves": self.leaves,
            "across": self.across,
            "down": self.down,
            "leaf": list(self.leaf),
            "margin": self.margin,
            "overlap": self.overlap,
            "size": [self.width, self.height],
            "field": list(self.field),
            "head": HEAD,
            "axis": AXIS,
            "inset": INSET,
            "name": NAME,
        }


A3 = Wall(1, 1, (420, 297), 11)
"""Half the line around the fields reaches into the margin, and a printer leaves out what is nearer the edge than 10."""
ON_TWO = Wall(2, 1, (210, 297), 14)
"""About as large as A3, for who prints A4 alone."""
ON_FOUR = Wall(2, 2, (210, 297), 14)
"""About as large as A2."""
WALLS = (A3, ON_TWO, ON_FOUR)


def list_walls(sheet: Sheet) -> tuple[Wall, ...]:
    """The sizes that a sheet is made in for a wall: none, where it is no poster of four fields and nothing else."""
    is_fields = [tuple(block.parts) for block in sheet.blocks] == [(matrix.PART.name,)]
    return WALLS if sheet.format is SheetFormat.POSTER and is_fields else ()
