"""The real records: complete, found in their sources, and about nobody in private."""

from __future__ import annotations

import dataclasses
import functools
import re
from typing import TYPE_CHECKING, Any

import pytest

from macros.catalogue import FOLDERS, LISTS, inspect
from macros.records.case import Case, Depth
from macros.sources import find_named_lines
from macros.statements import Origin, Place, Sourced, Stated
from tests.projects import ROOT, SEEDS, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTNERSHIPS = {"moedrehjaelpen", "vindrosen", "aeldremobiliseringen"}
WITH_ROLE = {"homestart", "frivillignet", "frivillige-paa-det-groenne-omraade"}
TOLD = {
    *PARTNERSHIPS,
    *WITH_ROLE,
    "faxe-dialogprojekt",
    "klosterhaven",
    "pilebaekken-og-vejrup-aa",
    "vandpleje-fyn",
    "pionerer-i-vandloeb",
    "frivillige-mentorer-faxe",
    "skibhuskvarteret",
    "borgerstyret-budgettering",
    "blaeksprutterne",
    "oqqumut",
}
"""The cases of which the sources tell something."""
NAMED = {"roskilde", "guldborgsund", "svendborg", "assens", "kolding", "koebenhavn"}
"""The municipalities that were interviewed, and of which the sources tell no more."""
PARTS = {"blaeksprutterne": "aeldremobiliseringen", "oqqumut": "vindrosen"}

SEED_OF = {"haandbog": "000", "guide": "001", "artikel": "002", "oplaeg": "003", "rapport": "004"}
needs_seeds = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="Stederne slås op i kildernes tekst, og ../shared/seeds er ikke på denne maskine"
)


def record_files() -> list[str]:
    """Every file that an editor writes records in, below the root."""
    folders = [path for folder, _ in FOLDERS.values() for path in sorted((ROOT / folder).glob("*.yml"))]
    return [path.relative_to(ROOT).as_posix() for path in (*folders, *(ROOT / file for file, _ in LISTS.values()))]


@functools.cache
def all_records() -> dict[str, Any]:
    """Every real record, as «collection › id»."""
    catalogue = real_catalogue()
    return {
        f"{name} › {identity}": record
        for name in (*FOLDERS, *LISTS)
        for identity, record in getattr(catalogue, name).items()
    }


def walk(value: object, where: str, covered: bool = False) -> Iterator[tuple[str, Any, bool]]:
    """Every value in a record with the way to it; the last says that a group around it names its place."""
    yield where, value, covered
    if isinstance(value, tuple):
        for number, item in enumerate(value, 1):
            yield from walk(item, f"{where} {number}", covered)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Place):
        covered = covered or (isinstance(value, Sourced) and bool(value.places))
        for item in dataclasses.fields(value):
            yield from walk(getattr(value, item.name), f"{where} › {item.name}", covered)


def places() -> list[tuple[str, Place]]:
    """Every place that a record names in a source that the handbook knows."""
    known = real_catalogue().documents
    return [
        (where, value)
        for name, record in all_records().items()
        for where, value, _ in walk(record, name)
        if isinstance(value, Place) and value.source in known
    ]


@functools.cache
def seed_lines(source: str) -> list[str]:
    """The lines of a source's text, the first at index 0."""
    (path,) = SEEDS.glob(f"{SEED_OF[source]}_*.txt")
    return path.read_text(encoding="utf-8").removesuffix("\n").split("\n")


# --- every record -----------------------------------------------------------------------------------------


def test_every_record_is_without_fault() -> None:
    assert [str(problem) for problem in inspect(ROOT)[1]] == []


def test_every_place_lies_in_its_document() -> None:
    documents = real_catalogue().documents
    assert len(places()) > 500
    for where, place in places():
        document = documents[place.source]
        assert place.where or place.lines, where
        for first, last in place.lines:
            assert 1 <= first <= last <= document.lines, where
        if place.where:
            assert find_named_lines(place.where, document), where


@needs_seeds
def test_documents_are_as_long_as_the_texts_that_we_worked_from() -> None:
    documents = real_catalogue().documents
    assert set(documents) == set(SEED_OF)
    assert {name: document.lines for name, document in documents.items()} == {
        name: len(seed_lines(name)) for name in documents
    }


