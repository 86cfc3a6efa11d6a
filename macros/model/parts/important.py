"""What nobody may miss: set off from the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.fields import prose
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from macros.model.parts.blanks import Maker
    from macros.model.statements import Stated


def compose(statements: tuple[Stated[str], ...], _: Maker) -> tuple[Stated[str], ...]:
    """The statements as they stand."""
    return statements


PART = Part(
    "important",
    prose(
        "vigtigt",
        "Vigtigt",
        "Det, ingen må overse; fremhæves.",
        many=True,
        example="Skriv ingen personoplysninger på arket.",
    ),
    compose,
    is_led_to=False,
)
