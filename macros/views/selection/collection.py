"""What a reader can gather in «Min samling», and the sources that each thing rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.catalogue.references import find_places
from macros.catalogue.sources import describe_place
from macros.model.records.case import Case
from macros.model.statements import Place
from macros.model.things import CASE, GATHERED
from macros.views.selection.cases import cases_with_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case_reading import CaseSource
    from macros.model.things import Thing


@dataclass(frozen=True, slots=True)
class ItemSource:
    """A source of something gathered, with the places in it."""

    id: str
    title: str
    publisher: str
    where: str


def list_items(catalogue: Catalogue) -> Iterator[tuple[Thing, str]]:
    """Everything that can be gathered: what kind of thing it is, and its id."""
    for thing in GATHERED:
        if thing is CASE:
            yield from ((thing, case.id) for case in cases_with_page(catalogue))
        else:
            yield from ((thing, identity) for identity in getattr(catalogue, thing.collection))


def list_sources(record: Any, catalogue: Catalogue) -> list[ItemSource]:
    """The sources of a record with their places: a case names its own, other records those of every statement."""
    entries = {entry.place[0].source: entry for entry in record.sources} if isinstance(record, Case) else {}
    places = record.places if isinstance(record, Case) else find_places(record)
    lines: dict[str, set[tuple[int, int]]] = {}
    named: dict[str, dict[str, None]] = {}
    for place in places:
        if place.where:
            named.setdefault(place.source, {})[place.where] = None
        lines.setdefault(place.source, set()).update(() if place.where else place.lines)
    return [
        _describe_source(source, sorted(spans), tuple(named.get(source, ())), catalogue, entries.get(source))
        for source, spans in lines.items()
    ]


def _describe_source(
    source: str,
    spans: Iterable[tuple[int, int]],
    named: tuple[str, ...],
    catalogue: Catalogue,
    entry: CaseSource | None,
) -> ItemSource:
    document = catalogue.documents.get(source)
    found = tuple(spans)
    if document is None:
        title = entry.title if entry and entry.title else source
        publisher = (
            ", ".join(word for word in (entry.publisher, entry.year.wording if entry.year else None) if word)
            if entry
            else ""
        )
        return ItemSource(source, title, publisher, ", ".join(named))
    told = [describe_place(Place(source, "", found), document, short=True)] if found else []
    publisher = document.publisher.value if document.publisher else ""
    return ItemSource(source, document.title, publisher, ", ".join([*told, *named]))
