"""One tiny file for each fault that an editor may make, and the lines that `make check` answers with.

`faults/<name>.yml` is a case; `faults/<name>/` holds several files, laid over the tiny project. `faults/<name>.txt`
is the whole answer. `python -m tests.test_faults` writes all answers anew: read the difference before you keep it.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest

from macros.catalogue import inspect
from macros.problems import Severity
from tests.projects import TESTS, list_problems, make_project

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


@pytest.mark.parametrize("name", NAMES)
def test_fault_is_reported_in_danish_with_place_and_remedy(name: str, tmp_path: Path) -> None:
    root = lay_out(name, tmp_path)
    catalogue, problems = inspect(root)
    assert [str(problem) for problem in problems] == (FAULTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
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


def test_every_answer_belongs_to_a_fault() -> None:
    assert sorted(path.stem for path in FAULTS.glob("*.txt")) == NAMES


def test_no_answer_repeats_a_cpr_number() -> None:
    answers = "".join(path.read_text(encoding="utf-8") for path in FAULTS.glob("*.txt"))
    # The file that is named for its number is the one exception: its name is public already.
    assert not re.search(r"\d{6}[- ]?\d{4}", answers)


def test_there_are_faults_of_every_class_with_several_in_one_run() -> None:
    several = [name for name in NAMES if len((FAULTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()) > 2]
    assert len(NAMES) >= 150
    assert {"several_faults_in_one_file", "several_faulty_files"} <= set(several)


def write_answers() -> None:
    """Write what is answered today to every fault."""
    for name in NAMES:
        with tempfile.TemporaryDirectory() as folder:
            answer = "".join(f"{line}\n" for line in list_problems(lay_out(name, Path(folder))))
        (FAULTS / f"{name}.txt").write_text(answer, encoding="utf-8")


if __name__ == "__main__":
    write_answers()
