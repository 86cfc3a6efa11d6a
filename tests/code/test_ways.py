"""The ways round the site: every page two clicks from the front page, the menu's groups, and cases by place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import pytest
from playwright.sync_api import expect

from macros.catalogue.geography import measure_distance, read_geography
from macros.catalogue.menu import read_menu
from macros.catalogue.places import LISTS
from macros.pages.fragments import BY_MACRO
from macros.pages.renderer import Renderer
from macros.views.selection.map import list_municipalities
from macros.views.selection.places import find_near_cases, list_names, view_places
from macros.views.ways import find_section, view_sections
from tests.conftest import STUCK
from tests.pages import NOT_FOUND
from tests.projects import SHORT_CASE, list_problems, load_tiny, make_project, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import OpenPage
    from tests.sites import BuiltSite

FILE = LISTS["ways"][0]
WIDTHS = (390, 1280)

# --- two clicks -------------------------------------------------------------------------------------------

SEEN = """() => [...document.querySelectorAll("a[href]")]
    .filter(link => !link.closest("footer, dialog"))
    .filter(link => link.checkVisibility({opacityProperty: true, visibilityProperty: true}))
    .filter(link => {
        const box = link.getBoundingClientRect();
        return box.width > 3 && box.height > 3 && box.right > 0 && box.left < innerWidth;
    })
    .map(link => new URL(link.getAttribute("href"), location.href).href.split(/[?#]/)[0])"""
"""The addresses of all links that a reader sees without opening anything, the footer's left out."""


TAKEN = "a[href$='vidensformer.html']"
"""The links that are taken away for the second look."""


class Seen(NamedTuple):
    """Addresses that links lead to, and those that still do when `TAKEN` is not there."""

    all: set[str]
    without: set[str]


def list_seen(page: Page, root: str) -> set[str]:
    return {link.removeprefix(root) for link in page.evaluate(SEEN) if link.startswith(root)}


@pytest.fixture(scope="module")
def reached(browser: Browser, serve_site: str) -> Iterator[dict[int, Seen]]:
    """The pages that two clicks lead to, at each width. Every page is opened once, and made as wide as is asked for."""
    page = browser.new_page(reduced_motion="reduce")
    page.set_default_timeout(STUCK)

    def look(address: str) -> dict[int, Seen]:
        page.goto(f"{serve_site}/{address}")
        seen = dict.fromkeys(WIDTHS, Seen(set(), set()))
        for remove in (False, True):
            if remove:
                page.evaluate("taken => document.querySelectorAll(taken).forEach(link => link.remove())", TAKEN)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                links = list_seen(page, f"{serve_site}/")
                seen[width] = seen[width]._replace(**{"without" if remove else "all": links})
        return seen

    front = look("index.html")
    found = {width: Seen({"index.html"} | seen.all, {"index.html"} | seen.without) for width, seen in front.items()}
    for address in sorted(set[str]().union(*(seen.all for seen in front.values()))):
        if address.endswith(".html"):
            for width, seen in look(address).items():
                if address in front[width].all:
                    found[width].all.update(seen.all)
                if address in front[width].without:
                    found[width].without.update(seen.without)
    yield found
    page.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_is_two_clicks_from_the_front_page_by_links_that_are_seen(
    width: int, open_page: OpenPage, built_site: BuiltSite, serve_site: str, reached: dict[int, Seen]
) -> None:
    """Further pages of the catalogue are for readers without scripts: with them its front shows all cases by itself."""
    pages = {path.relative_to(built_site.folder).as_posix() for path in built_site.pages()} - {NOT_FOUND}
    further = {address for address in pages if address.startswith("cases/side/")}
    assert sorted(pages - further - reached[width].all) == []
    plain = open_page("cases/index.html", width=width, javascript=False).page
    assert sorted(further - list_seen(plain, f"{serve_site}/")) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_whose_link_is_taken_away_is_missed(width: int, reached: dict[int, Seen]) -> None:
    assert "typologier/gruppefaser.html" in reached[width].without
    assert "typologier/vidensformer.html" in reached[width].all - reached[width].without


def test_a_small_foot_ends_every_page(open_page: OpenPage) -> None:
    for width, most in ((390, 320), (1280, 200)):
        box = open_page("viden.html", width=width).page.locator(".s-footer").bounding_box()
        assert box is not None
        assert box["height"] <= most, width


# --- the bar under the heading ----------------------------------------------------------------------------

BAR, COLUMN = "[data-s-ways]", ".s-side"


@pytest.mark.parametrize(
    ("address", "width", "bar"),
    [
        ("dilemmaer.html", 390, True),
        ("dilemmaer.html", 820, True),
        ("dilemmaer.html", 1024, False),
        ("cases/vindrosen.html", 1024, True),
        ("cases/vindrosen.html", 1280, False),
        ("cases/index.html", 1280, True),
    ],
)
def test_either_the_bar_or_the_column_says_where_one_is(
    address: str, width: int, bar: bool, open_page: OpenPage
) -> None:
    page = open_page(address, width=width).page
    assert page.locator(BAR).is_visible() is bar
    column = page.locator(COLUMN)
    assert (column.count() == 1 and column.is_visible()) is not bar


@pytest.mark.parametrize("javascript", [True, False])
def test_the_bar_opens_the_pages_of_the_section_and_what_is_on_the_page(javascript: bool, open_page: OpenPage) -> None:
    page = open_page("forudsaetninger.html", width=390, javascript=javascript).page
    pages, contents = page.locator(f"{BAR} summary").all()
    pages.click()
    expect(page.locator(f"{BAR} a[aria-current=page]")).to_have_text("Forudsætninger", use_inner_text=True)
    expect(page.locator(f"{BAR} .s-section__group").first).to_have_text("Hvad virker", use_inner_text=True)
    contents.click()
    inside = page.locator(f"{BAR} .s-waybar__contents a")
    assert inside.count() == int(contents.locator(".s-waybar__number").inner_text()) > 3
    expect(page.locator(f"{BAR} .s-section__group").first, "one list is open at a time").to_be_hidden()
    for link in inside.all()[:3]:
        box = link.bounding_box()
        assert box is not None
        assert box["height"] >= 24


def test_the_bar_comes_back_when_one_scrolls_up_and_closes_by_escape(open_page: OpenPage) -> None:
    page = open_page("dilemmaer.html", width=390, height=844).page
    bar = page.locator(BAR)

    def scroll(by: int) -> None:
        page.evaluate("by => scrollBy({top: by, behavior: 'instant'})", by)
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    scroll(3000)
    scroll(400)
    box = bar.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 0, "it is out of the way while one reads on"
    scroll(-60)
    box = bar.bounding_box()
    assert box is not None
    assert box["y"] == 0
    summary = bar.locator("summary").last
    summary.click()
    page.keyboard.press("Escape")
    expect(bar.locator("details[open]")).to_have_count(0)
    expect(summary).to_be_focused()


# --- the menu and its groups ------------------------------------------------------------------------------

MENU = """\
site_name: Prøve
nav:
  - Forside: index.md
  - Viden:
      - Viden: viden.md
      - Dilemmaer: dilemmaer.md
      - Tal: tal.md

plugins: !ENV [X, true]
"""


def write_ways(*pages: str, sign: str = "pil", section: str = "viden") -> dict[str, str | bytes]:
    items = "".join(f"        - side: {page}\n          giver: Noget.\n          tegn: {sign}\n" for page in pages)
    text = f"- id: {section}\n  grupper:\n    - titel: At tale om\n      sider:\n{items}"
    return {"mkdocs.yml": MENU, FILE: text}


def test_a_menu_is_read_with_its_sections_and_the_lines_they_stand_in(tmp_path: Path) -> None:
    menu = read_menu(make_project(tmp_path, write_ways("dilemmaer.html", "tal.html")))
    (section,) = menu.sections
    assert (section.id, section.title) == ("viden", "Viden")
    assert [(page.title, page.address, page.line) for page in section.pages] == [
        ("Viden", "viden.html", 5),
        ("Dilemmaer", "dilemmaer.html", 6),
        ("Tal", "tal.html", 7),
    ]
    assert "index.html" in menu.by_address


def test_ways_that_are_as_the_menu_are_right_and_follow_its_order(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path, write_ways("tal.html", "dilemmaer.html"))
    (section,) = view_sections(catalogue)
    assert [way.title for way in section.groups[0].ways] == ["Dilemmaer", "Tal"]
    html = Renderer(catalogue).fill(BY_MACRO["show_section"].ask("viden"), "../")
    assert re.findall(r'href="([^"]+)"', html) == ["../dilemmaer.html", "../tal.html"]


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            write_ways("dilemmaer.html", "tal.html", "dilemma.html"),
            "11:17: fejl: side: «dilemma.html» står ikke i menuen i mkdocs.yml under «Viden». "
            "Mente du «dilemmaer.html»?",
        ),
        (
            write_ways("dilemmaer.html", "tal.html", "index.html"),
            "11:17: fejl: side: «index.html» står i menuen, men ikke under «Viden». Flyt siden her eller i mkdocs.yml.",
        ),
        (
            write_ways("dilemmaer.html", "tal.html", "dilemmaer.html"),
            "11:17: fejl: side: «dilemmaer.html» står allerede i linje 5. Slet den ene.",
        ),
        (
            write_ways("dilemmaer.html"),
            "1:3: fejl: grupper: siden «tal.html» («Tal», mkdocs.yml linje 7) mangler under «Viden». "
            "Sæt den i en gruppe med «giver» og «tegn».",
        ),
        (
            write_ways("dilemmaer.html", "tal.html", sign="pilen"),
            "7:17: fejl: tegn: tegnet «pilen» findes ikke i macros/theme/signs. Mente du «pil»?",
        ),
        (
            write_ways("dilemmaer.html", "tal.html", section="vide"),
            "1:1: fejl: afsnittet «Viden» i menuen mangler her. Tilføj «- id: viden» med sine grupper af sider.",
        ),
    ],
)
def test_a_way_that_is_not_as_the_menu_is_told_with_its_place(
    files: dict[str, str | bytes], expected: str, tmp_path: Path
) -> None:
    problems = list_problems(make_project(tmp_path, files))
    assert f"{FILE}:{expected}" in problems, problems


