"""A statement: what is said, where the source says it, and whose word it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from macros.language.formatting import strip_formatting
from macros.model.fields import Group, Prose, Spec, Vocabulary, places, specs_of, word

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = TypeVar("Value")


class Origin(Vocabulary):
    """Whose word a statement is."""

    SOURCE = ("kilden", "Kilden", "Kilden siger det selv.")
    READING = ("vores læsning", "vores læsning", "Vi læser det ud af kilden; den siger det ikke selv.")
    PROPOSAL = ("Samspils forslag", "Samspils forslag", "Vi foreslår det selv; det står ikke i nogen kilde.")

    @property
    def whose(self) -> str:
        """Whose word it is, where that is not the source's own; else empty."""
        return "" if self is Origin.SOURCE else self.label


ORIGINS: Mapping[str, Origin] = {str(origin.value): origin for origin in Origin}
"""By their words; nearly every statement of every record asks for one."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a source that a reader can find.

    `where` is for the reader («s. 12», «Demokratisk legitimitet»); `lines` are line numbers, both ends
    included, in the text that the handbook's editors worked from.
    """

    source: str
    where: str
    lines: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Stated(Generic[Value]):
    """A value with its places (none: those of the record as a whole) and its origin."""

    value: Value
    places: tuple[Place, ...] = ()
    origin: Origin = Origin.SOURCE


def tell_plainly(stated: Stated[str]) -> str:
    """A statement as bare words, for where a mark cannot stand: whose they are comes after them in brackets."""
    words = strip_formatting(stated.value)
    return f"{words} ({stated.origin.whose})" if stated.origin.whose else words


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced:
    """What every group in a record can carry: its own places, and whose word it is."""

    places: tuple[Place, ...] = places(
        "sted",
        "Sted i kilden",
        "Hvor i kilden det står. Uden sted gælder stederne under kilder. Linjer alene er nok, når kilden er kendt: "
        "siden findes af sig selv.",
        example="rapport l. 314-324",
    )
    origin: Origin | None = word(
        "ophav",
        "Ophav",
        "Hvis ord det er. Udeladt: kildens, medmindre feltets hjælp siger andet.",
        Origin,
        example="vores læsning",
    )


PLACES, ORIGIN = (spec for _, spec in specs_of(Sourced))
CARRIED = frozenset({PLACES.key, ORIGIN.key})
"""The keys that every group and every statement can carry."""
TEXT = Spec("tekst", "Tekst", "Det, der skal stå på siden.", Prose(), required=True)
"""What is said, where a statement is written with fields."""
STATEMENT = (TEXT, PLACES, ORIGIN)
"""The fields of a statement."""


def carried_by(record: type[Any]) -> frozenset[str]:
    """The keys in a record that say nothing of it, only where it stands and whose word it is."""
    return CARRIED if issubclass(record, Sourced) else frozenset()


def list_inner(spec: Spec) -> tuple[Spec, ...]:
    """The fields that may stand in a field."""
    if isinstance(spec.kind, Group):
        return tuple(inner for _, inner in specs_of(spec.kind.record))
    return STATEMENT if spec.stated else ()


_EVERY_KEY: dict[type[Any], frozenset[str]] = {}


def every_key(record: type[Any]) -> frozenset[str]:
    """Every key that may stand anywhere in a record of the type, those of statements among them."""
    if record not in _EVERY_KEY:
        keys = {spec.key for spec in STATEMENT}
        for _, spec in specs_of(record):
            keys.add(spec.key)
            if isinstance(spec.kind, Group):
                keys |= every_key(spec.kind.record)
        _EVERY_KEY[record] = frozenset(keys)
    return _EVERY_KEY[record]
