"""LibreOffice, for the tests that open in it what people will open."""

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


def convert_files(program: str, files: list[Path], to: str, target: Path, home: Path, *options: str) -> str:
    """Let LibreOffice, with a home of its own, save files in another format; gives what it said."""
    profile = f"-env:UserInstallation={(home / 'profile').as_uri()}"
    run = subprocess.run(
        [program, profile, "--headless", *options, "--convert-to", to, "--outdir", target, *files],
        env={**os.environ, "HOME": str(home)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    return run.stdout


def open_table(table: Path, folder: Path) -> bytes:
    """Let LibreOffice open a CSV file; gives it as a flat OpenDocument spreadsheet. Skips where there is none."""
    program = shutil.which(os.environ.get("SOFFICE", "soffice"))
    said = ""
    if program is not None:
        said = convert_files(program, [table], "fods", folder / "out", folder, AS_EXCEL_DOES)
    # The writer alone is often there without the spreadsheet.
    if program is None or "could not be loaded" in said:
        if os.environ.get("CI", "").lower() in {"true", "1"}:
            pytest.fail(MISSING, pytrace=False)
        pytest.skip(MISSING)
    made = folder / "out" / f"{table.stem}.fods"
    assert made.is_file(), said
    return made.read_bytes()


def open_in_office(word: Path, folder: Path, words: str) -> None:
    """The Word file opens in LibreOffice, and says what it should."""
    program = shutil.which(os.environ.get("SOFFICE", "soffice"))
    if program is None:
        if os.environ.get("CI", "").lower() in {"true", "1"}:
            pytest.fail("Word-test kræver LibreOffice", pytrace=False)
        return
    told = convert_files(program, [word], "txt:Text", folder / "out", folder)
    made = folder / "out" / f"{word.stem}.txt"
    assert made.is_file(), told
    assert words in made.read_text(encoding="utf-8-sig")
