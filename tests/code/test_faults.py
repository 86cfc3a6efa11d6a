"""One tiny file for each fault that an editor may make, and the lines that `make check` answers with.

`faults/<name>.yml` is a case; `faults/<name>/` holds several files, laid over the tiny project. `faults/<name>.txt`
is the whole answer, with what to paste under each problem. `python -m tests.code.test_faults` writes all answers
anew: read the difference before you keep it.
"""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import pytest

from macros.checking.inspection import inspect
from macros.checking.mending.lines import Lines
from macros.language.problems import Severity, hide_private
from tests.kinds import weekly
from tests.pasting import list_words, look_through, mend
from tests.projects import TESTS, make_project

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.language.problems import Correction, Problem

FAULTS = TESTS / "faults"
NAMES = sorted(path.stem for path in FAULTS.iterdir() if path.suffix != ".txt")

# What libyaml, Python and other tools would say.
ENGLISH = re.compile(
    r"Traceback|Error|expected|found|while |not allowed|mapping|scalar|block|token|invalid|None|object", re.IGNORECASE
)


def lay_out(name: str, folder: Path) -> Path:
    """The tiny project with one fault in it."""
    single = FAULTS / f"{name}.yml"
    if single.is_file():
        return make_project(folder, {"cases/eksempel.yml": single.read_bytes()})
    overlay = FAULTS / name
    return make_project(
        folder,
        {path.relative_to(overlay).as_posix(): path.read_bytes() for path in overlay.rglob("*") if path.is_file()},
    )


def answer(root: Path) -> list[str]:
    """Every problem of a project in the words that an editor reads, each with the lines to paste under it."""
    return [line for problem in mend(root) for line in (str(problem), *describe_fix(problem))]


def describe_fix(problem: Problem) -> list[str]:
    fix = problem.correction
    if problem.move is not None:
        return [f"    flyt {problem.move.first or 'filen'} | {problem.move.to or 'væk'}"]
    if fix is None:
        return [f"    fx | {line}" for line in problem.example]
    if not fix.lines:
        return [f"    slet {fix.first}-{fix.last}"]
    if fix.last < fix.first:
        return [f"    før {fix.first} | {line}" for line in fix.lines]
    return [f"    {fix.first}-{fix.last} | {line}" for line in fix.lines]


@dataclass(frozen=True)
class Fault:
    """A project with a fault in it, looked through once for all that is claimed of it, which leaves it as it was."""

    name: str
    root: Path
    catalogue: Catalogue | None
    problems: list[Problem]
    """With what mends them."""


def thin_out(names: list[str]) -> list[Any]:
    """A third of the faults in every run, and all of them once a week.

    Which they are, each one's own name says: a new fault moves no other from the one run to the other.
    """
    return [weekly(name) if crc32(name.encode()) % 3 else name for name in names]


