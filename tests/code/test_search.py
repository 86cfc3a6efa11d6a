"""The search as a reader has it: through the real field, in a real browser.

What a query should lead to is written down in `search/`, by someone who had read the pages and not the search.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from macros.checking.inspection import load
from tests.conftest import settle
from tests.freezing import FROZEN
from tests.kinds import light_and_weekly_dark, weekly
from tests.search_quality import (
    FIELD,
    LOST_TITLES,
    LOST_WORDS,
    OUTPUT,
    QUERIES,
    RESULT,
    Promise,
    addresses,
    ask_all,
    judge,
    open_search,
    pages,
    read_queries,
    search,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page, Route

    from tests.conftest import Axe, BuiltSite, OpenPage, Visit

    Go = Callable[..., Visit]
    Scheme = Literal["light", "dark"]

PHONE = 390
NEWER = {"cases/landsbyklynger.html", "cases/deltagerbudget-lahti.html"}
"""Expected cases that the frozen copy has not got yet: test_search.py of the curation asks for them."""

both_ways = pytest.mark.parametrize("way", ["server", "disk"])


@pytest.fixture
def go(open_page: OpenPage, built_site: BuiltSite) -> Go:
    """Open a page of the site from the server or from the disk."""

    def go(address: str, way: str = "server", **options: Any) -> Visit:
        return open_page(built_site.folder / address if way == "disk" else address, **options)

    return go


def state(page: Page) -> str:
    return str(page.locator(OUTPUT).get_attribute("data-state"))


# --- how good the answers are -----------------------------------------------------------------------------


OLDER = [path for path in QUERIES if path.stem <= "queries-e"]
"""Those that were written for what the frozen copy has; the newer ones ask for newer cases too."""
OF_FROZEN = Promise(recall=0.95, recall_of_a_class=0.90, first=0.83, reciprocal_rank=0.89)


@pytest.mark.parametrize("path", OLDER, ids=lambda path: path.stem)
def test_answers_are_as_good_as_we_promise(
    path: Path, built_site: BuiltSite, record_property: Callable[[str, object], None]
) -> None:
    record_property("søgning", judge(path.stem, ask_all(built_site.folder, path), OF_FROZEN))


def test_every_expected_page_is_there(built_site: BuiltSite) -> None:
    expected = set()
    for path in OLDER:
        queries = read_queries(path)
        # Two people may well think of the same; one person would count it twice.
        assert len({query["soeg"] for query in queries}) == len(queries), path.name
        assert [query for query in queries if NEWER.issuperset(query["sider"])] == []
        expected |= {address for query in queries for address in query["sider"]}
    assert {address for address in expected if not (built_site.folder / address).is_file()} == NEWER


def test_every_word_of_a_title_finds_something(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    words, lost = page.evaluate(LOST_WORDS)
    assert words > 250
    assert lost == []


def test_a_page_is_among_the_first_two_when_its_whole_title_is_typed(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    # A page's name in the menu may be another's title, so the first two share the place.
    assert page.evaluate(LOST_TITLES) == []


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("hvem gør hvad hvornår", "tjeklister/handleplan.html"),
        ("kontrakten", "aftaler.html"),
        ("borgermøder", "cases/faxe-dialogprojekt.html"),
        ("arhus", "cases/aeldremobiliseringen.html"),
    ],
)
def test_the_search_understands_danish_words(words: str, address: str, go: Go) -> None:
    page = go("cases/vindrosen.html").page
    open_search(page)
    search(page, words)
    assert address in pages(page)[:5]


# --- the index --------------------------------------------------------------------------------------------


def test_the_search_knows_every_page_and_leads_to_what_is_there(go: Go, built_site: BuiltSite) -> None:
    page = go("om.html").page
    open_search(page)
    known = page.evaluate(
        """async () => {
          const found = [];
          for (const entry of samspilMaskine.entries()) {
            const rows = (await samspilMaskine.loadText(entry.page))[2];
            found.push([entry.address, rows.map(row => row[0])]);
          }
          return found;
        }"""
    )
    html = {
        path.relative_to(built_site.folder).as_posix(): path.read_text(encoding="utf-8")
        for path in built_site.folder.rglob("*.html")
    }
    del html["404.html"]
    assert {address for address, _ in known if "#" not in address} == set(html)
    for address, anchors in known:
        name, _, own = address.partition("#")
        for anchor in {*anchors, own} - {""}:
            assert f'id="{anchor}"' in html[name], f"{name}#{anchor}"


def test_the_search_knows_every_case_term_and_dilemma_by_its_title(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    titles = page.evaluate("samspilMaskine.entries().map(entry => entry.title)")
    catalogue = load(FROZEN)
    for collection in (catalogue.checklists, catalogue.terms, catalogue.dilemmas):
        assert {record.title for record in collection.values()} <= set(titles)


# --- the dialog -------------------------------------------------------------------------------------------


@both_ways
@pytest.mark.parametrize("start", [weekly("index.html"), "cases/vindrosen.html"])
def test_an_answer_opens_the_page_at_the_section_that_answers(start: str, way: str, go: Go) -> None:
    visit = go(start, way)
    page = visit.page
    open_search(page)
    search(page, "hvor tit mødes styregruppen i vindrosens partnerskab")
    link = page.locator(f"{RESULT}[href*='cases/'][href*='#']").first
    link.wait_for()
    anchor = str(link.get_attribute("href")).partition("#")[2].partition(":~:")[0]
    link.click()
    page.wait_for_url(re.compile(rf"/cases/[\w-]+\.html#{anchor}"))
    expect(page.locator(f"[id='{anchor}']")).to_be_visible()
    assert (visit.errors, visit.foreign_requests()) == ([], [])


def test_an_excerpt_says_what_is_not_the_sources(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "hvor lang tid varer en safe space-dialog")
    programme = page.locator(f"{RESULT}[href*='pakker.html']").first
    expect(programme.locator(".s-find__whose").first).to_have_text("Samspils forslag", use_inner_text=True)


def test_an_answer_says_why_it_is_one(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "hvad gør vi med tavshedspligten")
    first = page.locator(RESULT).first
    first.locator("mark").first.wait_for()
    assert first.locator(".s-find__what").inner_text() in {"Case", "Begreb", "Side", "Metode", "Tjekliste", "Dilemma"}
    page.locator(".s-find__where", has_text="Afsnit: ").first.wait_for()
    marked = {text.lower() for text in page.locator(f"{RESULT} mark").all_inner_texts()}
    assert "tavshedspligt" in marked
    assert not marked & {"hvad", "vi", "med"}


@both_ways
@pytest.mark.parametrize("words", ["jurist", *map(weekly, ("tavshedspligt", "opsigelse", "ordstyrer")), "§ 115"])
def test_the_words_that_answer_are_marked_and_in_sight_on_the_page(words: str, way: str, go: Go) -> None:
    """The section alone can be long: the words stood up to three screens below its heading."""
    page = go("om.html", way, width=PHONE, height=844).page
    open_search(page)
    search(page, words)
    link = page.locator(f"{RESULT}[href*='fund=']").first
    link.click()
    here = page.locator(".s-hit--here")
    expect(here).to_be_in_viewport()
    number = page.locator(".s-hit").count()
    bar = page.get_by_role("region", name="Ord fra søgningen")
    expect(bar).to_contain_text(f"af {number}")
    bar.get_by_role("button", name="Næste").click()
    expect(here).to_be_in_viewport()
    bar.get_by_role("button", name="Fjern markeringen").click()
    expect(page.locator(".s-hit")).to_have_count(0)
    expect(page).not_to_have_url(re.compile("fund="))


@pytest.mark.weekly
def test_words_in_cards_and_beyond_a_hyphen_are_marked(go: Go) -> None:
    page = go("tjeklister/idekort.html?fund=besoege+ven").page
    expect(page.locator(".s-hit--here")).to_be_in_viewport()


def test_answers_are_grouped_and_the_best_come_first_whatever_they_are(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "partnerskab")
    headings = page.locator(".s-find__group h2").all_inner_texts()
    assert headings[0] == "Bedste svar"
    assert {"Flere cases", "Flere tjeklister", "Flere sider"} <= set(headings)
    best = page.evaluate("samspilMaskine.search('partnerskab').then(found => found.results.map(one => one.address))")
    shown = [address.partition("#")[0] for address in addresses(page)[:5]]
    assert shown[0] == best[0].partition("#")[0]
    assert set(shown) <= {address.partition("#")[0] for address in best[:9]}


def test_answers_can_be_narrowed_by_kind_and_widened_again(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "partnerskab")
    everything = pages(page)
    button = page.get_by_role("button", name=re.compile(r"Tjeklister \d+"))
    number = int(button.inner_text().split()[-1])
    button.click()
    expect(page.locator(RESULT)).to_have_count(number)
    assert all(address.startswith("tjeklister/") for address in addresses(page))
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()
    expect(page).to_have_url(re.compile(r"slags=tjekliste"))
    page.get_by_role("button", name=re.compile(r"^Alle \d+")).click()
    assert pages(page) == everything
    expect(page).not_to_have_url(re.compile(r"slags"))


@both_ways
def test_a_search_can_be_sent_on_and_come_back_to(way: str, go: Go, open_page: OpenPage, built_site: BuiltSite) -> None:
    page = go("cases/vindrosen.html", way).page
    open_search(page)
    search(page, "unge og tillid")
    sent, found = page.url, addresses(page)
    assert "?q=unge+og+tillid" in sent
    other = open_page(sent if way == "server" else built_site.folder / "om.html").page
    if way == "disk":
        other.goto(sent)
    other.wait_for_function("output => document.querySelector(output).dataset.query === 'unge og tillid'", arg=OUTPUT)
    assert [one.partition("#")[0] for one in addresses(other)] == [one.partition("#")[0] for one in found]
    expect(other.locator(FIELD)).to_have_value("unge og tillid")
    other.locator(RESULT).first.click()
    other.wait_for_load_state()
    other.go_back()
    other.wait_for_function("output => document.querySelector(output).dataset.query === 'unge og tillid'", arg=OUTPUT)


def test_closing_takes_the_search_out_of_the_address(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "tillid")
    expect(page).to_have_url(re.compile(r"\?q="))
    page.keyboard.press("Escape")
    page.wait_for_function("() => !location.search")
    expect(page).to_have_url(re.compile(r"om\.html$"))


def test_an_address_holds_no_markup(open_page: OpenPage) -> None:
    visit = open_page(f"om.html?q={quote('<img src=x onerror=alert(1)>xyzzyq')}")
    visit.page.wait_for_function("output => document.querySelector(output).dataset.state", arg=OUTPUT)
    expect(visit.page.locator(".s-find img")).to_have_count(0)
    assert visit.errors == []


@both_ways
@pytest.mark.parametrize("start", ["index.html", weekly("404.html")])
def test_the_search_fields_of_the_front_page_and_of_a_missing_page_lead_to_the_search(
    start: str, way: str, go: Go
) -> None:
    page = go(start, way).page
    field = page.get_by_label("Hvad vil du vide?" if start == "index.html" else "Søg på hele siden").last
    field.fill("tavshedspligt")
    field.press("Enter")
    page.locator(f"{OUTPUT}[data-query='tavshedspligt']").wait_for()
    assert "ordliste.html" in pages(page)
    expect(page.get_by_role("dialog", name="Søg på hele siden")).to_be_visible()


def test_words_are_completed_while_one_types(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "hvad er partnersk")
    more = page.get_by_role("group", name="Skriv videre").get_by_role("button")
    expect(more.filter(has_text=re.compile("^partnerskab(saftale)?$")).first).to_be_visible()
    more.filter(has_text=re.compile(r"^partnerskab")).first.click()
    expect(page.locator(FIELD)).to_have_value(re.compile(r"^hvad er partnerskab"))
    expect(page.locator(FIELD)).to_be_focused()


def test_a_typing_error_is_answered_and_said(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "fremtidsværkstd")
    assert "ordliste.html" in pages(page)
    expect(page.locator(".s-find__note")).to_contain_text("Viser svar på «fremtidsværksted».", use_inner_text=True)
    expect(page.get_by_role("button", name="Søg efter «fremtidsværkstd» i stedet")).to_be_visible()
    expect(page.locator("[data-s-find-status]")).to_contain_text("Viser svar på «fremtidsværksted».")


def test_a_search_for_nothing_offers_the_nearest_words_and_ways_on(go: Go) -> None:
    page = go("cases/vindrosen.html").page
    open_search(page)
    search(page, "xyzzyqwerty")
    assert state(page) == "nothing"
    expect(page.get_by_text("Ingen svar på «xyzzyqwerty».").first).to_be_visible()
    expect(page.get_by_role("link", name="Alle cases").last).to_be_visible()
    page.get_by_role("link", name="Ordlisten").click()
    page.wait_for_url("**/ordliste.html")


def test_nothing_is_said_to_be_missing_while_a_word_is_being_typed(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    page.evaluate(
        """() => {
          window.states = [];
          const output = document.querySelector("[data-s-find-output]");
          new MutationObserver(() => states.push(output.dataset.state)).observe(output, {attributes: true});
        }"""
    )
    page.locator(FIELD).press_sequentially("hvad koster det at", delay=20)
    page.locator(f"{OUTPUT}[data-query='hvad koster det at']").wait_for()
    assert "nothing" not in page.evaluate("states")


def test_who_types_on_from_an_answer_is_in_the_field_again(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "partnerskab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("End")
    expect(page.locator(RESULT).last).to_be_focused()
    page.keyboard.press("Home")
    expect(page.locator(RESULT).first).to_be_focused()
    page.keyboard.press("PageDown")
    expect(page.locator(RESULT).nth(5)).to_be_focused()
    page.keyboard.type("er")
    expect(page.locator(FIELD)).to_have_value("partnerskaber")
    expect(page.locator(FIELD)).to_be_focused()


def test_back_closes_the_search_and_stays_on_the_page(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "tillid")
    page.go_back()
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page).to_have_url(re.compile(r"om\.html$"))


def test_the_last_searches_are_offered_and_forgotten(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    page.locator(FIELD).fill("tillid")
    page.keyboard.press("Enter")
    page.locator(f"{OUTPUT}[data-query='tillid']").wait_for()
    expect(page.locator(RESULT).first).to_be_focused()
    search(page, "")
    before = page.get_by_role("group", name="Dine sidste søgninger")
    expect(before.get_by_role("button", name="tillid", exact=True)).to_be_visible()
    before.get_by_role("button", name="Ryd dine sidste søgninger").click()
    expect(before).to_have_count(0)


def test_cases_among_the_answers_are_narrowed_by_municipality(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "frivillige")
    menu = page.get_by_label("Kommune", exact=True)
    value = menu.locator("option", has_text="Odense").get_attribute("value")
    menu.select_option(value)
    expect(page.locator(RESULT).first).to_have_attribute("href", re.compile(r"/cases/|^cases/"))
    expect(page.get_by_label("Kommune", exact=True)).to_be_focused()


def test_a_municipality_without_cases_is_told_of(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "Køge")
    expect(page.locator(".s-find__note")).to_contain_text("Ingen cases fra Køge endnu.", use_inner_text=True)
    expect(page.locator(".s-find__note").get_by_role("link", name="Foreslå en")).to_be_visible()


def test_a_word_that_is_spelled_far_off_is_asked_about(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "tvashedsplit")
    expect(page.locator(".s-find__note")).to_contain_text("tavshedspligt", use_inner_text=True)
    search(page, "tvashdesplit")
    near = page.get_by_role("group", name="Mente du").get_by_role("button")
    expect(near.filter(has_text="tavshedspligt").first).to_be_visible()


@pytest.mark.weekly
def test_a_nearest_word_takes_the_place_of_its_own_word_alone(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "qqxz tvashdesplit")
    page.get_by_role("group", name="Mente du").get_by_role("button", name="tavshedspligt", exact=True).click()
    page.locator(f"{OUTPUT}[data-query='qqxz tavshedspligt']").wait_for()


@pytest.mark.weekly
def test_words_that_stand_everywhere_are_marked_and_said_to_be_such(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "hvad er det")
    expect(page.locator(".s-find__note")).to_contain_text("Skriv et ord mere", use_inner_text=True)
    page.locator(f"{RESULT} mark").first.wait_for()
    search(page, "hvad er empowerment")
    expect(page.locator(".s-find__note")).to_have_count(0)


@pytest.mark.weekly
def test_a_letter_alone_says_nothing_beside_a_word(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "b tavshedspligt ")
    with_letter = set(pages(page))
    page.locator(f"{RESULT} mark").first.wait_for()
    assert "b" not in {text.lower() for text in page.locator(f"{RESULT} mark").all_inner_texts()}
    search(page, "tavshedspligt ")
    assert set(pages(page)[:3]) <= with_letter


@pytest.mark.weekly
def test_letters_in_two_parts_are_the_same_letters(go: Go) -> None:
    """As they come from some programs' files: å as a and a ring."""
    page = go("om.html").page
    open_search(page)
    page.locator(FIELD).fill("a\u030abningstid")
    page.locator(f"{OUTPUT}[data-query='åbningstid']").wait_for()
    found = pages(page)
    search(page, "åbningstid")
    assert pages(page) == found


