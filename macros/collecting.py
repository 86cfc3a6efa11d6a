"""What a reader can gather in «Min samling»: the kinds of record, and what stands in a handout of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.records.case import Case
from macros.references import find_places
from macros.sources import describe_place
from macros.statements import Place
from macros.views import cases_with_page, place_of_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue import Catalogue
    from macros.records.case import CaseSource


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record that can be gathered."""

    name: str
    """As it stands in addresses: «tjekliste»."""
    label: str
    collection: str
    address: str
    """Its page below the site's root; `{}` is the id."""


KINDS = {
    kind.name: kind
    for kind in (
        Kind("case", "Case", "cases", "cases/{}.html"),
        Kind("metode", "Metode", "methods", "metoder/{}.html"),
        Kind("dilemma", "Dilemma", "dilemmas", "dilemmaer.html#{}"),
        Kind("tjekliste", "Tjekliste", "checklists", "tjeklister/{}.html"),
        Kind("forudsaetning", "Forudsætning", "prerequisites", "forudsaetninger.html#{}"),
        Kind("ide", "Idé", "ideas", "idekatalog.html#{}"),
    )
}


@dataclass(frozen=True, slots=True)
class ItemSource:
    """A source of something gathered, with the places in it."""

    id: str
    title: str
    publisher: str
    where: str


def list_items(catalogue: Catalogue) -> Iterator[tuple[Kind, str]]:
    """Everything that can be gathered: its kind and its id."""
    for kind in KINDS.values():
        if kind.name == "case":
            yield from ((kind, case.id) for case in cases_with_page(catalogue))
        else:
            yield from ((kind, identity) for identity in getattr(catalogue, kind.collection))


def list_sources(record: Any, catalogue: Catalogue) -> list[ItemSource]:
    """The sources of a record with their places: a case names its own, other records those of every statement."""
    entries = {entry.place[0].source: entry for entry in record.sources} if isinstance(record, Case) else {}
    places = place_of_record(record) if isinstance(record, Case) else find_places(record)
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
