"""What a page needs of the records: chosen, sorted and worded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import html

from macros.catalogue.references import SourcedPage
from macros.model.fields import specs_of
from macros.model.records.case_course import Activities, Agreement
from macros.pages.fragments import CASE
from macros.pages.renderer import Renderer
from macros.views.case.period import word_event, word_period
from macros.views.case.related import MOST_RELATED, find_related
from macros.views.case.rows import view_rows
from macros.views.handbook.tables import view_dimensions, view_levels, view_method_table
from macros.views.selection.cases import cases_by_name_only, cases_with_page
from macros.views.uses import view_source_uses
from tests.full_record import fill_case, write_yaml
from tests.projects import SHORT_CASE, load_tiny

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue


def case(identity: str, *lines: str, titel: str | None = None, dybde: str = "kort") -> str:
    text = SHORT_CASE.replace("id: eksempel", f"id: {identity}").replace("dybde: kort", f"dybde: {dybde}")
    return text.replace("Ture ved åen", titel or f"Titel {identity}") + "".join(f"{line}\n" for line in lines)


def load_cases(folder: Path, **cases: str) -> Catalogue:
    return load_tiny(folder, {f"cases/{identity}.yml": text for identity, text in cases.items()})


def related_to(identity: str, catalogue: Catalogue) -> dict[str, str]:
    return {related.case.id: related.reason for related in find_related(catalogue.cases[identity], catalogue)}


# --- the period -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("", ""),
        ("periode: {tekst: Kilden siger det ikke.}", ""),
        ("periode: {fra: 2003, til: 2005}", "2003–2005"),
        ("periode: {fra: ca. 2003, til: ca. 2005}", "ca. 2003–ca. 2005"),
        ("periode: {fra: 2003, til: ca. 2005}", "2003–ca. 2005"),
        ("periode: {fra: ca. 2003-02, til: 2003-09}", "ca. 2003"),
        ("periode: {fra: 2003-02, til: ca. 2003-09}", "ca. 2003"),
        ("periode: {fra: 2003, til: vinter 2004}", "2003–2005"),
        ("periode: {fra: 2002, til: ca. vinter 2004}", "2002–ca. 2005"),
        ("periode: {fra: vinter 2002, til: 2003}", "2002–2003"),
        ("periode: {fra: efterår 2003, til: 2004-12-31}", "2003–2004"),
        ("periode: {fra: 2003-02, til: 2003-09}", "2003"),
        ("periode: {fra: 2003, til: 2003}", "2003"),
        ("periode: {fra: efterår 2003, til: efterår 2003}", "efteråret 2003"),
        ("periode: {fra: ca. 2003-05}", "fra ca. maj 2003"),
        ("periode: {til: 2004}", "til 2004"),
        ("periode: {fra: vinter 2003, til: vinter 2003}", "vinteren 2003"),
        ("periode: {fra: 2003, til: ca. efterår 2005}", "2003–ca. 2005"),
        ("periode: {fra: ca. 2003-05, til: 2005}", "ca. 2003–2005"),
        ("periode: {fra: ca. 2003, til: ca. 2003}", "ca. 2003"),
        ("periode: {fra: 2013, til: nu}", "siden 2013"),
        ("periode: {fra: ca. 2013-09, til: nu}", "siden ca. september 2013"),
        ("periode: {til: nu}", "stadig i gang"),
    ],
)
def test_period_is_worded_no_more_exactly_than_needed(lines: str, words: str, tmp_path: Path) -> None:
    assert word_period(load_cases(tmp_path, a=case("a", lines)).cases["a"].period) == words


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("dato: 2013", "2013"),
        ("dato: 2013, til: 2016", "2013–2016"),
        ("dato: 2013, til: 2013", "2013"),
        ("dato: 2013-05, til: 2014", "maj 2013 – 2014"),
        ("dato: 2023-10-01, til: 2024-12-31", "1. oktober 2023 – 31. december 2024"),
        ("dato: efterår 2013, til: nu", "siden efteråret 2013"),
    ],
)
def test_event_is_worded_as_exactly_as_it_is_dated(lines: str, words: str, tmp_path: Path) -> None:
    told = case("a", f"tidslinje: [{{{lines}, hændelse: Prøvetid}}]")
    assert [word_event(event) for event in load_cases(tmp_path, a=told).cases["a"].timeline] == [words]


# --- order ------------------------------------------------------------------------------------------------


def test_full_cases_come_first_and_each_kind_in_danish_order(tmp_path: Path) -> None:
    full = "periode: {fra: 2003}"
    catalogue = load_cases(
        tmp_path,
        a=case("a", titel="Århus"),
        b=case("b", full, titel="Øen", dybde="fuld"),
        c=case("c", titel="Abe"),
        d=case("d", full, titel="Byen", dybde="fuld"),
        e=case("e", titel="Assens", dybde="kun navn"),
    )
    titles = [one.title for one in cases_with_page(catalogue)]
    assert titles == ["Byen", "Øen", "Abe", "Ture i parken", "Ture på havnen", "Århus"]
    assert [one.title for one in cases_by_name_only(catalogue)] == ["Assens"]


def test_parties_that_take_part_stand_apart_from_those_that_do_not(tmp_path: Path) -> None:
    parties = [
        "parter:",
        *(f"  - {{navn: {name}, sektor: anden{more}}}" for name, more in (("A", ""), ("B", ", stilling: trak sig"))),
        "  - {navn: C, sektor: anden, stilling: part}",
        "  - {navn: D, sektor: anden, stilling: kan tiltræde}",
    ]
    catalogue = load_cases(tmp_path, a=case("a", *parties))
    page = html.fragment_fromstring(Renderer(catalogue).fill(CASE.ask("a"), "../"), create_parent="div")
    lists = page.find_class("s-parties")
    assert [[name.text for name in one.find_class("s-parties__name")] for one in lists] == [["A", "C"], ["B", "D"]]
    assert [party.name for party in catalogue.cases["a"].parties if party.takes_part] == ["A", "C"]


def test_rows_have_every_filled_field_under_its_declared_title(tmp_path: Path) -> None:
    filled, _ = fill_case()
    record = load_tiny(tmp_path, {"cases/fuld.yml": write_yaml(filled)}).cases["fuld"]
    for group, kind in ((record.agreement, Agreement), (record.activities, Activities)):
        rows = list(view_rows(group))
        assert [(row.key, row.title) for row in rows] == [(spec.key, spec.title) for _, spec in specs_of(kind)]
        assert all(row.items for row in rows)
    assert not list(view_rows(Agreement()))


def test_what_happened_stands_before_what_was_only_planned(tmp_path: Path) -> None:
    filled, _ = fill_case()
    catalogue = load_tiny(tmp_path, {"cases/fuld.yml": write_yaml(filled)})
    page = html.fragment_fromstring(Renderer(catalogue).fill(CASE.ask("fuld"), "../"), create_parent="div")
    headings = [heading.get("id") for heading in page.xpath(".//section/h3")]
    assert headings == ["gennemfoert", "ikke-gennemfoert", "planlagt", "droeftet"]


def test_source_that_most_rests_on_is_the_first(tmp_path: Path) -> None:
    catalogue = load_cases(tmp_path, a=case("a").replace("rapport l. 1-10", "guide l. 3; rapport l. 3"))
    assert catalogue.cases["a"].main_source == "guide"


# --- related cases ----------------------------------------------------------------------------------------


def test_family_comes_before_what_the_editor_names_and_what_is_merely_alike(tmp_path: Path) -> None:
    catalogue = load_cases(
        tmp_path,
        mor=case("mor"),
        a=case("a", "del_af: mor", "se_også: [ven]", "kommuner: [Faxe]"),
        barn=case("barn", "del_af: a"),
        ven=case("ven"),
        nabo=case("nabo", "kommuner: [Faxe]"),
    )
    related = related_to("a", catalogue)
    assert list(related) == ["mor", "barn", "ven", "nabo"]
    assert related["ven"] == "anbefalet af redaktionen"
    assert related["nabo"] == "også i Faxe"


def test_reason_names_what_two_cases_share(tmp_path: Path) -> None:
    catalogue = load_cases(
        tmp_path,
        a=case("a", "kompleksitet: lille"),
        b=case("b", "kompleksitet: lille"),
        c=case("c", "metode: partnerskaber"),
        d=case("d", "metode: partnerskaber"),
        e=case("e", "foreningsrolle: avantgarde"),
        f=case("f", "foreningsrolle: avantgarde"),
        g=case("g", "initiativ: fælles"),
        h=case("h", "initiativ: fælles"),
        i=case("i", "del_af: a"),
        j=case("j", "del_af: a"),
    )
    assert related_to("a", catalogue)["b"] == "samme kompleksitet: lille"
    assert related_to("c", catalogue)["d"].startswith("samme metode: ")
    assert related_to("e", catalogue)["f"] == "samme foreningsrolle: avantgarde"
    assert related_to("g", catalogue)["h"] == "samme slags initiativ"
    assert related_to("i", catalogue)["j"] == "del af samme case"


def test_related_cases_are_few_each_once_and_never_the_case_itself(tmp_path: Path) -> None:
    many = {f"c{n}": case(f"c{n}", "kommuner: [Faxe]", "kompleksitet: lille") for n in range(8)}
    catalogue = load_cases(tmp_path, **many)
    for identity in many:
        related = related_to(identity, catalogue)
        assert len(related) == MOST_RELATED
        assert identity not in related


def test_every_one_of_many_alike_is_somebodys_neighbour(tmp_path: Path) -> None:
    many = {f"c{n}": case(f"c{n}", "kompleksitet: stor") for n in range(12)}
    catalogue = load_cases(tmp_path, **many)
    assert {other for identity in many for other in related_to(identity, catalogue)} == set(many)


def test_case_known_by_name_only_has_no_page_to_lead_to(tmp_path: Path) -> None:
    catalogue = load_cases(
        tmp_path,
        a=case("a", "kommuner: [Faxe]"),
        b=case("b", "kommuner: [Faxe]", dybde="kun navn"),
        c=case("c", "se_også: [b]"),
    )
    assert related_to("a", catalogue) == {}
    assert related_to("c", catalogue) == {}


def test_case_with_nothing_in_common_has_no_related_cases(tmp_path: Path) -> None:
    assert related_to("a", load_cases(tmp_path, a=case("a"))) == {}


# --- tables -----------------------------------------------------------------------------------------------


def test_table_of_levels_has_every_dimension_that_the_model_declares(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path)
    table = view_levels(catalogue)
    assert [column.id for column in table.columns] == list(catalogue.levels)
    declared = [spec.title for name, spec in specs_of(type(table.columns[0])) if spec.stated and name != "summary"]
    assert [row.title for row in table.rows] == declared
    assert all(len(row.cells) == len(table.columns) for row in table.rows)


def test_table_of_methods_leaves_open_what_the_source_leaves_open(tmp_path: Path) -> None:
    table = view_method_table(load_tiny(tmp_path))
    assert len(table.columns) == 2
    assert all(cells == () for row in table.rows for cells in row.cells)


def test_dimensions_of_a_method_keep_an_empty_row_for_what_is_left_open(tmp_path: Path) -> None:
    method = load_tiny(tmp_path).methods["partnerskaber"]
    rows = view_dimensions(method)
    assert rows
    assert all(row.items == () for row in rows)


def test_uses_of_a_source_are_the_cases_that_rest_on_it_each_once(tmp_path: Path) -> None:
    text = case("a").replace("rapport l. 1-10", "guide l. 3; guide l. 4; rapport l. 3")
    catalogue = load_cases(tmp_path, a=text)
    uses = view_source_uses(catalogue, [SourcedPage("om.md", "Om", ("guide",))])
    assert [one.id for one in uses["guide"].cases] == ["a"]
    assert {one.id for one in uses["rapport"].cases} == {"a", "havnen", "parken"}
    assert [page.title for page in uses["guide"].pages] == ["Om"]
    assert uses["rapport"].pages == []


def test_source_that_only_a_case_describes_is_no_use_of_a_known_one(tmp_path: Path) -> None:
    text = case("a").replace("rapport l. 1-10", "evaluering s. 3\n    titel: Evalueringen")
    catalogue = load_cases(tmp_path, a=text)
    assert all("a" not in {one.id for one in use.cases} for use in view_source_uses(catalogue, []).values())
    page = html.fragment_fromstring(Renderer(catalogue).fill(CASE.ask("a"), "../"), create_parent="div")
    (source,) = page.find_class("s-sources__title")
    assert (source.tag, source.text) == ("span", "Evalueringen")
