"""What a check found in order is kept and divided among processes, and no finding is another for it."""

from __future__ import annotations

import pickle
from datetime import date
from typing import TYPE_CHECKING

import pytest

from macros.checking.inspection import Inspection
from macros.checking.judging import kept
from macros.checking.judging.apart import Aside, deal
from macros.checking.judging.packing import Unpacked, pack, seal, unpack
from macros.checking.judging.record import Judged, judge_file
from macros.reading.reading import Reading
from tests.projects import SHORT_CASE, make_project, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from macros.checking.files import Found

TODAY = date(2026, 1, 1)
NAMES = ("a", "b", "c", "d", "e")
FAULTY = {
    "cases/d.yml": SHORT_CASE.replace("id: eksempel", "id: d") + "vejr: sol\n",
    "cases/e.yml": SHORT_CASE.replace("id: eksempel", "id: e").replace("titel: ", "titel: ring 12 34 56 78 om "),
}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of a few cases, two of them with something to say, in which even so few are kept."""
    monkeypatch.setattr(kept, "FEWEST", 2)
    cases = {
        f"cases/{name}.yml": SHORT_CASE.replace("id: eksempel", f"id: {name}").replace("titel: ", f"titel: {name} ", 1)
        for name in NAMES
    }
    return make_project(tmp_path, {**cases, **FAULTY})


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were judged anew, as long as one process does it all."""
    paths: list[str] = []

    def judge(file: Found, around: object) -> Judged | None:
        paths.append(file.path)
        return judge_file(file, around)  # type: ignore[arg-type]

    monkeypatch.setattr(kept, "count_processes", lambda: 1)
    monkeypatch.setattr(kept, "judge_file", judge)
    return paths


def find(
    root: Path, *, keeps: bool = True, today: date = TODAY
) -> tuple[list[str], Catalogue | None, dict[str, bytes]]:
    inspection = Inspection(root, today, keeps=keeps)
    catalogue = inspection.run()
    return [repr(problem) for problem in sorted(inspection.problems)], catalogue, inspection.digests


def pack_of(root: Path) -> Path:
    (path,) = (root / kept.FOLDER).iterdir()
    return path


@pytest.mark.parametrize("processes", [1, 2, 4])
def test_findings_are_the_same_kept_or_not_and_however_many_look(
    root: Path, monkeypatch: pytest.MonkeyPatch, processes: int
) -> None:
    monkeypatch.setattr(kept, "count_processes", lambda: processes)
    plain = find(root, keeps=False)
    assert len(plain[0]) > 1
    assert find(root) == plain
    assert find(root) == plain


def test_a_catalogue_in_order_is_the_same_from_what_is_kept(root: Path, judged: list[str]) -> None:
    for name in ("d", "e"):
        (root / f"cases/{name}.yml").unlink()
    plain = find(root, keeps=False)
    assert plain[1] is not None
    assert find(root) == plain
    first = len(judged)
    assert find(root) == plain
    assert first
    assert len(judged) == first


def test_only_what_changed_or_has_something_to_say_is_judged_again(root: Path, judged: list[str]) -> None:
    find(root)
    judged.clear()
    path = root / "cases/a.yml"
    path.write_text(path.read_text(encoding="utf-8") + "vejr: regn\n", encoding="utf-8")
    problems, *_ = find(root)
    assert sorted(judged) == ["cases/a.yml", "cases/d.yml", "cases/e.yml"]
    assert any("cases/a.yml" in problem and "vejr" in problem for problem in problems)


def test_a_kept_record_is_told_of_what_it_names_and_is_gone(root: Path) -> None:
    path = root / "cases/a.yml"
    path.write_text(path.read_text(encoding="utf-8") + "del_af: b\n", encoding="utf-8")
    before, *_ = find(root)
    assert not any("cases/a.yml" in problem for problem in before)
    (root / "cases/b.yml").unlink()
    assert find(root) == find(root, keeps=False)
    assert any("cases/a.yml" in problem for problem in find(root)[0])


def test_all_is_judged_anew_on_another_day(root: Path, judged: list[str]) -> None:
    find(root)
    judged.clear()
    find(root, today=date(2026, 1, 2))
    assert {f"cases/{name}.yml" for name in NAMES} <= set(judged)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _: b"",
        lambda content: content[:-1],
        lambda content: content[:100] + bytes([content[100] ^ 1]) + content[101:],
        seal,
        lambda _: seal(len(b"x").to_bytes(8, "big") + b"x"),
    ],
    ids=["empty", "cut", "another sign", "no packs", "no pack"],
)
def test_what_is_kept_is_not_believed_when_it_is_broken(root: Path, spoil: Callable[[bytes], bytes]) -> None:
    plain = find(root)
    path = pack_of(root)
    path.write_bytes(spoil(path.read_bytes()))
    assert find(root) == plain
    assert find(root) == plain


def test_nothing_but_records_is_made_of_a_pack(tmp_path: Path) -> None:
    class Harm:
        def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
            return (tmp_path / "harm").touch, ()

    with pytest.raises(Unpacked):
        unpack(seal(pickle.dumps({"cases/a.yml": Harm()})))
    assert not (tmp_path / "harm").exists()


def test_every_real_case_is_the_same_when_unpacked() -> None:
    cases = real_catalogue().cases
    found = {name: (b"", Judged(case, Reading(name), None, frozenset())) for name, case in cases.items()}
    assert {name: one.value for name, (_, one) in unpack(pack(found)).items()} == cases


def test_nothing_is_kept_where_nothing_can_be_written(root: Path) -> None:
    (root / ".build").write_text("en fil", encoding="utf-8")
    assert find(root) == find(root, keeps=False)


def test_a_process_that_ends_before_its_time_is_no_loss(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "count_processes", lambda: 2)
    wait = Aside.wait
    monkeypatch.setattr(Aside, "wait", lambda self: wait(self)[:-1])
    assert find(root) == find(root, keeps=False)


def test_files_are_dealt_in_order_and_all_of_them() -> None:
    for number in (1, 2, 3, 7):
        dealt = deal(list(range(5)), number)
        assert len(dealt) == number
        assert [one for part in dealt for one in part] == list(range(5))
