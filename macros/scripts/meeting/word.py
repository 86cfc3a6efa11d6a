"""What the browser makes a Word file of a meeting from: the parts of the file, and the pieces of its text.

They are templates like those of the sheets' Word files, and share their look. The build fills in what it knows; what
somebody has planned stands in them as `%name%`, which `browser/meeting/word.ts` puts the words into.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from macros.language.templates import make_environment
from macros.model.addresses import PLANNER_WORD
from macros.scripts.javascript import Piece
from macros.sheets.composition import typeface
from macros.sheets.office.word import PORTRAIT, TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PARTS: Mapping[str, str] = {
    "[Content_Types].xml": "plan/types.xml",
    "_rels/.rels": "package/_rels/.rels",
    "docProps/core.xml": "plan/core.xml",
    "word/document.xml": "plan/document.xml",
    "word/footer.xml": "plan/footer.xml",
    "word/numbering.xml": "package/word/numbering.xml",
    "word/styles.xml": "package/word/styles.xml",
    "word/_rels/document.xml.rels": "plan/relations.xml",
}
"""The parts of the file, in their order, and the template of each."""

SNIPPETS = ("paragraph", "led", "kept", "programme", "programme_row", "run", "run_row")
"""What the text is made of."""

WHEN, LENGTH, SHEET = 950, 800, 2600
"""Widths of columns, in twentieths of a point; what is done gets the rest of the page."""


def generate_word_scripts() -> Iterator[Piece]:
    """The one piece, which is loaded when somebody asks for a Word file."""
    parts = {name: _fill(template) for name, template in PARTS.items()}
    yield Piece(PLANNER_WORD, {"parts": parts, "snippets": {name: _fill(f"plan/{name}.xml") for name in SNIPPETS}})


@cache
def _fill(template: str) -> str:
    what = PORTRAIT.text_width - WHEN - LENGTH - SHEET
    known = {"page": PORTRAIT, "face": typeface.FAMILY, "columns": (WHEN, LENGTH, what, SHEET)}
    return make_environment(TEMPLATES).get_template(template).render(known)
