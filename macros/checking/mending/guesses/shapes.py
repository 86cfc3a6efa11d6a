"""Guesses at what was meant by a field under another name, in another place, or of another shape than declared."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from macros.checking.mending.guesses.layout import guess_dashes
from macros.checking.mending.guesses.times import split_time
from macros.checking.mending.lines import indentation_of, length_at, quote, split_field
from macros.language.problems import Correction
from macros.model import fields
from macros.model.statements import CARRIED, STATEMENT, TEXT, list_inner
from macros.reading.advice import find_meant_key
from macros.reading.nodes import Mapping, Scalar, Sequence, list_items

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from macros.checking.mending.lines import Lines
    from macros.checking.mending.spots import Spot
    from macros.model.fields import Spec
    from macros.reading.nodes import Node

_BULLETS = "•*·–—-"
_BETWEEN_NAMES = re.compile(r"\s*(?:[,;/]|\bog\b)\s*")


def guess_key(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """Offer another name or another place for a field that is not declared where it stands."""
    key, around = spot.key, spot.around
    if key is None or around is None:
        return
    number, column = key.mark
    taken = {other.text for other, _ in around.node.entries} if isinstance(around.node, Mapping) else set()
    last = lines.last_of(number, column)
    own = key.text.rstrip(": ")
    if own in CARRIED:
        yield from _guess_carried(lines, spot, number, last)
    for group in around.specs if own not in CARRIED else ():
        if isinstance(group.kind, fields.Group) and group.key not in taken:
            inner = [spec.key for spec in spot.specs] or [spec.key for spec in list_inner(group)]
            # A sentence under another heading says another thing; a date or a name of one kind does not.
            fits = next((spec for spec in list_inner(group) if spec.key == own), None)
            if fits and isinstance(fits.kind, fields.Prose):
                continue
            if own in inner and not lines[number][: column - 1].strip():
                yield _move_into(lines, number, column, last, group)
    yield from guess_name(lines, spot)
    # A sentence with a colon in it looks like a field.
    line = lines[number]
    dashes = re.match(r" *(?:- +)+", line)
    if dashes:
        yield lines.replace(number, dashes[0] + quote(line[len(dashes[0]) :].strip()))
    if " " in own and TEXT.key in {spec.key for spec in around.specs} - taken:
        yield lines.replace(number, f"{line[: column - 1]}{TEXT.key}: {quote(line[column - 1 :].strip())}")
    if around.key is not None and " " in own:
        before = " " * indentation_of(lines[around.key.mark.line])
        whole = [lines[n].strip() for n in range(number, last + 1)]
        yield Correction(around.key.mark.line, last, (f"{before}{around.key.text}: {quote(' '.join(whole))}",))


def _guess_carried(lines: Lines, spot: Spot, number: int, last: int) -> Iterator[Correction]:
    """A place or an origin that stands as far out as the field that it belongs to: inside that, beside its text."""
    entries = spot.around.node.entries if spot.around and isinstance(spot.around.node, Mapping) else ()
    above = next((pair for pair, this in pairwise(entries) if this[0] is spot.key), None)
    spec = next((one for one in spot.around.specs if above and one.key == above[0].text), None) if spot.around else None
    if above is None or spec is None or lines[number][: indentation_of(lines[number])].strip():
        return
    first, here = above[0].mark.line, " " * indentation_of(lines[number])
    field = split_field(lines[first])
    said = spec.alone.key if spec.alone is not None else TEXT.key
    inner = [f"  {lines[n]}" if lines[n].strip() else "" for n in range(number, last + 1)]
    if isinstance(above[1], Mapping):
        yield Correction(number, last, tuple(inner))
    elif isinstance(above[1], Scalar) and field and (spec.stated or spec.alone is not None):
        more = [f"  {lines[n]}" for n in range(first + 1, number)]
        yield Correction(first, last, (f"{here}{spec.key}:", f"{here}  {said}: {field[2]}", *more, *inner))


def guess_name(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """Offer the name of the field that may be meant: spelt otherwise, or in English."""
    if spot.key is None or spot.around is None:
        return
    number, column = spot.key.mark
    length = length_at(lines[number], column, spot.key.text)
    own = spot.key.text.rstrip(": ")
    name = find_meant_key(own, [spec.key for spec in spot.around.specs])
    if name and length:
        yield lines.splice(number, column, length, name)


def _move_into(lines: Lines, number: int, column: int, last: int, group: Spec) -> Correction:
    before = " " * (column - 1)
    inner = [f"  {lines[n]}" for n in range(number, last + 1)]
    return Correction(number, last, (f"{before}{group.key}:", *inner))


def guess_outer_place(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """Offer to move a field to the end of the group, out to where it is declared."""
    key = spot.key
    if key is None or spot.around is None:
        return
    number, column = key.mark
    last = lines.last_of(number, column)
    moved = [lines[n][column - 1 :] for n in range(number, last + 1)]
    begin = number
    while begin > 1 and indentation_of(lines[begin]) > 0:
        begin -= 1
    end = lines.last_of(begin, 1)
    rest = [lines[n] for n in range(last + 1, end + 1)]
    yield Correction(number, end, (*rest, *moved))


def guess_indented_field(lines: Lines, spot: Spot, keys: Collection[str]) -> Iterator[Correction]:
    """Fields that are indented so far that they became words of a text: out to the field before the text."""
    if not isinstance(spot.node, Scalar) or not spot.node.like_fields:
        return
    for word in spot.node.like_fields:
        if word.text in keys:
            number = word.mark.line
            end = spot.region(lines)[1]
            for column in sorted({spot.key.mark.column if spot.key else 1, 1}, reverse=True):
                moved = [" " * (column - 1) + lines[n].lstrip() for n in range(number, end + 1)]
                yield Correction(number, end, tuple(moved))


def guess_list(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """One text where a list belongs: an item for each line that begins like one, or a single item."""
    first, end = spot.region(lines)
    field = split_field(lines[first])
    if field is None:
        return
    before = " " * len(field[0])
    in_brackets = re.fullmatch(r"[(\[](.*)[)\]]", field[2])
    if in_brackets and first == end:
        yield lines.replace(first, f"{field[0]}{field[1]}: [{in_brackets[1]}]")
    if first == end and spot.spec is not None and _takes_names(spot.spec):
        names = [name for name in _BETWEEN_NAMES.split(field[2].strip("()[]")) if name]
        if len(names) > 1:
            yield lines.replace(first, f"{field[0]}{field[1]}: [{', '.join(names)}]")
    words = [field[2], *(lines[n].strip() for n in range(first + 1, end + 1))]
    words = [word for word in words if word]
    items = [re.sub(rf"^[{_BULLETS}]\s*", "", word) for word in words]
    if not all(word[0] in _BULLETS for word in words):
        items = [" ".join(words)]
    yield Correction(first, end, (f"{field[0]}{field[1]}:", *(f"{before}  - {item}" for item in items)))


def _takes_names(spec: Spec) -> bool:
    """Whether what stands in a list is a name of something, and no words of its own: a comma stands between two."""
    kind = spec.alone.kind if spec.alone is not None else spec.kind
    return isinstance(kind, fields.Word | fields.Reference) or (
        spec.alone is not None and isinstance(kind, fields.Line)
    )


def guess_sentence(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """An item in brackets that is the rest of the one before it, cut off at a comma: both in quotation marks."""
    items = list_items(spot.around.node if spot.around else None)
    before = next((one for one, item in pairwise(items) if item is spot.node), None)
    if not isinstance(before, Scalar) or not isinstance(spot.node, Scalar) or before.mark.line != spot.mark.line:
        return
    number, column = spot.mark
    line = lines[number]
    length = length_at(line, column, spot.node.text, in_brackets=True)
    if length and re.search(r"[\[,]\s*$", line[: column - 1]):
        whole = quote(f"{before.text}, {spot.node.text}")
        yield lines.replace(number, f"{line[: before.mark.column - 1]}{whole}{line[column - 1 + length :]}")


def guess_group(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """One text where a group belongs: its beginning and end where it is a time, else its text, where it has one."""
    node = spot.node
    keys = {spec.key for spec in spot.specs}
    if isinstance(node, Scalar) and spot.key is not None and {"fra", "til"} <= keys:
        head, (first, end) = " " * (spot.key.mark.column - 1), spot.region(lines)
        text = node.text.strip()
        dates = split_time(text)
        if dates:
            yield Correction(first, end, (f"{head}{spot.key.text}:", *(f"{head}  {date}" for date in dates)))
        # A time that is not understood yet is no text either: it would be neither shown nor sorted.
        if dates or re.search(r"\d{4}", text):
            return
    if isinstance(node, Scalar) and spot.key is not None and TEXT.key in {spec.key for spec in spot.specs}:
        first, end = spot.region(lines)
        before = " " * (spot.key.mark.column - 1)
        yield Correction(first, end, (f"{before}{spot.key.text}:", f"{before}  {TEXT.key}: {node.text.strip()}"))


def guess_shape(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """A list or a group where something else belongs."""
    if spot.key is None:
        yield from _guess_flat_item(lines, spot)
        return
    first, end = spot.region(lines)
    head = lines[first][: spot.key.mark.column - 1] + spot.key.text + ":"
    match spot.node:
        case Sequence(items):
            texts = [item.text for item in items if isinstance(item, Scalar)]
            ways = _write_as_one(texts, spot) if len(texts) == len(items) else ()
            yield from (Correction(first, end, (f"{head} {text}",)) for text in ways)
        case Mapping(entries):
            if entries and spot.spec and spot.spec.many and entries[0][0].text[:1] in _BULLETS:
                yield from guess_dashes(lines, entries[0][0].mark.line)
            inner = [lines[n] for n in range(first + 1, end + 1)]
            if inner and spot.spec and spot.spec.many and isinstance(spot.spec.kind, fields.Group):
                yield Correction(first, end, (head, *_as_item(inner)))
            for text in _list_said(entries):
                yield Correction(first, end, (f"{head} {text}",))
            words = " ".join(line.strip() for line in inner)
            named = {key.text for key, _ in entries} & {spec.key for spec in STATEMENT}
            if spot.spec and isinstance(spot.spec.kind, fields.Line | fields.Prose) and words and not named:
                yield Correction(first, end, (f"{head} {quote(words)}",))


def _write_as_one(texts: list[str], spot: Spot) -> Iterator[str]:
    """The items of a list as one text."""
    if len(texts) == 1:
        yield from (texts[0], quote(texts[0]))
    elif texts and _takes_prose(spot):
        yield ", ".join(text.rstrip(",;") for text in texts)


def _as_item(lines: list[str]) -> list[str]:
    """The lines of a group as the first item of a list."""
    begin = indentation_of(lines[0])
    return [f"{' ' * begin}- {lines[0].lstrip()}", *(f"  {line}" for line in lines[1:])]


def _list_said(entries: tuple[tuple[Scalar, Node], ...]) -> list[str]:
    """What the fields of a group say, where one text belongs: its text, or a sentence with a colon in it."""
    texts = [value.text for key, value in entries if key.text == TEXT.key and isinstance(value, Scalar)]
    if texts or len(entries) != 1:
        return texts
    key, value = entries[0]
    if not isinstance(value, Scalar) or key.text in CARRIED:
        return []
    return [value.text, f"{key.text} {value.text}"]


def _takes_prose(spot: Spot) -> bool:
    kinds = [spec.kind for spec in spot.specs if spec.required] or ([spot.spec.kind] if spot.spec else [])
    return len(kinds) == 1 and isinstance(kinds[0], fields.Prose)


def _guess_flat_item(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """A list in a list: its items on the level of the outer one."""
    if not isinstance(spot.node, Sequence) or not spot.node.items:
        return
    number = spot.node.mark.line
    line = lines[number]
    dash = line.find("- ")
    texts = [item.text for item in spot.node.items if isinstance(item, Scalar)]
    if dash >= 0 and len(texts) == len(spot.node.items):
        end = lines.last_of(number, dash + 1)
        yield Correction(number, end, tuple(f"{line[:dash]}- {text}" for text in texts))
