"""The time of a case, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.language.danish import lower_initial
from macros.model.dates import STILL_GOING_ON, Precision

if TYPE_CHECKING:
    from macros.model.dates import SourceDate
    from macros.model.records.case_course import Contribution, Event, Figure, Period, Round
    from macros.model.records.case_people import Party


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


def word_round(told: Round) -> str:
    """When a round was or is to be, as exactly as it is dated: «januar 2025 – juni 2027, efter planen»."""
    said = _word_span(told.start, told.end) if told.start and told.end else word_period(told)
    return f"{said}, {lower_initial(told.end_is.label)}" if told.end_is and told.end else said


def word_event(event: Event | Figure | Contribution) -> str:
    """When something happened, as exactly as it is dated: «maj 2003», «2013–2016», «maj 2003 – juni 2004».

    Or which time a number is of; empty where it is of none.
    """
    return _word_span(event.when, event.end) if event.when else f"til {event.end.wording}" if event.end else ""


def word_membership(party: Party) -> str:
    """When a party was in it, where that is not all the time: «med siden 2015», «med til 2017», «med 2014–2017»."""
    start, end = party.since, party.until
    if start is None:
        return f"med til {end.wording}" if end and end != STILL_GOING_ON else ""
    return f"med siden {start.wording}" if end in {None, STILL_GOING_ON} else f"med {_word_span(start, end)}"


def _word_span(start: SourceDate, end: SourceDate | None) -> str:
    if end is None or end.wording == start.wording:
        return start.wording
    if end == STILL_GOING_ON:
        return f"siden {start.wording}"
    only_years = start.precision is end.precision is Precision.YEAR
    return f"{start.wording}–{end.wording}" if only_years else f"{start.wording} – {end.wording}"
