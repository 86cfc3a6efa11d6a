"""What a handout shows of each kind of thing that a reader can gather."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model import things
from macros.pages.values.cases import give_sources
from macros.sheets.composition.sheet import compose_sheet
from macros.views.case.content import view_handout
from macros.views.handbook.tables import view_dimensions
from macros.views.uses import view_topic_links

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from macros.pages.values.material import Material, Values


def give_handout_of_case(material: Material, identity: str) -> Values:
    """What a handout says of a case."""
    case = material.catalogue.cases[identity]
    return {"record": case, "case": case, "view": view_handout(case), **give_sources(case)}


def give_handout_of_method(material: Material, identity: str) -> Values:
    """What a handout says of a method."""
    method = material.catalogue.methods[identity]
    return {"record": method, "dimensions": view_dimensions(method)}


def give_handout_of_checklist(material: Material, identity: str) -> Values:
    """What a handout holds of a sheet."""
    checklist = material.catalogue.checklists[identity]
    return {"record": checklist, "sheet": compose_sheet(checklist, material.catalogue)}


def give_handout_of_dilemma(material: Material, identity: str) -> Values:
    """What a handout says of a dilemma."""
    links = view_topic_links(material.catalogue, "dilemmas")[identity]
    return {"record": material.catalogue.dilemmas[identity], "links": links}


def give_handout_of_prerequisite(material: Material, identity: str) -> Values:
    """What a handout says of a prerequisite."""
    return {"record": material.catalogue.prerequisites[identity]}


def give_handout_of_idea(material: Material, identity: str) -> Values:
    """What a handout says of an idea."""
    return {"record": material.catalogue.ideas[identity]}


HANDOUTS: Mapping[str, Callable[[Material, str], Values]] = {
    things.CASE.name: give_handout_of_case,
    things.METHOD.name: give_handout_of_method,
    things.CHECKLIST.name: give_handout_of_checklist,
    things.DILEMMA.name: give_handout_of_dilemma,
    things.PREREQUISITE.name: give_handout_of_prerequisite,
    things.IDEA.name: give_handout_of_idea,
}
"""What the handout of each kind of thing is filled with; a kind that names a template and is not here is an error."""
