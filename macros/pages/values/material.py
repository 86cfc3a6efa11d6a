"""What fragments are made of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from macros.views.selection.cases import cases_with_page
from macros.views.selection.facets import list_facets
from macros.views.sheets.belonging import find_cases_of_sheets

if TYPE_CHECKING:
    from datetime import date

    from macros.catalogue.catalogue import Catalogue
    from macros.catalogue.references import SourcedPage
    from macros.model.records.case import Case
    from macros.sheets.editions import Editions
    from macros.views.selection.choices import Facet

Values = dict[str, Any]
"""What a template finds, by the names that it uses."""


@dataclass(frozen=True)
class Material:
    """What fragments are made of."""

    catalogue: Catalogue
    pages: tuple[SourcedPage, ...] = ()
    """The prose pages."""
    editions: Editions | None = None
    """The printed sheets; None where they are not made."""
    today: date | None = None
    """The day of the build, which ages are counted to; without it nothing is too old."""

    @cached_property
    def facets(self) -> tuple[Facet, ...]:
        """What the catalogue is filtered by."""
        return list_facets(self.catalogue)

    @cached_property
    def cases_of_sheets(self) -> dict[str, list[Case]]:
        """For each sheet the cases whose pages show it."""
        return find_cases_of_sheets(cases_with_page(self.catalogue), self.catalogue)


def give_nothing(_: Material) -> Values:
    """Nothing but the records, for a template that asks for no view."""
    return {}
