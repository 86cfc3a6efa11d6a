"""The editors' trail: what it may say, when a review is due, and what pages and editors are shown of it."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html as lxml_html

from macros.catalogue.review import find_due_day, is_due
from macros.checking.inspection import inspect
from macros.model.dates import add_months, find_build_date
from macros.model.records.case import Case
from macros.model.records.case_words import Depth
from macros.pages.fragments import CASE, CHECKLIST, EDITORS_OVERVIEW, Fragment
from macros.pages.renderer import Renderer
from macros.views.overview import MOST_QUEUED, count_unsaid, view_overview
from tests.freezing import FROZEN
from tests.projects import ROOT, SHORT_CASE, load_tiny, make_project, read, real_catalogue
from tests.site_project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue

TODAY = date(2030, 1, 15)
SETTINGS = """\
navn: Prøvesitet
beskrivelse: Et lille opdigtet projekt.
gren: main
gennemsyn_måneder: 24
"""


def trail(*entries: str) -> str:
    return SHORT_CASE + "redaktion:\n" + "".join(f"  - {{{entry}}}\n" for entry in entries)


ADDED = "dato: 2029-01-01, hvad: tilføjet, rolle: redaktionen"
REVIEWED = "dato: 2029-02-01, hvad: gennemset, rolle: anden læser"


def problems_of(folder: Path, text: str, today: date | None = TODAY) -> list[str]:
    root = make_project(folder, {"cases/eksempel.yml": text, "docs/data/indstillinger.yml": SETTINGS})
    return [str(problem) for problem in inspect(root, today)[1]]


def histories(*entries: str) -> Any:
    value, problems = read(trail(*entries), Case)
    assert problems == []
    return value.history


# --- what is refused --------------------------------------------------------------------------------------


def test_record_without_a_trail_needs_nothing(tmp_path: Path) -> None:
    assert problems_of(tmp_path, SHORT_CASE) == []


def test_trail_in_order_is_without_fault(tmp_path: Path) -> None:
    assert problems_of(tmp_path, trail(ADDED, ADDED.replace("tilføjet", "ændret"), REVIEWED)) == []


@pytest.mark.parametrize("written", ["2029", "2029-01", "forår 2029", "ca. 2029-01-01", "slut 2029-01"])
def test_day_must_be_a_whole_one(written: str, tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, trail(ADDED.replace("2029-01-01", written)))
    assert problem == (
        f"cases/eksempel.yml:9:12: fejl: redaktion 1 › dato: «{written}» er ikke en hel dag. "
        "Skriv den som «2026-11-23»."
    )


def test_entry_before_the_one_above_it_is_an_error(tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, trail(REVIEWED, ADDED))
    assert problem.startswith("cases/eksempel.yml:10:12: fejl: redaktion 2 › dato: 1. januar 2029 er før")
    assert problem.endswith("Skriv det ældste først.")


def test_day_in_the_future_is_a_warning_against_the_builds_day(tmp_path: Path) -> None:
    text = trail(ADDED.replace("2029", "2030"), REVIEWED.replace("2029", "2030"))
    (problem,) = problems_of(tmp_path, text)
    assert problem.startswith("cases/eksempel.yml:10:12: advarsel: redaktion 2 › dato: 1. februar 2030 ligger i")
    assert "i dag er det 15. januar 2030" in problem


def test_nothing_depends_on_the_day_where_nobody_says_it(tmp_path: Path) -> None:
    assert problems_of(tmp_path, trail(ADDED.replace("2029", "1990"), REVIEWED.replace("2029", "2090")), None) == []


@pytest.mark.parametrize(
    ("role", "warned"), [("Anna Å. Eksempel", True), ("anden læser", False), ("Odense Kommune", 0)]
)
def test_name_of_a_person_is_warned_about(role: str, warned: bool, tmp_path: Path) -> None:
    found = problems_of(tmp_path, trail(ADDED.replace("redaktionen", role)))
    assert bool(found) == bool(warned)
    assert all("› rolle: " in problem and "personnavn" in problem for problem in found)


def test_review_that_is_due_is_a_warning_with_the_line_to_add(tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, trail(ADDED, REVIEWED), date(2031, 2, 1))
    assert problem.startswith("cases/eksempel.yml:9:3: advarsel: redaktion: posten er sidst gennemset 1. februar 2029")
    line = problem.partition("linjen «")[2].rpartition("»")[0]
    again = trail(ADDED, REVIEWED) + f"  {line}\n"
    assert problems_of(tmp_path / "again", again, date(2031, 2, 1)) == []


def test_checklists_have_the_same_rules(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    path = root / "checklists/turen.yml"
    path.write_text(path.read_text(encoding="utf-8").rstrip().rstrip("}") + ', "redaktion": [{"dato": "2029"}]}')
    said = [str(problem) for problem in inspect(root)[1]]
    assert any(": fejl: redaktion 1: feltet «hvad» mangler." in problem for problem in said)


# --- when it is due ---------------------------------------------------------------------------------------


def test_review_is_due_so_many_months_after_the_last_one() -> None:
    history = histories(ADDED, REVIEWED, ADDED.replace("2029-01-01", "2029-06-01").replace("tilføjet", "ændret"))
    assert find_due_day(history, 24) == date(2031, 2, 1)
    assert not is_due(history, 24, date(2031, 1, 31))
    assert is_due(history, 24, date(2031, 2, 1))
    assert find_due_day(history[:1], 24) == date(2031, 1, 1)


def test_record_without_a_trail_or_a_site_without_a_limit_is_never_due() -> None:
    assert find_due_day((), 24) is None
    assert find_due_day(histories(ADDED), None) is None
    assert not is_due(histories(ADDED), 24, None)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 11, 23), 24, date(2028, 11, 23)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
    ],
)
def test_months_are_added_as_a_calendar_has_them(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Honolulu"])
def test_day_of_the_build_is_the_same_wherever_it_is_built(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """There it is another day than in Greenwich, at one end of this day or the other."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        days = {find_build_date({"SOURCE_DATE_EPOCH": str(1699920000 + hour * 3600)}) for hour in range(24)}
        assert days == {date(2023, 11, 14)}
    finally:
        monkeypatch.undo()
        time.tzset()


