"""`python -m macros.check` as people and CI run it: what it prints, and how it ends."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from macros.checking import reports
from macros.checking.mending.mender import MOST_MENDED
from macros.language.problems import Problem
from tests.projects import ROOT, SHORT_CASE, list_problems, make_project

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = """\
navn: Prøvesitet
beskrivelse: Et lille opdigtet projekt.
gren: main
adresse: https://eksempel.dk/
repository: https://github.com/eksempel/samspil
udgiver: Eksempelby Kommune
kontakt: post@eksempel.dk
licens: CC BY 4.0
"""


def on_no_build_machine() -> dict[str, str]:
    """This machine's environment without what says that it is GitHub's."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GITHUB_")}


def check(*arguments: object, **environment: str) -> tuple[int, list[str]]:
    """Run the command; gives how it ended and the lines that it printed."""
    run = subprocess.run(
        [sys.executable, "-m", "macros.check", *map(str, arguments)],
        cwd=ROOT,
        env={**on_no_build_machine(), "PYTHONUTF8": "1", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return run.returncode, run.stdout.decode(
        environment.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
    ).splitlines()


def test_project_without_fault_ends_well_and_says_what_was_read(tmp_path: Path) -> None:
    code, lines = check(make_project(tmp_path, {"docs/data/indstillinger.yml": SETTINGS}))
    assert code == 0
    assert lines == ["2 cases og 2 tjeklister er læst.", "Resultat: ingen fejl, ingen advarsler."]


def test_unset_settings_are_named_with_what_is_left_out(tmp_path: Path) -> None:
    code, lines = check(make_project(tmp_path))
    assert code == 0
    notes = [line for line in lines if ": bemærk: " in line]
    assert [re.findall("«(.+?)»", note)[0] for note in notes] == [
        "adresse",
        "repository",
        "udgiver",
        "kontakt",
        "licens",
    ]


def test_every_problem_of_every_file_is_printed_and_the_command_fails(tmp_path: Path) -> None:
    root = make_project(
        tmp_path,
        {
            "cases/a.yml": SHORT_CASE.replace("id: eksempel", "id: a") + "vejr: sol\nart: delcase\n",
            "cases/b.yml": "titel: [x\n",
            "cases/c.yml": b"\xff\xfe\x00",
            "checklists/turen.yml": "",
        },
    )
    code, lines = check("--format", "linjer", root)
    assert code == 1
    assert lines[:-1] == list_problems(root)
    assert lines[-1] == "Resultat: 5 fejl, ingen advarsler."


def test_warnings_are_printed_and_the_command_ends_well(tmp_path: Path) -> None:
    full = SHORT_CASE.replace("dybde: kort", "dybde: fuld")
    root = make_project(tmp_path, {"cases/eksempel.yml": full})
    code, lines = check("--format", "linjer", root)
    assert code == 0
    assert sum(": advarsel: " in line for line in lines) == 5
    assert lines[-1] == "Resultat: ingen fejl, 5 advarsler."


def test_one_fault_is_one_fault_in_words(tmp_path: Path) -> None:
    _, lines = check(make_project(tmp_path, {"cases/a.yml": ""}))
    assert lines[-1] == "Resultat: 1 fejl, ingen advarsler."


def test_problem_begins_with_a_place_that_an_editor_program_can_jump_to(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE.replace("kort", "langt")})
    _, lines = check("--format", "linjer", root)
    assert re.fullmatch(r"cases/eksempel\.yml:5:8: fejl: dybde: .+", lines[0])


@pytest.mark.parametrize("folder", ["empty", "missing"])
def test_folder_without_a_project_is_a_list_of_problems_and_no_traceback(folder: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    code, lines = check(tmp_path / folder)
    assert code == 1
    assert not any("Traceback" in line for line in lines)
    assert lines[-1].startswith("Resultat: ")


def test_real_project_is_checked_when_no_folder_is_named() -> None:
    code, lines = check()
    assert code == 0, "\n".join(lines)
    assert " cases og " in lines[-2]


def test_checking_changes_no_file(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    shutil.copytree(root, tmp_path / "before")
    check(root)
    for path in (tmp_path / "before").rglob("*"):
        if path.is_file():
            assert (root / path.relative_to(tmp_path / "before")).read_bytes() == path.read_bytes()
    assert len(list(root.rglob("*"))) == len(list((tmp_path / "before").rglob("*")))


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_terminal_without_danish_letters_gets_a_list_and_no_traceback(encoding: str, tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE.replace("kort", "lang\u0142")})
    code, lines = check(root, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert code == 1
    assert lines[-1].startswith("Resultat: 1 fejl")


# --- for people -----------------------------------------------------------------------------------------------


def test_problem_shows_its_line_a_mark_under_the_place_and_what_to_paste(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE.replace("kort", "korrt")})
    code, lines = check(root)
    assert code == 1
    assert lines[:7] == [
        "cases/eksempel.yml",
        "  5:8  fejl i «dybde»",
        "     5 | dybde: korrt",
        "       |        ^",
        "         «korrt» er ikke et af ordene her: fuld, kort, kun navn. Mente du «kort»?",
        "         Ret til:",
        "     5 | dybde: kort",
    ]


def test_files_are_named_once_and_warnings_stand_in_a_part_of_their_own(tmp_path: Path) -> None:
    wrong = SHORT_CASE.replace("kort", "korrt").replace("art: partnerskab", "art: partnerskap")
    full = SHORT_CASE.replace("kort", "fuld").replace("id: eksempel", "id: turen").replace("Ture", "Turen")
    _, lines = check(make_project(tmp_path, {"cases/eksempel.yml": wrong, "cases/turen.yml": full}))
    assert lines.count("cases/eksempel.yml") == 1
    heading = next(number for number, line in enumerate(lines) if line.startswith("Advarsler: "))
    assert all("  fejl" not in line for line in lines[heading:])
    assert lines.index("cases/turen.yml") > heading


def test_what_cannot_be_known_gets_an_example_that_says_so(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE.replace("titel: Ture ved åen\n", "")})
    _, lines = check(root)
    assert "         Det kan fx se sådan ud:" in lines
    assert any(line.startswith("    fx | titel: ") for line in lines)


def test_line_of_a_file_is_shown_without_cpr_number_and_without_what_would_repaint_the_screen(tmp_path: Path) -> None:
    text = SHORT_CASE.replace("går tur.", "går tur med 010190-1234.") + "målgruppe: \u202eÆldre\x1b[31m\n"
    for form in ("tekst", "linjer", "github", "json"):
        summary = tmp_path / form / "oversigt.md"
        summary.parent.mkdir()
        root = make_project(tmp_path / form, {"cases/eksempel.yml": text})
        _, lines = check("--format", form, root, GITHUB_STEP_SUMMARY=str(summary))
        shown = "\n".join(lines) + (summary.read_text(encoding="utf-8") if form == "github" else "")
        assert "010190" not in shown
        assert "1234" not in shown
        assert not re.search("[\u202e\x1b]", shown)


def test_long_line_is_shown_around_the_place(tmp_path: Path) -> None:
    long = SHORT_CASE + f"målgruppe: {{tekst: {'ældre og unge ' * 30}, ophav: kildem}}\n"
    _, lines = check(make_project(tmp_path, {"cases/eksempel.yml": long}))
    shown = next(line for line in lines if line.startswith("     8 | …"))
    assert len(shown) < 110
    mark = lines[lines.index(shown) + 1]
    assert shown[mark.index("^") :].startswith("kildem")


# --- for GitHub -----------------------------------------------------------------------------------------------


def on_github(root: Path, tmp_path: Path) -> tuple[int, list[str], str]:
    """What the command prints on GitHub, and the summary that it writes there."""
    summary = tmp_path / "oversigt.md"
    summary.write_text("Før.\n", encoding="utf-8")
    code, lines = check(root, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(summary))
    return code, lines, summary.read_text(encoding="utf-8")


def unescape(text: str) -> str:
    """Read a command's value as GitHub does."""
    for sign, escaped in (("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C"), ("%", "%25")):
        text = text.replace(escaped, sign)
    return text


COMMAND = re.compile(r"::(?P<level>error|warning) (?P<properties>[^:]*)::(?P<message>.*)")


def test_on_github_each_problem_is_a_mark_at_its_line_and_column(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE.replace("kort", "korrt")})
    code, lines, _ = on_github(root, tmp_path)
    assert code == 1
    command = COMMAND.fullmatch(lines[0])
    assert command is not None
    assert command["level"] == "error"
    assert command["properties"] == "file=cases/eksempel.yml,line=5,col=8,title=dybde"
    assert unescape(command["message"]).splitlines()[1:] == ["Ret til:", "dybde: kort"]


