"""What editors are told is what the model says: the reference of fields, the examples, the messages on the pages."""

from __future__ import annotations

import ast
import re
from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest

from macros.catalogue import FOLDERS, LISTS, REDIRECTS_FILE
from macros.examples import Example, find_problems, list_examples, read_example, split_lines
from macros.field_reference import (
    HEADINGS,
    Entry,
    Section,
    compose_example,
    describe_lists,
    describe_record,
    describe_shared,
)
from macros.fields import Group, Reference, Spec, Word, specs_of
from macros.records.case import Case
from macros.records.checklist import Checklist
from macros.records.redirect import Redirect
from macros.records.settings import Settings
from macros.rendering import Renderer
from macros.statements import Origin, Sourced
from tests.projects import ROOT, SHORT_CASE, list_problems, make_project, read, real_catalogue, record_types
from tests.site_project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "docs/redaktoerer.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs/redaktoerer").glob("*.md"))
)
EXAMPLES = {example.path: example for example in list_examples()}
WORDS_OF_EXAMPLES = 110
"""Characters; a longer example is no example any more."""


def sections_of(record: type[Any]) -> tuple[Section, ...]:
    if record in HEADINGS:
        return describe_record(record, real_catalogue())
    return describe_lists(real_catalogue())


def walk_entries(entries: tuple[Entry, ...]) -> Iterator[Entry]:
    for entry in entries:
        yield entry
        yield from walk_entries(entry.entries)


def entries_of(record: type[Any]) -> list[Entry]:
    return list(walk_entries(tuple(chain.from_iterable(section.entries for section in sections_of(record)))))


def walk_specs(record: type[Any], way: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Spec]]:
    """Every field of a record as the model has it, but for the two that all groups share."""
    shared = {spec.key for _, spec in specs_of(Sourced)} if issubclass(record, Sourced) else set()
    for _, spec in specs_of(record):
        if spec.key not in shared:
            yield (*way, spec.key), spec
            if isinstance(spec.kind, Group):
                yield from walk_specs(spec.kind.record, (*way, spec.key))


def ways_of(entries: tuple[Entry, ...], way: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Entry]]:
    for entry in entries:
        yield (*way, entry.key), entry
        yield from ways_of(entry.entries, (*way, entry.key))


def every_spec() -> list[tuple[str, Spec]]:
    return [
        (f"{record.__name__} › {' › '.join(way)}", spec)
        for record in record_types()
        for way, spec in walk_specs(record)
    ] + [(f"alle grupper › {spec.key}", spec) for _, spec in specs_of(Sourced)]


# --- the reference ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("record", [Case, Checklist])
def test_reference_has_every_field_of_the_model_and_no_other(record: type[Any]) -> None:
    told = list(ways_of(tuple(chain.from_iterable(section.entries for section in sections_of(record)))))
    declared = list(walk_specs(record))
    assert [way for way, _ in told] == [way for way, _ in declared]
    for (_, entry), (way, spec) in zip(told, declared, strict=True):
        assert (entry.title, entry.help, entry.required) == (spec.title, spec.help, spec.required), way


def test_reference_of_lists_has_every_field_of_every_list_and_of_the_settings() -> None:
    sections = describe_lists(real_catalogue())
    assert {file for section in sections for file in section.files} >= {file for file, _ in LISTS.values()}
    by_file = {file: section for section in sections for file in section.files}
    files: list[tuple[str, type[Any]]] = [
        *LISTS.values(),
        ("docs/data/indstillinger.yml", Settings),
        (REDIRECTS_FILE, Redirect),
    ]
    for file, record in files:
        told = [way for way, _ in ways_of(by_file[file].entries)]
        assert told == [way for way, _ in walk_specs(record)], file


def test_reference_has_every_word_of_every_vocabulary_with_its_meaning() -> None:
    kinds: tuple[type[Any] | None, ...] = (Case, Checklist, None)
    for record in kinds:
        sections = describe_lists(real_catalogue()) if record is None else describe_record(record, real_catalogue())
        told = {entry.anchor: entry for section in sections for entry in walk_entries(section.entries)}
        records: list[type[Any]] = (
            [record] if record else [kind for kind in record_types() if kind not in (Case, Checklist)]
        )
        words = [
            spec.kind.vocabulary for kind in records for _, spec in walk_specs(kind) if isinstance(spec.kind, Word)
        ]
        shown = {(choice.word, choice.meaning) for entry in told.values() for choice in entry.choices}
        assert {(str(member.value), member.help) for kind in words for member in kind} <= shown
    (origin,) = [entry for entry in describe_shared(real_catalogue()) if entry.key == "ophav"]
    assert [choice.word for choice in origin.choices] == [member.value for member in Origin]


@pytest.mark.parametrize("record", [Case, Checklist, Settings])
def test_every_anchor_stands_once_and_is_easy_to_write(record: type[Any]) -> None:
    anchors = [entry.anchor for entry in entries_of(record)] + [section.anchor for section in sections_of(record)]
    if record is Case:
        anchors += [entry.anchor for entry in describe_shared(real_catalogue())] + ["faelles"]
    assert len(anchors) == len(set(anchors))
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", anchor) for anchor in anchors)


