"""YAML text to plain values, each with the place it stands in.

Only what a record needs is understood: mappings, lists and text. Every scalar stays text; the model decides
what it means, so no YAML version can turn `NO` or `12:30` into something else. What makes a file mean more
than it shows (anchors, aliases, tags, several documents) is refused.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING, Any
from unicodedata import is_normalized

import yaml

from macros.language.problems import Problem, echo
from macros.reading.nodes import Growing, Mapping, Mark, Node, Scalar, Source, end_of, keep_digest, start_of
from macros.reading.signs import TAB_INDENTATION, explain_format, find_bad_characters, find_conflict, put_spaces
from macros.reading.yaml_faults import LIKE_A_FIELD, explain_second_record, explain_syntax, find_second_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

LARGEST_FILE = 64 * 1024
"""Bytes. A record of thirty printed pages takes about half of it."""
LARGEST_DATA_FILE = 512 * 1024
"""Bytes, for the handbook's own data files, which hold many records each."""
DEEPEST = 8
"""Levels of lists and mappings inside each other."""
MOST_NODES = 20_000
_AFTER_ALONE = frozenset({"", ":"})
"""What stands behind a text that has its line for itself, or that is a key."""
TITLE_MARK = "# titel"
"""The one remark that may stand after a text: it tells `copied-sentences` that an official title stands on the line."""


def read_file(path: Path, shown_path: str, largest: int = LARGEST_FILE) -> Source:
    """Read one file. Never raises for what a file holds: whatever is wrong stands in `problems`."""
    if path.is_symlink():
        return _refuse(shown_path, "filen er en henvisning (symlink) til en anden fil; læg selve filen her.")
    try:
        raw = path.read_bytes()
    except OSError:
        return _refuse(shown_path, "filen kan ikke åbnes. Tjek, at den findes, og at du har lov til at læse den.")
    return keep_digest(read_bytes(raw, shown_path, largest), raw)


