"""Meetings that the tests are about: a pack as the build describes it, and the same with a time to begin at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.meeting.content import describe_meeting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.pack import Pack
    from macros.sheets.composition.content import Content

HOUR = 60


def meeting_of(pack: Pack, catalogue: Catalogue, made: Mapping[str, Content] | None = None) -> Content:
    """A pack as the build describes it; `made` is what is known of its sheets since they were set."""
    contents = {
        name: describe_sheet(compose_sheet(catalogue.checklists[name], catalogue), catalogue)
        | (made or {}).get(name, {})
        for name in pack.sheets
    }
    return describe_meeting(pack, catalogue, contents)


def by_clock(meeting: Content, begins: int) -> Content:
    """The same meeting, of which somebody has said that it begins so many minutes past midnight."""
    programme = []
    for point in meeting["programme"]:
        steps = []
        after = begins
        for step in point["steps"]:
            steps.append(step | {"begins": tell_time(after)})
            after += step["minutes"]
        told = {"begins": tell_time(begins), "ends": tell_time(begins + point["minutes"]), "steps": steps}
        programme.append(point | told)
        begins += point["minutes"]
    return meeting | {"programme": programme}


def tell_time(minutes: int) -> str:
    return f"{minutes // HOUR:02}:{minutes % HOUR:02}"
