"""One way for the data, no way back; and one declaration of every field."""

from __future__ import annotations

import ast
import dataclasses
from functools import cache
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING, Any

import pytest

from macros.fields import SPEC, Group, Integer, Link, PlaceText, Spec, Vocabulary, Word, specs_of
from macros.statements import Origin
from tests.projects import ROOT, read, record_types

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGE = ROOT / "macros"

LAYERS: tuple[set[str], ...] = (
    {"problems", "danish", "fields", "messages", "geography", "javascript", "environment"},
    {"yaml_source", "statements", "dates", "text"},
    {"reader"},
    {"records"},
    {"sources", "rules", "hints", "review"},
    {"catalogue"},
    set(),
    {"rendering"},
    {"files", "record_scripts", "catalogue_scripts"},
    {"search"},
    {"hooks", "check", "bench", "bench_catalogue", "bench_search", "synthetic", "__init__"},
)
"""From the first to the last: a module imports from its own layer and those before it.

What is in none stands in the empty one: between the catalogue and the rendering, where pages are prepared.
"""
UNNAMED = LAYERS.index(set())
ENTRIES = {"hooks", "check", "bench", "__init__"}
"""What only tools and people start."""
AT_HOME = {
    "mkdocs": {"hooks"},
    "mkdocs_macros": set(),
    "jinja2": {"environment", "marks"},
    "yaml": {"yaml_source", "reader", "bench_search"},
    "markdown_it": {"text"},
}
"""Which modules may import a library when they run."""
NETWORK = {"socket", "ssl", "http", "urllib.request", "requests", "httpx", "ftplib", "smtplib", "webbrowser"}


@cache
def modules() -> dict[str, Path]:
    """Every module of the package, by its dotted name inside it."""
    paths = [path for path in PACKAGE.rglob("*.py") if "theme" not in path.parts and "templates" not in path.parts]
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


def layer_of(name: str) -> int:
    first = name.partition(".")[0]
    return next((number for number, layer in enumerate(LAYERS) if first in layer), UNNAMED)


# --- the way of the data ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", list(modules()))
def test_module_imports_only_what_stands_before_it(name: str) -> None:
    later = {imported for imported in own_imports_of(name) if layer_of(imported) > layer_of(name)}
    assert not later, f"{name} imports {later}, which stand after it"


def test_modules_import_each_other_in_no_circle() -> None:
    graph = {name: own_imports_of(name) - {name} for name in modules()}
    list(TopologicalSorter(graph).static_order())


def test_records_know_nothing_but_how_they_are_declared() -> None:
    for name in modules():
        if name.startswith("records."):
            allowed = {"fields", "statements", "dates"}
            others = {imported for imported in own_imports_of(name) if not imported.startswith("records")}
            assert others <= allowed, name


def test_nobody_imports_what_only_tools_and_people_start() -> None:
    for name in modules():
        assert not own_imports_of(name) & ENTRIES, name


def test_every_named_layer_exists() -> None:
    firsts = {name.partition(".")[0] for name in modules()}
    assert {name for layer in LAYERS for name in layer} <= firsts


@pytest.mark.parametrize("library", AT_HOME)
def test_library_is_imported_only_where_it_is_at_home(library: str) -> None:
    users = {
        name
        for name in modules()
        for imported in imports_of(name, at_run_time=True)
        if imported == library or imported.startswith(f"{library}.")
    }
    assert users <= AT_HOME[library]


@pytest.mark.parametrize("name", list(modules()))
def test_no_module_can_reach_the_network(name: str) -> None:
    imported = set(imports_of(name))
    assert not {found for found in imported if found in NETWORK or found.partition(".")[0] in NETWORK}


@pytest.mark.parametrize("name", list(modules()))
def test_whatever_is_public_says_what_it_is(name: str) -> None:
    def undocumented(body: list[ast.stmt], where: str) -> Iterator[str]:
        for node in body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                if not ast.get_docstring(node):
                    yield f"{where}{node.name}"
                if isinstance(node, ast.ClassDef):
                    yield from undocumented(node.body, f"{node.name}.")

    tree = tree_of(name)
    assert ast.get_docstring(tree), name
    # What a private class or `_Reader` does stands in its one docstring.
    assert not list(undocumented(tree.body, ""))


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


def name_of(record: type[Any]) -> str:
    return record.__name__


@pytest.mark.parametrize("record", all_types(), ids=name_of)
def test_every_field_is_declared_and_says_what_it_is(record: type[Any]) -> None:
    for item in dataclasses.fields(record):
        assert SPEC in item.metadata, f"{record.__name__}.{item.name} is not declared with a function of fields.py"
    for name, spec in specs_of(record):
        where = f"{record.__name__}.{name}"
        assert spec.title.strip(), f"{where} has no title"
        assert spec.help.strip(), f"{where} has no help"
        assert spec.help.rstrip().endswith((".", "?")), f"{where}: the help is no sentence"
        assert spec.title[0] == spec.title[0].upper(), f"{where}: the title begins small"


@pytest.mark.parametrize("record", all_types(), ids=name_of)
def test_keys_of_a_type_are_danish_words_and_each_stands_once(record: type[Any]) -> None:
    keys = [spec.key for _, spec in specs_of(record)]
    assert len(keys) == len(set(keys))
    for key in keys:
        assert key.replace("_", "").isalpha(), key
        assert key == key.lower(), key


@pytest.mark.parametrize("vocabulary", vocabularies(), ids=name_of)
def test_words_of_a_vocabulary_are_told_apart_and_explained(vocabulary: type[Vocabulary]) -> None:
    members = list(vocabulary)
    assert len(members) == len(vocabulary.__members__), "two names for one word"
    assert len({str(member.value).casefold() for member in members}) == len(members)
    assert len({member.label for member in members}) == len(members)
    for member in members:
        assert member.label.strip()
        assert member.help.strip()


@pytest.mark.parametrize("record", all_types(), ids=name_of)
def test_every_example_would_be_accepted(record: type[Any]) -> None:
    for name, spec in specs_of(record):
        # «https://…» shows a form and is no value.
        if spec.example and "…" not in spec.example:
            assert not list(find_faults(spec)), f"{record.__name__}.{name}: «{spec.example}»"


def find_faults(spec: Spec) -> list[str]:
    """What the reader says to the example of a field."""
    alone = isinstance(spec.kind, PlaceText | Integer | Link) or not spec.many
    text = spec.example if alone else f"\n  - {spec.example}"
    return read(f"{spec.key}: {text}\n", alone_with(spec))[1]


def alone_with(spec: Spec) -> type[Any]:
    """A record of one field, which may be left out."""
    return dataclasses.make_dataclass(
        "Alone",
        [("value", Any, dataclasses.field(default=None, metadata={SPEC: dataclasses.replace(spec, required=False)}))],
        frozen=True,
    )


@pytest.mark.parametrize("record", record_types(), ids=name_of)
def test_attribute_types_fit_the_declarations(record: type[Any]) -> None:
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
            many = spec.many or isinstance(spec.kind, PlaceText)
            assert written[name].startswith("tuple[") is many, name
            assert ("None" in written[name]) is not (spec.required or many), name
            assert ("Stated[" in written[name]) is spec.stated, name