def test_a_field_inside_a_group_has_the_anchor_that_one_would_guess() -> None:
    assert "parter-sektor" in {entry.anchor for entry in entries_of(Case)}
    assert "blokke-tabel-raekker-celler" in {entry.anchor for entry in entries_of(Checklist)}


def test_every_section_of_the_reference_begins_at_a_field_of_the_model() -> None:
    for record, headings in HEADINGS.items():
        keys = [spec.key for _, spec in specs_of(record)]
        starts = [key for key, _ in headings]
        assert [key for key in keys if key in starts] == starts
        assert keys[0] == starts[0]


def test_the_page_shows_each_field_with_its_key_heading_help_and_example() -> None:
    renderer = Renderer(real_catalogue())
    shown = {
        Case: renderer.field_reference("cases", "../"),
        Checklist: renderer.field_reference("checklists", "../"),
        Settings: renderer.list_reference("../"),
    }
    for record, page in shown.items():
        for entry in entries_of(record):
            assert page.count(f'id="{entry.anchor}"') == 1, entry.anchor
        words = re.sub(r"<[^>]+>", "", page).replace("&#34;", '"').replace("&#39;", "'").replace("&gt;", ">")
        for entry in entries_of(record):
            assert f"{entry.key} {entry.title}" in words, entry.anchor
            assert entry.help in words, entry.anchor
            assert entry.example in words, entry.anchor
    assert "id fra cases/" in re.sub(r"<[^>]+>", "", shown[Case])


