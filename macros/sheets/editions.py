"""Which editions a sheet and a pack have, and what a reader is told of each."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Self

from macros.language import danish
from macros.model.parts import cards
from macros.model.records.checklist import SheetExtra, SheetFormat, SheetUse
from macros.sheets.composition.poster import list_walls
from macros.sheets.press.setting import Setting

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from macros.sheets.composition.content import Content
    from macros.sheets.composition.sheet import Sheet


class EditionKind(Enum):
    """An edition: what the reader is told it is, the end of its file name, and what a job calls it."""

    label: str
    ending: str

    PLAIN = (Setting.PLAIN.value, "Pdf til print", ".pdf")
    PARTICIPANTS = (Setting.PARTICIPANTS.value, "Til deltagerne", "-deltagere.pdf")
    FACILITATOR = (Setting.FACILITATOR.value, "Til mødelederen", "-moedeleder.pdf")
    POSTER = (Setting.POSTER.value, "Plakat i A3", "-a3.pdf")
    POSTER_ON_TWO = (Setting.POSTER_ON_TWO.value, "Plakat af 2 A4-ark", "-2-a4.pdf")
    POSTER_ON_FOUR = (Setting.POSTER_ON_FOUR.value, "Stor plakat af 4 A4-ark", "-4-a4.pdf")
    CARDS_SINGLE = (Setting.CARDS_SINGLE.value, "Kort uden bagside", "-uden-bagside.pdf")
    CARDS_FOLDED = (Setting.CARDS_FOLDED.value, "Kort til at folde", "-til-at-folde.pdf")
    TWO_UP = (Setting.TWO_UP.value, "To på et ark, til at klippe", "-to-paa-et-ark.pdf")
    FIELDS = (Setting.FIELDS.value, "Pdf med felter", "-felter.pdf")
    LARGE = (Setting.LARGE.value, "Stor skrift", "-stor-skrift.pdf")
    WORD = ("word", "Word", ".docx")
    PROGRAMME = ("programme", "Program i Word", "-program.docx")
    PACK = ("pack", "Hele pakken", ".pdf")
    ZIP = ("zip", "Alle filer i én zip", ".zip")

    def __new__(cls, word: str, label: str, ending: str) -> Self:
        """Make a kind with the job's word as its value."""
        member = object.__new__(cls)
        member._value_ = word
        member.label = label
        member.ending = ending
        return member


GIVEN_OUT = (EditionKind.POSTER, EditionKind.PARTICIPANTS, EditionKind.PLAIN)


def find_given_out(kinds: Collection[EditionKind]) -> EditionKind:
    """The edition that a sheet's participants get at a meeting, of those that it has."""
    return next(kind for kind in GIVEN_OUT if kind in kinds)


PICTURE = "-forside.webp"
"""End of the name of the small picture of a first page."""


@dataclass(frozen=True, slots=True)
class FirstPage:
    """The small picture of the first page of a sheet or pack."""

    address: str
    """Below the site's root."""
    width: int
    height: int
    file: Path
    """Where it lies now: in the cache."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A file that a reader can fetch."""

    kind: EditionKind
    address: str
    """Below the site's root."""
    pages: int | None
    """None where it has no fixed pages."""
    size: int
    """Bytes."""
    file: Path
    """Where it lies now: in the cache."""

    @property
    def label(self) -> str:
        """What it is: «Pdf til print»."""
        return self.kind.label

    @property
    def facts(self) -> str:
        """Format, pages and size: «pdf, 2 sider, 67 kB»."""
        pages = danish.count_things(self.pages, "side", "sider") if self.pages is not None else ""
        return ", ".join(part for part in (self.file.suffix[1:], pages, word_size(self.size)) if part)


@dataclass(frozen=True, slots=True)
class Editions:
    """The editions of every sheet and pack, by id."""

    sheets: Mapping[str, tuple[Edition, ...]]
    packs: Mapping[str, tuple[Edition, ...]]
    made: int
    """How many files had to be made; the others were there."""
    sheet_pictures: Mapping[str, FirstPage] = field(default_factory=dict)
    """The picture of the first page of every sheet, by id."""
    pack_pictures: Mapping[str, FirstPage] = field(default_factory=dict)
    """The same of every pack: its cover."""
    sheet_contents: Mapping[str, Content] = field(default_factory=dict)
    """What every sheet is set from, with the space that it has, by id: the browser sets it from the same."""
    pack_contents: Mapping[str, Content] = field(default_factory=dict)
    """The same of every pack, its sheets included."""

    def all(self) -> Iterator[Edition]:
        """Yield every edition."""
        for group in (*self.sheets.values(), *self.packs.values()):
            yield from group

    def pictures(self) -> Iterator[FirstPage]:
        """Yield every picture of a first page."""
        yield from self.sheet_pictures.values()
        yield from self.pack_pictures.values()

    def copy_to(self, target: Path) -> None:
        """Put every edition and picture at its address below a folder."""
        made = {edition.address: edition.file for edition in self.all()}
        for address, file in {**made, **{picture.address: picture.file for picture in self.pictures()}}.items():
            place = target / address
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place)


def list_kinds(sheet: Sheet) -> list[EditionKind]:
    """Which editions a sheet has: what is filled in, read or cut is not the same."""
    kinds = [EditionKind.PLAIN]
    if sheet.record.facilitator:
        kinds += [EditionKind.PARTICIPANTS, EditionKind.FACILITATOR]
    if SheetExtra.TWO_UP in sheet.record.extras:
        kinds.append(EditionKind.TWO_UP)
    if sheet.format is SheetFormat.POSTER:
        kinds.append(EditionKind.POSTER)
        if list_walls(sheet):
            kinds += [EditionKind.POSTER_ON_TWO, EditionKind.POSTER_ON_FOUR]
    if has_deck(sheet):
        kinds += [EditionKind.CARDS_SINGLE, EditionKind.CARDS_FOLDED]
    if sheet.record.use_kind is SheetUse.FILLED_IN:
        if any(True for _ in sheet.blanks()):
            kinds.append(EditionKind.FIELDS)
        kinds.append(EditionKind.WORD)
    is_held = sheet.format not in {SheetFormat.POSTER, SheetFormat.CARDS}
    if is_held and sheet.record.use_kind is not SheetUse.CUT:
        kinds.append(EditionKind.LARGE)
    return kinds


PACK_KINDS = (
    EditionKind.PACK,
    EditionKind.PARTICIPANTS,
    EditionKind.FACILITATOR,
    EditionKind.PROGRAMME,
    EditionKind.ZIP,
)
"""The editions of a pack."""


def has_deck(sheet: Sheet) -> bool:
    """Whether there are cards to cut out on it."""
    return any(cards.PART.name in block.parts for block in sheet.blocks)


def word_size(size: int) -> str:
    """Size of a file in words: «67 kB», «1,2 MB»."""
    kilobytes = max(1, round(size / 1000))
    return f"{kilobytes} kB" if kilobytes < 1000 else f"{size / 1e6:.1f} MB".replace(".", ",")
