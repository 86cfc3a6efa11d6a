"""Which guesses are made for a problem, the likeliest and gentlest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.checking.mending.guesses import municipalities, removals, shapes, signs, syntax, values
from macros.checking.mending.spots import put
from macros.checking.mending.words import loses_words
from macros.language.problems import CPR, Severity
from macros.model.gaps import list_paths
from macros.reading.advice import find_meant_key
from macros.reading.nodes import Mapping, Scalar
from macros.reading.signs import CONFLICT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.checking.mending.broken_file import BrokenFile
    from macros.checking.mending.spots import Spot
    from macros.language.problems import Correction, Problem


_LONGEST = 40
"""Lines that a correction may have: more is not something that one pastes, but where a whole file is full of a sign."""


def guess(file: BrokenFile, problem: Problem) -> Iterator[Correction]:
    """Everything that may have been meant, the likeliest and gentlest first."""
    if problem.severity is Severity.WARNING:
        yield from _guess_warned(file, problem)
        return
    if file.is_empty or (not file.is_list and not problem.field and syntax.begins_record(file.lines, problem.line)):
        return
    # Which of two versions is right nobody can know but the editor.
    if CONFLICT.match(file.lines[problem.line]):
        return
    for first, last in file.wrapping:
        if first == problem.line:
            yield file.lines.delete(first, last)
            return
    yield from signs.guess_signs(file.lines, problem.line)
    yield from (one for one in _guess_error(file, problem) if len(one.lines) <= _LONGEST)


def _guess_warned(file: BrokenFile, problem: Problem) -> Iterator[Correction]:
    """What leaves nothing to warn of, and says no less: only what is certain, for nobody has to follow a warning."""
    spots = file.spots_at(problem)
    for spot in (*spots, *(inner for inner in file.spots if inner.around in spots)):
        yield from municipalities.guess_names(file.lines, spot)
        yield from removals.guess_removals(file.lines, spot)
        yield from shapes.guess_sentence(file.lines, spot)
        if values.says_again(spot):
            yield from values.guess_without(file.lines, spot)
        if spot.where.startswith("ikke_angivet ") and isinstance(spot.node, Scalar):
            name = find_meant_key(spot.node.text.casefold(), sorted(list_paths()))
            yield from put(file.lines, spot, name) if name else ()


def _guess_error(file: BrokenFile, problem: Problem) -> Iterator[Correction]:
    spots = file.spots_at(problem)
    exact = [spot for spot in spots if spot.where == problem.field and spot.spec is not None]
    for spot in exact:
        yield from values.guess_value(file.lines, spot, file.known, file.stem)
    # These move lines about, and may take them for something else; what tells less than there was is none of them.
    for bold in _guess_boldly(file, problem, spots):
        if not loses_words(file.lines, bold):
            yield bold
    yield from _guess_private(file, problem)
    for spot in exact:
        yield from _guess_without(file, spot)
    for spot in spots:
        if isinstance(spot.node, Scalar) and spot not in exact and file.root is not None:
            yield from put(file.lines, spot, spot.node.text)


def _guess_boldly(file: BrokenFile, problem: Problem, spots: list[Spot]) -> Iterator[Correction]:
    number, column = problem.line, problem.column
    lines = file.lines
    for spot in file.keys_at(problem):
        if spot.spec is None:
            yield from _guess_for_key(file, spot)
    yield from _guess_missing(file, problem, spots)
    if lines[number].startswith("#", column - 1):
        yield from syntax.move_remark(lines, number, column)
    if file.root is None or not problem.field:
        yield from syntax.guess_syntax(lines, number, column, file.keys)
        if file.root is None or lines[number].lstrip().startswith("- "):
            yield from syntax.guess_elsewhere(lines, number)
    yield from _guess_indented(file, problem)


def _guess_private(file: BrokenFile, problem: Problem) -> Iterator[Correction]:
    """Offer to leave out the number of a person in a remark, and a field that is not declared and looks like one."""
    line = file.lines[problem.line]
    if line.lstrip().startswith("#") and CPR.search(line):
        yield file.lines.replace(problem.line, removals.leave_numbers_out(line))
    for spot in file.keys_at(problem):
        if spot.spec is None:
            number, last = spot.region(file.lines)
            if CPR.search(" ".join(file.lines[n].strip() for n in range(number, last + 1))):
                yield from values.guess_without(file.lines, spot)


def _guess_for_key(file: BrokenFile, spot: Spot) -> Iterator[Correction]:
    """Offer something for a field that is not declared where it stands."""
    yield from shapes.guess_key(file.lines, spot)
    yield from shapes.guess_outer_place(file.lines, spot)


def _guess_missing(file: BrokenFile, problem: Problem, spots: list[Spot]) -> Iterator[Correction]:
    """Offer a field that is there under another name for one that is missing, and the id that the file's name says."""
    for spot in spots:
        if not isinstance(spot.node, Mapping) or spot.where != problem.field:
            continue
        there = {key.text for key, _ in spot.node.entries}
        for child in file.spots:
            if child.around is spot and child.spec is None:
                yield from shapes.guess_key(file.lines, child)
        if file.stem and "id" not in there and "id" in {spec.key for spec in spot.specs}:
            yield file.lines.insert(problem.line, f"id: {file.stem}")


def _guess_indented(file: BrokenFile, problem: Problem) -> Iterator[Correction]:
    """Offer to take out fields that became words of a text."""
    place = (problem.line, problem.column)
    for spot in file.spots:
        words = spot.node.like_fields if isinstance(spot.node, Scalar) else ()
        if words and (problem.line == 1 or any(word.mark == place for word in words)):
            yield from shapes.guess_indented_field(file.lines, spot, file.keys)


def _guess_without(file: BrokenFile, spot: Spot) -> Iterator[Correction]:
    """Offer to leave out what says nothing, or what stands there already."""
    for item in file.spots:
        if item.around is spot and isinstance(item.node, Scalar) and item.node.text == file.stem:
            yield from values.guess_without(file.lines, item)
    if values.may_go(spot, file.trials.inspection.known):
        yield from values.guess_without(file.lines, spot)
    # Of one thing twice in a list, that goes which says no more than its name.
    name = spot.text_alone if isinstance(spot.node, Mapping) and spot.key is None else None
    for item in file.spots if name is not None else ():
        if item.around is spot.around and isinstance(item.node, Scalar) and item.node.text == name:
            yield from values.guess_without(file.lines, item)
