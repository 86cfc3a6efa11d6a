"""Who signs, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import line
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from macros.model.parts.blanks import Blank, Maker


@dataclass(frozen=True, slots=True)
class Signature:
    """A party: a line to sign on, and lines for who signed, as what, and when."""

    text: str
    signature: Blank
    date: Blank
    name: Blank
    role: Blank


def compose(names: tuple[str, ...], make: Maker) -> tuple[Signature, ...]:
    """Four lines for each party."""
    return tuple(
        Signature(
            name,
            make.room(f"{name}: underskrift"),
            make.room(f"{name}: dato"),
            make.room(f"{name}: navn"),
            make.room(f"{name}: funktion"),
        )
        for name in names
    )


PART = Part(
    "signatures",
    line(
        "underskrifter",
        "Underskrifter",
        "Hvem der skrives under for. Navn, funktion og dato kommer af sig selv.",
        many=True,
        example="For kommunen",
    ),
    compose,
)
