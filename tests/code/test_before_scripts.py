"""What a reader on a slow line does with a page before its scripts have come: none of it is lost when they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from tests.conftest import OpenPage

TICKED = "tjeklister/godt-samarbejde.html"
WRITTEN = "tjeklister/aftale-skabelon.html"
CHOSEN = "tjeklister/kompleksitet-selvtest.html"
LATE = "**/js/ark.js*"


def go_early(page: Page, address: str) -> Route:
    """Go to a sheet and read it while its script is still on the way; gives that script's request."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(LATE, hold, times=1)
    with page.expect_request(LATE):
        page.goto(address, wait_until="commit")
    expect(page.locator("article [data-s-key]").last).to_be_attached()
    return held[0]


def test_ticks_made_before_the_script_are_read_and_kept(open_page: OpenPage, serve_site: str) -> None:
    page = open_page("om.html").page
    script = go_early(page, f"{serve_site}/{TICKED}")
    boxes = page.locator("article [data-s-key][type=checkbox]")
    boxes.nth(0).check()
    boxes.nth(3).check()
    script.continue_()
    expect(page.locator(".s-sheet-status")).to_contain_text("2 af 12")
    page.reload()
    expect(page.locator(".s-sheet-status")).to_contain_text("2 af 12")
    expect(page.locator("article [data-s-key]:checked")).to_have_count(2)


def test_words_written_before_the_script_are_laid_to_those_that_were_kept(open_page: OpenPage, serve_site: str) -> None:
    page = open_page(WRITTEN).page
    fields = page.locator("article textarea")
    fields.nth(0).fill("Skrevet i går.")
    script = go_early(page, f"{serve_site}/{WRITTEN}")
    fields.nth(0).fill("Skrevet nu.")
    fields.nth(1).fill("Også nu.")
    script.continue_()
    expect(fields.nth(0)).to_have_value("Skrevet i går. Skrevet nu.")
    expect(fields.nth(1)).to_have_value("Også nu.")


def test_an_answer_chosen_before_the_script_takes_the_place_of_the_one_that_was_kept(
    open_page: OpenPage, serve_site: str
) -> None:
    page = open_page(CHOSEN).page
    answers = page.locator("article fieldset").first.locator("[type=radio]")
    answers.nth(0).check()
    script = go_early(page, f"{serve_site}/{CHOSEN}")
    answers.nth(1).check()
    script.continue_()
    expect(page.get_by_role("button", name="Intet svar").first).to_be_visible()
    expect(answers.nth(1)).to_be_checked()
    page.reload()
    expect(answers.nth(1)).to_be_checked()


def test_what_a_browser_puts_back_on_a_sheet_is_no_answer_of_the_reader(open_page: OpenPage, serve_site: str) -> None:
    """Who goes back is shown what stood there then, also where another window has changed it since."""
    page = open_page(TICKED).page
    boxes = page.locator("article [data-s-key][type=checkbox]")
    boxes.nth(0).check()
    page.goto(f"{serve_site}/om.html")
    page.evaluate("() => localStorage.clear()")
    page.go_back()
    expect(page.locator(".s-sheet-status")).to_contain_text("0 af 12")
    expect(boxes.nth(0)).not_to_be_checked()
