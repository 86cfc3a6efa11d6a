"""What the catalogue's filters work on, as scripts.

`katalog.js` is loaded with the page and is small: numbers. Words to search in, what tables show and the cards that
are not on the page come in files of their own, when somebody asks for them.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from macros import danish
from macros.browsing import PAGE_SIZE, list_in_order
from macros.facets import list_facets
from macros.javascript import write_assignment, write_call
from macros.records.case import Depth, Standing
from macros.text import strip_formatting
from macros.views import word_period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from macros.catalogue import Catalogue
    from macros.facets import Facet
    from macros.records.case import Case
    from macros.rendering import Renderer

CHUNK = 48
"""Cards in one file. Few enough that a rare choice, spread over many files, is still quickly fetched."""
BASE = "../"
"""From the catalogue's page to the site's root."""


def generate_catalogue_scripts(catalogue: Catalogue, renderer: Renderer) -> Iterator[tuple[str, bytes]]:
    """Address and content of every script of the catalogue."""
    cases = list_in_order(catalogue)
    facets = list_facets(catalogue)
    words = write_call("samspilKatalogOrd", index_words(cases))
    table = write_call("samspilKatalogTabel", list_table_words(cases))
    cards = list(_compose_cards(cases, renderer))
    # The files belong together; one that the browser has kept from an older edition must not be taken for new.
    edition = hashlib.sha256(b"".join([words, table, *cards])).hexdigest()[:10]
    data = compose_data(cases, facets)
    yield "cases/katalog.js", write_assignment("var samspilKatalog", {"edition": edition, **data})
    yield "cases/katalog-ord.js", words
    yield "cases/katalog-tabel.js", table
    for number, content in enumerate(cards):
        yield f"cases/katalog-kort-{number}.js", content


def compose_data(cases: Sequence[Case], facets: Sequence[Facet]) -> dict[str, Any]:
    """Numbers of the filters: cases and choices are meant by their place in their lists."""
    return {
        "page": PAGE_SIZE,
        "chunk": CHUNK,
        "cards": sum(case.depth is not Depth.NAME for case in cases),
        "ids": [case.id for case in cases],
        "titles": [case.title for case in cases],
        "title": _rank_titles(cases),
        "time": [_time_of(case) for case in cases],
        "facets": [_compose_facet(facet, cases) for facet in facets],
    }


def _compose_facet(facet: Facet, cases: Sequence[Case]) -> dict[str, Any]:
    numbers = {choice.key: number for number, choice in enumerate(facet.choices)}
    places = {case.id: number for number, case in enumerate(cases)}
    composed: dict[str, Any] = {
        "key": facet.key,
        "title": facet.title,
        "choices": [[choice.key, choice.title, choice.heading] for choice in facet.choices],
        "of": [_shorten([numbers[key] for key in facet.values[case.id]]) for case in cases],
    }
    if facet.note:
        composed["note"] = facet.note
    if facet.is_reading:
        composed["reading"] = True
    if facet.readings:
        composed["readings"] = sorted(places[identity] for identity in facet.readings)
    return composed


def _shorten(numbers: list[int]) -> int | list[int]:
    return numbers[0] if len(numbers) == 1 else numbers


def _rank_titles(cases: Sequence[Case]) -> list[int]:
    ranks = [0] * len(cases)
    for rank, number in enumerate(sorted(range(len(cases)), key=lambda n: danish.sort_key(cases[n].title))):
        ranks[number] = rank
    return ranks


def _time_of(case: Case) -> int:
    """When the case begins, as a number that grows with time; 0 where the source does not say."""
    date = case.period and (case.period.start or case.period.end)
    return int(f"{date.first:%Y%m%d}") if date else 0


def list_table_words(cases: Sequence[Case]) -> dict[str, list[str]]:
    """What the table shows beside the facets."""
    return {
        "periods": [word_period(case) for case in cases],
        "parties": [" · ".join(_list_parties(case)) for case in cases],
    }


def _list_parties(case: Case) -> list[str]:
    return [party.name for party in case.parties if party.standing in {None, Standing.PARTY}]


def index_words(cases: Sequence[Case]) -> dict[str, Any]:
    """For each word the cases that have it in title, summary, parties or municipality.

    The words stand as they are written: what Danish does to them is known to `assets/js/dansk.js` alone.
    """
    found: dict[str, list[int]] = {}
    for number, case in enumerate(cases):
        text = [
            case.title,
            strip_formatting(case.summary.value),
            *(party.name for party in case.parties),
            *(name for place in case.municipalities for name in (place.name, place.in_source or "")),
        ]
        for word in sorted(set(danish.list_words(" ".join(text)))):
            found.setdefault(word, []).append(number)
    words = sorted(found)
    return {"words": " ".join(words), "of": [_shorten(found[word]) for word in words]}


def _compose_cards(cases: Sequence[Case], renderer: Renderer) -> Iterator[bytes]:
    """The cards that do not stand on the catalogue's first page, made by the template of those that do."""
    rest = [case for case in cases if case.depth is not Depth.NAME][PAGE_SIZE:]
    for start in range(0, len(rest), CHUNK):
        cards = [renderer.list_card(case.id, BASE) for case in rest[start : start + CHUNK]]
        yield write_call("samspilKatalogKort", start // CHUNK, cards)
