"""Warnings: what is worth a look in a record that is in order."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from macros.checking.hints.texts import ADDRESS, MAIL, PHONE, find_street
from macros.checking.inspection import inspect
from macros.language.problems import Severity
from tests.projects import SHORT_CASE, make_project

if TYPE_CHECKING:
    from pathlib import Path

OWN_SOURCE = """\
  - sted: evaluering s. 2
    titel: Evaluering af turene
    link: https://eksempel.dk/evaluering
"""


def warn(folder: Path, text: str, path: str = "cases/eksempel.yml") -> list[str]:
    """The warnings for one file, which must be without errors."""
    catalogue, problems = inspect(make_project(folder, {path: text}))
    assert catalogue is not None, [str(problem) for problem in problems]
    assert all(problem.severity is Severity.WARNING for problem in problems)
    return [f"{problem.line}:{problem.column} {problem.field}: {problem.message}" for problem in problems]


def list_turns(number: int) -> str:
    """So many statements, each with its place."""
    return "".join(f"  - tekst: Tur nummer {turn}.\n    sted: rapport l. {turn}\n" for turn in range(1, number + 1))


def test_short_case_with_a_known_source_gives_no_warning(tmp_path: Path) -> None:
    assert warn(tmp_path, SHORT_CASE) == []


def test_full_case_with_few_places_is_thin(tmp_path: Path) -> None:
    found = warn(tmp_path, SHORT_CASE.replace("kort", "fuld"))
    (line,) = (line for line in found if "eget sted" in line)
    assert line.startswith(
        "5:8 dybde: i en fyldig case skal mindst 5 oplysninger have deres eget sted, og her har ingen det"
    )
    assert "der mangler 5." in line
    found = warn(tmp_path / "two", SHORT_CASE.replace("kort", "fuld") + f"baggrund:\n{list_turns(2)}")
    (line,) = (line for line in found if "eget sted" in line)
    assert "her har 2 det: der mangler 3." in line


def test_full_case_with_a_place_under_each_statement_is_not_thin(tmp_path: Path) -> None:
    found = warn(tmp_path, SHORT_CASE.replace("kort", "fuld") + f"baggrund:\n{list_turns(5)}")
    assert not any("eget sted" in line for line in found)


def test_source_of_ones_own_is_asked_for_its_link(tmp_path: Path) -> None:
    linked = SHORT_CASE + OWN_SOURCE
    assert warn(tmp_path / "a", linked) == []
    (found,) = warn(tmp_path / "b", linked.replace("    link: https://eksempel.dk/evaluering\n", ""))
    assert found.startswith("8:5 kilder 2: kilden har intet link")


def test_page_on_the_web_is_asked_for_the_day_it_was_read_and_then_for_nothing_more(tmp_path: Path) -> None:
    page = (SHORT_CASE + OWN_SOURCE).replace("evaluering s. 2", "evaluering")
    (found,) = warn(tmp_path / "a", page)
    assert found.startswith("8:11 kilder 2 › sted: stedet siger ikke, hvor")
    assert "«læst: 2026-11-30»" in found
    read = page + "    læst: 2026-11-30\n"
    assert warn(tmp_path / "b", read) == []
    assert warn(tmp_path / "c", read.replace("https:", "http:")) == []


def test_day_of_reading_makes_no_page_of_what_has_no_address(tmp_path: Path) -> None:
    read = (SHORT_CASE + OWN_SOURCE).replace("evaluering s. 2", "evaluering") + "    læst: 2026-11-30\n"
    found = warn(tmp_path, read.replace("    link: https://eksempel.dk/evaluering\n", ""))
    assert [line.partition(": ")[2][:30] for line in found] == [
        "kilden har intet link, så en l",
        "stedet siger ikke, hvor i kild",
    ]


def test_source_of_ones_own_is_asked_where_in_it(tmp_path: Path) -> None:
    (found,) = warn(tmp_path, (SHORT_CASE + OWN_SOURCE).replace("evaluering s. 2", "evaluering"))
    assert found.startswith("8:11 kilder 2 › sted: stedet siger ikke, hvor")


@pytest.mark.parametrize(
    ("items", "cut"),
    [
        ("[Der var kaffe til alle, og mange kom igen]", True),
        ("[Mange sad alene, men ikke dem alle]", True),
        ('["Der var kaffe til alle, og mange kom igen"]', False),
        ("[budget, antal deltagere, hvem der betalte]", False),
        ("[Mange sad alene, Nogle ville gerne ud]", False),
        ("[Safe space, safe space]", False),
    ],
)
def test_sentence_that_yaml_cuts_at_its_comma_is_warned_of(items: str, cut: bool, tmp_path: Path) -> None:
    found = warn(tmp_path, SHORT_CASE + f"baggrund: {items}\n")
    assert [("ligner resten af en sætning" in line) for line in found] == ([True] if cut else [])


def test_statement_that_stands_twice_is_warned_of_and_a_table_may_repeat_itself(tmp_path: Path) -> None:
    (found,) = warn(tmp_path, SHORT_CASE + "baggrund:\n  - Mange sad alene.\n  - Mange sad alene.\n")
    assert found == "10:5 baggrund 2: punktet er det samme som i linje 9."


def test_cells_of_a_table_may_be_equal(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    sheet = (root / "checklists" / "turen.yml").read_text(encoding="utf-8")
    table = "  - tabel:\n      kolonner: [Hvem, Hvad]\n      rækker:\n        - celler: [Ja, Ja]\n"
    begin, _, rest = sheet.partition("blokke:\n")
    (root / "checklists" / "turen.yml").write_text(
        f"{begin}blokke:\n{table.replace('Ja, Ja', 'Fælles, Fælles')}{rest.replace('  - {}', '')}", encoding="utf-8"
    )
    assert not [str(problem) for problem in inspect(root)[1] if "celler" in problem.field]


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ("Ring til foreningen på 23 45 67 89.", "«23 45 67 89»"),
        ("Ring +4523456789.", "«+4523456789»"),
        ("Ring 23-45-67-89.", "«23-45-67-89»"),
        ("Ring 23.45.67.89.", "«23.45.67.89»"),
        ("Hun bor på Solvej 12, 2. tv., 8000 Aarhus C.", "«Solvej 12, 2. tv., 8000 Aarhus C»"),
        ("Skriv til Gl. Kongevej 3 B, st. th.", "«Gl. Kongevej 3 B, st. th.»"),
        ("Hun bor på Østre Allé 102 B, 3. sal.", "«Østre Allé 102 B, 3. sal.»"),
        ("De mødtes på Nørregade 12, hvor 2024 var godt.", None),
        ("Den 12.12.2012 og 2003-12-04 kom der 12.345.678.", None),
        ("Skriv til formand@eksempel.dk.", "«formand@eksempel.dk»"),
        ("I 2003 2004 kom der 210.000-420.000 gæster.", None),
        ("Se [siden](https://eksempel.dk/12345678/@navn.dk).", None),
    ],
)
@pytest.mark.parametrize("field", ["resumé", "ikke_angivet"])
def test_the_way_to_reach_somebody_is_warned_of(field: str, text: str, warned: str | None, tmp_path: Path) -> None:
    written = f'"{text}"' if field == "resumé" else f'["{text}"]'
    others = [line for line in SHORT_CASE.splitlines(keepends=True) if not line.startswith(field)]
    found = warn(tmp_path, "".join(others) + f"{field}: {written}\n")
    assert len(found) == (warned is not None)
    assert all(f"({warned})" in line and "Er det en persons, så slet de" in line for line in found)


def test_checklists_are_looked_through_too_and_the_sites_own_contact_is_not(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    path = root / "checklists" / "turen.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("Tjekliste til turen", "Ring 23 45 67 89"), "utf-8")
    settings = root / "docs/data/indstillinger.yml"
    settings.write_text(settings.read_text(encoding="utf-8") + "kontakt: samspil@eksempel.dk\n", "utf-8")
    (problem,) = inspect(root)[1]
    assert problem.path == "checklists/turen.yml"
    assert problem.severity is Severity.WARNING
    assert "telefonnummer («23 45 67 89»)" in problem.message


def test_a_long_text_is_looked_through_at_once() -> None:
    """Each part of the pattern has an end: a hundred thousand signs must not be tried from each of them."""
    assert MAIL.search("a" * 100_000 + "@" + "b" * 100_000) is None
    assert PHONE.search("12" * 50_000) is None


FINANCE = """\
finansiering:
  bidrag:
    - {hvem: Vejle Kommune, beløb: "1.200.000 kr."}
    - {hvem: Klubben, beløb: "40.000 kr."}
