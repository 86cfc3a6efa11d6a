"""The Word files that the tests are about: the real ones, and one with all that there is; and what stands in a file."""

from __future__ import annotations

import dataclasses
import json
import re
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from lxml import etree

from macros.model.records.checklist import Checklist, SheetUse
from macros.sheets.composition.content import describe_sheet, list_fields
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.office.word import WORD_JOINER, render_word
from tests.projects import TESTS, read, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from macros.sheets.composition.content import Content
    from macros.sheets.composition.sheet import Sheet

    Convert = Callable[[dict[str, bytes], str], dict[str, bytes]]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
PLACE = "{urn:samspil:svar:1}felt-"
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@cache
def real_sheets() -> dict[str, Sheet]:
    """Every real sheet that has a Word edition."""
    catalogue = real_catalogue()
    return {
        name: compose_sheet(record, catalogue)
        for name, record in catalogue.checklists.items()
        if record.use_kind is SheetUse.FILLED_IN
    }


@cache
def documents() -> tuple[str, ...]:
    """Those whose Word edition is the document that the sheet becomes."""
    return tuple(name for name, sheet in real_sheets().items() if sheet.record.becomes)


@cache
def content_of(name: str) -> Content:
    return describe_sheet(real_sheets()[name], real_catalogue())


@cache
def file_of(name: str) -> bytes:
    return render_word(content_of(name))


@cache
def everything() -> tuple[Sheet, Content]:
    """A sheet with all that a sheet can have, of a site with a name of its own."""
    record, problems = read((TESTS / "sheets" / "alt.yml").read_text(encoding="utf-8"), Checklist)
    assert not problems
    real = real_catalogue()
    catalogue = dataclasses.replace(real, settings=dataclasses.replace(real.settings, name="Prøvesitet"))
    sheet = compose_sheet(record, catalogue)
    return sheet, describe_sheet(sheet, catalogue)


def part(file: bytes, name: str) -> etree._Element:
    with ZipFile(BytesIO(file)) as package:
        return etree.fromstring(package.read(name))


def body_of(file: bytes) -> etree._Element:
    return part(file, "word/document.xml")


def text_of(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def all_text_of(file: bytes) -> list[str]:
    """The text of every paragraph, head and foot included."""
    with ZipFile(BytesIO(file)) as package:
        parts = [
            name for name in package.namelist() if name.startswith(("word/document", "word/header", "word/footer"))
        ]
    return [text_of(paragraph) for name in parts for paragraph in part(file, name).iter(f"{W}p")]


def controls_of(file: bytes) -> list[etree._Element]:
    return list(body_of(file).iter(f"{W}sdt"))


def keys_of(file: bytes) -> list[str]:
    """The key of every control, in reading order."""
    return [value_of(control, "{w}sdtPr/{w}tag") for control in controls_of(file)]


def answers_of(file: bytes) -> dict[str, str]:
    """What the file keeps under each key."""
    kept = part(file, "customXml/item1.xml")
    return {str(field.tag).removeprefix(PLACE): field.text or "" for field in kept}


def fill_in(file: bytes, answers: dict[str, str]) -> bytes:
    """Write answers into the one part of a file that keeps them, as a program would."""
    with ZipFile(BytesIO(file)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    kept = etree.fromstring(parts["customXml/item1.xml"])
    for field in kept:
        field.text = answers.get(str(field.tag).removeprefix(PLACE), field.text)
    return pack(parts | {"customXml/item1.xml": etree.tostring(kept, xml_declaration=True, encoding="UTF-8")})


def pack(parts: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return made.getvalue()


def value_of(element: etree._Element, path: str) -> str:
    """The value of an element inside another one, which must be there."""
    found = element.find(path.format(w=W))
    assert found is not None, path
    return found.get(f"{W}val", "")


NOT_SET = {
    *("key", "label", "kind", "id", "format", "author", "qr", "question", "group", "back", "methods", "address"),
    *("becomes", "copies", "word"),
}
"""What of a sheet's content is no text that stands on it."""


def words_of(content: object) -> Iterator[str]:
    """Every text that the sheet should show."""
    match content:
        case str():
            if content:
                yield content.replace(WORD_JOINER, "")
        case dict():
            for name, value in content.items():
                if name not in NOT_SET:
                    yield from words_of(value)
        case list() | tuple():
            for value in content:
                yield from words_of(value)


def words_shown(content: Content) -> Iterator[str]:
    """Every text that a file must show: all of a sheet; of one that becomes a document, what is filled in."""
    if not content["becomes"]:
        yield from words_of(content)
        return
    yield from (content["becomes"], content["title"], content["source"])
    # Which words are ours a document tells at its end; signs at them would mean nothing to who goes on writing in it.
    bare: Content = json.loads(re.sub(f"{WORD_JOINER}[*°]", "", json.dumps(content, ensure_ascii=False)))
    yield from words_of(bare["head"])
    for block in bare["blocks"]:
        filled = {name: body for name, body in block["parts"].items() if any(True for _ in list_fields(body))}
        if filled:
            yield block["title"]
        for name, body in filled.items():
            yield from words_of(body | {"example": []} if name == "table" else body)
        yield from block["parts"].get("important", ())


NAMES = sorted(real_sheets())
