"""«Lav mødet» as a trainer uses it the evening before: planned in a real browser, and its papers opened and counted."""

from __future__ import annotations

import gzip
import json
import re
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from playwright.sync_api import Locator, expect
from pypdf import PdfReader

from macros.model.addresses import PLANNER, PLANNER_DATA, PLANNER_WORD
from tests.conftest import settle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.conftest import Axe, BuiltSite, OpenPage

SHEET = "Spørgsmål til teamet om partnerskabets forudsætninger"
NAMES = ["Åse Ærø", "Łukasz Nowak", "Şahin Öz"]


SMALL = """all => all
    // A box is pressed by its label.
    .map(one => one.type === "checkbox" ? one.closest("label") : one)
    .filter(one => { const { width, height } = one.getBoundingClientRect(); return Math.min(width, height) < 24; })
    .map(one => one.outerHTML)"""
"""What is smaller than a finger finds."""
WHERE = """() => {
    const at = document.activeElement, row = at.closest("[data-s-point]");
    const hook = at.getAttributeNames().find(name => /^data-s-(point|plan)-/.test(name)) || "";
    return [
        row ? [...row.parentElement.children].indexOf(row) : -1,
        hook.replace(/^data-s-(point|plan)-/, "") || at.id.replace(/^.*-/, "") || at.localName,
    ];
}"""
"""Which row the keyboard is in, or -1, and what of it: a control, a field or a link."""


def where(page: Page) -> tuple[int, str]:
    row, name = page.evaluate(WHERE)
    return row, name


def answer(page: Page, field: str, words: str) -> None:
    page.fill(f"[data-s-plan-{field}]", words)
    page.press(f"[data-s-plan-{field}]", "Enter")


def rows(page: Page) -> list[tuple[str, str]]:
    """When each point begins, and what it is."""
    all_rows = page.locator("[data-s-point]")
    clocks = all_rows.locator(".s-plan__clock").all_inner_texts()
    return list(zip(clocks, all_rows.locator(".s-plan__name").all_inner_texts(), strict=True))


def control(page: Page, at: int, name: str) -> Locator:
    return page.locator("[data-s-point]").nth(at).locator(f"[data-s-point-{name}]")


def wait_told(page: Page, words: str) -> None:
    page.locator("[data-s-plan-status]", has_text=words).wait_for()


def fetch(page: Page, ending: str, folder: Path) -> Path:
    with page.expect_download() as coming:
        page.locator(f'[data-s-plan-get="{ending}"]').click()
    file = folder / coming.value.suggested_filename
    coming.value.save_as(file)
    return file


def text_of(file: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(file).pages]


def test_a_meeting_is_planned_by_keyboard_and_told_what_does_not_fit(open_page: OpenPage, axe: Axe) -> None:
    visit = open_page(PLANNER, width=390)
    page = visit.page
    clocks, names = page.locator("[data-s-point] .s-plan__clock"), page.locator("[data-s-point] .s-plan__name")
    assert rows(page)[0] == ("1.", "Velkommen")
    answer(page, "begins", "9")
    answer(page, "people", "20")
    expect(clocks.last).to_have_text("9.55")
    expect(page.locator("[data-s-plan-list]")).to_contain_text("grupper af 4")
    # Five minutes more than there are: said, with what to do, and mended at a press.
    control(page, 2, "more").focus()
    page.keyboard.press("Enter")
    expect(clocks.last).to_have_text("10.00")
    expect(page.locator("[data-s-plan-remarks]")).to_contain_text("5 minutter for langt")
    assert page.evaluate("document.activeElement.hasAttribute('data-s-point-more')")
    page.locator("[data-s-plan-way]").first.click()
    expect(clocks.last).to_have_text("9.55")
    expect(page.locator("[data-s-plan-remarks] li")).to_have_count(0)
    # Moved by keyboard, the focus stays with what is moved; taken out, and put back.
    before = rows(page)
    control(page, 1, "down").focus()
    page.keyboard.press("Enter")
    expect(names.nth(2)).to_have_text(before[1][1])
    wait_told(page, "er nu nummer 3 af")
    assert page.evaluate("document.activeElement.closest('[data-s-point]').previousElementSibling !== null")
    control(page, 2, "remove").focus()
    page.keyboard.press("Enter")
    expect(names).to_have_count(len(before) - 1)
    for _ in range(2):
        page.locator("[data-s-plan-undo]").click()
    expect(names).to_have_text([name for _, name in before])
    expect(clocks).to_have_text([clock for clock, _ in before])
    # A sheet laid to it stands before the close; a pause too.
    page.select_option("[data-s-plan-sheet]", "teamspoergsmaal")
    page.locator("[data-s-plan-add] [type=submit]").click()
    page.locator("[data-s-plan-add-pause]").click()
    expect(names.nth(-3)).to_have_text(SHEET)
    expect(names.nth(-2)).to_have_text("Pause")
    page.locator("[data-s-point-fold]").first.click()
    page.locator("[data-s-point-words] input").first.fill("Goddag")
    page.locator(".s-plan__more summary").click()
    report = axe(page)
    assert not report, report
    assert page.locator(".s-plan :is(button, input, select, textarea, summary):visible").evaluate_all(SMALL) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    # Kept: the page opens with it.
    page.reload()
    settle(page)
    expect(clocks.first).to_have_text("9.00")
    expect(names.first).to_have_text("Goddag")
    assert not visit.errors
    assert not visit.foreign_requests()


