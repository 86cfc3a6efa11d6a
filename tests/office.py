"""LibreOffice's spreadsheet, for the tests that open a table in it."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

MISSING = "Regneark-test kræver LibreOffice: «apt-get install libreoffice-calc-nogui»"
# Semicolons, double quotes, UTF-8, from the first line; cells as a person would see them, formulas worked out.
AS_EXCEL_DOES = "--infilter=CSV:59,34,76,1,,1030,false,true,false,false,false,-1,true"


def open_table(table: Path, folder: Path) -> bytes:
    """Let LibreOffice open a CSV file; gives it as a flat OpenDocument spreadsheet. Skips where there is none."""
    program = shutil.which(os.environ.get("SOFFICE", "soffice"))
    said = ""
    if program is not None:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        run = subprocess.run(
            [program, profile, "--headless", AS_EXCEL_DOES, "--convert-to", "fods", "--outdir", folder / "out", table],
            env={**os.environ, "HOME": str(folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
            timeout=300,
        )
        said = run.stdout
    # The writer alone is often there without the spreadsheet.
    if program is None or "could not be loaded" in said:
        if os.environ.get("CI", "").lower() in {"true", "1"}:
            pytest.fail(MISSING, pytrace=False)
        pytest.skip(MISSING)
    made = folder / "out" / f"{table.stem}.fods"
    assert made.is_file(), said
    return made.read_bytes()
