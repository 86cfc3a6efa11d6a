"""A page and its data are of one edition; what did not come is never told as something that is not there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Route, expect

from macros.checking.inspection import load
from macros.scripts.javascript import Piece, write_piece
from macros.scripts.typesetter import mark_compiler
from macros.site.edition import find_edition
from tests.projects import make_project
from tests.scripts import edition_of, read_piece

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import BuiltSite, OpenPage

TODAY = date(2030, 1, 15)
OUTDATED = "Sitet er udgivet på ny, siden du åbnede siden."
AGAIN = "Prøv igen"
ANEW = "Hent siden på ny"
TWO = "sammenlign.html?cases=vindrosen,klosterhaven"

# --- what is written --------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["", [1, "a"], {"æ": None}, "</script><!--", "\u2028\u2029"])
def test_a_piece_tells_its_name_its_edition_and_its_value(value: object) -> None:
    script = write_piece(Piece("soeg/t/1.js", value), "0a1b")
    assert read_piece(script) == ("soeg/t/1", "0a1b", value)
    assert not re.search("[<\u2028\u2029]", script.decode())


def edition_at(root: Path, today: date = TODAY) -> str:
    return find_edition(root, load(root), today)


def test_the_same_files_are_of_the_same_edition_wherever_they_stand(tmp_path: Path) -> None:
    assert edition_at(make_project(tmp_path / "a")) == edition_at(make_project(tmp_path / "b"))


@pytest.mark.parametrize(
    "path", ["cases/havnen.yml", "docs/data/ordliste.yml", "docs/data/indstillinger.yml", "mkdocs.yml", "docs/ny.md"]
)
def test_a_change_of_anything_that_is_built_from_is_another_edition(tmp_path: Path, path: str) -> None:
    root = make_project(tmp_path)
    before = edition_at(root)
    changed = root / path
    changed.write_text((changed.read_text(encoding="utf-8") if changed.is_file() else "") + "\n", encoding="utf-8")
    assert edition_at(root) != before


def test_what_leaves_the_end_of_one_file_and_begins_the_next_is_a_change(tmp_path: Path) -> None:
    one = make_project(tmp_path / "a", {"docs/a.md": "x\n", "docs/b.md": ""})
    other = make_project(tmp_path / "b", {"docs/a.md": "", "docs/b.md": "x\n"})
    assert edition_at(one) != edition_at(other)


def test_another_day_is_another_edition_since_ages_are_counted_to_it(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    assert edition_at(root) != edition_at(root, date(2030, 1, 16))


def test_every_page_and_every_piece_of_a_site_are_of_one_edition(built_site: BuiltSite) -> None:
    pages = [path for path in built_site.pages() if "data-s-find" in path.read_text(encoding="utf-8")]
    assert len(pages) > 60
    editions = {edition_of(path.read_text(encoding="utf-8")) for path in pages}
    pieces = [
        path for path in built_site.folder.rglob("*.js") if "assets" not in path.relative_to(built_site.folder).parts
    ]
    assert {path.relative_to(built_site.folder).parts[0] for path in pieces} == {
        *("cases", "moede", "saetter", "samling", "sammenlign", "skemaer", "soeg", "vaerktoejer"),
    }
    marks: set[str] = set()
    for path in pieces:
        told = read_piece(path.read_bytes())
        assert f"{told.name}.js" == path.relative_to(built_site.folder).as_posix()
        # The compiler is known by a mark of its own: it changes more seldom than the site.
        (marks if told.name.startswith("saetter/oversaetter-") else editions).add(told.edition)
    assert len(editions) == 1
    assert marks == {mark_compiler()}


def test_every_script_of_a_page_is_asked_for_by_its_edition(built_site: BuiltSite) -> None:
    for path in built_site.pages():
        text = path.read_text(encoding="utf-8")
        ours = re.findall(r'<script src="([^"]+)"', text)
        if "data-s-find" in text:
            assert ours
            assert {urlsplit(link).query for link in ours} == {f"e={edition_of(text)}"}, path.name


# --- what a reader sees -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Tool:
    """Something that a page shows of a piece of data."""

    address: str
    piece: str
    """The address of the piece, below the site's root."""
    ready: str
    """What the page has when the piece has come, and else not."""
    lost: str
    """What is said where it did not come."""


