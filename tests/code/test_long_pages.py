"""The long pages of the handbook: what is folded opens for who comes to it, what belongs together stands together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.kinds import weekly

if TYPE_CHECKING:
    from playwright.sync_api import FloatRect, Locator

    from tests.conftest import OpenPage

STEPS = "partnerskab-trin-for-trin.html"
AGREEMENTS = "aftaler.html"
DISAGREEMENTS = "uoverensstemmelser.html"
PHONE = 390
WIDE = 1280


def box_of(part: Locator) -> FloatRect:
    """Where a part stands on the page."""
    box = part.bounding_box()
    assert box
    return box


# --- what is folded ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", [STEPS, AGREEMENTS, DISAGREEMENTS, "pakker.html"])
def test_nothing_of_a_long_page_is_open_on_a_phone_before_it_is_asked_for(address: str, open_page: OpenPage) -> None:
    page = open_page(address, width=PHONE).page
    assert page.locator("article details").count() > 5
    assert page.locator("article details[open]").count() == 0


@pytest.mark.parametrize(
    "address",
    [f"{STEPS}#raek-ud", f"{AGREEMENTS}#finansiering", f"{DISAGREEMENTS}#maalet", "pakker.html#halv-dag"],
)
@pytest.mark.parametrize("width", [PHONE, weekly(WIDE)])
def test_what_an_address_names_is_open_and_in_sight(address: str, width: int, open_page: OpenPage) -> None:
    page = open_page(address, width=width).page
    named = page.locator(f"[id='{address.partition('#')[2]}']")
    folds = page.locator("article details[open]")
    assert folds.count() == 1
    assert named.evaluate(
        "(named, fold) => fold.contains(named) || fold.dataset.sOpens === named.id", folds.element_handle()
    )
    expect(named).to_be_in_viewport()


@pytest.mark.weekly
def test_a_link_to_what_was_closed_again_opens_it_once_more(open_page: OpenPage) -> None:
    page = open_page(f"{STEPS}#raek-ud", width=PHONE).page
    fold = page.locator("[data-s-opens=raek-ud]")
    fold.locator("summary").click()
    expect(fold).not_to_have_attribute("open", "")
    page.locator(".s-path a[href='#raek-ud']").click()
    expect(fold).to_have_attribute("open", "")


# --- step by step -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("javascript", [True, False])
def test_each_station_of_the_path_leads_to_its_step(javascript: bool, open_page: OpenPage) -> None:
    page = open_page(STEPS, javascript=javascript).page
    hrefs = page.locator(".s-path a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    headings = page.locator("article h2").evaluate_all(
        "parts => parts.filter(h => /^\\d/.test(h.innerText)).map(h => h.id)"
    )
    assert len(headings) == 12
    assert hrefs == [f"#{heading}" for heading in headings]


@pytest.mark.weekly
def test_the_path_bends_where_it_is_wide_and_goes_down_where_it_is_narrow(open_page: OpenPage) -> None:
    wide = open_page(STEPS, width=WIDE).page.locator(".s-path li")
    places = [box_of(wide.nth(number)) for number in range(12)]
    assert [place["x"] for place in places[:6]] == sorted(place["x"] for place in places[:6])
    assert [round(place["x"]) for place in places[6:]] == [round(place["x"]) for place in reversed(places[:6])]
    narrow = open_page(STEPS, width=PHONE).page.locator(".s-path li")
    assert len({round(box_of(narrow.nth(number))["x"]) for number in range(12)}) == 1


@pytest.mark.weekly
def test_where_one_is_is_marked_on_the_path_and_told_at_the_foot(open_page: OpenPage) -> None:
    page = open_page(STEPS, width=PHONE).page
    here = page.locator("[data-s-here]")
    expect(here).not_to_be_visible()
    page.locator("#raek-ud").evaluate("heading => heading.scrollIntoView()")
    expect(here.locator("[data-s-here-name]")).to_have_text("Trin 6 af 12 · Ræk ud")
    expect(here).to_be_in_viewport()
    assert page.locator(".s-path a[aria-current=step]").get_attribute("href") == "#raek-ud"
    # Where it stands: a click of Playwright's own may scroll what sticks to the foot, and so come to another step.
    here.locator("[data-s-here-on]").evaluate("link => link.click()")
    expect(here.locator("[data-s-here-name]")).to_have_text(re.compile("^Trin 7 af 12"))


def test_a_step_begins_with_its_sheets(open_page: OpenPage) -> None:
    page = open_page(STEPS).page
    # Beside what to do where there is room, and before it on a phone.
    sheets, first = page.locator("article .s-sheets").first, page.locator("article details.s-part").first
    assert box_of(sheets)["y"] <= box_of(first)["y"] + 1
    page.set_viewport_size({"width": 390, "height": 844})
    assert box_of(sheets)["y"] < box_of(first)["y"]


# --- agreements -------------------------------------------------------------------------------------------


def test_a_question_has_its_answers_beside_it_where_there_is_room(open_page: OpenPage) -> None:
    page = open_page(AGREEMENTS, width=WIDE).page
    questions = page.locator("[data-s-asked-list] a")
    assert questions.count() == 20
    questions.nth(13).click()
    answers = page.locator("[data-s-asked-one]").nth(13)
    expect(answers).to_be_visible()
    expect(answers.locator("dd")).to_have_count(3)
    assert page.locator("[data-s-asked-one]").filter(visible=True).count() == 1
    listed, told = box_of(page.locator("[data-s-asked-list]")), box_of(answers)
    assert listed["x"] + listed["width"] <= told["x"]
    assert listed["y"] <= told["y"] < listed["y"] + listed["height"]
    expect(page).to_have_url(
        re.compile(re.escape(f"#{questions.nth(13).get_attribute('href')}".replace("##", "#")) + "$")
    )


def test_all_answers_can_be_shown_at_once_and_one_again(open_page: OpenPage) -> None:
    page = open_page(AGREEMENTS, width=WIDE).page
    shown = page.locator("[data-s-asked-one][open]").filter(visible=True)
    page.locator("[data-s-asked-all]").click()
    expect(shown).to_have_count(20)
    page.locator("[data-s-asked-all]").click()
    expect(shown).to_have_count(1)


@pytest.mark.weekly
def test_questions_stay_questions_when_a_window_grows_and_shrinks(open_page: OpenPage) -> None:
    page = open_page(AGREEMENTS, width=PHONE).page
    page.locator("[data-s-asked-one] summary").nth(2).click()
    page.set_viewport_size({"width": WIDE, "height": 900})
    expect(page.locator("[data-s-asked-one]").filter(visible=True)).to_have_count(1)
    page.set_viewport_size({"width": PHONE, "height": 844})
    expect(page.locator("[data-s-asked-one]").filter(visible=True)).to_have_count(20)


def test_on_paper_every_question_is_answered(open_page: OpenPage) -> None:
    page = open_page(AGREEMENTS, width=WIDE).page
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("[data-s-asked-one] dl").filter(visible=True).count() == 20


# --- what stands side by side -----------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "beside"), [(WIDE, True), (PHONE, False)])
def test_two_places_that_disagree_stand_side_by_side_where_there_is_room(
    width: int, beside: bool, open_page: OpenPage
) -> None:
    page = open_page(f"{DISAGREEMENTS}#maalet", width=width).page
    places = page.locator("#maalet .s-disagreement__places > div")
    first, second, third = (box_of(places.nth(number)) for number in range(3))
    assert (first["y"] == second["y"]) is beside
    # Every row begins at the same edge and has its rule.
    assert first["x"] == third["x"]
    tops = places.evaluate_all("parts => parts.map(part => getComputedStyle(part).borderTopWidth)")
    assert set(tops) == {"1px"}
    lefts = places.evaluate_all("parts => parts.map(part => getComputedStyle(part).borderLeftWidth)")
    assert lefts[0] == lefts[2] == "0px"


@pytest.mark.parametrize(("width", "beside"), [(WIDE, True), (PHONE, False)])
def test_when_a_method_fits_stands_beside_when_it_does_not(width: int, beside: bool, open_page: OpenPage) -> None:
    page = open_page("metoder/safe-space-dialoger.html", width=width).page
    yes, no = box_of(page.locator(".s-fit__yes")), box_of(page.locator(".s-fit__no"))
    assert (yes["y"] == no["y"]) is beside
    assert page.locator(".s-fit__no h3").get_attribute("id") == "hvornaar-passer-den-ikke"


def test_the_cases_of_a_level_stand_in_its_column(open_page: OpenPage) -> None:
    page = open_page("kompleksitet.html", width=WIDE).page
    drawn, cases = page.locator(".s-scale li"), page.locator(".s-levels section")
    for number in range(3):
        assert abs(box_of(drawn.nth(number))["x"] - box_of(cases.nth(number))["x"]) < 2


# --- what is said once ------------------------------------------------------------------------------------


def test_what_a_source_leaves_open_is_a_dash_in_a_table_and_is_explained_once(open_page: OpenPage) -> None:
    page = open_page("metoder/index.html").page
    dashes = page.locator(".s-table .s-none")
    assert dashes.count() > 1
    assert page.locator("article").inner_text().count("ikke angivet i kilden") == 1 + dashes.count()
    assert page.locator(".s-table-note").inner_text().endswith("–: ikke angivet i kilden.")


def test_a_table_whose_rows_share_a_place_tells_it_once(open_page: OpenPage) -> None:
    page = open_page("kompleksitet.html").page
    assert page.locator("table.s-table td .s-place").count() == 0
    assert page.locator("table.s-table + .s-table-note [role=doc-noteref]").count() == 1


@pytest.mark.parametrize("method", [weekly("partnerskaber"), weekly("rundbordsdebatter"), "safe-space-dialoger"])
def test_a_method_has_one_introduction_and_is_read_at_a_glance(method: str, open_page: OpenPage) -> None:
    page = open_page(f"metoder/{method}.html").page
    before = page.locator("article > :is(p, .s-lead)").evaluate_all(
        "parts => parts.filter(part => part.compareDocumentPosition(document.querySelector('.s-strip'))"
        " & Node.DOCUMENT_POSITION_FOLLOWING && !part.matches('.s-keep, .s-based')).length"
    )
    assert before == 1
    words = page.locator(".s-strip--first dt").all_inner_texts()
    assert words == ["Tid", "Antal", "Hvem", "Kræver"]
    assert page.locator("#ikke-angivet").inner_text().startswith("Kilden siger ikke: ")
