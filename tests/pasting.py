"""What an editor does with the answers of `make check`: pastes every correction, and runs it again."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from macros.checking.inspection import Inspection
from macros.checking.mending.lines import Lines, apply_all, choose_apart
from macros.checking.mending.mender import mend_problems

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from macros.language.problems import Problem


def look_through(root: Path) -> tuple[Catalogue | None, list[Problem]]:
    """The catalogue of a project, none where there is an error, and every problem with what mends it."""
    inspection = Inspection(root)
    catalogue = inspection.run()
    return catalogue, mend_problems(sorted(inspection.problems), inspection)


def mend(root: Path) -> list[Problem]:
    """Every problem of a project, with what mends it."""
    return look_through(root)[1]


def paste_round(root: Path) -> bool:
    """Put every correction of one run into its file, the last first. False where there was none."""
    by_file: dict[str, list[Problem]] = {}
    for problem in mend(root):
        if problem.correction:
            by_file.setdefault(problem.path, []).append(problem)
    for path, problems in by_file.items():
        file = root / path
        fixes = choose_apart(problem.correction for problem in problems)
        file.write_bytes(apply_all(Lines.of(file.read_bytes()), fixes))
    return bool(by_file)


def list_words(text: str) -> list[str]:
    """Every word of a file that a program reads, in order: a remark is none of them."""
    lines = (re.sub(r"(?:^|\s)#.*", "", line) for line in text.split("\n"))
    return sorted(re.findall(r"\w+", unicodedata.normalize("NFC", "\n".join(lines)).casefold()))
