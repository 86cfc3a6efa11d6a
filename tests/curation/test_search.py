"""The search on the pages of today: as good as we promise, for what people wrote down that they would ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.search_quality import (
    LOST_TITLES,
    LOST_WORDS,
    OUTPUT,
    QUERIES,
    Answered,
    ask_all,
    judge,
    open_search,
    read_queries,
    search,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser

    from tests.conftest import OpenPage
    from tests.sites import BuiltSite


@pytest.fixture(scope="module")
def answers(browser: Browser, serve_site: str) -> dict[str, list[Answered]]:
    """How every query is answered on the pages of today."""
    return {path.stem: ask_all(browser, serve_site, path) for path in QUERIES}


@pytest.mark.parametrize("name", [path.stem for path in QUERIES])
def test_answers_are_as_good_as_we_promise(
    name: str, answers: dict[str, list[Answered]], record_property: Callable[[str, object], None]
) -> None:
    record_property("søgning", judge(name, answers[name]))


def test_every_expected_page_is_there(built_site: BuiltSite) -> None:
    expected = {address for path in QUERIES for query in read_queries(path) for address in query["sider"]}
    assert sorted(address for address in expected if not (built_site.folder / address).is_file()) == []


def test_every_word_of_a_title_finds_something(open_page: OpenPage) -> None:
    page = open_page("om.html").page
    open_search(page)
    assert page.evaluate(LOST_WORDS)[1] == []


def test_a_page_is_among_the_first_two_when_its_whole_title_is_typed(open_page: OpenPage) -> None:
    page = open_page("om.html").page
    open_search(page)
    # A page's name in the menu may be another's title, so the first two share the place.
    assert page.evaluate(LOST_TITLES) == []


def test_the_first_answers_to_a_question_tell_what_the_source_does_and_mislead_nobody(open_page: OpenPage) -> None:
    page = open_page("om.html").page
    open_search(page)
    search(page, "Hvor lang tid varer en Safe Space-dialog?")
    # Excerpts come after the answers that they are of.
    expect(page.locator(OUTPUT)).to_contain_text("Kilden siger ikke: hvor længe en dialog varer")
    expect(page.locator(".s-find__text:empty")).to_have_count(0)
    told = page.locator(OUTPUT).inner_text()
    # It is said before any programme of ours with its minutes.
    assert 0 < told.find("Kilden siger ikke: hvor længe en dialog varer") < told.find("Pakker til et møde")
    best, more, _ = told.partition("Flere begreber")
    assert more
    assert "Kilderne nævner ingen" not in best
    search(page, "Hvor mange kan deltage i en rundbordsdebat?")
    expect(page.locator(".s-find__text:not(:empty)").first).to_be_visible()
    expect(page.locator(".s-find__text:empty")).to_have_count(0)
    assert "der planlægger" not in page.locator(OUTPUT).inner_text()
