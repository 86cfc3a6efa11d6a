"""«Aftalebygger» as two parties use it: each writes its version, they merge them, and open the agreement in Word."""

from __future__ import annotations

import json
import os
import re
import shutil
import zipfile
from typing import TYPE_CHECKING

import pytest
from lxml import etree
from playwright.sync_api import expect

from macros.checking.inspection import inspect
from macros.model.addresses import PLANNER, tool_page
from tests.office import convert_files
from tests.projects import TESTS, make_project, real_catalogue
from tests.tools import KEEPS_NOTHING, SMALL, fetch, read_pdf, read_word, save, told

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Axe, BuiltSite, OpenPage

PAGE = tool_page("aftalebygger")
SHEET = "tjeklister/aftale-skabelon.html"
MARKUP = '<b>æøå</b> & \U0001f91d = "1" {{ x }}'
LONG = "Åben dialog og aftaler. " * 209
"""Five thousand letters."""
TEXT = "[data-s-agree-text]"


def set_status(page: Page, status: str) -> None:
    page.locator(f'[data-s-agree-status][value="{status}"]').check()


def name_parties(page: Page, *names: str) -> None:
    for at, name in enumerate(names, 1):
        page.fill(f"#aftale-part-{at}", name)
        page.press(f"#aftale-part-{at}", "Tab")


def starting(words: str) -> re.Pattern[str]:
    return re.compile(re.escape(words))


def check_look(page: Page, axe: Axe, width: int) -> None:
    assert axe(page) == ""
    assert page.evaluate(SMALL) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


# --- what it is made of -----------------------------------------------------------------------------------


def test_each_question_has_one_draft_and_each_minimum_point_has_questions() -> None:
    catalogue = real_catalogue()
    asked = [question.id for group in catalogue.question_groups.values() for question in group.questions]
    assert list(catalogue.agreement_drafts) == asked
    covered = {point for draft in catalogue.agreement_drafts.values() for point in draft.points}
    assert covered == set(catalogue.agreement_points)


def test_a_question_without_a_draft_and_a_draft_of_no_question_are_told_where_they_stand(tmp_path: Path) -> None:
    questions, drafts = (f"docs/data/{name}.yml" for name in ("aftalespoergsmaal", "aftaleudkast"))
    frozen = TESTS / "frozen"
    root = make_project(tmp_path, {questions: (frozen / questions).read_text("utf-8")})
    text = (frozen / drafts).read_text("utf-8").replace("- id: forankring", "- id: forankringen")
    (root / drafts).write_text(text, "utf-8")
    told_of = {(problem.path, problem.message) for problem in inspect(root)[1]}
    assert any(path.endswith("aftaleudkast.yml") and "«forankringen»" in said for path, said in told_of)
    assert any(path.endswith("aftalespoergsmaal.yml") and "intet udkast" in said for path, said in told_of)


# --- alone ------------------------------------------------------------------------------------------------


