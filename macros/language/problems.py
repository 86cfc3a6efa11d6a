"""What is wrong with a file, said so that an editor can mend it."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Severity(StrEnum):
    """How serious a problem is; the value is the word that an editor reads."""

    ERROR = "fejl"
    """Nothing is built until it is mended."""
    WARNING = "advarsel"
    """Worth a look; the site is built all the same."""


@dataclass(frozen=True, slots=True)
class Correction:
    """The lines that a file should have instead of its lines `first` to `last`, both counted from 1 and included.

    No lines: those of the file are to be deleted. `last` before `first`: the lines are put in before `first`.
    """

    first: int
    last: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """Where a file should be instead, or lines of it: one file holds one record, in its own place."""

    to: str
    """The whole path; nothing where the file is one too many, and all that is in it stands elsewhere."""
    first: int = 0
    """The line from which on all others go there; 0 where the whole file does."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong in one place.

    `line` and `column` count from 1. `field` is the way to the value in the words of the file
    («parter 2 › sektor»), empty where the whole file is meant.
    """

    path: str
    line: int
    column: int
    field: str
    message: str
    severity: Severity = dataclasses.field(default=Severity.ERROR, compare=False)
    correction: Correction | None = dataclasses.field(default=None, compare=False)
    """What to paste, where that can be known; `mending` finds it, and has tried it."""
    example: tuple[str, ...] = dataclasses.field(default=(), compare=False)
    """Lines that show what it could look like, where it cannot be known."""
    move: Move | None = dataclasses.field(default=None, compare=False)
    """Where the file is to go, or some of its lines: what no line in it can mend."""

    def __str__(self) -> str:
        # A file may be called anything, and its name stands in the log like the rest.
        place = f"{UNPRINTABLE.sub(' ', self.path)}:{self.line}:{self.column}"
        what = f"{self.field}: {self.message}" if self.field else self.message
        return f"{place}: {self.severity}: {what}"


class ProblemsFound(Exception):  # noqa: N818 - several problems, collected; not one error
    """All problems of all files, raised once when everything has been read."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


# Line breaks would forge further problems in a log, ESC and bidi marks would repaint it, and `::` and `##[` start
# a command in some CI logs.
UNPRINTABLE = re.compile(
    r"[\x00-\x1f\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\uf8ff\ufeff"
    r"\ufff0-\uffff\U000e0000-\U0010ffff]+"
)
_BLANK, _DASH = r"[ \t\xa0\u2000-\u200a\u202f]", r"[-\u2010-\u2015\u2212]"
CPR = re.compile(
    r"(?<!\d)(?:0[1-9]|[12]\d|3[01])"
    rf"(?:(?:0[1-9]|1[0-2])\d{{2}}(?:{_BLANK}{{0,2}}{_DASH}{_BLANK}{{0,2}}|{_BLANK}{{1,2}})?"
    rf"|\.(?:0[1-9]|1[0-2])\.\d{{2}}{_BLANK}?{_DASH}{_BLANK}?)\d{{4}}(?!\d)"
)
"""The number of a person: a day, a month, a year and four digits, as one types it and as Word or a pdf makes of it."""
_CPR_BEGINS = re.compile(r"\d\d\.?\d\d\.?\d\d")
"""What every one of them begins with. Most texts have none of it, and this is found many times as fast."""
LONGEST_ECHO = 60
SHORTEST_BEGINNING = 3
ALIKE = 0.6
"""How alike two words must be, where what is asked for is one of a few."""


def holds_cpr(text: str) -> bool:
    """Whether the number of a person stands in a text."""
    return _CPR_BEGINS.search(text) is not None and CPR.search(text) is not None


def echo(text: str) -> str:
    """Quote what the file says, cleaned and cut short; a number like a CPR number is never repeated."""
    cleaned = UNPRINTABLE.sub(" ", text).replace("::", ": :").replace("##[", "# #[").strip()
    cleaned = CPR.sub("…", cleaned)
    if len(cleaned) > LONGEST_ECHO:
        cleaned = cleaned[: LONGEST_ECHO - 1].rstrip() + "…"
    return f"«{cleaned}»"


def find_near(wrong: str, allowed: Iterable[str], alike: float = ALIKE) -> str:
    """Return the allowed word that is nearest to what was typed; nothing where none is near.

    A word that begins with what was typed comes first: «part» is nearer to «parter» than to «art». `alike` is how alike
    two words must be, from 0 to 1.
    """
    return _find_near(wrong, tuple(allowed), alike)


@lru_cache(maxsize=4096)
def _find_near(wrong: str, allowed: tuple[str, ...], alike: float) -> str:
    # Kept, because a file is read many times over while its corrections are tried.
    words = {word.casefold(): word for word in allowed}
    typed = wrong.casefold()
    begun = sorted((word for word in words if len(typed) >= SHORTEST_BEGINNING and word.startswith(typed)), key=len)
    near = begun or get_close_matches(typed, words, n=3, cutoff=alike)
    # Few get the first letter wrong: «parti» is nearer to «parter» than to «art» too.
    near.sort(key=lambda word: word[:1] != typed[:1])
    return words[near[0]] if near else ""


def suggest(wrong: str, allowed: Iterable[str], alike: float = ALIKE) -> str:
    """Return «Mente du …?» where one of the allowed words is near, else nothing."""
    near = find_near(wrong, allowed, alike)
    return f" Mente du «{near}»?" if near else ""


def hide_private(text: str) -> str:
    """Clean a line of a file for showing, sign for sign, so that columns stay: no CPR number, nothing unprintable."""
    hidden = CPR.sub(lambda found: "•" * len(found[0]), text)
    return "".join(sign if sign.isprintable() else " " if sign == "\t" else "·" for sign in hidden)
