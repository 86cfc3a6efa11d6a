"""The pages that no file in `docs/` stands for: which there are, where, and with what in them.

Knows nothing of MkDocs, so that another generator needs one more adapter and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.catalogue.references import find_documents
from macros.language import danish
from macros.model import things
from macros.model.addresses import (
    CATALOGUE_STYLE,
    DECK_SCRIPT,
    EDITORS_OVERVIEW,
    OVERVIEW_STYLE,
    SHEET_SCRIPT,
    SHEET_STYLE,
    list_page,
    page_of,
    source_file,
)
from macros.model.statements import tell_plainly
from macros.pages import fragments
from macros.views.selection.cases import cases_with_page
from macros.views.selection.listing import count_list_pages, list_choice_pages
from macros.views.sheets.decks import find_deck

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.model.records.checklist import Checklist
    from macros.pages.fragments import Asked
    from macros.views.selection.listing import ChoicePage

MOST_NAMED = 3
"""Cases that a page of many is told to be made from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedPage:
    """A page that a build makes. Its body is a pure function of the records and the templates."""

    address: str
    body: Asked
    title: str
    description: str
    kind: str
    """Which layout the theme gives it: «case», «tjekliste» …"""
    maker: str
    """What it is made from, as an editor is told where another wants its address."""
    record: Case | Checklist | None = None
    """The one record that it tells of."""
    file: str = ""
    """The file that an editor changes, below the project's root; empty where there is no one file."""
    known: Collection[str] = ()
    """Ids of the known sources."""
    styles: tuple[str, ...] = ()
    """Style sheets that this page needs beside those of every page, below the site's root."""
    scripts: tuple[str, ...] = ()
    """Scripts that it needs, likewise."""

    @property
    def documents(self) -> tuple[str, ...]:
        """Ids of the known sources that it rests on."""
        return tuple(identity for identity in find_documents(self.record) if identity in self.known)

    @property
    def front_matter(self) -> dict[str, Any]:
        """What the theme is told of it, as a page in `docs/` tells it at its top."""
        return {
            "title": self.title,
            "description": self.description,
            "kind": self.kind,
            "styles": self.styles,
            "scripts": list(self.scripts),
        }


def generate_pages(catalogue: Catalogue) -> Iterable[GeneratedPage]:
    """Every page that no file in `docs/` stands for, in the order in which they are built."""
    for case in cases_with_page(catalogue):
        yield _make_record_page(case, fragments.CASE.ask(case.id), catalogue)
    for checklist in catalogue.checklists.values():
        yield _make_record_page(
            checklist,
            fragments.CHECKLIST.ask(checklist.id),
            catalogue,
            styles=(SHEET_STYLE,),
            scripts=(SHEET_SCRIPT, DECK_SCRIPT) if find_deck(checklist) else (SHEET_SCRIPT,),
        )
    for number in range(2, count_list_pages(catalogue) + 1):
        yield GeneratedPage(
            address=list_page(number),
            body=fragments.CATALOGUE_PAGE.ask(number),
            title=f"Cases, side {number}",
            description="Flere cases.",
            kind="katalog",
            maker=f"side {number} af kataloget",
            styles=(CATALOGUE_STYLE,),
        )
    for page in list_choice_pages(catalogue):
        yield _make_choice_page(page)
    yield GeneratedPage(
        address=EDITORS_OVERVIEW,
        body=fragments.EDITORS_OVERVIEW.ask(),
        title="Redaktionens overblik",
        description="Poster, der skal ses efter, cases, der fortæller lidt, og felter, der oftest står åbne.",
        kind="tekst",
        maker="redaktionens overblik, som sitet selv laver",
        styles=(OVERVIEW_STYLE,),
    )


def _make_record_page(
    record: Case | Checklist,
    body: Asked,
    catalogue: Catalogue,
    *,
    styles: tuple[str, ...] = (),
    scripts: tuple[str, ...] = (),
) -> GeneratedPage:
    file = source_file(record)
    return GeneratedPage(
        address=page_of(record),
        body=body,
        title=record.title,
        description=tell_plainly(record.summary),
        kind=things.thing_of(record).name,
        maker=file,
        record=record,
        file=file,
        known=catalogue.documents.keys(),
        styles=styles,
        scripts=scripts,
    )


def _make_choice_page(page: ChoicePage) -> GeneratedPage:
    cases = [*page.cases, *page.named]
    named = [source_file(case) for case in cases[:MOST_NAMED]]
    more = [f"{len(cases) - MOST_NAMED} mere"] if len(cases) > MOST_NAMED else []
    return GeneratedPage(
        address=page.address,
        body=fragments.CHOICE_PAGE.ask(page.facet.key, page.choice.key),
        title=page.title,
        description=(
            f"{page.title}, og der er ingen case at læse."
            if page.is_only_named
            else f"{page.title}: {page.count} om kommuner og foreninger, der arbejder sammen."
        ),
        kind="katalog",
        maker=f"siden «{page.title}»" + (f" (fra {danish.join_words([*named, *more])})" if cases else ""),
        styles=(CATALOGUE_STYLE,),
    )
