"""«Vis på skærm»: slides that a whole room can read, cards drawn at random, a time, and the page's own ticks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

import pytest
from playwright.sync_api import Page, expect

from tests.kinds import KINDS, light_and_weekly_dark, weekly
from tests.pages import read_pages

if TYPE_CHECKING:
    from tests.conftest import Axe, BuiltSite, OpenPage, Visit

DILEMMAS = "dilemmaer.html"
CHARTS = "tal.html"
FIGURE = "typologier/samarbejdsformer.html"
SHEET = "tjeklister/godt-samarbejde.html"
CHOICES = "tjeklister/kompleksitet-selvtest.html"
CARDS = "tjeklister/dilemmakort.html"
SHOWING = (DILEMMAS, "kompleksitet.html", "metoder/index.html", CHARTS, FIGURE, SHEET, CHOICES, CARDS)
"""Some of the pages that have the view, so that none of their kinds is lost unseen."""
ROOMS = ((1280, 720), (1920, 1080), (1024, 768))
SMALL = (320, 256)
"""What is left of 1280×1024 at 400 %."""
LEAST, USUAL = 3.5, 5.5
"""Hundredths of the screen's width: no question is written under the first, and no short one under the second."""
SHORT = 80

STEP_THROUGH = """() => {
  const stage = document.querySelector("dialog.s-stage"), slot = stage.querySelector("[data-s-stage-slide]");
  const next = stage.querySelector("[data-s-stage-do='next']"), found = [];
  const cut = (box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth;
  for (;;) {
    const body = slot.querySelector("[data-s-slide-body]"), words = body.querySelector("p, li, td, label") ?? body;
    stage.scrollTop = 0;
    found.push({
      title: slot.querySelector("h2").textContent,
      isQuestion: Boolean(slot.querySelector(".s-slide--question")),
      words: body.textContent.trim(),
      size: parseFloat(getComputedStyle(words).fontSize) / innerWidth * 100,
      isCut: cut(slot) || cut(stage),
      isWide: stage.scrollWidth > stage.clientWidth || slot.scrollWidth > slot.clientWidth,
      isAbove: slot.firstElementChild.getBoundingClientRect().top < 0,
    });
    if (next.getAttribute("aria-disabled") === "true") return found;
    next.click();
  }
}"""
"""Looks at every slide of an open view, one after the other."""


def open_stage(page: Page) -> None:
    page.get_by_role("button", name="Vis på skærm").first.click()
    expect(page.locator("dialog.s-stage")).to_be_visible()


def show(open_page: OpenPage, address: str, **how: Any) -> Visit:
    visit = open_page(address, **how)
    open_stage(visit.page)
    return visit


def question(page: Page) -> str:
    return page.locator(".s-stage .s-slide__body").inner_text().strip()


def pages_with_the_view(site: BuiltSite) -> list[str]:
    return [address for address, page in read_pages(site.folder).items() if page.find("//template[@data-s-stage]")]


# --- what a room sees -------------------------------------------------------------------------------------


def test_no_slide_of_any_page_is_cut_off_in_any_room(
    open_page: OpenPage, built_site: BuiltSite, request: pytest.FixtureRequest
) -> None:
    """And every question is written large: as large as it fits, and never too small to be read far away.

    One page of each kind, and all of them weekly.
    """
    addresses = pages_with_the_view(built_site)
    if not request.config.getoption("weekly"):
        addresses = [address for address in addresses if address in {*KINDS, *SHOWING}]
    assert set(SHOWING) <= set(addresses)
    cut, small = [], []
    for address in addresses:
        # By its address: a page that fills the screen is of no size that a test could choose.
        visit = open_page(f"{address}#skaerm", width=ROOMS[0][0], height=ROOMS[0][1])
        expect(visit.page.locator("dialog.s-stage")).to_be_visible()
        for width, height in ROOMS:
            visit.page.set_viewport_size({"width": width, "height": height})
            visit.page.locator(".s-stage").press("Home")
            for slide in visit.page.evaluate(STEP_THROUGH):
                told = f"{address} {width}×{height}: {slide['title']}"
                if slide["isCut"]:
                    cut.append(told)
                least = USUAL if len(slide["words"]) < SHORT else LEAST
                if slide["isQuestion"] and not least <= round(slide["size"], 2) <= 6:
                    small.append(f"{told}: {slide['size']:.1f} %")
        assert visit.errors == []
    assert cut == []
    assert small == []


