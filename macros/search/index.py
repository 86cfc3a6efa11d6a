"""What the search knows, and the scripts it is written as.

A browser refuses to fetch a file from disk but loads a script, so every piece is a script, and the web edition has
the same. Three sorts of pieces, so that a reader loads only what a search needs:

- `soeg/ord.js`: every page with its title, every word of the site, and the editors' words that mean the same
- `soeg/p-….js`: where each word stands, for a run of words
- `soeg/t/….js`: the sections of one page, for what is shown of it

Words are kept as the pages write them, in small letters. What Danish does to a word (inflection, spelling, compounds)
is known to `assets/js/dansk.js` alone, which finds the forms of a word that is searched for among these.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from macros.danish import list_words
from macros.files import GeneratedFile
from macros.javascript import write_call
from macros.search.sections import split_page
from macros.text import strip_formatting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from macros.records.search import SearchWords
    from macros.search.sections import Section

KINDS = ("side", "case", "metode", "tjekliste", "begreb", "dilemma")
"""What a result can be. `assets/js/soeg.js` has the readers' words for them, in this order."""

FOLDER = "soeg"

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
# Bits of a posting's mark; the two lowest say how often the word stands in the text of the section (`_count`), 0 where
# it does not.
_IN_HEADING, _IN_TITLE, _IN_EXTRA = 4, 8, 16
# The first section of a page has its title and no other heading, so the bit is free there.
_IN_PHRASE = _IN_EXTRA | _IN_HEADING
_LARGEST_SHARD = 12_000
"""Characters; about 8 kB on the way to a reader."""
_MARK_BITS = 5


class SearchIndex:
    """Takes one page after the other and keeps where each word stands. Made once for each build."""

    def __init__(self, words: Sequence[SearchWords]) -> None:
        self.groups = [group for group in words if group.means or not group.page]
        self.extra: dict[str, list[str]] = {}
        for group in words:
            if group.page:
                self.extra.setdefault(group.page, []).extend(group.words)
        self.entries: list[tuple[str | float, ...]] = []
        self.sections = 0
        # For each word the sections it stands in, each with a mark in the lowest bits.
        self.postings: dict[str, array[int]] = {}
        self.spread: Counter[str] = Counter()
        # Words that a reader may be offered while typing: those of the pages that are not for editors alone.
        self.offered: set[str] = set()
        self.pages = 0

    def add(
        self, address: str, title: str, kind: str, body: str, weight: float = 1, *, offers: bool = True
    ) -> GeneratedFile:
        """Take in a page; the file that comes back shows what it holds. `address` is below the site's root.

        `weight` is what the page is worth as an answer, beside others that hold the same words; `offers` says
        whether its words are offered to readers while they type.
        """
        sections = split_page(body)
        parts = [section for section in sections if not section.kind]
        things = [section for section in sections if section.kind]
        # A page is called what its own heading says; in the menu it may have another name.
        parts[0].title = parts[0].title or title
        other = "" if list_words(title) == list_words(parts[0].title) else title
        first = self.sections
        lengths = self._take_in(parts, _mark_extra(self.extra.get(address, ())), other)
        entry = (address, parts[0].title, KINDS.index(kind), lengths)
        self.entries.append((*entry, other, weight) if weight != 1 else (*entry, other) if other else entry)
        for thing in things:
            entry = (f"{address}#{thing.anchor}", thing.title, KINDS.index(thing.kind), self._take_in([thing], {}))
            self.entries.append(entry)
        page, self.pages = self.pages, self.pages + 1
        if offers:
            self.offered.update(*(list_words(f"{section.title} {section.text}") for section in sections))
        rows = [[section.anchor, section.title, section.text] for section in (*parts, *things)]
        return _write(f"t/{page}.js", "tekst", page, [address, first, rows])

    def _take_in(self, sections: Sequence[Section], extra: Mapping[str, int], other: str = "") -> str:
        """Keep where each word of one answer stands; what comes back says how long its sections are."""
        found: set[str] = set()
        lengths = []
        for number, section in enumerate(sections):
            words = list_words(section.text)
            marks = {word: _count(times) for word, times in Counter(words).items()}
            for word in list_words(section.title if number else f"{section.title} {other}"):
                marks[word] = marks.get(word, 0) | (_IN_HEADING if number else _IN_TITLE)
            for word, mark in () if number else extra.items():
                marks[word] = marks.get(word, 0) | mark
            for word, mark in marks.items():
                postings = self.postings.get(word)
                if postings is None:
                    postings = self.postings[word] = array("I")
                postings.append(self.sections << _MARK_BITS | mark)
            found.update(marks)
            lengths.append(_DIGITS[min(63, round(5 * math.log2(len(words) + 1)))])
            self.sections += 1
        self.spread.update(found)
        return "".join(lengths)

    def files(self) -> Iterable[GeneratedFile]:
        """Every file but those that `add` has given, once all pages are in."""
        words = sorted(self.postings)
        starts = [0]
        size = 0
        for number, word in enumerate(words):
            weight = 3 * len(self.postings[word])
            if size and size + weight > _LARGEST_SHARD:
                starts.append(number)
                size = 0
            size += weight
        for shard, (start, end) in enumerate(pairwise([*starts, len(words)])):
            lists = " ".join(_encode(self.postings[word]) for word in islice(words, start, end))
            yield _write(f"p-{shard}.js", "sted", shard, lists)
        content = {
            "sider": self.entries,
            "ord": _pack(words),
            "antal": "".join(_DIGITS[round(4 * math.log2(self.spread[word]))] for word in words),
            "dele": starts,
            "uden": _list_ways(number for number, word in enumerate(words) if word not in self.offered),
            "ens": [[_plain(group.words), _plain(group.means)] for group in self.groups],
        }
        yield _write("ord.js", "ord", 0, content)


