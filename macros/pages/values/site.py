"""What pages show of the site itself: its settings, its data for others, and what editors need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue.places import FOLDERS, list_sign_names
from macros.exports.feed import has_feed
from macros.exports.json_files import write_example
from macros.model.addresses import data_of
from macros.model.fields import specs_of
from macros.model.records.case import Case
from macros.pages.yaml_examples import find_problems, read_example
from macros.views.field_reference import describe_lists, describe_record, describe_shared
from macros.views.overview import view_overview
from macros.views.selection.cases import cases_with_page
from macros.views.ways import view_sections

if TYPE_CHECKING:
    from macros.pages.values.material import Material, Values


def give_settings(material: Material) -> Values:
    """The settings of the site, as far as they are set."""
    return {"settings": material.catalogue.settings}


def give_case_fields(_: Material) -> Values:
    """Every field of a case as data has it, from the model."""
    return {"fields": [spec for _, spec in specs_of(Case)]}


def give_data_files(material: Material) -> Values:
    """The files for others, each with what it is."""
    example = next((data_of(case) for case in cases_with_page(material.catalogue)), "")
    return {"has_feed": has_feed(material.catalogue), "example": example}


def give_data_example(material: Material) -> Values:
    """A small part of a real case as its file has it."""
    return {"example": write_example(material.catalogue)}


def give_overview(material: Material) -> Values:
    """Which records to review, which tell little, and which fields mostly stand open."""
    overview = view_overview(material.catalogue, material.today)
    return {"overview": overview, "today": material.today, "settings": material.catalogue.settings}


FORM_SIGNS = ("kompleksitet-", "metode-", "paa-nettet", "sektor-", "sted", "status-", "type-case")
"""How the signs begin that the preview in the form shows: those of a case."""


def give_form(_: Material) -> Values:
    """The frame of the form «Foreslå en case»: what stands there until the browser has made it."""
    return {"signs": [name for name in list_sign_names() if name.startswith(FORM_SIGNS)]}


def give_section(material: Material, identity: str) -> Values:
    """The ways to the pages of a section of the menu, in their groups; nothing where there is no menu."""
    sections = view_sections(material.catalogue)
    return {"section": next((section for section in sections if section.id == identity), None)}


def give_fields(material: Material, collection: str, other_page: str = "", continued: bool = False) -> Values:
    """Every field of a case or a checklist, for editors; of a long one the first half or what it is continued with."""
    _, record = FOLDERS[collection]
    sections = describe_record(record, material.catalogue)
    return {"sections": sections, "other_page": other_page, "continued": continued}


def give_list_fields(material: Material, other_page: str = "", continued: bool = False) -> Values:
    """Every field of the records in the handbook's own lists, for editors; those of words stand on the second page."""
    return {"sections": describe_lists(material.catalogue), "other_page": other_page, "continued": continued}


def give_shared_fields(material: Material) -> Values:
    """The fields that every group can carry, for editors."""
    return {"entries": describe_shared(material.catalogue)}


def give_example(_: Material, path: str) -> Values:
    """A record to copy, as it stands in its file."""
    return {"example": read_example(path)}


def give_fault(material: Material, wrong: str, right: str) -> Values:
    """A few lines with a mistake, what the check says to them, and the same lines put right."""
    return {"wrong": wrong, "right": right, "problems": find_problems(wrong, material.catalogue)}


def give_redirect(material: Material, target: str) -> Values:
    """A whole page at an old address, which leads on to the new one."""
    settings = material.catalogue.settings
    canonical = settings.address.rstrip("/") + "/" + target.partition("#")[0] if settings.address else ""
    return {"target": target, "canonical": canonical, "name": settings.name}