@pytest.mark.parametrize("address", SHOWING)
def test_at_400_percent_every_slide_is_read_by_scrolling_down_alone(address: str, open_page: OpenPage) -> None:
    visit = show(open_page, address, width=SMALL[0], height=SMALL[1])
    slides = visit.page.evaluate(STEP_THROUGH)
    assert [slide["title"] for slide in slides if slide["isWide"] or slide["isAbove"]] == []


@pytest.mark.parametrize("address", [DILEMMAS, CARDS])
def test_each_of_the_44_dilemmas_is_a_slide_of_its_own(address: str, open_page: OpenPage) -> None:
    slides = show(open_page, address).page.evaluate(STEP_THROUGH)
    assert len({slide["words"] for slide in slides}) == len(slides) == 44


def test_a_slide_tells_number_theme_and_source_in_small_letters_and_leads_nowhere(open_page: OpenPage) -> None:
    page = show(open_page, DILEMMAS, width=1920, height=1080).page
    stage = page.locator("dialog.s-stage")
    expect(stage.locator(".s-stage__where")).to_have_text(re.compile(r"^\s*1\s+Demokratisk dimension\s*$"))
    source = stage.locator(".s-stage__source")
    expect(source).to_contain_text("Oplægget")
    assert "Oplægget" not in question(page)
    size = float(source.evaluate("line => parseFloat(getComputedStyle(line).fontSize)"))
    assert size == pytest.approx(0.012 * 1920, abs=1)
    expect(stage.locator("a")).to_have_count(0)


@pytest.mark.weekly
def test_a_dilemma_that_is_folded_away_on_its_page_is_shown_all_the_same(open_page: OpenPage) -> None:
    visit = open_page(DILEMMAS)
    visit.page.evaluate(
        """() => document.querySelectorAll("[data-search='dilemma']").forEach((item) => {
          const details = document.createElement("details"), summary = document.createElement("summary");
          summary.append(item.querySelector("[data-search-title]"));
          details.append(summary, ...item.childNodes);
          item.append(details);
        })"""
    )
    expect(visit.page.get_by_text("Hvordan vejer man frivilliges indflydelse")).to_be_hidden()
    open_stage(visit.page)
    slides = visit.page.evaluate(STEP_THROUGH)
    assert len(slides) == 44
    assert slides[0]["title"] == "Indflydelse eller styring"
    assert slides[0]["words"].startswith("Hvordan vejer man")


def test_a_chart_has_its_title_question_and_legend_in_letters_that_carry(open_page: OpenPage) -> None:
    page = show(open_page, CHARTS, width=1280, height=720).page
    stage = page.locator("dialog.s-stage")
    expect(stage.get_by_role("heading", name="Er samarbejdet skrevet ned?")).to_be_visible()
    expect(stage.locator(".s-slide__asked")).to_contain_text("formaliseret?")
    expect(stage.locator(".s-slide__legend li")).to_have_text(
        ["Ja, aftalen er skriftlig", "Nej, aftalen er kun mundtlig"]
    )
    expect(stage.locator(".s-slide__value").first).to_have_text("50")
    sizes = stage.locator(".s-slide__label, .s-slide__value, .s-slide__legend li").evaluate_all(
        "parts => parts.map((part) => parseFloat(getComputedStyle(part).fontSize) / innerWidth * 100)"
    )
    assert min(sizes) >= 2
    lengths = stage.locator(".s-slide__bar").evaluate_all(
        "bars => bars.map((bar) => bar.getBoundingClientRect().width)"
    )
    assert lengths[0] / lengths[1] == pytest.approx(50.3 / 41, rel=0.03)


