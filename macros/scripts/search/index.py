"""What the search knows, and the scripts it is written as.

A browser refuses to fetch a file from disk but loads a script, so every piece is a script, and the web edition has
the same. Three sorts of pieces, so that a reader loads only what a search needs:

- `soeg/ord.js`: every page with its title, every word of the site, and the editors' words that mean the same
- `soeg/p-….js`: where each word stands, for a run of words
- `soeg/t/….js`: the sections of one page, for what is shown of it

Words are kept as the pages write them, in small letters. What Danish does to a word (inflection, spelling, compounds)
is known to `macros/browser/search/danish` alone, which finds the forms of a word that is searched for among these.
"""

from __future__ import annotations

import math
import re
from array import array
from collections import Counter
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from macros.language.danish import list_words
from macros.language.formatting import strip_formatting
from macros.model.addresses import search_script
from macros.model.records.search import WordRule
from macros.model.things import ANSWERS, BY_NAME
from macros.scripts.javascript import Piece
from macros.scripts.search.sections import Section, split_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from macros.model.records.search import SearchWords
    from macros.model.things import Thing

FORMAT = 3
"""Goes up when an index and an engine no longer understand each other. The engine has its own, and refuses another.

How the index is written is told in `macros/browser/search/README.md`.
"""

_NUMBERS = {thing.name: number for number, thing in enumerate(ANSWERS)}
_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
# Bits of a posting's mark; the two lowest say how often the word stands in the text of the section (`_count`), 0 where
# it does not.
_IN_HEADING, _IN_TITLE, _IN_EXTRA = 4, 8, 16
# The first section of a page has its title and no other heading, so the bit is free there.
_IN_PHRASE = _IN_EXTRA | _IN_HEADING
_AS_WRITTEN = re.compile(r"[^\W_]+")
_LARGEST_SHARD = 12_000
"""Characters; about 8 kB on the way to a reader."""
_MARK_BITS = 5
_USUAL: tuple[object, ...] = ("", 1, 0, [])
"""What most answers have in the last places of their rows."""


@dataclass(frozen=True, slots=True)
class AnswerFacet:
    """What answers can be narrowed by beside their kind."""

    key: str
    title: str
    names: Sequence[str]
    """Its choices, as readers see them."""
    choices: Mapping[str, Sequence[int]]
    """For the address of an answer the numbers of its choices, counted on through the facets."""


class SearchIndex:
    """Takes one page after the other and keeps where each word stands. Made once for each build."""

    def __init__(
        self, words: Sequence[SearchWords], names: Iterable[str] = (), facets: Sequence[AnswerFacet] = ()
    ) -> None:
        """Begin with the editors' words, names that are nothing but names, and what answers can be narrowed by."""
        self.groups = [
            group
            for group in words
            if not group.kind and (group.means or group.rule is WordRule.SAME or not (group.page or group.rule))
        ]
        self.kind_words: dict[str, list[str]] = {thing.name: [] for thing in ANSWERS}
        for group in words:
            if group.kind:
                self.kind_words[group.kind.value].extend(_plain(group.words))
        self.names = set(names)
        self.fixed = [word for group in words if group.rule is WordRule.FIXED for word in _plain(group.words)]
        self.facets = facets
        self.extra: dict[str, list[str]] = {}
        for group in words:
            if group.page:
                self.extra.setdefault(group.page, []).extend(group.words)
        self.entries: list[tuple[object, ...]] = []
        self.sections = 0
        # For each word the sections it stands in, each with a mark in the lowest bits.
        self.postings: dict[str, array[int]] = {}
        self.spread: Counter[str] = Counter()
        # Words that a reader may be offered while typing: those of the pages that are not for editors alone.
        self.offered: set[str] = set()
        self.pages = 0
        # Names that the pages write as a word too: «vejen».
        self.ordinary: set[str] = set()

    def add(self, address: str, title: str, body: str, thing: Thing) -> Piece:
        """Take in a page; the piece that comes back shows what it holds.

        What kind of thing the page is says what it is found as, what it is worth as an answer beside others that hold
        the same words, and whether its words are offered to readers while they type.
        """
        sections = split_page(body)
        parts = [section for section in sections if not section.kind]
        entries = [section for section in sections if section.kind]
        # A page is called what its own heading says; in the menu it may have another name.
        parts[0].title = parts[0].title or title
        other = "" if list_words(title) == list_words(parts[0].title) else title
        first = self.sections
        lengths = self._take_in(parts, _mark_extra(self.extra.get(address, ())), other)
        about = [choice for facet in self.facets for choice in facet.choices.get(address, ())]
        row = (address, parts[0].title, _NUMBERS[thing.found_as], lengths)
        self.entries.append(_list_entry(row, thing, other, about))
        for one in entries:
            own = f"{address}#{one.anchor}"
            kind = BY_NAME[one.kind]
            # A place is found by its name: the cases that its row tells of are somewhere else.
            told = Section(one.anchor, one.title, one.kind) if kind.is_place else one
            lengths = self._take_in([told], _mark_extra(self.extra.get(own, ())))
            self.entries.append(_list_entry((own, one.title, _NUMBERS[one.kind], lengths), kind))
        page, self.pages = self.pages, self.pages + 1
        if thing.offers_words:
            self.offered.update(*(list_words(f"{section.title} {section.text}") for section in sections))
        for section in sections:
            self.ordinary |= self.names.intersection(_AS_WRITTEN.findall(section.text))
        rows = [_list_row(section) for section in (*parts, *entries)]
        return Piece(search_script(f"t/{page}"), [address, first, rows])

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

    def pieces(self) -> Iterable[Piece]:
        """Every piece but those that `add` has given, once all pages are in."""
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
            yield Piece(search_script(f"p-{shard}"), lists)
        content = {
            "format": FORMAT,
            "sider": self.entries,
            "ord": _pack(words),
            "antal": "".join(_DIGITS[round(4 * math.log2(self.spread[word]))] for word in words),
            "dele": starts,
            "uden": _list_ways(number for number, word in enumerate(words) if word not in self.offered),
            # What a result can be, and the readers' words for it: an entry has the place of its kind here.
            "slags": [[thing.name, thing.one, thing.many, self.kind_words[thing.name]] for thing in ANSWERS],
            "ens": [
                [_plain(group.words), _plain(group.means), *([1] if group.rule is WordRule.SAME else [])]
                for group in self.groups
            ],
            "navne": sorted(self.names - self.ordinary),
            "faste": self.fixed,
            "facetter": [[facet.key, facet.title, facet.names] for facet in self.facets],
        }
        yield Piece(search_script("ord"), content)


def _list_entry(
    row: tuple[object, ...], thing: Thing, other: str = "", about: Sequence[int] = ()
) -> tuple[object, ...]:
    """An answer as its row tells it, without what is at its end as it mostly is."""
    more = [other, thing.weight, int(thing.is_last), list(about)]
    while more and more[-1] == _USUAL[len(more) - 1]:
        more.pop()
    return (*row, *more)


def _list_row(section: Section) -> list[str | list[str | int]]:
    """What is shown of a section; last, where some of it is not the source's, from where to where and whose it is."""
    text, ours = section.read()
    whose = [part for stretch in ours for part in stretch]
    return [section.anchor, section.title, text, *([whose] if whose else [])]


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
