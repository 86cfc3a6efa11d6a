"""A sheet as every edition shows it: page, PDF, PDF with fields, Word. One list of parts and blanks for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.model.parts.blanks import TICK, Maker
from macros.model.parts.kinds import PARTS
from macros.model.parts.part import list_blanks
from macros.model.records.checklist import SheetFormat

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from macros.model.parts.blanks import Blank, Decks
    from macros.model.records.checklist import Checklist, SheetBlock


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, which may be empty, and the parts under it."""

    title: str
    parts: Mapping[str, Any]
    """What each part became, by its name; statements keep their origin and places. What is empty is not there."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet."""

    record: Checklist
    format: SheetFormat
    blocks: tuple[Block, ...]

    def blanks(self) -> Iterator[Blank]:
        """Yield everything to fill in, in reading order."""
        for block in self.blocks:
            yield from list_blanks(tuple(block.parts.values()))

    def count_ticks(self) -> int:
        """How many points there are to tick off."""
        return sum(blank.kind == TICK for blank in self.blanks())


def compose_sheet(record: Checklist, decks: Decks) -> Sheet:
    """Turn a record into a sheet, with a key for everything to fill in."""
    used: dict[str, int] = {}
    blocks = tuple(
        _compose_block(block, Maker(number, block.title or "", used, decks))
        for number, block in enumerate(record.blocks, 1)
    )
    return Sheet(record, record.format or SheetFormat.PORTRAIT, blocks)


def _compose_block(block: SheetBlock, make: Maker) -> Block:
    written = [(part, getattr(block, part.name)) for part in PARTS]
    composed = {part.name: part.compose(value, make) for part, value in written if value}
    return Block(make.title, {name: body for name, body in composed.items() if body})