@pytest.mark.weekly
def test_a_figure_fills_the_height_and_its_description_is_not_shown(open_page: OpenPage) -> None:
    page = show(open_page, FIGURE, width=1280, height=720).page
    drawing = page.locator(".s-stage svg[role=img]")
    box = drawing.bounding_box()
    assert box is not None
    assert box["height"] > 0.7 * 720
    expect(page.locator(".s-stage")).not_to_contain_text("En cirkel med en trekant", use_inner_text=True)
    expect(page.locator(".s-stage")).not_to_contain_text("Figuren er", use_inner_text=True)


@pytest.mark.weekly
def test_the_button_stands_after_the_lead(open_page: OpenPage) -> None:
    for address in (DILEMMAS, CHARTS, FIGURE):
        page = open_page(address).page
        above = page.get_by_role("button", name="Vis på skærm").evaluate(
            """button => [...document.querySelectorAll("article p")].filter((words) =>
              words.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).length"""
        )
        assert above >= 1, address


# --- turning, drawing, choosing ---------------------------------------------------------------------------


def test_slides_turn_by_mouse_and_by_keys_and_the_page_comes_back(open_page: OpenPage) -> None:
    visit = open_page(DILEMMAS)
    opener = visit.page.get_by_role("button", name="Vis på skærm")
    opener.press("Enter")
    stage = visit.page.locator("dialog.s-stage")
    count = stage.locator("[data-s-stage-count]")
    expect(count).to_have_text("1 af 44")
    for key, told in (
        ("ArrowRight", "2 af 44"),
        ("PageDown", "3 af 44"),
        ("Space", "4 af 44"),
        ("ArrowLeft", "3 af 44"),
        ("PageUp", "2 af 44"),
        ("End", "44 af 44"),
        ("ArrowRight", "44 af 44"),
        ("Home", "1 af 44"),
    ):
        visit.page.keyboard.press(key)
        expect(count).to_have_text(told)
    stage.get_by_role("button", name="Næste").click()
    expect(count).to_have_text("2 af 44")
    stage.get_by_role("button", name="Forrige").click()
    expect(count).to_have_text("1 af 44")
    expect(stage.get_by_role("status")).to_contain_text("1 af 44: Indflydelse eller styring. Hvordan vejer man")
    visit.page.keyboard.press("Escape")
    expect(stage).to_be_hidden()
    expect(opener).to_be_focused()
    assert visit.errors == []


def test_cards_are_drawn_without_repeats_and_remembered_for_the_session(open_page: OpenPage) -> None:
    visit = open_page(f"{DILEMMAS}?vis=d01,d05,d20#skaerm")
    page = visit.page
    stage = page.locator("dialog.s-stage")
    expect(stage).to_be_visible()
    expect(stage.locator("[data-s-stage-count]")).to_have_text("1 af 3")
    told = stage.locator("[data-s-stage-drawn]")
    seen = set()
    for number in (1, 2):
        page.keyboard.press("t")
        expect(told).to_have_text(f"{number} af 3 trukket")
        seen.add(question(page))
    page.reload()
    expect(told).to_have_text("2 af 3 trukket")
    stage.get_by_role("button", name="Træk et kort").click()
    expect(told).to_have_text("3 af 3 trukket")
    assert len(seen | {question(page)}) == 3
    page.keyboard.press("r")
    expect(stage.get_by_role("status")).to_contain_text("Alle kort er trukket")
    stage.get_by_role("button", name="Begynd forfra").click()
    expect(told).to_have_text("0 af 3 trukket")
    page.keyboard.press("t")
    expect(told).to_have_text("1 af 3 trukket")


