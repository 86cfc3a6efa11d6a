"""What the catalogue is filtered by: every choice from the records' own words, every case where it belongs."""

from __future__ import annotations

import dataclasses
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html as lxml_html

from macros.browsing import PAGE_SIZE, list_choice_pages, list_in_order, view_list_page
from macros.catalogue_scripts import CHUNK, compose_data, generate_catalogue_scripts, index_words
from macros.danish import make_slug
from macros.facets import NOT_STATED, UNSORTED, Facet, list_facets
from macros.records.case import Depth, Initiator, Sector, TargetKind
from macros.rendering import Renderer
from tests.projects import SHORT_CASE, load_tiny, real_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue import Catalogue

ORDER = ["metode", "kompleksitet", "rolle", "initiativ", "kommune", "sektor", "maalgruppe", "tema", "dybde"]


def facet_of(catalogue: Catalogue, key: str) -> Facet:
    return next(facet for facet in list_facets(catalogue) if facet.key == key)


def values_of(lines: str, key: str, tmp_path: Path) -> tuple[str, ...]:
    """The choices of the short case with some lines more."""
    return facet_of(load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + lines}), key).values["eksempel"]


def test_facets_stand_in_their_order_and_every_case_is_in_each() -> None:
    catalogue = real_catalogue()
    facets = list_facets(catalogue)
    assert [facet.key for facet in facets] == ORDER
    for facet in facets:
        assert set(facet.values) == set(catalogue.cases)
        known = [choice.key for choice in facet.choices]
        assert len(known) == len(set(known))
        for case, keys in facet.values.items():
            assert set(keys) <= set(known)
            assert keys or facet.key == "tema", (facet.key, case)


@pytest.mark.parametrize(
    ("key", "lines", "expected"),
    [
        ("metode", "metode: partnerskaber\n", ("partnerskaber",)),
        ("metode", "", (NOT_STATED,)),
        ("kompleksitet", "kompleksitet: stor\n", ("stor",)),
        ("rolle", "foreningsrolle: avantgarde\n", ("avantgarde",)),
        ("initiativ", "initiativ: {type: fælles}\n", ("faelles",)),
        ("initiativ", "initiativ: {type: uklart}\n", ("uklart",)),
        ("initiativ", "", (NOT_STATED,)),
        ("kommune", "kommuner: [Ærø, Aabenraa]\n", ("aabenraa", "aeroe")),
        ("kommune", "", (NOT_STATED,)),
        ("maalgruppe", "målgruppe: Ældre.\n", (UNSORTED,)),
        ("maalgruppe", "målgruppe: {tekst: Ældre., slags: [ældre, unge, ældre]}\n", ("unge", "aeldre")),
        ("maalgruppe", "", (NOT_STATED,)),
        ("tema", "dilemmaer: [d01]\nforudsætninger: [tid]\n", ("tid", "d01")),
        ("tema", "", ()),
        ("dybde", "", ("kort",)),
    ],
)
def test_case_has_the_choices_that_its_record_says(
    key: str, lines: str, expected: tuple[str, ...], tmp_path: Path
) -> None:
    found = values_of(lines, key, tmp_path)
    assert sorted(found) == sorted(expected)


def test_municipalities_stand_in_danish_order(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + "kommuner: [Ærø, Aabenraa, Vejle]\n"})
    titles = [choice.title for choice in facet_of(catalogue, "kommune").choices if choice.is_value]
    assert [title for title in titles if title in {"Ærø", "Aabenraa", "Vejle"}] == ["Vejle", "Ærø", "Aabenraa"]


def test_only_those_who_are_in_it_count_as_parties(tmp_path: Path) -> None:
    parties = (
        "parter:\n  - {navn: A, sektor: kommune}\n  - {navn: B, sektor: politi, stilling: part}\n"
        "  - {navn: C, sektor: frivillig, stilling: trak sig}\n  - {navn: D, sektor: anden, stilling: samarbejder}\n"
    )
    assert values_of(parties, "sektor", tmp_path) == ("kommune", "politi")