@pytest.mark.weekly
def test_more_answers_come_below_and_the_focus_goes_to_the_first_of_them(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "samarbejde")
    kind = page.get_by_role("button", name=re.compile(r"^Sider \d+"))
    kind.click()
    expect(kind).to_have_attribute("aria-pressed", "true")
    before = page.locator(RESULT).count()
    more = page.get_by_role("button", name="Vis flere sider")
    more.focus()
    first = page.locator(RESULT).nth(0).get_attribute("href")
    page.keyboard.press("Enter")
    new = page.locator(RESULT).nth(before)
    expect(new).to_be_focused()
    expect(page.locator(RESULT).nth(0)).to_have_attribute("href", first)
    # The browser keeps in its place what is seen while excerpts above it come, so the number of pixels
    # scrolled may change: what must hold is that the new one is seen, and those of before stand above.
    assert page.locator(OUTPUT).evaluate(
        """box => {
          const [frame, link] = [box, document.activeElement].map((one) => one.getBoundingClientRect());
          return box.scrollTop > 0 && link.top >= frame.top - 1 && link.bottom <= frame.bottom + 1;
        }"""
    )
    expect(page.locator("[data-s-find-status]")).to_have_text(re.compile(r"Viser \d+ af \d+\."))


@pytest.mark.weekly
def test_who_comes_back_finds_the_answers_where_they_were(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "samarbejde")
    page.get_by_role("button", name=re.compile(r"^Sider \d+")).click()
    page.get_by_role("button", name="Vis flere sider").click()
    link = page.locator(RESULT).nth(31)
    title = link.locator(".s-find__title").inner_text()
    link.click()
    page.wait_for_load_state()
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.go_back()
    page.locator(f"{OUTPUT}[data-query='samarbejde']").wait_for()
    page.wait_for_function("link => document.activeElement.matches(link)", arg=RESULT)
    assert page.evaluate("document.activeElement.querySelector('.s-find__title').innerText") == title
    settle(page)
    box, dialog = (page.locator(one).bounding_box() for one in (f"{RESULT}:focus", OUTPUT))
    assert box
    assert dialog
    assert dialog["y"] <= box["y"] <= dialog["y"] + dialog["height"] - 40, "it is in sight"


