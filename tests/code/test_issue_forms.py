"""What meets those who come through GitHub: forms that GitHub accepts, in Danish, and a list for who reviews."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from tests.projects import ROOT

FORMS = sorted(path.name for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")
KEYS = {
    "markdown": ({"value"}, set()),
    "input": ({"label"}, {"description", "placeholder", "value"}),
    "textarea": ({"label"}, {"description", "placeholder", "value", "render"}),
    "dropdown": ({"label", "options"}, {"description", "multiple", "default"}),
    "checkboxes": ({"label", "options"}, {"description"}),
}
"""The parts of a form as GitHub knows them: what each must say of itself and what it may."""


def read_form(name: str) -> Any:
    return yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE" / name).read_text(encoding="utf-8"))


def find_form_faults(form: Any) -> list[str]:
    """Why GitHub would show no form."""
    faults = [f"{key} mangler" for key in ("name", "description", "body") if not form.get(key)]
    faults += [f"{key} findes ikke" for key in set(form) - {"name", "description", "title", "labels", "body"}]
    asked = [part for part in form.get("body", ()) if part.get("type") != "markdown"]
    if not asked:
        faults.append("formularen spørger ikke om noget")
    for part in form.get("body", ()):
        must, may = KEYS.get(part.get("type"), (set(), set()))
        attributes = part.get("attributes", {})
        if not must or must - set(attributes) or set(attributes) - must - may:
            faults.append(f"{part}: forkerte attributes")
        if set(part) - {"type", "id", "attributes", "validations"}:
            faults.append(f"{part}: forkerte nøgler")
        if part.get("validations", {"required": True}) != {"required": True}:
            faults.append(f"{part}: forkerte validations")
        if part.get("type") == "dropdown" and len(set(attributes.get("options", ()))) < 2:
            faults.append(f"{part}: for få valg")
        for option in attributes.get("options", ()) if part.get("type") == "checkboxes" else ():
            if not {"label"} <= set(option) <= {"label", "required"}:
                faults.append(f"{option}: forkert afkrydsning")
    for values in ([part.get("id") for part in asked], [part["attributes"].get("label") for part in asked]):
        if len(set(values)) < len(values):
            faults.append(f"to ens: {values}")
    faults += [f"{part.get('id')}: forkert id" for part in asked if not re.fullmatch(r"[a-z-]+", str(part.get("id")))]
    return faults


def test_there_is_a_form_for_a_mistake_a_case_and_a_question() -> None:
    assert {read_form(name)["name"] for name in FORMS} == {"Ret en fejl", "Foreslå en case", "Spørgsmål"}
    assert read_form("config.yml") == {"blank_issues_enabled": False}


@pytest.mark.parametrize("name", FORMS)
def test_form_is_one_that_github_shows(name: str) -> None:
    assert not find_form_faults(read_form(name))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda form: form.pop("description"),
        lambda form: form["body"].clear(),
        lambda form: form["body"][1].update(type="select"),
        lambda form: form["body"][1]["attributes"].pop("label"),
        lambda form: form["body"][2].update(id=form["body"][1]["id"]),
        lambda form: form["body"].append({"type": "dropdown", "id": "x", "attributes": {"label": "X", "options": []}}),
    ],
    ids=["no description", "no body", "unknown type", "no label", "two alike", "nothing to choose"],
)
def test_a_form_that_github_would_not_show_is_told_apart(spoil: Any) -> None:
    form = read_form("ret-en-fejl.yml")
    spoil(form)
    assert find_form_faults(form)


@pytest.mark.parametrize("name", ["ret-en-fejl.yml", "foreslaa-en-case.yml"])
def test_forms_about_people_warn_against_naming_them(name: str) -> None:
    first = read_form(name)["body"][0]["attributes"]["value"]
    assert "privatpersoner" in first


def test_owners_are_left_to_the_publisher_and_every_path_is_there() -> None:
    lines = (ROOT / ".github/CODEOWNERS").read_text(encoding="utf-8").splitlines()
    assert all(line.startswith("#") for line in lines), "nobody's account is known here"
    paths = re.findall(r"^# /(\S+) +(?:UDVIKLERE|REDAKTION)", "\n".join(lines), re.MULTILINE)
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []
