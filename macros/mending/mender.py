"""Finds for each problem the lines that mend it, by trying."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections import Counter
from functools import cached_property
from itertools import islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from macros.catalogue import FOLDERS, LISTS, SETTINGS_FILE
from macros.fields import Identifier, specs_of
from macros.mending import syntax, values
from macros.mending.examples import compose_field, compose_group
from macros.mending.lines import Lines, indentation_of, split_field
from macros.mending.spots import every_key, list_inner, walk_file
from macros.problems import Correction, Problem, Severity
from macros.reader import ID, LONGEST_ID
from macros.records.settings import Settings
from macros.yaml_source import DEEPEST, LARGEST_DATA_FILE, Mapping, Node, Scalar, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Mapping as MappingType
    from pathlib import Path
    from typing import Any

    from macros.catalogue import Inspection
    from macros.fields import Spec
    from macros.mending.spots import Spot

MOST_MENDED = 100
"""Problems that corrections are looked for: enough for a long day, and nobody waits for a broken folder."""
_MOST_GUESSES = 60
_UNREADABLE = 100
"""What it counts for that a file cannot be read with a correction either: it is taken where there is no better."""
_MOST_LINES = 40
"""Lines that a correction may have: more is not something that one pastes."""


def mend_problems(
    problems: Iterable[Problem], inspection: Inspection, instead: MappingType[str, bytes] | None = None
) -> list[Problem]:
    """Give the same problems, each with the lines that mend it, or with an example where they cannot be known.

    `instead` is what files hold that are not as on the disk.
    """
    listed = list(problems)
    files = {
        path: _File(path, inspection, found, (instead or {}).get(path))
        for path, found in _group(listed[:MOST_MENDED]).items()
    }
    mended = {path: dict(zip(file.problems, file.mend(), strict=True)) for path, file in files.items()}
    return [mended.get(problem.path, {}).get(problem, problem) for problem in listed]


def _group(problems: Iterable[Problem]) -> dict[str, list[Problem]]:
    groups: dict[str, list[Problem]] = {}
    for problem in problems:
        groups.setdefault(problem.path, []).append(problem)
    return groups


class _File:
    """A file with problems."""

    def __init__(self, path: str, inspection: Inspection, problems: list[Problem], raw: bytes | None = None) -> None:
        self.path = path
        self.inspection = inspection
        self.problems = problems
        self.is_list = path in {file for file, _ in LISTS.values()}
        self.record = _record_of(path)
        self.raw = raw if raw is not None else self._read(inspection.root / path)
        self.lines = Lines.of(self.raw or b"")
        self.root = self._parse(self.raw or b"")
        self.before = self._count(problems)

    def _read(self, path: Path) -> bytes | None:
        try:
            raw = path.read_bytes() if self.record and path.is_file() and not path.is_symlink() else None
        except OSError:
            return None
        return raw if raw is not None and len(raw) <= LARGEST_DATA_FILE else None

    def _parse(self, raw: bytes) -> Node | None:
        return read_bytes(raw, self.path, LARGEST_DATA_FILE).root

    @staticmethod
    def _count(problems: Iterable[Problem]) -> Counter[tuple[str, str]]:
        # The number of a line moves with what stands before it, and so may that of an item.
        return Counter(
            (re.sub(r"\d+", "", problem.field), re.sub(r"\d+", "", problem.message))
            for problem in problems
            if problem.severity is Severity.ERROR
        )

    @cached_property
    def spots(self) -> list[Spot]:
        return list(walk_file(self.root, self.record, is_list=self.is_list)) if self.root and self.record else []

    @property
    def stem(self) -> str:
        """The id that the file's name demands; nothing where a file holds many records, or has no good name."""
        stem = PurePosixPath(self.path).stem
        return stem if not self.is_list and ID.fullmatch(stem) and len(stem) <= LONGEST_ID else ""

    @property
    def is_empty(self) -> bool:
        """Whether the file holds nothing but remarks."""
        return all(line.strip() in {"", "---", "..."} or line.lstrip().startswith("#") for line in self.lines.all)

    @cached_property
    def known(self) -> dict[str, list[str]]:
        known = {name: sorted(ids - {self.stem}) for name, ids in self.inspection.known.items()}
        known["sections"] = [
            f"{document.id}\n{section.name}"
            for document in self.inspection.documents.values()
            for section in (*document.pages, *document.chapters)
        ]
        known["own"] = sorted(
            {
                spot.node.text.split()[0].rstrip(",")
                for spot in self.spots
                if isinstance(spot.node, Scalar) and spot.node.text.strip()
                if re.fullmatch(r"kilder \d+(?: › sted)?", spot.where)
            }
        )
        return known

    def mend(self) -> list[Problem]:
        found = [self._mend_one(problem) for problem in self.problems]
        # What mends one problem may mend another that followed from it.
        others = [problem.correction for problem in found if problem.correction]
        found = [
            problem
            if problem.correction or problem.severity is not Severity.ERROR
            else self._use_first(problem, others) or self._show_example(problem)
            for problem in found
        ]
        return self._join(found)

    def _join(self, found: list[Problem]) -> list[Problem]:
        """Give problems of one line one correction: to paste two after each other would undo the first."""
        for number in {problem.line for problem in found}:
            on_line = [
                problem
                for problem in found
                if problem.correction
                and (problem.correction.first, problem.correction.last, len(problem.correction.lines))
                == (number, number, 1)
            ]
            if len({problem.correction for problem in on_line}) > 1 and (joint := self._mend_line(on_line)):
                found = [
                    dataclasses.replace(problem, correction=joint) if problem in on_line else problem
                    for problem in found
                ]
        return found

    def _mend_line(self, problems: list[Problem]) -> Correction | None:
        """The correction of a line that mends all its problems, found by mending one after the other."""
        number = problems[0].line
        fix = problems[0].correction
        for _ in problems:
            if fix is None:
                return None
            raw = self.lines.apply(fix)
            left = self.inspection.try_content(self.path, raw)
            keys = {key for problem in problems for key in self._count([problem])}
            rest = [problem for problem in left if problem.line == number and keys & self._count([problem]).keys()]
            if not rest:
                return fix if not sum((self._count(left) - self.before).values()) else None
            file = _File(self.path, self.inspection, left, raw)
            fix = file._mend_one(rest[0]).correction
            if fix is not None and (fix.first, fix.last, len(fix.lines)) != (number, number, 1):
                return None
        return None

    def _mend_one(self, problem: Problem) -> Problem:
        if self.raw is None or problem.severity is not Severity.ERROR:
            return problem
        return self._use_first(problem, islice(self._guess(problem), _MOST_GUESSES)) or problem

    def _use_first(self, problem: Problem, guesses: Iterable[Correction]) -> Problem | None:
        best: tuple[int, Correction] | None = None
        tried: set[Correction] = set()
        for guess in guesses:
            if guess in tried or len(guess.lines) > _MOST_LINES:
                continue
            tried.add(guess)
            new = self._try(problem, guess)
            if new is not None and (best is None or new < best[0]):
                best = new, guess
                if new == 0:
                    break
        return dataclasses.replace(problem, correction=best[1]) if best else None

    def _try(self, problem: Problem, guess: Correction) -> int | None:
        """How many problems a correction brings to light, where the file could not be read at all before.

        None where it does not mend the problem, or makes a new one.
        """
        raw = self.lines.apply(guess)
        after = self.inspection.try_content(self.path, raw) if raw != self.raw else []
        count = self._count(after)
        key = next(iter(self._count([problem])))
        new = sum((count - self.before).values())
        if raw == self.raw or count[key] >= self.before[key] or (new and self.root is not None):
            return None
        fresh = [found for found in after if next(iter(self._count([found])), None) not in self.before]
        last = guess.first + len(guess.lines) - 1
        if new and self._parse(raw) is None:
            # One more that could not be seen for this one: further down, or it is the same by another name.
            return None if any(found.line <= last + 1 for found in fresh) else _UNREADABLE + new
        if any(guess.first <= found.line <= last and (found.line, found.column) != (1, 1) for found in fresh):
            return None
        return new

    # --- what may have been meant ---------------------------------------------------------------------------

    def _guess(self, problem: Problem) -> Iterator[Correction]:
        number, column = problem.line, problem.column
        lines = self.lines
        if self.is_empty:
            return
        yield from syntax.guess_signs(lines, number)
        spots = [spot for spot in self.spots if tuple(spot.mark) == (number, column)]
        keys = [spot for spot in self.spots if spot.key is not None and tuple(spot.key.mark) == (number, column)]
        exact = [spot for spot in spots if spot.where == problem.field and spot.spec is not None]
        for spot in exact:
            yield from values.guess_value(lines, spot, self.known, self.stem)
            yield from values.guess_swap(lines, spot)
        for spot in keys:
            if spot.spec is None:
                yield from self._guess_for_key(spot)
        yield from self._guess_missing(problem, spots)
        if lines[number].startswith("#", column - 1):
            yield from syntax.move_remark(lines, number, column)
        if self.root is None or not problem.field:
            declared = every_key(tuple(spec for _, spec in specs_of(self.record)) if self.record else ())
            yield from syntax.guess_syntax(lines, number, column, declared)
        yield from self._guess_indented(problem)
        for spot in exact:
            for item in self.spots:
                if item.around is spot and isinstance(item.node, Scalar) and item.node.text == self.stem:
                    yield from values.guess_without(lines, item)
            if values.may_go(spot, self.inspection.known):
                yield from values.guess_without(lines, spot)
        for spot in spots:
            if isinstance(spot.node, Scalar) and spot not in exact and self.root is not None:
                yield from values.put(lines, spot, spot.node.text)

    def _guess_for_key(self, spot: Spot) -> Iterator[Correction]:
        yield from values.guess_key(self.lines, spot)
        yield from values.guess_outer_place(self.lines, spot)
        key = spot.key
        if key is None:
            return
        number, column = key.mark
        last = self.lines.last_of(number, column)
        whole = [self.lines[n].strip() for n in range(number, last + 1)]
        if not re.search(r"\d{6}[- ]?\d{4}", " ".join(whole)):
            yield from syntax.guess_remark(self.lines, number, last)
        yield from values.guess_without(self.lines, spot)

    def _guess_missing(self, problem: Problem, spots: list[Spot]) -> Iterator[Correction]:
        for spot in spots:
            if not isinstance(spot.node, Mapping) or spot.where != problem.field:
                continue
            there = {key.text for key, _ in spot.node.entries}
            for child in self.spots:
                if child.around is spot and child.spec is None:
                    yield from values.guess_key(self.lines, child)
            if self.stem and "id" not in there and "id" in {spec.key for spec in spot.specs}:
                yield self.lines.insert(problem.line, f"id: {self.stem}")

    def _guess_indented(self, problem: Problem) -> Iterator[Correction]:
        for spot in self.spots:
            if isinstance(spot.node, Scalar) and spot.node.like_fields:
                words = spot.node.like_fields
                if problem.line == 1 or any(tuple(word.mark) == (problem.line, problem.column) for word in words):
                    around = spot.around
                    while around is not None and around.around is not None and around.around.specs:
                        around = around.around
                    if around is not None:
                        yield from values.guess_indented_field(self.lines, spot, around)

    # --- what it could look like --------------------------------------------------------------------------

    def _show_example(self, problem: Problem) -> Problem:
        example = tuple(self._compose_example(problem))
        return dataclasses.replace(problem, example=example)

    def _compose_example(self, problem: Problem) -> Iterable[str]:
        if self.record is None or self.raw is None or (problem.field == "id" and not self.is_list and not self.stem):
            return _name_of_file(self.path)
        return self._example_of_missing(problem) or self._example_of_field(problem) or self._example_of_record()

    def _example_of_missing(self, problem: Problem) -> list[str]:
        missing = self._missing(problem)
        return compose_field(missing[0], self.known, missing[1].mark.column - 1) if missing else []

    def _example_of_field(self, problem: Problem) -> list[str]:
        place = (problem.line, problem.column)
        exact = [spot for spot in self.spots if tuple(spot.mark) == place and spot.where == problem.field]
        near = [spot for spot in self.spots if spot.key is not None and spot.key.mark.line == problem.line]
        examples = [] if (*place, problem.field) == (1, 1, "") else map(self._example_of, (*reversed(exact), *near))
        if example := next(filter(None, examples), []):
            return example
        field = split_field(self.lines[problem.line])
        spec = self._find_spec(field[1]) if field and self.root is None and not self.is_empty else None
        return compose_field(spec, self.known, len(field[0])) if field and spec else []

    def _example_of_record(self) -> list[str]:
        lines = compose_group(self.record, self.known, 2 if self.is_list else 0) if self.record else []
        if self.is_list:
            return [f"- {lines[0].strip()}", *lines[1:]]
        return [line.replace("kort-navn", self.stem or "kort-navn") for line in lines]

    def _find_spec(self, key: str) -> Spec | None:
        """The declaration of the outermost field with a name."""
        level = [spec for _, spec in specs_of(self.record)] if self.record else []
        for _ in range(DEEPEST):
            for spec in level:
                if spec.key == key:
                    return spec
            level = [inner for spec in level for inner in list_inner(spec)]
        return None

    def _missing(self, problem: Problem) -> tuple[Spec, Spot] | None:
        """The required field that a problem says is missing."""
        for spot in self.spots:
            if isinstance(spot.node, Mapping) and spot.where == problem.field:
                if tuple(spot.mark) != (problem.line, problem.column):
                    continue
                there = {key.text for key, _ in spot.node.entries}
                for spec in spot.specs:
                    named = f"«{spec.key}»" in problem.message or f"«{spec.key}: …»" in problem.message
                    if spec.key not in there and named:
                        return spec, spot
        return None

    def _example_of(self, spot: Spot) -> list[str]:
        spec = spot.spec
        if spec is None:
            return []
        if isinstance(spec.kind, Identifier) and isinstance(spot.node, Scalar) and ID.fullmatch(spot.node.text):
            spec = dataclasses.replace(spec, example=f"{spot.node.text}-2")
        if spot.key is not None and not spec.many:
            # A group of one necessary field may be written as its value, under the name of the group.
            spec = dataclasses.replace(spec, key=spot.key.text)
        first = (spot.key or spot.node).mark
        indentation = first.column - 1
        if spot.key is None and spot.around is not None and "[" in self.lines[first.line][: first.column - 1]:
            return self._example_of(spot.around)
        if spot.key is None:
            # An item of a list: the dash stands two columns before.
            whole = compose_field(dataclasses.replace(spec, many=True), self.known, max(indentation - 4, 0))
            return whole[1:] or whole
        if self.lines[first.line][:indentation].strip():
            indentation = indentation_of(self.lines[first.line])
            lines = compose_field(spec, self.known, indentation + 2)
            return [f"{' ' * indentation}- {lines[0].strip()}", *lines[1:]]
        return compose_field(spec, self.known, indentation)


def _record_of(path: str) -> type[Any] | None:
    """What a file holds; None for a file that has no business where it lies."""
    if path == SETTINGS_FILE:
        return Settings
    for file, record in LISTS.values():
        if file == path:
            return record
    for folder, record in FOLDERS.values():
        if re.fullmatch(rf"{folder}/[^/]+\.yml", path):
            return record
    return None


def _name_of_file(path: str) -> Iterable[str]:
    folder = path.partition("/")[0]
    stem = values.spell_out(unicodedata.normalize("NFC", PurePosixPath(path).stem.casefold()))
    stem = re.sub(r"[^a-z0-9]+", "-", stem).strip("-")
    return [f"{folder}/{stem or 'kort-navn'}.yml"] if folder in {name for name, _ in FOLDERS.values()} else [path]