def test_warnings_are_marked_as_warnings(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE.replace("kort", "fuld")})
    code, lines, summary = on_github(root, tmp_path)
    assert code == 0
    assert sum(line.startswith("::warning ") for line in lines) == 5
    assert "### Advarsler" in summary
    assert "### Fejl" not in summary


def test_summary_is_added_to_and_repeats_each_problem_with_the_line_to_paste(tmp_path: Path) -> None:
    wrong = SHORT_CASE.replace("kort", "korrt") + "  - sted: raport l. 3\n"
    root = make_project(tmp_path, {"cases/eksempel.yml": wrong})
    _, _, summary = on_github(root, tmp_path)
    assert summary.startswith("Før.\n## Tjek af posterne: 2 fejl, ingen advarsler")
    rows = [html.unescape(line) for line in summary.splitlines() if line.startswith("| cases")]
    assert [re.findall("<pre>(.*?)</pre>", row)[0] for row in rows] == ["dybde: kort", "  - sted: rapport l. 3"]
    assert [row.split(" | ")[0] for row in rows] == ["| cases/eksempel.yml:5", "| cases/eksempel.yml:8"]


def test_all_problems_stand_in_the_summary_where_github_shows_only_ten(tmp_path: Path) -> None:
    fields = "".join(f"vejr{number}: sol\n" for number in range(14))
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE + fields})
    _, lines, summary = on_github(root, tmp_path)
    assert sum(line.startswith("::") for line in lines) == 10
    assert sum("vejr" in line for line in lines) == 14
    assert any("kun de første 10" in line and "Alle 14" in line for line in lines)
    assert sum(line.startswith("| cases") for line in summary.splitlines()) == 14


