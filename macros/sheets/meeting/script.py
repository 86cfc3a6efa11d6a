"""What is said and done at each point of a pack: the sheet's own steps, in the minutes that the point has."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from macros.language.formatting import strip_formatting
from macros.sheets.meeting.fitting import Step, fit_steps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from macros.model.records.checklist import Checklist, FacilitatorStep
    from macros.model.records.pack import Pack, ProgrammePoint
    from macros.model.statements import Stated


EVALUATION_SAY = "Svar til sidst kort på evalueringens spørgsmål, uden navn."
EVALUATION_DO = "Del evalueringen ud, og saml den ind igen."
"""What is said and done at the end of a meeting that has an evaluation. Ours to propose."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A point of the programme when it is its turn."""

    point: ProgrammePoint
    after: int
    """Minutes since the meeting began."""
    steps: tuple[Step, ...]

    @property
    def elapsed(self) -> str:
        """How far into the meeting it begins: «1:05»."""
        return word_elapsed(self.after)


def tell_script(pack: Pack, sheets: Mapping[str, Checklist]) -> list[Turn]:
    """The whole meeting, point by point."""
    turns: list[Turn] = []
    after = 0
    for point in pack.programme:
        turns.append(Turn(point, after, tuple(list_steps(point, sheets))))
        after += point.minutes
    if pack.evaluation and turns:
        turns[-1] = replace(turns[-1], steps=add_evaluation(turns[-1].steps))
    return turns


def add_evaluation(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps of the last point, with the evaluation in the last of them; without steps there is no place for it."""
    if not steps:
        return steps
    last = steps[-1]
    say, do = f"{last.say} {EVALUATION_SAY}".strip(), f"{last.do} {EVALUATION_DO}".strip()
    return (*steps[:-1], replace(last, say=say, do=do))


def list_steps(point: ProgrammePoint, sheets: Mapping[str, Checklist]) -> list[Step]:
    """The steps of a point, which take its minutes together: its own words, else those of its sheet.

    A point that says nothing and has no sheet has none.
    """
    if point.say or point.do:
        return [Step(point.title, word_of(point.say), word_of(point.do), point.minutes)]
    if point.sheet is None:
        return []
    chosen = [_describe_step(step) for step in sheets[point.sheet].choose_steps(point.steps)]
    return fit_steps(chosen, point.minutes) if chosen else []


def word_elapsed(minutes: int) -> str:
    """How long after the beginning, in hours and minutes: «1:05»."""
    return f"{minutes // 60}:{minutes % 60:02}"


def word_of(stated: Stated[str] | None) -> str:
    """A statement as plain text; nothing where there is none."""
    return strip_formatting(stated.value) if stated else ""


def _describe_step(step: FacilitatorStep) -> Step:
    return Step(step.title, word_of(step.say), word_of(step.do), step.minutes or 0)
