"""`python -m macros.check`: every problem of every file, for editors and for CI."""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from macros.catalogue.places import SETTINGS_FILE
from macros.checking import reports
from macros.checking.inspection import Inspection
from macros.checking.mending.mender import MOST_MENDED, mend_problems
from macros.language.danish import count_things
from macros.language.problems import Problem, Severity
from macros.model.addresses import page_of_file
from macros.model.dates import find_build_date
from macros.pages.generated import generate_pages
from macros.pages.prose.faults import find_page_faults
from macros.pages.prose.sources import read_pages
from macros.sheets.proofs.faults import find_faults
from macros.site.clashes import check_addresses
from macros.site.redirects import check_redirects

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from macros.catalogue.catalogue import Catalogue

ROOT = Path(__file__).resolve().parent.parent
"""The folder that holds `cases/`, `checklists/` and `docs/data/`."""


FORMATS = ("tekst", "linjer", "github", "json")


def main(arguments: Sequence[str] | None = None) -> int:
    """Check all records. Returns 0 where nothing is wrong, 1 where there is an error; warnings are no errors."""
    options = _read_options(arguments)
    # A terminal without Danish letters gets «?» for them rather than no list at all.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    # What is read stays until the end, so there is nothing to look for that nobody needs any more.
    gc.disable()
    inspection = Inspection(options.mappe, find_build_date(os.environ), keeps=True)
    catalogue = inspection.run()
    problems = inspection.problems
    problems += check_pages(options.mappe, catalogue)
    problems.sort()
    if options.format != "linjer":
        problems = mend_problems(problems, inspection)
    if catalogue is not None:
        problems = sorted([*problems, *find_faults(catalogue, options.mappe), *inspection.shelf.list_damaged()])
    closing = list(_close(catalogue, problems, options.format))
    match options.format:
        case "linjer":
            listed = reports.write_lines(problems)
        case "github":
            listed = reports.write_annotations(problems)
            _write_summary(reports.write_summary(problems, closing))
        case "json":
            listed, closing = iter([reports.write_json(problems)]), []
        case _:
            listed = reports.write_text(problems, reports.LinesOf(options.mappe))
    for line in (*listed, *closing):
        print(line)
    return 1 if any(problem.severity is Severity.ERROR for problem in problems) else 0


def _read_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Tjek alle cases, tjeklister og datafiler.")
    parser.add_argument("mappe", nargs="?", type=Path, default=ROOT, help="projektets mappe")
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="github" if os.environ.get("GITHUB_ACTIONS") == "true" else "tekst",
        help="tekst: til at læse; linjer: én linje for hver fejl, til andre programmer; github: mærker ved linjerne i "
        "en pull request og en oversigt; json: til programmer. Udeladt: tekst, og på GitHub github",
    )
    return parser.parse_args(arguments)


def _close(catalogue: Catalogue | None, problems: Sequence[Problem], form: str) -> Iterable[str]:
    if catalogue is not None:
        yield from describe_unset(catalogue)
        yield (
            f"{count_things(len(catalogue.cases), 'case', 'cases')} og "
            f"{count_things(len(catalogue.checklists), 'tjekliste', 'tjeklister')} er læst."
        )
    if len(problems) > MOST_MENDED and form != "linjer":
        yield f"Rettelser er vist for de første {MOST_MENDED}. Ret dem, og tjek igen."
    yield f"Resultat: {reports.count_problems(problems)}."


def _write_summary(text: str) -> None:
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(text)


def check_pages(root: Path, catalogue: Catalogue | None) -> list[Problem]:
    """What is wrong in and among all pages: two that want one address, redirects that lead nowhere or hide a page.

    Without a catalogue the written pages are judged by themselves.
    """
    if catalogue is None:
        return find_page_faults(root, None, ())
    prose = read_pages(root, catalogue)
    pages = list(generate_pages(catalogue))
    addresses = [*(page_of_file(page.address) for page in prose), *(page.address for page in pages)]
    return [
        *check_addresses(prose, pages),
        *check_redirects(catalogue, addresses),
        *find_page_faults(root, catalogue, [page.address for page in pages]),
    ]


def describe_unset(catalogue: Catalogue) -> list[str]:
    """One line for each setting that is not set, and what is left out because of it."""
    settings = catalogue.settings
    unset = (
        (settings.address, "adresse", "kanoniske adresser, sitemap og feedet nyt.xml udelades"),
        (settings.repository, "repository", "links til at rette en case udelades"),
        (settings.publisher, "udgiver", "siden Om siger, at udgiveren ikke er angivet"),
        (settings.contact, "kontakt", "siden Om siger, at kontakten ikke er angivet"),
        (settings.licence, "licens", "siden Data siger, at der ikke er givet nogen licens"),
    )
    return [f"{SETTINGS_FILE}: bemærk: «{name}» er ikke sat; {effect}." for value, name, effect in unset if not value]


if __name__ == "__main__":
    sys.exit(main())
