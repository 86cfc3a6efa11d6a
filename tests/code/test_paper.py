"""Long pages printed from the browser: how many leaves they take, and what each leaf says of where it comes from."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from tests.kinds import weekly

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.conftest import OpenPage

pytestmark = pytest.mark.browser

LEAVES = {
    "cases/moedrehjaelpen.html": 7,
    "cases/vindrosen.html": 7,
    "cases/aeldremobiliseringen.html": 7,
    "metoder/partnerskaber.html": 4,
    "metoder/rundbordsdebatter.html": 4,
    "metoder/safe-space-dialoger.html": 4,
    "aftaler.html": 8,
}
"""The most that a page may take, everything on it opened."""


def print_page(page: Page) -> PdfReader:
    page.emulate_media(media="print")
    return PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("address", ["aftaler.html", *map(weekly, sorted(LEAVES.keys() - {"aftaler.html"}))])
def test_a_long_page_takes_few_leaves_and_each_says_where_it_comes_from(address: str, open_page: OpenPage) -> None:
    page = open_page(address).page
    title = page.title()
    leaves = [leaf.extract_text() for leaf in print_page(page).pages]
    assert len(leaves) <= LEAVES[address]
    for number, leaf in enumerate(leaves, 1):
        words = " ".join(leaf.split())
        assert f"Side {number} af {len(leaves)}" in words
        assert title in words
        assert address in words
        assert "udskrevet" in words
    # The last leaf is no line alone.
    assert len(leaves[-1].split()) > 60


def test_without_scripts_a_printed_page_has_its_numbers(open_page: OpenPage) -> None:
    leaves = print_page(open_page("dilemmaer.html", javascript=False).page).pages
    for number, leaf in enumerate(leaves, 1):
        assert f"Side {number} af {len(leaves)}" in " ".join(leaf.extract_text().split())


def test_what_is_folded_is_printed_and_no_dots_of_the_glossary_are(open_page: OpenPage) -> None:
    page = open_page("aftaler.html").page
    printed = " ".join(" ".join(leaf.extract_text() for leaf in print_page(page).pages).split())
    text = page.locator("details .s-three dd").last.evaluate(
        "cell => cell.textContent.trim().split(/\\s+/).slice(0, 3).join(' ')"
    )
    assert " ".join(re.sub(r"\d", "", text).split()) in " ".join(re.sub(r"\d", "", printed).split())
    page.emulate_media(media="print")
    lines = page.locator("a.s-term").evaluate_all(
        "all => [...new Set(all.map(one => getComputedStyle(one).textDecorationLine))]"
    )
    assert lines == ["none"]
