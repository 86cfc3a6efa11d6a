"""What editors look at: which records to review, which tell little, and which fields mostly stand open."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from macros.danish import sort_key
from macros.fields import specs_of
from macros.records.case import Case
from macros.records.review import ReviewAct, ReviewEntry
from macros.references import count_places
from macros.review import find_due_day, find_last, is_due
from macros.views import cases_with_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue import Catalogue
    from macros.fields import Spec
    from macros.records.checklist import Checklist

MOST_QUEUED = 50
"""Rows of the queue: more than that is no list to begin at."""
MOST_THIN = 20
MOST_OPEN = 15
LEAST_REPEATED = 2
"""So often must a phrase stand before it says anything of the sources."""


@dataclass(frozen=True, slots=True)
class ReviewView:
    """What the page of a record says of its editors' work."""

    history: tuple[ReviewEntry, ...]
    last: ReviewEntry | None
    """The last review; None where there was none yet."""
    due: bool


@dataclass(frozen=True, slots=True)
class QueueItem:
    """A record to be looked at."""

    record: Case | Checklist
    kind: str
    file: str
    """Where it is edited, below the project's root."""
    last: ReviewEntry | None
    """The last review, or else what was first done to it."""
    due_day: date | None
    due: bool


@dataclass(frozen=True, slots=True)
class ThinCase:
    """A case and how much stands in it."""

    case: Case
    filled: int
    places: int


@dataclass(frozen=True, slots=True)
class OpenField:
    """A field, and in how many of the cases it is filled."""

    spec: Spec
    filled: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the editors' overview."""

    queue: tuple[QueueItem, ...]
    queued: int
    due: int
    unread: int
    """Never reviewed."""
    thin: tuple[ThinCase, ...]
    open_fields: tuple[OpenField, ...]
    cases: int
    """With a page of their own: those that are counted."""
    optional: int
    """Fields that a case may leave open."""
    unsaid: tuple[tuple[str, int], ...]


def view_review(record: Case | Checklist, catalogue: Catalogue, today: date | None) -> ReviewView:
    """What to say of the review of one record."""
    history = record.history
    return ReviewView(
        history, find_last(history, ReviewAct.REVIEWED), is_due(history, catalogue.settings.review_months, today)
    )


def view_overview(catalogue: Catalogue, today: date | None) -> Overview:
    """Count, choose and sort what editors look at."""
    queue = sorted(list_queue(catalogue, today), key=_order)
    cases = cases_with_page(catalogue)
    optional = [(name, spec) for name, spec in specs_of(Case) if not spec.required and spec.key not in _NOT_TOLD]
    fields = [OpenField(spec, sum(1 for case in cases if getattr(case, name))) for name, spec in optional]
    thin = [ThinCase(case, sum(1 for name, _ in optional if getattr(case, name)), count_places(case)) for case in cases]
    return Overview(
        queue=tuple(queue[:MOST_QUEUED]),
        queued=len(queue),
        due=sum(item.due for item in queue),
        unread=sum(find_last(item.record.history, ReviewAct.REVIEWED) is None for item in queue),
        thin=tuple(sorted(thin, key=lambda item: (item.filled, item.places))[:MOST_THIN]),
        open_fields=tuple(sorted(fields, key=lambda field: field.filled)[:MOST_OPEN]),
        cases=len(cases),
        optional=len(optional),
        unsaid=tuple(count_unsaid(cases)),
    )


_NOT_TOLD = {"del_af", "se_også", "ikke_angivet", "uoverensstemmelser", "redaktion"}
"""Fields that tell nothing of what happened: an open one is no gap."""


def list_queue(catalogue: Catalogue, today: date | None) -> Iterable[QueueItem]:
    """Every record that is due or was never reviewed, in no order."""
    months = catalogue.settings.review_months
    for kind, folder, records in (
        ("Case", "cases", catalogue.cases.values()),
        ("Tjekliste", "checklists", catalogue.checklists.values()),
    ):
        for record in records:
            reviewed = find_last(record.history, ReviewAct.REVIEWED)
            due = is_due(record.history, months, today)
            if due or reviewed is None:
                first = record.history[0] if record.history else None
                yield QueueItem(
                    record,
                    kind,
                    f"{folder}/{record.id}.yml",
                    reviewed or first,
                    find_due_day(record.history, months),
                    due,
                )


def _order(item: QueueItem) -> tuple[bool, date, str]:
    """What is due comes first, then the oldest; a record that says nothing of its age may be older than any."""
    return not item.due, item.last.when.first if item.last else date.min, sort_key(item.record.title)


def count_unsaid(cases: Iterable[Case]) -> list[tuple[str, int]]:
    """What several cases say that their source leaves open, the most common first, as it is mostly written."""
    written: dict[str, Counter[str]] = {}
    for case in cases:
        for phrase in case.not_stated:
            written.setdefault(" ".join(phrase.casefold().split()), Counter())[phrase] += 1
    counted = [(spelled.most_common(1)[0][0], spelled.total()) for spelled in written.values()]
    repeated = [(phrase, number) for phrase, number in counted if number >= LEAST_REPEATED]
    return sorted(repeated, key=lambda item: (-item[1], sort_key(item[0])))[:MOST_OPEN]
