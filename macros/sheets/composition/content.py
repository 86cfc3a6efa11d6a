"""What Typst is handed of a sheet: words, numbers and keys, and no markup.

The same content always gives the same bytes, so it is also what the cache goes by.
"""

from __future__ import annotations

from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from macros.language.formatting import strip_formatting
from macros.model.addresses import Addresses, page_of
from macros.model.parts import items
from macros.model.parts.kinds import KINDS
from macros.model.records.checklist import SheetExtra
from macros.model.statements import Origin, Stated
from macros.sheets.composition.poster import list_walls
from macros.sheets.composition.signs import SIGNS, tell_signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from macros.catalogue.catalogue import Catalogue
    from macros.sheets.composition.sheet import Block, Sheet

Content = dict[str, Any]
"""What goes to Typst as JSON."""

LEAST_HANGING = 4
"""Blocks; with fewer, a heading beside leaves the sheet half empty."""


def describe_sheet(sheet: Sheet, catalogue: Catalogue) -> Content:
    """Everything that stands on a sheet."""
    record = sheet.record
    statements = _Marked()
    blocks = _describe_blocks(sheet.blocks, statements)
    address = address_of(page_of(record), catalogue)
    content = {
        "id": record.id,
        "site": catalogue.settings.name,
        "author": catalogue.settings.author,
        "title": record.title,
        "becomes": record.becomes or "",
        "lead": strip_formatting(record.summary.value),
        "lead_sign": statements.sign(record.summary),
        "format": sheet.format.value,
        "is_halved": SheetExtra.TWO_UP in record.extras,
        "walls": [wall.describe() for wall in list_walls(sheet)],
        "head": _describe(sheet.head, statements),
        "methods": [{"id": name, "title": catalogue.methods[name].title} for name in record.methods],
        "use": statements.all(record.use),
        "use_sign": statements.shared(record.use),
        "purpose": statements.one(record.purpose),
        "time": statements.one(record.time),
        "size": statements.one(record.size),
        "materials": statements.all(record.materials),
        "materials_sign": statements.shared(record.materials),
        "related": [catalogue.checklists[name].title for name in record.related],
        "blocks": blocks,
        "facilitator": [
            {
                "title": step.title,
                "say": strip_formatting(step.say.value) if step.say else "",
                "do": strip_formatting(step.do.value) if step.do else "",
                "minutes": step.minutes,
            }
            for step in record.facilitator
        ],
        "minutes": sum(step.minutes or 0 for step in record.facilitator),
        "source": catalogue.word_places(record.places),
        "copies": record.needed.value,
        "edition": f"Udgave {record.version}, {record.revised.wording}",
        "date": date_parts(record.revised.first),
        "address": address,
        "qr": draw_code(address) if address else "",
    }
    # The legend tells of every sign, so it is made last.
    content["reservations"] = [statements.one(stated) for stated in record.reservations]
    content["legend"] = tell_signs(statements.used, catalogue.settings.name)
    return content


def list_fields(content: Any) -> Iterator[Content]:
    """Yield everything to fill in on a sheet, in reading order: key, label, kind, number of lines, and its question."""
    if isinstance(content, dict):
        if "key" in content:
            yield content
        for value in content.values():
            yield from list_fields(value)
    elif isinstance(content, list | tuple):
        for value in content:
            yield from list_fields(value)


def list_words(content: Any) -> Iterator[str]:
    """Yield every text that is set, however deep it lies."""
    match content:
        case str():
            yield content
        case dict():
            for name, value in content.items():
                if name not in {"qr", "key", "group", "word"}:
                    yield from list_words(value)
        case list() | tuple():
            for value in content:
                yield from list_words(value)


def draw_code(address: str) -> str:
    """A QR code as SVG, with the quiet margin that a camera needs."""
    import segno

    drawing = BytesIO()
    segno.make(address, error="m", micro=False).save(drawing, kind="svg", border=4, xmldecl=False, omitsize=True)
    return drawing.getvalue().decode()


class _Marked:
    """Statements as plain text with the sign of their origin, and which signs there were."""

    def __init__(self) -> None:
        self.used: set[Origin] = set()

    def one(self, stated: Stated[str] | None, heading: str = "") -> str:
        """A statement with its sign, unless that stands at the `heading` over it."""
        if stated is None:
            return ""
        sign = self.sign(stated)
        return strip_formatting(stated.value) + (sign if sign != heading else "")

    def sign(self, stated: Stated[str]) -> str:
        """The sign alone, for words that also stand where a sign says nothing."""
        self.used |= {stated.origin} - {Origin.SOURCE}
        return SIGNS[stated.origin]

    def all(self, stated: Sequence[Stated[str]]) -> list[str]:
        heading = self.shared(stated)
        return [self.one(item, heading) for item in stated]

    def shared(self, stated: Iterable[Stated[str]], otherwise: Origin = Origin.SOURCE) -> str:
        """The sign that stands once, at the heading over statements of one origin; where there are none, `otherwise`'s.

        A sign at every line is read by nobody.
        """
        found = [item.origin for item in stated]
        origins = set(found) or {otherwise}
        # One alone has its sign itself.
        if len(origins) > 1 or len(found) == 1:
            return ""
        self.used |= origins - {Origin.SOURCE}
        return SIGNS[origins.pop()]


def _describe_blocks(blocks: Sequence[Block], statements: _Marked) -> list[Content]:
    hanging = [block for block in blocks if _can_hang(block)]
    # One block that is something else, at the end, say, may stand.
    can_hang = len(hanging) >= max(LEAST_HANGING, len(blocks) - 1)
    return [_describe_block(block, statements, hangs=can_hang and block in hanging) for block in blocks]


def _describe_block(block: Block, statements: _Marked, *, hangs: bool) -> Content:
    parts: Content = {}
    pages: Content = {}
    sign = statements.shared(block.stated(), block.origin_alone) if block.title else ""
    for name, body in block.parts.items():
        (pages if KINDS[name].has_pages else parts)[name] = _describe(body, statements, sign)
    return {
        "title": block.title,
        "sign": sign if parts else "",
        "parts": parts,
        "pages": pages,
        "is_whole": any(KINDS[name].is_whole for name in parts),
        "hangs": hangs,
        "begins_page": block.begins_page,
    }


def _describe(body: Any, statements: _Marked, heading: str = "") -> Any:
    """What a part was composed to, in words, numbers and lists; `heading` has the sign that is not repeated."""
    if isinstance(body, Stated):
        return statements.one(body, heading)
    if isinstance(body, tuple):
        return [_describe(item, statements, heading) for item in body]
    if is_dataclass(body):
        return {item.name: _describe(getattr(body, item.name), statements, heading) for item in dataclass_fields(body)}
    return body


def _can_hang(block: Block) -> bool:
    """Whether its heading can stand beside what it heads: short points under a short heading."""
    return bool(block.title and items.PART.name in block.parts and all(KINDS[name].is_short for name in block.parts))


def address_of(page: str, catalogue: Catalogue) -> str:
    """The whole address of a page; nothing while the site has none."""
    return Addresses.of(catalogue.settings).find(page) if catalogue.settings.address else ""


def date_parts(day: date) -> Content:
    """A date as Typst wants it."""
    return {"year": day.year, "month": day.month, "day": day.day}
