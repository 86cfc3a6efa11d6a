"""What pages show of sheets and packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue.review import find_status
from macros.model.records.checklist import SheetUse
from macros.sheets.meeting.script import tell_script
from macros.sheets.sheet import compose_sheet
from macros.views.sheets.belonging import is_known, list_on_the_way, list_ways_back
from macros.views.sheets.words import list_proposed
from macros.views.uses import group_by_word

if TYPE_CHECKING:
    from macros.pages.values.material import Material, Values


def give_checklist(material: Material, identity: str) -> Values:
    """Body of a checklist's page."""
    checklist = material.catalogue.checklists[identity]
    return {
        "checklist": checklist,
        "sheet": compose_sheet(checklist, material.catalogue),
        "ways": list_ways_back(checklist, material.catalogue),
        "cases": material.cases_of_sheets[identity],
        "proposed": list_proposed(checklist),
        "editions": material.editions.sheets[identity] if material.editions else (),
        "review": find_status(checklist.history, material.catalogue.settings.review_months, material.today),
    }


def give_checklists(material: Material) -> Values:
    """All checklists in the order in which they are used, each with what it is good for."""
    return {"groups": group_by_word(list_on_the_way(material.catalogue), "use_kind", SheetUse)}


def give_sheets_for(material: Material, kind: str, identity: str, wide: bool = False) -> Values:
    """The sheets that belong to something, with the packs that they are in: `kind` is a word of `views/sheets`.

    `wide` lays them across the page, where a figure or a table follows that needs all of it. Raises ValueError where
    there is no such thing: a page that misspells it would show nothing, and nobody would know.
    """
    if not is_known(material.catalogue, kind, identity):
        raise ValueError(f"show_sheets_for: der er ingen {kind}, der hedder «{identity}».")
    return {"kind": kind, "identity": identity, "wide": wide}


def give_packs(material: Material) -> Values:
    """Every pack: its script, sheets, evaluation and files."""
    catalogue = material.catalogue
    return {
        "editions_of": material.editions.packs if material.editions else {},
        "scripts": {pack.id: tell_script(pack, catalogue.checklists) for pack in catalogue.packs.values()},
    }