def read_bytes(raw: bytes, path: str, largest: int = LARGEST_FILE) -> Source:
    """Read the bytes of a file; see `read_file`."""
    if foreign := explain_format(raw):
        return _refuse(path, foreign)
    if len(raw) > largest:
        size = -(-len(raw) // 1024)
        return _refuse(path, f"filen fylder {size} kB, og højst {largest // 1024} kB kan læses. Del den i flere.")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _refuse(path, "filen er gemt som UTF-16. Gem den som UTF-8.")
    try:
        text = decode(raw)
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", errors="replace")
        return _refuse(
            path,
            "filen er ikke gemt som UTF-8 (æ, ø og å kan ikke læses). Gem den igen med tegnsættet UTF-8.",
            before.count("\n") + 1,
            len(before) - before.rfind("\n"),
        )
    return read_decoded(text, path)


def decode(raw: bytes) -> str:
    """Give the text of a file, with the ends of lines as we have them. Raises UnicodeDecodeError."""
    return raw.removeprefix(BOM_UTF8).decode().replace("\r\n", "\n")


def read_text(text: str, path: str) -> Source:
    """Read YAML that is already text; see `read_file`."""
    return read_bytes(text.encode(), path)


def read_decoded(text: str, path: str) -> Source:
    """Read the text that `decode` gave, however long it is."""
    if conflict := find_conflict(text, path):
        return Source(path, None, (conflict,))
    if second := find_second_record(text):
        return Source(path, None, (explain_second_record(text.split("\n"), second, path),))
    problems = tuple(find_bad_characters(text, path))
    # What is wrong beside these is told once they are mended: a key would not be known, a column be another.
    if TAB_INDENTATION.search(text) or (problems and not is_normalized("NFC", text)):
        return Source(path, None, problems)
    # The rest of the file is read as if spaces stood there, so that all of it is checked in one run.
    read = _Builder(path).build(put_spaces(text) if problems else text)
    if read.root is None and problems:
        return Source(path, None, problems)
    return Source(path, read.root, (*problems, *read.problems))


def _refuse(path: str, message: str, line: int = 1, column: int = 1) -> Source:
    return Source(path, None, (Problem(path, line, column, "", message),))


class _Builder:
    """Builds the tree from libyaml's events with a stack of its own, so that no depth of file can exhaust ours."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.lines: list[str] = []
        self.rows: list[str] = []
        """The same, and the empty one after them: there, or further down, stands what is empty at the end of a file."""
        self.problems: list[Problem] = []
        self.nodes = 0
        self.last: yaml.ScalarEvent | None = None
        """The latest piece of text: where a syntax error is noticed, it is most often the one to be mended."""

    def build(self, text: str) -> Source:
        root: Node | None = None
        self.lines = text.split("\n")
        self.rows = [*self.lines, ""]
        try:
            root = self._read_events(text)
        except _GiveUp:
            return Source(self.path, None, tuple(self.problems))
        except yaml.YAMLError as error:
            problem = explain_syntax(error, self.lines, self.last, self.path)
            # What has just been found is most often the cause, and then its own words are the better ones.
            if not any(problem.line - 1 <= earlier.line <= problem.line for earlier in self.problems):
                self.problems.append(problem)
            return Source(self.path, None, tuple(self.problems))
        if root is None and not self.problems:
            self._report(Mark(1, 1), "filen er tom. Skriv felterne i den, eller slet den.")
        return Source(self.path, root, tuple(self.problems))

    def _report(self, mark: Mark, message: str) -> None:
        self.problems.append(Problem(self.path, mark.line, mark.column, "", message))

    def _read_events(self, text: str) -> Node | None:
        root: Node | None = None
        node: Node
        documents = 0
        open_collections: list[Growing] = []
        # It is libyaml: as strict as the pure parser and several times as fast. What there is most of comes first.
        get_event = yaml.CSafeLoader(text).get_event
        while (event := get_event()) is not None:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                node = self._read_text(event)
            elif kind is yaml.MappingEndEvent:
                node = self._close_mapping(open_collections.pop())
            elif kind is yaml.SequenceEndEvent:
                node = open_collections.pop().close_list()
            elif kind is yaml.AliasEvent:
                raise self._refuse_alias(start_of(event))
            elif isinstance(event, yaml.CollectionStartEvent):
                mark = start_of(event)
                self.nodes += 1
                self._check_node(event, mark)
                self._check_depth(len(open_collections), mark)
                open_collections.append(Growing(mark, event.flow_style))
                continue
            else:
                if isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    self._check_document(event, documents, start_of(event))
                continue
            if open_collections:
                open_collections[-1].children.append(node)
            else:
                root = node
        if isinstance(root, Scalar) and root.plain and not root.text:
            return None
        return root

    def _read_text(self, event: Any) -> Scalar:  # noqa: ANN401 - libyaml has a mark at both ends of each
        self.nodes += 1
        self.last = event
        begin, after = event.start_mark, event.end_mark
        mark = tuple.__new__(Mark, (begin.line + 1, begin.column + 1))
        if event.tag is not None or event.anchor is not None or self.nodes > MOST_NODES:
            self._check_node(event, mark)
        if not event.style:
            # Nearly every text is alone on its line, or a key: there is nothing else there to look at.
            row = self.rows[after.line] if after.line < len(self.rows) else ""
            is_alone = begin.line == after.line and row[after.column : after.column + 1] in _AFTER_ALONE
            if not is_alone and self._check_plain(event) and not event.value:
                # The whole text was taken for a remark; that has been said, so the field is not empty too.
                return Scalar("…", mark, plain=False)
            return tuple.__new__(Scalar, (event.value, mark, True, ()))
        if event.style in {"'", '"'}:
            self._check_quoted(event)
            return Scalar(event.value, mark, plain=False)
        return Scalar(event.value, mark, plain=False, like_fields=tuple(self._find_like_fields(event)))

    def _refuse_alias(self, mark: Mark) -> _GiveUp:
        self._report(
            mark,
            f"en tekst, der begynder med *, er i YAML en henvisning ({echo(self._word_at(mark))}, et alias), "
            "og dem bruger vi ikke. Sæt teksten i anførselstegn, eller skriv den ud.",
        )
        # What was meant is unknown, so nothing can be said about the rest.
        return _GiveUp()

    def _check_depth(self, depth: int, mark: Mark) -> None:
        if depth >= DEEPEST:
            self._report(mark, f"her er mere end {DEEPEST} niveauer inde i hinanden; tjek indrykningen.")
            raise _GiveUp

    def _check_document(self, event: yaml.DocumentStartEvent, number: int, mark: Mark) -> None:
        if number > 1:
            self.problems.append(explain_second_record(self.lines, mark, self.path))
            raise _GiveUp
        if event.version or event.tags:
            self._report(Mark(1, 1), "en linje, der begynder med %, hører ikke til her. Slet den.")

    def _check_node(self, event: yaml.NodeEvent, mark: Mark) -> None:
        if self.nodes > MOST_NODES:
            self._report(mark, f"filen har mere end {MOST_NODES} værdier. Del den i flere filer.")
            raise _GiveUp
        if event.anchor is not None:
            self._report(
                mark,
                f"en tekst, der begynder med &, er i YAML et mærke ({echo(self._word_at(mark))}, et anker), og dem "
                "bruger vi ikke. Sæt teksten i anførselstegn, eller slet mærket.",
            )
        elif getattr(event, "tag", None) is not None:
            self._report(
                mark,
                f"en tekst, der begynder med !, er i YAML et mærke ({echo(self._word_at(mark))}, et tag), og dem "
                "bruger vi ikke. Sæt teksten i anførselstegn, eller slet mærket.",
            )

    def _word_at(self, mark: Mark) -> str:
        return self._line(mark.line)[mark.column - 1 :].partition(" ")[0]

    def _line(self, number: int) -> str:
        return self.rows[number - 1] if number <= len(self.rows) else ""

    def _check_plain(self, event: yaml.ScalarEvent) -> bool:
        """Refuse what an editor sees as text, and YAML does not, or the other way round; True where it did."""
        before = len(self.problems)
        start, end = start_of(event), end_of(event)
        rest = self._line(end.line)[end.column - 1 :]
        comment = rest.lstrip()
        if comment.startswith("#") and comment.rstrip() != TITLE_MARK:
            self._report(
                Mark(end.line, end.column + len(rest) - len(comment)),
                "fra tegnet # er resten af linjen en bemærkning, som ikke kommer med. Hører den til teksten, så sæt "
                "hele teksten i anførselstegn; ellers flyt bemærkningen til sin egen linje.",
            )
        for number in range(start.line + 1, end.line + 1):
            line = self._line(number)
            if line.lstrip().startswith("- "):
                self._report(
                    Mark(number, len(line) - len(line.lstrip()) + 1),
                    "linjen skulle nok være et listepunkt, men den er rykket længere ind end linjen før og bliver læst "
                    "som en del af dens tekst. Ryk den ud, så stregerne står lige under hinanden.",
                )
        return len(self.problems) > before

    def _find_like_fields(self, event: yaml.ScalarEvent) -> Iterator[Scalar]:
        # A block ends where the next line begins, or within its own at the end of the file.
        end = end_of(event)
        for number in range(start_of(event).line + 1, end.line + (end.column > 1)):
            found = LIKE_A_FIELD.match(self._line(number))
            if found and found["name"]:
                yield Scalar(found["name"], Mark(number, found.start("name") + 1), plain=True)

    def _check_quoted(self, event: yaml.ScalarEvent) -> None:
        """Refuse a text that runs on over other fields or items to the next quotation mark."""
        start, end = start_of(event), end_of(event)
        if any(LIKE_A_FIELD.match(line) for line in self.lines[start.line : end.line]):
            self._report(
                start,
                f"et anførselstegn, der begynder her, bliver først lukket i linje {end.line}, så linjerne imellem "
                "bliver en del af teksten. Luk det, hvor teksten slutter.",
            )

    def _close_mapping(self, collection: Growing) -> Mapping:
        pairs = tuple(zip(collection.children[::2], collection.children[1::2], strict=True))
        if len({key.text for key, _ in pairs if isinstance(key, Scalar)}) < len(pairs):
            return Mapping(tuple(self._list_good(pairs)), collection.mark)
        return tuple.__new__(Mapping, (pairs, collection.mark))

    def _list_good(self, pairs: Iterable[tuple[Node, Node]]) -> Iterator[tuple[Scalar, Node]]:
        first_line: dict[str, int] = {}
        for key, value in pairs:
            if not isinstance(key, Scalar):
                self._report(key.mark, "et feltnavn skal være et ord, ikke en liste eller en gruppe.")
            elif key.text in first_line:
                self._report(
                    key.mark,
                    f"feltet {echo(key.text)} står to gange: første gang i linje {first_line[key.text]}. "
                    "Saml indholdet i ét felt, så intet går tabt.",
                )
            else:
                first_line[key.text] = key.mark.line
                yield key, value


class _GiveUp(Exception):  # noqa: N818 - leaves the event loop; never leaves this module
    pass
