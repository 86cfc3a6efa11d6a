"""The browser's scripts are tried on what Python writes: on what it writes today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser_data import FILES, FOLDER, write_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", FILES)
def test_the_units_of_the_browser_read_what_python_writes_today(name: str, tmp_path: Path) -> None:
    told = "Python skriver det anderledes nu: kør «python -m tests.browser_data», og tag filen med"
    assert (FOLDER / name).read_text(encoding="utf-8") == write_file(FILES[name](tmp_path)), told
