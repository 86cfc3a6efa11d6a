"""Fits the steps of a sheet into the minutes that a point of a meeting has.

`browser/meeting/fitting.ts` is the same rule; a test holds the two together over all sheets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

JOINT = " … "
"""Stands between what several steps say, once they are merged."""


@dataclass(frozen=True, slots=True)
class Step:
    """What the facilitator says and does in some minutes."""

    title: str
    say: str
    do: str
    minutes: int


def fit_steps(steps: Sequence[Step], minutes: int) -> list[Step]:
    """The steps in these minutes together. Where there are more steps than minutes, the last are merged into one."""
    room = max(1, minutes)
    fitting = [*steps[: room - 1], merge_steps(steps[room - 1 :])] if len(steps) > room else [*steps]
    shares = share_minutes([step.minutes for step in fitting], minutes)
    return [Step(step.title, step.say, step.do, share) for step, share in zip(fitting, shares, strict=True)]


def share_minutes(weights: Sequence[int], minutes: int) -> list[int]:
    """Whole minutes for each, by its weight, at least 1 for each, and `minutes` together (if those are as many).

    Each gets its share rounded down, or 1. What is left goes to who lacks most of its share, the earlier first; what
    is too much is taken from who has most above its share, the later first. A weight of 0 counts as 1. All in whole
    numbers, so that every machine and language gives the same.
    """
    weighed = [max(1, weight) for weight in weights]
    whole = sum(weighed)
    given = [max(1, weight * minutes // whole) for weight in weighed]

    def lack(at: int) -> int:
        return weighed[at] * minutes - given[at] * whole

    places = range(len(given))
    while given and sum(given) < minutes:
        given[max(places, key=lambda at: (lack(at), -at))] += 1
    while sum(given) > minutes and any(one > 1 for one in given):
        given[min((at for at in places if given[at] > 1), key=lambda at: (lack(at), -at))] -= 1
    return given


def merge_steps(steps: Sequence[Step]) -> Step:
    """One step that says and does all that they do, in as many minutes."""
    return Step(
        JOINT.join(step.title for step in steps),
        JOINT.join(step.say for step in steps if step.say),
        JOINT.join(step.do for step in steps if step.do),
        sum(max(1, step.minutes) for step in steps),
    )
