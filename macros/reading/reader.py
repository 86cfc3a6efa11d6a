"""From a tree of values with places to a typed record, collecting everything that is wrong on the way."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

from macros.language import messages
from macros.language.problems import Severity, echo, suggest
from macros.model import fields
from macros.model.dates import SourceDate
from macros.model.fields import Spec, list_demanding, specs_by_key
from macros.model.statements import ORIGIN, ORIGINS, PLACES, STATEMENT, TEXT, Place, Sourced, Stated, every_key
from macros.reading.advice import explain_missing, find_near_field, list_keys, show_example
from macros.reading.kinds import BadValue, check_text, clean_text, parse_place, parse_value, use_plain_spaces
from macros.reading.nodes import Mapping, Mark, Node, Scalar, Sequence, is_empty
from macros.reading.reading import MISSING, Mention, PictureMention, PlaceMention, Reading, Text, join_way

Record = TypeVar("Record")

FEWEST_WORDS = 5
"""Words that two items have together before they look like a sentence cut in two."""
_NEVER_TWICE = (fields.Reference, fields.Line, fields.Group)
"""Kinds of which a list holds no two alike. The same number or the same answer may well stand twice."""
_STATEMENT_KEYS = tuple(spec.key for spec in STATEMENT)


def read_record(node: Node, record: type[Record], reading: Reading) -> Record | None:
    """Read a record of the given type. None where anything required is missing or wrong; see the problems."""
    if not isinstance(node, Mapping):
        reading.report(node.mark, "", "posten skal bestå af felter: et feltnavn, et kolon og en værdi på hver linje.")
        return None
    value = _Reader(reading, record).read_mapping(node, record, "", None)
    return value if isinstance(value, record) else None


class _Reader:
    """Walks the tree along the declarations. Every method returns the value, or MISSING after a report."""

    def __init__(self, reading: Reading, root: type[Any]) -> None:
        self.reading = reading
        self.root = root

    # --- records and groups ---

    def read_mapping(self, node: Mapping, record: type[Any], where: str, origin: str | None) -> Any:
        by_key = specs_by_key(record)
        values: dict[str, Any] = {}
        faulty = False
        for key, child in node.entries:
            declared = by_key.get(key.text)
            if declared is None:
                near = find_near_field(key.text, record, self.root)
                self.reading.report(key.mark, where, f"feltet {echo(key.text)} findes ikke.{near}")
                faulty = True
                continue
            name, spec = declared
            path = join_way(where, spec.key)
            self.reading.marks[path] = child.mark
            values[name] = self.read_field(child, spec, path)
            faulty = faulty or values[name] is MISSING
        for name, spec in list_demanding(record):
            if spec.required and name not in values:
                self.reading.report(node.mark, where, explain_missing(spec, self.reading.known))
                faulty = True
            if spec.not_before and name in values:
                self.check_order(values.get(by_key[spec.not_before][0]), values[name], join_way(where, spec.key))
        if faulty:
            return MISSING
        if issubclass(record, Sourced) and values.get("origin") is None and origin is not None:
            values["origin"] = ORIGINS[origin]
        return record(**values)

    def check_order(self, start: Any, end: Any, where: str) -> None:
        message = ""
        if isinstance(start, SourceDate) and isinstance(end, SourceDate) and end.last < start.first:
            message = messages.ENDS_BEFORE_START.format(start=start.wording, end=end.wording)
        elif isinstance(start, int) and isinstance(end, int) and end < start:
            message = messages.MOST_BELOW_LEAST.format(most=end, least=start)
        if message:
            self.reading.report(self.reading.mark_of(where), where, message)

    def read_group(self, node: Mapping | Scalar, spec: Spec, kind: fields.Group, where: str) -> Any:
        if isinstance(node, Mapping):
            return self.read_mapping(node, kind.record, where, spec.origin)
        if spec.alone is None:
            keys = ", ".join(list_keys(kind.record))
            return self.reading.refuse(node.mark, where, f"her skal stå felter på hver sin linje: {keys}.")
        name = Scalar(spec.alone.key, node.mark, plain=True)
        return self.read_mapping(Mapping(((name, node),), node.mark), kind.record, where, spec.origin)

    # --- fields ---

    def read_field(self, node: Node, spec: Spec, where: str) -> Any:
        if is_empty(node):
            return self.reading.refuse(
                node.mark,
                where,
                "feltet er tomt. Skriv noget, eller slet linjen: et felt, der mangler, er i orden."
                if not spec.required
                else "feltet er tomt, og det skal udfyldes." + show_example(spec, self.reading.known),
            )
        if isinstance(spec.kind, fields.PlaceText):
            return self.read_places(node, where)
        if spec.many:
            return self.read_list(node, spec, where)
        if isinstance(node, Sequence):
            inside = (
                f" Skriv felterne uden bindestreg: {', '.join(list_keys(spec.kind.record))}."
                if isinstance(spec.kind, fields.Group)
                else show_example(spec, self.reading.known)
            )
            several = messages.SEVERAL_ELSEWHERE.format(key=spec.several) if spec.several else ""
            return self.reading.refuse(node.mark, where, f"her kan kun stå én ting, ikke en liste.{several}{inside}")
        return self.read_value(node, spec, where)

    def read_list(self, node: Node, spec: Spec, where: str) -> Any:
        if not isinstance(node, Sequence):
            return self.reading.refuse(
                node.mark, where, "her skal stå en liste: hvert punkt på sin egen linje med «- » foran."
            )
        values = []
        faulty = False
        first_of: dict[str, _Item] = {}
        for number, child in enumerate(node.items, 1):
            path = f"{where} {number}"
            self.reading.marks[path] = child.mark
            value = self.read_item(child, spec, path)
            item = _Item.of(child, spec)
            if item is not None:
                faulty = self.refuse_twin(item, first_of.get(item.text), spec, path) or faulty
                first_of[item.text] = item
            faulty = faulty or value is MISSING
            values.append(value)
        if node.in_brackets and isinstance(spec.kind, fields.Line | fields.Prose):
            self.warn_of_commas(node, where)
        return MISSING if faulty else tuple(values)

    def read_item(self, item: Node, spec: Spec, where: str) -> Any:
        if is_empty(item):
            return self.reading.refuse(item.mark, where, "punktet er tomt. Skriv noget efter «- », eller slet linjen.")
        if isinstance(item, Sequence):
            return self.reading.refuse(item.mark, where, "her står en liste inde i listen; ryk punkterne ud.")
        return self.read_value(item, spec, where)

    def refuse_twin(self, item: _Item, before: _Item | None, spec: Spec, where: str) -> bool:
        """Report what a list holds already; True where it is an error."""
        # Of two that both say more, each may say something else.
        if before is None or spec.repeats or not (item.is_short or before.is_short):
            return False
        there = f"linje {before.mark.line}"
        if isinstance(spec.kind, fields.Prose):
            self.reading.report(item.mark, where, messages.SAME_AGAIN.format(where=there), Severity.WARNING)
        if not isinstance(spec.kind, _NEVER_TWICE):
            return False
        self.reading.report(item.mark, where, messages.STANDS_TWICE.format(value=echo(item.text), where=there))
        return True

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

    # --- values ---

    def read_value(self, node: Mapping | Scalar, spec: Spec, where: str) -> Any:
        if isinstance(spec.kind, fields.Group):
            return self.read_group(node, spec, spec.kind, where)
        if spec.stated:
            return self.read_stated(node, spec, where)
        if isinstance(node, Mapping):
            return self.reading.refuse(
                node.mark,
                where,
                "her skal stå en enkelt værdi, ikke felter. Indeholder teksten et kolon, så sæt den "
                "i anførselstegn." + show_example(spec, self.reading.known),
            )
        return self.read_scalar(node, spec, where)

    def read_stated(self, node: Mapping | Scalar, spec: Spec, where: str) -> Any:
        origin = ORIGINS[spec.origin]
        if isinstance(node, Scalar):
            text = self.read_scalar(node, spec, where)
            return MISSING if text is MISSING else Stated(text, (), origin)
        found: dict[str, Any] = {}
        for key, child in node.entries:
            path = join_way(where, key.text)
            if key.text == TEXT.key:
                found[key.text] = self.read_said(child, spec, path)
            elif key.text == PLACES.key:
                found[key.text] = self.read_places(child, path)
            elif key.text == ORIGIN.key:
                found[key.text] = self.read_field(child, ORIGIN, path)
            else:
                found[key.text] = self.reading.refuse(
                    key.mark,
                    where,
                    f"feltet {echo(key.text)} findes ikke her; der kan stå tekst, sted og ophav."
                    f"{suggest(key.text, _STATEMENT_KEYS)} Er det en sætning med kolon, så sæt den hele i "
                    "anførselstegn.",
                )
        if TEXT.key not in found and found.keys() <= set(_STATEMENT_KEYS):
            return self.reading.refuse(node.mark, where, messages.TEXT_MISSING)
        if any(value is MISSING for value in found.values()):
            return MISSING
        return Stated(found[TEXT.key], found.get(PLACES.key, ()), found.get(ORIGIN.key, origin))

    def read_said(self, node: Node, spec: Spec, where: str) -> Any:
        if is_empty(node) or not isinstance(node, Scalar):
            return self.reading.refuse(node.mark, where, "her skal stå en tekst.")
        return self.read_scalar(node, spec, where)

    def read_scalar(self, node: Scalar, spec: Spec, where: str) -> Any:
        kind = spec.kind
        if self.refuse_text(node, where):
            return MISSING
        try:
            text = clean_text(node.text, kind, plain=node.plain)
            if isinstance(kind, fields.Line | fields.Prose):
                self.reading.texts.append(Text(text, where, node.mark, kind))
            value = parse_value(text, kind)
        except BadValue as bad:
            return self.reading.refuse(node.mark, where, str(bad))
        if isinstance(kind, fields.Reference):
            self.reading.mentions.append(Mention(kind.collection, value, where, node.mark))
        if isinstance(kind, fields.PictureName):
            self.reading.pictures.append(PictureMention(value, where, node.mark))
        return value

    def refuse_text(self, node: Scalar, where: str) -> bool:
        """Report a text that may stand in no field; True where it did."""
        try:
            check_text(node.text)
        except BadValue as bad:
            self.reading.report(node.mark, where, str(bad))
            return True
        faulty = False
        for word in node.like_fields:
            if word.text in every_key(self.root):
                self.reading.report(
                    word.mark,
                    where,
                    f"«{word.text}:» er rykket så langt ind, at det bliver en del af teksten. Er det et felt, så ryk "
                    "det ud; ellers flyt ordet væk fra linjens begyndelse.",
                )
                faulty = True
        return faulty

    def read_places(self, node: Node, where: str) -> Any:
        items = node.items if isinstance(node, Sequence) else (node,)
        found: list[Place] = []
        faulty = not items
        if faulty:
            self.reading.report(node.mark, where, f"stedet mangler. {messages.PLACE_HELP}")
        for item in items:
            if not isinstance(item, Scalar) or is_empty(item):
                self.reading.report(item.mark, where, messages.PLACE_ON_ONE_LINE.format(help=messages.PLACE_HELP))
                faulty = True
                continue
            if self.refuse_text(item, where):
                faulty = True
                continue
            for part in use_plain_spaces(item.text).split(";"):
                try:
                    place = parse_place(part.strip())
                except BadValue as bad:
                    self.reading.report(item.mark, where, str(bad))
                    faulty = True
                else:
                    found.append(place)
                    self.reading.places.append(PlaceMention(place, where, item.mark))
        return MISSING if faulty else tuple(found)


class _Item(NamedTuple):
    """What tells an item of a list from the others: its text, or that of the field which may stand alone."""

    text: str
    mark: Mark
    is_short: bool
    """Whether it is written as that text alone."""

    @classmethod
    def of(cls, node: Node, spec: Spec) -> _Item | None:
        if isinstance(node, Scalar):
            return None if is_empty(node) else cls(node.text, node.mark, is_short=True)
        for key, value in node.entries if isinstance(node, Mapping) and spec.alone else ():
            if spec.alone and key.text == spec.alone.key and isinstance(value, Scalar):
                return cls(value.text, node.mark, is_short=False)
        return None
