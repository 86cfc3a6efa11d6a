"""«Foreslå en case» in the browser: says what the check says, loses nothing, and can be used by all.

What its modules say of dates, places, texts and rules is held to Python's in `test_form_in_node.py`, without a browser.
"""

from __future__ import annotations

import dataclasses
import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html
from playwright.sync_api import expect

from macros.model.dates import parse_date
from macros.model.fields import specs_of
from macros.model.records.case import Case
from macros.pages.fragments import CASE
from macros.pages.renderer import Renderer
from macros.pictures.look import PictureFile
from macros.reading.writer import write_record
from macros.scripts.form.data import HIDDEN, LAST, STEPS, list_more
from macros.views.selection.cases import cases_with_page
from tests.conftest import STUCK
from tests.form_fixtures import BASE, FIXTURES, TODAY, check_case_files, make_fixture
from tests.full_record import fill_case
from tests.kinds import light_and_weekly_dark, weekly
from tests.projects import read, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Axe, BuiltSite, OpenPage, Visit

ADDRESS = "foreslaa-en-case.html"


@pytest.fixture(scope="module")
def form_page(browser: Browser, serve_site: str) -> Iterator[Page]:
    """One page with the form, for tests that only ask its scripts."""
    page = browser.new_page()
    page.set_default_timeout(STUCK)
    page.goto(f"{serve_site}/{ADDRESS}")
    yield page
    page.close()


@pytest.fixture
def dated_page(browser: Browser, serve_site: str) -> Iterator[Page]:
    """The form on the day of the fixtures."""
    page = browser.new_page(timezone_id="UTC")
    page.set_default_timeout(STUCK)
    page.clock.set_fixed_time(datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC))
    page.goto(f"{serve_site}/{ADDRESS}")
    yield page
    page.close()


def open_step(page: Page, name: str) -> None:
    opener = page.locator(".f-steps__all")
    if opener.is_visible():  # a narrow page shows the steps when it is asked to
        opener.click()
    page.locator(".f-steps ol").get_by_role("button", name=name).click()


def open_record(page: Page, record: dict[str, Any]) -> None:
    """Open a record as if it had just been written."""
    page.evaluate("record => { localStorage.clear(); samspilFormular.inspection.open('', record); }", record)


def write_record_of_page(page: Page, record: dict[str, Any]) -> str:
    """The file that the form makes of a record."""
    text: str = page.evaluate("record => samspilFormular.inspection.write(record)", record)
    return text


def list_told(page: Page) -> list[dict[str, Any]]:
    """What the end of the form says is to be mended or looked at."""
    open_step(page, "Aflever")
    told: list[dict[str, Any]] = page.evaluate(
        """() => [...document.querySelectorAll('.f-step--aflever [data-f-where]')].map(item => ({
          where: item.dataset.fWhere, message: item.querySelector('.f-summary__message').textContent,
          isError: item.closest('.f-summary__part--error') !== null}))"""
    )
    return told


# --- one model, one verdict -------------------------------------------------------------------------------


def test_steps_of_the_form_hold_every_field_of_a_case_once() -> None:
    placed = [key for step in (*STEPS, LAST, *list_more()) for key in (*step.fields, *step.rare)]
    assert sorted([*HIDDEN, *placed]) == sorted(spec.key for _, spec in specs_of(Case))


def test_every_value_that_a_case_can_hold_has_a_control(form_page: Page) -> None:
    filled, put = fill_case()
    open_record(form_page, filled)
    shown = form_page.evaluate(
        "() => [...document.querySelectorAll('.f-form :is(input:not([type=radio]), textarea, select, :checked)')]"
        ".map(control => control.value).join('\\n')"
    )
    missing = [text for where, text in put.items() if where not in HIDDEN and show_value(where, text) not in shown]
    assert not missing
    assert form_page.evaluate("samspilFormular.inspection.record()") == filled
    back, problems = read(write_record_of_page(form_page, filled), Case)
    assert not problems
    assert back == read(json.dumps(filled), Case)[0]


