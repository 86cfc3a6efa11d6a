"""«Vælg en metode» as somebody uses it who does not know the methods: from the front page to a page for the folder."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import docx
import pytest
from playwright.sync_api import expect

from macros.model.addresses import tool_page
from tests.kinds import weekly
from tests.tools import KEEPS_NOTHING, SMALL, fetch, read_pdf, read_word, save, told

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.conftest import Axe, BuiltSite, OpenPage

pytestmark = pytest.mark.browser
PAGE = tool_page("metodevaelger")
VERDICT = "[data-s-choice-verdict] h3"


def choose(page: Page, **answers: str) -> None:
    for question, answer in answers.items():
        page.locator(f'[name="valg-{question}"][value="{answer}"]').check()


@pytest.mark.parametrize("width", [390, weekly(1280)])
def test_from_the_front_page_five_answers_lead_to_a_method_with_reasons_that_stay(
    open_page: OpenPage, axe: Axe, tmp_path: Path, width: int
) -> None:
    visit = open_page(width=width)
    page = visit.page
    page.get_by_role("link", name="Værktøjer", exact=True).filter(visible=True).first.click()
    page.get_by_role("link", name="Find jeres metode").filter(visible=True).first.click()
    expect(page.locator(VERDICT)).to_have_text("Svar på det første spørgsmål")
    choose(page, hvad="svaert", binde="nej", antal="kreds", hvem="unge")
    expect(page.locator("fieldset")).to_have_count(5)
    expect(page.locator("[data-s-choice-questions]")).not_to_contain_text("Hvor lang tid har I?")
    choose(page, moderator="ja")
    expect(page.locator(VERDICT)).to_have_text("Safe Space-dialog ligger nærmest")
    shown = page.locator("[data-s-choice-verdict]")
    expect(shown).to_contain_text("Metodehåndbogen, afsnit")
    expect(shown).to_contain_text("Rundbordsdebat: én ting taler for")
    told(page, "Safe Space-dialog ligger nærmest")
    assert axe(page) == ""
    assert page.evaluate(SMALL) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width

    page.reload()
    expect(page.locator('[value="kreds"]')).to_be_checked()
    expect(page.locator(VERDICT)).to_have_text("Safe Space-dialog ligger nærmest")
    choose(page, moderator="nej")
    expect(page.locator(VERDICT)).not_to_have_text("Safe Space-dialog ligger nærmest")
    page.locator("[data-s-tool-undo]").click()
    expect(page.locator('[value="ja"]')).to_be_checked()

    word = fetch(page, ".docx", tmp_path)
    assert "Det taler for" in read_word(word)
    assert docx.Document(str(word)).paragraphs[0].text == "Valg af metode"
    assert visit.foreign_requests() == []


def test_an_address_shows_the_answers_to_somebody_else_and_leaves_her_own(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(PAGE).page
    page.locator("[data-s-tool-name]").fill("<b>Ærø</b> & 😀")
    choose(page, hvad="loese", binde="laenge")
    page.locator("[data-s-tool-copy]").click()
    address = page.locator("[data-s-tool-address]").input_value()
    assert "hvad.loese" in address
    assert "r%C3%B8" not in address

    other = open_page(address).page
    told(other, "Her er det, der lå i adressen")
    expect(other.locator('[value="laenge"]')).to_be_checked()
    expect(other.locator("[data-s-tool-none]")).to_be_visible()

    file = save(page, tmp_path)
    other.locator("[data-s-tool-file]").set_input_files(file)
    told(other, "«<b>Ærø</b> & 😀» er åbnet fra filen.")
    expect(other.locator("[data-s-tool-works] b")).to_have_text("<b>Ærø</b> & 😀")

    kept = json.loads(file.read_text(encoding="utf-8"))
    kept["indhold"]["svar"]["binde"] = "for-evigt"
    (tmp_path / "old.json").write_text(json.dumps(kept), encoding="utf-8")
    other.locator("[data-s-tool-file]").set_input_files(tmp_path / "old.json")
    told(other, "Det her kunne ikke placeres og er ikke med: svaret på «binde».")
    expect(other.locator("[data-s-tool-works] > li")).to_have_count(2)


def test_from_disk_it_works_by_keyboard_in_a_browser_that_keeps_nothing_and_gives_a_pdf(
    open_page: OpenPage, built_site: BuiltSite, tmp_path: Path
) -> None:
    page = open_page(built_site.folder / "om.html").page
    page.context.add_init_script(KEEPS_NOTHING)
    page.goto((built_site.folder / PAGE).as_uri())
    expect(page.locator("[data-s-tool-refused]")).to_be_visible()
    page.locator('[name="valg-hvad"]').first.focus()
    page.keyboard.press("Space")
    expect(page.locator(VERDICT)).to_have_text("Partnerskab ligger nærmest")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(page.locator('[name="valg-binde"]').nth(1)).to_be_focused()
    pdf = read_pdf(fetch(page, ".pdf", tmp_path))
    assert "Valg af metode" in pdf
    assert "Partnerskab ligger nærmest" in pdf


def test_without_scripts_every_answer_stands_with_what_it_speaks_for(open_page: OpenPage) -> None:
    page = open_page(PAGE, javascript=False).page
    expect(page.locator("[data-s-tool-frame]")).to_be_hidden()
    page.locator("summary", has_text="Skal I binde jer til hinanden?").click()
    shown = page.locator(".s-choice__all").nth(1)
    expect(shown).to_contain_text("Udelukker Partnerskab: Et partnerskab er forpligtende.")
