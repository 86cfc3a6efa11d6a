"""Four fields between two axes, with room to write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import group, line
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from macros.model.parts.blanks import Blank, Maker

LINES = 6
"""Height of a field, in writing lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """An axis of a matrix."""

    name: str = line("navn", "Navn", "Hvad aksen måler.", required=True, example="Betydning")
    low: str = line("lav", "Lav ende", "Ordet til venstre eller forneden.", required=True, example="lille")
    high: str = line("høj", "Høj ende", "Ordet til højre eller foroven.", required=True, example="stor")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMatrix:
    """Four fields between two axes, with room to write."""

    vertical: Axis = group("lodret", "Lodret akse", "Det, der måles opad.", Axis, required=True)
    horizontal: Axis = group("vandret", "Vandret akse", "Det, der måles mod højre.", Axis, required=True)
    high_low: str = line(
        "øverst_venstre", "Øverst til venstre", "Feltets råd.", required=True, example="Gør det, når der er tid"
    )
    high_high: str = line("øverst_højre", "Øverst til højre", "Feltets råd.", required=True, example="Begynd her")
    low_low: str = line(
        "nederst_venstre", "Nederst til venstre", "Feltets råd.", required=True, example="Lad det ligge"
    )
    low_high: str = line("nederst_højre", "Nederst til højre", "Feltets råd.", required=True, example="Gør det let")


@dataclass(frozen=True, slots=True)
class Matrix:
    """Four fields: advice and blank for each, in reading order."""

    vertical: tuple[str, str, str]
    """Name, low end, high end."""
    horizontal: tuple[str, str, str]
    fields: tuple[Blank, ...]


def compose(matrix: SheetMatrix, make: Maker) -> Matrix:
    """Room in each of the four fields."""
    advice = (matrix.high_low, matrix.high_high, matrix.low_low, matrix.low_high)
    return Matrix(
        (matrix.vertical.name, matrix.vertical.low, matrix.vertical.high),
        (matrix.horizontal.name, matrix.horizontal.low, matrix.horizontal.high),
        tuple(make.room(words, LINES, words) for words in advice),
    )


PART = Part("matrix", group("matrix", "Matrix", "Fire felter mellem to akser.", SheetMatrix), compose)
