"""The editors' trail of a record: when it was added, changed and reviewed, and in which role."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import Vocabulary, day, line, word

if TYPE_CHECKING:
    from macros.model.dates import SourceDate


class ReviewAct(Vocabulary):
    """What was done to a record."""

    ADDED = ("tilføjet", "Tilføjet", "Den er ny.")
    CHANGED = ("ændret", "Ændret", "Indholdet er ændret: noget er rettet, føjet til eller taget ud.")
    REVIEWED = ("gennemset", "Gennemset", "Nogen har læst den igennem og holdt den op mod kilden.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewEntry:
    """One thing that an editor did, on a day."""

    when: SourceDate = day("dato", "Dato", "Den dag, det skete, skrevet helt ud.", required=True, example="2026-11-23")
    act: ReviewAct = word("hvad", "Hvad der skete", "Hvad der blev gjort ved posten.", ReviewAct, required=True)
    role: str = line(
        "rolle",
        "Rolle",
        "Hvem der gjorde det: en rolle, aldrig et personnavn.",
        required=True,
        longest=80,
        example="redaktionen",
    )
    note: str | None = line("note", "Note", "Få ord om, hvad der blev gjort.", example="Faktatjek mod kilden.")
