"""What Typst is handed of a sheet or a pack: words, numbers and keys, and no markup.

The same content always gives the same bytes, so it is also what the cache goes by.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import segno

from macros.sheet import compose_sheet
from macros.sources import describe_place
from macros.statements import Origin
from macros.text import strip_formatting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from macros.catalogue import Catalogue
    from macros.records.checklist import SheetBlock
    from macros.records.pack import Pack
    from macros.records.source import Document
    from macros.sheet import Blank, Block, Sheet, Table
    from macros.statements import Place, Stated

Content = dict[str, Any]
"""What goes to Typst as JSON."""

_JOINER = "\u2060"
SIGNS = {Origin.SOURCE: "", Origin.PROPOSAL: f"{_JOINER}*", Origin.READING: f"{_JOINER}°"}
"""The sign after a statement that is not the source's own; the imprint says what it means. It never begins a line."""
MEANINGS = {Origin.PROPOSAL: "er Samspils forslag", Origin.READING: "er vores læsning af kilden"}

_SHORT = ("items", "text", "advice", "notes")
"""What a block may hold to have its heading beside it."""
LEAST_HANGING = 4
"""Blocks; with fewer, a heading beside leaves the sheet half empty."""


def describe_sheet(sheet: Sheet, catalogue: Catalogue) -> Content:
    """Everything that stands on a sheet."""
    record = sheet.record
    statements = _Marked()
    blocks = [_describe_block(*pair, statements) for pair in zip(sheet.blocks, record.blocks, strict=True)]
    address = _address_of(f"tjeklister/{record.id}.html", catalogue)
    content = {
        "id": record.id,
        "site": catalogue.settings.name,
        "author": catalogue.settings.publisher or catalogue.settings.name,
        "title": record.title,
        "lead": strip_formatting(record.summary.value),
        "format": sheet.format.value,
        "methods": [{"id": name, "title": catalogue.methods[name].title} for name in record.methods],
        "use": statements.all(record.use),
        "purpose": statements.one(record.purpose),
        "time": statements.one(record.time),
        "size": statements.one(record.size),
        "materials": statements.all(record.materials),
        "related": [catalogue.checklists[name].title for name in record.related],
        "blocks": blocks,
        "hanging": _can_hang(blocks),
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
        "source": describe_places(record.places, catalogue.documents),
        "edition": f"Udgave {record.version}, {record.revised.wording}",
        "date": _date_parts(record.revised.first),
        "address": address,
        "qr": draw_code(address) if address else "",
    }
    content["legend"] = statements.legend()
    return content


def describe_pack(pack: Pack, catalogue: Catalogue) -> Content:
    """Everything that stands in a pack, its sheets included."""
    records = [catalogue.checklists[name] for name in pack.sheets]
    return {
        "id": pack.id,
        "site": catalogue.settings.name,
        "author": catalogue.settings.publisher or catalogue.settings.name,
        "title": pack.title,
        "lead": strip_formatting(pack.summary.value),
        "method": (
            {"id": pack.method, "title": catalogue.methods[pack.method].title} if pack.method is not None else None
        ),
        "programme": [
            {
                "title": point.title,
                "minutes": point.minutes,
                "what": strip_formatting(point.what.value) if point.what else "",
                "sheet": point.sheet or "",
                "sheet_title": catalogue.checklists[point.sheet].title if point.sheet else "",
            }
            for point in pack.programme
        ],
        "minutes": sum(point.minutes for point in pack.programme),
        "evaluation": [strip_formatting(question.value) for question in pack.evaluation],
        "sheets": [describe_sheet(compose_sheet(record, catalogue), catalogue) for record in records],
        "date": _date_parts(max(record.revised.first for record in records)),
    }


def list_fields(content: Content) -> Iterator[Content]:
    """Yield everything to fill in on a sheet, in reading order: key, label, kind, group and number of lines."""
    for block in content["blocks"]:
        yield from (item | {"kind": "tick"} for item in block["items"])
        for choice in block["choices"]:
            group = {"group": choice["options"][0]["key"], "question": choice["plain"]}
            yield from (option | group | {"kind": "choice"} for option in choice["options"])
        yield from block["questions"]
        if block["table"]:
            yield from (cell["blank"] for row in block["table"]["rows"] for cell in row if cell["blank"])
        if block["matrix"]:
            yield from block["matrix"]["fields"]
        yield from block["fields"]
        yield from (blank for item in block["signatures"] for blank in (item["signature"], item["date"]))
        if block["notes"]:
            yield block["notes"]


