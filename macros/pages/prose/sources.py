"""The pages that stand in `docs/` as Markdown: what each is called, and which sources it rests on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from macros.catalogue.references import SourcedPage, find_documents
from macros.pages.fragments import BY_MACRO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue

_CALL = re.compile(r"\{\{\s*(\w+)\(\s*(?:\"([\w-]+)\")?")
_TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def read_pages(root: Path, catalogue: Catalogue) -> tuple[SourcedPage, ...]:
    """Read every prose page below `docs/` and tell what it rests on: what its macros show and what its text names."""
    pages = []
    for path in sorted((root / "docs").rglob("*.md")):
        # What is wrong with how a page is saved is told by its own check.
        text = path.read_text(encoding="utf-8", errors="replace")
        found = {identity for record in _list_records(text, catalogue) for identity in find_documents(record)}
        found |= {document.id for document in catalogue.documents.values() if document.short in text}
        title = _TITLE.search(text)
        documents = tuple(identity for identity in catalogue.documents if identity in found)
        address = path.relative_to(root / "docs").as_posix()
        pages.append(SourcedPage(address, title[1] if title else path.stem, documents))
    return tuple(pages)


def frame_tables(html: str) -> str:
    """The HTML of a page with a box around each table of its Markdown, in which a table wider than a phone scrolls."""
    start = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table>'
    return _TABLE.sub(lambda table: f"{start}{table[1]}</table></div></div>", html)


def _list_records(text: str, catalogue: Catalogue) -> Iterator[Any]:
    for name, identity in _CALL.findall(text):
        if name in BY_MACRO and BY_MACRO[name].collection:
            collection = getattr(catalogue, BY_MACRO[name].collection)
            yield from [collection[identity]] if identity in collection else collection.values()
