"""Guesses at what was meant by lines that YAML cannot read, or reads as something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.checking.mending.guesses.layout import guess_dashes, guess_place
from macros.checking.mending.lines import as_block, indentation_of, quote, split_field
from macros.language.problems import Correction, find_near
from macros.model.statements import CARRIED, TEXT
from macros.reading.yaml_tree import TITLE_MARK

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from macros.checking.mending.lines import Lines

_CURLY = re.compile("[“”„»«]")
_MARK = re.compile(r"[&!]\S*\s*")
_ALIAS = re.compile(r"\*([^\s,\]}]+)")
_PLACEHOLDER = "\x00"
_LIKE_FIELDS = (
    r"([^\s:]+):(?=[^\s:])(.*)",
    r"([^\s:;=]+)\s*[:;=]?\s+(.*)",
    r"([^\s:]+)()$",
    r"([^\s:]+)::+\s*(.*)",
)
"""A field and its value, as one may write them by a slip: without the space, without the colon, with another sign."""


def guess_syntax(lines: Lines, number: int, column: int, keys: Collection[str]) -> Iterator[Correction]:
    """Offer everything that is known to help, the likeliest and gentlest first."""
    begin = lines.begin_of(number)
    yield from _guess_marks(lines, number, column)
    yield from _guess_twice(lines, number, column)
    yield from _guess_statement(lines, number)
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


def begins_record(lines: Lines, number: int) -> bool:
    """Whether a second record begins in a line: it belongs in a file of its own, and nothing here is to be mended."""
    after = lines.all[number - 1 :]
    return any(line.startswith("id:") for line in lines.all[: number - 1]) and (
        lines[number].startswith("id:")
        or (lines[number].strip() in {"---", "..."} and any(line.startswith("id:") for line in after))
    )


def guess_elsewhere(lines: Lines, number: int) -> Iterator[Correction]:
    """Offer a line further in or out; only for a file that cannot be read, or a field would come to mean another."""
    yield from guess_place(lines, number)
    begin = lines.begin_of(number)
    for first in dict.fromkeys((lines.outer_of(number), lines.outer_of(begin))):
        yield from _guess_text(lines, first)


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
        # A mark with nothing after it is all that was written there.
        if len(found[0].rstrip()) > 1 and line[column - 1 + len(found[0]) :].strip():
            yield lines.splice(number, column, len(found[0]), "")
        yield lines.splice(number, column, len(line), quote(line[column - 1 :].rstrip()))


def _guess_twice(lines: Lines, number: int, column: int) -> Iterator[Correction]:
    """A field that stands there twice: of two that say the same one goes; of others, nobody knows which is right."""
    field = re.match(r"([^\s:]+):", lines[number][column - 1 :])
    if field is None:
        return
    last = lines.last_of(number, column)
    if lines[number][: column - 1].strip():
        return
    before = [n for n in range(1, number) if lines[n][column - 1 :].startswith(field[0])]
    for other in reversed(before):
        if re.fullmatch(r" *- +", lines[other][: column - 1]) and indentation_of(lines[number - 1]) >= column - 1:
            # The first field of an item once more: another item, whose dash is missing.
            yield lines.replace(number, lines[other][: column - 1] + lines[number][column - 1 :])
        if lines[other][: column - 1].strip(" -"):
            continue
        if lines.last_of(other, column) == number - 1 and lines[number].rstrip().endswith(":"):
            # Right under it, and a list like it: its items are the next of the first.
            yield lines.delete(number, number)
        whole = [lines[n].strip() for n in range(number, last + 1)]
        if whole == [lines[n].strip(" -") for n in range(other, lines.last_of(other, column) + 1)]:
            yield lines.delete(number, last)
        return


def _guess_statement(lines: Lines, number: int) -> Iterator[Correction]:
    """A place or an origin under a text, which then is a field of its own beside it."""
    field = split_field(lines[number])
    first = lines.begin_of(number - 1)
    if field is None or field[1] not in CARRIED or first == 0:
        return
    here = " " * indentation_of(lines[number])
    rest = [f"{here}  {lines[n].strip()}" for n in range(first + 1, number)]
    item = re.match(r"( *(?:- +)+)(?=\S)", lines[first])
    above = split_field(lines[first])
    if item and len(item[1]) == len(here):
        said = lines[first][len(item[1]) :]
        yield Correction(first, number, (f"{item[1]}{TEXT.key}: {said}", *rest, lines[number]))
    elif above and above[2] and len(above[0]) < len(here):
        head = f"{above[0]}{above[1]}:"
        yield Correction(first, number, (head, f"{here}{TEXT.key}: {above[2]}", *rest, lines[number]))


def _guess_field(lines: Lines, number: int, keys: Collection[str]) -> Iterator[Correction]:
    line = lines[number]
    before = line[: len(line) - len(line.lstrip(" -"))]
    rest = line[len(before) :]
    for pattern in _LIKE_FIELDS:
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
    yield from guess_dashes(lines, number)
    # What is noticed here may be of the item that another dash above begins.
    for earlier in lines.list_above(number):
        if not lines[earlier].lstrip().startswith("- "):
            yield from guess_dashes(lines, earlier)


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
    heads = [(dashes[0], line[len(dashes[0]) :])] if dashes else []
    field = split_field(line)
    if field:
        heads.insert(0, (f"{field[0]}{field[1]}: ", field[2]))
    for head, rest in heads:
        value = rest.strip()
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
        ways = [_quote_again(inner), quote(value)]
        if value[:1] in {'"', "'"} and not value.endswith(value[0]) and value.count(value[0]) % 2 == 0:
            # What somebody says, and who says it: the marks are part of the text.
            ways.reverse()
        yield from (lines.replace(number, head + way) for way in ways)
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
    within = re.match(r"(.*[\[{,]\s*(?:\w+:\s+)?)([^,\[\]{}]*)$", line[: column - 1])
    if within:
        cut = re.match(r"[^,\]}]*", line[column - 1 :])
        end = column - 1 + (len(cut[0]) if cut else 0)
        yield lines.replace(number, f"{within[1]}{quote(line[len(within[1]) : end].strip())}{line[end:]}")
    if begin != number or indentation_of(lines[number + 1]) > indentation_of(line):
        yield from _guess_text(lines, begin)
    yield lines.replace(number, f"{' ' * indentation_of(line)}{remark}", text)