def test_pages_count_the_necessary_fields_as_the_model_does() -> None:
    numbers = ("", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti")
    for record, pages in ((Case, ("felter", "eksempel")), (Checklist, ("felter-tjekliste",))):
        count = numbers[sum(1 for _, spec in specs_of(record) if spec.required)]
        for page in pages:
            text = text_of(f"docs/redaktoerer/{page}.md").lower()
            assert re.findall(r"\b(\w+) (?=felter (?:er nødvendige|skal være der)|er nok, og resten)", text) == [count]


# --- the examples of fields -------------------------------------------------------------------------------


@pytest.mark.parametrize(("where", "spec"), every_spec(), ids=[where for where, _ in every_spec()])
def test_every_field_has_an_example_that_its_reader_accepts(where: str, spec: Spec) -> None:
    if not isinstance(spec.kind, Group | Word):
        assert spec.example, f"{where} has no example"
        assert len(spec.example) <= WORDS_OF_EXAMPLES, where
        assert "…" not in spec.example, where
    assert not problems_of_field(spec, compose_example(spec))


@pytest.mark.parametrize("record", [Case, Checklist, Settings])
def test_the_short_way_to_write_a_group_is_accepted(record: type[Any]) -> None:
    specs = {way: spec for kind in record_types() for way, spec in walk_specs(kind)}
    short = [(way, entry.short) for way, entry in told_ways(record) if entry.short]
    for way, text in short:
        assert not problems_of_field(specs[way], text), text
    if record is Case:
        assert ("kommuner",) in {way for way, _ in short}


def told_ways(record: type[Any]) -> Iterator[tuple[tuple[str, ...], Entry]]:
    for section in sections_of(record):
        yield from ways_of(section.entries)


def problems_of_field(spec: Spec, text: str) -> list[str]:
    """What the reader says to one field, alone in a record."""
    from tests.test_architecture import alone_with  # noqa: PLC0415 - a helper of the model's own tests

    return read(f"{text}\n", alone_with(spec))[1]


def test_every_id_in_an_example_is_one_that_there_is() -> None:
    catalogue = real_catalogue()
    examples = {folder: {path.split("/")[1].removesuffix(".yml") for path in EXAMPLES if path.startswith(folder)}
                for folder in FOLDERS}  # fmt: skip
    for where, spec in every_spec():
        if isinstance(spec.kind, Reference):
            known = set(getattr(catalogue, spec.kind.collection)) | examples.get(spec.kind.collection, set())
            assert spec.example in known, where


# --- the records to copy ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A copy of the project with every example laid where its page says that it belongs."""
    project = Project.copied_to(tmp_path_factory.mktemp("eksempler"))
    for example in EXAMPLES.values():
        put_into(project, example)
    return project


def put_into(project: Project, example: Example) -> None:
    home = project.root / example.home
    there = home.read_text(encoding="utf-8") if example.is_part and home.is_file() else ""
    # A list that is empty so far says so with brackets, which the page tells one to delete.
    there = re.sub(r"^\[\]\n", "", there, flags=re.MULTILINE)
    project.write(example.home, there + ("\n" if there else "") + example.text)


def test_the_project_with_every_example_in_it_passes_the_check(copied: Project) -> None:
    run = copied.run("-m", "macros.check", "--format", "linjer")
    assert run.returncode == 0, run.stdout
    assert "advarsel:" not in run.stdout


def test_the_check_reads_the_examples_that_are_laid_into_a_copy(tmp_path: Path) -> None:
    spoilt = Project.copied_to(tmp_path / "kopi")
    for example in EXAMPLES.values():
        put_into(spoilt, example)
        spoilt.write(example.home, (spoilt.root / example.home).read_text(encoding="utf-8") + "\nslet: mig\n")
    said = spoilt.run("-m", "macros.check", "--format", "linjer").stdout
    read_by_the_model = {file for file, _ in LISTS.values()} | {"cases", "checklists"}
    for example in EXAMPLES.values():
        if example.home in read_by_the_model or not example.is_part:
            assert f"{example.home}:" in said, example.path


def test_an_example_is_openly_made_up() -> None:
    for path, example in EXAMPLES.items():
        if path.startswith("cases/"):
            assert "opdigtet" in example.text.split("\n")[0]
            assert "Eksempelby" in example.text


def test_the_short_example_explains_every_field_that_it_uses() -> None:
    lines = read_example("cases/madklub-eksempelby.yml").lines
    for number, line in enumerate(lines):
        if line.key and not line.indent:
            before = lines[number - 1]
            # «art» and «dybde» share one comment.
            assert before.comment or before.key == "art", line.key


def test_an_example_can_be_downloaded_and_is_called_what_its_id_says() -> None:
    for path, example in EXAMPLES.items():
        if not example.is_part:
            assert example.text.split("\nid: ")[1].split("\n")[0] == path.split("/")[1].removesuffix(".yml")


def test_every_example_is_shown_on_a_page_and_every_shown_one_is_there() -> None:
    shown = {name for page in PAGES for name in re.findall(r'show_example\("([^"]+)"\)', text_of(page))}
    assert shown == set(EXAMPLES)


def test_lines_of_an_example_are_told_apart_and_none_is_lost() -> None:
    for example in EXAMPLES.values():
        lines = split_lines(example.text)
        assert "\n".join(f"{x.indent}{x.key}{x.rest}{x.comment}" for x in lines) == example.text.rstrip("\n")
    (field, item, note) = split_lines("parter:\n  - navn: Solbakken\n    # en note")
    assert (field.key, item.indent, item.key, item.rest) == ("parter", "  - ", "navn", ": Solbakken")
    assert (note.comment, note.depth) == ("    # en note", 2)


# --- what stands in the pages' own text -------------------------------------------------------------------


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def blocks() -> list[tuple[str, str]]:
    """Every record or part of one that stands in the text of a page."""
    found = [(page, text) for page in PAGES for text in re.findall(r"^```yaml\n(.*?)^```", text_of(page), re.S | re.M)]
    assert found
    return found


@pytest.mark.parametrize(("page", "text"), blocks(), ids=[f"{page}:{text[:20]}" for page, text in blocks()])
def test_lines_of_a_case_on_a_page_are_accepted(page: str, text: str, tmp_path: Path) -> None:
    assert not problems_of_part(text, tmp_path), page


def test_a_block_without_a_language_is_no_record() -> None:
    for page in PAGES:
        fences = re.findall(r"^```(\w*)$", text_of(page), re.MULTILINE)
        assert set(fences[::2]) <= {"yaml", "sh"}, page
        assert set(fences[1::2]) <= {""}, page


OWN_SOURCE = (
    "kilder:\n  - sted: evaluering s. 1\n    titel: Evaluering\n    link: https://eksempelby.example/evaluering\n"
)


def problems_of_part(text: str, folder: Path) -> list[str]:
    """What the check says to some fields of a case in the real project's surroundings."""
    keys = set(re.findall(r"^(\w+):", text, re.MULTILINE))
    rest = SHORT_CASE.split("kilder:")[0]
    rest = "".join(f"{line}\n" for line in rest.splitlines() if line.partition(":")[0] not in keys)
    whole = rest + text + ("" if "kilder" in keys else OWN_SOURCE)
    sources = text_of("docs/data/kilder.yml")
    root = make_project(folder, {"cases/eksempel.yml": whole, "docs/data/kilder.yml": sources})
    return [problem for problem in list_problems(root) if problem.startswith("cases/eksempel.yml")]


def test_every_place_in_the_table_of_places_can_be_found(tmp_path: Path) -> None:
    rows = re.findall(r"^\| `([^`]+)` \|", text_of("docs/redaktoerer/kilder-og-steder.md"), re.MULTILINE)
    assert len(rows) >= 5
    text = "baggrund:\n" + "".join(
        f"  - tekst: Punkt {number}.\n    sted: {place}\n" for number, place in enumerate(rows)
    )
    assert not problems_of_part(text, tmp_path)


def faults() -> list[tuple[str, str]]:
    """What is wrong and what is right, of every mistake that the pages show."""
    calls = [call for page in PAGES for call in re.findall(r"\{\{ show_fault(\(.*?\)) \}\}", text_of(page))]
    assert len(calls) >= 10
    return [ast.literal_eval(call) for call in calls]


@pytest.mark.parametrize(("wrong", "right"), faults(), ids=[wrong for wrong, _ in faults()])
def test_a_mistake_on_a_page_is_one_and_its_remedy_is_none(wrong: str, right: str) -> None:
    problems = find_problems(wrong)
    assert problems
    assert all(problem.line <= wrong.count("\n") + 1 for problem in problems)
    assert not find_problems(right)
