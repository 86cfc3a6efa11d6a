"""YAML text to plain values, each with the place it stands in.

Only what a record needs is understood: mappings, lists and text. Every scalar stays text; the model decides
what it means, so no YAML version can turn `NO` or `12:30` into something else. What makes a file mean more
than it shows (anchors, aliases, tags, several documents) is refused.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import yaml

from macros import messages
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
TITLE_MARK = "# titel"
"""The one remark that may stand after a text: it tells `copied-sentences` that an official title stands on the line."""


class Mark(NamedTuple):
    """A place in a file; both count from 1. A tuple, because a file has thousands and each must be quick to make."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text. `plain` says that it stood without quotation marks and not as a block.

    `like_fields` are the words of a block that begin a line and have a colon after them: fields indented too far?
    """

    text: str
    mark: Mark
    plain: bool
    like_fields: tuple[Scalar, ...] = ()


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    mark: Mark
    in_brackets: bool = False
    """Whether it stands on a line, between [ and ], where a comma ends an item."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order of the file; no key stands twice."""

    entries: tuple[tuple[Scalar, Node], ...]
    mark: Mark


Node = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class Source:
    """One file as it was read: its root value (None where it could not be read) and what is wrong with it.

    There may be both: after a duplicate key, say, the rest of the file can be read and checked all the same.
    """

    path: str
    root: Node | None
    problems: tuple[Problem, ...]


def read_file(path: Path, shown_path: str, largest: int = LARGEST_FILE) -> Source:
    """Read one file. Never raises for what a file holds: whatever is wrong stands in `problems`."""
    if path.is_symlink():
        return _refuse(shown_path, "filen er en henvisning (symlink) til en anden fil; læg selve filen her.")
    try:
        raw = path.read_bytes()
    except OSError:
        return _refuse(shown_path, "filen kan ikke åbnes. Tjek, at den findes, og at du har lov til at læse den.")
    return read_bytes(raw, shown_path, largest)


def read_bytes(raw: bytes, path: str, largest: int = LARGEST_FILE) -> Source:
    """Read the bytes of a file; see `read_file`."""
    if len(raw) > largest:
        size = -(-len(raw) // 1024)
        return _refuse(path, f"filen fylder {size} kB, og højst {largest // 1024} kB kan læses. Del den i flere.")
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
    if _TAB_INDENTATION.search(text):
        return Source(path, None, problems)
    # The rest of the file is read as if spaces stood there, so that all of it is checked in one run.
    read = _Builder(path).build(_put_spaces(text) if problems else text)
    if read.root is None and problems:
        return Source(path, None, problems)
    return Source(path, read.root, (*problems, *read.problems))


def read_text(text: str, path: str) -> Source:
    """Read YAML that is already text; see `read_file`."""
    return read_bytes(text.encode(), path)


def _refuse(path: str, message: str, line: int = 1, column: int = 1) -> Source:
    return Source(path, None, (Problem(path, line, column, "", message),))


_TAB = "her står et tabulatortegn. Brug mellemrum i stedet, også til at rykke ind med."
_TAB_INDENTATION = re.compile(r"^ *\t", re.MULTILINE)
_HIDDEN = "her står et usynligt tegn, der kan skjule eller vende tekst. Slet det, og skriv stedet igen."
BAD_CHARACTERS = (
    (re.compile("\t"), _TAB),
    (re.compile("\x00"), "her står et NUL-tegn, som ikke hører til i en tekst. Slet det."),
    (
        re.compile(r"[\x01-\x08\x0b-\x1f\x7f-\x9f\ufff9-\ufffb]"),
        "her står et usynligt styretegn. Slet det, og skriv stedet igen.",
    ),
    (
        re.compile(r"[\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"),
        _HIDDEN,
    ),
    (
        re.compile(r"[\ue000-\uf8ff\ufffd-\uffff\U000f0000-\U0010ffff]"),
        "her står et tegn, som ingen kan læse (et symbol fra et andet program). Skriv det med almindelige tegn.",
    ),
    (
        # In a text it is harmless. In front of it, YAML takes it for a letter.
        re.compile(r"^[ -]*([\xa0\u2000-\u200a\u202f\u3000])[\s-]*|(?<=:)([\xa0\u2000-\u200a\u202f\u3000])\s*"),
        "her står et hårdt mellemrum (det kommer med, når man kopierer fra nettet eller Word). Skriv et "
        "almindeligt mellemrum.",
    ),
    (
        re.compile("Ã[\x80-\xbf†˜…]|â€"),
        messages.GARBLED_LETTERS,
    ),
)
BAD_CHARACTER = re.compile("|".join(pattern.pattern for pattern, _ in BAD_CHARACTERS[:5]))
_HARD_SPACE = BAD_CHARACTERS[5][0]


def find_hidden_character(text: str) -> str:
    """Return the first character of a text that cannot be seen or read: an escape in quotes may have put it in."""
    found = BAD_CHARACTER.search(text)
    return found.group() if found else ""


# Every sign that one of the patterns above can begin with: most files have none, and need no look line by line.
_SUSPECT = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u2060-\u206f\u3000\ue000-\uf8ff\ufeff"
    r"\ufff9-\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffffÃ]|â€"
)