@pytest.mark.browser
def test_from_the_front_page_an_agreement_is_drafted_edited_and_opened_in_word(
    open_page: OpenPage, axe: Axe, tmp_path: Path
) -> None:
    visit = open_page("index.html")
    page = visit.page
    page.get_by_role("link", name="Vi skal skrive en aftale").click()
    page.fill("[data-s-tool-name]", "Aftale om et mødested")
    page.locator("[data-s-agree-draft]").click()
    text = page.locator(TEXT)
    expect(text).to_have_value(starting("[part 1] og [part 2] går sammen"))
    mark = page.locator("[data-s-agree-mark]")
    expect(mark).to_be_visible()
    # A name that is written once stands in the draft at once, and the draft is a draft still.
    name_parties(page, "Odense Kommune", "Lyset")
    expect(text).to_have_value(starting("Odense Kommune og Lyset går sammen"))
    expect(mark).to_be_visible()
    name_parties(page, "Aarhus Kommune")
    expect(text).to_have_value(starting("Aarhus Kommune og Lyset går sammen"))
    page.locator("[data-s-agree-next-place]").click()
    page.keyboard.type("ingen har et sted at mødes")
    expect(mark).to_be_hidden()
    set_status(page, "agreed")
    told(page, "«Problemet»: enige.")
    check_look(page, axe, 1280)

    # What the three answered stands beside, with its place and its time.
    answers = page.locator("[data-s-agree-answers]")
    expect(answers).to_contain_text("CFSA-rapporten, s. ca. 5")
    expect(answers).to_contain_text("er fra dengang")
    page.get_by_role("tab", name="Ældremobiliseringen").click()
    expect(answers).to_contain_text("Svarer ikke.")

    # The draft is laid under what is written, and taken back alone.
    page.locator("[data-s-agree-on]").click()
    text.fill(f"Lysets folk kender byen. {MARKUP}")
    page.locator("[data-s-agree-draft]").click()
    expect(text).to_have_value(starting(f"Lysets folk kender byen. {MARKUP}\n\nAarhus Kommune bidrager"))
    page.fill("[data-s-agree-who]", "centerlederen")
    page.locator("[data-s-tool-undo]").click()
    expect(page.locator("[data-s-agree-who]")).to_have_value("centerlederen")
    expect(text).to_have_value(f"Lysets folk kender byen. {MARKUP}")
    set_status(page, "agreed")
    expect(page.locator("[data-s-agree-covered]")).to_have_text("1 af 7")
    page.reload()
    expect(text).to_have_value(f"Lysets folk kender byen. {MARKUP}")
    expect(page.locator("[data-s-agree-covered]")).to_have_text("1 af 7")

    read_agreement(fetch(page, ".docx", tmp_path))
    lacking = read_word(fetch(page, "-mangler.docx", tmp_path))
    assert "1. Problemet" in lacking
    assert "3 pladser at udfylde" in lacking
    page.locator("[data-s-agree-meeting]").click()
    page.wait_for_url(f"**/{PLANNER}*")
    expect(page.locator("[data-s-point] .s-plan__name").nth(1)).to_have_text("Aftalen: Problemet")
    assert not visit.errors
    assert not visit.foreign_requests()


def read_agreement(file: Path) -> None:
    """Clean: the parties' words and names, headings, and nothing of ours but the imprint."""
    said = read_word(file)
    assert "1. Partnerskabets baggrund" in said
    assert f"Lysets folk kender byen. {MARKUP}" in said
    assert "[" not in said
    assert "Samspils forslag" not in said
    assert "Ikke talt om" not in said
    body = etree.fromstring(zipfile.ZipFile(file).read("word/document.xml"))
    space = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
    bound = body.xpath("//w:sdt[w:sdtPr/w:dataBinding][.//w:t[text()='Lyset']]", namespaces=space)
    assert isinstance(bound, list)
    assert len(bound) >= 3, "a party's name is kept once and stands in all its places"
    program = shutil.which(os.environ.get("SOFFICE", "soffice"))
    if program is None:
        pytest.skip("Word-test kræver LibreOffice")
    heard = convert_files(program, [file], "pdf", file.parent / "out", file.parent)
    printed = read_pdf(file.parent / "out" / f"{file.stem}.pdf")
    assert "Aarhus Kommune og Lyset går sammen" in printed, heard
    assert "Underskrift" in printed


