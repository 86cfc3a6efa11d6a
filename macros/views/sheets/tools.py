"""Which tool does the same work as a sheet: where the sheet is offered, the tool is too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from macros.model.addresses import tool_page
from macros.model.records.self_test import SELF_TEST
from macros.views.handbook.self_tests import list_sheets
from macros.views.ways import Way, view_sections

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.checklist import Checklist

TOOLS: Mapping[str, str] = {
    "aftale-skabelon": "aftalebygger",
    "aftale-minimumspunkter": "aftalebygger",
}
"""The tool, by the id of the sheet; «Test jer selv» says itself which sheets it asks the questions of."""


def list_tools(catalogue: Catalogue, sheets: Iterable[Checklist]) -> list[Way]:
    """The tools that the menu has for some of these sheets, each once, as they are offered."""
    ways = {way.address: way for section in view_sections(catalogue) for group in section.groups for way in group.ways}
    tested = {sheet: test.id for test in catalogue.self_tests.values() for sheet in list_sheets(test)}
    pages: dict[str, str] = {}
    for sheet in sheets:
        if sheet.id in tested:
            pages.setdefault(tool_page(SELF_TEST), f"#{tested[sheet.id]}")
        elif sheet.id in TOOLS:
            pages.setdefault(tool_page(TOOLS[sheet.id]), "")
    return [replace(ways[page], address=page + place) for page, place in pages.items() if page in ways]