def _find_bad_characters(text: str, path: str) -> Iterator[Problem]:
    if not _SUSPECT.search(text) and unicodedata.is_normalized("NFC", text):
        return
    # One problem a line and kind: a file indented with tabs has a hundred of them and one cause.
    for number, line in enumerate(text.split("\n"), 1):
        for pattern, message in BAD_CHARACTERS:
            found = pattern.search(line)
            if found:
                yield Problem(path, number, found.start(found.lastindex or 0) + 1, "", message)
        if not line.isascii() and not unicodedata.is_normalized("NFC", line):
            yield _explain_composed(line, path, number)


def _put_spaces(text: str) -> str:
    lines = [_HARD_SPACE.sub(lambda found: re.sub("[^-]", " ", found.group()), line) for line in text.split("\n")]
    return BAD_CHARACTER.sub(" ", "\n".join(lines))


def _explain_composed(line: str, path: str, number: int) -> Problem:
    # A letter and the sign that joins it stand side by side, so some pair of neighbours is not normal by itself.
    at = next((i for i in range(len(line)) if not unicodedata.is_normalized("NFC", line[i : i + 2])), 0)
    if at + 1 < len(line) and not unicodedata.is_normalized("NFC", line[at + 1]):
        at += 1
    letter = line[at] if not unicodedata.is_normalized("NFC", line[at]) else line[at : at + 2]
    usual = unicodedata.normalize("NFC", letter)
    return Problem(
        path,
        number,
        at + 1,
        "",
        f"bogstavet {echo(usual)} er skrevet med andre tegn end tastaturets (det sker ved kopiering fra pdf eller "
        "Mac). Slet det, og skriv det igen.",
    )


