"""The pages that no file in `docs/` stands for: which there are, where, and with what in them.

Knows nothing of MkDocs, so that another generator needs one more adapter and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros import danish
from macros.browsing import address_of_list_page, count_list_pages, list_choice_pages
from macros.references import find_documents
from macros.text import strip_formatting
from macros.views import cases_with_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue import Catalogue
    from macros.records.case import Case
    from macros.records.checklist import Checklist


@dataclass(frozen=True, slots=True)
class GeneratedPage:
    """A page that a build makes. Its body is a pure function of the records and the templates."""

    address: str
    """The Markdown file that it stands for, below `docs/`: «cases/vindrosen.md»."""
    fragment: str
    """The method of `rendering.Renderer` that makes its body."""
    arguments: tuple[str, ...]
    """What that method is given before the way to the site's root: ids, mostly."""
    title: str
    description: str
    record: str
    """The file that an editor changes, below the project's root; empty where there is no one file."""
    documents: tuple[str, ...]
    """Ids of the known sources that it rests on."""
    kind: str
    """Which layout the theme gives it: «case», «tjekliste» …"""
    scripts: tuple[str, ...] = ()
    """Scripts that this page needs beside those of every page, below the site's root."""
    styles: tuple[str, ...] = ()
    """Style sheets that this page needs beside those of every page, below the site's root."""


def generate_pages(catalogue: Catalogue) -> Iterable[GeneratedPage]:
    """Every page that no file in `docs/` stands for, in the order in which they are built."""
    for case in cases_with_page(catalogue):
        yield GeneratedPage(
            address=f"cases/{case.id}.md",
            fragment="case",
            arguments=(case.id,),
            title=case.title,
            description=strip_formatting(case.summary.value),
            record=f"cases/{case.id}.yml",
            documents=_known_documents(case, catalogue),
            kind="case",
        )
    for checklist in catalogue.checklists.values():
        yield GeneratedPage(
            address=f"tjeklister/{checklist.id}.md",
            fragment="checklist",
            arguments=(checklist.id,),
            title=checklist.title,
            description=strip_formatting(checklist.summary.value),
            record=f"checklists/{checklist.id}.yml",
            documents=_known_documents(checklist, catalogue),
            kind="tjekliste",
        )
    for number in range(2, count_list_pages(catalogue) + 1):
        yield _make_catalogue_page(
            address_of_list_page(number), "catalogue_page", (str(number),), f"Cases, side {number}", "Flere cases."
        )
    for page in list_choice_pages(catalogue):
        number_of_cases = danish.count_things(len(page.cases) + len(page.named), "case", "cases")
        yield _make_catalogue_page(
            page.address,
            "choice_page",
            (page.facet.key, page.choice.key),
            page.title,
            f"{page.title}: {number_of_cases} om kommuner og foreninger, der arbejder sammen.",
        )
    yield GeneratedPage(
        address="redaktoerer/overblik.md",
        fragment="editors_overview",
        arguments=(),
        title="Redaktionens overblik",
        description="Poster, der skal ses efter, cases, der fortæller lidt, og felter, der oftest står åbne.",
        record="",
        documents=(),
        kind="tekst",
        styles=("assets/css/overblik.css",),
    )


def _make_catalogue_page(
    address: str, fragment: str, arguments: tuple[str, ...], title: str, description: str
) -> GeneratedPage:
    return GeneratedPage(
        address=address.removesuffix(".html") + ".md",
        fragment=fragment,
        arguments=arguments,
        title=title,
        description=description,
        record="",
        documents=(),
        kind="katalog",
        styles=("assets/css/katalog.css",),
    )


def _known_documents(record: Case | Checklist, catalogue: Catalogue) -> tuple[str, ...]:
    return tuple(identity for identity in find_documents(record) if identity in catalogue.documents)
