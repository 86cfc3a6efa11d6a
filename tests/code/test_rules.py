"""What must hold between the fields of one record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from macros.checking.rules.records import check_chart, check_sections, check_typology, find_place_fault
from macros.language.problems import Severity
from macros.model.records.source import Section
from macros.model.records.survey import Chart
from macros.model.records.typology import Typology
from macros.model.statements import Place
from macros.reading.reader import read_record
from macros.reading.reading import Reading
from macros.reading.yaml_tree import read_text
from tests.code.test_sources import GUIDE, NOTE, REPORT
from tests.full_record import Filler, write_yaml
from tests.projects import SHORT_CASE, list_problems, make_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


TITLE = "    titel: Evalueringen\n    link: https://eksempelby.example/evaluering"


def problems_of(tmp_path: Path, case: str) -> list[str]:
    return list_problems(make_project(tmp_path, {"cases/eksempel.yml": case}))


def test_full_case_that_lacks_what_a_full_one_has_is_warned_about(tmp_path: Path) -> None:
    found = problems_of(tmp_path, SHORT_CASE.replace("dybde: kort", "dybde: fuld"))
    assert "i en fyldig case skal mindst 5 oplysninger have deres eget sted" in found.pop()
    assert [problem.partition("feltet ")[2].partition(".")[0] for problem in found] == [
        "«formål»",
        "«parter»",
        "«periode»",
        "«tidslinje»",
    ]
    assert all(f": {Severity.WARNING}: dybde: " in problem for problem in found)


def test_short_case_is_asked_for_no_more(tmp_path: Path) -> None:
    assert not problems_of(tmp_path, SHORT_CASE)


@pytest.mark.parametrize(
    ("gaps", "fault"),
    [
        ("metode", "«metode» står her som noget, kilden ikke svarer på, men casen har feltet «metode»."),
        ("Hvad de ville: mål", ""),
        ("formål.kort", "men casen har feltet «formål.kort»."),
        ("formål.mål", ""),
        ("formål.maal", "feltet «formål.maal» findes ikke. Mente du «formål.mål»?"),
        ("givet_på_forhånd", "findes ikke"),
        ("antal frivillige", ""),
    ],
)
def test_what_is_filled_in_cannot_be_called_open_and_a_key_must_be_one(gaps: str, fault: str, tmp_path: Path) -> None:
    lines = f"metode: partnerskaber\nformål: {{kort: Ture.}}\nikke_angivet: ['{gaps}']\n"
    found = problems_of(tmp_path, SHORT_CASE + lines)
    assert len(found) == bool(fault)
    assert fault in "".join(found)


def test_own_source_needs_a_title(tmp_path: Path) -> None:
    own = SHORT_CASE.replace("rapport l. 1-10", "evaluering s. 3")
    assert "skal have en titel" in problems_of(tmp_path / "a", own + "    år: 2024\n")[0]
    told = "    titel: Evalueringen\n    år: 2024\n    link: https://eksempelby.example/evaluering\n"
    assert not problems_of(tmp_path / "b", own + told)


def test_own_source_may_have_its_places_in_a_list(tmp_path: Path) -> None:
    own = SHORT_CASE.replace("sted: rapport l. 1-10", f"sted: [evaluering s. 3, evaluering s. 9]\n{TITLE}")
    assert not problems_of(tmp_path, own)


def test_case_may_name_places_in_its_own_source(tmp_path: Path) -> None:
    own = SHORT_CASE.replace("rapport l. 1-10", f"evaluering s. 3\n{TITLE}")
    assert not problems_of(tmp_path, own + "målgruppe:\n  tekst: Ældre.\n  sted: evaluering s. 9; rapport l. 3\n")


def test_own_source_stays_known_beside_a_fault_elsewhere(tmp_path: Path) -> None:
    own = SHORT_CASE.replace("rapport l. 1-10", "evaluering s. 3\n    titel: Evalueringen\n    link: x")
    found = problems_of(tmp_path, own + "målgruppe:\n  tekst: Ældre.\n  sted: evaluering s. 9\n")
    assert len(found) == 1
    assert "link: «x»" in found[0]


@pytest.mark.parametrize("field", ["del_af: eksempel", "se_også: [eksempel]"])
def test_case_that_refers_to_itself_is_refused_once(tmp_path: Path, field: str) -> None:
    found = problems_of(tmp_path, SHORT_CASE + field + "\n")
    assert len(found) == 1
    assert "henviser til sig selv" in found[0]


@pytest.mark.parametrize(
    ("place", "fault"),
    [
        (Place("d", "s. 6"), ""),
        (Place("d", "s. 6", ((21, 40),)), ""),
        (Place("d", "", ((1, 100),)), ""),
        (Place("d", "2.1 Turene", ((21, 60),)), ""),
        (Place("d", "", ((100, 101),)), "linje 100-101 findes ikke: Dokumentet har 100 linjer."),
        (Place("d", "", ((1, 2), (200, 200))), "linje 200 findes ikke"),
        (Place("d", ""), "stedet mangler"),
        (Place("d", "s. 6", ((20, 21),)), "ligger ikke på «s. 6», men på s. 5-6."),
        (Place("d", "s. 6", ((40, 41),)), "ligger ikke på «s. 6», men på s. 6-7."),
        (Place("d", "s. 12"), "«s. 12» findes ikke i Dokumentet. Fx «d s. 5»."),
        (Place("d", "side 6"), "Sider skrives «s. 6»."),
        (Place("d", "p. 6"), "Sider skrives «s. 6»."),
        (Place("d", "S 6-7"), "Sider skrives «s. 6-7»."),
        (Place("d", "21-30"), "så skriv «l. 21-30»."),
        (Place("d", "2.1 Turen"), "Mente du «2.1 Turene»?"),
        (Place("d", "Afslutning"), "Fx «d s. 5»."),
    ],
)
def test_place_is_found_or_the_message_says_what_would_be(place: Place, fault: str) -> None:
    found = find_place_fault(place, REPORT)
    assert (fault in found) if fault else not found


def test_place_in_a_document_without_pages_or_sections_is_lines() -> None:
    assert find_place_fault(Place("d", "Trin 1"), GUIDE) == ""
    assert "Fx «d Trin 1»" in find_place_fault(Place("d", "s. 1"), GUIDE)
    assert "Fx «d l. 1-3»" in find_place_fault(Place("d", "s. 1"), NOTE)


@pytest.mark.parametrize(
    ("starts", "faults"), [([1, 5, 9], 0), ([1, 5, 5], 1), ([5, 1, 9], 1), ([1, 11], 1), ([12, 11], 3), ([0, 1], 1)]
)
def test_sections_follow_each_other_within_the_document(starts: list[int], faults: int) -> None:
    reading = Reading("f.yml")
    sections = tuple(Section(name=f"s. {number}", first_line=start) for number, start in enumerate(starts))
    check_sections("sider", sections, 10, reading)
    assert len(reading.problems) == faults


def read_with(rule: Callable[[Any, Reading], None], record: type[Any], text: str) -> list[str]:
    """What a rule says to a record."""
    source = read_text(text, "f.yml")
    assert source.root is not None
    reading = Reading("f.yml")
    value = read_record(source.root, record, reading)
    assert value is not None, reading.problems
    rule(value, reading)
    return [str(problem).removeprefix("f.yml:") for problem in reading.problems]


CHART = """\
id: svar
titel: Svar
spørgsmål: Hvor ofte?
enhed: procent
serier: [Ofte, Sjældent]
resumé: Mest ofte.
søjler:
  - titel: Unge
    værdier: VALUES
