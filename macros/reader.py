"""From a tree of values with places to a typed record, collecting everything that is wrong on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, TypeVar
from urllib.parse import urlsplit

import yaml

from macros import danish, fields, messages
from macros.dates import BadDate, SourceDate, parse_date
from macros.fields import Spec, specs_of
from macros.problems import Problem, Severity, echo, suggest
from macros.statements import Origin, Place, Sourced, Stated
from macros.yaml_source import Mapping, Mark, Node, Scalar, Sequence, find_hidden_character

Record = TypeVar("Record")

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NEVER_TWICE = (fields.Reference, fields.Line, fields.Group)
"""Kinds of which a list holds no two alike. The same number or the same answer may well stand twice."""
NUMBER = re.compile(r"0|[1-9][0-9]{0,11}")
LONGEST_ID = 60
LONGEST_PLACE = 200
FEWEST_WORDS = 5
"""Words that two items have together before they look like a sentence cut in two."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a file that names something elsewhere, kept until all files have been read."""

    collection: str
    target: str
    field: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place in a source, kept until the sources have been read."""

    place: Place
    field: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Text:
    """Words that readers will see, kept for those who look for what should not be among them."""

    text: str
    field: str
    mark: Mark


@dataclass(slots=True)
class Reading:
    """What came of reading one record: its problems, what it mentions and says, and where each field stands."""

    path: str
    problems: list[Problem] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    marks: dict[str, Mark] = field(default_factory=dict)

    def report(self, mark: Mark, where: str, message: str, severity: Severity = Severity.ERROR) -> None:
        """Note a problem at a mark; `where` is the way to the field («parter 2 › sektor»)."""
        self.problems.append(Problem(self.path, mark.line, mark.column, where, message, severity))

    def mark_of(self, where: str) -> Mark:
        """Where the field stands, or the first place where it does not."""
        return self.marks.get(where, Mark(1, 1))


def read_record(node: Node, record: type[Record], reading: Reading) -> Record | None:
    """Read a record of the given type. None where anything required is missing or wrong; see the problems."""
    if not isinstance(node, Mapping):
        reading.report(node.mark, "", "posten skal bestå af felter: et feltnavn, et kolon og en værdi på hver linje.")
        return None
    value = _Reader(reading, record).read_mapping(node, record, "", None)
    return value if isinstance(value, record) else None


_MISSING: Any = object()
_STATED_KEYS = {"sted", "ophav"}


class _Reader:
    """Walks the tree along the declarations. Every method returns the value, or _MISSING after a report."""

    def __init__(self, reading: Reading, root: type[Any]) -> None:
        self.reading = reading
        self.root = root

    def read_mapping(self, node: Mapping, record: type[Any], where: str, origin: str | None) -> Any:
        specs = specs_of(record)
        by_key = _specs_by_key(record)
        values: dict[str, Any] = {}
        faulty = False
        for key, child in node.entries:
            declared = by_key.get(key.text)
            if declared is None:
                self.reading.report(
                    key.mark,
                    where,
                    f"feltet {echo(key.text)} findes ikke.{_near_field(key.text, record, self.root)}",
                )
                faulty = True
                continue
            name, spec = declared
            path = _join(where, spec.key)
            self.reading.marks[path] = child.mark
            value = self.read_field(child, spec, path)
            if value is _MISSING:
                faulty = True
            values[name] = value
        for name, spec in specs:
            if spec.required and name not in values:
                self.reading.report(
                    node.mark,
                    where,
                    explain_missing(spec),
                )
                faulty = True
        self.check_order(values.get("start"), values.get("end"), where)
        if faulty:
            return _MISSING
        if issubclass(record, Sourced) and values.get("origin") is None and origin is not None:
            values["origin"] = Origin.named(origin)
        return record(**values)

    def check_order(self, start: Any, end: Any, where: str) -> None:
        if isinstance(start, SourceDate) and isinstance(end, SourceDate) and end.last < start.first:
            self.reading.report(
                self.reading.mark_of(_join(where, "til")),
                _join(where, "til"),
                messages.ENDS_BEFORE_START.format(start=start.wording, end=end.wording),
            )

    def read_field(self, node: Node, spec: Spec, where: str) -> Any:
        if _is_empty(node):
            self.reading.report(
                node.mark,
                where,
                "feltet er tomt. Skriv noget, eller slet linjen: et felt, der mangler, er i orden."
                if not spec.required
                else "feltet er tomt, og det skal udfyldes." + _show_example(spec),
            )
            return _MISSING
        if isinstance(spec.kind, fields.PlaceText):
            return self.read_places(node, where)
        if not spec.many:
            if isinstance(node, Sequence):
                inside = (
                    f" Skriv felterne uden bindestreg: {', '.join(_keys_of(spec.kind.record))}."
                    if isinstance(spec.kind, fields.Group)
                    else _show_example(spec)
                )
                self.reading.report(node.mark, where, f"her kan kun stå én ting, ikke en liste.{inside}")
                return _MISSING
            return self.read_value(node, spec, where)
        if not isinstance(node, Sequence):
            self.reading.report(
                node.mark, where, "her skal stå en liste: hvert punkt på sin egen linje med «- » foran."
            )
            return _MISSING
        values = []
        faulty = False
        seen: dict[str, int] = {}
        for number, item in enumerate(node.items, 1):
            path = f"{where} {number}"
            self.reading.marks[path] = item.mark
            if _is_empty(item):
                self.reading.report(item.mark, path, "punktet er tomt. Skriv noget efter «- », eller slet linjen.")
                faulty = True
                continue
            value = _MISSING if isinstance(item, Sequence) else self.read_value(item, spec, path)
            if isinstance(item, Sequence):
                self.reading.report(item.mark, path, "her står en liste inde i listen; ryk punkterne ud.")
            again = isinstance(item, Scalar) and item.text in seen and not spec.repeats
            if again and isinstance(item, Scalar) and isinstance(spec.kind, fields.Prose):
                message = messages.SAME_AGAIN.format(where=f"linje {seen[item.text]}")
                self.reading.report(item.mark, path, message, Severity.WARNING)
            if again and isinstance(item, Scalar) and isinstance(spec.kind, _NEVER_TWICE):
                self.reading.report(
                    item.mark,
                    path,
                    messages.STANDS_TWICE.format(value=echo(item.text), where=f"linje {seen[item.text]}"),
                )
                faulty = True
            if isinstance(item, Scalar):
                seen[item.text] = item.mark.line
            faulty = faulty or value is _MISSING
            values.append(value)
        if node.in_brackets and isinstance(spec.kind, fields.Line | fields.Prose):
            self.warn_of_commas(node, where)
        return _MISSING if faulty else tuple(values)

    def warn_of_commas(self, node: Sequence, where: str) -> None:
        """Warn where what stands between [ and ] reads as one sentence, which YAML has cut at its comma."""
        plain = [item for item in node.items if isinstance(item, Scalar) and item.plain]
        for before, item in pairwise(plain):
            begins = before.text[:1].isupper() and item.text[:1].islower()
            lengths = (len(before.text.split()), len(item.text.split()))
            if begins and min(lengths) > 1 and sum(lengths) >= FEWEST_WORDS:
                self.reading.report(
                    item.mark,
                    where,
                    f"{echo(item.text)} ligner resten af en sætning: mellem [ og ] begynder et nyt punkt ved hvert "
                    f'komma. Hører det sammen, så skriv «["{before.text}, {item.text}"]».',
                    Severity.WARNING,
                )

    def read_value(self, node: Mapping | Scalar, spec: Spec, where: str) -> Any:
        if isinstance(spec.kind, fields.Group):
            return self.read_group(node, spec, spec.kind, where)
        if spec.stated:
            return self.read_stated(node, spec, where)
        if isinstance(node, Mapping):
            self.reading.report(
                node.mark,
                where,
                "her skal stå en enkelt værdi, ikke felter. Indeholder teksten et kolon, så sæt den "
                "i anførselstegn." + _show_example(spec),
            )
            return _MISSING
        return self.read_scalar(node, spec, where)

    def read_group(self, node: Mapping | Scalar, spec: Spec, kind: fields.Group, where: str) -> Any:
        if isinstance(node, Mapping):
            return self.read_mapping(node, kind.record, where, spec.origin)
        # What has one necessary field may be written as just that: «- Odense» for «- navn: Odense».
        necessary = [inner for _, inner in specs_of(kind.record) if inner.required]
        if len(necessary) != 1:
            keys = ", ".join(_keys_of(kind.record))
            self.reading.report(node.mark, where, f"her skal stå felter på hver sin linje: {keys}.")
            return _MISSING
        name = Scalar(necessary[0].key, node.mark, plain=True)
        return self.read_mapping(Mapping(((name, node),), node.mark), kind.record, where, spec.origin)

    def read_stated(self, node: Mapping | Scalar, spec: Spec, where: str) -> Any:
        if isinstance(node, Scalar):
            text = self.read_scalar(node, spec, where)
            return _MISSING if text is _MISSING else Stated(text, (), Origin.named(spec.origin))
        value: Any = _MISSING
        found = unknown = False
        places: Any = ()
        origin = Origin.named(spec.origin)
        for key, child in node.entries:
            path = _join(where, key.text)
            if key.text == "tekst":
                found = True
                if _is_empty(child) or not isinstance(child, Scalar):
                    self.reading.report(child.mark, path, "her skal stå en tekst.")
                else:
                    value = self.read_scalar(child, spec, path)
            elif key.text == "sted":
                places = self.read_places(child, path)
            elif key.text == "ophav":
                read = self.read_field(child, _ORIGIN_SPEC, path)
                if read is _MISSING:
                    places = _MISSING
                else:
                    origin = read
            else:
                self.reading.report(
                    key.mark,
                    where,
                    f"feltet {echo(key.text)} findes ikke her; der kan stå tekst, sted og ophav."
                    f"{suggest(key.text, ('tekst', 'sted', 'ophav'))} Er det en sætning med kolon, så sæt den hele i "
                    "anførselstegn.",
                )
                unknown = True
        if not found and not unknown:
            self.reading.report(node.mark, where, messages.TEXT_MISSING)
        if value is _MISSING or places is _MISSING or unknown:
            return _MISSING
        return Stated(value, places, origin)

    def read_places(self, node: Node, where: str) -> Any:
        items = node.items if isinstance(node, Sequence) else (node,)
        found: list[Place] = []
        faulty = not items
        if faulty:
            self.reading.report(node.mark, where, f"stedet mangler. {messages.PLACE_HELP}")
        for item in items:
            if not isinstance(item, Scalar) or _is_empty(item):
                self.reading.report(item.mark, where, messages.PLACE_ON_ONE_LINE.format(help=messages.PLACE_HELP))
                faulty = True
                continue
            if self.refuse_text(item, where):
                faulty = True
                continue
            for part in _use_plain_spaces(item.text).split(";"):
                place = self.read_place(part.strip(), item.mark, where)
                if place is None:
                    faulty = True
                    continue
                found.append(place)
                self.reading.places.append(PlaceMention(place, where, item.mark))
        return _MISSING if faulty else tuple(found)

    def read_place(self, text: str, mark: Mark, where: str) -> Place | None:
        if ONLY_LINES.fullmatch(text):
            self.reading.report(
                mark,
                where,
                messages.LINES_WITHOUT_SOURCE.format(value=echo(text)),
            )
            return None
        match = PLACE.fullmatch(text) if len(text) <= LONGEST_PLACE else None
        if match is None:
            small = text[:1].lower() + text[1:]
            near = messages.MEANT.format(value=echo(small)) if small != text and PLACE.fullmatch(small) else ""
            what = messages.NOT_A_PLACE if text else messages.NO_PLACE_AT_SEMICOLON
            self.reading.report(mark, where, what.format(value=echo(text), near=near, help=messages.PLACE_HELP))
            return None
        lines: list[tuple[int, int]] = []
        for span in re.findall(r"(\d+)(?:\s*[-–]\s*(\d+))?", match["lines"] or ""):
            first, last = int(span[0]), int(span[1] or span[0])
            if first < 1:
                self.reading.report(mark, where, messages.LINE_ZERO)
                return None
            if last < first:
                self.reading.report(mark, where, messages.LINES_TURN_ROUND.format(first=first, last=last))
                return None
            lines.append((first, last))
        return Place(match["source"], (match["where"] or "").strip(" ,"), tuple(lines))

    def refuse_text(self, node: Scalar, where: str) -> bool:
        """Report a text that may stand in no field; True where it did."""
        if CPR.search(node.text):
            self.reading.report(
                node.mark,
                where,
                messages.LOOKS_LIKE_CPR,
            )
            return True
        if find_hidden_character(node.text):
            self.reading.report(node.mark, where, messages.INVISIBLE_CHARACTER)
            return True
        faulty = False
        for word in node.like_fields:
            if word.text in _every_key(self.root):
                self.reading.report(
                    word.mark,
                    where,
                    f"«{word.text}:» er rykket så langt ind, at det bliver en del af teksten. Er det et felt, så ryk "
                    "det ud; ellers flyt ordet væk fra linjens begyndelse.",
                )
                faulty = True
        return faulty

    def read_scalar(self, node: Scalar, spec: Spec, where: str) -> Any:
        if self.refuse_text(node, where):
            return _MISSING
        match spec.kind:
            case fields.Line() | fields.Prose() | fields.Amount() | fields.Reference() | fields.Identifier():
                return self.read_words(node, spec, where)
            case kind:
                return self.read_exact(node, _use_plain_spaces(node.text), kind, where)

    def read_exact(self, node: Scalar, text: str, kind: fields.Kind, where: str) -> Any:
        """Read a kind that knows what it wants, so that nobody can take its text for anything else."""
        match kind:
            case fields.Date():
                return self.read_date(node, text, where)
            case fields.Integer():
                return self.read_integer(node, text, where)
            case fields.Word():
                return self.read_word(node, text, kind, where)
            case fields.Link():
                return self.read_link(node, text, where)
        raise AssertionError(kind)

    def read_words(self, node: Scalar, spec: Spec, where: str) -> Any:
        """Read a kind that takes any words; those that some YAML reader takes for a number, in quotes only."""
        text, kind = node.text.strip(), spec.kind
        if isinstance(kind, fields.Amount | fields.Identifier) and NUMBER.fullmatch(text):
            return text
        if node.plain and _means_something_else(text):
            self.reading.report(
                node.mark,
                where,
                f"nogle programmer læser {echo(text)} som {_other_meaning(text)}, ikke som tekst. Skriv det i "
                f'anførselstegn: "{_in_quotes(text)}".',
            )
            return _MISSING
        if isinstance(kind, fields.Line | fields.Prose):
            self.reading.texts.append(Text(text, where, node.mark))
        match kind:
            case fields.Line():
                return self.read_line(node, text, kind, where)
            case fields.Reference():
                target = _use_plain_spaces(text)
                self.reading.mentions.append(Mention(kind.collection, target, where, node.mark))
                return target
            case fields.Identifier():
                return self.read_id(node, _use_plain_spaces(text), where)
            case _:
                return self.read_prose(node, text, where)

    def read_line(self, node: Scalar, text: str, kind: fields.Line, where: str) -> Any:
        if "\n" in text:
            self.reading.report(node.mark, where, messages.NOT_ONE_LINE)
            return _MISSING
        if len(text) > kind.longest:
            self.reading.report(
                node.mark,
                where,
                messages.TOO_LONG.format(length=len(text), longest=kind.longest),
            )
            return _MISSING
        code = CODE.search(text) if kind.is_title else None
        if code:
            self.reading.report(
                node.mark,
                where,
                messages.CODE_IN_TITLE.format(value=echo(code.group())),
            )
            return _MISSING
        return text

    def read_prose(self, node: Scalar, text: str, where: str) -> Any:
        for match in MARKDOWN_LINK.finditer(text):
            fault = _fault_of_address(match[1])
            if fault:
                self.reading.report(node.mark, where, messages.LINK_IN_TEXT.format(value=echo(match[1]), fault=fault))
                return _MISSING
        return text

    def read_word(self, node: Scalar, text: str, kind: fields.Word, where: str) -> Any:
        for member in kind.vocabulary:
            if member.value == text:
                return member
        allowed = [str(member.value) for member in kind.vocabulary]
        self.reading.report(
            node.mark,
            where,
            messages.NOT_ONE_OF_THE_WORDS.format(
                value=echo(text), words=", ".join(allowed), near=suggest(text, allowed)
            ),
        )
        return _MISSING

    def read_id(self, node: Scalar, text: str, where: str) -> Any:
        if len(text) > LONGEST_ID or not ID.fullmatch(text):
            self.reading.report(
                node.mark,
                where,
                messages.NOT_AN_ID.format(value=echo(text), longest=LONGEST_ID),
            )
            return _MISSING
        return text

    def read_date(self, node: Scalar, text: str, where: str) -> SourceDate | Any:
        try:
            return parse_date(text)
        except BadDate as bad:
            self.reading.report(node.mark, where, f"{echo(text)} {bad}")
            return _MISSING

    def read_integer(self, node: Scalar, text: str, where: str) -> Any:
        if NUMBER.fullmatch(text) and len(text) < 10:
            return int(text)
        digits = re.sub(r"[\s._]", "", text).lstrip("0")
        mend = f" Skriv {digits}." if re.fullmatch(r"[0-9]{1,9}", digits) else ""
        self.reading.report(node.mark, where, messages.NOT_A_WHOLE_NUMBER.format(value=echo(text), mend=mend))
        return _MISSING

    def read_link(self, node: Scalar, text: str, where: str) -> Any:
        fault = _fault_of_address(text)
        if fault:
            self.reading.report(node.mark, where, f"{echo(text)} {fault}")
            return _MISSING
        return text


_ORIGIN_SPEC = next(spec for name, spec in specs_of(Sourced) if name == "origin")

PLACE = re.compile(
    r"(?P<source>[a-z0-9]+(?:-[a-z0-9]+)*)(?:,?\s+(?P<where>(?!(?:l\.|linje)\s*\d)\S.*?))?"
    r"(?:,?\s+(?:l\.|linje)\s*"
    r"(?P<lines>\d{1,6}(?:\s*[-–]\s*\d{1,6})?(?:\s*,\s*\d{1,6}(?:\s*[-–]\s*\d{1,6})?)*))?",
    re.ASCII,
)
ONLY_LINES = re.compile(r"(?:(?:l\.|linje)\s*)?[0-9]{1,6}(?:\s*[-–,]\s*[0-9]{1,6})*")
CPR = re.compile(r"(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)")
HARD_SPACE = re.compile(r"[\xa0\u2000-\u200a\u202f\u3000]")
CODE = re.compile(r"[<>]|\{\{|\}\}|\{%|%\}|\{#|#\}")
MARKDOWN_LINK = re.compile(r"\]\(\s*<?([^)>\s]*)")


def _fault_of_address(address: str) -> str:
    """Say what is wrong with an address; nothing where it is a whole https address."""
    if not address.startswith("https://"):
        if address.startswith("http://"):
            return messages.NOT_ENCRYPTED.format(mended=echo("https" + address[4:]))
        return messages.NOT_AN_ADDRESS
    try:
        host = urlsplit(address).hostname
    except ValueError:
        host = None
    if not host or not re.fullmatch(r"[^.]+(\.[^.]+)+", host) or re.search(r"[\s<>\"'`\\^{}|]", address):
        return messages.NOT_A_WHOLE_ADDRESS
    if "@" in urlsplit(address).netloc:
        return messages.USER_IN_ADDRESS
    return ""


# What YAML 1.1 or 1.2 readers take for something other than text. PyYAML's own table covers 1.1 but for the
# single letters; the last pattern adds those and what only 1.2 knows.
_RESOLVERS = yaml.SafeLoader.yaml_implicit_resolvers
_ONLY_SOME = re.compile(r"[yYnN]|0o[0-7]+|[-+]?\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+(?:[eE][-+]?\d+)?")


def _means_something_else(text: str) -> bool:
    if not text or "\n" in text:
        return False
    candidates = [*_RESOLVERS.get(text[0], []), *_RESOLVERS.get(None, [])]
    return any(pattern.match(text) for _, pattern in candidates) or _ONLY_SOME.fullmatch(text) is not None


def _other_meaning(text: str) -> str:
    if text.casefold() in {"yes", "no", "y", "n", "on", "off", "true", "false"}:
        return "ja eller nej"
    if text.casefold() in {"null", "~"}:
        return "ingenting"
    if text in {"=", "<<"}:
        return "et særligt tegn"
    if re.fullmatch(r"\d{4}-\d\d?-\d\d?.*", text):
        return "en dato"
    if re.fullmatch(r"[-+]?\d[\d_]*(:[0-5]?\d)+(\.\d*)?", text):
        return "et antal sekunder"
    return "et tal"


def _use_plain_spaces(text: str) -> str:
    return HARD_SPACE.sub(" ", text).strip()


def _in_quotes(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _is_empty(node: Node) -> bool:
    match node:
        case Scalar():
            return not node.text.strip() or (node.plain and node.text in {"~", "null", "Null", "NULL"})
        case Sequence():
            return not node.items
        case Mapping():
            return not node.entries


def _join(where: str, key: str) -> str:
    return f"{where} › {key}" if where else key


_BY_KEY: dict[type[Any], dict[str, tuple[str, Spec]]] = {}


def _specs_by_key(record: type[Any]) -> dict[str, tuple[str, Spec]]:
    if record not in _BY_KEY:
        _BY_KEY[record] = {spec.key: (name, spec) for name, spec in specs_of(record)}
    return _BY_KEY[record]


_EVERY_KEY: dict[type[Any], frozenset[str]] = {}


def _every_key(record: type[Any]) -> frozenset[str]:
    """Every key that may stand anywhere in a record of the type."""
    if record not in _EVERY_KEY:
        keys = {"tekst", "sted", "ophav"}
        for _, spec in specs_of(record):
            keys.add(spec.key)
            if isinstance(spec.kind, fields.Group):
                keys |= _every_key(spec.kind.record)
        _EVERY_KEY[record] = frozenset(keys)
    return _EVERY_KEY[record]


def _keys_of(record: type[Any]) -> list[str]:
    """The keys of a record type: its own first, then those that every group can carry."""
    shared = [spec.key for _, spec in specs_of(Sourced)]
    keys = [spec.key for _, spec in specs_of(record)]
    return sorted(keys, key=shared.__contains__)


def explain_missing(spec: Spec) -> str:
    """Say that a field is missing, and what to write in it."""
    return messages.FIELD_MISSING.format(key=spec.key, help=spec.help).rstrip() + _show_example(spec)


def _show_example(spec: Spec) -> str:
    if spec.example and spec.many and not isinstance(spec.kind, fields.PlaceText):
        return f" Skriv «{spec.key}:» og på næste linje fx «- {spec.example}»."
    if spec.example:
        return f" Fx «{spec.key}: {spec.example}»."
    if isinstance(spec.kind, fields.Word):
        return f" Skriv et af ordene: {', '.join(str(member.value) for member in spec.kind.vocabulary)}."
    return ""


def _near_field(key: str, record: type[Any], root: type[Any]) -> str:
    own = _keys_of(record)
    # The very word somewhere else in the record is nearer than any other word here.
    groups = _find_groups_with(key, record)
    if 0 < len(groups) <= 3:
        return f" Det hører til inde under {danish.join_words([f'«{group}»' for group in groups], 'eller')}."
    if record is not root and any(key == spec.key for _, spec in specs_of(root)):
        return " Det hører til yderst i posten; ryk det helt ud til venstre."
    near = suggest(key, own)
    if near:
        return near
    if len(own) <= 12:
        return f" Her kan stå: {', '.join(own)}."
    return " Felterne står i oversigten for redaktører."


def _find_groups_with(key: str, record: type[Any]) -> list[str]:
    return [
        spec.key
        for _, spec in specs_of(record)
        if isinstance(spec.kind, fields.Group) and any(key == inner.key for _, inner in specs_of(spec.kind.record))
    ]
