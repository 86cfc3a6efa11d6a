"""Guesses at what was meant by a value that does not fit its declaration."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

from macros.checking.links.mentions import find_word
from macros.checking.mending.guesses.municipalities import guess_names
from macros.checking.mending.guesses.removals import guess_removals
from macros.checking.mending.guesses.shapes import guess_group, guess_list, guess_shape
from macros.checking.mending.guesses.sources import guess_source, guess_source_names, is_address
from macros.checking.mending.guesses.times import guess_span
from macros.checking.mending.spots import put
from macros.language.problems import CPR, Correction, find_near
from macros.model import fields
from macros.model.dates import NOW, find_meant_date, is_now
from macros.reading.nodes import Scalar, Sequence
from macros.reading.signs import find_hidden_character

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from collections.abc import Mapping as MappingType

    from macros.checking.mending.lines import Lines
    from macros.checking.mending.spots import Spot
    from macros.model.fields import Spec

_ENGLISH = {"yes": "ja", "true": "ja", "y": "ja", "no": "nej", "false": "nej", "n": "nej"}
_CODE = re.compile(r"<[^<>]*>|\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_CODE_SIGN = re.compile(r"<+|>+|\{\{|\}\}|\{%|%\}|\{#|#\}")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)+")
_SPAN = re.compile(r"(\d+)(\s*[-–]\s*)(\d+)")


def may_go(spot: Spot, known: MappingType[str, Collection[str]]) -> bool:
    """Whether nothing is lost with a value: it is empty, says what stands there already, or must not stand there."""
    node = spot.node
    if not isinstance(node, Scalar):
        items = node.items if isinstance(node, Sequence) else node.entries
        return not items
    if node.plain and node.text in {"", "~", "null", "Null", "NULL"}:
        return True
    if says_again(spot):
        return True
    kind = spot.spec.kind if spot.spec is not None else None
    if isinstance(kind, fields.Link) and re.match(r"[a-zA-Z]+:(?!//)", node.text):
        return True
    return CPR.search(node.text) is not None or (
        # A record that is there, and that the field must not name all the same: itself, or one in a circle.
        isinstance(kind, fields.Reference) and node.text in known.get(kind.collection, ())
    )


def says_again(spot: Spot) -> bool:
    """Whether an item of a list is a text that another of its items is, or is called by."""
    if not isinstance(spot.node, Scalar) or spot.around is None or not isinstance(spot.around.node, Sequence):
        return False
    texts = [dataclasses.replace(spot, node=item).text_alone for item in spot.around.node.items]
    return texts.count(spot.node.text) > 1


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
        yield from guess_shape(lines, spot)
        return
    yield from guess_names(lines, spot)
    if isinstance(spot.spec.kind, fields.PlaceText) and is_address(spot):
        yield from guess_source(lines, spot, known)
        for name in guess_source_names(spot, known):
            yield from put(lines, spot, name)
        return
    if isinstance(spot.spec.kind, fields.Date):
        yield from guess_span(lines, spot)
    yield from _guess_within(lines, spot)
    for text in _guess_texts(node.text.strip(), spot.spec, known, stem):
        yield from put(lines, spot, text)
    if spot.spec.many and spot.key is not None:
        yield from guess_list(lines, spot)
    if spot.spec.many is False and isinstance(spot.spec.kind, fields.Group):
        yield from guess_group(lines, spot)


def _guess_within(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """Offer to change a few signs within a text, wherever in it they stand."""
    yield from guess_removals(lines, spot, only_numbers=True)
    first, end = spot.region(lines)
    for number in range(first, end + 1):
        line = lines[number]
        if "http://" in line:
            yield lines.replace(number, line.replace("http://", "https://"))
        if _LINK.search(line):
            yield lines.replace(number, _LINK.sub(r"\1", line))
        shown = re.sub(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})", _leave_hidden_out, line)
        if shown != line:
            yield lines.replace(number, re.sub(r"(?<=\S)  +", " ", shown))


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
            yield from filter(None, (find_word(text, known.get(collection, ())),))
        case fields.Date(or_now):
            if or_now and is_now(text):
                yield NOW
            yield from _guess_dates(text)
        case fields.Integer():
            digits = re.sub(r"[\s._]", "", text).lstrip("0")
            if re.fullmatch(r"[0-9]{1,9}", digits):
                yield digits
        case fields.Link():
            yield from _guess_addresses(text)
        case fields.PictureName():
            yield from _guess_picture_names(text, known.get("pictures", ()), stem)
        case fields.PlaceText():
            yield from _guess_places(text, known)
        case fields.Identifier(is_word):
            yield from filter(None, (stem, text))
            yield _spell_word(text) if is_word else re.sub(r"[^a-z0-9]+", "-", spell_out(text.casefold())).strip("-")
        case fields.Line():
            yield text
            yield " ".join(text.split())
            text = re.sub(r"\s>\s*(?=\d)", " over ", re.sub(r"\s<\s*(?=\d)", " under ", text))
            yield " ".join(_CODE_SIGN.sub("", _CODE.sub("", re.sub(r">>+([^<>]*)<<+", r"«\1»", text))).split())
        case fields.Amount() | fields.Prose():
            yield text


def _spell_word(text: str) -> str:
    """Write a word as the id of one is written."""
    return " ".join(re.sub(r"[^a-zæøå0-9-]+", " ", text.casefold()).split())


def spell_out(text: str) -> str:
    """Write Danish letters as an address does."""
    return text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


def _guess_dates(text: str) -> Iterator[str]:
    meant = find_meant_date(text)
    if meant:
        yield meant
    if text.endswith("-00"):
        yield text.removesuffix("-00")


def _guess_addresses(text: str) -> Iterator[str]:
    text = text.strip()
    if found := re.match(r"(?i)https?://", text):
        yield f"https://{text[found.end() :]}"
    yield re.sub(r"\s", "%20", text)
    # What looks like a host before the @ may be the one that was meant: nobody is led to the other.
    yield re.sub(r"//[^/@.]*@", "//", text)
    yield re.sub(r"\.\.+", ".", text)
    if text.startswith("www."):
        yield f"https://{text}"


def _guess_picture_names(text: str, files: Collection[str], stem: str) -> Iterator[str]:
    name = text.replace("\\", "/").rpartition("/")[2]
    own = sorted(file for file in files if stem and file.startswith(f"{stem}-"))
    yield from (file for file in own if file.casefold() == name.casefold())
    yield from filter(None, (find_near(name, own),))
    # A case with one picture means that one, whatever the camera called it.
    yield from own if len(own) == 1 else ()


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
    sections = [name.partition("\n")[2] for name in known.get("sections", ()) if name.startswith(f"{source}\n")]
    section = find_near(rest, [name for name in sections if not name.startswith("s.")])
    if section:
        yield f"{source} {section}"
