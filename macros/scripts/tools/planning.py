"""What «Lav mødet» plans with, as one script: every sheet and pack as numbers and short texts.

The contents of the sheets, from which type is set, are no part of it: those come when somebody asks for a file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.language.formatting import strip_formatting
from macros.model.addresses import PLANNER_DATA, page_of
from macros.model.records.checklist import SheetFormat
from macros.scripts.javascript import Piece
from macros.sheets.composition.signs import SIGNS, list_meanings
from macros.sheets.editions import find_given_out
from macros.sheets.meeting.script import word_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.checklist import Checklist, FacilitatorStep
    from macros.model.records.checklist_around import People, Span
    from macros.model.records.pack import Pack, ProgrammePoint
    from macros.sheets.editions import Edition, Editions


def generate_planner_scripts(catalogue: Catalogue, editions: Editions | None) -> Iterator[Piece]:
    """The one piece that the page loads; `editions` is None where no sheets are printed."""
    printed = editions.sheets if editions else {}
    yield Piece(
        PLANNER_DATA,
        {
            "site": catalogue.settings.name,
            "author": catalogue.settings.author,
            "signs": {sign: meaning for sign, (_, meaning) in list_meanings(catalogue.settings.name).items()},
            "sheets": [describe_sheet(sheet, printed.get(sheet.id, ())) for sheet in catalogue.checklists.values()],
            "packs": [_describe_pack(pack, catalogue) for pack in catalogue.packs.values()],
        },
    )


def describe_sheet(sheet: Checklist, printed: tuple[Edition, ...] = ()) -> dict[str, Any]:
    """A sheet as a plan needs it: how long, how many, and the facilitator's steps."""
    return {
        "id": sheet.id,
        "title": sheet.title,
        "page": page_of(sheet),
        "paper": (sheet.format or SheetFormat.PORTRAIT).label,
        "copies": sheet.needed.value,
        "pages": _count_pages(printed),
        "phases": [phase.value for phase in sheet.phases],
        "minutes": _describe_span(sheet.minutes),
        "people": [sheet.people.least, sheet.people.most] if sheet.people else None,
        "groups": _describe_span(_groups_of(sheet.people)),
        "materials": [strip_formatting(thing.value) + SIGNS[thing.origin] for thing in sheet.materials],
        "related": list(sheet.related),
        "steps": [_describe_step(step) for step in sheet.facilitator],
    }


def _count_pages(printed: tuple[Edition, ...]) -> int:
    """How many pages the participants get; 1 where nobody has set the sheet."""
    pages = {edition.kind: edition.pages for edition in printed}
    return (pages[find_given_out(pages)] or 1) if pages else 1


def _describe_step(step: FacilitatorStep) -> dict[str, Any]:
    told = {"title": step.title, "minutes": step.minutes or 0, "say": word_of(step.say), "do": word_of(step.do)}
    return {**told, "work": step.is_work}


def _groups_of(people: People | None) -> Span | None:
    return people.groups if people else None


def _describe_span(span: Span | None) -> list[int] | None:
    return [span.least, span.largest] if span else None


def _describe_pack(pack: Pack, catalogue: Catalogue) -> dict[str, Any]:
    method = catalogue.methods[pack.method] if pack.method else None
    return {
        "id": pack.id,
        "title": pack.title,
        "lead": strip_formatting(pack.summary.value),
        "method": {"id": method.id, "title": method.title} if method else None,
        "people": pack.expected,
        "programme": [_describe_point(point) for point in pack.programme],
        "sheets": list(pack.sheets),
        "before": list(pack.before),
        "after": list(pack.after),
        "evaluation": [strip_formatting(question.value) for question in pack.evaluation],
    }


def _describe_point(point: ProgrammePoint) -> dict[str, Any]:
    return {
        "kind": "pause" if point.is_pause else "point",
        "title": point.title,
        "minutes": point.minutes,
        "what": word_of(point.what),
        "sheet": point.sheet or "",
        "steps": list(point.steps),
        "say": word_of(point.say),
        "do": word_of(point.do),
        "groups": _describe_span(point.groups),
        "materials": [strip_formatting(thing.value) for thing in point.materials],
    }
