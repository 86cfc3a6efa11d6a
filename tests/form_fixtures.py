"""Records on which the form and the check must say the same, and the check's answer to them."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from typing import TYPE_CHECKING, Any

from macros.checking.inspection import inspect
from tests.freezing import FROZEN
from tests.made_pictures import make_picture
from tests.projects import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from macros.language.problems import Problem

FIXTURES: list[dict[str, Any]] = json.loads((ROOT / "tests/data/formular.json").read_text(encoding="utf-8"))
TODAY = date(2030, 1, 15)
"""The day on which the fixtures are checked: what is due and what is to come depend on it."""
BASE = {
    "titel": "Ture ved åen",
    "resumé": "Kommunen og foreningen går tur.",
    "art": "partnerskab",
    "dybde": "kort",
    "kilder": [{"sted": "rapport l. 1-10"}],
}


def make_fixture(number: int) -> tuple[str, dict[str, Any]]:
    """The whole record of a fixture, and the name of its file."""
    name = f"proeve-{number:03}"
    given = json.loads(json.dumps(FIXTURES[number]["post"]).replace("SELV", name))
    return name, {"id": name, **BASE, **given}


def check_case_files(folder: Path, files: dict[str, str], today: date | None = None) -> list[Problem]:
    """Run the check on the frozen records with some case files more."""
    for part in ("docs/data", "cases", "checklists"):
        shutil.copytree(FROZEN / part, folder / part, dirs_exist_ok=True)
    for name, text in files.items():
        (folder / "cases" / f"{name}.yml").write_text(text, encoding="utf-8")
        # The form cannot know which pictures there are, so all are that could be.
        for picture in re.findall(r"\bfil: ([a-z0-9-]+\.[A-Za-z]+)$", text, re.MULTILINE):
            (folder / "cases" / picture).write_bytes(make_picture())
    return [problem for problem in inspect(folder, today)[1] if problem.path.removeprefix("cases/")[:-4] in files]
