"""What the browser makes a Word file of a meeting from: the parts of the file, and the pieces of its text.

They are made of the templates of the sheets' Word files. The build fills in what it knows; what somebody has planned
stands in them as `%name%`, which `browser/meeting/word.ts` puts the words into.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.addresses import PLANNER_WORD
from macros.scripts.javascript import Piece
from macros.sheets.office.word import render_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue

SNIPPETS = ("paragraph", "led", "kept", "programme", "programme_row", "run", "run_row")
"""What the text is made of."""


def generate_word_scripts(catalogue: Catalogue) -> Iterator[Piece]:
    """The one piece, which is loaded when somebody asks for a Word file."""
    parts, snippets = render_plan(catalogue.settings.name, SNIPPETS)
    yield Piece(PLANNER_WORD, {"parts": parts, "snippets": snippets})
