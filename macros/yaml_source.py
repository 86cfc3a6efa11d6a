"""YAML text to plain values, each with the place it stands in.

Only what a record needs is understood: mappings, lists and text. Every scalar stays text; the model decides
what it means, so no YAML version can turn `NO` or `12:30` into something else. What makes a file mean more
than it shows (anchors, aliases, tags, several documents) is refused.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from macros.problems import Problem, echo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LARGEST_FILE = 64 * 1024
"""Bytes. A record of thirty printed pages takes about half of it."""
LARGEST_DATA_FILE = 512 * 1024
"""Bytes, for the handbook's own data files, which hold many records each."""
DEEPEST = 8
"""Levels of lists and mappings inside each other."""
MOST_NODES = 20_000


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a file; both count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text. `plain` says that it stood without quotation marks and not as a block."""

    text: str
    mark: Mark
    plain: bool


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order of the file; no key stands twice."""

    entries: tuple[tuple[Scalar, Node], ...]
    mark: Mark


Node = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class Source:
    """One file as it was read: its root value (None where it could not be read) and what is wrong with it."""

    path: str
    root: Node | None
    problems: tuple[Problem, ...]


def read_file(path: Path, shown_path: str, largest: int = LARGEST_FILE) -> Source:
    """Read one file. Never raises for what a file holds: whatever is wrong stands in `problems`."""
    if path.is_symlink():
        return _refuse(shown_path, "filen er en henvisning (symlink) til en anden fil; læg selve filen her.")
    try:
        raw = path.read_bytes()
    except OSError as error:
        return _refuse(shown_path, f"filen kan ikke læses ({error.strerror}).")
    return read_bytes(raw, shown_path, largest)


def read_bytes(raw: bytes, path: str, largest: int = LARGEST_FILE) -> Source:
    """Read the bytes of a file; see `read_file`."""
    if len(raw) > largest:
        return _refuse(
            path, f"filen fylder {len(raw) // 1024} kB, og højst {largest // 1024} kB kan læses. Del den i flere."
        )
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _refuse(path, "filen er gemt som UTF-16. Gem den som UTF-8.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", errors="replace")
        return Source(
            path,
            None,
            (
                Problem(
                    path,
                    before.count("\n") + 1,
                    len(before) - before.rfind("\n"),
                    "",
                    "filen er ikke gemt som UTF-8 (æ, ø og å kan ikke læses). Gem den igen med tegnsættet UTF-8.",
                ),
            ),
        )
    text = text.replace("\r\n", "\n")
    problems = tuple(_find_bad_characters(text, path))
    if problems:
        return Source(path, None, problems)
    return _Builder(path).build(text)


def read_text(text: str, path: str) -> Source:
    """Read YAML that is already text; see `read_file`."""
    return read_bytes(text.encode(), path)


def _refuse(path: str, message: str, line: int = 1, column: int = 1) -> Source:
    return Source(path, None, (Problem(path, line, column, "", message),))


_BAD_CHARACTERS = (
    (re.compile("\t"), "her står et tabulatortegn. Ryk ind med mellemrum i stedet."),
    (re.compile("\x00"), "her står et NUL-tegn, som ikke hører til i en tekst. Slet det."),
    (
        re.compile(r"[\x01-\x08\x0b-\x1f\x7f\x80-\x84\x86-\x9f]"),
        "her står et usynligt styretegn. Slet det og skriv stedet igen.",
    ),
    (
        re.compile(r"[\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]"),
        "her står et usynligt tegn, der kan vende eller skjule tekst. Slet det og skriv stedet igen.",
    ),
    (
        re.compile(r"[\ue000-\uf8ff\ufffd]"),
        "her står et tegn, som ingen kan læse (et symbol fra et andet program). Skriv det med almindelige tegn.",
    ),
)


def _find_bad_characters(text: str, path: str) -> Iterator[Problem]:
    # One problem a line and kind: a file indented with tabs has a hundred of them and one cause.
    for number, line in enumerate(text.split("\n"), 1):
        for pattern, message in _BAD_CHARACTERS:
            found = pattern.search(line)
            if found:
                yield Problem(path, number, found.start() + 1, "", message)
        if not line.isascii() and not unicodedata.is_normalized("NFC", line):
            at = next(i for i, letter in enumerate(line) if unicodedata.combining(letter)) if any(
                map(unicodedata.combining, line)
            ) else 0
            yield Problem(
                path,
                number,
                max(at, 1),
                "",
                f"bogstavet {echo(line[max(at - 1, 0) : at + 1])} er sat sammen af to tegn (det sker ved kopiering fra "
                "pdf eller Mac). Slet det og skriv det igen på tastaturet.",
            )


