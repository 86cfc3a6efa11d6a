"""What a page is on a phone: no longer than one will scroll, no wider than it, with whole sentences in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from macros.model.things import EDITORS_PAGE
from tests.conftest import FOLLOWED, STUCK, WIDEST, Visit
from tests.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from tests.conftest import BuiltSite

# Where a cell, a heading or an item of a list is laid out as a grid or as boxes in a row, each run of text and each
# link, mark or term in it becomes a box of its own, and a sentence falls apart. One such box alone is whole.
TORN = """() => {
    document.querySelectorAll("details").forEach(part => part.open = true);
    const inline = new Set("A ABBR B CITE CODE EM I MARK Q SMALL SPAN STRONG SUB SUP".split(" "));
    const flows = part => {
        const style = getComputedStyle(part);
        return style.display !== "none" && style.position !== "absolute" && style.position !== "fixed";
    };
    const isText = node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "";
    const isInline = node => node.nodeType === Node.ELEMENT_NODE && inline.has(node.tagName)
        && node.textContent.trim() !== "" && flows(node);
    const torn = [];
    for (const part of document.body.querySelectorAll("*")) {
        if (part.getClientRects().length === 0 || !/(grid|flex)$/.test(getComputedStyle(part).display)) continue;
        const pieces = [...part.childNodes].filter(node => isText(node) || isInline(node));
        // A row of links, labels or numbers may stand beside each other; a sentence has text of its own, or its marks.
        // What one presses holds no term and no mark: its words and their number may stand in a row.
        if (part.matches("summary, button, label, a")) continue;
        const isSentence = part.matches("td, th, h1, h2, h3, h4, dt, dd, caption, figcaption")
            || pieces.some(piece => isText(piece) || piece.matches(".s-term, .s-place, .s-ref"));
        if (pieces.length > 1 && isSentence) torn.push(`${part.tagName}.${part.className}: ${part.textContent.trim()}`);
    }
    return torn;
}"""


WIDTHS = (390, 320)
SCREEN = 844
MOST_SCREENS = 12
STILL_LONGER = {
    "cases/moedrehjaelpen.html",
    "cases/vindrosen.html",
    "kilder.html",
    "partnerskab-trin-for-trin.html",
    "tjeklister/aftale-skabelon.html",
    "tjeklister/dilemmakort.html",
    "tjeklister/evalueringsark.html",
    "tjeklister/idekort.html",
    "tjeklister/index.html",
    "tjeklister/rundbord-moedeleder.html",
    "tjeklister/rundbord-planlaegning.html",
    "tjeklister/teamspoergsmaal.html",
}
"""Pages that nobody has made shorter yet; whoever does, takes them out."""


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Visit]:
    """Give one page of the width of a phone, which goes from page to page."""
    page = browser.new_page(reduced_motion="reduce", locale="da-DK")
    page.set_viewport_size({"width": WIDTHS[0], "height": SCREEN})
    visit = Visit(page)
    visit.page.set_default_timeout(STUCK)
    visit.follow()
    yield visit
    FOLLOWED.pop(visit.page)
    visit.page.close()


@dataclass(frozen=True)
class OnPhones:
    """What a page is on phones of either width."""

    screens: float
    """How long it is before anything on it is opened."""
    torn: dict[int, list[str]]
    """By width, what falls apart; with all that a reader may open."""
    too_wide: dict[int, list[str]]
    """By width, what reaches past the edge, where the page scrolls sideways."""


@pytest.fixture(scope="module")
def on_phones(
    phone: Visit, built_site: BuiltSite, serve_site: str, request: pytest.FixtureRequest
) -> dict[str, OnPhones]:
    """Look at one page of each kind and those that are known to be long; at all of them weekly."""
    every = [path.relative_to(built_site.folder).as_posix() for path in built_site.pages()]
    found = {}
    for address in every if request.config.getoption("weekly") else sorted({*KINDS, *STILL_LONGER}):
        phone.page.set_viewport_size({"width": WIDTHS[0], "height": SCREEN})
        phone.page.goto(f"{serve_site}/{address}")
        phone.settle()
        screens = phone.page.evaluate("document.documentElement.scrollHeight") / SCREEN
        torn, too_wide = {}, {}
        for width in WIDTHS:
            phone.page.set_viewport_size({"width": width, "height": SCREEN})
            torn[width] = phone.page.evaluate(TORN)
            reach, parts = phone.page.evaluate(WIDEST)
            too_wide[width] = [f"{reach} px", *parts] if reach > width else []
        found[address] = OnPhones(screens, torn, too_wide)
    return found


def test_no_cell_heading_or_item_of_any_page_falls_apart(on_phones: dict[str, OnPhones]) -> None:
    assert {address: page.torn for address, page in on_phones.items() if any(page.torn.values())} == {}


def test_no_page_scrolls_sideways(on_phones: dict[str, OnPhones]) -> None:
    assert {address: page.too_wide for address, page in on_phones.items() if any(page.too_wide.values())} == {}


def test_no_readers_page_is_longer_than_twelve_screens(on_phones: dict[str, OnPhones]) -> None:
    editors = (EDITORS_PAGE.page, f"{EDITORS_PAGE.folder}/")
    long = {
        address: round(page.screens, 1)
        for address, page in on_phones.items()
        if page.screens > MOST_SCREENS and not address.startswith(editors)
    }
    assert {address: screens for address, screens in long.items() if address not in STILL_LONGER} == {}
    assert ", ".join(sorted(STILL_LONGER - set(long))) == "", "de er korte nok nu; tag dem ud af listen"


@pytest.mark.parametrize(
    ("sentence", "falls_apart"),
    [
        ('<table><tr><td class="boxes">En <a href="#">mødeleder</a>, som også er ordstyrer.</td></tr></table>', True),
        ('<h3 class="boxes">Om parterne i et <a class="s-term" href="#">netværk</a></h3>', True),
        (
            '<ul><li class="boxes"><a class="s-term" href="#">Ligeværd</a> <a href="#">s. 4</a></li></ul>',
            True,
        ),
        ('<h3 class="boxes"><span>Om parterne i et <a class="s-term" href="#">netværk</a></span></h3>', False),
        ('<ul><li class="boxes"><a href="#">Kilder</a> <span>14</span></li></ul>', False),
        ("<table><tr><td>En <a href='#'>mødeleder</a>, som også er ordstyrer.</td></tr></table>", False),
    ],
)
def test_what_falls_apart_is_told_from_what_is_whole(phone: Visit, sentence: str, falls_apart: bool) -> None:
    phone.page.set_content(f"<style>.boxes {{ display: grid }}</style>{sentence}")
    assert bool(phone.page.evaluate(TORN)) is falls_apart
