"""One municipality has one name, one key and one page, however cases spell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import html as lxml_html

from macros.catalogue.geography import read_former, read_geography
from macros.catalogue.municipalities import choose_names, word_whereabouts
from macros.pages.fragments import BY_MACRO, CASE
from macros.pages.generated import generate_pages
from macros.pages.renderer import Renderer
from macros.views.selection.facets import list_facets
from macros.views.selection.map import draw_map
from tests.projects import SHORT_CASE, load_tiny

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue


@pytest.fixture
def spelled(tmp_path: Path) -> Catalogue:
    """A case in «Aarhus», one in «Århus», one in both, and two in a municipality that there is not."""

    def case(identity: str, towns: str) -> str:
        return SHORT_CASE.replace("id: eksempel", f"id: {identity}") + f"kommuner: [{towns}]\n"

    towns = {"en": "Aarhus", "to": "Århus", "tre": "Århus, Aarhus", "fire": "Nørre-Sundby", "fem": "Nørre Sundby"}
    return load_tiny(tmp_path, {f"cases/{name}.yml": case(name, places) for name, places in towns.items()})


def test_two_spellings_are_one_choice_with_the_cases_of_both(spelled: Catalogue) -> None:
    (facet,) = (facet for facet in list_facets(spelled) if facet.key == "kommune")
    assert len({choice.key for choice in facet.choices}) == len(facet.choices)
    (choice,) = (choice for choice in facet.choices if choice.key == "aarhus")
    assert choice.title == "Aarhus"
    assert set(facet.cases_of(choice)) == {"en", "to", "tre"}


def test_two_spellings_are_one_page_and_one_point_of_the_map(spelled: Catalogue) -> None:
    pages = [page for page in generate_pages(spelled) if page.address == "cases/kommune/aarhus.html"]
    assert [page.title for page in pages] == ["Cases i Aarhus"]
    drawn = draw_map(spelled)
    (point,) = (point for point in drawn.points if point.slug == "aarhus")
    assert {case.id for case in point.cases} == {"en", "to", "tre"}
    assert len({place.slug for place in drawn.municipalities}) == len(drawn.municipalities)


@pytest.mark.parametrize("identity", ["en", "to", "tre"])
def test_the_page_of_a_case_says_the_name_once(identity: str, spelled: Catalogue) -> None:
    page = lxml_html.fragment_fromstring(Renderer(spelled).fill(CASE.ask(identity), "../"), create_parent="body")
    links = [link for link in page.iter("a") if link.get("href") == "../cases/kommune/aarhus.html"]
    assert [link.text_content() for link in links] == ["Aarhus"]
    assert "Århus" not in page.text_content()


def test_a_municipality_that_there_is_not_has_one_name_too(spelled: Catalogue) -> None:
    shown = Renderer(spelled).fill(BY_MACRO["show_map"].ask(), "../")
    assert ("Nørre-Sundby" in shown) != ("Nørre Sundby" in shown)


@pytest.mark.parametrize(
    ("written", "chosen"),
    [
        (["Aarhus", "Odense"], {}),
        (["Århus", "Århus"], {"Århus": "Aarhus"}),
        (["Gl. By", "Gl By", "Gl By"], {"Gl. By": "Gl By"}),
        (["Gl. By", "Gl By"], {"Gl. By": "Gl By"}),
    ],
)
def test_the_name_is_the_municipalitys_own_or_the_usual_one(written: list[str], chosen: dict[str, str]) -> None:
    assert choose_names(written) == chosen
    assert choose_names(reversed(written)) == chosen


# --- elsewhere --------------------------------------------------------------------------------------------

PLACES = {
    "cases/aarhus.yml": "kommuner: [Aarhus]\n",
    "cases/alle.yml": "udbredelse: hele landet\n",
    "cases/nogle.yml": "kommuner: [Odense]\nudbredelse:\n  omfang: flere kommuner\n  antal: 28\n  ud_af: 98\n",
    "cases/fem.yml": "udbredelse:\n  omfang: flere kommuner\n  antal: 5\n",
    "cases/lahti.yml": "land: Finland\nkommuner: [Lahti]\n",
}


def load_places(folder: Path) -> Catalogue:
    head = SHORT_CASE.replace("id: eksempel", "id: {}")
    return load_tiny(folder, {path: head.format(path[6:-4]) + text for path, text in PLACES.items()})


def test_country_and_abroad_are_choices_after_the_municipalities_and_no_foreign_town_is_one(tmp_path: Path) -> None:
    catalogue = load_places(tmp_path)
    (facet,) = (facet for facet in list_facets(catalogue) if facet.key == "kommune")
    titles = [choice.title for choice in facet.choices if choice.is_value]
    assert titles[-3:] == ["Hele landet", "Kommuner uden navn", "Uden for Danmark"]
    assert {"Aarhus", "Odense"} <= set(titles)
    assert "Lahti" not in titles
    assert facet.values["lahti"] == ("uden-for-danmark",)
    assert facet.values["alle"] == ("hele-landet",)
    assert facet.values["nogle"] == ("odense",)
    assert facet.values["fem"] == ("kommuner-uden-navn",)


def test_map_draws_no_foreign_town_and_lists_it_abroad(tmp_path: Path) -> None:
    drawn = draw_map(load_places(tmp_path))
    assert "Lahti" not in {point.name for point in drawn.points}
    elsewhere = {entry.name: [case.id for case in entry.cases] for entry in drawn.municipalities if entry.is_elsewhere}
    assert elsewhere == {"Hele landet": ["alle"], "Kommuner uden navn": ["fem"], "Uden for Danmark": ["lahti"]}


def test_where_a_case_took_place_is_said_in_a_few_words(tmp_path: Path) -> None:
    cases = load_places(tmp_path).cases
    assert {name: word_whereabouts(cases[name]) for name in ("aarhus", "alle", "nogle", "fem", "lahti")} == {
        "aarhus": "Aarhus",
        "alle": "hele landet",
        "nogle": "28 af 98 kommuner, bl.a. Odense",
        "fem": "5 kommuner",
        "lahti": "Lahti, Finland",
    }


def test_page_of_a_foreign_town_leads_nowhere_in_denmark(tmp_path: Path) -> None:
    catalogue = load_places(tmp_path)
    page = Renderer(catalogue).fill(CASE.ask("lahti"), "../")
    assert "Lahti, Finland" in page
    assert ">Lahti</a>" not in page


def test_every_former_municipality_went_into_one_of_today_and_is_none_itself() -> None:
    seats = read_geography().seats
    assert set(read_former().values()) <= set(seats)
    assert not set(read_former()) & set(seats)