@pytest.mark.weekly
def test_drawn_cards_can_be_hidden_and_a_theme_chosen(open_page: OpenPage) -> None:
    page = open_page(DILEMMAS).page
    # Always the first: were it the last that is drawn, the walk through the others would end before it.
    page.evaluate("Math.random = () => 0")
    open_stage(page)
    stage = page.locator("dialog.s-stage")
    count = stage.locator("[data-s-stage-count]")
    page.keyboard.press("t")
    page.keyboard.press("s")
    expect(stage.get_by_role("button", name="Skjul brugte")).to_have_attribute("aria-pressed", "true")
    expect(count).to_have_text("43 i alt")
    drawn = question(page)
    page.keyboard.press("Home")
    assert drawn not in [slide["words"] for slide in page.evaluate(STEP_THROUGH)]
    stage.get_by_role("button", name="Skjul brugte").click()
    expect(count).to_have_text("44 af 44")
    themes = stage.get_by_role("combobox", name="Vis")
    word = themes.locator("option").nth(1).inner_text()
    themes.select_option(index=1)
    number = int(re.findall(r"\((\d+)\)$", word)[0])
    expect(count).to_have_text(f"1 af {number}")
    page.keyboard.press("End")
    expect(count).to_have_text(f"{number} af {number}")
    expect(stage.locator("[data-s-stage-theme]")).to_have_text(re.sub(r" \(\d+\)$", "", word))


@pytest.mark.parametrize("address", [DILEMMAS, CARDS])
def test_what_is_ticked_on_the_page_is_shown_alone(address: str, open_page: OpenPage) -> None:
    """What the page's own boxes say: an item with `data-s-chosen` counts while its box is ticked."""
    page = open_page(address).page
    for id_ in ("d02", "d07"):
        page.locator(f"[data-s-topic='{id_}'] input[type=checkbox], #{id_} input[type=checkbox]").first.check()
    open_stage(page)
    expect(page.locator("[data-s-stage-count]")).to_have_text("1 af 2")
    expect(page.get_by_role("combobox", name="Vis").locator("option:checked")).to_have_text("de valgte (2)")


def test_the_sources_explanation_is_there_when_asked_for(open_page: OpenPage) -> None:
    page = show(open_page, DILEMMAS).page
    asked = question(page)
    page.keyboard.press("f")
    assert question(page).startswith("Oplægget kalder det")
    page.keyboard.press("f")
    assert question(page) == asked
    page.keyboard.press("f")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    assert question(page) == asked


# --- time, darkness, keys ---------------------------------------------------------------------------------


def test_the_time_counts_down_large_and_ends_with_a_quiet_sign_that_is_told(open_page: OpenPage) -> None:
    visit = open_page(DILEMMAS, width=1280, height=720)
    page = visit.page
    page.clock.install()
    page.reload()
    page.get_by_role("button", name="Vis på skærm").click()
    stage = page.locator("dialog.s-stage")
    expect(stage).to_be_visible()
    left = stage.get_by_role("timer")
    expect(left).to_be_hidden()
    stage.get_by_role("button", name="3 min").click()
    expect(left).to_have_text("3:00")
    assert float(left.evaluate("time => parseFloat(getComputedStyle(time).fontSize)")) >= 0.035 * 1280
    page.clock.run_for(60_000)
    expect(left).to_have_text("2:00")
    page.keyboard.press("p")
    page.clock.run_for(60_000)
    expect(left).to_have_text("2:00")
    page.keyboard.press("p")
    page.clock.run_for(119_000)
    expect(left).to_have_text("0:01")
    expect(stage.get_by_text("Tiden er gået")).to_be_hidden()
    page.clock.run_for(2_000)
    expect(stage.locator("[data-s-stage-over]")).to_be_visible()
    expect(stage.get_by_role("status")).to_have_text("Tiden er gået.")
    assert stage.evaluate("stage => stage.getAnimations({subtree: true}).length") == 0
    expect(stage.get_by_role("button", name="Lyd til sidst")).to_have_attribute("aria-pressed", "false")
    stage.get_by_role("button", name="Fjern tiden").click()
    expect(left).to_be_hidden()
    page.keyboard.press("ArrowRight")
    expect(stage.locator("[data-s-stage-count]")).to_have_text("2 af 44")
    assert visit.errors == []


