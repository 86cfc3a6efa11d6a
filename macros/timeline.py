"""The drawn timeline of a case: where each event stands on the axis. Numbers only; the drawing is a template."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from macros.records.case import EventStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.records.case import Event

WIDTH = 960
"""Width of the drawing in its own units."""
MARGIN = 16
LANE = 34
"""Height of a row of dots."""
DOT = 13
"""Radius of a dot; it holds a number of two digits."""
_TOP = 8


@dataclass(frozen=True, slots=True)
class Dot:
    """One event on the axis. `start` and `end` are where its first and last possible day lie."""

    number: int
    x: float
    y: float
    start: float
    end: float
    status: EventStatus
    approximate: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a year."""

    x: float
    year: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """A drawing: `events` in order of time, one dot for each, and the years below."""

    events: tuple[Event, ...]
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    axis: float
    """How far down the axis lies."""
    wording: str
    """What the drawing shows, in words."""
    width: int = WIDTH
    margin: int = MARGIN
    radius: int = DOT

    @property
    def height(self) -> float:
        """Height of the whole drawing, with the years below the axis."""
        return self.axis + 36


def draw_timeline(events: Sequence[Event]) -> Timeline | None:
    """Place the events along an axis of whole years. None where there are fewer than two to tell apart."""
    ordered = tuple(sorted(events, key=lambda event: event.when.sort_key))
    if len(ordered) < 2:
        return None
    first_year = ordered[0].when.first.year
    last_year = max(event.when.last.year for event in ordered)
    begin, end = date(first_year, 1, 1).toordinal(), date(last_year + 1, 1, 1).toordinal()
    scale = (WIDTH - 2 * MARGIN) / (end - begin)

    def place(day: date) -> float:
        return round(MARGIN + (day.toordinal() - begin) * scale, 1)

    # Dots that would cover each other go into a lane of their own, the earliest lowest.
    lanes: list[float] = []
    placed: list[tuple[int, float]] = []
    for event in ordered:
        x = round((place(event.when.first) + place(event.when.last)) / 2, 1)
        lane = next((number for number, last in enumerate(lanes) if x - last >= 2 * DOT + 3), len(lanes))
        if lane == len(lanes):
            lanes.append(x)
        else:
            lanes[lane] = x
        placed.append((lane, x))
    axis = _TOP + len(lanes) * LANE
    dots = tuple(
        Dot(
            number=number,
            x=x,
            y=axis - LANE / 2 - lane * LANE,
            start=place(event.when.first),
            end=place(event.when.last),
            status=event.status or EventStatus.DONE,
            approximate=event.when.approximate,
        )
        for number, (event, (lane, x)) in enumerate(zip(ordered, placed, strict=True), 1)
    )
    # A long period has a label for every fifth or tenth year, so that they never touch.
    years = last_year + 1 - first_year
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 500) if years / step <= 12)
    ticks = tuple(
        Tick(place(date(year, 1, 1)), year)
        for year in range(first_year, last_year + 2)
        if (year - first_year) % step == 0
    )
    wording = f"{len(ordered)} hændelser fra {ordered[0].when.wording} til {ordered[-1].when.wording}"
    return Timeline(ordered, dots, ticks, axis, wording)
