"""The sheets in the hand: what stands on their pages, where, and how large."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from macros.sheets.editions import EditionKind
from macros.sheets.press.compiler import SheetFault
from macros.sheets.press.lettering import measure_text
from macros.sheets.press.press import TIGHTEST, USUAL, WIDEST, find_crowded, print_sheet
from macros.sheets.press.setting import Setting
from tests.printed import Printed, darkest_in, plain
from tests.projects import ROOT
from tests.sheet_editions import (
    DECKS,
    LEAVES,
    all_addresses,
    content_of,
    find_missing,
    find_overflow,
    has_bare_pages,
    list_checklists,
    pdfs_of,
    print_once,
    printed,
    space_of,
)

if TYPE_CHECKING:
    from macros.sheets.composition.content import Content

MOST_PAGES = {
    1: "aftale-minimumspunkter godt-samarbejde klar-forening klar-kommune partnerliste prioriteringsmatrix "
    "prioriteringsmatrix-plakat raek-ud safe-space-emner",
    2: "arbejdsdeling empowerment-ark handleplan kompleksitet-selvtest rundbord-moedeleder safe-space-moderator "
    "safe-space-planlaegning",
    3: "evalueringsark rundbord-planlaegning teamspoergsmaal",
    5: "aftale-skabelon",
}
"""Pages that a group gets of each sheet, at the most; the facilitator's side is one more."""


LARGE_FOOT = 14
FOOT_ROOM = 393
"""Size of the foot in large print, and its room beside the number of the page, in points."""


OF_A_DECK = {"themes", "prompts", "own"}
"""What stands on every card of a deck, in words of ours."""


