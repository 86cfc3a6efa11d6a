"""`python -m macros.check` as people and CI run it: what it prints, and how it ends."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.projects import ROOT, SHORT_CASE, list_problems, make_project

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = """\
navn: Prøvesitet
beskrivelse: Et lille opdigtet projekt.
gren: main
adresse: https://eksempel.dk/
repository: https://github.com/eksempel/samspil
udgiver: Eksempelby Kommune
kontakt: post@eksempel.dk
licens: CC BY 4.0
"""


def check(*arguments: object, **environment: str) -> tuple[int, list[str]]:
    """Run the command; gives how it ended and the lines that it printed."""
    run = subprocess.run(
        [sys.executable, "-m", "macros.check", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return run.returncode, run.stdout.decode(
        environment.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
    ).splitlines()


def test_project_without_fault_ends_well_and_says_what_was_read(tmp_path: Path) -> None:
    code, lines = check(make_project(tmp_path, {"docs/data/indstillinger.yml": SETTINGS}))
    assert code == 0
    assert lines == ["2 cases og 2 tjeklister er læst.", "Resultat: ingen fejl, ingen advarsler."]


def test_unset_settings_are_named_with_what_is_left_out(tmp_path: Path) -> None:
    code, lines = check(make_project(tmp_path))
    assert code == 0
    notes = [line for line in lines if ": bemærk: " in line]
    assert [re.findall("«(.+?)»", note)[0] for note in notes] == [
        "adresse",
        "repository",
        "udgiver",
        "kontakt",
        "licens",
    ]


def test_every_problem_of_every_file_is_printed_and_the_command_fails(tmp_path: Path) -> None:
    root = make_project(
        tmp_path,
        {
            "cases/a.yml": SHORT_CASE.replace("id: eksempel", "id: a") + "vejr: sol\nart: delcase\n",
            "cases/b.yml": "titel: [x\n",
            "cases/c.yml": b"\xff\xfe\x00",
            "checklists/turen.yml": "",
        },
    )
    code, lines = check(root)
    assert code == 1
    assert lines[:-1] == list_problems(root)
    assert lines[-1] == "Resultat: 5 fejl, ingen advarsler."


def test_warnings_are_printed_and_the_command_ends_well(tmp_path: Path) -> None:
    full = SHORT_CASE.replace("dybde: kort", "dybde: fuld")
    code, lines = check(make_project(tmp_path, {"cases/eksempel.yml": full}))
    assert code == 0
    assert sum(": advarsel: " in line for line in lines) == 4
    assert lines[-1] == "Resultat: ingen fejl, 4 advarsler."


def test_one_fault_is_one_fault_in_words(tmp_path: Path) -> None:
    _, lines = check(make_project(tmp_path, {"cases/a.yml": ""}))
    assert lines[-1] == "Resultat: 1 fejl, ingen advarsler."


def test_problem_begins_with_a_place_that_an_editor_program_can_jump_to(tmp_path: Path) -> None:
    _, lines = check(make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE.replace("kort", "langt")}))
    assert re.fullmatch(r"cases/eksempel\.yml:5:8: fejl: dybde: .+", lines[0])


@pytest.mark.parametrize("folder", ["empty", "missing"])
def test_folder_without_a_project_is_a_list_of_problems_and_no_traceback(folder: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    code, lines = check(tmp_path / folder)
    assert code == 1
    assert not any("Traceback" in line for line in lines)
    assert lines[-1].startswith("Resultat: ")


def test_real_project_is_checked_when_no_folder_is_named() -> None:
    code, lines = check()
    assert code == 0, "\n".join(lines)
    assert " cases og " in lines[-2]


def test_checking_changes_no_file(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    shutil.copytree(root, tmp_path / "before")
    check(root)
    for path in (tmp_path / "before").rglob("*"):
        if path.is_file():
            assert (root / path.relative_to(tmp_path / "before")).read_bytes() == path.read_bytes()
    assert len(list(root.rglob("*"))) == len(list((tmp_path / "before").rglob("*")))


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_terminal_without_danish_letters_gets_a_list_and_no_traceback(encoding: str, tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE.replace("kort", "lang\u0142")})
    code, lines = check(root, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert code == 1
    assert lines[-1].startswith("Resultat: 1 fejl")
