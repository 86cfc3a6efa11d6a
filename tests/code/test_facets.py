"""What the catalogue is filtered by: every choice from the records' own words, every case where it belongs."""

from __future__ import annotations

import dataclasses
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html as lxml_html

from macros.catalogue.words import NOT_STATED, UNSORTED
from macros.language.danish import make_slug
from macros.model.records.case_words import Depth, Initiator
from macros.pages.fragments import BY_MACRO, CASE, CHOICE_PAGE
from macros.pages.generated import generate_pages
from macros.pages.renderer import Renderer
from macros.scripts.catalogue import CHUNK, compose_data, generate_catalogue_scripts, index_words
from macros.scripts.javascript import write_piece
from macros.scripts.search.sections import split_page
from macros.views.selection.choices import Facet
from macros.views.selection.facets import list_facets
from macros.views.selection.listing import MOST_TITLES, PAGE_SIZE, list_choice_pages, list_in_order, view_list_page
from tests.projects import SHORT_CASE, list_problems, load_tiny, make_project, real_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from macros.views.selection.choices import Facet

FACETS = {"emne", "metode", "kompleksitet", "rolle", "initiativ", "kommune", "sektor", "maalgruppe", "tema"}


def facet_of(catalogue: Catalogue, key: str) -> Facet:
    return next(facet for facet in list_facets(catalogue) if facet.key == key)


def values_of(lines: str, key: str, tmp_path: Path) -> tuple[str, ...]:
    """The choices of the short case with some lines more."""
    return facet_of(load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + lines}), key).values["eksempel"]


def test_facets_stand_as_they_divide_the_cases_that_can_be_read_and_how_much_is_told_stands_last() -> None:
    catalogue = real_catalogue()
    *facets, depth = list_facets(catalogue)
    assert depth.key == "dybde"
    assert {facet.key for facet in facets} == FACETS
    told = [case.id for case in catalogue.cases.values() if case.has_page]
    pairs = [(one, other) for one in told for other in told if one < other]

    def count_pairs(facet: Facet) -> int:
        silent = {NOT_STATED, UNSORTED}
        return sum(set(facet.values[one]) - silent != set(facet.values[other]) - silent for one, other in pairs)

    counts = [count_pairs(facet) for facet in facets]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


def test_a_facet_knows_how_few_cases_carry_it(tmp_path: Path) -> None:
    catalogue = load_tiny(
        tmp_path,
        {
            "cases/eksempel.yml": SHORT_CASE + "kompleksitet: {ord: lille}\n",
            "cases/tom.yml": SHORT_CASE.replace("id: eksempel", "id: tom") + "ikke_angivet: [kompleksitet]\n",
        },
    )
    assert facet_of(catalogue, "kompleksitet").carriers() == ["eksempel"]


def test_every_case_is_in_every_facet_with_choices_that_there_are() -> None:
    catalogue = real_catalogue()
    facets = list_facets(catalogue)
    for facet in facets:
        assert set(facet.values) == set(catalogue.cases)
        known = [choice.key for choice in facet.choices]
        assert len(known) == len(set(known))
        for keys in facet.values.values():
            assert set(keys) <= set(known)


