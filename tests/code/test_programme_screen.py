"""A meeting's programme on a screen: moment by moment for the room, ahead or behind, and the sheet ticked in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import Page, expect

if TYPE_CHECKING:
    from tests.conftest import Axe, OpenPage

PACKS = "pakker.html"
PACK = "[data-s-programme='moede-en-time']"
ROOMS = ((1280, 720), (1920, 1080))
EARLY, NINE, LATER = "2026-12-03T06:00:00Z", "2026-12-03T08:00:00Z", "2026-12-03T08:04:00Z"
"""In the morning; nine o'clock in Denmark, and four minutes later."""
TOLD = 0.002
"""Minutes in which a screen reader is told of a change."""
PARTS = ":is([data-s-stage-slide], .s-programme__foot, .s-stage__top, .s-stage__bar)"

LARGE = ".s-slide--moment :is(.s-slide__title, .s-programme__left)"
CUT = """parts => parts
  .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
  .map((part) => part.className)"""
HEAR = """() => {
    window.heard = [];
    for (const target of [window, document]) {
        const add = target.addEventListener.bind(target);
        target.addEventListener = (name, act, options) => {
            window.heard.push([name, options && options.signal]);
            add(name, act, options);
        };
    }
}"""
HEARD = "() => window.heard.filter(([, signal]) => !signal || !signal.aborted).map(([name]) => name)"
"""What of the page is still listened to, of what began after HEAR."""
SIZES = """parts => parts.map((part) => parseFloat(getComputedStyle(part).fontSize) / innerWidth * 100)"""


def stand_still(page: Page, at: str) -> None:
    """The page's time stands still from now on, and goes only where a test lets it."""
    page.clock.install(time=EARLY)
    page.clock.pause_at(at)


def pass_minutes(page: Page, minutes: float) -> None:
    page.clock.run_for(round(minutes * 60_000))


def press(page: Page, key: str) -> None:
    page.keyboard.press(key)
    pass_minutes(page, TOLD)


def test_a_room_follows_a_meeting_from_its_programme_to_its_end(open_page: OpenPage) -> None:
    visit = open_page(PACKS, width=ROOMS[0][0], height=ROOMS[0][1])
    page = visit.page
    stand_still(page, NINE)
    opener = page.locator(PACK)
    opener.press("Enter")
    stage = page.locator("dialog.s-stage--programme")
    title, left = stage.locator("[data-s-slide-title]"), stage.locator("[data-s-programme-left]")
    behind, place = stage.locator("[data-s-programme-behind]"), stage.locator("[data-s-programme-place]")
    # All of it first, and whose it is.
    expect(title).to_have_text("Et møde på en time")
    expect(stage.get_by_text("Program og tider er Samspils forslag.")).to_be_visible()
    number = stage.locator(".s-programme__point").count()
    expect(behind).to_be_hidden()
    # Half of the first point, then on: ahead by the rest of it.
    press(page, "Space")
    expect(place).to_have_text(f"1 af {number}")
    expect(left).to_have_text("5:00")
    expect(stage.locator("[data-s-programme-until]")).to_have_text("til kl. 9.05")
    expect(behind).to_have_text("Til tiden")
    pass_minutes(page, 2.5)
    expect(left).to_have_text("2:30")
    press(page, "PageDown")
    expect(behind).to_have_text("2 min foran")
    expect(place).to_have_text(f"2 af {number}")
    second = title.inner_text()
    expect(stage.locator("[data-s-programme-next]")).to_contain_text("Bagefter: ")
    # Over its time: counted, told, and the end of the meeting moves.
    pass_minutes(page, 12)
    expect(left).to_have_text(re.compile(r"^\+\d+:\d\d$"))
    expect(behind).to_have_text(re.compile(r"^\d+ min bagud$"))
    expect(stage.locator("[data-s-programme-end]")).to_have_text(re.compile(r"^Mødet slutter ca. kl. 10\.\d\d$"))
    press(page, "+")
    expect(left).to_have_text("1:00")
    # Looking back stops nothing, and one is led to where the meeting is.
    press(page, "Home")
    expect(stage.locator("[aria-current=step]")).to_have_count(1)
    expect(stage.locator("[data-s-programme-current]")).to_contain_text(second)
    press(page, "n")
    expect(title).to_have_text(second)
    # Closed and opened again: the meeting goes on where it was.
    press(page, "Escape")
    expect(stage).to_have_count(0)
    expect(opener).to_be_focused()
    opener.press("Enter")
    expect(title).to_have_text(second)
    pass_minutes(page, TOLD)
    expect(stage.get_by_role("status")).to_contain_text("Mødet går videre, hvor I var.")
    assert visit.errors == []