def test_the_keyboard_goes_on_from_what_was_written_in_a_row(open_page: OpenPage) -> None:
    page = open_page(PLANNER).page
    names = page.locator("[data-s-point] .s-plan__name")
    answer(page, "begins", "9")
    # Within the words, back out of them and on past them: the row says what was written, and the focus goes its way.
    control(page, 1, "fold").press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("Først")
    page.keyboard.press("Tab")
    assert where(page) == (1, "what")
    page.keyboard.type("Vi læser.")
    for _ in range(2):
        page.keyboard.press("Shift+Tab")
    expect(names.nth(1)).to_contain_text("Først")
    assert where(page) == (1, "fold")
    page.keyboard.press("Tab")
    page.keyboard.type("Nu")
    while where(page)[0] == 1:
        page.keyboard.press("Tab")
    expect(names.nth(1)).to_contain_text("Nu")
    assert where(page) == (2, "sheet")
    # So it does from a number.
    control(page, 2, "minutes").focus()
    page.keyboard.type("7")
    page.keyboard.press("Tab")
    expect(control(page, 2, "minutes")).to_have_value("7")
    expect(page.locator("[data-s-plan-remarks]")).to_contain_text("til overs")
    assert where(page) == (2, "more")


def test_a_press_leads_on_by_mouse_as_by_keyboard(open_page: OpenPage) -> None:
    page = open_page(PLANNER).page
    begun = rows(page)
    presses: tuple[Callable[[Locator], None], ...] = (Locator.click, lambda button: button.press("Enter"))
    for press in presses:
        press(page.locator("[data-s-plan-add-point]"))
        expect(page.locator("[data-s-point]")).to_have_count(len(begun) + 1)
        expect(page.locator("[data-s-point] details[open]")).to_have_count(1)
        # Before the close, its name is asked for.
        assert where(page) == (len(begun) - 1, "title")
        # What mends the plan is gone with its fault; what was done can be undone.
        press(page.locator("[data-s-plan-way]").first)
        expect(page.locator("[data-s-plan-way]")).to_have_count(0)
        assert where(page) == (-1, "undo")
        for _ in range(2):
            page.keyboard.press("Enter")
        assert rows(page) == begun
    # Another meeting begins at its first question.
    own = page.locator("[data-s-plan-meetings]")
    own.get_by_role("button", name="Lav en kopi").first.click()
    expect(own.locator("li")).to_have_count(2)
    assert where(page) == (-1, "pack")
    own.locator(".s-plan__link").click()
    wait_told(page, "er åbnet")
    assert where(page) == (-1, "pack")