def test_vocabularies_and_handbook_give_the_words() -> None:
    catalogue = real_catalogue()
    titles = {
        facet.key: [choice.title for choice in facet.choices if choice.is_value] for facet in list_facets(catalogue)
    }
    assert titles["initiativ"] == [word.label for word in Initiator]
    assert titles["sektor"] == [word.label for word in Sector]
    assert titles["maalgruppe"] == [word.label for word in TargetKind]
    assert titles["dybde"] == [word.label for word in Depth]
    assert titles["metode"] == [method.title for method in catalogue.methods.values()]
    assert titles["kompleksitet"] == [level.title for level in catalogue.levels.values()]
    assert titles["rolle"] == [role.title for role in catalogue.roles.values()]


def test_theme_without_a_case_is_no_choice_and_one_with_a_case_is() -> None:
    catalogue = real_catalogue()
    cases = catalogue.cases.values()
    shown = {link.topic for case in cases for link in case.prerequisites}
    shown |= {link.topic for case in cases for link in case.dilemmas}
    assert {choice.key for choice in facet_of(catalogue, "tema").choices} == shown


def test_what_we_read_ourselves_is_known_as_that(tmp_path: Path) -> None:
    lines = "metode: {ord: partnerskaber, ophav: vores læsning}\nkompleksitet: stor\n"
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + lines})
    assert "eksempel" in facet_of(catalogue, "metode").readings
    assert "eksempel" not in facet_of(catalogue, "kompleksitet").readings
    assert [facet.key for facet in list_facets(catalogue) if facet.is_reading] == ["maalgruppe", "tema"]


def test_target_groups_are_sorted_only_where_the_source_names_one() -> None:
    for case in real_catalogue().cases.values():
        if case.target_group:
            assert case.target_group.kinds, f"{case.id}: målgruppe uden slags"


# --- pages ------------------------------------------------------------------------------------------------


def test_every_choice_has_a_page_with_just_its_cases() -> None:
    catalogue = real_catalogue()
    pages = list(list_choice_pages(catalogue))
    assert len({page.address for page in pages}) == len(pages)
    assert len({page.title for page in pages}) == len(pages)
    for page in pages:
        shown = {case.id for case in (*page.cases, *page.named)}
        assert shown == {case for case, keys in page.facet.values.items() if page.choice.key in keys}
    for key in ORDER[:-1]:
        facet = facet_of(catalogue, key)
        used = {value for keys in facet.values.values() for value in keys} - {NOT_STATED, UNSORTED}
        assert used <= {page.choice.key for page in pages if page.facet.key == key}


def test_handbooks_own_words_have_a_page_before_any_case_has_them() -> None:
    addresses = {page.address for page in list_choice_pages(real_catalogue())}
    assert "cases/metode/rundbordsdebatter.html" in addresses
    assert "cases/rolle/alternativ.html" in addresses
    assert not [address for address in addresses if address.startswith("cases/dybde/") or NOT_STATED in address]


def test_definition_stands_with_its_place_and_the_way_to_the_handbook() -> None:
    catalogue = real_catalogue()
    page = Renderer(catalogue).choice_page("kompleksitet", "lille", "../../")
    assert "s-place" in page
    assert 'href="../../kompleksitet.html"' in page
    assert 'href="../../cases/index.html?kompleksitet=lille"' in page
    assert "s-lead" not in Renderer(catalogue).choice_page("kommune", "odense", "../../")


# --- script files -----------------------------------------------------------------------------------------


def read_scripts(catalogue: Catalogue) -> dict[str, str]:
    return {name: text.decode() for name, text in generate_catalogue_scripts(catalogue, Renderer(catalogue))}


def make_many(folder: Path, number: int) -> Catalogue:
    cases = {
        f"cases/nr-{index:03}.yml": SHORT_CASE.replace("eksempel", f"nr-{index:03}").replace("åen", f"åen {index}")
        for index in range(number)
    }
    return load_tiny(folder, cases)


