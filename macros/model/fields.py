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
        # A word is looked up by its value alone, which the checker of types takes for making one.
        return cls(word)  # type: ignore[call-arg]


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
    is_word: bool = False
    """Whether it is a word to choose among a few, as one of a `Vocabulary` is: its title is what readers see."""


@dataclass(frozen=True, slots=True)
class Identifier:
    """The record's own id."""

    is_word: bool = False
    """Whether it is a word as one writes it («skole og forskning»), which addresses spell in their own way."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date in one of `dates.FORMS`."""

    or_now: bool = False
    """Whether it may be `dates.NOW`: an end that has not come."""


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number, not below 0."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as a Danish text has it: «150», «2½», «210.000-420.000», «næsten 20»."""


@dataclass(frozen=True, slots=True)
class Link:
    """An https address."""

    unencrypted: bool = False
    """Whether an http address will do as well: what others publish may have no other."""


@dataclass(frozen=True, slots=True)
class PictureName:
    """The name of a picture's file, which lies beside the record's."""


@dataclass(frozen=True, slots=True)
class PlaceText:
    """A place in a source: «rapport s. 12 l. 314-324»."""


@dataclass(frozen=True, slots=True)
class Group:
    """A record inside the record."""

    record: type[Any]


Kind = Line | Prose | Word | Reference | Identifier | Date | Integer | Amount | Link | PictureName | PlaceText | Group


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
    is_promise: bool = False
    """Whether each of its words is a promise of the editor's own, which no example of the check makes for anybody."""
    asked: bool = False
    """Whether the form asks everybody for it, though a record may lack it: those from before it was a field do."""
    not_before: str = ""
    """The key of the date or number beside it that this one cannot come before."""

    several: str = ""
    """The key of the field beside it that takes several, where this one takes one."""

    @property
    def in_list(self) -> bool:
        """Whether it is written as a list: several places have a line in common, all else a line each."""
        return self.many and not isinstance(self.kind, PlaceText)

    @property
    def alone(self) -> Spec | None:
        """The field of a group that may be written in the group's place: «- Odense» for «- navn: Odense»."""
        return find_alone(self.kind.record) if isinstance(self.kind, Group) else None


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


def listed_word(key: str, title: str, help: str, collection: str, **more: Any) -> Any:  # noqa: A002
    """Declare a word of a list that editors extend: the id of a record, chosen and shown as a word is."""
    return _declare(Spec(key, title, help, Reference(collection, is_word=True), **more))


def identifier(help: str, *, is_word: bool = False, **more: Any) -> Any:  # noqa: A002
    """Declare the id of the record; `is_word` takes a word with Danish letters and spaces."""
    return _declare(Spec("id", "Id", help, Identifier(is_word), required=True, **more))


def day(key: str, title: str, help: str, *, or_now: bool = False, **more: Any) -> Any:  # noqa: A002
    """Declare a date; `or_now` takes the word for an end that has not come."""
    return _declare(Spec(key, title, help, Date(or_now), **more))


def integer(key: str, title: str, help: str, **more: Any) -> Any:  # noqa: A002
    """Declare a whole number."""
    return _declare(Spec(key, title, help, Integer(), **more))


def amount(key: str, title: str, help: str, **more: Any) -> Any:  # noqa: A002
    """Declare a number as a Danish text has it."""
    return _declare(Spec(key, title, help, Amount(), **more))


def link(key: str, title: str, help: str, *, unencrypted: bool = False, **more: Any) -> Any:  # noqa: A002
    """Declare an https address; `unencrypted` takes an http address too."""
    return _declare(Spec(key, title, help, Link(unencrypted), **more))


def picture_name(key: str, title: str, help: str, **more: Any) -> Any:  # noqa: A002
    """Declare the name of a picture's file."""
    return _declare(Spec(key, title, help, PictureName(), **more))


def places(key: str, title: str, help: str, **more: Any) -> Any:  # noqa: A002
    """Declare one or more places in sources."""
    return _declare(Spec(key, title, help, PlaceText(), many=True, **more))


def group(key: str, title: str, help: str, record: type[Any], **more: Any) -> Any:  # noqa: A002
    """Declare a record inside the record."""
    return _declare(Spec(key, title, help, Group(record), **more))


_ALONE: dict[type[Any], Spec | None] = {}


def find_alone(record: type[Any]) -> Spec | None:
    """The one field that a record must have, where it is one text; None where that is none, several or a list."""
    if record not in _ALONE:
        needed = [spec for _, spec in specs_of(record) if spec.required]
        is_one_text = len(needed) == 1 and not needed[0].in_list and not isinstance(needed[0].kind, Group)
        _ALONE[record] = needed[0] if is_one_text else None
    return _ALONE[record]


_SPECS: dict[type[Any], tuple[tuple[str, Spec], ...]] = {}
_BY_KEY: dict[type[Any], dict[str, tuple[str, Spec]]] = {}


def specs_of(record: type[Any]) -> tuple[tuple[str, Spec], ...]:
    """Every declared field of a record type: its attribute name and its Spec, in the order of declaration."""
    if record not in _SPECS:
        _SPECS[record] = tuple(
            (item.name, item.metadata[SPEC]) for item in dataclasses.fields(record) if SPEC in item.metadata
        )
    return _SPECS[record]


_DEMANDING: dict[type[Any], tuple[tuple[str, Spec], ...]] = {}


def list_demanding(record: type[Any]) -> tuple[tuple[str, Spec], ...]:
    """Those that a record must have, or that cannot come before another: what there is to see to in every one."""
    if record not in _DEMANDING:
        _DEMANDING[record] = tuple(item for item in specs_of(record) if item[1].required or item[1].not_before)
    return _DEMANDING[record]


def specs_by_key(record: type[Any]) -> dict[str, tuple[str, Spec]]:
    """The same by their keys in a file."""
    if record not in _BY_KEY:
        _BY_KEY[record] = {spec.key: (name, spec) for name, spec in specs_of(record)}
    return _BY_KEY[record]


_PATHS: dict[tuple[type[Any], str], tuple[Spec, ...]] = {}


def list_specs(record: type[Any], path: str) -> tuple[Spec, ...]:
    """The declarations along a path of attribute names: «purpose.goals». Raises KeyError for one that is not there."""
    if (record, path) not in _PATHS:
        found: list[Spec] = []
        inside = record
        for name in path.split("."):
            found.append(dict(specs_of(inside))[name])
            inside = getattr(found[-1].kind, "record", inside)
        _PATHS[record, path] = tuple(found)
    return _PATHS[record, path]


def title_of(record: type[Any], path: str) -> str:
    """The declared title of a field, given as a path of attribute names from the record down."""
    return list_specs(record, path)[-1].title