class _Builder:
    """Builds the tree from libyaml's events with a stack of its own, so that no depth of file can exhaust ours."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.lines: list[str] = []
        self.problems: list[Problem] = []
        self.nodes = 0
        self.last: yaml.ScalarEvent | None = None
        """The latest piece of text: where a syntax error is noticed, it is most often the one to be mended."""

    def build(self, text: str) -> Source:
        root: Node | None = None
        self.lines = text.split("\n")
        try:
            root = self._read_events(text)
        except _GiveUp:
            return Source(self.path, None, tuple(self.problems))
        except yaml.YAMLError as error:
            problem = _explain_syntax(error, self.lines, self.last, self.path)
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
        open_collections: list[_Open] = []
        # CParser is libyaml: it is as strict as the pure parser and several times as fast.
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            match event:
                # What there is most of comes first.
                case yaml.ScalarEvent() | yaml.AliasEvent():
                    node = self._read_text(event, _start_of(event))
                case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                    node = self._close(open_collections.pop())
                case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                    mark = _start_of(event)
                    self.nodes += 1
                    self._check_node(event, mark)
                    self._check_depth(len(open_collections), mark)
                    open_collections.append(_Open(mark, isinstance(event, yaml.MappingStartEvent), event.flow_style))
                    continue
                case yaml.DocumentStartEvent():
                    documents += 1
                    self._check_document(event, documents, _start_of(event))
                    continue
                case _:
                    continue
            if open_collections:
                open_collections[-1].children.append(node)
            else:
                root = node
        if isinstance(root, Scalar) and root.plain and not root.text:
            return None
        return root

    def _read_text(self, event: yaml.ScalarEvent | yaml.AliasEvent, mark: Mark) -> Scalar:
        if isinstance(event, yaml.AliasEvent):
            self._report(
                mark,
                f"en tekst, der begynder med *, er i YAML en henvisning ({echo(self._word_at(mark))}, et alias), "
                "og dem bruger vi ikke. Sæt teksten i anførselstegn, eller skriv den ud.",
            )
            # What was meant is unknown, so nothing can be said about the rest.
            raise _GiveUp
        self.nodes += 1
        if event.tag is not None or event.anchor is not None or self.nodes > MOST_NODES:
            self._check_node(event, mark)
        self.last = event
        if not event.style:
            if self._check_plain(event) and not event.value:
                # The whole text was taken for a remark; that has been said, so the field is not empty too.
                return Scalar("…", mark, plain=False)
            return Scalar(event.value, mark, plain=True)
        if event.style in {"'", '"'}:
            self._check_quoted(event)
            return Scalar(event.value, mark, plain=False)
        return Scalar(event.value, mark, plain=False, like_fields=tuple(self._find_like_fields(event)))

    def _check_depth(self, depth: int, mark: Mark) -> None:
        if depth >= DEEPEST:
            self._report(mark, f"her er mere end {DEEPEST} niveauer inde i hinanden; tjek indrykningen.")
            raise _GiveUp

    def _check_document(self, event: yaml.DocumentStartEvent, number: int, mark: Mark) -> None:
        if number > 1:
            self._report(mark, "filen har flere dokumenter (en linje med ---). Læg hver post i sin egen fil.")
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
        # What is empty at the end of a file stands on a line that is not there.
        return self.lines[number - 1] if number <= len(self.lines) else ""

    def _check_plain(self, event: yaml.ScalarEvent) -> bool:
        """Refuse what an editor sees as text, and YAML does not, or the other way round; True where it did."""
        before = len(self.problems)
        start, end = _start_of(event), _end_of(event)
        rest = self._line(end.line)[end.column - 1 :]
        if start.line == end.line and rest[:1] in {"", ":"}:
            return False
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
        end = _end_of(event)
        for number in range(_start_of(event).line + 1, end.line + (end.column > 1)):
            found = _LIKE_A_FIELD.match(self._line(number))
            if found and found["name"]:
                yield Scalar(found["name"], Mark(number, found.start("name") + 1), plain=True)

    def _check_quoted(self, event: yaml.ScalarEvent) -> None:
        """Refuse a text that runs on over other fields or items to the next quotation mark."""
        start, end = _start_of(event), _end_of(event)
        if any(_LIKE_A_FIELD.match(line) for line in self.lines[start.line : end.line]):
            self._report(
                start,
                f"et anførselstegn, der begynder her, bliver først lukket i linje {end.line}, så linjerne imellem "
                "bliver en del af teksten. Luk det, hvor teksten slutter.",
            )

    def _close(self, collection: _Open) -> Node:
        if not collection.is_mapping:
            return Sequence(tuple(collection.children), collection.mark, collection.in_brackets)
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


def _start_of(event: yaml.Event) -> Mark:
    mark = event.start_mark
    return Mark(mark.line + 1, mark.column + 1) if mark else Mark(1, 1)


def _end_of(event: yaml.Event) -> Mark:
    mark = event.end_mark
    return Mark(mark.line + 1, mark.column + 1) if mark else Mark(1, 1)


class _Open:
    __slots__ = ("children", "in_brackets", "is_mapping", "mark")

    def __init__(self, mark: Mark, is_mapping: bool, in_brackets: bool | None) -> None:
        self.mark = mark
        self.is_mapping = is_mapping
        self.in_brackets = bool(in_brackets)
        self.children: list[Node] = []


class _GiveUp(Exception):  # noqa: N818 - leaves the event loop; never leaves this module
    pass


_COLON_IN_TEXT = "teksten indeholder et kolon, og det læser YAML som et nyt felt. Sæt hele teksten i anførselstegn."
_INDENTED = (
    "feltet er rykket længere ind end linjen før og bliver læst som en del af dens tekst. Ryk det ud, så det står "
    "lige med de andre felter."
)
_NO_COLON = (
    "linjen hører ikke til noget. Er den et felt, så mangler den et kolon og et mellemrum efter feltnavnet; er den "
    "mere af teksten fra linjen før, så ryk den længere ind end feltnavnet."
)
_BESIDE_TEXT = {"sted", "ophav"}
"""What an editor adds to a text, which must be a field itself then."""
_TEXT_NOT_APART = (
    "en tekst, der skal have sted eller ophav, er selv et felt. Sæt «tekst: » foran den, på sin egen linje hvis et "
    "andet feltnavn står foran, og sæt denne linje lige under ordet «tekst»."
)
_GLUED = "efter feltnavnet og kolon mangler et mellemrum. Sæt det ind."
_CURLY = ' Brug de lige anførselstegn ("), ikke de krøllede, som YAML ikke kender.'
_ODD_START = "teksten begynder med et tegn, som YAML bruger til andet. Sæt hele teksten i anførselstegn."
_OTHER_BULLET = "et listepunkt begynder med «- ». Brug bindestreg i stedet for stjerne."
_AFTER_BRACKET = (
    "teksten begynder med [ eller {, så YAML læser en liste eller en gruppe, og den slutter, før teksten gør. Sæt hele "
    "teksten i anførselstegn."
)

# libyaml's own words, and what an editor has most often done. Read from libyaml's parser.c and scanner.c.
_SYNTAX = (
    ("could not find expected ':'", _NO_COLON),
    (
        "did not find expected '-' indicator",
        "listen brydes her. Hvert punkt begynder med «- », og alle punkter i en liste står lige langt inde.",
    ),
    (
        "did not find expected key",
        "linjen passer ikke med linjerne før den. Ryk den lige så langt ind som de felter eller punkter, den hører "
        "sammen med.",
    ),
    (
        "did not find expected ',' or ']'",
        "en liste, der begynder med [, er ikke lukket med ] eller mangler et komma. Skriv hellere hvert punkt på sin "
        "egen linje med «- » foran.",
    ),
    (
        "did not find expected ',' or '}'",
        "en gruppe, der begynder med {, er ikke lukket med } eller mangler et komma. Skriv hellere hvert felt på sin "
        "egen linje.",
    ),
    (
        "found unexpected end of stream",
        "et anførselstegn, der begynder her, bliver ikke lukket. Sæt det afsluttende anførselstegn.",
    ),
    (
        "found unexpected document indicator",
        "en tekst i anførselstegn, der begynder her, er ikke lukket før en linje med --- eller ...",
    ),
    ("found character that cannot start any token", _ODD_START),
    ("did not find expected alphabetic or numeric character", _ODD_START),
    ("found undefined tag handle", _ODD_START),
    ("did not find expected whitespace or line break", _ODD_START),
    ("mapping keys are not allowed", _ODD_START),
    (
        "block sequence entries are not allowed",
        "et listepunkt kan ikke stå på samme linje som feltnavnet. Sæt punkterne på linjer for sig under det, hvert "
        "med «- » foran.",
    ),
    (
        "found unknown escape character",
        'en omvendt skråstreg (\\) i en tekst med "…" betyder noget særligt. Sæt teksten i enkelte anførselstegn: '
        "'…'.",
    ),
    (
        "did not find expected hexdecimal number",
        "tegnkoden efter den omvendte skråstreg er ikke hel. Skriv selve tegnet.",
    ),
    (
        "found invalid Unicode character",
        "tegnkoden efter den omvendte skråstreg findes ikke. Skriv selve tegnet.",
    ),
    (
        "did not find expected <document start>",
        "her fortsætter filen, efter at posten er slut. Tjek, at alle felter yderst begynder helt ude til venstre.",
    ),
    ("did not find expected node content", "her mangler en værdi, fx efter et komma eller en parentes."),
    (
        "did not find expected comment or line break",
        "efter | eller > må der ikke stå mere på linjen. Hører tegnet til teksten, så sæt hele teksten i "
        "anførselstegn.",
    ),
    ("YAML d", "en linje, der begynder med %, hører ikke til her. Slet den."),
    ("directive", "en linje, der begynder med %, hører ikke til her. Slet den."),
)
_LATE = ("unexpected end of stream", "could not find expected ':'", "alphabetic or numeric character")
_UNKNOWN = "YAML kan ikke læses her. Tjek indrykning, kolon efter feltnavnet og anførselstegn om teksten."


def _explain_syntax(error: yaml.YAMLError, lines: list[str], last: yaml.ScalarEvent | None, path: str) -> Problem:
    problem = str(getattr(error, "problem", "") or "")
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    # These are noticed late, and are to be mended where they begin.
    if context is not None and (mark is None or any(sign in problem for sign in _LATE)):
        mark = context
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    if line > len(lines) or not lines[line - 1].strip():
        line, column = max((number for number, text in enumerate(lines, 1) if text.strip()), default=1), 1
    explanation = next((words for sign, words in _SYNTAX if sign in problem), _UNKNOWN)
    before = lines[line - 1][: column - 1]
    if "mapping values are not allowed" in problem:
        # Words before the colon are no field's name, and a name after another field's colon is no field.
        in_text = " " in before.strip().removeprefix("- ") or _FIELD_BEFORE.match(before) is not None
        explanation = _COLON_IN_TEXT if in_text else _INDENTED
        glued = _find_glued_field(lines, line)
        if not in_text and glued:
            # libyaml reads the line before as words without a field, and this one as more of them.
            line, column, explanation = *glued, _GLUED
        elif not in_text:
            column = len(before) - len(before.lstrip()) + 1
            if before.strip() in _BESIDE_TEXT:
                explanation = _TEXT_NOT_APART
        elif _CURLY_QUOTES.search(before):
            explanation += _CURLY
    elif explanation is _ODD_START and lines[line - 1].lstrip().startswith("* "):
        explanation = _OTHER_BULLET
    elif "did not find expected key" in problem or "expected '-' indicator" in problem:
        if before.rstrip().endswith(("]", "}")):
            explanation = _AFTER_BRACKET
        elif last is not None and last.style in {"'", '"'} and _end_of(last).line == line:
            explanation = _explain_quotes(last)
    return Problem(path, line, column, "", explanation)


def _find_glued_field(lines: list[str], line: int) -> tuple[int, int] | None:
    """Where the line before this one, as far in as it, lacks the space after a field's colon."""
    before, this = lines[line - 2] if line > 1 else "", lines[line - 1]
    match = _GLUED_FIELD.match(before)
    as_far_in = len(before) - len(before.lstrip(" -")) == len(this) - len(this.lstrip(" -"))
    return (line - 1, match.end()) if match and as_far_in else None


_GLUED_FIELD = re.compile(r"\s*(?:- )*\w+:(?=[^\s:/])")
_FIELD_BEFORE = re.compile(r"\s*(?:- )*[^\s:][^:]*:\s+\S|\s*(?:- )+\S+\s")
_LIKE_A_FIELD = re.compile(r"\s*(?:- |(?P<name>\w+):(?:\s|$))")
_CURLY_QUOTES = re.compile(r":\s+[“”„»«’]")


def _explain_quotes(last: yaml.ScalarEvent) -> str:
    begin = _start_of(last).line
    where = f" (den begynder i linje {begin})" if begin != _end_of(last).line else ""
    other = "'…'" if last.style == '"' else '"…"'
    return (
        f"en tekst i anførselstegn{where} slutter før her, og så kommer der mere. Står der anførselstegn inde i "
        f"teksten, så sæt {other} om det hele; ellers tjek, at hvert anførselstegn er lukket."
    )
