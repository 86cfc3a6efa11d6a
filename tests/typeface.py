"""The typeface as pages load it, made of the whole one: ``python -m tests.typeface``.

A page fetches the letters of Danish, upright, and nothing else before a text needs it: slanted letters, or letters of
other languages. Only the weights that pages use are in the files, and the zero has no stroke through it: in years and
amounts, the figures that the site has, nobody takes it for an O.
"""

from __future__ import annotations

from functools import cache
from math import dist
from pathlib import Path
from typing import TYPE_CHECKING

from fontTools import subset  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates  # type: ignore[import-untyped]
from fontTools.varLib import instancer  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Sequence

    Point = tuple[float, float]

ROOT = Path(__file__).resolve().parent.parent
WHOLE = ROOT / "macros/browser/fonts"
OUTPUT = ROOT / "docs/assets/fonts"
STYLE = ROOT / "macros/browser/styles/typeface.css"

DANISH = frozenset([*map(chr, range(0x20, 0x7F)), *"ÆØÅæøåÉéÄÖÜäöü", *"\u00a0\u00ad§«»‹›•·×°½¼–—‘’“”„…€−²´"])
"""The letters and signs of Danish text, and those of its neighbours' names that it meets most."""
WEIGHTS = (400, 750)
FEATURES = ["kern", "mark", "ccmp", "locl", "tnum"]
FILES = {
    "dansk": ("latin-wght-normal", True),
    "dansk-kursiv": ("latin-wght-italic", True),
    "latin": ("latin-wght-normal", False),
    "latin-kursiv": ("latin-wght-italic", False),
    "latin-ext": ("latin-ext-wght-normal", False),
}
"""The end of a file's name: what it is made of, and whether it has the letters of Danish or all others."""

HEAD = "/* Made by «python -m tests.typeface»: which letters of the typeface are in which file. */\n"
FACE = """\
@font-face{{font-family:"Atkinson Hyperlegible Next";font-style:{style};font-weight:400 750;font-display:swap;
src:url(../fonts/atkinson-hyperlegible-next-{name}.woff2) format("woff2");
unicode-range:{letters}}}
"""


def path_of(name: str, folder: Path = OUTPUT) -> Path:
    """Where a file of the typeface stands."""
    return folder / f"atkinson-hyperlegible-next-{name}.woff2"


def make_file(name: str) -> TTFont:
    """One file of the typeface, as it should stand."""
    whole, is_danish = FILES[name]
    font = TTFont(path_of(whole, WHOLE), recalcTimestamp=False)
    options = subset.Options(layout_features=FEATURES, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    narrowing = subset.Subsetter(options)
    narrowing.populate(unicodes=_list_letters(name))
    narrowing.subset(font)
    if is_danish:
        _clear_zero(font)
    font = instancer.instantiateVariableFont(font, {"wght": WEIGHTS})
    font.flavor = "woff2"
    return font


@cache
def _list_letters(name: str) -> frozenset[int]:
    """What of its whole a file has. No letter is in two files of one style: a browser might fetch the larger."""
    whole, is_danish = FILES[name]
    letters = frozenset(TTFont(path_of(whole, WHOLE)).getBestCmap())
    danish = letters & frozenset(map(ord, DANISH))
    earlier = [one for one in FILES if _style_of(one) == _style_of(name)]
    return danish if is_danish else letters.difference(*map(_list_letters, earlier[: earlier.index(name)]))


def write_style() -> str:
    """The module of the look that says which letters are in which file."""
    return HEAD + "".join(FACE.format(name=name, style=_style_of(name), letters=_word_ranges(name)) for name in FILES)


def _style_of(name: str) -> str:
    return "italic" if name.endswith("kursiv") else "normal"


def _word_ranges(name: str) -> str:
    """The letters of a file as `unicode-range` has them."""
    codes = sorted(_list_letters(name))
    starts = [code for code in codes if code - 1 not in codes]
    ends = [code for code in codes if code + 1 not in codes]
    ranges = (f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in zip(starts, ends, strict=True))
    return ",".join(ranges)


def _clear_zero(font: TTFont) -> None:
    """Make one counter of the two that the stroke through the zero leaves.

    The long straight edge of each lies along the stroke. Without them the ends of the two are joined by a curve that
    goes on as they end, at every weight alike: a new point moves as the two beside it do.
    """
    glyph = font["glyf"]["zero"]
    ends = list(glyph.endPtsOfContours)
    points, marks = list(glyph.coordinates), list(glyph.flags)
    outer = list(range(ends[0] + 1))
    first, second = (_from_longest_edge(points, marks, range(ends[n] + 1, ends[n + 1] + 1)) for n in (0, 1))
    joints = [(first[-2:], second[:2]), (second[-2:], first[:2])]
    places = [_meet(*(points[number] for number in (*before, *after))) for before, after in joints]
    beside = [(before[-1], after[0]) for before, after in joints]
    # The new points stand for themselves as -1 and -2, and so are the last of any list.
    order = [*outer, *first, -2, *second, -1]
    points += places
    marks += [0, 0]
    glyph.coordinates = GlyphCoordinates([points[number] for number in order])
    glyph.flags = bytearray(marks[number] for number in order)
    glyph.endPtsOfContours, glyph.numberOfContours = [ends[0], len(order) - 1], 2
    for variation in font["gvar"].variations["zero"]:
        moves, phantoms = variation.coordinates[: ends[-1] + 1], variation.coordinates[ends[-1] + 1 :]
        moves += [_between(moves[one], moves[other]) for one, other in beside]
        variation.coordinates = [*(moves[number] for number in order), *phantoms]


def _from_longest_edge(points: Sequence[Point], marks: Sequence[int], contour: Sequence[int]) -> list[int]:
    """The points of a contour, from the end of its longest straight edge round to that edge's start."""

    def measure(number: int) -> float:
        here, there = contour[number - 1], contour[number]
        return dist(points[here], points[there]) if marks[here] & marks[there] & 1 else 0.0

    start = max(range(len(contour)), key=measure)
    return [*contour[start:], *contour[:start]]


def _between(one: Point, other: Point) -> Point:
    return round((one[0] + other[0]) / 2), round((one[1] + other[1]) / 2)


def _meet(before: Point, end: Point, start: Point, after: Point) -> Point:
    """Where a curve that ends at one point and one that begins at another meet, both drawn on."""
    (ax, ay), (bx, by) = (end[0] - before[0], end[1] - before[1]), (start[0] - after[0], start[1] - after[1])
    across = ax * by - ay * bx
    share = ((start[0] - end[0]) * by - (start[1] - end[1]) * bx) / across
    return round(end[0] + share * ax), round(end[1] + share * ay)


if __name__ == "__main__":
    for name in FILES:
        make_file(name).save(path_of(name))
    STYLE.write_text(write_style(), encoding="utf-8")
