"""Word files: boxes to tick, fields to write in, headings and tables that Word knows as such.

A Word file is a zip of XML parts. `sheets/word/package/` holds each of them as a template, in its place in the zip;
`texts/` beside it holds what stands in each kind of file, `parts/` one for each kind of part of a sheet, and
`fragments/` what they share. What is worked out for them is worked out here. The same content gives the same bytes: no
part of it knows the hour, the machine or a random number.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from macros.language.templates import make_environment
from macros.model.parts.kinds import KINDS
from macros.model.records.checklist import SheetFormat
from macros.sheets.composition import typeface
from macros.sheets.composition.content import list_fields, list_words
from macros.sheets.composition.naming import name_apart
from macros.sheets.meeting.script import word_elapsed
from macros.sheets.office.answers import (
    NAMESPACE,
    STORE,
    find_place,
    list_answers,
    name_place,
    number_control,
    shorten_name,
)
from macros.sheets.office.columns import (
    divide_programme,
    divide_signed,
    divide_width,
    group_choices,
    list_signed,
    widen_answer,
)
from macros.sheets.office.document import make_document, without_signs
from macros.sheets.office.faces import read_faces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jinja2 import Environment

    from macros.sheets.composition.content import Content

TEMPLATES = Path(__file__).resolve().parents[1] / "word"
PACKAGE = TEMPLATES / "package"

MM = 1440 / 25.4
"""Word measures in twentieths of a point."""
TABLE_THEN = re.compile(rb"(?<=</w:tbl>)\s*(?=<w:tbl>|<w:sectPr>)")
APART = b'<w:p><w:pPr><w:pStyle w:val="Mellemrum"/></w:pPr></w:p>'
"""Word takes two tables with nothing between them for one, and wants a paragraph after the last."""

WORD_JOINER = "\u2060"
"""Holds a sign to its word. Word does so by itself, and some of its fonts draw a box for it."""

LONGEST_TOGETHER = 1200
"""Letters of a block that is only read, and stays on one page."""
OF_ANSWERS, OF_HEAD = ("customXml/", "word/glossary/"), ("word/header",)
"""How the parts begin that a file has only where something is filled in, and only where its pages have a head."""


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
    """Write a sheet, or the document that it becomes, as a Word file; `content` is what `describe_sheet` gives."""
    named = name_apart(content)
    page = LANDSCAPE if content["format"] == SheetFormat.LANDSCAPE.value else PORTRAIT
    if content["becomes"]:
        return _render("document", make_document(named), page)
    return _render("sheet", named, page, has_head=True)


def render_programme(content: Content) -> bytes:
    """Write the programme of a meeting as a Word file to change; `content` is what `describe_meeting` gives."""
    return _render("programme", without_signs(content) | {"imprint": _tell_origin(content)}, PORTRAIT)


def _tell_origin(meeting: Content) -> str:
    """Whose the programme is, in small at the foot."""
    where = f" Hele pakken: {meeting['address']}" if meeting["address"] else ""
    ours = f"Programmet er {meeting['site']}s forslag; hvor arkenes ord er fra, står på arkene."
    return f"{ours} Skriv frit om i det.{where}"


def _render(kind: str, content: Content, page: Page, *, has_head: bool = False) -> bytes:
    answers = list(list_answers(content)) if "blocks" in content else []
    known: dict[str, Any] = {
        "kind": kind,
        "meeting" if kind == "programme" else "sheet": content,
        "title": content["title"],
        "site": content["site"],
        # A document is of those who write it.
        "author": "" if kind == "document" else content["author"],
        "about": "" if kind == "document" else content["lead"],
        "page": page,
        "has_head": has_head,
        "answers": answers,
        "last_page": PORTRAIT if kind == "sheet" and content["facilitator"] else page,
        "line_height": round(8 * MM),
        # A hand needs more than a keyboard, under which a row grows.
        "hand_height": round((9.6 if kind == "document" else 12) * MM),
        "day": date(**content["date"]).isoformat(),
        "face": typeface.FAMILY,
        "fonts": read_faces(),
    }
    parts = {name: text.replace(WORD_JOINER, "").encode() for name, text in _fill_parts(known).items()}
    parts["word/document.xml"] = TABLE_THEN.sub(APART, parts["word/document.xml"])
    parts |= {f"word/fonts/{font.style}.odttf": font.data for font in read_faces()}
    return _zip(parts)


def render_plan(site: str, snippets: Sequence[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The parts of a file for a meeting that is planned in the browser, and the named pieces of its text.

    What only the plan knows stands in them as `%name%`.
    """
    return _render_kit("plan", snippets, {"site": site, "columns": divide_programme(PORTRAIT.text_width)})


def render_tool(site: str, snippets: Sequence[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The parts of a file for what somebody has made with a tool in the browser, and the named pieces of its text.

    What only the reader's work knows stands in them as `%name%`.
    """
    known = {
        "site": site,
        "answers": True,
        "sheet": {"id": "%tool%", "edition": "%day%"},
        "pages": {"upright": PORTRAIT, "lying": LANDSCAPE},
    }
    return _render_kit("tool", snippets, known)


def measure_text() -> dict[str, int]:
    """The width of a line on a page that stands and on one that lies, in twentieths of a point."""
    return {"upright": PORTRAIT.text_width, "lying": LANDSCAPE.text_width}


def _render_kit(kind: str, snippets: Sequence[str], told: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    """The parts of a file that the browser fills in, and the templates below the kind's folder, by their names."""
    known: dict[str, Any] = {
        "kind": kind,
        "title": "%title%",
        "author": "",
        "about": "",
        "page": PORTRAIT,
        "has_head": False,
        "answers": (),
        "last_page": PORTRAIT,
        "day": "%day%",
        "face": typeface.FAMILY,
        # Three faces are more than all the rest, and most of those who get the file have no use for them.
        "fonts": (),
        **told,
    }
    environment = _make_environment()
    pieces = {name: environment.get_template(f"{kind}/{name}.xml").render(known) for name in snippets}
    return _fill_parts(known), pieces


def _fill_parts(known: Mapping[str, Any]) -> dict[str, str]:
    """The parts that are templates, each filled in."""
    left_out = (() if known["answers"] else OF_ANSWERS) + (() if known["has_head"] else OF_HEAD)
    names = [name for name in _list_parts() if not name.startswith(left_out)]
    return {name: _make_environment().get_template(f"package/{name}").render(known) for name in names}


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
    environment.globals.update(answers_namespace=NAMESPACE, store=STORE)
    environment.filters.update(
        alias=shorten_name,
        answer_width=widen_answer,
        column_widths=divide_width,
        elapsed=word_elapsed,
        goes_on=_goes_on,
        groups=group_choices,
        holds_together=_holds_together,
        number=number_control,
        place=find_place,
        place_name=name_place,
        programme_widths=divide_programme,
        signed=list_signed,
        signed_widths=divide_signed,
    )
    return environment


def _goes_on(block: Content) -> bool:
    """Whether something follows a block's text that the text leads to, and so belongs on the same page."""
    return any(KINDS[name].is_led_to for name in block["parts"])


def _holds_together(block: Content) -> bool:
    """Whether a block is only read, and so short that it is read in one go: it does not go over to a new page."""
    is_read = not any(True for _ in list_fields(block["parts"]))
    return is_read and "table" not in block["parts"] and sum(map(len, list_words(block["parts"]))) <= LONGEST_TOGETHER
