"""The machines that build Samspil: which Pythons are right, and what one reads who has another."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.projects import ROOT
from tests.pythons import supported_pythons, told_pythons

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md", ".ci/venv"])
def test_every_place_that_names_the_pythons_names_the_supported_ones(path: str) -> None:
    first, *_, last = supported_pythons()
    assert told_pythons((ROOT / path).read_text("utf-8")) == {(first, last)}


def test_the_set_up_looks_for_every_supported_python_and_no_other() -> None:
    script = (ROOT / ".ci/venv").read_text("utf-8")
    sought = re.findall(r"\bpython3\.(\d+)\b", script.partition("for python in")[2].partition(";")[0])
    assert sorted(map(int, sought)) == list(supported_pythons())
    first, *_, last = supported_pythons()
    assert f"(3, {first}) <= sys.version_info[:2] <= (3, {last})" in script


@pytest.fixture
def other_machine(tmp_path: Path) -> Path:
    """A checkout's set-up on a machine whose only Python is too old for it."""
    checkout = tmp_path / "samspil"
    (checkout / ".ci").mkdir(parents=True)
    for name in (".ci/venv", "requirements.txt", "requirements-test.txt"):
        shutil.copy(ROOT / name, checkout / name)
    commands = tmp_path / "bin"
    commands.mkdir()
    # What asks an interpreter for its version gets no answer from one that is too old.
    old = commands / "python3"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    for name in ("sh", "cat", "cksum", "dirname", "cut"):
        found = shutil.which(name)
        assert found
        (commands / name).symlink_to(found)
    return checkout


def test_a_machine_with_only_another_python_says_in_both_languages_what_to_do(other_machine: Path) -> None:
    run = subprocess.run(
        ["sh", ".ci/venv", "site"],
        cwd=other_machine,
        env={"PATH": str(other_machine.parent / "bin"), "LC_ALL": os.environ.get("LC_ALL", "C.UTF-8")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 1
    danish, english = run.stderr.strip().split("\n\n")
    assert danish.startswith("Samspil kræver Python")
    assert english.startswith("Samspil needs Python")
    for told in (danish, english):
        assert "apt-get install python3 python3-venv" in told
        assert "uv python install" in told
        assert "make site PYTHON=" in told
    assert not (other_machine / ".venv").exists()