@pytest.fixture(scope="module", params=thin_out(NAMES))
def fault(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Fault:
    """One fault after the other, each with all claims: its project is laid out and looked through once."""
    root = lay_out(request.param, tmp_path_factory.mktemp("fault"))
    return Fault(request.param, root, *look_through(root))


@pytest.mark.slow
def test_fault_is_reported_in_danish_with_place_and_remedy(fault: Fault) -> None:
    told = [line for problem in fault.problems for line in (str(problem), *describe_fix(problem))]
    assert told == (FAULTS / f"{fault.name}.txt").read_text(encoding="utf-8").split("\n")[:-1]
    assert fault.catalogue is None
    assert any(problem.severity is Severity.ERROR for problem in fault.problems)
    for problem in fault.problems:
        lines = (fault.root / problem.path).read_bytes().decode("utf-8", errors="replace").split("\n")
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        own_words = re.sub(r"«[^»]*»", "", problem.message)
        assert not ENGLISH.search(own_words), own_words
        assert own_words.rstrip().endswith((".", "?"))
        assert str(problem).isprintable()


REVEALING = {
    "alias_bomb",
    "merge_key",
}
"""Faults whose file cannot be read at all, so that mending the first one brings others to light."""


def count(problems: Iterable[Problem]) -> Counter[tuple[str, str]]:
    """Errors by what they say; where they stand moves with the lines before them."""
    return Counter(
        (re.sub(r"\d+", "", problem.field), re.sub(r"\d+", "", problem.message))
        for problem in problems
        if problem.severity is Severity.ERROR
    )


def paste(root: Path, path: str, fix: Correction) -> list[Problem]:
    """Put a correction into a file of the project, and check everything anew, what the first fault hides among it."""
    file = root / path
    file.write_bytes(Lines.of(file.read_bytes()).apply(fix))
    return mend(root)


@pytest.mark.slow
def test_pasting_a_correction_mends_its_problem_and_makes_no_other(fault: Fault) -> None:
    name, root = fault.name, fault.root
    before = count(fault.problems)
    for problem in fault.problems:
        if problem.severity is not Severity.ERROR:
            continue
        is_no_record = problem.path.endswith((".txt", ".svg"))
        assert problem.correction or problem.example or problem.move or is_no_record, problem
        if problem.correction:
            untouched = (root / problem.path).read_bytes()
            after = count(paste(root, problem.path, problem.correction))
            (root / problem.path).write_bytes(untouched)
            (key,) = count([problem])
            assert after[key] < before[key], problem.correction
            assert name in REVEALING or not after - before, problem.correction


@pytest.mark.slow
def test_a_correction_is_shown_as_it_is_to_be_pasted(fault: Fault) -> None:
    """What hides a number in the log would put dots into the file."""
    lines = [line for problem in fault.problems if problem.correction for line in problem.correction.lines]
    assert [hide_private(line) for line in lines] == lines


LOSING = {
    "cpr_number": "the number of a person may not stand there",
    "phone_number": "the same of the way to reach one",
    "mail_address": "the same",
    "empty_": "a field without a value says nothing",
    "part_of_itself": "a case is no part of itself",
    "link_": "an address that nobody may open, or a user's name in one",
    "several_links": "the same",
    "html_in_title": "marks of code, whose text stays",
    "script_in_title": "the same",
    "jinja_": "the same",
    "tag_for_": "the same",
    "directive": "the same",
    "escape_character": "the same",
    "id_that_leaves_the_folder": "a way through folders, where the file's name belongs",
    "group_for_": "the name of a field, whose text stays",
    "field_with_": "one word spelt as two",
    "date_in_words": "a day written with digits",
    "date_day_zero": "the same",
    "ongoing_in_other_words": "what is still going on has one word",
    "several_in_timeline": "the same",
    "letters_saved_in_another_encoding": "halves of words, put together",
    "saved_as_": "the same",
    "several_kinds_of_characters": "the same",
    "two_kinds_of_bad_characters": "the same",
    "soft_hyphen": "the same",
    "zero_width_space": "the same",
}
"""Faults, by what their names begin with, of which something must go, and why."""


@pytest.mark.slow
def test_no_correction_costs_a_word(fault: Fault) -> None:
    for problem in fault.problems:
        if problem.correction is None:
            continue
        raw = (fault.root / problem.path).read_bytes()
        text = raw.decode("utf-8", errors="replace")
        mended = Lines.of(raw).apply(problem.correction).decode("utf-8", errors="replace")
        before, after = Counter(list_words(text)), Counter(list_words(mended))
        lost, come = before - after, after - before
        # A word may come in the place of another, and what is said twice be said once.
        gone = [word for word in lost.elements() if word not in after]
        assert fault.name.startswith(tuple(LOSING)) or len(gone) <= come.total(), (gone, problem.correction)


SEVERAL = [name for name in NAMES if (FAULTS / f"{name}.txt").read_text(encoding="utf-8").count(": fejl: ") > 1]


@pytest.mark.slow
@pytest.mark.parametrize("name", thin_out(SEVERAL))
def test_mending_one_after_the_other_leaves_only_what_nobody_can_know(name: str, tmp_path: Path) -> None:
    root = lay_out(name, tmp_path)
    unknowable = count(problem for problem in mend(root) if problem.correction is None)
    for _ in range(20):
        fix = next(((problem.path, problem.correction) for problem in mend(root) if problem.correction), None)
        if fix is None:
            break
        paste(root, *fix)
    left = count(inspect(root)[1])
    assert name in REVEALING or not left - unknowable


def test_most_faults_have_lines_to_paste() -> None:
    answers = [(FAULTS / f"{name}.txt").read_text(encoding="utf-8") for name in NAMES]
    assert sum("    fx | " not in answer for answer in answers) >= 0.7 * len(answers)


def test_every_answer_belongs_to_a_fault() -> None:
    assert sorted(path.stem for path in FAULTS.glob("*.txt")) == NAMES


def test_no_answer_repeats_a_cpr_number() -> None:
    answers = "".join(path.read_text(encoding="utf-8") for path in FAULTS.glob("*.txt"))
    # The file that is named for its number is the one exception: its name is public already.
    assert not re.search(r"(?<!\d)\d{6}[- ]?\d{4}(?!\d)", answers)


def test_there_are_faults_of_every_class_with_several_in_one_run() -> None:
    answers = {name: (FAULTS / f"{name}.txt").read_text(encoding="utf-8") for name in NAMES}
    several = [name for name, answer in answers.items() if answer.count(": fejl: ") > 2]
    assert len(set(answers.values())) >= 280
    assert sum(name.startswith("several_") for name in several) >= 12


def write_answers() -> None:
    """Write what is answered today to every fault."""
    for name in NAMES:
        with tempfile.TemporaryDirectory() as folder:
            lines = "".join(f"{line}\n" for line in answer(lay_out(name, Path(folder))))
        (FAULTS / f"{name}.txt").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    write_answers()
