"""«Foreslå en case»: says what the check says, writes what the reader reads, loses nothing, and can be used by all."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html

from macros import messages
from macros.catalogue import inspect
from macros.dates import BadDate, parse_date
from macros.fields import specs_of
from macros.form import STEPS, list_more
from macros.problems import Severity
from macros.records.case import Case
from macros.rendering import Renderer
from macros.views import cases_with_page
from macros.writing import write_record
from tests.full_record import fill_case
from tests.projects import ROOT, read, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from macros.problems import Problem
    from tests.conftest import Axe, BuiltSite, OpenPage, Visit

ADDRESS = "foreslaa-en-case.html"
FIXTURES: list[dict[str, Any]] = json.loads((ROOT / "tests/data/formular.json").read_text(encoding="utf-8"))
TODAY = date(2030, 1, 15)
"""The day on which the fixtures are checked: what is due and what is to come depend on it."""
BASE = {
    "titel": "Ture ved åen",
    "resumé": "Kommunen og foreningen går tur.",
    "art": "partnerskab",
    "dybde": "kort",
    "kilder": [{"sted": "rapport l. 1-10"}],
}
WRITE = """record => {
  const F = samspilFormular, fields = F.listFields();
  return F.writeYaml(F.gather(fields, F.spread(fields, record)));
}"""


@pytest.fixture(scope="module")
def form_page(browser: Browser, serve_site: str) -> Iterator[Page]:
    """One page with the form, for tests that only ask its scripts."""
    page = browser.new_page()
    page.goto(f"{serve_site}/{ADDRESS}")
    yield page
    page.close()


@pytest.fixture
def dated_page(browser: Browser, serve_site: str) -> Iterator[Page]:
    """The form on the day of the fixtures."""
    page = browser.new_page(timezone_id="UTC")
    page.clock.set_fixed_time(datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC))
    page.goto(f"{serve_site}/{ADDRESS}")
    yield page
    page.close()


def open_step(page: Page, name: str) -> None:
    page.locator(".f-steps").get_by_role("button", name=name).click()


def open_record(page: Page, record: dict[str, Any]) -> None:
    """Open a record as if it had just been written."""
    page.evaluate("record => { localStorage.clear(); samspilFormular.open('', record); }", record)


def list_told(page: Page) -> list[dict[str, Any]]:
    """What the end of the form says is to be mended or looked at."""
    open_step(page, "Aflever")
    told: list[dict[str, Any]] = page.evaluate(
        """() => [...document.querySelectorAll('.f-step--aflever [data-f-where]')].map(item => ({
          where: item.dataset.fWhere, message: item.querySelector('.f-summary__message').textContent,
          isError: item.closest('.f-summary__part--error') !== null}))"""
    )
    return told


def check_case_files(folder: Path, files: dict[str, str], today: date | None = None) -> list[Problem]:
    """Run the check on the real project with some case files more."""
    for part in ("docs/data", "cases", "checklists"):
        shutil.copytree(ROOT / part, folder / part, dirs_exist_ok=True)
    for name, text in files.items():
        (folder / "cases" / f"{name}.yml").write_text(text, encoding="utf-8")
    return [problem for problem in inspect(folder, today)[1] if problem.path.removeprefix("cases/")[:-4] in files]


# --- one model, one verdict -------------------------------------------------------------------------------


def test_steps_of_the_form_hold_every_field_of_a_case_once() -> None:
    placed = [key for step in (*STEPS, *list_more()) for key in step.fields]
    assert sorted(placed) == sorted(spec.key for _, spec in specs_of(Case))


def test_every_value_that_a_case_can_hold_has_a_control(form_page: Page) -> None:
    filled, put = fill_case()
    open_record(form_page, filled)
    shown = form_page.evaluate(
        "() => [...document.querySelectorAll('.f-form :is(input:not([type=radio]), textarea, select, :checked)')]"
        ".map(control => control.value).join('\\n')"
    )
    missing = {where: text for where, text in put.items() if text not in shown}
    assert not missing
    back, problems = read(form_page.evaluate(WRITE, filled), Case)
    assert not problems
    assert back == read(json.dumps(filled), Case)[0]


def make_fixture(number: int) -> tuple[str, dict[str, Any]]:
    """The whole record of a fixture, and the name of its file."""
    name = f"proeve-{number:03}"
    given = json.loads(json.dumps(FIXTURES[number]["post"]).replace("SELV", name))
    return name, {"id": name, **BASE, **given}


def test_form_and_check_say_the_same_of_the_same_fixtures(dated_page: Page, tmp_path: Path) -> None:
    assert len(FIXTURES) >= 200
    told: dict[str, list[dict[str, Any]]] = {}
    files: dict[str, str] = {}
    for number in range(len(FIXTURES)):
        name, record = make_fixture(number)
        open_record(dated_page, record)
        told[name] = list_told(dated_page)
        files[name] = dated_page.evaluate(WRITE, record)
    problems = check_case_files(tmp_path, files, TODAY)
    wrong = []
    for number, name in enumerate(files):
        own = FIXTURES[number]["post"].get("id", name)
        said = sorted(
            (normalise(problem.message), problem.severity is Severity.ERROR)
            for problem in problems
            if problem.path == f"cases/{name}.yml" and not (own != name and problem.message.startswith("id er "))
        )
        shown = sorted((normalise(one["message"]), one["isError"]) for one in told[name])
        # Of values that are wrong by themselves the check says nothing about how they go together.
        if said != shown:
            wrong.append(f"{FIXTURES[number]['navn']}\n  check: {said}\n  form:  {shown}")
    assert not wrong, "\n".join(wrong)
    faulty = {problem.path for problem in problems}
    assert 40 < len(faulty) < len(FIXTURES) - 30, "the fixtures try what is right as well as what is wrong"
    warnings = [problem.message for problem in problems if problem.severity is Severity.WARNING]
    for wording in WARNINGS:
        last = wording.rpartition("}")[2]
        assert any(message.endswith(last) for message in warnings), f"no fixture tries «{wording}»"


def normalise(message: str) -> str:
    return re.sub(r"(i) (linje|punkt) \d+\.", r"\1 ….", message)


WARNINGS = (
    *(messages.SAME_AGAIN, messages.LOOKS_LIKE_PHONE, messages.LOOKS_LIKE_MAIL, messages.UNKNOWN_MUNICIPALITY),
    *(messages.FULL_CASE_LACKS, messages.THIN_SOURCE, messages.SOURCE_WITHOUT_LINK, messages.SOURCE_WITHOUT_PAGE),
    *(messages.DAY_TO_COME, messages.LOOKS_LIKE_A_PERSON, messages.REVIEW_IS_DUE),
)
"""What a case can be warned of, by the form and by the check."""


@pytest.mark.parametrize(
    "title",
    [
        *("en hel case", "resumé med sted uden tekst", "kilde uden sted", "dårlig dato: efterår 2003-09"),
        *("egen kilde uden link og sted", "samme udsagn to gange", "fyldig med fire steder"),
        *("redaktion: vender om", "redaktion: navn og fremtid", "redaktion: tilføjet for længe siden"),
        *("telefon hos en part", "kommune, der ikke ligner nogen"),
    ],
)
def test_a_problem_is_named_by_the_way_to_its_field(title: str, dated_page: Page, tmp_path: Path) -> None:
    number = next(number for number, fixture in enumerate(FIXTURES) if fixture["navn"] == title)
    name, record = make_fixture(number)
    open_record(dated_page, record)
    shown = {one["where"] for one in list_told(dated_page)}
    text = dated_page.evaluate(WRITE, record)
    assert shown == {problem.field for problem in check_case_files(tmp_path, {name: text}, TODAY)}


def test_a_warning_leads_to_its_own_row_where_a_blank_one_stands_before(dated_page: Page) -> None:
    blank: dict[str, str] = {}
    own = {"sted": "evaluering s. 2", "titel": "Evaluering"}
    odd = {"kilder": [blank, own], "kommuner": [blank, {"navn": "Qqq"}], "redaktion": [blank, {"dato": "2031-01-01"}]}
    paths = dated_page.evaluate(
        "record => samspilFormular.check(samspilFormular.spread(samspilFormular.listFields(), record))"
        ".filter(one => one.isWarning).map(one => one.path.slice(0, 2))",
        {**BASE, **odd},
    )
    assert sorted(paths) == [["kilder", 1], ["kommuner", 1], ["redaktion", 1]]


def test_the_form_has_the_editors_trail_last_and_says_that_a_new_case_needs_none(form_page: Page) -> None:
    assert list_more()[-1].title == "Redaktionens spor"
    assert list_more()[-1].fields == ("redaktion",)
    filled, _ = fill_case()
    open_record(form_page, filled)
    open_step(form_page, "Mere")
    part = form_page.locator(".f-part").last
    part.locator("summary").first.click()
    assert "En ny post behøver intet" in part.inner_text()
    form_page.locator("#f-redaktion-0-hvad").evaluate("control => { control.closest('details').open = true; }")
    for key, label in (("dato", "Dato"), ("hvad", "Hvad der skete"), ("rolle", "Rolle"), ("note", "Note")):
        control = form_page.locator(f"#f-redaktion-0-{key}")
        assert control.is_visible()
        assert form_page.locator(f"label[for='f-redaktion-0-{key}']").inner_text().startswith(label)
        assert form_page.locator(f"#f-redaktion-0-{key}-hjaelp").is_visible(), key


PIECES = (
    *("- ", ": ", ":", "#", " #", "'", '"', "\\", "\n", "\n\n", "|", ">", ">-", "&a", "*b", "!c", "%", "@", "`"),
    *("[", "]", "{", "}", ",", "?", "~", "---", "...", "<<", "=", " ", "  ", "\t", "\xa0", "\u200b", "\u2028", "Ã¥"),
    *("yes", "no", "null", "2003-01-02", "1e3", "0x1f", "12:30", "tekst:", "mål: ", "æøå", "😀", "ord"),
    "og en lang række af almindelige ord ",
)
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)


FINDERS: tuple[Callable[[Case], str], ...] = (
    lambda case: case.summary.value,
    lambda case: case.bodies[0].meetings[0].value,
    lambda case: case.not_stated[0],
)
"""Where the three records of a text have it."""


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(TEXTS, min_size=1, max_size=30))
def test_any_text_comes_back_letter_for_letter_or_is_refused_by_both(form_page: Page, texts: list[str]) -> None:
    """Written by the form, read by the reader: as a paragraph, deep inside a list, and as a line."""
    answers = form_page.evaluate(
        """([texts, base]) => texts.map(raw => {
          const F = samspilFormular, fields = F.listFields(), text = F.tidy(raw);
          const records = [{resumé: text},
            {organisering: [{gruppe: 'G', møder: [{tekst: text, sted: 'rapport l. 1'}, 'Ja.']}]},
            {ikke_angivet: [text, 'mere']}];
          return {text: text, tries: records.map(record => {
            const spread = F.spread(fields, Object.assign({}, base, record));
            return [F.writeYaml(F.gather(fields, spread)),
              F.check(spread).filter(one => !one.isWarning).map(one => one.message)];
          })};
        })""",
        [texts, {"id": "proeve", **BASE}],
    )
    for answer in answers:
        wanted = answer["text"].strip("\ufeff").strip().strip("\ufeff").strip()
        for (text, told), find in zip(answer["tries"], FINDERS, strict=True):
            case, problems = read(text, Case)
            assert bool(problems) == bool(told), (answer["text"], text, problems, told)
            assert all(any(message in problem for problem in problems) for message in told), (text, problems, told)
            if not told and wanted:
                assert find(case) == wanted, text


DATES = st.tuples(
    st.sampled_from(("", "", "ca. ", "ca ", "cirka ", "i ", "den ", "mandag den ")),
    st.sampled_from(
        "||forår |sommer |efteråret |vinter |1. halvår |2. halvår |start |midt |slut |primo |ultimo |maj |5. maj |"
        "21/8 |31.12.|august, ".split("|")
    ),
    st.sampled_from(("2003", "2004", "1799", "2101", "03", "")),
    st.sampled_from(("", "", "-02", "-13", "-8", "-02-29", "-08-31", "-09-31", "-5-4", "-")),
).map("".join)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(DATES, min_size=20, max_size=60))
def test_a_date_means_the_same_in_the_form(form_page: Page, texts: list[str]) -> None:
    given = [text.strip() for text in texts]
    found = form_page.evaluate(
        """texts => texts.map(text => {
          const date = samspilFormular.findDate(text);
          return date ? [date.first, date.last, date.wording, date.iso] : samspilFormular.faultOfDate(text);
        })""",
        given,
    )
    assert found == [describe_date(text) for text in given]


def describe_date(text: str) -> list[str] | str:
    try:
        when = parse_date(text)
    except BadDate as bad:
        return str(bad)
    return [when.first.isoformat(), when.last.isoformat(), when.wording, when.iso]


# --- from nothing to a file -------------------------------------------------------------------------------


def tab_to(page: Page, target: str) -> None:
    """Go on with the Tab key until the control has the focus."""
    for _ in range(250):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", target):
            return
    pytest.fail(f"{target} kan ikke nås med tabulatortasten")


def write(page: Page, target: str, text: str) -> None:
    tab_to(page, target)
    page.keyboard.type(text)


def go_on(page: Page) -> None:
    tab_to(page, ".f-step:not([hidden]) .f-go button:last-child")
    page.keyboard.press("Enter")


def write_case_by_keyboard(page: Page) -> None:
    write(page, "#f-titel", "Madklubben i Eksempelby: et forsøg")
    write(page, "#f-resumé-tekst", "Kommunen og en beboerforening åbnede en madklub. Mål: flere ved bordet.")
    tab_to(page, "input[name='f-art']")
    page.keyboard.press("ArrowDown")
    tab_to(page, "input[name='f-dybde']")
    page.keyboard.press("ArrowDown")
    go_on(page)
    write(page, "#f-kilder-0-sted", "evaluering s. 3-9")
    write(page, "#f-kilder-0-titel", "Evaluering af madklubben")
    write(page, "#f-kilder-0-link", "https://eksempel.dk/madklubben")
    go_on(page)
    for number, (name, sector) in enumerate((("Eksempelby Kommune", "Ko"), ("Beboerforeningen", "Fr"))):
        tab_to(page, "#f-parter")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == f"f-parter-{number}-navn"
        page.keyboard.type(name)
        write(page, f"#f-parter-{number}-sektor", sector)
    tab_to(page, "#f-kommuner")
    page.keyboard.press("Enter")
    page.keyboard.type("Odense")
    write(page, "#f-periode-fra", "efterår 2023")
    go_on(page)
    tab_to(page, "#f-tidslinje")
    page.keyboard.press("Enter")
    page.keyboard.type("2023-09")
    write(page, "#f-tidslinje-0-hændelse-tekst", "Klubben åbner.")
    go_on(page)


def test_a_case_is_written_with_the_keyboard_alone_and_passes_the_check(open_page: OpenPage, tmp_path: Path) -> None:
    visit = open_page(ADDRESS)
    page = visit.page
    write_case_by_keyboard(page)
    go_on(page)  # past «Mere»
    go_on(page)  # past the preview
    assert not list_told(page)
    tab_to(page, ".f-ways button")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename == "madklubben-i-eksempelby-et-forsoeg.yml"
    text = download.value.path().read_text(encoding="utf-8")
    assert not check_case_files(tmp_path, {"madklubben-i-eksempelby-et-forsoeg": text})
    case, _ = read(text, Case)
    assert [party.name for party in case.parties] == ["Eksempelby Kommune", "Beboerforeningen"]
    assert case.summary.value.endswith("Mål: flere ved bordet.")
    assert case.timeline[0].what.value == "Klubben åbner."
    assert not visit.errors
    assert not visit.foreign_requests()


def test_a_reload_in_the_middle_loses_nothing(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    write_case_by_keyboard(page)
    open_step(page, "Hvem og hvor")
    page.locator("#f-periode-tekst-tekst").fill("Det sidste ord før genindlæsningen")
    page.reload()
    assert page.locator("#f-periode-tekst-tekst").is_visible(), "the step is kept too"
    open_step(page, "Aflever")
    before = page.locator(".f-yaml code").text_content() or ""
    for piece in ("Madklubben i Eksempelby", "Beboerforeningen", "Odense", "Klubben åbner.", "Det sidste ord før"):
        assert piece in before
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Slet kladde").click()
    page.reload()
    open_step(page, "Aflever")
    assert "Madklubben" not in (page.locator(".f-yaml code").text_content() or "")


TEN_WRONG = (
    ("#f-titel", "Ture <b>", "en titel må ikke indeholde «<»"),
    ("#f-id", "Æblehaven", "kan ikke være et id"),
    ("#f-resumé-tekst", "Ring til 010203-1234", "ligner et CPR-nummer"),
    ("#f-kilder-0-sted", "rapporten l. 3", "kilden «rapporten» kendes ikke. Mente du «rapport»?"),
    ("#f-kilder-0-link", "http://eksempel.dk", "er ikke krypteret"),
    ("#f-parter-0-navn", "x" * 201, "teksten har 201 tegn, og her er plads til 200"),
    ("#f-kommuner-0-i_kilden", "Aarhus", "feltet «navn» mangler"),
    ("#f-periode-fra", "maj 2003", "Mente du «2003-05»?"),
    ("#f-tidslinje-0-dato", "2003-02-29", "februar 2003 har 28 dage"),
    ("#f-tidslinje-0-hændelse-tekst", "Se [her](www.eksempel.dk)", "er ikke en adresse på nettet"),
)


def test_ten_wrong_inputs_show_their_ten_errors_at_the_field_and_in_the_summary(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    page.locator("#f-art-0").check()
    page.locator("#f-dybde-1").check()
    for step, adders in (("Hvem og hvor", ("#f-parter", "#f-kommuner")), ("Hvad der skete", ("#f-tidslinje",))):
        open_step(page, step)
        for adder in adders:
            page.locator(adder).click()
    page.locator("#f-parter-0-sektor").evaluate(
        "select => { select.value = 'kommune'; select.dispatchEvent(new Event('change')); }"
    )
    for step in ("Casen", "Kilden", "Hvem og hvor", "Hvad der skete"):
        open_step(page, step)
        for target, text, said in TEN_WRONG:
            control = page.locator(target)
            if not control.is_visible():
                continue
            control.fill(text)
            control.blur()
            place = page.locator(f"[id='{target[1:]}-fejl']")
            if "mangler" not in said and "kendes" not in said:
                assert said[1:] in (place.text_content() or ""), target
                assert control.get_attribute("aria-invalid") == "true"
                assert f"{target[1:]}-fejl" in (control.get_attribute("aria-describedby") or "")
    told = list_told(page)
    for target, _, said in TEN_WRONG:
        assert any(said in one["message"] and one["isError"] for one in told), (target, said, told)
    link = page.locator(".f-step--aflever .f-summary a", has_text="Tidslinje 1 › Dato")
    link.click()
    assert page.evaluate("document.activeElement.id") == "f-tidslinje-0-dato"
    page.keyboard.type("2003-02-28")
    page.locator("#f-tidslinje-0-dato").fill("2003-02-28")
    page.locator("#f-tidslinje-0-dato").blur()
    assert page.locator("#f-tidslinje-0-dato-fejl").is_hidden(), "a mended field has no error left"


def test_going_on_stops_once_at_what_is_wrong_and_takes_the_reader_there(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    go_on = page.locator(".f-step--casen .f-go button")
    go_on.click()
    summary = page.locator(".f-step--casen .f-summary")
    assert summary.is_visible()
    assert page.evaluate("document.activeElement.classList.contains('f-summary')")
    assert summary.locator("li").count() == 5
    summary.locator("a").first.click()
    assert page.evaluate("document.activeElement.id") == "f-titel"
    go_on.click()
    assert page.locator("#f-kilder-0-sted").is_visible(), "the second time one may go on"


def test_several_parties_are_added_moved_removed_and_brought_back(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    open_step(page, "Hvem og hvor")
    for number, name in enumerate(("A", "B", "C")):
        page.locator("#f-parter").click()
        page.locator(f"#f-parter-{number}-navn").fill(name)

    def names() -> list[str]:
        found: list[str] = page.evaluate("samspilFormular.form.spread.parter.map(party => party.navn)")
        return found

    page.get_by_role("button", name="Flyt op Parter 3").click()
    assert names() == ["A", "C", "B"]
    assert "Flyt op Parter 2" in page.evaluate("document.activeElement.textContent")
    page.get_by_role("button", name="Fjern Parter 2").click()
    assert names() == ["A", "B"]
    assert page.evaluate("document.activeElement.textContent").startswith("Fortryd")
    page.keyboard.press("Enter")
    assert names() == ["A", "C", "B"]


def test_the_form_knows_what_other_cases_have_named(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    for name, known in (
        ("kommuner", "Esbjerg"),
        ("parter", "Esbjerg Kommune"),
        ("kilder", "rapport"),
        ("cases", "vindrosen"),
    ):
        assert page.locator(f"#f-valg-{name} option[value='{known}']").count() == 1, name
    open_step(page, "Hvem og hvor")
    page.locator("#f-parter").click()
    page.locator("#f-parter-0-navn").fill("Esbjerg Kommune")
    page.locator("#f-parter-0-navn").blur()
    assert page.locator("#f-parter-0-sektor").input_value() == "kommune"


def test_the_form_warns_of_personal_data(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    assert "Skriv ikke om enkeltpersoner" in page.locator(".f-warning").inner_text()
    for text, warns in (
        ("Ring til 12 34 56 78.", True),
        ("Ring +45 12345678.", True),
        ("Skriv til en@eksempel.dk.", True),
        ("De fik 1.234.567 kr. i 2003-2004.", False),
        ("Der kom 210.000-420.000 gæster i 20032004 år.", True),
    ):
        page.locator("#f-resumé-tekst").fill(text)
        page.locator("#f-resumé-tekst").blur()
        place = page.locator("[id='f-resumé-tekst-fejl']")
        assert place.is_visible() is warns, text
        if warns:
            assert "f-error--warning" in (place.get_attribute("class") or "")
            assert page.locator("#f-resumé-tekst").get_attribute("aria-invalid") is None


def test_what_is_mended_leaves_the_list_and_the_next_click_is_not_lost(open_page: OpenPage) -> None:
    """A message that goes away while a button is pressed moves the button, and its click goes nowhere."""
    page = open_page(ADDRESS, height=1000).page
    go_on = page.locator(".f-step--casen").get_by_role("button", name="Videre")
    summary = page.locator(".f-step--casen .f-summary")
    go_on.click()
    assert "Der er 5 ting at rette" in summary.inner_text()
    page.locator("#f-titel").fill("Spisefællesskab i Nørre Engby")
    page.locator("#f-art-0").click()
    assert page.locator("#f-art-0").is_checked()
    page.locator("#f-dybde-0").click()
    page.wait_for_function(
        "document.querySelector('.f-step--casen .f-summary h3').textContent === 'Der er 1 ting at rette'"
    )
    page.locator("[id='f-resumé-tekst']").fill("Ring på 22 33 44 55.")
    page.locator("#f-titel").focus()
    assert page.locator("[id='f-resumé-tekst-fejl']").is_visible()
    assert summary.is_hidden()
    page.locator("[id='f-resumé-tekst']").fill("Kommunen og foreningen laver mad sammen.")
    go_on.click()
    page.locator(".f-step--kilder").wait_for()
    assert page.locator(".f-steps [aria-current]").inner_text().split() == ["2", "Kilden"]


# --- a case that exists -----------------------------------------------------------------------------------


def test_every_real_case_is_opened_and_written_out_unchanged(form_page: Page) -> None:
    for case in real_catalogue().cases.values():
        form_page.evaluate("localStorage.clear()")
        form_page.add_script_tag(url=f"skemaer/cases/{case.id}.js")
        form_page.evaluate("id => samspilFormular.open(id, samspilFormular.cases[id])", case.id)
        assert not [one for one in list_told(form_page) if one["isError"]], case.id
        text = form_page.locator(".f-yaml code").text_content() or ""
        assert read(text, Case) == (case, []), case.id


def test_a_record_is_written_so_that_an_equal_one_is_read() -> None:
    for case in real_catalogue().cases.values():
        assert read(json.dumps(write_record(case)), Case) == (case, [])
    for checklist in real_catalogue().checklists.values():
        assert read(json.dumps(write_record(checklist)), type(checklist)) == (checklist, [])


def test_edits_of_a_case_and_a_new_case_are_kept_apart(open_page: OpenPage) -> None:
    visit = open_page(f"{ADDRESS}?case=vindrosen")
    page = visit.page
    assert page.locator("#f-id").get_attribute("readonly") is not None
    open_step(page, "Se siden")
    assert page.evaluate("localStorage.length") == 0, "who only looks leaves no draft behind"
    open_step(page, "Casen")
    page.locator("#f-titel").fill("En ny titel til Vindrosen")
    page.reload()
    assert page.locator("#f-titel").input_value() == "En ny titel til Vindrosen"
    assert page.locator("#f-id").input_value() == "vindrosen"
    page.goto(page.url.split("?")[0])
    assert page.locator("#f-titel").input_value() == ""


def test_case_pages_lead_to_the_form_with_that_case(open_page: OpenPage) -> None:
    page = open_page("cases/vindrosen.html").page
    page.get_by_role("link", name="Rediger denne case").click()
    page.wait_for_selector(".f-intro:not([hidden])")
    assert page.locator("#f-titel").input_value() == real_catalogue().cases["vindrosen"].title


def normalise_spaces(element: Any) -> str:
    return " ".join(element.text_content().split())


def words_of(element: Any) -> str:
    """The words of a page without spaces: where blocks meet, the two put them differently."""
    return "".join(element.text_content().split())


def test_the_preview_says_what_the_built_page_says(form_page: Page, built_site: BuiltSite) -> None:
    for case in cases_with_page(real_catalogue()):
        record = write_record(case)
        preview = html.fromstring(
            form_page.evaluate("record => samspilFormular.showPage(record).outerHTML", record), parser=html.HTMLParser()
        )
        page = html.parse(built_site.folder / "cases" / f"{case.id}.html", html.HTMLParser(encoding="utf-8"))
        article = page.getroot().find_class("s-page")[0]
        for part in article.xpath(
            ".//*[contains(@class,'s-timeline__figure') or contains(@class,'s-next') or contains(@class,'s-crumb') or "
            "contains(@class,'s-edit') or contains(@class,'s-cite') or @data-search-exclude and self::ul]"
        ):
            part.drop_tree()
        for heading in article.xpath(".//h2[@id='dele' or @id='lignende']"):
            heading.drop_tree()
        shown = [normalise_spaces(one) for one in preview.iter("h2", "h3", "h4")]
        built = [normalise_spaces(one) for one in article.iter("h1", "h2", "h3")]
        assert shown == built, case.id
        assert words_of(preview) == words_of(article), case.id


@pytest.mark.parametrize("years", [range(2001, 2009), range(2025, 2030)])
def test_the_preview_tells_the_editors_trail_as_the_page_does(years: range, dated_page: Page) -> None:
    catalogue = real_catalogue()
    trail = [{"dato": f"{year}-01-01", "hvad": "ændret", "rolle": "redaktionen"} for year in years]
    record: dict[str, Any] = {
        **write_record(catalogue.cases["vindrosen"]),
        "redaktion": [*trail, {**trail[-1], "note": "Rettet."}],
    }
    case, _ = read(json.dumps(record), Case)
    page = Renderer(dataclasses.replace(catalogue, cases={**catalogue.cases, case.id: case}), today=TODAY).case(
        case.id, "../"
    )
    preview = dated_page.evaluate("record => samspilFormular.showPage(record).outerHTML", record)
    rows = [
        words_of(html.fragment_fromstring(text, create_parent="div").xpath(".//dt[.='Redaktion']/..")[0])
        for text in (page, preview)
    ]
    assert rows[0] == rows[1]
    assert "ikkegennemsetendnuSkalsesefterigen" in rows[0]


# --- handing over -----------------------------------------------------------------------------------------


def give_settings(page: Page, **values: str) -> None:
    page.evaluate("values => Object.assign(samspilFormular.data.settings, values)", values)


def test_without_settings_there_is_a_file_and_nothing_else(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    open_record(page, {"id": "proeve", **BASE})
    give_settings(page, repository="", contact="")
    open_step(page, "Aflever")
    assert page.locator(".f-ways .s-button").all_inner_texts() == ["Hent fil", "Kopiér"]


def test_a_short_case_goes_with_the_address_and_a_long_one_is_copied(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    open_record(page, {"id": "proeve", **BASE})
    give_settings(page, repository="https://github.com/eksempel/samspil", branch="main")
    open_step(page, "Aflever")
    link = page.get_by_role("link", name="Åbn som forslag på GitHub")
    address = link.get_attribute("href") or ""
    assert address.startswith("https://github.com/eksempel/samspil/new/main?filename=cases/proeve.yml&value=")
    text = page.evaluate("address => new URL(address).searchParams.get('value')", address)
    assert text == page.locator(".f-yaml code").text_content()
    assert len(address) <= 7500
    open_record(page, {"id": "proeve", **BASE, "baggrund": [f"Nr. {n} " + "å" * 90 for n in range(20)]})
    open_step(page, "Aflever")
    assert link.get_attribute("href") == "https://github.com/eksempel/samspil/new/main?filename=cases/proeve.yml"
    assert "for lang" in page.locator(".f-ways").inner_text()


def test_an_existing_case_leads_to_its_own_file(open_page: OpenPage) -> None:
    page = open_page(f"{ADDRESS}?case=oqqumut").page
    give_settings(page, repository="https://github.com/eksempel/samspil", branch="main")
    open_step(page, "Aflever")
    link = page.get_by_role("link", name="Åbn filen på GitHub")
    assert link.get_attribute("href") == "https://github.com/eksempel/samspil/edit/main/cases/oqqumut.yml"


def test_a_mail_is_prepared_where_the_contact_is_an_address(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    open_record(page, {"id": "proeve", **BASE})
    give_settings(page, contact="redaktion@eksempel.dk")
    open_step(page, "Aflever")
    address = page.get_by_role("link", name="Send til redaktionen").get_attribute("href") or ""
    assert address.startswith("mailto:redaktion@eksempel.dk?subject=")
    assert "titel%3A%20Ture%20ved" in address
    give_settings(page, contact="Kontoret på første sal")
    open_step(page, "Aflever")
    assert page.get_by_role("link", name="Send til redaktionen").count() == 0


# --- for everybody ----------------------------------------------------------------------------------------


def test_refused_storage_is_said_and_the_rest_works(open_page: OpenPage) -> None:
    visit = open_page(ADDRESS)
    page = visit.page
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('nej', 'SecurityError'); } });"
    )
    page.reload()
    assert "vil ikke gemme en kladde" in page.locator(".f-draft").inner_text()
    write_case_by_keyboard(page)
    open_step(page, "Aflever")
    assert "Beboerforeningen" in (page.locator(".f-yaml code").text_content() or "")
    assert not visit.errors


def prepare(page: Page, state: str) -> None:
    """Bring the form into one of its states."""
    if state == "errors":
        page.locator(".f-step--casen .f-go button").click()
    elif state == "parties":
        open_step(page, "Hvem og hvor")
        for _ in range(3):
            page.locator("#f-parter").click()
    elif state == "all open":
        page.evaluate("record => { samspilFormular.open('', record); }", fill_case()[0])
        open_step(page, "Mere")
        page.evaluate("document.querySelectorAll('.f-step--mere details').forEach(one => { one.open = true; })")
    elif state in {"Se siden", "Aflever"}:
        page.evaluate("record => { samspilFormular.open('', record); }", fill_case()[0])
        give_settings(page, repository="https://github.com/eksempel/samspil", contact="redaktion@eksempel.dk")
        open_step(page, state)


STATES = ("start", "errors", "parties", "all open", "Se siden", "Aflever")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_no_state_of_the_form_has_an_accessibility_fault(
    state: str, scheme: Any, open_page: OpenPage, axe: Axe
) -> None:
    page = open_page(ADDRESS, scheme=scheme).page
    prepare(page, state)
    assert not axe(page)


@pytest.mark.parametrize("state", STATES)
def test_the_form_fits_a_narrow_screen(state: str, open_page: OpenPage) -> None:
    page = open_page(ADDRESS, width=320).page
    prepare(page, state)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    small = page.evaluate(
        """() => [...document.querySelectorAll('.f-form :is(button, input, select, textarea, summary, .f-summary a)')]
          .filter(e => e.offsetParent && e.type !== 'radio')
          .map(e => [e.outerHTML.slice(0, 90), e.getBoundingClientRect()])
          .filter(([, box]) => box.height < 24 || box.width < 24).map(([text]) => text)"""
    )
    assert not small


def test_the_form_works_from_disk(built_site: BuiltSite, open_page: OpenPage) -> None:
    visit: Visit = open_page((built_site.folder / ADDRESS).as_uri() + "?case=vindrosen")
    page = visit.page
    page.wait_for_selector(".f-intro:not([hidden])")
    open_step(page, "Se siden")
    assert page.locator(".f-preview").is_visible()
    open_step(page, "Aflever")
    assert read(page.locator(".f-yaml code").text_content() or "", Case)[0] == real_catalogue().cases["vindrosen"]
    assert not visit.errors


def test_without_javascript_the_page_says_how_to_do_it_by_file(open_page: OpenPage) -> None:
    page = open_page(ADDRESS, javascript=False).page
    link = page.locator("[data-f-form] a")
    assert link.get_attribute("href") == "redaktoerer.html"
    assert page.locator("[data-f-form] form").count() == 0


def test_front_page_and_catalogue_lead_to_the_form(open_page: OpenPage) -> None:
    for address in ("index.html", "cases/index.html"):
        page = open_page(address).page
        assert page.locator("article a", has_text="Foreslå en case").count() >= 1, address
