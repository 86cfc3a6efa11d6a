"""A statement: what is said, where the source says it, and whose word it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from macros.fields import Vocabulary, places, word

Value = TypeVar("Value")


class Origin(Vocabulary):
    """Whose word a statement is."""

    SOURCE = ("kilden", "Kilden", "Kilden siger det selv.")
    READING = ("vores læsning", "vores læsning", "Vi læser det ud af kilden; den siger det ikke selv.")
    PROPOSAL = ("Samspils forslag", "Samspils forslag", "Vi foreslår det selv; det står ikke i nogen kilde.")


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
