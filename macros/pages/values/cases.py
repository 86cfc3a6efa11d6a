"""What pages show of cases: one, many, the map, the comparison."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from macros.catalogue.review import find_status
from macros.catalogue.sources import name_own_sources
from macros.model import things
from macros.model.records.case import Case
from macros.model.records.method import HandbookMethod
from macros.pages.notes.marks import Cited
from macros.views.case.content import view_case
from macros.views.selection.cases import cases_by_name_only, cases_with_page
from macros.views.selection.comparison import list_rows
from macros.views.selection.listing import count_depths, list_further, list_in_order, view_choice, view_list_page
from macros.views.selection.map import draw_map
from macros.views.selection.places import list_names, view_places
from macros.views.sheets.belonging import offer_to_case

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.pages.values.material import Material, Values
    from macros.views.selection.comparison import Cell


DIVIDER = "\x1e"
"""Between fragments that are made together; no record can hold it."""


def give_case(material: Material, identity: str) -> Values:
    """Body of a case's page."""
    case = material.catalogue.cases[identity]
    review = find_status(case.history, material.catalogue.settings.review_months, material.today)
    view = view_case(case, material.catalogue)
    sheets = offer_to_case(case, material.catalogue)
    return {**give_sources(case), "cited": Cited(), "view": view, "case": case, "review": review, "sheets": sheets}


def give_sources(case: Case) -> Values:
    """What the marks of places need to know of a case: the source that most rests on, and names of its own sources."""
    return {"main_source": case.main_source, "own_sources": name_own_sources(case.sources)}


def give_one_case(material: Material, identity: str) -> Values:
    """One case as a card."""
    case = material.catalogue.cases[identity]
    return {"case": case, "own_sources": name_own_sources(case.sources)}


def give_featured(material: Material, *identities: str) -> Values:
    """Cases of which one is shown each day; the first where no script chooses."""
    cases = [material.catalogue.cases[identity] for identity in identities]
    return {"shown": [{"case": case, "own_sources": name_own_sources(case.sources)} for case in cases]}


def give_catalogue(material: Material) -> Values:
    """The catalogue: its first page of cases as cards, those that are only named, and the ways in."""
    return {
        "page": view_list_page(material.catalogue, 1),
        "named": cases_by_name_only(material.catalogue),
        "told": {case.id for case in cases_with_page(material.catalogue)},
        "facets": material.facets,
        "depths": count_depths(material.catalogue),
        "further": list_further(material.catalogue),
    }


def give_catalogue_page(material: Material, number: int) -> Values:
    """A further page of the catalogue."""
    return {"page": view_list_page(material.catalogue, number)}


def give_choice(material: Material, facet_key: str, choice_key: str) -> Values:
    """The page of one choice of a facet."""
    facet = next(facet for facet in material.facets if facet.key == facet_key)
    choice = next(choice for choice in facet.choices if choice.key == choice_key)
    return {"page": view_choice(facet, choice, material.catalogue)}


def give_map(material: Material) -> Values:
    """Denmark with the municipalities that have cases, drawn and as a list."""
    return {"map": draw_map(material.catalogue)}


def give_municipalities(material: Material) -> Values:
    """Every municipality of today: its cases, those that only name it, and the nearest; and where else cases are."""
    places = view_places(material.catalogue)
    letters = [(letter, list(those)) for letter, those in groupby(places.municipalities, key=lambda one: one.letter)]
    return {"places": places, "letters": letters}


def give_municipality_names(_: Material) -> Values:
    """The names of all municipalities, to choose among."""
    return {"names": list_names()}


def give_comparing(material: Material) -> Values:
    """The page that compares: what to choose from, and the rows of both tables."""
    return {
        "tables": [
            (things.CASE, 4, cases_with_page(material.catalogue), list_rows(Case)),
            (things.METHOD, 3, list(material.catalogue.methods.values()), list_rows(HandbookMethod)),
        ]
    }


def give_cells(_: Material, cells: Sequence[Cell], record: Any) -> Values:  # noqa: ANN401 - a record of any type
    """What one record says in the rows of a comparison, each cell apart from the next by `DIVIDER`."""
    sources = give_sources(record) if isinstance(record, Case) else {}
    return {**sources, "cells": cells, "divider": DIVIDER}


def give_disagreements(material: Material) -> Values:
    """Everywhere that two places do not say the same: between sources, and case by case."""
    cases = [case for case in cases_with_page(material.catalogue) if case.disagreements]
    return {"cases": [(case, name_own_sources(case.sources)) for case in cases]}


def give_cases_of_method(material: Material, identity: str) -> Values:
    """The cases of a method, the fullest first; the template says where it is we who tie them to it."""
    found = material.catalogue.cases_with("method", identity)
    return {
        "method": material.catalogue.methods[identity],
        "cases": [case for case in list_in_order(material.catalogue) if case in found],
    }
