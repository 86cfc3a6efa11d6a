"""The words that grow with the world: what each is under, and what a case may be called by those that it uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from macros.catalogue.places import VOCABULARIES
from macros.model.fields import Group, Reference, specs_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case

NOT_STATED = "ikke-angivet"
"""What stands in the place of a word in the catalogue's address for cases whose source leaves it open. What an editor
left out is no choice: whoever looks for cases is not served by those that nobody has sorted, and editors have an
overview."""
UNSORTED = "ikke-sorteret"
"""The same for cases that the editors have not sorted yet."""


class WordRecord(Protocol):
    """A record of one of the lists that words are added to."""

    @property
    def id(self) -> str:
        """The word as it stands in records."""

    @property
    def title(self) -> str:
        """What readers see."""

    @property
    def parent(self) -> str | None:
        """The id of the word that it is under."""

    @property
    def synonyms(self) -> tuple[str, ...]:
        """Other words for it."""


def list_way_up(identity: str, words: Mapping[str, WordRecord]) -> list[str]:
    """The word and all that it is under; where that goes in a circle, the one that closes it comes again, last."""
    way = [identity]
    while (step := words.get(way[-1])) and step.parent and way.count(way[-1]) == 1:
        way.append(step.parent)
    return way


def list_nested(words: Mapping[str, WordRecord], above: str | None = None) -> Iterator[str]:
    """The id of every word in its order, each followed by those under it."""
    for word in words.values():
        if word.parent == above:
            yield word.id
            yield from list_nested(words, word.id)


def list_growing(catalogue: Catalogue) -> Iterator[tuple[str, Mapping[str, WordRecord]]]:
    """Every collection that fields name such words of, with the words that editors add to."""
    for collection, added_to in VOCABULARIES.items():
        yield collection, getattr(catalogue, added_to)


def list_names(case: Case, catalogue: Catalogue) -> list[str]:
    """What somebody may call a case by its words: their titles and other words for them, and those of words above."""
    growing = dict(list_growing(catalogue))
    found = {
        (collection, above): growing[collection][above]
        for collection, identity in _list_references(case)
        if identity in growing.get(collection, ())
        for above in list_way_up(identity, growing[collection])
    }
    return [name for word in found.values() for name in (word.title, *word.synonyms)]


def _list_references(record: object) -> Iterator[tuple[str, str]]:
    """Every id that a record or a group names, with its collection."""
    for name, spec in specs_of(type(record)):
        value = getattr(record, name)
        items = value if isinstance(value, tuple) else () if value is None else (value,)
        if isinstance(spec.kind, Reference):
            yield from ((spec.kind.collection, item) for item in items)
        elif isinstance(spec.kind, Group):
            for item in items:
                yield from _list_references(item)
