"""A sheet as every edition shows it: page, PDF, PDF with fields, Word. One list of parts and blanks for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.model.parts.blanks import TICK, Maker
from macros.model.parts.kinds import PARTS
from macros.model.parts.part import list_blanks
from macros.model.records.checklist import BlockStart, SheetFormat
from macros.model.statements import Origin

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from macros.model.parts.blanks import Blank, Decks, HeadBlank
    from macros.model.records.checklist import Checklist, SheetBlock


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, which may be empty, and the parts under it."""

    title: str
    parts: Mapping[str, Any]
    """What each part became, by its name; statements keep their origin and places. What is empty is not there."""
    origin: Origin = Origin.SOURCE
    """Whose the block is, where nothing in it says it for itself."""
    begins_page: bool = False
    """Whether on paper it begins a page, so that it can be handed out alone."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet."""

    record: Checklist
    format: SheetFormat
    head: tuple[HeadBlank, ...]
    """What is written at the top."""
    blocks: tuple[Block, ...]

    def blanks(self) -> Iterator[Blank]:
        """Yield everything to fill in, in reading order."""
        yield from self.head
        for block in self.blocks:
            yield from list_blanks(tuple(block.parts.values()))

    def count_ticks(self) -> int:
        """How many points there are to tick off."""
        return sum(blank.kind == TICK for blank in self.blanks())


def compose_sheet(record: Checklist, decks: Decks) -> Sheet:
    """Turn a record into a sheet, with a key for everything to fill in."""
    used: dict[str, int] = {}
    make = Maker(0, "Hoved", used, decks)
    head = tuple(make.head(entry.value, entry.label) for entry in record.head)
    blocks = tuple(
        _compose_block(block, Maker(number, block.title or "", used, decks))
        for number, block in enumerate(record.blocks, 1)
    )
    return Sheet(record, record.format or SheetFormat.PORTRAIT, head, blocks)


def _compose_block(block: SheetBlock, make: Maker) -> Block:
    written = [(part, getattr(block, part.name)) for part in PARTS]
    composed = {part.name: part.compose(value, make) for part, value in written if value}
    return Block(
        make.title,
        {name: body for name, body in composed.items() if body},
        block.origin or Origin.SOURCE,
        block.begins is BlockStart.PAGE,
    )
