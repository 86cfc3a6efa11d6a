"""Places that an editor writes in brackets in a text: «(Rapporten, s. 12)», «(vores læsning)».

They become the same marks as those of records, where the words really are a source's short name and a place in it;
everything else in brackets stays as it is written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from macros.catalogue.sources import NUMBERED
from macros.model.statements import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.model.records.source import Document

_TAG = re.compile(r"(<[^>]*>)")
_NAME = re.compile(r"</?([a-z0-9]+)")
_CLOSED = frozenset("a button code h1 h2 h3 h4 label option pre script style summary svg textarea".split())
_NUMBERED_PLACE = re.compile(
    r"(?:s\. (?:ca\. )?|afsnit |kapitel |bilag |trin )\d[^;]*|(?:fra )?«[^;]+»(?: til «[^;]+»)?"
)
_INNER = r"[^()]*(?:\([^()]*\)[^()]*)*"
_CLASSES = {Origin.READING.label: "reading", Origin.PROPOSAL.label: "proposal"}
_ORIGIN = re.compile(rf"\s*\(({'|'.join(_CLASSES)})\)([.,;:!?]?)")


class Written:
    """Finds places in texts. Made once for each build."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents: Mapping[str, Document] = {document.short: document for document in documents}
        self.names = {
            document.short: {section.name.casefold() for section in document.chapters} for document in documents
        }
        self.full = {
            document.short: {
                f"afsnit {found['number']}": section.name
                for section in document.chapters
                if (found := NUMBERED.match(section.name)) and found["number"]
            }
            for document in documents
        }
        known = "|".join(sorted(map(re.escape, self.documents), key=len, reverse=True))
        self.pattern = re.compile(rf"\s*\(((?:{known}),\s{_INNER})\)([.,;:!?]?)") if known else None

    def mark(self, body: str) -> str:
        """The body with the places in its texts as marks."""
        spaced = _ORIGIN.search(body) or (self.pattern and self.pattern.search(body))
        if not spaced:
            return body
        pieces = _TAG.split(body)
        closed: list[str] = []
        for number, piece in enumerate(pieces):
            if number % 2:
                found = _NAME.match(piece)
                if found and piece.startswith("</"):
                    if closed and closed[-1] == found[1]:
                        closed.pop()
                elif found and found[1] in _CLOSED:
                    closed.append(found[1])
            elif not closed and "(" in piece:
                pieces[number] = self._mark_text(piece)
        return "".join(pieces)

    def _mark_text(self, text: str) -> str:
        marked = _ORIGIN.sub(lambda found: f'{found[2]} <span class="s-{_CLASSES[found[1]]}">{found[1]}</span>', text)
        return self.pattern.sub(self._replace, marked) if self.pattern else marked

    def _replace(self, found: re.Match[str]) -> str:
        marks = []
        name = ""
        for part in " ".join(found[1].split()).split("; "):
            given, comma, where = part.partition(", ")
            if given in self.documents and comma:
                name = given
            else:
                where = part
            if not self._is_place(name, where):
                return found[0]
            marks.append(self._link(self.documents[name], where))
        return f"{found[2]}\u00a0{' '.join(marks)}"

    def _is_place(self, name: str, where: str) -> bool:
        words = Markup(where).unescape()  # noqa: S704 - a piece of the page itself
        return _NUMBERED_PLACE.fullmatch(words) is not None or words.strip("«»").casefold() in self.names[name]

    def _link(self, document: Document, where: str) -> Markup:
        words = Markup(where)  # noqa: S704 - a piece of the page itself
        full = self.full[document.short].get(words.unescape(), words)
        return Markup('<span class="s-place" data-source="{}" title="{}">{}</span>').format(
            document.id, Markup("{}, {}").format(document.short, full), Markup("{}, {}").format(document.short, words)
        )
