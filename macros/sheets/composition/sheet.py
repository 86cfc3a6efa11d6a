"""A sheet as every edition shows it: page, PDF, PDF with fields, Word. One list of parts and blanks for all of them."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any

from macros.model.parts import notes
from macros.model.parts.blanks import TICK, Maker
from macros.model.parts.kinds import PARTS
from macros.model.parts.part import list_blanks
from macros.model.records.checklist import BlockStart, SheetFormat
from macros.model.statements import Origin, Stated

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

    def stated(self) -> list[Stated[str]]:
        """Every statement in it."""
        return list(_list_stated(tuple(self.parts.values())))

    @property
    def origin_alone(self) -> Origin:
        """Whose the block is where no statement in it says so. Of empty lines it need not be said."""
        is_empty = set(self.parts) == {notes.PART.name}
        return Origin.SOURCE if is_empty or self.stated() else self.origin


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


def _list_stated(body: Any) -> Iterator[Stated[str]]:  # noqa: ANN401 - what parts become, however deep
    if isinstance(body, Stated):
        yield body
    elif isinstance(body, tuple):
        for item in body:
            yield from _list_stated(item)
    elif is_dataclass(body):
        for item in fields(body):
            yield from _list_stated(getattr(body, item.name))


def _compose_block(block: SheetBlock, make: Maker) -> Block:
    written = [(part, getattr(block, part.name)) for part in PARTS]
    composed = {part.name: part.compose(value, make) for part, value in written if value}
    return Block(
        make.title,
        {name: body for name, body in composed.items() if body},
        block.origin or Origin.SOURCE,
        block.begins is BlockStart.PAGE,
    )
