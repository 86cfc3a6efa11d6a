"""What pages show of the handbook: methods, typologies, topics, words, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model import things
from macros.model.parts.cards import CardDeck
from macros.model.records.method import PartKind
from macros.model.records.topic import DilemmaTheme, PrerequisiteHeading
from macros.views.handbook.charts import draw_chart
from macros.views.handbook.self_tests import list_questions, list_sheets
from macros.views.handbook.tables import REST, STRIP, view_levels, view_method_table, view_strip, view_typology_rows
from macros.views.handbook.topics import group_by_letter, number_through, sort_dilemmas
from macros.views.sheets.decks import find_deck_sheet
from macros.views.uses import group_by_word, group_topics, view_cases_of_types, view_source_uses, view_topic_links

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from macros.pages.values.material import Material, Values


def give_method(material: Material, identity: str) -> Values:
    """What the handbook says about a method."""
    method = material.catalogue.methods[identity]
    return {
        "method": method,
        "strip": view_strip(method, STRIP),
        "rest": view_strip(method, REST),
        "parts": {
            kind: [part for part in method.parts if part.kind is kind] for kind in (PartKind.FITS_NOT, PartKind.MORE)
        },
        "Kind": PartKind,
    }


def give_method_table(material: Material) -> Values:
    """The three methods side by side."""
    return {"table": view_method_table(material.catalogue)}


def give_level_table(material: Material) -> Values:
    """The levels of complexity with all their dimensions."""
    return {"table": view_levels(material.catalogue)}


def give_levels(material: Material) -> Values:
    """The levels of complexity, drawn, or with their cases."""
    return {"levels": list(material.catalogue.levels.values())}


def give_self_tests(material: Material) -> Values:
    """The self-tests with their questions, the sheets to print of each, and what parties are called."""
    catalogue = material.catalogue
    tests = list(catalogue.self_tests.values())
    return {
        "tests": [(test, list_questions(test, catalogue)) for test in tests],
        "sheets": {test.id: [catalogue.checklists[sheet] for sheet in list_sheets(test)] for test in tests},
    }


def give_typology(material: Material, identity: str) -> Values:
    """One typology: figure, types, table and cases."""
    typology = material.catalogue.typologies[identity]
    return {
        "typology": typology,
        "rows": view_typology_rows(typology),
        "cases_of": view_cases_of_types(typology, material.catalogue),
    }


def give_other_methods(material: Material) -> Values:
    """The methods that are none of the handbook's three, each with its cases."""
    catalogue = material.catalogue
    return {
        "methods": [(method, catalogue.cases_with("method", method.id)) for method in catalogue.other_methods.values()]
    }


def give_prerequisites(material: Material) -> Values:
    """The prerequisites under their headings, numbered through, with the cases that show them."""
    return {
        "groups": number_through(
            group_by_word(material.catalogue.prerequisites.values(), "heading", PrerequisiteHeading)
        ),
        "links": view_topic_links(material.catalogue, "prerequisites"),
    }


def give_dilemmas(material: Material) -> Values:
    """The dilemmas under their themes, numbered through, with their cases and what they are filtered by."""
    return {
        "groups": group_by_word(enumerate(material.catalogue.dilemmas.values(), 1), "theme", DilemmaTheme),
        "links": view_topic_links(material.catalogue, "dilemmas"),
        "found": sort_dilemmas(material.catalogue),
        "deck": find_deck_sheet(material.catalogue, CardDeck.DILEMMAS),
    }


def give_ideas(material: Material) -> Values:
    """The ideas, and the sheet with their cards."""
    return {"deck": find_deck_sheet(material.catalogue, CardDeck.IDEAS)}


def give_topics(collection: str) -> Callable[[Material], Values]:
    """A plain list of topics under their headings; those that open one by one are numbered through."""

    def give(material: Material) -> Values:
        groups = group_topics(getattr(material.catalogue, collection).values())
        return {"groups": groups, "numbered": number_through(groups)}

    return give


def give_charts(material: Material) -> Values:
    """The survey's charts, each with its table and what is uncertain about it."""
    return {"drawings": [draw_chart(chart) for chart in material.catalogue.charts.values()]}


def give_terms(material: Material) -> Values:
    """The glossary, under its letters."""
    return {"letters": group_by_letter(material.catalogue.terms.values())}


def give_sources(material: Material) -> Values:
    """Every source: what it is, what our copy lacks, which cases rest on it."""
    return {"uses": view_source_uses(material.catalogue, material.pages)}


def give_next_steps(_: Material, *steps: Sequence[str]) -> Values:
    """The next steps at the end of a page: a title, a page as a path from this one, and why, for each."""
    return {"steps": [(_choose_sign(path), path.replace(".md", ".html"), title, why) for title, path, why in steps]}


def _choose_sign(path: str) -> str:
    """The sign beside the way to a page: that of what stands in its folder."""
    folder, below, _ = path.replace("../", "").partition("/")
    thing = things.find_thing(folder) if below else None
    return (thing and thing.sign) or "pil"
