"""The real records: complete, found in their sources, and about nobody in private."""

from __future__ import annotations

import functools
import re

import pytest

from macros.catalogue.places import FOLDERS
from macros.catalogue.review import find_status
from macros.checking.inspection import inspect
from macros.model.records.case import Case
from macros.model.records.case_words import Depth
from macros.model.records.review import ReviewAct
from macros.model.statements import Origin, Stated
from macros.scripts.schema import NAMES, file_of, write_schema
from tests.projects import ROOT, SEEDS, live_catalogue
from tests.records import all_records, places, walk
from tests.specs import list_unknown_examples

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
"""The cases of which the five sources tell something."""
ON_THE_WEB = {
    "bevaeg-dig-for-livet",
    "cykling-uden-alder",
    "deltagerbudget-lahti",
    "faellesskabsalliancen",
    "frivilligaktiviteter-amager",
    "graesningslaug-vejle",
    "headspace",
    "koebenhavnernes-klimaborgerting",
    "landsbyklynger",
    "lokalsamfundet-bygger-bro",
    "med-hjerte-for-arendal",
    "opgaveudvalg-gentofte",
}
"""The cases that were read on public web pages on 30 November 2026, and rest on none of the five sources."""
NAMED = {"roskilde", "guldborgsund", "svendborg", "assens", "kolding", "koebenhavn"}
"""The municipalities that were interviewed, and of which the sources tell no more."""
PARTS = {"blaeksprutterne": "aeldremobiliseringen", "oqqumut": "vindrosen"}

SEED_OF = {"haandbog": "000", "guide": "001", "artikel": "002", "oplaeg": "003", "rapport": "004"}
needs_seeds = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="Stederne slås op i kildernes tekst, og ../shared/seeds er ikke på denne maskine"
)


@functools.cache
def seed_lines(source: str) -> list[str]:
    """The lines of a source's text, the first at index 0."""
    (path,) = SEEDS.glob(f"{SEED_OF[source]}_*.txt")
    return path.read_text(encoding="utf-8").removesuffix("\n").split("\n")


# --- every record -----------------------------------------------------------------------------------------


def test_the_records_give_no_warning() -> None:
    assert [str(problem) for problem in inspect(ROOT)[1]] == []


def test_the_records_name_more_than_five_hundred_places() -> None:
    assert len(places()) > 500


@needs_seeds
def test_documents_are_as_long_as_the_texts_that_we_worked_from() -> None:
    documents = live_catalogue().documents
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
    for case in live_catalogue().cases.values():
        for figure in case.figures if case.read_on_web is None else ():
            spans = [(place, span) for place in (*figure.places, *figure.context.places) for span in place.lines]
            text = " ".join(" ".join(seed_lines(place.source)[first - 1 : last]) for place, (first, last) in spans)
            for number in re.findall(r"\d+(?:[.,]\d+)*", figure.value):
                words = IN_WORDS.get(number, re.escape(number))
                if not re.search(rf"(?<!\d){re.escape(number)}(?!\d)|\b(?:{words})\b", text, re.IGNORECASE):
                    absent.append(f"{case.id}: {figure.value} {figure.unit}")
    assert not absent


@needs_seeds
def test_every_section_of_a_document_begins_at_a_line_with_words_near_it() -> None:
    for document in live_catalogue().documents.values():
        lines = seed_lines(document.id)
        for section in document.chapters:
            assert any(line.strip() for line in lines[section.first_line - 1 : section.first_line + 4]), section.name


