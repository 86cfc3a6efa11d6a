"""How a field of a record is declared: once, with everything that messages, schema, form and pages need of it.

A record is a frozen dataclass; each of its fields is made by one of the functions below, which tell the key in
the YAML file, the heading that readers see, the help that editors get, and the kind of value.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import Enum
from typing import Any, Self


class Vocabulary(Enum):
    """The words that a field allows. A member's value is the word as it stands in the file."""

    label: str
    help: str

    def __new__(cls, word: str, label: str, help: str) -> Self:  # noqa: A002 - it is the help of the word
        """Make a word with what readers see (`label`) and what editors are told (`help`)."""
        member = object.__new__(cls)
        member._value_ = word
        member.label = label
        member.help = help
        return member

    @classmethod
    def named(cls, word: str) -> Self:
        """Return the member that a word stands for. Raises ValueError for any other word."""
        for member in cls:
            if member.value == word:
                return member
        raise ValueError(word)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of plain text, shown as it is written."""

    longest: int = 200
    """Characters."""
    is_title: bool = False
    """A title goes into headings and addresses of the tools, so what looks like code is refused in it."""


@dataclass(frozen=True, slots=True)
class Prose:
    """Text of one or more paragraphs; emphasis, lists and https links are understood, nothing else."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a vocabulary."""

    vocabulary: type[Vocabulary]


@dataclass(frozen=True, slots=True)
class Reference:
    """The id of a record in another collection (`Catalogue` names them)."""

    collection: str


@dataclass(frozen=True, slots=True)
class Identifier:
    """The record's own id."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date in one of `dates.FORMS`."""


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number, not below 0."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as a Danish text has it: «150», «2½», «210.000-420.000», «næsten 20»."""


@dataclass(frozen=True, slots=True)
class Link:
    """An https address."""


@dataclass(frozen=True, slots=True)
class PlaceText:
    """A place in a source: «rapport s. 12 l. 314-324»."""


@dataclass(frozen=True, slots=True)
class Group:
    """A record inside the record."""

    record: type[Any]


Kind = Line | Prose | Word | Reference | Identifier | Date | Integer | Amount | Link | PlaceText | Group


@dataclass(frozen=True, slots=True)
class Spec:
    """The declaration of one field."""

    key: str
    title: str
    help: str
    kind: Kind
    required: bool = False
    many: bool = False
    stated: bool = False
    """Whether the value may carry its own place and origin (`statements.Stated`)."""
    origin: str = "kilden"
    """Whose word a stated value is where the file does not say (a word of `statements.Origin`)."""
    example: str = ""
    repeats: bool = False
    """Whether a list may hold the same thing twice, as the cells of a table do."""


SPEC = "samspil"
"""The metadata key under which a dataclass field keeps its Spec."""


def _declare(spec: Spec) -> Any:
    if spec.required:
        return dataclasses.field(metadata={SPEC: spec})
    return dataclasses.field(default=() if spec.many else None, metadata={SPEC: spec})


def line(key: str, title: str, help: str, *, is_title: bool = False, longest: int = 200, **more: Any) -> Any:  # noqa: A002
    """Declare a field of one line; `more` are further attributes of `Spec`."""
    return _declare(Spec(key, title, help, Line(longest, is_title), **more))


def prose(key: str, title: str, help: str, **more: Any) -> Any:  # noqa: A002
    """Declare a statement in words, with its own place and origin."""
    return _declare(Spec(key, title, help, Prose(), stated=True, **more))


def word(key: str, title: str, help: str, vocabulary: type[Vocabulary], **more: Any) -> Any:  # noqa: A002
    """Declare a word of a vocabulary."""
    return _declare(Spec(key, title, help, Word(vocabulary), **more))


def reference(key: str, title: str, help: str, collection: str, **more: Any) -> Any:  # noqa: A002
    """Declare the id of a record in another collection."""
    return _declare(Spec(key, title, help, Reference(collection), **more))


def identifier(help: str, **more: Any) -> Any:  # noqa: A002
    """Declare the id of the record."""
    return _declare(Spec("id", "Id", help, Identifier(), required=True, **more))


def day(key: str, title: str, help: str, **more: Any) -> Any:  # noqa: A002
    """Declare a date."""
    return _declare(Spec(key, title, help, Date(), **more))


def integer(key: str, title: str, help: str, **more: Any) -> Any:  # noqa: A002
    """Declare a whole number."""
    return _declare(Spec(key, title, help, Integer(), **more))


def amount(key: str, title: str, help: str, **more: Any) -> Any:  # noqa: A002
    """Declare a number as a Danish text has it."""
    return _declare(Spec(key, title, help, Amount(), **more))


def link(key: str, title: str, help: str, **more: Any) -> Any:  # noqa: A002
    """Declare an https address."""
    return _declare(Spec(key, title, help, Link(), **more))


def places(key: str, title: str, help: str, **more: Any) -> Any:  # noqa: A002
    """Declare one or more places in sources."""
    return _declare(Spec(key, title, help, PlaceText(), many=True, **more))


def group(key: str, title: str, help: str, record: type[Any], **more: Any) -> Any:  # noqa: A002
    """Declare a record inside the record."""
    return _declare(Spec(key, title, help, Group(record), **more))


_SPECS: dict[type[Any], tuple[tuple[str, Spec], ...]] = {}


def specs_of(record: type[Any]) -> tuple[tuple[str, Spec], ...]:
    """Every declared field of a record type: its attribute name and its Spec, in the order of declaration."""
    if record not in _SPECS:
        _SPECS[record] = tuple(
            (item.name, item.metadata[SPEC]) for item in dataclasses.fields(record) if SPEC in item.metadata
        )
    return _SPECS[record]
