"""A sheet on the screen: what is ticked and written stays in the browser, and goes with the group in a file."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Literal

import pytest
from playwright.sync_api import Dialog, Page, expect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Axe, BuiltSite, OpenPage, Visit

SHEET = "tjeklister/godt-samarbejde.html"
WITH_QUESTIONS = "tjeklister/aftale-skabelon.html"


def accept(dialog: Dialog) -> None:
    dialog.accept()


def tick_two_and_write(visit: Visit) -> None:
    boxes = visit.page.locator("article [data-s-key][type=checkbox]")
    boxes.nth(0).check()
    boxes.nth(3).check()


def test_a_tick_is_still_there_after_a_reload(open_page: OpenPage) -> None:
    visit = open_page(SHEET)
    tick_two_and_write(visit)
    visit.page.reload()
    boxes = visit.page.locator("article [data-s-key][type=checkbox]")
    assert [number for number in range(boxes.count()) if boxes.nth(number).is_checked()] == [0, 3]
    expect(visit.page.locator(".s-sheet-status")).to_contain_text("2 af 12")


def test_what_is_written_is_still_there_after_a_reload(open_page: OpenPage) -> None:
    visit = open_page(WITH_QUESTIONS)
    visit.page.locator("article textarea").first.fill("Vi vil det samme.")
    visit.page.reload()
    expect(visit.page.locator("article textarea").first).to_have_value("Vi vil det samme.")


def test_clearing_empties_the_sheet_and_the_browser(open_page: OpenPage) -> None:
    visit = open_page(SHEET)
    tick_two_and_write(visit)
    visit.page.on("dialog", accept)
    visit.page.get_by_role("button", name="Ryd").click()
    expect(visit.page.locator("article [data-s-key]:checked")).to_have_count(0)
    assert visit.page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('samspil.ark'))") == []


def test_a_saved_file_carries_the_sheet_to_another_browser(open_page: OpenPage, tmp_path: Path) -> None:
    first = open_page(SHEET)
    tick_two_and_write(first)
    with first.page.expect_download() as download:
        first.page.get_by_role("button", name="Gem som fil").click()
    saved = tmp_path / "ark.json"
    download.value.save_as(saved)
    second = open_page(SHEET)
    expect(second.page.locator("article [data-s-key]:checked")).to_have_count(0)
    second.page.locator("input[type=file]").set_input_files(saved)
    expect(second.page.locator("article [data-s-key]:checked")).to_have_count(2)
    assert download.value.suggested_filename == "samspil-godt-samarbejde.json"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("ikke json", "ikke et ark"),
        (json.dumps({"svar": {}}), "ikke et ark"),
        (json.dumps({"samspil": "ark", "ark": "raek-ud", "svar": {}}), "et andet ark"),
    ],
    ids=["no json", "no sheet", "another sheet"],
)
def test_a_file_that_does_not_belong_changes_nothing_and_is_told(
    open_page: OpenPage, tmp_path: Path, content: str, said: str
) -> None:
    visit = open_page(SHEET)
    tick_two_and_write(visit)
    wrong = tmp_path / "forkert.json"
    wrong.write_text(content, encoding="utf-8")
    visit.page.locator("input[type=file]").set_input_files(wrong)
    expect(visit.page.locator(".s-sheet-status")).to_contain_text(said)
    expect(visit.page.locator("article [data-s-key]:checked")).to_have_count(2)


def test_an_answer_that_an_older_edition_asked_for_is_shown_and_not_lost(open_page: OpenPage, tmp_path: Path) -> None:
    visit = open_page(SHEET)
    old = tmp_path / "gammel.json"
    answers = {"findes-ikke-mere": "Det aftalte vi sidst."}
    old.write_text(json.dumps({"samspil": "ark", "ark": "godt-samarbejde", "svar": answers}), encoding="utf-8")
    visit.page.locator("input[type=file]").set_input_files(old)
    expect(visit.page.locator(".s-sheet-status")).to_contain_text("Det aftalte vi sidst.")


def refuse_storage(page: Page) -> None:
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('nej'); }});")


def test_where_the_browser_refuses_to_store_the_page_says_so_and_the_file_still_works(open_page: OpenPage) -> None:
    visit = open_page("index.html")
    refuse_storage(visit.page)
    visit.page.goto(visit.page.url.replace("index.html", SHEET))
    expect(visit.page.locator(".s-sheet-note")).to_contain_text("Browseren vil ikke gemme")
    tick_two_and_write(visit)
    with visit.page.expect_download() as download:
        visit.page.get_by_role("button", name="Gem som fil").click()
    content = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert len(content["svar"]) == 2


def test_the_page_says_that_nothing_is_sent_and_nothing_is(open_page: OpenPage) -> None:
    visit = open_page(SHEET)
    expect(visit.page.locator(".s-sheet-note")).to_contain_text("sendes ingen steder hen")
    expect(visit.page.locator(".s-sheet-note")).to_contain_text("ingen personoplysninger")
    before = len(visit.requests)
    tick_two_and_write(visit)
    visit.settle()
    assert visit.requests[before:] == []
    assert visit.page.context.cookies() == []


def test_printing_a_filled_sheet_prints_its_ticks(open_page: OpenPage) -> None:
    visit = open_page(SHEET)
    tick_two_and_write(visit)
    visit.page.emulate_media(media="print")
    shown = visit.page.locator("article [data-s-key]:checked")
    expect(shown).to_have_count(2)
    expect(shown.first).to_be_visible()
    expect(visit.page.locator(".s-sheet-note")).to_be_hidden()


def test_without_scripts_the_sheet_is_a_plain_list(open_page: OpenPage) -> None:
    visit = open_page(SHEET, javascript=False)
    expect(visit.page.locator(".s-checklist [type=checkbox]")).to_have_count(12)
    expect(visit.page.get_by_role("button", name="Ryd")).to_have_count(0)


def test_a_sheet_works_from_disk(open_page: OpenPage, built_site: BuiltSite) -> None:
    visit = open_page(built_site.folder / SHEET)
    tick_two_and_write(visit)
    visit.page.reload()
    expect(visit.page.locator("article [data-s-key]:checked")).to_have_count(2)
    assert visit.errors == []


# One sheet of each kind: questions and signatures, a matrix, choices, a table, cards, a duty that none may miss.
KINDS = (
    "aftale-skabelon", "prioriteringsmatrix", "kompleksitet-selvtest", "partnerliste", "dilemmakort",
    "safe-space-moderator",
)  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("sheet", KINDS)
def test_a_sheet_of_each_kind_has_no_fault_that_axe_finds(
    sheet: str, scheme: Literal["light", "dark"], open_page: OpenPage, axe: Axe
) -> None:
    visit = open_page(f"tjeklister/{sheet}.html", scheme=scheme)
    report = axe(visit.page)
    assert not report, report
    assert visit.errors == []


@pytest.mark.parametrize("sheet", KINDS)
def test_a_sheet_of_each_kind_fits_a_narrow_screen(sheet: str, open_page: OpenPage) -> None:
    visit = open_page(f"tjeklister/{sheet}.html", width=320)
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("sheet", ["aftale-skabelon", "dilemmakort"])
def test_every_edition_of_a_sheet_is_offered_with_its_format_pages_and_size(
    sheet: str, open_page: OpenPage, built_site: BuiltSite
) -> None:
    visit = open_page(f"tjeklister/{sheet}.html")
    offered = visit.page.locator(".s-downloads li")
    files = sorted(
        path.name
        for path in (built_site.folder / "tjeklister").glob(f"{sheet}*")
        if path.suffix not in {".html", ".json"}
    )
    names = [str(link.get_attribute("href")).rpartition("/")[2] for link in offered.locator("a").all()]
    assert sorted(names) == files
    for text in offered.all_inner_texts():
        assert re.search(r"(pdf, \d+ sider?|docx|zip), \d+ kB", text), text
