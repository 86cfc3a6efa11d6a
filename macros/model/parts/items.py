"""Points to tick, each by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.fields import prose
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from macros.model.parts.blanks import Blank, Maker
    from macros.model.statements import Stated


def compose(statements: tuple[Stated[str], ...], make: Maker) -> tuple[Blank, ...]:
    """A box for each point."""
    return tuple(make.tick(statement) for statement in statements)


PART = Part(
    "items",
    prose(
        "punkter", "Punkter", "Punkter, der sættes kryds ved.", many=True, example="Vi ved, hvem der tager sig af hvad."
    ),
    compose,
    is_short=True,
)
