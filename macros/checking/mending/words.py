"""The words of a file: no correction may cost one that stands nowhere else."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from macros.language.problems import CPR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.checking.mending.lines import Lines
    from macros.language.problems import Correction

_WORD = re.compile(r"[^\W_]+")
_NO_WORD = re.compile(r"^%.*|(?:^|(?<=\s))(?:#.*|[&!]\S+)")
"""What says nothing to a reader: remarks, directives, and marks of YAML."""


def list_words(lines: Iterable[str]) -> list[str]:
    """Every word that a program reads in some lines, in small letters: what stands behind `#` is not among them."""
    text = "\n".join(_NO_WORD.sub("", line) for line in lines)
    return [word.casefold() for word in _WORD.findall(unicodedata.normalize("NFC", CPR.sub(" ", text)))]


def loses_words(lines: Lines, correction: Correction) -> bool:
    """Whether a correction leaves fewer words than there were, and something with them that stands nowhere else.

    A word in the place of another (a key spelt rightly, a date written as we do) is no loss; what is said twice may
    be said once.
    """
    old = [lines[number] for number in range(correction.first, correction.last + 1)]
    before, after = Counter(list_words(old)), Counter(list_words(correction.lines))
    lost, come = before - after, after - before
    if lost.total() <= come.total():
        return False
    rest = (*lines.all[: correction.first - 1], *lines.all[max(correction.last, correction.first - 1) :])
    kept = set(list_words((*rest, *correction.lines)))
    return sum(number for word, number in lost.items() if word not in kept) > come.total()
