"""A whole project in a folder of its own, to change one thing in and see what a build makes of it.

Its code is that of today, its content the frozen copy, so that no test of the code depends on what editors write.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from macros.catalogue.places import SETTINGS_FILE
from macros.scripts.schema import NAMES, file_of, write_schema
from tests.freezing import lay_out
from tests.projects import real_catalogue

ROOT = Path(__file__).resolve().parent.parent
CODE = ("macros", "docs/assets")
"""What of the project is code and beside the records and pages; the schemas are written from the two together."""

ADDRESS = "https://samspil.example/haandbog/"
REPOSITORY = "https://filer.example/hus/samspil"
PUBLISHER = "Foreningen Eksempel"
CONTACT = "hjaelp@samspil.example"
"""The settings of a site that has all of them. Every test of such a site has these: each sheet says some of them, so
that other settings are other sheets, and to print them all takes longer than any other part of a build."""


@dataclass(frozen=True)
class Build:
    """How a build ended: its exit code, all it said, and the folder that it was to fill."""

    code: int
    log: str
    site: Path


@dataclass(frozen=True)
class Project:
    """A project of its own."""

    root: Path

    @classmethod
    def copied_to(cls, root: Path) -> Project:
        """Lay out what a build needs, and nothing that a build has left behind."""
        lay_out(root)
        for part in CODE:
            # With the compiled modules beside them: compiling is half of what a program of ours takes to begin.
            shutil.copytree(ROOT / part, root / part)
        project = cls(root)
        for collection in NAMES:
            project.write(file_of(collection), write_schema(collection, real_catalogue()))
        return project

    @classmethod
    def of_today(cls, root: Path) -> Project:
        """The same with the content of today, for what is claimed of that."""
        for part in ("macros", "docs", "cases", "checklists"):
            shutil.copytree(ROOT / part, root / part)
        shutil.copy(ROOT / "mkdocs.yml", root / "mkdocs.yml")
        return cls(root)

    def write(self, path: str, text: str) -> None:
        """Write a file below the root."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def edit(self, path: str, old: str, new: str) -> None:
        """Change the first place where a file says `old`."""
        text = (self.root / path).read_text(encoding="utf-8")
        assert old in text, f"{path} siger ikke længere «{old}»"
        self.write(path, text.replace(old, new, 1))

    def settle(self) -> None:
        """Set all the settings of a site."""
        given = {"adresse": ADDRESS, "repository": REPOSITORY, "udgiver": PUBLISHER, "kontakt": CONTACT}
        lines = (self.root / SETTINGS_FILE).read_text(encoding="utf-8").splitlines()
        unset = [line for line in lines if line.partition(":")[0] not in given]
        self.write(SETTINGS_FILE, "\n".join([*unset, *(f"{name}: {value}" for name, value in given.items())]) + "\n")

    def build(self, site: str = "site", **environment: str) -> Build:
        """Build the site, as strictly as `make site` does."""
        folder = self.root / site
        run = self.run("-m", "mkdocs", "build", "--strict", "--site-dir", str(folder), **environment)
        return Build(run.returncode, run.stdout, folder)

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run this Python on the copy's own modules."""
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env={**self.environment(), **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )

    def environment(self) -> dict[str, str]:
        """The surroundings of a build: the copy's modules, and none of the preview's settings.

        Nor any of the run of tests that this one is: tests run in the copy keep what they make in a folder of theirs.
        """
        clean = {key: value for key, value in os.environ.items() if not key.startswith(("SAMSPIL_", "PYTEST_"))}
        # The printed sheets of the copy are those of the project as long as it changes none.
        cache = str(ROOT / ".build" / "sheets-cache")
        return {
            **clean,
            "PYTHONPATH": str(self.root),
            "SAMSPIL_CACHE": cache,
            "NO_MKDOCS_2_WARNING": "1",
            "PYTHONUTF8": "1",
        }
