"""«Lav mødet» as a trainer uses it the evening before: planned in a real browser, and its papers opened and counted."""

from __future__ import annotations

import gzip
import json
import re
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from pypdf import PdfReader

from macros.model.addresses import PLANNER, PLANNER_DATA, PLANNER_WORD
from tests.conftest import settle

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.conftest import Axe, BuiltSite, OpenPage

SHEET = "Spørgsmål til teamet om partnerskabets forudsætninger"
NAMES = ["Åse Ærø", "Łukasz Nowak", "Şahin Öz"]


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
    assert rows(page)[0] == ("1.", "Velkommen")
    answer(page, "begins", "9")
    answer(page, "people", "20")
    assert rows(page)[-1][0] == "9.55"
    assert "grupper af 4" in page.inner_text("[data-s-plan-list]")
    # Five minutes more than there are: said, with what to do, and mended at a press.
    control(page, 2, "more").focus()
    page.keyboard.press("Enter")
    assert rows(page)[-1][0] == "10.00"
    assert "5 minutter for langt" in page.inner_text("[data-s-plan-remarks]")
    assert page.evaluate("document.activeElement.hasAttribute('data-s-point-more')")
    page.locator("[data-s-plan-way]").first.click()
    assert rows(page)[-1][0] == "9.55"
    assert page.locator("[data-s-plan-remarks] li").count() == 0
    # Moved by keyboard, the focus stays with what is moved; taken out, and put back.
    before = rows(page)
    control(page, 1, "down").focus()
    page.keyboard.press("Enter")
    assert rows(page)[2][1] == before[1][1]
    wait_told(page, "er nu nummer 3 af")
    assert page.evaluate("document.activeElement.closest('[data-s-point]').previousElementSibling !== null")
    control(page, 2, "remove").focus()
    page.keyboard.press("Enter")
    assert len(rows(page)) == len(before) - 1
    for _ in range(2):
        page.locator("[data-s-plan-undo]").click()
    assert rows(page) == before
    # A sheet laid to it stands before the close; a pause too.
    page.select_option("[data-s-plan-sheet]", "teamspoergsmaal")
    page.locator("[data-s-plan-add] [type=submit]").click()
    page.locator("[data-s-plan-add-pause]").click()
    assert [title for _, title in rows(page)][-3:-1] == [SHEET, "Pause"]
    page.locator("[data-s-point-fold]").first.click()
    page.locator("[data-s-point-words] input").first.fill("Goddag")
    page.locator(".s-plan__more summary").click()
    report = axe(page)
    assert not report, report
    small = page.locator(".s-plan :is(button, input, select, summary):visible").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect()).filter(({width, height}) => Math.min(width, height) < 24)"
        ".length"
    )
    boxes = page.locator(".s-plan [type=checkbox]:visible").count()
    assert small <= boxes  # a box is pressed by its label
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    # Kept: the page opens with it.
    page.reload()
    settle(page)
    assert rows(page)[0] == ("9.00", "Goddag")
    assert not visit.errors
    assert not visit.foreign_requests()


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
    assert re.findall(r"\b(?:23:30|00:30)\b", run)[:1] == ["23:30"]
    assert "00:30" in run
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