def test_a_page_that_the_build_makes_belongs_to_the_section_of_its_kind() -> None:
    sections = view_sections(real_catalogue())
    found = {
        address: (section := find_section(sections, address)) and section.title
        for address in (
            "index.html",
            "viden.html",
            "tal.html",
            "cases/vindrosen.html",
            "cases/emne/aeldre.html",
            "tjeklister/godt-samarbejde.html",
            "redaktoerer/overblik.html",
        )
    }
    assert list(found.values()) == [None, "Viden", "Viden", "Cases", "Cases", "Værktøjer", "Om"]


# --- cases by place ---------------------------------------------------------------------------------------


def test_distances_are_those_of_the_earth() -> None:
    seats = read_geography().seats
    assert round(measure_distance(seats["København"], seats["Aarhus"])) == pytest.approx(157, abs=3)
    assert round(measure_distance(seats["København"], seats["Bornholm"])) == pytest.approx(150, abs=10)
    assert measure_distance(seats["Faxe"], seats["Faxe"]) == 0


def test_the_nearest_cases_are_told_once_the_nearest_first(tmp_path: Path) -> None:
    def case(identity: str, *names: str, depth: str = "kort") -> str:
        text = SHORT_CASE.replace("id: eksempel", f"id: {identity}").replace("Ture ved åen", f"Ture {identity}")
        return text.replace("dybde: kort", f"dybde: {depth}") + f"kommuner: [{', '.join(names)}]\n"

    files: dict[str, str | bytes] = {
        "cases/a.yml": case("a", "Kolding"),
        "cases/b.yml": case("b", "Kolding", "Aalborg"),
        "cases/c.yml": case("c", "Fredericia"),
        "cases/d.yml": case("d", "Aalborg"),
        "cases/e.yml": case("e", "Horsens", depth="kun navn"),
    }
    catalogue = load_tiny(tmp_path, files)
    by_name = {one.name: one for one in list_municipalities(catalogue, read_geography())}
    near = find_near_cases("Vejle", by_name, 3)
    assert [(one.municipality, [case.id for case in one.cases]) for one in near] == [
        ("Fredericia", ["c"]),
        ("Kolding", ["a", "b"]),
    ]
    assert near[0].kilometres < near[1].kilometres
    assert [one.municipality for one in find_near_cases("Kolding", by_name, 9)][:1] == ["Fredericia"]
    here = {one.name: one for one in view_places(catalogue).municipalities}
    assert [case.id for case in here["Horsens"].named] == ["e"]
    assert not here["Horsens"].cases
    assert here["Aarhus"].letter == "Å"


