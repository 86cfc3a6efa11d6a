"""A number that a statement has and its source has not is told, where the texts of the sources are at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from macros.checking.hints.numbers import FOLDER, holds, list_numbers
from macros.checking.inspection import inspect
from macros.language.problems import Severity
from tests.projects import SHORT_CASE, make_project

if TYPE_CHECKING:
    from pathlib import Path

LINES = ["ord"] * 100
LINES[1] = "Der kom tre gæster i 2003 og 1.200 til festen."


def warn(folder: Path, case: str, *, at_hand: bool = True) -> list[str]:
    root = make_project(folder, {"cases/eksempel.yml": SHORT_CASE + case})
    if at_hand:
        (folder / FOLDER).mkdir(parents=True)
        (folder / FOLDER / "rapport.txt").write_text("\n".join(LINES) + "\n", encoding="utf-8")
    problems = inspect(root)[1]
    assert all(problem.severity is Severity.WARNING for problem in problems)
    return [str(problem) for problem in problems if "står ikke i de linjer" in str(problem)]


def test_a_number_that_is_not_in_the_lines_is_told_with_file_line_and_field(tmp_path: Path) -> None:
    (told,) = warn(tmp_path, "baggrund:\n  - tekst: Der kom 4 i 2004 og 3 i 2003.\n    sted: rapport l. 2\n")
    assert told.startswith("cases/eksempel.yml:9:12")
    assert "«4» og «2004»" in told
    assert "«3»" not in told


@pytest.mark.parametrize(
    "case",
    [
        "baggrund:\n  - tekst: Der kom 3 i 2003 og 1.200 til festen.\n    sted: rapport l. 1-3\n",
        "baggrund:\n  - tekst: Der kom 4.\n    sted: rapport l. 2\n    ophav: vores læsning\n",
        "baggrund:\n  - tekst: Bilag 7 og afsnit 9 fortæller det.\n    sted: rapport l. 2\n",
        "baggrund:\n  - tekst: Der kom 4.\n    sted: guide l. 2\n",
        "baggrund:\n  - tekst: Der kom 4.\n    sted: rapport s. 5\n",
        "målgruppe:\n  tekst: Fra 4 år.\n  sted: rapport l. 2\n  ophav: vores læsning\n",
    ],
    ids=["there", "ours", "part of a document", "another text", "a page alone", "in a group of ours"],
)
def test_nothing_is_told_of_what_is_there_is_ours_or_cannot_be_looked_up(case: str, tmp_path: Path) -> None:
    assert warn(tmp_path, case) == []


def test_a_statement_without_a_place_rests_on_those_of_its_group_or_of_the_record(tmp_path: Path) -> None:
    case = "målgruppe:\n  tekst: Nye 5.\n  sted: rapport l. 3\nbaggrund:\n  - Der kom 3.\n  - Der kom 6.\n"
    assert [told.split("«")[1].split("»")[0] for told in warn(tmp_path, case)] == ["5", "6"]


def test_nothing_is_told_where_the_texts_are_not_at_hand(tmp_path: Path) -> None:
    case = "baggrund:\n  - tekst: Der kom 4.\n    sted: rapport l. 2\n"
    assert warn(tmp_path, case, at_hand=False) == []


def test_a_number_is_found_as_digits_and_as_a_word_and_not_inside_another() -> None:
    assert holds("Der var Tolv.", "12")
    assert not holds("Der var 120.", "12")
    assert not holds("toppen", "2")
    assert list(list_numbers("s. 4, trin 2: 10-12 og 1,5 mio.")) == ["10", "12", "1,5"]
