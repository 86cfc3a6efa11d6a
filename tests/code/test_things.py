"""The kinds of thing: one table, whole, and read by everything that tells them apart."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import pytest

from macros.catalogue.catalogue import Catalogue
from macros.catalogue.places import FOLDERS, LISTS, SIGNS
from macros.model import things
from macros.model.addresses import thing_at
from macros.model.records.search import AnswerKind
from macros.model.things import ANSWERS, BY_COLLECTION, GATHERED, THINGS, Thing, thing_of
from macros.pages.environment import TEMPLATES
from macros.scripts.search.index import SearchIndex
from tests.projects import ROOT, real_catalogue


def name_of(thing: Thing) -> str:
    return thing.name


@pytest.mark.parametrize("thing", THINGS, ids=name_of)
def test_what_a_row_names_is_there(thing: Thing) -> None:
    assert re.fullmatch(r"[a-z]+", thing.name)
    assert thing.one[0].isupper()
    assert thing.many[0].isupper()
    assert not thing.sign or (SIGNS / f"{thing.sign}.svg").is_file()
    assert not thing.handout or (TEMPLATES / thing.handout).is_file()
    assert not thing.collection or thing.collection in {field.name for field in dataclasses.fields(Catalogue)}
    if thing.record:
        assert {**FOLDERS, **LISTS}[thing.collection][1] is thing.record
    if thing.files:
        assert FOLDERS[thing.collection][0] == thing.files


@pytest.mark.parametrize("attribute", ["name", "collection", "record", "folder"])
def test_no_two_rows_say_the_same(attribute: str) -> None:
    values = [value for thing in THINGS if (value := getattr(thing, attribute))]
    assert len(values) == len(set(values))


def test_a_record_is_of_the_kind_of_its_collection() -> None:
    catalogue = real_catalogue()
    for thing in THINGS:
        for record in getattr(catalogue, thing.collection).values() if thing.record else ():
            assert thing_of(record) is thing


def test_what_a_template_calls_an_entry_of_the_search_is_one_of_its_kinds() -> None:
    found = {
        kind
        for path in TEMPLATES.rglob("*.html")
        for kind in re.findall(r'data-search="([^"]+)"', path.read_text(encoding="utf-8"))
    }
    assert found
    assert found <= {thing.name for thing in ANSWERS}


def test_what_a_template_can_keep_is_gathered_and_the_other_way_round() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in TEMPLATES.rglob("*.html"))
    kept = set(re.findall(r'(?:keep|choose)\("(\w+)"', text)) | set(re.findall(r'data-s-keep="(\w+):', text))
    assert kept == {thing.name for thing in GATHERED}


@pytest.mark.parametrize(
    ("address", "thing"),
    [
        ("index.html", things.FRONT_PAGE),
        ("redaktoerer.html", things.EDITORS_PAGE),
        ("redaktoerer/felter.html", things.EDITORS_PAGE),
        ("cases/vindrosen.html", things.CASE),
        ("cases/index.html", things.SIDE),
        ("cases/kommune/odense.html", things.SELECTION),
        ("cases/side/2.html", things.SELECTION),
        ("metoder/partnerskaber.html", things.METHOD),
        ("metoder/index.html", things.SIDE),
        ("tjeklister/moedet.html", things.CHECKLIST),
        ("typologier/initiativ.html", things.TYPOLOGY),
        ("ordliste.html", things.SIDE),
        ("om.html", things.SIDE),
    ],
)
def test_a_page_is_the_kind_of_thing_that_its_address_says(address: str, thing: Thing) -> None:
    assert thing_at(address) is thing


def test_a_page_for_editors_weighs_as_those_below_it_and_offers_no_words() -> None:
    above, below = thing_at("redaktoerer.html"), thing_at("redaktoerer/felter.html")
    assert above.weight == below.weight < things.SIDE.weight
    assert not above.offers_words


def test_the_browser_is_told_what_the_search_tells_apart_and_an_entry_has_its_place_there() -> None:
    index = SearchIndex(())
    for number, thing in enumerate(THINGS):
        index.add(f"{number}.html", thing.one, "<h1 id='x'>x</h1>", thing)
    words: Any = list(index.pieces())[-1].value
    assert [row[:3] for row in words["slags"]] == [[thing.name, thing.one, thing.many] for thing in ANSWERS]
    for row, thing in zip(words["sider"], THINGS, strict=True):
        assert words["slags"][row[2]][0] == thing.found_as


def test_a_kind_with_words_of_its_own_is_one_that_the_search_tells_apart() -> None:
    assert {kind.value for kind in AnswerKind} <= {thing.name for thing in ANSWERS}


def test_a_collection_is_that_of_one_kind_at_most() -> None:
    assert {thing.collection for thing in GATHERED} <= set(BY_COLLECTION)


# --- told nowhere else ------------------------------------------------------------------------------------


def test_no_other_module_has_a_table_of_the_kinds() -> None:
    """A dict or tuple that names three kinds in quotation marks is a second table."""
    names = "|".join(thing.name for thing in (*GATHERED, things.TERM))
    table = re.compile(rf'(?:"(?:{names})"\W[^"]*?){{3,}}')
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "macros").rglob("*.py")
        if path.name != "things.py" and "records" not in path.parts and table.search(path.read_text(encoding="utf-8"))
    }
    assert not found
