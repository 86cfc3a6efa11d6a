"""What `make check` says of the problems: for people, for tools, and for GitHub."""

from __future__ import annotations

import json
import re
import textwrap
from itertools import groupby
from typing import TYPE_CHECKING

from macros.language.danish import count_things
from macros.language.problems import Move, Problem, Severity, hide_private
from macros.reading.yaml_tree import LARGEST_DATA_FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

MOST_ANNOTATIONS = 10
"""What GitHub shows of each level for one step; more are dropped there without a word."""
LARGEST_SUMMARY = 900_000
"""Bytes. GitHub refuses the whole summary of a step when it is over a megabyte."""
_WIDEST = 96
"""Signs of a line that are shown around the column."""
_MARGIN = " " * 9
"""Words stand under the lines of the file, behind their numbers."""


def count_problems(problems: Iterable[Problem]) -> str:
    """Say how many errors and warnings there are: «2 fejl, ingen advarsler»."""
    listed = list(problems)
    errors = sum(problem.severity is Severity.ERROR for problem in listed)
    return f"{count_things(errors, 'fejl', 'fejl')}, {count_things(len(listed) - errors, 'advarsel', 'advarsler')}"


def write_lines(problems: Iterable[Problem]) -> Iterator[str]:
    """Yield one line for each problem, as tools that jump to a place want it."""
    yield from map(str, problems)


# --- for people -----------------------------------------------------------------------------------------------


def write_text(problems: Sequence[Problem], line_of: Callable[[Problem], str]) -> Iterator[str]:
    """Yield the problems by file, each with its line, a mark under the place, and what to paste. Warnings last."""
    for severity, heading in ((Severity.ERROR, ""), (Severity.WARNING, "Advarsler: sitet kan bygges, men se på dem.")):
        chosen = [problem for problem in problems if problem.severity is severity]
        if chosen and heading:
            yield heading
            yield ""
        for path, of_file in groupby(chosen, key=lambda problem: problem.path):
            yield hide_private(path)
            for problem in of_file:
                yield from _explain(problem, line_of(problem))
                yield ""


class LinesOf:
    """Gives the line that a problem is in; one file is kept at a time, since problems come by file."""

    def __init__(self, root: Path) -> None:
        """Read below the root of a project."""
        self.root = root
        self.path = ""
        self.lines: list[str] = []

    def __call__(self, problem: Problem) -> str:
        """Give the line; empty where there is none that anybody reads."""
        if problem.path != self.path:
            self.path = problem.path
            try:
                raw = (self.root / problem.path).read_bytes()[:LARGEST_DATA_FILE]
            except OSError:
                raw = b""
            self.lines = raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").split("\n")
        # What lies beside the records, a picture mostly, has no lines that anybody reads.
        is_text = problem.path.endswith((".yml", ".md"))
        return self.lines[problem.line - 1] if is_text and problem.line <= len(self.lines) else ""


def _explain(problem: Problem, line: str) -> Iterator[str]:
    place = f"{problem.line}:{problem.column}"
    yield f"  {place}  {problem.severity}{f' i «{problem.field}»' if problem.field else ''}"
    if line.strip():
        shown, column = _cut(hide_private(line), problem.column)
        yield f"{problem.line:>6} | {shown}"
        yield f"{'':>6} | {' ' * (column - 1)}^"
    yield from textwrap.wrap(_raise(problem.message), _WIDEST, initial_indent=_MARGIN, subsequent_indent=_MARGIN)
    yield from (f"{_MARGIN}{text}" for text in _describe_fix(problem))
    yield from (f"{number:>6} | {text}" for number, text in _number_fix(problem))


def _raise(message: str) -> str:
    return message[:1].upper() + message[1:]


