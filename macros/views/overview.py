"""What editors look at: which records to review, which tell little, and which fields mostly stand open."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from macros.catalogue.references import count_places
from macros.catalogue.review import find_due_day, find_last, is_due
from macros.language.danish import sort_key
from macros.model.addresses import source_file
from macros.model.fields import specs_of
from macros.model.gaps import word_gap
from macros.model.records.case import Case
from macros.model.records.review import ReviewAct, ReviewEntry
from macros.model.things import thing_of
from macros.views.selection.cases import cases_with_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.model.fields import Spec
    from macros.model.records.checklist import Checklist

MOST_QUEUED = 50
"""Rows of the queue: more than that is no list to begin at."""
MOST_THIN = 20
MOST_OPEN = 15
LEAST_REPEATED = 2
"""So often must a phrase stand before it says anything of the sources."""


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
    pictured: tuple[Case, ...]
    """Cases with pictures: what people on them have said yes to, and for how long, is looked at again now and then."""


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
        pictured=tuple(case for case in cases if case.pictures),
    )


_NOT_TOLD = {"del_af", "se_også", "ikke_angivet", "uoverensstemmelser", "billeder", "redaktion"}
"""Fields that tell nothing of what happened: an open one is no gap."""


def list_queue(catalogue: Catalogue, today: date | None) -> Iterable[QueueItem]:
    """Every record that is due or was never reviewed, in no order."""
    months = catalogue.settings.review_months
    records: tuple[Case | Checklist, ...] = (*catalogue.cases.values(), *catalogue.checklists.values())
    for record in records:
        reviewed = find_last(record.history, ReviewAct.REVIEWED)
        due = is_due(record.history, months, today)
        if due or reviewed is None:
            first = record.history[0] if record.history else None
            yield QueueItem(
                record,
                thing_of(record).one,
                source_file(record),
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
        for phrase in map(word_gap, case.not_stated):
            written.setdefault(" ".join(phrase.casefold().split()), Counter())[phrase] += 1
    counted = [(spelled.most_common(1)[0][0], spelled.total()) for spelled in written.values()]
    repeated = [(phrase, number) for phrase, number in counted if number >= LEAST_REPEATED]
    return sorted(repeated, key=lambda item: (-item[1], sort_key(item[0])))[:MOST_OPEN]
