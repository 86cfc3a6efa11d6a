"""A section's text as one line, and whose word each stretch of it is where it is not the source's.

On a page «vores læsning» or «Samspils forslag» stands after the last word of what is ours. An excerpt may end before
that, so it is kept from where to where it speaks.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from macros.model.statements import Origin

APART = "\x1f"
"""Between what stands apart on the page."""
ENDS = "\x01"
"""After a statement: its place in a source stands here."""
STARTS = "\x02"
"""Before the mark of a label that speaks for what comes after it, and no longer than to `STOPS`."""
WHOLE = "\x06"
"""The same, where it speaks for all of that, whatever place stands in it."""
STOPS = "\x03"
MARKS = {"s-reading": "\x04", "s-proposal": "\x05"}
"""Whose word the statement before is, by the class that the page has for it."""

_LABELS = {MARKS["s-reading"]: Origin.READING.label, MARKS["s-proposal"]: Origin.PROPOSAL.label}
_SIGN = re.compile(f"([{ENDS}{STARTS}{WHOLE}{STOPS}{''.join(_LABELS)}])")
_NO_SPACE_BEFORE = ".,;:!?)"


class Stretch(NamedTuple):
    """From where to where, as a browser counts letters, and whose word it is."""

    start: int
    end: int
    label: str


def flatten(pieces: str) -> tuple[str, list[Stretch]]:
    """What stands under a heading as one line, and what in it is not the source's."""
    line = _Line()
    for block in html.unescape(pieces).split(APART):
        line.add(block)
    return line.text, line.merge()


class _Line:
    """Grows block by block."""

    def __init__(self) -> None:
        self.text = ""
        self.stretches: list[tuple[int, int, str]] = []
        # Behind the last mark or place: a mark alone in its block, as after a list, speaks for what came since.
        self.since = 0
        self.lasting = ""
        self.is_whole = False

    def add(self, block: str) -> None:
        # Where the block begins, and the statement in it that nothing has ended yet.
        opening: int | None = None
        start: int | None = None
        alone = ""
        is_ended = is_lasting = False
        for part in _SIGN.split(block):
            if part in {STARTS, WHOLE, STOPS}:
                self.lasting, self.is_whole, is_lasting = "", part == WHOLE, part != STOPS
            elif part in _LABELS or part == ENDS:
                label = _LABELS.get(part) or (self.lasting if self.is_whole else "")
                if label and opening is None and not is_lasting:
                    alone = label if part in _LABELS else ""
                elif label and (part in _LABELS or start is not None):
                    self._note(self.stretches[-1][0] if start is None and self.stretches else start, label)
                if is_lasting:
                    self.lasting, is_lasting = label, False
                start, is_ended = None, True
                self.since = self.since if alone else len(self.text)
            elif words := " ".join(part.split()):
                at = self._append(words, is_first=opening is None)
                start = at if start is None else start
                opening = at if opening is None else opening
        if alone:
            self._note(self.since if opening is None else opening, alone)
            self.since = len(self.text)
        elif self.lasting and not is_ended:
            self._note(opening, self.lasting)

    def merge(self) -> list[Stretch]:
        """Every stretch; those that follow each other and are of one are one."""
        merged: list[tuple[int, int, str]] = []
        for start, end, label in self.stretches:
            if merged and merged[-1][2] == label and not self.text[merged[-1][1] : start].strip(" ·"):
                merged[-1] = (merged[-1][0], end, label)
            else:
                merged.append((start, end, label))
        return [Stretch(_count(self.text[:start]), _count(self.text[:end]), label) for start, end, label in merged]

    def _note(self, start: int | None, label: str) -> None:
        if start is not None and start < len(self.text):
            self.stretches.append((start, len(self.text), label))

    def _append(self, words: str, *, is_first: bool) -> int:
        """Where the words begin."""
        if self.text and (is_first or words[0] not in _NO_SPACE_BEFORE):
            self.text += " · " if is_first and self.text[-1] not in ".:;,!?–" else " "
        at = len(self.text)
        self.text += words
        return at


def _count(text: str) -> int:
    """Letters as a browser counts them: some of ours are two there."""
    return len(text.encode("utf-16-le")) // 2
