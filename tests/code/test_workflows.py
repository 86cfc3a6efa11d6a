"""The workflows: what a stranger's pull request can reach on GitHub, which is nothing."""

from __future__ import annotations

import os
import re
import subprocess
from typing import Any

import pytest
import yaml

from tests.projects import ROOT
from tests.pythons import supported_pythons

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
NAMES = [path.name for path in WORKFLOWS]


def read(name: str) -> dict[str, Any]:
    """A workflow as plain texts: a reader of YAML 1.1 would take its `on` for true."""
    text = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but texts
    return loaded


def steps_of(name: str) -> list[dict[str, Any]]:
    return [step for job in read(name)["jobs"].values() for step in job["steps"]]


def test_there_is_a_workflow_for_pull_requests_one_that_publishes_one_for_each_week_and_one_for_a_version() -> None:
    assert NAMES == ["tjek.yml", "udgiv.yml", "ugentlig.yml", "version.yml"]


@pytest.mark.parametrize("name", NAMES)
def test_every_action_is_pinned_by_its_commit_and_says_its_version(name: str) -> None:
    lines = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8").splitlines()
    uses = [line for line in lines if "uses:" in line]
    assert uses
    for line in uses:
        assert re.search(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


@pytest.mark.parametrize("name", NAMES)
def test_no_right_is_given_but_what_a_job_names(name: str) -> None:
    workflow = read(name)
    assert workflow["permissions"] == {}
    for job in workflow["jobs"].values():
        assert "permissions" in job
        # A job that may not even read runs nothing that is in the repository.
        assert job["permissions"] or not any("uses" in step for step in job["steps"])
        assert int(job["timeout-minutes"]) <= 30


@pytest.mark.parametrize("name", NAMES)
def test_code_is_fetched_without_leaving_a_key_behind(name: str) -> None:
    for step in steps_of(name):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] == "false"


@pytest.mark.parametrize("name", NAMES)
def test_no_text_of_a_pull_request_is_put_into_a_command_and_no_secret_is_named(name: str) -> None:
    text = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")
    assert "secrets." not in text
    assert "github.event" not in text
    for step in steps_of(name):
        assert "${{" not in step.get("run", "")


def test_pull_requests_run_with_the_rights_of_a_reader() -> None:
    workflow = read("tjek.yml")
    assert set(workflow["on"]) == {"pull_request", "push"}
    assert {right for job in workflow["jobs"].values() for right in job["permissions"].items()} == {
        ("contents", "read")
    }


def test_every_supported_python_is_tried() -> None:
    assert read("tjek.yml")["jobs"]["kode"]["strategy"]["matrix"]["python"] == [
        f"3.{minor}" for minor in supported_pythons()
    ]


def test_pull_request_gets_a_preview_that_can_be_fetched() -> None:
    steps = read("tjek.yml")["jobs"]["poster"]["steps"]
    upload = next(step for step in steps if step.get("uses", "").startswith("actions/upload-artifact@"))
    assert upload["with"]["path"] == "site/"
    assert any("GITHUB_STEP_SUMMARY" in step.get("run", "") for step in steps)


def test_an_editors_proposal_is_checked_built_and_tried_whatever_it_changes() -> None:
    job = read("tjek.yml")["jobs"]["poster"]
    assert "if" not in job
    assert "needs" not in job
    commands = " ".join(step.get("run", "") for step in job["steps"])
    assert "make site" in commands, "which checks and builds"
    assert "make content" in commands


def test_the_code_is_tried_where_code_has_changed_and_the_one_check_to_require_is_never_skipped() -> None:
    jobs = read("tjek.yml")["jobs"]
    assert jobs["kode"]["if"] == "needs.aendret.outputs.kode == 'true'"
    last = jobs["samlet"]
    assert last["if"] == "always()"
    assert set(last["needs"]) == set(jobs) - {"samlet"}
    verdict = last["steps"][0]["run"]
    for results, ends in (("success success skipped", 0), ("success failure skipped", 1), ("success cancelled", 1)):
        run = subprocess.run(["bash", "-c", verdict], env={"RESULTATER": results, "PATH": os.defpath}, check=False)
        assert run.returncode == ends, results


@pytest.mark.parametrize(
    ("changed", "answer"),
    [
        ("cases/ny.yml\nchecklists/ny.yml\ndocs/data/ordliste.yml\n", "false"),
        ("docs/om.md\ndocs/redaktoerer/tilfoej.md\ndocs/redaktoerer/eksempler/cases/ny.yml\n", "false"),
        ("docs/skemaer/case.schema.json\ntests/addresses.txt\n", "false"),
        ("", "false"),
        ("cases/ny.yml\ndocs/assets/js/ny.js\n", "true"),
        ("macros/check.py\n", "true"),
        ("mkdocs.yml\n", "true"),
        ("tests/frozen/cases/ny.yml\n", "true"),
        ("noget/ganske/nyt\n", "true"),
    ],
)
def test_what_editors_write_is_no_code_and_everything_else_is(changed: str, answer: str) -> None:
    run = subprocess.run([".ci/code-changed"], cwd=ROOT, input=changed, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == answer


def test_all_pages_random_attempts_and_the_records_of_today_are_tried_each_week() -> None:
    workflow = read("ugentlig.yml")
    assert workflow["on"]["schedule"]
    commands = {name: job["steps"][-1]["run"] for name, job in workflow["jobs"].items()}
    assert "tests/content tests/curation --weekly" in commands["indhold"]
    assert "rm -r cases checklists docs/data" in commands["kode"], "the code's tests need nothing that editors write"
    assert "tests/code --weekly" in commands["kode"]


def test_only_the_job_that_runs_none_of_our_code_may_publish() -> None:
    workflow = read("udgiv.yml")
    assert workflow["on"]["push"] == {"branches": ["main"]}
    writing = {name: job for name, job in workflow["jobs"].items() if "write" in job["permissions"].values()}
    assert {
        name: [step.get("uses", "").partition("@")[0] for step in job["steps"]] for name, job in writing.items()
    } == {
        "udgiv": ["actions/deploy-pages"],
        "adresser": [""],
    }
    assert writing["adresser"]["permissions"] == {"actions": "read", "contents": "write"}
    # It fetches nothing of the repository but the list, and no command of ours is in it.
    assert not re.search(r"\b(make|python|git clone|git fetch|sh|bash)\b", writing["adresser"]["steps"][0]["run"])
    for step in steps_of("udgiv.yml"):
        assert "cache" not in step.get("with", {})