def lengthen(content: Any, share: float = 0.3) -> Any:
    """The same content with every text longer by a share: its own words once more, as many as it takes."""
    if isinstance(content, dict):
        kept = {"id", "format", "key", "kind", "qr", "address", "group", "methods", "site", "date", "walls", *OF_A_DECK}
        return {key: value if key in kept else lengthen(value, share) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [lengthen(item, share) for item in content]
    if isinstance(content, str) and content:
        words = content.split()
        return " ".join([*words, *words[: -int(-len(words) * share // 1)]])
    return content


@pytest.mark.parametrize("sheet", list_checklists())
def test_every_word_of_a_sheet_stands_in_each_of_its_pdfs(sheet: str) -> None:
    for kind, pdf in pdfs_of(sheet):
        assert not find_missing(content_of(sheet), pdf, kind), kind


@pytest.mark.parametrize("sheet", list_checklists())
def test_nothing_runs_off_a_page_or_into_other_words(sheet: str) -> None:
    for kind, pdf in pdfs_of(sheet):
        if kind not in LEAVES:
            assert not list(find_overflow(pdf, content_of(sheet))), kind


@cache
def longer_and_crowded(sheet: str) -> tuple[Content, Content]:
    """A sheet with every text longer by a third, and what of it there is no room for by then.

    A card or a field of a poster has the room that it has: those that are crowded are left out, or as they were.
    """
    longer: Content = lengthen(content_of(sheet)) | {"space": USUAL}
    if not has_bare_pages(longer):
        return longer, {"cards": [], "names": [], "head": False}
    crowded = find_crowded(longer)
    if crowded["head"]:
        longer |= {name: content_of(sheet)[name] for name in ("title", "lead", "source", "edition", "reservations")}
    cards = {card["id"] for card in crowded["cards"]}
    for block, before in zip(longer["blocks"], content_of(sheet)["blocks"], strict=True):
        for deck in block["pages"].values():
            deck["cards"] = [card for card in deck["cards"] if card["id"] not in cards]
        if longer["walls"]:
            block["title"] = before["title"] if crowded["head"] else block["title"]
            for field, was in zip(block["parts"]["matrix"]["fields"], before["parts"]["matrix"]["fields"], strict=True):
                field["text"] = was["text"] if field["text"] in crowded["names"] else field["text"]
    return longer, crowded


@pytest.mark.parametrize(
    ("sheet", "setting"),
    [
        pytest.param(sheet, setting, id=f"{setting.value}-{sheet}")
        for setting in (Setting.PLAIN, Setting.FIELDS, Setting.LARGE)
        for sheet in list_checklists()
        if setting is Setting.PLAIN or not content_of(sheet)["walls"]
    ],
)
def test_text_longer_by_a_third_flows_on(sheet: str, setting: Setting) -> None:
    longer, _ = longer_and_crowded(sheet)
    pdf = print_once(longer, setting)
    assert not find_missing(longer, pdf)
    assert not list(find_overflow(pdf, longer))


def test_card_that_is_crowded_is_refused_and_few_are_when_all_are_longer_by_a_third() -> None:
    deck = content_of("dilemmakort")
    _, crowded = longer_and_crowded("dilemmakort")
    assert 0 < len(crowded["cards"]) < 4
    for found in crowded["cards"]:
        alone = lengthen(deck) | {"space": USUAL}
        for block in alone["blocks"]:
            for cards in block["pages"].values():
                (card,) = cards["cards"] = [card for card in cards["cards"] if card["id"] == found["id"]]
        with pytest.raises(SheetFault, match=re.escape(f"Kortet «{card['title']}» har mere tekst")):
            print_sheet(alone, Setting.CARDS_SINGLE)


@pytest.mark.parametrize(
    ("sheet", "most"), [(sheet, most) for most in MOST_PAGES for sheet in MOST_PAGES[most].split()]
)
def test_sheet_is_as_short_as_it_can_be(sheet: str, most: int) -> None:
    pages = [plain(page) for page in printed(f"tjeklister/{sheet}.pdf").pages]
    (side,) = [number for number, page in enumerate(pages) if "Til mødelederen Mødelederens side" in page]
    ours = len(printed(f"tjeklister/{sheet}-deltagere.pdf").pages)
    assert ours <= most
    assert pages[ours:side] == [""] * (ours % 2), "the facilitator's side begins the next leaf"
    assert side == len(pages) - 1, "the facilitator's side is one page, and the last"
    if sheet == "godt-samarbejde":
        items = [[item["text"] for item in block["parts"].get("items", ())] for block in content_of(sheet)["blocks"]]
        assert sorted(map(len, items)) == [0, *[2] * 6]
        assert all(plain(item) in pages[0] for points in items for item in points)


@pytest.mark.parametrize("sheet", list_checklists())
def test_no_page_of_a_sheet_is_left_for_its_imprint_alone(sheet: str) -> None:
    for text in printed(f"tjeklister/{sheet}.pdf").pages:
        assert not re.match(r"^\W*\S+[^\n]*\n(?:[^\n]*\n)?Kilde: ", text), plain(text)


@pytest.mark.parametrize("sheet", list_checklists())
def test_facilitators_side_begins_a_page_of_its_own(sheet: str) -> None:
    content = content_of(sheet)
    pages = [plain(page) for page in printed(f"tjeklister/{sheet}.pdf").pages]
    found = [page for page in pages if "Til mødelederen Mødelederens side" in page]
    assert len(found) == bool(content["facilitator"])
    for page in found:
        assert f"Trinene er {content['site']}s forslag." in page
        assert not any(item["text"] in page for block in content["blocks"] for item in block["parts"].get("items", []))
    text = " ".join(pages)
    for step in content["facilitator"]:
        assert all(plain(words) in text for words in (step["title"], step["say"], step["do"]))


@pytest.mark.parametrize("sheet", list_checklists())
def test_sheet_says_where_it_is_from_and_which_edition_it_is(sheet: str) -> None:
    content = content_of(sheet)
    # A long address is divided over two lines: after a slash, or at a hyphen, which PDFium tells by a sign of its own.
    address = re.escape(content["address"].removeprefix("https://")).replace(r"\-", "[-\ufffe]").replace("/", r"/\s*")
    whole = f"{content['title']} · {content['edition']}"
    for kind, pdf in pdfs_of(sheet):
        # The facilitator's side goes with the sheet, and on cards each tells its own source.
        if kind not in DECKS | {EditionKind.FACILITATOR}:
            assert plain(f"Kilde: {content['source']}. Ordene er Samspils. {content['edition']}.") in pdf.text, kind
            assert re.search(rf"Den nyeste udgave:\s+{address}", " ".join(pdf.pages)), kind
        # In large print there is no room for the edition beside a long title.
        is_long = kind is EditionKind.LARGE and measure_text(whole, LARGE_FOOT) > FOOT_ROOM
        foot = content["title"] if is_long else whole
        for number, page in enumerate(map(plain, pdf.pages), 1):
            if page and not (has_bare_pages(content) and pdf.is_of_cards(number - 1)):
                # What is cut apart has one page, and no number.
                side = "" if kind is EditionKind.TWO_UP else f" Side {number} af {len(pdf.pages)}"
                assert page.endswith(plain(f" {foot}{side}")), (kind, number)


def test_space_grows_only_while_the_sheet_keeps_its_pages() -> None:
    spaces = {name: space_of(name) for name in list_checklists()}
    assert all(TIGHTEST <= space <= WIDEST for space in spaces.values())
    assert len(set(spaces.values())) > 1, "all sheets alike: is the space tried at all?"
    for name, space in spaces.items():
        # Of the whole, the facilitator's side begins a leaf, so that a page fewer before it may leave as many.
        usual = Printed(print_sheet(content_of(name) | {"space": USUAL}, Setting.PARTICIPANTS))
        found = len(printed(f"tjeklister/{name}-deltagere.pdf").pages)
        assert found < len(usual.pages) if space < USUAL else found == len(usual.pages), name


TO_LOOK_AT = ROOT / ".build" / "ark"
"""Where every page lies as a picture, for a person to look at."""


def test_every_page_is_drawn_for_a_person_to_look_at() -> None:
    TO_LOOK_AT.mkdir(parents=True, exist_ok=True)
    for old in TO_LOOK_AT.glob("*.png"):
        old.unlink()
    drawn = 0
    for address in all_addresses():
        pdf = printed(address)
        for number in range(len(pdf.pages)):
            picture = pdf.draw(number, dots_per_inch=60).convert("L")
            # A blank page is the back of a paper, where cards follow; all others have ink.
            assert darkest_in(picture) < 128 or not pdf.pages[number].strip()
            picture.save(TO_LOOK_AT / f"{Path(address).stem}-{number + 1:02}.png", compress_level=1)
            drawn += 1
    assert drawn == sum(len(printed(address).pages) for address in all_addresses())
