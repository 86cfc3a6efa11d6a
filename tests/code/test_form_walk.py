"""«Foreslå en case» walked through on a phone: what is pasted, what is asked for, and how the case is handed over."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from macros.catalogue.places import VOCABULARIES
from macros.model.dates import parse_date
from macros.model.fields import Group, specs_of
from macros.model.records.case import Case
from macros.scripts.form.words import MISSING_WORDS
from tests.code.test_form import ADDRESS, give_settings, open_record, open_step
from tests.conftest import STUCK
from tests.form_fixtures import BASE, FIXTURES, check_case_files, make_fixture
from tests.kinds import weekly
from tests.projects import read

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Axe, OpenPage

PHONE = 390

OF_A_WEB_PAGE = (
    "I Vejle passer borgere i\u00a0mere end 35 græsnings\u00adlaug dyr på\n300 hektar natur. Landmanden leverer "
    "dyrene, og\nkommunen peger på are\u00adalerne.\u200b"
)
MENDED = (
    "I Vejle passer borgere i mere end 35 græsningslaug dyr på 300 hektar natur. Landmanden leverer dyrene, og "
    "kommunen peger på arealerne."
)
OF_WORD = """<html><body><!--StartFragment-->
<p class=MsoNormal>Kommunen skal<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>udpege arealerne og</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>hjælpe med “hegn”</p>
<!--EndFragment--></body></html>"""
OF_WORD_PLAIN = "Kommunen skal\r\n·\tudpege arealerne og\r\n·\thjælpe med “hegn”\r\n"
OF_A_BROWSER = "<p>Laugene:</p><ul><li><p>fører tilsyn</p></li><li>giver <b>vand</b></li></ul><p>Det virker.</p>"


def paste(page: Page, target: str, plain: str, html: str = "") -> None:
    """Paste as the browser does: an event that says what was copied, and the text itself where nobody stops it."""
    page.locator(target).focus()
    page.evaluate(
        """([plain, html]) => {
          const data = new DataTransfer();
          data.setData('text/plain', plain);
          if (html) data.setData('text/html', html);
          const control = document.activeElement;
          const event = new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true});
          if (control.dispatchEvent(event)) document.execCommand('insertText', false, plain);
        }""",
        [plain, html],
    )


def stub_share(page: Page, *, files: bool = True, refuses: str = "") -> None:
    """Give the page a device that shares, which remembers what it was given."""
    page.evaluate(
        """([files, refuses]) => {
          window.shared = [];
          navigator.canShare = given => files && given.files.every(one => one.name.endsWith('.txt'));
          navigator.share = async given => {
            if (refuses) throw new DOMException('nej', refuses);
            const read = async one => [one.name, one.type, await one.text()];
            const files = await Promise.all((given.files ?? []).map(read));
            window.shared.push({title: given.title, text: given.text, files});
          };
        }""",
        [files, refuses],
    )


def go_on(page: Page) -> None:
    page.locator(".f-step:not([hidden]) .f-go button").last.click()


def heading_of(page: Page) -> str:
    return page.locator(".f-step:not([hidden]) > h2").inner_text()


def record_of(page: Page) -> dict[str, Any]:
    record: dict[str, Any] = page.evaluate("samspilFormular.inspection.record()")
    return record


def write_case(page: Page) -> None:
    """Write a short case as somebody would who copies from a web page, and stop at the last step."""
    page.locator("#f-titel").fill("Græsningslaug i Vejle")
    paste(page, "#f-resumé-tekst", OF_A_WEB_PAGE)
    page.get_by_text("Kommunal case").click()
    go_on(page)
    page.locator("#f-parter-0-navn").fill("Vejle Kommune")
    page.locator("#f-parter-0-sektor").select_option(label="Kommune")
    page.get_by_role("button", name="Tilføj en part mere").click()
    page.locator("#f-parter-1-navn").fill("Græsningslaugene")
    page.locator("#f-parter-1-sektor").select_option(label="Frivillig organisation")
    page.locator("#f-kommuner-0-navn").fill("Vejle")
    go_on(page)
    page.locator("#f-periode-til").fill("stadig i gang")
    page.locator("#f-periode-fra").fill("foråret 2012")
    go_on(page)
    go_on(page)  # past «Mere»
    page.locator("#f-kilder-0-titel").fill("Skab rigere natur i kommunen")
    page.locator("#f-kilder-0-link").fill("https://natur.example/vejle")
    page.locator("#f-kilder-0-læst").fill("30. november 2026")
    go_on(page)
    go_on(page)  # past the preview


# --- from a web page to a file ----------------------------------------------------------------------------


def test_a_case_is_written_on_a_phone_shared_and_passes_the_check(open_page: OpenPage, tmp_path: Path) -> None:
    visit = open_page(ADDRESS, width=PHONE, height=844)
    page = visit.page
    stub_share(page)
    assert heading_of(page) == "Trin 1 af 7: Casen"
    write_case(page)
    assert heading_of(page) == "Trin 7 af 7: Aflever"
    expect(page.locator(".f-step--aflever .f-summary"), "nothing is left to mend").to_be_hidden()
    page.get_by_role("button", name="Del", exact=True).click()
    page.wait_for_function("document.querySelector('.f-status').textContent !== ''")
    expect(page.locator(".f-status")).to_have_text(
        "Casen er givet videre til det program, du valgte.", use_inner_text=True
    )
    (shared,) = page.evaluate("shared")
    ((name, kind, text),) = shared["files"]
    assert (name, kind) == ("graesningslaug-i-vejle.yml.txt", "text/plain")
    assert "cases/" in shared["text"], "the receiver is told what to do"
    assert "graesningslaug-i-vejle.yml" in shared["text"]
    assert not check_case_files(tmp_path, {"graesningslaug-i-vejle": text})
    case, problems = read(text, Case)
    assert not problems
    assert case.summary.value == MENDED
    assert (case.period.start.wording, case.period.end.wording) == ("foråret 2012", "nu")
    assert case.sources[0].is_web_page
    assert len(text.splitlines()) <= 25, "a short case is a short file"
    assert not visit.errors
    assert not visit.foreign_requests()


@pytest.mark.weekly
def test_a_device_that_takes_no_files_shares_the_text(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    open_record(page, {"id": "proeve", **BASE})
    stub_share(page, files=False)
    open_step(page, "Aflever")
    page.get_by_role("button", name="Del", exact=True).click()
    page.wait_for_function("shared.length")
    (shared,) = page.evaluate("shared")
    assert not shared["files"]
    text = shared["text"].partition("\n\n")[2].partition("\n\n")[2]
    assert not check_case_files(tmp_path, {"proeve": text})


@pytest.mark.parametrize(
    ("refuses", "said"),
    [weekly("AbortError", "Du lukkede listen. Intet er sendt."), ("NotAllowedError", "Brug en af de andre")],
)
def test_a_share_that_comes_to_nothing_is_told(refuses: str, said: str, open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    open_record(page, {"id": "proeve", **BASE})
    stub_share(page, refuses=refuses)
    open_step(page, "Aflever")
    page.get_by_role("button", name="Del", exact=True).click()
    page.wait_for_function("document.querySelector('.f-status').textContent !== ''")
    expect(page.locator(".f-status")).to_contain_text(said, use_inner_text=True)


def test_without_anybody_to_send_to_it_says_how_to_hand_the_file_over(open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    give_settings(page, repository="", contact="")
    write_case(page)
    told = page.locator(".f-step--aflever")
    for words in (
        "Sådan afleverer du filen",
        "Hent filen",
        "mappen cases/",
        "Hvad sker der så?",
        "Intet er sendt endnu",
    ):
        expect(told).to_contain_text(words, use_inner_text=True)
    with page.expect_download() as download:
        page.get_by_role("button", name="Hent filen").click()
    assert download.value.suggested_filename == "graesningslaug-i-vejle.yml"


def test_with_somebody_to_send_to_the_ways_stand_in_order_and_what_happens_then_is_told(open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    open_record(page, {"id": "proeve", **BASE})
    stub_share(page)
    give_settings(page, repository="https://github.com/eksempel/samspil", contact="redaktion@eksempel.dk")
    open_step(page, "Aflever")
    ways = ["Del fra telefonen eller computeren", "Send som mail", "Hvis du har en konto på GitHub", "Gem den som fil"]
    expect(page.locator(".f-ways h3")).to_have_text(ways, use_inner_text=True)
    expect(page.locator(".f-ways .s-button:not(.s-button--quiet)"), "one way stands out").to_have_text(
        ["Del"], use_inner_text=True
    )
    expect(page.locator(".f-alone")).to_have_count(0)
    expect(page.locator(".f-next")).to_contain_text("Intet kommer på sitet af sig selv", use_inner_text=True)


# --- pasting ----------------------------------------------------------------------------------------------


def test_what_is_pasted_is_put_right_told_and_brought_back(open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    control = page.locator("[id='f-resumé-tekst']")
    control.fill("Før . Efter")
    control.evaluate("one => one.setSelectionRange(4, 4)")
    paste(page, "[id='f-resumé-tekst']", OF_A_WEB_PAGE)
    expect(control).to_have_value(f"Før {MENDED}. Efter")
    note = page.locator(".f-pasted:visible")
    told = "Vi rettede bløde bindestreger, usynlige tegn, linjeskift og mellemrum."
    expect(note).to_have_text(re.compile("^" + re.escape(told)), use_inner_text=True)
    page.wait_for_function(
        "told => document.querySelector('.f-form > .s-hidden').textContent.startsWith(told)", arg=told
    )
    note.get_by_role("button", name="Fortryd").click()
    expect(control).to_have_value(f"Før {OF_A_WEB_PAGE}. Efter")
    expect(note).to_have_count(0)
    assert page.evaluate("document.activeElement.id") == "f-resumé-tekst"


def test_what_is_pasted_with_the_keyboard_is_put_right(browser: Browser, serve_site: str) -> None:
    """The browser's own clipboard and its own event."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.set_default_timeout(STUCK)
    page.goto(f"{serve_site}/{ADDRESS}")
    page.evaluate("text => navigator.clipboard.writeText(text)", OF_A_WEB_PAGE)
    page.locator("[id='f-resumé-tekst']").focus()
    page.keyboard.press("Control+v")
    page.locator(".f-pasted:visible").wait_for()
    expect(page.locator("[id='f-resumé-tekst']")).to_have_value(MENDED)
    context.close()


