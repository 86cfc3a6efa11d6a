"""Guesses at lines that stand too far in or out, or begin with another dash than YAML's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.checking.mending.lines import indentation_of, split_field
from macros.language.problems import Correction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.checking.mending.lines import Lines

_OTHER_DASH = re.compile(r"^(\s*)[•*·–—-]\s*(?=\S)")


def guess_dashes(lines: Lines, number: int) -> Iterator[Correction]:
    """Offer the dash of YAML for what else begins an item: in a line, and in those after it that begin as it does."""
    if not _OTHER_DASH.match(lines[number]):
        return
    here = indentation_of(lines[number])
    last, end = number, lines.last_of(number, here + 1)
    while _OTHER_DASH.match(lines[end + 1]) and indentation_of(lines[end + 1]) == here:
        last, end = end + 1, lines.last_of(end + 1, here + 1)
    dashed = [
        _OTHER_DASH.sub(r"\1- ", lines[n]) if indentation_of(lines[n]) == here else lines[n]
        for n in range(number, last + 1)
    ]
    yield Correction(number, last, tuple(dashed))
    if last > number:
        yield lines.replace(number, dashed[0])


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
    written = [other for other in before if other.strip() and not other.lstrip().startswith("#")]
    if here < min(map(indentation_of, written), default=here):
        yield Correction(1, number - 1, tuple(_shift(other, -1000) for other in before))
    # The nearer, the smaller the slip.
    for indentation in sorted((*lines.indentations_before(number), 0), key=lambda each: abs(each - here)):
        if indentation == here:
            continue
        # The line alone first: what stands under it may be right, and only seem to be part of it.
        for end in dict.fromkeys((number, last, together)):
            moved = [_shift(lines[n], indentation - here) for n in range(number, end + 1)]
            yield Correction(number, end, tuple(moved))
    if split_field(line) is None:
        yield lines.replace(number, f"  {line}")


def _shift(line: str, by: int) -> str:
    return " " * by + line if by > 0 else line[min(-by, indentation_of(line)) :]
