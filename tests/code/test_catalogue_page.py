"""The catalogue as people use it: filters, words, views, the address, the keyboard, a phone, no scripts at all."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Literal
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import html as lxml_html
from playwright.sync_api import expect
from pypdf import PdfReader

from macros.bench.synthetic import compose_record, write_records
from macros.language import danish
from macros.model.addresses import catalogue_script
from macros.model.records.case_words import Depth, Standing
from macros.scripts.javascript import Piece, write_piece
from macros.views.selection.facets import list_facets
from macros.views.selection.listing import PAGE_SIZE, list_in_order
from tests.conftest import NEXT_FRAME, serve_folder, settle
from tests.kinds import light_and_weekly_dark, weekly
from tests.projects import real_catalogue
from tests.scripts import edition_of
from tests.sites import build_project

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page, Route

    from macros.model.records.case import Case
    from macros.model.records.growing_word import GrowingWord
    from macros.model.records.method import OtherMethod
    from tests.conftest import Axe, BuiltSite, OpenPage, Visit

PAGE = "cases/index.html"
PHONE = 390
NONE = "ikke-angivet"


# --- what the records say, apart from what is tested ------------------------------------------------------


def words_of(case: Case) -> dict[str, set[str]]:
    """The choices of a case, read straight from its record."""
    slug = danish.make_slug
    group = case.target_group
    found = {
        "metode": {case.method.name} if case.method else set(),
        "kompleksitet": {case.complexity.level} if case.complexity else set(),
        "rolle": {case.role.role} if case.role else set(),
        "initiativ": {slug(str(case.initiative.kind.value))} if case.initiative else set(),
        "kommune": {slug(municipality.name) for municipality in case.municipalities},
        "sektor": {slug(p.sector) for p in case.parties if p.standing in {None, Standing.PARTY}},
        "maalgruppe": {slug(kind) for kind in group.kinds} if group else set(),
    }
    for key, values in found.items():
        if not values and KEYS.get(key, key) in case.not_stated:
            values.add(NONE)
    return {
        **found,
        "emne": {above for link in case.subjects for above in ways_up(link.subject)},
        "tema": {link.topic for link in case.prerequisites} | {link.topic for link in case.dilemmas},
        "dybde": {slug(str(case.depth.value))},
    }


KEYS = {"rolle": "foreningsrolle", "kommune": "kommuner", "sektor": "parter", "maalgruppe": "målgruppe"}
"""What the field of a facet is called in a record, where that is another name."""


def ways_up(subject: str) -> list[str]:
    """A subject and what it is under."""
    parent = real_catalogue().subjects[subject].parent
    return [subject, *(ways_up(parent) if parent else ())]


def fold(text: str) -> str:
    """Without capitals and Danish letters, its words apart: «Århus Ø» as «aarhus oe»."""
    return danish.make_slug(text).replace("-", " ")


def text_of(case: Case) -> str:
    places = [name for place in case.municipalities for name in (place.name, place.in_source or "")]
    parts = [case.title, case.summary.value, *(party.name for party in case.parties), *places]
    known = real_catalogue()
    words: list[GrowingWord | OtherMethod] = [known.case_kinds[case.kind]]
    words += [known.subjects[above] for link in case.subjects for above in ways_up(link.subject)]
    words += [known.sectors[party.sector] for party in case.parties]
    words += [known.target_kinds[kind] for kind in (case.target_group.kinds if case.target_group else ())]
    words += [known.other_methods[case.method.name]] if case.method and case.method.name in known.other_methods else []
    parts += [name for word in words for name in (word.title, *word.synonyms)]
    return fold(" ".join(parts))


# What a typed word stands for in the texts of the cases, where it is more than what begins with it.
MEANT = {
    "have": r"\bhave|hav(e|en|ens|er)\b",
    "kvinden": r"\bkvinder?\b|\bkvinderne",
    "kommunerne": r"kommune(n|r|s|ns|rne)?\b",
    "frivilige": r"frivillig",
    "vandlob": r"vandloeb",
    "er": "",
    "hvad": "",
    "en": "",
}


def fitting(chosen: dict[str, str], text: str = "") -> set[str]:
    """Ids of the cases that a selection shows: one of the choices of each facet, and every word."""
    ids = set()
    for case in real_catalogue().cases.values():
        words = words_of(case)
        if all(words[facet] & set(keys.split(",")) for facet, keys in chosen.items()) and all(
            re.search(MEANT.get(word, rf"\b{word}"), text_of(case)) for word in fold(text).split()
        ):
            ids.add(case.id)
    return ids


def every_choice() -> list[tuple[str, str]]:
    """Every choice that a case has, and one of each facet that none has."""
    found = {
        (facet, key)
        for case in real_catalogue().cases.values()
        for facet, keys in words_of(case).items()
        for key in keys
    }
    return sorted({*found, ("metode", "rundbordsdebatter"), ("rolle", "alternativ")})


# --- driving the page -------------------------------------------------------------------------------------


def shown_ids(page: Page) -> set[str]:
    """The cases that a reader sees: as cards, or in the list of those that are only named."""
    expect(page.locator("[data-s-list]")).not_to_have_attribute("aria-busy", "true")
    return set(
        page.evaluate(
            """() => [...document.querySelectorAll("[data-s-list] > li, [data-s-named] li[id]")]
                 .filter(item => item.checkVisibility({contentVisibilityAuto: false}))
                 .map(item => item.dataset.sCase || item.id)"""
        )
    )


def choose(page: Page, facet: str, key: str) -> None:
    """Tick a filter as a reader does: open its group, click the choice."""
    box = page.locator(f".s-filters input[name={facet}][value={key}]")
    group = page.locator(f".s-filters__facet:has(input[name={facet}])")
    if group.get_attribute("open") is None:
        group.locator("summary").click()
    box.click()


def count_beside(page: Page, facet: str, key: str) -> int:
    text = page.locator(f".s-filters label:has(input[name={facet}][value={key}]) .s-filters__count").text_content()
    return int(re.match(r"\d+", text or "")[0])  # type: ignore[index]


def counted(page: Page) -> str:
    return page.locator(".s-katalog__count").inner_text()


def parameters(page: Page) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(urlsplit(page.url).query).items()}


def titles_shown(page: Page) -> list[str]:
    # What is too far down to be laid out yet has no inner text.
    return [text.strip() for text in page.locator("[data-s-list] .s-card__title").all_text_contents()]


@pytest.fixture
def see(open_page: OpenPage) -> Iterator[See]:
    """Open the catalogue; afterwards nothing may have gone wrong in the browser."""
    visits: list[Visit] = []

    def see(
        query: str = "",
        *,
        width: int = 1280,
        scheme: Literal["light", "dark"] = "light",
        javascript: bool = True,
    ) -> Page:
        visit = open_page(PAGE + query, width=width, scheme=scheme, javascript=javascript)
        visits.append(visit)
        return visit.page

    yield see
    for visit in visits:
        assert visit.errors == []
        assert visit.foreign_requests() == []


if TYPE_CHECKING:
    from typing import Protocol

    class See(Protocol):
        """The `see` fixture."""

        def __call__(
            self,
            query: str = "",
            *,
            width: int = 1280,
            scheme: Literal["light", "dark"] = "light",
            javascript: bool = True,
        ) -> Page: ...


# --- filters ----------------------------------------------------------------------------------------------


@pytest.mark.weekly
def test_every_choice_alone_shows_just_the_cases_that_have_it(see: See) -> None:
    page = see()
    for facet, key in every_choice():
        choose(page, facet, key)
        assert shown_ids(page) == fitting({facet: key}), (facet, key)
        assert parameters(page) == {facet: key}
        choose(page, facet, key)
    assert shown_ids(page) == set(real_catalogue().cases)


@pytest.mark.parametrize(
    "chosen",
    [
        weekly({"kommune": "odense,faxe"}),
        weekly({"kommune": "odense,esbjerg", "initiativ": "kommune"}),
        {"kommune": "aarhus,esbjerg,odense", "initiativ": "frivillige,uklart", "sektor": "frivillig"},
        weekly({"tema": "vilje,d29", "dybde": "fuld"}),
        {"metode": NONE, "kompleksitet": NONE, "dybde": "kort", "sektor": "kommune"},
    ],
)
def test_choices_of_a_facet_are_or_and_facets_are_and(chosen: dict[str, str], see: See) -> None:
    page = see()
    for facet, keys in chosen.items():
        for key in keys.split(","):
            choose(page, facet, key)
    expected = fitting(chosen)
    assert expected, "the example is to find something"
    assert shown_ids(page) == expected
    assert counted(page).startswith(f"{len(expected)} af {len(real_catalogue().cases)} cases")


@pytest.mark.parametrize(
    ("query", "chosen", "text"),
    [
        weekly("", {}, ""),
        weekly("?kommune=odense", {"kommune": "odense"}, ""),
        ("?kommune=odense,esbjerg&sektor=frivillig", {"kommune": "odense,esbjerg", "sektor": "frivillig"}, ""),
        ("?initiativ=frivillige&ord=kommune", {"initiativ": "frivillige"}, "kommune"),
    ],
)
def test_counts_say_how_many_would_be_shown_with_a_choice_more(
    query: str, chosen: dict[str, str], text: str, see: See
) -> None:
    page = see(query)
    expected_total = len(fitting(chosen, text))
    total = len(real_catalogue().cases)
    said = f"Alle {total} cases" if expected_total == total else f"{expected_total} af {total} cases"
    expect(page.locator(".s-katalog__count")).to_contain_text(said)
    for facet, key in every_choice():
        others = {other: keys for other, keys in chosen.items() if other != facet}
        found = fitting({**others, facet: key}, text)
        # What is only named is no case to read; the filter of how much the sources tell counts it all the same.
        has_case = facet == "dybde" or any(real_catalogue().cases[identity].has_page for identity in found)
        assert count_beside(page, facet, key) == (len(found) if has_case else 0), (facet, key)


def test_choice_that_would_show_nothing_is_dimmed_and_stays(see: See) -> None:
    page = see("?kommune=roskilde")
    label = page.locator(".s-filters label:has(input[name=metode][value=partnerskaber])")
    expect(label).to_contain_class("s-filters__none")
    assert label.locator("input").is_enabled()


@pytest.mark.parametrize(
    "texts",
    [
        ("vindrosen", "Århus", "aarhus", "ÆLDRE", "aeldre", "grøn esb", "groenl", "vand odense", "Mødrehjælpen"),
        ("have", "kvinden", "kommunerne", "frivilige mentorer", "vandlob", "hvad er en mentor", "zzz", "  ", "!?"),
    ],
)
def test_a_case_is_shown_that_holds_every_word_in_some_form(texts: tuple[str, ...], see: See) -> None:
    page = see()
    total = len(real_catalogue().cases)
    for text in texts:
        # By way of all cases: two words in a row may find as many.
        page.get_by_label("Søg på ord").fill("")
        expect(page.locator(".s-katalog__count")).to_contain_text(f"Alle {total} cases")
        page.get_by_label("Søg på ord").fill(text)
        expected = fitting({}, text)
        said = f"Alle {total} cases" if len(expected) == total else f"{len(expected)} af {total} cases"
        expect(page.locator(".s-katalog__count")).to_contain_text(said)
        assert shown_ids(page) == expected, text


def test_words_and_filters_work_together(see: See) -> None:
    page = see()
    choose(page, "kommune", "odense")
    page.get_by_label("Søg på ord").fill("vand")
    expected = fitting({"kommune": "odense"}, "vand")
    assert 0 < len(expected) < len(fitting({"kommune": "odense"}))
    expect(page.locator(".s-katalog__count")).to_contain_text(f"{len(expected)} af")
    assert shown_ids(page) == expected


@pytest.mark.weekly
def test_words_are_not_forgotten_when_a_filter_is_ticked_before_they_are_shown(see: See) -> None:
    page = see("?kommune=odense")
    page.get_by_label("Søg på ord").press_sequentially("vand")
    page.evaluate("document.querySelector('.s-filters input[value=faxe]').click()")
    assert parameters(page) == {"kommune": "faxe,odense", "ord": "vand"}
    expect(page.get_by_label("Søg på ord")).to_have_value("vand")
    expect(page.locator(".s-katalog__count")).to_contain_text(f"{len(fitting({'kommune': 'faxe,odense'}, 'vand'))} af")


@pytest.mark.weekly
def test_letters_typed_while_the_words_are_fetched_stay(see: See) -> None:
    page = see()
    waiting: list[Route] = []
    page.route("**/katalog-ord.js*", lambda route: waiting.append(route))  # noqa: PLW0108 - playwright looks at its arguments
    field = page.get_by_label("Søg på ord")
    with page.expect_request("**/katalog-ord.js*"):
        field.press_sequentially("frivillige ment", delay=20)
    while not waiting:
        page.evaluate(NEXT_FRAME)
    field.press_sequentially("ore")
    waiting[0].continue_()
    field.press_sequentially("r")
    expect(page.locator(".s-katalog__count")).not_to_contain_text("Alle")
    expect(field).to_have_value("frivillige mentorer")
    expect(page.locator(".s-katalog__count")).to_contain_text(f"{len(fitting({}, 'frivillige mentorer'))} af")
    page.wait_for_url("**ord=frivillige+mentorer")


@pytest.mark.weekly
def test_nothing_found_by_words_leads_on_to_the_search_of_the_whole_site(see: See) -> None:
    page = see("?ord=tavshedspligt&kommune=faxe")
    page.locator(".s-katalog__empty").get_by_role("link", name="«tavshedspligt»").click()
    expect(page.get_by_role("dialog", name="Søg")).to_be_visible()
    expect(page.locator(".s-find__link").first).to_be_visible()


@pytest.mark.weekly
def test_one_of_many_choices_is_found_by_its_name(see: See) -> None:
    page = see("?tema=respekt")
    group = page.locator(".s-filters__facet:has(input[name=tema])")
    field = group.get_by_label("Find på listen: Dilemma eller forudsætning")
    field.fill("Konflikt")
    shown = group.locator("label:visible span:nth-child(2)").all_inner_texts()
    assert "Konflikter" in shown
    assert len(shown) < 6
    expect(group.locator("input[value=respekt]"), "what is ticked stays in sight").to_be_visible()
    expect(group.locator(".s-filters__group:visible")).to_have_count(1)
    expect(announced(page)).to_contain_text("valg passer")
    field.fill("zzz")
    expect(group.locator("label:visible")).to_have_count(1)
    field.fill("")
    assert group.locator("label:visible").count() == group.locator("label").count()
    assert parameters(page) == {"tema": "respekt"}


def test_chips_name_what_is_chosen_and_take_it_away(see: See) -> None:
    page = see("?metode=partnerskaber&kommune=aarhus,esbjerg&ord=kommune")
    chips = page.get_by_role("list", name="Valgte filtre").get_by_role("button")
    expect(chips).to_have_count(5)
    assert chips.all_text_contents() == [
        "Ord: «kommune»",
        "Kommune: Esbjerg",
        "Kommune: Aarhus",
        "Metode: Partnerskaber",
        "Ryd alle",
    ]
    page.get_by_role("button", name="Kommune: Aarhus, fjern").click()
    assert parameters(page) == {"metode": "partnerskaber", "kommune": "esbjerg", "ord": "kommune"}
    assert page.evaluate("document.activeElement.classList.contains('s-chip')")
    assert shown_ids(page) == fitting({"metode": "partnerskaber", "kommune": "esbjerg"}, "kommune")
    page.get_by_role("list", name="Valgte filtre").get_by_role("button", name="Ryd alle").click()
    assert parameters(page) == {}
    expect(chips).to_have_count(0)
    expect(page.get_by_label("Søg på ord")).to_have_value("")
    assert shown_ids(page) == set(real_catalogue().cases)


def test_empty_selection_says_what_to_let_go_of(see: See) -> None:
    page = see("?metode=partnerskaber&kommune=odense,esbjerg&initiativ=kommune")
    expect(page.get_by_text("Ingen cases passer")).to_be_visible()
    ways = page.locator(".s-katalog__way")
    for text in ways.all_inner_texts():
        facet = {"Metode": "metode", "Kommune": "kommune", "Initiativ": "initiativ"}[
            re.sub(r"^Fjern (\w+):.*", r"\1", text, flags=re.DOTALL)
        ]
        chosen = {"metode": "partnerskaber", "kommune": "odense,esbjerg", "initiativ": "kommune"}
        del chosen[facet]
        assert f"giver {len(fitting(chosen))} case" in text
    assert ways.count() >= 1
    ways.first.click()
    expect(page.get_by_text("Ingen cases passer")).to_be_hidden()
    assert shown_ids(page)


@pytest.mark.weekly
def test_empty_selection_without_a_single_way_out_says_that(see: See) -> None:
    page = see("?metode=rundbordsdebatter&rolle=alternativ")
    expect(page.get_by_text("Det hjælper ikke at fjerne ét valg")).to_be_visible()
    page.locator(".s-katalog__empty").get_by_role("button", name="Ryd alle").click()
    assert shown_ids(page) == set(real_catalogue().cases)


# --- order and views --------------------------------------------------------------------------------------


def test_orders(see: See) -> None:
    page = see()
    catalogue = real_catalogue()
    paged = [case for case in list_in_order(catalogue) if case.depth is not Depth.NAME]
    assert titles_shown(page) == [case.title for case in paged]

    def time_of(case: Case) -> tuple[bool, int]:
        day = (case.period.start or case.period.end) if case.period else None
        return (day is None, day.first.toordinal() if day else 0)

    by_title = sorted(paged, key=lambda case: danish.sort_key(case.title))
    oldest = sorted(by_title, key=time_of)
    newest = sorted(by_title, key=lambda case: (time_of(case)[0], -time_of(case)[1]))
    for key, label, expected in (
        ("titel", "Titel A–Å", by_title),
        ("aeldst", "Ældste først", oldest),
        ("nyest", "Nyeste først", newest),
    ):
        page.get_by_label("Rækkefølge").select_option(label=label)
        assert titles_shown(page) == [case.title for case in expected], key
        assert parameters(page) == {"sorter": key}
    page.get_by_label("Rækkefølge").select_option(label="Fyldigst først")
    assert parameters(page) == {}


def test_table_shows_the_same_selection_with_the_chosen_columns(see: See) -> None:
    page = see("?kommune=aarhus")
    page.get_by_role("button", name="Tabel").click()
    table = page.locator(".s-katalog__table table")
    expect(table.locator("tbody tr")).to_have_count(len(fitting({"kommune": "aarhus"})))
    expect(page.locator("[data-s-list]")).to_be_hidden()
    heads = table.locator("thead th").all_inner_texts()
    # The facets among them stand as they divide the catalogue.
    facets = [facet.title for facet in list_facets(real_catalogue())]
    assert heads[0] == "Case"
    assert set(heads) == {"Case", "Emne", "Kommune", "Periode", "Sektor"}
    assert [head for head in heads if head in facets] == [facet for facet in facets if facet in heads]
    page.get_by_text("Vælg kolonner").click()
    chooser = page.locator(".s-katalog__columns")
    for title in ("Parter", "Metode"):
        chooser.get_by_label(title, exact=True).check()
    for title in ("Emne", "Sektor"):
        chooser.get_by_label(title, exact=True).uncheck()
    expect(table.locator("thead th")).to_have_text(
        ["Case", "Kommune", "Periode", "Parter", "Metode"], use_inner_text=True
    )
    assert parameters(page)["kolonner"] == "kommune,periode,parter,metode"
    row = table.locator("tbody tr", has_text="Ældremobiliseringen og Aarhus Kommune")
    cells = row.locator("td").all_inner_texts()
    assert cells[3] == "Partnerskaber vores læsning"
    assert cells[:2] == ["Aarhus", "2003–2004"]
    assert "Ældremobiliseringen" in cells[2]
    named = table.locator("tbody tr", has_text="boligsociale")
    expect(named.locator("a")).to_have_count(0)
    gap = named.locator("td").last
    expect(gap.locator(".s-gap")).to_have_text("–", use_inner_text=True)
    expect(gap.locator(".s-hidden"), "who hears the table hears the words").to_have_text(
        "ikke angivet i kilden", use_inner_text=True
    )


@pytest.mark.weekly
def test_every_column_can_be_shown(see: See) -> None:
    everything = "metode,kompleksitet,rolle,initiativ,kommune,periode,parter,sektor,maalgruppe,tema,dybde"
    page = see(f"?vis=tabel&kolonner={everything}")
    expect(page.locator(".s-katalog__table thead th")).to_have_count(12)
    row = page.locator(".s-katalog__table tbody tr", has_text="Vindrosen")
    expect(row).to_contain_text("Sproglige og kulturelle mindretal", use_inner_text=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


def test_table_from_the_address_and_back_to_cards(see: See) -> None:
    page = see("?vis=tabel&kolonner=ingen")
    expect(page.locator(".s-katalog__table thead th")).to_have_count(1)
    expect(page.get_by_role("button", name="Tabel")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Resuméer").click()
    expect(page.locator(".s-katalog__table")).to_be_hidden()
    assert shown_ids(page) == set(real_catalogue().cases)


def test_map_has_a_view_of_its_own_and_follows_the_selection(see: See) -> None:
    page = see()
    drawn = page.locator("[data-s-map]")
    expect(drawn).to_be_hidden()
    page.evaluate("document.addEventListener('samspil:udvalg', event => { window.heard = event.detail.ids; })")
    page.get_by_role("button", name="Danmarkskort").click()
    expect(drawn).to_be_visible()
    assert parameters(page) == {"vis": "danmarkskort"}
    choose(page, "kommune", "odense")
    assert set(page.evaluate("heard")) == fitting({"kommune": "odense"})
    dimmed = drawn.locator("a.s-map__point--out").evaluate_all("all => all.map(point => point.dataset.sPlace)")
    assert "odense" not in dimmed
    assert "aarhus" in dimmed
    page.get_by_role("button", name="Resuméer").click()
    expect(drawn).to_be_hidden()


@pytest.mark.weekly
def test_map_hears_of_the_selection_in_the_address(see: See) -> None:
    page = see("?kommune=odense&vis=danmarkskort")
    expect(page.locator("[data-s-map] a[data-s-place=aarhus]")).to_have_attribute(
        "aria-label", "Aarhus: ingen cases i udvalget"
    )


@pytest.mark.weekly
def test_rows_are_put_in_order_by_their_headings(see: See) -> None:
    page = see("?vis=tabel&kommune=odense")
    head = page.locator(".s-katalog__table thead")
    by_title = head.get_by_role("button", name="Case")
    by_title.click()
    assert parameters(page)["sorter"] == "titel"
    expect(page.get_by_label("Rækkefølge")).to_have_value("titel")
    expect(head.get_by_role("button", name="Case")).to_be_focused()
    expect(head.locator("th").first).to_have_attribute("aria-sort", "ascending")
    titles = page.locator(".s-katalog__table tbody th").all_inner_texts()
    assert titles == sorted(titles, key=danish.sort_key)
    for sort, direction in (("aeldst", "ascending"), ("nyest", "descending"), ("aeldst", "ascending")):
        head.get_by_role("button", name="Periode").click()
        assert parameters(page)["sorter"] == sort
        expect(head.locator("th", has_text="Periode")).to_have_attribute("aria-sort", direction)


@pytest.mark.weekly
def test_a_row_stays_a_row_when_a_case_has_many_themes(see: See) -> None:
    page = see("?vis=tabel&kolonner=metode,tema")
    rows = page.locator(".s-katalog__table tbody tr")
    rows.first.wait_for()
    assert max(rows.evaluate_all("rows => rows.map(row => row.getBoundingClientRect().height)")) < 200
    case = real_catalogue().cases["vindrosen"]
    number = len(words_of(case)["tema"])
    expect(rows.filter(has_text="Vindrosen").first).to_contain_text(f"og {number - 3} til")


@pytest.mark.weekly
def test_more_rows_get_the_focus_whether_they_lead_anywhere_or_not(see: See) -> None:
    page = see("?vis=tabel")
    page.get_by_role("button", name="flere").click()
    row = page.evaluate("document.activeElement.closest('tr') && document.activeElement.closest('tr').rowIndex")
    assert row == PAGE_SIZE + 1
    page.get_by_text("Vælg kolonner").click()
    page.get_by_label("Parter", exact=True).check()
    expect(page.locator(".s-katalog__table tbody tr")).to_have_count(len(real_catalogue().cases))


def printed_text(page: Page, path: Path) -> list[str]:
    """What each sheet of the printed page says."""
    page.emulate_media(media="print")
    page.pdf(path=path, prefer_css_page_size=True)
    page.emulate_media(media="screen")
    return [sheet.extract_text() for sheet in PdfReader(path).pages]


@pytest.mark.weekly
def test_a_printed_selection_says_what_was_chosen(see: See, tmp_path: Path) -> None:
    text = " ".join(printed_text(see("?kommune=faxe,odense&ord=vand&sorter=titel"), tmp_path / "side.pdf")[0].split())
    assert "Kommune: Faxe eller Odense. Ord: «vand». Rækkefølge: titel a–å. Udskrevet" in text
    assert "?kommune=faxe,odense&ord=vand&sorter=titel" in text.replace(" ", "")


def test_a_printed_table_has_every_row_and_column_of_the_selection(see: See, tmp_path: Path) -> None:
    page = see("?vis=tabel&kolonner=metode,kompleksitet,rolle,initiativ,kommune,periode,parter")
    page.locator(".s-katalog__table table").wait_for()
    sheets = printed_text(page, tmp_path / "tabel.pdf")
    wide, high = PdfReader(tmp_path / "tabel.pdf").pages[0].mediabox[2:]
    assert wide > high, "it lies down"
    for sheet in sheets:
        for title in ("Case", "Metode", "Kommune", "Periode", "Parter"):
            assert title in sheet, "every sheet names the columns"
    text = fold(" ".join(sheets))
    assert [case.title for case in real_catalogue().cases.values() if fold(case.title) not in text] == []
    expect(page.locator(".s-katalog__table tbody tr")).to_have_count(PAGE_SIZE)


# --- the address ------------------------------------------------------------------------------------------


def test_address_restores_everything(see: See) -> None:
    page = see("?metode=partnerskaber&kommune=aarhus,esbjerg&ord=kommune&vis=tabel&sorter=titel&kolonner=metode,parter")
    expect(page.locator(".s-katalog__table tbody tr")).to_have_count(2)
    expect(page.get_by_label("Søg på ord")).to_have_value("kommune")
    expect(page.get_by_label("Rækkefølge")).to_have_value("titel")
    expect(page.locator(".s-katalog__table thead th")).to_have_text(["Case", "Parter", "Metode"], use_inner_text=True)
    for facet, key in (("metode", "partnerskaber"), ("kommune", "aarhus"), ("kommune", "esbjerg")):
        expect(page.locator(f".s-filters input[name={facet}][value={key}]")).to_be_checked()
    expect(page.locator(".s-filters input:checked")).to_have_count(3)


def test_back_and_forward_go_through_the_choices(see: See) -> None:
    page = see()
    choose(page, "kommune", "odense")
    choose(page, "initiativ", "kommune")
    page.get_by_role("button", name="Tabel").click()
    page.go_back()
    expect(page.locator(".s-katalog__table")).to_be_hidden()
    assert shown_ids(page) == fitting({"kommune": "odense", "initiativ": "kommune"})
    page.go_back()
    assert shown_ids(page) == fitting({"kommune": "odense"})
    expect(page.locator(".s-filters input[name=initiativ][value=kommune]")).not_to_be_checked()
    page.go_back()
    assert shown_ids(page) == set(real_catalogue().cases)
    page.go_forward()
    assert shown_ids(page) == fitting({"kommune": "odense"})


def test_one_comes_back_from_a_case_to_the_same_selection(see: See) -> None:
    page = see()
    choose(page, "kommune", "odense")
    page.get_by_role("link", name="Klosterhaven og Klosterhavens Venner").click()
    page.wait_for_url("**/klosterhaven.html")
    page.go_back()
    settle(page)
    assert shown_ids(page) == fitting({"kommune": "odense"})


@pytest.mark.weekly
def test_words_are_one_step_of_the_history_and_not_one_for_each_letter(see: See) -> None:
    page = see()
    choose(page, "kommune", "odense")
    steps = page.evaluate("history.length")
    page.get_by_label("Søg på ord").press_sequentially("vand", delay=200)
    expect(page.locator(".s-katalog__count")).to_contain_text(f"{len(fitting({'kommune': 'odense'}, 'vand'))} af")
    assert page.evaluate("history.length") == steps + 1
    assert parameters(page) == {"kommune": "odense", "ord": "vand"}
    choose(page, "initiativ", "kommune")
    page.go_back()
    assert parameters(page) == {"kommune": "odense", "ord": "vand"}
    page.go_back()
    assert parameters(page) == {"kommune": "odense"}
    expect(page.get_by_label("Søg på ord")).to_have_value("")
    assert shown_ids(page) == fitting({"kommune": "odense"})


@pytest.mark.weekly
def test_a_view_is_told_from_others_by_the_name_of_the_window(see: See) -> None:
    page = see("?kommune=faxe,odense&ord=vand")
    assert page.title() == "Cases: Faxe eller Odense, «vand» – Samspil"
    page.locator(".s-chips").get_by_role("button", name="Ryd alle").click()
    assert page.title() == "Cases – Samspil"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        weekly("?metode=findes-ikke", {}),
        weekly("?findes=ikke&kommune=odense", {"kommune": "odense"}),
        ("?kommune=odense,__proto__,constructor", {"kommune": "odense"}),
        ("?vis=hest&sorter=hest&kolonner=hest,hest&antal=-7", {}),
        ("?antal=1e99&kommune=%00,%ff", {}),
        weekly("?kommune=odense&kommune=faxe", {"kommune": "odense,faxe"}),
        weekly("?dybde=fuld,,fuld", {"dybde": "fuld"}),
        weekly("?=&&&", {}),
    ],
)
def test_what_the_address_cannot_mean_is_passed_over(query: str, expected: dict[str, str], see: See) -> None:
    assert shown_ids(see(query)) == fitting(expected)


@pytest.mark.weekly
def test_what_others_put_in_the_address_stays(see: See) -> None:
    page = see("?andet=1%2C2")
    choose(page, "kommune", "odense")
    assert parameters(page) == {"kommune": "odense", "andet": "1,2"}


def test_a_place_on_the_page_is_still_reached(see: See) -> None:
    page = see("#odense")
    expect(page.locator("#odense")).to_be_visible()


# --- announcing, keyboard, phone --------------------------------------------------------------------------


SAID = ".s-katalog__main > [role=status].s-hidden"
"""Where changes are told to who does not see them; what could not be fetched is told in places of their own."""


def announced(page: Page) -> Locator:
    return page.locator(SAID)


def test_changes_are_announced_once_and_in_words(see: See) -> None:
    page = see()
    total = len(real_catalogue().cases)
    assert announced(page).text_content() == ""
    choose(page, "kommune", "faxe")
    choose(page, "kommune", "odense")
    expected = fitting({"kommune": "faxe,odense"})
    expect(announced(page)).to_contain_text(f"{len(expected)} af {total} cases")
    page.get_by_label("Rækkefølge").select_option("titel")
    expect(announced(page)).to_contain_text("Titel A–Å.")
    page.get_by_role("button", name="Tabel").click()
    expect(announced(page)).to_contain_text("Tabel.")


@pytest.mark.weekly
def test_announcement_waits_until_the_reader_pauses(see: See) -> None:
    page = see()
    page.evaluate(
        """selector => {
      window.said = [];
      const place = document.querySelector(selector);
      const watch = new MutationObserver(() => said.push(place.textContent));
      watch.observe(place, {childList: true, characterData: true, subtree: true});
      document.querySelectorAll(".s-filters input[name=kommune]").forEach(input => input.click());
    }""",
        SAID,
    )
    expect(announced(page)).not_to_be_empty()
    assert len(page.evaluate("said")) == 1


def test_everything_is_done_with_the_keyboard_alone(see: See) -> None:
    page = see()
    page.get_by_label("Søg på ord").focus()
    page.keyboard.type("kommune")
    expect(page.locator(".s-chip")).to_have_count(2)
    page.locator(".s-filters summary", has_text="Kommune").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Find på listen: Kommune")).to_be_hidden()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Find på listen: Kommune"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "kommune"
    page.keyboard.press("Space")
    first = page.evaluate("document.activeElement.value")
    assert parameters(page) == {"ord": "kommune", "kommune": first}
    assert page.evaluate("document.activeElement.value") == first, "the focus stays where it is"
    page.get_by_role("button", name="Tabel").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".s-katalog__table table")).to_be_visible()
    page.locator(".s-chip").first.focus()
    page.keyboard.press("Enter")
    assert "ord" not in parameters(page)


def test_focus_is_seen_on_every_control(see: See) -> None:
    page = see("?kommune=odense&vis=tabel")
    for control in (
        "#s-katalog-ord",
        "#s-katalog-sort",
        ".s-switch__choice",
        ".s-chip",
        ".s-filters summary",
        ".s-filters input",
    ):
        page.locator(control).first.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none", control


def test_on_a_phone_the_filters_are_a_dialog_behind_one_button(see: See) -> None:
    page = see(width=PHONE)
    expect(page.locator(".s-filters")).to_be_hidden()
    page.get_by_role("button", name="Filtre", exact=True).click()
    dialog = page.get_by_role("dialog", name="Filtre")
    expect(dialog).to_be_visible()
    choose(page, "kommune", "odense")
    expected = len(fitting({"kommune": "odense"}))
    expect(dialog.locator("[role=status]")).to_contain_text(f"{expected} af")
    choose(page, "initiativ", "kommune")
    both = len(fitting({"kommune": "odense", "initiativ": "kommune"}))
    dialog.get_by_role("button", name=f"Vis {both} case").click()
    expect(dialog).to_be_hidden()
    opener = page.get_by_role("button", name="Filtre (2)")
    expect(opener).to_be_focused()
    assert shown_ids(page) == fitting({"kommune": "odense", "initiativ": "kommune"})
    opener.click()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    opener.click()
    dialog.get_by_role("button", name="Ryd alle").click()
    assert parameters(page) == {}


@pytest.mark.weekly
def test_filters_move_with_the_width_and_keep_what_is_chosen(see: See) -> None:
    page = see("?kommune=odense", width=PHONE)
    page.get_by_role("button", name="Filtre (1)").click()
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(page.locator(".s-katalog__side .s-filters")).to_be_visible()
    expect(page.get_by_role("dialog", name="Filtre")).to_be_hidden()
    expect(page.locator("input[name=kommune][value=odense]")).to_be_checked()


@pytest.mark.parametrize("query", ["", "?vis=tabel", "?kommune=odense,faxe,esbjerg&sektor=frivillig,kommune&ord=vand"])
def test_nothing_is_wider_than_the_screen(query: str, see: See) -> None:
    page = see(query, width=1280)
    for width in (1280, 800, PHONE, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [PHONE, weekly(1280)])
def test_whatever_is_pressed_is_large_enough(width: int, see: See) -> None:
    page = see("?kommune=odense&vis=tabel", width=width)
    if width == PHONE:
        page.get_by_role("button", name="Filtre (1)").click()
    small = page.evaluate(
        """() => [...document.querySelectorAll(".s-katalog :is(button, select, summary, label:has(input))")]
             .filter(item => item.checkVisibility()).map(item => [item.textContent, item.getBoundingClientRect()])
             .filter(([, box]) => box.height < 24 || box.width < 24).map(([text]) => text)"""
    )
    assert small == []


STATES = {
    "alle": "",
    "mange": "?kommune=odense,faxe,esbjerg&initiativ=frivillige,kommune&sektor=kommune,frivillig&ord=vand",
    "kort": "?vis=danmarkskort&kommune=odense",
    "tabel": "?vis=tabel&kolonner=metode,kompleksitet,rolle,kommune,periode,parter,maalgruppe,tema",
    "tom": "?metode=partnerskaber&kommune=odense",
    "helt tom": "?metode=rundbordsdebatter&rolle=alternativ",
}


@light_and_weekly_dark
@pytest.mark.parametrize("state", ["mange", "kort", *map(weekly, sorted(STATES.keys() - {"mange", "kort"}))])
def test_state_has_no_accessibility_faults(state: str, scheme: Literal["light", "dark"], see: See, axe: Axe) -> None:
    page = see(STATES[state], scheme=scheme)
    page.evaluate(
        "document.querySelectorAll('.s-filters details, .s-katalog__columns').forEach(box => { box.open = true; })"
    )
    assert axe(page) == ""


@light_and_weekly_dark
def test_dialog_has_no_accessibility_faults(scheme: Literal["light", "dark"], see: See, axe: Axe) -> None:
    page = see("?kommune=odense", width=PHONE, scheme=scheme)
    page.get_by_role("button", name="Filtre (1)").click()
    assert axe(page, within="dialog[open]") == ""


@pytest.mark.weekly
@light_and_weekly_dark
@pytest.mark.parametrize(
    "address", ["cases/kommune/odense.html", "cases/tema/tager-tid.html", "cases/rolle/alternativ.html"]
)
def test_page_of_a_choice_has_no_accessibility_faults(
    address: str, scheme: Literal["light", "dark"], open_page: OpenPage, axe: Axe
) -> None:
    visit = open_page(address, scheme=scheme)
    assert axe(visit.page) == ""
    assert visit.errors == []


# --- from disk, without scripts ---------------------------------------------------------------------------


def test_everything_works_from_the_disk(open_page: OpenPage, built_site: BuiltSite) -> None:
    visit = open_page(built_site.folder / PAGE)
    page = visit.page
    choose(page, "kommune", "odense")
    assert parameters(page) == {"kommune": "odense"}
    page.get_by_label("Søg på ord").fill("vand")
    expect(page.locator(".s-katalog__count")).to_contain_text(f"{len(fitting({'kommune': 'odense'}, 'vand'))} af")
    page.get_by_role("button", name="Tabel").click()
    expect(page.locator(".s-katalog__table table")).to_be_visible()
    page.go_back()
    assert shown_ids(page) == fitting({"kommune": "odense"}, "vand")
    page.reload()
    settle(page)
    expect(page.locator(".s-katalog__count")).to_contain_text(f"{len(fitting({'kommune': 'odense'}, 'vand'))} af")
    assert visit.errors == []


@pytest.mark.weekly
def test_the_filters_stay_in_sight_beside_a_long_list(see: See) -> None:
    page = see()
    page.evaluate("window.scrollTo(0, 1600)")
    top = page.locator(".s-filters").evaluate("form => form.getBoundingClientRect().top")
    assert 0 <= top < 10
    page.locator(".s-filters__facet:has(input[name=tema]) summary").click()
    last = page.locator(".s-filters__facet:has(input[name=dybde]) summary")
    last.scroll_into_view_if_needed()
    box = last.bounding_box()
    assert box
    assert 0 <= box["y"] <= 900


def test_without_scripts_the_whole_list_stands_there_and_nothing_dead(see: See) -> None:
    page = see(javascript=False)
    expect(page.locator("[data-s-list] > li")).to_have_count(
        len([case for case in real_catalogue().cases.values() if case.depth is not Depth.NAME])
    )
    expect(page.locator(".s-katalog :is(button, input, select)")).to_have_count(0)
    page.get_by_role("link", name=re.compile("^Find efter ")).click()
    expect(page).to_have_url(re.compile(r"#find-via$"))
    for facet in ("kommune/odense", "metode/partnerskaber", "kompleksitet/lille", "rolle/avantgarde", "tema/vilje"):
        expect(page.locator(f".s-ways a[href='../cases/{facet}.html']"), facet).to_be_visible()


@pytest.mark.parametrize("data", ['{"format":0,"ids":[]}', "null", "{}"])
def test_data_that_the_script_does_not_know_leave_the_list_as_it_is(
    data: str, browser: Browser, built_site: BuiltSite, serve_site: str
) -> None:
    page = browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    edition = edition_of((built_site.folder / PAGE).read_text(encoding="utf-8"))
    body = write_piece(Piece(catalogue_script(), json.loads(data)), edition)
    page.route("**/cases/katalog.js*", lambda route: route.fulfill(body=body, content_type="text/javascript"))
    page.goto(f"{serve_site}/{PAGE}")
    assert page.locator("[data-s-list] > li").count() > 0
    expect(page.locator(".s-katalog__tools > *, .s-filters")).to_have_count(0)
    assert errors == []
    page.close()


def test_from_the_ways_in_one_comes_to_the_cases_without_scripts(see: See) -> None:
    page = see(javascript=False)
    page.locator(".s-ways").get_by_role("link", name="Odense", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Cases i Odense", use_inner_text=True)
    for identity in fitting({"kommune": "odense"}):
        expect(page.get_by_text(real_catalogue().cases[identity].title).first).to_be_visible()


def test_every_choice_of_every_case_has_a_page_that_shows_it(built_site: BuiltSite) -> None:
    for case in real_catalogue().cases.values():
        for facet, keys in words_of(case).items():
            for key in keys - {NONE} if facet != "dybde" else ():
                tree = lxml_html.parse(built_site.folder / "cases" / facet / f"{key}.html")
                text = " ".join(tree.xpath("string(//article)").split())
                assert case.title in text, (facet, key, case.id)


def test_page_of_a_choice_leads_to_the_filtered_catalogue(open_page: OpenPage) -> None:
    page = open_page("cases/kompleksitet/lille.html").page
    page.get_by_role("link", name="Se dem i kataloget").click()
    settle(page)
    assert shown_ids(page) == fitting({"kompleksitet": "lille"})


def test_facts_of_a_case_lead_to_those_that_are_like_it(open_page: OpenPage) -> None:
    page = open_page("cases/vindrosen.html").page
    facts = page.get_by_label("Fakta om casen")
    for name, address in (
        ("Esbjerg", "kommune/esbjerg"),
        ("Uklart i kilden", "initiativ/uklart"),
        ("sproglige og kulturelle mindretal", "maalgruppe/mindretal"),
    ):
        link = facts.get_by_role("link", name=name, exact=True)
        assert (link.get_attribute("href") or "").endswith(f"cases/{address}.html")


# --- many cases ----------------------------------------------------------------------------------------

SYNTHETIC, SYNTHETIC_WEEKLY = 200, 1000


@pytest.fixture(scope="session")
def synthetic(request: pytest.FixtureRequest) -> int:
    """How many made-up cases there are: enough for several pages, in the weekly run as many as one could think of."""
    return SYNTHETIC_WEEKLY if request.config.getoption("weekly") else SYNTHETIC


FAR = "Thisted"
"""A municipality of the made-up cases, none of which stands on the first page of the list."""


@pytest.fixture(scope="session")
def many(synthetic: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with many made-up cases more."""
    site = build_project(tmp_path_factory, "many", lambda project: write_records(project.root / "cases", synthetic))
    return site.folder