@pytest.mark.parametrize(
    ("key", "lines", "expected"),
    [
        ("metode", "metode: partnerskaber\n", ("partnerskaber",)),
        ("metode", "", ()),
        ("metode", "ikke_angivet: [metode]\n", (NOT_STATED,)),
        ("sektor", "ikke_angivet: [Parter]\n", (NOT_STATED,)),
        ("kompleksitet", "kompleksitet: stor\n", ("stor",)),
        ("rolle", "foreningsrolle: avantgarde\n", ("avantgarde",)),
        ("initiativ", "initiativ: {type: fælles}\n", ("faelles",)),
        ("initiativ", "initiativ: {type: uklart}\n", ("uklart",)),
        ("initiativ", "ikke_angivet: [hvem der begyndte]\n", ()),
        ("initiativ", "ikke_angivet: [initiativ]\n", (NOT_STATED,)),
        ("kommune", "kommuner: [Ærø, Aabenraa]\n", ("aabenraa", "aeroe")),
        ("kommune", "", ()),
        ("kommune", "ikke_angivet: [Kommune]\n", (NOT_STATED,)),
        ("maalgruppe", "målgruppe: Ældre.\n", (UNSORTED,)),
        ("maalgruppe", "målgruppe: {tekst: Ældre., slags: [ældre, unge, ældre]}\n", ("unge", "aeldre")),
        ("maalgruppe", "", ()),
        ("maalgruppe", "ikke_angivet: [målgruppe]\n", (NOT_STATED,)),
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


# --- pages ------------------------------------------------------------------------------------------------


def test_every_choice_has_a_page_with_just_its_cases() -> None:
    catalogue = real_catalogue()
    pages = list(list_choice_pages(catalogue))
    assert len({page.address for page in pages}) == len(pages)
    assert len({page.title for page in pages}) == len(pages)
    for page in pages:
        shown = {case.id for case in (*page.cases, *page.named)}
        assert shown == set(page.facet.cases_of(page.choice))
    for key in sorted(FACETS):
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
    page = Renderer(catalogue).fill(CHOICE_PAGE.ask("kompleksitet", "lille"), "../../")
    assert "s-place" in page
    assert 'href="../../kompleksitet.html"' in page
    assert 'href="../../cases/index.html?kompleksitet=lille"' in page
    assert "s-lead" not in Renderer(catalogue).fill(CHOICE_PAGE.ask("kommune", "odense"), "../../")


# --- script files -----------------------------------------------------------------------------------------


def read_scripts(catalogue: Catalogue) -> dict[str, str]:
    pieces = generate_catalogue_scripts(catalogue, Renderer(catalogue))
    return {piece.address: write_piece(piece, "0").decode() for piece in pieces}


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
    words = index_words(cases, catalogue)["words"].split()
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


def test_script_files_are_the_same_each_time() -> None:
    assert read_scripts(real_catalogue()) == read_scripts(real_catalogue())


def test_of_many_that_are_only_named_the_last_are_names_that_lead_to_their_municipality() -> None:
    catalogue = real_catalogue()
    named = next(case for case in catalogue.cases.values() if case.depth is Depth.NAME and case.municipalities)
    copies = {f"navn-{n:02}": dataclasses.replace(named, id=f"navn-{n:02}") for n in range(40)}
    renderer = Renderer(dataclasses.replace(catalogue, cases=copies))
    page: Any = lxml_html.fromstring(f"<div>{renderer.fill(BY_MACRO['show_catalogue'].ask(), '../')}</div>")
    told = page.xpath("//section[@data-s-named]//li[details]/@id")
    links = page.xpath("//section[@data-s-named]//li[@id]/a/@href")
    assert told == list(copies)[:24]
    assert set(page.xpath("//section[@data-s-named]//li/@id")) == set(copies), "each can still be led to"
    assert links == [f"../cases/kommune/{make_slug(named.municipalities[0].name)}.html"] * 16


def test_the_cases_of_further_pages_are_named_below_the_first_and_of_too_many_none() -> None:
    catalogue = real_catalogue()
    told = next(case for case in catalogue.cases.values() if case.has_page)
    for number, named in ((PAGE_SIZE, 0), (PAGE_SIZE + 3, 3), (PAGE_SIZE + MOST_TITLES + 1, 0)):
        copies = {f"case-{n:03}": dataclasses.replace(told, id=f"case-{n:03}") for n in range(number)}
        many = dataclasses.replace(catalogue, cases=copies)
        page: Any = lxml_html.fromstring(f"<div>{Renderer(many).fill(BY_MACRO['show_catalogue'].ask(), '../')}</div>")
        rows = page.xpath("//div[@class='s-ways__facet'][h3='Flere cases']//a/@href")
        shown = page.xpath("//ul[@data-s-list]/li/@data-s-case")
        assert len(rows) == named
        if named:
            assert {*shown, *(row.rpartition("/")[2].removesuffix(".html") for row in rows)} == set(copies)


def test_a_municipality_that_is_only_named_promises_no_case_in_heading_count_list_or_search(tmp_path: Path) -> None:
    named = SHORT_CASE.replace("dybde: kort", "dybde: kun navn")
    catalogue = load_tiny(
        tmp_path,
        {
            "cases/eksempel.yml": f"{SHORT_CASE}kommuner: [Skive]\n",
            "cases/navn.yml": named.replace("id: eksempel", "id: navn") + "kommuner: [Kolding]\n",
            "cases/andet.yml": named.replace("id: eksempel", "id: andet") + "kommuner: [Skive]\n",
        },
    )
    renderer = Renderer(catalogue)
    only, both = (renderer.fill(CHOICE_PAGE.ask("kommune", key), "../../") for key in ("kolding", "skive"))
    assert '<h1 id="cases">Kolding: kun nævnt i kilderne</h1>' in only
    assert "<b>Ingen cases, kun nævnt i 1 kilde</b>" in only
    assert "1 case" not in only.replace("kun nævnt i 1 kilde", "")
    assert '<h1 id="cases">Cases i Skive</h1>' in both
    assert "<b>2 cases, heraf 1 kun nævnt</b>" in both
    ways: Any = lxml_html.fromstring(f"<div>{renderer.fill(BY_MACRO['show_catalogue'].ask(), '../')}</div>")
    counts = {
        link.text_content(): link.getnext().text_content()
        for link in ways.xpath("//section[@class='s-ways']//a[contains(@href, 'kommune/')]")
    }
    assert (counts["Kolding"], counts["Skive"]) == ("kun nævnt", "2")
    (page,) = (page for page in generate_pages(catalogue) if page.address.endswith("kommune/kolding.html"))
    assert page.title == "Kolding: kun nævnt i kilderne", "what the search calls it"
    assert "1 case" not in page.description
    assert split_page(only)[0].text.startswith("Ingen cases, kun nævnt i 1 kilde")


# --- what cases are about ---------------------------------------------------------------------------------


def test_a_subject_has_the_cases_of_those_under_it_and_a_case_only_its_own(tmp_path: Path) -> None:
    facet = facet_of(load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + "emner: [vandloeb]\n"}), "emne")
    assert facet.values["eksempel"] == ("vandloeb",)
    counted = {choice.key: facet.cases_of(choice) for choice in facet.choices}
    assert counted == {"natur": ["eksempel"], "vandloeb": ["eksempel"]}
    assert [choice.under for choice in facet.choices] == ["", "natur"]
    assert [choice.key for choice in facet.with_page()] == ["natur", "vandloeb"]
    both = {key: ["eksempel", "anden"] for key in ("natur", "vandloeb")}
    other = dataclasses.replace(facet, values={**facet.values, "anden": ("natur", "vandloeb")}, having=both)
    assert other.cases_of(facet.choices[0]) == ["eksempel", "anden"]
    assert other.cases_of(facet.choices[1]) == ["eksempel", "anden"]