def test_every_municipality_of_today_has_its_place_on_the_page() -> None:
    html = Renderer(real_catalogue()).fill(BY_MACRO["show_municipalities"].ask(), "")
    assert len(list_names()) == 98
    assert re.findall(r'data-s-place-name="([^"]+)"', html) == list_names()


def test_the_field_of_the_front_page_leads_to_a_municipality_and_what_is_near(open_page: OpenPage) -> None:
    page = open_page("index.html", width=390).page
    field = page.get_by_label("Hvilken kommune er I i?")
    expect(page.locator("datalist option")).to_have_count(98)
    field.fill("Vejle Kommune")
    field.press("Enter")
    page.wait_for_url("**/kommuner.html?kommune=*")
    chosen = page.locator("[data-s-place-chosen]")
    chosen.wait_for()
    expect(chosen.locator("h2")).to_have_text("Vejle", use_inner_text=True)
    expect(chosen).to_contain_text("Nærmeste cases", use_inner_text=True)
    page.get_by_label("Hvilken kommune er I i?").fill("Langtbortistan")
    page.get_by_label("Hvilken kommune er I i?").press("Enter")
    expect(chosen).to_be_hidden()
    page.get_by_text("er ingen af de 98 kommuner").wait_for()


def test_the_page_of_municipalities_is_short_and_can_be_read_without_scripts(open_page: OpenPage) -> None:
    page = open_page("kommuner.html", width=390, height=844, javascript=False).page
    assert page.evaluate("() => document.documentElement.scrollHeight") < 12 * 844
    page.locator(".s-index summary").first.click()
    expect(page.locator("#albertslund h3")).to_be_visible()


def test_an_address_opens_the_letter_of_its_municipality(open_page: OpenPage) -> None:
    page = open_page("kommuner.html#aarhus", width=390).page
    page.locator("#aarhus h3").wait_for()
    expect(page.locator("#aarhus h3")).to_be_visible()


# --- the front page ---------------------------------------------------------------------------------------


def test_the_front_page_shows_another_case_each_day_and_one_without_scripts(open_page: OpenPage) -> None:
    page = open_page("index.html").page
    expect(page.locator(".s-featured:visible")).to_have_count(1)
    shown = set()
    for day in range(4):
        page.clock.set_fixed_time(f"2026-03-0{day + 1}T12:00:00Z")
        page.reload()
        shown.add(page.locator(".s-featured:visible h3").inner_text())
    assert len(shown) == page.locator(".s-featured").count() == 3
    plain = open_page("index.html", javascript=False).page
    expect(plain.locator(".s-featured:visible")).to_have_count(1)


def test_the_front_page_has_its_drawing_on_a_phone_too(open_page: OpenPage) -> None:
    expect(open_page("index.html", width=390).page.locator(".s-overlap svg")).to_be_visible()
