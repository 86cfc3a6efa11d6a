"""The glossary in the pages: the first time a page uses a term, the word explains itself and leads to the glossary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from macros.language.formatting import strip_formatting
from macros.model.addresses import page_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.model.records.topic import Term

_TAG = re.compile(r"(<[^>]*>)")
_WORD = re.compile(r"[\w§-]+")
_NAME = re.compile(r"</?([a-z0-9]+)")
# Where a link cannot stand, or where it would stand in the way.
_LABELS = ('class="s-meta"', 'class="s-purpose"')
_CLOSED_TO_LINKS = frozenset(
    "a article button caption code dt figcaption h1 h2 h3 h4 h5 h6 label legend nav option pre summary svg th".split()
)


class Glossary:
    """Finds terms in the text of a page. Made once for each build."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = {form.casefold(): term for term in terms for form in (term.title, *term.forms)}
        # By first word, the longest first: looking words up is many times as fast as one pattern of all forms.
        self.forms: dict[str, list[str]] = {}
        for form in sorted(self.terms, key=len, reverse=True):
            if first := _WORD.match(form):
                self.forms.setdefault(first[0], []).append(form)

    def explain(self, html: str, base: str) -> str:
        """Link the first use of each term. `base` is the way from the page to the site's root: «» or «../»."""
        explained: set[str] = set()
        closed: list[str] = []
        pieces = _TAG.split(html)
        for number, piece in enumerate(pieces):
            if number % 2:
                name = _NAME.match(piece)
                if name and piece.startswith("</"):
                    if closed and closed[-1] == name[1]:
                        closed.pop()
                elif name and (name[1] in _CLOSED_TO_LINKS or any(label in piece for label in _LABELS)):
                    closed.append(name[1])
            elif not closed and piece.strip():
                pieces[number] = self._explain_text(piece, base, explained)
        return "".join(pieces)

    def _explain_text(self, text: str, base: str, explained: set[str]) -> str:
        done = 0
        parts = []
        for word in _WORD.finditer(text):
            start = word.start()
            for form in self.forms.get(word[0].casefold(), ()) if start >= done else ():
                end = start + len(form)
                if text[start:end].casefold() == form and not _WORD.match(text, end):
                    parts += [text[done:start], self._link(text[start:end], base, explained)]
                    done = end
                    break
        return "".join((*parts, text[done:]))

    def _link(self, word: str, base: str, explained: set[str]) -> str:
        term = self.terms[word.casefold()]
        if term.id in explained:
            return word
        explained.add(term.id)
        return Markup('<a class="s-term" href="{}{}" title="{}">{}</a>').format(
            base,
            page_of(term),
            strip_formatting(term.definition.value),
            Markup(word),  # noqa: S704 - a piece of the page itself
        )
