"""Prints content as PDF: Typst sets it, and how generously is found by trying.

Knows nothing of records.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import typst

from macros.model.records.checklist import SheetFormat
from macros.sheets.composition import typeface
from macros.sheets.composition.content import list_words
from macros.sheets.press.truetype import read_font

if TYPE_CHECKING:
    from macros.sheets.composition.content import Content

TEMPLATES = Path(__file__).resolve().parents[1] / "typst"
ROOT = TEMPLATES.parents[1]
"""Typst may read what lies below: its templates, and the signs of the theme."""

Standard = Literal["ua-1", "a-2a"]
SHEET_STANDARDS: tuple[Standard, ...] = ("ua-1",)
PACK_STANDARDS: tuple[Standard, ...] = ("ua-1", "a-2a")
"""PDF/A-2a goes with PDF/UA-1; PDF/A-4 does not (another version of PDF), and A-3 is for files with attachments."""

TIGHTEST, USUAL, WIDEST = -2, 0, 4
"""How much space: what a hand writes in grows until the sheet would need another page."""

DRAWN_PPI = 96
"""Points to an inch of a page that is drawn: enough for a small picture of it."""

_UNSEEN = {0x2060, 0xAD, 0x0A}
"""Signs that are never drawn, so that no font need have them: word joiner, soft hyphen, line end."""


class SheetFault(Exception):
    """Words that cannot be printed. The message tells an editor why."""


class Setting(Enum):
    """How a sheet is set."""

    PLAIN = "plain"
    FIELDS = "fields"
    LARGE = "large"
    POSTER = "poster"
    """The poster alone; the next two are the same on leaves of A4 to put together."""
    POSTER_ON_TWO = "poster-on-two"
    POSTER_ON_FOUR = "poster-on-four"
    CARDS_SINGLE = "cards-single"
    """The cards alone, without backs; the next with front and back side by side."""
    CARDS_FOLDED = "cards-folded"
    TWO_UP = "two-up"
    """Twice on a leaf, to cut apart."""
    PARTICIPANTS = "participants"
    FACILITATOR = "facilitator"


LEAVES = {Setting.POSTER_ON_TWO: 2, Setting.POSTER_ON_FOUR: 4}
"""How many leaves a poster is put together of, where it is more than one."""
DECKS = {Setting.CARDS_SINGLE: "single", Setting.CARDS_FOLDED: "folded"}
"""How the cards are laid, where they are set without the rest of their sheet."""
SPACED_ALIKE = {Setting.PLAIN, Setting.FIELDS, Setting.PARTICIPANTS, Setting.FACILITATOR}
"""They are the same sheet, so they have the same space."""
_TEMPLATES = {**dict.fromkeys(DECKS, "deck.typ"), Setting.TWO_UP: "two-up.typ"}
"""What sets an edition that is not a sheet page by page."""
_SIDES = {Setting.PARTICIPANTS: "participants", Setting.FACILITATOR: "facilitator"}
"""Which part of a sheet is set, where it is not the whole."""


def print_sheet(content: Content, setting: Setting) -> bytes:
    """Print a sheet. Raises SheetFault where its words cannot be."""
    look = _look_for(setting)
    look["space"] = find_space(content, Setting.PLAIN if setting in SPACED_ALIKE else setting)
    file = _set_type(_TEMPLATES.get(setting, "single.typ"), content, look)
    if setting is not Setting.FIELDS:
        return file
    from macros.sheets.press.fields import add_fields

    return add_fields(file, content)


def print_meeting(content: Content) -> bytes:
    """Print papers of a meeting. Raises SheetFault where its words cannot be."""
    from macros.sheets.press.streams import end_streams

    return end_streams(_set_type("meeting.typ", content, _look_for(Setting.PLAIN), PACK_STANDARDS))


def draw_first_page(content: Content) -> bytes:
    """Draw the first page of a sheet or pack as PNG, as it is printed. Raises SheetFault where its words cannot be.

    Of cards it is the first page of cards, which has most headings: those before it only say how they are used.
    """
    if "sheets" in content:
        return _draw("meeting.typ", content | {"documents": ["cover"]}, _look_for(Setting.PLAIN))[0]
    look = _look_for(Setting.PLAIN) | {"space": find_space(content, Setting.PLAIN)}
    pages = _draw("single.typ", content, look)
    if content["format"] != SheetFormat.CARDS.value:
        return pages[0]
    headings: list[int] = _measure(content, look)["headings"]
    return pages[max(headings, key=headings.count, default=1) - 1]


def find_space(content: Content, setting: Setting) -> int:
    """How much space a sheet can have: tight where that saves a page, else as wide as its pages allow.

    Wider must leave every heading on its page: a sheet that only spreads onto the next one wins nothing.
    """
    if "space" in content:
        space: int = content["space"]
        return space

    if setting is Setting.TWO_UP:
        # It has half a page and no more.
        return USUAL

    def weigh(space: int) -> Content:
        return _measure(content, _look_for(setting) | {"space": space, "trial": True})

    usual = weigh(USUAL)

    def fits(space: int) -> bool:
        found = weigh(space)
        return bool(found["pages"] == usual["pages"] and found["headings"] == usual["headings"])

    for space in range(USUAL - 1, TIGHTEST - 1, -1) if usual["pages"] > 1 else ():
        if weigh(space)["pages"] < usual["pages"]:
            return space
    if fits(WIDEST):
        return WIDEST
    widest = USUAL
    for space in range(USUAL + 1, WIDEST):
        if not fits(space):
            break
        widest = space
    return widest


def count_pages(file: bytes) -> int:
    """Number of pages of a PDF."""
    import pikepdf

    with pikepdf.open(BytesIO(file)) as pdf:
        return len(pdf.pages)


def find_unknown_signs(content: Content) -> list[str]:
    """Signs that the words have and the font has not, each with the words around it."""
    known = known_signs()
    return [
        f"«{sign}» i «{words[:60]}»"
        for words in list_words(content)
        for sign in dict.fromkeys(words)
        if ord(sign) not in known
    ]


def _look_for(setting: Setting) -> dict[str, Any]:
    return {
        "large": setting is Setting.LARGE,
        "fillable": setting is Setting.FIELDS,
        "poster": setting is Setting.POSTER or setting in LEAVES,
        "leaves": LEAVES.get(setting, 1),
        "deck": DECKS.get(setting, "double"),
        "trial": False,
        "side": _SIDES.get(setting, "whole"),
    }


def describe_plain() -> dict[str, Any]:
    """How a sheet is set for print, but its space: what the browser begins with as well."""
    return _look_for(Setting.PLAIN)


def _set_type(
    template: str, content: Content, look: dict[str, Any], standards: tuple[Standard, ...] = SHEET_STANDARDS
) -> bytes:
    if unknown := find_unknown_signs(content):
        raise SheetFault(f"{content['id']}: skriften har ikke tegnet {'; '.join(unknown[:3])}. Skriv det med ord.")
    try:
        return typst.compile(
            str(TEMPLATES / template),
            root=str(ROOT),
            font_paths=find_fonts(),
            ignore_system_fonts=True,
            sys_inputs=_inputs(content, look),
            pdf_standards=list(standards),
            timestamp=datetime(**content["date"], tzinfo=UTC),
        )
    except typst.TypstError as error:
        raise SheetFault(f"{content['id']}: {error.message}") from error


def _draw(template: str, content: Content, look: dict[str, Any]) -> list[bytes]:
    try:
        # One page comes alone, several as a list; what typst declares knows only of the first.
        pages: Any = typst.compile(
            str(TEMPLATES / template),
            root=str(ROOT),
            font_paths=find_fonts(),
            ignore_system_fonts=True,
            sys_inputs=_inputs(content, look),
            format="png",
            ppi=DRAWN_PPI,
            timestamp=datetime(**content["date"], tzinfo=UTC),
        )
    except typst.TypstError as error:
        raise SheetFault(f"{content['id']}: {error.message}") from error
    return pages if isinstance(pages, list) else [pages]


def find_crowded(content: Content) -> Content:
    """What has more text than room: `cards` by id and side, on a poster `names` of fields by their words, and `head`.

    `half` is how much of half a leaf a sheet takes that is to have room on it.

    Raises SheetFault where the words cannot be set at all.
    """
    return _query("crowded.typ", "<crowded>", content, _look_for(Setting.PLAIN))


def _measure(content: Content, look: dict[str, Any]) -> Content:
    """Lay a sheet out without printing it: what `single.typ` says of its pages."""
    return _query("single.typ", "<measures>", content, look)


def _query(template: str, label: str, content: Content, look: dict[str, Any]) -> Content:
    try:
        found = typst.query(
            str(TEMPLATES / template),
            label,
            field="value",
            one=True,
            root=str(ROOT),
            font_paths=find_fonts(),
            ignore_system_fonts=True,
            sys_inputs=_inputs(content, look),
        )
    except typst.TypstError as error:
        raise SheetFault(f"{content['id']}: {error.message}") from error
    answer: Content = json.loads(found)
    return answer


def _inputs(content: Content, look: dict[str, Any]) -> dict[str, str]:
    return {"data": json.dumps(content), "look": json.dumps(look)}


@cache
def find_fonts() -> typst.Fonts:
    """The faces that everything is set in, read once."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(typeface.FOLDER)])


@cache
def known_signs() -> frozenset[int]:
    """Number of every sign that a sheet can be printed with."""
    return frozenset(read_font(typeface.find_face("Regular")).widths) | _UNSEEN
