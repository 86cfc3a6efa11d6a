"""What would be wrong with a file if it held something else: asked many times over while corrections are tried."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from macros.catalogue.places import LISTS, VOCABULARIES
from macros.model.fields import Group, Reference, specs_of
from macros.reading.nodes import Scalar, Sequence, find_value
from macros.reading.signs import find_bad_characters
from macros.reading.yaml_tree import LARGEST_DATA_FILE, decode, read_decoded

if TYPE_CHECKING:
    from macros.checking.inspection import Inspection
    from macros.language.problems import Problem
    from macros.reading.nodes import Node, Source

_NOT_IN_A_LIST = ("\n---", "\n...", "\n%")
"""What ends a document or begins another, at the start of a line."""


class Trials:
    """Reads files anew with something else in them, beside what an inspection has found in all others."""

    def __init__(self, inspection: Inspection) -> None:
        self.inspection = inspection
        # Words that can be under each other, or spelt alike, are judged only all together.
        self.lists = {
            file: _List(inspection, name, file, record)
            for name, (file, record) in LISTS.items()
            if name not in VOCABULARIES.values()
        }

    def find_problems(self, path: str, raw: bytes) -> list[Problem]:
        """Every problem that a file would have if it held these bytes, and all others what they hold."""
        with self.inspection.set_aside({path: raw}):
            if path not in self.lists or not self.lists[path].read(raw):
                self.inspection.read_again(path)
            return sorted(problem for problem in self.inspection.problems if problem.path == path)


class _Piece(NamedTuple):
    """The lines of one record in a list."""

    line: int
    """Number of lines before it."""
    text: str


class _List:
    """A file of many records, of which a correction changes one: the others need not be read again.

    A record without a fault has none wherever it stands; one with a fault is read once for each line that it moves to,
    since what is said of it may name a line. Where records of the list may name each other, both hold only as long as
    the ids in it are the same.
    """

    def __init__(self, inspection: Inspection, name: str, file: str, record: type[Any]) -> None:
        self.inspection = inspection
        self.name, self.file, self.record = name, file, record
        self.may_name_itself = name == "documents" or _names(record, name)
        self.sources: dict[_Piece, Source] = {}
        self.identities: dict[str, str | None] = {}
        """The id of each record that can be read by itself, by its text."""
        self.clean: dict[frozenset[str], set[str]] = {}
        self.faulty: dict[frozenset[str], dict[_Piece, tuple[Problem, ...]]] = {}

    def read(self, raw: bytes) -> bool:
        """Find the problems of the whole list. False where it must be read whole to tell its records apart."""
        pieces = _part(raw)
        if pieces is None or not all(self.knows(piece) for piece in pieces):
            return False
        pieces = self.refuse_twins(pieces)
        ids = dict.fromkeys(identity for piece in pieces if (identity := self.identities[piece.text]) is not None)
        self.inspection.known[self.name] = ids
        named = frozenset(ids if self.may_name_itself else ())
        clean, faulty = self.clean.setdefault(named, set()), self.faulty.setdefault(named, {})
        for piece in pieces:
            if piece.text in clean:
                continue
            if piece not in faulty:
                faulty[piece] = self.find_problems(piece)
            self.inspection.problems.extend(faulty[piece])
            if not faulty[piece]:
                clean.add(piece.text)
        return True

    def knows(self, piece: _Piece) -> bool:
        """Whether the lines are one record and nothing else."""
        if piece.text not in self.identities:
            root = self.parse(piece).root
            if not isinstance(root, Sequence) or len(root.items) != 1:
                return False
            identity = find_value(root.items[0], "id")
            self.identities[piece.text] = identity.text if isinstance(identity, Scalar) else None
        return True

    def parse(self, piece: _Piece) -> Source:
        if piece not in self.sources:
            # Empty lines before it, so that every place in it is that in the file.
            self.sources[piece] = read_decoded("\n" * piece.line + piece.text, self.file)
        return self.sources[piece]

    def node_of(self, piece: _Piece) -> Node:
        root = self.parse(piece).root
        return root.items[0] if isinstance(root, Sequence) else root  # type: ignore[return-value]

    def refuse_twins(self, pieces: list[_Piece]) -> list[_Piece]:
        """Report each id that is there already, and give the others."""
        count = Counter(self.identities[piece.text] for piece in pieces)
        twins = [piece for piece in pieces if (identity := self.identities[piece.text]) and count[identity] > 1]
        if not twins:
            return pieces
        first = self.inspection.index([self.node_of(piece) for piece in twins], self.name, self.file).values()
        return [piece for piece in pieces if piece not in twins or self.node_of(piece) in first]

    def find_problems(self, piece: _Piece) -> tuple[Problem, ...]:
        problems = self.inspection.problems
        before = len(problems)
        self.inspection.read(self.node_of(piece), self.record, self.file)
        found = (*self.parse(piece).problems, *problems[before:])
        del problems[before:]
        return found


def _names(record: type[Any], collection: str) -> bool:
    """Whether a record of the type, or a group in it, can name one of the collection."""
    kinds = [spec.kind for _, spec in specs_of(record)]
    return any(isinstance(kind, Reference) and kind.collection == collection for kind in kinds) or any(
        isinstance(kind, Group) and _names(kind.record, collection) for kind in kinds
    )


def _part(raw: bytes) -> list[_Piece] | None:
    """The lines of each record. None where something else than records begins a line."""
    try:
        text = "\n" + decode(raw)
    except UnicodeDecodeError:
        return None
    head, *rest = text.split("\n- ")
    is_plain = all(not line.strip() or line.startswith("#") for line in head.split("\n"))
    is_plain = is_plain and not any(find_bad_characters(head, ""))
    if len(raw) > LARGEST_DATA_FILE or not (rest and is_plain) or any(sign in text for sign in _NOT_IN_A_LIST):
        return None
    pieces = []
    line = head.count("\n")
    for item in rest:
        piece = _Piece(line, f"- {item}\n")
        pieces.append(piece)
        line += piece.text.count("\n")
    return pieces
