"""The parts of a sheet on paper: sizes, room for a hand, cards, and words that cannot be set."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

import pytest

from macros.model.records.checklist import SheetFormat
from macros.sheets.composition.content import list_fields
from macros.sheets.press import press
from macros.sheets.press.compiler import SheetFault
from macros.sheets.press.press import USUAL, find_unknown_signs, print_sheet
from macros.sheets.press.setting import Setting
from tests.printed import POINTS, Printed, plain, steps
from tests.projects import ROOT
from tests.sheet_editions import (
    A3,
    A4,
    catalogue,
    content_of,
    everything,
    print_once,
    printed,
    printed_everything,
    statements_of,
)

if TYPE_CHECKING:
    from macros.sheets.composition.content import Content


def test_paper_is_the_one_that_the_record_asks_for() -> None:
    for name, record in catalogue().checklists.items():
        width, height = (round(size) for size in printed(f"tjeklister/{name}.pdf").sizes[0])
        wanted = {SheetFormat.LANDSCAPE: A4[::-1], SheetFormat.POSTER: A3[::-1]}
        assert (width, height) == wanted.get(record.format or SheetFormat.PORTRAIT, A4), name
        if record.format is SheetFormat.POSTER:
            (only,) = printed(f"tjeklister/{name}-a3.pdf").sizes
            assert tuple(round(size) for size in only) == A3[::-1]


def test_words_to_read_are_large_enough() -> None:
    small_print = {*everything()["reservations"], everything()["legend"]}
    for setting, smallest, smallest_print in ((Setting.PLAIN, 10.99, 8.99), (Setting.LARGE, 15.99, 10.99)):
        runs = [run for runs in printed_everything(setting).words for run in runs if run.text.strip()]
        assert min(run.size for run in runs) >= smallest_print
        small = plain(" ".join(run.text for run in runs if run.size < smallest))
        for words in {*statements_of(everything())} - small_print:
            if len(words) > 12:
                assert plain(words)[:40] not in small.replace(everything()["title"], ""), words


def test_boxes_lines_and_rows_have_room_for_a_hand() -> None:
    fields = {field["key"]: field for field in list_fields(everything())}
    for place in printed_everything(Setting.FIELDS).fields():
        asked = fields[place.name]
        if place.kind == "/Btn":
            assert min(place.width, place.height) >= 4 * POINTS
        else:
            lines = 1 if asked["label"].startswith(("Gør det", "Læg en plan", "Lad det ligge")) else asked["lines"]
            assert place.height >= (8 * lines - 0.1) * POINTS, place
    (table,) = [block["parts"]["table"] for block in everything()["blocks"] if "table" in block["parts"]]
    blanks = [cell["blank"] for row in table["rows"] for cell in row if cell["blank"]]
    keys = {blank["key"] for blank in blanks}
    rows = [place for place in printed_everything(Setting.FIELDS).fields() if place.name in keys]
    assert [(row.name, row.kind) for row in rows] == [
        (blank["key"], "/Btn" if blank["kind"] == "tick" else "/Tx") for blank in blanks
    ]
    assert sum(row.kind == "/Btn" for row in rows) == len(table["rows"]), "a column that is ticked has a box in each"
    assert all(row.height >= 11.99 * POINTS for row in rows if row.kind == "/Tx")


def test_writing_lines_stand_eight_millimetres_apart() -> None:
    pdf = printed_everything(Setting.PLAIN)
    gaps = [gap for number in range(len(pdf.pages)) for gap in steps(pdf.lines_across(number))]
    # Three for one question, five for the next, four for the notes: the gaps inside each.
    assert sum(abs(gap - 8 * POINTS) < 0.1 for gap in gaps) >= 2 + 4 + 3


def test_colours_are_told_apart_without_colour() -> None:
    look = (ROOT / "macros" / "sheets" / "typst" / "look.typ").read_text(encoding="utf-8")
    colours = dict(re.findall(r'#let ([\w-]+) = rgb\("#([0-9a-f]{6})"\)', look))
    for name, least in (("ink", 7), ("muted", 7), ("deep", 7), ("edge", 4.5)):
        assert contrast_with_white(colours[name]) >= least, name


def contrast_with_white(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


def test_table_repeats_its_heading_and_marks_its_example() -> None:
    longer = deepcopy(everything())
    (table,) = [block["parts"]["table"] for block in longer["blocks"] if "table" in block["parts"]]
    blank = table["rows"][-1]
    rows = [
        [cell | {"blank": cell["blank"] | {"key": f"{cell['blank']['key']}-{number}"}} for cell in blank]
        for number in range(60)
    ]
    table["rows"] = rows
    pdf = print_once(longer, Setting.PLAIN)
    pages = [plain(page) for page in pdf.pages]
    assert sum("Opgave Hvem Hvornår" in page for page in pages) > 1
    assert sum("Eksempel: Kage Søren I morgen" in page for page in pages) == 1


def test_statement_that_is_not_the_sources_own_is_marked_and_the_mark_explained() -> None:
    text = printed_everything(Setting.PLAIN).text
    assert "Skriv på linjerne.*" in text
    assert "Tag en snak om resten.°" in text
    assert "Et punkt, som er Samspils forslag.*" in text
    assert "Læs punkterne, og sæt kryds. " in text
    assert "* er Samspils forslag; ° er vores læsning af kilden." in text


def test_what_nobody_may_overlook_is_framed_and_named() -> None:
    assert "Vigtigt Ingen må overse dette. Heller ikke dette." in printed_everything(Setting.PLAIN).text


def test_poster_says_how_to_use_it_on_a_page_of_its_own() -> None:
    poster = content_of("prioriteringsmatrix-plakat")
    nobody: list[Content] = []
    for facilitator in (poster["facilitator"], nobody):
        hung, back, told = (
            plain(page) for page in print_once(poster | {"facilitator": facilitator}, Setting.PLAIN).pages
        )
        assert not back, "the side that is not hung up begins a leaf of its own"
        assert all(plain(step) in told and plain(step) not in hung for step in poster["use"])


def test_sheet_without_a_facilitators_side_says_what_it_takes_itself() -> None:
    pdf = print_once(everything() | {"facilitator": []}, Setting.PLAIN)
    for words in ("Om arket", "Formål", "Tid Et kvarter.", "Deltagere To til fire.", "I skal bruge"):
        assert words in pdf.text
    assert "Mødelederens side" not in pdf.text


def test_sign_that_the_font_lacks_is_refused_with_the_words_around_it() -> None:
    content = everything() | {"lead": "Først dette → så det.", "space": USUAL}
    assert find_unknown_signs(content) == ["«→» i «Først dette → så det.»"]
    with pytest.raises(SheetFault, match=r"alle-slags: skriften har ikke tegnet «→» i «Først dette → så det\.»"):
        print_sheet(content, Setting.PLAIN)


def test_text_that_looks_like_typst_is_printed_as_it_is_written() -> None:
    attack = '#panic("x") *fed* _skrå_ $x$ @anker <mærke> \\ // `kode` = titel #read("/etc/passwd")'
    pdf = print_once(everything() | {"lead": attack}, Setting.PLAIN)
    assert plain(attack) in pdf.text


def test_a_filled_copy_has_its_name_and_divides_only_a_typed_word_that_is_wider_than_its_place() -> None:
    content = content_of("partnerliste") | {"use": []}
    keys = [field["key"] for field in list_fields(content)][3:9]
    typed = "Det kræver, at vi kender foreningernes medlemmer i december og januar, som ingen andre ser. "
    divided = []
    for words in (typed, "frivilligkoordinatorudviklingsafdelingsleder"):
        look = {"side": "participants", "space": USUAL, "filled": dict.fromkeys(keys, words), "copy": "Gruppe A"}
        filled = Printed(press._print("single.typ", content, Setting.PLAIN.look.describe() | look))
        assert "Gruppe A" in filled.pages[0]
        assert filled.text.count(words.strip()) == len(keys)
        divided.append(sum(run.text in {"\x02", "\ufffe"} for runs in filled.words for run in runs))
    assert divided[0] == 0
    assert divided[1] >= len(keys)
