"""Everything that is wrong with the written pages and the settings, in one run: for the check, and before a build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.language.problems import Severity
from macros.model.addresses import EDITORS_OVERVIEW
from macros.pages.generated import generate_pages
from macros.pages.prose.calls import Calls
from macros.pages.prose.links import Links
from macros.pages.prose.markup import find_markup_faults
from macros.pages.prose.page_file import read_page_file
from macros.pages.prose.settings import find_settings_faults

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from macros.language.problems import Problem


def find_page_faults(root: Path, catalogue: Catalogue | None, made: Collection[str]) -> list[Problem]:
    """A problem for each thing that is wrong; `made` are the addresses of the pages that the build makes.

    Without a catalogue, because a record is wrong, what pages ask of the records is not judged.
    """
    paths = sorted((root / "docs").rglob("*.md"))
    pages = {page.address: page for page in (read_page_file(root, path) for path in paths)}
    problems = [*find_settings_faults(root, pages, {*made, EDITORS_OVERVIEW})]
    calls = Calls(catalogue) if catalogue else None
    links = Links(root, pages, frozenset(made)) if catalogue else None
    for page in pages.values():
        problems += page.problems
        problems += find_markup_faults(page)
        if calls and links:
            problems += calls.find_faults(page)
            problems += links.find_faults(page)
    return problems


def list_refusals(root: Path, catalogue: Catalogue) -> list[str]:
    """What ends a build of the catalogue, in the words that an editor reads."""
    found = find_page_faults(root, catalogue, [page.address for page in generate_pages(catalogue)])
    return [str(problem) for problem in sorted(found) if problem.severity is Severity.ERROR]
