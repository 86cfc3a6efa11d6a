"""The browser's typesetter, asked without a browser: Node runs its modules, and sets what it is given."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from base64 import b64encode
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import pytest

from macros.scripts.typesetter import COMPILER, compose_templates
from macros.sheets.press import press
from tests.printed import Printed
from tests.projects import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"
MISSING = "Test af browserens sætter kræver Node og «npm ci»"


@dataclass(frozen=True)
class Task:
    """A document to set: a template, and the JSON that it is handed."""

    template: str
    data: str
    look: str


def bundle(entry: str, *options: str) -> str:
    """A module of `tests/browser` with all that it imports, as one script."""
    if shutil.which("node") is None or not ESBUILD.exists():
        if os.environ.get("CI", "").lower() in {"true", "1"}:
            pytest.fail(MISSING, pytrace=False)
        pytest.skip(MISSING)
    command = [str(ESBUILD), f"tests/browser/{entry}", "--bundle", *options]
    made = subprocess.run(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False
    )
    assert made.returncode == 0, made.stderr
    return made.stdout


def set_in_node(tasks: Sequence[Task], folder: Path) -> list[Printed]:
    """What the browser's modules set of some tasks, read back; `folder` is one to work in."""
    script, asked = folder / "set_type.mjs", folder / "asked.json"
    # As `PROGRAMS` of build.mjs has it: without functions made of text.
    inject = "--inject:macros/browser/typesetter/plain_functions.ts"
    made = bundle("set_type.ts", "--format=esm", "--platform=node", "--target=node18", inject)
    script.write_text(made, encoding="utf-8")
    files = [folder / f"{number}.pdf" for number in range(len(tasks))]
    listed = [asdict(task) | {"into": str(file)} for task, file in zip(tasks, files, strict=True)]
    compiler = b64encode(COMPILER.read_bytes()).decode()
    material = compose_templates() | {"compiler": compiler, "tasks": listed}
    asked.write_text(json.dumps(material), encoding="utf-8")
    run = subprocess.run(
        ["node", script, asked], stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stderr
    assert [answer for answer in json.loads(run.stdout) if answer["said"] or answer["unknown"]] == []
    return [Printed(file.read_bytes()) for file in files]


def record_settings(monkeypatch: pytest.MonkeyPatch, make: Callable[[], object]) -> list[tuple[Task, Printed]]:
    """What the build hands to its compiler while it makes something, and what it gets back."""
    recorded: list[tuple[Task, Printed]] = []
    set_really = press._print

    def set_and_note(template: str, content: Any, look: Any, *standards: Any) -> bytes:
        made = set_really(template, content, look, *standards)
        recorded.append((Task(template, json.dumps(content), json.dumps(look)), Printed(made)))
        return made

    with monkeypatch.context() as patch:
        patch.setattr(press, "_print", set_and_note)
        make()
    return recorded
