"""A plan is counted as a pack is: the planner's own modules, asked in Node, give what Python gives."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
from functools import cache
from typing import Any

import pytest

from macros.model.records.checklist_around import People, Span
from macros.scripts.tools.planning import generate_planner_scripts
from macros.sheets.meeting.fitting import Step, fit_steps
from macros.sheets.meeting.groups import divide
from tests.meetings import HOUR, by_clock, meeting_of
from tests.projects import ROOT, real_catalogue

SCRIPT = ROOT / "tests" / "browser" / "ask_meeting.mjs"
MISSING = "Test af planlæggerens moduler kræver Node og «npm ci»"
MOST_MINUTES = 240
MOST_PEOPLE = 120
MANY = 20
"""So many sit in groups with every sheet that is for a few."""
SPANS = [(least, most) for least in range(2, 9) for most in range(least, 13)]
ALIKE = ("minutes", "programme", "printing", "legend")
"""What a plan that nobody has changed has as its pack has it."""


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
    """What the planner says of each sheet's steps, of people in groups, and of the packs; all in one run of Node."""
    if shutil.which("node") is None or not (ROOT / "node_modules" / "esbuild").is_dir():
        if os.environ.get("CI", "").lower() in {"true", "1"}:
            pytest.fail(MISSING, pytrace=False)
        pytest.skip(MISSING)
    questions: list[Any] = [
        {"fit": {"steps": [write_step(step) for step in steps], "most": MOST_MINUTES}}
        for steps in list_steps().values()
    ]
    questions.append({"divide": {"spans": SPANS, "most": MOST_PEOPLE}})
    (piece,) = generate_planner_scripts(real_catalogue(), None)
    value: Any = piece.value
    larger = [pack | {"people": MANY} for pack in value["packs"]]
    questions.extend(({"plan": value}, {"plan": value | {"packs": larger}}))
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
    for pack, told in zip(catalogue.packs.values(), answers()[-2], strict=True):
        wanted = by_clock(meeting_of(pack, catalogue), 9 * HOUR)
        assert {name: told[name] for name in ALIKE} == {name: wanted[name] for name in ALIKE}, pack.id


def test_a_pack_that_more_come_to_is_the_same_meeting_in_the_planner() -> None:
    catalogue = real_catalogue()
    shared = 0
    for pack, told in zip(catalogue.packs.values(), answers()[-1], strict=True):
        larger = dataclasses.replace(pack, people=People(least=MANY, most=MANY))
        wanted = by_clock(meeting_of(larger, catalogue), 9 * HOUR)
        assert {name: told[name] for name in ALIKE} == {name: wanted[name] for name in ALIKE}, pack.id
        shared += sum(line["copies"] > MANY + 1 for line in told["printing"]["lines"])
    assert shared, "what groups share is printed for each of them"


def test_any_number_of_people_is_divided_as_the_build_does_it() -> None:
    """Also over what no sheet says today, and where there are too few for two groups."""
    divided = answers()[-3]
    assert len(divided) == len(SPANS)
    for (least, most), told in zip(SPANS, divided, strict=True):
        wanted = [divide(people, Span(least=least, most=most)) for people in range(1, MOST_PEOPLE + 1)]
        assert told == [groups and dataclasses.asdict(groups) for groups in wanted], (least, most)
