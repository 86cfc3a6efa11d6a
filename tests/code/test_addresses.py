"""Addresses: all made in one place, and no two pages or files at one of them."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

import pytest

from macros.check import check_pages
from macros.model import addresses
from macros.model.addresses import page_at, page_of, source_file
from macros.model.things import THINGS
from macros.pages.generated import generate_pages
from macros.sheets.editions import Edition, EditionKind, Editions
from macros.site.build import Build, BuildRefused
from macros.site.clashes import AddressBook
from macros.site.pictures import Pictures
from tests.projects import ROOT, SHORT_CASE, load_tiny, make_project, real_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from tests.conftest import BuiltSite

MADE_ELSEWHERE = re.compile(r"""["'](?:cases|tjeklister)/|\}(?:cases|tjeklister)/""")
EXAMPLE = re.compile(r'^\s*example="[^"]*",$', re.MULTILINE)
"""What an editor would write into a field: no address that the site makes."""


def make_build(catalogue: Catalogue, **sheets: tuple[Edition, ...]) -> Build:
    pictures = Pictures((), 0)
    return Build(catalogue, (), Editions(sheets, {}, 0), pictures, cache=ROOT / ".build", site_edition="0")


# --- made in one place ------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["py", "html", "typ", "xml"])
def test_no_other_module_and_no_template_makes_an_address_of_a_case_or_a_sheet(ending: str) -> None:
    found = {}
    for path in (ROOT / "macros").rglob(f"*.{ending}"):
        if path.name != "addresses.py":
            text = EXAMPLE.sub("", path.read_text(encoding="utf-8"))
            if hits := MADE_ELSEWHERE.findall(text):
                found[path.relative_to(ROOT).as_posix()] = hits
    assert not found


def test_every_page_that_is_named_here_is_in_the_built_site(built_site: BuiltSite) -> None:
    named = {value for name, value in vars(addresses).items() if name[0].isupper() and str(value).endswith(".html")}
    assert len(named) > 5
    fronts = {addresses.front_of(thing.name) for thing in THINGS if thing.folder or thing.page}
    assert not [address for address in (*named, *fronts) if not (built_site.folder / address).is_file()]


def test_a_thing_stands_where_its_address_says(built_site: BuiltSite) -> None:
    catalogue = real_catalogue()
    for thing in THINGS:
        for identity in getattr(catalogue, thing.collection) if thing.collection else ():
            page, _, anchor = page_at(thing.name, identity).partition("#")
            if thing.name == "case":
                page, _, anchor = page_of(catalogue.cases[identity]).partition("#")
            text = (built_site.folder / page).read_text(encoding="utf-8")
            assert not anchor or f'id="{anchor}"' in text, (thing.name, identity)


# --- no two of one ----------------------------------------------------------------------------------------


def test_who_wants_a_taken_address_is_told_with_who_has_it_and_what_helps() -> None:
    book = AddressBook()
    book.claim("cases/a.html", "docs/cases/a.md")
    book.claim("cases/b.html", "cases/b.yml")
    book.claim("cases/a.html", "cases/a.yml")
    assert [str(clash) for clash in book.clashes] == [
        "docs/cases/a.md og cases/a.yml vil have samme adresse, «cases/a.html». Giv den ene et andet navn."
    ]


def test_no_two_pages_of_the_real_site_want_one_address() -> None:
    made = [page.address for page in generate_pages(real_catalogue())]
    assert len(made) == len(set(made))


def test_two_generated_pages_at_one_address_end_the_build_with_the_records_of_both(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE})
    build = make_build(catalogue)
    case, other = [page for page in build.pages if page.kind == "case"][:2]
    build.pages = (*build.pages, dataclasses.replace(other, address=case.address))
    with pytest.raises(BuildRefused) as refused:
        build.take_addresses({})
    (fault,) = refused.value.faults
    assert fault.startswith(f"{case.file} og {other.file} vil have samme adresse, «{case.address}».")


def test_two_choices_at_one_address_end_the_build_with_their_cases(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + "kommuner: [Samsø]\n"})
    build = make_build(catalogue)
    (page,) = (page for page in build.pages if page.address == "cases/kommune/samsoe.html")
    build.pages = (*build.pages, dataclasses.replace(page, maker="siden «Cases i Samsö» (fra cases/anden.yml)"))
    with pytest.raises(BuildRefused) as refused:
        build.take_addresses({})
    assert "siden «Cases i Samsø» (fra cases/eksempel.yml) og siden «Cases i Samsö»" in refused.value.faults[0]


def test_two_sheets_that_make_one_file_end_the_build(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path)
    edition = Edition(EditionKind.PLAIN, "tjeklister/turen-felter.pdf", 1, 1, tmp_path)
    build = make_build(catalogue, turen=(edition,), vejret=(edition,))
    with pytest.raises(BuildRefused) as refused:
        build.take_addresses({})
    assert refused.value.faults == (
        "checklists/turen.yml og checklists/vejret.yml vil have samme adresse, «tjeklister/turen-felter.pdf». "
        "Giv den ene et andet navn.",
    )


def test_a_file_of_the_project_where_the_site_makes_one_ends_the_build(tmp_path: Path) -> None:
    build = make_build(load_tiny(tmp_path))
    build.take_addresses({"cases/katalog.js": "docs/cases/katalog.js"})
    with pytest.raises(BuildRefused) as refused:
        build.finish(tmp_path / "site")
    assert refused.value.faults[0].startswith("docs/cases/katalog.js og en af de filer, som sitet selv laver")


def test_the_check_tells_of_two_pages_at_one_address_before_anything_is_built(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE, "docs/cases/eksempel.md": "# Casen igen\n"})
    catalogue = load_tiny(tmp_path / "igen", {"cases/eksempel.yml": SHORT_CASE})
    (problem,) = [one for one in check_pages(root, catalogue) if one.path.startswith("cases/")]
    assert str(problem) == (
        "cases/eksempel.yml:1:1: fejl: docs/cases/eksempel.md og cases/eksempel.yml vil have samme adresse, "
        "«cases/eksempel.html». Giv den ene et andet navn."
    )


def test_a_record_and_its_file_are_called_alike() -> None:
    catalogue = real_catalogue()
    for case in catalogue.cases.values():
        assert (ROOT / source_file(case)).is_file()
    for checklist in catalogue.checklists.values():
        assert (ROOT / source_file(checklist)).is_file()
