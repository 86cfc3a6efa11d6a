"""Which pages rest on which sources: told from the data that a page shows, before any page is made."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, is_dataclass
from typing import TYPE_CHECKING, Any

from macros.statements import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from macros.catalogue import Catalogue

MACRO_COLLECTIONS = {
    "show_method": "methods",
    "compare_methods": "methods",
    "show_combinations": "combinations",
    "show_complexity_table": "levels",
    "show_packs": "packs",
    "show_steps": "steps",
    "show_agreement_points": "agreement_points",
    "compare_agreements": "question_groups",
    "show_typology": "typologies",
    "show_prerequisites": "prerequisites",
    "show_dilemmas": "dilemmas",
    "show_outcomes": "outcomes",
    "show_attention": "attention",
    "show_ideas": "ideas",
    "show_empowerment": "empowerment",
    "show_charts": "charts",
    "show_terms": "terms",
    "show_disagreements": "disagreements",
}
"""The collection that a macro shows: one record of it where the call names one, else all."""

_CALL = re.compile(r"\{\{\s*(\w+)\(\s*(?:\"([\w-]+)\")?")
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class SourcedPage:
    """A prose page and the ids of the documents that it rests on."""

    address: str
    """The Markdown file below `docs/`."""
    title: str
    documents: tuple[str, ...]


def read_pages(root: Path, catalogue: Catalogue) -> tuple[SourcedPage, ...]:
    """Read every prose page below `docs/` and tell what it rests on: what its macros show and what its text names."""
    pages = []
    for path in sorted((root / "docs").rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        found = {identity for record in _list_records(text, catalogue) for identity in find_documents(record)}
        found |= {document.id for document in catalogue.documents.values() if document.short in text}
        title = _TITLE.search(text)
        documents = tuple(identity for identity in catalogue.documents if identity in found)
        address = path.relative_to(root / "docs").as_posix()
        pages.append(SourcedPage(address, title[1] if title else path.stem, documents))
    return tuple(pages)


def _list_records(text: str, catalogue: Catalogue) -> Iterator[Any]:
    for name, identity in _CALL.findall(text):
        if name in MACRO_COLLECTIONS:
            collection = getattr(catalogue, MACRO_COLLECTIONS[name])
            yield from [collection[identity]] if identity in collection else collection.values()


def find_documents(value: Any) -> Iterable[str]:
    """Return the id of every source that a record names a place in, each once, in the order of the record."""
    return dict.fromkeys(place.source for place in find_places(value))


def count_places(value: Any) -> int:
    """Return how many different places in sources a record names."""
    return len(set(find_places(value)))


# Asking a type for its fields takes longer than everything else here, and there are few types.
_NAMES: dict[type[Any], tuple[str, ...]] = {}


def find_places(value: Any) -> Iterator[Place]:
    """Every place that a record names, in the order of the record."""
    kind = type(value)
    if kind is Place:
        yield value
    elif kind is tuple:
        for item in value:
            yield from find_places(item)
    else:
        if kind not in _NAMES:
            _NAMES[kind] = tuple(item.name for item in dataclasses.fields(kind)) if is_dataclass(kind) else ()
        for name in _NAMES[kind]:
            yield from find_places(getattr(value, name))
