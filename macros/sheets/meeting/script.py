"""What is said and done at each point of a pack: the sheet's own steps, in the minutes that the point has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.language.formatting import strip_formatting
from macros.sheets.meeting.fitting import Step, fit_steps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from macros.model.records.checklist import Checklist, FacilitatorStep
    from macros.model.records.pack import ProgrammePoint
    from macros.model.statements import Stated


def list_steps(point: ProgrammePoint, sheets: Mapping[str, Checklist]) -> list[Step]:
    """The steps of a point, which take its minutes together: its own words, else those of its sheet.

    A point that says nothing and has no sheet has none.
    """
    if point.say or point.do:
        return [Step(point.title, word_of(point.say), word_of(point.do), point.minutes)]
    if point.sheet is None:
        return []
    chosen = [_describe_step(step) for step in choose_steps(point, sheets[point.sheet])]
    return fit_steps(chosen, point.minutes) if chosen else []


def choose_steps(point: ProgrammePoint, sheet: Checklist) -> list[FacilitatorStep]:
    """Those of a sheet's steps that a point is: the ones it names, else all that are the sheet's work."""
    if point.steps:
        return [step for step in sheet.facilitator if step.title in point.steps]
    return [step for step in sheet.facilitator if step.is_work]


def word_of(stated: Stated[str] | None) -> str:
    """A statement as plain text; nothing where there is none."""
    return strip_formatting(stated.value) if stated else ""


def _describe_step(step: FacilitatorStep) -> Step:
    return Step(step.title, word_of(step.say), word_of(step.do), step.minutes or 0)
