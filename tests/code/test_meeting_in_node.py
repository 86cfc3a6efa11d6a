"""A plan is counted as a pack is: the planner's own modules, asked in Node, give what Python gives."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from functools import cache
from typing import Any

import pytest

from macros.scripts.meeting import generate_planner_scripts
from macros.sheets.meeting.content import describe_meeting
from macros.sheets.meeting.fitting import Step, fit_steps
from tests.projects import ROOT, real_catalogue

SCRIPT = ROOT / "tests" / "browser" / "ask_meeting.mjs"
MISSING = "Test af planlæggerens moduler kræver Node og «npm ci»"
MOST_MINUTES = 240


def list_steps() -> dict[str, list[Step]]:
    """The steps of every sheet, each with words of its own, as few as will do."""
    return {
        sheet.id: [
            Step(step.title, f"s{at}" if step.say else "", f"d{at}" if step.do else "", step.minutes or 0)
            for at, step in enumerate(sheet.facilitator)
        ]
        for sheet in real_catalogue().checklists.values()
        if sheet.facilitator
    }


def write_step(step: Step) -> dict[str, Any]:
    return {"title": step.title, "minutes": step.minutes, "say": step.say, "do": step.do}


@cache
def answers() -> list[Any]:
    """What the planner says of each sheet's steps, and, last, of the packs; all in one run of Node."""
    if shutil.which("node") is None or not (ROOT / "node_modules" / "esbuild").is_dir():
        if os.environ.get("CI", "").lower() in {"true", "1"}:
            pytest.fail(MISSING, pytrace=False)
        pytest.skip(MISSING)
    questions: list[Any] = [
        {"fit": {"steps": [write_step(step) for step in steps], "most": MOST_MINUTES}} for steps in list_steps().values()
    ]
    (piece,) = generate_planner_scripts(real_catalogue(), None)
    questions.append({"plan": piece.value})
    run = subprocess.run(
        ["node", str(SCRIPT)],
        input="".join(f"{json.dumps(question)}\n" for question in questions),
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_every_sheet_is_fitted_into_any_number_of_minutes_as_the_build_does_it() -> None:
    sheets = list_steps()
    assert len(sheets) > 10
    for (identity, steps), fitted in zip(sheets.items(), answers(), strict=False):
        for minutes, told in enumerate(fitted, 1):
            wanted = fit_steps(steps, minutes)
            assert told == [write_step(step) for step in wanted], (identity, minutes)
            assert sum(step.minutes for step in wanted) == minutes, (identity, minutes)


def test_a_pack_that_nobody_has_changed_is_the_same_meeting_in_the_planner() -> None:
    catalogue = real_catalogue()
    for pack, told in zip(catalogue.packs.values(), answers()[-1], strict=True):
        wanted = describe_meeting(pack, catalogue, begins="09:00")
        assert told["minutes"] == wanted["minutes"], pack.id
        for mine, its in zip(told["programme"], wanted["programme"], strict=True):
            # The planner also divides those who are more than a sheet is for, of which a pack says nothing.
            groups = its["groups"] or mine["groups"]
            assert mine == its | {"groups": groups}, pack.id
        assert told["printing"] == wanted["printing"], pack.id