def test_day_of_the_build_is_the_one_that_the_environment_names() -> None:
    assert find_build_date({"SOURCE_DATE_EPOCH": "1700000000"}) == date(2023, 11, 14)
    assert abs((find_build_date({}) - datetime.now(UTC).date()).days) <= 1


# --- the pages --------------------------------------------------------------------------------------------


def words_of(html: str) -> str:
    return " ".join(lxml_html.fragment_fromstring(html, create_parent="body").text_content().split())


@pytest.mark.parametrize(("identity", "fragment"), [("vindrosen", CASE), ("godt-samarbejde", CHECKLIST)])
def test_page_says_when_it_was_reviewed_and_marks_what_is_due(identity: str, fragment: Fragment[[str]]) -> None:
    pages = {
        year: words_of(Renderer(real_catalogue(), today=date(year, 1, 1)).fill(fragment.ask(identity), "../"))
        for year in (2027, 2035)
    }
    for page in pages.values():
        assert "Redaktion Tilføjet 23. november 2026 (redaktionen)" in page
    assert "Skal ses efter igen" not in pages[2027]
    assert "Skal ses efter igen" in pages[2035]
    if fragment is CASE:
        assert "Gennemset 23. november 2026 (anden læser): Faktatjek mod kilden." in pages[2027]
    else:
        assert "Gennemset 30. november 2026 (anden læser): Faktatjek mod kilden." in pages[2027]


def test_long_trail_shows_its_last_entries_and_keeps_the_rest_one_click_away() -> None:
    case = real_catalogue().cases["vindrosen"]
    case = dataclasses.replace(case, history=histories(*(ADDED.replace("2029", str(2001 + n)) for n in range(8))))
    catalogue = dataclasses.replace(real_catalogue(), cases={**real_catalogue().cases, "vindrosen": case})
    page = Renderer(catalogue, today=TODAY).fill(CASE.ask("vindrosen"), "../")
    before, _, folded = page.partition("<summary>Vis 4 mere</summary>")
    assert all(f"1. januar {year} (redaktionen)" in before for year in range(2005, 2009))
    assert all(f"1. januar {year} (redaktionen)" in folded for year in range(2001, 2005))


def test_page_of_a_record_without_a_trail_says_nothing_of_it(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE})
    page = words_of(Renderer(catalogue, today=TODAY).fill(CASE.ask("eksempel"), ""))
    assert "gennemset" not in page
    assert "Skal ses efter" not in page


# --- the editors' overview --------------------------------------------------------------------------------


def aged(catalogue: Catalogue, **trails: tuple[str, ...]) -> Catalogue:
    """The catalogue with other trails for some of its cases, and none for the rest."""
    cases = {
        name: dataclasses.replace(case, history=histories(*trails[name]) if name in trails else ())
        for name, case in catalogue.cases.items()
    }
    return dataclasses.replace(catalogue, cases=cases, checklists={})


