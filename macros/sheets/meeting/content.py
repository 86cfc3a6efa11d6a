"""What Typst and Word are handed of a meeting: words, numbers and keys, and no markup.

Its shape is told in `docs-dev/meeting.md`: the planner in the browser makes the same of what somebody planned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.language.formatting import strip_formatting
from macros.model.addresses import page_of
from macros.model.records.checklist_around import Copies
from macros.sheets.composition.content import address_of, date_parts, draw_code
from macros.sheets.composition.signs import find_signs, tell_signs
from macros.sheets.meeting.groups import count_groups, find_groups, is_for_oneself
from macros.sheets.meeting.printing import list_participants, plan_printing
from macros.sheets.meeting.script import tell_script, word_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.pack import Pack
    from macros.sheets.composition.content import Content
    from macros.sheets.meeting.script import Turn

WHOLE = ("cover", "programme", "run", "participants", "leader", "notes", "evaluation")
FOR_PARTICIPANTS = ("programme", "participants", "evaluation")
FOR_FACILITATOR = ("cover", "run", "printing", "leader", "notes")
"""Which documents a file of a meeting has, in order."""

BEFORE, DURING, AFTER = "before", "during", "after"
"""When a sheet of a meeting is used."""


def describe_meeting(pack: Pack, catalogue: Catalogue, contents: Mapping[str, Content]) -> Content:
    """Everything that stands in the papers of a meeting, its sheets included.

    `contents` has what `describe_sheet` gives of each of its sheets, and, of those that have been set, their `space`
    and how many `pages` the participants get.
    """
    sheets = [_describe_sheet(contents[name], pack) for name in pack.sheets]
    materials = list(_list_materials(pack, sheets))
    address = address_of(page_of(pack), catalogue)
    newest = max(pack.revised.first, *(catalogue.checklists[name].revised.first for name in pack.sheets))
    people = pack.expected
    return {
        "id": pack.id,
        "site": catalogue.settings.name,
        "author": catalogue.settings.author,
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
        "programme": [_describe_turn(turn, catalogue, people) for turn in tell_script(pack, catalogue.checklists)],
        "minutes": sum(point.minutes for point in pack.programme),
        "materials": materials,
        "legend": tell_signs(find_signs(materials), catalogue.settings.name),
        "evaluation": [strip_formatting(question.value) for question in pack.evaluation],
        "sheets": sheets,
        "printing": plan_printing(
            list_participants(
                sheets, people, _count_groups(pack, catalogue, people), with_evaluation=bool(pack.evaluation)
            )
        ),
        "documents": list(WHOLE),
    }


def _describe_sheet(content: Content, pack: Pack) -> Content:
    name = content["id"]
    when = BEFORE if name in pack.before else AFTER if name in pack.after else DURING
    copies = content["copies"]
    if when != DURING and copies == Copies.ONE.value:
        # What everybody shares at another meeting than this one is the facilitator's to take care of.
        copies = Copies.FACILITATOR.value
    return {"pages": 1, **content, "copies": copies, "when": when}


def _count_groups(pack: Pack, catalogue: Catalogue, people: int) -> dict[str, int]:
    """How many groups sit with each sheet at the point that uses it first."""
    own = {point.sheet: point.groups for point in reversed(pack.programme)}
    return {name: count_groups(people, catalogue.checklists[name], own.get(name)) for name in pack.sheets}


def _describe_turn(turn: Turn, catalogue: Catalogue, people: int) -> Content:
    """A point of the programme; when it begins is nobody's to say before the meeting has a day."""
    point = turn.point
    sheet = catalogue.checklists[point.sheet] if point.sheet else None
    is_together = not point.is_pause and not is_for_oneself(point.title, point.steps)
    groups = find_groups(people, sheet, point.groups) if is_together else None
    return {
        "title": point.title,
        "kind": "pause" if point.is_pause else "point",
        "minutes": point.minutes,
        "begins": "",
        "ends": "",
        "what": word_of(point.what),
        "sheet": point.sheet or "",
        "sheet_title": sheet.title if sheet else "",
        "groups": groups.wording if groups else "",
        "materials": [strip_formatting(thing.value) for thing in point.materials],
        "steps": [
            {"title": step.title, "minutes": step.minutes, "begins": "", "say": step.say, "do": step.do}
            for step in turn.steps
        ],
    }


def _list_materials(pack: Pack, sheets: Sequence[Content]) -> Iterator[str]:
    """What to bring to the meeting: what its points want, and what the sheets that are used there want."""
    for point in pack.programme:
        yield from (strip_formatting(thing.value) for thing in point.materials)
    used = {point.sheet for point in pack.programme}
    for sheet in sheets:
        if sheet["id"] in used and sheet["materials"]:
            yield f"Til «{sheet['title']}»: {' '.join(sheet['materials'])}{sheet['materials_sign']}"