MEETINGS = {
    "three people": ("1~60~3~0900~moede-en-time~p0.5~p1.5~sdilemmakort.30~p3.15~p4.5", ""),
    "two hundred people": ("1~60~200~0900~~e5.Velkommen~sdilemmakort.50~e5.Farvel", "50 grupper af 4"),
    "five minutes too short": ("1~60~20~0900~~e5.Velkommen~sdilemmakort.55~e5.Farvel", "5 grupper af 4"),
    "ten sheets": ("1~300~12~0900~" + "~sdilemmakort.30~shandleplan.30" * 5, "3 grupper af 4"),
    "no sheet": ("1~30~8~0900~~e5.Velkommen~e25.Vi%20taler", ""),
    "nothing": ("1~60~8~0900~", ""),
    "late in the evening": ("1~90~6~2330~~e5.Velkommen~sdilemmakort.80~e5.Farvel", "2 grupper af 3"),
    "nobody said when or how many": ("1~60~0~~~e5.Velkommen~sdilemmakort.50~e5.Farvel", ""),
    "with pauses": ("1~120~9~0830~~sdilemmakort.50~b10.Pause~shandleplan.50~b10.Kaffe", "2 grupper af 4-5"),
}
"""Plans as addresses, each with the groups that sit with its cards, if they are as many as two groups."""
DAY = 24 * 60


def check_it_adds_up(page: Page, address: str, groups: str) -> None:
    """The rows follow upon each other by the clock, what is told of the whole is right, and so are the groups."""
    _, minutes, _, begins, _, *points = address.split("~")
    lengths = [int(field.input_value()) for field in page.locator("[data-s-point-minutes]").all()]
    assert lengths == [int(re.findall(r"^(?:p\d+\.|s[a-z]+\.|[be])(\d+)", point)[0]) for point in points]
    clocks = [clock for clock, _ in rows(page)]
    if begins:
        first = int(begins[:2]) * 60 + int(begins[2:])
        starts = [(first + sum(lengths[:at])) % DAY for at in range(len(lengths))]
        assert clocks == [f"{start // 60}.{start % 60:02}" for start in starts]
    else:
        assert clocks == [f"{at}." for at in range(1, len(lengths) + 1)]
    over = sum(lengths) - int(minutes)
    remarks = page.inner_text("[data-s-plan-remarks]")
    assert ("for langt" in remarks) is (over > 0)
    assert ("til overs" in remarks) is (over < 0 < len(lengths))
    cards = page.locator("[data-s-point]", has_text="Dilemmakort").locator(".s-plan__what")
    told = [re.findall(r"\d+ grupper af [\d-]+", row) for row in cards.all_inner_texts()]
    assert told == [[groups] if groups else []] * address.count("dilemmakort")


def test_every_meeting_adds_up_and_nobody_is_left_out_of_its_groups(open_page: OpenPage) -> None:
    """A trainer's meetings, one after the other on one page; the tenth is what is left when all is undone."""
    visit = open_page(PLANNER)
    page = visit.page
    status = page.locator("[data-s-plan-status]")
    for address, groups in MEETINGS.values():
        status.evaluate("line => { line.textContent = ''; }")
        page.evaluate("address => { location.hash = `plan=${address}`; }", address)
        wait_told(page, "Her er det møde, der lå i adressen")
        check_it_adds_up(page, address, groups)
    control(page, 1, "more").click()
    control(page, 0, "remove").click()
    for _ in range(2):
        page.locator("[data-s-plan-undo]").click()
    check_it_adds_up(page, address, groups)
    assert not visit.errors


@pytest.mark.parametrize("stored", ["nej", "[]", '{"møder":[{"samspil":"møde","punkter":7}],"valgt":"x"}'])
def test_whatever_lies_in_the_browser_the_page_opens(open_page: OpenPage, stored: str) -> None:
    visit = open_page("404.html")
    visit.page.evaluate("text => localStorage.setItem('samspil-møder', text)", stored)
    visit.page.goto(visit.page.url.replace("404.html", PLANNER))
    settle(visit.page)
    assert len(rows(visit.page)) > 3
    assert not visit.errors


