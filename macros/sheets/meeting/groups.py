"""How people are divided: as even groups as can be, near four, within what the sheet says of how many sit together.

`browser/meeting/groups.ts` is the same rule; a test holds the two together over many numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.records.checklist_around import Copies, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.model.records.checklist import Checklist

BEST = 4
"""Four can all speak in ten minutes, and one who is shy is not alone with another. Ours to propose."""
USUAL = Span(least=3, most=5)
"""People in a group, where neither point nor sheet says how many the sheet is for."""
UNEVEN = 0.5
"""What an uneven division costs against a size that is further from the best."""
ALONE = 2
"""So few are no group of people, and so few groups no division."""
_FOR_ONESELF = "hver for sig"


@dataclass(frozen=True, slots=True)
class Groups:
    """People as groups."""

    number: int
    size: int
    """The smaller of their sizes."""
    larger: int
    """How many have one more."""

    @property
    def wording(self) -> str:
        """The groups as one says them: «5 grupper af 4», «6 grupper af 3-4»."""
        return f"{self.number} grupper af {self.size}" + (f"-{self.size + 1}" if self.larger else "")


def divide(people: int, span: Span) -> Groups | None:
    """The division of people into groups of a size within the span; None where there are too few for two groups."""
    least, most = span.least, span.largest
    if people < ALONE * least:
        return None
    best = min(max(BEST, least), most)
    # Where no number of groups fits (seven in pairs), some have one more.
    fewest = min(-(-people // most), people // least)
    numbers = range(max(ALONE, fewest), people // least + 1)
    number = min(numbers, key=lambda number: abs(people / number - best) + (UNEVEN if people % number else 0))
    return Groups(number, people // number, people % number)


def is_for_oneself(title: str, steps: Sequence[str]) -> bool:
    """Whether everybody does a point for oneself, by the names of its steps, or its own where it names none."""
    return all(_FOR_ONESELF in name.lower() for name in steps or [title])


def find_groups(people: int, sheet: Checklist | None, own: Span | None) -> Groups | None:
    """How people sit with a sheet: as the point or it says, or, where they are more than it is for, as it is for."""
    around = sheet.people if sheet else None
    asked = own or (around.groups if around else None)
    if asked:
        return divide(people, asked)
    if around is None or around.most is None or people <= around.most:
        return None
    return divide(people, Span(least=max(ALONE, around.least), most=around.most))


def count_groups(people: int, sheet: Checklist, own: Span | None) -> int:
    """How many groups sit with a sheet, each with its copy; where people are not told to divide, all share one."""
    groups = find_groups(people, sheet, own)
    if groups is None and sheet.needed is Copies.GROUP and not sheet.people:
        groups = divide(people, USUAL)
    return groups.number if groups else 1
