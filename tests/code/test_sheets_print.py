"""The sheets in the hand: what stands on their pages, where, and how large."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from macros.sheets.press.press import TIGHTEST, USUAL, WIDEST, print_sheet
from macros.sheets.press.setting import Setting
from tests.printed import Printed, darkest_in, plain
from tests.projects import ROOT
from tests.sheet_editions import (
    A4,
    all_addresses,
    content_of,
    find_missing,
    find_overflow,
    list_checklists,
    pdfs_of,
    printed,
    space_of,
)

MOST_PAGES = {
    1: "aftale-minimumspunkter godt-samarbejde klar-forening klar-kommune partnerliste prioriteringsmatrix "
    "prioriteringsmatrix-plakat raek-ud safe-space-emner",
    2: "arbejdsdeling empowerment-ark handleplan kompleksitet-selvtest rundbord-moedeleder safe-space-moderator "
    "safe-space-planlaegning",
    3: "evalueringsark rundbord-planlaegning teamspoergsmaal",
    5: "aftale-skabelon",
}
"""Pages that a group gets of each sheet, at the most; the facilitator's side is one more."""


def lengthen(content: Any, share: float = 0.3) -> Any:
    """The same content with every text longer by a share: its own words once more, as many as it takes."""
    if isinstance(content, dict):
        kept = {"id", "format", "key", "kind", "qr", "address", "group", "methods", "site", "date", "pages", "walls"}
        return {key: value if key in kept else lengthen(value, share) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [lengthen(item, share) for item in content]
    if isinstance(content, str) and content:
        words = content.split()
        return " ".join([*words, *words[: -int(-len(words) * share // 1)]])
    return content


@pytest.mark.parametrize("sheet", list_checklists())
def test_every_word_of_a_sheet_stands_in_each_of_its_pdfs(sheet: str) -> None:
    for pdf in pdfs_of(sheet):
        is_large_poster = len(pdf.pages) == 1 and pdf.sizes[0][0] > A4[1] + 1
        missing = find_missing(content_of(sheet), pdf)
        assert not missing or is_large_poster, missing


@pytest.mark.parametrize("sheet", list_checklists())
def test_nothing_runs_off_a_page_or_into_other_words(sheet: str) -> None:
    for pdf in pdfs_of(sheet):
        assert not list(find_overflow(pdf, content_of(sheet)))


# A card or a field of a poster has the room that it has: what is too long for it is refused.
@pytest.mark.parametrize("sheet", [name for name in list_checklists() if not content_of(name)["walls"]])
@pytest.mark.parametrize("setting", [Setting.PLAIN, Setting.FIELDS, Setting.LARGE], ids=lambda setting: setting.value)
def test_text_longer_by_a_third_flows_on(sheet: str, setting: Setting) -> None:
    longer = lengthen(content_of(sheet)) | {"space": USUAL}
    pdf = Printed(print_sheet(longer, setting))
    assert not find_missing(longer, pdf)
    assert not list(find_overflow(pdf, longer))


@pytest.mark.parametrize(
    ("sheet", "most"), [(sheet, most) for most in MOST_PAGES for sheet in MOST_PAGES[most].split()]
)
def test_sheet_is_as_short_as_it_can_be(sheet: str, most: int) -> None:
    pages = [plain(page) for page in printed(f"tjeklister/{sheet}.pdf").pages]
    (side,) = [number for number, page in enumerate(pages) if "Til mødelederen Mødelederens side" in page]
    assert len(printed(f"tjeklister/{sheet}-deltagere.pdf").pages) <= most
    assert side == len(pages) - 1, "the facilitator's side is one page, and the last"
    if sheet == "godt-samarbejde":
        items = [item["text"] for block in content_of(sheet)["blocks"] for item in block["parts"].get("items", [])]
        assert len(items) == 6 * 2
        assert all(plain(item) in pages[0] for item in items)


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
    for pdf in pdfs_of(sheet):
        assert plain(f"Kilde: {content['source']}. Ordene er Samspils. {content['edition']}.") in pdf.text
        # A long address is divided over two lines at its hyphens, which a reader of PDF leaves out there.
        address = f"Den nyeste udgave: {content['address'].removeprefix('https://')}"
        assert re.sub(r"[\s-]", "", address) in re.sub(r"[\s-]", "", pdf.text)
        # What hangs on a wall has no foot; beside a long title in large print there is no room for the edition.
        feet = [
            plain(f"{content['title']}{edition} Side {page} af {len(pdf.pages)}")
            for edition in (f" · {content['edition']}", "")
            for page in range(1, len(pdf.pages) + 1)
        ]
        assert len(pdf.pages) == 1 or any(foot in pdf.text for foot in feet)


def test_space_grows_only_while_the_sheet_keeps_its_pages() -> None:
    spaces = {name: space_of(name) for name in list_checklists()}
    assert all(TIGHTEST <= space <= WIDEST for space in spaces.values())
    assert len(set(spaces.values())) > 1, "all sheets alike: is the space tried at all?"
    for name, space in spaces.items():
        usual = Printed(print_sheet(content_of(name) | {"space": USUAL}, Setting.PLAIN))
        found = len(printed(f"tjeklister/{name}.pdf").pages)
        # What is tried has room for the button of the edition with fields, so that one may be tight for its sake.
        assert found <= len(usual.pages) if space < USUAL else found == len(usual.pages), name


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
