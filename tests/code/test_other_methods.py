"""Cases of a method that is none of the handbook's three, and an entry that stands where it does not belong."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from macros.catalogue.places import list_sign_names
from macros.model import things
from macros.pages.environment import read_sign_of
from macros.pages.fragments import BY_MACRO, CASE, HANDOUTS, LIST_CARD
from macros.pages.renderer import Renderer
from macros.views.selection.facets import list_facets
from tests.projects import SHORT_CASE, list_problems, load_tiny, make_project

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue

OTHER = SHORT_CASE + "metode: fremtidsvaerksted\n"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return load_tiny(tmp_path, {"cases/eksempel.yml": OTHER})


def test_case_says_that_its_method_is_none_of_the_three_and_leads_to_where_it_is_told_of(catalogue: Catalogue) -> None:
    page = Renderer(catalogue).fill(CASE.ask("eksempel"), "../")
    assert 'href="../andre-metoder.html#fremtidsvaerksted"' in page
    assert "ikke en af håndbogens tre metoder" in page
    assert "metoder/fremtidsvaerksted" not in page
    assert "Vælg en metode" in page, "the next step is the handbook's own"
    handout = Renderer(catalogue).fill(HANDOUTS["case"].ask("eksempel"), "")
    assert "ikke en af håndbogens tre metoder" in handout


def test_case_calls_its_method_by_what_one_of_them_is_called(catalogue: Catalogue) -> None:
    method = catalogue.other_methods[catalogue.cases["eksempel"].method.name]  # type: ignore[union-attr]
    called = dataclasses.replace(method, one_called="Ét fremtidsværksted")
    changed = dataclasses.replace(
        catalogue, other_methods={method.id: called}, case_methods={**catalogue.case_methods, method.id: called}
    )
    assert "Ét fremtidsværksted" in Renderer(changed).fill(CASE.ask("eksempel"), "../")


def test_case_of_one_of_the_three_says_nothing_of_it(tmp_path: Path) -> None:
    own = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + "metode: partnerskaber\n"})
    assert "håndbogens tre" not in Renderer(own).fill(CASE.ask("eksempel"), "../")


def test_a_method_or_a_level_whose_sign_nobody_drew_has_none_and_ends_no_build(catalogue: Catalogue) -> None:
    assert "Fremtidsværksteder" in Renderer(catalogue).fill(LIST_CARD.ask("eksempel"), "")
    assert read_sign_of("metode", "fremtidsvaerksted") == ""
    assert "svg" in read_sign_of("metode", "partnerskaber")
    assert "metode-partnerskaber" in list_sign_names()


def test_the_page_of_the_others_lists_each_with_its_cases(catalogue: Catalogue) -> None:
    page = Renderer(catalogue).fill(BY_MACRO["show_other_methods"].ask(), "")
    first, _, second = page.partition("Endnu en")
    assert 'href="cases/eksempel.html"' in first
    assert "Ingen cases endnu." in second


def test_the_others_are_filtered_by_under_a_heading_of_their_own_and_only_where_a_case_has_them(
    catalogue: Catalogue,
) -> None:
    facet = next(facet for facet in list_facets(catalogue) if facet.key == "metode")
    headings = {choice.key: choice.heading for choice in facet.choices if choice.is_value}
    assert headings == {
        "partnerskaber": "",
        "rundbordsdebatter": "",
        "fremtidsvaerksted": "Ikke en af håndbogens tre",
    }
    assert facet.values["eksempel"] == ("fremtidsvaerksted",)


def test_the_others_are_not_mixed_with_the_three(catalogue: Catalogue) -> None:
    assert not set(catalogue.methods) & set(catalogue.other_methods)
    assert set(catalogue.case_methods) == {*catalogue.methods, *catalogue.other_methods}
    assert things.OTHER_METHOD not in things.GATHERED
    page = Renderer(catalogue).fill(BY_MACRO["show_comparing"].ask(), "")
    assert "Fremtidsværksteder" not in page


def test_an_unknown_method_is_told_which_there_are_and_where_another_belongs(tmp_path: Path) -> None:
    (problem,) = list_problems(make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE + "metode: borgerting\n"}))
    assert "«borgerting» er ikke et af ordene her: partnerskaber, rundbordsdebatter, fremtidsvaerksted," in problem
    assert "føj det til docs/data/andre-metoder.yml: en ny post med «id», «titel» og «resumé»" in problem


def test_a_method_among_the_three_that_has_no_page_is_told_by_the_check_with_where_it_belongs(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    assert not list_problems(root), "a project without pages is a catalogue alone"
    pages = [root / f"docs/metoder/{method}.md" for method in ("partnerskaber", "rundbordsdebatter")]
    for page in pages:
        page.parent.mkdir(exist_ok=True)
        page.write_text("# Metode\n", encoding="utf-8")
    assert not list_problems(root)
    pages[1].unlink()
    (problem,) = list_problems(root)
    assert "metoden «rundbordsdebatter» har ingen side (docs/metoder/rundbordsdebatter.md)" in problem
    assert "flyt den til docs/data/andre-metoder.yml" in problem


def test_an_id_stands_in_one_of_the_two_files(tmp_path: Path) -> None:
    other = "- id: partnerskaber\n  titel: Partnerskaber\n  resumé: Noget.\n"
    (problem,) = list_problems(make_project(tmp_path, {"docs/data/andre-metoder.yml": other}))
    assert "id «partnerskaber» bruges allerede i docs/data/metoder.yml" in problem


def test_one_of_them_is_called_by_its_title_where_nothing_else_is_said(catalogue: Catalogue) -> None:
    method = catalogue.other_methods["fremtidsvaerksted"]
    assert method.one == "Fremtidsværksteder"
    assert dataclasses.replace(method, one_called="Fremtidsværksted").one == "Fremtidsværksted"