def _count(times: int) -> int:
    """How often a word stands in a section, in two bits: once, two to four times, more."""
    return 1 if times == 1 else 2 if times < 5 else 3


def _mark_extra(phrases: Iterable[str]) -> dict[str, int]:
    """How each word that an editor has added is marked: one that stands alone says more than one of a phrase."""
    marks: dict[str, int] = {}
    for words in map(list_words, phrases):
        for word in words:
            if len(words) == 1:
                marks[word] = _IN_EXTRA
            else:
                marks.setdefault(word, _IN_PHRASE)
    return marks


def _list_ways(numbers: Iterable[int]) -> list[int]:
    """Rising numbers as the way from the one before, from 0."""
    return [after - before for before, after in pairwise((0, *numbers))]


def _plain(phrases: Iterable[str]) -> list[str]:
    return [strip_formatting(phrase) for phrase in phrases]


def _encode(postings: array[int]) -> str:
    """Write where a word stands: the way from the section before in fives of bits, then the mark."""
    written = []
    before = 0
    for posting in postings:
        section = posting >> _MARK_BITS
        way = section - before
        before = section
        while way > 31:
            written.append(_DIGITS[32 | way & 31])
            way >>= 5
        written.append(_DIGITS[way] + _DIGITS[posting & (1 << _MARK_BITS) - 1])
    return "".join(written)


def _pack(words: list[str]) -> str:
    """Write sorted words, each as how much it shares with the one before (one digit) and the rest."""
    written = []
    before = ""
    for word in words:
        shared = 0
        for one, other in zip(before[:35], word, strict=False):
            if one != other:
                break
            shared += 1
        written.append(f"{_DIGITS[shared]}{word[shared:]}")
        before = word
    return " ".join(written)


def _write(name: str, sort: str, number: int, content: object) -> GeneratedFile:
    return GeneratedFile(f"{FOLDER}/{name}", write_call("samspilSoeg", sort, number, content))
