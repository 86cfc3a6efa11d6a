"""Numbers the places of a page and writes the list of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from markupsafe import Markup

from macros.catalogue.sources import name_own_sources
from macros.pages.environment import read_environment
from macros.pages.notes.pieces import ORIGINS, Pieces
from macros.pages.notes.sharing import MANY_WORDS, share_origins, share_places, share_rows, spread_shared
from macros.pages.notes.written import Written

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case_reading import CaseSource
    from macros.model.records.source import Document
    from macros.pages.notes.pieces import Mark

TEMPLATE = "notes.html"
ENOUGH = 8
"""Marks from which a page offers at its top to say its sources in words."""
WORTH = 250
"""Words of a page for each word of the line that says there what it rests on; a shorter page has its list near."""
MOST_NAMED = 3


@dataclass(slots=True, eq=False)
class Note:
    """A place that a page names, under the number that it has there."""

    number: int
    words: str
    """As it stands beside a statement: «Rapporten, s. 12»."""
    where: str = ""
    """The place alone, in full: «2.1 Formål»."""
    document: Document | None = None
    own: CaseSource | None = None
    """The source, where a case describes it itself."""
    uses: int = 0

    @property
    def is_told_otherwise(self) -> bool:
        """Whether the list has its place in other words: a source of the case's own is told there by its title."""
        told = _join(self.document.short, self.where) if self.document else ""
        return self.words.replace("\u00a0", " ") != told

    @property
    def is_long(self) -> bool:
        """Whether its words would be most of a line."""
        return len(self.words.split()) > MANY_WORDS

    @property
    def name(self) -> str:
        """What its source is called."""
        if self.document:
            return self.document.short
        return (self.own and (self.own.publisher or self.own.title)) or self.words


@dataclass(slots=True)
class _Numbers:
    """The notes of one page, in the order in which it names them."""

    catalogue: Catalogue
    notes: dict[tuple[str, str], Note] = field(default_factory=dict)

    def take(self, mark: Mark) -> list[Note]:
        """The notes of a mark: one for each source that it stands for."""
        found = []
        for source in mark.sources.split(" "):
            key = (source, mark.key[1])
            if key not in self.notes:
                self.notes[key] = self._make(source, mark)
            self.notes[key].uses += 1
            found.append(self.notes[key])
        return found

    def _make(self, source: str, mark: Mark) -> Note:
        number = len(self.notes) + 1
        words, title = (Markup(text).unescape() for text in (mark.words, mark.title))  # noqa: S704 - of the page itself
        if document := self.catalogue.documents.get(source):
            short, where = _cut_name(words, document.short), _cut_name(title, document.short)
            return Note(number, _join(document.short, short), where, document=document)
        case, _, identity = source.partition("/")
        sources = self.catalogue.cases[case].sources if case in self.catalogue.cases else ()
        own = next((one for one in sources if one.place[0].source == identity), None)
        if own is None:
            return Note(number, words)
        where = _cut_name(title, own.title or "")
        return Note(number, _join(name_own_sources(sources)[identity], where), where, own=own)


class Notes:
    """Turns the places of pages into notes. Made once for each build."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.written = Written(catalogue.documents.values())
        self.template = read_environment().get_template(TEMPLATE)

    def number(self, body: str, base: str) -> tuple[str, str]:
        """The body with numbers for its places, and the list of what they mean; empty where it names none."""
        body = self.written.mark(body)
        if 's-place"' not in body and not any(tag in body for tag in ORIGINS):
            return body, ""
        pieces = self._read(body)
        module = self.template.make_module({"base": base})

        def say(what: str, *given: object) -> str:
            return str(getattr(module, what)(*given))

        if share_places(pieces, lambda words, is_section: say("line", _as_html(words), is_section)):
            pieces = Pieces(pieces.join())
        if share_rows(pieces):
            pieces = Pieces(pieces.join())
        numbers = _Numbers(self.catalogue)
        for run in pieces.list_runs():
            notes = list(dict.fromkeys(note for mark in run for note in numbers.take(mark)))
            what = "words" if run[0].is_line else "mark"
            for mark in reversed(run):
                pieces.drop(mark.at, is_close=not run[0].is_line)
            pieces.all[run[0].at] = say(what, notes)
        notes = list(numbers.notes.values())
        if sum(note.uses for note in notes) >= ENOUGH:
            sources = _list_most_used(notes)
            is_worth = pieces.count_words() >= WORTH * (2 + sum(len(note.name.split()) for note in sources))
            _put_after_lead(pieces, say("basis", sources if is_worth else []))
        return pieces.join(), say("listing", notes) if notes else ""

    @staticmethod
    def _read(body: str) -> Pieces:
        pieces = Pieces(body)
        if spread_shared(pieces):
            pieces = Pieces(pieces.join())
        if share_origins(pieces):
            pieces = Pieces(pieces.join())
        return pieces


def _as_html(piece: str) -> Markup:
    """A piece of the page itself."""
    return Markup(piece)  # noqa: S704 - a piece of the page itself


def _cut_name(words: str, name: str) -> str:
    """What stands after the name of the source; nothing where there is only that."""
    return "" if words == name else words.removeprefix(f"{name}, ")


def _join(name: str, where: str) -> str:
    return f"{name}, {where}" if where else name


def _list_most_used(notes: list[Note]) -> list[Note]:
    """A note of each source, the most used source first; none where there are too many to name."""
    uses = Counter({note.name: 0 for note in notes})
    for note in notes:
        uses[note.name] += note.uses
    first = {note.name: note for note in reversed(notes)}
    named = [first[name] for name, _ in uses.most_common()]
    return named if len(named) <= MOST_NAMED else named[: MOST_NAMED - 1]


def _put_after_lead(pieces: Pieces, line: str) -> None:
    """Put a line under the first words of a page: its lead, or the first paragraph of its text."""
    leads = [at for at, tag in enumerate(pieces.all) if tag == '<div class="s-lead">']
    title = next((at for at, tag in enumerate(pieces.all) if tag == "</h1>"), 0)
    first = next((at for at, tag in enumerate(pieces.all) if tag.startswith("<h2")), len(pieces.all))
    # A paragraph with a class of its own is no text of the page: the question that it answers, a label.
    texts = [at for at in range(title, first) if pieces.all[at] == "<p>"]
    tag, start = ("</div>", leads[0]) if leads and leads[0] < first else ("</p>", texts[0] if texts else title)
    end = next((at for at in range(start, first) if pieces.all[at] == tag), None)
    if end is not None:
        pieces.all[end] += line
