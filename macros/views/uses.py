"""What cases the handbook's types, topics and sources have; and lists under their headings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.language import danish
from macros.model.records.case_words import Initiator
from macros.model.records.typology import CaseField
from macros.views.selection.cases import cases_with_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.catalogue.references import SourcedPage
    from macros.model.fields import Vocabulary
    from macros.model.records.case import Case
    from macros.model.records.case_people import AssociationRole, Initiative
    from macros.model.records.case_reading import Complexity, DilemmaLink, PrerequisiteLink
    from macros.model.records.topic import Topic
    from macros.model.records.typology import Typology


@dataclass(frozen=True, slots=True)
class RestingOn:
    """What rests on a source: cases and prose pages."""

    cases: list[Case]
    pages: list[SourcedPage]


def view_source_uses(catalogue: Catalogue, pages: Iterable[SourcedPage]) -> dict[str, RestingOn]:
    """For each known source the cases and pages that rest on it."""
    uses = {identity: RestingOn([], []) for identity in catalogue.documents}
    for case in catalogue.cases.values():
        for identity in dict.fromkeys(place.source for place in case.places):
            if identity in uses:
                uses[identity].cases.append(case)
    for page in pages:
        for identity in page.documents:
            uses[identity].pages.append(page)
    return uses


def view_cases_of_types(typology: Typology, catalogue: Catalogue) -> dict[str, list[Case]]:
    """For each type the cases that records put there; empty lists where no field of a case sorts them."""
    if typology.field is None:
        return {kind.id: [] for kind in typology.types}
    index = {CaseField.LEVEL: "level", CaseField.ROLE: "role", CaseField.INITIATIVE: "initiative"}[typology.field]
    words = {danish.make_slug(str(word.value)): str(word.value) for word in Initiator}
    return {kind.id: catalogue.cases_with(index, words.get(kind.id, kind.id)) for kind in typology.types}


def view_sorting_field(record: Case, field: str) -> Initiative | Complexity | AssociationRole | None:
    """The group of a case that sorts it in a typology: `field` is a word of `CaseField`."""
    match CaseField.named(field):
        case CaseField.LEVEL:
            return record.complexity
        case CaseField.ROLE:
            return record.role
        case CaseField.INITIATIVE:
            return record.initiative


def view_topic_links(catalogue: Catalogue, field: str) -> dict[str, list[tuple[Case, PrerequisiteLink | DilemmaLink]]]:
    """For each topic the cases that link to it: `field` is «prerequisites» or «dilemmas»."""
    links: dict[str, list[tuple[Case, PrerequisiteLink | DilemmaLink]]] = {
        identity: [] for identity in getattr(catalogue, field)
    }
    for case in cases_with_page(catalogue):
        for link in getattr(case, field):
            links[link.topic].append((case, link))
    return links


def group_by_word(
    records: Iterable[Any], attribute: str, vocabulary: type[Vocabulary]
) -> list[tuple[Vocabulary, list[Any]]]:
    """Records under the words of a vocabulary, in its order, a word without records among them."""
    groups: dict[Vocabulary, list[Any]] = {word: [] for word in vocabulary}
    for record in records:
        value = record[1] if isinstance(record, tuple) else record
        groups[getattr(value, attribute)].append(record)
    return list(groups.items())


def group_topics(topics: Iterable[Topic]) -> list[tuple[str, list[Topic]]]:
    """Topics under their headings, in the order in which the headings first come."""
    groups: dict[str, list[Topic]] = {}
    for topic in topics:
        groups.setdefault(topic.section or "", []).append(topic)
    return list(groups.items())
