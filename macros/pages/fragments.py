"""The registry of fragments: which pieces of pages there are, what each is called in a page, and what it is made of.

A page in `docs/` calls a fragment by its macro: `{{ show_cases_of_method("partnerskaber") }}`. A new one is a row in
`MACROS`, a template in `macros/templates/` and, where the records alone do not do, a function in `values/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Concatenate, Generic, ParamSpec

from macros.model import things
from macros.pages.values import cases, handbook, handouts, material, sheets, site

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from macros.pages.values.material import Material, Values

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Asked:
    """A fragment and what it is asked for with, to be filled when its page is written."""

    template: str
    give: Callable[[Material], Values]


@dataclass(frozen=True, slots=True)
class Fragment(Generic[P]):
    """A piece of a page, or a whole body; `P` is what it is asked for with: ids, mostly."""

    template: str
    give: Callable[Concatenate[Material, P], Values]
    """What the template is filled with."""
    macro: str = ""
    """What pages call it; empty for what only the build asks for."""
    collection: str = ""
    """The collection whose sources a page with it rests on: those of one record where the call names one, else of all.

    Empty where it shows cases, sheets, settings or links, and rests on nothing of its own.
    """

    def ask(self, *asked: P.args, **named: P.kwargs) -> Asked:
        """Ask for it with what it wants: `CASE.ask("vindrosen")`."""
        return Asked(self.template, lambda material: self.give(material, *asked, **named))


MACROS: tuple[Fragment[...], ...] = (
    # Cases
    Fragment("featured_cases.html", cases.give_featured, "show_featured_cases"),
    Fragment("catalogue.html", cases.give_catalogue, "show_catalogue"),
    Fragment("map.html", cases.give_map, "show_map"),
    Fragment("municipalities.html", cases.give_municipalities, "show_municipalities"),
    Fragment("place_field.html", cases.give_municipality_names, "show_place_field"),
    Fragment("compare.html", cases.give_comparing, "show_comparing"),
    Fragment("collection.html", material.give_nothing, "show_collection"),
    Fragment("method_cases.html", cases.give_cases_of_method, "show_cases_of_method"),
    Fragment("complexity_cases.html", handbook.give_levels, "show_cases_by_complexity"),
    Fragment("disagreements.html", cases.give_disagreements, "show_disagreements", "disagreements"),
    # The handbook
    Fragment("method.html", handbook.give_method, "show_method", "methods"),
    Fragment("other_methods.html", handbook.give_other_methods, "show_other_methods", "other_methods"),
    Fragment("method_choice.html", material.give_nothing, "show_method_choice", "methods"),
    Fragment("tools/method_choice.html", site.give_settings, "show_method_tool", "method_choice"),
    Fragment("method_comparison.html", handbook.give_method_table, "compare_methods", "methods"),
    Fragment("combinations.html", material.give_nothing, "show_combinations", "combinations"),
    Fragment("complexity_table.html", handbook.give_level_table, "show_complexity_table", "levels"),
    Fragment("complexity_scale.html", handbook.give_levels, "show_complexity_scale"),
    Fragment("typology.html", handbook.give_typology, "show_typology", "typologies"),
    Fragment("typology_list.html", material.give_nothing, "show_typology_list"),
    Fragment("steps.html", material.give_nothing, "show_steps", "steps"),
    Fragment("agreement_points.html", material.give_nothing, "show_agreement_points", "agreement_points"),
    Fragment("agreement_comparison.html", material.give_nothing, "compare_agreements", "question_groups"),
    Fragment("tools/agreement.html", site.give_settings, "build_agreement", "agreement_drafts"),
    Fragment("prerequisites.html", handbook.give_prerequisites, "show_prerequisites", "prerequisites"),
    Fragment("dilemmas.html", handbook.give_dilemmas, "show_dilemmas", "dilemmas"),
    Fragment("topic_entries.html", handbook.give_topics("outcomes"), "show_outcomes", "outcomes"),
    Fragment("topics.html", handbook.give_topics("attention"), "show_attention", "attention"),
    Fragment("ideas.html", handbook.give_ideas, "show_ideas", "ideas"),
    Fragment("topics.html", handbook.give_topics("empowerment"), "show_empowerment", "empowerment"),
    Fragment("topic_entries.html", handbook.give_topics("eight_questions"), "show_eight_questions", "eight_questions"),
    Fragment("charts.html", handbook.give_charts, "show_charts", "charts"),
    Fragment("terms.html", handbook.give_terms, "show_terms", "terms"),
    Fragment("sources.html", handbook.give_sources, "show_sources"),
    Fragment("next_steps.html", handbook.give_next_steps, "show_next"),
    # Sheets
    Fragment("checklist_list.html", sheets.give_checklists, "show_checklist_list"),
    Fragment("sheets_for.html", sheets.give_sheets_for, "show_sheets_for"),
    Fragment("packs.html", sheets.give_packs, "show_packs", "packs"),
    Fragment("meeting_planner.html", material.give_nothing, "show_planner"),
    Fragment("tools/selftest.html", handbook.give_self_tests, "show_self_tests", "self_tests"),
    Fragment("tools/partners.html", material.give_nothing, "show_partner_map", "partner_maps"),
    # The site itself, and its data for others
    Fragment("front_doors.html", material.give_nothing, "show_doors"),
    Fragment("section.html", site.give_section, "show_section"),
    Fragment("responsibility.html", site.give_settings, "show_responsibility"),
    Fragment("licence.html", site.give_settings, "show_licence"),
    Fragment("data_fields.html", site.give_case_fields, "show_case_fields"),
    Fragment("data_files.html", site.give_data_files, "show_data_files"),
    Fragment("data_example.html", site.give_data_example, "show_data_example"),
    # For editors
    Fragment("form.html", site.give_form, "show_form"),
    Fragment("field_reference.html", site.give_fields, "show_fields"),
    Fragment("field_reference.html", site.give_list_fields, "show_list_fields"),
    Fragment("shared_fields.html", site.give_shared_fields, "show_shared_fields"),
    Fragment("example.html", site.give_example, "show_example"),
    Fragment("way_to_files.html", site.give_settings, "show_way_to_files"),
    Fragment("fault.html", site.give_fault, "show_fault"),
)
"""What a page in `docs/` can call."""

BY_MACRO: Mapping[str, Fragment[...]] = {fragment.macro: fragment for fragment in MACROS}

CASE = Fragment("case.html", cases.give_case)
CHECKLIST = Fragment("checklist.html", sheets.give_checklist)
CATALOGUE_PAGE = Fragment("catalogue_page.html", cases.give_catalogue_page)
CHOICE_PAGE = Fragment("choice_page.html", cases.give_choice)
EDITORS_OVERVIEW = Fragment("editors_overview.html", site.give_overview)
REDIRECT = Fragment("redirect.html", site.give_redirect)
"""A whole page: it has no frame."""
LIST_CARD = Fragment("list_card.html", cases.give_one_case)
"""One case as it stands in a list of cards that a script fetches."""
COMPARED_CELLS = Fragment("compare_cells.html", cases.give_cells)

HANDOUTS: Mapping[str, Fragment[[str]]] = {
    thing.name: Fragment(thing.handout, handouts.HANDOUTS[thing.name]) for thing in things.GATHERED
}
"""What a handout says of one record, by the name of the kind of thing; it is asked for with the record's id."""
