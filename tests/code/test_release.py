"""A release: the version, the dated changelog and the tag, made in one step and never half."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.projects import ROOT

if TYPE_CHECKING:
    from pathlib import Path

CHANGELOG = """\
# Changelog

## Unreleased

- A new thing.

## 0.1.0 (2026-01-02)

- The first thing.
"""
PROJECT = '[project]\nname = "samspil"\nversion = "0.1.0"\n'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository with a changelog, a version and the command."""
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci/release.py", tmp_path / ".ci/release.py")
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, "utf-8")
    (tmp_path / "pyproject.toml").write_text(PROJECT, "utf-8")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "config", "user.name", "En Prøve")
    git(tmp_path, "config", "user.email", "proeve@example.org")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "Begin")
    return tmp_path


def git(root: Path, *words: str) -> str:
    run = subprocess.run(["git", *words], cwd=root, check=True, capture_output=True, encoding="utf-8")
    return run.stdout.strip()


def release(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ".ci/release.py", *words], cwd=root, check=False, capture_output=True, encoding="utf-8"
    )


def test_a_release_dates_the_changes_raises_the_version_and_sets_the_tag(checkout: Path) -> None:
    run = release(checkout, "0.2.0")
    assert run.returncode == 0, run.stderr
    changelog = (checkout / "CHANGELOG.md").read_text("utf-8")
    dated = re.search(r"## Unreleased\n\n## 0\.2\.0 \((.*)\)\n\n- A new thing\.\n\n## 0\.1\.0", changelog)
    assert dated
    assert date.fromisoformat(dated[1]).isoformat() == dated[1]
    assert tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))["project"]["version"] == "0.2.0"
    assert git(checkout, "rev-parse", "v0.2.0^{commit}") == git(checkout, "rev-parse", "HEAD")
    assert git(checkout, "log", "-1", "--format=%s") == "Release 0.2.0"
    assert not git(checkout, "status", "--porcelain")
    assert "git push origin main v0.2.0" in run.stdout


@pytest.mark.parametrize(
    ("version", "told"),
    [("", "is no version"), ("v0.2.0", "is no version"), ("0.1.0", "no step forward"), ("0.0.9", "no step forward")],
)
def test_a_version_that_is_no_step_forward_is_refused(checkout: Path, version: str, told: str) -> None:
    before = git(checkout, "rev-parse", "HEAD")
    run = release(checkout, version)
    assert run.returncode == 1
    assert told in run.stderr
    assert git(checkout, "rev-parse", "HEAD") == before
    assert not git(checkout, "status", "--porcelain")
    assert not git(checkout, "tag")


def test_what_is_not_committed_or_not_told_is_never_released(checkout: Path) -> None:
    (checkout / "CHANGELOG.md").write_text(CHANGELOG.replace("- A new thing.\n\n", ""), "utf-8")
    assert "not committed" in release(checkout, "0.2.0").stderr
    git(checkout, "commit", "--all", "--quiet", "--message", "Say nothing")
    assert "nothing stands under «Unreleased»" in release(checkout, "0.2.0").stderr
    assert not git(checkout, "tag")


def test_the_newest_version_of_the_changelog_is_the_one_that_is_declared() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    released = re.findall(r"^## (\d+\.\d+\.\d+) \((.*)\)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert released, "no version of the changelog has a date"
    assert released[0][0] == declared
    days = [date.fromisoformat(day) for _, day in released]
    assert days == sorted(days, reverse=True)
