"""Whether the numbers of a statement stand in the lines that it names, where the texts of the sources are at hand.

They belong to others and are no part of the project. Who has them keeps them in a folder beside it; who has not is told
nothing.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from typing import TYPE_CHECKING

from macros.catalogue.references import find_places
from macros.language import messages
from macros.language.problems import Severity, echo
from macros.model.statements import Origin, Place, Sourced, Stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from macros.model.records.source import Document
    from macros.reading.reading import Reading

FOLDER = "shared/seeds"
"""Beside the project; each text is that of the document with as many lines."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# «Bilag 3» names a place and counts nothing.
_NAMED = re.compile(
    r"(?:afsnit|aktivitet|bilag|boks|figur|kapitel|linje|nr\.|punkt|s\.|side|spørgsmål|trin) $", re.IGNORECASE
)
_IN_WORDS = {
    "1": "en|et|én|ét",
    "2": "to|begge",
    "3": "tre",
    "4": "fire",
    "5": "fem",
    "6": "seks",
    "7": "syv",
    "8": "otte",
    "9": "ni",
    "10": "ti",
    "11": "elleve",
    "12": "tolv",
}


def warn_of_numbers(record: object, reading: Reading, root: Path, documents: Mapping[str, Document]) -> None:
    """Warn of each number in a statement of a source that does not stand where the statement says."""
    texts = _read_texts(root.parent / FOLDER)
    if not texts:
        return
    lines = {identity: texts[one.lines] for identity, one in documents.items() if one.lines in texts}
    said = {text.text: text for text in reading.texts}
    # A statement without a place, and in no group with one, rests on those of the record as a whole.
    whole = tuple(find_places(getattr(record, "sources", ())))
    for statement, places in list_statements(record, whole):
        if not places or any(place.source not in lines or not place.lines for place in places):
            continue
        named = "\n".join(
            line for place in places for first, last in place.lines for line in lines[place.source][first - 1 : last]
        )
        text = said.get(statement.value)
        missing = list(dict.fromkeys(number for number in list_numbers(statement.value) if not holds(named, number)))
        if text and missing:
            message = messages.NUMBER_NOT_IN_SOURCE.format(value=" og ".join(map(echo, missing)))
            reading.report(text.mark, text.field, message, Severity.WARNING)


def list_numbers(text: str) -> Iterator[str]:
    """Every number of a text but those that name a part of a document."""
    return (found[0] for found in _NUMBER.finditer(text) if not _NAMED.search(text[: found.start()]))


def holds(text: str, number: str) -> bool:
    """Whether a text has a number, as digits or as a word."""
    words = f"|\\b(?:{_IN_WORDS[number]})\\b" if number in _IN_WORDS else ""
    return re.search(rf"(?<![\d]){re.escape(number)}(?!\d){words}", text, re.IGNORECASE) is not None


@functools.cache
def _read_texts(folder: Path) -> dict[int, list[str]]:
    """The text of each source, by how many lines it has."""
    found = [path.read_text(encoding="utf-8").removesuffix("\n").split("\n") for path in sorted(folder.glob("*.txt"))]
    return {len(lines): lines for lines in found}


def list_statements(value: object, around: Iterable[Place]) -> Iterator[tuple[Stated[str], tuple[Place, ...]]]:
    """Every statement of a source with its places, or those of the nearest group around it."""
    if isinstance(value, Stated):
        if isinstance(value.value, str) and value.origin is Origin.SOURCE:
            yield value, value.places or tuple(around)
    elif isinstance(value, tuple):
        for item in value:
            yield from list_statements(item, around)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Place):
        if isinstance(value, Sourced):
            if value.origin not in {None, Origin.SOURCE}:
                return
            around = value.places or around
        for item in dataclasses.fields(value):
            yield from list_statements(getattr(value, item.name), around)