@pytest.fixture(scope="session")
def serve_many(many: Path) -> Iterator[str]:
    with serve_folder(many) as address:
        yield f"{address}/{PAGE}"


def ids_in(page: Page) -> list[str]:
    expect(page.locator("[data-s-list]")).not_to_have_attribute("aria-busy", "true")
    expect(page.locator(".s-card-waiting")).to_have_count(0)
    found: list[str] = page.locator("[data-s-list] > li").evaluate_all("all => all.map(item => item.dataset.sCase)")
    return found


@pytest.mark.weekly
def test_many_cases_come_in_portions(open_page: OpenPage, serve_many: str) -> None:
    visit = open_page(serve_many)
    page = visit.page
    assert len(ids_in(page)) == PAGE_SIZE
    expect(page.locator("[data-s-pager]")).to_be_hidden()
    assert not [url for url in visit.requests if "katalog-" in url], "cards are fetched only when they are asked for"
    page.evaluate(
        "document.addEventListener('samspil:vist', event => { window.vist = event.detail.element.children.length; })"
    )
    page.get_by_role("button", name="Vis 24 flere").click()
    shown = ids_in(page)
    assert len(shown) == len(set(shown)) == 2 * PAGE_SIZE
    assert page.evaluate("window.vist") == 2 * PAGE_SIZE
    assert parameters(page) == {"antal": "48"}
    assert (
        page.evaluate(
            "[...document.querySelectorAll('[data-s-list] > li')].indexOf(document.activeElement.closest('li'))"
        )
        == PAGE_SIZE
    )
    page.reload()
    assert ids_in(page) == shown
    assert visit.errors == []