@pytest.mark.weekly
def test_closing_a_search_that_an_address_opened_leaves_the_focus_on_the_button(open_page: OpenPage) -> None:
    page = open_page("om.html?q=tillid").page
    page.locator(f"{OUTPUT}[data-query='tillid']").wait_for()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Søg", exact=True).first).to_be_focused()


@pytest.mark.weekly
def test_the_page_stays_where_it_is_while_one_searches(go: Go) -> None:
    page = go("aftaler.html").page
    open_search(page)
    page.mouse.move(5, 500)
    page.evaluate(
        "() => { window.wheeled = new Promise(done => addEventListener('wheel', done, {capture: true, once: true})); }"
    )
    page.mouse.wheel(0, 900)
    page.evaluate("() => window.wheeled.then(() => true)")
    settle(page)
    assert page.evaluate("scrollY") == 0
    page.keyboard.press("Escape")
    page.mouse.wheel(0, 900)
    page.wait_for_function("scrollY > 0")


def test_fast_typing_never_leaves_an_answer_to_something_else(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    page.locator(FIELD).press_sequentially("rundbordsdebatter i kommunen", delay=15)
    page.locator(f"{OUTPUT}[data-query='rundbordsdebatter i kommunen']").wait_for()
    settle(page)
    expect(page.locator(OUTPUT)).to_have_attribute("data-query", page.locator(FIELD).input_value())
    for _ in range(28):
        page.keyboard.press("Backspace")
    page.locator(f"{OUTPUT}[data-state='empty']").wait_for()


def test_what_is_pasted_or_spoken_is_searched_for(go: Go) -> None:
    """Such words come without a key."""
    page = go("om.html").page
    open_search(page)
    page.locator(FIELD).evaluate(
        "field => { field.value = 'samskabelse'; field.dispatchEvent(new Event('input', {bubbles: true})); }"
    )
    page.locator(f"{OUTPUT}[data-query='samskabelse']").wait_for()
    assert "ordliste.html" in pages(page)


def test_the_number_of_answers_is_told_when_the_typing_rests(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    page.evaluate(
        """() => {
          window.said = [];
          const status = document.querySelector('[data-s-find-status]');
          new MutationObserver(() => said.push(status.textContent)).observe(status, {childList: true});
        }"""
    )
    page.locator(FIELD).press_sequentially("tillid", delay=30)
    page.wait_for_function("() => said.length && /svar på «tillid»/.test(said[said.length - 1])")
    assert page.evaluate("() => said.length") == 1
    expect(page.locator("[data-s-find-status]")).to_have_attribute("role", "status")


def test_the_search_is_opened_walked_and_left_with_the_keyboard(open_page: OpenPage) -> None:
    page = open_page("om.html").page
    button = page.get_by_role("button", name="Søg", exact=True).first
    button.focus()
    page.keyboard.press("Enter")
    page.locator(f"{OUTPUT}[data-state]").wait_for()
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.type("partnerskab")
    page.locator(f"{OUTPUT}[data-query='partnerskab']").wait_for()
    for _ in range(60):
        page.keyboard.press("Tab")
        assert page.evaluate("() => Boolean(document.activeElement.closest('dialog[open]'))")
    page.locator(FIELD).focus()
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("() => Boolean(document.activeElement.closest('dialog[open]'))")
    page.locator(FIELD).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator(RESULT).nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(button).to_be_focused()


def test_enter_goes_to_the_best_answer_and_then_opens_it(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    page.locator(FIELD).fill("handleplan")
    page.keyboard.press("Enter")
    page.wait_for_function("link => document.activeElement.matches(link)", arg=RESULT)
    expect(page.locator(RESULT).first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/tjeklister/handleplan.html*")


def test_control_and_k_open_the_search_and_a_letter_alone_does_not(go: Go) -> None:
    page = go("om.html").page
    for key in ("f", "s", "/"):
        page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog", name="Søg på hele siden")).to_be_visible()


def test_a_page_loads_nothing_of_the_search_until_it_is_opened(go: Go) -> None:
    visit = go("om.html")
    loaded = re.compile(r"/soeg/|/soeg\.js|search_index|lunr")
    assert [url for url in visit.requests if loaded.search(url)] == []
    open_search(visit.page)
    assert [url for url in visit.requests if "/soeg/ord.js?e=" in url]


def test_a_search_that_cannot_be_loaded_says_so(go: Go) -> None:
    page = go("om.html").page
    page.route("**/soeg/ord.js*", lambda route: route.abort())
    page.get_by_role("button", name="Søg", exact=True).first.click()
    page.locator(FIELD).fill("tillid")
    page.get_by_text("Søgningen kunne ikke hentes.").first.wait_for()
    page.unroute("**/soeg/ord.js*")
    page.locator(FIELD).fill("tilli")
    page.locator(f"{OUTPUT}[data-query='tilli']").wait_for()


@pytest.mark.weekly
def test_on_a_slow_line_one_is_told_that_the_search_is_on_its_way(go: Go) -> None:
    page = go("om.html").page
    waiting: list[Route] = []
    page.route("**/assets/js/soeg.js*", lambda route: waiting.append(route))  # noqa: PLW0108 - looked at for its arguments
    page.get_by_role("button", name="Søg", exact=True).first.click()
    expect(page.locator(OUTPUT)).to_have_text("Søgningen hentes …")
    expect(page.locator("[data-s-find-status]")).to_have_text("Søgningen hentes …")
    page.locator(FIELD).fill("tillid")
    waiting[0].continue_()
    page.locator(f"{OUTPUT}[data-query='tillid']").wait_for()


@pytest.mark.weekly
def test_answers_to_something_else_are_dimmed_while_new_ones_are_fetched(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    search(page, "penge")
    waiting: list[Route] = []
    page.route("**/soeg/p-*.js*", lambda route: waiting.append(route))  # noqa: PLW0108 - as above
    page.locator(FIELD).fill("ørreder")
    expect(page.locator(OUTPUT)).to_have_attribute("aria-busy", "true")
    expect(page.locator("[data-s-find-status]")).to_have_text("Søger …")
    for route in waiting:
        route.continue_()
    page.locator(f"{OUTPUT}[data-query='ørreder']").wait_for()
    expect(page.locator(OUTPUT)).not_to_have_attribute("aria-busy", re.compile(""))


def test_a_script_that_did_not_come_is_asked_for_again(go: Go) -> None:
    page = go("om.html").page
    page.route("**/assets/js/soeg.js*", lambda route: route.abort())
    page.get_by_role("button", name="Søg", exact=True).first.click()
    expect(page.locator(OUTPUT)).to_contain_text("Søgningen kunne ikke hentes.")
    page.keyboard.press("Escape")
    page.unroute("**/assets/js/soeg.js*")
    open_search(page)
    search(page, "tillid")
    assert pages(page)


@pytest.mark.weekly
def test_words_of_the_editors_pages_and_numbers_are_no_completions(go: Go) -> None:
    page = go("om.html").page
    open_search(page)
    offered = page.evaluate(
        """['15', '100', 'aftales', 'eksempelb', 'forud']
             .map(start => samspilMaskine.complete(start, 5).map(one => one[0]))"""
    )
    flat = [word for words in offered for word in words]
    assert "Forudsætninger" in flat, "the page has words of its own to offer"
    assert not [word for word in flat if word.isdigit() or word in {"aftalespoergsmaal", "eksempelby"}]
    several = page.evaluate("samspilMaskine.complete('partner', 5).map(one => samspilDansk.stem(one[0]))")
    assert len(several) == len(set(several))


# --- for everybody ----------------------------------------------------------------------------------------


@light_and_weekly_dark
@pytest.mark.parametrize("width", [weekly(1280), weekly(PHONE), 320])
def test_axe_finds_no_fault_in_any_state_of_the_search(
    width: int, scheme: Scheme, open_page: OpenPage, axe: Axe
) -> None:
    page = open_page("om.html", scheme=scheme, width=width, height=800).page
    open_search(page)
    states = {"": "empty", "partnersk": "results", "kommunen klra": "results", "xyzzyqwerty": "nothing"}
    for words, expected in states.items():
        search(page, words)
        assert state(page) == expected
        if expected == "results":
            page.locator(".s-find__text:not(:empty)").first.wait_for()
        assert axe(page, within="dialog[open]") == "", words
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        assert page.locator(OUTPUT).evaluate("box => box.scrollWidth <= box.clientWidth")
    search(page, "partnerskab")
    page.get_by_role("button", name=re.compile(r"Cases \d+")).click()
    assert axe(page, within="dialog[open]") == ""


def test_everything_one_presses_is_large_enough(open_page: OpenPage) -> None:
    page = open_page("om.html", width=PHONE, height=800).page
    open_search(page)
    for words in ("", "partnersk", "xyzzyqwerty"):
        search(page, words)
        small = page.locator(".s-find button:visible, .s-find a:visible").evaluate_all(
            "all => all.filter(one => one.getBoundingClientRect().height < 24).map(one => one.textContent)"
        )
        assert small == []


@pytest.mark.parametrize(("width", "height"), [(320, 420), (PHONE, 480), (844, 240)])
def test_the_first_answer_is_in_sight_above_a_telephones_keys(width: int, height: int, open_page: OpenPage) -> None:
    page = open_page("om.html", width=width, height=height).page
    open_search(page)
    search(page, "partner")
    first = page.locator(f"{RESULT} .s-find__title").first.bounding_box()
    assert first
    assert first["y"] + first["height"] < height
    box = page.get_by_role("dialog").bounding_box()
    assert box
    assert box["y"] + box["height"] <= height + 1


@pytest.mark.weekly
def test_the_field_keeps_its_room_when_the_text_is_twice_as_large(open_page: OpenPage) -> None:
    page = open_page("om.html", width=320, height=800).page
    page.add_style_tag(content="html{font-size:250%}")
    open_search(page)
    search(page, "underretningspligt")
    wide = page.locator(FIELD).bounding_box()
    assert wide
    assert wide["width"] > 200
    assert page.get_by_role("dialog").evaluate("box => box.scrollWidth <= box.clientWidth")


@pytest.mark.weekly
def test_a_chosen_kind_is_told_in_forced_colours(go: Go) -> None:
    page = go("om.html").page
    page.emulate_media(forced_colors="active")
    open_search(page)
    search(page, "partnerskab")
    drawn = page.locator(".s-find__kind").evaluate_all("all => all.map(one => getComputedStyle(one).backgroundColor)")
    assert drawn[0] != drawn[1]


@pytest.mark.parametrize("address", ["om.html", "404.html"])
def test_without_scripts_the_search_is_not_in_the_way(address: str, open_page: OpenPage) -> None:
    page = open_page(address, javascript=False).page
    expect(page.locator("dialog, .s-tool--search, form").locator("visible=true")).to_have_count(0)
