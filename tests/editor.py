"""An editor who knows only what `make check` prints: pastes what it says, moves files as it says, runs it again."""

from __future__ import annotations

import contextlib
import gc
import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from macros.check import main
from macros.checking.mending.lines import Lines, apply_all, choose_apart
from macros.language.problems import Correction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

MOST_ROUNDS = 5
"""More than anybody has patience for."""

WHOLE = "*"
"""Stands for all that is in a file, among what is written by hand."""


@dataclass
class Told:
    """One answer of the check, as it is printed."""

    path: str
    line: int
    severity: str
    message: str = ""
    fix: Correction | None = None
    rename: str | None = None
    """Where the file is to go; nothing where it is to be deleted."""
    split: tuple[int, str] | None = None
    """From which line on the rest goes into another file, and which."""

    @property
    def is_open(self) -> bool:
        """Whether the editor must think of something."""
        return self.fix is None and self.rename is None and self.split is None


_PROBLEM = re.compile(r"  (\d+):(\d+)  (fejl|advarsel)(?: i «.*»)?")
_LINE = re.compile(r" *(\d+|fx)? \| ?(.*)")
_WORDS = " " * 9
_EDITS = (
    (re.compile(r"Ret til:"), lambda told, _: (told.line, told.line)),
    (re.compile(r"Ret linje (\d+)(?:-(\d+))? til:"), lambda _, found: (int(found[1]), int(found[2] or found[1]))),
    (re.compile(r"Sæt ind før linje (\d+):"), lambda _, found: (int(found[1]), int(found[1]) - 1)),
    (re.compile(r"Slet linje (\d+)(?:-(\d+))?\."), lambda _, found: (int(found[1]), int(found[2] or found[1]))),
)
_RENAME = re.compile(r"(?:Omdøb|Flyt) filen til: (.+)")
_SPLIT = re.compile(r"Flyt linje (\d+) og resten af filen til en ny fil: (.+)")


def run_check(root: Path) -> list[str]:
    """What the command prints of a project."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        main([str(root), "--format", "tekst"])
    gc.enable()  # the command ends soon after, and does without
    return printed.getvalue().splitlines()


def read_answers(lines: Iterable[str]) -> list[Told]:
    """The answers in what was printed."""
    told: list[Told] = []
    path = ""
    for line in lines:
        problem = _PROBLEM.fullmatch(line)
        if problem:
            told.append(Told(path, int(problem[1]), problem[3]))
        elif line.startswith(_WORDS) and told:
            _read_words(told[-1], line.strip())
        elif (shown := _LINE.fullmatch(line)) and told:
            one = told[-1]
            # What stands before the words is the line of the file.
            if one.fix is not None and shown[1] != "fx":
                one.fix = Correction(one.fix.first, one.fix.last, (*one.fix.lines, shown[2]))
        elif line and not line.startswith(" "):
            path = line
    return told


def _read_words(told: Told, words: str) -> None:
    for pattern, place in _EDITS:
        if found := pattern.fullmatch(words):
            first, last = place(told, found)
            told.fix = Correction(first, last, ())
            return
    if found := _RENAME.fullmatch(words):
        told.rename = found[1]
    elif words == "Slet filen.":
        told.rename = ""
    elif found := _SPLIT.fullmatch(words):
        told.split = int(found[1]), found[2]
    elif words != "Det kan fx se sådan ud:":
        told.message = f"{told.message} {words}".strip()


@dataclass
class Editor:
    """Who mends the files of a project."""

    root: Path
    by_hand: dict[str, str] = field(default_factory=dict)
    """What nobody can know but the editor: which words, and what to write in their place once the check has asked."""
    rounds: list[list[Told]] = field(default_factory=list)
    """What each run of the check said, as long as it said something."""

    def mend(self) -> int:
        """Run the check and do as it says, until it says nothing; gives the number of runs that said something."""
        while told := read_answers(run_check(self.root)):
            self.rounds.append(told)
            if len(self.rounds) > MOST_ROUNDS or not self._do(told):
                break
        return len(self.rounds)

    def _do(self, told: list[Told]) -> bool:
        """Do all that is told. False where there was nothing to be done."""
        done = False
        for path in dict.fromkeys(one.path for one in told):
            done = self._do_in(path, [one for one in told if one.path == path]) or done
        return done

    def _do_in(self, path: str, told: list[Told]) -> bool:
        file = self.root / path
        if not file.is_file():
            return False
        before = file.read_bytes()
        fixes = choose_apart(one.fix for one in told)
        text = apply_all(Lines.of(before), fixes) if fixes else before
        text = self._write_by_hand(text, told)
        splits = sorted({one.split for one in told if one.split}, reverse=True)
        for first, to in splits:
            # Lines below are pasted before, so that those above have not moved.
            lines = Lines.of(text)
            cut = first + sum(len(fix.lines) - (fix.last - fix.first + 1) for fix in fixes if fix.last < first)
            self._write(to, lines.apply(Correction(1, cut - 1, ())))
            text = lines.apply(Correction(cut, len(lines), ("",)))
        rename = next((one.rename for one in told if one.rename is not None), None)
        if rename is None:
            file.write_bytes(text)
        else:
            file.unlink()
            if rename:
                self._write(rename, text)
        return text != before or rename is not None or bool(splits)

    def _write_by_hand(self, raw: bytes, told: list[Told]) -> bytes:
        """Write what the check could only ask for; only where it has."""
        for wrong, right in list(self.by_hand.items()) if any(one.is_open for one in told) else ():
            if wrong == WHOLE:
                raw = right.encode()
                del self.by_hand[wrong]
            elif wrong.encode() in raw:
                raw = raw.replace(wrong.encode(), right.encode(), 1)
                del self.by_hand[wrong]
        return raw

    def _write(self, path: str, raw: bytes) -> None:
        target = self.root / path
        assert not target.exists(), f"{path} is there already"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)

    def list_files(self) -> Iterator[str]:
        """Every file of the project, but its data."""
        for path in sorted(self.root.rglob("*")):
            shown = path.relative_to(self.root).as_posix()
            if path.is_file() and not shown.startswith("docs/data/"):
                yield shown
