"""Records side by side: which rows a comparison has, what a record says in each, and in which fixed words.

Everything is read from the declarations of the fields, so that a new field is compared without a line here. Only what
stands in the first view is chosen by us.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.catalogue.sources import describe_place
from macros.model.dates import SourceDate
from macros.model.fields import Date, Group, PlaceText, Reference, Spec, Vocabulary, Word, specs_of
from macros.model.gaps import leaves_open
from macros.model.records.case import Case
from macros.model.records.case_people import Municipality, Party
from macros.model.records.case_reading import CaseSource
from macros.model.records.case_words import Answer
from macros.model.records.method import HandbookMethod
from macros.model.records.picture import Picture
from macros.model.statements import Origin, Sourced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.statements import Stated

LEFT_OUT: dict[type[Any], set[str]] = {
    Case: {"id", "title", "related"},
    HandbookMethod: {"id", "title", "one", "parts", "places", "origin"},
}
"""What heads the column, leads elsewhere, or is as long as a page."""

MOST_IMPORTANT: dict[type[Any], tuple[str, ...]] = {
    Case: (
        "pictures",
        "summary",
        "gist",
        "kind",
        "depth",
        "subjects",
        "municipalities",
        "period",
        "parties.name",
        "parties.sector",
        "parties.standing",
        "target_group",
        "initiative.kind",
        "purpose.short",
        "method",
        "complexity",
        "role",
        "bodies.name",
        "bodies.meetings",
        "finance",
        "duration",
        "results",
    ),
}
"""What a comparison shows at first, as paths of attributes: what is needed to see how cases are alike and where they
part, and no more than three full cases can say on four sheets. So the summary and the three answers, the fields whose
fixed words can be held against each other, for whom and why, who is in it and how often they meet, the money, the
time, and what came of it. A path into a group («parties.name») keeps only that of the group. What one reads once the
case is found (background, tasks, the agreement point by point) is one press away. A record without a choice here is
short enough to be shown whole."""

EDITORIAL = {"gist", "parent", "disagreements", "not_stated", "gaps", "history"}
"""What the editors write and no source leaves open, beside what is our reading."""


_FIXED_LINES = {(Municipality, "name")}
"""Plain lines that are nevertheless the same word in every record."""


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A row: one field of the record, or one of a group that is only a heading."""

    key: str
    """The keys of the file: «formål.mål»."""
    title: str
    group: str
    """The heading that the field stands under; empty where it stands alone."""
    path: tuple[str, ...]
    """Attribute names, from the record down."""
    spec: Spec
    fixed: bool
    """Whether it holds words that can be told alike or different."""
    of_source: bool
    """Whether a source can leave it open; else the editors write it."""
    important: bool = True
    """Whether it is in the first view."""
    kept: tuple[str, ...] = ()
    """What of a group the first view keeps, as attribute names; empty: all of it."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A fixed word: a word of a vocabulary, or the title of another record."""

    label: str
    ours: bool = False
    """Whether we chose it in a group that is otherwise the source's."""


