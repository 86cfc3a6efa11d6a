"""What we read of the typeface, judged by fontTools, which had no part in it: every sign of every face."""

from __future__ import annotations

import shutil
import struct
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from macros.sheets.composition.typeface import FOLDER
from macros.sheets.press.truetype import read_font
from tests.projects import ROOT

if TYPE_CHECKING:
    from pathlib import Path

FACES = sorted(path for path in FOLDER.rglob("*.ttf"))


def name_of(path: Path) -> str:
    return path.stem


def test_every_face_that_is_committed_is_judged() -> None:
    assert len(FACES) == 4
    assert sorted(path for path in (ROOT / "macros").rglob("*.[to]tf")) == FACES


@pytest.mark.parametrize("face", FACES, ids=name_of)
def test_signs_of_a_face_are_those_that_fonttools_finds(face: Path) -> None:
    with TTFont(face) as judge:
        assert set(read_font(face).widths) == set(judge.getBestCmap())
        assert len(judge.getBestCmap()) > 300


@pytest.mark.parametrize("face", FACES, ids=name_of)
def test_each_sign_is_as_wide_as_fonttools_says(face: Path) -> None:
    font = read_font(face)
    with TTFont(face) as judge:
        em, advances = judge["head"].unitsPerEm, judge["hmtx"].metrics
        wanted = {sign: round(advances[glyph][0] * 1000 / em) for sign, glyph in judge.getBestCmap().items()}
    assert font.widths == wanted
    assert len(set(wanted.values())) > 20, "a face of one width judges nothing"


@pytest.mark.parametrize("face", FACES, ids=name_of)
def test_heights_and_box_are_those_that_fonttools_says(face: Path) -> None:
    font = read_font(face)
    with TTFont(face) as judge:
        head, em = judge["head"], judge["head"].unitsPerEm
        heights = (judge["hhea"].ascent, judge["hhea"].descent, judge["OS/2"].sCapHeight)
        box = (head.xMin, head.yMin, head.xMax, head.yMax)
        assert (font.ascent, font.descent, font.cap_height) == tuple(round(height * 1000 / em) for height in heights)
        assert font.box == tuple(round(side * 1000 / em) for side in box)


def test_font_without_a_table_of_signs_that_we_know_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "skrift.ttf"
    shutil.copy(FACES[0], broken)
    with TTFont(broken) as font:
        at = font.reader.tables["cmap"].offset
    data = bytearray(broken.read_bytes())
    (count,) = struct.unpack_from(">H", data, at + 2)
    for number in range(count):
        (offset,) = struct.unpack_from(">L", data, at + 4 + 8 * number + 4)
        struct.pack_into(">H", data, at + offset, 0)
    broken.write_bytes(data)
    with pytest.raises(ValueError, match="format 4"):
        read_font(broken)
