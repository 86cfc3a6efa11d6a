"""The Word edition of a sheet: boxes to tick, fields to write in, headings and tables that Word knows as such.

A Word file is a zip of XML parts. `word_parts/package/` holds each of them as a template, in its place in the zip;
`word_parts/fragments/` holds what they share. What is worked out for them is worked out here. The same sheet gives
the same bytes: no part of it knows the hour, the machine or a random number.
"""

from __future__ import annotations

import re
import uuid
import zipfile
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from macros.environment import make_environment
from macros.records.checklist import SheetFormat

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jinja2 import Environment

    from macros.sheets.content import Content

HERE = Path(__file__).resolve().parent
PARTS = HERE / "word_parts"
PACKAGE = PARTS / "package"
FONTS = HERE / "fonts"

FACE = "Atkinson Hyperlegible Next"
STYLES = ("Regular", "Bold", "Italic")
"""The faces that go with the file, so that it looks the same where the family is not installed."""

MM = 1440 / 25.4
"""Word measures in twentieths of a point."""
LETTER = 128
"""Width of a letter, roughly: wide enough that a column holds its longest word, in bold too."""
CELL_PADDING = 2 * 108

TABLE_THEN = re.compile(rb"(?<=</w:tbl>)\s*(?=<w:tbl>|<w:sectPr>)")
APART = b'<w:p><w:pPr><w:pStyle w:val="Mellemrum"/></w:pPr></w:p>'
"""Word takes two tables with nothing between them for one, and wants a paragraph after the last."""

WORD_JOINER = "\u2060"
"""Holds a sign to its word. Word does so by itself, and some of its fonts draw a box for it."""

LONGEST_ALIAS = 64
"""Characters; Word takes no longer name for a control."""
MOST_ANSWERS_IN_TABLE, LONGEST_ANSWERS_IN_TABLE = 6, 36
"""How many answers have a column each, and their characters together; more stand below each other."""


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


@dataclass(frozen=True, slots=True)
class Font:
    """A face of the site's family, as Word keeps it: under a key that its first bytes are turned with."""

    style: str
    key: str
    data: bytes


def render_word(content: Content) -> bytes:
    """Write a sheet as a Word file; `content` is what `describe_sheet` gives."""
    page = LANDSCAPE if content["format"] == SheetFormat.LANDSCAPE.value else PORTRAIT
    known = {
        "sheet": content,
        "page": page,
        "last_page": PORTRAIT if content["facilitator"] else page,
        "line_height": round(8 * MM),
        "day": date(**content["date"]).isoformat(),
        "face": FACE,
        "fonts": _read_fonts(),
    }
    environment = _make_environment()
    texts = {name: environment.get_template(f"package/{name}").render(known) for name in _list_parts()}
    parts = {name: text.replace(WORD_JOINER, "").encode() for name, text in texts.items()}
    parts["word/document.xml"] = TABLE_THEN.sub(APART, parts["word/document.xml"])
    parts |= {f"word/fonts/{font.style}.odttf": font.data for font in _read_fonts()}
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
def _read_fonts() -> tuple[Font, ...]:
    """Turn the first 32 bytes of each face with a key, which is how ECMA-376 (part 4, fonts) wants one embedded."""
    fonts = []
    for style in STYLES:
        path = FONTS / f"{FACE.replace(' ', '')}-{style}.ttf"
        key = uuid.uuid5(uuid.NAMESPACE_URL, path.name)
        data = path.read_bytes()
        turned = bytes(byte ^ key.bytes[15 - at % 16] for at, byte in enumerate(data[:32]))
        fonts.append(Font(style, f"{{{str(key).upper()}}}", turned + data[32:]))
    return tuple(fonts)


@cache
def _make_environment() -> Environment:
    environment = make_environment(PARTS)
    environment.filters.update(
        alias=_shorten,
        answer_widths=_answer_widths,
        column_widths=_divide_width,
        goes_on=_goes_on,
        groups=_group_choices,
        number=_number,
    )
    return environment


def _number(key: str) -> int:
    """Number of a control, which Word wants beside its tag."""
    return crc32(key.encode()) & 0x7FFFFFFF


def _shorten(label: str) -> str:
    return label if len(label) <= LONGEST_ALIAS else f"{label[: LONGEST_ALIAS - 1].rstrip()}…"


def _group_choices(choices: Sequence[Content]) -> Iterator[list[Content]]:
    """Give the choices in groups: those that follow each other with the same short answers become one table."""
    for words, group in groupby(choices, lambda choice: [option["text"] for option in choice["options"]]):
        if len(words) <= MOST_ANSWERS_IN_TABLE and sum(map(len, words)) <= LONGEST_ANSWERS_IN_TABLE:
            yield list(group)
        else:
            yield from ([choice] for choice in group)


def _answer_widths(answers: Sequence[str], width: int) -> list[int]:
    """Widths of a table of answers: what their words need, and the rest for the statement before them."""
    widths = [_need_width(answer) + CELL_PADDING for answer in answers]
    return [width - sum(widths), *widths]


def _need_width(text: str) -> int:
    """What a cell needs not to break a word."""
    return max(map(len, text.split()), default=0) * LETTER + CELL_PADDING


def _divide_width(table: Content, width: int) -> list[int]:
    """Widths of a table's columns: equal where all are to be written in, else by how much each holds.

    None is narrower than its longest word.
    """
    given = [[row[at]["text"] for row in table["rows"]] for at in range(len(table["columns"]))]
    weights = [min(60, max(map(len, texts))) if texts and all(texts) else 30 for texts in given]
    needed = [
        _need_width(" ".join([heading, *table["example"][at : at + 1], *given[at]]))
        for at, heading in enumerate(table["columns"])
    ]
    widths = [width * weight // sum(weights) for weight in weights]
    # What the narrow ones lack, the others give, each by what it can spare.
    lacking = sum(max(0, need - has) for need, has in zip(needed, widths, strict=True))
    spare = sum(max(0, has - need) for need, has in zip(needed, widths, strict=True))
    if lacking <= spare:
        widths = [
            need if has <= need else has - (has - need) * lacking // spare
            for need, has in zip(needed, widths, strict=True)
        ]
    return [*widths[:-1], width - sum(widths[:-1])]


def _goes_on(block: Content) -> bool:
    """Whether something follows a block's text that the text leads to, and so belongs on the same page."""
    following = ("advice", "items", "choices", "questions", "table", "matrix", "fields", "signatures", "notes")
    return any(block[name] for name in following)
