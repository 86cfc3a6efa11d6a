"""Which sources a record, and so a page that shows it, rests on."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, is_dataclass
from typing import TYPE_CHECKING, Any

from macros.model.statements import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class SourcedPage:
    """A prose page and the ids of the documents that it rests on."""

    address: str
    """The Markdown file below `docs/`."""
    title: str
    documents: tuple[str, ...]


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
