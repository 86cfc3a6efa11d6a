"""Sources that a case describes itself: readers are told whose they are, and what was read on the web says so."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

from macros.exports.spreadsheet import generate_csv
from macros.pages.fragments import CASE, HANDOUTS, LIST_CARD, MACROS
from macros.pages.renderer import Renderer
from macros.scripts.records import generate_record_scripts
from tests.projects import SHORT_CASE, load_tiny

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from macros.pages.fragments import Asked

WEB = """\
kilder:
  - {sted: om, titel: Om klubben, udgiver: Klubben, år: 2021, link: "https://klub.example/om", læst: 2026-11-29}
  - {sted: om-2, titel: Om os nu, udgiver: Klubben, år: ca. 2024, link: "https://klub.example/nu", læst: 2026-11-30}
  - {sted: avis, titel: Klubben lukker, udgiver: Avisen, år: 2025, link: "http://avis.example/", læst: 2026-11-28}
  - {sted: blog, titel: En blog, link: "https://blog.example/", læst: 2026-10}
baggrund:
  - {tekst: Det begyndte med suppe., sted: om}
  - {tekst: Så kom der brød., sted: "om-2; avis"}
  - {tekst: Og te., sted: blog}
  - {tekst: Og kager., sted: avis spalte 2}
uoverensstemmelser:
  - {emne: Hvornår, sted_a: {tekst: Her 2021., sted: om}, sted_b: {tekst: Der 2022., sted: avis}}
"""
PAPER = """\
  - {sted: haefte s. 4, titel: Et hæfte, udgiver: Klubben}
"""


def load(folder: Path, sources: str) -> Catalogue:
    text = SHORT_CASE.replace("id: eksempel", "id: lille").partition("kilder:")[0] + sources
    return load_tiny(folder, {"cases/lille.yml": text})


def show(catalogue: Catalogue, asked: Asked) -> Any:
    return html.fragment_fromstring(Renderer(catalogue).fill(asked, "../"), create_parent="div")


def list_marks(page: Any) -> list[str]:
    return [" ".join(mark.text_content().split()) for mark in page.find_class("s-place")]


# --- whose it is ------------------------------------------------------------------------------------------


def test_a_place_in_a_source_of_the_case_is_called_by_its_publisher_and_where_two_are_alike_by_year(
    tmp_path: Path,
) -> None:
    page = show(load(tmp_path, WEB), CASE.ask("lille"))
    story = page.find_class("s-story")[0]
    assert list_marks(story) == ["Klubben 2021", "Klubben ca. 2024", "Avisen", "En blog", "Avisen, spalte 2"]
    assert not {"om", "om-2", "avis", "blog"} & set(list_marks(page))


def test_two_pages_that_bear_one_name_are_named_once_beside_a_statement(tmp_path: Path) -> None:
    sources = (
        "kilder:\n  - {sted: a, titel: En side, udgiver: Klubben, link: 'https://klub.example/a', læst: 2026-11}\n"
    )
    sources += sources.splitlines()[1].replace("sted: a", "sted: b").replace("/a'", "/b'") + "\n"
    page = show(load(tmp_path, sources + "baggrund:\n  - {tekst: Suppe., sted: a; b}\n"), CASE.ask("lille"))
    assert list_marks(page.find_class("s-story")[0]) == ["Klubben"]


def test_the_main_source_is_not_named_where_the_place_says_where_in_it(tmp_path: Path) -> None:
    sources = "kilder:\n  - {sted: haefte s. 1-9, titel: Et hæfte, udgiver: Klubben}\nbaggrund:\n"
    places = "  - {tekst: Suppe., sted: haefte s. 3}\n  - {tekst: Brød., sted: haefte}\n"
    page = show(load(tmp_path, sources + places), CASE.ask("lille"))
    assert list_marks(page.find_class("s-story")[0]) == ["s. 3", "Klubben"]


def test_sources_have_the_same_names_in_the_list_of_disagreements_the_comparison_and_the_table(tmp_path: Path) -> None:
    catalogue = load(tmp_path, WEB)
    listed = show(catalogue, next(one for one in MACROS if one.macro == "show_disagreements").ask())
    (own,) = [one for one in listed.find_class("s-disagreement") if "Her 2021" in one.text_content()]
    assert list_marks(own) == ["Klubben 2021", "Avisen"]
    pieces = {piece.address: json.dumps(piece.value, ensure_ascii=False) for piece in _list_pieces(catalogue)}
    compared = next(text for path, text in pieces.items() if "sammenlign" in path and '"lille"' in text)
    assert ">Klubben 2021<" in compared.replace("\\u003c", "<")
    assert "om\\u003c" not in compared
    rows = csv.DictReader(io.StringIO(b"".join(generate_csv(catalogue)).decode("utf-8-sig")), delimiter=";")
    row = next(row for row in rows if row["Id"] == "lille")
    assert "Så kom der brød. [Klubben ca. 2024; Avisen]" in row["Baggrund"]


def _list_pieces(catalogue: Catalogue) -> list[Any]:
    return list(generate_record_scripts(catalogue, Renderer(catalogue)))


# --- read on the web --------------------------------------------------------------------------------------


@pytest.mark.parametrize("asked", [CASE.ask("lille"), HANDOUTS["case"].ask("lille")], ids=["page", "handout"])
def test_a_case_whose_every_source_is_a_page_on_the_web_says_when_it_was_read_last(
    tmp_path: Path, asked: Asked
) -> None:
    page = show(load(tmp_path, WEB), asked)
    assert "Læst på nettet 30. november 2026" in page.find_class("s-meta")[0].text_content()


@pytest.mark.parametrize(
    "sources",
    [WEB.replace("kilder:\n", f"kilder:\n{PAPER}"), "kilder:\n  - sted: rapport l. 1-10\n", f"kilder:\n{PAPER}"],
    ids=["one on paper", "a source of the handbook", "only paper"],
)
def test_a_case_with_another_source_is_not_said_to_be_read_on_the_web(tmp_path: Path, sources: str) -> None:
    page = show(load(tmp_path, sources), CASE.ask("lille"))
    assert "på nettet" not in page.find_class("s-meta")[0].text_content()


def test_a_card_says_that_its_case_was_read_on_the_web(tmp_path: Path) -> None:
    assert "læst på nettet" in show(load(tmp_path, WEB), LIST_CARD.ask("lille")).text_content()
