"""What stands at a place in a file, how it is declared, and how something else is put there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.checking.mending.lines import length_at, quote
from macros.language.problems import Correction
from macros.model import fields
from macros.model.fields import Spec, specs_of
from macros.model.statements import list_inner
from macros.reading.nodes import Mapping, Mark, Node, Scalar, Sequence, find_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.checking.mending.lines import Lines


@dataclass(frozen=True, slots=True)
class Spot:
    """A value of a file in its surroundings."""

    node: Node
    where: str
    """The way to it, as a problem names it."""
    spec: Spec | None = None
    """How it is declared; None for a record, and for a field that is not declared."""
    key: Scalar | None = None
    """The name of its field; None for an item of a list."""
    around: Spot | None = None
    """The record, group or list that it stands in."""
    specs: tuple[Spec, ...] = ()
    """The fields that may stand in it."""

    @property
    def mark(self) -> Mark:
        """Where the value begins."""
        return self.node.mark

    @property
    def text_alone(self) -> str | None:
        """The text that it is, or of the field that may stand alone in its place; None where it has neither."""
        alone = self.spec.alone if self.spec is not None else None
        node = find_value(self.node, alone.key) if alone is not None and isinstance(self.node, Mapping) else self.node
        return node.text if isinstance(node, Scalar) else None

    def region(self, lines: Lines) -> tuple[int, int]:
        """The lines that the value takes up, from that of its field or dash on."""
        if self.key is not None:
            number, column = self.key.mark
            return number, lines.last_of(number, column)
        number, column = self.node.mark
        dash = lines[number].rfind("-", 0, column)
        return number, lines.last_of(number, dash + 1)


def put(lines: Lines, spot: Spot, text: str) -> Iterator[Correction]:
    """Offer a text in the place of a value: as it is, and in quotation marks."""
    node = spot.node
    if not isinstance(node, Scalar) or "\n" in text:
        return
    number, column = node.mark
    in_brackets = bool(re.search(r"[\[{]", lines[number][: column - 1]))
    length = length_at(lines[number], column, node.text, in_brackets=in_brackets)
    ways = (text, quote(text)) if node.plain and text != node.text else (quote(text), text)
    for written in ways:
        if length:
            yield lines.splice(number, column, length, written)
        else:
            first, end = spot.region(lines)
            head = lines[first][: column - 1].rstrip() if first == number else lines[first].rstrip()
            yield Correction(first, end, (f"{head} {written}",))


def walk_file(root: Node, record: type[Any], *, is_list: bool) -> Iterator[Spot]:
    """Yield every value of a file, what is inside another one after it."""
    whole = Spot(root, "", specs=_specs(record))
    if is_list and isinstance(root, Sequence):
        for item in root.items:
            yield from _walk(Spot(item, "", around=whole, specs=_specs(record)))
    else:
        yield from _walk(whole)


def _specs(record: type[Any]) -> tuple[Spec, ...]:
    return tuple(spec for _, spec in specs_of(record))


def _walk(spot: Spot) -> Iterator[Spot]:
    yield spot
    yield from _walk_short(spot)
    match spot.node:
        case Mapping(entries):
            by_key = {spec.key: spec for spec in spot.specs}
            for key, value in entries:
                where = f"{spot.where} › {key.text}" if spot.where else key.text
                spec = by_key.get(key.text)
                yield from _walk(Spot(value, where, spec, key, spot, list_inner(spec) if spec else ()))
        case Sequence(items):
            for number, item in enumerate(items, 1):
                # A place is named by its field, however many there are.
                is_place = spot.spec is not None and isinstance(spot.spec.kind, fields.PlaceText)
                where = spot.where if is_place else f"{spot.where} {number}"
                yield from _walk(Spot(item, where, spot.spec, None, spot, spot.specs))


def _walk_short(spot: Spot) -> Iterator[Spot]:
    """Yield the one necessary field of a group that is written as just its value."""
    if isinstance(spot.node, Scalar) and spot.spec is not None and (spot.key is None or not spot.spec.many):
        alone = spot.spec.alone
        if alone is not None:
            yield Spot(spot.node, f"{spot.where} › {alone.key}", alone, spot.key, spot.around)
