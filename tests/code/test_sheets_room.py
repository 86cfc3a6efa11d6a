"""A proof of the sheets in the hand: room to write, names for who wrote, margins, and headings that stand apart."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
import typst

from macros.checking.rules.room import (
    LARGE,
    LONGEST_WORD,
    PLAIN,
    check_sheet,
    find_word_fault,
    measure_piece,
    measure_word,
)
from macros.model.records.checklist import Checklist
from macros.reading.reader import read_record
from macros.reading.reading import Reading
from macros.reading.yaml_tree import read_text
from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.composition.signs import SIGNS
from macros.sheets.editions import EditionKind
from macros.sheets.press.compiler import find_fonts
from macros.sheets.press.press import USUAL
from macros.sheets.press.setting import Setting
from tests.printed import POINTS, Printed, plain
from tests.projects import ROOT
from tests.sheet_editions import (
    EVERYTHING,
    catalogue,
    content_of,
    editions,
    find_missing,
    find_overflow,
    list_checklists,
    print_once,
    printed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.sheets.composition.content import Content

OF_EACH_KIND = (
    "aftale-skabelon",  # questions and signatures
    "godt-samarbejde",  # headings beside what they head
    "handleplan",  # boxes in a table
    "partnerliste",  # paper that lies, and six columns
    "kompleksitet-selvtest",  # choices
    "raek-ud",  # only read
)
SHEETS = [
    pytest.param(sheet, marks=() if sheet in OF_EACH_KIND else pytest.mark.weekly)
    for sheet in list_checklists()
    if not any(block["pages"] for block in content_of(sheet)["blocks"])
]
"""All but the cards, whose paper is cut."""
MARGIN = 10 * POINTS
COLUMNS = ["Samarbejdspartner", "Forventningsafstemning", "Ansvarsfordeling", "Kontaktoplysninger", "Opfølgningsdato"]
"""Five ordinary headings that were once printed over each other."""


# --- what is printed --------------------------------------------------------------------------------------


@pytest.mark.parametrize("sheet", SHEETS)
def test_what_is_written_in_is_as_large_as_a_hand_and_nothing_comes_near_the_edge(sheet: str) -> None:
    kinds = {edition.kind: edition.address for edition in editions().sheets[sheet]}
    blanks = list(compose_sheet(catalogue().checklists[sheet], catalogue()).blanks())
    places = printed(kinds[EditionKind.FIELDS]).fields() if EditionKind.FIELDS in kinds else []
    for place, blank in zip(places, blanks if places else (), strict=True):
        assert place.label.startswith(blank.label), "the order"
        if blank.is_ticked:
            assert min(place.width, place.height) >= 4.7 * POINTS, place
        elif blank.kind == "cell":
            assert place.height >= 11.99 * POINTS, place
            assert place.width >= 19.9 * POINTS, place
        else:
            assert place.height >= 7.99 * POINTS, place
            assert place.width >= 25 * POINTS, place
    for kind in (EditionKind.PLAIN, EditionKind.LARGE):
        for fault in find_ink_at_edge(printed(kinds[kind])) if kind in kinds else ():
            pytest.fail(f"{kinds[kind]}: {fault}")


def find_ink_at_edge(pdf: Printed) -> Iterator[str]:
    for number, (width, height) in enumerate(pdf.sizes):
        strips = {
            "venstre": (0, 0, MARGIN, height),
            "højre": (width - MARGIN, 0, width, height),
            "nederst": (0, 0, width, MARGIN),
            "øverst": (0, height - MARGIN, width, height),
        }
        yield from (f"side {number + 1} {name}" for name, area in strips.items() if pdf.darkest(number, *area) < 250)


def test_all_that_is_filled_in_or_read_is_there_in_large_print() -> None:
    for sheet, found in editions().sheets.items():
        is_cut = catalogue().checklists[sheet].use_kind.value == "klippes"
        assert (EditionKind.LARGE in [edition.kind for edition in found]) != is_cut, sheet


def test_headings_are_as_large_in_a_pack_as_in_the_sheet_alone() -> None:
    pack, found = next(iter(editions().packs.items()))
    (whole,) = [edition for edition in found if edition.kind is EditionKind.PACK]
    sheet = catalogue().packs[pack].sheets[0]
    content = content_of(sheet)
    words = [content["title"], next(block["title"] for block in content["blocks"] if block["title"])]
    alone, together = (sizes_of(printed(address), words) for address in (f"tjeklister/{sheet}.pdf", whole.address))
    assert alone == together
    assert alone[words[0]] > alone[words[1]] > PLAIN + 2


def sizes_of(pdf: Printed, headings: list[str]) -> dict[str, float]:
    """The size that each heading is set in, where it is largest: a list of contents has it too."""
    runs = [run for page in pdf.words for run in page]
    return {
        words: round(max(run.size for run in runs if run.text.strip() and plain(run.text) in words), 1)
        for words in headings
    }


# --- what a sheet asks for --------------------------------------------------------------------------------


def test_sheet_has_room_for_what_it_asks_for() -> None:
    for sheet in list_checklists():
        record = catalogue().checklists[sheet]
        steps = [words.value for step in record.facilitator for words in (step.say, step.do) if words]
        asked = " ".join([*(step.value for step in record.use), *steps]).lower()
        labels = " ".join(blank.label for blank in compose_sheet(record, catalogue()).blanks()).lower()
        if re.search(r"skriv[^.]*\bdato\w* på (?:arket|det fælles ark)", asked):
            assert "dato" in labels, sheet
        if re.search(r"hver part [^.]*for sig selv", asked):
            assert "part" in labels, sheet
        if "samarbejdets navn" in asked:
            assert "samarbejdet" in labels, sheet
        assert "sæt kryds" not in " ".join(
            cell for block in content_of(sheet)["blocks"] for cell in block["parts"].get("table", {}).get("example", [])
        ), f"{sheet}: a box, not the words"


def test_reservation_about_our_edition_stands_with_small_print_and_not_among_the_words() -> None:
    told = [sheet for sheet in list_checklists() if catalogue().checklists[sheet].reservations]
    assert len(told) > len(list_checklists()) * 2 // 3
    for sheet in told:
        content = content_of(sheet)
        shown = [words for block in content["blocks"] for words in walk(block["parts"])]
        shown += [*content["use"], content["time"], content["size"], content["purpose"]]
        for words in shown:
            assert not re.search(r"vores udgave|siger ikke noget om|giver intet tal", words), (sheet, words)
    text = printed("tjeklister/raek-ud.pdf").text
    assert "I vores udgave af guiden står overskrifterne efter teksterne." in text


def test_sign_of_an_origin_stands_once_where_a_whole_block_has_it() -> None:
    blocks = content_of("teamspoergsmaal")["blocks"]
    for block in blocks:
        assert block["sign"] == SIGNS[next(origin for origin in SIGNS if origin.value == "Samspils forslag")]
        assert not any(words.endswith(block["sign"]) for words in walk(block["parts"]))
    mixed = next(block for block in content_of("rundbord-moedeleder")["blocks"] if block["title"] == "Før mødet")
    assert not mixed["sign"]
    assert sum(item["text"].endswith("*") for item in mixed["parts"]["items"]) == 2


def walk(content: Any) -> Iterator[str]:
    """Every text, however deep."""
    match content:
        case str():
            yield content
        case dict():
            for value in content.values():
                yield from walk(value)
        case list() | tuple():
            for value in content:
                yield from walk(value)


# --- the rule of letters, and Typst -----------------------------------------------------------------------

TRIED = """
#set page(width: 200mm, height: auto, margin: 10mm)
#set text(
  font: "Atkinson Hyperlegible Next", lang: "da", region: "dk", size: 11pt, weight: 700,
  hyphenate: true, costs: (hyphenation: 1000%),
)
#set par(linebreaks: "optimized")
#for word in json(bytes(sys.inputs.data)) { block(width: 1pt, word + [ §]) }
"""


def test_rule_of_letters_is_no_milder_than_typst() -> None:
    frozen = sorted((ROOT / "tests" / "frozen").rglob("*.yml"))
    texts = " ".join(path.read_text(encoding="utf-8") for path in frozen)
    words = sorted({*re.findall(r"[A-Za-zÆØÅæøåé]{14,}", texts), *COLUMNS, "A" * 20, "12345678901234"})
    assert len(words) > 200
    compiled = typst.compile(
        TRIED.encode(), font_paths=find_fonts(), ignore_system_fonts=True, sys_inputs={"data": json.dumps(words)}
    )
    pieces: list[float] = []
    tried = iter(words)
    for run in (run for page in Printed(compiled).words for run in page):
        if run.text.strip() != "§":
            pieces.append((run.right - run.left) / POINTS)
            continue
        word = next(tried)
        assert max(pieces) <= measure_piece(word, PLAIN), word
        assert sum(pieces) <= measure_word(word, PLAIN) + len(pieces), word
        pieces.clear()
    assert next(tried, None) is None


def with_table(columns: list[str], *, lies: bool = False, empty: int = 2) -> str:
    """A sheet with one table, as a record."""
    head, _, _ = EVERYTHING.partition("blokke:")
    form = "format: A4 liggende\n" if lies else ""
    table = f"blokke:\n  - overskrift: Tabel\n    tabel:\n      kolonner: [{', '.join(columns)}]\n"
    return f"{head}{form}{table}      tomme_rækker: {empty}\nkilder: [guide l. 1]\nudgave: 1\ndato: 2026-01-01\n"


def look_through(text: str) -> tuple[Checklist, list[str]]:
    """The record, and what the check says of it, each with line and column."""
    source = read_text(text, "ark.yml")
    reading = Reading("ark.yml")
    assert source.root is not None
    record = read_record(source.root, Checklist, reading)
    assert record is not None
    assert not [*source.problems, *reading.problems]
    check_sheet(record, reading)
    return record, [str(problem) for problem in reading.problems]


@pytest.mark.parametrize(
    ("columns", "lies"),
    [
        (COLUMNS, False),
        (["Potentiel samarbejdspartner", "Fælles interesse", *COLUMNS[2:], "Evt. kontaktperson"], True),
        (["Hvad", "Hvem", "Hvornår", "Hvor", "Hvorfor", "Husk"], False),
    ],
    ids=["five ordinary ones", "six that lie", "six short ones"],
)
def test_headings_of_many_columns_stand_apart_in_every_edition(columns: list[str], lies: bool) -> None:
    record, said = look_through(with_table(columns, lies=lies))
    assert said == []
    content: Content = describe_sheet(compose_sheet(record, catalogue()), catalogue()) | {"space": USUAL}
    for setting in (Setting.PLAIN, Setting.LARGE):
        pdf = print_once(content, setting)
        assert not list(find_overflow(pdf, content))
        assert not find_missing(content, pdf)


def test_table_that_has_no_room_is_refused_with_its_place_and_what_to_do() -> None:
    twelve = [f"Kolonne {letter}" for letter in "ABCDEFGHIJKL"]
    _, (said,) = look_through(with_table(twelve))
    line = with_table(twelve).split("\n").index(f"      kolonner: [{', '.join(twelve)}]") + 1
    assert said.startswith(f"ark.yml:{line}:17: fejl: blokke 1 › tabel › kolonner: tabellen har 12 kolonner")
    assert said.endswith("Brug færre eller kortere ord, eller skriv «format: A4 liggende».")
    _, (said, _) = look_through(with_table(["A" * 30, *COLUMNS[:4]]))
    assert "har ikke plads i sin kolonne på et ark på højkant" in said


def test_widths_boxes_and_cells_that_fit_no_column_are_refused() -> None:
    table = with_table(["Hvad", "Hvem"])
    widths, ticked, cells = (
        table.replace("      tomme_rækker: 2\n", f"      {more}\n      tomme_rækker: 2\n")
        for more in ("bredder: [1, 2, 3]", "kryds: [Gjort]", "eksempel: [a, b, c]")
    )
    assert "her er 3 tal, og tabellen har 2 kolonner." in look_through(widths)[1][0]
    assert "tabellen har ingen kolonne «Gjort»." in look_through(ticked)[1][0]
    assert "her er 3 celler, og tabellen har 2 kolonner." in look_through(cells)[1][0]


def test_word_that_no_line_can_hold_is_refused_and_one_in_parts_is_not() -> None:
    assert "er på 80 bogstaver" in find_word_fault("a" * 80)
    assert "kan ikke deles" in find_word_fault("0123456789" * 3)
    assert not find_word_fault("speciallægepraksisplanlægningsstab")
    text = EVERYTHING.replace("Et kort punkt.", f"Et punkt med {'sammen' * 12}.")
    _, (said,) = look_through(text)
    line = next(number for number, row in enumerate(text.split("\n"), 1) if "sammensammen" in row)
    assert said.startswith(f"ark.yml:{line}:")
    assert str(LONGEST_WORD) in said


def test_long_words_and_headings_stay_on_the_paper_in_large_print() -> None:
    long = "forventningsafstemningssamtalekoncept"
    assert not find_word_fault(long)
    content = deepcopy(content_of("godt-samarbejde")) | {"space": USUAL, "title": f"{long} {long}"}
    for block in content["blocks"]:
        block["title"] = long.capitalize()
        for item in block["parts"].get("items", []):
            item["text"] = f"{long} {item['text']}"
    for setting in (Setting.PLAIN, Setting.LARGE):
        assert not list(find_overflow(print_once(content, setting), content))


def test_letters_of_the_large_edition_are_measured_in_its_own_size() -> None:
    assert measure_word("Samarbejde", LARGE) > measure_word("Samarbejde", PLAIN) * 1.4