"""


@pytest.mark.parametrize("values", ["['50,3', '49,7']", "[50, 50]", "['1.000', '1.234,5']"])
def test_chart_takes_one_number_for_each_series(values: str) -> None:
    assert not read_with(check_chart, Chart, CHART.replace("VALUES", values))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ("[50]", ["9:14: fejl: søjler 1 › værdier: her er 1 tal, og diagrammet har 2 serier"]),
        ("[50,3, 49,7]", ["9:14: fejl: søjler 1 › værdier: her er 4 tal, og diagrammet har 2 serier"]),
        ("[50, få]", ["9:19: fejl: søjler 1 › værdier 2: «få» er ikke et tal"]),
        ("['50.3', 50 %]", ["9:15: fejl: søjler 1 › værdier 1: «50.3»", "9:23: fejl: søjler 1 › værdier 2: «50 %»"]),
    ],
)
def test_chart_that_cannot_be_drawn_is_refused(values: str, said: list[str]) -> None:
    found = read_with(check_chart, Chart, CHART.replace("VALUES", values))
    assert len(found) == len(said)
    assert all(problem.startswith(words) for problem, words in zip(found, said, strict=True))


def test_row_of_a_typology_has_a_cell_for_each_type() -> None:
    text = write_yaml(Filler().fill(Typology, "fuld"))
    assert not read_with(check_typology, Typology, text)
    filled = Filler().fill(Typology, "fuld")
    assert isinstance(filled["typer"], list)
    filled["typer"] = filled["typer"][:1]
    found = read_with(check_typology, Typology, write_yaml(filled))
    assert len(found) == 2
    assert "her er 2 celler, og der er 1 typer" in found[0]
