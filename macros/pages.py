"""The pages that no file in `docs/` stands for: which there are, where, and with what in them.

Knows nothing of MkDocs, so that another generator needs one more adapter and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    """A page made from one record."""

    address: str
    """The Markdown file that it stands for, below `docs/`: «cases/vindrosen.md»."""
    macro: str
    """The one macro call that makes its body. No text of a record: the macros plugin would run it."""
    title: str
    description: str
    record: str
    """The file that an editor changes, below the project's root."""
    documents: tuple[str, ...]
    """Ids of the known sources that it rests on."""
    kind: str
    """«case» or «tjekliste»: which layout the theme gives it."""


def generate_pages(catalogue: Catalogue) -> Iterable[GeneratedPage]:
    """Every page made from a record, in the catalogue's order."""
    for case in cases_with_page(catalogue):
        yield GeneratedPage(
            address=f"cases/{case.id}.md",
            macro=f'{{{{ show_case("{case.id}") }}}}',
            title=case.title,
            description=strip_formatting(case.summary.value),
            record=f"cases/{case.id}.yml",
            documents=_known_documents(case, catalogue),
            kind="case",
        )
    for checklist in catalogue.checklists.values():
        yield GeneratedPage(
            address=f"tjeklister/{checklist.id}.md",
            macro=f'{{{{ show_checklist("{checklist.id}") }}}}',
            title=checklist.title,
            description=strip_formatting(checklist.summary.value),
            record=f"checklists/{checklist.id}.yml",
            documents=_known_documents(checklist, catalogue),
            kind="tjekliste",
        )


def _known_documents(record: Case | Checklist, catalogue: Catalogue) -> tuple[str, ...]:
    return tuple(identity for identity in find_documents(record) if identity in catalogue.documents)
