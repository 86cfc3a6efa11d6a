"""Guesses at what was meant by signs that cannot be read, or that are other than they look."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from macros.checking.mending.lines import indentation_of
from macros.language.problems import Correction
from macros.reading.signs import MOST_ALIKE, find_hidden_character

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.checking.mending.lines import Lines

_BREAKS = re.compile("[\x85\u2028\u2029]")
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_LOST = "\ufffd"
"""What stands for a letter that some program could not read: nobody knows which."""
_HARD_SPACES = re.compile("[\xa0\u2000-\u200a\u202f\u3000]")
_GARBLED = re.compile("[ÂÃâ][\x80-\xbf†˜…€™œ“”–—š›žŸ‚ƒ„ˆ‰Š‹ŒŽ‘’•\x9d]{1,2}")
_BYTES = re.compile("[\udc80-\udcff]")
"""What stands for bytes that are no UTF-8."""


def guess_signs(lines: Lines, number: int) -> Iterator[Correction]:
    """Offer a line without signs that cannot be read, and with usual ones for those that look usual."""
    line = lines[number]
    if _BYTES.search(line):
        yield _decode_lines(lines, number)
        return
    if _LOST in line:
        return
    begin = line[: len(line) - len(line.lstrip())]
    yield from _guess_all(lines, number)
    for width in (2, 4, 8, 1):
        cleaned = _clean(line, width)
        if cleaned.strip() and cleaned != line:
            yield lines.replace(number, cleaned)
        if _HARD_SPACES.search(begin):
            yield lines.replace(number, cleaned.lstrip())
        # Within a text a tab stands for nothing: the line belongs where those before it begin.
        if "\t" in begin and number > 1:
            yield lines.replace(number, " " * indentation_of(lines[number - 1]) + cleaned.lstrip())


def _guess_all(lines: Lines, number: int) -> Iterator[Correction]:
    """Offer all lines from one on without such signs, where so many have them that they are told as one."""
    for width in (2, 4, 8):
        cleaned = {n: clean for n in range(number, len(lines) + 1) if (clean := _clean(lines[n], width)) != lines[n]}
        if len(cleaned) > MOST_ALIKE:
            last = max(cleaned)
            yield Correction(number, last, tuple(cleaned.get(n, lines[n]) for n in range(number, last + 1)))


def _decode_lines(lines: Lines, number: int) -> Correction:
    # Every line of the file that has such a letter, or the next one would be as bad.
    last = max(n for n in range(number, len(lines) + 1) if _BYTES.search(lines[n]))
    raws = [lines[n].encode("utf-8", errors="surrogateescape") for n in range(number, last + 1)]
    if raws[0].startswith((b"\xff\xfe", b"\xfe\xff")) and number == 1:
        whole = "\n".join(lines.all).encode("utf-8", errors="surrogateescape")
        return Correction(1, len(lines), tuple(whole.decode("utf-16", errors="replace").splitlines()))
    return Correction(number, last, tuple(_decode(raw) for raw in raws))


def _clean(line: str, width: int) -> str:
    """Give the line without odd signs, each tab that it begins with as so many blanks."""
    begin = line[: len(line) - len(line.lstrip())]
    cleaned = begin.replace("\t", " " * width) + line[len(begin) :].replace("\t", " ")
    cleaned = _HARD_SPACES.sub(" ", _COLOURS.sub("", _BREAKS.sub(" ", cleaned)))
    cleaned = _GARBLED.sub(_read_again, cleaned)
    cleaned = "".join(sign for sign in cleaned if not find_hidden_character(sign))
    return re.sub(r"(?<=\S) {2,}(?=\S)", " ", unicodedata.normalize("NFC", cleaned)).rstrip()


def _decode(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _read_again(found: re.Match[str]) -> str:
    try:
        return found[0].encode("cp1252").decode("utf-8")
    except UnicodeError:
        return found[0]
