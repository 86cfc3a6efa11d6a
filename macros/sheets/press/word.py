"""The Word edition of a sheet: boxes to tick, fields to write in, headings and tables that Word knows as such.

A Word file is a zip of XML parts. `sheets/word/package/` holds each of them as a template, in its place in the zip;
`parts/` beside it holds one for each kind of part of a sheet, and `fragments/` what they share. What is worked out for
them is worked out here. The same sheet gives the same bytes: no part of it knows the hour, the machine or a random
number.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from macros.language.templates import make_environment
from macros.model.parts.kinds import KINDS
from macros.model.records.checklist import SheetFormat
from macros.sheets import typeface
from macros.sheets.press.columns import divide_width, group_choices, widen_answers
from macros.sheets.press.faces import read_faces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment

    from macros.sheets.content import Content

TEMPLATES = Path(__file__).resolve().parents[1] / "word"
PACKAGE = TEMPLATES / "package"

MM = 1440 / 25.4
"""Word measures in twentieths of a point."""
TABLE_THEN = re.compile(rb"(?<=</w:tbl>)\s*(?=<w:tbl>|<w:sectPr>)")
APART = b'<w:p><w:pPr><w:pStyle w:val="Mellemrum"/></w:pPr></w:p>'
"""Word takes two tables with nothing between them for one, and wants a paragraph after the last."""

WORD_JOINER = "\u2060"
"""Holds a sign to its word. Word does so by itself, and some of its fonts draw a box for it."""

LONGEST_ALIAS = 64
"""Characters; Word takes no longer name for a control."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of paper, in twentieths of a point."""

    width: int
    height: int
    side: int
    top: int
    bottom: int

    @property
    def is_wide(self) -> bool:
        """Whether it lies down."""
        return self.width > self.height

    @property
    def text_width(self) -> int:
        """What is left between the margins."""
        return self.width - 2 * self.side


PORTRAIT = Page(11906, 16838, side=round(20 * MM), top=round(20 * MM), bottom=round(22 * MM))
LANDSCAPE = Page(16838, 11906, side=round(16 * MM), top=round(17 * MM), bottom=round(17 * MM))


def render_word(content: Content) -> bytes:
    """Write a sheet as a Word file; `content` is what `describe_sheet` gives."""
    page = LANDSCAPE if content["format"] == SheetFormat.LANDSCAPE.value else PORTRAIT
    known = {
        "sheet": content,
        "page": page,
        "last_page": PORTRAIT if content["facilitator"] else page,
        "line_height": round(8 * MM),
        "day": date(**content["date"]).isoformat(),
        "face": typeface.FAMILY,
        "fonts": read_faces(),
    }
    environment = _make_environment()
    texts = {name: environment.get_template(f"package/{name}").render(known) for name in _list_parts()}
    parts = {name: text.replace(WORD_JOINER, "").encode() for name, text in texts.items()}
    parts["word/document.xml"] = TABLE_THEN.sub(APART, parts["word/document.xml"])
    parts |= {f"word/fonts/{font.style}.odttf": font.data for font in read_faces()}
    return _zip(parts)


def _zip(parts: Mapping[str, bytes]) -> bytes:
    """Pack the parts in their order, each with the same date and system on every machine."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, content)
    return buffer.getvalue()


@cache
def _list_parts() -> tuple[str, ...]:
    """Names of the parts that are templates; «[Content_Types].xml» sorts first, as it should stand."""
    return tuple(sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*") if path.is_file()))


@cache
def _make_environment() -> Environment:
    environment = make_environment(TEMPLATES)
    environment.filters.update(
        alias=_shorten,
        answer_widths=widen_answers,
        column_widths=divide_width,
        goes_on=_goes_on,
        groups=group_choices,
        number=_number,
    )
    return environment


def _number(key: str) -> int:
    """Number of a control, which Word wants beside its tag."""
    return crc32(key.encode()) & 0x7FFFFFFF


def _shorten(label: str) -> str:
    return label if len(label) <= LONGEST_ALIAS else f"{label[: LONGEST_ALIAS - 1].rstrip()}…"


def _goes_on(block: Content) -> bool:
    """Whether something follows a block's text that the text leads to, and so belongs on the same page."""
    return any(KINDS[name].is_led_to for name in block["parts"])
