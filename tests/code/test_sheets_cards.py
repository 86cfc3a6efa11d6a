"""Cards and posters on paper: what stands on them, clear of every cut, and what there is no room for."""

from __future__ import annotations

import dataclasses
import re
import shutil
from copy import deepcopy
from functools import cache
from math import ceil
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image, ImageChops

from macros.language.problems import Problem
from macros.model.records.checklist import Checklist
from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.poster import INSET, NAME, WALLS
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.press import press
from macros.sheets.press.compiler import SheetFault
from macros.sheets.press.press import USUAL, find_crowded, print_sheet
from macros.sheets.press.setting import Setting
from macros.sheets.proofs import crowding
from macros.sheets.proofs.crowding import SURE_IN_FRONT, SURE_ON_BACK, find_crowded_texts
from tests.freezing import FROZEN
from tests.printed import POINTS, Printed, darkest_in, plain
from tests.projects import read
from tests.sheet_editions import catalogue, content_of, printed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from macros.sheets.composition.content import Content
    from tests.printed import Words

DECKS = ("dilemmakort", "idekort")
KINDS = {"double": "", "single": "-uden-bagside", "folded": "-til-at-folde"}
WIDTH, HEIGHT = 90, 65
"""Of a card, in millimetres."""
ACROSS, DOWN = (15, 105, 195), tuple(18.5 + number * HEIGHT for number in range(5))
"""Where a page of cards is cut, in millimetres from its left and upper edge."""
CLEAR = 4
"""Least distance of words to a cut, in millimetres."""
SMALLEST = 9
NOTE = re.compile(r"side \d+ af \d+\. Print")
WHITE = 250


@cache
def deck_of(sheet: str) -> Content:
    (deck,) = [block["pages"]["cards"] for block in content_of(sheet)["blocks"] if block["pages"]]
    found: Content = deck
    return found


def list_card_pages(pdf: Printed) -> Iterator[tuple[int, bool]]:
    """The pages of cards, from 0, and whether each has fronts: those say what to do with them."""
    for number in range(len(pdf.pages)):
        if pdf.is_of_cards(number):
            yield number, bool(NOTE.search(plain(pdf.pages[number])))


