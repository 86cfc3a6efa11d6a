"""Which Pythons the project is for, read from the one place that declares it."""

from __future__ import annotations

import re
import tomllib

from tests.projects import ROOT


def supported_pythons() -> range:
    """The minor versions of Python 3 that the locked requirements are for."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    bounds = re.fullmatch(r">=3\.(\d+),<3\.(\d+)", declared)
    assert bounds, declared
    return range(int(bounds[1]), int(bounds[2]))


def told_pythons(text: str) -> set[tuple[int, int]]:
    """The first and the last minor version of every range that a text names; empty where it names none."""
    return {(int(low), int(high)) for low, high in re.findall(r"Python 3\.(\d+) (?:til|to) 3\.(\d+)", text)}
