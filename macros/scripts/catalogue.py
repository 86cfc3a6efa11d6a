"""What the catalogue's filters work on, as scripts.

`katalog.js` is loaded with the page and is small: numbers. Words to search in, what tables show and the cards that
are not on the page come in files of their own, when somebody asks for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.catalogue.words import list_names
from macros.language import danish
from macros.language.formatting import strip_formatting
from macros.model.addresses import catalogue_script
from macros.model.dates import STILL_GOING_ON
from macros.model.gaps import leaves_open
from macros.pages.fragments import LIST_CARD
from macros.scripts.javascript import Piece
from macros.views.case.period import word_period
from macros.views.selection.facets import list_facets
from macros.views.selection.listing import PAGE_SIZE, list_in_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.pages.renderer import Renderer
    from macros.views.selection.choices import Choice, Facet

FORMAT = 1
"""Goes up when data and script no longer understand each other: `FORMAT` of browser/catalogue/data.ts."""
CHUNK = 48
"""Cards in one file. Few enough that a rare choice, spread over many files, is still quickly fetched."""
BASE = "../"
"""From the catalogue's page to the site's root."""


def generate_catalogue_scripts(catalogue: Catalogue, renderer: Renderer) -> Iterator[Piece]:
    """Every piece of the catalogue."""
    cases = list_in_order(catalogue)
    facets = list_facets(catalogue)
    yield Piece(catalogue_script(), compose_data(cases, facets))
    yield Piece(catalogue_script("ord"), index_words(cases, catalogue))
    yield Piece(catalogue_script("tabel"), list_table_words(cases))
    for number, cards in enumerate(_compose_cards(cases, renderer)):
        yield Piece(catalogue_script(f"kort-{number}"), cards)


def compose_data(cases: Sequence[Case], facets: Sequence[Facet]) -> dict[str, Any]:
    """Numbers of the filters: cases and choices are meant by their place in their lists."""
    return {
        "format": FORMAT,
        "page": PAGE_SIZE,
        "chunk": CHUNK,
        "cards": sum(case.has_page for case in cases),
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
        "choices": [_describe_choice(choice, numbers) for choice in facet.choices],
        "of": [_shorten([numbers[key] for key in facet.values[case.id]]) for case in cases],
    }
    if facet.note:
        composed["note"] = facet.note
    if facet.is_reading:
        composed["reading"] = True
    if facet.readings:
        composed["readings"] = sorted(places[identity] for identity in facet.readings)
    return composed


def _describe_choice(choice: Choice, numbers: Mapping[str, int]) -> list[str | int]:
    """Key, title and heading, and the number of the choice that it is under, where there is one."""
    described: list[str | int] = [choice.key, choice.title, choice.heading]
    return [*described, numbers[choice.under]] if choice.under else described


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
    return int(f"{date.first:%Y%m%d}") if date and date != STILL_GOING_ON else 0


def list_table_words(cases: Sequence[Case]) -> dict[str, list[str] | list[int]]:
    """What the table shows beside the facets."""
    return {
        "periods": [word_period(case.period) for case in cases],
        "parties": [" · ".join(_list_parties(case)) for case in cases],
        "open_periods": [number for number, case in enumerate(cases) if leaves_open(case, "periode")],
    }


def _list_parties(case: Case) -> list[str]:
    return [party.name for party in case.parties if party.takes_part]


def index_words(cases: Sequence[Case], catalogue: Catalogue) -> dict[str, Any]:
    """For each word the cases that have it in title, summary, parties, municipality or what their own words are called.

    The words stand as they are written: what Danish does to them is known to `macros/browser/search/danish` alone.
    """
    found: dict[str, list[int]] = {}
    for number, case in enumerate(cases):
        text = [
            case.title,
            strip_formatting(case.summary.value),
            *(party.name for party in case.parties),
            *list_names(case, catalogue),
            *(name for place in case.municipalities for name in (place.name, place.in_source or "")),
            case.country or "",
        ]
        for word in sorted(set(danish.list_words(" ".join(text)))):
            found.setdefault(word, []).append(number)
    words = sorted(found)
    return {"words": " ".join(words), "of": [_shorten(found[word]) for word in words]}


def _compose_cards(cases: Sequence[Case], renderer: Renderer) -> Iterator[list[str]]:
    """The cards that do not stand on the catalogue's first page, made by the template of those that do."""
    rest = [case for case in cases if case.has_page][PAGE_SIZE:]
    for start in range(0, len(rest), CHUNK):
        yield [renderer.fill(LIST_CARD.ask(case.id), BASE).strip() for case in rest[start : start + CHUNK]]
