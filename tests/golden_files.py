"""What templates make, kept in files: `make golden` renews them, and a person reads in the diff what has changed."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import pytest

from tests.projects import TESTS

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = TESTS / "golden"
RENEW = "--renew-golden"

_DRAWING = re.compile(r"(<svg\b[^>]*>)(.*?)(</svg>)", re.DOTALL)


def compare(path: str, text: str, *, renew: bool) -> None:
    """Hold a text to the file that is kept of it, or keep it anew."""
    __tracebackhide__ = True
    file = FOLDER / path
    if renew:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return
    if not file.is_file():
        pytest.fail(f"tests/golden/{path} mangler: kør «make golden», og læs den", pytrace=False)
    kept = file.read_text(encoding="utf-8")
    assert text == kept, f"tests/golden/{path} siger noget andet. Er det meningen, så kør «make golden», og læs diff'en"


def tidy_fragment(fragment: str) -> str:
    """A fragment as a person can read it: no blank lines, and a drawing by its head and the sum of its lines."""
    told = _DRAWING.sub(lambda found: f"{found[1]}{_sum_of(found[2])}{found[3]}", fragment)
    # The marks of the filler are numbered, and a new field would move them all.
    # So does the mark of a picture that a test draws, with the version of what draws it.
    told = re.sub(r"(billeder/[a-z0-9-]+-)[0-9a-f]{10}(-\d+\.)", r"\1…\2", told)
    lines = (re.sub(r"mrk\d+", "mrk", line).rstrip() for line in told.splitlines())
    return "".join(f"{line}\n" for line in lines if line)


def _sum_of(drawing: str) -> str:
    return f"[{hashlib.sha256(drawing.encode()).hexdigest()[:8]}]"


def kept(folder: str) -> set[str]:
    """The names of the files that are kept in a folder."""
    return {path.name for path in _files(FOLDER / folder)}


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_file()] if folder.is_dir() else []
