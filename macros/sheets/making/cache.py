"""The cache of made files: what each is kept under, which files in its folder are ours, and when one is forgotten."""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import time
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from macros.sheets.editions import PICTURE, EditionKind

SHEETS = Path(__file__).resolve().parents[1]
MADE_OF = (
    "**/*.py",
    "typst/**/*.typ",
    "word/**/*",
    "fonts/*.ttf",
    "../theme/signs/*.svg",
)
"""What every edition is made of beside its words; a change in it makes all anew."""
LIBRARIES = ("typst", "pikepdf", "segno", "pillow")

FACTS = ".json"
"""End of the name of what is noted of a sheet: the space that it has, and its pages."""
OURS = re.compile(
    rf"[0-9a-f]{{32}}({'|'.join(re.escape(end) for end in (FACTS, PICTURE, *(kind.ending for kind in EditionKind)))})"
    r"(\.\d+\.tmp)?"
)
"""Names of the files that we make, finished or not."""
MARK = ".samspil-ark"
"""A file that says: this folder is ours to tidy."""
WORD_TO_FINDER = "Her gemmer Samspil det, der er lavet. En fil, som ingen har brugt i 30 dage, slettes af sig selv.\n"
KEPT_FOR = 30 * 24 * 3600
"""Seconds that a file is kept which nobody has asked for."""


class Cache:
    """A folder of made files. A folder that holds what is not ours is used, but never tidied."""

    def __init__(self, folder: Path, ours: re.Pattern[str] = OURS) -> None:
        """Take a folder, and mark it where there is nothing in it that we have not made. It need not be there.

        `ours` are the names of the files that we make.
        """
        self.folder = folder
        self.ours = ours
        folder.mkdir(parents=True, exist_ok=True)
        if not self.is_marked() and all(ours.fullmatch(path.name) for path in folder.iterdir()):
            write_whole(folder / MARK, WORD_TO_FINDER.encode())

    def is_marked(self) -> bool:
        """Whether the folder was ours alone when we began to use it."""
        return (self.folder / MARK).is_file()

    def place_of(self, key: str, ending: str) -> Path:
        """Where a file lies that is made of what the key stands for."""
        return self.folder / f"{key}{ending}"

    def forget_old(self) -> None:
        """Remove the files of ours that nobody has asked for in a long time, and no other."""
        if not self.is_marked():
            return
        oldest = time.time() - KEPT_FOR
        for path in self.folder.iterdir():
            if self.ours.fullmatch(path.name) and _is_file_before(path, oldest):
                path.unlink(missing_ok=True)


def _is_file_before(path: Path, moment: float) -> bool:
    """Whether it is a file, and no link to one, last used before a moment; one that another build took away is not."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_mtime < moment


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one step, so that nobody finds half of it, whoever else writes it at the same time."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    unfinished.write_bytes(content)
    unfinished.replace(path)


def make_key(*parts: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    """Make a name of what a file is made of: the same parts, templates and libraries give the same name."""
    text = json.dumps([_fingerprint(), *parts], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


@cache
def _fingerprint() -> str:
    """Everything that all editions are made of beside their words."""
    digest = hashlib.sha256(repr([version(library) for library in LIBRARIES]).encode())
    for pattern in MADE_OF:
        for path in sorted(SHEETS.glob(pattern)):
            if path.is_file():
                digest.update(path.relative_to(SHEETS.parent).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
