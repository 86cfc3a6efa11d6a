"""«Sammenlign»: rows are those of the model, differences those of the records, and the page keeps its promises."""

from __future__ import annotations

import dataclasses
import functools
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import html as lxml_html
from playwright.sync_api import expect
from pypdf import PageObject, PdfReader

from macros.model.addresses import GATHERED_LIST
from macros.model.fields import Group, specs_of, title_of
from macros.model.records.case import Case
from macros.model.records.method import HandbookMethod
from macros.model.statements import Sourced
from macros.pages.fragments import COMPARED_CELLS
from macros.pages.renderer import Renderer
from macros.scripts.javascript import write_piece
from macros.scripts.records import generate_record_scripts
from macros.views.selection.cases import cases_with_page
from macros.views.selection.comparison import LEFT_OUT, MOST_IMPORTANT, list_open_rows, list_rows, view_cell
from tests.code.test_rendering import HOSTILE, assert_nothing_runs, fill_into
from tests.kinds import light_and_weekly_dark, weekly
from tests.made_pictures import make_picture
from tests.projects import SHORT_CASE, load_tiny, real_catalogue
from tests.scripts import read_piece

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.conftest import Axe, BuiltSite, OpenPage

TWO = "sammenlign.html?cases=vindrosen,klosterhaven"
THREE = "sammenlign.html?cases=vindrosen,moedrehjaelpen,aeldremobiliseringen"
FOUR = THREE + ",klosterhaven"
ALL = "&vis=alt"
MIXED = "sammenlign.html?cases=moedrehjaelpen,vindrosen,aeldremobiliseringen,blaeksprutterne"
METHODS = "sammenlign.html?metoder=partnerskaber,safe-space-dialoger,rundbordsdebatter"


@functools.cache
def scripts() -> dict[str, dict[str, Any]]:
    catalogue = real_catalogue()
    pieces: list[Any] = list(generate_record_scripts(catalogue, Renderer(catalogue)))
    return {piece.address: piece.value for piece in pieces if piece.address.startswith("sammenlign/")}


# --- rows and cells ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("record", [Case, HandbookMethod])
def test_rows_are_the_fields_of_the_model_in_its_order_under_its_titles_and_a_picture_comes_first(
    record: type[Any],
) -> None:
    wanted = []
    for name, spec in specs_of(record):
        if name in LEFT_OUT[record]:
            continue
        if isinstance(spec.kind, Group) and not spec.many and not issubclass(spec.kind.record, Sourced):
            wanted += [(spec.title, inner.title) for _, inner in specs_of(spec.kind.record)]
        else:
            wanted.append(("", spec.title))
    wanted.sort(key=lambda row: row != ("", title_of(Case, "pictures")))
    assert [(row.group, row.title) for row in list_rows(record)] == wanted


def test_the_first_picture_of_a_case_heads_its_column_with_what_it_shows_and_who_took_it(tmp_path: Path) -> None:
    pictures = [
        {"fil": f"eksempel-{number}.jpg", "alt": f"Bord {number}.", "foto": f"Klub {number}", "tilladelse": "CC BY 4.0"}
        for number in (1, 2)
    ]
    lines = json.dumps([{**one, "personer": "ingen"} for one in pictures], ensure_ascii=False)
    files: dict[str, str | bytes] = {f"cases/{one['fil']}": make_picture(1600, 1000) for one in pictures}
    catalogue = load_tiny(tmp_path, {**files, "cases/eksempel.yml": f"{SHORT_CASE}billeder: {lines}\n"})
    row, case = list_rows(Case)[0], catalogue.cases["eksempel"]
    assert row.important
    assert not row.fixed, "what is said of a picture is no word to hold against another"
    cell = view_cell(case, row, catalogue)
    assert cell
    figure: Any = lxml_html.fromstring(Renderer(catalogue).fill(COMPARED_CELLS.ask([cell], case), ""))
    assert [image.get("alt") for image in figure.iter("img")] == ["Bord 1."]
    assert "Klub 1" in figure.text_content()


def test_rows_have_keys_of_their_own() -> None:
    keys = [row.key for row in list_rows(Case)]
    assert len(keys) == len(set(keys))


def test_only_fields_with_fixed_words_are_told_alike_or_different() -> None:
    assert {row.key for row in list_rows(Case) if row.fixed} == {
        "art", "dybde", "emner", "del_af", "kommuner", "udbredelse", "parter", "målgruppe", "initiativ", "metode",
        "kompleksitet", "foreningsrolle", "forudsætninger", "dilemmaer",
    }  # fmt: skip
    assert not [row for row in list_rows(HandbookMethod) if row.fixed]


def test_a_gap_is_the_sources_only_where_the_record_says_so(tmp_path: Path) -> None:
    lines = "ikke_angivet: [periode, aftale, formål.mål, hvem der betalte]\nformål: {kort: Ture.}\n"
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + lines})
    terms = [row.key for row in list_rows(Case) if row.key.startswith("aftale.")]
    assert list_open_rows(catalogue.cases["eksempel"]) == ("periode", "formål.mål", *terms)
    silent = dataclasses.replace(catalogue.cases["eksempel"], not_stated=())
    assert list_open_rows(silent) == ()