@needs_seeds
def test_every_place_leads_to_lines_with_words_in_them() -> None:
    blank = []
    for where, place in places():
        for first, last in place.lines:
            span = seed_lines(place.source)[first - 1 : last]
            assert len(span) == last - first + 1, where
            if not any(line.strip() for line in span):
                blank.append(f"{where}: {place.source} l. {first}-{last}")
    assert not blank, "\n".join(blank)


IN_WORDS = {
    "1": "en|et|én|ét",
    "2": "to|begge",
    "3": "tre",
    "4": "fire",
    "5": "fem",
    "6": "seks",
    "7": "syv",
    "8": "otte",
}


@needs_seeds
def test_every_figure_stands_in_the_lines_that_it_names() -> None:
    absent = []
    for case in real_catalogue().cases.values():
        for figure in case.figures:
            spans = [(place, span) for place in (*figure.places, *figure.context.places) for span in place.lines]
            text = " ".join(" ".join(seed_lines(place.source)[first - 1 : last]) for place, (first, last) in spans)
            for number in re.findall(r"\d+(?:[.,]\d+)*", figure.value):
                words = IN_WORDS.get(number, re.escape(number))
                if not re.search(rf"(?<!\d){re.escape(number)}(?!\d)|\b(?:{words})\b", text, re.IGNORECASE):
                    absent.append(f"{case.id}: {figure.value} {figure.unit}")
    assert not absent


@needs_seeds
def test_every_section_of_a_document_begins_at_a_line_with_words_near_it() -> None:
    for document in real_catalogue().documents.values():
        lines = seed_lines(document.id)
        for section in document.chapters:
            assert any(line.strip() for line in lines[section.first_line - 1 : section.first_line + 4]), section.name


