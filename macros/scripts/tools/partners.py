"""What «Partnerkort» works with: its words and rules, and the sectors there are."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from macros.language.formatting import strip_formatting
from macros.model.addresses import tool_script
from macros.scripts.javascript import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.growing_word import Sector
    from macros.model.records.partner_map import (
        MatrixAxis,
        MatrixField,
        OutreachAdvice,
        PartnerColumn,
        SectorQuestion,
    )
    from macros.model.statements import Sourced, Stated


def generate_partner_scripts(catalogue: Catalogue) -> Iterator[Piece]:
    """The one piece, as `browser/tools/partners/data.ts` reads it; none where a catalogue has no such words."""
    words = catalogue.partner_maps.get("partnerkort")
    if words is None:
        return
    asked = {question.sector: question for question in words.sectors}
    order = [*asked, *(sector for sector in catalogue.sectors if sector not in asked)]
    yield Piece(
        tool_script("partnerkort"),
        {
            "site": catalogue.settings.name,
            "columns": {
                item.name: _describe_column(getattr(words.columns, item.name)) for item in fields(words.columns)
            },
            "axes": {item.name: _describe_axis(getattr(words.axes, item.name)) for item in fields(words.axes)},
            "fields": {
                item.name: _describe_field(getattr(words.matrix, item.name), catalogue) for item in fields(words.matrix)
            },
            "relations": {item.name: getattr(words.relations, item.name) for item in fields(words.relations)},
            "sectors": [_describe_sector(catalogue.sectors[sector], asked.get(sector)) for sector in order],
            "outreach": [_describe_advice(advice, catalogue) for advice in words.outreach],
            "most": words.most,
        },
    )


def tell_place(record: Sourced, catalogue: Catalogue) -> str:
    """Where a group of words stands, and whose reading that is, as a sentence for who has the file alone."""
    place = catalogue.word_places(record.places)
    if not place:
        return ""
    reading = f" ({record.origin.whose})" if record.origin and record.origin.whose else ""
    return f"{place}{reading}."


def _tell(stated: Stated[str]) -> dict[str, str]:
    return {"words": strip_formatting(stated.value), "origin": stated.origin.whose}


def _describe_column(column: PartnerColumn) -> dict[str, str]:
    return {"title": column.title, "help": strip_formatting(column.help.value)}


def _describe_axis(axis: MatrixAxis) -> dict[str, str]:
    return {"title": axis.title, "question": axis.question, "low": axis.low, "high": axis.high}


def _describe_field(field: MatrixField, catalogue: Catalogue) -> dict[str, Any]:
    told = {"why": _tell(field.why), "advice": _tell(field.advice), "against": _tell(field.against)}
    return {"title": field.title, **told, "place": tell_place(field, catalogue)}


def _describe_sector(sector: Sector, question: SectorQuestion | None) -> dict[str, Any]:
    asked = _tell(question.question) if question else {"words": "", "origin": ""}
    missing = question.missing if question else ""
    known = {"id": sector.id, "title": sector.title, "words": list(sector.synonyms)}
    return {**known, "missing": missing, "question": asked}


def _describe_advice(advice: OutreachAdvice, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "id": advice.id,
        "title": advice.title,
        "advice": _tell(advice.advice),
        "question": strip_formatting(advice.question.value),
        "place": tell_place(advice, catalogue),
    }
