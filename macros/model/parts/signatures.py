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
    """A function, with a line to sign on and one for the date."""

    text: str
    signature: Blank
    date: Blank


def compose(names: tuple[str, ...], make: Maker) -> tuple[Signature, ...]:
    """Two lines for each function."""
    return tuple(Signature(name, make.room(f"{name}: underskrift"), make.room(f"{name}: dato")) for name in names)


PART = Part(
    "signatures",
    line("underskrifter", "Underskrifter", "Hvem der skriver under (funktion).", many=True, example="For kommunen"),
    compose,
)
