"""Finds for each problem the lines that mend it, by trying."""

from __future__ import annotations

import dataclasses
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from macros.checking.mending import order
from macros.checking.mending.broken_file import BrokenFile, is_error, key_of
from macros.checking.mending.examples import compose_example
from macros.checking.mending.lines import Layer, Lines, choose_apart, meet
from macros.checking.mending.verdict import weigh
from macros.checking.trials import Trials
from macros.language.problems import Correction, Move, Problem, hide_private

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as MappingType

    from macros.checking.inspection import Inspection

MOST_MENDED = 100
"""Problems that corrections are looked for: enough for a long day, and nobody waits for a broken folder."""
_MOST_GUESSES = 60
_MOST_LAYERS = 16
"""Times that a file is read with its corrections in it, to see what else is wrong."""
Place = tuple[int, str, str]
"""The line of a problem, and what makes it the same one before and after a correction."""


def mend_problems(
    problems: Iterable[Problem], inspection: Inspection, instead: MappingType[str, bytes] | None = None
) -> list[Problem]:
    """Give the same problems, each with the lines that mend it, or with an example where they cannot be known.

    Those are among them that come to light only with corrections in a file, told in the lines of the file as it is.
    `instead` is what files hold that are not as on the disk.
    """
    trials = Trials(inspection)
    mended: list[Problem] = []
    room = MOST_MENDED
    # What must be mended comes before what others have been warned of for long.
    for path, found in sorted(_group(problems).items(), key=lambda group: not any(map(is_error, group[1]))):
        if room > 0:
            mended += mend_to_the_end(BrokenFile(path, trials, found[:room], (instead or {}).get(path)))
        mended += found[max(room, 0) :]
        room -= len(found)
    return sorted(map(_withhold, mended))


def _withhold(problem: Problem) -> Problem:
    """Leave out a correction that cannot be shown as it is: pasted, it would put something else into the file."""
    fix = problem.correction
    if fix is None or all(hide_private(line) == line for line in fix.lines):
        return problem
    return dataclasses.replace(problem, correction=None)


def mend_to_the_end(file: BrokenFile, deep: int = _MOST_LAYERS) -> list[Problem]:
    """Give the problems of a file with what mends them, and those that come to light with the corrections in it.

    A fault of form hides all that is wrong after it, and an error in a record what is worth a warning: an editor
    would be told of one thing at a time. Where two corrections want the same lines, the second is found anew upon the
    first. So those of one file lie apart, and all can be pasted at once.
    """
    second = next((problem for problem in file.problems if problem.move and problem.move.first), None)
    if second is not None and deep:
        return _mend_apart(file, second, deep)
    found = mend(file)
    fixes = choose_apart(problem.correction for problem in sorted(found, key=lambda problem: not is_error(problem)))
    if not (fixes and deep):
        return found
    layer = Layer(file.lines, fixes)
    left = file.trials.find_problems(file.path, layer.raw)
    still = {_place_of(problem, layer) for problem in left}
    told = [_give_chosen(problem, fixes) for problem in found]
    if not _find_fresh(left, [one for one, before in zip(told, found, strict=True) if one is before], layer):
        return told
    # What is still there is told with all these in the file: what could not be mended may well be now.
    told = [problem for problem in told if problem.move or _place_of(problem) not in still]
    under = mend_to_the_end(BrokenFile(file.path, file.trials, left, layer.raw), deep - 1)
    below = [_find_again(problem, found) for problem in layer.bring_up(under)]
    # Where one correction has become part of another, only the whole of it can be pasted.
    joint = [problem.correction for problem in below if problem.correction]
    return [*(_give_chosen(problem, joint) for problem in told), *below]


def _find_fresh(left: list[Problem], told: list[Problem], layer: Layer) -> list[Problem]:
    """What is left with corrections in a file, beside that for which there is none."""
    known = Counter(_place_of(problem) for problem in told if problem.correction is None)
    fresh = []
    for problem in left:
        place = _place_of(problem, layer)
        if known[place] > 0:
            known[place] -= 1
        else:
            fresh.append(problem)
    return fresh


def _find_again(problem: Problem, found: list[Problem]) -> Problem:
    """A problem that was seen before there were corrections in the file: at the column where it stands there."""
    before = next((one for one in found if _place_of(one) == _place_of(problem)), problem)
    return dataclasses.replace(problem, column=before.column)


def _give_chosen(problem: Problem, chosen: list[Correction]) -> Problem:
    """The problem with the correction that was chosen of all that want the same lines."""
    fix = problem.correction
    if fix is None or fix in chosen:
        return problem
    return dataclasses.replace(problem, correction=next((one for one in chosen if meet(fix, one)), fix))


def _place_of(problem: Problem, layer: Layer | None = None) -> Place:
    """What tells a problem from others before and after corrections are in the file."""
    return (layer.find_line(problem.line) if layer else problem.line), *key_of(problem)


def _mend_apart(file: BrokenFile, second: Problem, deep: int) -> list[Problem]:
    """Mend a file that holds two records as the two files that they will be."""
    move = second.move or Move("")
    whole = Lines.of(file.raw or b"")
    above = whole.apply(Correction(move.first, len(whole), ("",)))
    below = whole.apply(Correction(1, move.first - 1, ()))
    told = [problem for problem in file.problems if problem is second or (problem.move and not problem.move.first)]
    for path, raw, moved in ((file.path, above, 0), (move.to, below, move.first - 1)):
        problems = file.trials.find_problems(path, raw)
        mended = mend_to_the_end(BrokenFile(path, file.trials, problems, raw), deep - 1)
        told += [_move_down(problem, file.path, moved) for problem in mended]
    return told


def _move_down(problem: Problem, path: str, by: int) -> Problem:
    """Tell a problem of what stands further down in a file, in the lines of that file."""
    fix, move = problem.correction, problem.move
    if fix is not None:
        fix = dataclasses.replace(fix, first=fix.first + by, last=fix.last + by)
    if move is not None and move.first:
        move = dataclasses.replace(move, first=move.first + by)
    return dataclasses.replace(problem, path=path, line=problem.line + by, correction=fix, move=move)


def _group(problems: Iterable[Problem]) -> dict[str, list[Problem]]:
    groups: dict[str, list[Problem]] = {}
    for problem in problems:
        groups.setdefault(problem.path, []).append(problem)
    return groups


def mend(file: BrokenFile) -> list[Problem]:
    """Give the problems of a file, in their order, each with what mends it."""
    found = [_mend_one(file, problem) for problem in file.problems]
    # What mends one problem may mend another that followed from it.
    others = [problem.correction for problem in found if problem.correction and is_error(problem)]
    return [
        problem
        if problem.correction or problem.move or not is_error(problem)
        else _use_first(file, problem, others)
        or dataclasses.replace(problem, example=tuple(compose_example(file, problem)))
        for problem in found
    ]


def _mend_one(file: BrokenFile, problem: Problem) -> Problem:
    if file.raw is None or problem.move is not None:
        return problem
    return _use_first(file, problem, islice(order.guess(file, problem), _MOST_GUESSES)) or problem


def _use_first(file: BrokenFile, problem: Problem, guesses: Iterable[Correction]) -> Problem | None:
    best: tuple[int, Correction] | None = None
    tried: set[Correction] = set()
    for guess in guesses:
        if guess in tried:
            continue
        tried.add(guess)
        new = weigh(file, problem, guess)
        if new is not None and (best is None or new < best[0]):
            best = new, guess
            if new == 0:
                break
    return dataclasses.replace(problem, correction=best[1]) if best else None
