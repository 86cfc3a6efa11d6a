"""Files of records: which there are, and what is told of one that lies elsewhere or is called otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from macros.checking.files import find_records
from macros.checking.inspection import inspect
from macros.language.problems import Move
from macros.pictures.shelf import Shelf
from macros.reading.kinds import LONGEST_ID, is_good_id
from tests.freezing import FROZEN
from tests.projects import SHORT_CASE, make_project

if TYPE_CHECKING:
    from pathlib import Path

    from macros.language.problems import Problem

CASE = SHORT_CASE.replace("id: eksempel", "id: turen-ved-aaen")


def find(folder: Path, files: dict[str, str | bytes]) -> tuple[dict[str, str], list[Problem]]:
    """Where each file that is read would lie, and what is told of the others."""
    root = make_project(folder, files)
    found, problems = find_records(root, Shelf(root))
    return {file.path: file.place for file in found}, problems


@pytest.mark.parametrize("name", ["Thumbs.db", "desktop.ini", "~$ny.docx"])
def test_what_a_program_leaves_behind_is_to_be_deleted(name: str, tmp_path: Path) -> None:
    _, (problem,) = find(tmp_path, {f"cases/{name}": b"\x00"})
    assert problem.path == f"cases/{name}"
    assert problem.move == Move("")


@pytest.mark.parametrize("name", [".DS_Store", ".turen.yml.swp", "turen.yml~", ".#turen.yml", "README.md"])
def test_what_an_editor_program_leaves_behind_is_passed_over(name: str, tmp_path: Path) -> None:
    places, problems = find(tmp_path, {f"cases/{name}": b"x"})
    assert f"cases/{name}" not in places
    assert problems == []


@pytest.mark.parametrize("name", ["noter.txt", "tegning.ai", "mappe/noter.docx"])
def test_a_file_that_is_no_record_is_given_no_name_of_one(name: str, tmp_path: Path) -> None:
    places, (problem,) = find(tmp_path, {f"cases/{name}": "Husk at ringe."})
    assert f"cases/{name}" not in places
    assert problem.move is None
    assert "kun poster kan ligge i cases/" in problem.message


@pytest.mark.parametrize("path", ["mkdocs.yml", "docs/data/andet.yml", ".pre-commit-config.yaml", "docs/tabel.yml"])
def test_a_file_of_something_else_is_let_be_outside_the_folders(path: str, tmp_path: Path) -> None:
    places, problems = find(tmp_path, {path: "site_name: x\nnav:\n  - index.md\ntitel: y\n"})
    assert path not in places
    assert problems == []


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("cases/Turen ved åen.yml", "cases/turen-ved-aaen.yml"),
        ("cases/turen-ved-aaen.YML", "cases/turen-ved-aaen.yml"),
        ("cases/turen-ved-aaen.yml.txt", "cases/turen-ved-aaen.yml"),
        ("cases/turen_ved_åen.yaml.txt", "cases/turen-ved-aaen.yml"),
        ("cases/2024/tur.yml", "cases/tur.yml"),
        ("cases/prn.yml", "cases/turen-ved-aaen.yml"),
        (f"cases/{'tur-' * 30}.yml", "cases/turen-ved-aaen.yml"),
        ("checklists/tur.yml", "cases/tur.yml"),
        ("Cases/tur.yml", "cases/tur.yml"),
        ("sager/tur.yml", "cases/tur.yml"),
        ("docs/tur.yml", "cases/tur.yml"),
        ("tur.yml", "cases/tur.yml"),
        ("cases/.tur.yml", "cases/turen-ved-aaen.yml"),
    ],
)
def test_a_record_is_told_its_name_and_its_place(path: str, place: str, tmp_path: Path) -> None:
    places, (problem,) = find(tmp_path, {path: CASE})
    assert places[path] == place
    assert problem.path == path
    assert problem.move == Move(place)


def test_a_sheet_among_the_cases_is_told_its_place_too(tmp_path: Path) -> None:
    sheet = min((FROZEN / "checklists").glob("*.yml"))
    places, (problem,) = find(tmp_path, {f"cases/{sheet.name}": sheet.read_bytes()})
    assert places[f"cases/{sheet.name}"] == f"checklists/{sheet.name}"
    assert problem.move == Move(f"checklists/{sheet.name}")


def test_a_sheet_in_its_place_is_taken_for_no_case_nor_a_case_for_a_sheet(tmp_path: Path) -> None:
    files = {
        f"{folder}/{path.name}": path.read_bytes()
        for folder in ("cases", "checklists")
        for path in (FROZEN / folder).glob("*.yml")
    }
    places, problems = find(tmp_path, dict(files))
    assert problems == []
    assert all(path == place for path, place in places.items())


def test_no_two_records_are_told_one_place(tmp_path: Path) -> None:
    other = CASE.replace("går tur", "cykler")
    files: dict[str, str | bytes] = {"cases/Tur.yml": CASE, "cases/tur.yaml": other, "cases/tur.yml": CASE + "# en\n"}
    places, _ = find(tmp_path, files)
    mine = [places[path] for path in files]
    assert len(set(mine)) == 3
    assert places["cases/tur.yml"] == "cases/tur.yml"


@pytest.mark.parametrize("title", ["å" * 200, "Con", "!!!", "Ture: ved åen", ""])
def test_a_name_made_of_a_title_can_be_one(title: str, tmp_path: Path) -> None:
    text = CASE.replace("id: turen-ved-aaen\n", "").replace("titel: Ture ved åen", f'titel: "{title}"')
    places, (problem,) = find(tmp_path, {"cases/aux.yml": text})
    if problem.move is None:
        assert "cases/aux.yml" not in places
        return
    stem = places["cases/aux.yml"].removeprefix("cases/").removesuffix(".yml")
    assert is_good_id(stem)
    assert len(stem) <= LONGEST_ID


def test_of_two_files_with_the_same_words_that_stays_whose_name_its_id_is(tmp_path: Path) -> None:
    places, (problem,) = find(tmp_path, {"cases/a-kopi.yml": CASE, "cases/turen-ved-aaen.yml": CASE})
    assert problem.path == "cases/a-kopi.yml"
    assert problem.move == Move("")
    assert "cases/turen-ved-aaen.yml" in problem.message
    assert "cases/a-kopi.yml" not in places


def test_what_is_wrong_in_a_file_out_of_place_is_told_in_the_same_run(tmp_path: Path) -> None:
    wrong = CASE.replace("dybde: kort", "dybde: korrt")
    _, problems = inspect(make_project(tmp_path, {"checklists/turen-ved-aaen.yml.txt": wrong}))
    assert [(problem.path, problem.line) for problem in problems] == [
        ("checklists/turen-ved-aaen.yml.txt", 1),
        ("checklists/turen-ved-aaen.yml.txt", 5),
    ]


def test_the_second_case_of_a_file_out_of_place_goes_where_cases_lie(tmp_path: Path) -> None:
    second = SHORT_CASE.replace("eksempel", "den-anden").replace("Ture", "Gå")
    _, problems = inspect(make_project(tmp_path, {"checklists/eksempel.yml": SHORT_CASE + second}))
    assert {problem.move for problem in problems} == {Move("cases/eksempel.yml"), Move("cases/den-anden.yml", 8)}
    assert any("en ny fil, cases/den-anden.yml;" in problem.message for problem in problems)


def test_the_second_case_of_a_file_takes_the_place_of_no_other(tmp_path: Path) -> None:
    second = SHORT_CASE.replace("eksempel", "havnen").replace("Ture", "Gå")
    _, problems = inspect(make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE + second}))
    assert [problem.move for problem in problems] == [Move("cases/havnen-2.yml", 8)]


def test_a_case_that_names_one_out_of_place_is_not_told_that_it_is_not_there(tmp_path: Path) -> None:
    other = SHORT_CASE.replace("eksempel", "anden").replace("Ture", "Gå") + "se_også: [turen-ved-aaen]\n"
    _, problems = inspect(make_project(tmp_path, {"cases/Turen.yml": CASE, "cases/anden.yml": other}))
    assert {problem.path for problem in problems} == {"cases/Turen.yml"}


def test_a_case_that_names_the_second_of_a_file_is_not_told_that_it_is_not_there(tmp_path: Path) -> None:
    second = SHORT_CASE.replace("eksempel", "den-anden").replace("Ture", "Gå")
    names = SHORT_CASE.replace("eksempel", "tredje").replace("Ture", "Løb") + "se_også: [den-anden]\n"
    _, problems = inspect(
        make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE + second, "cases/tredje.yml": names})
    )
    assert [problem.path for problem in problems] == ["cases/eksempel.yml"]
    assert problems[0].move == Move("cases/den-anden.yml", 8)
