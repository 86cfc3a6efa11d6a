"""The ways through the catalogue: its order, its pages when it is long, and a page for each choice of a facet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros import danish
from macros.facets import list_facets
from macros.records.case import Depth
from macros.views import cases_by_name_only, cases_with_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue import Catalogue
    from macros.facets import Choice, Facet
    from macros.records.case import Case

PAGE_SIZE = 24
"""Cases on one page of the catalogue, and in one portion of what the filters show.

Fills two, three or four columns evenly, and a slow telephone lays so many cards out in well under 100 ms.
"""


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of the catalogue; `number` counts from 1."""

    number: int
    last: int
    cases: list[Case]

    @property
    def addresses(self) -> list[str]:
        """Where each page of the catalogue stands, below the site's root."""
        return [address_of_list_page(number) for number in range(1, self.last + 1)]


@dataclass(frozen=True, slots=True)
class ChoicePage:
    """The page of one choice of a facet: «Cases i Odense»."""

    facet: Facet
    choice: Choice
    title: str
    cases: list[Case]
    """Those with a page of their own, the fullest first."""
    named: list[Case]
    """Those that the sources only name."""
    most_cards: int = PAGE_SIZE
    """How many stand as cards; the rest are links, so that a choice of a thousand cases still opens on a phone."""

    @property
    def address(self) -> str:
        """Where it stands, below the site's root."""
        return self.facet.address_of(self.choice)


def list_in_order(catalogue: Catalogue) -> list[Case]:
    """Every case in the order that the catalogue shows from the start: the fullest first."""
    return [*cases_with_page(catalogue), *cases_by_name_only(catalogue)]


def count_list_pages(catalogue: Catalogue) -> int:
    """How many pages the catalogue takes; at least one."""
    return max(1, -(-len(cases_with_page(catalogue)) // PAGE_SIZE))


def view_list_page(catalogue: Catalogue, number: int) -> ListPage:
    """One page of the catalogue, counted from 1."""
    cases = cases_with_page(catalogue)
    return ListPage(number, count_list_pages(catalogue), cases[(number - 1) * PAGE_SIZE : number * PAGE_SIZE])


def address_of_list_page(number: int) -> str:
    """Where a page of the catalogue stands. In a folder, so that no case can have the same address."""
    return "cases/index.html" if number == 1 else f"cases/side/{number}.html"


def list_choice_pages(catalogue: Catalogue, facets: Iterable[Facet] = ()) -> Iterable[ChoicePage]:
    """Every page of a choice; how much the sources tell is no subject, and has none."""
    for facet in facets or list_facets(catalogue):
        if facet.key != "dybde":
            for choice in facet.with_page():
                yield view_choice(facet, choice, catalogue)


def view_choice(facet: Facet, choice: Choice, catalogue: Catalogue) -> ChoicePage:
    """What the page of a choice shows."""
    ids = set(facet.cases_of(choice))
    cases = [case for case in list_in_order(catalogue) if case.id in ids]
    return ChoicePage(
        facet,
        choice,
        word_choice(facet, choice),
        [case for case in cases if case.depth is not Depth.NAME],
        [case for case in cases if case.depth is Depth.NAME],
    )


def word_choice(facet: Facet, choice: Choice) -> str:
    """The heading of a choice's page."""
    if facet.key == "kommune":
        return f"Cases i {choice.title}"
    return f"Cases efter {danish.lower_initial(facet.title)}: {choice.title}"