def test_queue_has_what_is_due_first_and_then_the_oldest_that_nobody_has_read() -> None:
    old = (ADDED.replace("2029", "2010"), REVIEWED.replace("2029", "2020"))
    older = (ADDED.replace("2029", "2010"), REVIEWED.replace("2029", "2019"))
    catalogue = aged(real_catalogue(), vindrosen=old, homestart=older, oqqumut=(ADDED,), faxe=(ADDED, REVIEWED))
    queue = [item.record.id for item in view_overview(catalogue, date(2029, 3, 1)).queue]
    assert queue[:2] == ["homestart", "vindrosen"]
    assert queue[-1] == "oqqumut"
    assert "faxe" not in queue
    assert len(queue) == len(catalogue.cases) - 1


def test_overview_counts_what_it_cannot_list() -> None:
    case = real_catalogue().cases["vindrosen"]
    many = {f"sag-{number}": dataclasses.replace(case, id=f"sag-{number}", history=()) for number in range(200)}
    catalogue = dataclasses.replace(real_catalogue(), cases=many, checklists={})
    page = words_of(Renderer(catalogue, today=TODAY).fill(EDITORS_OVERVIEW.ask(), "../"))
    assert f"Og {200 - MOST_QUEUED} mere." in page
    assert "200 poster er ikke gennemset endnu." in page


def test_overview_tells_of_thin_cases_and_open_fields() -> None:
    overview = view_overview(real_catalogue(), TODAY)
    assert [item.filled for item in overview.thin] == sorted(item.filled for item in overview.thin)
    assert {item.case.depth for item in overview.thin[:3]} == {Depth.SHORT}
    assert overview.thin[-1].case.depth is Depth.FULL
    assert [field.filled for field in overview.open_fields] == sorted(field.filled for field in overview.open_fields)
    for field in overview.open_fields:
        assert not field.spec.required
        assert 0 <= field.filled <= overview.cases


def test_phrases_are_counted_however_they_begin() -> None:
    case = real_catalogue().cases["vindrosen"]
    cases = [dataclasses.replace(case, not_stated=said) for said in (("Økonomi", "a"), ("økonomi",), ("økonomi", "b"))]
    assert count_unsaid(cases) == [("økonomi", 3)]


def test_overview_links_to_page_and_file_of_each_record() -> None:
    settings = dataclasses.replace(real_catalogue().settings, repository="https://filer.example/hus/samspil/")
    catalogue = dataclasses.replace(real_catalogue(), settings=settings)
    page = lxml_html.fragment_fromstring(
        Renderer(catalogue, today=TODAY).fill(EDITORS_OVERVIEW.ask(), "../"), create_parent="body"
    )
    links = {str(link) for link in page.xpath("//table//a/@href")}
    assert "https://filer.example/hus/samspil/edit/main/cases/vindrosen.yml" in links
    assert "../cases/vindrosen.html" in links
    bare = Renderer(real_catalogue(), today=TODAY).fill(EDITORS_OVERVIEW.ask(), "../")
    assert "/edit/" not in bare
    assert "<code>cases/vindrosen.yml</code>" in bare


# --- the command and the build ----------------------------------------------------------------------------


def test_check_warns_of_what_is_due_on_the_day_of_the_build() -> None:
    def check(epoch: str) -> str:
        run = subprocess.run(
            [sys.executable, "-m", "macros.check", str(FROZEN)],
            cwd=FROZEN,
            env={"PYTHONUTF8": "1", "PATH": "", "PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": epoch},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert run.returncode == 0, run.stdout + run.stderr
        return run.stdout

    assert "advarsel" not in check(str(int(datetime(2027, 1, 1, tzinfo=UTC).timestamp()))).partition("Resultat")[0]
    late = check(str(int(datetime(2035, 1, 1, tzinfo=UTC).timestamp())))
    records = len(real_catalogue().cases) + len(real_catalogue().checklists)
    assert late.count("skal ses efter igen") == records
    assert f"ingen fejl, {records} advarsler" in late


@pytest.mark.weekly
def test_build_marks_what_is_due_on_its_own_day(tmp_path: Path) -> None:
    build = Project.copied_to(tmp_path).build(SOURCE_DATE_EPOCH="2051222400")
    assert build.code == 0, build.log
    assert "Skal ses efter igen" in (build.site / "cases/vindrosen.html").read_text(encoding="utf-8")
    overview = words_of((build.site / "redaktoerer/overblik.html").read_text(encoding="utf-8"))
    assert "alder er regnet til den 1. januar 2035" in overview