def test_no_moment_of_a_meeting_is_cut_off_or_too_small_to_be_read_far_away(open_page: OpenPage, axe: Axe) -> None:
    visit = open_page(PACKS, width=ROOMS[0][0], height=ROOMS[0][1])
    page = visit.page
    page.locator(PACK).press("Enter")
    stage = page.locator("dialog.s-stage--programme")
    # What fills the screen is of no size that a test could choose.
    whole = stage.get_by_role("button", name="Hele skærmen")
    whole.click()
    expect(whole).to_have_attribute("aria-pressed", "false")
    stage.get_by_role("button", name="Begynd mødet").click()
    for width, height in ROOMS:
        page.set_viewport_size({"width": width, "height": height})
        page.keyboard.press("Home")
        points = stage.locator(".s-programme__point").count()
        sizes = []
        for _ in range(30):
            assert stage.locator(PARTS).evaluate_all(CUT) + stage.evaluate_all(CUT) == []
            sizes += stage.locator(LARGE).evaluate_all(SIZES)
            if stage.get_by_role("heading", name="Tak for i dag").is_visible():
                break
            stage.get_by_role("button", name=re.compile("Næste|Slut mødet")).click()
        expect(stage.get_by_role("heading", name="Tak for i dag")).to_be_visible()
        # The words and the time that is left, of every moment; a point is one or more.
        assert len(sizes) >= 2 * points > 2
        assert min(sizes) >= 2
    assert axe(page) == ""
    assert visit.errors == []


def test_the_sheet_of_a_point_is_ticked_on_the_screen_and_keeps_its_ticks(open_page: OpenPage) -> None:
    visit = open_page(PACKS, width=1280, height=720)
    page = visit.page
    page.locator(PACK).press("Enter")
    stage = page.locator("dialog.s-stage--programme")
    sheet = stage.get_by_role("button", name="Arket (A)")
    stage.get_by_role("button", name="Begynd mødet").click()
    expect(sheet).to_be_hidden()
    stage.get_by_role("button", name="Næste").click()
    page.keyboard.press("a")
    frame = page.frame_locator(".s-programme__frame")
    inner = frame.locator("dialog.s-stage")
    expect(inner).to_be_visible()
    # The programme has the time and the screen; the sheet has its slides.
    expect(stage.locator("[data-s-programme-small]")).to_be_visible()
    expect(inner.get_by_role("button", name="Sort skærm")).to_be_hidden()
    inner.get_by_role("checkbox").first.check()
    inner.press("Escape")
    expect(page.locator(".s-programme__frame")).to_have_count(0)
    expect(sheet).to_have_attribute("aria-pressed", "false")
    sheet.click()
    expect(inner.get_by_role("checkbox").first).to_be_checked()
    assert visit.errors == []


def test_a_plan_is_shown_on_the_screen_as_it_stands(open_page: OpenPage) -> None:
    visit = open_page("moede.html#plan=1~20~20~0900~~e5.Velkommen~sdilemmakort.15", width=1280, height=720)
    page = visit.page
    page.evaluate(HEAR)
    stand_still(page, LATER)
    page.get_by_role("button", name="Vis programmet på skærm").click()
    stage = page.locator("dialog.s-stage--programme")
    expect(stage.locator(".s-programme__point")).to_have_count(2)
    expect(stage.locator("[data-s-programme-begins]").nth(1)).to_have_text("9.05")
    stage.get_by_role("button", name="Begynd mødet").click()
    expect(stage.locator("[data-s-programme-behind]")).to_have_text("4 min bagud")
    stage.get_by_role("button", name="Næste").click()
    expect(stage).to_contain_text("5 grupper af 4")
    # Once it is closed, nothing of it is left to follow the page.
    assert len(page.evaluate(HEARD)) > 2
    press(page, "Escape")
    expect(stage).to_have_count(0)
    assert page.evaluate(HEARD) == []
    assert visit.errors == []


def test_the_button_of_a_pack_is_not_there_without_scripts(open_page: OpenPage) -> None:
    page = open_page(PACKS, javascript=False).page
    expect(page.locator(PACK)).to_be_hidden()
