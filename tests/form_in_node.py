"""The form's own modules, asked without a browser: Node runs them, and answers a line for a line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from tests.projects import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

SCRIPT = ROOT / "tests" / "browser" / "ask_form.mjs"
MISSING = "Test af formularens moduler kræver Node og «npm ci»"


class FormInNode:
    """What the form says, as `tests/browser/ask_form.ts` names it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, question: str, *values: Any) -> Any:
        """Ask a function of the form for its answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps({"ask": question, "with": values}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            pytest.fail(f"Node gik ned på {question}: se ovenfor", pytrace=False)
        return json.loads(line)

    def write(self, record: dict[str, Any]) -> str:
        """The file of a record."""
        text: str = self.ask("write", record)
        return text

    def check(self, record: dict[str, Any], today: date) -> list[dict[str, Any]]:
        """What the end of the form tells of a record: what waits is told at its field alone."""
        problems: list[dict[str, Any]] = self.ask("problems", record, today.isoformat())
        return [problem for problem in problems if not problem["waits"]]


@contextmanager
def start_form(data: dict[str, Any]) -> Iterator[FormInNode]:
    """Start Node with the form's modules, and give them the data that a page would."""
    if shutil.which("node") is None or not (ROOT / "node_modules" / "esbuild").is_dir():
        if os.environ.get("CI", "").lower() in {"true", "1"}:
            pytest.fail(MISSING, pytrace=False)
        pytest.skip(MISSING)
    with subprocess.Popen(
        ["node", "--enable-source-maps", str(SCRIPT)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        form = FormInNode(process)
        form.ask("give", data)
        yield form
        assert process.stdin is not None
        process.stdin.close()
        process.wait()