def test_a_black_screen_comes_and_goes_and_turns_no_slide(open_page: OpenPage) -> None:
    page = show(open_page, DILEMMAS).page
    stage = page.locator("dialog.s-stage")
    black = stage.locator("[data-s-stage-black]")
    for key in ("b", ".", "ArrowRight", "Escape"):
        page.keyboard.press("b")
        expect(black).to_be_visible()
        assert black.evaluate("cover => getComputedStyle(cover).backgroundColor") == "rgb(0, 0, 0)"
        expect(stage.get_by_role("status")).to_have_text("Skærmen er sort.")
        page.keyboard.press(key)
        expect(black).to_be_hidden()
        expect(stage.locator("[data-s-stage-count]")).to_have_text("1 af 44")
    stage.get_by_role("button", name="Sort skærm").click()
    black.click()
    expect(black).to_be_hidden()


def test_keys_are_told_and_letters_can_be_turned_off(open_page: OpenPage) -> None:
    page = show(open_page, DILEMMAS).page
    stage = page.locator("dialog.s-stage")
    keys = stage.get_by_role("region", name="Taster")
    page.keyboard.press("?")
    expect(keys).to_be_visible()
    expect(keys).to_contain_text("Træk et tilfældigt kort")
    keys.get_by_label("Bogstaver og tal virker som genveje").uncheck()
    page.keyboard.press("Escape")
    expect(keys).to_be_hidden()
    expect(stage).to_be_visible()
    page.keyboard.press("b")
    expect(stage.locator("[data-s-stage-black]")).to_be_hidden()
    page.keyboard.press("PageDown")
    expect(stage.locator("[data-s-stage-count]")).to_have_text("2 af 44")
    page.keyboard.press("Escape")
    expect(stage).to_be_hidden()


@pytest.mark.weekly
def test_keys_go_on_when_what_had_the_focus_is_gone(open_page: OpenPage) -> None:
    page = show(open_page, SHEET).page
    count = page.locator("[data-s-stage-count]")
    page.locator(".s-stage .s-slide [type=checkbox]").first.check()
    page.keyboard.press("PageDown")
    expect(count).to_have_text("2 af 7")
    page.keyboard.press("PageDown")
    expect(count).to_have_text("3 af 7")


@pytest.mark.weekly
def test_the_view_fills_the_screen_where_the_browser_grants_it_and_lets_go(open_page: OpenPage) -> None:
    page = show(open_page, DILEMMAS).page
    whole = page.get_by_role("button", name="Hele skærmen")
    expect(whole).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("h")
    expect(whole).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("h")
    expect(whole).to_have_attribute("aria-pressed", "true")
    expect(page.locator("[data-s-stage-count]")).to_have_text("1 af 44")
    page.keyboard.press("PageDown")
    expect(page.locator("[data-s-stage-count]")).to_have_text("2 af 44")
    page.get_by_role("button", name="Luk (Esc)").click()
    expect(page.locator("dialog.s-stage")).to_be_hidden()
    page.wait_for_function("document.fullscreenElement === null")


# --- sheets -----------------------------------------------------------------------------------------------


def test_ticks_on_the_screen_are_the_sheets_own_and_are_remembered(open_page: OpenPage) -> None:
    visit = open_page(SHEET)
    page = visit.page
    page.locator("article [data-s-key][type=checkbox]").nth(1).check()
    open_stage(page)
    on_screen = page.locator(".s-stage .s-slide [type=checkbox]")
    expect(on_screen.nth(1)).to_be_checked()
    on_screen.nth(0).check()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    expect(on_screen.nth(0)).to_be_checked()
    page.reload()
    expect(page.locator("article [data-s-key]:checked")).to_have_count(2)
    expect(page.locator(".s-sheet-status")).to_contain_text("2 af 12")
    heading = show(open_page, SHEET, width=1280, height=720).page.locator(".s-stage .s-slide h2")
    assert float(heading.evaluate("words => parseFloat(getComputedStyle(words).fontSize)")) >= 0.04 * 1280


