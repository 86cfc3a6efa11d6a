"""The drawn timeline of a case: where each event stands on the axis. Numbers only; the drawing is a template."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from macros.model.dates import STILL_GOING_ON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.model.dates import SourceDate
    from macros.model.records.case_course import Event
    from macros.model.records.case_words import EventStatus

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


@dataclass(frozen=True, slots=True)
class _Scale:
    """How days lie along the axis: from the first of January of one year to that of another."""

    first_year: int
    end_year: int
    """The year that begins where the axis ends."""

    @classmethod
    def of(cls, events: Sequence[Event]) -> _Scale:
        # What still goes on reaches as far as the axis does.
        last = (end_of(event) or event.when.last for event in events)
        return cls(events[0].when.first.year, max(day.year for day in last) + 1)

    def place(self, day: date) -> float:
        begin, end = (date(year, 1, 1).toordinal() for year in (self.first_year, self.end_year))
        return round(MARGIN + (day.toordinal() - begin) * ((WIDTH - 2 * MARGIN) / (end - begin)), 1)

    @property
    def last_day(self) -> date:
        return date(self.end_year - 1, 12, 31)

    def place_middle(self, when: SourceDate) -> float:
        return round((self.place(when.first) + self.place(when.last)) / 2, 1)

    def list_ticks(self) -> tuple[Tick, ...]:
        # A long period has a label for every fifth or tenth year, so that they never touch.
        years = self.end_year - self.first_year
        step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 500) if years / step <= 12)
        return tuple(
            Tick(self.place(date(year, 1, 1)), year) for year in range(self.first_year, self.end_year + 1, step)
        )


def end_of(event: Event) -> date | None:
    """The last day that an event can mean; None where it still goes on."""
    return None if event.end == STILL_GOING_ON else (event.end or event.when).last


def draw_timeline(events: Sequence[Event]) -> Timeline | None:
    """Place the events along an axis of whole years. None where there are fewer than two to tell apart."""
    ordered = tuple(sorted(events, key=lambda event: event.when.sort_key))
    if len(ordered) < 2:
        return None
    scale = _Scale.of(ordered)
    across = [scale.place_middle(event.when) for event in ordered]
    lanes = _choose_lanes(across)
    axis = _TOP + (max(lanes) + 1) * LANE
    dots = tuple(
        Dot(
            number=number,
            x=x,
            y=axis - LANE / 2 - lane * LANE,
            start=scale.place(event.when.first),
            end=scale.place(end_of(event) or scale.last_day),
            status=event.state,
            approximate=event.when.approximate,
        )
        for number, (event, lane, x) in enumerate(zip(ordered, lanes, across, strict=True), 1)
    )
    wording = f"{len(ordered)} hændelser fra {ordered[0].when.wording} til {ordered[-1].when.wording}"
    return Timeline(ordered, dots, scale.list_ticks(), axis, wording)


def _choose_lanes(across: Sequence[float]) -> list[int]:
    """Dots that would cover each other go into a lane of their own, the earliest lowest."""
    ends: list[float] = []
    chosen = []
    for x in across:
        lane = next((number for number, end in enumerate(ends) if x - end >= 2 * DOT + 3), len(ends))
        ends[lane:] = [x, *ends[lane + 1 :]]
        chosen.append(lane)
    return chosen
