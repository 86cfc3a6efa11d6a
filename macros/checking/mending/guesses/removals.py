"""What should stand in no text: numbers of persons, ways to reach somebody, tags of web pages, marks around it all."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from macros.checking.hints.texts import CURLY, ENTITY, TAG, find_mail, find_phone, find_street, find_unit
from macros.checking.mending.lines import quote, split_field
from macros.checking.mending.spots import put
from macros.language.problems import CPR, Correction, holds_cpr
from macros.reading.nodes import Mapping, Scalar, find_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from macros.checking.mending.lines import Lines
    from macros.checking.mending.spots import Spot

_NUMBER_AHEAD = r"[ ,(]*(?:\b(?:CPR|cpr)\.?(?:[- ]?(?:nr\.?|nummer))?:? *)?"
_AHEAD = (
    r"[ ,;:(]*(?:\b(?:på|til|via|ad)\b *)?"
    r"(?:\b(?:tlf\.?|telefon(?:nummer)?(?:et)?|mobil(?:nummer)?(?:et)?|e?-?mail(?:en)?|adressen?)\b\.?:? *)?"
)
"""What leads over to it and says nothing without it."""
_NUMBERS = re.compile(rf"{_NUMBER_AHEAD}{CPR.pattern}\)?")
_CONTACTS = (find_mail, find_phone, find_street)
_AHEAD_OF_CONTACT = re.compile(rf"{_AHEAD}$", re.IGNORECASE)
_LIVES = re.compile(r",? *\b(?:som )?bor(?: *(?:på|i))?$")
_PAIRS = ((r"b|strong", "**"), (r"i|em", "*"))
_LINK = re.compile(r"<a\b[^<>]*?href=[\"'](https://[^\"'\s]+)[\"'][^<>]*>(.*?)</a>", re.IGNORECASE)


def guess_removals(lines: Lines, spot: Spot, *, only_numbers: bool = False) -> Iterator[Correction]:
    """A text without what should not be in it, wherever in it that stands."""
    if not isinstance(spot.node, Scalar):
        return
    yield from _guess_cleaned(lines, spot, leave_numbers_out)
    if only_numbers:
        return
    yield from _guess_cleaned(lines, spot, leave_contacts_out)
    yield from _guess_cleaned(lines, spot, _write_marks)
    yield from _guess_cleaned(lines, spot, _leave_tags_out)
    yield from _guess_cleaned(lines, spot, lambda line: _leave_tags_out(leave_contacts_out(line)))
    if CURLY.fullmatch(spot.node.text.strip()):
        yield from put(lines, spot, spot.node.text.strip()[1:-1].strip())
    yield from _guess_amount(lines, spot)


def _guess_cleaned(lines: Lines, spot: Spot, clean: Callable[[str], str]) -> Iterator[Correction]:
    """The lines of a value, cleaned; only those between the first and the last that change."""
    first, last = spot.region(lines)
    changed = [number for number in range(first, last + 1) if clean(lines[number]) != lines[number]]
    if not changed:
        return
    cleaned = tuple(clean(lines[number]) for number in range(changed[0], changed[-1] + 1))
    yield Correction(changed[0], changed[-1], cleaned)
    field = split_field(cleaned[0])
    if field and len(cleaned) == 1 and first == last:
        # What now begins with a mark of YAML is a text in quotation marks.
        yield Correction(first, last, (f"{field[0]}{field[1]}: {quote(field[2].strip(chr(34)))}",))
    dash = re.match(r" *- +", cleaned[0])
    if dash and len(cleaned) == 1 and first == last:
        yield Correction(first, last, (f"{dash[0]}{quote(cleaned[0][len(dash[0]) :].strip(chr(34)))}",))


def leave_numbers_out(line: str) -> str:
    """A line without numbers of persons."""
    return _NUMBERS.sub("", line).rstrip() if holds_cpr(line) else line


def leave_contacts_out(line: str) -> str:
    """A line without phone numbers, mail addresses and street addresses, and without what led over to them."""
    for find in _CONTACTS:
        while found := find(line):
            # A phone number is found with the sign before it.
            begin = found.start(found.lastindex or 0)
            end = found.end(found.lastindex or 0)
            before, after = line[:begin], line[end:]
            before = _LIVES.sub("", _AHEAD_OF_CONTACT.sub("", before))
            if after.startswith(")"):
                after = after[1:]
            joint = "" if not after or after[0] in " .,;:!?\"'" or not before.strip(" -") else " "
            line = f"{before}{joint}{after}"
    return line.rstrip()


def _write_marks(line: str) -> str:
    """A line with tags as an editor may write them: bold, italics and links."""
    line = _LINK.sub(r"[\2](\1)", line)
    for names, mark in _PAIRS:
        line = re.sub(rf"<({names})>\s*(.*?)\s*</\1>", rf"{mark}\2{mark}", line, flags=re.IGNORECASE)
    return _leave_tags_out(line)


def _leave_tags_out(line: str) -> str:
    """A line with the words alone, and the signs that names in a web page stand for."""
    without = TAG.sub(lambda tag: " " if tag[0].lower().startswith(("<br", "</p", "</li", "</div")) else "", line)
    without = ENTITY.sub(lambda name: html.unescape(name[0]).replace("\xa0", " "), without)
    if without == line:
        return line
    head = re.match(r" *(?:- +)*", without)
    begin = head[0] if head else ""
    return begin + re.sub(r" +([.,;:!?])", r"\1", re.sub(r" {2,}", " ", without[len(begin) :])).rstrip()


def _guess_amount(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """A number without its unit, which stands in a field of its own."""
    around = spot.around.node if spot.around else None
    unit = find_value(around, "enhed") if isinstance(around, Mapping) else None
    if not isinstance(unit, Scalar) or not isinstance(spot.node, Scalar) or not spot.where.endswith("› værdi"):
        return
    if ending := find_unit(spot.node.text, unit.text):
        yield from put(lines, spot, spot.node.text.strip().removesuffix(ending).strip())
