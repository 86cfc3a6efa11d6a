"""What to print of a meeting: which pages, how many copies, how much paper. The planner in the browser counts alike."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from macros.model.records.checklist import SheetFormat
from macros.model.records.checklist_around import Copies

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from macros.sheets.composition.content import Content

SIDES = 2
"""Pages on a leaf: printed on both sides."""
PARTIES = 2
"""Who work together: a municipality and an association."""

_WHEN = {"before": " (før mødet)", "after": " (efter mødet)"}
"""What is said of a sheet that is not for the meeting itself."""

TO_PARTICIPANTS, TO_FACILITATOR = "deltagere", "mødeleder"
"""The file that pages are in."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Something of the participants' file, which begins a leaf."""

    what: str
    pages: int
    copies: int
    is_large: bool = False
    """Whether it is on A3."""


def count_copies(needed: Copies, people: int, groups: int) -> int:
    """How many of a sheet so many people need, who sit in so many groups: what is shared, each group shares."""
    return {
        Copies.EACH: people,
        Copies.EACH_AND_ONE: people + groups,
        Copies.PARTY: PARTIES,
        Copies.PARTY_AND_ONE: PARTIES + 1,
        Copies.GROUP: groups,
        Copies.ONE: 1,
        Copies.FACILITATOR: 1,
    }[needed]


def list_participants(
    sheets: Sequence[Content], people: int, groups: Mapping[str, int], *, with_evaluation: bool
) -> list[Printed]:
    """What the participants' file holds, in its order.

    `sheets` tell their `pages` and `copies`, `groups` how many groups sit with each, by id.
    """
    found = [Printed("Program", 1, people)]
    for sheet in sheets:
        needed = Copies.named(sheet["copies"])
        if needed is not Copies.FACILITATOR:
            found.append(
                Printed(
                    sheet["title"] + _WHEN.get(sheet["when"], ""),
                    sheet["pages"],
                    count_copies(needed, people, groups[sheet["id"]]),
                    sheet["format"] == SheetFormat.POSTER.value,
                )
            )
    if with_evaluation:
        found.append(Printed("Evaluering", 1, people))
    return found


def plan_printing(printed: Sequence[Printed]) -> Content:
    """The printing plan: a line for each thing in the participants' file, and how many leaves of paper those take.

    How many pages the facilitator's file has is known where it is set: the plan stands in it, and adds its leaves.
    """
    lines = []
    first = 1
    for one in printed:
        paper = "A3" if one.is_large else "A4"
        pages = word_pages(first, one.pages)
        lines.append({"what": one.what, "file": TO_PARTICIPANTS, "pages": pages, "copies": one.copies, "paper": paper})
        first += count_leaves(one.pages) * SIDES
    lines.append({"what": "Til mødelederen", "file": TO_FACILITATOR, "pages": "", "copies": 1, "paper": "A4"})
    return {
        "lines": lines,
        "leaves": sum(count_leaves(one.pages) * one.copies for one in printed if not one.is_large),
        "a3": sum(count_leaves(one.pages) * one.copies for one in printed if one.is_large),
    }


def count_leaves(pages: int) -> int:
    """Leaves that so many pages take, when each thing begins one."""
    return ceil(pages / SIDES)


def word_pages(first: int, pages: int) -> str:
    """Pages as a printer asks for them: «3», «3-4»."""
    return f"{first}-{first + pages - 1}" if pages > 1 else str(first)