HOSTILE = (
    "::error file=x::væk",
    "x%0A::stop-commands::slut",
    "##[error]væk",
    "| a | b |",
    "`kode`",
    "<img src=x onerror=alert(1)>",
    "[link](javascript:alert)",
    "</pre><script>",
    "https://eksempel.example",
    "&lt;b&gt; \\| **fed**",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_of_a_file_becomes_a_command_or_markup_on_github(words: str, tmp_path: Path) -> None:
    quoted = words.replace("'", "''")
    fields = "".join(f"'{quoted} {number}': ':: {quoted}'\n" for number in range(13))
    text = SHORT_CASE.replace("dybde: kort", f"dybde: '{quoted}'") + fields
    root = make_project(tmp_path, {"cases/eksempel.yml": text, "cases/%0A::error,title=x:: .txt": ""})
    _, lines, summary = on_github(root, tmp_path)
    for line in lines:
        # The runner looks for `::` behind leading blanks, and for the older form anywhere.
        if line.lstrip().startswith("::"):
            command = COMMAND.fullmatch(line)
            assert command, line
            properties = dict(pair.split("=", 1) for pair in command["properties"].split(","))
            assert list(properties) == ["file", "line", "col", "title"]
            assert (root / unescape(properties["file"])).is_file()
        assert "##[" not in line
    assert sum(line.startswith("::") for line in lines) == 10
    rows = [line for line in summary.splitlines() if line.startswith("| ") and not line.startswith(("| ---", "| Sted"))]
    assert len(rows) == 15
    for row in rows:
        assert row.count("|") == 5
        markup = re.sub(r"</?pre>|<br>", "", row)
        assert not re.search(r"[<>`*\[\]()\\]|https?:|&(?!#\d+;)", markup), markup


def test_summary_that_would_be_too_large_ends_with_how_many_are_left() -> None:
    problems = [Problem("cases/a.yml", number, 1, "", "x" * 900) for number in range(1, 2000)]
    summary = reports.write_summary(problems, [])
    assert len(summary.encode()) < 1_000_000
    left = re.search(r"Der er (\d+) mere", summary)
    assert left is not None
    assert int(left[1]) + sum(line.startswith("| cases") for line in summary.splitlines()) == 1999


# --- for programs ---------------------------------------------------------------------------------------------


def test_json_says_where_what_and_which_lines_to_put_in(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE.replace("kort", "korrt")})
    code, lines = check("--format", "json", root)
    assert code == 1
    found = json.loads("\n".join(lines))
    (problem,) = found["problemer"]
    assert (found["fejl"], found["advarsler"]) == (1, 0)
    assert (problem["fil"], problem["linje"], problem["kolonne"]) == ("cases/eksempel.yml", 5, 8)
    assert problem["ret"] == {"fra": 5, "til": 5, "linjer": ["dybde: kort"]}


