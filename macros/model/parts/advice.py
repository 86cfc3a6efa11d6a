"""Points to read, with nothing to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.fields import prose
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from macros.model.parts.blanks import Maker
    from macros.model.statements import Stated


def compose(statements: tuple[Stated[str], ...], _: Maker) -> tuple[Stated[str], ...]:
    """The points as they stand."""
    return statements


PART = Part(
    "advice",
    prose("råd", "Råd", "Punkter, der læses.", many=True, example="Begynd med det, I er enige om."),
    compose,
    is_short=True,
)
