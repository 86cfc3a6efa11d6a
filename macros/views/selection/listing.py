"""The ways through the catalogue: its order, its pages when it is long, and a page for each choice of a facet."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.catalogue.municipalities import ABROAD, ELSEWHERE
from macros.language import danish
from macros.model.addresses import list_page
from macros.model.records.case_words import Depth
from macros.views.selection.cases import cases_by_name_only, cases_with_page
from macros.views.selection.facets import list_facets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.views.selection.choices import Choice, Facet

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
        return [list_page(number) for number in range(1, self.last + 1)]


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

    @property
    def is_only_named(self) -> bool:
        """Whether the sources name it, and tell no case of it."""
        return bool(self.named) and not self.cases

    @property
    def count(self) -> str:
        """How many cases, in words; what is only named is never one of its own."""
        if self.is_only_named:
            sources = {place.source for case in self.named for source in case.sources for place in source.place}
            return f"ingen cases, kun nævnt i {danish.count_things(len(sources), 'kilde', 'kilder')}"
        number = danish.count_things(len(self.cases) + len(self.named), "case", "cases")
        return f"{number}, heraf {len(self.named)} kun nævnt" if self.named else number


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


DEPTH_WORDS = {
    Depth.FULL: ("fortalt helt", "fortalt helt"),
    Depth.SHORT: ("kort", "korte"),
    Depth.NAME: ("kun nævnt", "kun nævnt"),
}
"""What one case and several of a depth are called, where the catalogue is divided by it."""
MOST_TITLES = 120
"""So many titles of the catalogue's further pages stand below its first; of more, the pages are the way."""


def count_depths(catalogue: Catalogue) -> list[tuple[str, int, str]]:
    """How the catalogue is divided by how much the sources tell: the facet's choice, how many, and what they are."""
    found = Counter(case.depth for case in catalogue.cases.values())
    return [
        (danish.make_slug(str(depth.value)), found[depth], one if found[depth] == 1 else many)
        for depth, (one, many) in DEPTH_WORDS.items()
        if found[depth]
    ]


def list_further(catalogue: Catalogue) -> list[Case]:
    """The cases of the catalogue's further pages, for a line of titles below its first; none of too many."""
    cases = cases_with_page(catalogue)[PAGE_SIZE:]
    return cases if len(cases) <= MOST_TITLES else []


def list_choice_pages(catalogue: Catalogue, facets: Iterable[Facet] = ()) -> Iterable[ChoicePage]:
    """Every page of a choice; how much the sources tell is no subject, and has none."""
    cases = list_in_order(catalogue)
    for facet in facets or list_facets(catalogue):
        if facet.key != "dybde":
            for choice in facet.with_page():
                yield _choose_among(cases, facet, choice)


def view_choice(facet: Facet, choice: Choice, catalogue: Catalogue) -> ChoicePage:
    """What the page of a choice shows."""
    return _choose_among(list_in_order(catalogue), facet, choice)


def _choose_among(every: Iterable[Case], facet: Facet, choice: Choice) -> ChoicePage:
    ids = set(facet.cases_of(choice))
    cases = [case for case in every if case.id in ids]
    told = [case for case in cases if case.has_page]
    named = [case for case in cases if not case.has_page]
    return ChoicePage(facet, choice, word_choice(facet, choice, is_only_named=bool(named) and not told), told, named)


def word_choice(facet: Facet, choice: Choice, *, is_only_named: bool = False) -> str:
    """The heading of a choice's page, which the search shows too: it promises no case where there is none to read."""
    if is_only_named:
        what = choice.title if facet.key == "kommune" else f"{facet.title}, {danish.lower_initial(choice.title)}"
        return f"{what}: kun nævnt i kilderne"
    if facet.key == "kommune" and choice.key in ELSEWHERE:
        words = danish.lower_initial(choice.title)
        return f"Cases {words}" if choice.title == ABROAD else f"Cases i {words}"
    if facet.key == "kommune":
        return f"Cases i {choice.title}"
    return f"Cases efter {danish.lower_initial(facet.title)}: {choice.title}"
