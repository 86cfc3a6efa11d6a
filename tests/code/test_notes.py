"""The places of a page: small numbers beside its statements, and one list of what they mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html
from playwright.sync_api import expect

from macros.pages.fragments import CASE, HANDOUTS
from macros.pages.generated import generate_pages
from macros.pages.notes.page import Notes
from macros.pages.renderer import Renderer
from macros.scripts.search.sections import split_page
from tests.kinds import light_and_weekly_dark, weekly
from tests.notes import list_noted, list_told
from tests.projects import SHORT_CASE, load_tiny, real_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Axe, OpenPage

PAGE = "cases/vindrosen.html"
MARK = "sup.s-ref a"
PANEL = "[role=dialog].s-notepanel"
SWITCH = "button[data-s-notes-written]"


def place(source: str, words: str, title: str = "") -> str:
    return f'\u00a0<span class="s-place" data-source="{source}" title="{title or words}">{words}</span>'


RAPPORT, GUIDE = place("rapport", "s. 5", "Rapporten, s. 5"), place("guide", "Guiden, Trin 1")
OURS = ' <span class="s-reading">vores læsning</span>'


@pytest.fixture
def notes(tmp_path: Path) -> Notes:
    return Notes(load_tiny(tmp_path))


def number(notes: Notes, body: str) -> tuple[Any, Any]:
    """The body and the list, read."""
    shown, listing = notes.number(body, "../")
    return html.fragment_fromstring(shown, create_parent="div"), html.fragment_fromstring(listing.strip() or "<p></p>")


def show(notes: Notes, body: str) -> str:
    """The text of the body, with its numbers in square brackets."""
    shown, _ = number(notes, body)
    for mark in shown.xpath(".//sup/a"):
        mark.text = f"[{mark.text}]"
    return " ".join(shown.text_content().split())


# --- numbers ----------------------------------------------------------------------------------------------


def test_each_place_has_a_number_and_the_same_place_the_same(notes: Notes) -> None:
    assert show(notes, f"<p>Et.{RAPPORT}</p><p>To.{GUIDE} {RAPPORT}</p>") == "Et.[1]To.[2][1]"


def test_a_number_leads_to_its_note_and_the_note_to_the_first_that_has_it(notes: Notes) -> None:
    shown, listing = number(notes, f"<p>Et.{RAPPORT}</p><p>To.{GUIDE}</p><p>Tre.{RAPPORT}</p>")
    marks = shown.xpath(".//sup/a")
    assert [mark.get("href") for mark in marks] == ["#kilde-1", "#kilde-2", "#kilde-1"]
    assert [mark.get("id") for mark in marks] == ["kilde-1-fra", "kilde-2-fra", None]
    assert [mark.get("role") for mark in marks] == ["doc-noteref"] * 3
    assert [note.get("id") for note in listing.xpath("./ol/li")] == ["kilde-1", "kilde-2"]
    assert [link.get("href") for link in listing.xpath(".//*[@role='doc-backlink']")] == [
        "#kilde-1-fra",
        "#kilde-2-fra",
    ]


def test_a_note_says_document_place_and_whose_it_is_and_leads_to_the_source(notes: Notes) -> None:
    _, listing = number(notes, f"<p>Et.{RAPPORT}</p>")
    (note,) = listing.xpath("./ol/li")
    document = notes.catalogue.documents["rapport"]
    assert note[0].text_content().startswith(f"Rapporten, s. 5. {document.title}")
    assert note.xpath(".//a/@href")[0] == "../kilder.html#rapport"
    assert "Kilder på denne side (1)" in listing.text_content()


def test_a_page_without_places_has_no_list(notes: Notes) -> None:
    assert notes.number("<p>Et.</p>", "") == ("<p>Et.</p>", "")


WEB = """\
kilder:
  - {sted: om, titel: Om klubben, udgiver: Klubben, link: "https://klub.example/om", læst: 2026-11-30}
  - {sted: avis, titel: Klubben åbner, udgiver: Avisen, år: "2022", link: "https://avis.example/a", læst: 2026-11-29}
baggrund:
  - {tekst: Det begyndte med suppe., sted: om}
  - {tekst: Så kom der brød., sted: avis spalte 2}
