"""What the search is told before it reads a page: the editors' words, names, and what cases can be narrowed by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue.geography import read_former, read_geography
from macros.language.danish import list_words, make_slug
from macros.model.addresses import choice_page, page_of
from macros.model.records.search import SearchWords
from macros.model.things import PLACE
from macros.scripts.search.index import AnswerFacet, SearchIndex
from macros.views.selection.facets import list_facets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue.catalogue import Catalogue

_NARROWING = ("kommune", "maalgruppe", "metode")
"""The facets of the catalogue that a search is narrowed by; the rest is left to the catalogue itself."""
_SHORTEST_NAME = 3
"""Letters: a shorter part of a name is a word of its own («Å», «af»)."""
_SHORTEST_PART = 5
"""Letters of a part of a name of several words, so that the «Høje» of Høje-Taastrup stays the word it is."""


def start_index(catalogue: Catalogue, words: Iterable[SearchWords]) -> SearchIndex:
    """The index of a site's pages before the first of them is read, with the editors' words."""
    return SearchIndex([*words, *_list_former(catalogue)], _list_names(catalogue), tuple(_list_facets(catalogue)))


def _list_former(catalogue: Catalogue) -> Iterator[SearchWords]:
    """The municipalities that were, each with the way to the one of today that it is part of."""
    seats = set(read_geography().seats)
    with_cases = {one.name for case in catalogue.cases.values() for one in case.municipalities}
    for today in sorted(seats):
        former = tuple(name for name, other in read_former().items() if other == today and name not in seats)
        if former:
            slug = make_slug(today)
            page = choice_page("kommune", slug) if today in with_cases else f"{PLACE.page}#{slug}"
            yield SearchWords(id=f"dengang-{slug}", words=former, page=page)


def _list_names(catalogue: Catalogue) -> Iterator[str]:
    """Words that are names of places and organisations: no other word is meant by them."""
    for name in (*read_geography().seats, *read_former()):
        words = list_words(name)
        yield from (word for word in words if len(word) >= (_SHORTEST_NAME if len(words) == 1 else _SHORTEST_PART))
    for case in catalogue.cases.values():
        for party in case.parties:
            words = list_words(party.name)
            if len(words) == 1 and party.anonymous is None and len(words[0]) >= _SHORTEST_NAME:
                yield words[0]


def _list_facets(catalogue: Catalogue) -> Iterator[AnswerFacet]:
    first = 0
    for facet in list_facets(catalogue):
        if facet.key not in _NARROWING:
            continue
        found: dict[str, list[int]] = {}
        names: list[str] = []
        for choice in facet.choices:
            cases = facet.cases_of(choice) if choice.is_value else []
            for case in cases:
                if catalogue.cases[case].has_page:
                    found.setdefault(page_of(catalogue.cases[case]), []).append(first + len(names))
            if cases:
                names.append(choice.title)
        yield AnswerFacet(facet.key, facet.title, names, found)
        first += len(names)
