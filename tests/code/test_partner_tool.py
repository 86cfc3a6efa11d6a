"""«Partnerkort» as a consultant uses it alone, and as two parties do, each in a browser of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from lxml import etree
from PIL import Image
from playwright.sync_api import expect
from pypdf import PdfReader

from macros.model.addresses import tool_page
from tests.kinds import weekly
from tests.office import open_in_office, open_table
from tests.tools import KEEPS_NOTHING, SMALL, fetch, read_pdf, read_word, save, told

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.conftest import Axe, BuiltSite, OpenPage

pytestmark = pytest.mark.browser
PAGE = tool_page("partnerkort")
ODD = "<b>Ærø</b> & «Å»"
NOTES = "[data-s-partners-notes] [data-s-partners-note]"


def add(page: Page, name: str, sector: str = "") -> None:
    page.locator("[data-s-partners-new]").fill(name)
    if sector:
        page.locator("[data-s-partners-new-sector]").select_option(sector)
    page.locator("[data-s-partners-new]").press("Enter")
    expect(card(page, name)).to_be_visible()


def card(page: Page, name: str) -> Locator:
    named = page.get_by_role("heading", name=name, exact=True, level=3)
    return page.locator("[data-s-partners-cards] > li").filter(has=named)


def rate(page: Page, name: str, importance: int, ease: int) -> None:
    """By keyboard: to the end of the slider, and back from it."""
    for slider, step in zip(card(page, name).locator("[type=range]").all(), (importance, ease), strict=True):
        slider.press("End")
        for _ in range(6 - step):
            slider.press("ArrowLeft")


def note(page: Page, name: str) -> Locator:
    return page.locator("[data-s-partners-note]", has_text=name)


def paste(page: Page, rows: str) -> None:
    page.locator("summary", has_text="Hent fra et regneark").click()
    page.locator("[data-s-partners-paste]").fill(rows)
    page.locator("[data-s-partners-take]").click()


def tell_of_a_partner(page: Page) -> None:
    """The relation is seen on the note; a name and a number are warned of, a role is not."""
    note(page, "Boligforeningen").press("Enter")
    expect(card(page, "Boligforeningen").locator("summary")).to_be_focused()
    card(page, "Boligforeningen").get_by_label("Kender I dem?").select_option("worked")
    expect(note(page, "Boligforeningen")).to_have_attribute("data-s-partners-relation", "worked")
    expect(page.locator("[data-s-partners-legend]")).to_have_text("Har arbejdet sammen")
    contact = card(page, "Boligforeningen").get_by_label("Evt. kontaktperson")
    warning = card(page, "Boligforeningen").locator(".s-partner__warning", has_text="Det ligner et")
    for personal in ("Anne Jensen", "12 34 56 78"):
        contact.fill(personal)
        expect(warning).to_have_count(1)
    contact.fill("daglig leder")
    expect(warning).to_have_count(0)


def ask_who_is_missing(page: Page) -> None:
    """A sector that nobody is of is asked for, until one does without it."""
    missing = page.locator("[data-s-partners-missing]")
    expect(missing).to_contain_text("Ingen fonde.")
    expect(missing).not_to_contain_text("Ingen virksomheder.")
    page.get_by_role("button", name="Ikke for os (Politi)").click()
    expect(missing).not_to_contain_text("Intet politi.")
    page.get_by_role("button", name="Tilføj en (Fond)").click()
    expect(page.locator("[data-s-partners-new]")).to_be_focused()
    expect(page.locator("[data-s-partners-new-sector]")).to_have_value("fond")


@pytest.mark.parametrize("width", [390, weekly(1280)])
def test_from_the_front_page_a_list_becomes_a_matrix_and_a_plan_that_stay(
    open_page: OpenPage, axe: Axe, tmp_path: Path, width: int
) -> None:
    visit = open_page(width=width)
    page = visit.page
    page.get_by_role("link", name="Vi leder efter en partner").click()
    add(page, "Boligforeningen", "erhverv")
    add(page, ODD, "frivillig")
    add(page, "Skolen")
    expect(page.locator("[data-s-partners-tray] [data-s-partners-note]")).to_have_count(3)
    rate(page, "Boligforeningen", 6, 5)
    rate(page, ODD, 5, 2)
    expect(page.locator(NOTES)).to_have_count(2)
    expect(card(page, "Boligforeningen")).to_contain_text("Begynd her")
    expect(card(page, ODD)).to_contain_text("Drøft, om de er arbejdet værd")
    # What the field advises, and what speaks against it, with its place.
    page.locator("[data-s-partners-field=high_hard] summary").click()
    advice = page.locator("[data-s-partners-field=high_hard]")
    expect(advice).to_contain_text("Det taler imod:")
    expect(advice).to_contain_text("vores læsning")

    # A note is moved with the arrow keys, and keeps the keyboard when it leaves the tray.
    note(page, "Skolen").focus()
    page.keyboard.press("ArrowLeft")
    told(page, "Skolen: ret høj, ret svært. Drøft, om de er arbejdet værd.")
    expect(note(page, "Skolen")).to_be_focused()
    page.locator("[data-s-tool-undo]").click()
    expect(page.locator("[data-s-partners-tray] [data-s-partners-note]")).to_have_count(1)

    tell_of_a_partner(page)
    ask_who_is_missing(page)
    # The plan: the four pieces of advice as questions, who does it, and when.
    page.locator("[data-s-partners-choice]").select_option(label="Boligforeningen")
    page.get_by_role("button", name="Sæt på planen").click()
    plan = page.locator("[data-s-partners-planned]")
    expect(plan.locator("textarea")).to_have_count(4)
    expect(plan.locator("textarea").first).to_be_focused()
    plan.locator("textarea").first.fill("Unge skal have et sted at være 🙂")
    plan.get_by_label("Hvem gør det?").fill("formanden")
    assert axe(page) == ""
    assert page.evaluate(SMALL) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width

    page.reload()
    expect(page.locator(NOTES)).to_have_count(2)
    expect(plan.get_by_label("Hvem gør det?")).to_have_value("formanden")
    expect(page.locator("[data-s-partners-missing]")).not_to_contain_text("Intet politi.")
    word = fetch(page, ".docx", tmp_path)
    text = read_word(word)
    for words in (ODD, "daglig leder", "Ingen fonde.", "Unge skal have et sted at være 🙂", "Det taler imod"):
        assert words in text
    open_in_office(word, tmp_path, ODD)
    assert visit.foreign_requests() == []
    assert not visit.errors


def test_two_parties_lay_their_maps_beside_each_other_and_take_what_they_choose(
    open_page: OpenPage, axe: Axe, tmp_path: Path
) -> None:
    theirs = open_page(PAGE).page
    theirs.locator("[data-s-tool-name]").fill("Kommunen")
    paste(theirs, f"Partner;Betydning;Lethed;Kontakt\nSkolen;Lav;Nemt;inspektøren\nUngdomshuset;Høj;Nemt;\n{ODD};4;4;")
    told(theirs, "3 partnere lagt til.")
    file = save(theirs, tmp_path)

    mine = open_page(PAGE, width=390).page
    paste(mine, "Partner;Betydning;Lethed\nungdomshuset;Meget høj;Nemt\nSkolen;Meget høj;Svært\nBrugsen;Lav;Lav")
    expect(mine.locator("[data-s-partners-unplaced]")).to_contain_text("Brugsen")
    mine.locator("[data-s-tool-others-file]").set_input_files(file)
    told(mine, "«Kommunen» ligger nu ved siden af jeres.")
    beside = mine.locator("[data-s-partners-compared]")
    differing = beside.locator("li", has_text="I siger")
    expect(differing.locator("b")).to_have_text(["Skolen", "ungdomshuset"])
    expect(differing.first).to_contain_text("Betydning for succes: I siger meget høj, de siger lav.")
    assert axe(mine) == ""
    mine.get_by_role("button", name="Tag deres vurdering af Skolen").click()
    expect(differing.locator("b")).to_have_text(["ungdomshuset"])
    expect(beside.locator("h3")).to_be_focused()
    mine.get_by_role("button", name=f"Læg til vores {ODD}").click()
    expect(card(mine, ODD)).to_be_visible()
    expect(beside).to_contain_text("Kun på jeres")
    # Nothing of the others' was changed, and mine can be taken back.
    mine.locator("[data-s-tool-undo]").click()
    expect(card(mine, ODD)).to_have_count(0)

    # An older file says what it holds that there is no place for.
    kept = json.loads(file.read_text(encoding="utf-8"))
    kept["indhold"]["partnere"][0] |= {"sektor": "cirkus", "lethed": 12}
    (tmp_path / "old.json").write_text(json.dumps(kept), encoding="utf-8")
    mine.locator("[data-s-tool-file]").set_input_files(tmp_path / "old.json")
    told(mine, "Skolen: lethed «12»; Skolen: sektor «cirkus»")


def test_fifty_partners_from_disk_in_a_browser_that_keeps_nothing_leave_as_poster_picture_and_table(
    open_page: OpenPage, built_site: BuiltSite, tmp_path: Path
) -> None:
    page = open_page(built_site.folder / "om.html").page
    page.context.add_init_script(KEEPS_NOTHING)
    page.goto((built_site.folder / PAGE).as_uri())
    expect(page.locator("[data-s-tool-refused]")).to_be_visible()
    long = "æøå " * 1250
    rows = "".join(f"\nPartner {n} i {ODD};{1 + n % 6};{1 + n * 7 % 6};{long if n == 1 else n}" for n in range(1, 50))
    paste(page, f"Partner;Betydning;Lethed;Fælles interesse;CVR{rows}\nUrørt")
    told(page, "50 partnere lagt til.")
    expect(page.locator("[data-s-partners-unplaced]")).to_contain_text("Kolonnen «CVR»")
    expect(page.locator(NOTES)).to_have_count(49)
    assert page.evaluate("document.querySelector('.s-work b b, .s-work h3 b')") is None

    # Drawn with the mouse from the tray to the upper right corner; let go beside the matrix, it goes back.
    plane = page.locator("[data-s-partners-plane]")
    drawn = note(page, "Urørt")
    for _ in range(2):
        plane.scroll_into_view_if_needed()
        drawn.hover()
        page.mouse.down()
        box = plane.bounding_box()
        assert box
        page.mouse.move(box["x"] + box["width"] - 12, box["y"] + 12, steps=4)
        page.mouse.up()
        expect(page.locator(NOTES)).to_have_count(50)
        expect(card(page, "Urørt")).to_contain_text("Meget høj")
    assert page.evaluate("document.activeElement.closest('[data-s-partners-cards]')") is None

    poster = fetch(page, "-a3.pdf", tmp_path)
    text = read_pdf(poster)
    assert all(words in text for words in ("Begynd her", "Lad det ligge", "Urørt", "«Å»"))
    (sheet,) = PdfReader(poster).pages
    assert [round(float(side) / 72 * 25.4) for side in (sheet.mediabox.width, sheet.mediabox.height)] == [420, 297]
    small = PdfReader(fetch(page, "-a4.pdf", tmp_path)).pages[0].mediabox
    assert round(float(small.width) / 72 * 25.4) == 297
    picture = etree.fromstring(fetch(page, ".svg", tmp_path).read_bytes())
    titles = [str(title.text) for title in picture.iter("{http://www.w3.org/2000/svg}title")]
    assert f"Partner 1 i {ODD}" in titles
    assert len(titles) == 51
    with Image.open(fetch(page, ".png", tmp_path)) as painted:
        assert painted.width == 2520
        assert len(painted.convert("RGB").getcolors(1 << 24) or []) > 20
    table = fetch(page, ".csv", tmp_path)
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    assert f"Partner 49 i {ODD}" in table.read_text(encoding="utf-8")
    assert "Urørt" in etree.tostring(etree.fromstring(open_table(table, tmp_path)), encoding="unicode")
    page.locator("[data-s-partners-csv]").set_input_files(table)
    told(page, "50 partnere rettet.")


def test_without_scripts_the_fields_and_the_questions_stand_with_their_places(open_page: OpenPage) -> None:
    page = open_page(PAGE, javascript=False).page
    expect(page.locator("[data-s-tool-frame]")).to_be_hidden()
    row = page.get_by_role("row", name="Begynd her")
    expect(row).to_contain_text("Ræk ud til dem nu.")
    expect(page.get_by_text("Ingen virksomheder.")).to_be_visible()
    expect(page.get_by_role("link", name="Liste over mulige partnere")).to_be_visible()