def test_a_method_is_read_whole_so_what_it_lacks_its_source_leaves_open() -> None:
    method = real_catalogue().methods["partnerskaber"]
    wanted = [row.key for row in list_rows(HandbookMethod) if not view_cell(method, row, real_catalogue())]
    assert list(list_open_rows(method)) == wanted


def test_the_first_view_has_the_chosen_rows() -> None:
    assert [row.key for row in list_rows(Case) if row.important] == [
        "billeder", "resumé", "overblik.hvem", "overblik.aftale", "overblik.udfald", "art", "dybde", "emner",
        "kommuner", "periode", "parter", "målgruppe", "initiativ", "formål.kort", "metode", "kompleksitet",
        "foreningsrolle", "organisering", "finansiering.kilder", "finansiering.penge_mellem_parter",
        "finansiering.budget", "finansiering.bidrag", "finansiering.forbehold", "varighed", "resultater",
    ]  # fmt: skip
    assert all(row.important for row in list_rows(HandbookMethod))


def test_every_path_of_the_choice_leads_to_a_field() -> None:
    for record, paths in MOST_IMPORTANT.items():
        rows = list_rows(record)
        for path in (tuple(path.split(".")) for path in paths):
            found = [row for row in rows if row.path[: len(path)] == path or row.path == path[:-1]]
            assert found, path
            if found[0].path == path[:-1]:
                kind = found[0].spec.kind
                assert isinstance(kind, Group)
                assert path[-1] in dict(specs_of(kind.record)), path


def test_what_the_first_view_keeps_of_a_group_is_never_empty_and_has_all_its_fixed_words() -> None:
    catalogue = real_catalogue()
    seen = set()
    for case in catalogue.cases.values():
        for row in list_rows(Case):
            whole = view_cell(case, row, catalogue)
            if row.kept and whole:
                kept = view_cell(case, row, catalogue, whole=False)
                assert kept
                assert kept.words == whole.words
                assert all(entry.head or entry.tags for entry in kept.entries)
                seen.add(row.key)
    assert seen == {"parter", "initiativ", "organisering"}


def test_the_first_view_names_the_parties_and_tells_how_often_the_groups_meet() -> None:
    fields = scripts()["sammenlign/case-vindrosen.js"]["felter"]
    assert "Rolle:" in fields["parter"][0]
    assert "Rolle:" not in fields["parter"][2]
    assert "Esbjerg Kommune" in fields["parter"][2]
    assert 'class="s-place"' in fields["parter"][2]
    assert "Opgave:" not in fields["organisering"][2]
    assert re.search(r"<b>Møder:</b> Cirka hver tredje måned", fields["organisering"][2])
    assert len(fields["metode"]) == 2


def test_the_sorts_of_people_are_words_of_ours() -> None:
    cell = scripts()["sammenlign/case-moedrehjaelpen.js"]["felter"]["målgruppe"]
    assert set(cell[1]) == {"Mennesker i en udsat situation", "Børn og familier", "Givet på forhånd: ja"}
    assert "TargetKind" not in cell[0]
    assert cell[0].count("vores læsning") == 1


def test_every_case_and_method_has_a_script_with_what_it_says() -> None:
    catalogue = real_catalogue()
    found = scripts()
    records: dict[str, Any] = {f"sammenlign/case-{case.id}.js": case for case in cases_with_page(catalogue)}
    records |= {f"sammenlign/metode-{method.id}.js": method for method in catalogue.methods.values()}
    assert set(found) == set(records)
    for address, record in records.items():
        said = {row.key for row in list_rows(type(record)) if view_cell(record, row, catalogue)}
        assert set(found[address]["felter"]) == said


def test_fixed_words_are_those_of_the_record() -> None:
    fields = scripts()["sammenlign/case-moedrehjaelpen.js"]["felter"]
    case = real_catalogue().cases["moedrehjaelpen"]
    assert case.complexity
    assert fields["kommuner"][1] == ["Frederiksberg", "Rødovre"]
    assert fields["kompleksitet"][1] == [real_catalogue().levels[case.complexity.level].title]
    assert set(fields["parter"][1]) >= {"Frivillig organisation", "Kommune", "Politi"}


def test_cells_keep_the_places_and_whose_word_it_is() -> None:
    fields = scripts()["sammenlign/case-vindrosen.js"]["felter"]
    assert 'class="s-place"' in fields["formål.kort"][0]
    assert 'class="s-reading"' in fields["metode"][0]


def test_hostile_text_is_harmless_in_a_cell_and_in_a_handout(tmp_path: Path) -> None:
    for collection in ("cases", "methods", "dilemmas", "checklists", "prerequisites", "ideas"):
        catalogue, _ = fill_into(tmp_path / collection, collection, HOSTILE)
        for piece in generate_record_scripts(catalogue, Renderer(catalogue)):
            content = write_piece(piece, "0")
            assert b"<" not in content, piece.address
            found = read_piece(content).value
            if piece.address == GATHERED_LIST:
                continue
            fragments = [cell[0] for cell in found["felter"].values()] if "felter" in found else [found["html"]]
            for fragment in fragments:
                assert_nothing_runs(lxml_html.fragment_fromstring(fragment, create_parent="div"))


