"""Which cases lie near a case, and what they share with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.catalogue.catalogue import list_shared_values
from macros.language import danish

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case

MOST_RELATED = 4


@dataclass(frozen=True, slots=True)
class RelatedCase:
    """Another case, and what it shares with this one."""

    case: Case
    reason: str


def find_related(case: Case, catalogue: Catalogue) -> Iterable[RelatedCase]:
    """The cases nearest to this one, nearest first, each once: at most MOST_RELATED.

    A parent, its parts and the parts beside this one come first, then what the editor names, then the same
    municipality, level, role and method. Among many alike, the ones that follow it in the catalogue are taken,
    so that every case is somebody's neighbour.
    """
    found: dict[str, str] = {}
    for other, reason in _near_cases(case, catalogue):
        if other != case.id and other not in found and catalogue.cases[other].has_page:
            found[other] = reason
            if len(found) == MOST_RELATED:
                break
    return [RelatedCase(catalogue.cases[other], reason) for other, reason in found.items()]


def _near_cases(case: Case, catalogue: Catalogue) -> Iterable[tuple[str, str]]:
    if case.parent:
        yield case.parent, "casen, som denne er en del af"
    for child in catalogue.children_of(case):
        yield child.id, "del af denne case"
    for other in case.related:
        yield other, "anbefalet af redaktionen"
    for field, value in list_shared_values(case):
        for other in catalogue.alike.following(field, value, case.id):
            yield other, _word_reason(field, value, catalogue)


def _word_reason(field: str, value: str, catalogue: Catalogue) -> str:
    match field:
        case "parent":
            return "del af samme case"
        case "municipality":
            return f"også i {value}"
        case "level":
            return f"samme kompleksitet: {danish.lower_initial(catalogue.levels[value].title)}"
        case "role":
            return f"samme foreningsrolle: {danish.lower_initial(catalogue.roles[value].title)}"
        case "method":
            return f"samme metode: {danish.lower_initial(catalogue.case_methods[value].one)}"
        case _:
            return "samme slags initiativ"
