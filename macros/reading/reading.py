"""What comes of reading a record beside its values: problems, and what can be judged only with all files read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from macros.language.problems import Problem, Severity
from macros.reading.nodes import Mark

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from macros.model.fields import Kind
    from macros.model.statements import Place

MISSING: Any = object()
"""Stands for a value that cannot be had; why is among the problems. A field that is left out is None."""


class Mention(NamedTuple):
    """A place in a file that names something elsewhere, kept until all files have been read."""

    collection: str
    target: str
    field: str
    mark: Mark


class PlaceMention(NamedTuple):
    """A place in a source, kept until the sources have been read."""

    place: Place
    field: str
    mark: Mark


class PictureMention(NamedTuple):
    """The name of a picture's file, kept until it is known which there are."""

    name: str
    field: str
    mark: Mark


class Text(NamedTuple):
    """Words that readers will see, kept for those who look for what should not be among them."""

    text: str
    field: str
    mark: Mark
    kind: Kind


@dataclass(slots=True)
class Reading:
    """What came of reading one record: its problems, what it mentions and says, and where each field stands."""

    path: str
    known: Mapping[str, Collection[str]] = field(default_factory=dict)
    """The ids of all records by collection, in their order, as far as they are known."""
    problems: list[Problem] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    pictures: list[PictureMention] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    marks: dict[str, Mark] = field(default_factory=dict)

    def report(self, mark: Mark, where: str, message: str, severity: Severity = Severity.ERROR) -> None:
        """Note a problem at a mark; `where` is the way to the field («parter 2 › sektor»)."""
        self.problems.append(Problem(self.path, mark.line, mark.column, where, message, severity))

    def refuse(self, mark: Mark, where: str, message: str) -> Any:
        """Note an error, and give what stands for a value that cannot be had."""
        self.report(mark, where, message)
        return MISSING

    def mark_of(self, where: str) -> Mark:
        """Where the field stands, or the first place where it does not."""
        return self.marks.get(where, Mark(1, 1))


def join_way(where: str, key: str) -> str:
    """The way to a field inside another."""
    return f"{where} › {key}" if where else key
