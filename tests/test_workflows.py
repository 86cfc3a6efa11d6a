"""The workflows: what a stranger's pull request can reach on GitHub, which is nothing."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from tests.projects import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
NAMES = [path.name for path in WORKFLOWS]


def read(name: str) -> dict[str, Any]:
    """A workflow as plain texts: a reader of YAML 1.1 would take its `on` for true."""
    text = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but texts
    return loaded


def steps_of(name: str) -> list[dict[str, Any]]:
    return [step for job in read(name)["jobs"].values() for step in job["steps"]]


def test_there_is_one_workflow_for_pull_requests_and_one_that_publishes() -> None:
    assert NAMES == ["tjek.yml", "udgiv.yml"]


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
        assert job["permissions"]
        assert int(job["timeout-minutes"]) <= 30


@pytest.mark.parametrize("name", NAMES)
def test_code_is_fetched_without_leaving_a_key_behind(name: str) -> None:
    for step in steps_of(name):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"] == {"persist-credentials": "false"}


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
    assert read("tjek.yml")["jobs"]["kode"]["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13"]


def test_pull_request_gets_a_preview_that_can_be_fetched() -> None:
    steps = read("tjek.yml")["jobs"]["poster"]["steps"]
    upload = next(step for step in steps if step.get("uses", "").startswith("actions/upload-artifact@"))
    assert upload["with"]["path"] == "site/"
    assert "GITHUB_STEP_SUMMARY" in steps[-1]["run"]


def test_only_the_job_that_runs_none_of_our_code_may_publish() -> None:
    workflow = read("udgiv.yml")
    assert workflow["on"]["push"] == {"branches": ["main"]}
    writing = {
        name: [step["uses"].partition("@")[0] for step in job["steps"]]
        for name, job in workflow["jobs"].items()
        if "write" in job["permissions"].values()
    }
    assert writing == {"udgiv": ["actions/deploy-pages"]}
    for step in steps_of("udgiv.yml"):
        assert "cache" not in step.get("with", {})
