"""What of a record is not its source's own, and where something that is made of it keeps quiet about that."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Any

from macros.language.formatting import strip_formatting
from macros.model.statements import Origin, Place, Stated
from macros.scripts.search.sections import split_page
from macros.sheets.composition.content import list_words
from macros.sheets.composition.signs import SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.model.records.checklist import Checklist
    from macros.sheets.composition.content import Content

LEAST = 7
"""Letters of a line that is looked for: shorter words may stand anywhere."""


def list_statements(value: Any) -> Iterator[Stated[str]]:
    """Every statement of a record."""
    if isinstance(value, Stated):
        if isinstance(value.value, str):
            yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from list_statements(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Place | type):
        for item in dataclasses.fields(value):
            yield from list_statements(getattr(value, item.name))


def list_ours(record: Any) -> list[Stated[str]]:
    """Those that are our reading or our proposal."""
    return [statement for statement in list_statements(record) if statement.origin is not Origin.SOURCE]


def list_lines(statement: Stated[str]) -> Iterator[str]:
    """The lines of a statement as they are shown, without what ends them: a mark may stand before it."""
    for line in strip_formatting(statement.value).split("\n"):
        words = " ".join(line.split()).rstrip(".:;,")
        if len(words) >= LEAST:
            yield words


def find_unmarked(body: str, *records: Any) -> tuple[int, list[str]]:
    """How often lines of ours stand in HTML that is made of records, and those that no mark of theirs speaks for.

    What is read is what the search keeps of a page: each text with the stretches that its marks speak for, by which an
    excerpt says whose it is. Words that a statement of another has too are passed over: both may stand there.
    """
    texts = [section.read() for section in split_page(body)]
    said = [statement for record in records for statement in list_statements(record)]
    count, unmarked = 0, list[str]()
    for statement in said:
        others = [other.value for other in said if other.origin is not statement.origin]
        for words in list_lines(statement) if statement.origin is not Origin.SOURCE else ():
            if any(words in other for other in others):
                continue
            for text, ours in texts:
                for found in re.finditer(re.escape(words), text):
                    count += 1
                    start, end = (len(text[:at].encode("utf-16-le")) // 2 for at in found.span())
                    label = statement.origin.label
                    if not any(one.start <= start and end <= one.end and one.label == label for one in ours):
                        unmarked.append(f"«{words}» ({label})")
    return count, unmarked


def list_texts(content: Any) -> Iterator[str]:
    """Every text of what goes to a browser, however deep."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict):
        yield from list_texts(tuple(content.values()))
    elif isinstance(content, list | tuple):
        for item in content:
            yield from list_texts(item)


def list_signed(content: Content) -> set[str]:
    """Every text of a sheet with the sign that speaks for it: its own, or that of the heading over it."""
    blocks = [(words, block["sign"]) for block in content["blocks"] for words in list_words(block)]
    headed = [
        (content["lead"], content["lead_sign"]),
        *((words, content["use_sign"]) for words in content["use"]),
        *((words, content["materials_sign"]) for words in content["materials"]),
    ]
    return {*list_words(content), *(words + sign for words, sign in (*headed, *blocks) if sign)}


def find_unsigned(content: Content, record: Checklist) -> list[str]:
    """The statements of ours that stand on a sheet without their sign.

    The facilitator's side says of itself that its steps are ours.
    """
    signed = list_signed(content)
    return [
        f"«{statement.value}» ({statement.origin.label})"
        for statement in list_ours(dataclasses.replace(record, facilitator=()))
        if strip_formatting(statement.value) + SIGNS[statement.origin] not in signed
    ]
