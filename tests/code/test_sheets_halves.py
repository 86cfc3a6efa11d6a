"""A sheet twice on a leaf of A4, to cut apart: clear of the cut, large enough to read, and only where there is room."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from macros.sheets.editions import EditionKind
from macros.sheets.press.compiler import SheetFault
from macros.sheets.press.press import find_crowded, print_sheet
from macros.sheets.press.setting import Setting
from macros.sheets.proofs.crowding import find_crowded_texts
from tests.printed import POINTS, darkest_in, plain
from tests.projects import list_problems, make_project
from tests.sheet_editions import A4, catalogue, content_of, find_missing, printed

if TYPE_CHECKING:
    from pathlib import Path

SHEET = "raek-ud"
CUT = A4[1] / 2
"""Where the leaf is cut, in points from its left edge."""
CLEAR, EDGE = 4 * POINTS, 10 * POINTS
DOTS = 4
"""To a millimetre."""
SMALL = 9
"""Points of head, foot and imprint, as on a whole leaf."""


def test_two_of_a_sheet_are_clear_of_the_cut_and_large_enough_to_read() -> None:
    pdf = printed(f"tjeklister/{SHEET}-to-paa-et-ark.pdf")
    assert [tuple(map(round, size)) for size in pdf.sizes] == [A4[::-1]]
    assert not find_missing(content_of(SHEET), pdf, EditionKind.TWO_UP)
    runs = [run for run in pdf.words[0] if run.text.strip()]
    left, right = ([run for run in runs if (run.left > CUT) is is_right] for is_right in (False, True))
    assert plain(" ".join(run.text for run in left)) == plain(" ".join(run.text for run in right))
    assert all(run.left > EDGE and run.right < CUT - CLEAR for run in left)
    assert all(run.left > CUT + CLEAR and run.right < A4[1] - EDGE for run in right)
    assert all(run.bottom > EDGE and run.top < A4[0] - EDGE for run in runs)
    said = plain(content_of(SHEET)["blocks"][0]["parts"]["text"][0])
    # A point alone may be that of the small print.
    lines = [run for run in runs if " " in plain(run.text) and plain(run.text) in said]
    assert len(lines) > 1
    assert min(run.size for run in lines) >= 10
    assert min(run.size for run in runs) >= SMALL - 0.01


def test_nothing_is_drawn_beside_the_cut_and_the_cut_is() -> None:
    pdf = printed(f"tjeklister/{SHEET}-to-paa-et-ark.pdf")
    drawn = pdf.draw(0, dots_per_inch=round(25.4 * DOTS)).convert("L")
    middle, clear = drawn.width / 2, 4 * DOTS
    for begin, end in ((middle - clear, middle - DOTS), (middle + DOTS, middle + clear)):
        assert darkest_in(drawn.crop((round(begin), 0, round(end), drawn.height))) == 255
    assert darkest_in(drawn.crop((round(middle - DOTS), 0, round(middle + DOTS), drawn.height))) < 200


def test_who_hears_it_meets_the_sheet_once() -> None:
    pdf = printed(f"tjeklister/{SHEET}-to-paa-et-ark.pdf")
    assert pdf.outline.count(content_of(SHEET)["title"]) == 1
    levels = [str(element.S) for element in pdf.elements()]
    assert levels.count("/H1") == 1


def test_sheet_with_too_much_for_half_a_leaf_is_told_with_how_much(tmp_path: Path) -> None:
    record = catalogue().checklists[SHEET]
    assert find_crowded(content_of(SHEET))["half"] < 1
    told = dataclasses.replace(record.summary, value=record.summary.value * 12)
    long = dataclasses.replace(
        catalogue(), checklists=catalogue().checklists | {SHEET: dataclasses.replace(record, summary=told)}
    )
    folder = tmp_path / "checklists"
    folder.mkdir()
    folder.joinpath(f"{SHEET}.yml").write_text(f"id: {SHEET}\nogså_som: [to på et ark]\n", encoding="utf-8")
    (problem,) = [one for one in find_crowded_texts(long, tmp_path) if one.path == f"checklists/{SHEET}.yml"]
    assert (problem.line, problem.column, problem.field) == (2, 11, "også_som")
    assert problem.message.startswith("arket fylder 1")
    content = content_of(SHEET)
    with pytest.raises(SheetFault, match="mere end et halvt stykke papir"):
        print_sheet(content | {"lead": content["lead"] * 12}, Setting.TWO_UP)


def test_sheet_on_other_paper_cannot_be_halved(tmp_path: Path) -> None:
    text = """\
id: turen
titel: Turen
resumé: Et ark om en tur.
format: A4 liggende
også_som: [to på et ark]
bruges_til: læses
blokke:
  - overskrift: Turen
    tekst:
      - Vi går en tur.
    ophav: Samspils forslag
kilder: rapport l. 1-2
udgave: 1
dato: 2026-12-01
"""
    (told,) = list_problems(make_project(tmp_path, {"checklists/turen.yml": text}))
    assert told.startswith("checklists/turen.yml:5:11: fejl: også_som: kun et ark på «A4 stående» kan også stå")
