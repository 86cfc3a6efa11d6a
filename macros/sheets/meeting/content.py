"""What Typst and Word are handed of a meeting: words, numbers and keys, and no markup.

Its shape is told in `docs-dev/meeting.md`: the planner in the browser makes the same of what somebody planned.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from macros.language.formatting import strip_formatting
from macros.model.addresses import page_of
from macros.model.records.checklist_around import Copies
from macros.sheets.composition.content import address_of, date_parts, describe_sheet, draw_code
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.meeting.clock import tell_time
from macros.sheets.meeting.printing import count_groups, list_participants, plan_printing
from macros.sheets.meeting.script import tell_script, word_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.checklist_around import Span
    from macros.model.records.pack import Pack
    from macros.sheets.composition.content import Content
    from macros.sheets.meeting.script import Turn

WHOLE = ("cover", "programme", "run", "participants", "leader", "notes", "evaluation")
FOR_PARTICIPANTS = ("programme", "participants", "evaluation")
FOR_FACILITATOR = ("cover", "run", "printing", "leader", "notes")
"""Which documents a file of a meeting has, in order."""

BEFORE, DURING, AFTER = "before", "during", "after"
"""When a sheet of a meeting is used."""


def describe_meeting(
    pack: Pack,
    catalogue: Catalogue,
    documents: Sequence[str] = WHOLE,
    *,
    begins: str = "",
    made: Mapping[str, Content] | None = None,
) -> Content:
    """Everything that stands in the papers of a meeting, its sheets included.

    `begins` is when it begins («09:00»), if anybody has said so; `made` what is known of each sheet since it was set:
    its `space`, and how many `pages` its participants get.
    """
    sheets = [_describe_sheet(name, pack, catalogue, (made or {}).get(name, {})) for name in pack.sheets]
    address = address_of(page_of(pack), catalogue)
    newest = max(pack.revised.first, *(catalogue.checklists[name].revised.first for name in pack.sheets))
    people = pack.expected
    return {
        "id": pack.id,
        "site": catalogue.settings.name,
        "author": catalogue.settings.publisher or catalogue.settings.name,
        "title": pack.title,
        "lead": strip_formatting(pack.summary.value),
        "method": {"id": pack.method, "title": catalogue.methods[pack.method].title} if pack.method else None,
        "address": address,
        "qr": draw_code(address) if address else "",
        "edition": f"Udgave {pack.version}, {pack.revised.wording}",
        "date": date_parts(newest),
        "when": "",
        "place": "",
        "leader": "",
        "people": people,
        "names": [],
        "programme": [
            _describe_turn(turn, catalogue, people, begins) for turn in tell_script(pack, catalogue.checklists)
        ],
        "minutes": sum(point.minutes for point in pack.programme),
        "materials": list(_list_materials(pack, sheets)),
        "evaluation": [strip_formatting(question.value) for question in pack.evaluation],
        "sheets": sheets,
        "printing": plan_printing(list_participants(sheets, people, with_evaluation=bool(pack.evaluation))),
        "documents": list(documents),
    }


def _describe_sheet(name: str, pack: Pack, catalogue: Catalogue, made: Content) -> Content:
    when = BEFORE if name in pack.before else AFTER if name in pack.after else DURING
    described = describe_sheet(compose_sheet(catalogue.checklists[name], catalogue), catalogue)
    if when != DURING and described["copies"] == Copies.ONE.value:
        # What everybody shares at another meeting than this one is the facilitator's to take care of.
        described["copies"] = Copies.FACILITATOR.value
    return {**described, "pages": 1, **made, "when": when}


def _describe_turn(turn: Turn, catalogue: Catalogue, people: int, begins: str) -> Content:
    point = turn.point
    sheet = catalogue.checklists[point.sheet] if point.sheet else None
    groups = point.groups or (sheet.people.groups if sheet and sheet.people else None)
    ends = list(accumulate((step.minutes for step in turn.steps), initial=turn.after))
    return {
        "title": point.title,
        "kind": "pause" if point.is_pause else "point",
        "minutes": point.minutes,
        "begins": tell_time(begins, turn.after),
        "ends": tell_time(begins, turn.after + point.minutes),
        "what": word_of(point.what),
        "sheet": point.sheet or "",
        "sheet_title": sheet.title if sheet else "",
        "groups": word_groups(groups, people) if groups else "",
        "materials": [strip_formatting(thing.value) for thing in point.materials],
        "steps": [
            {
                "title": step.title,
                "minutes": step.minutes,
                "begins": tell_time(begins, after),
                "say": step.say,
                "do": step.do,
            }
            for step, after in zip(turn.steps, ends, strict=False)
        ],
    }


def word_groups(span: Span, people: int) -> str:
    """How so many people sit in groups: «5 grupper af 4», «3 grupper af 2-3»; nothing where they are one group."""
    number = count_groups(people, span.most or span.least)
    if number == 1:
        return ""
    least, rest = divmod(people, number)
    return f"{number} grupper af {least}-{least + 1}" if rest else f"{number} grupper af {least}"


def _list_materials(pack: Pack, sheets: Sequence[Content]) -> Iterator[str]:
    """What to bring to the meeting: what its points want, and what the sheets that are used there want."""
    for point in pack.programme:
        yield from (strip_formatting(thing.value) for thing in point.materials)
    used = {point.sheet for point in pack.programme}
    for sheet in sheets:
        if sheet["id"] in used and sheet["materials"]:
            yield f"Til «{sheet['title']}»: {' '.join(sheet['materials'])}{sheet['materials_sign']}"
