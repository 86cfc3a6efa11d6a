"""Paragraphs to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.fields import prose
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from macros.model.parts.blanks import Maker
    from macros.model.statements import Stated


def compose(statements: tuple[Stated[str], ...], _: Maker) -> tuple[Stated[str], ...]:
    """The paragraphs as they stand."""
    return statements


PART = Part(
    "text",
    prose("tekst", "Tekst", "Afsnit, der læses.", many=True, example="Gå punkterne igennem sammen."),
    compose,
    is_short=True,
    is_led_to=False,
)