class _Builder:
    """Builds the tree from libyaml's events with a stack of its own, so that no depth of file can exhaust ours."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.nodes = 0

    def build(self, text: str) -> Source:
        root: Node | None = None
        try:
            root = self._read_events(text)
        except _GiveUp:
            pass
        except yaml.MarkedYAMLError as error:
            self.problems.append(_explain_syntax(error, text, self.path))
        except yaml.YAMLError:
            self.problems.append(
                Problem(self.path, 1, 1, "", "filen kan ikke læses som YAML; et tegn i den er ikke tilladt.")
            )
        if root is None and not self.problems:
            self._report(Mark(1, 1), "filen er tom. En post har mindst felterne id, titel og kilder.")
        return Source(self.path, None if self.problems else root, tuple(self.problems))

    def _report(self, mark: Mark, message: str) -> None:
        self.problems.append(Problem(self.path, mark.line, mark.column, "", message))

    def _read_events(self, text: str) -> Node | None:
        root: Node | None = None
        documents = 0
        open_collections: list[_Open] = []
        # CParser is libyaml: it is as strict as the pure parser and several times as fast.
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            mark = Mark(event.start_mark.line + 1, event.start_mark.column + 1)
            node: Node | None = None
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    self._report(
                        mark, "filen har flere dokumenter (en linje med ---). Læg hver post i sin egen fil."
                    )
                    raise _GiveUp
                continue
            if isinstance(event, yaml.AliasEvent):
                self._report(
                    mark, f"henvisningen *{event.anchor} (alias) kan ikke bruges her. Skriv teksten ud i stedet."
                )
                node = Scalar("", mark, plain=False)
            elif isinstance(event, yaml.ScalarEvent):
                self._check_node(event, mark)
                node = Scalar(event.value, mark, plain=event.style is None or event.style == "")
            elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
                self._check_node(event, mark)
                if len(open_collections) >= DEEPEST:
                    self._report(mark, f"her er mere end {DEEPEST} niveauer inde i hinanden; tjek indrykningen.")
                    raise _GiveUp
                open_collections.append(_Open(mark, isinstance(event, yaml.MappingStartEvent)))
                continue
            elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
                node = self._close(open_collections.pop())
            if node is None:
                continue
            if open_collections:
                open_collections[-1].children.append(node)
            else:
                root = node
        if isinstance(root, Scalar) and root.plain and not root.text:
            return None
        return root

    def _check_node(self, event: yaml.NodeEvent, mark: Mark) -> None:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            self._report(mark, f"filen har mere end {MOST_NODES} værdier. Del den i flere filer.")
            raise _GiveUp
        if event.anchor is not None:
            self._report(mark, f"mærket &{event.anchor} (anker) kan ikke bruges her. Slet det.")
        if getattr(event, "tag", None) is not None:
            self._report(
                mark, f"mærket {echo(str(event.tag))} (YAML-tag) kan ikke bruges her. Slet det, og skriv kun teksten."
            )

    def _close(self, collection: _Open) -> Node:
        if not collection.is_mapping:
            return Sequence(tuple(collection.children), collection.mark)
        entries: list[tuple[Scalar, Node]] = []
        first_line: dict[str, int] = {}
        children = iter(collection.children)
        for key, value in zip(children, children, strict=True):
            if not isinstance(key, Scalar):
                self._report(key.mark, "et feltnavn skal være et ord, ikke en liste eller en gruppe.")
                continue
            if key.text in first_line:
                self._report(
                    key.mark,
                    f"feltet {echo(key.text)} står to gange: første gang i linje {first_line[key.text]}. "
                    "Saml indholdet i ét felt, så intet går tabt.",
                )
                continue
            first_line[key.text] = key.mark.line
            entries.append((key, value))
        return Mapping(tuple(entries), collection.mark)


class _Open:
    __slots__ = ("children", "is_mapping", "mark")

    def __init__(self, mark: Mark, is_mapping: bool) -> None:
        self.mark = mark
        self.is_mapping = is_mapping
        self.children: list[Node] = []


class _GiveUp(Exception):  # noqa: N818 - leaves the event loop; never leaves this module
    pass


# libyaml's own words, and what an editor has most often done. Read from libyaml's parser.c and scanner.c.
_SYNTAX = (
    (
        "mapping values are not allowed",
        "her står et kolon, hvor YAML ikke venter det. Indeholder teksten et kolon, så sæt hele teksten i "
        "anførselstegn; ellers tjek, at linjen er rykket ind som linjerne omkring den.",
    ),
    (
        "could not find expected ':'",
        "feltnavnet mangler et kolon og et mellemrum efter sig, eller teksten fra linjen før er ikke rykket ind.",
    ),
    (
        "did not find expected '-' indicator",
        "listen brydes her. Hvert punkt begynder med «- », og alle punkter i en liste står lige langt inde.",
    ),
    (
        "did not find expected key",
        "linjen passer ikke med linjerne før den. Tjek, at den er rykket lige så langt ind som de andre felter, "
        "og at anførselstegn før den er lukket.",
    ),
    (
        "did not find expected ',' or ']'",
        "en liste med [ er ikke lukket med ] eller mangler et komma. Skriv hellere hvert punkt på sin egen linje "
        "med «- » foran.",
    ),
    (
        "did not find expected ',' or '}'",
        "en gruppe med { er ikke lukket med } eller mangler et komma. Skriv hellere hvert felt på sin egen linje.",
    ),
    (
        "found unexpected end of stream",
        "et anførselstegn, der begynder her, bliver ikke lukket. Sæt det afsluttende anførselstegn.",
    ),
    (
        "found unexpected document indicator",
        "en tekst i anførselstegn, der begynder her, er ikke lukket før en linje med --- eller ...",
    ),
    (
        "found character that cannot start any token",
        "teksten begynder med et tegn, som YAML bruger til andet (@, `, % eller lignende). Sæt teksten i "
        "anførselstegn.",
    ),
    (
        "block sequence entries are not allowed",
        "et listepunkt («- ») kan ikke stå her. Sæt punkterne på linjer for sig under feltnavnet.",
    ),
    (
        "found unknown escape character",
        "en omvendt skråstreg (\\) i en tekst med \"…\" betyder noget særligt. Brug enkelte anførselstegn '…'.",
    ),
    ("did not find expected hexdecimal number", "tegnkoden efter den omvendte skråstreg er ikke hel."),
    ("found undefined tag handle", "et udråbstegn først i teksten betyder noget særligt. Sæt teksten i anførselstegn."),
    ("did not find expected whitespace or line break", "efter et YAML-mærke mangler et mellemrum."),
    (
        "did not find expected alphabetic or numeric character",
        "teksten begynder med * eller &, som YAML bruger til andet. Sæt teksten i anførselstegn.",
    ),
    ("did not find expected <document start>", "her fortsætter filen, efter at posten er slut. Tjek indrykningen."),
    ("did not find expected node content", "her mangler en værdi, fx efter et komma eller en parentes."),
    ("did not find expected comment or line break", "efter | eller > må der ikke stå mere på linjen."),
    ("found incompatible YAML document", "linjen %YAML hører ikke til her. Slet den."),
    ("found duplicate %YAML directive", "linjen %YAML hører ikke til her. Slet den."),
)


def _explain_syntax(error: yaml.MarkedYAMLError, text: str, path: str) -> Problem:
    problem = str(error.problem or "")
    mark = error.problem_mark or error.context_mark
    # An unclosed quotation mark is noticed at the end of the file, and is to be mended where it begins.
    if error.context_mark is not None and "unexpected end of stream" in problem:
        mark = error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    line = min(line, text.rstrip("\n").count("\n") + 1)
    for words, explanation in _SYNTAX:
        if words in problem:
            return Problem(path, line, column, "", explanation)
    return Problem(
        path,
        line,
        column,
        "",
        "YAML kan ikke læses her. Tjek indrykning, kolon efter feltnavnet og anførselstegn om teksten.",
    )