def list_words(content: Any) -> Iterator[str]:
    """Yield every text that is set, however deep it lies."""
    match content:
        case str():
            yield content
        case dict():
            for name, value in content.items():
                if name not in {"qr", "key"}:
                    yield from list_words(value)
        case list() | tuple():
            for value in content:
                yield from list_words(value)


def describe_places(places: Iterable[Place], documents: Mapping[str, Document]) -> str:
    """The sources in words, for a reader with nothing but the paper: each document's title, and where in it."""
    found: dict[str, list[str]] = {}
    for place in places:
        document = documents[place.source]
        found.setdefault(document.title, []).append(describe_place(place, document))
    return "; ".join(f"{title}, {', '.join(wheres)}" for title, wheres in found.items())


def draw_code(address: str) -> str:
    """A QR code as SVG, with the quiet margin that a camera needs."""
    drawing = BytesIO()
    segno.make(address, error="m", micro=False).save(drawing, kind="svg", border=4, xmldecl=False, omitsize=True)
    return drawing.getvalue().decode()


class _Marked:
    """Statements as plain text with the sign of their origin, and which signs there were."""

    def __init__(self) -> None:
        self.used: set[Origin] = set()

    def one(self, stated: Stated[str] | None) -> str:
        return self.mark(strip_formatting(stated.value), stated) if stated else ""

    def all(self, stated: Sequence[Stated[str]]) -> list[str]:
        return [self.one(item) for item in stated]

    def mark(self, words: str, stated: Stated[str]) -> str:
        if stated.origin is not Origin.SOURCE:
            self.used.add(stated.origin)
        return words + SIGNS[stated.origin]

    def legend(self) -> str:
        parts = [
            f"{SIGNS[origin].strip(_JOINER)} {meaning}" for origin, meaning in MEANINGS.items() if origin in self.used
        ]
        return f"{'; '.join(parts)}." if parts else ""


def _describe_block(block: Block, record: SheetBlock, statements: _Marked) -> Content:
    content: Content = {
        "title": block.title,
        "text": statements.all(record.text),
        "important": statements.all(record.important),
        "advice": statements.all(record.advice),
        "items": [
            _blank(blank, statements.mark(blank.label, stated))
            for blank, stated in zip(block.items, record.items, strict=True)
        ],
        "choices": [
            {
                "text": statements.one(asked.question),
                "plain": choice.text,
                "options": [_blank(option, words) for option, words in zip(choice.options, asked.options, strict=True)],
            }
            for choice, asked in zip(block.choices, record.choices, strict=True)
        ],
        "questions": [
            _blank(question.blank, statements.one(asked.question)) | {"sub": statements.all(asked.sub)}
            for question, asked in zip(block.questions, record.questions, strict=True)
        ],
        "table": _describe_table(block.table) if block.table else None,
        "matrix": {
            "vertical": block.matrix.vertical,
            "horizontal": block.matrix.horizontal,
            "fields": [_blank(blank, words) for words, blank in block.matrix.fields],
        }
        if block.matrix
        else None,
        "fields": [_blank(blank, blank.label) for blank in block.fields],
        "signatures": [
            {"text": name, "signature": _blank(signature, ""), "date": _blank(date, "")}
            for name, signature, date in block.signatures
        ],
        "cards": [
            {"number": card.number, "kind": card.kind, "title": card.title, "text": card.text, "back": card.back}
            for card in block.cards
        ],
        "notes": _blank(block.notes, "Noter") if block.notes else None,
    }
    held = {name for name, value in content.items() if value and name not in {"title", "cards"}}
    content["empty"] = not held
    content["only_text"] = held <= {"text"}
    content["only_notes"] = bool(block.title) and held <= {"text", "notes"}
    return content


def _describe_table(table: Table) -> Content:
    return {
        "columns": table.columns,
        "example": table.example,
        "rows": [
            [{"text": cell.text, "blank": _blank(cell.blank, "", "cell") if cell.blank else None} for cell in row]
            for row in table.rows
        ],
    }


def _blank(blank: Blank, words: str, kind: str = "text") -> Content:
    return {"key": blank.key, "label": blank.label, "lines": blank.lines, "text": words, "kind": kind}


def _can_hang(blocks: Sequence[Content]) -> bool:
    """Whether headings stand beside what they head: on a sheet of nothing but short points under short headings."""
    return len(blocks) >= LEAST_HANGING and all(
        block["title"] and block["items"] and not any(block[name] for name in block if name not in {*_SHORT, "title"})
        for block in blocks
    )


def _address_of(page: str, catalogue: Catalogue) -> str:
    address = catalogue.settings.address
    return f"{address.rstrip('/')}/{page}" if address else ""


def _date_parts(day: date) -> Content:
    return {"year": day.year, "month": day.month, "day": day.day}
