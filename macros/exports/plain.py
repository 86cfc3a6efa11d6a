"""Records as plain values for JSON: the keys are those of the YAML files, and no field is left out.

A statement is an object with `tekst`, `sted` and `ophav`; a place and a date say both what was written and what it
means, so that nobody needs our sources or our rules to use them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.catalogue.sources import describe_place
from macros.model.dates import Precision, SourceDate, write_date
from macros.model.fields import Vocabulary, specs_of
from macros.model.records.case import Case
from macros.model.statements import ORIGIN, PLACES, TEXT, Place, Stated, carried_by
from macros.reading.writer import write_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.model.records.case_reading import CaseSource
    from macros.model.records.source import Document

Plain = dict[str, Any]


def make_plain(record: Any, documents: Mapping[str, Document]) -> Plain:
    """A record, or a group in one, with every field that it fills; what it says comes before where that stands."""
    plain: Plain = {}
    for name, key in _list_keys(type(record)):
        value = getattr(record, name)
        if isinstance(value, tuple):
            if value:
                plain[key] = [_make_value(item, documents) for item in value]
        elif value is not None:
            plain[key] = _make_value(value, documents)
    return plain


_KEYS: dict[type[Any], list[tuple[str, str]]] = {}


def _list_keys(record: type[Any]) -> list[tuple[str, str]]:
    """Attribute and key of each field, those that every group can carry last."""
    if record not in _KEYS:
        keys = [(name, spec.key) for name, spec in specs_of(record)]
        _KEYS[record] = sorted(keys, key=lambda item: item[1] in carried_by(record))
    return _KEYS[record]


def _make_value(value: Any, documents: Mapping[str, Document]) -> Any:
    match value:
        case str() | int():
            return value
        case Stated():
            plain = {TEXT.key: value.value}
            if value.places:
                plain[PLACES.key] = [make_place(place, documents) for place in value.places]
            return {**plain, ORIGIN.key: value.origin.value}
        case Place():
            return make_place(value, documents)
        case Vocabulary():
            return value.value
        case SourceDate():
            return _make_date(value)
        case _:
            return make_plain(value, documents)


def _make_date(when: SourceDate) -> Plain:
    # An end that has not come has no earliest and no latest day.
    if when.precision is Precision.NOW:
        return {"dato": write_date(when), "i_gang": True}
    return {"dato": write_date(when), "tidligst": when.first.isoformat(), "senest": when.last.isoformat()}


def make_place(place: Place, documents: Mapping[str, Document]) -> Plain:
    """A place: the source's id, where a reader finds it, and how an editor writes it."""
    document = documents.get(place.source)
    where = describe_place(place, document) if document else place.where
    return {"kilde": place.source, "sted": where, "henvisning": write_place(place)}


def list_sources(record: Any, named: Iterable[str], documents: Mapping[str, Document]) -> Plain:
    """The sources among the named ids, by id, with what it takes to cite each; a case may describe its own."""
    own = {entry.place[0].source: entry for entry in record.sources} if isinstance(record, Case) else {}
    return {
        identity: _cite_document(documents[identity]) if identity in documents else _cite_own(own[identity])
        for identity in named
        if identity in documents or identity in own
    }


def _cite_document(document: Document) -> Plain:
    return _drop_unset(
        titel=document.title,
        kort=document.short,
        udgiver=document.publisher.value if document.publisher else None,
        år=write_date(document.published) if document.published else None,
        link=document.address,
    )


def _cite_own(source: CaseSource) -> Plain:
    return _drop_unset(
        titel=source.title,
        udgiver=source.publisher,
        år=write_date(source.year) if source.year else None,
        link=source.address,
        læst=write_date(source.read) if source.read else None,
    )


def _drop_unset(**values: str | None) -> Plain:
    return {key: value for key, value in values.items() if value is not None}
