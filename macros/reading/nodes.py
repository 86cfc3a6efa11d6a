"""The tree of a file: what a value is, and the place it stands in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import yaml

    from macros.language.problems import Problem


class Mark(NamedTuple):
    """A place in a file; both count from 1.

    A tuple, as the nodes are, because a file has thousands and each must be quick to make.
    """

    line: int
    column: int


class Scalar(NamedTuple):
    """A piece of text. `plain` says that it stood without quotation marks and not as a block.

    `like_fields` are the words of a block that begin a line and have a colon after them: fields indented too far?
    """

    text: str
    mark: Mark
    plain: bool
    like_fields: tuple[Scalar, ...] = ()


class Sequence(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    mark: Mark
    in_brackets: bool = False
    """Whether it stands on a line, between [ and ], where a comma ends an item."""


class Mapping(NamedTuple):
    """Keys with values, in the order of the file; no key stands twice."""

    entries: tuple[tuple[Scalar, Node], ...]
    mark: Mark


Node = Scalar | Sequence | Mapping


class Growing:
    """A list or a mapping whose end has not been read yet; the keys of a mapping stand before their values."""

    __slots__ = ("children", "in_brackets", "mark")

    def __init__(self, mark: Mark, in_brackets: bool | None) -> None:
        self.mark = mark
        self.in_brackets = bool(in_brackets)
        self.children: list[Node] = []

    def close_list(self) -> Sequence:
        """The list of all that was read."""
        return tuple.__new__(Sequence, (tuple(self.children), self.mark, self.in_brackets))


@dataclass(frozen=True, slots=True)
class Source:
    """One file as it was read: its root value (None where it could not be read) and what is wrong with it.

    There may be both: after a duplicate key, say, the rest of the file can be read and checked all the same.
    """

    path: str
    root: Node | None
    problems: tuple[Problem, ...]
    digest: bytes = b""
    """SHA-256 of the file's bytes; empty where it was not read from a file."""


def keep_digest(source: Source, raw: bytes) -> Source:
    """The source with the digest of the bytes that it was read from."""
    return replace(source, digest=hashlib.sha256(raw).digest())


def find_value(node: Node, key: str) -> Node | None:
    """What stands under a key; None where it does not stand there, or the node has no keys."""
    for name, value in node.entries if isinstance(node, Mapping) else ():
        if name.text == key:
            return value
    return None


def list_items(node: Node | None) -> tuple[Node, ...]:
    """What a list holds; nothing where it is no list."""
    return node.items if isinstance(node, Sequence) else ()


def is_empty(node: Node) -> bool:
    """Whether nothing is written there, or what YAML takes for nothing."""
    if isinstance(node, Scalar):
        return not node.text.strip() or (node.plain and node.text in {"~", "null", "Null", "NULL"})
    return not (node.items if isinstance(node, Sequence) else node.entries)


def start_of(event: yaml.Event) -> Mark:
    """Where what libyaml tells of begins."""
    mark: Any = event.start_mark
    # There is one for each word of a file, and this is the quickest way to make it.
    return tuple.__new__(Mark, (mark.line + 1, mark.column + 1))


def end_of(event: yaml.Event) -> Mark:
    """Where it ends: the first place after it."""
    mark: Any = event.end_mark
    return Mark(mark.line + 1, mark.column + 1)
