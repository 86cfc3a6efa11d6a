"""`python -m macros.check`: every problem of every file, for editors and for CI."""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from macros.catalogue import SETTINGS_FILE, Catalogue, inspect
from macros.danish import count_things
from macros.dates import find_build_date
from macros.pages import generate_pages
from macros.problems import Severity
from macros.redirects import check_redirects
from macros.references import read_pages

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
"""The folder that holds `cases/`, `checklists/` and `docs/data/`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Check all records. Returns 0 where nothing is wrong, 1 where there is an error."""
    parser = argparse.ArgumentParser(description="Tjek alle cases, tjeklister og datafiler.")
    parser.add_argument("mappe", nargs="?", type=Path, default=ROOT, help="projektets mappe")
    # A terminal without Danish letters gets «?» for them rather than no list at all.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    root = parser.parse_args(arguments).mappe
    catalogue, problems = inspect(root, find_build_date(os.environ))
    if catalogue is not None:
        problems += check_redirects(catalogue, list_pages(root, catalogue))
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    for problem in problems:
        print(problem)
    if catalogue is not None:
        for note in describe_unset(catalogue):
            print(note)
        print(
            f"{count_things(len(catalogue.cases), 'case', 'cases')} og "
            f"{count_things(len(catalogue.checklists), 'tjekliste', 'tjeklister')} er læst."
        )
    warnings = len(problems) - len(errors)
    print(f"Resultat: {count_things(len(errors), 'fejl', 'fejl')}, {count_things(warnings, 'advarsel', 'advarsler')}.")
    return 1 if errors else 0


def list_pages(root: Path, catalogue: Catalogue) -> list[str]:
    """The addresses of all pages of the site."""
    prose = [page.address for page in read_pages(root, catalogue)]
    generated = [page.address for page in generate_pages(catalogue)]
    return [address.removesuffix(".md") + ".html" for address in (*prose, *generated)]


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
