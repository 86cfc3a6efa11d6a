"""A record by itself, and what has been found of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.checking.judging.checks import check_record
from macros.checking.links.mentions import find_identity, find_own_sources
from macros.model.records.case import Case
from macros.reading.reader import read_record
from macros.reading.reading import Reading
from macros.reading.yaml_tree import LARGEST_FILE, read_bytes

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from macros.checking.files import Found
    from macros.checking.judging.checks import Surroundings
    from macros.reading.nodes import Node, Scalar

MARKED = ("titel", "resumé", "del_af")
"""Fields of a case whose places are asked for once the other cases are known."""


@dataclass(slots=True)
class Judged:
    """A record, and what there is to say of it before others are looked at."""

    value: Any | None
    """None where it could not be read."""
    reading: Reading
    identity: Scalar | None
    """Its id as it stands in the file."""
    own: frozenset[str]
    """Ids of the sources that it describes itself."""

    @property
    def is_in_order(self) -> bool:
        """Whether it could be read, and there is nothing to say of it."""
        return self.value is not None and not self.reading.problems

    def strip(self) -> Judged:
        """The same without what nobody asks for any more where it is in order."""
        reading, marks = self.reading, self.reading.marks
        kept = Reading(
            reading.path,
            mentions=reading.mentions,
            places=reading.places,
            pictures=reading.pictures,
            marks={field: marks[field] for field in MARKED if field in marks},
        )
        return Judged(self.value, kept, self.identity, self.own)


def judge(
    node: Node, record: type[Any], path: str, known: Mapping[str, Collection[str]], around: Surroundings
) -> Judged:
    """Read a record, and check it by itself. `known` are the ids of all others, which messages give examples of."""
    reading = Reading(path, known)
    value = read_record(node, record, reading)
    check_record(value, record, reading, around)
    own = frozenset(find_own_sources(node)) if record is Case else frozenset[str]()
    return Judged(value, reading, find_identity(node), own)


def judge_file(file: Found, around: Surroundings) -> Judged | None:
    """The record of a file without a fault, stripped; None where there is anything to say of it."""
    source = read_bytes(file.raw or b"", file.path, LARGEST_FILE)
    if source.root is None or source.problems:
        return None
    judged = judge(source.root, file.record, file.path, {}, around)
    return judged.strip() if judged.is_in_order else None
