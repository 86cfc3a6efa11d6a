"""All records together: what is read, how it is ordered and looked up, and what is wrong across files."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest

from macros.catalogue.catalogue import Catalogue, find_alike
from macros.catalogue.places import FOLDERS, LISTS, SETTINGS_FILE
from macros.checking.inspection import inspect, load
from macros.language.problems import ProblemsFound
from macros.model.fields import Reference, specs_of
from macros.reading.yaml_tree import LARGEST_FILE
from tests.full_record import Filler, fill_case, write_yaml
from tests.projects import SHORT_CASE, list_problems, load_tiny, make_project, record_types

if TYPE_CHECKING:
    from pathlib import Path


def case(identity: str, *lines: str, titel: str | None = None) -> str:
    text = SHORT_CASE.replace("id: eksempel", f"id: {identity}")
    return text.replace("Ture ved åen", titel or f"Titel {identity}") + "".join(f"{line}\n" for line in lines)


# --- the shape of it --------------------------------------------------------------------------------------


def test_catalogue_has_a_field_for_every_collection_and_no_other() -> None:
    others = {"roles", "case_methods", "settings", "alike", "redirects", "redirect_marks", "digests", "pictures"}
    others |= {"menu"}
    assert {item.name for item in dataclasses.fields(Catalogue)} == {*FOLDERS, *LISTS, *others}
    assert not set(FOLDERS) & set(LISTS)


def test_every_reference_names_a_collection() -> None:
    def references(record: type[Any]) -> set[str]:
        found: set[str] = set()
        for _, spec in specs_of(record):
            if isinstance(spec.kind, Reference):
                found.add(spec.kind.collection)
            found |= references(spec.kind.record) if hasattr(spec.kind, "record") else set()
        return found

    for record in record_types():
        assert references(record) <= {*FOLDERS, *LISTS, "roles", "case_methods"}, record


def test_sources_are_read_before_what_names_places_in_them() -> None:
    assert next(iter(LISTS)) == "documents"


# --- what is read -----------------------------------------------------------------------------------------


def test_smallest_record_of_every_kind_is_taken(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path)
    assert {"havnen", "parken"} == set(catalogue.cases)
    assert list(catalogue.documents) == ["rapport", "guide"]
    for name in (*FOLDERS, *LISTS):
        assert getattr(catalogue, name), name


def test_case_with_every_field_filled_is_taken(tmp_path: Path) -> None:
    filled, _ = fill_case()
    catalogue = load_tiny(tmp_path, {"cases/fuld.yml": write_yaml(filled)})
    record = catalogue.cases["fuld"]
    for name, _ in specs_of(type(record)):
        assert getattr(record, name) not in {None, ()}, name


def test_cases_stand_in_danish_order_of_title(tmp_path: Path) -> None:
    titles = {"a": "Åen", "b": "Ærø", "c": "Zoo", "d": "Aarhus", "e": "Ørsted", "f": "Abe"}
    files = {f"cases/{identity}.yml": case(identity, titel=title) for identity, title in titles.items()}
    found = [record.title for record in load_tiny(tmp_path, files).cases.values()]
    assert found == ["Abe", "Ture i parken", "Ture på havnen", "Zoo", "Ærø", "Ørsted", "Åen", "Aarhus"]


def test_lists_keep_the_order_of_their_file(tmp_path: Path) -> None:
    assert list(load_tiny(tmp_path).dilemmas) == ["d01", "d02"]


def test_readme_in_a_folder_of_records_is_passed_over(tmp_path: Path) -> None:
    load_tiny(tmp_path, {"cases/README.md": "Her ligger cases.", "checklists/README.md": "x"})


def test_loading_twice_gives_the_same(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    assert load(root) == load(root)


# --- what is wrong across files ---------------------------------------------------------------------------


def test_load_raises_every_error_of_every_file(tmp_path: Path) -> None:
    root = make_project(
        tmp_path, {"cases/a.yml": "", "cases/b.yml": case("b", "vejr: sol"), SETTINGS_FILE: "navn: x\n"}
    )
    with pytest.raises(ProblemsFound) as found:
        load(root)
    assert [problem.path for problem in found.value.problems] == ["cases/a.yml", "cases/b.yml"] + 2 * [SETTINGS_FILE]


def test_warnings_do_not_stop_the_load(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/a.yml": case("a").replace("dybde: kort", "dybde: fuld")})
    assert list_problems(root)
    assert "a" in load(root).cases


@pytest.mark.parametrize("path", [path for path, _ in LISTS.values()] + [SETTINGS_FILE])
def test_missing_data_file_is_a_problem_and_no_crash(path: str, tmp_path: Path) -> None:
    root = make_project(tmp_path)
    (root / path).unlink()
    catalogue, problems = inspect(root)
    assert catalogue is None
    assert any(problem.path == path and "filen mangler" in problem.message for problem in problems)


def test_empty_folder_is_a_list_of_problems_and_no_crash(tmp_path: Path) -> None:
    catalogue, problems = inspect(tmp_path)
    assert catalogue is None
    assert {problem.path for problem in problems} >= {SETTINGS_FILE, *(path for path, _ in LISTS.values())}


def test_reference_to_a_faulty_record_is_no_second_problem(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/a.yml": case("a", "vejr: sol"), "cases/b.yml": case("b", "se_også: [a]")})
    assert [problem.partition(":")[0] for problem in list_problems(root)] == ["cases/a.yml"]


def test_place_in_a_faulty_source_is_no_second_problem(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    sources = root / "docs/data/kilder.yml"
    sources.write_text(sources.read_text(encoding="utf-8").replace("linjer: 100", "linjer: mange"), encoding="utf-8")
    assert {problem.partition(":")[0] for problem in list_problems(root)} == {"docs/data/kilder.yml"}


def test_circle_of_three_is_told_at_each_of_them(tmp_path: Path) -> None:
    circle = {f"cases/{one}.yml": case(one, f"del_af: {other}") for one, other in (("a", "b"), ("b", "c"), ("c", "a"))}
    found = list_problems(make_project(tmp_path, circle))
    assert len(found) == 3
    assert "a → b → c → a" in found[0]


def test_long_line_of_parents_is_no_circle(tmp_path: Path) -> None:
    line = {f"cases/c{n}.yml": case(f"c{n}", f"del_af: c{n + 1}" if n < 30 else "") for n in range(31)}
    assert not list_problems(make_project(tmp_path, line))


def test_symlink_is_refused_wherever_it_leads(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.yml").write_text(case("a"), encoding="utf-8")
    (root / "cases/a.yml").symlink_to(tmp_path / "elsewhere" / "a.yml")
    (root / "cases/b.yml").symlink_to("/etc/passwd")
    (root / "cases/folder").symlink_to(tmp_path / "elsewhere")
    (root / "cases/c.yml").symlink_to("nowhere.yml")
    found = list_problems(root)
    assert [problem.partition(":")[0] for problem in found] == [
        f"cases/{n}" for n in ("a.yml", "b.yml", "c.yml", "folder")
    ]
    assert "root" not in "".join(found)


def test_oversize_record_is_refused_while_a_list_of_records_may_be_larger(tmp_path: Path) -> None:
    filler = "# " + "x" * LARGEST_FILE + "\n"
    root = make_project(tmp_path, {"cases/a.yml": case("a") + filler})
    sources = root / "docs/data/kilder.yml"
    sources.write_text(sources.read_text(encoding="utf-8") + filler, encoding="utf-8")
    found = list_problems(root)
    assert len(found) == 1
    assert found[0].startswith("cases/a.yml:1:1: fejl: filen fylder 65 kB")


def test_file_name_with_signs_of_the_log_is_cleaned(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/a\nb\x1b[31m.yml": "x"})
    for problem in list_problems(root):
        assert problem.isprintable()


def test_missing_typology_of_roles_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    catalogue, problems = inspect(make_project(tmp_path, {LISTS["typologies"][0]: "[]\n"}))
    assert catalogue is None
    assert problems


@pytest.mark.parametrize(("collection", "field"), [("charts", "søjler"), ("typologies", "dimensioner")])
def test_chart_or_table_that_cannot_be_drawn_is_a_problem(collection: str, field: str, tmp_path: Path) -> None:
    path, record = LISTS[collection]
    filled = Filler().fill(record, "skaev")
    counted = "serier" if collection == "charts" else "typer"
    filled[counted] = filled[counted][:1]  # type: ignore[index]
    root = make_project(tmp_path)
    before = (root / path).read_text(encoding="utf-8").rstrip()
    (root / path).write_text(f"{before[:-1]}, {write_yaml(filled, one_line=True)}]", encoding="utf-8")
    assert any(f" {field} 1 › " in problem for problem in list_problems(root))


# --- what cases share -------------------------------------------------------------------------------------


def test_cases_are_found_by_what_they_share(tmp_path: Path) -> None:
    catalogue = load_tiny(
        tmp_path,
        {
            "cases/a.yml": case("a", "kompleksitet: lille", "metode: partnerskaber", "del_af: havnen"),
            "cases/b.yml": case("b", "kompleksitet: lille", "foreningsrolle: avantgarde", "kommuner: [Odense, Faxe]"),
            "cases/c.yml": case("c", "initiativ: frivillige", "del_af: havnen"),
        },
    )

    def ids(field: str, value: str) -> list[str]:
        return [record.id for record in catalogue.cases_with(field, value)]

    assert ids("level", "lille") == ["a", "b"]
    assert ids("level", "stor") == []
    assert ids("method", "partnerskaber") == ["a"]
    assert ids("role", "avantgarde") == ["b"]
    assert ids("initiative", "frivillige") == ["c"]
    assert ids("municipality", "Odense") == ["b", "parken", "havnen"]
    assert [record.id for record in catalogue.children_of(catalogue.cases["havnen"])] == ["a", "c"]


def test_cases_alike_are_counted_round_from_the_one_that_asks(tmp_path: Path) -> None:
    files = {f"cases/{identity}.yml": case(identity, "kommuner: [Faxe]") for identity in "abcd"}
    alike = find_alike(load_tiny(tmp_path, files).cases)
    assert list(alike.following("municipality", "Faxe", "b")) == ["c", "d", "a", "b"]
    assert next(iter(alike.following("municipality", "Faxe", "havnen"))) in "abcd"
    assert list(alike.following("municipality", "Ingen", "b")) == []
