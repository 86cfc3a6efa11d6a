"""The measuring itself: that it runs and what it reports. How long anything takes is no test's business."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from macros.bench.synthetic import compose_record, write_records
from macros.checking.inspection import load
from macros.model.records.case_words import Depth
from tests.site_project import Project
from tests.sites import make_once

if TYPE_CHECKING:
    from pathlib import Path

SIZES = (3, 6)
pytestmark = pytest.mark.weekly  # six builds of two kinds of site, for a command that no reader or editor runs
A_ROW = re.compile(
    r"\s*(?P<records>\d+)\s+(?P<ours>[\d.]+) s\s+(?P<again>[\d.]+) s\s+(?P<plain>[\d.]+) s\s+(?P<ratio>[\d.]+)\s+"
    r"(?P<memory>\d+) MB \((?P<plain_memory>\d+) MB\)\s+(?P<site>[\d.]+) MB \((?P<plain_site>[\d.]+) MB\)\s*"
)


@dataclass(frozen=True)
class Measured:
    """What the command printed, and the project that it was run in."""

    lines: list[str]
    root: Path


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Measured:
    """What the command prints for two small sizes, measured once."""

    def measure(folder: Path) -> str:
        project = Project.copied_to(folder / "project")
        run = project.run("-m", "macros.bench", "--sizes", *map(str, SIZES), "--runs", "1")
        assert run.returncode == 0, run.stdout
        return run.stdout

    folder, printed = make_once(tmp_path_factory, "bench", measure)
    return Measured(printed.splitlines(), folder / "project")


@pytest.fixture
def report(measured: Measured) -> list[str]:
    return measured.lines


def rows_of(report: list[str]) -> list[re.Match[str]]:
    return [row for line in report if (row := A_ROW.fullmatch(line))]


def test_the_head_names_every_column(report: list[str]) -> None:
    for column in ("poster", "samspil", "igen", "ren Material", "forhold", "hukommelse", "site"):
        assert column in report[0]


def test_there_is_a_row_for_each_size(report: list[str]) -> None:
    assert [int(row["records"]) for row in rows_of(report)] == list(SIZES)


def test_every_figure_was_measured(report: list[str]) -> None:
    for row in rows_of(report):
        assert min(float(row[name]) for name in ("ours", "again", "plain", "memory", "plain_memory")) > 0, row[0]
        assert 0 < float(row["plain_site"]) <= float(row["site"]), row[0]


def test_the_ratio_is_that_of_the_two_builds(report: list[str]) -> None:
    for row in rows_of(report):
        assert float(row["ratio"]) == pytest.approx(float(row["ours"]) / float(row["plain"]), abs=0.05), row[0]


def test_what_each_further_record_costs_is_said(report: list[str]) -> None:
    assert any(re.fullmatch(r"hver post mellem 3 og 6: -?[\d.]+ ms", line) for line in report), report


def test_sheets_are_measured_from_nothing_unchanged_and_with_one_changed(report: list[str]) -> None:
    (line,) = [line for line in report if line.startswith("ark og pakker, ")]
    made = {words: int(number) for words, number in re.findall(r"(\w[\w ]*?) på [^(]*\((\d+) lavet\)", line)}
    assert made.keys() == {"fra bunden", "uændret", "et ark ændret"}, line
    assert made["uændret"] == 0 < made["et ark ændret"] < made["fra bunden"], line


def test_nothing_is_left_behind(measured: Measured) -> None:
    assert list((measured.root / ".build").glob("bench-*")) == []


def test_the_made_up_records_are_good_ones(tmp_path: Path) -> None:
    project = Project.copied_to(tmp_path)
    before = len(load(project.root).cases)
    write_records(project.root / "cases", 20)
    cases = load(project.root).cases
    assert len(cases) == before + 20
    made = [case for identity, case in cases.items() if identity.startswith("maaling-")]
    assert len(made) == 20
    assert {case.depth for case in made} == {Depth.FULL, Depth.SHORT}


def test_the_made_up_records_are_the_same_each_time_and_differ_from_each_other() -> None:
    texts = [compose_record("maaling", index) for index in range(50)]
    assert texts == [compose_record("maaling", index) for index in range(50)]
    assert len(set(texts)) == 50
