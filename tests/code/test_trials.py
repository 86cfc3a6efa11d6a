"""Trying corrections out: what is read for it, and that nothing of it stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from macros.checking.inspection import Inspection
from macros.checking.mending.mender import mend_problems
from macros.checking.trials import Trials
from tests.projects import make_project

if TYPE_CHECKING:
    from pathlib import Path


FILE = "docs/data/soegeord.yml"
RECORDS = 300
FAULTS = range(0, RECORDS, 15)


def write_list(key: str = "odr") -> str:
    """A long list, of which some records have a field of another name."""
    return "".join(f"- id: s{n}\n  {key if n in FAULTS else 'ord'}: [en{n}, to{n}]\n" for n in range(RECORDS))


@pytest.mark.slow
def test_corrections_of_a_long_list_read_again_only_the_records_that_they_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inspection = Inspection(make_project(tmp_path, {FILE: write_list()}))
    inspection.run()
    read = Inspection.read
    times = 0

    def count(*arguments: Any) -> Any:
        nonlocal times
        times += 1
        return read(*arguments)

    monkeypatch.setattr(Inspection, "read", count)
    mended = mend_problems(sorted(inspection.problems), inspection)
    assert len(mended) == 2 * len(FAULTS)
    assert all(problem.correction for problem in mended)
    # Once each, and those with a fault a few times. Read whole for each guess it would be six thousand times.
    assert times < 3 * RECORDS


def test_what_a_file_might_hold_leaves_no_trace(tmp_path: Path) -> None:
    inspection = Inspection(make_project(tmp_path, {FILE: write_list()}))
    inspection.run()
    before = list(inspection.problems), {name: list(ids) for name, ids in inspection.known.items()}
    trials = Trials(inspection)
    assert trials.find_problems(FILE, write_list("ord").encode()) == []
    assert trials.find_problems(FILE, b"- id: [") != []
    assert trials.find_problems("cases/eksempel.yml", b"id: andet\n") != []
    assert (inspection.problems, {name: list(ids) for name, ids in inspection.known.items()}) == before
