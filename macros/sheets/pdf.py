"""The PDF editions of a sheet and of a pack, as bytes; the same input gives the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.sheets.content import describe_pack, describe_sheet
from macros.sheets.press import Setting, print_pack, print_sheet

if TYPE_CHECKING:
    from macros.catalogue import Catalogue
    from macros.records.pack import Pack
    from macros.sheet import Sheet


def render_sheet(sheet: Sheet, catalogue: Catalogue, *, large: bool = False) -> bytes:
    """Print a sheet on A4. Raises SheetFault where its words cannot be printed."""
    return print_sheet(describe_sheet(sheet, catalogue), Setting.LARGE if large else Setting.PLAIN)


def render_poster(sheet: Sheet, catalogue: Catalogue) -> bytes:
    """Print the first page of a sheet on A3, for a wall."""
    return print_sheet(describe_sheet(sheet, catalogue), Setting.POSTER)


def render_fillable(sheet: Sheet, catalogue: Catalogue) -> bytes:
    """Print a sheet with fields to fill in on a screen; it looks as on paper."""
    return print_sheet(describe_sheet(sheet, catalogue), Setting.FIELDS)


def render_pack(pack: Pack, catalogue: Catalogue) -> bytes:
    """Print a pack: cover, programme, contents, its sheets, a page for notes and the evaluation."""
    return print_pack(describe_pack(pack, catalogue))