def test_where_a_file_is_to_go_is_said_to_people_to_programs_and_on_github(tmp_path: Path) -> None:
    second = SHORT_CASE.replace("id: eksempel", "id: den-anden").replace("Ture", "Gåture")
    root = make_project(tmp_path, {"cases/Ny case.yml.txt": SHORT_CASE + second, "cases/havnen-kopi.yml": ""})
    (root / "cases/havnen-kopi.yml").write_bytes((root / "cases/havnen.yml").read_bytes())
    _, lines = check(root)
    told = [line.strip() for line in lines]
    assert "Omdøb filen til: cases/eksempel.yml" in told
    assert "Flyt linje 8 og resten af filen til en ny fil: cases/den-anden.yml" in told
    assert "Slet filen." in told
    _, lines = check("--format", "json", root)
    found = [problem["flyt"] for problem in json.loads("\n".join(lines))["problemer"]]
    assert sorted(map(str, found)) == sorted(
        map(
            str,
            (
                {"fra": None, "fil": "cases/eksempel.yml"},
                {"fra": 8, "fil": "cases/den-anden.yml"},
                {"fra": None, "fil": None},
            ),
        )
    )
    _, lines, summary = on_github(root, tmp_path)
    assert sum("Omdøb filen til: cases/eksempel.yml" in unescape(line) for line in lines) == 1
    assert "Omdøb filen til: cases/eksempel.yml" in html.unescape(summary)


def test_a_warning_comes_with_the_line_to_paste(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE + "kommuner: [Koldning]\n"})
    code, lines = check(root)
    assert code == 0
    assert lines[lines.index("         Ret til:") + 1] == "     8 | kommuner: [Kolding]"


def test_sign_that_no_sheet_can_be_printed_with_is_told_at_its_line(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    text = (root / "checklists" / "turen.yml").read_text(encoding="utf-8")
    marked = text.replace("Tjekliste til turen", "Tjekliste \u2603 til turen")
    place = next((n, line.index("\u2603") + 1) for n, line in enumerate(marked.splitlines(), 1) if "\u2603" in line)
    (root / "checklists" / "turen.yml").write_text(marked, encoding="utf-8")
    code, lines = check("--format", "linjer", root)
    assert code == 1
    assert lines[0].startswith(f"checklists/turen.yml:{place[0]}:{place[1]}: fejl: skriften ")


def test_an_error_is_mended_however_many_warnings_stand_before_it(tmp_path: Path) -> None:
    warned = {
        f"cases/a{number}.yml": SHORT_CASE.replace("eksempel", f"a{number}").replace("Ture", f"Tur {number}")
        + "kommuner: [Nordby, Sydby]\n"
        for number in range(MOST_MENDED // 2 + 5)
    }
    wrong = {"cases/z.yml": SHORT_CASE.replace("eksempel", "z").replace("kort", "korrt")}
    _, lines = check(make_project(tmp_path, {**warned, **wrong}))
    assert lines[lines.index("         Ret til:") + 1] == "     5 | dybde: kort"


def test_broken_folder_is_checked_in_little_time_for_corrections_have_a_limit(tmp_path: Path) -> None:
    fields = "".join(f"vejr{number}: sol\n" for number in range(MOST_MENDED + 5))
    root = make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE + fields})
    _, lines = check(root)
    assert f"Rettelser er vist for de første {MOST_MENDED}. Ret dem, og tjek igen." in lines
    assert lines[-1] == f"Resultat: {MOST_MENDED + 5} fejl, ingen advarsler."
