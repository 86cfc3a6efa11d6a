"""The drawn timeline: every dot in its place, none on top of another."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.model.dates import STILL_GOING_ON, parse_date
from macros.model.records.case_course import Event
from macros.model.records.case_words import EventStatus
from macros.model.statements import Stated
from macros.views.case.timeline import DOT, MARGIN, WIDTH, Timeline, draw_timeline


def events(*dates: str, status: EventStatus | None = None) -> list[Event]:
    return [
        Event(when=parse_date(text), what=Stated(f"Hændelse {number}"), status=status)
        for number, text in enumerate(dates)
    ]


def draw(*dates: str) -> Timeline:
    line = draw_timeline(events(*dates))
    assert line is not None
    return line


DATES = st.one_of(
    st.dates().filter(lambda day: 1800 <= day.year <= 2100).map(lambda day: day.isoformat()),
    st.integers(1800, 2100).map(str),
    st.tuples(
        st.sampled_from(["forår", "sommer", "efterår", "vinter", "start", "slut", "ca."]), st.integers(2003, 2005)
    ).map(lambda pair: f"{pair[0]} {pair[1]}"),
    st.integers(1, 28).map(lambda day: f"2003-08-{day:02}"),
)


@given(st.lists(DATES, min_size=2, max_size=25))
def test_no_two_dots_touch_and_all_lie_within_the_drawing(dates: list[str]) -> None:
    line = draw(*dates)
    assert len(line.dots) == len(dates)
    for one, other in combinations(line.dots, 2):
        assert (one.x - other.x) ** 2 + (one.y - other.y) ** 2 > (2 * DOT) ** 2
    for dot in line.dots:
        assert DOT <= dot.x <= WIDTH - DOT
        assert dot.y - DOT >= 0
        assert dot.y + DOT <= line.axis
        assert MARGIN <= dot.start <= dot.x <= dot.end <= WIDTH - MARGIN
    assert line.axis < line.height


@given(st.lists(DATES, min_size=2, max_size=12))
def test_events_stand_in_order_of_time_and_are_numbered_so(dates: list[str]) -> None:
    line = draw(*dates)
    assert [dot.number for dot in line.dots] == list(range(1, len(dates) + 1))
    for one, other in pairwise(line.events):
        assert one.when.sort_key <= other.when.sort_key
    for event, dot in zip(line.events, line.dots, strict=True):
        assert dot.approximate is event.when.approximate


@given(st.lists(DATES, min_size=2, max_size=8, unique_by=lambda text: parse_date(text).sort_key))
def test_drawing_does_not_depend_on_the_order_in_the_file(dates: list[str]) -> None:
    assert draw(*dates).dots == draw(*reversed(dates)).dots


@given(st.lists(DATES, min_size=2, max_size=8))
def test_years_below_the_axis_never_touch_and_cover_every_event(dates: list[str]) -> None:
    line = draw(*dates)
    assert line.ticks[0].year == line.events[0].when.first.year
    for one, other in pairwise(line.ticks):
        assert other.x - one.x > 35
        assert other.year > one.year
    assert len(line.ticks) <= 14


@pytest.mark.parametrize("days", range(1, 28))
def test_two_dots_never_touch_however_near_their_days(days: int) -> None:
    one, other = draw("2003-08-01", f"2003-08-{1 + days:02}").dots
    assert (one.x - other.x) ** 2 + (one.y - other.y) ** 2 > (2 * DOT) ** 2


def test_axis_reaches_to_the_end_of_an_event_that_is_not_the_last_to_begin() -> None:
    line = draw("vinter 2003", "2003-12-15")
    assert line.events[-1].when.wording == "15. december 2003"
    assert max(dot.end for dot in line.dots) <= WIDTH - MARGIN
    assert [tick.year for tick in line.ticks] == [2003, 2004, 2005]


def test_two_events_of_one_day_get_a_lane_each() -> None:
    line = draw("2003-08-21", "2003-08-21", "2003-08-22")
    assert len({dot.y for dot in line.dots}) == 3
    assert line.dots[0].x == line.dots[1].x


def test_events_far_apart_share_a_lane() -> None:
    assert len({dot.y for dot in draw("2003-01", "2003-07", "2004-01").dots}) == 1


def test_a_year_is_drawn_from_its_first_day_to_its_last() -> None:
    year, day = draw("2003", "2003-12-31").dots
    assert year.start == MARGIN
    assert year.end == day.start == day.end == pytest.approx(WIDTH - MARGIN, abs=3)


def test_event_without_status_is_one_that_happened() -> None:
    line = draw_timeline(events("2003", "2004") + events("2005", status=EventStatus.PLANNED))
    assert line is not None
    assert [dot.status for dot in line.dots] == [EventStatus.DONE, EventStatus.DONE, EventStatus.PLANNED]


@pytest.mark.parametrize("dates", [(), ("2003",)])
def test_fewer_than_two_events_are_not_drawn(dates: tuple[str, ...]) -> None:
    assert draw_timeline(events(*dates)) is None


def test_wording_says_how_many_events_and_from_when_to_when() -> None:
    assert draw("2004-02", "efterår 2003").wording == "2 hændelser fra efteråret 2003 til februar 2004"


def test_what_lasted_reaches_to_its_end_and_what_goes_on_to_that_of_the_axis() -> None:
    told = [
        Event(when=parse_date("2013"), end=parse_date("2016"), what=Stated("Prøvetid")),
        Event(when=parse_date("2017"), end=STILL_GOING_ON, what=Stated("Drift")),
        Event(when=parse_date("2019-05"), what=Stated("Besøg")),
    ]
    line = draw_timeline(told)
    assert line is not None
    years = {tick.year: tick.x for tick in line.ticks}
    trial, running, visit = line.dots
    assert years[2016] < trial.end < years[2017] <= running.start < visit.start
    assert visit.end < running.end <= line.ticks[-1].x
