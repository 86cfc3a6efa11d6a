"""Whose word each statement of today is: said on its page and in the search, in handouts, comparisons and on sheets."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from macros.model import things
from macros.pages.fragments import CASE, CHECKLIST, HANDOUTS
from macros.pages.renderer import Renderer
from macros.scripts.records import generate_record_scripts
from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.sheet import compose_sheet
from macros.views.selection.cases import cases_with_page
from tests.projects import live_catalogue
from tests.whose import find_unmarked, find_unsigned, list_texts

if TYPE_CHECKING:
    from macros.model.records.case import Case
    from macros.model.records.checklist import Checklist
    from macros.pages.fragments import Asked


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(live_catalogue())


def test_every_statement_of_ours_is_marked_on_its_page_and_so_in_an_excerpt(renderer: Renderer) -> None:
    catalogue = live_catalogue()
    asked: list[tuple[Case | Checklist, Asked]] = [
        *((case, CASE.ask(case.id)) for case in cases_with_page(catalogue)),
        *((sheet, CHECKLIST.ask(sheet.id)) for sheet in catalogue.checklists.values()),
    ]
    found = {record.id: find_unmarked(renderer.fill(page, "../"), record) for record, page in asked}
    assert sum(count for count, _ in found.values()) > 400
    assert {identity: unmarked for identity, (_, unmarked) in found.items() if unmarked} == {}


def test_every_statement_of_ours_is_marked_in_min_samling_and_in_a_comparison(renderer: Renderer) -> None:
    catalogue = live_catalogue()
    records = {
        f"{thing.name}-{identity}": record
        for thing in things.GATHERED
        for identity, record in getattr(catalogue, thing.collection).items()
    }
    # The facilitator's side is in no handout, and a heading may say what she says.
    records |= {
        f"{things.CHECKLIST.name}-{name}": dataclasses.replace(sheet, facilitator=())
        for name, sheet in catalogue.checklists.items()
    }
    assert {thing.name for thing in things.GATHERED} == set(HANDOUTS)
    count, faults = 0, list[str]()
    for piece in generate_record_scripts(catalogue, renderer):
        record = records.get(piece.address.rpartition("/")[2].removesuffix(".js"))
        for body in list_texts(piece.value) if record else ():
            found, unmarked = find_unmarked(body, record)
            count += found
            faults += [f"{piece.address}: {one}" for one in unmarked]
    assert count > 200
    assert faults == []


def test_every_statement_of_ours_has_its_sign_on_paper_and_in_word() -> None:
    catalogue = live_catalogue()
    unsigned = {
        name: find_unsigned(describe_sheet(compose_sheet(sheet, catalogue), catalogue), sheet)
        for name, sheet in catalogue.checklists.items()
    }
    assert {name: lost for name, lost in unsigned.items() if lost} == {}
