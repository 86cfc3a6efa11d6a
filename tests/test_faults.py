"""One tiny file for each fault that an editor may make, and the lines that `make check` answers with.

`faults/<name>.yml` is a case; `faults/<name>/` holds several files, laid over the tiny project. `faults/<name>.txt`
is the whole answer, with what to paste under each problem. `python -m tests.test_faults` writes all answers anew: read
the difference before you keep it.
"""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from macros.catalogue import Inspection, inspect
from macros.mending.lines import Lines
from macros.mending.mender import mend_problems
from macros.problems import Severity
from tests.projects import TESTS, make_project

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.problems import Correction, Problem

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


def mend(root: Path) -> list[Problem]:
    """Every problem of a project, with what mends it."""
    inspection = Inspection(root)
    inspection.run()
    return mend_problems(sorted(inspection.problems), inspection)


def describe_fix(problem: Problem) -> list[str]:
    fix = problem.correction
    if fix is None:
        return [f"    fx | {line}" for line in problem.example]
    if not fix.lines:
        return [f"    slet {fix.first}-{fix.last}"]
    if fix.last < fix.first:
        return [f"    før {fix.first} | {line}" for line in fix.lines]
    return [f"    {fix.first}-{fix.last} | {line}" for line in fix.lines]


@pytest.mark.parametrize("name", NAMES)
def test_fault_is_reported_in_danish_with_place_and_remedy(name: str, tmp_path: Path) -> None:
    root = lay_out(name, tmp_path)
    catalogue, problems = inspect(root)
    assert answer(root) == (FAULTS / f"{name}.txt").read_text(encoding="utf-8").split("\n")[:-1]
    assert catalogue is None
    assert any(problem.severity is Severity.ERROR for problem in problems)
    for problem in problems:
        lines = (root / problem.path).read_bytes().decode("utf-8", errors="replace").split("\n")
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
    """Put a correction into a file of the project, and check everything anew."""
    file = root / path
    file.write_bytes(Lines.of(file.read_bytes()).apply(fix))
    return inspect(root)[1]


@pytest.mark.parametrize("name", NAMES)
def test_pasting_a_correction_mends_its_problem_and_makes_no_other(name: str, tmp_path: Path) -> None:
    root = lay_out(name, tmp_path)
    problems = mend(root)
    before = count(problems)
    for problem in problems:
        if problem.severity is not Severity.ERROR:
            continue
        assert problem.correction or problem.example, problem
        if problem.correction:
            untouched = (root / problem.path).read_bytes()
            after = count(paste(root, problem.path, problem.correction))
            (key,) = count([problem])
            assert after[key] < before[key], problem.correction
            assert name in REVEALING or not after - before, problem.correction
            (root / problem.path).write_bytes(untouched)


SEVERAL = [name for name in NAMES if (FAULTS / f"{name}.txt").read_text(encoding="utf-8").count(": fejl: ") > 1]


@pytest.mark.parametrize("name", SEVERAL)
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
    assert not re.search(r"\d{6}[- ]?\d{4}", answers)


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
