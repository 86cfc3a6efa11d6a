"""The typeface as pages load it: made of the whole one, the letters of Danish first."""

from __future__ import annotations

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from tests.typeface import DANISH, FILES, STYLE, WHOLE, make_file, path_of, write_style

SIZES = {"dansk": 15_000, "dansk-kursiv": 17_000}
"""Bytes that a file may have: what a first view waits for."""


@pytest.mark.parametrize("name", FILES)
def test_each_file_is_what_the_whole_typeface_makes_it(name: str) -> None:
    made = BytesIO()
    make_file(name).save(made)
    wanted, found = TTFont(made), TTFont(path_of(name))
    # Not byte by byte: another version packs the same drawings in another way.
    assert found.getBestCmap() == wanted.getBestCmap(), "Kør: make look"
    for table in ("glyf", "gvar", "hmtx", "GPOS"):
        assert found.getTableData(table) == wanted.getTableData(table), "Kør: make look"


def test_style_says_which_letters_are_in_which_file() -> None:
    assert STYLE.read_text(encoding="utf-8") == write_style(), "Kør: make look"


@pytest.mark.parametrize(
    ("is_slanted", "wholes"), [(False, ("latin-wght-normal", "latin-ext-wght-normal")), (True, ("latin-wght-italic",))]
)
def test_every_letter_of_the_whole_typeface_is_in_one_file_of_its_style_alone(
    is_slanted: bool, wholes: tuple[str, ...]
) -> None:
    whole = {code for name in wholes for code in TTFont(path_of(name, WHOLE)).getBestCmap()}
    parts = [set(TTFont(path_of(name)).getBestCmap()) for name in FILES if name.endswith("kursiv") == is_slanted]
    assert set().union(*parts) == whole
    assert sum(map(len, parts)) == len(whole)


@pytest.mark.parametrize(("name", "most"), SIZES.items())
def test_letters_of_danish_are_light(name: str, most: int) -> None:
    assert path_of(name).stat().st_size <= most
    assert set("æøåÆØÅé–«»0123456789") <= DANISH & set(map(chr, TTFont(path_of(name)).getBestCmap()))


@pytest.mark.parametrize("name", SIZES)
def test_zero_is_one_ring_without_a_stroke(name: str) -> None:
    font = TTFont(path_of(name))
    assert font["glyf"]["zero"].numberOfContours == 2
    assert font["hmtx"]["zero"] == TTFont(path_of(FILES[name][0], WHOLE))["hmtx"]["zero"]
