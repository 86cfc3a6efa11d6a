"""A sheet as every edition shows it: page, PDF, PDF with fields, Word. One list of fields for all of them.

Everything is plain text and numbers, so that a template, Typst and Word can take it as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

from macros import danish
from macros.records.checklist import CardDeck, SheetFormat
from macros.text import strip_formatting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue import Catalogue
    from macros.records.checklist import Checklist, SheetBlock, SheetMatrix, SheetTable
    from macros.statements import Stated

LINES_FOR_ANSWER = 3
"""Writing lines under a question that does not say how many."""


@dataclass(frozen=True, slots=True)
class Blank:
    """Something to fill in."""

    key: str
    """Stays the same as long as its words do: what was filled in finds its place in a later version of the sheet."""
    label: str
    """What it asks for, in full: the tooltip and what a screen reader says."""
    lines: int = 1
    """Height in writing lines; a tick has none."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its blank."""

    text: str
    sub: tuple[str, ...]
    blank: Blank


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A statement with a tick for each answer, of which one is meant to be set."""

    text: str
    options: tuple[Blank, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: words that stand there, or a blank."""

    text: str
    blank: Blank | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table: headings, an example row (may be empty), and rows."""

    columns: tuple[str, ...]
    example: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Four fields: advice and blank for each, in reading order."""

    vertical: tuple[str, str, str]
    """Name, low end, high end."""
    horizontal: tuple[str, str, str]
    fields: tuple[tuple[str, Blank], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A card: what stands in front, and on the back."""

    number: int
    kind: str
    title: str
    text: str
    back: str


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a sheet; what it does not have is empty."""

    title: str
    text: tuple[str, ...]
    important: tuple[str, ...]
    advice: tuple[str, ...]
    items: tuple[Blank, ...]
    choices: tuple[ChoiceRow, ...]
    questions: tuple[Question, ...]
    table: Table | None
    matrix: Matrix | None
    fields: tuple[Blank, ...]
    signatures: tuple[tuple[str, Blank, Blank], ...]
    """For each function: the line to sign on, and the one for the date."""
    cards: tuple[Card, ...]
    notes: Blank | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet."""

    record: Checklist
    format: SheetFormat
    blocks: tuple[Block, ...]

    def blanks(self) -> Iterator[tuple[Blank, bool]]:
        """Yield everything to fill in, in reading order, and whether it is a tick."""
        for block in self.blocks:
            yield from _list_blanks(block)


def compose_sheet(record: Checklist, catalogue: Catalogue) -> Sheet:
    """Turn a record into a sheet, with a key for everything to fill in."""
    used: dict[str, int] = {}
    blocks = tuple(
        _compose_block(block, _Keys(block.title or f"blok {number}", used), catalogue)
        for number, block in enumerate(record.blocks, 1)
    )
    return Sheet(record, record.format or SheetFormat.PORTRAIT, blocks)


def _compose_block(block: SheetBlock, keys: _Keys, catalogue: Catalogue) -> Block:
    title = block.title or ""
    return Block(
        title=title,
        text=_plain(block.text),
        important=_plain(block.important),
        advice=_plain(block.advice),
        items=tuple(keys.tick(text) for text in _plain(block.items)),
        choices=tuple(
            ChoiceRow(
                text, tuple(Blank(keys.make(f"{text} {option}"), f"{text}: {option}", 0) for option in choice.options)
            )
            for choice in block.choices
            for text in [strip_formatting(choice.question.value)]
        ),
        questions=tuple(
            Question(text, _plain(question.sub), keys.blank(text, question.lines or LINES_FOR_ANSWER))
            for question in block.questions
            for text in [strip_formatting(question.question.value)]
        ),
        table=_compose_table(block.table, keys) if block.table else None,
        matrix=_compose_matrix(block.matrix, keys) if block.matrix else None,
        fields=tuple(keys.blank(name, 1) for name in block.fields),
        signatures=tuple(
            (name, keys.blank(f"{name}: underskrift", 1), keys.blank(f"{name}: dato", 1)) for name in block.signatures
        ),
        cards=tuple(_compose_cards(block.deck, catalogue)) if block.deck else (),
        notes=keys.blank(f"Noter: {title}" if title else "Noter", block.notes) if block.notes else None,
    )


class _Keys:
    """Makes the keys of a block; the same words twice on a sheet get a number."""

    def __init__(self, block: str, used: dict[str, int]) -> None:
        self.block = block
        self.used = used

    def make(self, label: str) -> str:
        words = danish.make_slug(label)[:24].strip("-")
        key = f"{words}-{crc32(f'{self.block}/{label}'.encode()):08x}"
        self.used[key] = self.used.get(key, 0) + 1
        return key if self.used[key] == 1 else f"{key}-{self.used[key]}"

    def tick(self, label: str) -> Blank:
        return Blank(self.make(label), label, 0)

    def blank(self, label: str, lines: int) -> Blank:
        return Blank(self.make(label), label, lines)


def _compose_table(table: SheetTable, keys: _Keys) -> Table:
    rows = []
    given = [row.cells for row in table.rows] + [()] * (table.empty or 0)
    for number, cells in enumerate(given, 1):
        name = cells[0] if cells else f"række {number}"
        rows.append(
            tuple(
                Cell(cells[at]) if at < len(cells) else Cell("", keys.blank(f"{column}, {name}", 1))
                for at, column in enumerate(table.columns)
            )
        )
    return Table(table.columns, table.example, tuple(rows))


def _compose_matrix(matrix: SheetMatrix, keys: _Keys) -> Matrix:
    names = (matrix.high_low, matrix.high_high, matrix.low_low, matrix.low_high)
    return Matrix(
        (matrix.vertical.name, matrix.vertical.low, matrix.vertical.high),
        (matrix.horizontal.name, matrix.horizontal.low, matrix.horizontal.high),
        tuple((name, keys.blank(name, 6)) for name in names),
    )


def _compose_cards(deck: CardDeck, catalogue: Catalogue) -> Iterator[Card]:
    if deck is CardDeck.DILEMMAS:
        for number, dilemma in enumerate(catalogue.dilemmas.values(), 1):
            text = strip_formatting(dilemma.question.value)
            yield Card(number, "Dilemma", dilemma.title, text, dilemma.theme.label)
    else:
        for number, idea in enumerate(catalogue.ideas.values(), 1):
            text = strip_formatting(idea.summary.value) if idea.summary else ""
            yield Card(number, "Idé", idea.title, text, "Idékatalog")


def _plain(items: tuple[Stated[str], ...]) -> tuple[str, ...]:
    return tuple(strip_formatting(item.value) for item in items)


def _list_blanks(block: Block) -> Iterator[tuple[Blank, bool]]:
    ticks = [*block.items, *(option for choice in block.choices for option in choice.options)]
    yield from ((tick, True) for tick in ticks)
    blanks = [question.blank for question in block.questions]
    if block.table:
        blanks += [cell.blank for row in block.table.rows for cell in row if cell.blank]
    if block.matrix:
        blanks += [blank for _, blank in block.matrix.fields]
    blanks += block.fields
    blanks += [blank for _, *pair in block.signatures for blank in pair]
    if block.notes:
        blanks.append(block.notes)
    yield from ((blank, False) for blank in blanks)
