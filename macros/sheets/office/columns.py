"""How a Word file's tables are divided: which answers share one, and how wide its columns are."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from macros.sheets.composition.content import Content

LETTER = 128
"""Width of a letter in twentieths of a point, roughly: a column holds its longest word, in bold too."""
CELL_PADDING = 2 * 108
MOST_ANSWERS_IN_TABLE, LONGEST_ANSWERS_IN_TABLE = 6, 36
"""How many answers have a column each, and their characters together; more stand below each other."""


@dataclass(frozen=True, slots=True)
class SignedColumn:
    """Something that who signs writes."""

    name: str
    """What the signature calls it."""
    title: str
    share: int
    """Of the table's width."""


SIGNED = {
    "signature": SignedColumn("signature", "Underskrift", 4),
    "date": SignedColumn("date", "Dato", 2),
    "name": SignedColumn("name", "Navn", 3),
    "role": SignedColumn("role", "Funktion", 3),
}
PROGRAMME = (950, 800, 2600)
"""Widths of a programme's columns beside what is done, which gets the rest: when, how long, with which sheet."""
SIGNERS = 3
"""The share of the column that says whom a signature is for."""


def group_choices(choices: Sequence[Content]) -> Iterator[list[Content]]:
    """Give the choices in groups: those that follow each other with the same short answers become one table."""
    for words, group in groupby(choices, lambda choice: [option["text"] for option in choice["options"]]):
        if len(words) <= MOST_ANSWERS_IN_TABLE and sum(map(len, words)) <= LONGEST_ANSWERS_IN_TABLE:
            yield list(group)
        else:
            yield from ([choice] for choice in group)


def widen_answer(answers: Sequence[str], width: int) -> int:
    """Width of the column that an answer is chosen in: what the longest needs, and a third of the table at most."""
    return min(width // 3, max(map(len, answers)) * LETTER + 2 * CELL_PADDING)


def divide_programme(width: int) -> tuple[int, int, int, int]:
    """Widths of a programme's columns: when, how long, what is done, with which sheet."""
    when, minutes, sheet = PROGRAMME
    return when, minutes, width - sum(PROGRAMME), sheet


def list_signed(signature: Content) -> list[SignedColumn]:
    """What who signs writes, as columns, in the order that every edition keeps."""
    return [SIGNED[name] for name in signature if name in SIGNED]


def divide_signed(columns: Sequence[SignedColumn], width: int) -> list[int]:
    """Widths of a table of signatures: first whom each is for."""
    shares = [SIGNERS, *(column.share for column in columns)]
    return [width * share // sum(shares) for share in shares]


def _need_width(text: str) -> int:
    """What a cell needs not to break a word."""
    return max(map(len, text.split()), default=0) * LETTER + CELL_PADDING


def divide_width(table: Content, width: int) -> list[int]:
    """Widths of a table's columns: as the record weighs them, else by how much each holds, and equal where none does.

    None is narrower than its longest word.
    """
    given = [[row[at]["text"] for row in table["rows"]] for at in range(len(table["columns"]))]
    weights = table["widths"] or [min(60, max(map(len, texts))) if texts and all(texts) else 30 for texts in given]
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