def test_choices_and_lines_on_the_screen_are_the_sheets_own(open_page: OpenPage) -> None:
    page = show(open_page, CHOICES).page
    while not page.locator(".s-stage .s-slide [type=radio]").count():
        page.keyboard.press("PageDown")
    radios = page.locator(".s-stage .s-slide [type=radio]")
    radios.nth(0).check()
    radios.nth(1).check()
    expect(radios.nth(0)).not_to_be_checked()
    page.keyboard.press("Escape")
    expect(page.locator("article [data-s-key]:checked")).to_have_count(1)
    page = show(open_page, "tjeklister/aftale-skabelon.html").page
    while not page.locator(".s-stage .s-slide textarea").count():
        page.keyboard.press("PageDown")
    page.locator(".s-stage .s-slide textarea").first.fill("Vi vil det samme. b3")
    page.keyboard.press("Escape")
    page.reload()
    expect(page.locator("article textarea").first).to_have_value("Vi vil det samme. b3")


# --- everywhere -------------------------------------------------------------------------------------------


@light_and_weekly_dark
@pytest.mark.parametrize(
    "address",
    [
        *(DILEMMAS, CHOICES),
        *map(weekly, (CHARTS, FIGURE, "tjeklister/partnerliste.html")),
    ],
)
def test_the_open_view_has_no_fault_that_axe_finds(
    address: str, scheme: Literal["light", "dark"], open_page: OpenPage, axe: Axe
) -> None:
    page = open_page(f"{address}#skaerm", scheme=scheme).page
    expect(page.locator("dialog.s-stage")).to_be_visible()
    for key in ("", "3", "f", "?", "Escape", "b"):
        if key:
            page.keyboard.press(key)
        report = axe(page, within="dialog.s-stage")
        assert not report, f"{key}: {report}"
    page.keyboard.press("b")
    page.set_viewport_size({"width": 320, "height": 256})
    report = axe(page, within="dialog.s-stage")
    assert not report, report


@pytest.mark.weekly
def test_with_colours_of_the_readers_own_bars_are_still_told_apart(open_page: OpenPage) -> None:
    visit = open_page(CHARTS)
    visit.page.emulate_media(forced_colors="active")
    open_stage(visit.page)
    bars = visit.page.locator(".s-stage .s-slide__bar")
    shown = [bars.nth(at).evaluate("bar => getComputedStyle(bar).backgroundColor") for at in (0, 1)]
    assert shown[0] != shown[1]


def test_every_button_of_the_stage_is_large_enough_to_hit(open_page: OpenPage) -> None:
    page = show(open_page, DILEMMAS, width=1280, height=720).page
    page.keyboard.press("3")
    for box in page.locator(".s-stage :is(button, select):visible").evaluate_all(
        "buttons => buttons.map((one) => [one.offsetWidth, one.offsetHeight])"
    ):
        assert min(box) >= 24


def test_the_view_works_from_disk(open_page: OpenPage, built_site: BuiltSite) -> None:
    visit = open_page(built_site.folder / DILEMMAS)
    open_stage(visit.page)
    visit.page.keyboard.press("t")
    expect(visit.page.locator("[data-s-stage-drawn]")).to_have_text("1 af 44 trukket")
    assert visit.errors == []


def test_without_scripts_there_is_no_button(open_page: OpenPage) -> None:
    page = open_page(DILEMMAS, javascript=False).page
    expect(page.get_by_text("Vis på skærm").filter(visible=True)).to_have_count(0)


@pytest.mark.weekly
def test_a_page_pays_for_the_view_only_when_it_is_opened(open_page: OpenPage) -> None:
    visit = open_page(DILEMMAS)
    visit.settle()
    wanted = ("scene.js", "skaerm.css")
    assert [address for address in visit.requests if any(name in address for name in wanted)] == []
    open_stage(visit.page)
    visit.settle()
    assert sum(any(name in address for name in wanted) for address in visit.requests) == len(wanted)
    other = open_page("om.html")
    assert [address for address in other.requests if "skaerm" in address] == []


@pytest.mark.weekly
def test_where_the_view_does_not_come_it_is_said(open_page: OpenPage) -> None:
    page = open_page(DILEMMAS).page
    page.route("**/scene.js*", lambda route: route.abort())
    page.get_by_role("button", name="Vis på skærm").click()
    expect(page.locator("[data-s-stage-failure]")).to_have_text("Visningen kunne ikke hentes.")
    page.unroute("**/scene.js*")
    open_stage(page)
    expect(page.locator("[data-s-stage-failure]")).to_have_text("")
