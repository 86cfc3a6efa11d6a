"""«Test jer selv» as two parties use it: each answers for itself, and what they see differently is their agenda."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from macros.model.addresses import PLANNER, tool_page, tool_script
from macros.model.records.self_test import SELF_TEST, SelfTestKind, split_answer
from macros.views.handbook.self_tests import list_questions
from tests.conftest import settle
from tests.office import open_in_office
from tests.projects import list_problems, make_project, real_catalogue
from tests.tools import KEEPS_NOTHING, SMALL, fetch, read_pdf, read_word, save, told

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.conftest import Axe, BuiltSite, OpenPage

PAGE = tool_page(SELF_TEST)
LEVELS, SCALE, READY = "kompleksitet", "forudsaetninger", "parathed"
MARKUP = '<b>æøå</b> & \U0001f331 = "1"'
LONG = "Æblegrød og aftaler. " * 238
"""Five thousand letters."""


def question(page: Page, key: str) -> Locator:
    return page.locator(f'[data-s-selftest-question="{key}"]')


def answer(page: Page, test: str, **answers: str) -> None:
    """Tick answers by their values; `_` in an id is «-»."""
    for name, value in answers.items():
        field = question(page, f"{test}/{name.replace('_', '-')}").locator(f'input[value="{value}"]')
        field.check()
        expect(field).to_be_checked()


def choose(page: Page, test: str, party: str) -> None:
    page.locator(f'[data-s-selftest-test][value="{test}"]').check()
    page.locator("[data-s-selftest-party]").select_option(party)


def said(page: Page) -> Locator:
    return page.locator("[data-s-selftest-answer]")


def check_look(page: Page, axe: Axe, width: int) -> None:
    report = axe(page)
    assert not report, report
    assert page.evaluate(SMALL) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


# --- what is asked ----------------------------------------------------------------------------------------


def test_each_answer_of_the_sheet_points_at_a_level_and_each_prerequisite_is_asked_of_once() -> None:
    catalogue = real_catalogue()
    by_kind = {test.kind: test for test in catalogue.self_tests.values()}
    assert set(by_kind) == set(SelfTestKind)
    levels = list_questions(by_kind[SelfTestKind.LEVELS], catalogue)
    assert len(levels) == 5
    for asked in levels:
        assert {level for one in asked.answers for level in one.levels} == set(catalogue.levels), asked.id
    scale = list_questions(by_kind[SelfTestKind.SCALE], catalogue)
    assert [asked.id for asked in scale] == list(catalogue.prerequisites)
    assert all(len(asked.answers) == 4 and asked.talk for asked in scale)
    ready = list_questions(by_kind[SelfTestKind.READINESS], catalogue)
    assert {asked.party for asked in ready} == {"kommune", "forening"}
    for questions in (levels, scale, ready):
        assert len({asked.id for asked in questions}) == len(questions)


def test_an_answer_says_by_its_letters_what_it_points_at() -> None:
    assert split_answer("A eller B: Helt: eller delvist") == ("AB", "Helt: eller delvist")
    assert split_answer("C: Ja") == ("C", "Ja")
    assert split_answer("Ja, for begge") == ("", "Ja, for begge")


# --- what is wrong with the rules -----------------------------------------------------------------------------

OUTCOMES = "\n".join(
    f"    - {{ord: {word}, titel: Sådan, tekst: Tal om det.}}"
    for word in ("alle", "flest", "lige", "få", "forskel", "afviger", "følger", "ingen")
)
TEST = f"""\
- id: proeve
  titel: En prøve
  slags: niveauer
  resumé: Til at prøve med.
  ark: proevearket
  niveauer: [{{niveau: lille, bogstav: A}}, {{niveau: stor, bogstav: B}}]
  udfald:
{OUTCOMES}
"""
SHEET_PATH = "checklists/proevearket.yml"


def find_faults(folder: Path, text: str, answers: str = "svar: ['A: Lidt', 'B eller A: Meget']") -> list[str]:
    """What is said of the self-tests of a small project, whose sheet asks one question with these answers."""
    written = (
        "id: proevearket\ntitel: Prøvearket\nresumé: Til at prøve med.\nbruges_til: udfyldes\nkilder: guide l. 2-3\n"
        f"udgave: 1\ndato: 2026-01-01\nblokke:\n  - valg:\n      - {{spørgsmål: Hvor meget?, {answers}}}\n"
    )
    project = make_project(folder, {"docs/data/selvtest.yml": text, SHEET_PATH: written})
    return [problem for problem in list_problems(project) if "selvtest.yml" in problem or "proevearket" in problem]


def test_a_test_that_holds_is_not_told_of(tmp_path: Path) -> None:
    assert find_faults(tmp_path, TEST) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("{niveau: stor, bogstav: B}", "{niveau: lille, bogstav: B}", "niveauet «lille» står to gange"),
        ("{niveau: lille, bogstav: A}, ", "", "niveauet «lille» mangler"),
        ("bogstav: B}", "bogstav: A}", "bogstavet «A» står to gange"),
        ("bogstav: B}", "bogstav: X}", "svaret «B eller A: Meget» i proevearket begynder ikke"),
        ("  ark: proevearket\n", "", "et ark med «valg»"),
        ("    - {ord: få, titel: Sådan, tekst: Tal om det.}\n", "", "mangler ord for «få»"),
        ("ord: få", "ord: lige", "udfaldet «lige» står to gange"),
        ("slags: niveauer", "slags: udsagn", "forudsætningen «tillid» mangler"),
        ("slags: niveauer", "slags: udsagn", "skalaen skal have mindst to svar"),
        (
            "slags: niveauer\n",
            "slags: klar\n  parter: [{id: kommune, titel: Kommunen, ark: proevearket}]\n",
            "et ark med «punkter»",
        ),
    ],
)
def test_what_is_wrong_with_a_test_is_told_where_it_stands(tmp_path: Path, old: str, new: str, words: str) -> None:
    assert old in TEST
    faults = find_faults(tmp_path, TEST.replace(old, new, 1))
    assert any(words in fault for fault in faults), faults


# --- alone ------------------------------------------------------------------------------------------------


def test_a_consultant_alone_gets_the_nearest_level_with_its_doubt_from_the_front_page(
    open_page: OpenPage, axe: Axe
) -> None:
    visit = open_page("index.html")
    page = visit.page
    page.locator(f'main a[href$="{PAGE}"]').first.click()
    settle(page)
    expect(said(page)).to_contain_text("Svar på det første spørgsmål")
    expect(page.locator("[data-s-selftest-talk]")).to_be_hidden()
    choose(page, LEVELS, "kommune")
    answer(page, LEVELS, maalgruppe="AB", kerneopgaver="B", indhold="B", moeder="A", udveksling="B")
    expect(said(page)).to_contain_text("3 af 5 peger på mellemstor; på møder ligger I lavere.")
    expect(said(page)).to_contain_text("Møder: «Regelmæssigt» peger på lille.")
    expect(said(page).locator('a[href^="cases/vindrosen"]')).to_be_visible()
    expect(said(page)).to_contain_text("Det er ikke en karakter")
    check_look(page, axe, 1280)
    # A tie is told as one, and «Fortryd» takes it back.
    answer(page, LEVELS, udveksling="A")
    expect(said(page)).to_contain_text("Det står lige: 2 af 5 peger på lille og 2 på mellemstor.")
    page.locator("[data-s-tool-undo]").click()
    expect(said(page)).to_contain_text("3 af 5 peger på mellemstor")
    # The talk is a meeting to plan, with its points.
    points = page.locator("[data-s-selftest-agenda] > li:not(.s-selftest__off) b").all_inner_texts()
    assert points == ["Hvad har vi svaret på?", "Møder", "Passer rammen til opgaven?"]
    expect(page.locator("[data-s-selftest-sum]")).to_have_text("20 minutter.")
    page.reload()
    settle(page)
    expect(said(page)).to_contain_text("3 af 5 peger på mellemstor; på møder ligger I lavere.")
    expect(page.locator("[data-s-selftest-party]")).to_have_value("kommune")
    page.locator("[data-s-selftest-meeting]").click()
    settle(page)
    assert PLANNER in page.url
    expect(page.locator("[data-s-point] .s-plan__name")).to_have_text([points[0], "Tal om: Møder", points[2]])
    assert not visit.errors
    assert not visit.foreign_requests()


def test_by_keyboard_at_390_the_readiness_of_a_municipality_becomes_an_agenda(open_page: OpenPage, axe: Axe) -> None:
    visit = open_page(f"{PAGE}#{READY}", width=390)
    page = visit.page
    expect(page.locator(f'[data-s-selftest-form="{READY}"]')).to_be_visible()
    page.locator("[data-s-selftest-party]").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("[data-s-selftest-of=forening]")).to_be_hidden()
    # From the party on with the keys alone: the first answer, the second by its arrow, and a note.
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    first = question(page, f"{READY}/kommune-prioritering")
    expect(first.locator("input").nth(0)).to_be_checked()
    page.keyboard.press("ArrowRight")
    expect(first.locator("input").nth(1)).to_be_checked()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Tab")
    page.keyboard.type("Kultur mangler")
    expect(said(page)).to_contain_text("Kultur mangler")
    expect(said(page)).to_contain_text("Kommunen: Ikke endnu")
    box = page.locator("[data-s-selftest-on]").first
    box.focus()
    page.keyboard.press("Space")
    expect(box).not_to_be_checked()
    expect(box).to_be_focused()
    told(page, "er taget af dagsordenen")
    check_look(page, axe, 390)
    page.reload()
    settle(page)
    expect(page.locator("[data-s-selftest-note]").first).to_have_value("Kultur mangler")
    expect(page.locator("[data-s-selftest-on]").first).not_to_be_checked()
    assert not visit.errors


# --- together ---------------------------------------------------------------------------------------------


def test_two_parties_lay_their_answers_over_one_another_and_take_the_agenda_with_them(
    open_page: OpenPage, axe: Axe, tmp_path: Path
) -> None:
    theirs = open_page(PAGE).page
    choose(theirs, SCALE, "forening")
    answer(theirs, SCALE, vilje="1", respekt="1", ligevaerd="3")
    file = save(theirs, tmp_path)
    assert file.name == "selvtest.selvtest.json"
    visit = open_page(PAGE)
    page = visit.page
    choose(page, SCALE, "kommune")
    answer(page, SCALE, vilje="4", respekt="2", ligevaerd="4", identitet="4")
    told(page, "Giver partnerskab tab af identitet?: Passer helt")
    page.fill("[data-s-tool-name]", MARKUP)
    page.locator("[data-s-tool-others-file]").set_input_files(file)
    told(page, "ligger nu ved siden af jeres")
    # The largest difference first, then what both rate low; then what not all, and what nobody has answered.
    expect(said(page).locator("h3")).to_have_text(
        [
            "Her ser I forskelligt på det",
            "Her er svarene lave",
            "Her har ikke alle svaret",
            "Her mangler et svar",
            "Her passer det",
            "Det siger svaret ikke",
        ]
    )
    first = said(page).locator(".s-selftest__topics > li").first
    expect(first).to_contain_text("Vilje til partnerskab")
    expect(first.locator(".s-selftest__said > li")).to_have_text(
        ["Kommunen: Passer helt", "Foreningen: Passer slet ikke"]
    )
    expect(first).to_contain_text("En case, der viser det")
    expect(first.locator("details li").first).to_contain_text("?")
    expect(page.locator("[data-s-selftest-legend]")).to_have_text("K: Kommunen og F: Foreningen")
    strip = page.locator(".s-selftest__strips > li").first
    expect(strip.locator(".s-selftest__dot")).to_have_text(["K", "F"])
    expect(strip.locator(".s-hidden")).to_have_text(
        "Vilje til partnerskab. Kommunen: Passer helt. Foreningen: Passer slet ikke."
    )
    check_look(page, axe, 1280)
    # What they take along says the same, in Word and in the PDF.
    word = fetch(page, "-dagsorden.docx", tmp_path)
    text = read_word(word)
    assert "Kommunen: Passer helt" in text
    assert MARKUP in text
    lines = text.split("\n")
    topics = ["2. Vilje til partnerskab (12 min)", "3. Respekt mellem parterne (10 min)"]
    assert [line for line in lines if line in topics] == topics
    # One file at a time: a press while one is made is no press.
    expect(page.locator('[data-s-tool-get="-dagsorden.pdf"]')).to_have_attribute("aria-disabled", "false")
    pdf = read_pdf(fetch(page, "-dagsorden.pdf", tmp_path))
    assert topics[0] in pdf
    assert "Foreningen: Passer slet ikke" in pdf
    expect(page.locator('[data-s-tool-get="-svar.csv"]')).to_have_attribute("aria-disabled", "false")
    rows = fetch(page, "-svar.csv", tmp_path).read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == "Spørgsmål;Udsagn;Kommunen;Foreningen"
    assert rows[1].endswith(";Passer helt;Passer slet ikke")
    open_in_office(word, tmp_path, "Vilje til partnerskab")
    # The address has the answers and no name; who opens it has them, and nothing of the other's.
    page.locator("[data-s-tool-copy]").click()
    address = page.locator("[data-s-tool-address]").input_value()
    assert "forudsaetninger" in address
    assert not re.search(r"æøå|b%3E|foreningen", address)
    third = open_page(address).page
    told(third, "Her er det, der lå i adressen")
    expect(question(third, f"{SCALE}/vilje").locator('input[value="4"]')).to_be_checked()
    assert not visit.errors


# --- what goes wrong --------------------------------------------------------------------------------------


def test_from_disk_and_with_storage_refused_the_answers_are_told_and_leave_as_a_file(
    open_page: OpenPage, built_site: BuiltSite, tmp_path: Path
) -> None:
    visit = open_page(built_site.folder / PAGE)
    page = visit.page
    page.add_init_script(KEEPS_NOTHING)
    page.reload()
    settle(page)
    expect(page.locator("[data-s-tool-refused]")).to_be_visible()
    choose(page, READY, "forening")
    key = f"{READY}/forening-vi-lover-det-vi-kan-holde"
    note = question(page, key).locator("[data-s-selftest-note]")
    note.fill(MARKUP + LONG[: 5000 - len(MARKUP)])
    answer(page, READY, forening_vi_lover_det_vi_kan_holde="1")
    # Shown as it was written.
    expect(said(page)).to_contain_text(MARKUP)
    assert said(page).locator("q b").count() == 0
    saved = save(page, tmp_path)
    content = json.loads(saved.read_text(encoding="utf-8"))
    assert content["indhold"]["svar"] == {key: "1"}
    assert content["indhold"]["noter"][key].startswith(MARKUP)
    # An older file says what has no place any more, and the rest comes.
    content["indhold"]["svar"]["parathed/noget-gammelt"] = "2"
    old = tmp_path / "gammel.selvtest.json"
    old.write_text(json.dumps(content), encoding="utf-8")
    other = open_page(PAGE, width=390).page
    other.locator("[data-s-tool-file]").set_input_files(old)
    told(other, "kunne ikke placeres")
    expect(question(other, key).locator('input[value="1"]')).to_be_checked()
    assert other.evaluate("document.documentElement.scrollWidth") <= 390
    assert not visit.errors


def test_without_scripts_the_page_is_the_same_questions_with_their_sheets(open_page: OpenPage) -> None:
    page = open_page(PAGE, javascript=False).page
    plain = page.locator("[data-s-tool-plain]")
    expect(plain.locator("table tbody tr")).to_have_count(5)
    for words in ("Er det, I er sammen om, en kerneopgave?", "Vi kan være med uden at miste det", "Sæt tid af."):
        expect(plain).to_contain_text(words)
    for sheet in ("kompleksitet-selvtest", "klar-kommune", "klar-forening"):
        expect(plain.locator(f'a[href="tjeklister/{sheet}.html"]')).to_have_count(1)
    assert page.locator("[data-s-tool-frame]").is_hidden()


def test_the_page_is_light_and_its_answer_quick(open_page: OpenPage, built_site: BuiltSite) -> None:
    page = open_page(PAGE).page
    choose(page, SCALE, "kommune")
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    spent = page.evaluate(
        """key => {
            const field = document.querySelector(`[data-s-selftest-question="${key}"] input[value="1"]`);
            const began = performance.now();
            field.click();
            return performance.now() - began;
        }""",
        f"{SCALE}/vilje",
    )
    expect(said(page)).to_contain_text("Vilje til partnerskab")
    assert spent < 100
    loaded = re.findall(r'(?:src|href)="([^"?#]+\.(?:css|js))', (built_site.folder / PAGE).read_text("utf-8"))
    assert tool_script(SELF_TEST) in loaded
    assert not [address for address in loaded if "word" in address or "saetter" in address]
