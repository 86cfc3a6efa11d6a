"""The map: every municipality has a place, nothing hides anything, and the list says the same without it."""

from __future__ import annotations

import dataclasses
import itertools
import re
from math import hypot
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html as lxml_html
from playwright.sync_api import expect

from macros.catalogue.geography import DATA, read_geography
from macros.language.danish import count_things, make_slug
from macros.model.records.case_people import Municipality
from macros.model.records.case_words import Depth
from macros.pages.fragments import BY_MACRO
from macros.pages.renderer import Renderer
from macros.views.selection.map import APART, CLEAR, LINE, choose_radius, draw_map, list_municipalities
from tests.kinds import light_and_weekly_dark, weekly
from tests.projects import SHORT_CASE, list_problems, make_project, real_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from macros.views.selection.map import CaseMap
    from tests.conftest import Axe, OpenPage

CATALOGUE_PAGE = "cases/index.html"
MAP_VIEW = f"{CATALOGUE_PAGE}?vis=danmarkskort"


def crowded(count: int) -> Catalogue:
    """The real catalogue, its first case moved to as many municipalities as asked for."""
    catalogue = real_catalogue()
    names = list(read_geography().seats)[:count]
    case = next(case for case in catalogue.cases.values() if case.depth is not Depth.NAME)
    moved = dataclasses.replace(case, municipalities=tuple(Municipality(name=name) for name in names))
    return dataclasses.replace(catalogue, cases={case.id: moved})


def too_near(drawn: CaseMap) -> list[tuple[str, str]]:
    return [
        (one.name, other.name)
        for one, other in itertools.combinations(drawn.points, 2)
        if hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius
    ]


# --- the ground -------------------------------------------------------------------------------------------


def test_all_98_municipalities_have_a_seat_on_the_drawing() -> None:
    geography = read_geography()
    assert len(geography.seats) == 98
    for name, seat in geography.seats.items():
        assert 0 < seat.x < geography.width, name
        assert 0 < seat.y < geography.height, name


def test_places_lie_as_in_denmark() -> None:
    seats = read_geography().seats
    assert seats["Esbjerg"].x < seats["Odense"].x < seats["København"].x
    assert seats["Hjørring"].y < seats["Aarhus"].y < seats["Lolland"].y
    left, top, width, height = read_geography().inset
    assert left < seats["Bornholm"].x < left + width
    assert top < seats["Bornholm"].y < top + height


def test_the_drawing_is_small_and_says_where_it_comes_from() -> None:
    assert sum(len(ring) for ring in read_geography().outline) < 15_000
    origin = (DATA.parent / "danmark.ORIGIN.txt").read_text(encoding="utf-8")
    assert "Natural Earth" in origin
    assert "CC BY 4.0" in origin


def test_every_municipality_of_a_real_case_is_on_the_map() -> None:
    seats = read_geography().seats
    assert not [
        municipality.name
        for case in real_catalogue().cases.values()
        for municipality in case.municipalities
        if municipality.name not in seats
    ]


def test_the_check_warns_of_a_municipality_that_there_is_not(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE + "kommuner: [Odense, Århus]\n"})
    (problem,) = [problem for problem in list_problems(root) if "kommuner" in problem]
    assert problem.startswith("cases/eksempel.yml:8:20: advarsel: kommuner 2: «Århus» er ikke en af de 98 kommuner")


# --- the points -------------------------------------------------------------------------------------------


def test_each_point_counts_the_cases_of_its_municipality() -> None:
    catalogue = real_catalogue()
    drawn = draw_map(catalogue)
    assert drawn.points
    for point in drawn.points:
        here = {case.id for case in catalogue.cases_with("municipality", point.name)}
        assert {case.id for case in (*point.cases, *point.named)} == here


@pytest.mark.parametrize("count", [1, 14, 40, 98])
def test_no_point_hides_another(count: int) -> None:
    drawn = draw_map(crowded(count))
    assert len(drawn.points) == count
    assert not too_near(drawn)
    for point in drawn.points:
        assert point.radius <= point.x <= drawn.geography.width - point.radius
        assert point.radius <= point.y <= drawn.geography.height - point.radius


def test_points_leave_room_for_a_finger() -> None:
    points = [point for point in draw_map(real_catalogue()).points if point.cases]
    for one, other in itertools.combinations(points, 2):
        assert hypot(one.x - other.x, one.y - other.y) > APART - 0.5, (one.name, other.name)


def test_no_name_stands_nearer_to_the_point_of_another_nor_its_line_over_one() -> None:
    points = [point for point in draw_map(real_catalogue()).points if point.cases]
    for point, other in itertools.permutations(points, 2):
        if point.label is None:
            continue
        x, y = point.label.x, point.label.y - LINE / 4
        own, far = (hypot(x - one.x, y - one.y) - one.radius for one in (point, other))
        # From where its line ends, or its first letter stands.
        assert point.label.anchor == "middle" or far > min(own, CLEAR) - 2, (point.name, other.name)
        if point.label.leader is None:
            continue
        start_x, start_y, end_x, end_y = point.label.leader
        for step in range(11):
            x, y = start_x + (end_x - start_x) * step / 10, start_y + (end_y - start_y) * step / 10
            assert hypot(x - other.x, y - other.y) > other.radius, (point.name, other.name)


