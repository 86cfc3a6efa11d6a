"""The pages for programmers: drawn from the tree, and leading to what is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.projects import ROOT
from tests.structure import DRAWING, draw

if TYPE_CHECKING:
    from pathlib import Path

PAGES = sorted((ROOT / "docs-dev").rglob("*.md"))
DECISIONS = ROOT / "docs-dev" / "decisions"


def test_the_drawing_of_the_house_is_made_from_the_tree() -> None:
    assert DRAWING.read_text("utf-8") == draw(), "run «make structure» and read the difference"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = re.findall(r"`((?:macros|tests|docs|cases|checklists|\.ci|\.github)/[\w./-]+)`", page.read_text("utf-8"))
    for path in named:
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_of_make_that_a_page_names_is_there(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z-]+)", page.read_text("utf-8"))) <= targets


def test_every_decision_stands_in_the_list() -> None:
    listed = set(re.findall(r"\]\((\d\d-[a-z-]+\.md)\)", (DECISIONS / "README.md").read_text("utf-8")))
    assert listed == {path.name for path in DECISIONS.glob("[0-9]*.md")}
