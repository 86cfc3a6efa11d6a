"""Samspil: case records to a Danish handbook site. `define_env` offers its macros to pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_macros.plugin import MacrosPlugin

    from macros.rendering import Renderer


def define_env(env: MacrosPlugin) -> None:
    """Give pages the macros of the handbook; each returns a fragment of the page that calls it."""
    renderer: Renderer = env.conf.extra["samspil"].renderer

    def base() -> str:
        return "../" * env.page.url.count("/")

    def offer(name: str, fragment: str) -> None:
        env.macro(  # type: ignore[no-untyped-call]
            lambda *arguments: getattr(renderer, fragment)(*arguments, base()), name
        )

    offer("show_featured_case", "case_card")
    offer("show_catalogue", "catalogue_list")
    offer("show_map", "case_map")
    offer("show_comparing", "comparing")
    offer("show_collection", "collection")
    offer("show_method", "method")
    offer("show_cases_of_method", "cases_of_method")
    offer("compare_methods", "method_comparison")
    offer("show_complexity_table", "complexity_table")
    offer("show_complexity_scale", "complexity_scale")
    offer("show_cases_by_complexity", "cases_by_complexity")
    offer("show_checklist_list", "checklist_list")
    offer("show_sources", "sources")
    offer("show_responsibility", "responsibility")
    offer("show_licence", "licence")
    offer("show_case_fields", "case_fields")
    offer("show_data_files", "data_files")
    offer("show_data_example", "data_example")
    offer("show_next", "next_steps")
    offer("show_form", "form")
    offer("show_packs", "packs")
    offer("show_steps", "steps")
    offer("show_agreement_points", "agreement_points")
    offer("compare_agreements", "agreement_comparison")
    offer("show_combinations", "combinations")
    offer("show_typology", "typology")
    offer("show_typology_list", "typology_list")
    offer("show_prerequisites", "prerequisites")
    offer("show_dilemmas", "dilemmas")
    offer("show_outcomes", "outcomes")
    offer("show_attention", "attention")
    offer("show_ideas", "ideas")
    offer("show_empowerment", "empowerment")
    offer("show_charts", "charts")
    offer("show_terms", "terms")
    offer("show_disagreements", "disagreements")
    offer("show_fields", "field_reference")
    offer("show_list_fields", "list_reference")
    offer("show_shared_fields", "shared_fields")
    offer("show_example", "example")
    offer("show_way_to_files", "way_to_files")
    offer("show_fault", "fault")