"""


@pytest.mark.parametrize(
    ("said", "warned"),
    [
        ("Kommunen giver 1,2 mio. kr.", True),
        ("Kommunen giver 1.200.000 kr. om året.", True),
        ("Kommunen giver 1 200 000 kroner.", True),
        ("Kommunen giver 1,2 millioner kroner.", True),
        ("Kommunen giver 40.000 kr.", False),
        ("Kommunen giver et hus fra 1200.", False),
        ("Kommunen giver et hus.", False),
    ],
)
def test_money_that_is_told_of_twice_is_told(said: str, warned: bool, tmp_path: Path) -> None:
    """Only where it is the same giver and the same sum, however each is written."""
    parties = f'parter:\n  - {{navn: Vejle Kommune, sektor: kommune, bidrag: "{said}"}}\n'
    found = warn(tmp_path, SHORT_CASE + parties + FINANCE)
    assert [line.partition(" ")[2].partition(":")[0] for line in found] == ["finansiering › bidrag 1"] * warned
    assert all("«parter 1 › bidrag»" in line for line in found)


@pytest.mark.parametrize(
    ("address", "warned"),
    [
        ("https://eksempel.dk/evaluering", True),
        ("http://www.eksempel.dk/evaluering/#top", True),
        ("https://eksempel.dk/evaluering/bilag", False),
        ("https://andet.dk/evaluering", False),
    ],
)
def test_a_page_to_read_on_that_is_a_source_is_told(address: str, warned: bool, tmp_path: Path) -> None:
    further = f'læs_mere:\n  - {{titel: Evalueringen, link: "{address}"}}\n'
    found = warn(tmp_path, SHORT_CASE + OWN_SOURCE + further)
    assert [line.partition(" ")[2].partition(":")[0] for line in found] == ["læs_mere 1 › link"] * warned


ABROAD = (
    "Arendal Lahti Malmø Oslo Bergen Trondheim Hamborg Göteborg Tampere Kiel Flensborg Lund Stavanger Reykjavik".split()
)


@pytest.mark.parametrize("town", ABROAD)
def test_a_town_abroad_is_asked_for_its_country_and_not_taken_for_one_of_ours(town: str, tmp_path: Path) -> None:
    (found,) = warn(tmp_path, SHORT_CASE + f"kommuner: [{town}]\n")
    assert "«land»" in found
    assert "Mente du" not in found


@pytest.mark.parametrize(("written", "meant"), [("Vejlle", "Vejle"), ("Koldinge", "Kolding"), ("odens", "Odense")])
def test_a_municipality_that_is_misspelt_is_still_recognised(written: str, meant: str, tmp_path: Path) -> None:
    (found,) = warn(tmp_path, SHORT_CASE + f"kommuner: [{written}]\n")
    assert f"Mente du «{meant}»?" in found


STREETS = (
    "Vej Nørregade Møllealle Allé Stræde Torv Vænget Parken Haven Boulevarden Bakken Dalen Toften Marken Sti".split()
)
BEFORE = ["i ", "på ", "Lille ", ""]
AFTER = [" 4, 5000 Odense", " 12 B, 2. tv", " 3", " 40 sal", "5, 1. sal", " 7, st. th, 8000 Aarhus C", "en 9, 1. mf"]


@pytest.mark.parametrize("street", STREETS)
def test_the_quick_look_for_a_street_finds_what_the_pattern_does(street: str) -> None:
    for before, after in product(BEFORE, AFTER):
        text = f"De mødtes 12 gange {before}{street}{after} om aftenen."
        quick, whole = find_street(text), ADDRESS.search(text)
        assert (quick and quick.span()) == (whole and whole.span()), text


def test_an_address_after_other_numbers_is_found() -> None:
    found = find_street("I alt 14 kom på 3 dage til Nørregade 4, 2. tv, 5000 Odense C.")
    assert found
    assert found[0] == "Nørregade 4, 2. tv, 5000 Odense C"
