"""Whether a correction is worth telling: what is wrong with a file that has it, beside what was wrong before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.checking.mending.broken_file import is_error, key_of
from macros.language import messages

if TYPE_CHECKING:
    from macros.checking.mending.broken_file import BrokenFile, Outcome
    from macros.language.problems import Correction, Problem

_HARMLESS = tuple(
    wording.rpartition("}")[2]
    for wording in (
        *(messages.WEB_SOURCE_WITHOUT_DAY, messages.SAME_TITLE, messages.SAME_SUMMARY, messages.LONG_SUMMARY),
        messages.LOOKS_LIKE_CPR,
        *(messages.LOOKS_LIKE_PHONE, messages.LOOKS_LIKE_MAIL, messages.LOOKS_LIKE_ADDRESS),
        *(messages.TAG_IN_TEXT, messages.CURLY_QUOTES, messages.UNIT_TWICE),
        *(messages.LOOKS_LIKE_A_NAME, messages.FURTHER_IS_SOURCE, messages.SAME_CONTRIBUTION),
    )
)
"""How it ends what is said of an editor's words, whatever field they stand in: no correction brings them about."""
_DOUBTFUL = messages.UNKNOWN_MUNICIPALITY.rpartition("}")[2]
"""How a warning ends that a correction leads to where it is wrong, but also where it only lets one be seen."""
_NEAR = messages.MEANT.partition("{")[0]
"""What is said where something is misspelt: a second slip in the same place, more likely than a wrong correction."""
_MISSING = re.compile(re.escape(messages.FIELD_MISSING.partition("{")[0]) + "[^»]*» mangler")
"""What is said of a field that is not there, at the line of those that are."""
DOUBT = 10
"""What each such thing counts: a correction that leads to it is taken where there is no better."""
UNREADABLE = 100
"""What it counts that a file cannot be read with a correction either."""


def weigh(file: BrokenFile, problem: Problem, guess: Correction) -> int | None:
    """How much is wrong with a correction, the less the better: 0 where nothing is.

    None where it does not mend the problem, or where something is wrong with the file only since it is there.
    """
    outcome = file.find_outcome(guess)
    if outcome.raw == file.raw:
        return None
    if not is_error(problem):
        return _weigh_calm(file, problem, outcome)
    if file.root is None and not problem.field and (problem.line, problem.message) in file.signs:
        return _weigh_signs(file, problem, outcome, guess)
    if file.root is None and not problem.field and file.parse(outcome.raw) is None:
        return _weigh_unreadable(file, problem, outcome, guess)
    return _weigh_readable(file, problem, outcome, guess)


def _weigh_calm(file: BrokenFile, problem: Problem, outcome: Outcome) -> int | None:
    """Judge what is offered for a warning: nobody has to follow it, so nothing else may come of it."""
    is_calm = not (outcome.count - file.before or outcome.warned - file.warned)
    key = key_of(problem)
    return 0 if is_calm and outcome.warned[key] < file.warned[key] else None


def _weigh_signs(file: BrokenFile, problem: Problem, outcome: Outcome, guess: Correction) -> int | None:
    """Judge a correction of signs: they hid all else, and nothing that comes to light is of its making."""
    if outcome.count[key_of(problem)] >= file.before[key_of(problem)]:
        return None
    left = _find_new(file, problem, outcome, guess)
    return _count_unread(file, guess, left) if file.parse(outcome.raw) is None else len(left)


def _weigh_unreadable(file: BrokenFile, problem: Problem, outcome: Outcome, guess: Correction) -> int | None:
    """Judge a correction with which the file cannot be read either: it is good when what is wrong now lies later.

    Two faults of one sort are told by the same words, so what counts is where they stand.
    """
    last = guess.first + len(guess.lines) - 1
    left = _find_new(file, problem, outcome, guess)
    mended = max(last, problem.line + last - guess.last)
    if any(one.line <= mended + (one.message == problem.message) for one in left):
        return None
    return _count_unread(file, guess, left)


def _count_unread(file: BrokenFile, guess: Correction, left: list[Problem]) -> int:
    """How little of a file can be read, where it ends at the last of some errors: the more is read, the better."""
    whole = len(file.lines) + guess.first + len(guess.lines) - 1 - guess.last
    return UNREADABLE + max(whole - max(one.line for one in left), 0) if left else 0


def _find_new(file: BrokenFile, problem: Problem, outcome: Outcome, guess: Correction) -> list[Problem]:
    """The errors of a file with a correction that were not told before, wherever the others have moved to."""
    moved = guess.first + len(guess.lines) - 1 - guess.last
    there = {(one.line + moved * (one.line > guess.last), one.message) for one in file.problems if one is not problem}
    return [one for one in outcome.errors if (one.line, one.message) not in there]


def _weigh_readable(file: BrokenFile, problem: Problem, outcome: Outcome, guess: Correction) -> int | None:
    key = key_of(problem)
    new = outcome.count - file.before
    if outcome.count[key] >= file.before[key]:
        return None
    first, last = guess.first, guess.first + len(guess.lines) - 1
    begin, end = _find_hidden(file, guess) if file.parse(outcome.raw) is not None else (0, 0)
    revealed = [one for one in outcome.errors if new[key_of(one)] and begin <= one.line <= end]
    if file.root is not None and sum(new.values()) > len(revealed):
        return None
    there = [one for one in outcome.fresh if first <= one.line <= last and one not in revealed]
    there = [one for one in there if not one.message.endswith(_HARMLESS) and not _MISSING.match(one.message)]
    for one in there:
        is_second_slip = file.root is None and _NEAR in one.message
        if not is_second_slip and not one.message.endswith(_DOUBTFUL):
            return None
    return sum(new.values()) + DOUBT * len(there)


def _find_hidden(file: BrokenFile, guess: Correction) -> tuple[int, int]:
    """The lines of a field that a correction of one line gives its name: nothing in it has been read before."""
    if (guess.last, len(guess.lines)) != (guess.first, 1):
        return 0, 0
    for spot in file.spots:
        if spot.spec is None and spot.key is not None and spot.key.mark.line == guess.first:
            return spot.region(file.lines)
    return 0, 0
