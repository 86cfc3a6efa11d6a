"""A sheet on the screen: what is written on it stays in the browser, and goes with the group on paper and in files."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Literal

import pypdfium2  # type: ignore[import-untyped]
import pytest
from playwright.sync_api import Dialog, Page, expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator

    from tests.conftest import Axe, BuiltSite, OpenPage, Visit

SHEET = "tjeklister/godt-samarbejde.html"
WITH_QUESTIONS = "tjeklister/aftale-skabelon.html"
WITH_CHOICES = "tjeklister/kompleksitet-selvtest.html"
WIDE = "tjeklister/partnerliste.html"
MARGIN = 28
"""Points: what a printer leaves white, some 10 mm."""
LONG = "Vi vil gerne have fat i de ældre, som ingen andre ser, og det kræver, at vi kender dem. " * 4 + "Slut."


def accept(dialog: Dialog) -> None:
    dialog.accept()


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def list_boxes(page: Page) -> Locator:
    return page.locator("article [data-s-key][type=checkbox]")


def tick_two(visit: Visit) -> None:
    boxes = list_boxes(visit.page)
    boxes.nth(0).check()
    boxes.nth(3).check()


def name_copy(page: Page, button: str, name: str) -> None:
    press(page, button)
    page.get_by_label("Hvad skal kopien hedde?").fill(name)
    press(page, "Lav kopien" if button == "Ny kopi" else "Gem navnet")


def save(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        press(page, "Gem som fil")
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def write_file(folder: Path, sheet: str, answers: dict[str, Any], **more: str) -> Path:
    file = folder / f"{sheet}-{len(list(folder.iterdir()))}.samspil.json"
    file.write_text(json.dumps({"samspil": "ark", "ark": sheet, "svar": answers, **more}), encoding="utf-8")
    return file


# --- kept in the browser ----------------------------------------------------------------------------------


def test_a_tick_is_still_there_after_a_reload_and_progress_stays_in_sight(open_page: OpenPage) -> None:
    visit = open_page(SHEET)
    tick_two(visit)
    visit.page.reload()
    boxes = list_boxes(visit.page)
    assert [number for number in range(boxes.count()) if boxes.nth(number).is_checked()] == [0, 3]
    status = visit.page.locator(".s-sheet-status")
    expect(status).to_contain_text("2 af 12")
    for number in (0, 6, 11):
        boxes.nth(number).scroll_into_view_if_needed()
        expect(status).to_be_in_viewport()


def test_what_is_written_is_still_there_after_a_reload(open_page: OpenPage) -> None:
    visit = open_page(WITH_QUESTIONS)
    visit.page.locator("article textarea").first.fill("Vi vil det samme.")
    visit.page.reload()
    expect(visit.page.locator("article textarea").first).to_have_value("Vi vil det samme.")


def test_clearing_empties_the_sheet_and_the_browser(open_page: OpenPage) -> None:
    visit = open_page(SHEET)
    tick_two(visit)
    visit.page.on("dialog", accept)
    press(visit.page, "Ryd")
    expect(visit.page.locator("article [data-s-key]:checked")).to_have_count(0)
    assert visit.page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('samspil.ark'))") == []


def test_all_copies_of_a_sheet_are_cleared_at_once_and_only_when_asked_twice(open_page: OpenPage) -> None:
    page = open_page(SHEET).page
    every = page.get_by_role("button", name="Ryd alle kopier")
    expect(every).to_be_hidden()
    list_boxes(page).first.check()
    name_copy(page, "Ny kopi", "Gruppe B")
    list_boxes(page).nth(2).check()
    page.once("dialog", lambda dialog: dialog.dismiss())
    every.click()
    expect(page.locator("article [data-s-key]:checked")).to_have_count(1)
    page.once("dialog", accept)
    every.click()
    expect(page.locator("article [data-s-key]:checked")).to_have_count(0)
    expect(page.get_by_label("Kopi", exact=True).locator("option")).to_have_text(["Uden navn"])
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('samspil.ark'))") == []


def test_two_windows_show_each_others_answers_and_lose_none(open_page: OpenPage) -> None:
    one = open_page(WITH_QUESTIONS).page
    other = one.context.new_page()
    other.goto(one.url)
    one.locator("article textarea").nth(0).fill("Skrevet i det første vindue.")
    other.locator("article textarea").nth(1).fill("Skrevet i det andet.")
    for page in (one, other):
        expect(page.locator("article textarea").nth(0)).to_have_value("Skrevet i det første vindue.")
        expect(page.locator("article textarea").nth(1)).to_have_value("Skrevet i det andet.")
    one.reload()
    expect(one.locator("article textarea").nth(1)).to_have_value("Skrevet i det andet.")


def test_a_sheet_has_several_copies_each_with_its_name(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(WITH_QUESTIONS).page
    page.on("dialog", accept)
    text = page.locator("article textarea").first
    chosen = page.get_by_label("Kopi", exact=True)
    text.fill("Med skolen.")
    name_copy(page, "Omdøb", "Skolen")
    name_copy(page, "Ny kopi", "Æblehaven")
    expect(text).to_have_value("")
    text.fill("Med Æblehaven.")
    assert save(page, tmp_path).name == "aftale-skabelon-aeblehaven.samspil.json"
    page.reload()
    expect(text).to_have_value("Med Æblehaven.")
    chosen.select_option(label="Skolen")
    expect(text).to_have_value("Med skolen.")
    expect(page.locator(".s-sheet-bar")).to_contain_text("Skolen")
    press(page, "Slet")
    expect(chosen.locator("option")).to_have_text(["Æblehaven"])
    expect(text).to_have_value("Med Æblehaven.")
    expect(page.get_by_role("button", name="Slet", exact=True)).to_be_hidden()


def refuse_storage(page: Page) -> None:
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('nej'); }});")


def fill_storage(page: Page) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('fuld', 'QuotaExceededError'); };")


def test_where_the_browser_refuses_to_store_the_page_says_so_and_the_file_still_works(
    open_page: OpenPage, tmp_path: Path
) -> None:
    visit = open_page("index.html")
    refuse_storage(visit.page)
    visit.page.goto(visit.page.url.replace("index.html", SHEET))
    expect(visit.page.locator(".s-sheet-note")).to_contain_text("Browseren vil ikke gemme")
    tick_two(visit)
    expect(visit.page.locator(".s-sheet-bar")).to_contain_text("Ikke gemt")
    content = json.loads(save(visit.page, tmp_path).read_text(encoding="utf-8"))
    assert len(content["svar"]) == 2


@pytest.mark.weekly
def test_where_the_browser_is_full_what_was_kept_is_shown_and_that_no_more_is_kept(open_page: OpenPage) -> None:
    visit = open_page(SHEET)
    tick_two(visit)
    fill_storage(visit.page)
    visit.page.reload()
    expect(visit.page.locator("article [data-s-key]:checked")).to_have_count(2)
    list_boxes(visit.page).nth(5).check()
    expect(visit.page.locator(".s-sheet-note")).to_contain_text("kan ikke gemme mere")
    expect(visit.page.locator("article [data-s-key]:checked")).to_have_count(3)


def test_the_page_says_that_nothing_is_sent_and_nothing_is(open_page: OpenPage) -> None:
    visit = open_page(SHEET)
    expect(visit.page.locator(".s-sheet-note")).to_contain_text("sendes ingen steder hen")
    expect(visit.page.locator(".s-sheet-note")).to_contain_text("ingen personoplysninger")
    before = len(visit.requests)
    tick_two(visit)
    visit.settle()
    assert visit.requests[before:] == []
    assert visit.page.context.cookies() == []


# --- in a file --------------------------------------------------------------------------------------------


def test_a_saved_file_carries_the_sheet_and_its_name_to_another_browser(open_page: OpenPage, tmp_path: Path) -> None:
    first = open_page(SHEET)
    tick_two(first)
    name_copy(first.page, "Omdøb", "Kulturhuset")
    saved = save(first.page, tmp_path)
    assert saved.name == "godt-samarbejde-kulturhuset.samspil.json"
    second = open_page(SHEET)
    expect(second.page.locator("article [data-s-key]:checked")).to_have_count(0)
    second.page.get_by_label("Fil med et udfyldt ark").set_input_files(saved)
    expect(second.page.locator("article [data-s-key]:checked")).to_have_count(2)
    expect(second.page.get_by_label("Kopi", exact=True).locator("option:checked")).to_have_text("Kulturhuset")


def test_a_file_is_opened_beside_what_stands_on_the_sheet_or_told_what_is_wrong_with_it(
    open_page: OpenPage, tmp_path: Path
) -> None:
    visit = open_page(SHEET)
    tick_two(visit)
    file, said = visit.page.get_by_label("Fil med et udfyldt ark"), visit.page.locator(".s-sheet-said")
    for content, told in [
        ("ikke json", "ikke et ark"),
        (json.dumps({"svar": {}}), "ikke et ark"),
        (json.dumps({"samspil": "ark", "ark": "raek-ud", "svar": {}}), "et andet ark"),
    ]:
        wrong = tmp_path / "forkert.json"
        wrong.write_text(content, encoding="utf-8")
        file.set_input_files(wrong)
        expect(said).to_contain_text(told)
        expect(visit.page.locator("article [data-s-key]:checked")).to_have_count(2)
    # As it was saved before copies had names, by an edition that asked for more.
    old = tmp_path / "samspil-godt-samarbejde.json"
    answers = {"findes-ikke-mere": "Det aftalte vi sidst."}
    old.write_text(json.dumps({"samspil": "ark", "ark": "godt-samarbejde", "svar": answers}), encoding="utf-8")
    file.set_input_files(old)
    expect(said).to_contain_text("Det aftalte vi sidst.")
    expect(said).to_contain_text("Det, der stod før, er i kopien «Uden navn»")
    visit.page.get_by_label("Kopi", exact=True).select_option(label="Uden navn")
    expect(visit.page.locator("article [data-s-key]:checked")).to_have_count(2)


def test_answers_of_several_parties_stand_beside_each_other_with_the_differences_first(
    open_page: OpenPage, tmp_path: Path, axe: Axe, built_site: BuiltSite
) -> None:
    # From disk, where the comparison must come too.
    visit = open_page(built_site.folder / WITH_CHOICES)
    page = visit.page
    keys = page.locator("article fieldset").evaluate_all(
        "all => all.map(one => [...one.querySelectorAll('[data-s-key]')].map(radio => radio.dataset.sKey))"
    )
    alike, apart, silent = keys[0][0], keys[1], keys[2][0]
    page.locator(f"[data-s-key='{alike}']").check()
    page.locator(f"[data-s-key='{apart[0]}']").check()
    press(page, "Sammenlign svar")
    board = page.get_by_role("region", name="Svar ved siden af hinanden")
    expect(board.get_by_role("status")).to_contain_text("Åbn mindst én fil mere")
    files = [
        write_file(tmp_path, "kompleksitet-selvtest", {alike: True, apart[1]: True}, navn="Kulturhuset"),
        write_file(tmp_path, "kompleksitet-selvtest", {alike: True, apart[1]: True, silent: True, "væk": "Før"}),
        write_file(tmp_path, "raek-ud", {}),
    ]
    board.get_by_label("Filer med udfyldte ark").set_input_files(files)
    expect(board.get_by_role("status")).to_contain_text(
        "I svarer forskelligt på 1 og ens på 1. 1 har ikke alle svaret på."
    )
    assert board.locator("h3").all_inner_texts()[:3] == [
        "Her svarer I forskelligt (1)",
        "Her har ikke alle svaret (1)",
        "Her svarer I ens (1)",
    ]
    expect(board.locator("h3").last).to_contain_text("Det har ingen svaret på")
    expect(board.locator("thead").first).to_contain_text("Kulturhuset")
    expect(board.locator(".s-answers__lost")).to_contain_text("«Før»")
    expect(board.locator(".s-answers__lost")).to_contain_text("et andet ark")
    board.get_by_label("Vis uden navne").check()
    expect(board.locator("thead th").all()[2]).to_have_text("Svar 2")
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    # Before axe, which asks for the styles in a way that a browser refuses from disk.
    assert visit.errors == []
    assert not (report := axe(page)), report


# --- filling in -------------------------------------------------------------------------------------------


@pytest.mark.weekly
def test_a_chosen_answer_can_be_taken_back_by_a_second_press_a_key_or_a_button(open_page: OpenPage) -> None:
    page = open_page(WITH_CHOICES).page
    question = page.locator("article fieldset").first
    radio, unset = question.get_by_role("radio").first, question.get_by_role("button", name="Intet svar")
    expect(unset).to_be_hidden()
    question.locator("label").first.click()
    expect(radio).to_be_checked()
    question.locator("label").first.click()
    expect(radio).not_to_be_checked()
    radio.press("Space")
    expect(radio).to_be_checked()
    radio.press("Space")
    expect(radio).not_to_be_checked()
    radio.check()
    expect(page.locator(".s-sheet-status")).to_contain_text("1 af 5 spørgsmål")
    unset.click()
    expect(radio).not_to_be_checked()
    expect(radio).to_be_focused()
    expect(page.locator(".s-sheet-status")).to_contain_text("0 af 5 spørgsmål")
    page.reload()
    expect(page.locator("article [data-s-key]:checked")).to_have_count(0)


@pytest.mark.weekly
def test_a_wide_table_takes_the_width_of_the_page_and_is_cards_on_a_phone(open_page: OpenPage) -> None:
    page = open_page(WIDE).page
    table = page.locator("table.s-fill")
    box = page.locator(".s-checklist .s-scroll")
    assert box.evaluate("one => one.scrollWidth <= one.clientWidth + 1")
    expect(table.locator(".s-fill__example")).to_contain_text("Eksempel:")
    rows = table.locator("tbody > tr")
    every = rows.count()
    expect(rows.last).to_be_visible()
    for width in (900, 390):
        page.set_viewport_size({"width": width, "height": 800})
        assert box.evaluate("one => one.scrollWidth <= one.clientWidth + 1"), width
        expect(table.locator("td", has_text="Eksempel:").first).to_have_css("display", "block")
    # One empty card at a time, and the next is asked for.
    expect(rows.nth(1)).to_be_visible()
    expect(rows.nth(2)).to_be_hidden()
    press(page, f"Række 2 af {every - 1}")
    expect(rows.nth(2)).to_be_visible()
    expect(rows.nth(2).locator("textarea").first).to_be_focused()
    rows.nth(2).locator("textarea").first.fill("Kulturhuset")
    expect(rows.nth(3)).to_be_visible()


# --- on paper ---------------------------------------------------------------------------------------------


def test_what_is_filled_in_is_printed_on_the_sheets_own_paper_and_clipped_nowhere(open_page: OpenPage) -> None:
    page = open_page(WIDE).page
    printed = page.get_by_role("link", name="Print arket")
    expect(printed).to_have_attribute("href", re.compile(r"partnerliste(-deltagere)?\.pdf$"))
    filled = page.get_by_role("button", name="Print det udfyldte")
    expect(filled).to_be_hidden()
    cells = page.locator("table.s-fill textarea")
    cells.nth(0).fill(LONG)
    cells.nth(5).fill("Sidste kolonne")
    name_copy(page, "Omdøb", "Ærø Kulturhus")
    expect(filled).to_be_visible()
    page.emulate_media(media="print")
    # Printed from a narrow window, as one that stands beside another.
    page.set_viewport_size({"width": 390, "height": 800})
    leaves = list(pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True)))
    texts = [leaf.get_textpage() for leaf in leaves]
    words = " ".join(" ".join(text.get_text_bounded() for text in texts).split())
    for leaf, text in zip(leaves, texts, strict=True):
        assert (round(leaf.get_width()), round(leaf.get_height())) == (842, 595)
        rights = [text.get_rect(number)[2] for number in range(text.count_rects())]
        assert max(rights) <= leaf.get_width() - MARGIN
    for text in ("Sidste kolonne", "Ærø Kulturhus", "Evt. kontaktperson", "Eksempel:"):
        assert text in words, text
    assert "".join(LONG.split()) in words.replace(" ", "")
    for text in ("Gem som fil", "Pdf med felter", "felter er udfyldt", "Intet svar"):
        assert text not in words, text


def test_printing_a_filled_sheet_prints_its_ticks(open_page: OpenPage) -> None:
    visit = open_page(SHEET)
    tick_two(visit)
    visit.page.emulate_media(media="print")
    shown = visit.page.locator("article [data-s-key]:checked")
    expect(shown).to_have_count(2)
    expect(shown.first).to_be_visible()
    expect(visit.page.locator(".s-copies")).to_be_hidden()
    expect(visit.page.locator(".s-sheet-bar")).to_be_hidden()


def test_what_is_said_of_the_files_is_not_printed_with_the_sheet(open_page: OpenPage) -> None:
    page = open_page(WITH_QUESTIONS).page
    for words in ("Word-filen er selve dokumentet", "Tomt ark som fil"):
        expect(page.get_by_text(words)).to_be_visible()
    page.emulate_media(media="print")
    for words in ("Word-filen er selve dokumentet", "Tomt ark som fil"):
        expect(page.get_by_text(words)).to_be_hidden()


@pytest.mark.parametrize("sheet", ["aftale-skabelon", "dilemmakort"])
def test_every_edition_of_a_sheet_is_offered_with_its_format_pages_and_size(
    sheet: str, open_page: OpenPage, built_site: BuiltSite
) -> None:
    page = open_page(f"tjeklister/{sheet}.html").page
    offered = page.locator(".s-downloads li, .s-print[href]")
    files = sorted(
        path.name
        for path in (built_site.folder / "tjeklister").glob(f"{sheet}*")
        if path.suffix not in {".html", ".json"}
    )
    links = page.locator(".s-downloads a, a.s-print").all()
    assert sorted(str(link.get_attribute("href")).rpartition("/")[2] for link in links) == files
    for text in offered.all_inner_texts():
        assert re.search(r"(pdf, \d+ sider?|docx|zip), \d+ kB", text), text


# --- everywhere -------------------------------------------------------------------------------------------


def test_without_scripts_the_sheet_is_a_plain_list(open_page: OpenPage) -> None:
    visit = open_page(SHEET, javascript=False)
    expect(visit.page.locator(".s-checklist [type=checkbox]")).to_have_count(12)
    expect(visit.page.get_by_role("button", name="Ryd")).to_have_count(0)
    expect(visit.page.get_by_role("link", name="Print arket")).to_be_visible()
    expect(visit.page.get_by_role("button", name="Print det udfyldte")).to_be_hidden()


def test_a_sheet_works_from_disk(open_page: OpenPage, built_site: BuiltSite) -> None:
    visit = open_page(built_site.folder / SHEET)
    tick_two(visit)
    visit.page.reload()
    expect(visit.page.locator("article [data-s-key]:checked")).to_have_count(2)
    assert visit.errors == []


SHEETS = ("kompleksitet-selvtest", "partnerliste", "safe-space-moderator")
"""Of the sheets that are no kind of page (tests/kinds.py) one with choices, a wide table, a duty that none may miss."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_has_no_fault_that_axe_finds(
    sheet: str, scheme: Literal["light", "dark"], open_page: OpenPage, axe: Axe
) -> None:
    visit = open_page(f"tjeklister/{sheet}.html", scheme=scheme)
    report = axe(visit.page, colours_only=scheme == "dark")
    assert not report, report
    assert visit.errors == []


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_fits_a_narrow_screen_and_has_tools_that_a_finger_hits(sheet: str, open_page: OpenPage) -> None:
    visit = open_page(f"tjeklister/{sheet}.html", width=320)
    small = visit.page.locator("article :is(.s-copies, .s-sheet-tools, .s-choice) :is(button, select, input):visible")
    sizes = small.evaluate_all("all => all.map(one => Math.min(one.offsetWidth, one.offsetHeight))")
    assert len(sizes) > 6
    assert [size for size in sizes if size < 24] == []
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= 320
    assert visit.errors == []
