"""Reads of a TrueType font what a form field needs to write with it: which signs it has, and how wide they are."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BMP = 4
"""Format of the table that most fonts map Unicode to glyphs with."""


@dataclass(frozen=True, slots=True)
class Font:
    """A font: its file, and its measures in thousandths of its size."""

    data: bytes
    widths: dict[int, int]
    """Width of each sign that the font has, by its Unicode number."""
    glyphs: dict[int, int]
    """Number of the drawing of each sign."""
    ascent: int
    descent: int
    cap_height: int
    box: tuple[int, int, int, int]


def read_font(path: Path) -> Font:
    """Read a font. Raises ValueError for one without a Unicode table of the usual format."""
    data = path.read_bytes()
    (count,) = struct.unpack_from(">H", data, 4)
    tables: dict[str, int] = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", data, at)
        tables[tag.decode("ascii")] = offset
    (em,) = struct.unpack_from(">H", data, tables["head"] + 18)

    def scale(number: int) -> int:
        scaled: int = round(number * 1000 / em)
        return scaled

    ascent, descent = struct.unpack_from(">hh", data, tables["hhea"] + 4)
    (metrics,) = struct.unpack_from(">H", data, tables["hhea"] + 34)
    (cap_height,) = struct.unpack_from(">h", data, tables["OS/2"] + 88)
    left, bottom, right, top = struct.unpack_from(">hhhh", data, tables["head"] + 36)
    widths = {}
    glyphs = _read_signs(data, tables["cmap"])
    for sign, glyph in glyphs.items():
        # The last width holds for all glyphs after it.
        (width,) = struct.unpack_from(">H", data, tables["hmtx"] + 4 * min(glyph, metrics - 1))
        widths[sign] = scale(width)
    return Font(
        data,
        widths,
        glyphs,
        scale(ascent),
        scale(descent),
        scale(cap_height),
        (scale(left), scale(bottom), scale(right), scale(top)),
    )


def _read_signs(data: bytes, start: int) -> dict[int, int]:
    """Glyph number of each sign."""
    (count,) = struct.unpack_from(">H", data, start + 2)
    for number in range(count):
        (offset,) = struct.unpack_from(">L", data, start + 4 + 8 * number + 4)
        if struct.unpack_from(">H", data, start + offset) == (_BMP,):
            return _read_segments(data, start + offset)
    raise ValueError("Skriften har ingen tegntabel i format 4.")


def _read_segments(data: bytes, start: int) -> dict[int, int]:
    (twice,) = struct.unpack_from(">H", data, start + 6)
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", data, start + 14)
    starts = struct.unpack_from(f">{count}H", data, start + 16 + twice)
    deltas = struct.unpack_from(f">{count}H", data, start + 16 + 2 * twice)
    ranges_at = start + 16 + 3 * twice
    ranges = struct.unpack_from(f">{count}H", data, ranges_at)
    found: dict[int, int] = {}
    for segment in range(count):
        for sign in range(starts[segment], ends[segment] + 1):
            if ranges[segment] == 0:
                glyph = (sign + deltas[segment]) & 0xFFFF
            else:
                at = ranges_at + 2 * segment + ranges[segment] + 2 * (sign - starts[segment])
                (glyph,) = struct.unpack_from(">H", data, at)
                glyph = (glyph + deltas[segment]) & 0xFFFF if glyph else 0
            if glyph:
                found[sign] = glyph
    return found
