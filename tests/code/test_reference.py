"""What editors are told is what the model says: the reference of fields, the examples, the messages on the pages."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest

from macros.catalogue.places import LISTS, REDIRECTS_FILE, VOCABULARIES
from macros.model.fields import Group, Spec, Word, specs_of
from macros.model.records.case import Case
from macros.model.records.checklist import Checklist
from macros.model.records.redirect import Redirect
from macros.model.records.settings import Settings
from macros.model.statements import Origin
from macros.pages.fragments import BY_MACRO
from macros.pages.renderer import Renderer
from macros.pages.yaml_examples import list_examples, split_lines
from macros.views.field_reference import (
    HEADINGS,
    Entry,
    Section,
    compose_example,
    describe_lists,
    describe_record,
    describe_shared,
)
from tests.freezing import FROZEN
from tests.projects import read, real_catalogue, record_types
from tests.specs import every_spec, list_unknown_examples, walk_specs

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def ways_of(entries: tuple[Entry, ...], way: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Entry]]:
    for entry in entries:
        yield (*way, entry.key), entry
        yield from ways_of(entry.entries, (*way, entry.key))


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
        Case: renderer.fill(BY_MACRO["show_fields"].ask("cases"), "../"),
        Checklist: renderer.fill(BY_MACRO["show_fields"].ask("checklists"), "../"),
        Settings: renderer.fill(BY_MACRO["show_list_fields"].ask(), "../"),
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


# --- the examples of fields -------------------------------------------------------------------------------


def test_every_field_has_an_example_that_its_reader_accepts() -> None:
    for where, spec in every_spec():
        if not isinstance(spec.kind, Group | Word):
            assert spec.example, f"{where} has no example"
            assert len(spec.example) <= WORDS_OF_EXAMPLES, where
            assert "…" not in spec.example, where
        assert not problems_of_field(spec, compose_example(spec)), where


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
    from tests.code.test_architecture import alone_with  # noqa: PLC0415 - a helper of the model's own tests

    return read(f"{text}\n", alone_with(spec))[1]


def test_every_id_in_an_example_is_one_that_there_is() -> None:
    assert list_unknown_examples(real_catalogue()) == []


def test_lines_of_an_example_are_told_apart_and_none_is_lost() -> None:
    for example in list_examples():
        lines = split_lines(example.text)
        assert "\n".join(f"{x.indent}{x.key}{x.rest}{x.comment}" for x in lines) == example.text.rstrip("\n")
    (field, item, note) = split_lines("parter:\n  - navn: Solbakken\n    # en note")
    assert (field.key, item.indent, item.key, item.rest) == ("parter", "  - ", "navn", ": Solbakken")
    assert (note.comment, note.depth) == ("    # en note", 2)


def test_every_field_that_takes_an_id_leads_to_the_ids_and_to_how_a_missing_word_is_added() -> None:
    """Only a list whose entries name each other needs neither: it is open before the editor already."""
    catalogue = real_catalogue()
    guide = (FROZEN / "docs/redaktoerer/tilfoej.md").read_text(encoding="utf-8")
    for record in (Case, Checklist):
        for section in describe_record(record, catalogue):
            for entry in walk_entries(section.entries):
                if entry.ids_from:
                    assert entry.choices or entry.ids_page, entry.anchor
    for collection in VOCABULARIES:
        words = getattr(catalogue, collection)
        entries = [one for section in describe_record(Case, catalogue) for one in walk_entries(section.entries)]
        fields = [entry for entry in entries if [choice.word for choice in entry.choices] == list(words)]
        assert fields, collection
        for entry in fields:
            assert f"{{: #{entry.adding.partition('#')[2]} }}" in guide, collection