TOOLS = {
    "search": Tool("om.html?q=tillid", "soeg/ord.js", ".s-find__link", "Søgningen kunne ikke hentes."),
    "places": Tool("om.html?q=tillid", "soeg/p-*.js", ".s-find__link", "Søgningen kunne ikke hentes."),
    "texts": Tool("om.html?q=tillid", "soeg/t/*.js", ".s-find__text mark", "Uddrag af siderne kunne ikke hentes."),
    "handout": Tool(
        "samling.html?indhold=case:vindrosen,dilemma:d01",
        "samling/case-vindrosen.js",
        ".s-handout__item--case",
        "«vindrosen» kunne ikke hentes.",
    ),
    "comparison": Tool(TWO, "sammenlign/case-vindrosen.js", "thead a[href$='vindrosen.html']", "» kunne ikke hentes."),
    "filters": Tool("cases/index.html", "cases/katalog.js", ".s-filters", "Filtrene kunne ikke hentes."),
    "words": Tool(
        "cases/index.html?ord=vindrosen",
        "cases/katalog-ord.js",
        ".s-katalog__count:has-text('2 af')",
        "Ordene kunne ikke hentes. Der er kun filtreret på det andet.",
    ),
    "table": Tool(
        "cases/index.html?vis=tabel", "cases/katalog-tabel.js", ".s-katalog__table table", "Tabellen kunne ikke hentes."
    ),
    "form": Tool("foreslaa-en-case.html", "skemaer/formular.js", ".f-form", "Formularen kunne ikke hentes."),
    "form-case": Tool(
        "foreslaa-en-case.html?case=vindrosen",
        "skemaer/cases/vindrosen.js",
        ".f-intro:has-text('Du retter casen')",
        "Casen kunne ikke hentes.",
    ),
}

each_tool = pytest.mark.parametrize(
    "tool",
    [
        pytest.param(tool, id=name, marks=() if name in {"search", "comparison", "form"} else pytest.mark.weekly)
        for name, tool in TOOLS.items()
    ],
)
"""All load their pieces by the same loader: three of them are tried in every run, and all once a week."""


def begin(open_page: OpenPage) -> tuple[Page, str]:
    """A page on the site, before it goes where something is in the way; and the site's address."""
    page = open_page("404.html").page
    return page, page.url.removesuffix("404.html")


def give_old(route: Route, site: BuiltSite, *, once: bool) -> None:
    """Answer as a browser or a line that has kept a piece of an older edition; `once`, as one that can be got past."""
    parts = urlsplit(route.request.url)
    if once and "&t=" in parts.query:
        route.continue_()
        return
    told = read_piece((site.folder / parts.path.lstrip("/")).read_bytes())
    old = write_piece(Piece(f"{told.name}.js", told.value), "aeldre")
    route.fulfill(body=old, content_type="text/javascript")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).first.click()


@each_tool
def test_what_did_not_come_is_said_and_asked_for_again_on_demand(tool: Tool, open_page: OpenPage) -> None:
    page, root = begin(open_page)
    page.route(f"**/{tool.piece}*", lambda route: route.abort())
    page.goto(root + tool.address)
    expect(page.get_by_text(tool.lost).first).to_be_visible()
    expect(page.locator(tool.ready)).to_have_count(0)
    expect(page.get_by_text("findes ikke").locator("visible=true")).to_have_count(0)
    page.unroute(f"**/{tool.piece}*")
    press(page, AGAIN)
    expect(page.locator(tool.ready).first).to_be_visible()
    expect(page.get_by_text(tool.lost)).to_have_count(0)


@each_tool
def test_a_piece_of_an_older_edition_is_fetched_anew(tool: Tool, open_page: OpenPage, built_site: BuiltSite) -> None:
    page, root = begin(open_page)
    page.route(f"**/{tool.piece}*", lambda route: give_old(route, built_site, once=True))
    page.goto(root + tool.address)
    expect(page.locator(tool.ready).first).to_be_visible()
    expect(page.get_by_role("button", name=re.compile(f"{AGAIN}|{ANEW}"))).to_have_count(0)


