"""The compiler of Typst, which is handed every document in one and the same way.

What Typst has laid out it remembers, for as long as the process lives and for other documents too: a sheet and its
participants' pages are laid out once. That wants a library, a main file and templates that are the same for all, so
what is to be set comes as files beside them and not as inputs, which would be part of the library.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import typst

from macros.sheets.composition import typeface

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.sheets.composition.content import Content

TEMPLATES = Path(__file__).resolve().parents[1] / "typst"
ROOT = TEMPLATES.parents[1]
"""Typst may read what lies below: its templates, and the signs of the theme."""

Standard = Literal["ua-1", "a-2a"]

DRAWN_PPI = 58
"""Points to an inch of a page that is drawn: twice as many as a small picture of it has."""

_FAULT = "failed to compile document: "


class SheetFault(Exception):
    """Words that cannot be printed. The message tells an editor why."""


def set_type(template: str, content: Content, look: Content, standards: Sequence[Standard]) -> bytes:
    """Set a document as PDF, tagged. Raises SheetFault where it cannot be."""
    file: bytes = _compile(template, content, look, format="pdf", pdf_standards=list(standards))
    return file


def draw_pages(template: str, content: Content, look: Content) -> list[bytes]:
    """Draw the pages of a document, each a PNG. Raises SheetFault where it cannot be set."""
    # One page comes alone, several as a list.
    pages: bytes | list[bytes] = _compile(template, content, look, format="png", ppi=DRAWN_PPI)
    return pages if isinstance(pages, list) else [pages]


def query(template: str, content: Content, look: Content, label: str) -> Content:
    """Lay a document out, and give what its one piece of metadata with a label says.

    Raises SheetFault where it cannot be set.
    """
    try:
        found = _take_up(template, content, look).query(label, field="value", one=True)
    except RuntimeError as error:
        # A query does not tell its faults apart from others, and says first that it is one.
        raise SheetFault(f"{content['id']}: {str(error).removeprefix(_FAULT)}") from error
    answer: Content = json.loads(found)
    return answer


def _compile(template: str, content: Content, look: Content, **export: Any) -> Any:  # noqa: ANN401 - pages or one file
    try:
        return _take_up(template, content, look).compile(timestamp=datetime(**content["date"], tzinfo=UTC), **export)
    except typst.TypstError as error:
        raise SheetFault(f"{content['id']}: {error.message}") from error


def _take_up(template: str, content: Content, look: Content) -> typst.Compiler:
    """A document to set, of a main file that is nothing but its template."""
    files: Any = {  # what typst declares knows only of single files
        "main.typ": f'#include "{(TEMPLATES / template).relative_to(ROOT).as_posix()}"'.encode(),
        "given/data.json": json.dumps(content).encode(),
        "given/look.json": json.dumps(look).encode(),
    }
    return typst.Compiler(files, root=str(ROOT), font_paths=find_fonts(), ignore_system_fonts=True)


@cache
def find_fonts() -> typst.Fonts:
    """The faces that everything is set in, read once."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(typeface.FOLDER)])