@pytest.mark.weekly
def test_the_browsers_own_undo_takes_a_pasted_text_out_again(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    page.locator("#f-titel").focus()
    page.keyboard.type("Madklub ")
    paste(page, "#f-titel", "i\u00a0Eksem\u00adpelby\n")
    expect(page.locator("#f-titel")).to_have_value("Madklub i Eksempelby")
    page.keyboard.press("Control+z")
    expect(page.locator("#f-titel")).to_have_value("Madklub ")


@pytest.mark.weekly
def test_what_is_clean_is_pasted_as_it_is_and_nothing_is_told(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    paste(page, "[id='f-resumé-tekst']", "Kommunen og foreningen går tur – hver uge.")
    expect(page.locator("[id='f-resumé-tekst']")).to_have_value("Kommunen og foreningen går tur – hver uge.")
    expect(page.locator(".f-pasted:visible")).to_have_count(0)


@pytest.mark.parametrize(
    ("plain", "html", "wanted"),
    [
        (OF_WORD_PLAIN, OF_WORD, "Kommunen skal\n\n- udpege arealerne og\n- hjælpe med «hegn»"),
        weekly(OF_WORD_PLAIN, "", "Kommunen skal\n\n- udpege arealerne og\n- hjælpe med «hegn»"),
        (
            "Laugene:\n\nfører tilsyn\ngiver vand\nDet virker.",
            OF_A_BROWSER,
            "Laugene:\n- fører tilsyn\n- giver vand\n\nDet virker.",
        ),
    ],
    ids=["Word", "Word without its styles", "a web page"],
)
def test_a_copied_list_is_a_list_of_the_page(plain: str, html: str, wanted: str, open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    paste(page, "[id='f-resumé-tekst']", plain, html)
    expect(page.locator("[id='f-resumé-tekst']")).to_have_value(wanted)
    expect(page.locator(".f-pasted:visible")).to_contain_text("punkttegn", use_inner_text=True)
    page.locator("#f-titel").fill("Laug")
    open_step(page, "Se siden")
    expect(page.locator(".f-preview ul li").first).to_be_visible()


def test_every_field_to_write_in_puts_right_what_is_pasted(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    open_record(page, {"id": "proeve", **BASE, "tal": [{"værdi": "1", "enhed": "x", "sammenhæng": "y"}]})
    left = page.evaluate(
        """() => {
          const controls = [...document.querySelectorAll('.f-form :is(input[type=text], textarea)')];
          return controls.filter(control => {
            const data = new DataTransfer();
            data.setData('text/plain', 'a\\u00adb');
            return control.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, cancelable: true}));
          }).map(control => control.id);
        }"""
    )
    assert left == []


# --- what is asked for ------------------------------------------------------------------------------------


def test_who_and_where_are_asked_for_and_can_be_left_open_by_the_source(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    open_record(page, {"id": "proeve", **BASE})
    open_step(page, "Hvem og hvor")
    go_on(page)
    summary = page.locator(".f-step--hvem .f-summary")
    expect(summary.locator("li")).to_have_text(
        [
            "Parter: skriv mindst én, der var med, eller sæt kryds ved «Kilden siger ikke, hvem der var med».",
            "Kommune: skriv, hvor det foregik, eller sæt kryds ved «Kilden siger ikke, hvor det foregik».",
        ],
        use_inner_text=True,
    )
    summary.locator("a").first.click()
    assert page.evaluate("document.activeElement.id") == "f-parter-0-navn", "there one begins to write"
    page.get_by_label("Kilden siger ikke, hvem der var med").check()
    page.locator("#f-kommuner-0-navn").fill("Odense")
    page.locator("#f-kommuner-0-navn").blur()
    expect(summary).to_be_hidden()
    expect(page.get_by_label("Kilden siger ikke, hvor det foregik"), "nothing is open where it is said").to_be_hidden()
    go_on(page)
    assert heading_of(page) == "Trin 3 af 7: Hvad der skete"
    assert record_of(page)["ikke_angivet"] == ["parter"]
    open_step(page, "Mere")
    page.locator(".f-part", has_text="Huller og uenighed").locator("summary").first.click()
    expect(page.locator("#f-ikke_angivet-0"), "the same is told where gaps are told").to_have_value("parter")
    open_step(page, "Aflever")
    text = page.locator(".f-yaml code").text_content() or ""
    assert not check_case_files(tmp_path, {"proeve": text})
    open_step(page, "Hvem og hvor")
    page.get_by_label("Kilden siger ikke, hvem der var med").uncheck()
    assert "ikke_angivet" not in record_of(page)


def test_the_preview_calls_open_what_the_case_says_is_open_and_nothing_else(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    preview = "record => samspilFormular.inspection.preview(record).textContent"
    for record in ({}, {"titel": "Ture"}, {**BASE}, {**BASE, "dybde": "fuld"}):
        assert "Kilden siger ikke" not in page.evaluate(preview, record), record
    for gap in ("metode", "periode", "hvad turen kostede"):
        words = page.evaluate(preview, {**BASE, "ikke_angivet": [gap]})
        assert words.count(f"Kilden siger ikke: {gap}.") == 1, gap
        assert "ikke angivet" not in words
    assert page.evaluate("samspilFormular.inspection.preview({}).querySelector('.s-tag')") is None, "no empty sign"


@pytest.mark.weekly
def test_no_fixture_is_told_of_in_words_of_files(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    of_files = re.compile(r"\bfeltet\b|\.yml|docs/|\bpost(?:en)?\b|\w_\w|\bid\b")
    for number in range(len(FIXTURES)):
        _, record = make_fixture(number)
        open_record(page, record)
        written = json.dumps(record, ensure_ascii=False)
        for problem in page.evaluate("samspilFormular.inspection.problems()"):
            message = str(problem["message"])
            assert not of_files.search(re.sub("«[^»]*»", "«»", message)), message
            # What was written is said back, whatever it is; anything else in quotation marks is the form's own.
            own = [one for one in re.findall("«([^»]*)»", message) if one.rstrip("…")[:9] not in written]
            assert not [one for one in own if re.match(r"[\wæøå]+:", one) and not one.startswith("http")], message


# --- ids and drafts ---------------------------------------------------------------------------------------


def test_the_id_is_made_of_the_title_and_is_nobody_elses(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    for title, wanted in (
        ("Læring på Ærø: en øvelse i Århus", "laering-paa-aeroe-en-oevelse-i-aarhus"),
        ("Vindrosen", "vindrosen-2"),
        ("!!!", "ny-case"),
        ("å" * 80, "aa" * 30),
    ):
        page.locator("#f-titel").fill(title)
        made = record_of(page)["id"]
        assert made == wanted or (len(wanted) > 40 and made.startswith("aaaa")), title
        assert not [one for one in page.evaluate("samspilFormular.inspection.problems()") if one["path"][0] == "id"]
    expect(page.locator(".f-form")).not_to_contain_text("laering", use_inner_text=True)


@pytest.mark.parametrize(
    ("is_own", "id_", "wanted"),
    [
        (True, "mine-ture", "mine-ture"),
        weekly(False, "ture", "ture-ved-aaen"),
        weekly(True, "Ikke Et Id", "ture-ved-aaen"),
    ],
)
def test_an_old_draft_keeps_the_id_that_its_editor_wrote(
    is_own: bool, id_: str, wanted: str, open_page: OpenPage
) -> None:
    page = open_page(ADDRESS).page
    kept = {"idIsOwn": is_own, "record": {"titel": "Ture ved åen", "id": id_}}
    page.evaluate("kept => localStorage.setItem('samspil.kladde.ny', kept)", json.dumps(kept))
    page.reload()
    assert record_of(page)["id"] == wanted
    page.locator("#f-titel").fill("Ture ved åen")
    assert record_of(page)["id"] == wanted


@pytest.mark.weekly
def test_an_old_draft_keeps_the_short_names_of_its_sources(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    sources = [{"sted": "maaling s. 3; maaling s. 9", "titel": "En måling"}, {"sted": "rapport l. 1-10"}]
    kept = {"idIsOwn": False, "record": {"titel": "Ture", "kilder": sources}}
    page.evaluate("kept => localStorage.setItem('samspil.kladde.ny', kept)", json.dumps(kept))
    page.reload()
    assert record_of(page)["kilder"] == sources
    open_step(page, "Kilden")
    page.locator(".f-item__fold summary", has_text="En måling").click()
    page.locator("#f-kilder-0-titel").fill("En anden titel")
    page.locator("#f-kilder-0-sted").fill("s. 4")
    assert record_of(page)["kilder"][0] == {"sted": "maaling s. 4", "titel": "En anden titel"}


def test_a_source_that_samspil_knows_is_chosen_and_one_of_ones_own_comes_back(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    open_step(page, "Kilden")
    page.locator("#f-kilder-0-titel").fill("Årsberetning 2024")
    page.locator("#f-kilder-0-udgiver").fill("Solbakken")
    page.get_by_label("Hvilken kilde").select_option("rapport")
    expect(page.locator("#f-kilder-0-titel")).to_have_count(0)
    page.locator("#f-kilder-0-sted").fill("s. 12")
    assert record_of(page)["kilder"] == [{"sted": "rapport s. 12"}]
    page.get_by_label("Hvilken kilde").select_option("")
    expect(page.locator("#f-kilder-0-titel")).to_have_value("Årsberetning 2024")
    assert record_of(page)["kilder"] == [
        {"sted": "aarsberetning s. 12", "titel": "Årsberetning 2024", "udgiver": "Solbakken"}
    ]


@pytest.mark.weekly
def test_the_short_name_of_a_source_follows_its_title_until_something_points_to_it(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    open_step(page, "Kilden")
    title = page.locator("#f-kilder-0-titel")
    page.locator("#f-kilder-0-sted").fill("s. 3")
    assert record_of(page)["kilder"] == [{"sted": "kilde s. 3"}]
    page.locator("#f-kilder-0-sted").fill("")
    assert "kilder" not in record_of(page)
    title.fill("Rapport om engene")
    assert record_of(page)["kilder"][0]["sted"] == "rapport-2", "Samspil has a «rapport» already"
    title.fill("Måling i engene")
    assert record_of(page)["kilder"][0]["sted"] == "maaling"
    open_step(page, "Casen")
    page.locator(".f-step--casen .f-origin summary").first.click()
    page.locator("[id='f-resumé-tekst']").fill("De gik tur.")
    page.locator("[id='f-resumé-sted']").select_option(label="Måling i engene")
    page.locator("[id='f-resumé-sted-0-hvor']").fill("s. 4")
    open_step(page, "Kilden")
    title.fill("En ny måling i engene")
    assert record_of(page)["kilder"][0]["sted"] == "maaling"


def test_records_are_chosen_by_their_titles(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    subjects = page.evaluate("Object.entries(samspilFormular.data.known.subjects)")
    id_, subject = next(one for one in subjects if one[0] != one[1]["title"].lower() and one[1].get("synonyms"))
    page.get_by_role("button", name="Tilføj et emne").click()
    control = page.locator("#f-emner-0-ord")
    for written in (subject["title"], subject["title"].upper(), subject["synonyms"][0], id_):
        control.fill(written)
        control.blur()
        assert record_of(page)["emner"] == [id_], written
        expect(control).to_have_value(subject["title"])
    control.fill("noget helt andet")
    control.blur()
    said = page.locator("#f-emner-0-ord-fejl").inner_text()
    assert said.endswith("Mangler der et, så skriv det til den, der får casen.")


@pytest.mark.weekly
def test_a_finger_that_leaves_a_field_presses_what_it_touched(browser: Browser, serve_site: str) -> None:
    """What goes away when a field is left moves the button, and a finger is lifted before the field is left."""
    page = browser.new_page(viewport={"width": PHONE, "height": 844}, has_touch=True, is_mobile=True)
    page.set_default_timeout(STUCK)
    page.goto(f"{serve_site}/{ADDRESS}#trin-hvad")
    page.locator("#f-periode-fra").tap()
    page.keyboard.insert_text("2012")
    page.get_by_role("button", name="Tilføj en hændelse").tap()
    page.locator("#f-tidslinje-0-dato").wait_for()
    page.close()


# --- for everybody ----------------------------------------------------------------------------------------


def test_an_error_is_said_aloud_when_it_appears_and_once(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    said = page.locator(".f-form > .s-hidden[role=status]")
    page.evaluate(
        """() => {
          window.heard = [];
          const line = document.querySelector('.f-form > .s-hidden[role=status]');
          new MutationObserver(() => line.textContent && heard.push(line.textContent)).observe(line, {childList: true});
        }"""
    )
    page.locator("#f-titel").fill("Ture <b>")
    page.locator("#f-titel").blur()
    page.wait_for_function("heard.length")
    assert said.text_content() == "Titel: en titel må ikke indeholde «<». Skriv den med almindelige ord."
    page.locator("[id='f-resumé-tekst']").fill("De går tur.")
    page.locator("[id='f-resumé-tekst']").blur()
    open_step(page, "Hvem og hvor")
    go_on(page)
    page.locator(".f-step--hvem .f-summary").wait_for()
    assert page.evaluate("document.activeElement.classList.contains('f-summary')"), "the list is read from there"
    assert page.evaluate("heard.length") == 1


@pytest.mark.parametrize("width", [320, weekly(PHONE), 1280])
def test_the_steps_can_be_seen_and_jumped_to(width: int, open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=width).page
    opener = page.get_by_role("button", name="Alle trin")
    steps = page.locator(".f-steps ol button")
    assert opener.is_visible() is (width < 700)
    if opener.is_visible():
        expect(steps.first).to_be_hidden()
        opener.click()
    assert [text.split("\n")[-1] for text in steps.all_inner_texts()] == [
        *("Casen", "Hvem og hvor", "Hvad der skete", "Mere", "Kilden", "Se siden", "Aflever")
    ]
    steps.nth(4).click()
    assert heading_of(page) == "Trin 5 af 7: Kilden"
    assert page.evaluate("document.activeElement === document.querySelector('.f-step:not([hidden]) > h2')")
    page.reload()
    assert heading_of(page) == "Trin 5 af 7: Kilden"


def test_a_pasted_line_and_the_open_steps_have_no_accessibility_fault(open_page: OpenPage, axe: Axe) -> None:
    page = open_page(ADDRESS, width=320).page
    paste(page, "[id='f-resumé-tekst']", OF_A_WEB_PAGE)
    page.get_by_role("button", name="Alle trin").click()
    assert not axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    box = page.locator(".f-pasted:visible").get_by_role("button").bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 24


# --- what the trial of a new editor found ------------------------------------------------------------------

TWO_SOURCES = [
    {"sted": "aarsberetning", "titel": "Årsberetning 2024", "link": "https://eksempel.dk/2024", "læst": "2026-11-30"},
    {"sted": "rapport s. 12"},
]


def open_origin(page: Page, step: str, number: int = 0) -> None:
    """Open «Sted i kilden» below a text of a step."""
    page.locator(f".f-step--{step} .f-origin > summary").nth(number).click()


def test_a_place_is_shown_by_choosing_the_source_by_its_title(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    open_record(page, {"id": "proeve", **BASE, "kilder": TWO_SOURCES})
    open_origin(page, "casen")
    control = page.locator("[id='f-resumé-sted']")
    groups = control.locator("optgroup").evaluate_all(
        "all => all.map(one => [one.label, [...one.children].map(option => option.label)])"
    )
    here, others = (dict(groups)[name] for name in ("Kilder i denne case", "Andre kilder, som Samspil kender"))
    assert here[0] == "Årsberetning 2024"
    assert len(here) == 2
    assert others
    control.select_option(label="Årsberetning 2024")
    page.get_by_label("Hvor i den", exact=True).first.fill("s. 4")
    assert record_of(page)["resumé"]["sted"] == "aarsberetning s. 4"
    page.get_by_role("button", name="Vis et sted mere").first.click()
    page.locator("[id='f-resumé-sted-1']").select_option("rapport")
    page.locator("[id='f-resumé-sted-1-hvor']").fill("s. 12")
    assert record_of(page)["resumé"]["sted"] == "aarsberetning s. 4; rapport s. 12"
    told = page.locator(".f-step--casen .f-origin > summary").first.inner_text()
    assert told.startswith("Sted i kilden: Årsberetning 2024, s. 4; ")
    expect(page.locator(".f-step--casen"), "nobody sees the short name").not_to_contain_text(
        "aarsberetning", use_inner_text=True
    )
    text = page.evaluate("samspilFormular.inspection.write(samspilFormular.inspection.record())")
    assert not check_case_files(tmp_path, {"proeve": text})


@pytest.mark.parametrize("step", [weekly("casen"), "hvem", weekly("hvad")])
def test_a_new_source_is_named_where_it_is_needed_and_described_later(step: str, open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    open_record(
        page, {"titel": "Ture", "parter": [{"navn": "A", "sektor": "kommune"}], "tidslinje": [{"dato": "2024"}]}
    )
    open_step(page, {"casen": "Casen", "hvem": "Hvem og hvor", "hvad": "Hvad der skete"}[step])
    page.evaluate(
        "step => document.querySelectorAll(`.f-step--${step} details`).forEach(one => { one.open = true; })", step
    )
    row = page.locator(f".f-step--{step} .f-place").first
    row.locator("select").select_option(label="En ny kilde …")
    title = row.get_by_label("Kildens titel")
    expect(title, "there one writes on").to_be_focused()
    title.fill("Et år med turene")
    title.blur()
    row.get_by_label("Hvor i den", exact=True).fill("s. 2")
    (source,) = record_of(page)["kilder"]
    assert source["titel"] == "Et år med turene"
    assert f'"{source["sted"]} s. 2"' in json.dumps(record_of(page), ensure_ascii=False)
    open_step(page, "Kilden")
    expect(page.locator("#f-kilder-0-titel")).to_have_value("Et år med turene")
    expect(page.locator("#f-kilder-1-titel"), "the blank one was taken").to_have_count(0)
    page.locator("#f-kilder-0-titel").fill("Et godt år")
    page.locator("#f-kilder-0-titel").blur()
    expect(row.locator("select option:checked"), "it follows the source").to_have_text("Et godt år")


@pytest.mark.weekly
def test_a_source_that_was_taken_away_is_told_where_it_is_missed_in_words_of_the_form(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    given = {"tekst": "De gik.", "sted": "aarsberetning s. 4"}
    open_record(page, {"id": "proeve", **BASE, "resumé": given, "kilder": [{"sted": "rapport s. 3"}]})
    open_origin(page, "casen")
    page.locator("[id='f-resumé-sted']").blur()
    page.locator("[id='f-resumé-sted']").focus()
    page.locator("#f-titel").focus()
    told = page.locator("[id='f-resumé-sted-fejl']")
    told.wait_for()
    expect(told).to_have_text(re.compile(r"^Kilden er slettet eller har ingen titel\."), use_inner_text=True)
    page.locator("[id='f-resumé-sted']").select_option("")
    page.locator("#f-titel").focus()
    told.wait_for(state="hidden")
    assert record_of(page)["resumé"] == "De gik."


def list_needs(page: Page) -> set[str]:
    """The labels that say that they must be filled in, as they stand on the page."""
    return set(
        page.locator(".f-needed:not([hidden])").evaluate_all("all => all.map(one => one.parentElement.textContent)")
    )


@pytest.mark.weekly
def test_what_may_be_left_out_altogether_asks_for_nothing_before_it_is_begun(open_page: OpenPage) -> None:
    """Every group of the model that is not required, not those of an example."""
    page = open_page(ADDRESS).page
    open_record(page, {"id": "proeve", **BASE, "parter": [{"navn": "A", "sektor": "kommune"}]})
    groups = [
        spec for _, spec in specs_of(Case) if isinstance(spec.kind, Group) and not spec.many and not spec.required
    ]
    assert {"målgruppe", "initiativ", "metode", "kompleksitet", "foreningsrolle", "udbredelse", "kontakt"} <= {
        spec.key for spec in groups
    }
    needed = page.locator("[aria-required='true']").evaluate_all("all => all.map(one => one.id)")
    for spec in groups:
        assert not [one for one in needed if one.startswith(f"f-{spec.key}-")], spec.key
    before = list_needs(page)
    page.locator("[id='f-initiativ-tager-tekst']").evaluate(
        "one => { one.value = 'Foreningen'; one.dispatchEvent(new Event('input', {bubbles: true})); }"
    )
    assert list_needs(page) - before == {"Hvem tog initiativet skal udfyldes"}
    expect(page.locator("#f-initiativ-type")).to_have_attribute("aria-required", "true")


def test_every_list_that_grows_says_what_to_do_where_the_word_is_missing(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    helps = page.locator(".f-help").all_text_contents()
    for collection, sentence in MISSING_WORDS.items():
        assert any(sentence in text for text in helps), collection
    assert MISSING_WORDS.keys() == VOCABULARIES.keys()


def test_the_day_of_today_is_one_press(open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    open_step(page, "Kilden")
    page.locator(".f-step--kilder .f-beside button").first.click()
    today = page.evaluate("new Date().toLocaleDateString('sv')")
    assert record_of(page)["kilder"][0]["læst"] == today
    expect(page.locator("#f-kilder-0-læst")).to_have_value(parse_date(today).wording)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        weekly("www.vejle.dk/natur", "https://www.vejle.dk/natur"),
        ("vejle.dk", "https://vejle.dk"),
        weekly(" trivselslaben.no/prosjekter/fritidskortet/ ", "https://trivselslaben.no/prosjekter/fritidskortet/"),
        weekly("http://gammel.dk", "http://gammel.dk"),
        ("klubbens side", "klubbens side"),
    ],
)
def test_an_address_gets_the_beginning_that_browsers_hide(written: str, kept: str, open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    open_step(page, "Kilden")
    link = page.locator("#f-kilder-0-link")
    link.fill(written)
    link.blur()
    assert record_of(page)["kilder"][0]["link"] == kept
    note = page.locator(".f-pasted:visible")
    if kept == written:
        expect(note).to_have_count(0)
        return
    expect(note).to_have_text(re.compile(r"^Vi satte https:// foran\."), use_inner_text=True)
    note.get_by_role("button", name="Fortryd").click()
    expect(link).to_have_value(written)


@pytest.mark.weekly
def test_a_summary_is_one_paragraph_however_it_is_pasted(open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    paste(
        page,
        "[id='f-resumé-tekst']",
        "De går tur hver uge.\nAlle kan være med.",
        "<p>De går tur hver uge.</p><p>Alle kan være med.</p>",
    )
    assert record_of(page)["resumé"] == "De går tur hver uge. Alle kan være med."


@pytest.mark.parametrize("country_first", [weekly(True), False])
def test_a_town_abroad_is_not_taken_for_a_danish_one(country_first: bool, open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    open_step(page, "Hvem og hvor")
    land, town = page.locator("#f-land"), page.locator("#f-kommuner-0-navn")
    order = page.evaluate(
        "document.querySelector('#f-land').compareDocumentPosition(document.querySelector('#f-kommuner-0-navn'))"
    )
    assert order == 4, "the country is asked for first"
    if country_first:
        land.fill("Norge")
    town.fill("Arendal")
    town.blur()
    told = page.locator("#f-kommuner-0-navn-fejl, #f-kommuner-fejl").filter(visible=True)
    if country_first:
        expect(told).to_have_count(0)
        return
    expect(told).to_contain_text("Ligger den i et andet land, så skriv landet under «Land»", use_inner_text=True)
    expect(told).not_to_contain_text("Mente du", use_inner_text=True)
    land.fill("Norge")
    land.blur()
    told.wait_for(state="hidden")


@pytest.mark.weekly
def test_what_was_told_is_gone_when_something_else_is_done(open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    said = page.locator(".f-form > .s-hidden[role=status]")
    open_step(page, "Kilden")
    page.locator(".f-step--kilder .f-beside button").first.click()
    page.wait_for_function("document.querySelector('.f-form > .s-hidden').textContent.endsWith('er skrevet.')")
    page.locator("#f-kilder-0-udgiver").fill("Solbakken")
    assert said.text_content() == ""
    page.locator(".f-step--kilder .f-beside button").first.click()
    page.wait_for_function("document.querySelector('.f-form > .s-hidden').textContent.endsWith('er skrevet.')")
    open_step(page, "Casen")
    assert said.text_content() == ""
    paste(page, "[id='f-resumé-tekst']", OF_A_WEB_PAGE)
    expect(page.locator(".f-pasted:visible")).to_have_count(1)
    page.locator("[id='f-resumé-tekst']").fill("Noget helt andet.")
    expect(page.locator(".f-pasted:visible"), "nothing of what was mended stands there").to_have_count(0)


@pytest.mark.weekly
def test_a_long_line_is_seen_whole_and_stays_one(open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    long = "2.400.000 kr. over tre år, heraf 800.000 kr. i 2024 og resten fordelt på de to næste"
    open_record(page, {"id": "proeve", **BASE, "finansiering": {"bidrag": [{"hvem": "Fonden", "beløb": long}]}})
    open_step(page, "Mere")
    page.locator(".f-part > summary", has_text="Økonomi").click()
    amount = page.locator("#f-finansiering-bidrag-0-beløb")
    if not amount.is_visible():
        page.locator(".f-part[open] .f-item__fold > summary").first.click()
    for fold in page.locator(".f-part[open] .f-item .f-rest > summary").all():
        if fold.is_visible() and not amount.is_visible():
            fold.click()
    hidden = amount.evaluate("one => [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight]")
    assert max(hidden) <= 1, "no part of it is cut"
    amount.press("End")
    amount.press("Enter")
    amount.blur()
    assert record_of(page)["finansiering"]["bidrag"][0]["beløb"] == long


@pytest.mark.weekly
def test_a_long_group_is_a_list_of_names_to_open(open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=PHONE).page
    open_record(page, {"id": "proeve", **BASE, "aftale": {"kvalitet": ["Maden laves fra bunden."]}})
    open_step(page, "Mere")
    part = page.locator(".f-part", has=page.locator("summary", has_text="Aftalens vilkår")).first
    part.locator(":scope > summary").click()
    expect(part.locator("textarea:visible"), "only what is written stands open").to_have_count(1)
    assert part.evaluate("one => one.offsetHeight") < 2 * 844, "two screens of a phone at the most"
