"""A body cut at its tags, with the blocks that hold statements and the places in it.

Our own templates make the HTML, so cutting it at its tags is enough; a parser would take ten times as long.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

_TAG = re.compile(r"(<[^>]*>)")
_SOURCES = re.compile(r' data-source="([^"]*)"')
_TITLE = re.compile(r' title="([^"]*)"')
_STRUCTURE = frozenset(
    "article aside dd details div dl dt figcaption figure h1 h2 h3 h4 li nav ol p section table td th tr ul".split()
)
# Where no link can stand: what is said there stays in words.
_CLOSED = frozenset("a button label option summary".split())
_PLACE = ('<span class="s-place"', '<a class="s-place"')
ORIGINS = ('<span class="s-reading">', '<span class="s-proposal">')


@dataclass(slots=True, eq=False)
class Block:
    """An element that holds others or statements; `opens` and `closes` are the numbers of its tags."""

    name: str
    opens: int
    closes: int = -1
    inner: list[Block] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in words as it stands in the body: at `at` its tag, then its words, then the tag's end."""

    at: int
    sources: str
    words: str
    title: str
    is_line: bool
    """Whether it stands in the line that says it once for a block."""

    @property
    def key(self) -> tuple[str, str]:
        """What makes two places one to a reader."""
        return self.sources, self.title or self.words


class Pieces:
    """A body that can be changed piece by piece. Texts stand at the even numbers, tags at the odd."""

    def __init__(self, body: str) -> None:
        self.all = _TAG.split(body)
        self.root = Block("body", -1, len(self.all))
        self.marks: list[Mark] = []
        self.origins: list[int] = []
        self._read()
        self._starts = [mark.at for mark in self.marks]

    def _read(self) -> None:
        stack = [self.root]
        closed = 0
        for number in range(1, len(self.all), 2):
            tag = self.all[number]
            is_end = tag[1] == "/"
            name = tag[2:-1] if is_end else tag[1:-1].partition(" ")[0]
            if is_end:
                closed -= name in _CLOSED
                if name in _STRUCTURE and len(stack) > 1 and stack[-1].name == name:
                    stack.pop().closes = number
            elif tag.startswith(_PLACE) and not closed:
                closed += name in _CLOSED
                self._take(number, tag, is_line='"s-places' in self.all[stack[-1].opens])
            elif name in _CLOSED:
                closed += 1
            elif name in _STRUCTURE:
                block = Block(name, number)
                stack[-1].inner.append(block)
                stack.append(block)
            elif tag in ORIGINS:
                self.origins.append(number)

    def _take(self, number: int, tag: str, *, is_line: bool) -> None:
        sources, title = _SOURCES.search(tag), _TITLE.search(tag)
        words = self.all[number + 1]
        known, told = sources[1] if sources else "", title[1] if title else ""
        self.marks.append(Mark(number, known, words, told, is_line))

    def marks_in(self, block: Block) -> list[Mark]:
        """The places within a block, in order."""
        return self.marks[bisect_left(self._starts, block.opens) : bisect_right(self._starts, block.closes)]

    def origins_in(self, block: Block) -> list[int]:
        """Where within a block it is said that something is ours."""
        return self.origins[bisect_left(self.origins, block.opens) : bisect_right(self.origins, block.closes)]

    def text_in(self, block: Block) -> str:
        """What a reader sees of a block, without its places and without who says it."""
        passed = {mark.at + 1 for mark in self.marks_in(block)} | {at + 1 for at in self.origins_in(block)}
        even = range(block.opens + 1, block.closes, 2)
        return "".join(self.all[number] for number in even if number not in passed).strip("\u00a0 \n.–")

    def list_runs(self) -> list[list[Mark]]:
        """The places, those that follow each other directly together."""
        runs: list[list[Mark]] = []
        for mark in self.marks:
            before = runs[-1][-1] if runs else None
            if before and mark.at == before.at + 4 and not self.all[mark.at - 1].strip("\u00a0 \n"):
                runs[-1].append(mark)
            else:
                runs.append([mark])
        return runs

    def drop(self, at: int, *, is_close: bool = True) -> None:
        """Take a mark out; with the space before it, where what comes in its stead stands close to the words."""
        if is_close:
            self.all[at - 1] = self.all[at - 1].rstrip("\u00a0 \n")
        self.all[at] = self.all[at + 1] = self.all[at + 2] = ""

    def count_words(self) -> int:
        """How many words the texts have together."""
        return sum(len(text.split()) for text in self.all[::2])

    def join(self) -> str:
        """The body as it stands now."""
        return "".join(self.all)
