"""Guesses at what was meant by a value that does not fit its declaration."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros import fields
from macros.dates import find_meant_date
from macros.mending.lines import indentation_of, length_at, quote, split_field
from macros.mending.spots import every_key
from macros.problems import Correction, find_near
from macros.yaml_source import Mapping, Scalar, Sequence, find_hidden_character

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from collections.abc import Mapping as MappingType

    from macros.fields import Spec
    from macros.mending.lines import Lines
    from macros.mending.spots import Spot

_ENGLISH = {"yes": "ja", "true": "ja", "y": "ja", "no": "nej", "false": "nej", "n": "nej"}
_PRIVATE = re.compile(r"[ ,(]*(?<!\d)\d{6}[- ]?\d{4}(?!\d)\)?")
_CODE = re.compile(r"<[^<>]*>|\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_CODE_SIGN = re.compile(r"<+|>+|\{\{|\}\}|\{%|%\}|\{#|#\}")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)+")
_SPAN = re.compile(r"(\d+)(\s*[-–]\s*)(\d+)")


def guess_key(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """Offer another name or another place for a field that is not declared where it stands."""
    key, around = spot.key, spot.around
    if key is None or around is None:
        return
    number, column = key.mark
    length = length_at(lines[number], column, key.text)
    taken = {other.text for other, _ in around.node.entries} if isinstance(around.node, Mapping) else set()
    allowed = [spec.key for spec in around.specs]
    last = lines.last_of(number, column)
    own = key.text.rstrip(": ")
    for group in around.specs:
        if isinstance(group.kind, fields.Group) and group.key not in taken:
            inner = [spec.key for spec in spot.specs] or [spec.key for spec in _specs_of(group)]
            if own in inner and not lines[number][: column - 1].strip():
                yield _move_into(lines, number, column, last, group)
    near = own if own in allowed else find_near(own, allowed)
    if near and length:
        yield lines.splice(number, column, length, near)
    # A sentence with a colon in it looks like a field.
    line = lines[number]
    dashes = re.match(r" *(?:- +)+", line)
    if dashes:
        yield lines.replace(number, dashes[0] + quote(line[len(dashes[0]) :].strip()))
    if around.key is not None and " " in own:
        before = " " * indentation_of(lines[around.key.mark.line])
        whole = [lines[n].strip() for n in range(number, last + 1)]
        yield Correction(around.key.mark.line, last, (f"{before}{around.key.text}: {quote(' '.join(whole))}",))


def _specs_of(group: Spec) -> tuple[Spec, ...]:
    return tuple(spec for _, spec in fields.specs_of(group.kind.record)) if isinstance(group.kind, fields.Group) else ()


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


def may_go(spot: Spot, known: MappingType[str, Collection[str]]) -> bool:
    """Whether nothing is lost with a value: it is empty, says what stands there already, or must not stand there."""
    node = spot.node
    if not isinstance(node, Scalar):
        items = node.items if isinstance(node, Sequence) else node.entries
        return not items
    if node.plain and node.text in {"", "~", "null", "Null", "NULL"}:
        return True
    if spot.around is not None and isinstance(spot.around.node, Sequence):
        texts = [item.text for item in spot.around.node.items if isinstance(item, Scalar)]
        if texts.count(node.text) > 1:
            return True
    kind = spot.spec.kind if spot.spec is not None else None
    if isinstance(kind, fields.Link) and re.match(r"[a-zA-Z]+:(?!//)", node.text):
        return True
    return _PRIVATE.search(node.text) is not None or (
        # A record that is there, and that the field must not name all the same: itself, or one in a circle.
        isinstance(kind, fields.Reference) and node.text in known.get(kind.collection, ())
    )


def guess_without(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """Offer to leave a field or an item out, and what it stands in where nothing else would be left there."""
    number, column = (spot.key or spot.node).mark
    line = lines[number]
    if spot.key is None:
        dash = line.rfind("-", 0, column)
        if dash >= 0 and not line[:dash].strip(" -"):
            yield lines.delete(number, lines.last_of(number, dash + 1))
    elif not line[: column - 1].strip():
        yield lines.delete(number, lines.last_of(number, column))
    else:
        before = line[: column - 1]
        last = lines.last_of(number, column)
        if not before.strip(" -") and last < len(lines):
            # The first field of an item stands behind the dash, which the next one then takes over.
            yield Correction(number, last + 1, (before + lines[last + 1].lstrip(),))
    # In brackets: what stands between two commas.
    rest = re.match(r"[^,\]}]*", line[column - 1 :])
    length = len(rest[0]) if rest else 0
    if re.search(r"[\[{,]\s*$", line[: column - 1]):
        shorter = f"{line[: column - 1].rstrip().rstrip(',')}{line[column - 1 + length :]}"
        yield lines.replace(number, re.sub(r"([\[{])\s*,\s*", r"\1", shorter))
    around = spot.around
    if around is not None and around.key is not None:
        inside = around.node.items if isinstance(around.node, Sequence) else getattr(around.node, "entries", ())
        if len(inside) == 1:
            yield from guess_without(lines, around)


def guess_value(lines: Lines, spot: Spot, known: MappingType[str, Collection[str]], stem: str) -> Iterator[Correction]:
    """Offer values that the declaration allows, near to the one that stands there."""
    if spot.spec is None:
        return
    node = spot.node
    if isinstance(node, Scalar) and node.plain and node.text in {"", "~", "null", "Null", "NULL"}:
        return
    if not isinstance(node, Scalar):
        yield from _guess_shape(lines, spot)
        return
    yield from _guess_within(lines, spot, known)
    for text in _guess_texts(node.text.strip(), spot.spec, known, stem):
        yield from put(lines, spot, text)
    if spot.spec.many and spot.key is not None:
        yield from _guess_list(lines, spot)
    if spot.spec.many is False and isinstance(spot.spec.kind, fields.Group):
        yield from _guess_group(lines, spot)


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
            first, end = _region(lines, spot)
            head = lines[first][: column - 1].rstrip() if first == number else lines[first].rstrip()
            yield Correction(first, end, (f"{head} {written}",))


def _region(lines: Lines, spot: Spot) -> tuple[int, int]:
    """The lines that a value takes up, from that of its field or dash on."""
    if spot.key is not None:
        number, column = spot.key.mark
        return number, lines.last_of(number, column)
    number, column = spot.node.mark
    dash = lines[number].rfind("-", 0, column)
    return number, lines.last_of(number, dash + 1)


def _guess_within(lines: Lines, spot: Spot, known: MappingType[str, Collection[str]]) -> Iterator[Correction]:
    """Offer to change a few signs within a text, wherever in it they stand."""
    first, end = _region(lines, spot)
    for number in range(first, end + 1):
        line = lines[number]
        if _PRIVATE.search(line):
            yield lines.replace(number, _PRIVATE.sub("", line).rstrip())
        if "http://" in line:
            yield lines.replace(number, line.replace("http://", "https://"))
        if _LINK.search(line):
            yield lines.replace(number, _LINK.sub(r"\1", line))
        shown = re.sub(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})", _leave_hidden_out, line)
        if shown != line:
            yield lines.replace(number, re.sub(r"(?<=\S)  +", " ", shown))
    assert known is not None  # noqa: S101


def _leave_hidden_out(found: re.Match[str]) -> str:
    return "" if find_hidden_character(chr(min(int(found[0][2:], 16), 0x10FFFF))) else found[0]


def _guess_texts(text: str, spec: Spec, known: MappingType[str, Collection[str]], stem: str) -> Iterator[str]:
    """Yield what may have been meant, the likeliest first. The text itself comes along: in quotes it may be right."""
    match spec.kind:
        case fields.Word(vocabulary):
            words = [str(member.value) for member in vocabulary]
            yield from filter(None, (_ENGLISH.get(text.casefold(), ""), find_near(text, words)))
        case fields.Reference(collection):
            yield text
            yield from filter(None, (find_near(text, sorted(known.get(collection, ()))),))
        case fields.Date():
            yield from _guess_dates(text)
        case fields.Integer():
            digits = re.sub(r"[\s._]", "", text).lstrip("0")
            if re.fullmatch(r"[0-9]{1,9}", digits):
                yield digits
        case fields.Link():
            yield from _guess_addresses(text)
        case fields.PlaceText():
            yield from _guess_places(text, known)
        case fields.Identifier():
            if stem:
                yield stem
            yield text
            yield re.sub(r"[^a-z0-9]+", "-", spell_out(text.casefold())).strip("-")
        case fields.Line():
            yield text
            yield " ".join(text.split())
            text = re.sub(r"\s>\s*(?=\d)", " over ", re.sub(r"\s<\s*(?=\d)", " under ", text))
            yield " ".join(_CODE_SIGN.sub("", _CODE.sub("", re.sub(r">>+([^<>]*)<<+", r"«\1»", text))).split())
        case fields.Amount() | fields.Prose():
            yield text


def spell_out(text: str) -> str:
    """Write Danish letters as an address does."""
    return text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


def _guess_dates(text: str) -> Iterator[str]:
    meant = find_meant_date(text)
    if meant:
        yield meant
    exact = re.search(r"\d{4}-\d{2}-\d{2}|\d{4}-\d{2}", text)
    if exact and exact[0] != text:
        yield exact[0]
    if text.endswith("-00"):
        yield text.removesuffix("-00")


def _guess_addresses(text: str) -> Iterator[str]:
    text = text.strip()
    if text.casefold().startswith("http://"):
        yield f"https://{text[7:]}"
    yield re.sub(r"\s", "%20", text)
    yield re.sub(r"//[^/@]*@", "//", text)
    yield re.sub(r"\.\.+", ".", text)
    if text.startswith("www."):
        yield f"https://{text}"


def _guess_places(text: str, known: MappingType[str, Collection[str]]) -> Iterator[str]:
    sources = sorted(known.get("documents", ()))
    yield text[:1].lower() + text[1:]
    yield "; ".join(part.strip() for part in text.split(";") if part.strip())
    yield re.sub(r";\s*(?:(?:l\.|linje)\s*)?(?=\d)", ", ", text)
    yield _SPAN.sub(lambda span: f"{span[3]}-{span[1]}" if int(span[1]) > int(span[3]) else span[0], text)
    source, _, rest = text.partition(" ")
    near = find_near(source.rstrip(","), sources)
    if near:
        yield f"{near} {rest}".strip()
    page = re.fullmatch(r"(?:side[rn]?|sd|pp?|s)(?:\.\s*|\s+)?(\d.*)", rest, re.IGNORECASE)
    if page:
        yield f"{source} s. {page[1]}"
    if rest[:1].isdigit():
        yield f"{source} l. {rest}"
    own = known.get("own", ())
    if len(own) == 1:
        yield f"{next(iter(own))} {text}"
    lines = re.search(r"(?:l\.|linje)\s*\d.*", rest)
    if lines:
        yield f"{source} {lines[0]}"
    sections = [name.partition("\n")[2] for name in known.get("sections", ()) if name.startswith(f"{source}\n")]
    section = find_near(rest, [name for name in sections if not name.startswith("s.")])
    if section:
        yield f"{source} {section}"


def _guess_list(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """One text where a list belongs: an item for each line that begins like one, or a single item."""
    first, end = _region(lines, spot)
    field = split_field(lines[first])
    if field is None:
        return
    before = " " * len(field[0])
    in_brackets = re.fullmatch(r"[(\[](.*)[)\]]", field[2])
    if in_brackets and first == end:
        yield lines.replace(first, f"{field[0]}{field[1]}: [{in_brackets[1]}]")
    words = [field[2], *(lines[n].strip() for n in range(first + 1, end + 1))]
    words = [word for word in words if word]
    items = [re.sub(r"^[•*·–—-]\s*", "", word) for word in words]
    if not all(word[0] in "•*·–—-" for word in words):
        items = [" ".join(words)]
    yield Correction(first, end, (f"{field[0]}{field[1]}:", *(f"{before}  - {item}" for item in items)))


def _guess_group(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """One text where a group belongs: the text of it, where it has one."""
    node = spot.node
    if isinstance(node, Scalar) and spot.key is not None and "tekst" in {spec.key for spec in spot.specs}:
        first, end = _region(lines, spot)
        before = " " * (spot.key.mark.column - 1)
        yield Correction(first, end, (f"{before}{spot.key.text}:", f"{before}  tekst: {node.text.strip()}"))


def _guess_shape(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """A list or a group where something else belongs."""
    if spot.key is None:
        yield from _guess_flat_item(lines, spot)
        return
    first, end = _region(lines, spot)
    head = lines[first][: spot.key.mark.column - 1] + spot.key.text + ":"
    match spot.node:
        case Sequence(items):
            texts = [item.text for item in items if isinstance(item, Scalar)]
            if len(texts) == len(items) == 1:
                yield Correction(first, end, (f"{head} {texts[0]}",))
                yield Correction(first, end, (f"{head} {quote(texts[0])}",))
            elif len(texts) == len(items) and texts and _takes_prose(spot):
                yield Correction(first, end, (f"{head} {', '.join(text.rstrip(',;') for text in texts)}",))
        case Mapping(entries):
            if spot.spec and spot.spec.many and isinstance(spot.spec.kind, fields.Group):
                inner = [lines[n] for n in range(first + 1, end + 1)]
                if inner:
                    begin = indentation_of(inner[0])
                    turned = [f"{' ' * begin}- {inner[0].lstrip()}", *(f"  {line}" for line in inner[1:])]
                    yield Correction(first, end, (head, *turned))
            texts = [value.text for key, value in entries if key.text == "tekst" and isinstance(value, Scalar)]
            if not texts and len(entries) == 1 and isinstance(entries[0][1], Scalar):
                key, value = entries[0][0].text, entries[0][1].text
                texts = [] if key in {"sted", "ophav"} else [value, f"{key} {value}"]
            for text in texts:
                yield Correction(first, end, (f"{head} {text}",))
            words = " ".join(lines[n].strip() for n in range(first + 1, end + 1))
            named = {key.text for key, _ in entries} & {"tekst", "sted", "ophav"}
            if spot.spec and isinstance(spot.spec.kind, fields.Line | fields.Prose) and words and not named:
                yield Correction(first, end, (f"{head} {quote(words)}",))


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


def guess_swap(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """Two dates of which the end comes first: the other way round."""
    if spot.around is None or not isinstance(spot.around.node, Mapping):
        return
    dates = {key.text: value for key, value in spot.around.node.entries if isinstance(value, Scalar)}
    start, end = dates.get("fra"), dates.get("til")
    if start is None or end is None:
        return
    first, last = sorted((start.mark.line, end.mark.line))
    swapped = [lines[n] for n in range(first, last + 1)]
    for place, other in sorted(((start, end), (end, start)), key=lambda pair: -pair[0].mark.column):
        n = place.mark.line - first
        length = length_at(lines[place.mark.line], place.mark.column, place.text, in_brackets=True)
        begin = place.mark.column - 1
        swapped[n] = swapped[n][:begin] + other.text + swapped[n][begin + length :]
    yield Correction(first, last, tuple(swapped))


def guess_indented_field(lines: Lines, spot: Spot, around: Spot) -> Iterator[Correction]:
    """Fields that are indented so far that they became words of a text: out to the field before the text."""
    if not isinstance(spot.node, Scalar) or not spot.node.like_fields:
        return
    keys = every_key(around.specs)
    for word in spot.node.like_fields:
        if word.text in keys:
            number = word.mark.line
            end = _region(lines, spot)[1]
            for column in sorted({spot.key.mark.column if spot.key else 1, 1}, reverse=True):
                moved = [" " * (column - 1) + lines[n].lstrip() for n in range(number, end + 1)]
                yield Correction(number, end, tuple(moved))