def test_numbers_of_the_script_mean_the_facets() -> None:
    catalogue = real_catalogue()
    cases, facets = list_in_order(catalogue), list_facets(catalogue)
    data = json.loads(json.dumps(compose_data(cases, facets)))
    assert data["ids"] == [case.id for case in cases]
    for facet, written in zip(facets, data["facets"], strict=True):
        for case, numbers in zip(cases, written["of"], strict=True):
            found = [written["choices"][n][0] for n in (numbers if isinstance(numbers, list) else [numbers])]
            assert tuple(found) == facet.values[case.id]
        read = {data["ids"][number] for number in written.get("readings", ())}
        assert read == facet.readings


def test_ranks_put_titles_in_danish_order(tmp_path: Path) -> None:
    titles = {"a": "Ærø", "b": "Zoo", "c": "Aabenraa", "d": "Åby", "e": "Alle"}
    cases = {
        f"cases/{key}.yml": SHORT_CASE.replace("eksempel", key).replace("Ture ved åen", title)
        for key, title in titles.items()
    }
    catalogue = load_tiny(tmp_path, cases)
    listed = list_in_order(catalogue)
    data = compose_data(listed, list_facets(catalogue))
    ranked = sorted(zip(data["title"], listed, strict=True), key=lambda pair: pair[0])
    assert [case.title for _, case in ranked if case.id in titles] == ["Alle", "Zoo", "Ærø", "Aabenraa", "Åby"]


def test_words_of_title_summary_parties_and_municipality_are_found(tmp_path: Path) -> None:
    lines = "kommuner: [{navn: Aarhus, i_kilden: Århusse}]\nparter: [{navn: Ålauget, sektor: frivillig}]\n"
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + lines})
    cases = [catalogue.cases["eksempel"]]
    words = index_words(cases)["words"].split()
    assert {"ture", "åen", "foreningen", "går", "aarhus", "århusse", "ålauget"} <= set(words)
    assert words == sorted(words)


def test_cards_that_are_not_on_the_page_stand_in_files_each_once(tmp_path: Path) -> None:
    catalogue = make_many(tmp_path, PAGE_SIZE + CHUNK + 3)
    scripts = read_scripts(catalogue)
    order = [case.id for case in list_in_order(catalogue) if case.depth is not Depth.NAME]
    chunks = [address for address in scripts if "katalog-kort-" in address]
    assert len(chunks) == 2
    found = [identity for address in chunks for identity in re.findall(r'data-s-case=\\"([^\\]+)\\"', scripts[address])]
    assert [case.id for case in view_list_page(catalogue, 1).cases] + found == order


def test_files_name_the_edition_that_they_belong_to(tmp_path: Path) -> None:
    catalogue = make_many(tmp_path / "a", 30)
    changed = make_many(tmp_path / "b", 31)
    editions = [re.search(r'"edition":"(\w+)"', read_scripts(one)["cases/katalog.js"]) for one in (catalogue, changed)]
    assert editions[0]
    assert editions[1]
    assert editions[0][1] != editions[1][1]


def test_script_files_are_the_same_each_time() -> None:
    assert read_scripts(real_catalogue()) == read_scripts(real_catalogue())


def test_of_many_that_are_only_named_the_last_are_names_that_lead_to_their_municipality() -> None:
    catalogue = real_catalogue()
    named = next(case for case in catalogue.cases.values() if case.depth is Depth.NAME and case.municipalities)
    copies = {f"navn-{n:02}": dataclasses.replace(named, id=f"navn-{n:02}") for n in range(40)}
    page: Any = lxml_html.fromstring(
        f"<div>{Renderer(dataclasses.replace(catalogue, cases=copies)).catalogue_list('../')}</div>"
    )
    told = page.xpath("//section[@data-s-named]//li[div]/@id")
    links = page.xpath("//section[@data-s-named]//li[@id]/a/@href")
    assert told == list(copies)[:24]
    assert set(page.xpath("//section[@data-s-named]//li/@id")) == set(copies), "each can still be led to"
    assert links == [f"../cases/kommune/{make_slug(named.municipalities[0].name)}.html"] * 16
