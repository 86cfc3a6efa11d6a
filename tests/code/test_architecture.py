"""One way for the data, no way back; and one declaration of every field."""

from __future__ import annotations

import ast
import dataclasses
import re
from functools import cache
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING, Any

import pytest

from macros.model.fields import SPEC, Date, Group, Integer, Link, PlaceText, Spec, Vocabulary, Word, specs_of
from macros.model.statements import Origin
from tests.projects import ROOT, read, record_types

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGE = ROOT / "macros"

FLOORS = (
    "language",
    "model",
    "reading",
    "pictures",
    "catalogue",
    "checking",
    "views",
    "exports",
    "sheets",
    "pages",
    "scripts",
    "site",
    "bench",
)
"""The rooms of the package, from the ground up: a folder is a room, and the README draws them in this order.

A module imports from its own room and those below, so the way of the data is that of the folders.
"""
DOORS = ("hooks", "check", "__init__")
"""What MkDocs, people and the macros plugin start. They stand above all rooms, and nobody imports them."""
RESOURCES = {"templates", "theme", "browser"}
"""Folders without modules of Python: HTML, what Material is changed by, the scripts of the browser."""
MOST_ROOMS, MOST_ARROWS = 16, 70
"""Rooms and doors, and ways from one to another: more is no house that one sees at a glance."""
MOST_MODULES, FEWEST_MODULES = 9, 5
"""Modules in a room, a folder inside it counting as one; such a folder may have fewer."""
LONGEST_MODULE, LONGEST_FUNCTION = 300, 50
"""Lines. What is longer has several nouns, or does several things."""
LONG: dict[str, str] = {}
"""Modules and functions that are longer, and why."""
CROWDED: dict[str, str] = {
    "model.records": "a module for each kind of record, of which there are as many as there are kinds",
    "model.parts": "a module for each kind of part that a sheet can have",
}
"""Folders with more modules, and why."""
AT_HOME = {
    "mkdocs": {"hooks"},
    "mkdocs_macros": set(),
    "jinja2": {"language.templates", "pages.environment", "pages.notes.marks", "pages.prose.calls"},
    "yaml": {"reading.yaml_tree", "reading.kinds", "pages.prose.settings", "bench.search"},
    "markdown_it": {"language.formatting"},
    "PIL": {"pictures.look", "pictures.making", "sheets.press.first_page"},
}
"""Which modules may import a library when they run."""
NETWORK = {"socket", "ssl", "http", "urllib.request", "requests", "httpx", "ftplib", "smtplib", "webbrowser"}


@cache
def modules() -> dict[str, Path]:
    """Every module of the package, by its dotted name inside it."""
    paths = [path for path in PACKAGE.rglob("*.py") if not RESOURCES & set(path.relative_to(PACKAGE).parts)]
    return {".".join(path.relative_to(PACKAGE).with_suffix("").parts): path for path in sorted(paths)}


@cache
def tree_of(name: str) -> ast.Module:
    return ast.parse(modules()[name].read_text(encoding="utf-8"))


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


@cache
def imports_of(name: str, *, at_run_time: bool = False) -> tuple[str, ...]:
    """What a module imports, as dotted names; `at_run_time` leaves out what only the type checker sees."""
    return tuple(find_imports(name, at_run_time=at_run_time))


def find_imports(name: str, *, at_run_time: bool) -> Iterator[str]:
    def walk(node: ast.AST) -> Iterator[ast.AST]:
        yield node
        if not (at_run_time and is_for_types(node)):
            for child in ast.iter_child_nodes(node):
                yield from walk(child)

    for node in walk(tree_of(name)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name} imports relatively"
            assert node.module
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own_imports_of(name: str) -> set[str]:
    """The modules of the package that a module imports, types included."""
    known = modules()
    dotted = {imported.removeprefix("macros.") for imported in imports_of(name) if imported.startswith("macros.")}
    return {imported for imported in dotted if imported in known or f"{imported}.__init__" in known}


def room_of(name: str) -> str:
    """The folder that a module stands in, of those right in the package; the name itself for a door."""
    return name.partition(".")[0]


def floor_of(name: str) -> int:
    return FLOORS.index(room_of(name)) if name not in DOORS else len(FLOORS)


def folders() -> dict[str, list[str]]:
    """The modules of each folder, rooms and those inside them, without what only says what the folder is for."""
    found: dict[str, list[str]] = {}
    for name in modules():
        folder, _, module = name.rpartition(".")
        if folder and module != "__init__":
            found.setdefault(folder, []).append(module)
    return found


def list_inside(folder: str) -> set[str]:
    """What stands in a folder: its modules, and the folders inside it."""
    inner = {other[len(folder) + 1 :].partition(".")[0] for other in folders() if other.startswith(f"{folder}.")}
    return set(folders()[folder]) | inner