def test_the_page_of_a_subjects_cases_says_what_belongs_to_it(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + "emner: [vandloeb]\n"})
    page = Renderer(catalogue).fill(CHOICE_PAGE.ask("emne", "vandloeb"), "../../")
    assert catalogue.subjects["vandloeb"].help in page


def test_a_subject_that_is_under_itself_is_told_with_the_whole_circle(tmp_path: Path) -> None:
    lines = "- id: {}\n  titel: {}\n  hjælp: Noget.\n  under: {}\n"
    names = ["natur", "vandloeb", "klima"]
    circle = "".join(lines.format(name, name, names[number - 1]) for number, name in enumerate(names))
    problems = list_problems(make_project(tmp_path, {"docs/data/emner.yml": circle}))
    assert len(problems) == 3
    assert "ordet kommer under sig selv: natur → klima → vandloeb → natur" in "".join(problems)


def test_a_case_is_found_by_what_its_subject_and_those_above_it_are_also_called(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + "emner: [vandloeb]\n"})
    listed = list_in_order(catalogue)
    found = index_words(listed, catalogue)
    words = found["words"].split()
    here = [case.id for case in listed].index("eksempel")
    for word in ("vandpleje", "biodiversitet"):
        assert found["of"][words.index(word)] == here


@pytest.mark.parametrize(
    ("word", "key"), [("stat", "stat"), ("udtrukne borgere", "udtrukne-borgere"), ("fond", "fond")]
)
def test_a_party_of_a_sector_without_a_sign_is_shown_and_filtered_by(word: str, key: str, tmp_path: Path) -> None:
    lines = f"parter:\n  - {{navn: Parten, sektor: {word}}}\n"
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + lines})
    assert facet_of(catalogue, "sektor").values["eksempel"] == (key,)
    page = Renderer(catalogue).fill(CASE.ask("eksempel"), "../")
    assert catalogue.sectors[word].title.lower() in page