# --- the page ---------------------------------------------------------------------------------------------


def columns(page: Page) -> list[str]:
    return page.locator("table:visible thead th a").all_inner_texts()


def verdicts(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate(
        "() => Object.fromEntries([...document.querySelectorAll('table:not([hidden]) tr[data-s-row]')]"
        ".map(row => [row.dataset.sRow, row.dataset.sVerdict]))"
    )
    return found


def chosen(page: Page) -> list[str]:
    return parse_qs(urlsplit(page.url).query).get("cases", [""])[0].split(",")


@pytest.mark.parametrize(("address", "count"), [weekly(TWO, 2), weekly(THREE, 3), (FOUR, 4), (METHODS, 3)])
def test_the_address_shows_what_it_names_side_by_side(open_page: OpenPage, address: str, count: int) -> None:
    visit = open_page(address)
    page = visit.page
    assert len(columns(page)) == count
    for row in page.locator("table:visible tr[data-s-row]:visible").all():
        expect(row.locator("td")).to_have_count(count)
    expect(page.locator("[data-s-status]")).to_contain_text(
        f"{count} {'metoder' if 'metoder' in address else 'cases'} er vist side om side", use_inner_text=True
    )
    assert not visit.errors
    assert not visit.foreign_requests()


def test_it_works_from_disk(open_page: OpenPage, built_site: BuiltSite) -> None:
    page = open_page(f"{(built_site.folder / 'sammenlign.html').as_uri()}?cases=vindrosen,klosterhaven").page
    assert len(columns(page)) == 2


def test_differences_are_those_of_the_records(open_page: OpenPage) -> None:
    page = open_page(THREE).page
    catalogue = real_catalogue()
    cases = [catalogue.cases[identity] for identity in ("vindrosen", "moedrehjaelpen", "aeldremobiliseringen")]
    shown = verdicts(page)
    for row in list_rows(Case):
        cells = [view_cell(case, row, catalogue) for case in cases]
        given = [set(cell.words) for cell in cells if cell]
        if not row.fixed or not given:
            expected = ""
        elif any(words != given[0] for words in given):
            expected = "differ"
        else:
            expected = "same" if len(given) == len(cases) else "some"
        assert shown[row.key] == expected, row.key
    assert set(shown.values()) >= {"same", "differ"}


def test_a_difference_is_said_in_words_and_not_by_colour_alone(open_page: OpenPage) -> None:
    page = open_page(TWO).page
    expect(page.locator("tr[data-s-row=kommuner] th")).to_contain_text("Forskelligt", use_inner_text=True)
    marked = page.locator("tr[data-s-row=kommuner] .s-word--own")
    expect(marked).to_have_text(["Esbjerg", "Odense"], use_inner_text=True)
    assert marked.first.evaluate("el => getComputedStyle(el).borderTopStyle") == "dashed"


def marks(page: Page, row: str) -> dict[str, set[str]]:
    """The words of a row, by how they are marked: said by one alone («own»), by some, or by all (empty)."""
    found: dict[str, set[str]] = {"own": set(), "some": set(), "": set()}
    for word in page.locator(f"tr[data-s-row='{row}'] .s-word").all():
        classes = word.get_attribute("class") or ""
        mark = next((name for name in ("own", "some") if f"s-word--{name}" in classes), "")
        found[mark].add(word.inner_text())
    return found


def test_a_word_is_marked_by_how_many_share_it(open_page: OpenPage) -> None:
    page = open_page(MIXED).page
    assert marks(page, "art") == {"own": {"Del af en case"}, "some": {"Partnerskab"}, "": set()}
    assert marks(page, "kommuner") == {"own": {"Frederiksberg", "Rødovre", "Esbjerg"}, "some": {"Aarhus"}, "": set()}
    assert page.locator("tr[data-s-row=art] .s-word--own").evaluate("el => getComputedStyle(el).fontWeight") == "700"
    note = page.locator("[data-s-note]")
    assert {word.inner_text() for word in note.locator(".s-word").all()} == {
        "kun hos én", "hos nogle", "hos alle, der angiver noget",
    }  # fmt: skip
    page = open_page(TWO).page
    expect(page.get_by_text("hos nogle", exact=True)).to_be_hidden()


@pytest.mark.weekly
def test_where_only_one_says_something_no_word_is_marked_as_different(open_page: OpenPage) -> None:
    page = open_page("sammenlign.html?cases=vindrosen,moedrehjaelpen,aeldremobiliseringen,klosterhaven" + ALL).page
    lone = page.locator("tr[data-s-verdict=some]")
    for row in lone.all():
        said = row.locator("td:not(:has(.s-gap))").count()
        assert said < 4
        expect(row.locator(".s-word--own, .s-word--some")).to_have_count(0)
    assert lone.count()


@pytest.mark.weekly
def test_what_a_page_number_without_a_name_belongs_to_is_said_once(open_page: OpenPage) -> None:
    page = open_page(MIXED).page
    told = page.locator("[data-s-sources]")
    expect(told).to_have_text("Sidetal og afsnit uden navn på kilden henviser til CFSA-rapporten.", use_inner_text=True)
    expect(page.locator("main")).not_to_contain_text("Steder uden navn", use_inner_text=True)
    page = open_page(TWO).page
    expect(page.locator("[data-s-sources]")).to_have_text(
        "Sidetal og afsnit uden navn på kilden henviser til CFSA-rapporten («Vindrosen – De Frivilliges Hus og "
        "Esbjerg Kommune») og Oplægget («Klosterhaven og Klosterhavens Venner»).",
        use_inner_text=True,
    )
    expect(open_page(METHODS).page.locator("[data-s-sources]")).to_be_hidden()


@pytest.mark.weekly
def test_the_names_that_stay_in_sight_take_little_of_the_screen(open_page: OpenPage) -> None:
    page = open_page(MIXED).page
    box = page.locator("table:visible thead").bounding_box()
    assert box
    assert box["height"] <= 90


BROKEN_WORDS = """() => {
  const found = [];
  for (const link of document.querySelectorAll('table:not([hidden]) thead th a')) {
    const text = link.firstChild, words = text.data.matchAll(/[^ ]+/g);
    for (const word of words) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) found.push(word[0]);
    }
  }
  return found;
}"""


@pytest.mark.parametrize("address", [MIXED, weekly(THREE), METHODS])
def test_no_name_breaks_within_a_word(open_page: OpenPage, address: str) -> None:
    page = open_page(address).page
    for width in (320, 768, 833, 1024, 1121, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(BROKEN_WORDS) == [], width
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.weekly
def test_four_cases_are_stacked_two_and_two_on_a_tablet(open_page: OpenPage) -> None:
    page = open_page(MIXED, width=800).page
    boxes = [cell.bounding_box() for cell in page.locator("tr[data-s-row='overblik.hvem'] td").all()]
    places = [(box["x"], box["y"]) for box in boxes if box]
    assert len({x for x, _ in places}) == len({y for _, y in places}) == 2
    page.set_viewport_size({"width": 1280, "height": 900})
    page.wait_for_function("getComputedStyle(document.querySelector('[data-s-row] td')).display === 'table-cell'")


def test_only_differences_can_be_shown(open_page: OpenPage) -> None:
    page = open_page(THREE).page
    page.get_by_label("Vis kun forskelle").check()
    shown = page.locator("table:visible tr[data-s-row]:visible")
    assert {row.get_attribute("data-s-verdict") for row in shown.all()} == {"differ"}
    expect(page.locator("[data-s-status]")).to_contain_text(f"{shown.count()} af ", use_inner_text=True)


@pytest.mark.weekly
def test_what_nobody_says_is_hidden_until_asked_for(open_page: OpenPage) -> None:
    page = open_page(TWO).page
    empty = page.locator("table:visible tr[data-s-empty=true]:not([data-s-more])")
    assert empty.count() > 0
    expect(empty.first).to_be_hidden()
    page.get_by_label("Skjul tomme felter").uncheck()
    expect(empty.first).to_be_visible()
    open_cells = page.locator("tr[data-s-row=foreningsrolle] td")
    expect(open_cells.locator(".s-gap")).to_have_text(["–", "–"], use_inner_text=True)
    expect(open_cells.locator(".s-hidden")).to_have_text(["ikke angivet i kilden"] * 2, use_inner_text=True)
    said = [cell.inner_text() for cell in page.locator("tr[data-s-row='kompleksitet'] td").all()]
    assert said[1] == "står ikke i posten"


def shown_rows(page: Page) -> list[str]:
    rows = page.locator("table:visible tr[data-s-row]:visible").all()
    return [row.get_attribute("data-s-row") or "" for row in rows]


def rows_that_say_something(*identities: str) -> tuple[list[str], list[str]]:
    """Keys of the rows in the first view, and of all, where one of the cases has something."""
    catalogue = real_catalogue()
    cases = [catalogue.cases[identity] for identity in identities]
    filled = [row for row in list_rows(Case) if any(view_cell(case, row, catalogue) for case in cases)]
    return [row.key for row in filled if row.important], [row.key for row in filled]


def test_the_most_important_is_shown_first_and_all_on_demand(open_page: OpenPage) -> None:
    page = open_page(TWO).page
    few, many = rows_that_say_something("vindrosen", "klosterhaven")
    total = len(list_rows(Case))
    status = page.locator("[data-s-status]")
    assert shown_rows(page) == few
    expect(page.get_by_label("Det vigtigste")).to_be_checked()
    expect(status).to_contain_text(f"Det vigtigste: {len(few)} af {total} felter vises.", use_inner_text=True)
    expect(page.locator("tr[data-s-row=parter]")).not_to_contain_text("Rolle:", use_inner_text=True)
    assert (
        page.locator("[data-s-rest]")
        .inner_text()
        .endswith(f"{len(few)} af {total} felter. {len(many) - len(few)} felter mere er udfyldt hos mindst én.")
    )
    page.get_by_label("Alle felter").check()
    page.wait_for_function("location.search.includes('vis=alt')")
    assert shown_rows(page) == many
    expect(status).to_contain_text(f" {len(many)} af {total} felter vises.", use_inner_text=True)
    expect(status).not_to_contain_text("Det vigtigste", use_inner_text=True)
    expect(page.locator("tr[data-s-row=parter]")).to_contain_text("Rolle:", use_inner_text=True)
    expect(page.locator("[data-s-rest]")).to_be_hidden()


def test_back_and_forward_restore_how_much_is_shown(open_page: OpenPage) -> None:
    page = open_page(TWO + ALL).page
    few, many = rows_that_say_something("vindrosen", "klosterhaven")
    assert shown_rows(page) == many
    expect(page.get_by_label("Alle felter")).to_be_checked()
    page.get_by_label("Det vigtigste").check()
    page.wait_for_function("!location.search.includes('vis')")
    assert shown_rows(page) == few
    page.go_back()
    page.wait_for_function("document.querySelector('[data-s-rest]').hidden")
    assert shown_rows(page) == many
    expect(page.get_by_label("Alle felter")).to_be_checked()
    page.go_forward()
    page.wait_for_function("!document.querySelector('[data-s-rest]').hidden")
    assert shown_rows(page) == few
    expect(page.get_by_label("Det vigtigste")).to_be_checked()


@pytest.mark.weekly
def test_a_column_can_be_removed_without_losing_how_much_is_shown(open_page: OpenPage) -> None:
    page = open_page(THREE + ALL).page
    page.get_by_role("button", name=re.compile("Fjern Mødrehjælpen")).click()
    page.wait_for_function("document.querySelectorAll('table:not([hidden]) thead th').length === 2")
    expect(page).to_have_url(re.compile(r"\?cases=vindrosen,aeldremobiliseringen&vis=alt$"))
    assert shown_rows(page) == rows_that_say_something("vindrosen", "aeldremobiliseringen")[1]


@pytest.mark.weekly
def test_the_button_at_the_end_turns_over_and_keeps_the_focus(open_page: OpenPage) -> None:
    page = open_page(TWO).page
    few, many = rows_that_say_something("vindrosen", "klosterhaven")
    page.get_by_role("button", name="Vis alle felter").press("Enter")
    page.wait_for_function("location.search.includes('vis=alt')")
    assert shown_rows(page) == many
    assert page.evaluate("document.activeElement.textContent") == "Vis kun det vigtigste"
    page.keyboard.press("Enter")
    page.wait_for_function("!location.search.includes('vis')")
    assert shown_rows(page) == few


@pytest.mark.weekly
def test_differences_beyond_the_first_view_are_counted(open_page: OpenPage) -> None:
    page = open_page(THREE).page
    page.get_by_label("Vis kun forskelle").check()
    few = shown_rows(page)
    status = page.locator("[data-s-status]")
    expect(status).to_contain_text("forskelle mere kan ses")
    told = status.inner_text()
    page.get_by_label("Alle felter").check()
    page.wait_for_function("location.search.includes('vis=alt')")
    more = len(shown_rows(page)) - len(few)
    assert set(few) < set(shown_rows(page))
    assert f"{more} forskelle mere kan ses med «Alle felter»." in told


def test_whoever_gets_the_address_sees_the_same_rows(open_page: OpenPage) -> None:
    page = open_page(THREE + ALL).page
    page.get_by_label("Vis kun forskelle").check()
    page.get_by_label("Skjul tomme felter").uncheck()
    expect(page).to_have_url(re.compile(r"&vis=alt&kun=forskelle&tomme=vis$"))
    other = open_page(page.url).page
    assert shown_rows(other) == shown_rows(page)
    expect(other.get_by_label("Vis kun forskelle")).to_be_checked()
    expect(other.get_by_label("Skjul tomme felter")).not_to_be_checked()
    other.get_by_label("Vis kun forskelle").uncheck()
    expect(other).not_to_have_url(re.compile(r"kun="))
    assert len(shown_rows(other)) == len(list_rows(Case))
    other.go_back()
    other.wait_for_function("document.querySelector('[data-s-only]').checked")
    assert shown_rows(other) == shown_rows(page)


@pytest.mark.weekly
def test_one_case_alone_has_no_differences_to_show(open_page: OpenPage) -> None:
    page = open_page("sammenlign.html?cases=vindrosen&kun=forskelle").page
    expect(page.get_by_label("Vis kun forskelle")).to_be_hidden()
    assert shown_rows(page)


def test_parts_of_the_record_stand_under_headings_that_go_with_their_rows(open_page: OpenPage) -> None:
    page = open_page(TWO).page
    headings = page.locator("table:visible .s-compare__heading:visible")
    expect(headings).to_have_text(["Overblik", "Hvad de ville", "Økonomi"], use_inner_text=True)
    expect(headings.first.locator("th")).to_have_attribute("colspan", "3")
    page.get_by_label("Vis kun forskelle").check()
    expect(headings).to_have_count(0)
    page.get_by_label("Vis kun forskelle").uncheck()
    page.get_by_label("Alle felter").check()
    page.wait_for_function("location.search.includes('vis=alt')")
    expect(headings).to_have_text(
        ["Overblik", "Hvad de ville", "Økonomi", "Aftalens vilkår", "Aktiviteter"], use_inner_text=True
    )


def test_methods_are_short_enough_to_be_shown_whole(open_page: OpenPage) -> None:
    page = open_page(METHODS + ALL).page
    expect(page.get_by_label("Alle felter")).to_be_hidden()
    expect(page.get_by_role("button", name=re.compile("Vis alle felter|Vis kun det"))).to_be_hidden()
    expect(page.locator("[data-s-status]")).not_to_contain_text("vigtigste", use_inner_text=True)


def test_names_stay_in_sight_down_the_table_and_hide_nothing_that_has_the_focus(open_page: OpenPage) -> None:
    page = open_page(FOUR + ALL).page
    page.evaluate("window.scrollTo(0, 6000)")
    head = page.locator("table:visible thead th").first
    box = head.bounding_box()
    assert box
    assert box["y"] == 0
    # A link that has come to lie beneath the names, and the one after it with the focus.
    page.evaluate(
        "() => { const links = [...document.querySelectorAll('table:not([hidden]) tbody td a')];"
        "const at = links.findIndex(link => link.getBoundingClientRect().top > 500);"
        "window.scrollBy(0, links[at].getBoundingClientRect().top - 40);"
        "links[at + 1].focus({ preventScroll: true }); links[at].dataset.testWanted = ''; }"
    )
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("'testWanted' in document.activeElement.dataset")
    page.wait_for_function(
        "() => document.activeElement.getBoundingClientRect().top"
        " >= document.querySelector('table:not([hidden]) thead th').getBoundingClientRect().bottom",
    )


def test_cases_are_chosen_on_the_page_and_back_takes_them_out(open_page: OpenPage) -> None:
    page = open_page("sammenlign.html").page
    for identity in ("vindrosen", "klosterhaven"):
        page.get_by_label(re.compile("Cases: vælg")).select_option(identity)
        page.get_by_role("button", name="Tilføj").click()
        page.wait_for_function(f"location.search.includes('{identity}')")
    page.wait_for_selector("thead th:nth-child(3)")
    assert chosen(page) == ["vindrosen", "klosterhaven"]
    page.go_back()
    page.wait_for_function("document.querySelectorAll('table:not([hidden]) thead th').length === 1")
    assert chosen(page) == ["vindrosen"]
    page.go_forward()
    page.wait_for_selector("thead th:nth-child(3)")
    page.reload()
    page.wait_for_selector("thead th:nth-child(3)")


def test_a_fifth_case_is_refused_with_a_reason(open_page: OpenPage) -> None:
    page = open_page(FOUR).page
    page.get_by_label(re.compile("Cases: vælg")).select_option("homestart")
    page.get_by_role("button", name="Tilføj").click()
    expect(page.locator("[data-s-status]")).to_contain_text("Der er plads til 4", use_inner_text=True)
    assert len(columns(page)) == 4


def test_a_column_is_removed_and_the_keyboard_keeps_its_place(open_page: OpenPage) -> None:
    page = open_page(THREE).page
    page.get_by_role("button", name=re.compile("Fjern Mødrehjælpen")).press("Enter")
    page.wait_for_function("document.querySelectorAll('table:not([hidden]) thead th').length === 2")
    assert chosen(page) == ["vindrosen", "aeldremobiliseringen"]
    assert page.evaluate("document.activeElement.id") == "vaelg-cases"


def test_an_unknown_id_is_told_and_the_rest_is_shown(open_page: OpenPage) -> None:
    visit = open_page("sammenlign.html?cases=vindrosen,findes-ikke,<b>x,klosterhaven")
    assert len(columns(visit.page)) == 2
    told = visit.page.locator("[data-s-unknown]").inner_text()
    assert "«findes-ikke» findes ikke som case" in told
    assert "«<b>x»" in told
    assert not visit.errors


def test_cases_are_picked_while_reading_and_compared_from_the_bar(open_page: OpenPage) -> None:
    page = open_page("cases/index.html").page
    cards = page.locator("[data-s-case]")
    for number in (0, 1):
        cards.nth(number).get_by_role("button", name=re.compile("^Sammenlign")).click()
    bar = page.get_by_role("region", name="Valgt til sammenligning")
    expect(bar).to_contain_text("2 cases valgt", use_inner_text=True)
    wanted = [cards.nth(number).get_attribute("data-s-case") for number in (0, 1)]
    bar.get_by_role("link", name="Sammenlign").click()
    page.wait_for_selector("thead th:nth-child(3)")
    assert chosen(page) == wanted


def pick(page: Page, *identities: str) -> None:
    """Pick cases in the catalogue, as a reader does."""
    for identity in identities:
        page.locator(f"[data-s-case={identity}]").get_by_role("button", name=re.compile("^Sammenlign")).first.click()


def test_the_page_begins_with_what_was_picked_and_says_so_in_the_address(open_page: OpenPage) -> None:
    page = open_page("cases/index.html").page
    pick(page, "vindrosen", "klosterhaven")
    page.goto(page.url.split("cases/")[0] + "sammenlign.html")
    page.wait_for_selector("thead th:nth-child(3)")
    assert chosen(page) == ["vindrosen", "klosterhaven"]
    page.get_by_label(re.compile("Cases: vælg")).select_option("homestart")
    page.get_by_role("button", name="Tilføj").click()
    page.wait_for_selector("thead th:nth-child(4)")
    assert chosen(page) == ["vindrosen", "klosterhaven", "homestart"]
    # One step back is the page as one came to it.
    page.go_back()
    page.wait_for_function("document.querySelectorAll('table:not([hidden]) thead th').length === 2")
    assert chosen(page) == ["vindrosen", "klosterhaven"]


@pytest.mark.weekly
def test_an_address_with_a_choice_is_shown_and_leaves_ones_own_picks_alone(open_page: OpenPage) -> None:
    page = open_page("cases/index.html").page
    pick(page, "vindrosen", "klosterhaven")
    base = page.url.split("cases/")[0]
    page.goto(base + "sammenlign.html?cases=homestart,moedrehjaelpen")
    page.wait_for_selector("thead th:nth-child(3)")
    page.get_by_label("Alle felter").check()
    page.goto(base + METHODS)
    page.wait_for_selector("thead th:nth-child(3)")
    page.goto(base + "sammenlign.html")
    page.wait_for_selector("thead th:nth-child(3)")
    assert chosen(page) == ["vindrosen", "klosterhaven"]


@pytest.mark.weekly
def test_what_is_cleared_does_not_come_back(open_page: OpenPage) -> None:
    page = open_page("cases/index.html").page
    pick(page, "vindrosen", "klosterhaven")
    page.goto(page.url.split("cases/")[0] + "sammenlign.html")
    page.get_by_role("button", name="Ryd").click()
    page.wait_for_function("!location.search")
    page.reload()
    page.get_by_text("Vælg to cases for at begynde.").wait_for()


@pytest.mark.weekly
def test_each_sort_keeps_its_choice_while_one_looks_at_the_other(open_page: OpenPage) -> None:
    page = open_page(THREE).page
    page.get_by_label("Metoder", exact=True).check()
    page.get_by_text("Vælg to metoder for at begynde.").wait_for()
    page.get_by_label(re.compile("Metoder: vælg")).select_option("partnerskaber")
    page.get_by_role("button", name="Tilføj").click()
    page.wait_for_function("location.search.endsWith('metoder=partnerskaber')")
    page.get_by_label("Cases", exact=True).check()
    page.wait_for_selector("table:visible thead th:nth-child(4)")
    expect(page).to_have_url(re.compile(re.escape(THREE) + "$"))
    page.get_by_label("Metoder", exact=True).check()
    page.wait_for_function("location.search.endsWith('metoder=partnerskaber')")


@pytest.mark.weekly
def test_an_address_with_both_sorts_shows_the_cases_and_says_only_them(open_page: OpenPage) -> None:
    page = open_page(TWO + "&metoder=partnerskaber,rundbordsdebatter").page
    assert len(columns(page)) == 2
    expect(page).to_have_url(re.compile(re.escape(TWO) + "$"))
    page.get_by_label("Metoder", exact=True).check()
    page.wait_for_function("location.search.endsWith('metoder=partnerskaber,rundbordsdebatter')")
    page.locator("table[data-s-table=metoder] thead th").nth(1).wait_for()
    assert columns(page) == ["Partnerskaber", "Rundbordsdebatter"]


@pytest.mark.weekly
def test_the_bar_goes_from_page_to_page_and_is_cleared(open_page: OpenPage) -> None:
    page = open_page("cases/vindrosen.html").page
    page.get_by_role("button", name="Sammenlign", exact=True).click()
    page.goto(page.url.replace("vindrosen", "klosterhaven"))
    bar = page.get_by_role("region", name="Valgt til sammenligning")
    expect(bar).to_contain_text("1 case valgt", use_inner_text=True)
    bar.get_by_role("button", name="Ryd").click()
    expect(bar).to_be_hidden()
    assert page.evaluate("document.activeElement.tagName") == "H1"


def test_cards_that_come_later_get_the_buttons_too(open_page: OpenPage) -> None:
    page = open_page("cases/index.html").page
    page.evaluate(
        "() => { const box = document.createElement('div');"
        'box.innerHTML = \'<article data-s-case="homestart"><h3><a href="x">Ny</a></h3></article>\';'
        "document.querySelector('article').appendChild(box);"
        "document.dispatchEvent(new CustomEvent('samspil:vist', {detail: {element: box}})); }"
    )
    expect(page.get_by_role("button", name=re.compile("Min samling ?: Ny"))).to_have_count(1)
    expect(page.get_by_role("button", name=re.compile("Sammenlign ?: Ny"))).to_have_count(1)


def print_page(page: Page, path: Path) -> list[PageObject]:
    page.emulate_media(media="print")
    page.pdf(path=path, prefer_css_page_size=True)
    return list(PdfReader(path).pages)


@pytest.mark.weekly
def test_three_full_cases_print_on_four_sheets_with_the_most_important(open_page: OpenPage, tmp_path: Path) -> None:
    sheets = print_page(open_page(THREE).page, tmp_path / "few.pdf")
    assert 2 <= len(sheets) <= 4
    text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    assert "Her står det vigtigste, valgt af Samspil" in text
    assert "Vis alle felter" not in text
    assert "Arbejdsmåder" not in text


def test_paper_tells_what_is_compared_and_where_and_when(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(THREE + "&kun=forskelle").page
    first = " ".join(print_page(page, tmp_path / "head.pdf")[0].extract_text().split())
    today = page.evaluate("new Date().toLocaleDateString('da-DK', {day: 'numeric', month: 'long', year: 'numeric'})")
    titles = " · ".join(columns(page))
    assert first.startswith(f"{titles} Sammenlignet på Samspil. Udskrevet {today}. ")
    assert page.url in first.replace(" ", "")
    page.emulate_media(media="screen")
    page.get_by_label("Vis kun forskelle").uncheck()
    again = " ".join(print_page(page, tmp_path / "again.pdf")[0].extract_text().split())
    assert page.url in again.replace(" ", "")
    expect(page).not_to_have_url(re.compile(r"forskelle"))


@pytest.mark.weekly
def test_a_path_on_disk_is_not_printed(open_page: OpenPage, built_site: BuiltSite, tmp_path: Path) -> None:
    page = open_page(f"{(built_site.folder / 'sammenlign.html').as_uri()}?cases=vindrosen,klosterhaven").page
    first = print_page(page, tmp_path / "disk.pdf")[0].extract_text()
    assert "Sammenlignet på Samspil" in first
    assert "file:" not in first


@pytest.mark.weekly
def test_all_fields_are_printed_when_all_are_shown(open_page: OpenPage, tmp_path: Path) -> None:
    sheets = print_page(open_page(THREE + ALL).page, tmp_path / "all.pdf")
    text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    assert len(sheets) > 4
    assert "Arbejdsmåder" in text
    assert "Her står det vigtigste" not in text


@pytest.mark.parametrize("extent", ["", weekly(ALL)])
def test_it_prints_on_a4_on_its_side_with_the_heads_on_every_page(
    open_page: OpenPage, tmp_path: Path, extent: str
) -> None:
    sheets = print_page(open_page(THREE + extent).page, tmp_path / "side.pdf")
    assert len(sheets) > 2
    for sheet in sheets:
        width, height = float(sheet.mediabox.width), float(sheet.mediabox.height)
        assert (round(width), round(height)) == (842, 595)
        text = " ".join(sheet.extract_text().split())
        for title in ("Vindrosen", "Mødrehjælpens partnerskab", "Ældremobiliseringen"):
            assert title in text
    first = sheets[0].extract_text()
    assert "Kort fortalt" in first
    assert "Tilføj" not in first


@pytest.mark.parametrize("extent", [weekly(""), ALL])
def test_on_a_phone_each_field_is_a_list_and_nothing_sticks_out(open_page: OpenPage, extent: str) -> None:
    page = open_page(FOUR + extent, width=320).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    cells = page.locator("tr[data-s-row='overblik.hvem'] td")
    boxes = [cell.bounding_box() for cell in cells.all()]
    assert all(box for box in boxes)
    tops = [box["y"] for box in boxes if box]
    assert tops == sorted(tops)
    assert tops[0] < tops[1]


def test_without_scripts_the_page_leads_to_what_is_compared_already(open_page: OpenPage) -> None:
    page = open_page(TWO, javascript=False).page
    told = page.locator("[data-s-plain]")
    expect(told).to_be_visible()
    assert {link.get_attribute("href") for link in told.locator("a").all()} == {
        "metoder/index.html", "aftaler.html", "cases/index.html",
    }  # fmt: skip
    expect(page.locator("table").first).to_be_hidden()


NOBODY = "sammenlign.html?cases=nej"


@light_and_weekly_dark
@pytest.mark.parametrize("width", [390, weekly(1280)])
@pytest.mark.parametrize(
    "address",
    [TWO, *map(weekly, ("sammenlign.html", THREE + ALL, METHODS, NOBODY))],
)
def test_no_state_has_an_accessibility_fault(
    open_page: OpenPage, axe: Axe, address: str, width: int, scheme: Any
) -> None:
    page = open_page(address, width=width, scheme=scheme).page
    assert not axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@light_and_weekly_dark
def test_the_bar_has_no_accessibility_fault(open_page: OpenPage, axe: Axe, scheme: Any) -> None:
    page = open_page("cases/vindrosen.html", width=390, scheme=scheme).page
    page.get_by_role("button", name="Sammenlign", exact=True).click()
    page.get_by_role("button", name="Læg i min samling", exact=True).click()
    assert not axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