@pytest.mark.weekly
def test_filter_brings_the_cards_that_are_not_on_the_page(open_page: OpenPage, serve_many: str, synthetic: int) -> None:
    page = open_page(serve_many).page
    assert FAR not in page.locator("[data-s-list]").inner_text()
    choose(page, "kommune", FAR.lower())
    found = ids_in(page)
    assert 0 < len(found) <= PAGE_SIZE
    made = (f"maaling-{number:05}" for number in range(synthetic))
    wanted = {name for name in made if f"kommuner: [{FAR}]" in compose_record(name, int(name[-5:]))}
    number = int(re.match(r"\d+", counted(page))[0])  # type: ignore[index]
    while page.locator(".s-katalog__more").is_visible():
        page.locator(".s-katalog__more").click()
    assert set(ids_in(page)) == wanted
    assert number == len(wanted) == count_beside(page, "kommune", FAR.lower())


@pytest.mark.weekly
def test_counts_of_closed_filters_are_right_when_they_are_opened(see: See) -> None:
    page = see()
    choose(page, "metode", "partnerskaber")
    group = page.locator(".s-filters__facet:has(input[name=dybde])")
    expect(group).not_to_have_attribute("open", re.compile(""))
    group.locator("summary").click()
    for key in ("fuld", "kort", "kun-navn"):
        expected = len(fitting({"metode": "partnerskaber", "dybde": key}))
        assert count_beside(page, "dybde", key) == expected


