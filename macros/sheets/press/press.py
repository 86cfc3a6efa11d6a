"""Prints content as PDF: Typst sets it, and how generously is found by trying.

Knows nothing of records.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from macros.model.parts import cards
from macros.model.records.checklist import SheetFormat
from macros.sheets.composition import typeface
from macros.sheets.composition.content import list_words
from macros.sheets.press.compiler import SheetFault, draw_pages, query, set_type
from macros.sheets.press.setting import Setting
from macros.sheets.press.truetype import read_font

if TYPE_CHECKING:
    from macros.sheets.composition.content import Content
    from macros.sheets.press.compiler import Standard

SHEET_STANDARDS: tuple[Standard, ...] = ("ua-1",)
PACK_STANDARDS: tuple[Standard, ...] = ("ua-1", "a-2a")
"""PDF/A-2a goes with PDF/UA-1; PDF/A-4 does not (another version of PDF), and A-3 is for files with attachments."""

TIGHTEST, USUAL, WIDEST = -2, 0, 4
"""How much space: what a hand writes in grows until the sheet would need another page."""

_UNSEEN = {0x2060, 0xAD, 0x0A}
"""Signs that are never drawn, so that no font need have them: word joiner, soft hyphen, line end."""


def print_sheet(content: Content, setting: Setting) -> bytes:
    """Print a sheet. Raises SheetFault where its words cannot be."""
    look = setting.look.describe() | {"space": find_space(content, setting)}
    file = _print(setting.template, _without_space(content), look)
    if setting is not Setting.FIELDS:
        return file
    from macros.sheets.press.fields import add_fields

    return add_fields(file, content)


def print_meeting(content: Content) -> bytes:
    """Print papers of a meeting. Raises SheetFault where its words cannot be."""
    from macros.sheets.press.streams import end_streams

    return end_streams(_print("meeting.typ", content, Setting.PLAIN.look.describe(), PACK_STANDARDS))


def draw_first_page(content: Content) -> bytes:
    """Draw the first page of a sheet or pack as PNG, as it is printed. Raises SheetFault where its words cannot be.

    Of cards it is the first page of cards, which has most headings: those before it only say how they are used.
    """
    if "sheets" in content:
        return draw_pages("meeting.typ", content | {"documents": ["cover"]}, Setting.PLAIN.look.describe())[0]
    look = Setting.PLAIN.look.describe() | {"space": find_space(content, Setting.PLAIN)}
    pages = draw_pages("single.typ", _without_space(content), look)
    if content["format"] != SheetFormat.CARDS.value:
        return pages[0]
    headings: list[int] = _measure(content, look)["headings"]
    return pages[max(headings, key=headings.count, default=1) - 1]


def find_space(content: Content, setting: Setting) -> int:
    """How much space a sheet can have: tight where that saves a page, else as wide as its pages allow.

    Wider must leave every heading on its page: a sheet that only spreads onto the next one wins nothing. What has a
    `space` already keeps it. To weigh a space is to set the sheet, so no more of them are weighed than must be: what
    the tightest does not save, none saves, and what is too wide stays too wide.
    """
    if "space" in content:
        space: int = content["space"]
        return space
    if setting.spaced_as is None:
        return USUAL
    look = replace(setting.spaced_as.look, trial=True).describe()

    def weigh(space: int) -> Content:
        return _measure(content, look | {"space": space})

    usual = weigh(USUAL)

    def saves(space: int) -> bool:
        return bool(weigh(space)["pages"] < usual["pages"])

    def spreads(space: int) -> bool:
        found = weigh(space)
        return bool(found["pages"] != usual["pages"] or found["headings"] != usual["headings"])

    if usual["pages"] > 1 and saves(TIGHTEST):
        return next(filter(saves, range(USUAL - 1, TIGHTEST, -1)), TIGHTEST)
    if not spreads(WIDEST):
        return WIDEST
    return USUAL + bisect_left(range(USUAL + 1, WIDEST), True, key=spreads)


def find_fits(content: Content) -> Content:
    """How each side of the cards of a sheet is set, by the id of the card; nothing of a sheet without cards."""
    has_cards = any(cards.PART.name in block["pages"] for block in content["blocks"])
    return query("fits.typ", content, Setting.PLAIN.look.describe(), "<fits>") if has_cards else {}


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


def _print(template: str, content: Content, look: Content, standards: tuple[Standard, ...] = SHEET_STANDARDS) -> bytes:
    if unknown := find_unknown_signs(content):
        raise SheetFault(f"{content['id']}: skriften har ikke tegnet {'; '.join(unknown[:3])}. Skriv det med ord.")
    return set_type(template, content, look, standards)


def _without_space(content: Content) -> Content:
    """A sheet whose space is told by its look: so it is the same content, whichever space it is set with."""
    return {name: value for name, value in content.items() if name != "space"}


def find_crowded(content: Content) -> Content:
    """What has more text than room: `cards` by id and side, on a poster `names` of fields by their words, and `head`.

    `half` is how much of half a leaf a sheet takes that is to have room on it.

    Raises SheetFault where the words cannot be set at all.
    """
    return query("crowded.typ", content, Setting.PLAIN.look.describe(), "<crowded>")


def _measure(content: Content, look: Content) -> Content:
    """Lay a sheet out without printing it: what `single.typ` says of its pages."""
    return query("single.typ", _without_space(content), look, "<measures>")


@cache
def known_signs() -> frozenset[int]:
    """Number of every sign that a sheet can be printed with."""
    return frozenset(read_font(typeface.find_face("Regular")).widths) | _UNSEEN
