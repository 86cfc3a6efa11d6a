"""A scale for each of some things, with a cross somewhere on it: a part that the tests add to a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.fields import line
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from macros.model.parts.blanks import Blank, Maker


def compose(names: tuple[str, ...], make: Maker) -> tuple[Blank, ...]:
    """A line for each scale."""
    return tuple(make.room(f"Skala for {name}", text=name) for name in names)


PART = Part(
    "scales",
    line("skalaer", "Skalaer", "Navne på skalaer, der sættes kryds på.", many=True, example="Tillid"),
    compose,
)
