"""The cases that can be chosen among, in the order in which they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case


def cases_with_page(catalogue: Catalogue) -> list[Case]:
    """Every case that has a page of its own: the fullest first, then in Danish order of title."""
    cases = [case for case in catalogue.cases.values() if case.has_page]
    return sorted(cases, key=lambda case: not case.is_full)


def cases_by_name_only(catalogue: Catalogue) -> list[Case]:
    """Every case that the sources only name, in Danish order."""
    return [case for case in catalogue.cases.values() if not case.has_page]
