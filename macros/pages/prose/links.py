"""What a page leads to: pages, files and pictures, each of which must be there."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from macros.language import danish
from macros.language import page_messages as messages
from macros.language.problems import echo, suggest
from macros.model.addresses import page_of_file
from macros.pages.prose.markup import blank_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from macros.language.problems import Problem
    from macros.pages.prose.page_file import PageFile

_LINK = re.compile(r"(?<!\\)(!?)\[[^\]\n]*\]\(\s*<?([^)\s>]*)>?(?:\s+\"[^\"]*\")?\s*\)")
_NEXT = re.compile(r"\(\s*\"(?:[^\"\\]|\\.)*\",\s*\"([^\"\s]+\.(?:md|html)[^\"]*)\"")
"""A page in a call: the second of a title, a page and a reason."""
_ATTRIBUTE = re.compile(r"\b(?:href|src)=\"([^\"]*)\"")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6} +(.+?)\s*#*$", re.MULTILINE)
_OWN_ID = re.compile(r"\{:?[^}\n]*#([\w-]+)[^}\n]*\}|\bid=\"([^\"]+)\"")
_ATTRIBUTES = re.compile(r"\s*\{:?[^}\n]*\}\s*$")
_HAS_CALL = re.compile(r"\{\{")


class Links:
    """Checks what pages lead to against all pages that there are."""

    def __init__(self, root: Path, pages: Mapping[str, PageFile], made: frozenset[str]) -> None:
        """`pages` are those of `docs/` by their files, `made` the addresses of the pages that the build makes."""
        self.docs = root / "docs"
        self.pages = pages
        self.addresses = made | {page_of_file(name) for name in pages}
        self.files = sorted([*pages, *(address.removesuffix(".html") + ".md" for address in made)])

    def find_faults(self, page: PageFile) -> Iterator[Problem]:
        """Yield what is wrong with the links of a page."""
        text = blank_code(page.text)
        for found in _LINK.finditer(text):
            yield from self._judge(page, found.start(2), found[2], is_picture=bool(found[1]))
        for pattern in (_NEXT, _ATTRIBUTE):
            for found in pattern.finditer(text):
                yield from self._judge(page, found.start(1), found[1])

    def _judge(self, page: PageFile, at: int, target: str, *, is_picture: bool = False) -> Iterator[Problem]:
        if not target:
            yield page.fault(at, messages.LINK_EMPTY)
            return
        if target.startswith("//") or _SCHEME.match(target):
            if target.lower().startswith("http:"):
                yield page.fault(at, messages.LINK_NOT_SAFE.format(value=echo(target)))
            elif is_picture:
                yield page.fault(at, messages.FROM_ELSEWHERE.format(value=echo(target)))
            return
        if target.startswith("/"):
            yield page.fault(at, messages.LINK_FROM_ROOT.format(value=echo(target)))
            return
        path, _, anchor = target.partition("#")
        path = unquote(path.partition("?")[0])
        name = posixpath.normpath(posixpath.join(posixpath.dirname(page.address), path)) if path else page.address
        if name.startswith(".."):
            yield page.fault(at, messages.LINK_OUT_OF_SITE.format(value=echo(target)))
        elif not self._is_there(name):
            near = suggest(name, self.files)
            wording = messages.NO_SUCH_PICTURE if is_picture else messages.LINK_TO_NOTHING
            yield page.fault(at, wording.format(value=echo(target), near=near))
        elif anchor:
            yield from self._judge_anchor(page, at, name, unquote(anchor))

    def _is_there(self, name: str) -> bool:
        if name.endswith((".md", ".html")):
            return page_of_file(name.removesuffix(".html").removesuffix(".md") + ".md") in self.addresses
        return (self.docs / name).exists() or posixpath.splitext(name)[1] in _MADE

    def _judge_anchor(self, page: PageFile, at: int, name: str, anchor: str) -> Iterator[Problem]:
        there = self.pages.get(name.removesuffix(".html").removesuffix(".md") + ".md")
        # What macros show has anchors that only the build knows.
        if there is None or _HAS_CALL.search(there.text):
            return
        known = list_anchors(there)
        if anchor not in known:
            yield page.fault(
                at, messages.NO_SUCH_ANCHOR.format(value=echo(anchor), page=name, near=suggest(anchor, known))
            )


_MADE = frozenset({".json", ".csv", ".xml", ".txt", ".pdf", ".docx", ".js", ".css", ".gz"})
"""Files that the build itself makes have one of these endings, and are not there before it."""


def list_anchors(page: PageFile) -> list[str]:
    """The anchors of a page without macros: its headings' and those that are written."""
    anchors: list[str] = []
    for heading in _HEADING.findall(page.text):
        own = _OWN_ID.search(heading)
        anchors.append((own[1] or own[2]) if own else danish.make_slug(_ATTRIBUTES.sub("", heading)))
    return [*anchors, *(one or other for one, other in _OWN_ID.findall(page.text))]
