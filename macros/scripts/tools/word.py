"""What the browser makes a Word file from that holds what somebody has made with a tool.

The parts of the file and the pieces of its text are made of the templates of the sheets' Word files; the reader's own
words stand in them as `%name%`, which `browser/tools/document/word.ts` puts there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.addresses import tool_script
from macros.scripts.javascript import Piece
from macros.sheets.office.word import TEMPLATES, measure_text, render_tool

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue


def generate_word_kit(catalogue: Catalogue) -> Iterator[Piece]:
    """The one piece, which is loaded when somebody asks a tool for a Word file."""
    snippets = sorted(path.stem for path in (TEMPLATES / "tool").glob("*.xml"))
    parts, pieces = render_tool(catalogue.settings.name, snippets)
    yield Piece(tool_script("word"), {"parts": parts, "snippets": pieces, "widths": measure_text()})
