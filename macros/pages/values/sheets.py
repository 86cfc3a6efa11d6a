"""What pages show of sheets and packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue.review import find_status
from macros.model.records.checklist import SheetFormat
from macros.sheets.composition.poster import list_walls
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.editions import EditionKind
from macros.sheets.meeting.script import tell_script
from macros.views.sheets.belonging import is_known, list_ways_back
from macros.views.sheets.choosing import group_by_phase, list_questions
from macros.views.sheets.decks import view_deck
from macros.views.sheets.words import list_proposed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.pages.values.material import Material, Values
    from macros.sheets.editions import Edition


def give_checklist(material: Material, identity: str) -> Values:
    """Body of a checklist's page."""
    checklist = material.catalogue.checklists[identity]
    sheet = compose_sheet(checklist, material.catalogue)
    editions = material.editions.sheets[identity] if material.editions else ()
    printed = _find_printed(editions)
    return {
        "checklist": checklist,
        "sheet": sheet,
        "deck": view_deck(checklist, material.catalogue),
        "walls": list_walls(sheet),
        "lies": checklist.format is SheetFormat.LANDSCAPE,
        "ways": list_ways_back(checklist, material.catalogue),
        "cases": material.cases_of_sheets[identity],
        "proposed": list_proposed(checklist),
        "printed": printed,
        "editions": [edition for edition in editions if edition is not printed],
        "review": find_status(checklist.history, material.catalogue.settings.review_months, material.today),
    }


def give_checklists(material: Material) -> Values:
    """All checklists by where on the way they are used, and the questions that one chooses among them by."""
    return {
        "groups": group_by_phase(material.catalogue),
        "questions": list_questions(material.catalogue.checklists.values()),
    }


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


def _find_printed(editions: Sequence[Edition]) -> Edition | None:
    """The edition that «Print arket» gives: what the participants get, where there is a file of that alone."""
    for_participants = [edition for edition in editions if edition.kind is EditionKind.PARTICIPANTS]
    return next(iter([*for_participants, *editions]), None)