def show_value(where: str, text: str) -> str:
    """How the form shows what a record has: days in words, a subject by its title, no short names of own sources."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return parse_date(text).wording
    if where.startswith("emner") and where.endswith("ord"):
        known = real_catalogue().subjects.get(text)
        return known.title if known else text
    # A source is chosen by its title, and where in it stands by itself.
    return text.partition(" ")[2] if re.search(r"(?:^|› )sted(?: \d)?$", where) else text


@pytest.mark.parametrize(
    "title",
    [
        *("en hel case", "kilde uden sted", "redaktion: navn og fremtid", "kommune, der ikke ligner nogen"),
        *map(weekly, ("resumé med sted uden tekst", "dårlig dato: efterår 2003-09", "egen kilde uden link og sted")),
        *map(weekly, ("samme udsagn to gange", "fyldig med fire steder", "telefon hos en part")),
        *map(weekly, ("redaktion: vender om", "redaktion: tilføjet for længe siden")),
    ],
)
def test_a_problem_is_named_by_the_way_to_its_field(title: str, dated_page: Page, tmp_path: Path) -> None:
    number = next(number for number, fixture in enumerate(FIXTURES) if fixture["navn"] == title)
    name, record = make_fixture(number)
    open_record(dated_page, record)
    shown = {one["where"] for one in list_told(dated_page)}
    text = write_record_of_page(dated_page, record)
    assert shown == {problem.field for problem in check_case_files(tmp_path, {name: text}, TODAY)}


@pytest.mark.weekly
def test_the_form_has_the_editors_trail_last_and_says_that_a_new_case_needs_none(form_page: Page) -> None:
    assert list_more()[-1].title == "Redaktionens spor"
    assert list_more()[-1].fields == ("redaktion",)
    filled, _ = fill_case()
    open_record(form_page, filled)
    open_step(form_page, "Mere")
    part = form_page.locator(".f-part").last
    part.locator("summary").first.click()
    expect(part).to_contain_text("En ny case behøver intet", use_inner_text=True)
    form_page.locator("#f-redaktion-0-hvad").evaluate("control => { control.closest('details').open = true; }")
    for key, label in (("dato", "Dato"), ("hvad", "Hvad der skete"), ("rolle", "Rolle"), ("note", "Note")):
        control = form_page.locator(f"#f-redaktion-0-{key}")
        expect(control).to_be_visible()
        expect(form_page.locator(f"label[for='f-redaktion-0-{key}']")).to_have_text(
            re.compile("^" + re.escape(label)), use_inner_text=True
        )
        expect(form_page.locator(f"#f-redaktion-0-{key}-hjaelp"), key).to_be_visible()


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
    go_on(page)
    write(page, "#f-parter-0-navn", "Eksempelby Kommune")
    write(page, "#f-parter-0-sektor", "Ko")
    tab_to(page, "#f-parter")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "f-parter-1-navn"
    page.keyboard.type("Beboerforeningen")
    write(page, "#f-parter-1-sektor", "Fr")
    write(page, "#f-kommuner-0-navn", "Odense")
    go_on(page)
    write(page, "#f-periode-fra", "efteråret 2023")
    tab_to(page, "#f-tidslinje")
    page.keyboard.press("Enter")
    page.keyboard.type("september 2023")
    write(page, "#f-tidslinje-0-hændelse-tekst", "Klubben åbner.")
    go_on(page)
    go_on(page)  # past «Mere»
    write(page, "#f-kilder-0-titel", "Evaluering af madklubben")
    write(page, "#f-kilder-0-link", "https://eksempel.dk/madklubben")
    write(page, "#f-kilder-0-sted", "s. 3-9")
    go_on(page)


def test_a_case_is_written_with_the_keyboard_alone_and_passes_the_check(open_page: OpenPage, tmp_path: Path) -> None:
    visit = open_page(ADDRESS)
    page = visit.page
    write_case_by_keyboard(page)
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
    assert (case.period.start.wording, case.timeline[0].when.iso) == ("efteråret 2023", "2023-09")
    assert str(case.depth.value) == "kort", "what a short form makes is a short case"
    (place,) = case.sources[0].place
    assert (place.source, place.where) == ("evaluering", "s. 3-9"), "the short name is made of the title"
    assert not visit.errors
    assert not visit.foreign_requests()


def test_a_reload_in_the_middle_loses_nothing(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    write_case_by_keyboard(page)
    open_step(page, "Hvad der skete")
    page.locator("#f-periode-tekst-tekst").fill("Det sidste ord før genindlæsningen")
    page.reload()
    expect(page.locator("#f-periode-tekst-tekst"), "the step is kept too").to_be_visible()
    open_step(page, "Aflever")
    for piece in ("Madklubben i Eksempelby", "Beboerforeningen", "Odense", "Klubben åbner.", "Det sidste ord før"):
        expect(page.locator(".f-yaml code")).to_contain_text(piece)
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Slet kladde").click()
    page.reload()
    open_step(page, "Aflever")
    expect(page.locator(".f-yaml code")).not_to_contain_text("Madklubben")


NINE_WRONG = (
    ("#f-titel", "Ture <b>", "en titel må ikke indeholde «<»"),
    ("#f-resumé-tekst", "Ring til 010203-1234", "ligner et CPR-nummer"),
    ("#f-kilder-0-titel", "", "skriv titlen, som den står på kilden"),
    ("#f-kilder-0-link", "klubbens side", "er ikke en adresse på nettet"),
    ("#f-parter-0-navn", "x" * 201, "teksten har 201 tegn, og her er plads til 200"),
    ("#f-kommuner-0-i_kilden", "Aarhus", "skriv kommunens navn"),
    ("#f-periode-fra", "engang i nullerne", "er ikke en dato, vi kan læse. Skriv «2003», «august 2003»"),
    ("#f-tidslinje-0-dato", "2003-02-29", "februar 2003 har 28 dage"),
    ("#f-tidslinje-0-hændelse-tekst", "Se [her](www.eksempel.dk)", "er ikke en adresse på nettet"),
)


def test_nine_wrong_inputs_show_their_nine_errors_at_the_field_and_in_the_summary(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    page.locator("#f-art-0").check()
    open_step(page, "Hvad der skete")
    page.locator("#f-tidslinje").click()
    open_step(page, "Hvem og hvor")
    page.locator("summary", has_text="kildens stavemåde").click()
    page.locator("#f-parter-0-sektor").evaluate(
        "select => { select.value = 'kommune'; select.dispatchEvent(new Event('change')); }"
    )
    for step in ("Casen", "Hvem og hvor", "Hvad der skete", "Kilden"):
        open_step(page, step)
        for target, text, said in NINE_WRONG:
            control = page.locator(target)
            if not control.is_visible():
                continue
            control.fill(text)
            control.blur()
            place = page.locator(f"[id='{target[1:]}-fejl']")
            if not said.startswith("skriv"):
                expect(place, target).to_contain_text(said[1:])
                expect(control).to_have_attribute("aria-invalid", "true")
                expect(control).to_have_attribute("aria-describedby", re.compile(rf"\b{re.escape(target[1:])}-fejl\b"))
    told = list_told(page)
    for target, _, said in NINE_WRONG:
        assert any(said in one["message"] and one["isError"] for one in told), (target, said, told)
    link = page.locator(".f-step--aflever .f-summary a", has_text="Hændelse 1 › Dato")
    link.click()
    assert page.evaluate("document.activeElement.id") == "f-tidslinje-0-dato"
    page.locator("#f-tidslinje-0-dato").fill("28. februar 2003")
    page.locator("#f-tidslinje-0-dato").blur()
    expect(page.locator("#f-tidslinje-0-dato-fejl"), "a mended field has no error left").to_be_hidden()


def test_going_on_stops_once_at_what_is_wrong_and_takes_the_reader_there(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    go_on = page.locator(".f-step--casen .f-go button")
    go_on.click()
    summary = page.locator(".f-step--casen .f-summary")
    expect(summary).to_be_visible()
    assert page.evaluate("document.activeElement.classList.contains('f-summary')")
    expect(summary.locator("li")).to_have_text(
        [
            "Titel: skriv samarbejdets navn.",
            "Kort fortalt: fortæl i en til tre sætninger, hvem der gjorde hvad, og hvad der kom ud af det.",
            "Slags: vælg, hvad det er for et samarbejde.",
        ],
        use_inner_text=True,
    )
    expect(page.locator("#f-titel-fejl")).to_have_text("Skriv samarbejdets navn.", use_inner_text=True)
    summary.locator("a").first.click()
    assert page.evaluate("document.activeElement.id") == "f-titel"
    go_on.click()
    expect(page.locator("#f-parter-0-navn"), "the second time one may go on").to_be_visible()


@pytest.mark.weekly
def test_several_parties_are_added_moved_removed_and_brought_back(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    open_step(page, "Hvem og hvor")
    for number, name in enumerate(("A", "B", "C")):
        if number:  # the first is there to be filled in
            page.locator("#f-parter").click()
        page.locator(f"#f-parter-{number}-navn").fill(name)

    def names() -> list[str]:
        found: list[str] = page.evaluate("samspilFormular.inspection.record().parter.map(party => party.navn)")
        return found

    page.get_by_role("button", name="Flyt op Part 3").click()
    assert names() == ["A", "C", "B"]
    assert "Flyt op Part 2" in page.evaluate("document.activeElement.textContent")
    page.get_by_role("button", name="Fjern Part 2").click()
    assert names() == ["A", "B"]
    assert page.evaluate("document.activeElement.textContent").startswith("Fortryd")
    page.keyboard.press("Enter")
    assert names() == ["A", "C", "B"]


@pytest.mark.weekly
def test_the_form_knows_what_other_cases_have_named(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    for name, known in (
        ("kommuner", "Esbjerg"),
        ("parter", "Esbjerg Kommune"),
        ("cases", real_catalogue().cases["vindrosen"].title),
    ):
        expect(page.locator(f"#f-valg-{name} option[value='{known}']"), name).to_have_count(1)
    open_step(page, "Hvem og hvor")
    page.locator("#f-parter-0-navn").fill("Esbjerg Kommune")
    page.locator("#f-parter-0-navn").blur()
    expect(page.locator("#f-parter-0-sektor")).to_have_value("kommune")


def test_the_form_warns_of_personal_data(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    expect(page.locator(".f-warning")).to_contain_text("Skriv ikke om enkeltpersoner", use_inner_text=True)
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
            expect(place).to_contain_class("f-error--warning")
            expect(page.locator("#f-resumé-tekst")).not_to_have_attribute("aria-invalid", re.compile(""))


@pytest.mark.weekly
def test_what_is_mended_leaves_the_list_and_the_next_click_is_not_lost(open_page: OpenPage) -> None:
    """A message that goes away while a button is pressed moves the button, and its click goes nowhere."""
    page = open_page(ADDRESS, height=1000).page
    go_on = page.locator(".f-step--casen").get_by_role("button", name="Videre")
    summary = page.locator(".f-step--casen .f-summary")
    go_on.click()
    expect(summary).to_contain_text("Der er 3 ting at rette", use_inner_text=True)
    page.locator("#f-titel").fill("Spisefællesskab i Nørre Engby")
    page.locator("#f-art-0").click()
    expect(page.locator("#f-art-0")).to_be_checked()
    page.wait_for_function(
        "document.querySelector('.f-step--casen .f-summary h3').textContent === 'Der er 1 ting at rette'"
    )
    page.locator("[id='f-resumé-tekst']").fill("Ring på 22 33 44 55.")
    page.locator("#f-titel").focus()
    expect(page.locator("[id='f-resumé-tekst-fejl']")).to_be_visible()
    expect(summary).to_be_hidden()
    page.locator("[id='f-resumé-tekst']").fill("Kommunen og foreningen laver mad sammen.")
    go_on.click()
    page.locator(".f-step--hvem").wait_for()
    assert page.locator(".f-steps [aria-current]").inner_text().split() == ["2", "Hvem", "og", "hvor"]


# --- a case that exists -----------------------------------------------------------------------------------


@pytest.mark.weekly
def test_every_real_case_is_opened_and_written_out_unchanged(form_page: Page) -> None:
    for case in real_catalogue().cases.values():
        form_page.evaluate("localStorage.clear()")
        form_page.add_script_tag(url=f"skemaer/cases/{case.id}.js")
        form_page.evaluate("id => samspilFormular.inspection.open(id, samspilData[`skemaer/cases/${id}`][1])", case.id)
        assert not [one for one in list_told(form_page) if one["isError"]], case.id
        text = form_page.locator(".f-yaml code").text_content() or ""
        assert read(text, Case) == (case, []), case.id


def test_a_record_is_written_so_that_an_equal_one_is_read() -> None:
    for case in real_catalogue().cases.values():
        assert read(json.dumps(write_record(case)), Case) == (case, [])
    for checklist in real_catalogue().checklists.values():
        assert read(json.dumps(write_record(checklist)), type(checklist)) == (checklist, [])


@pytest.mark.weekly
def test_edits_of_a_case_and_a_new_case_are_kept_apart(open_page: OpenPage) -> None:
    visit = open_page(f"{ADDRESS}?case=vindrosen")
    page = visit.page
    expect(page.locator("#f-id"), "nobody is shown the name of a file").to_have_count(0)
    open_step(page, "Se siden")
    assert page.evaluate("localStorage.length") == 0, "who only looks leaves no draft behind"
    open_step(page, "Casen")
    page.locator("#f-titel").fill("En ny titel til Vindrosen")
    page.reload()
    expect(page.locator("#f-titel")).to_have_value("En ny titel til Vindrosen")
    assert page.evaluate("samspilFormular.inspection.record().id") == "vindrosen"
    page.goto(page.url.split("?")[0])
    expect(page.locator("#f-titel")).to_have_value("")


def test_case_pages_lead_to_the_form_with_that_case(open_page: OpenPage) -> None:
    page = open_page("cases/vindrosen.html").page
    page.get_by_role("link", name="Rediger denne case").click()
    page.wait_for_selector(".f-intro:not([hidden])")
    expect(page.locator("#f-titel")).to_have_value(real_catalogue().cases["vindrosen"].title)


def normalise_spaces(element: Any) -> str:
    return " ".join(element.text_content().split())


def words_of(element: Any) -> str:
    """The words of a page without spaces: where blocks meet, the two put them differently."""
    return "".join(element.text_content().split())


def read_html(text: str) -> Any:
    return html.fromstring(text, parser=html.HTMLParser())


FOLDS = ".//summary[starts-with(normalize-space(.), 'Vis ')] | .//*[@class='s-place' or @class='s-places']"
"""What is told otherwise: folds have words of their own, and a page says a place that follows itself only once."""


def assert_says_the_same(preview: Any, article: Any, name: str) -> None:
    """Hold the preview to the page, but for what the page has of other cases and leads to."""
    for fold in [*preview.xpath(FOLDS), *article.xpath(FOLDS)]:
        fold.drop_tree()
    for part in article.xpath(
        ".//*[contains(@class,'s-timeline__figure') or contains(@class,'s-next') or contains(@class,'s-crumb') or "
        "contains(@class,'s-edit') or contains(@class,'s-cite') or "
        "contains(@class,'s-sheets__tool') or @data-s-keep or @data-search-exclude and self::ul]"
    ):
        part.drop_tree()
    for heading in article.xpath(".//h2[@id='dele' or @id='lignende' or @id='ark']"):
        heading.drop_tree()
    shown = [normalise_spaces(one) for one in preview.iter("h2", "h3", "h4")]
    built = [normalise_spaces(one) for one in article.iter("h1", "h2", "h3")]
    assert shown == built, name
    assert words_of(preview) == words_of(article), name


def list_folded(element: Any) -> list[str]:
    """What stands behind its heading until somebody opens it."""
    return [normalise_spaces(one) for one in element.xpath(".//details[contains(@class, 's-part')]/summary")]


def test_the_preview_says_what_the_page_says(form_page: Page) -> None:
    renderer = Renderer(real_catalogue())
    for case in cases_with_page(real_catalogue()):
        record = write_record(case)
        preview = form_page.evaluate("record => samspilFormular.inspection.preview(record).outerHTML", record)
        # As the template makes it: the numbers of its places are given when the page is written.
        page = renderer.fill(CASE.ask(case.id), "../")
        shown, built = read_html(preview), read_html(f"<article>{page}</article>")
        assert list_folded(shown) == list_folded(built), case.id
        assert_says_the_same(shown, built, case.id)


def test_the_preview_says_of_another_method_that_it_is_none_of_the_handbook(dated_page: Page) -> None:
    other = next(iter(real_catalogue().case_methods.keys() - real_catalogue().methods.keys()))
    record = {**write_record(real_catalogue().cases["klosterhaven"]), "metode": {"ord": other}, "ikke_angivet": ["tal"]}
    preview = dated_page.evaluate("record => samspilFormular.inspection.preview(record).outerHTML", record)
    for text in (preview, render_page(record)):
        assert "ikke en af håndbogens tre metoder" in text


def render_page(record: dict[str, Any]) -> str:
    """The page of a record that is written into a case of the real project."""
    catalogue = real_catalogue()
    case, problems = read(json.dumps(record), Case)
    assert case is not None, problems
    cases = {**catalogue.cases, case.id: case}
    # Of its pictures only the names are known: a page needs their size.
    pictures = {one.file: PictureFile(one.file, "", 640, 400, has_location=False) for one in case.pictures}
    return Renderer(dataclasses.replace(catalogue, cases=cases, pictures=pictures), today=TODAY).fill(
        CASE.ask(case.id), "../"
    )


def test_the_preview_shows_every_field_that_the_page_shows(dated_page: Page) -> None:
    """Where no case of today has a field, only a record with all of them tells."""
    filled, put = fill_case()
    record: dict[str, Any] = dict(filled)
    # In the place of a case that there is, and with others to lead to.
    topic = next(iter(real_catalogue().prerequisites))
    topics = [{**link, "emne": topic} for link in record["forudsætninger"]]
    subjects = [
        {**link, "ord": subject} for link, subject in zip(record["emner"], real_catalogue().subjects, strict=False)
    ]
    record |= {
        "id": "assens",
        "del_af": "vindrosen",
        "se_også": ["oqqumut"],
        "forudsætninger": topics,
        "emner": subjects,
    }
    preview = read_html(dated_page.evaluate("record => samspilFormular.inspection.preview(record).outerHTML", record))
    page = read_html(f"<article>{render_page(record)}</article>")
    assert_says_the_same(preview, page, "every field")
    shown = [text for text in put.values() if text.startswith("mrk") and text in words_of(preview)]
    assert len(shown) > 100, "every statement has a mark of its own"


FORMATTED = 'Et *stort* og _lille_ **__ord__**:\n- et\n- [to](https://a.dk "t")\n\n1. a\n2. *b **c***\n\nEt <b> og ![x](https://a.dk)'


def test_the_preview_formats_the_texts_of_a_case_as_the_page_does(dated_page: Page) -> None:
    record = {
        **write_record(real_catalogue().cases["vindrosen"]),
        "resumé": FORMATTED,
        "baggrund": [FORMATTED, "En _linje_."],
        "læring": [FORMATTED, FORMATTED],
        "overblik": {"hvem": FORMATTED, "udfald": "Kun *en* linje."},
    }
    preview = read_html(dated_page.evaluate("record => samspilFormular.inspection.preview(record).outerHTML", record))
    page = read_html(f"<article>{render_page(record)}</article>")
    for look in ("s-lead", "s-story", "s-gist"):
        shown, built = (list_formatting(one.find_class(look)[0]) for one in (preview, page))
        assert shown == built, look
        assert {"em", "strong"} <= {tag for tag, _ in shown}, look
    shown, built = (list_formatting(one.find_class("s-points")[-1]) for one in (preview, page))
    assert shown == built


def list_formatting(element: Any) -> list[tuple[str, str]]:
    """Every piece of formatting of a text, and its words."""
    return [(one.tag, words_of(one)) for one in element.iter("em", "strong", "ul", "ol", "li", "a")]


@pytest.mark.parametrize("years", [range(2001, 2009), range(2025, 2030)])
def test_the_preview_tells_the_editors_trail_as_the_page_does(years: range, dated_page: Page) -> None:
    trail = [{"dato": f"{year}-01-01", "hvad": "ændret", "rolle": "redaktionen"} for year in years]
    record: dict[str, Any] = {
        **write_record(real_catalogue().cases["vindrosen"]),
        "redaktion": [*trail, {**trail[-1], "note": "Rettet."}],
    }
    page = render_page(record)
    preview = dated_page.evaluate("record => samspilFormular.inspection.preview(record).outerHTML", record)
    rows = [
        words_of(html.fragment_fromstring(text, create_parent="div").xpath(".//dt[.='Redaktion']/..")[0])
        for text in (page, preview)
    ]
    assert rows[0] == rows[1]
    assert "ikkegennemsetendnuSkalsesefterigen" in rows[0]


# --- handing over -----------------------------------------------------------------------------------------


def give_settings(page: Page, **values: str) -> None:
    page.evaluate("values => Object.assign(samspilFormular.data.settings, values)", values)


@pytest.mark.weekly
def test_without_settings_there_is_a_file_and_nothing_else(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    open_record(page, {"id": "proeve", **BASE})
    give_settings(page, repository="", contact="")
    open_step(page, "Aflever")
    expect(page.locator(".f-ways .s-button")).to_have_text(["Hent filen", "Kopiér teksten"], use_inner_text=True)


@pytest.mark.weekly
def test_pictures_are_told_to_be_sent_along(open_page: OpenPage) -> None:
    """The form cannot take a file: it says which are to go with the case, and shows what each is of."""
    page = open_page(ADDRESS).page
    picture = {"alt": "Et drivhus.", "foto": "Haven", "lov": "eget", "tilladelse": "CC BY 4.0", "personer": "ingen"}
    files = ("proeve-1.jpg", "proeve-huset.png")
    open_record(page, {"id": "proeve", **BASE, "billeder": [{**picture, "fil": file} for file in files]})
    open_step(page, "Se siden")
    expect(page.locator(".f-preview .s-picture__frame").first).to_have_attribute("aria-label", "Et drivhus.")
    open_step(page, "Aflever")
    told = page.locator(".f-step:not([hidden])").inner_text()
    assert "Send billederne med: proeve-1.jpg, proeve-huset.png." in told
    assert "mappen cases/" in told
    open_record(page, {"id": "proeve", **BASE})
    open_step(page, "Aflever")
    expect(page.locator(".f-step:not([hidden])")).not_to_contain_text("billede", use_inner_text=True)


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
    expect(link).to_have_attribute("href", "https://github.com/eksempel/samspil/new/main?filename=cases/proeve.yml")
    expect(page.locator(".f-ways")).to_contain_text("for lang", use_inner_text=True)


@pytest.mark.weekly
def test_an_existing_case_leads_to_its_own_file(open_page: OpenPage) -> None:
    page = open_page(f"{ADDRESS}?case=oqqumut").page
    give_settings(page, repository="https://github.com/eksempel/samspil", branch="main")
    open_step(page, "Aflever")
    link = page.get_by_role("link", name="Åbn filen på GitHub")
    expect(link).to_have_attribute("href", "https://github.com/eksempel/samspil/edit/main/cases/oqqumut.yml")


@pytest.mark.weekly
def test_a_mail_is_prepared_where_the_contact_is_an_address(open_page: OpenPage) -> None:
    page = open_page(ADDRESS).page
    open_record(page, {"id": "proeve", **BASE})
    give_settings(page, contact="redaktion@eksempel.dk")
    open_step(page, "Aflever")
    address = page.get_by_role("link", name="Skriv mail til redaktionen").get_attribute("href") or ""
    assert address.startswith("mailto:redaktion@eksempel.dk?subject=")
    assert "titel%3A%20Ture%20ved" in address
    give_settings(page, contact="Kontoret på første sal")
    open_step(page, "Aflever")
    expect(page.get_by_role("link", name="Skriv mail til redaktionen")).to_have_count(0)


# --- for everybody ----------------------------------------------------------------------------------------


@pytest.mark.weekly
def test_refused_storage_is_said_and_the_rest_works(open_page: OpenPage) -> None:
    visit = open_page(ADDRESS)
    page = visit.page
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('nej', 'SecurityError'); } });"
    )
    page.reload()
    expect(page.locator(".f-draft")).to_contain_text("vil ikke gemme en kladde", use_inner_text=True)
    write_case_by_keyboard(page)
    open_step(page, "Aflever")
    expect(page.locator(".f-yaml code")).to_contain_text("Beboerforeningen")
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
        page.evaluate("record => { samspilFormular.inspection.open('', record); }", fill_case()[0])
        open_step(page, "Mere")
        page.evaluate("document.querySelectorAll('.f-step--mere details').forEach(one => { one.open = true; })")
    elif state in {"Se siden", "Aflever"}:
        page.evaluate("record => { samspilFormular.inspection.open('', record); }", fill_case()[0])
        give_settings(page, repository="https://github.com/eksempel/samspil", contact="redaktion@eksempel.dk")
        open_step(page, state)


LOOKED_AT = ("errors", "Se siden", "Aflever", *map(weekly, ("start", "parties", "all open")))
"""The states of the form: with its errors it has all that it has at the start, and more."""


@light_and_weekly_dark
@pytest.mark.parametrize("state", LOOKED_AT)
def test_no_state_of_the_form_has_an_accessibility_fault(
    state: str, scheme: Any, open_page: OpenPage, axe: Axe
) -> None:
    page = open_page(ADDRESS, scheme=scheme).page
    prepare(page, state)
    assert not axe(page, within=".f-form", leave_out=(".f-step[hidden]",), colours_only=scheme == "dark")


@pytest.mark.parametrize("state", LOOKED_AT)
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
    expect(page.locator(".f-preview")).to_be_visible()
    open_step(page, "Aflever")
    assert read(page.locator(".f-yaml code").text_content() or "", Case)[0] == real_catalogue().cases["vindrosen"]
    assert not visit.errors


def test_without_javascript_the_page_says_how_to_do_it_by_file(open_page: OpenPage) -> None:
    page = open_page(ADDRESS, javascript=False).page
    link = page.locator("[data-f-form] a")
    expect(link).to_have_attribute("href", "redaktoerer.html")
    expect(page.locator("[data-f-form] form")).to_have_count(0)


@pytest.mark.weekly
def test_front_page_and_catalogue_lead_to_the_form(open_page: OpenPage) -> None:
    for address in ("index.html", "cases/index.html"):
        page = open_page(address).page
        assert page.locator("article a", has_text="Foreslå en case").count() >= 1, address
