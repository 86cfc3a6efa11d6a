"""A page's HTML as the search sees it: sections of plain text, each with the anchor that leads to it.

Our own templates make the HTML, so a pattern is enough to read it; a parser takes ten times as long.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from macros.scripts.search.whose import APART, ENDS, MARKS, STARTS, STOPS, WHOLE, Stretch, flatten

# Possessive throughout (`*+`): where a quotation mark has no other, as the apostrophe in «// don't» of a script, there
# is no second way to try, and twenty signs would have a million. A comment that is not closed goes on to the end.
_TAG = re.compile(r"<!--(?:.*?-->|.*)|<(/?)([a-zA-Z][a-zA-Z0-9]*+)((?:\"[^\"]*\"|'[^']*'|[^<>\"']++)*+)>", re.DOTALL)
_ID = re.compile(r'\bid="([^"]+)"')
_ENTRY = re.compile(r'\bdata-search="([^"]+)"')
# What is no text of the page: drawings, and code, which is what editors copy and invented; where it stands in the
# source, which every sentence says; what a source leaves open; cards, which tell of another page; what is hidden.
# Whatever else is left out says so itself. What marks whose word a statement is, is no word of it, but an excerpt must
# know where it stands.
_SILENT_TAGS = frozenset("button datalist pre script select style svg template textarea".split())
_SILENT = re.compile(
    r'\bdata-search-exclude\b|\bclass="(s-places?|s-ref|s-gap|s-reading|s-proposal|s-card)(?:[ "])|\shidden(?=[\s/]|$)'
)
_SIGNS = MARKS | dict.fromkeys(("s-place", "s-places", "s-ref"), ENDS)
# What stands over a list, or before a row, may speak for all of it.
_LABEL = re.compile(r'\bclass="s-label[ "]|\bscope="row"|\bdata-search-label\b')
_HEADINGS = frozenset("h1 h2 h3 h4".split())
# Between the words of these no space is put; a tag of any other name keeps words apart.
_WITHIN_WORDS = frozenset("a abbr b code em i mark q strong sub sup wbr".split())
# What stands apart on the page stands apart in an excerpt.
_BLOCKS = frozenset("article caption dd details div dt figcaption label legend li p section summary td th tr".split())
_LISTS = frozenset({"ol", "tr", "ul"})
_TELLING = _SILENT_TAGS | _HEADINGS
_VOID = frozenset("area br col embed hr img input link meta source track wbr".split())


@dataclass(slots=True)
class Section:
    """A heading and what stands under it."""

    anchor: str
    """The id that leads to it; empty for what stands before the first heading below the title."""
    title: str = ""
    kind: str = ""
    """What it is where it is a thing of its own («begreb», «dilemma») and no mere part of its page."""
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What stands under the heading, as one line."""
        return self.read()[0]

    def read(self) -> tuple[str, list[Stretch]]:
        """The text, and what in it is not the source's."""
        return flatten("".join(self.pieces))


def split_page(body: str) -> list[Section]:
    """Every section of a page, in order. The first is what stands under the page's title."""
    return _Reading().read(body)


def _space(name: str) -> str:
    """What a tag puts between the words around it."""
    return "" if name in _WITHIN_WORDS else APART if name in _BLOCKS else " "


class _Reading:
    """One pass over a page's tags and the text between them."""

    def __init__(self) -> None:
        self.sections = [Section("")]
        self.part = self.sections[0]
        self.heading: list[str] | None = None
        self.heading_tag = ""
        # The tag that is skipped, and how many of its name stand open inside it.
        self.skipped, self.depth = "", 0
        self.is_section_silent = False
        # Whether a label is open, and whether the mark of one speaks for the list after it.
        self.is_in_label = self.is_lasting = False
        # A thing of its own: its tag, how many of that name stand open, and the part around it.
        self.entry_tag, self.entry_depth, self.around = "", 0, self.part

    def read(self, body: str) -> list[Section]:
        pieces = _TAG.split(body)
        self.add(pieces[0])
        # Between the texts stand a tag's slash, its name and its attributes; a comment has none of them.
        for number in range(1, len(pieces), 4):
            slash, name, attributes, text = pieces[number : number + 4]
            if name:
                if slash:
                    self.close(name)
                elif attributes or self.skipped or name in _TELLING:
                    self.open(name, attributes)
                elif name not in _WITHIN_WORDS:
                    text = f"{_space(name)}{text}"
                    self.entry_depth += name == self.entry_tag
            if text and not self.skipped:
                self.add(text)
        return [section for section in self.sections if section is self.sections[0] or section.title or section.text]

    def add(self, text: str) -> None:
        if self.skipped:
            return
        if self.heading is not None:
            self.heading.append(text)
        elif not self.is_section_silent:
            self.part.pieces.append(text)

    def sign(self, sign: str, *, is_whole: bool) -> None:
        """Note that a statement ends, and whose word it is where it is not the source's; or that all below is."""
        if self.heading is not None:
            return
        if self.is_in_label and sign != ENDS:
            self.is_lasting = True
            self.add(WHOLE if is_whole else STARTS)
        self.add(sign)

    def open(self, name: str, attributes: str) -> None:
        if self.skipped:
            self.depth += name == self.skipped
            return
        if name in _HEADINGS:
            # A heading that is left out takes its section with it.
            self.is_section_silent = "data-search-exclude" in attributes
        is_suspect = any(word in attributes for word in ("s-", "data-", "hidden", "scope"))
        silent = _SILENT.search(attributes) if is_suspect else None
        if silent or name in _SILENT_TAGS:
            if silent and silent[1] in _SIGNS:
                self.sign(_SIGNS[silent[1]], is_whole="data-search-whole" in attributes)
            if name not in _VOID and not attributes.endswith("/"):
                self.skipped, self.depth = name, 1
            return
        self.is_in_label = is_suspect and _LABEL.search(attributes) is not None
        identity = _ID.search(attributes) if "id=" in attributes else None
        if name in _HEADINGS and identity and not self.entry_tag:
            if name != "h1":
                self.part = Section(identity[1])
                self.sections.append(self.part)
            self.heading, self.heading_tag = [], name
        elif identity and (entry := _ENTRY.search(attributes)):
            self.entry_tag, self.entry_depth, self.around = name, 1, self.part
            self.part = Section(identity[1], kind=entry[1])
            self.sections.append(self.part)
        elif self.entry_tag and "data-search-title" in attributes:
            self.heading, self.heading_tag = [], name
        elif name == self.entry_tag:
            self.entry_depth += 1
        self.add(_space(name))

    def close(self, name: str) -> None:
        if self.skipped:
            self.depth -= name == self.skipped
            if not self.depth:
                self.skipped = ""
                self.add(" ")
            return
        self.is_in_label = False
        if self.is_lasting and name in _LISTS:
            self.is_lasting = False
            self.add(STOPS)
        if self.heading is not None and name == self.heading_tag:
            self.part.title = flatten("".join(self.heading))[0]
            self.heading = None
        elif name == self.entry_tag:
            self.entry_depth -= 1
            if not self.entry_depth:
                self.entry_tag, self.part = "", self.around
        self.add(_space(name))