@pytest.mark.weekly
def test_largest_number_there_can_be_is_not_cut(open_page: OpenPage, serve_many: str) -> None:
    wide, room = open_page(serve_many).page.evaluate(
        """() => {
             const count = document.querySelector(".s-filters details[open] .s-filters__count");
             count.firstChild.data = samspilData["cases/katalog"][1].ids.length;
             const text = document.createRange();
             text.selectNode(count.firstChild);
             return [text.getBoundingClientRect().width, count.getBoundingClientRect().width];
           }"""
    )
    assert wide <= room


def test_no_style_of_the_page_waits_on_what_its_lists_hold(see: See) -> None:
    """Such as `.s-page:has(> .s-facts) > *`: every card that came or went had the whole page's styles found anew."""
    waiting = see().evaluate(
        """() => {
             const found = [];
             const look = rules => [...rules].forEach(rule => {
               if (rule.cssRules && rule.cssRules.length) look(rule.cssRules);
               /* An element that is chosen by what it holds, and then anything at all inside it. */
               const inside = /^(.*?):has\\(.*\\)\\s*[> ]\\s*(\\*|:is\\([^)]*\\)|\\.[\\w-]+)$/;
               const parts = inside.exec(rule.selectorText || "");
               if (parts && document.querySelector(parts[1])) found.push(rule.selectorText);
             });
             [...document.styleSheets].forEach(sheet => look(sheet.cssRules));
             return found;
           }"""
    )
    assert waiting == []


