"""Cases that are part of each other, or that say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue.places import FOLDERS
from macros.language import messages
from macros.language.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as MappingType

    from macros.model.records.case import Case
    from macros.reading.nodes import Mark


def find_circles(cases: MappingType[str, Case], marks: MappingType[str, Mark]) -> Iterator[Problem]:
    """Yield a problem for each case that is part of itself by way of others; `marks` are where each says so."""
    for case in cases.values():
        way = [case.id]
        parent = case.parent
        while parent is not None and parent in cases and parent not in way:
            way.append(parent)
            parent = cases[parent].parent
        # A case that is its own parent has been told so already.
        if parent == case.id and len(way) > 1:
            message = messages.PART_OF_ITSELF.format(circle=" → ".join([*way, case.id]))
            yield Problem(f"{FOLDERS['cases'][0]}/{case.id}.yml", *marks[case.id], "del_af", message)


Titles = dict[tuple[str, str], list[str]]
"""The cases that say the same in a field: by field and text, as far as blanks and capitals make no difference."""
_SHORTEST_TWIN = 40
"""Signs that a summary has at the least, before two that are alike look like a copy."""


def list_titles(cases: MappingType[str, Case]) -> Titles:
    """Sort the cases by what no two should say alike."""
    titles: Titles = {}
    for case in cases.values():
        for said in _list_said(case):
            titles.setdefault(said, []).append(case.id)
    return titles


def _list_said(case: Case) -> Iterator[tuple[str, str]]:
    yield "titel", " ".join(case.title.lower().split())
    summary = " ".join(case.summary.value.lower().split())
    # Of one that is only named, its sources may say no more than of another.
    if case.has_page and len(summary) >= _SHORTEST_TWIN:
        yield "resumé", summary


def find_twins(
    cases: MappingType[str, Case], titles: Titles, marks: MappingType[str, tuple[Mark, ...]]
) -> Iterator[Problem]:
    """Yield a warning for each case that says what another does: perhaps it was copied, and not written anew."""
    for case in cases.values():
        for (field, text), mark in zip(_list_said(case), marks[case.id], strict=False):
            other = min((each for each in titles.get((field, text), ()) if each != case.id), default=None)
            if other is not None:
                wording = messages.SAME_TITLE if field == "titel" else messages.SAME_SUMMARY
                folder = FOLDERS["cases"][0]
                message = wording.format(other=f"{folder}/{other}.yml")
                yield Problem(f"{folder}/{case.id}.yml", *mark, field, message, Severity.WARNING)
                break
