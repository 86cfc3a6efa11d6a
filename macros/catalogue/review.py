"""How old a record is in its editors' eyes: what was last done to it, and when it is due to be looked at again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.dates import add_months
from macros.model.records.review import ReviewAct, ReviewEntry

if TYPE_CHECKING:
    from datetime import date

History = tuple[ReviewEntry, ...]


@dataclass(frozen=True, slots=True)
class ReviewStatus:
    """What the page of a record says of its editors' work."""

    history: History
    last: ReviewEntry | None
    """The last review; None where there was none yet."""
    due: bool


def find_status(history: History, months: int | None, today: date | None) -> ReviewStatus:
    """How a record stands: `months` is the time that the site sets for a review, None where it sets none."""
    return ReviewStatus(history, find_last(history, ReviewAct.REVIEWED), is_due(history, months, today))


def find_last(history: History, *acts: ReviewAct) -> ReviewEntry | None:
    """The latest entry of one of the acts; None where there is none."""
    found = [entry for entry in history if entry.act in acts]
    return found[-1] if found else None


def find_last_change(history: History) -> ReviewEntry | None:
    """The latest entry after which the record says something else than before."""
    return find_last(history, ReviewAct.ADDED, ReviewAct.CHANGED)


def find_due_day(history: History, months: int | None) -> date | None:
    """The day from which a review is due: counted from the last one, or from the first entry where there was none.

    None for a record without a trail, and where the site sets no time: neither is ever due.
    """
    if not history or months is None:
        return None
    counted_from = find_last(history, ReviewAct.REVIEWED) or history[0]
    return add_months(counted_from.when.first, months)


def is_due(history: History, months: int | None, today: date | None) -> bool:
    """Whether a review is due today; never where nobody says what day it is."""
    day = find_due_day(history, months)
    return day is not None and today is not None and day <= today