@pytest.mark.parametrize("path", record_files())
def test_record_holds_no_address_mail_or_telephone_of_anybody(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    street = r"\b[A-ZÆØÅ][\wæøåé.]*(?:vej|gade|vænge|vænget|stræde|allé|alle|plads|boulevard|torv|toften|parken)\s+\d+"
    assert not re.findall(street, text)
    assert not re.findall(r"[\w.+-]+@[\w-]+\.\w+", text)
    assert not re.findall(
        r"(?:tlf|telefon|mobil)[.:]?\s*\+?\d|(?<![\d.,])\d{2} \d{2} \d{2} \d{2}(?!\d)", text, re.IGNORECASE
    )
    assert not re.findall(r"\b\d{6}-?\d{4}\b", text)


def test_every_statement_of_a_full_case_says_where_it_stands_or_that_it_is_ours() -> None:
    open_ended = [
        where
        for case in real_catalogue().cases.values()
        if case.depth is Depth.FULL
        for where, value, covered in walk(case, case.id)
        if isinstance(value, Stated) and not value.places and not covered and value.origin is Origin.SOURCE
    ]
    assert not open_ended, "\n".join(open_ended)


def test_what_is_only_our_reading_or_proposal_needs_no_place_but_a_source_has_one() -> None:
    unsaid = [
        where
        for name, record in all_records().items()
        if not isinstance(record, Case)
        for where, value, covered in walk(record, name)
        if isinstance(value, Stated) and not value.places and not covered and value.origin is Origin.SOURCE
    ]
    # What a sheet asks a group stands in no source; its `kilder` say what it is made from.
    unsaid = [where for where in unsaid if not where.startswith(("checklists", "documents"))]
    assert not unsaid, "\n".join(unsaid[:20])


# --- the cases --------------------------------------------------------------------------------------------


def cases() -> dict[str, Case]:
    return real_catalogue().cases


def test_every_case_that_the_sources_tell_of_is_a_record() -> None:
    assert set(cases()) >= TOLD | NAMED


def test_the_three_partnerships_and_no_other_are_told_in_full() -> None:
    assert {case.id for case in cases().values() if case.depth is Depth.FULL} == PARTNERSHIPS


def test_the_cases_told_of_have_a_page_and_the_others_are_names() -> None:
    with_page = {case.id for case in cases().values() if case.depth is not Depth.NAME}
    # Of Skibhuskvarteret the sources say so little that it may stand on the list alone.
    assert TOLD - {"skibhuskvarteret"} <= with_page <= TOLD


@pytest.mark.parametrize("identity", sorted(PARTNERSHIPS))
def test_full_case_has_all_that_a_reader_looks_for(identity: str) -> None:
    case = cases()[identity]
    assert case.gist is not None
    assert case.gist.who
    assert case.gist.agreed
    assert case.gist.outcome
    assert len(case.parties) >= 2
    assert len(case.timeline) >= 3
    assert case.purpose is not None
    assert case.agreement is not None
    assert case.duties
    assert case.period is not None
    assert case.target_group is not None
    assert case.initiative is not None
    assert case.not_stated
    assert {place.source for source in case.sources for place in source.place} == {"rapport"}


@pytest.mark.parametrize("identity", sorted(TOLD))
def test_case_says_where_its_summary_stands_and_what_is_left_open(identity: str) -> None:
    case = cases()[identity]
    assert case.summary.places
    assert case.sources
    assert case.not_stated


@pytest.mark.parametrize("identity", sorted(NAMED))
def test_case_known_by_name_only_says_what_it_took_part_in(identity: str) -> None:
    case = cases()[identity]
    assert case.depth is Depth.NAME
    assert case.summary.places
    assert case.municipalities


def test_sub_cases_are_part_of_their_partnerships() -> None:
    assert {identity: cases()[identity].parent for identity in PARTS} == PARTS


def test_complexity_is_said_of_the_three_partnerships_only() -> None:
    found = {case.id: case.complexity.level for case in cases().values() if case.complexity}
    assert set(found) == PARTNERSHIPS
    assert set(found.values()) == {"lille", "mellemstor", "stor"}


def test_role_is_said_of_the_three_associations_only() -> None:
    assert {case.id for case in cases().values() if case.role} == WITH_ROLE


def test_no_source_ties_a_case_to_a_method_of_the_handbook() -> None:
    # They are of other years and other hands, so whatever ties them is our reading.
    tied = [case for case in cases().values() if case.method]
    assert {case.id for case in tied if case.method and case.method.origin is Origin.SOURCE} == set()


def test_a_case_leads_on_to_cases_that_lead_back_to_nobody_missing() -> None:
    for case in cases().values():
        assert set(case.related) <= set(cases())


# --- the handbook -----------------------------------------------------------------------------------------


def test_checklist_for_good_cooperation_has_six_groups_of_two() -> None:
    checklist = real_catalogue().checklists["godt-samarbejde"]
    groups = [block for block in checklist.blocks if block.items]
    assert [len(block.items) for block in groups] == [2] * 6
    assert all(block.title for block in groups)


def test_numbers_of_prerequisites_dilemmas_methods_levels_and_sources() -> None:
    catalogue = real_catalogue()
    assert len(catalogue.prerequisites) == 12
    assert len(catalogue.dilemmas) == 44
    assert list(catalogue.dilemmas) == [f"d{number:02}" for number in range(1, 45)]
    assert [len(method.traits) for method in catalogue.methods.values()] == [4, 4, 4]
    assert list(catalogue.levels) == ["lille", "mellemstor", "stor"]
    assert len(catalogue.roles) == 4
    assert len(catalogue.documents) == 5


def test_the_three_methods_are_the_ones_of_the_handbook() -> None:
    titles = {method.id: method.title for method in real_catalogue().methods.values()}
    assert titles == {
        "partnerskaber": "Partnerskaber",
        "rundbordsdebatter": "Rundbordsdebatter",
        "safe-space-dialoger": "Safe Space-dialoger",
    }


def test_dilemmas_stand_under_three_themes_of_the_presentation() -> None:
    themes = [dilemma.theme.value for dilemma in real_catalogue().dilemmas.values()]
    assert set(themes) <= {"demokrati", "faglighed", "oplevelser", "roller"}
    assert themes.count("demokrati") > themes.count("oplevelser") > 0
