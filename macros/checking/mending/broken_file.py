"""A file with problems: its lines, what stands in them, and what would be wrong with a correction in it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from macros.catalogue.places import LISTS, SETTINGS_FILE
from macros.checking.mending.lines import Lines
from macros.checking.mending.spots import walk_file
from macros.language.problems import Severity
from macros.model.records.settings import Settings
from macros.model.statements import every_key
from macros.reading.kinds import is_good_id
from macros.reading.nodes import Scalar
from macros.reading.signs import explain_format, find_bad_characters, find_wrapping
from macros.reading.yaml_tree import LARGEST_DATA_FILE, decode, read_bytes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path
    from typing import Any

    from macros.checking.mending.spots import Spot
    from macros.checking.trials import Trials
    from macros.language.problems import Correction, Problem
    from macros.reading.nodes import Node

Key = tuple[str, str]
"""What makes two problems the same one before and after a correction: the field and the message, without numbers."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a file with a correction in it."""

    count: Counter[Key]
    """How many there are of each problem."""
    warned: Counter[Key]
    """The same of what is only worth a look."""
    fresh: tuple[Problem, ...]
    """Those of a sort that was not there before, and all warnings: no correction of an error is worth one."""
    errors: tuple[Problem, ...]
    """All errors, those of before among them."""
    raw: bytes


class BrokenFile:
    """A file with problems. `raw` is what it holds, where that is not what stands on the disk."""

    def __init__(self, path: str, trials: Trials, problems: list[Problem], raw: bytes | None = None) -> None:
        self.path = path
        self.trials = trials
        self.problems = problems
        self.is_list = path in {file for file, _ in LISTS.values()}
        self.placed = trials.inspection.find_placed(path)
        self.record = self.placed.record if self.placed else _record_of(path)
        self.raw = raw if raw is not None else self._read(trials.inspection.root / path)
        self.lines = Lines.of(self.raw or b"")
        self.root = self.parse(self.raw or b"")
        self.before = count_problems(problems)
        self.warned = count_problems(problems, Severity.WARNING)
        self.outcomes: dict[Correction, Outcome] = {}

    def _read(self, path: Path) -> bytes | None:
        try:
            raw = path.read_bytes() if self.record and path.is_file() and not path.is_symlink() else None
        except OSError:
            return None
        return raw if raw is not None and len(raw) <= LARGEST_DATA_FILE and not explain_format(raw) else None

    def parse(self, raw: bytes) -> Node | None:
        """The tree of the file if it held these bytes; None where it could not be read."""
        return read_bytes(raw, self.path, LARGEST_DATA_FILE).root

    @cached_property
    def spots(self) -> list[Spot]:
        """Every value of the file, in order."""
        return list(walk_file(self.root, self.record, is_list=self.is_list)) if self.root and self.record else []

    @cached_property
    def signs(self) -> frozenset[tuple[int, str]]:
        """What is said of signs that no file may hold, whatever is written with them: line and message of each."""
        try:
            text = decode(self.raw or b"")
        except UnicodeDecodeError:
            return frozenset()
        return frozenset((one.line, one.message) for one in find_bad_characters(text, self.path))

    @cached_property
    def wrapping(self) -> list[tuple[int, int]]:
        """The lines around a record that belong to a block of Markdown."""
        return find_wrapping("\n".join(self.lines.all))

    @cached_property
    def _by_place(self) -> dict[tuple[int, int], list[Spot]]:
        found: dict[tuple[int, int], list[Spot]] = {}
        for spot in self.spots:
            found.setdefault(spot.mark, []).append(spot)
        return found

    @cached_property
    def _by_key(self) -> dict[tuple[int, int], list[Spot]]:
        found: dict[tuple[int, int], list[Spot]] = {}
        for spot in self.spots:
            if spot.key is not None:
                found.setdefault(spot.key.mark, []).append(spot)
        return found

    def spots_at(self, problem: Problem) -> list[Spot]:
        """The values that begin where a problem is."""
        return self._by_place.get((problem.line, problem.column), [])

    def keys_at(self, problem: Problem) -> list[Spot]:
        """The values of the fields whose names begin where a problem is."""
        return self._by_key.get((problem.line, problem.column), [])

    @property
    def stem(self) -> str:
        """The id that the file's name demands; nothing where a file holds many records, or has no good name."""
        return self.placed.stem if self.placed and is_good_id(self.placed.stem) else ""

    @property
    def is_empty(self) -> bool:
        """Whether the file holds nothing but remarks."""
        return all(line.strip() in {"", "---", "..."} or line.lstrip().startswith("#") for line in self.lines.all)

    @property
    def keys(self) -> frozenset[str]:
        """Every key that may stand anywhere in it."""
        return every_key(self.record) if self.record else frozenset()

    @cached_property
    def known(self) -> dict[str, Collection[str]]:
        """The ids that there are, by collection; and what can be named in sources, its own among them."""
        inspection = self.trials.inspection
        known: dict[str, Collection[str]] = dict(inspection.known)
        if self.placed:
            others = known.get(self.placed.collection, ())
            known[self.placed.collection] = [one for one in others if one != self.stem]
        known["pictures"] = sorted(inspection.shelf.paths)
        known["sections"] = [
            f"{document.id}\n{section.name}"
            for document in inspection.documents.values()
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

    def find_outcome(self, guess: Correction) -> Outcome:
        """What becomes of the file with a correction: kept, since what mends one problem is tried on all others."""
        if guess not in self.outcomes:
            raw = self.lines.apply(guess)
            after = self.trials.find_problems(self.path, raw) if raw != self.raw else []
            fresh = tuple(found for found in after if not is_error(found) or key_of(found) not in self.before)
            errors = tuple(found for found in after if is_error(found))
            warned = count_problems(after, Severity.WARNING)
            self.outcomes[guess] = Outcome(count_problems(after), warned, fresh, errors, raw)
        return self.outcomes[guess]


def is_error(problem: Problem) -> bool:
    """Whether it must be mended."""
    return problem.severity is Severity.ERROR


def count_problems(problems: Iterable[Problem], severity: Severity = Severity.ERROR) -> Counter[Key]:
    """How many there are of each sort."""
    return Counter(key_of(problem) for problem in problems if problem.severity is severity)


def key_of(problem: Problem) -> Key:
    """What a problem is, wherever it stands: the number of a line moves, and so may that of an item."""
    return _leave_numbers_out(problem.field), _leave_numbers_out(problem.message)


@lru_cache(maxsize=4096)
def _leave_numbers_out(text: str) -> str:
    return re.sub(r"\d+", "", text)


def _record_of(path: str) -> type[Any] | None:
    """What a file of the handbook holds; None for a file that has no business where it lies."""
    if path == SETTINGS_FILE:
        return Settings
    for file, record in LISTS.values():
        if file == path:
            return record
    return None
