"""The suites keep apart: what the code's tests read is fixtures and the frozen copy, never what editors write."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.code.conftest import LiveContentError
from tests.freezing import CONTENT, FROZEN, find_nav, freeze
from tests.projects import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.code.conftest import Guard

LIVE = ["cases/vindrosen.yml", "checklists/godt-samarbejde.yml", "docs/data/kilder.yml", "docs/index.md"]


@pytest.mark.parametrize("path", LIVE)
def test_a_test_of_the_code_that_opens_live_content_fails(path: str, guard: Guard) -> None:
    assert guard.on
    with pytest.raises(LiveContentError, match=re.escape(path)):
        (ROOT / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", ["cases", "checklists", "docs/data"])
def test_a_test_of_the_code_that_lists_live_content_fails(folder: str, guard: Guard) -> None:
    assert guard.on
    with pytest.raises(LiveContentError):
        list((ROOT / folder).glob("*.yml"))


def test_a_test_of_the_code_that_builds_the_live_site_fails(guard: Guard) -> None:
    assert guard.on
    with pytest.raises(LiveContentError, match="mkdocs"):
        subprocess.run([sys.executable, "-m", "mkdocs", "build"], cwd=ROOT, check=True)


def test_scripts_styles_and_the_frozen_copy_may_be_read() -> None:
    assert (ROOT / "docs/assets/js/samspil.js").read_text(encoding="utf-8")
    assert (FROZEN / "docs/index.md").read_text(encoding="utf-8")


def test_the_copy_is_replaced_whole_and_its_readme_stays(tmp_path: Path) -> None:
    root, frozen = tmp_path / "root", tmp_path / "frozen"
    for path in ("cases/ny.yml", "docs/ny.md", "docs/redaktoerer/eksempler/cases/ny.yml", "docs/assets/js/ny.js"):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(path, encoding="utf-8")
    (root / "mkdocs.yml").write_text("a: 1\nnav:\n  - Forside: index.md\n\n  - Ny: ny.md\nb: 2\n", encoding="utf-8")
    (frozen / "cases").mkdir(parents=True)
    (frozen / "cases/gammel.yml").write_text("x", encoding="utf-8")
    (frozen / "README.md").write_text("x", encoding="utf-8")
    assert freeze(root, frozen) == 3
    there = {path.relative_to(frozen).as_posix() for path in frozen.rglob("*") if path.is_file()}
    assert there == {"README.md", "mkdocs.yml", "cases/ny.yml", "docs/ny.md", "docs/redaktoerer/eksempler/cases/ny.yml"}
    assert (frozen / "mkdocs.yml").read_text(encoding="utf-8") == "nav:\n  - Forside: index.md\n\n  - Ny: ny.md\n"


def test_the_copy_holds_every_kind_of_content() -> None:
    assert [pattern for pattern in CONTENT if not any(FROZEN.glob(pattern))] == []
    assert find_nav((FROZEN / "mkdocs.yml").read_text(encoding="utf-8"))
