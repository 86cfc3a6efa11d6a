"""Guesses at what was meant by lines that YAML cannot read, or reads as something else."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from macros.mending.lines import as_block, indentation_of, quote, split_field
from macros.problems import Correction, find_near
from macros.yaml_source import TITLE_MARK, find_hidden_character

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.mending.lines import Lines

_BREAKS = re.compile("[\x85\u2028\u2029]")
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_LOST = "\ufffd"
"""What stands for a letter that some program could not read: nobody knows which."""
_HARD_SPACES = re.compile("[\xa0\u2000-\u200a\u202f\u3000]")
_CURLY = re.compile("[“”„»«]")
_GARBLED = re.compile("[ÂÃâ][\x80-\xbf†˜…€™œ“”–—š›žŸ‚ƒ„ˆ‰Š‹ŒŽ‘’•\x9d]{1,2}")
_OTHER_DASH = re.compile(r"^(\s*)[•*·–—-]\s*(?=\S)")
_MARK = re.compile(r"[&!]\S*\s*")
_ALIAS = re.compile(r"\*([^\s,\]}]+)")
_PLACEHOLDER = "\x00"


def guess_signs(lines: Lines, number: int) -> Iterator[Correction]:
    """Offer a line without signs that cannot be read, and with usual ones for those that look usual."""
    line = lines[number]
    if not line.isascii():
        surrogates = re.search("[\udc80-\udcff]", line)
        if surrogates:
            # Every line of the file that has such a letter, or the next one would be as bad.
            last = max(n for n in range(number, len(lines) + 1) if re.search("[\udc80-\udcff]", lines[n]))
            raws = [lines[n].encode("utf-8", errors="surrogateescape") for n in range(number, last + 1)]
            if raws[0].startswith((b"\xff\xfe", b"\xfe\xff")) and number == 1:
                whole = "\n".join(lines.all).encode("utf-8", errors="surrogateescape")
                yield Correction(1, len(lines), tuple(whole.decode("utf-16", errors="replace").splitlines()))
                return
            yield Correction(number, last, tuple(_decode(raw) for raw in raws))
            return
    begin = line[: len(line) - len(line.lstrip())]
    if _LOST in line:
        return
    for width in (2, 4, 8, 1):
        cleaned = begin.replace("\t", " " * width) + line[len(begin) :].replace("\t", " ")
        cleaned = _HARD_SPACES.sub("", begin) + cleaned[len(begin) :] if _HARD_SPACES.search(begin) else cleaned
        cleaned = _HARD_SPACES.sub(" ", _COLOURS.sub("", _BREAKS.sub(" ", cleaned)))
        cleaned = _GARBLED.sub(_read_again, cleaned)
        cleaned = "".join(sign for sign in cleaned if not find_hidden_character(sign))
        cleaned = re.sub(r"(?<=\S) {2,}(?=\S)", " ", unicodedata.normalize("NFC", cleaned)).rstrip()
        if cleaned.strip() and cleaned != line:
            yield lines.replace(number, cleaned)
        # Within a text a tab stands for nothing: the line belongs where those before it begin.
        if "\t" in begin and number > 1:
            yield lines.replace(number, " " * indentation_of(lines[number - 1]) + cleaned.lstrip())


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


def guess_syntax(lines: Lines, number: int, column: int, keys: set[str]) -> Iterator[Correction]:
    """Offer everything that is known to help, the likeliest and gentlest first."""
    begin = lines.begin_of(number)
    yield from _guess_marks(lines, number, column)
    yield from _guess_twice(lines, number, column)
    yield from _guess_field(lines, number, keys)
    yield from _guess_list(lines, number)
    yield from _guess_quotes(lines, number)
    yield from _guess_text(lines, begin)
    if 0 < (opened := lines.opened_before(number)) < number:
        yield from _guess_brackets(lines, opened)
    yield from _guess_brackets(lines, number)
    if begin != number:
        yield from _guess_brackets(lines, begin)
        yield from _guess_quotes(lines, begin)
    yield from guess_place(lines, number)
    for first in dict.fromkeys((lines.outer_of(number), lines.outer_of(begin))):
        yield from _guess_text(lines, first)
    yield from guess_remark(lines, number)


def _guess_marks(lines: Lines, number: int, column: int) -> Iterator[Correction]:
    line = lines[number]
    if line.startswith("%") or line.strip() in {"---", "..."}:
        yield lines.delete(number, number)
    found = _ALIAS.match(line, column - 1)
    if found and line.strip(" -").startswith("<<:") and number < len(lines):
        yield Correction(number, number + 1, (line[: line.index("<<:")] + lines[number + 1].strip(),))
        return
    if found:
        meant = re.compile(rf"&{re.escape(found[1])}\s+([^\[\]{{}}&*]+)$")
        for other in range(1, len(lines) + 1):
            text = meant.search(lines[other])
            if text and other < number:
                yield lines.splice(number, column, len(found[0]), text[1].strip())
        yield lines.splice(number, column, len(found[0]), quote(found[0]))
    found = _MARK.match(line, column - 1)
    if found:
        if line.startswith("!", column - 1) and not line.startswith("!!", column - 1):
            yield lines.splice(number, column, len(line), quote(line[column - 1 :].rstrip()))
        if len(found[0].rstrip()) > 1:
            yield lines.splice(number, column, len(found[0]), "")
        yield lines.splice(number, column, len(line), quote(line[column - 1 :].rstrip()))


def _guess_twice(lines: Lines, number: int, column: int) -> Iterator[Correction]:
    """A field that stands there twice: one of two like ones goes, and what is not alike stays as a remark."""
    field = re.match(r"([^\s:]+):", lines[number][column - 1 :])
    if field is None:
        return
    last = lines.last_of(number, column)
    if lines[number][: column - 1].strip():
        shorter = re.sub(r",?[^,\[\]{}]*$", "", lines[number][: column - 1])
        rest = re.sub(r"^[^,\]}]*", "", lines[number][column - 1 :])
        yield lines.replace(number, next(_remarks(lines, number, number)), shorter + rest)
        return
    before = [n for n in range(1, number) if lines[n][column - 1 :].startswith(field[0])]
    for other in reversed(before):
        if lines[other][: column - 1].strip(" -"):
            continue
        if lines.last_of(other, column) == number - 1 and lines[number].rstrip().endswith(":"):
            # Right under it, and a list like it: its items are the next of the first.
            yield lines.delete(number, number)
        whole = [lines[n].strip() for n in range(number, last + 1)]
        if whole == [lines[n].strip(" -") for n in range(other, lines.last_of(other, column) + 1)]:
            yield lines.delete(number, last)
        else:
            yield Correction(number, last, tuple(_remarks(lines, number, last)))
        return


def _remarks(lines: Lines, first: int, last: int) -> Iterator[str]:
    for number in range(first, last + 1):
        if lines[number].strip():
            yield _turn_into_remark(lines[number])


def _guess_field(lines: Lines, number: int, keys: set[str]) -> Iterator[Correction]:
    line = lines[number]
    before = line[: len(line) - len(line.lstrip(" -"))]
    rest = line[len(before) :]
    for pattern in (r"([^\s:]+):(?=[^\s:])(.*)", r"([^\s:]+)\s+:?\s*(.*)", r"([^\s:]+)()$", r"([^\s:]+)::+\s*(.*)"):
        found = re.fullmatch(pattern, rest)
        if found:
            key = found[1] if found[1] in keys else find_near(found[1], keys)
            if key:
                yield lines.replace(number, f"{before}{key}: {found[2]}".rstrip())


def _guess_list(lines: Lines, number: int) -> Iterator[Correction]:
    line = lines[number]
    field = split_field(line)
    if field and field[2].startswith("- "):
        before, key, value = field
        items = [f"{' ' * len(before)}  {item.strip()}" for item in re.split(r" (?=- )", value)]
        last = lines.last_of(number, len(before) + 1)
        yield Correction(number, last, (f"{before}{key}:", *items, *lines.all[number:last]))
    elif field and " " in field[1] and not field[0].endswith("- "):
        above = next((lines[n] for n in range(number - 1, 0, -1) if lines[n].strip()), "")
        if above.startswith(f"{field[0]}- "):
            yield lines.replace(number, f"{field[0]}- {quote(line.strip())}")
    last = number
    while _OTHER_DASH.match(lines[last + 1]) and indentation_of(lines[last + 1]) == indentation_of(line):
        last += 1
    if _OTHER_DASH.match(line):
        yield Correction(number, last, tuple(_OTHER_DASH.sub(r"\1- ", lines[n]) for n in range(number, last + 1)))


def _close_quotes(lines: Lines, number: int) -> Iterator[Correction]:
    line = lines[number].rstrip()
    for mark, other in (('"', "'"), ("'", '"')):
        if line.count(mark) % 2:
            if line.endswith(other) and line.count(other) == 1:
                yield lines.replace(number, line[:-1] + mark)
            yield lines.replace(number, line + mark)
            for end in ("]", "}"):
                if line.endswith(end):
                    yield lines.replace(number, f"{line[:-1].rstrip()}{mark}{end}")


def _guess_quotes(lines: Lines, number: int) -> Iterator[Correction]:
    """Put the value of a line into quotation marks, or close those that are open."""
    line = lines[number].rstrip()
    yield from _close_quotes(lines, number)
    if _CURLY.search(line):
        yield lines.replace(number, _CURLY.sub('"', line))
    dashes = re.match(r" *(?:- +)*", line)
    heads = [dashes[0]] if dashes else []
    field = split_field(line)
    if field:
        heads.insert(0, f"{field[0]}{field[1]}: ")
    for head in heads:
        value = line[len(head) :].strip()
        if not value:
            continue
        inner = value
        if re.search(r"\\[xuU]", value):
            # A sign is meant, and nobody knows which.
            continue
        for mark in ('"', "'"):
            if value.startswith(mark):
                inner = value[1:-1] if value.endswith(mark) and len(value) > 1 else value.replace(mark, "")
                # A remark may stand after what is in quotes, and an apostrophe inside it.
        yield lines.replace(number, head + _quote_again(inner))
        yield lines.replace(number, head + quote(value))
        if " # " in value:
            text, _, remark = value.rpartition(" # ")
            yield lines.replace(number, f"{' ' * indentation_of(line)}# {remark}", (head + text).rstrip())


def _quote_again(text: str) -> str:
    if "'" not in text:
        return f"'{text}'" if '"' in text or "\\" in text else f'"{text}"'
    return f'"{text}"' if '"' not in text and "\\" not in text else quote(text)


def _guess_text(lines: Lines, begin: int) -> Iterator[Correction]:
    """Write a text of several lines as a block, in which no sign means anything."""
    line = lines[begin]
    field = split_field(line)
    dashes = re.match(r" *(?:- +)+", line)
    heads = [(f"{field[0]}{field[1]}:", len(field[0]), field[2])] if field else []
    if dashes:
        heads.append((dashes[0].rstrip(), indentation_of(line), line[len(dashes[0]) :]))
    for head, column, value in heads:
        last = lines.last_of(begin, column + 1)
        # The following lines may be the text's, though they are not indented as they should be.
        stray = last
        while stray < len(lines) and lines[stray + 1].strip() and split_field(lines[stray + 1]) is None:
            stray += 1
        for end in dict.fromkeys((last, stray)):
            words = [value, *(lines[n] for n in range(begin + 1, end + 1))]
            words = [word.strip() for word in words if word.strip() not in {"", ">-", ">", "|", "|-"}]
            words = [word.strip("\"'") for word in words] if words and words[0][:1] in {'"', "'"} else words
            if words and (end > begin or len(words) > 1):
                yield Correction(begin, end, as_block(head, words, column + 2))
            elif words:
                yield lines.replace(begin, f"{head} {_quote_again(words[0])}")


def _guess_brackets(lines: Lines, number: int) -> Iterator[Correction]:
    line = lines[number].rstrip()
    for end in ("]", "}", "]]", "}}", "]}", "}]"):
        yield lines.replace(number, line + end)
    found = re.match(r"(.*?)([\[{])(.*?)([\]}]?)$", line)
    if found:
        inner = _QUOTED_TWICE.sub(r"\1, ", found[3])
        yield lines.replace(number, f"{found[1]}{found[2]}{inner}{found[4]}")
        flat = line.replace("[", _PLACEHOLDER, 1).replace("[", "").replace(_PLACEHOLDER, "[")
        if "]" in flat:
            yield lines.replace(number, flat[: flat.index("]") + 1])
        if " #" in line:
            remark = line[line.index(" #") + 1 :].strip()
            yield lines.replace(number, f"{' ' * indentation_of(line)}{remark}", line[: line.index(" #")])


_QUOTED_TWICE = re.compile(r"""(["'])\s+(?=["'])""")
"""The end of one quoted text right before another: a comma is missing."""


def guess_place(lines: Lines, number: int) -> Iterator[Correction]:
    """Offer to move a line, with what is indented under it, to where a line before it stands; and out of a text."""
    line = lines[number]
    here = indentation_of(line)
    last = lines.last_of(number, here + 1)
    # Lines of the same kind right after it have gone the same way.
    together = last
    while together < len(lines) and lines[together + 1].strip() and indentation_of(lines[together + 1]) == here:
        together = lines.last_of(together + 1, here + 1)
    before = lines.all[: number - 1]
    if here < min((indentation_of(other) for other in before if other.strip()), default=here):
        yield Correction(1, number - 1, tuple(_shift(other, -1000) for other in before))
    for indentation in (*lines.indentations_before(number), 0):
        if indentation == here:
            continue
        for end in dict.fromkeys((last, together)):
            moved = [_shift(lines[n], indentation - here) for n in range(number, end + 1)]
            yield Correction(number, end, tuple(moved))
    if split_field(line) is None:
        yield lines.replace(number, f"  {line}")


def _shift(line: str, by: int) -> str:
    return " " * by + line if by > 0 else line[min(-by, indentation_of(line)) :]


def guess_remark(lines: Lines, number: int, last: int = 0) -> Iterator[Correction]:
    """Offer to turn lines into remarks: nothing of them is lost, and the rest can be read."""
    under = lines.last_of(number, indentation_of(lines[number]) + 1)
    end_of_file = max(n for n in range(number, len(lines) + 1) if n == number or lines[n].strip())
    for end in dict.fromkeys(
        (max(last, under) if lines[number].lstrip().startswith("- ") else last or number, under, end_of_file)
    ):
        turned = list(_remarks(lines, number, end))
        if turned:
            yield Correction(number, end, tuple(turned))


def _turn_into_remark(line: str) -> str:
    begin = indentation_of(line)
    rest = line[begin:]
    return f"{line[:begin]}# {rest}" if not rest.startswith("#") else line


def move_remark(lines: Lines, number: int, column: int) -> Iterator[Correction]:
    """Offer to take a remark into the text that it stands after, or to give it a line of its own."""
    line = lines[number]
    text = line[: column - 1].rstrip()
    remark = line[column - 1 :].strip()
    begin = lines.begin_of(number)
    if remark.startswith(TITLE_MARK):
        yield lines.replace(number, f"{text}  {TITLE_MARK}")
    if begin == number and not re.search(r"[\[{]", text):
        yield from _guess_quotes(lines, number)
    if begin != number or indentation_of(lines[number + 1]) > indentation_of(line):
        yield from _guess_text(lines, begin)
    yield lines.replace(number, f"{' ' * indentation_of(line)}{remark}", text)
