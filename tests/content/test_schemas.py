"""The schemas that editor programs read: as fresh as the lists, and of one mind with the records."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft7Validator

from macros.catalogue.places import FOLDERS, VOCABULARIES
from macros.scripts.schema import NAMES, file_of, write_schema
from tests.editor_program import list_schema_faults
from tests.projects import ROOT, live_catalogue

NAMES_ITS_SCHEMA = "# yaml-language-server: $schema="


@pytest.mark.parametrize("collection", NAMES)
def test_schemas_are_as_fresh_as_the_lists(collection: str) -> None:
    kept = (ROOT / file_of(collection)).read_text(encoding="utf-8")
    assert leave_words_out(kept) == leave_words_out(write_schema(collection, live_catalogue())), (
        f"{file_of(collection)} er ældre end listerne i docs/data. Kør «make skemaer», og læg filen med i forslaget."
    )


def leave_words_out(schema: str) -> dict[str, Any]:
    """A schema without the words that editors add: any other word of their form is right by it too."""
    described: dict[str, Any] = json.loads(schema)
    for collection in VOCABULARIES:
        for way in described["definitions"].get(f"id i {collection}", {}).get("anyOf", ()):
            for name in ("enum", "enumDescriptions", "markdownEnumDescriptions"):
                way.pop(name, None)
    return described


@pytest.mark.parametrize("collection", NAMES)
def test_every_record_is_accepted_by_its_schema_and_one_that_it_names_is_there(collection: str) -> None:
    validator = Draft7Validator(json.loads((ROOT / file_of(collection)).read_text(encoding="utf-8")))
    faults = []
    for path in sorted((ROOT / FOLDERS[collection][0]).glob("*.yml")):
        text = path.read_text(encoding="utf-8")
        first = text.partition("\n")[0]
        if first.startswith(NAMES_ITS_SCHEMA) and first != f"{NAMES_ITS_SCHEMA}../{file_of(collection)}":
            faults.append(f"{path.name}:1: skriv «{NAMES_ITS_SCHEMA}../{file_of(collection)}»")
        faults += [f"{path.name}: {fault}" for fault in list_schema_faults(text, validator)]
    assert not faults, "Skemaet og tjekket er uenige om disse poster; sig det til en udvikler:\n" + "\n".join(faults)
