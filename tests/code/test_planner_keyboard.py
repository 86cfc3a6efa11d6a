"""«Lav mødet» by keys and presses where a point's words are written: nothing takes the reader from where they go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.conftest import OpenPage

MOST_FIELDS = 12


def write_in_first(page: Page, words: str) -> tuple[Locator, Locator]:
    """Unfold the first point of the programme and write its name; gives the first and the second point."""
    points = page.locator("[data-s-plan-list] > li")
    first, second = points.nth(0), points.nth(1)
    first.locator("summary").click()
    first.locator("[data-s-point-words] input").first.fill(words)
    return first, second


def test_the_keyboard_goes_from_the_words_of_a_point_to_the_next_point(open_page: OpenPage) -> None:
    page = open_page("moede.html").page
    first, second = write_in_first(page, "Vi hilser på hinanden")
    for _ in range(MOST_FIELDS):
        page.keyboard.press("Tab")
        if second.locator(":focus").count():
            break
    expect(second.locator(":focus")).to_have_count(1)
    expect(first.locator(".s-plan__name")).to_have_text("Vi hilser på hinanden")
    expect(second.locator(":focus")).to_have_count(1)


def test_a_press_after_writing_in_a_point_is_not_lost(open_page: OpenPage) -> None:
    page = open_page("moede.html").page
    first, second = write_in_first(page, "Vi hilser på hinanden")
    minutes = second.locator("[data-s-point-minutes]")
    before = minutes.input_value()
    second.locator("[data-s-point-more]").click()
    expect(minutes).not_to_have_value(before)
    expect(first.locator(".s-plan__name")).to_have_text("Vi hilser på hinanden")