@each_tool
def test_a_piece_of_another_edition_is_never_shown_and_the_reader_is_told(
    tool: Tool, open_page: OpenPage, built_site: BuiltSite
) -> None:
    page, root = begin(open_page)
    page.route(f"**/{tool.piece}*", lambda route: give_old(route, built_site, once=False))
    page.goto(root + tool.address)
    expect(page.get_by_text(OUTDATED).first).to_be_visible()
    expect(page.locator(tool.ready)).to_have_count(0)
    page.unroute(f"**/{tool.piece}*")
    press(page, ANEW)
    expect(page.locator(tool.ready).first).to_be_visible()
    expect(page.get_by_text(OUTDATED)).to_have_count(0)


def test_the_search_itself_is_asked_for_again_on_demand(open_page: OpenPage) -> None:
    page, root = begin(open_page)
    page.route("**/assets/js/soeg.js*", lambda route: route.abort())
    page.goto(f"{root}om.html?q=tillid")
    expect(page.get_by_text("Søgningen kunne ikke hentes.").first).to_be_visible()
    page.unroute("**/assets/js/soeg.js*")
    press(page, AGAIN)
    expect(page.locator(".s-find__link").first).to_be_visible()


def test_what_did_not_come_stays_chosen_and_in_the_address(open_page: OpenPage) -> None:
    page, root = begin(open_page)
    page.route("**/sammenlign/case-vindrosen.js*", lambda route: route.abort())
    page.goto(root + TWO)
    expect(page.locator("[data-s-status]").first).to_have_text("1 af 2 cases er vist.")
    # What is chosen asks once more for what did not come.
    with page.expect_event("requestfailed", lambda request: "case-vindrosen" in request.url):
        page.get_by_label("Alle felter").check()
    expect(page).to_have_url(re.compile(r"cases=vindrosen,klosterhaven&vis=alt"))
    expect(page.locator("[data-s-status]").first).to_have_text("1 af 2 cases er vist.")
    page.unroute("**/sammenlign/case-vindrosen.js*")
    press(page, AGAIN)
    expect(page.locator("table:visible thead th a")).to_have_count(2)
    expect(page).to_have_url(re.compile(r"cases=vindrosen,klosterhaven"))


def test_what_did_not_come_stays_in_the_collection(open_page: OpenPage) -> None:
    page, root = begin(open_page)
    content = '{"udgave":1,"titel":"","indhold":["case:vindrosen","dilemma:d01","case:findes-ikke"]}'
    page.evaluate("text => localStorage.setItem('samspil.samling', text)", content)
    page.route("**/samling/case-vindrosen.js*", lambda route: route.abort())
    page.goto(f"{root}samling.html")
    rows = page.locator("[data-s-list] > li")
    expect(rows.nth(0)).to_contain_text("«vindrosen» kunne ikke hentes.")
    expect(rows.nth(2)).to_contain_text("«findes-ikke» findes ikke længere.")
    page.get_by_label("Nummer på «findes-ikke»").fill("1")
    page.keyboard.press("Enter")
    expect(rows.nth(1)).to_contain_text("«vindrosen»")
    assert page.evaluate("JSON.parse(localStorage.getItem('samspil.samling')).indhold") == [
        *("case:findes-ikke", "case:vindrosen", "dilemma:d01"),
    ]
    page.unroute("**/samling/case-vindrosen.js*")
    press(page, AGAIN)
    expect(page.locator(".s-handout__item--case")).to_have_count(1)


def test_where_nothing_comes_nothing_is_said_to_be_gone(open_page: OpenPage) -> None:
    page, root = begin(open_page)
    page.route("**/samling/*.js*", lambda route: route.abort())
    page.goto(f"{root}samling.html?indhold=case:findes-ikke")
    expect(page.locator("[data-s-list] > li")).to_contain_text("«findes-ikke» kunne ikke hentes.")
