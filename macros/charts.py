"""Bars of a chart: where each stands. Numbers only; the drawing is a template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.danish import join_words

if TYPE_CHECKING:
    from macros.records.survey import Bar, Chart

WIDTH = 420
"""Width of the drawing in its own units: small, so that its words can be read on a phone."""
BAR = 18
"""Height of a bar."""
LABEL = 24
"""Height of the line that names a category."""
GAP = 14
VALUE = 52
"""Room for a number behind the longest bar."""


@dataclass(frozen=True, slots=True)
class DrawnBar:
    """One value: a bar of a series, and its number behind it."""

    series: int
    x: float
    y: float
    width: float
    height: float
    value: str
    value_x: float
    value_y: float


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """One category with its bars."""

    title: str
    label_y: float
    bars: tuple[DrawnBar, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole chart."""

    chart: Chart
    rows: tuple[DrawnRow, ...]
    height: float
    wording: str
    width: int = WIDTH


def draw_chart(chart: Chart) -> Drawing:
    """Place the bars of a chart: all begin at 0, and the scale is that of 100 percent at most."""
    largest = max((read_number(value) for bar in chart.bars for value in bar.values), default=0)
    scale = (WIDTH - VALUE) / max(largest, 1)
    rows: list[DrawnRow] = []
    y = 0.0
    for bar in chart.bars:
        drawn = []
        for number, value in enumerate(bar.values):
            top = y + LABEL + number * (BAR + 3)
            width = round(read_number(value) * scale, 1)
            drawn.append(DrawnBar(number, 0, top, width, BAR, value, round(width + 6, 1), top + BAR - 4))
        rows.append(DrawnRow(bar.title, y + LABEL - 7, tuple(drawn)))
        y += LABEL + len(drawn) * (BAR + 3) + GAP
    return Drawing(chart, tuple(rows), y, "; ".join(_word_bar(chart, bar) for bar in chart.bars))


def read_number(text: str) -> float:
    """A number as Danish writes it: «50,3». Raises ValueError for anything else."""
    return float(text.replace(".", "").replace(",", "."))


def _word_bar(chart: Chart, bar: Bar) -> str:
    parts = [f"{series}: {value}" for series, value in zip(chart.series, bar.values, strict=True)]
    return f"{bar.title}: {join_words(parts)}"