"""


def test_a_note_of_a_page_on_the_web_is_a_link_to_it_and_says_when_it_was_read(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE.partition("kilder:")[0] + WEB})
    _, listing = Notes(catalogue).number(Renderer(catalogue).fill(CASE.ask("eksempel"), "../"), "../")
    assert list_noted(listing) == [
        "Om klubben, Klubben, kilden er en webside, læst 30. november 2026.",
        "Klubben åbner, Avisen, 2022, kilden er en webside, læst 29. november 2026, spalte 2.",
    ]
    assert re.findall(r'href="(https://[^"]+)"', listing) == ["https://klub.example/om", "https://avis.example/a"]


@pytest.mark.slow
def test_nothing_that_a_page_told_of_its_sources_is_lost() -> None:
    catalogue = real_catalogue()
    renderer, notes = Renderer(catalogue), Notes(catalogue)
    missing, pages = [], 0
    for page in generate_pages(catalogue):
        body = renderer.fill(page.body, "../")
        noted = list_noted(notes.number(body, "../")[1])
        pages += bool(noted)
        missing += [
            f"{page.address}: {told}" for _, told in list_told(body) if not any(_tells(note, told) for note in noted)
        ]
    assert pages > 30
    assert missing == []


def _tells(note: str, told: str) -> bool:
    """Whether a note says a place: from its beginning, or, of a page on the web, its title and then where in it."""
    title, _, where = told.rpartition(", ")
    return note.startswith((f"{told}.", f"{told},")) or (note.startswith(f"{title},") and where in note)


@pytest.mark.slow
def test_no_page_names_a_line_of_a_file_that_readers_do_not_have() -> None:
    catalogue = real_catalogue()
    renderer, notes = Renderer(catalogue), Notes(catalogue)
    lines = re.compile(r"\blinje \d")
    for page in generate_pages(catalogue):
        body, listing = notes.number(renderer.fill(page.body, "../"), "../")
        assert not lines.search(body + listing), page.address
    assert catalogue.cases["vindrosen"].sources[0].place[0].lines, "they stay in the data"


# --- written by an editor ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Noget (Rapporten, s. 5).", "Noget.[1]"),
        ("Noget\n(Rapporten, s. ca. 48-50), og mere", "Noget,[1] og mere"),
        ("Noget (Rapporten, s. 5; Guiden, Trin 1).", "Noget.[1][2]"),
        ("Noget (Rapporten, s. 5; s. 6)", "Noget[1][2]"),
        ("Noget (Guiden, Trin 1)", "Noget[1]"),
        ("Noget (Guiden,\ntrin 1)", "Noget[1]"),
        ("Noget (Guiden, «Et afsnit»)", "Noget[1]"),
        ("Noget (vores læsning).", "Noget. vores læsning"),
    ],
)
def test_a_place_in_brackets_becomes_a_number(written: str, shown: str, notes: Notes) -> None:
    assert show(notes, f"<p>{written}</p>") == shown


@pytest.mark.parametrize(
    "written",
    [
        "Noget (Rapporten, som er lang)",
        "Noget (Avisen, s. 5)",
        "Noget (Rapporten)",
        "Noget (Rapporten, s. 5; se også bagsiden)",
        "Noget (se Rapporten, s. 5)",
        "Noget (ikke vores læsning)",
    ],
)
def test_other_words_in_brackets_stay_as_they_are_written(written: str, notes: Notes) -> None:
    assert notes.number(f"<p>{written}</p>", "") == (f"<p>{written}</p>", "")


@pytest.mark.parametrize("around", ["code", "a", "h2", "button"])
def test_a_place_where_no_link_can_stand_stays_in_words(around: str, notes: Notes) -> None:
    body = f"<{around}>Noget (Rapporten, s. 5)</{around}>"
    assert notes.number(body, "") == (body, "")


def test_a_place_in_brackets_and_one_of_a_record_are_one(notes: Notes) -> None:
    assert show(notes, f"<p>Et (Rapporten, s. 5).</p><p>To.{RAPPORT}</p>") == "Et.[1]To.[1]"


# --- what is told once ------------------------------------------------------------------------------------


def items(*texts: str) -> str:
    return f"<ul>{''.join(f'<li>{text}</li>' for text in texts)}</ul>"


LONG = place("rapport", "«Et afsnit med et langt navn»", "Rapporten, Et afsnit med et langt navn")


def test_a_list_whose_statements_share_a_place_tells_it_once_below(notes: Notes) -> None:
    shown = show(notes, items(*(f"{word}.{LONG}" for word in "ABCD")))
    assert shown == "A.B.C.D. Kilde: Rapporten[1]"


def test_a_table_whose_cells_share_a_place_tells_it_once_below(notes: Notes) -> None:
    cells = "".join(f"<tr><th>Række</th><td>A.{LONG}</td><td>B.{LONG}</td></tr>" for _ in range(3))
    shown, _ = number(notes, f"<table><tbody>{cells}</tbody></table>")
    assert len(shown.xpath(".//sup/a")) == 1
    assert shown.find_class("s-places")[0].getprevious().tag == "table"


def test_a_section_whose_statements_share_a_place_tells_it_once_at_its_end(notes: Notes) -> None:
    section = f"<h2>En</h2><p>A.{LONG}</p>" + items(*(f"{word}.{LONG}" for word in "BCDE")) + "<h2>To</h2>"
    shown, _ = number(notes, section)
    (line,) = shown.find_class("s-places")
    assert " ".join(line.text_content().split()) == "Afsnittets kilde: Rapporten1"
    assert line.getnext().text == "To"


@pytest.mark.parametrize("last", ["D.", f"D.{GUIDE}", f"D.{LONG}{GUIDE}"], ids=["none", "another", "two"])
def test_a_list_where_one_statement_tells_another_place_or_none_tells_each(last: str, notes: Notes) -> None:
    shown, _ = number(notes, items(*(f"{word}.{LONG}" for word in "ABCE"), last))
    assert shown.find_class("s-places") == []
    assert [mark.text for mark in shown.xpath(".//li[position() < 5]//a")] == ["1"] * 4


def test_a_short_list_has_its_numbers_even_where_the_template_has_told_the_place_once(notes: Notes) -> None:
    told = f'{items("A.", "B.")}<p class="s-places">{RAPPORT}</p>'
    assert show(notes, told) == "A.[1]B.[1]"


def test_a_place_that_the_template_has_told_once_of_a_table_is_not_lost(notes: Notes) -> None:
    rows = "".join(f"<tr><th>{word}</th><td>{word.lower()}.</td></tr>" for word in "ABCDEF")
    shown = show(notes, f'<table><tbody>{rows}</tbody></table>\n<p class="s-places">{LONG}</p>')
    assert shown == "Aa.Bb.Cc.Dd.Ee.Ff. Kilde: Rapporten[1]"


def test_a_row_whose_cells_share_a_place_has_its_number_behind_its_name(notes: Notes) -> None:
    rows = f"<tr><th>R</th><td>A.{RAPPORT}</td><td>B.{RAPPORT}</td></tr>"
    rows += f"<tr><th>S</th><td>C.{RAPPORT}</td><td>D.{GUIDE}</td></tr>"
    assert show(notes, f"<table><tbody>{rows}</tbody></table>") == "R[1]A.B.SC.[1]D.[2]"


def test_what_is_ours_throughout_is_said_so_once_above_a_list(notes: Notes) -> None:
    labelled = f'<p class="s-label">Cases</p>{items(f"A{OURS}{RAPPORT}", f"B{OURS}{RAPPORT}")}'
    assert show(notes, labelled) == "Cases vores læsningA[1]B[1]"
    assert show(notes, items(f"A{OURS}{RAPPORT}", f"B{RAPPORT}")) == "A vores læsning[1]B[1]"


def test_a_card_says_itself_whose_word_it_is_however_many_stand_together(notes: Notes) -> None:
    cards = items(f"<h3>A</h3><p>Et{OURS}</p>", f"<h3>B</h3><p>To{OURS}</p>")
    assert show(notes, cards) == "AEt vores læsningBTo vores læsning"


# --- what else reads the page -----------------------------------------------------------------------------


def test_the_search_reads_no_number_and_no_list_and_still_knows_whose_word_it_is(notes: Notes) -> None:
    body, listing = notes.number(f"<p>Det er sagt.{RAPPORT}</p><p>Det er læst.{OURS}{GUIDE}</p>", "")
    (section,) = split_page(body + listing)
    text, stretches = section.read()
    assert text == "Det er sagt. Det er læst."
    assert [text[one.start : one.end] for one in stretches] == ["Det er læst."]


def test_the_search_knows_that_a_row_or_a_list_is_ours_where_it_is_said_once(notes: Notes) -> None:
    row = f'<table><tr><th scope="row">Navn</th><td>A{OURS}{RAPPORT}</td><td>B{OURS}{RAPPORT}</td></tr></table>'
    listed = items(f"C{OURS}{RAPPORT}", f"D{OURS}{RAPPORT}")
    (section,) = split_page(notes.number(f"{row}{listed}<p>E</p>", "")[0])
    text, stretches = section.read()
    ours = "".join(text[one.start : one.end] for one in stretches)
    assert set("ABCD") <= set(ours)
    assert "E" not in ours


GOAL = "formål: {kort: {tekst: A., sted: rapport s. 5}}\n"


def test_a_handout_says_its_places_in_words(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + GOAL})
    shown = Renderer(catalogue).fill(HANDOUTS["case"].ask("eksempel"), "")
    assert "s-ref" not in shown
    assert "s.\u00a05" in shown


# --- in a browser -----------------------------------------------------------------------------------------


def noted(page: Page, mark: str) -> str:
    """What the list says of the note that a mark leads to."""
    return str(page.evaluate("id => document.querySelector(id).firstElementChild.textContent", mark))


def test_a_mark_opens_its_note_beside_it_and_elsewhere_closes_it(open_page: OpenPage) -> None:
    page = open_page(PAGE).page
    mark = page.locator(MARK).nth(9)
    target = str(mark.get_attribute("href"))
    mark.click()
    panel = page.locator(PANEL)
    expect(panel).to_contain_text(noted(page, target), use_inner_text=True)
    at, box = mark.bounding_box(), panel.bounding_box()
    assert at
    assert box
    assert min(abs(box["y"] - at["y"] - at["height"]), abs(at["y"] - box["y"] - box["height"])) < 40
    page.mouse.click(5, 5)
    expect(panel).to_be_hidden()
    expect(page).not_to_have_url(re.compile(r"#kilde"))


def test_a_second_mark_takes_the_place_of_the_first(open_page: OpenPage) -> None:
    page = open_page(PAGE).page
    first, second = (
        page.locator(f"article {MARK}[href='#kilde-1']").first,
        page.locator(f"{MARK}[href='#kilde-3']").first,
    )
    first.click()
    second.evaluate("mark => mark.click()")
    expect(page.locator(f"{PANEL} .s-notepanel__title")).to_have_text("Kilde 3", use_inner_text=True)
    expect(page.locator(f"{MARK}[aria-expanded=true]")).to_have_count(1)


def test_a_note_opens_and_closes_by_keyboard_and_gives_the_focus_back(open_page: OpenPage) -> None:
    page = open_page(PAGE).page
    mark = page.locator(MARK).nth(4)
    mark.focus()
    page.keyboard.press("Enter")
    panel = page.locator(PANEL)
    expect(panel).to_be_focused()
    expect(panel).to_have_attribute("aria-labelledby", "s-notepanel-titel")
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(mark).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(8):  # through what stands in it, and out
        page.keyboard.press("Tab")
        if panel.is_hidden():
            break
    expect(mark).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+Tab")
    expect(mark).to_be_focused()


def test_a_note_opens_at_a_touch_and_does_not_hide_what_it_is_a_note_of(browser: Browser, serve_site: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.goto(f"{serve_site}/{PAGE}")
    mark = page.locator(MARK).nth(20)
    mark.scroll_into_view_if_needed()
    mark.tap()
    panel = page.locator(PANEL)
    at, box = mark.bounding_box(), panel.bounding_box()
    assert at
    assert box
    assert at["y"] + at["height"] <= box["y"] + 1
    assert (box["x"], box["width"]) == (0, 390)
    page.locator(f"{PANEL} button").tap()
    expect(panel).to_be_hidden()
    page.close()


@pytest.mark.weekly
def test_the_way_from_a_note_to_all_of_them_opens_the_list_there(open_page: OpenPage) -> None:
    page = open_page(PAGE).page
    page.locator(f"{MARK}[href='#kilde-5']").first.click()
    page.locator(f"{PANEL} .s-notepanel__all").click()
    expect(page.locator("#kilde-5")).to_be_visible()
    expect(page.locator(PANEL)).to_be_hidden()
    page.locator("#kilde-5 [role=doc-backlink]").click()
    expect(page).to_have_url(re.compile(r"#kilde-5-fra$"))


def test_an_address_with_a_note_opens_the_list(open_page: OpenPage) -> None:
    expect(open_page(f"{PAGE}#kilde-7").page.locator("#kilde-7")).to_be_visible()


def test_without_scripts_a_mark_leads_to_its_note_and_the_note_back(open_page: OpenPage) -> None:
    page = open_page(PAGE, javascript=False).page
    expect(page.locator(SWITCH)).to_be_hidden()
    expect(page.locator("[data-s-notes-tools]")).to_be_hidden()
    page.locator(f"{MARK}[href='#kilde-4']").first.click()
    expect(page.locator("#kilde-4")).to_be_visible()
    assert page.locator("#kilde-4").evaluate("note => note.getBoundingClientRect().top < innerHeight")
    page.locator("#kilde-4 [role=doc-backlink]").click()
    expect(page).to_have_url(re.compile(r"#kilde-4-fra$"))


def test_sources_are_said_at_each_sentence_where_asked_and_on_the_next_page_too(open_page: OpenPage) -> None:
    page = open_page(PAGE).page
    mark = page.locator(f"{MARK}[href='#kilde-2']").first
    expect(mark).to_have_text("2", use_inner_text=True)
    page.locator(SWITCH).click()
    expect(mark).to_have_text(page.locator("#kilde-2 b").text_content() or "?", use_inner_text=True)
    expect(mark).not_to_have_attribute("aria-label", re.compile(""))
    expect(page.locator("input[data-s-notes-written]")).to_be_checked()
    page.goto(page.url.replace("vindrosen", "moedrehjaelpen"))
    expect(page.locator(SWITCH)).to_have_attribute("aria-pressed", "true")
    expect(page.locator(MARK).first).to_contain_text("s.", use_inner_text=True)
    page.locator("[data-s-notes] > summary").click()
    page.locator("input[data-s-notes-written]").click()
    expect(page.locator(MARK).first).to_have_text("1", use_inner_text=True)
    page.reload()
    expect(page.locator(MARK).first).to_have_text("1", use_inner_text=True)


def test_on_paper_stand_the_numbers_and_the_list_or_the_words_or_neither(open_page: OpenPage) -> None:
    page = open_page(PAGE).page
    mark, listing = page.locator(MARK).first, page.locator("#kilde-1")

    def print_it() -> tuple[bool, bool]:
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        shown = (mark.is_visible(), listing.is_visible())
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        page.emulate_media(media="screen")
        return shown

    assert print_it() == (True, True)
    page.locator(SWITCH).click()
    assert print_it() == (True, False)
    page.locator(SWITCH).click()
    page.locator("[data-s-notes] > summary").click()
    page.locator("[data-s-notes-unprinted]").check()
    assert print_it() == (False, False)
    expect(mark).to_be_visible()


@light_and_weekly_dark
@pytest.mark.parametrize("width", [320, weekly(1280)])
def test_an_open_note_shuts_nobody_out(scheme: Any, width: int, open_page: OpenPage, axe: Axe) -> None:
    page = open_page(PAGE, width=width, scheme=scheme).page
    page.locator(MARK).nth(6).click()
    expect(page.locator(PANEL)).to_be_visible()
    assert axe(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.keyboard.press("Escape")
    page.locator(SWITCH).click()
    page.locator("[data-s-notes] > summary").click()
    assert axe(page) == ""


def test_a_term_a_source_and_what_is_ours_look_different(open_page: OpenPage) -> None:
    page = open_page(PAGE).page
    look = """name => {
        const style = getComputedStyle(document.querySelector(`article ${name}`));
        return [style.textDecorationLine, style.backgroundColor !== "rgba(0, 0, 0, 0)", style.verticalAlign, style.top];
    }"""
    looks = [tuple(page.evaluate(look, name)) for name in ("a.s-term", "sup.s-ref", ".s-reading")]
    assert len(set(looks)) == 3
    assert [one[0] for one in looks] == ["underline", "none", "none"]
    assert [one[1] for one in looks] == [False, False, True]