def test_a_moved_point_tells_where_it_comes_from() -> None:
    points = {point.name: point for point in draw_map(real_catalogue()).points}
    assert points["Frederiksberg"].home is not None
    assert points["Odense"].home is None


def test_a_ring_gives_way_and_the_point_beside_it_stays_where_its_town_lies() -> None:
    catalogue = real_catalogue()
    told = next(case for case in catalogue.cases.values() if case.depth is not Depth.NAME)
    named = next(case for case in catalogue.cases.values() if case.depth is Depth.NAME)
    for places in (("København", "Frederiksberg"), ("Frederiksberg", "København")):
        cases = {
            case.id: dataclasses.replace(case, municipalities=(Municipality(name=place),))
            for case, place in zip((told, named), places, strict=True)
        }
        drawn = {point.name: point for point in draw_map(dataclasses.replace(catalogue, cases=cases)).points}
        point, ring = (drawn[place] for place in places)
        seats = read_geography().seats
        assert (point.home, ring.home) == (None, (seats[places[1]].x, seats[places[1]].y))
        assert hypot(point.x - ring.x, point.y - ring.y) >= point.radius + ring.radius


def test_the_same_records_give_the_same_map() -> None:
    assert draw_map(real_catalogue()) == draw_map(real_catalogue())


def test_points_grow_with_their_cases_and_never_too_large() -> None:
    sizes = [choose_radius(count, 100) for count in (0, 1, 2, 50, 100)]
    assert sizes == sorted(sizes)
    assert sizes[-1] <= 17


def test_a_municipality_without_a_seat_stands_in_the_list_only() -> None:
    catalogue = crowded(1)
    (case,) = catalogue.cases.values()
    moved = dataclasses.replace(case, municipalities=(Municipality(name="Eksempelby"),))
    catalogue = dataclasses.replace(catalogue, cases={case.id: moved})
    assert not draw_map(catalogue).points
    assert [(found.name, found.on_map) for found in list_municipalities(catalogue, read_geography())] == [
        ("Eksempelby", False)
    ]
    assert "Kommunen er ikke tegnet på kortet." in Renderer(catalogue).fill(BY_MACRO["show_map"].ask(), "../")


def test_the_list_says_all_that_the_map_says() -> None:
    page: Any = lxml_html.fromstring(Renderer(real_catalogue()).fill(BY_MACRO["show_map"].ask(), "../"))
    on_map = {link.get("href"): link.get("aria-label") for link in page.xpath("//*[local-name()='a'][@data-s-place]")}
    listed = {
        item.xpath("a/@href")[0]: item.xpath("ul/li/a/@href")
        for item in page.xpath("//div[@class='s-map__list']/ul/li")
    }
    assert set(on_map) == set(listed)
    paged = [case for case in real_catalogue().cases.values() if case.depth is not Depth.NAME]
    for address, label in on_map.items():
        name, _, counted = label.partition(": ")
        ids = [case.id for case in paged if name in {place.name for place in case.municipalities}]
        assert counted == count_things(len(ids), "case", "cases")
        assert set(listed[address]) == {f"../cases/{identity}.html" for identity in ids}
    named = page.xpath("//div[@data-s-only]//a/@href")
    assert len(named) == len(page.xpath("//*[local-name()='circle'][@class='s-map__ring']"))


# --- in the browser ---------------------------------------------------------------------------------------


OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll(".s-map__name, .s-map__point circle")].map(
    el => [el.closest("a").dataset.sName, el.tagName, el.getBoundingClientRect()]);
  const bad = [];
  const meet = (p, q) =>
    p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1;
  boxes.forEach(([a, ta, p], i) => boxes.slice(i + 1).forEach(([b, tb, q]) => {
    if (a !== b && meet(p, q)) bad.push([a, ta, b, tb]);
  }));
  return bad;
}"""


def test_no_name_on_the_map_hides_another(open_page: OpenPage) -> None:
    page = open_page(MAP_VIEW).page
    for width in (1280, 390, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.locator(".s-map__name").count() > 3
        assert page.evaluate(OVERLAPS) == [], width


INITIATIVE = "kommune"
SELECTED = f"{MAP_VIEW}&initiativ={INITIATIVE}"


def test_the_map_and_its_list_follow_the_selection(open_page: OpenPage) -> None:
    page = open_page(SELECTED).page
    chosen = [
        case
        for case in real_catalogue().cases.values()
        if case.depth is not Depth.NAME and case.initiative and make_slug(str(case.initiative.kind.value)) == INITIATIVE
    ]
    assert chosen
    for point in page.locator(".s-map__point").all():
        name = point.get_attribute("data-s-name")
        expected = {case.title for case in chosen if name in {place.name for place in case.municipalities}}
        said = count_things(len(expected), "case", "cases") + ("" if expected else " i udvalget")
        expect(point).to_have_attribute("aria-label", f"{name}: {said}")
        expect(point.locator(".s-map__number")).to_have_text(str(len(expected)) if expected else "")
        row = page.locator(f".s-map__list > ul > li[data-s-place={point.get_attribute('data-s-place')}]")
        expect(row.locator("[data-s-count]")).to_have_text(said, use_inner_text=True)
        assert set(row.locator(".s-map__cases a").all_inner_texts()) == expected
    without = {case.title for case in chosen if not case.municipalities}
    assert set(page.locator("[data-s-without] li").all_inner_texts() if without else ()) == without
    expect(page.locator("[data-s-only]"), "a municipality that is only named has no initiative").to_be_hidden()


def test_a_selection_of_nothing_leaves_nothing_on_the_map(open_page: OpenPage) -> None:
    page = open_page(f"{MAP_VIEW}&ord=zzzz").page
    expect(page.get_by_text("Ingen cases passer")).to_be_visible()
    expect(page.locator(".s-map__point:not(.s-map__point--out), .s-map__ring:not(.s-map__ring--out)")).to_have_count(0)
    expect(page.locator(".s-map__list a:not(.s-map__municipality):visible")).to_have_count(0)
    above = page.evaluate(
        "document.querySelector('.s-katalog__empty').getBoundingClientRect().bottom"
        " <= document.querySelector('[data-s-map]').getBoundingClientRect().top + 100"
    )
    assert above, "what to do about it stands before the empty map"


def test_a_municipality_on_the_map_is_chosen_and_let_go(open_page: OpenPage) -> None:
    page = open_page(f"{MAP_VIEW}&sorter=titel").page
    point = page.locator(".s-map__point[data-s-place=faxe]")
    expect(point).to_have_attribute("href", re.compile(r"\?kommune=faxe&vis=danmarkskort&sorter=titel$"))
    point.click()
    expect(page.get_by_role("button", name="Kommune: Faxe, fjern")).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?kommune=faxe&vis=danmarkskort&sorter=titel$"))
    expect(point).to_have_attribute("aria-current", "true")
    expect(page.locator(".s-map__point[data-s-place=odense]")).not_to_have_attribute("aria-current", re.compile(""))
    page.locator(".s-map__list").get_by_role("link", name="Odense", exact=True).press("Enter")
    expect(page.get_by_role("button", name="Kommune: Odense, fjern")).to_be_visible()
    point.click()
    expect(page.get_by_role("button", name="Kommune: Faxe, fjern")).to_have_count(0)
    page.go_back()
    expect(page.get_by_role("button", name="Kommune: Faxe, fjern")).to_be_visible()


def test_a_municipality_that_is_only_named_can_be_chosen(open_page: OpenPage) -> None:
    page = open_page(MAP_VIEW).page
    page.locator("[data-s-only]").get_by_role("link", name="København").click()
    expect(page.locator(".s-katalog__count")).to_have_text("Ingen cases, 1 kun nævnt")
    expect(page.locator("[data-s-named] li:visible")).to_have_count(1)
    expect(page.locator(".s-map__ring:not(.s-map__ring--out)")).to_have_count(1)


def test_the_map_is_reached_and_named_by_keyboard(open_page: OpenPage) -> None:
    page = open_page(MAP_VIEW).page
    point = page.locator(".s-map__point").first
    point.focus()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Esbjerg: 2 cases"
    expect(point).to_have_attribute("href", re.compile(r"\?kommune=esbjerg&vis=danmarkskort$"))


@light_and_weekly_dark
@pytest.mark.parametrize("width", [390, weekly(1280)])
def test_the_map_has_no_accessibility_fault(open_page: OpenPage, axe: Axe, scheme: Any, width: int) -> None:
    page = open_page(MAP_VIEW, width=width, scheme=scheme).page
    assert not axe(page, colours_only=scheme == "dark")
    chosen = open_page(SELECTED + "&kommune=odense", width=width, scheme=scheme).page
    assert not axe(chosen, colours_only=scheme == "dark")


def test_the_map_and_its_list_are_there_without_scripts(open_page: OpenPage) -> None:
    page = open_page(CATALOGUE_PAGE, javascript=False).page
    expect(page.locator(".s-map__drawing")).to_be_visible()
    assert page.locator(".s-map__list > ul > li").count() == page.locator(".s-map__point").count()
    expect(page.locator(".s-map__point").first).to_have_attribute("href", re.compile(r"cases/kommune/esbjerg\.html$"))
