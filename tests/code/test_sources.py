"""Places: from a page or chapter to lines and back to what a reader can find."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.catalogue.sources import (
    describe_lines,
    describe_place,
    find_named_lines,
    name_chapter,
)
from macros.model.records.source import Document, Section
from macros.model.statements import Place, Stated


def make_document(lines: int, *, chapters: str = "", pages: str = "") -> Document:
    """A document with sections written as «name@line; name@line»."""

    def sections(text: str) -> tuple[Section, ...]:
        parts = [part.strip().rpartition("@") for part in text.split(";") if part]
        return tuple(Section(name=name, first_line=int(line)) for name, _, line in parts)

    return Document(
        id="d",
        title="Dokument",
        short="Dokumentet",
        about=Stated("Et dokument."),
        lines=lines,
        chapters=sections(chapters),
        pages=sections(pages),
    )


REPORT = make_document(
    100,
    chapters="Indledning@1; 2.1 Turene@21; Kapitel 3: Erfaringer@61",
    pages="s. 5@1; s. 6@21; s. 7@41; s. 8@61; s. ca. 9@81; s. ca. 10@91",
)
GUIDE = make_document(20, chapters="Trin 1@3; Trin 2@11")
NOTE = make_document(10)


def place(*lines: tuple[int, int], where: str = "") -> Place:
    return Place("d", where, lines)


# --- from a name to lines ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("where", "lines"),
    [
        ("s. 5", (1, 20)),
        ("s. 6", (21, 40)),
        ("s.6", (21, 40)),
        ("s. 6-8", (21, 80)),
        ("s. 6–8", (21, 80)),
        ("s. ca. 9", (81, 90)),
        ("s. 10", (91, 100)),
        ("s. 8-10", (61, 100)),
        ("Indledning", (1, 20)),
        ("«indledning»", (1, 20)),
        ("2.1 Turene", (21, 60)),
        ("kapitel 3: erfaringer", (61, 100)),
    ],
)
def test_page_or_chapter_is_the_lines_until_the_next_begins(where: str, lines: tuple[int, int]) -> None:
    assert find_named_lines(where, REPORT) == lines


@pytest.mark.parametrize("where", ["s. 4", "s. 11", "s. 8-6", "s. 5-99", "Turen", "s. x", "", "s. " + "9" * 5000])
def test_page_or_chapter_that_is_not_there_has_no_lines(where: str) -> None:
    assert find_named_lines(where, REPORT) is None


def test_document_without_pages_knows_its_chapters_only() -> None:
    assert find_named_lines("Trin 2", GUIDE) == (11, 20)
    assert find_named_lines("s. 1", GUIDE) is None
    assert find_named_lines("Trin 2", NOTE) is None


# --- from lines to a name ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([(1, 1)], "s. 5"),
        ([(20, 20)], "s. 5"),
        ([(21, 21)], "s. 6"),
        ([(20, 21)], "s. 5-6"),
        ([(1, 80)], "s. 5-8"),
        ([(1, 3), (15, 15), (61, 62)], "s. 5, 8"),
        ([(61, 62), (1, 3)], "s. 5, 8"),
        ([(1, 1), (22, 22), (62, 62)], "s. 5-6, 8"),
        ([(85, 86)], "s. ca. 9"),
        ([(85, 95)], "s. ca. 9-10"),
        ([(1, 1), (95, 95)], "s. 5 og ca. 10"),
        ([(100, 100)], "s. ca. 10"),
    ],
)
def test_lines_are_named_by_their_pages(lines: list[tuple[int, int]], words: str) -> None:
    assert describe_place(place(*lines), REPORT) == words


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([(3, 5)], "Trin 1"),
        ([(3, 12)], "Trin 1 og Trin 2"),
        ([(3, 3), (4, 4)], "Trin 1"),
        ([(1, 2)], "linje 1-2"),
        ([(2, 2)], "linje 2"),
    ],
)
def test_lines_of_a_document_without_pages_are_named_by_its_chapters(lines: list[tuple[int, int]], words: str) -> None:
    assert describe_place(place(*lines), GUIDE) == words


def test_lines_of_a_document_without_sections_are_named_by_number() -> None:
    assert describe_place(place((2, 3), (5, 5)), NOTE) == "linje 2-3, linje 5"


def test_what_the_record_says_itself_comes_before_what_can_be_worked_out() -> None:
    assert describe_place(place((1, 1), where="bilag 2"), REPORT) == "bilag 2"


def test_short_form_of_a_numbered_section_is_its_number() -> None:
    document = make_document(
        50, chapters="1.4 De tre metoder@1; Kapitel 2: Deltagere@11; Trin 3@21; Det frie ord@31; Slut@41"
    )
    shown = [describe_place(place((line, line)), document, short=True) for line in (1, 11, 21, 31, 41)]
    assert shown == ["afsnit 1.4", "kapitel 2", "Trin 3", "«Det frie ord»", "Slut"]


def test_a_place_knows_the_chapter_that_its_lines_stand_in() -> None:
    assert name_chapter(place((25, 26)), REPORT) == "2.1 Turene"
    assert name_chapter(place(where="s. 5"), REPORT) == ""
    assert name_chapter(place((1, 1)), GUIDE) == ""


@given(st.integers(1, 100), st.integers(0, 99))
def test_lines_lie_within_the_pages_that_they_are_named_by(first: int, length: int) -> None:
    last = min(first + length, 100)
    found = find_named_lines(describe_lines(first, last, REPORT).replace("ca. ", ""), REPORT)
    # «s. 8 og ca. 9» is two runs, for a reader; such a mix is no single name.
    if found is not None:
        assert found[0] <= first <= last <= found[1]
    else:
        assert " og " in describe_lines(first, last, REPORT)


@pytest.mark.parametrize("section", [*REPORT.pages, *REPORT.chapters])
def test_every_section_leads_to_its_lines_and_back(section: Section) -> None:
    lines = find_named_lines(section.name, REPORT)
    assert lines is not None
    if section in REPORT.pages:
        assert describe_lines(*lines, REPORT) == section.name
    else:
        assert name_chapter(place(lines), REPORT) == section.name