@pytest.mark.weekly
def test_card_that_cannot_be_fetched_is_still_a_way_to_the_case(open_page: OpenPage, serve_many: str) -> None:
    page = open_page(serve_many).page
    page.route("**/katalog-kort-*", lambda route: route.abort())
    choose(page, "kommune", FAR.lower())
    waiting = page.locator(".s-card-waiting")
    expect(waiting.first).to_contain_text("Resuméet kunne ikke hentes.")
    link = waiting.first.get_by_role("link")
    # To the browser, `\w` is no æ, ø or å.
    expect(link).to_have_text(re.compile(r"^\S+ i \S+ nummer \d+$"), use_inner_text=True)
    expect(link).to_have_attribute("href", re.compile(r"\.html$"))


@pytest.mark.weekly
def test_long_list_has_pages_without_scripts_and_every_case_stands_on_one(
    open_page: OpenPage, serve_many: str, many: Path
) -> None:
    page = open_page(serve_many, javascript=False).page
    last = int(page.locator(".s-pager a").last.inner_text())
    found: list[str] = list(ids_of(many / PAGE))
    for number in range(2, last + 1):
        found += ids_of(many / f"cases/side/{number}.html")
    expected = {path.stem for path in (many / "cases").glob("*.html")} - {"index"}
    assert len(found) == len(set(found))
    assert set(found) == expected
    # By the keyboard: cards above get their height only once they are scrolled to, and a pointer would miss.
    page.locator(".s-pager a").nth(1).press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Cases, side 2")


def ids_of(path: Path) -> Iterable[str]:
    return (
        str(identity) for identity in lxml_html.parse(path).xpath("//ul[contains(@class,'s-related')]/li/@data-s-case")
    )


def test_large_choice_still_opens_on_a_phone(many: Path, synthetic: int) -> None:
    path = many / "cases/sektor/kommune.html"
    assert path.stat().st_size < 250_000
    tree = lxml_html.parse(path)
    assert len(tree.xpath("//ul[@class='s-related']/li")) == PAGE_SIZE
    assert len(tree.xpath("//ul[@class='s-more-cases']/li/a")) > synthetic - 2 * PAGE_SIZE


@pytest.mark.weekly
def test_many_cases_work_from_the_disk(open_page: OpenPage, many: Path) -> None:
    visit = open_page(many / PAGE)
    choose(visit.page, "kommune", FAR.lower())
    assert ids_in(visit.page)
    assert visit.errors == []
