"""Bars of a chart: where each stands, the largest first. Numbers only; the drawing is a template."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from macros.language.danish import join_words

if TYPE_CHECKING:
    from macros.model.records.survey import Bar, Chart

WIDTH = 420
"""Width of the drawing in its own units: small, so that its words can be read on a phone."""
BAR = 18
"""Height of a bar."""
LABEL = 24
"""Height of the line that names a category."""
GAP = 14
FULL = 100
"""What the whole width is, in the unit of the chart."""
VALUE = 52
"""Room for a number behind the longest bar."""


@dataclass(frozen=True, slots=True)
class DrawnBar:
    """One value: a bar of a series, and its number behind it, rounded: «41» and «50,3» look like two kinds."""

    series: int
    x: float
    y: float
    width: float
    height: float
    value: str
    value_x: float
    value_y: float
    exact: str
    """As the source has it."""
    is_bare: bool
    """Whether it has no decimals, where others of the chart have."""


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
    """Place the bars of a chart: all begin at 0, and the width is 100 of the unit, so that charts can be compared."""
    values = [value for bar in chart.bars for value in bar.values]
    largest = max(map(read_number, values), default=0.0)
    has_decimals = any("," in value for value in values)
    scale = (WIDTH - VALUE) / max(largest, FULL)
    rows: list[DrawnRow] = []
    y = 0.0
    bars = sorted(chart.bars, key=lambda bar: -read_number(bar.values[0]))
    for bar in bars:
        drawn = []
        for number, value in enumerate(bar.values):
            top = y + LABEL + number * (BAR + 3)
            width = round(read_number(value) * scale, 1)
            is_bare = has_decimals and "," not in value
            place = (round(width + 6, 1), top + BAR - 4)
            drawn.append(DrawnBar(number, 0, top, width, BAR, round_number(value), *place, value, is_bare))
        rows.append(DrawnRow(bar.title, y + LABEL - 7, tuple(drawn)))
        y += LABEL + len(drawn) * (BAR + 3) + GAP
    return Drawing(chart, tuple(rows), y, "; ".join(_word_bar(chart, bar) for bar in bars))


def read_number(text: str) -> float:
    """A number as Danish writes it: «50,3». Raises ValueError for anything else."""
    return float(text.replace(".", "").replace(",", "."))


def round_number(text: str) -> str:
    """A number without decimals, as one rounds it by hand: «18,5» is 19."""
    return str(Decimal(text.replace(".", "").replace(",", ".")).quantize(Decimal(1), ROUND_HALF_UP))


def _word_bar(chart: Chart, bar: Bar) -> str:
    parts = [f"{series}: {value}" for series, value in zip(chart.series, bar.values, strict=True)]
    return f"{bar.title}: {join_words(parts)}"