def millimetres(pdf: Printed, page: int, run: Words) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a run, from the upper left."""
    _, height = pdf.sizes[page]
    # A space at the end of a line is seen by nobody.
    space = (len(run.text) - len(run.text.rstrip())) * run.size / 4
    left, top, right, bottom = run.left, height - run.top, run.right - space, height - run.bottom
    return left / POINTS, top / POINTS, right / POINTS, bottom / POINTS


@pytest.mark.parametrize("sheet", DECKS)
@pytest.mark.parametrize("kind", KINDS)
def test_words_of_a_card_are_clear_of_every_cut_and_nothing_is_drawn_through_the_cards(kind: str, sheet: str) -> None:
    pdf = printed(f"tjeklister/{sheet}{KINDS[kind]}.pdf")
    pages = list(list_card_pages(pdf))
    fronts = ceil((len(deck_of(sheet)["cards"]) + 1) / (4 if kind == "folded" else 8))
    assert [is_front for _, is_front in pages] == [True, *[False] * (kind == "double")] * fronts
    for page, is_front in pages:
        for run in pdf.words[page]:
            left, top, right, bottom = millimetres(pdf, page, run)
            if not run.text.strip() or top > DOWN[-1] or bottom < DOWN[0]:
                continue
            where = (sheet, kind, page + 1, run.text)
            assert run.size >= SMALLEST - 0.01, where
            column = next(number for number, edge in enumerate(ACROSS[1:]) if left < edge)
            row = next(number for number, edge in enumerate(DOWN[1:]) if top < edge)
            assert left >= ACROSS[column] + CLEAR, where
            assert right <= ACROSS[column + 1] - CLEAR, where
            assert top >= DOWN[row] + CLEAR, where
            assert bottom <= DOWN[row + 1] - CLEAR, where
        # Along every cut there is nothing within the grid. On a back there is nothing beside it either.
        for x in ACROSS:
            assert is_white(pdf, page, x - 0.5, DOWN[0], x + 0.5, DOWN[-1]), (sheet, kind, page + 1)
        for y in DOWN:
            assert is_white(pdf, page, ACROSS[0], y - 0.5, ACROSS[-1], y + 0.5), (sheet, kind, page + 1)
        marks = [(ACROSS[0] - 1, 0, ACROSS[0] + 1, DOWN[0]), (0, DOWN[1] - 1, ACROSS[0], DOWN[1] + 1)]
        assert all(is_white(pdf, page, *mark) is not is_front for mark in marks)


def is_white(pdf: Printed, page: int, *sides: float) -> bool:
    """Whether nothing is drawn between left, top, right and bottom, in millimetres."""
    left, top, right, bottom = sides
    _, height = pdf.sizes[page]
    area = (left * POINTS, height - bottom * POINTS, right * POINTS, height - top * POINTS)
    return pdf.darkest(page, *area) >= WHITE


def find_cards(pdf: Printed, page: int, kind: str) -> dict[str, tuple[int, int]]:
    """Column and row of each card on a page, by its number in the upper right: «Dilemma 12»."""
    found = {}
    for run in pdf.words[page]:
        left, top, _, _ = millimetres(pdf, page, run)
        if re.fullmatch(rf"{kind} \d+", plain(run.text)) and top < DOWN[-1]:
            place = (int(left > ACROSS[1]), int((top - DOWN[0]) // HEIGHT))
            assert plain(run.text) not in found
            found[plain(run.text)] = place
    return found


@pytest.mark.parametrize("sheet", DECKS)
def test_backs_meet_their_fronts_when_turned_over_the_long_edge(sheet: str) -> None:
    pdf, deck = printed(f"tjeklister/{sheet}.pdf"), deck_of(sheet)
    fronts = [page for page, is_front in list_card_pages(pdf) if is_front]
    seen = []
    for front in fronts:
        assert front % 2 == 0, "a front must be the front of a paper"
        cards = find_cards(pdf, front, deck["kind"])
        assert find_cards(pdf, front + 1, deck["kind"]) == {name: (1 - x, y) for name, (x, y) in cards.items()}
        seen += list(cards)
    assert seen == [f"{deck['kind']} {card['number']}" for card in deck["cards"]]


def test_folded_cards_have_their_back_beside_them_and_single_ones_have_none() -> None:
    deck = deck_of("idekort")
    folded, single = (printed(f"tjeklister/idekort{KINDS[kind]}.pdf") for kind in ("folded", "single"))
    numbers = [f"{deck['kind']} {card['number']}" for card in deck["cards"]]
    for page, _ in list_card_pages(folded):
        runs = [plain(run.text) for run in folded.words[page]]
        assert all(runs.count(number) in {0, 2} for number in numbers)
    text = single.text
    assert all(text.count(f"{number} ") + text.endswith(number) == 1 for number in numbers)
    assert deck["own"] in text, "there is an empty card"


def test_back_tells_what_the_source_says_whose_word_it_is_and_of_which_case() -> None:
    text = bare(printed("tjeklister/dilemmakort.pdf").text)
    told = [card for card in deck_of("dilemmakort")["cards"] if card["explanation"]]
    assert len(told) == sum(1 for dilemma in catalogue().dilemmas.values() if dilemma.explanation)
    for card in told:
        explanation = card["explanation"]
        assert bare(explanation["words"]) in text, card["title"]
        whose = f" ({explanation['whose']})" if explanation["whose"] else ""
        assert bare(explanation["source"] + whose) in text, card["title"]
    assert any(card["explanation"]["whose"] == "vores læsning" for card in told)


def test_card_that_speaks_of_its_case_names_it_in_front() -> None:
    pdf = printed("tjeklister/dilemmakort-uden-bagside.pdf")
    of_cases = [card for card in deck_of("dilemmakort")["cards"] if card["is_of_case"]]
    assert {card["cases"][0]["title"] for card in of_cases} >= {"Dialogprojektet i Faxe Kommune"}
    for title in {card["cases"][0]["title"] for card in of_cases}:
        wanted = sum(card["cases"][0]["title"] == title for card in of_cases)
        assert bare(pdf.text).count(bare(f"Casen: {title}.")) == wanted


def bare(words: str) -> str:
    return re.sub(r"[\s-]", "", plain(words))


@pytest.mark.slow
def test_offset_moves_the_backs_and_nothing_else() -> None:
    content = content_of("idekort")
    usual, moved = (set_deck(content, {"offset": offset}) for offset in ([0, 0], [3, -2]))
    assert len(usual.pages) == len(moved.pages)
    for page, is_front in list_card_pages(usual):
        before, after = (millimetres(pdf, page, pdf.words[page][0]) for pdf in (usual, moved))
        by = (0, 0) if is_front else (3, -2)
        assert (after[0] - before[0], after[1] - before[1]) == pytest.approx(by, abs=0.05)


def set_deck(content: Content, look: dict[str, Any]) -> Printed:
    """Set a deck as the browser does."""
    return Printed(press._print("deck.typ", content, Setting.PLAIN.look.describe() | {"space": 0} | look))


# --- too much text ----------------------------------------------------------------------------------------


def test_card_with_more_text_than_room_is_told_by_file_and_line(tmp_path: Any) -> None:
    shutil.copytree(FROZEN / "docs", tmp_path / "docs")
    file = tmp_path / "docs" / "data" / "dilemmaer.yml"
    lines = file.read_text(encoding="utf-8").split("\n")
    begin = lines.index("- id: d23")
    line = next(at for at in range(begin, len(lines)) if lines[at] == "  forklaring:")
    assert lines[line + 1].startswith("    tekst:")
    crowded = with_dilemma("d23", "Der er mere at sige, end der er plads til. " * 20)
    problems = find_crowded_texts(crowded, tmp_path)
    (problem,) = problems
    assert isinstance(problem, Problem)
    # Lines count from 1, and what a field says begins below its name.
    place = (problem.path, problem.line, problem.column, problem.field)
    assert place == ("docs/data/dilemmaer.yml", line + 2, 5, "d23 › forklaring")
    assert re.search(r"bagsiden af kortet «Små beløb.+ omkring \d+0 tegn kortere; nu er der 859\.", problem.message)


def with_dilemma(identity: str, explanation: str) -> Any:
    real = catalogue()
    dilemma = real.dilemmas[identity]
    assert dilemma.explanation
    changed = dataclasses.replace(
        dilemma, explanation=dataclasses.replace(dilemma.explanation, value=explanation.strip())
    )
    return dataclasses.replace(real, dilemmas={**real.dilemmas, identity: changed})


def test_typst_is_asked_of_long_cards_alone_and_every_other_has_room(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Content] = []

    def ask(content: Content) -> Content:
        asked.append(content)
        return {"cards": [], "names": [], "head": False, "half": 0}

    monkeypatch.setattr(crowding, "find_crowded", ask)
    assert find_crowded_texts(catalogue(), FROZEN) == []
    long = [len(block["pages"]["cards"]["cards"]) for content in asked for block in content["blocks"] if block["pages"]]
    assert sum(long) < len(deck_of("dilemmakort")["cards"]) / 2
    # The widest that a card can be without being asked of: long words in long titles, one case more than any card has.
    words = "kommunens forvaltningsmedarbejdere "
    content = deepcopy(content_of("dilemmakort"))
    for block in content["blocks"]:
        if block["pages"]:
            deck = block["pages"]["cards"]
            deck["cards"] = [widen(card, words) for card in deck["cards"] if card["is_of_case"]]
    assert find_crowded(content)["cards"] == []


def widen(card: Content, words: str) -> Content:
    case = card["cases"][0]
    title = (words * 9)[:60]
    front = SURE_IN_FRONT - len(title) - len(case["title"])
    back = SURE_ON_BACK - len(case["title"])
    text = card["text"] | {"words": (words * 9)[:front]}
    told = {"words": (words * 20)[: back - 80], "whose": "vores læsning", "source": (words * 9)[:80]}
    return card | {"title": title, "text": text, "explanation": told}


def test_print_itself_refuses_a_card_that_would_run_over() -> None:
    content = deepcopy(content_of("idekort"))
    for block in content["blocks"]:
        for card in block["pages"].get("cards", {"cards": []})["cards"]:
            card["text"]["words"] *= 8
    with pytest.raises(SheetFault, match=r"idekort: .*Kortet «.+» har mere tekst, end der er plads til"):
        print_sheet(content | {"space": USUAL}, Setting.PLAIN)


# --- posters ----------------------------------------------------------------------------------------------

POSTER = "prioriteringsmatrix-plakat"
POSTERS = {1: "-a3", 2: "-2-a4", 4: "-4-a4"}
SMALL_LETTERS = 0.496
"""Height of the small letters of the face, as a share of its size."""


@pytest.mark.parametrize("wall", WALLS, ids=lambda wall: f"{wall.leaves} ark")
def test_poster_takes_the_notes_that_it_promises_clear_of_names_read_at_four_metres(wall: Any) -> None:
    pdf = printed(f"tjeklister/{POSTER}{POSTERS[wall.leaves]}.pdf")
    assert len(pdf.pages) == wall.leaves
    (leaf,) = set(pdf.sizes)
    assert leaf == pytest.approx(tuple(side * POINTS for side in wall.leaf), abs=0.5)
    (block,) = content_of(POSTER)["blocks"]
    names = {plain(field["text"]) for field in block["parts"]["matrix"]["fields"]}
    large = [run for run in pdf.words[0] if run.size * SMALL_LETTERS >= 10 * POINTS]
    assert {word for name in names for word in name.split()} == {
        word for run in large for word in plain(run.text).split() if word != "."
    }
    # Below its name a field has nothing drawn in it but the seams of the leaves, where these lie.
    width, height = wall.field
    assert wall.count_notes() >= 6
    across, down = int((width - 2 * INSET) // wall.note), int((height - 2 * INSET - NAME) // wall.note)
    assert 4 * across * down == wall.count_notes()
    whole = put_together(pdf, wall)
    for column in (0, 1):
        for row in (0, 1):
            left = 13 + column * width + INSET
            bottom = 15 + (row + 1) * height - INSET
            area = (left, bottom - down * wall.note, left + across * wall.note, bottom)
            assert darkest_in(whole.crop(tuple(round(side * DOTS) for side in area))) >= WHITE, (column, row)


@pytest.mark.parametrize(
    ("short", "long", "begin", "told"),
    [
        (
            "Begynd her",
            "Begynd her, når alle andre er gået hjem for i dag",
            "Begynd her",
            ("blokke 1 › matrix › øverst_højre", "«{long}» fylder mere end to linjer"),
        ),
        # What a field says begins below its name.
        (
            "Fire store felter til væggen",
            "Fire store felter til væggen, " * 9,
            "tekst: >-\n    Fire store felter",
            ("resumé", "over plakatens felter"),
        ),
    ],
)
def test_poster_with_more_text_than_room_is_told_by_file_and_line_and_not_printed(
    short: str, long: str, begin: str, told: tuple[str, str], tmp_path: Path
) -> None:
    path = f"checklists/{POSTER}.yml"
    (tmp_path / "checklists").mkdir()
    text = (FROZEN / path).read_text(encoding="utf-8")
    assert text.count(short) == 1
    (tmp_path / path).write_text(text.replace(short, long), encoding="utf-8")
    record, problems = read(text.replace(short, long), Checklist)
    assert not problems
    changed = dataclasses.replace(catalogue(), checklists={POSTER: dataclasses.replace(record, related=())})
    (problem,) = find_crowded_texts(changed, tmp_path)
    above, _, row = text[: text.index(begin)].rpartition("\n")
    assert isinstance(problem, Problem)
    place = (problem.path, problem.line, problem.column, problem.field)
    assert place == (path, above.count("\n") + 2, len(row) + 1, told[0])
    assert told[1].format(long=long) in problem.message
    with pytest.raises(SheetFault, match=f"{POSTER}: .*plads til"):
        print_sheet(describe_sheet(compose_sheet(changed.checklists[POSTER], changed), changed), Setting.POSTER_ON_TWO)


DOTS = 4
"""To a millimetre."""


def put_together(pdf: Printed, wall: Any) -> Any:
    """The poster as one picture, its leaves laid over each other; where they overlap, they show the same."""
    whole = Image.new("L", (wall.width * DOTS, wall.height * DOTS), 255)
    for number in range(wall.leaves):
        row, column = divmod(number, wall.across)
        drawn = pdf.draw(number, dots_per_inch=round(25.4 * DOTS)).convert("L")
        scale = drawn.width / wall.leaf[0]
        assert scale == pytest.approx(DOTS, rel=0.01)
        edge = wall.margin * DOTS
        width, height = (side * DOTS - 2 * edge for side in wall.leaf)
        leaf = drawn.resize((wall.leaf[0] * DOTS, wall.leaf[1] * DOTS)).crop((edge, edge, edge + width, edge + height))
        at = (column * (width - wall.overlap * DOTS), row * (height - wall.overlap * DOTS))
        if column:
            shown = whole.crop((at[0], at[1], at[0] + wall.overlap * DOTS, at[1] + height))
            again = leaf.crop((0, 0, wall.overlap * DOTS, height))
            assert sum(ImageChops.difference(shown, again).histogram()[128:]) < 60, "the leaves do not meet"
        whole.paste(leaf, at)
    return whole
