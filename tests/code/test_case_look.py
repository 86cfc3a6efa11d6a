"""What is known comes first: the catalogue, the pages of cases and the comparison in a real browser, at both widths."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from macros.model.records.case_words import Depth
from macros.views.selection.facets import list_facets
from tests.kinds import weekly
from tests.projects import real_catalogue

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.conftest import OpenPage

PHONE, DESK = (390, 844), (1280, 900)
SHORT = sorted(case.id for case in real_catalogue().cases.values() if case.depth is Depth.SHORT)
FULL = sorted(case.id for case in real_catalogue().cases.values() if case.depth is Depth.FULL)
LOOKED_AT = ("blaeksprutterne", "klosterhaven", *map(weekly, sorted({*SHORT} - {"blaeksprutterne", "klosterhaven"})))
CATALOGUE = "cases/index.html"

HEIGHT = "document.querySelector('article.md-content__inner').getBoundingClientRect().height"
SEEN = """selector => [...document.querySelectorAll(selector)]
  .filter(link => link.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})
    && link.getClientRects().length > 0)
  .map(link => link.getAttribute('href'))"""


def see(open_page: OpenPage, address: str, size: tuple[int, int]) -> Page:
    page = open_page(address, width=size[0]).page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    return page


def top_of(page: Page, selector: str) -> float:
    return float(page.evaluate("selector => document.querySelector(selector).getBoundingClientRect().top", selector))


# --- the catalogue ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [PHONE, DESK])
def test_every_choice_and_every_case_is_led_to_from_the_catalogue_in_sight(
    size: tuple[int, int], open_page: OpenPage
) -> None:
    page = see(open_page, CATALOGUE, size)
    seen = set(page.evaluate(SEEN, "article a[href]"))
    catalogue = real_catalogue()
    choices = {
        "../" + facet.address_of(choice)
        for facet in list_facets(catalogue)
        if facet.key != "dybde"
        for choice in facet.with_page()
    }
    assert choices <= seen
    told = {case.id for case in catalogue.cases.values() if case.has_page}
    assert told <= {re.sub(r".*/|\.html$", "", address) for address in seen}


def test_the_catalogue_is_no_longer_than_twelve_screens_of_a_phone(open_page: OpenPage) -> None:
    page = see(open_page, CATALOGUE, PHONE)
    assert page.evaluate(HEIGHT) <= 12 * PHONE[1]


@pytest.mark.parametrize("size", [PHONE, DESK])
def test_the_catalogue_is_divided_by_how_much_is_told_with_the_records_own_figures(
    size: tuple[int, int], open_page: OpenPage
) -> None:
    page = see(open_page, CATALOGUE, size)
    found = Counter(case.depth for case in real_catalogue().cases.values())
    strip = page.get_by_role("list", name="Hvor meget kilderne fortæller").get_by_role("button")
    assert [" ".join(words.split()) for words in strip.all_inner_texts()] == [
        f"{found.total()} alle",
        f"{found[Depth.FULL]} fortalt helt",
        f"{found[Depth.SHORT]} korte",
        f"{found[Depth.NAME]} kun nævnt",
    ]
    strip.nth(1).click()
    expect(page.locator("[data-s-list] > li")).to_have_count(found[Depth.FULL])
    expect(page).to_have_url(re.compile(r"\?dybde=fuld$"))
    strip.nth(3).click()
    expect(page.locator("[data-s-named] li[id]").first).to_be_visible()
    expect(page.locator("[data-s-list] > li:visible")).to_have_count(0)
    strip.first.click()
    expect(strip.first).to_have_attribute("aria-pressed", "true")
    expect(page).not_to_have_url(re.compile(r"dybde"))


def test_the_division_stands_there_without_scripts(open_page: OpenPage) -> None:
    page = open_page(CATALOGUE, javascript=False).page
    found = Counter(case.depth for case in real_catalogue().cases.values())
    words = page.locator("[data-s-depths]").inner_text()
    assert f"{found[Depth.FULL]} fortalt helt" in words
    expect(page.locator("[data-s-depths] button")).to_have_count(0)


@pytest.mark.weekly
def test_a_filter_that_few_cases_carry_says_so(open_page: OpenPage) -> None:
    page = see(open_page, CATALOGUE, DESK)
    facets = {facet.key: facet for facet in list_facets(real_catalogue())}
    rare = len(facets["kompleksitet"].carriers())
    box = page.locator(".s-filters__facet:has(input[name=kompleksitet])")
    box.locator("summary").click()
    expect(box).to_contain_text(f"{rare} af {len(real_catalogue().cases)} cases har det")
    usual = page.locator(".s-filters__facet:has(input[name=emne])")
    assert "cases har det" not in (usual.text_content() or "")


@pytest.mark.parametrize("number", [weekly(0), weekly(7), 14])
def test_a_click_on_a_card_far_down_opens_just_that_case(number: int, open_page: OpenPage) -> None:
    page = see(open_page, CATALOGUE, PHONE)
    link = page.locator("[data-s-list] > li").nth(number).locator(".s-card__title a")
    address = link.get_attribute("href") or ""
    link.click()
    page.wait_for_url(f"**/{address.rpartition('/')[2]}")


def test_the_signs_of_the_cards_are_explained_above_the_list(open_page: OpenPage) -> None:
    page = see(open_page, CATALOGUE, PHONE)
    legend = page.locator(".s-katalog__legend").first
    expect(legend.get_by_role("link", name="kompleksitet")).to_have_attribute("href", "../kompleksitet.html")
    assert legend.bounding_box()["y"] < page.locator("[data-s-list]").bounding_box()["y"]  # type: ignore[index]


def test_heads_of_the_table_stand_on_one_line_and_dashes_are_explained(open_page: OpenPage) -> None:
    page = see(open_page, CATALOGUE + "?vis=tabel&kolonner=metode,kommune,periode", DESK)
    page.locator(".s-katalog__table tbody tr").first.wait_for()
    bottoms = page.evaluate(
        """() => [...document.querySelectorAll('.s-katalog__table thead th')].map(head => {
             const range = document.createRange();
             range.selectNodeContents(head.querySelector('button') ?? head);
             return Math.round(range.getClientRects()[0].bottom);
           })"""
    )
    assert max(bottoms) - min(bottoms) <= 2
    expect(page.locator(".s-katalog__table .s-gap").first).to_have_text("–", use_inner_text=True)
    expect(page.locator(".s-katalog__table")).to_contain_text(
        "– betyder, at kilden ikke siger det", use_inner_text=True
    )


def test_the_map_does_not_say_its_cases_a_second_time_as_cards(open_page: OpenPage) -> None:
    page = see(open_page, CATALOGUE + "?vis=danmarkskort", DESK)
    expect(page.locator("[data-s-map]")).to_be_visible()
    expect(page.locator("[data-s-list]")).to_be_hidden()
    words = page.locator(".s-map__cases:has(li + li)").first.evaluate(
        """list => [...list.querySelectorAll('li')].slice(0, -1)
             .map(item => getComputedStyle(item, '::after').content)"""
    )
    assert set(words) == {'", "'}, "a comma has its space"
    page.locator(".s-map__list [data-s-municipality]").first.click()
    expect(page.locator("[data-s-list]")).to_be_visible()


# --- the page of a case -----------------------------------------------------------------------------------


@pytest.mark.parametrize("identity", LOOKED_AT)
def test_a_short_case_tells_who_and_what_came_of_it_on_the_first_screen(identity: str, open_page: OpenPage) -> None:
    page = see(open_page, f"cases/{identity}.html", DESK)
    for selector in ("h1", ".s-lead", ".s-facts", ".s-brief__told :is(h2, p, li)"):
        if page.locator(selector).count():
            assert top_of(page, selector) < DESK[1], selector
    if page.locator("#resultater").count():
        assert top_of(page, "#resultater") < DESK[1]
    ways_on = ".s-brief__around" if page.locator(".s-brief__around").count() else ".s-next"
    assert top_of(page, ways_on) < 1.75 * DESK[1], "sheets, cases alike and next steps begin soon"


@pytest.mark.parametrize("identity", LOOKED_AT)
def test_a_short_case_is_few_screens_of_a_phone(identity: str, open_page: OpenPage) -> None:
    page = see(open_page, f"cases/{identity}.html", PHONE)
    end = page.evaluate("document.querySelector('.s-next').getBoundingClientRect().bottom")
    assert end <= 5 * PHONE[1]


@pytest.mark.parametrize("identity", FULL)
def test_a_full_case_is_no_longer_than_twelve_screens_of_a_phone(identity: str, open_page: OpenPage) -> None:
    page = see(open_page, f"cases/{identity}.html", PHONE)
    assert page.evaluate(HEIGHT) <= 12 * PHONE[1]
    expect(page.locator(".s-gap")).to_have_count(0)


@pytest.mark.parametrize("identity", FULL)
def test_the_heading_of_the_course_stands_right_above_its_timeline(identity: str, open_page: OpenPage) -> None:
    page = see(open_page, f"cases/{identity}.html", DESK)
    gap = page.evaluate(
        """() => document.querySelector('.s-timeline').getBoundingClientRect().top
             - document.querySelector('#forloeb').getBoundingClientRect().bottom"""
    )
    assert gap < 60


def test_what_is_folded_is_opened_by_its_heading_with_the_keyboard(open_page: OpenPage) -> None:
    page = see(open_page, f"cases/{FULL[0]}.html", PHONE)
    part = page.locator("details.s-part").first
    part.locator("> summary").focus()
    page.keyboard.press("Enter")
    assert part.evaluate("part => part.open")


# --- what is compared -------------------------------------------------------------------------------------


def test_the_bar_stands_where_cases_are_chosen_and_elsewhere_a_word_in_the_head(open_page: OpenPage) -> None:
    page = see(open_page, CATALOGUE, PHONE)
    for identity in FULL[:2]:
        page.locator(f"[data-s-case={identity}]").get_by_role("button", name=re.compile("^Sammenlign")).click()
    bar = page.get_by_role("region", name="Valgt til sammenligning")
    link = page.locator("[data-s-comparing]")
    expect(bar).to_be_visible()
    expect(link).to_be_hidden()
    root = page.url.split("cases/")[0]
    page.goto(f"{root}cases/{FULL[0]}.html")
    expect(bar).to_be_visible()
    page.goto(f"{root}ordliste.html")
    expect(link).to_be_visible()
    expect(link.get_by_text("(2)")).to_be_visible()
    expect(bar).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
    link.click()
    page.wait_for_selector("thead th:nth-child(3)", state="attached")
    expect(page.locator("[data-s-comparing]")).to_be_hidden()


def test_on_a_phone_a_comparison_is_read_by_short_names_and_two_and_two_by_choice(open_page: OpenPage) -> None:
    page = see(open_page, f"sammenlign.html?cases={','.join(FULL)}", PHONE)
    page.wait_for_selector("tbody td:visible")
    names = set(page.locator("tbody td[data-label]").evaluate_all("all => all.map(cell => cell.dataset.label)"))
    titles = {real_catalogue().cases[identity].title for identity in FULL}
    assert len(names) == len(FULL)
    assert all(any(title.startswith(name) for title in titles) for name in names)
    assert max(map(len, names)) <= 26
    places = "all => all.slice(0, 2).map(cell => Math.round(cell.getBoundingClientRect().top))"
    cells = page.locator("tr[data-s-row=resumé] td")
    first, second = cells.evaluate_all(places)
    assert first < second, "label above text, one under another"
    page.get_by_label("To ved siden af hinanden").check()
    first, second = cells.evaluate_all(places)
    assert first == second
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


@pytest.mark.weekly
def test_the_choice_of_two_and_two_is_asked_only_where_there_is_no_room(open_page: OpenPage) -> None:
    page = see(open_page, f"sammenlign.html?cases={','.join(FULL[:2])}", DESK)
    page.wait_for_selector("tbody td:visible")
    expect(page.get_by_label("To ved siden af hinanden")).to_be_hidden()


def test_who_pays_is_a_row_by_that_name(open_page: OpenPage) -> None:
    page = see(open_page, f"sammenlign.html?cases={','.join(FULL[:2])}&vis=alt", DESK)
    page.wait_for_selector("tbody td:visible")
    expect(page.get_by_role("rowheader", name="Hvem betaler")).to_be_visible()


def test_what_is_in_the_collection_says_that_it_is(open_page: OpenPage) -> None:
    page = see(open_page, f"cases/{FULL[0]}.html", DESK)
    page.get_by_role("button", name="Læg i min samling").click()
    expect(page.get_by_role("button", name="I samlingen")).to_be_visible()
    page.get_by_role("button", name="I samlingen").click()
    expect(page.get_by_role("button", name="Læg i min samling")).to_be_visible()