def test_from_disk_its_papers_come_with_names_and_are_as_many_as_the_plan_says(
    open_page: OpenPage, built_site: BuiltSite, tmp_path: Path
) -> None:
    visit = open_page(built_site.folder / PLANNER)
    page = visit.page
    answer(page, "begins", "23:30")
    page.locator(".s-plan__more summary").click()
    page.fill("[data-s-plan-title]", "Mødet på Åen")
    page.fill("[data-s-plan-place]", "Kulturhuset")
    answer(page, "people", "4")
    page.fill("[data-s-plan-names]", "\n".join(NAMES))
    page.locator("[data-s-plan-names]").blur()
    lines = page.locator("[data-s-plan-printing] tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
    )
    # What each gets is theirs, on a leaf of its own, where the printing plan says.
    handed = fetch(page, "-deltagere.pdf", tmp_path)
    assert handed.name == "moedet-paa-aaen-deltagere.pdf"
    pages = text_of(handed)
    for name in NAMES:
        places = [number for number, words in enumerate(pages) if name in words]
        assert places, name
        assert places[0] % 2 == 0, name
    titles = {line[0]: int(re.findall(r"\d+", line[1])[0]) for line in lines[:-1]}
    assert len(titles) > 3
    for title, number in titles.items():
        assert title.partition(" (")[0] in pages[number - 1], (title, number)
    assert len(pages) == max(int(re.findall(r"\d+", line[1])[-1]) for line in lines[:-1])
    # The run sheet goes over midnight, in order, with every word.
    run = " ".join(text_of(fetch(page, "-drejebog.pdf", tmp_path)))
    assert re.findall(r"\b(?:23\.30|0\.30)\b", run)[:1] == ["23.30"]
    assert "0.30" in run
    assert "Sig:" in run
    assert "Gør:" in run
    # The Word file is a Word file, with the same points.
    word = fetch(page, ".docx", tmp_path)
    assert zipfile.ZipFile(word).testzip() is None
    document = docx.Document(str(word))
    programme, script = document.tables
    said = [row.cells[2].paragraphs[0].text for row in programme.rows[1:]]
    assert said == [*(title for _, title in rows(page)), "minutter i alt"]
    assert any("Sig: " in row.cells[2].text for row in script.rows)
    assert any(NAMES[1] in paragraph.text for paragraph in document.paragraphs)
    # The file of the meeting holds the names, the address never does.
    with page.expect_download() as coming:
        page.locator("[data-s-plan-save]").evaluate("button => button.click()")
    saved = tmp_path / "gemt.samspil.json"
    coming.value.save_as(saved)
    assert json.loads(saved.read_text(encoding="utf-8"))["navne"] == NAMES
    page.locator("[data-s-plan-copy]").evaluate("button => button.click()")
    address = page.locator("[data-s-plan-address]").input_value()
    assert "#plan=1~60~4~2330~" in address
    assert "Kulturhuset" not in address
    # Whoever gets the address has the programme, and who opens the file has all of it.
    before = rows(page)
    other = open_page(address).page
    assert rows(other) == before
    assert other.locator("[data-s-plan-names]").input_value() == ""
    other.locator("[data-s-plan-file]").set_input_files(saved)
    wait_told(other, "er åbnet fra filen")
    assert other.locator("[data-s-plan-names]").input_value().split("\n") == NAMES
    assert not visit.errors


def test_without_scripts_the_page_leads_to_the_packs(open_page: OpenPage) -> None:
    page = open_page(PLANNER, javascript=False).page
    links = page.locator("[data-s-plan-plain] a")
    assert links.count() > 3
    assert all("pakker.html#" in (link.get_attribute("href") or "") for link in links.all())
    assert page.locator("[data-s-plan-frame]").is_hidden()


def test_the_planner_is_small_before_it_is_used(built_site: BuiltSite) -> None:
    def weigh(address: str) -> int:
        return len(gzip.compress((built_site.folder / address).read_bytes(), 9))

    page = (built_site.folder / PLANNER).read_text(encoding="utf-8")
    loaded = re.findall(r'(?:src|href)="([^"?#]+\.(?:css|js))', page)
    assert PLANNER_DATA in loaded
    assert PLANNER_WORD not in loaded
    assert sum(map(weigh, {PLANNER, *loaded})) < 150_000
