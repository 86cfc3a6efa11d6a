"""Tiny whole projects for the tests, made from the one in `tests/project`."""

from __future__ import annotations

import functools
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from macros.catalogue import FOLDERS, LISTS, SETTINGS_FILE, Catalogue, inspect
from macros.reader import Reading, read_record
from macros.records.checklist import Checklist
from macros.records.redirect import Redirect
from macros.records.settings import Settings
from macros.yaml_source import read_text
from tests.full_record import Value, compose_smallest, write_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
SEEDS = ROOT.parent / "shared" / "seeds"

SHORT_CASE = """\
id: eksempel
titel: Ture ved åen
resumé: Kommunen og foreningen går tur.
art: partnerskab
dybde: kort
kilder:
  - sted: rapport l. 1-10
"""
"""The shortest case there is; it fits into the tiny project as `cases/eksempel.yml`."""


def make_project(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Path:
    """Lay out the tiny project, with some files written or replaced; gives its root."""
    root = folder / "projekt"
    shutil.copytree(TESTS / "project", root)
    for path, content in {**compose_rest(), **(files or {})}.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


NAMED = {
    "methods": {"partnerskaber": "Partnerskaber", "rundbordsdebatter": "Rundbordsdebatter"},
    "levels": {"lille": "Lille", "stor": "Stor"},
    "typologies": {"foreningsroller": "Foreningens rolle", "eksempel": "Et eksempel"},
    "prerequisites": {"tillid": "Gensidig tillid", "tid": "Tid nok"},
    "dilemmas": {"d01": "Styring eller frihed", "d02": "Betalt eller frivillig"},
    "search_words": {"soegeord": "", "soegeord-mere": ""},
    "checklists": {"turen": "Tjekliste til turen", "vejret": "Tjekliste til vejret"},
}
"""The records of the tiny project that have names of their own."""

GIVEN: dict[str, dict[str, Value]] = {
    "foreningsroller": {
        "typer": [
            {"id": "avantgarde", "titel": "Avantgarde", "resumé": "Går foran."},
            {"id": "supplement", "titel": "Supplement", "resumé": "Lægger til."},
        ]
    },
    "soegeord": {"ord": ["kontrakt", "aftale"]},
    "soegeord-mere": {"ord": ["penge"], "betyder": ["budget"]},
}
"""What some of them hold: the roles of associations are the types of a typology."""


@functools.cache
def compose_rest() -> dict[str, str]:
    """What the tiny project holds beside its cases and sources: the smallest record of every other kind."""
    rest = {SETTINGS_FILE: "navn: Prøvesitet\nbeskrivelse: Et lille opdigtet projekt.\ngren: main\n"}
    for identity, title in NAMED["checklists"].items():
        rest[f"checklists/{identity}.yml"] = write_yaml(compose_smallest(Checklist, identity, titel=title))
    for name, (path, record) in LISTS.items():
        if name != "documents":
            named = NAMED.get(name, {"eksempel": "Et eksempel", "endnu-et": "Endnu et"})
            items = [
                compose_smallest(record, identity, **({"titel": title} if title else {}), **GIVEN.get(identity, {}))
                for identity, title in named.items()
            ]
            rest[path] = write_yaml(list(items))
    return rest


def list_problems(root: Path) -> list[str]:
    """Every problem of a project, in the words that an editor reads."""
    return [str(problem) for problem in inspect(root)[1]]


def load_tiny(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Catalogue:
    """The tiny project's catalogue; its records must be without fault."""
    catalogue, problems = inspect(make_project(folder, files))
    assert catalogue is not None, "\n".join(str(problem) for problem in problems[:5])
    return catalogue


@functools.cache
def real_catalogue() -> Catalogue:
    """The catalogue of the real records, read once for all tests."""
    catalogue, problems = inspect(ROOT)
    if catalogue is None:
        pytest.fail(f"de rigtige poster har {len(problems)} fejl; se dem med «make check»", pytrace=False)
    return catalogue


def read(text: str, record: type[Any]) -> tuple[Any, list[str]]:
    """Read one record of a type from YAML; gives it and its problems, each as «line:column field: message»."""
    source = read_text(text, "prøve.yml")
    reading = Reading("prøve.yml")
    value = read_record(source.root, record, reading) if source.root is not None else None
    return value, [str(problem).removeprefix("prøve.yml:") for problem in (*source.problems, *reading.problems)]


def record_types() -> list[type[Any]]:
    """Every type of record that a file of the project holds."""
    return list(dict.fromkeys([*(record for _, record in (*FOLDERS.values(), *LISTS.values())), Settings, Redirect]))
