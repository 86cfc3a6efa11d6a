"""Which tool does the same work as a sheet: where the sheet is offered, the tool is too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.addresses import tool_page
from macros.views.ways import Way, view_sections

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.checklist import Checklist

TOOLS: Mapping[str, str] = {
    "aftale-skabelon": "aftalebygger",
    "aftale-minimumspunkter": "aftalebygger",
}
"""The tool, by the id of the sheet."""


def list_tools(catalogue: Catalogue, sheets: Iterable[Checklist]) -> list[Way]:
    """The tools that the menu has for some of these sheets, each once, as they are offered."""
    ways = {way.address: way for section in view_sections(catalogue) for group in section.groups for way in group.ways}
    pages = dict.fromkeys(tool_page(TOOLS[sheet.id]) for sheet in sheets if sheet.id in TOOLS)
    return [ways[page] for page in pages if page in ways]
