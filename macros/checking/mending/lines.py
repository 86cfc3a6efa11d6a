"""The lines of a file, and what it takes to change some of them."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from macros.language.problems import Correction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from macros.language.problems import Problem

DASH = re.compile(r"(?:- +)*")
_KEY = re.compile(r"(?P<before> *(?:- +)*)(?P<key>[^\s:#\"'\[{][^:]*?): *(?P<value>.*)$")
_QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}


@dataclass(frozen=True)
class Lines:
    """A file as lines, counted from 1. What is not UTF-8 in it is kept as it is, byte for byte."""

    all: tuple[str, ...]
    ending: str = "\n"
    before: bytes = b""
    """A byte order mark, where there is one."""

    @classmethod
    def of(cls, raw: bytes) -> Lines:
        """Take the bytes of a file apart."""
        before = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
        text = raw[len(before) :].decode("utf-8", errors="surrogateescape")
        ending = "\r\n" if "\r\n" in text else "\n"
        return cls(tuple(text.replace("\r\n", "\n").split("\n")), ending, before)

    def __getitem__(self, number: int) -> str:
        return self.all[number - 1] if 1 <= number <= len(self.all) else ""

    def __len__(self) -> int:
        return len(self.all)

    def apply(self, correction: Correction) -> bytes:
        """Give the bytes of the file with a correction in it."""
        first = correction.first - 1
        changed = (*self.all[:first], *correction.lines, *self.all[max(correction.last, first) :])
        return self.before + self.ending.join(changed).encode("utf-8", errors="surrogateescape")

    def replace(self, number: int, *lines: str) -> Correction:
        """Put other lines in the place of one."""
        return Correction(number, number, lines)

    def insert(self, number: int, *lines: str) -> Correction:
        """Put lines in before the one that has the number."""
        return Correction(number, number - 1, lines)

    def delete(self, first: int, last: int) -> Correction:
        """Leave lines out."""
        return Correction(first, last, ())

    def splice(self, number: int, column: int, length: int, text: str) -> Correction:
        """Put other words in the place of some on one line."""
        line = self[number]
        return self.replace(number, (line[: column - 1] + text + line[column - 1 + length :]).rstrip())

    def last_of(self, number: int, column: int) -> int:
        """The last line of what begins in a line at a column: what follows and is indented further."""
        last = number
        dashes = self[number][column - 1 :].startswith("- ")
        for later in range(number + 1, len(self) + 1):
            line = self[later]
            if not line.strip():
                continue
            indentation = indentation_of(line)
            # A list may stand right under its field, and as far in.
            under = indentation == column - 1 and line.lstrip().startswith("- ") and not dashes
            if indentation < column - 1 or (indentation == column - 1 and not under):
                break
            last = later
        return last

    def begin_of(self, number: int) -> int:
        """The line in which the text begins that a line is part of: the nearest before it with a field or a dash."""
        for earlier in range(number, 0, -1):
            if _KEY.match(self[earlier]) or self[earlier].lstrip().startswith("- "):
                return earlier
        return number

    def outer_of(self, number: int) -> int:
        """The nearest line before a line that is not indented as far; the line itself where there is none."""
        here = indentation_of(self[number])
        for earlier in range(number - 1, 0, -1):
            if self[earlier].strip() and indentation_of(self[earlier]) < here:
                return earlier
        return number

    def list_above(self, number: int) -> Iterator[int]:
        """The lines before one that stand as far in, up to the one that they are all under, and that one too."""
        here = indentation_of(self[number])
        for earlier in range(number - 1, 0, -1):
            if self[earlier].strip() and indentation_of(self[earlier]) <= here:
                yield earlier
                if indentation_of(self[earlier]) < here:
                    return

    def opened_before(self, number: int) -> int:
        """The nearest line up to a number in which more brackets are opened than closed; 0 where there is none."""
        for earlier in range(number, 0, -1):
            line = self[earlier]
            if line.count("[") + line.count("{") > line.count("]") + line.count("}"):
                return earlier
        return 0

    def indentations_before(self, number: int) -> Iterator[int]:
        """How far the fields and items before a line are indented, the nearest first, each once."""
        seen: set[int] = set()
        for earlier in range(number - 1, 0, -1):
            line = self[earlier]
            if not line.strip():
                continue
            begin = indentation_of(line)
            within = begin + len(DASH.match(line, begin)[0])  # type: ignore[index]
            for found in (within, begin):
                if found not in seen:
                    seen.add(found)
                    yield found


def indentation_of(line: str) -> int:
    """Number of blanks that a line begins with."""
    return len(line) - len(line.lstrip(" "))


def split_field(line: str) -> tuple[str, str, str] | None:
    """Split a line at its first colon: what stands before the key, the key, and the value."""
    found = _KEY.match(line)
    return (found["before"], found["key"], found["value"]) if found else None


def length_at(line: str, column: int, text: str, *, in_brackets: bool = False) -> int:
    """How many signs of a line a text at a column takes up, with its quotation marks; 0 where it runs on."""
    rest = line[column - 1 :]
    if rest[:1] in _QUOTED:
        found = _QUOTED[rest[0]].match(rest)
        return len(found[0]) if found else 0
    if text and rest.startswith(text):
        return len(text)
    ends = re.match(r"[^,\[\]{}]*", rest) if in_brackets else re.match(r"(?:(?! #).)*", rest)
    return len(ends[0].rstrip()) if ends and "\n" not in text and ends[0].strip() == text else 0


def quote(text: str) -> str:
    """Write a text in the quotation marks that need the fewest signs more."""
    if ('"' in text or "\\" in text) and "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def as_block(head: str, words: Sequence[str], indentation: int) -> tuple[str, ...]:
    """Write a text as a block under its field, where no sign in it can mean anything."""
    return (f"{head.rstrip()} >-", *(" " * indentation + word.strip() for word in words))


# --- several corrections of one file ----------------------------------------------------------------------


def choose_apart(corrections: Iterable[Correction | None]) -> list[Correction]:
    """Those of some corrections that can be put in together, in the order of the file: the first of two that meet."""
    chosen: list[Correction] = []
    for one in corrections:
        if one is not None and not any(meet(one, other) for other in chosen):
            chosen.append(one)
    return sorted(chosen, key=lambda one: (one.first, one.last))


def meet(one: Correction, other: Correction) -> bool:
    """Whether two corrections change the same lines, or put lines in at one place."""
    first, second = sorted((one, other), key=lambda fix: (fix.first, fix.last))
    return second.first <= max(first.last, first.first - 1) or second.first == first.first


def apply_all(lines: Lines, corrections: Iterable[Correction]) -> bytes:
    """The bytes of a file with corrections in it that lie apart; the last first, so that no line moves too soon."""
    for fix in sorted(corrections, key=lambda one: -one.first):
        lines = Lines.of(lines.apply(fix))
    return lines.apply(Correction(1, 0, ()))


class _Span(NamedTuple):
    """A correction and the lines that it fills, once it is in the file with all others."""

    fix: Correction
    first: int
    last: int


class Layer:
    """Corrections that lie apart, put into a file."""

    def __init__(self, lines: Lines, corrections: Iterable[Correction]) -> None:
        self.under = lines
        self.corrections = list(corrections)
        self.raw = apply_all(lines, self.corrections)
        self.lines = Lines.of(self.raw)
        self.spans: list[_Span] = []
        moved = 0
        for fix in self.corrections:
            first = fix.first + moved
            self.spans.append(_Span(fix, first, first + len(fix.lines) - 1))
            moved += len(fix.lines) - (fix.last - fix.first + 1)

    def covers(self, number: int) -> bool:
        """Whether a line of the corrected file is that of a correction."""
        return any(span.first <= number <= span.last for span in self.spans)

    def find_line(self, number: int) -> int:
        """The line of the file as it is for one of the corrected file."""
        moved = 0
        for fix, first, last in self.spans:
            if number < first:
                break
            if number <= last:
                return min(fix.first + number - first, max(fix.last, fix.first), len(self.under))
            moved += len(fix.lines) - (fix.last - fix.first + 1)
        return number - moved

    def bring_up(self, problems: Sequence[Problem]) -> list[Problem]:
        """Tell problems of the corrected file in the lines of the file as it is, with what mends them together."""
        joint = self.lay_all([problem.correction for problem in problems if problem.correction])
        return [self._bring_up(problem, joint) for problem in problems]

    def _bring_up(self, problem: Problem, joint: dict[Correction, Correction]) -> Problem:
        line, column = self.find_line(problem.line), problem.column
        if self.covers(problem.line):
            column = min(column, len(self.under[line]) + 1)
        move = problem.move
        if move is not None and move.first:
            move = dataclasses.replace(move, first=self.find_line(move.first))
        fix = joint[problem.correction] if problem.correction else None
        return dataclasses.replace(problem, line=line, column=column, correction=fix, move=move)

    def lay_all(self, uppers: Sequence[Correction]) -> dict[Correction, Correction]:
        """For each correction of the corrected file, one of the file as it is: those that touch one are one with it."""
        groups: list[tuple[list[_Span], list[Correction]]] = []
        for upper in choose_apart(uppers):
            end = max(upper.last, upper.first)
            touched = [span for span in self.spans if span.first <= end and upper.first <= span.last]
            if groups and any(span in groups[-1][0] for span in touched):
                groups[-1][0].extend(span for span in touched if span not in groups[-1][0])
                groups[-1][1].append(upper)
            else:
                groups.append((touched, [upper]))
        laid = {upper: self._lay_over(spans, group) for spans, group in groups for upper in group}
        # What meets another is part of no file with both: it is told by the one that stays.
        return {upper: laid.get(upper) or laid[next(one for one in laid if meet(upper, one))] for upper in uppers}

    def _lay_over(self, touched: list[_Span], uppers: list[Correction]) -> Correction:
        begin, end = uppers[0].first, uppers[-1].last
        if not touched:
            line = self.find_line(begin)
            return Correction(line, line + end - begin, uppers[0].lines)
        first, last = touched[0], touched[-1]
        begin, end = min(begin, first.first), max(end, last.last)
        lines: list[str] = []
        after = begin
        for upper in uppers:
            lines += (self.lines[number] for number in range(after, upper.first))
            lines += upper.lines
            after = max(upper.last, upper.first - 1) + 1
        lines += (self.lines[number] for number in range(after, end + 1))
        return Correction(
            first.fix.first - max(first.first - begin, 0), last.fix.last + max(end - last.last, 0), tuple(lines)
        )
