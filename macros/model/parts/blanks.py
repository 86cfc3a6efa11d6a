"""Blanks: what a sheet leaves open to tick or to write in, and the keys that what is filled in is kept under."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from zlib import crc32

from macros.language import danish
from macros.language.formatting import strip_formatting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.model.records.case import Case
    from macros.model.records.topic import Dilemma, Topic
    from macros.model.statements import Place, Stated

TICK, CHOICE, TEXT, CELL = "tick", "choice", "text", "cell"
"""The kinds of blank: a box, one of several of which one is meant, room to write, and a cell of a table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """Something to fill in."""

    key: str
    """Stays the same as long as its words do: what was filled in finds its place in a later version of the sheet."""
    label: str
    """What it asks for, in full: the tooltip and what a screen reader says."""
    lines: int = 1
    """Height in writing lines; a tick has none."""
    text: Stated[str] | str = ""
    """The words that stand at it."""
    kind: str = TEXT

    @property
    def is_ticked(self) -> bool:
        """Whether it takes a tick and no words."""
        return self.kind in {TICK, CHOICE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Blank):
    """One of the answers to a question, of which one is meant to be ticked."""

    group: str
    """The key of the first answer, which stands for the question."""
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadBlank(Blank):
    """What is written at the top of a sheet."""

    word: str
    """What it is, as the record calls it: «dato». Who fills in many at once finds its place by it."""


class Decks(Protocol):
    """The records that cards are made of; a `Catalogue` has them."""

    @property
    def dilemmas(self) -> Mapping[str, Dilemma]:
        """Every dilemma, by its id."""

    @property
    def ideas(self) -> Mapping[str, Topic]:
        """Every idea, by its id."""

    @property
    def cases(self) -> Mapping[str, Case]:
        """Every case, by its id."""

    def word_places(self, places: Iterable[Place], *, short: bool = False) -> str:
        """Places for a reader with nothing but the paper; `short` for a card: «Oplægget, s. 12»."""


class Maker:
    """Makes the blanks of one block; the same words twice on a sheet get a number to their key."""

    def __init__(self, number: int, title: str, used: dict[str, int], decks: Decks) -> None:
        """Take the block's place and heading, how often each key of the sheet is `used`, and what cards are made of."""
        self.block = title or f"blok {number}"
        self.title = title
        self.used = used
        self.decks = decks

    def make_key(self, label: str) -> str:
        """Make a key that no other blank of the sheet has."""
        words = danish.make_slug(label)[:24].strip("-")
        key = f"{words}-{crc32(f'{self.block}/{label}'.encode()):08x}"
        self.used[key] = self.used.get(key, 0) + 1
        return key if self.used[key] == 1 else f"{key}-{self.used[key]}"

    def tick(self, statement: Stated[str]) -> Blank:
        """A box to tick beside a statement."""
        label = strip_formatting(statement.value)
        return Blank(key=self.make_key(label), label=label, lines=0, text=statement, kind=TICK)

    def options(self, question: str, answers: tuple[str, ...]) -> tuple[Option, ...]:
        """A tick for each answer to a question."""
        keys = [self.make_key(f"{question} {answer}") for answer in answers]
        return tuple(
            Option(
                key=key,
                label=f"{question}: {answer}",
                lines=0,
                text=answer,
                kind=CHOICE,
                group=keys[0],
                question=question,
            )
            for key, answer in zip(keys, answers, strict=True)
        )

    def head(self, word: str, label: str) -> HeadBlank:
        """A line at the top of the sheet."""
        return HeadBlank(key=self.make_key(label), label=label, text=label, word=word)

    def room(self, label: str, lines: int = 1, text: Stated[str] | str = "", kind: str = TEXT) -> Blank:
        """Room to write in, so many lines high."""
        return Blank(key=self.make_key(label), label=label, lines=lines, text=text, kind=kind)