def _cut(line: str, column: int) -> tuple[str, int]:
    """Shorten a long line to what stands around a column; gives the new column with it."""
    if len(line) <= _WIDEST:
        return line, column
    begin = max(0, min(column - 1 - _WIDEST // 2, len(line) - _WIDEST))
    shown = line[begin : begin + _WIDEST]
    if begin:
        shown = "…" + shown[1:]
    if begin + _WIDEST < len(line):
        shown = shown[:-1] + "…"
    return shown, min(column - begin, len(shown) + 1)


def _describe_fix(problem: Problem) -> list[str]:
    fix = problem.correction
    if problem.move is not None:
        return [hide_private(_describe_move(problem.move, problem.path))]
    if fix is None:
        return ["Det kan fx se sådan ud:"] if problem.example else []
    if fix.last < fix.first:
        return [f"Sæt ind før linje {fix.first}:"]
    lines = f"linje {fix.first}" if fix.first == fix.last else f"linje {fix.first}-{fix.last}"
    if not fix.lines:
        return [f"Slet {lines}."]
    return ["Ret til:" if fix.first == fix.last == problem.line else f"Ret {lines} til:"]


def _describe_move(move: Move, path: str) -> str:
    if not move.to:
        return "Slet filen."
    if move.first:
        return f"Flyt linje {move.first} og resten af filen til en ny fil: {move.to}"
    is_beside = move.to.rpartition("/")[0] == path.rpartition("/")[0]
    return f"{'Omdøb' if is_beside else 'Flyt'} filen til: {move.to}"


def _number_fix(problem: Problem) -> Iterator[tuple[int | str, str]]:
    fix = problem.correction
    if fix is None:
        yield from (("fx", hide_private(text)) for text in problem.example)
    else:
        yield from ((number, hide_private(text)) for number, text in enumerate(fix.lines, fix.first))


# --- for GitHub -----------------------------------------------------------------------------------------------

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning"}


def write_annotations(problems: Sequence[Problem]) -> Iterator[str]:
    """Yield what GitHub shows beside the lines of a pull request: the first of each level, the rest as plain lines."""
    shown = dict.fromkeys(Severity, 0)
    for problem in problems:
        shown[problem.severity] += 1
        if shown[problem.severity] <= MOST_ANNOTATIONS:
            yield _annotate(problem)
        else:
            yield _defuse(str(problem))
    for severity, number in shown.items():
        if number > MOST_ANNOTATIONS:
            yield (
                f"GitHub viser kun de første {MOST_ANNOTATIONS} ved linjerne. Alle {number} med alvoren «{severity}» "
                "står i oversigten («Summary»)."
            )


def _annotate(problem: Problem) -> str:
    where = {
        "file": problem.path,
        "line": str(problem.line),
        "col": str(problem.column),
        "title": problem.field or str(problem.severity).capitalize(),
    }
    properties = ",".join(f"{key}={_escape_property(value)}" for key, value in where.items())
    words = [_raise(problem.message), *_describe_fix(problem), *(text for _, text in _number_fix(problem))]
    return f"::{_LEVELS[problem.severity]} {properties}::{_escape_data(chr(10).join(words))}"


def _escape_data(text: str) -> str:
    return _defuse_sharp(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(hide_private(text)).replace(":", "%3A").replace(",", "%2C")


def _defuse(line: str) -> str:
    """Take from a line what would make it a command to GitHub's runner: `::` at its beginning, `##[` anywhere."""
    cleaned = _defuse_sharp(hide_private(line)).lstrip()
    return re.sub(r"^:+", lambda colons: " :" * len(colons[0]), cleaned)


def _defuse_sharp(text: str) -> str:
    return text.replace("##[", "# #[")


def write_summary(problems: Sequence[Problem], closing: Sequence[str]) -> str:
    """Write the table that GitHub shows for the run, in Markdown that no file can break out of."""
    rows = [f"## Tjek af posterne: {count_problems(problems)}", ""]
    size = 0
    for severity, heading in ((Severity.ERROR, "Fejl"), (Severity.WARNING, "Advarsler")):
        chosen = [problem for problem in problems if problem.severity is severity]
        if not chosen:
            continue
        rows += [f"### {heading}", "", "| Sted | Felt | Hvad er galt | Ret til |", "| --- | --- | --- | --- |"]
        for number, problem in enumerate(chosen):
            row = _write_row(problem)
            size += len(row.encode())
            if size > LARGEST_SUMMARY:
                rows += ["", f"Der er {len(chosen) - number} mere, som der ikke er plads til her."]
                break
            rows.append(row)
        rows.append("")
    return "\n".join([*rows, *(f"{protect(line)}  " for line in closing), ""])


def _write_row(problem: Problem) -> str:
    place = f"{protect(problem.path)}:{problem.line}"
    described = [protect(text) for text in _describe_fix(problem) if text != "Ret til:"]
    lines = [protect(text) for _, text in _number_fix(problem)]
    # `pre` keeps the blanks that a line begins with, and is copied as it stands.
    code = [f"<pre>{'<br>'.join(lines)}</pre>"] if lines else []
    cells = (place, protect(problem.field), protect(_raise(problem.message)), " ".join((*described, *code)))
    return f"| {' | '.join(cells)} |"


_SPECIAL = re.compile(r"[^\w ,;»«…–?!]|_|(?<= ) |^ ")


def protect(text: str) -> str:
    """Write a text so that Markdown and HTML show it sign for sign, on one line, in a cell of a table too."""
    return _SPECIAL.sub(lambda sign: f"&#{ord(sign[0])};", hide_private(text))


# --- for programs ---------------------------------------------------------------------------------------------


def write_json(problems: Sequence[Problem]) -> str:
    """Write the problems as JSON, with Danish keys as in the files."""
    listed = [
        {
            "fil": hide_private(problem.path),
            "linje": problem.line,
            "kolonne": problem.column,
            "alvor": str(problem.severity),
            "felt": problem.field,
            "besked": problem.message,
            "ret": None
            if problem.correction is None
            else {
                "fra": problem.correction.first,
                "til": problem.correction.last,
                "linjer": [hide_private(text) for text in problem.correction.lines],
            },
            "eksempel": [hide_private(text) for text in problem.example],
            "flyt": None
            if problem.move is None
            else {"fra": problem.move.first or None, "fil": hide_private(problem.move.to) or None},
        }
        for problem in problems
    ]
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    return json.dumps(
        {"fejl": errors, "advarsler": len(problems) - errors, "problemer": listed}, ensure_ascii=False, indent=2
    )
