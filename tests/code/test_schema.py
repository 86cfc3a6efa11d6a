"""The schemas that editor programs read: fresh, valid, and of one mind with the reader."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft7Validator

from macros.catalogue.places import FOLDERS, VOCABULARIES
from macros.model import fields
from macros.model.fields import Spec, specs_of
from macros.scripts.schema import FORM, NAMES, write_schema
from tests.editor_program import list_schema_faults
from tests.full_record import compose_smallest, fill_case
from tests.projects import SHORT_CASE, read, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

COLLECTIONS = tuple(NAMES)


@cache
def schema_of(collection: str) -> dict[str, Any]:
    described: dict[str, Any] = json.loads(write_schema(collection, real_catalogue()))
    return described


@cache
def validator_of(collection: str) -> Draft7Validator:
    return Draft7Validator(schema_of(collection))


def list_faults(text: str, collection: str = "cases") -> list[str]:
    """What an editor program would underline."""
    return list_schema_faults(text, validator_of(collection))


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_schemas_are_schemas(collection: str) -> None:
    Draft7Validator.check_schema(schema_of(collection))


def find_paths(record: type[Any], where: str = "") -> Iterator[str]:
    for _, spec in specs_of(record):
        yield f"{where}{spec.key}"
        if isinstance(spec.kind, fields.Group):
            yield from find_paths(spec.kind.record, f"{where}{spec.key}.")


def find_schema_paths(collection: str, described: dict[str, Any], where: str = "") -> Iterator[str]:
    for key, inner in described["properties"].items():
        yield f"{where}{key}"
        group = inner[FORM].get("group")
        if group:
            yield from find_schema_paths(collection, schema_of(collection)["definitions"][group], f"{where}{key}.")


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_schema_holds_exactly_the_fields_of_the_model(collection: str) -> None:
    of_model = sorted(find_paths(FOLDERS[collection][1]))
    assert sorted(find_schema_paths(collection, schema_of(collection))) == of_model
    assert len(of_model) > 50


def find_fields(described: Any) -> Iterator[dict[str, Any]]:
    """Every field that a schema describes, wherever it stands."""
    if isinstance(described, dict):
        yield from (inner for inner in described.get("properties", {}).values())
        for inner in described.values():
            yield from find_fields(inner)
    elif isinstance(described, list):
        for inner in described:
            yield from find_fields(inner)


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_an_editor_program_can_explain_every_field_and_word(collection: str) -> None:
    for field in find_fields(schema_of(collection)):
        assert field["title"]
        assert field["description"]
    for name, described in schema_of(collection)["definitions"].items():
        assert described, name
        for way in (described, *described.get("anyOf", ())):
            if "enum" in way:
                assert len(way["enumDescriptions"]) == len(way["enum"]), name


def test_references_name_what_there_is() -> None:
    definitions = schema_of("cases")["definitions"]
    assert definitions["id i levels"]["enum"] == list(real_catalogue().levels)
    titles = [dilemma.title for dilemma in real_catalogue().dilemmas.values()]
    assert definitions["id i dilemmas"]["enumDescriptions"] == titles
    assert "enum" not in definitions["id i cases"], "a file for each, and none of them asks for new schemas"


@pytest.mark.parametrize("collection", VOCABULARIES)
def test_words_that_grow_are_offered_with_what_they_mean_and_another_is_right_all_the_same(collection: str) -> None:
    listed, other = schema_of("cases")["definitions"][f"id i {collection}"]["anyOf"]
    assert listed["enum"] == list(getattr(real_catalogue(), collection))
    assert len(listed["enumDescriptions"]) == len(listed["markdownEnumDescriptions"]) == len(listed["enum"])
    assert "enum" not in other
    assert list_faults(compose("parter:\n  - navn: A\n    sektor: helt nyt ord\n")) == []
    assert list_faults(compose("parter:\n  - navn: A\n    sektor: Helt_forkert\n"))


WRONG = (
    "titel: [a, b]",
    "titel:",
    "titel: Ture <b>",
    "titel: " + "x" * 91,
    "officel_titel: Fejl i navnet",
    "art: Parti",
    "dybde: {}",
    "resumé:\n  text: Forkert nøgle",
    "resumé:\n  sted: rapport l. 3",
    "resumé:\n  - en liste",
    "resumé: Læs [her](http://eksempel.dk)",
    "baggrund: Ikke en liste",
    "baggrund: []",
    "baggrund:\n  - [liste i liste]",
    "baggrund:\n  - tekst: A\n    ophav: min mening",
    "baggrund:\n  - tekst: A\n    sted: 12",
    "kilder: []",
    "kilder:\n  - om: Uden sted",
    "kilder:\n  - sted: ny s. 1\n    udgiver: Kommunen",
    "kilder:\n  - sted: ny s. 1\n    titel: Ny\n    link: ftp://eksempel.dk",
    "kilder:\n  - sted: ny s. 1\n    titel: Ny\n    link: https://eksempel",
    "kilder:\n  - sted: Stort Bogstav",
    "periode: 2003",
    "periode:\n  fra: maj 2003",
    "periode:\n  fra: 2003-13",
    "periode:\n  fra: 1799",
    "periode:\n  fra: 2003-09-31",
    "parter:\n  - navn: A",
    "parter:\n  - Bare et navn",
    "parter:\n  - navn: A\n    sektor: kommuner!",
    "kommuner:\n  - Odense\n  - by: Odense",
    "kommuner: Odense",
    "se_også: [vindrosen, vindrosen]",
    "se_også: [Vind Rosen]",
    "ikke_angivet: [antal, antal]",
    "ikke_angivet:\n  - antal: 3",
    "kompleksitet: partnerskab",
    "metode:\n  sted: rapport l. 3",
    "tal:\n  - værdi: 2.5\n    enhed: gæster\n    sammenhæng: Om ugen.",
    "tal:\n  - værdi: 29\n    sammenhæng: Om ugen.",
    "arbejdsdeling:\n  - hvem: Kommunen\n    opgaver: Kaffe",
    "forudsætninger:\n  - emne: tilliid",
    "formål: At gå tur",
    "aktiviteter: {}",
)
SEEN_LATER = {
    "art: Parti",
    "parter:\n  - navn: A\n    sektor: kommuner!",
    "kompleksitet: partnerskab",
    "forudsætninger:\n  - emne: tilliid",
    "kilder:\n  - sted: ny s. 1\n    udgiver: Kommunen",
    "se_også: [Vind Rosen]",
}
"""What the check refuses when it has read every file."""
RIGHT = (
    'titel: "2003"',
    "resumé: >-\n  To linjer\n  i én tekst.",
    "resumé:\n  tekst: A\n  sted: [rapport l. 3, rapport l. 9-12]\n  ophav: vores læsning",
    "kilder:\n  - rapport l. 3",
    "kilder:\n  - sted: rapport l. 3; oplaeg s. 4\n  - sted: [rapport l. 9]",
    "kilder:\n  - sted: ny s. 1\n    titel: Ny\n    år: 2024\n    link: https://eksempel.dk/a",
    "kilder:\n  - sted: ny\n    titel: Ny\n    link: http://eksempel.dk/a\n    læst: 2026-11-30",
    "periode:\n  fra: ca. 2003-05\n  til: 1. halvår 2004",
    "periode:\n  fra: 2003",
    "periode:\n  fra: 2003-08-21",
    "kommuner: [Odense, Esbjerg]",
    "kommuner:\n  - navn: Odense\n    i_kilden: Odense Kommune",
    "målgruppe: Ældre, der spiser alene.",
    "metode: partnerskaber",
    "metode:\n  ord: partnerskaber\n  ophav: vores læsning",
    "initiativ: kommune",
    "forudsætninger:\n  - vilje",
    "tal:\n  - værdi: 29\n    enhed: gæster\n    sammenhæng: Om ugen.",
    'tal:\n  - værdi: "2½"\n    enhed: gæster\n    sammenhæng: Om ugen.',
    "del_af: vindrosen",
)


def compose(fragment: str) -> str:
    """The smallest case with one field put in or replaced."""
    key = fragment.partition(":")[0]
    kept = "".join(part for part in re.split(r"(?m)^(?=\S)", SHORT_CASE) if not part.startswith(f"{key}:"))
    return f"{kept}{fragment}\n"


@pytest.mark.parametrize("fragment", WRONG)
def test_what_the_reader_refuses_an_editor_program_underlines(fragment: str) -> None:
    text = compose(fragment)
    assert read(text, FOLDERS["cases"][1])[1] or fragment in SEEN_LATER
    assert list_faults(text)


@pytest.mark.parametrize("fragment", RIGHT)
def test_what_the_reader_accepts_an_editor_program_accepts(fragment: str) -> None:
    text = compose(fragment)
    assert not read(text, FOLDERS["cases"][1])[1]
    assert not list_faults(text)


def test_the_fullest_record_is_accepted() -> None:
    full, _ = fill_case()
    for key in ("metode", "kompleksitet", "foreningsrolle", "forudsætninger", "dilemmaer"):
        del full[key]  # they name records of the tiny project
    assert not [error.message for error in validator_of("cases").iter_errors(full)]


def all_specs(record: type[Any]) -> Iterator[Spec]:
    for _, spec in specs_of(record):
        yield spec
        if isinstance(spec.kind, fields.Group):
            yield from all_specs(spec.kind.record)


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_every_example_of_the_model_is_shown_in_an_editor_program(collection: str) -> None:
    examples = {field["examples"][0] for field in find_fields(schema_of(collection)) if "examples" in field}
    assert examples >= {spec.example for spec in all_specs(FOLDERS[collection][1]) if spec.example}


def test_equal_cells_of_a_table_are_accepted_and_equal_columns_are_not() -> None:
    sheet = fill_smallest_sheet(kolonner=["Hvem", "Hvad"], celler=["Fælles", "Fælles"])
    assert not list(validator_of("checklists").iter_errors(sheet))
    sheet = fill_smallest_sheet(kolonner=["Hvem", "Hvem"], celler=["Fælles", "Alle"])
    assert list(validator_of("checklists").iter_errors(sheet))


def fill_smallest_sheet(*, kolonner: list[str], celler: list[str]) -> dict[str, Any]:
    table = {"tabel": {"kolonner": kolonner, "rækker": [{"celler": celler}]}}
    return {**compose_smallest(FOLDERS["checklists"][1]), "blokke": [table]}
