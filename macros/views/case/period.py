"""The time of a case, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.dates import STILL_GOING_ON, Precision

if TYPE_CHECKING:
    from macros.model.records.case_course import Event, Period, Round


ONGOING = "stadig i gang"


def word_period(period: Period | Round | None) -> str:
    """The time that the source tells of: «2003–2004», «ca. 2003–2005», «siden 2013»; empty where it is not stated."""
    if period is None:
        return ""
    start, end = period.start, period.end
    if end == STILL_GOING_ON:
        return f"siden {start.wording}" if start else ONGOING
    if start is None or end is None:
        return f"fra {start.wording}" if start else f"til {end.wording}" if end else ""
    if start.wording == end.wording:
        return start.wording
    # Years alone say less than the dates do, but never more: what is about is still about.
    first = f"ca. {start.first.year}" if start.approximate else str(start.first.year)
    last = f"ca. {end.last.year}" if end.approximate else str(end.last.year)
    if start.first.year == end.last.year:
        return first if start.approximate else last
    return f"{first}–{last}"


def word_event(event: Event) -> str:
    """When something happened, as exactly as it is dated: «maj 2003», «2013–2016», «maj 2003 – juni 2004»."""
    start, end = event.when, event.end
    if end is None or end.wording == start.wording:
        return start.wording
    if end == STILL_GOING_ON:
        return f"siden {start.wording}"
    only_years = start.precision is end.precision is Precision.YEAR
    return f"{start.wording}–{end.wording}" if only_years else f"{start.wording} – {end.wording}"
