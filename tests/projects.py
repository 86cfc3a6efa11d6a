"""Tiny whole projects for the tests, made from the one in `tests/project`."""

from __future__ import annotations

import functools
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from macros.catalogue.places import FOLDERS, LISTS, SETTINGS_FILE
from macros.checking.inspection import inspect
from macros.model.records.checklist import Checklist
from macros.model.records.redirect import Redirect
from macros.model.records.settings import Settings
from macros.reading.reader import read_record
from macros.reading.reading import Reading
from macros.reading.yaml_tree import read_text
from tests.freezing import FROZEN
from tests.full_record import Value, compose_smallest, write_yaml
from tests.made_pictures import make_picture

if TYPE_CHECKING:
    from collections.abc import Mapping

    from macros.catalogue.catalogue import Catalogue

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
    """Lay out the tiny project, with some files written or replaced; gives its root.

    A record that is written by `write_yaml` has the pictures that it names beside it.
    """
    root = folder / "projekt"
    shutil.copytree(TESTS / "project", root)
    given = files or {}
    named = {name for text in given.values() if isinstance(text, str) for name in _NAMED_PICTURE.findall(text)}
    pictures = {f"cases/{name}": make_picture() for name in named}
    for path, content in {**compose_rest(), **pictures, **given}.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


_NAMED_PICTURE = re.compile(r'"fil": "([a-z0-9-]+\.jpg)"')

NAMED = {
    "methods": {"partnerskaber": "Partnerskaber", "rundbordsdebatter": "Rundbordsdebatter"},
    "other_methods": {"fremtidsvaerksted": "Fremtidsværksteder", "endnu-en": "Endnu en"},
    "levels": {"lille": "Lille", "stor": "Stor"},
    "typologies": {"foreningsroller": "Foreningens rolle", "eksempel": "Et eksempel"},
    "prerequisites": {"tillid": "Gensidig tillid", "tid": "Tid nok"},
    "dilemmas": {"d01": "Styring eller frihed", "d02": "Betalt eller frivillig"},
    "subjects": {"natur": "Natur og miljø", "vandloeb": "Vandløb"},
    # A project without drafts has no builder of agreements.
    "agreement_drafts": {},
    "partner_maps": {"partnerkort": ""},
    "search_words": {"soegeord": "", "soegeord-mere": ""},
    "ways": {"eksempel": "", "endnu-et": ""},
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
    "natur": {"søgeord": ["biodiversitet"]},
    "vandloeb": {"under": "natur", "søgeord": ["vandpleje"]},
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
        if not (TESTS / "project" / path).is_file():
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
    """The catalogue of real records as they were on the day of the frozen copy, read once for all tests of the code."""
    catalogue, problems = inspect(FROZEN)
    if catalogue is None:
        said = "\n".join(str(problem) for problem in problems[:5])
        pytest.fail(f"den frosne kopi passer ikke til modellen; ny kopi: «make frozen»\n{said}", pytrace=False)
    return catalogue


@functools.cache
def live_catalogue() -> Catalogue:
    """The catalogue of the records of today, for the suites that are about them."""
    catalogue, problems = inspect(ROOT)
    if catalogue is None:
        pytest.fail(f"posterne har {len(problems)} fejl; se dem med «make check»", pytrace=False)
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