def test_every_statement_of_a_full_case_says_where_it_stands_or_that_it_is_ours() -> None:
    open_ended = [
        where
        for case in live_catalogue().cases.values()
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
    return live_catalogue().cases


def test_every_case_that_the_sources_tell_of_is_a_record() -> None:
    assert set(cases()) >= TOLD | NAMED | ON_THE_WEB


def test_the_three_partnerships_and_no_other_are_told_in_full() -> None:
    assert {case.id for case in cases().values() if case.depth is Depth.FULL} == PARTNERSHIPS


def test_the_cases_told_of_have_a_page_and_the_others_are_names() -> None:
    with_page = {case.id for case in cases().values() if case.depth is not Depth.NAME}
    # Of Skibhuskvarteret the sources say so little that it may stand on the list alone.
    assert TOLD - {"skibhuskvarteret"} <= with_page - ON_THE_WEB <= TOLD
    assert with_page >= ON_THE_WEB


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
    tied = [case for case in cases().values() if case.method and case.method.name in live_catalogue().methods]
    assert {case.id for case in tied if case.method and case.method.origin is Origin.SOURCE} == set()


# --- the cases that were read on the web -------------------------------------------------------------------


def test_the_cases_read_on_the_web_and_no_other_say_so() -> None:
    read = {case.id: case.read_on_web.wording for case in cases().values() if case.read_on_web}
    assert read == dict.fromkeys(ON_THE_WEB, "30. november 2026")


@pytest.mark.parametrize("identity", sorted(ON_THE_WEB))
def test_case_read_on_the_web_says_whose_account_each_page_is_and_claims_no_silence(identity: str) -> None:
    case = cases()[identity]
    assert case.summary.places
    assert all(source.title and source.publisher and source.address for source in case.sources)
    # Hardly a page could be read to its end, so nothing is called left open by its source.
    assert not case.not_stated
    assert [entry.act for entry in case.history] == [ReviewAct.ADDED]
    assert "på nettet" in (case.history[0].note or "")


def test_every_statement_of_a_case_read_on_the_web_says_which_page_it_stands_on() -> None:
    open_ended = [
        where
        for identity in ON_THE_WEB
        for where, value, covered in walk(cases()[identity], identity)
        if isinstance(value, Stated) and not value.places and not covered and value.origin is Origin.SOURCE
    ]
    assert not open_ended, "\n".join(open_ended)


def test_the_cases_read_on_the_web_use_every_field_that_real_cases_asked_for() -> None:
    asked = (
        "subjects reach country rounds finance.shares assessments quotes contact further parties.anonymous"
        " parties.municipality figures.when timeline.end period.end sources.language sources.read"
    )
    unused = [name for name in asked.split() if not any(_holds(cases()[one], name) for one in ON_THE_WEB)]
    assert not unused


def _holds(value: object, path: str) -> bool:
    if isinstance(value, tuple):
        return any(_holds(one, path) for one in value)
    name, _, rest = path.partition(".")
    found = getattr(value, name) if name and value is not None else value
    return _holds(found, rest) if rest else found not in {None, ()}


# --- the handbook -----------------------------------------------------------------------------------------


def test_checklist_for_good_cooperation_has_six_groups_of_two() -> None:
    checklist = live_catalogue().checklists["godt-samarbejde"]
    groups = [block for block in checklist.blocks if block.items]
    assert [len(block.items) for block in groups] == [2] * 6
    assert all(block.title for block in groups)


def test_numbers_of_prerequisites_dilemmas_methods_levels_and_sources() -> None:
    catalogue = live_catalogue()
    assert len(catalogue.prerequisites) == 12
    assert len(catalogue.dilemmas) == 44
    assert list(catalogue.dilemmas) == [f"d{number:02}" for number in range(1, 45)]
    assert [len(method.traits) for method in catalogue.methods.values()] == [4, 4, 4]
    assert list(catalogue.levels) == ["lille", "mellemstor", "stor"]
    assert len(catalogue.roles) == 4
    assert len(catalogue.documents) == 5


def test_the_three_methods_are_the_ones_of_the_handbook() -> None:
    titles = {method.id: method.title for method in live_catalogue().methods.values()}
    assert titles == {
        "partnerskaber": "Partnerskaber",
        "rundbordsdebatter": "Rundbordsdebatter",
        "safe-space-dialoger": "Safe Space-dialoger",
    }


def test_dilemmas_stand_under_three_themes_of_the_presentation() -> None:
    themes = [dilemma.theme.value for dilemma in live_catalogue().dilemmas.values()]
    assert set(themes) <= {"demokrati", "faglighed", "oplevelser", "roller"}
    assert themes.count("demokrati") > themes.count("oplevelser") > 0


def test_target_groups_are_sorted_only_where_the_source_names_one() -> None:
    for case in live_catalogue().cases.values():
        if case.target_group:
            assert case.target_group.kinds, f"{case.id}: målgruppe uden slags"


def test_every_case_of_the_five_sources_has_been_read_by_a_second_reader() -> None:
    for case in live_catalogue().cases.values():
        if case.id in ON_THE_WEB:
            continue
        assert [entry.act for entry in case.history] == [ReviewAct.ADDED, ReviewAct.REVIEWED], case.id
        assert find_status(case.history, None, None).last is case.history[1]


def test_every_page_that_is_written_by_hand_has_words_of_its_own() -> None:
    words = live_catalogue().search_words.values()
    covered = {group.page for group in words if group.page}
    pages = {f"{path.relative_to(ROOT / 'docs').with_suffix('.html')}" for path in (ROOT / "docs").rglob("*.md")}
    pages -= {page for page in pages if page.startswith("redaktoerer/")}
    # What a new page is called stands on it; words for those that have been here a while are a matter of course.
    assert len(pages - covered) <= len(pages) // 4


@pytest.mark.parametrize("collection", FOLDERS)
def test_every_record_names_its_schema_for_editor_programs(collection: str) -> None:
    files = sorted((ROOT / FOLDERS[collection][0]).glob("*.yml"))
    assert len(files) > 20
    for path in files:
        assert path.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=../docs/skemaer/"), path


@pytest.mark.parametrize("collection", NAMES)
def test_editor_programs_are_offered_every_word_of_today(collection: str) -> None:
    kept = (ROOT / file_of(collection)).read_text(encoding="utf-8")
    assert kept == write_schema(collection, live_catalogue()), "Der er nye ord i docs/data. Kør «make skemaer»."


def test_every_id_in_an_example_of_a_field_is_one_of_today() -> None:
    assert list_unknown_examples(live_catalogue()) == []