@dataclass(frozen=True, slots=True)
class Part:
    """A statement inside a group, under its heading; empty where the group needs none."""

    label: str
    items: tuple[Stated[str], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A group, or a plain value, as a cell shows it."""

    head: str
    tags: tuple[Tag, ...]
    parts: tuple[Part, ...]
    record: Any
    """The group itself, for its places; None for a plain value."""
    tail: str = ""
    """What stands after the words: the source's own spelling."""
    source: CaseSource | None = None
    where: str = ""
    """The places of the source."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a record says in a row: statements, or entries."""

    statements: tuple[Stated[str], ...]
    entries: tuple[Entry, ...]
    words: tuple[str, ...]
    """The fixed words in it, each once."""
    picture: Picture | None = None
    """The first of a case's pictures, which is its best: a cell has room for one."""


def list_rows(record: type[Any]) -> tuple[CompareRow, ...]:
    """Every row of a comparison of records of a type, in the order of the declarations; a picture heads its column."""
    chosen = tuple(tuple(path.split(".")) for path in MOST_IMPORTANT.get(record, ()))
    rows = sorted(_list_rows(record, (), "", "", LEFT_OUT[record]), key=lambda row: not _is_of_pictures(row.spec))
    return tuple(_mark_row(row, chosen) if chosen else row for row in rows)


def _mark_row(row: CompareRow, chosen: tuple[tuple[str, ...], ...]) -> CompareRow:
    """The row, marked with what the first view has of it."""
    if any(row.path[: len(path)] == path for path in chosen):
        return row
    kept = tuple(path[-1] for path in chosen if path[:-1] == row.path)
    return dataclasses.replace(row, important=bool(kept), kept=kept)


def _list_rows(
    record: type[Any], path: tuple[str, ...], prefix: str, group: str, left_out: set[str]
) -> Iterator[CompareRow]:
    for name, spec in specs_of(record):
        if name in left_out:
            continue
        kind = spec.kind
        if isinstance(kind, Group) and not spec.many and not issubclass(kind.record, Sourced):
            yield from _list_rows(kind.record, (*path, name), f"{prefix}{spec.key}.", spec.title, set())
        else:
            own = (*path, name)
            ours = not EDITORIAL.isdisjoint(own) or spec.origin != str(Origin.SOURCE.value)
            yield CompareRow(
                f"{prefix}{spec.key}",
                spec.title,
                group,
                own,
                spec,
                _holds_words(record, name, spec),
                not ours,
            )


def list_open_rows(record: Any) -> tuple[str, ...]:
    """The keys of the rows that a record has nothing in because its source leaves it open.

    Of a case the record itself has to say so. A method comes from one source, which was read for all that it has.
    """
    empty = (row for row in list_rows(type(record)) if row.of_source and not _read_values(record, row))
    return tuple(row.key for row in empty if not isinstance(record, Case) or leaves_open(record, row.key))


def _is_of_pictures(spec: Spec) -> bool:
    return isinstance(spec.kind, Group) and spec.kind.record is Picture


def _read_values(record: Any, row: CompareRow) -> tuple[Any, ...]:
    value = record
    for name in row.path:
        value = getattr(value, name)
        if value is None or value == ():
            return ()
    return value if isinstance(value, tuple) else (value,)


def _holds_words(record: type[Any], name: str, spec: Spec) -> bool:
    """Whether a field is about fixed words. Of a timeline they are beside the point; when a party came is."""
    if isinstance(spec.kind, Group):
        own = specs_of(spec.kind.record)
        is_of_times = any(isinstance(inner.kind, Date) for _, inner in own) and spec.kind.record is not Party
        if is_of_times or _is_of_pictures(spec):
            return False
        return any(
            _holds_words(spec.kind.record, inner_name, inner) for inner_name, inner in own if inner.key != "ophav"
        )
    return isinstance(spec.kind, Word | Reference) or (record, name) in _FIXED_LINES


def view_cell(record: Any, row: CompareRow, catalogue: Catalogue, *, whole: bool = True) -> Cell | None:
    """What a record says in a row, the whole of it or what the first view keeps; None where it says nothing."""
    values = _read_values(record, row)
    if not values:
        return None
    owner = record
    for name in row.path[:-1]:
        owner = getattr(owner, name)
    if row.spec.stated:
        return Cell(values, (), ())
    if _is_of_pictures(row.spec):
        return Cell((), (), (), values[0])
    entries = tuple(_view_entry(type(owner), row, item, catalogue, whole=whole) for item in values)
    words = dict.fromkeys(tag.label for entry in entries for tag in entry.tags) if row.fixed else {}
    return Cell((), entries, tuple(words))


def _view_entry(owner: type[Any], row: CompareRow, value: Any, catalogue: Catalogue, *, whole: bool) -> Entry:
    if isinstance(row.spec.kind, Group):
        return _view_group(value, catalogue, () if whole else row.kept)
    tags = _read_tags(owner, row.path[-1], value, row.spec, catalogue)
    return Entry("" if tags else _word_plain(value), tags, (), None)


def _view_group(group: Any, catalogue: Catalogue, kept: tuple[str, ...]) -> Entry:
    if isinstance(group, CaseSource):
        documents = catalogue.documents
        where = [
            describe_place(place, documents[place.source], short=True) if place.source in documents else place.where
            for place in group.place
        ]
        return Entry("", (), (), None, source=group, where=", ".join(word for word in where if word))
    heads: list[str] = []
    dates: list[str] = []
    tags: list[Tag] = []
    parts: list[Part] = []
    tail = ""
    for name, spec in specs_of(type(group)):
        value = getattr(group, name)
        if kept and name not in kept:
            continue
        if value is None or value == () or isinstance(spec.kind, PlaceText) or isinstance(value, Origin):
            continue
        if words := _read_tags(type(group), name, value, spec, catalogue):
            tags.extend(words)
        elif spec.stated:
            parts.append(Part(spec.title, value if isinstance(value, tuple) else (value,)))
        elif isinstance(spec.kind, Date):
            dates.append(value.wording if spec.required else f"{spec.title.lower()} {value.wording}")
        elif isinstance(group, Municipality):
            tail = f"({value} i kilden)"
        else:
            heads.append(_word_plain(value))
    if len(parts) == 1 and not kept and not parts[0].label.startswith("Det "):
        parts = [dataclasses.replace(parts[0], label="")]
    return Entry(
        " ".join([*dates, *heads]), tuple(tags), tuple(parts), group if isinstance(group, Sourced) else None, tail
    )


def _read_tags(owner: type[Any], name: str, value: Any, spec: Spec, catalogue: Catalogue) -> tuple[Tag, ...]:
    ours = spec.origin != str(Origin.SOURCE.value)
    words = (_read_tag(owner, name, item, spec, catalogue) for item in (value if spec.many else (value,)))
    return tuple(dataclasses.replace(tag, ours=ours) for tag in words if tag)


def _read_tag(owner: type[Any], name: str, value: Any, spec: Spec, catalogue: Catalogue) -> Tag | None:
    if isinstance(spec.kind, Word) and isinstance(value, Vocabulary):
        # «Nej» alone answers nothing.
        return Tag(f"{spec.title}: {value.label.lower()}" if isinstance(value, Answer) else value.label)
    if isinstance(spec.kind, Reference):
        found = getattr(catalogue, spec.kind.collection).get(value)
        return Tag(getattr(found, "one", None) or found.title if found else value)
    return Tag(value) if (owner, name) in _FIXED_LINES else None


def _word_plain(value: Any) -> str:
    return value.wording if isinstance(value, SourceDate) else str(value)
