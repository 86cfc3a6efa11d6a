"""What a page is on a phone: whole sentences, whatever stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import STUCK
from tests.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

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


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Page]:
    """Give one page of the width of a phone, which goes from page to page."""
    page = browser.new_page(viewport={"width": WIDTHS[0], "height": 844}, reduced_motion="reduce", locale="da-DK")
    page.set_default_timeout(STUCK)
    yield page
    page.close()


def test_no_cell_heading_or_item_of_any_page_falls_apart(
    phone: Page, built_site: BuiltSite, serve_site: str, request: pytest.FixtureRequest
) -> None:
    """One page of each kind; all of them weekly."""
    torn = {}
    every = [path.relative_to(built_site.folder).as_posix() for path in built_site.pages()]
    for address in every if request.config.getoption("weekly") else KINDS:
        phone.goto(f"{serve_site}/{address}")
        for width in WIDTHS:
            phone.set_viewport_size({"width": width, "height": 844})
            if found := phone.evaluate(TORN):
                torn[address, width] = found
    assert torn == {}


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
def test_what_falls_apart_is_told_from_what_is_whole(phone: Page, sentence: str, falls_apart: bool) -> None:
    phone.set_content(f"<style>.boxes {{ display: grid }}</style>{sentence}")
    assert bool(phone.evaluate(TORN)) is falls_apart
