"""What is wrong with a file, said so that an editor can mend it."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Severity(StrEnum):
    """How serious a problem is; the value is the word that an editor reads."""

    ERROR = "fejl"
    """Nothing is built until it is mended."""
    WARNING = "advarsel"
    """Worth a look; the site is built all the same."""


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


# Line breaks would forge further problems in a log, ESC and bidi marks would repaint it, and `::` starts a
# command in some CI logs.
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")
CPR = re.compile(r"\d{6}[- ]?\d{4}")
LONGEST_ECHO = 60
SHORTEST_BEGINNING = 3


def echo(text: str) -> str:
    """Quote what the file says, cleaned and cut short; a number like a CPR number is never repeated."""
    cleaned = UNPRINTABLE.sub(" ", text).replace("::", ": :").strip()
    cleaned = CPR.sub("…", cleaned)
    if len(cleaned) > LONGEST_ECHO:
        cleaned = cleaned[: LONGEST_ECHO - 1].rstrip() + "…"
    return f"«{cleaned}»"


def suggest(wrong: str, allowed: Iterable[str]) -> str:
    """Return «Mente du …?» where one of the allowed words is near, else nothing.

    A word that begins with what was typed comes first: «part» is nearer to «parter» than to «art».
    """
    words = {word.casefold(): word for word in allowed}
    typed = wrong.casefold()
    begun = sorted((word for word in words if len(typed) >= SHORTEST_BEGINNING and word.startswith(typed)), key=len)
    near = begun or get_close_matches(typed, words, n=3, cutoff=0.6)
    # Few get the first letter wrong: «parti» is nearer to «parter» than to «art» too.
    near.sort(key=lambda word: word[:1] != typed[:1])
    return f" Mente du «{words[near[0]]}»?" if near else ""
