"""Short things to fill in, each with its name: date, place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.fields import line
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from macros.model.parts.blanks import Blank, Maker


def compose(names: tuple[str, ...], make: Maker) -> tuple[Blank, ...]:
    """A line for each."""
    return tuple(make.room(name, text=name) for name in names)


PART = Part(
    "fields",
    line("felter", "Felter", "Navne på felter, der udfyldes: dato, sted.", many=True, example="Dato"),
    compose,
)