@pytest.mark.browser
def test_the_agreement_leaves_as_a_pdf_with_its_names_and_signs(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(PAGE).page
    name_parties(page, "Aarhus Kommune", "Lyset")
    page.locator("[data-s-agree-draft]").click()
    page.locator("[data-s-agree-on]").click()
    page.fill(TEXT, MARKUP)
    printed = read_pdf(fetch(page, ".pdf", tmp_path))
    assert "Aarhus Kommune og Lyset går sammen" in printed
    assert "<b>æøå</b>" in printed
    assert "ikke juridisk rådgivning" in printed


# --- two parties ------------------------------------------------------------------------------------------


@pytest.mark.browser
def test_two_parties_lay_their_versions_beside_each_other_and_merge_them_field_by_field(
    open_page: OpenPage, axe: Axe, tmp_path: Path
) -> None:
    """By keyboard on a phone, with a file from the other's browser in between."""
    theirs = open_page(PAGE).page
    theirs.fill("[data-s-tool-name]", "Lysets bud")
    name_parties(theirs, "Lyset", "Odense")
    for text in ("Unge mangler et sted", "Vi har frivillige", "Halvtreds unge hver uge"):
        theirs.fill(TEXT, text)
        set_status(theirs, "agreed")
        theirs.locator("[data-s-agree-on]").click()
    file = save(theirs, tmp_path)

    visit = open_page(PAGE, width=390)
    page = visit.page
    for text in ("Unge mangler et sted at mødes", "Kommunen har huse og penge"):
        page.locator(TEXT).focus()
        page.keyboard.type(text)
        page.locator("[data-s-agree-on]").focus()
        page.keyboard.press("Enter")
        expect(page.locator("[data-s-agree-question]")).to_be_focused()
    page.locator("[data-s-tool-others-file]").set_input_files(file)
    pairs = page.locator("[data-s-agree-pair]")
    expect(pairs.locator("h4, h5")).to_have_text(
        ["Parternes navne", "2. Styrker og hensigt", "1. Problemet", "3. Det, I vil opnå"]
    )
    expect(page.locator("[data-s-agree-compare]")).to_contain_text("Ingen har svaret (17)")
    check_look(page, axe, 390)
    # Theirs, both, mine: each is settled, and the keyboard stays with the version.
    for pair, choice in (
        ("parter", "Tag deres"),
        ("styrker", "Tag begge"),
        ("problem", "Behold vores"),
        ("det-skal-opnaas", "Tag deres"),
    ):
        page.locator(f'[data-s-agree-pair="{pair}"] button', has_text=choice).press("Enter")
        expect(page.locator("[data-s-agree-compare] h3")).to_be_focused()
    expect(pairs).to_have_count(0)
    expect(page.locator("#aftale-part-1")).to_have_value("Lyset")
    page.locator("[data-s-tool-undo]").click()
    expect(pairs).to_have_count(1)
    page.reload()
    expect(pairs).to_have_count(1)
    expect(page.locator("[data-s-agree-compare]")).to_contain_text("Det har I taget stilling til (2)")
    page.locator("[data-s-agree-back]").click()
    expect(page.locator(TEXT)).to_have_value("Kommunen har huse og penge\n\nVi har frivillige")
    # What the others wrote stands beside the question, too.
    page.get_by_role("tab", name="Lysets bud").click()
    expect(page.locator("[data-s-agree-answers]")).to_contain_text("Vi har frivillige")
    assert not visit.errors


# --- the sheet, the disk, and a browser that keeps nothing ------------------------------------------------


@pytest.mark.browser
def test_what_was_written_on_the_sheet_is_carried_on_from_the_browser_and_from_a_file(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(SHEET).page
    page.get_by_label("Aftalens navn").fill("Mødestedet")
    page.get_by_label("Part 1", exact=True).fill("Lyset")
    page.get_by_label("Hvad er det for et problem", exact=False).first.fill("Ingen steder at være")
    page.locator(".s-sheets__tool a").click()
    page.locator("[data-s-agree-carry-on]").click()
    expect(page.locator(TEXT)).to_have_value("Ingen steder at være")
    expect(page.locator("[data-s-tool-name]")).to_have_value("Mødestedet")
    expect(page.locator("#aftale-part-1")).to_have_value("Lyset")
    fields = real_sheet_fields(page)
    key = next(key for key, held in fields.items() if held == "udtraeden")
    file = tmp_path / "ark.json"
    file.write_text(
        json.dumps({"samspil": "ark", "ark": "aftale-skabelon", "svar": {key: "Tre måneder", "gammelt-felt": "Væk"}}),
        "utf-8",
    )
    page.locator("[data-s-tool-file]").set_input_files(file)
    told(page, "kunne ikke placeres og er ikke med: «Væk»")
    page.locator("[data-s-agree-list] button", has_text="Når en part vil ud").click()
    expect(page.locator(TEXT)).to_have_value("Tre måneder")


def real_sheet_fields(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate("window.samspilData['vaerktoejer/aftalebygger'][1].sheet.fields")
    return found


@pytest.mark.browser
def test_twenty_long_answers_leave_as_files_from_disk_where_the_browser_keeps_nothing(
    browser: Browser, built_site: BuiltSite, tmp_path: Path
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.add_init_script(KEEPS_NOTHING)
    page.goto((built_site.folder / PAGE).as_uri())
    expect(page.locator("[data-s-tool-refused]")).to_be_visible()
    for _ in range(20):
        page.fill(TEXT, LONG)
        page.locator("[data-s-agree-on]").click()
    file = save(page, tmp_path)
    answers = json.loads(file.read_text("utf-8"))["indhold"]["svar"]
    assert [len(answer["tekst"]) for answer in answers.values()] == [len(LONG)] * 20
    said = read_word(fetch(page, ".docx", tmp_path))
    assert said.count("Åben dialog og aftaler.") == 20 * 209
    page.close()