def functions_of(name: str) -> Iterator[tuple[str, int]]:
    """Every function of a module, methods and those inside others as well, with its number of lines."""
    for node in ast.walk(tree_of(name)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield f"{name}.{node.name}", node.end_lineno - node.lineno + 1


def draw_rooms() -> list[str]:
    """The rooms that the README draws, each named at the start of a line of the drawing."""
    drawing = (ROOT / "README.md").read_text(encoding="utf-8").partition("## How data becomes pages")[2]
    lines = drawing.split("```")[1].splitlines()
    return [found[1] for line in lines if (found := re.match(r" {2}([a-z]+)/ ", line))]


# --- the way of the data ----------------------------------------------------------------------------------


def test_every_module_stands_in_a_room_or_is_a_door() -> None:
    assert {name for name in modules() if "." not in name} == set(DOORS), "only doors stand outside the rooms"
    assert [name for name in modules() if name not in DOORS and room_of(name) not in FLOORS] == []


def test_every_room_is_a_folder_and_every_folder_a_room() -> None:
    there = {path.name for path in PACKAGE.iterdir() if path.is_dir() and any(path.rglob("*.*"))} - {"__pycache__"}
    assert there - RESOURCES == set(FLOORS)


def test_the_readme_draws_the_rooms_in_their_order() -> None:
    assert draw_rooms() == list(FLOORS)


def test_every_module_imports_only_from_its_own_room_and_those_below() -> None:
    upward = [
        f"{name} imports {imported}, which stands above it"
        for name in modules()
        for imported in own_imports_of(name)
        if floor_of(imported) > floor_of(name)
    ]
    assert upward == []


def test_modules_import_each_other_in_no_circle() -> None:
    graph = {name: own_imports_of(name) - {name} for name in modules()}
    list(TopologicalSorter(graph).static_order())


def test_rooms_and_the_ways_between_them_are_few() -> None:
    rooms = {room_of(name) for name in modules()}
    arrows = {(room_of(name), room_of(other)) for name in modules() for other in own_imports_of(name)}
    assert len(rooms) <= MOST_ROOMS
    assert len({(one, other) for one, other in arrows if one != other}) <= MOST_ARROWS


def test_records_know_nothing_but_how_they_are_declared() -> None:
    for name in modules():
        if name.startswith("model.records."):
            allowed = {"model.fields", "model.parts.kinds", "model.statements", "model.dates"}
            others = {imported for imported in own_imports_of(name) if not imported.startswith("model.records")}
            assert others <= allowed, name


def test_nobody_imports_a_door_nor_what_only_people_start() -> None:
    for name in modules():
        assert not own_imports_of(name) & {*DOORS, "bench.__main__"}, name


# --- the size of rooms ------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", list(folders()))
def test_folder_holds_no_more_than_one_keeps_in_mind_and_a_room_no_fewer_than_make_one(folder: str) -> None:
    number = len(list_inside(folder))
    assert number <= MOST_MODULES or folder in CROWDED, f"{folder} has {number} modules"
    assert number >= FEWEST_MODULES or "." in folder, f"{folder} has {number} modules"


@pytest.mark.parametrize("folder", list(folders()))
def test_folder_says_what_it_is_for_on_one_screen(folder: str) -> None:
    said = ast.get_docstring(tree_of(f"{folder}.__init__"))
    assert said, folder
    assert len(said.splitlines()) <= 30, folder
    assert tree_of(f"{folder}.__init__").body[1:] == [], "it says what the room is for, and does nothing"


@pytest.mark.parametrize("folder", [folder for folder in folders() if "." not in folder])
def test_room_says_what_comes_in_what_goes_out_and_names_every_module(folder: str) -> None:
    said = ast.get_docstring(tree_of(f"{folder}.__init__")) or ""
    assert "In: " in said, folder
    assert "Out: " in said, folder
    named = set(re.findall(r"^ {4}(\w+)", said, re.MULTILINE))
    assert named == list_inside(folder), folder


def list_too_long() -> set[str]:
    """The modules and functions that are longer than one reads at once."""
    found = {name for name in modules() if len(modules()[name].read_text("utf-8").splitlines()) > LONGEST_MODULE}
    return found | {
        function for name in modules() for function, length in functions_of(name) if length > LONGEST_FUNCTION
    }


def test_no_module_and_none_of_its_functions_is_longer_than_one_reads_at_once() -> None:
    assert list_too_long() - set(LONG) == set()


def test_exceptions_are_still_needed() -> None:
    assert set(LONG) <= list_too_long()
    assert set(CROWDED) <= {folder for folder in folders() if len(list_inside(folder)) > MOST_MODULES}
    for reason in (*LONG.values(), *CROWDED.values()):
        assert len(reason.split()) > 3, "an exception says why"


# --- what comes from outside ------------------------------------------------------------------------------


@pytest.mark.parametrize("library", AT_HOME)
def test_library_is_imported_only_where_it_is_at_home(library: str) -> None:
    users = {
        name
        for name in modules()
        for imported in imports_of(name, at_run_time=True)
        if imported == library or imported.startswith(f"{library}.")
    }
    assert users <= AT_HOME[library]


def test_no_module_can_reach_the_network() -> None:
    reaching = [
        f"{name} imports {found}"
        for name in modules()
        for found in imports_of(name)
        if found in NETWORK or found.partition(".")[0] in NETWORK
    ]
    assert reaching == []


def test_whatever_is_public_says_what_it_is() -> None:
    def undocumented(body: list[ast.stmt], where: str) -> Iterator[str]:
        for node in body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                if not ast.get_docstring(node):
                    yield f"{where}.{node.name}"
                if isinstance(node, ast.ClassDef):
                    yield from undocumented(node.body, f"{where}.{node.name}")

    assert [name for name in modules() if not ast.get_docstring(tree_of(name))] == []
    # What a private class or `_Reader` does stands in its one docstring.
    assert [found for name in modules() for found in undocumented(tree_of(name).body, name)] == []


# --- the declarations -------------------------------------------------------------------------------------


def all_types() -> list[type[Any]]:
    """Every record type and every group inside one."""
    found: dict[type[Any], None] = {}

    def visit(record: type[Any]) -> None:
        if record not in found:
            found[record] = None
            for _, spec in specs_of(record):
                if isinstance(spec.kind, Group):
                    visit(spec.kind.record)

    for record in record_types():
        visit(record)
    return list(found)


def vocabularies() -> list[type[Vocabulary]]:
    words = [
        spec.kind.vocabulary for record in all_types() for _, spec in specs_of(record) if isinstance(spec.kind, Word)
    ]
    return list(dict.fromkeys([*words, Origin]))


def test_every_field_is_declared_and_says_what_it_is() -> None:
    for record in all_types():
        for item in dataclasses.fields(record):
            assert SPEC in item.metadata, f"{record.__name__}.{item.name} is not declared with a function of fields.py"
        for name, spec in specs_of(record):
            where = f"{record.__name__}.{name}"
            assert spec.title.strip(), f"{where} has no title"
            assert spec.help.strip(), f"{where} has no help"
            assert spec.help.rstrip().endswith((".", "?")), f"{where}: the help is no sentence"
            assert spec.title[0] == spec.title[0].upper(), f"{where}: the title begins small"


def test_keys_of_every_type_are_danish_words_and_each_stands_once() -> None:
    for record in all_types():
        keys = [spec.key for _, spec in specs_of(record)]
        assert len(keys) == len(set(keys)), record.__name__
        for key in keys:
            assert key.replace("_", "").isalpha(), key
            assert key == key.lower(), key


def test_date_or_number_that_cannot_come_before_another_names_one_beside_it() -> None:
    for record in all_types():
        kinds = {spec.key: type(spec.kind) for _, spec in specs_of(record) if isinstance(spec.kind, Date | Integer)}
        for _, spec in specs_of(record):
            alike = spec.key in kinds and kinds[spec.key] is kinds.get(spec.not_before)
            assert not spec.not_before or alike, f"{record.__name__}: {spec.not_before}"


def test_words_of_every_vocabulary_are_told_apart_and_explained() -> None:
    for vocabulary in vocabularies():
        members = list(vocabulary)
        assert len(members) == len(vocabulary.__members__), "two names for one word"
        assert len({str(member.value).casefold() for member in members}) == len(members), vocabulary.__name__
        assert len({member.label for member in members}) == len(members), vocabulary.__name__
        for member in members:
            assert member.label.strip(), member
            assert member.help.strip(), member


def test_every_example_would_be_accepted() -> None:
    for record in all_types():
        for name, spec in specs_of(record):
            # «https://…» shows a form and is no value.
            if spec.example and "…" not in spec.example:
                assert not list(find_faults(spec)), f"{record.__name__}.{name}: «{spec.example}»"


def find_faults(spec: Spec) -> list[str]:
    """What the reader says to the example of a field."""
    alone = isinstance(spec.kind, PlaceText | Link) or not spec.many
    text = spec.example if alone else f"\n  - {spec.example}"
    return read(f"{spec.key}: {text}\n", alone_with(spec))[1]


def alone_with(spec: Spec) -> type[Any]:
    """A record of one field, which may be left out."""
    return dataclasses.make_dataclass(
        "Alone",
        [
            (
                "value",
                Any,
                dataclasses.field(
                    default=None, metadata={SPEC: dataclasses.replace(spec, required=False, not_before="")}
                ),
            )
        ],
        frozen=True,
    )


def test_attribute_types_fit_the_declarations() -> None:
    for record in record_types():
        module = ast.parse(
            (PACKAGE / f"{record.__module__.replace('.', '/').removeprefix('macros/')}.py").read_text("utf-8")
        )
        (declared,) = [node for node in module.body if isinstance(node, ast.ClassDef) and node.name == record.__name__]
        written = {
            node.target.id: ast.unparse(node.annotation)
            for node in declared.body
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
        }
        for name, spec in specs_of(record):
            if name in written:
                where = f"{record.__name__}.{name}"
                many = spec.many or isinstance(spec.kind, PlaceText)
                assert written[name].startswith("tuple[") is many, where
                assert ("None" in written[name]) is not (spec.required or many), where
                assert ("Stated[" in written[name]) is spec.stated, where
