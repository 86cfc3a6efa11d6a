"""The facets of the cases: what the catalogue is filtered by, with every choice and the cases that have it.

Titles and words come from the declarations of the records, the vocabularies and the handbook's own entries; no second
list of them stands here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue.municipalities import ELSEWHERE, list_whereabouts
from macros.catalogue.places import ROLES_TYPOLOGY
from macros.catalogue.words import UNSORTED, list_nested, list_way_up
from macros.language import danish
from macros.model.addresses import WORD_FACETS, page_of, type_page
from macros.model.fields import Vocabulary, title_of
from macros.model.gaps import leaves_open
from macros.model.records.case import Case
from macros.model.records.case_people import Party
from macros.model.records.case_words import Depth, Initiator
from macros.model.records.typology import CaseField
from macros.model.statements import Origin
from macros.views.selection.choices import Choice, Facet, make_facet

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from macros.catalogue.catalogue import Catalogue
    from macros.catalogue.words import WordRecord
    from macros.model.records.growing_word import GrowingWord
    from macros.model.records.topic import Dilemma, Prerequisite


def list_facets(catalogue: Catalogue) -> tuple[Facet, ...]:
    """Every facet, in the order in which they are shown: first what divides the cases that can be read the most.

    How much the sources tell comes last: it has a line of its own above the list.
    """
    facets = (
        _sort_by_subject(catalogue),
        _sort_by_method(catalogue),
        _sort_by_level(catalogue),
        _sort_by_role(catalogue),
        _sort_by_initiative(catalogue),
        _sort_by_municipality(catalogue),
        _sort_by_sector(catalogue),
        _sort_by_target(catalogue),
        _sort_by_theme(catalogue),
    )
    told = [case.id for case in catalogue.cases.values() if case.has_page]
    return (
        *sorted(facets, key=lambda facet: facet.count_pairs_told_apart(told), reverse=True),
        _sort_by_depth(catalogue),
    )


def _key_of(word: Vocabulary) -> str:
    return danish.make_slug(str(word.value))


def _list_words(vocabulary: type[Vocabulary]) -> list[Choice]:
    return [Choice(_key_of(word), word.label) for word in vocabulary]


def _list_silent(catalogue: Catalogue, key: str) -> list[Case]:
    return [case for case in catalogue.cases.values() if leaves_open(case, key)]


def _list_readings(cases: Iterable[Case], attribute: str) -> list[str]:
    values = ((case.id, getattr(case, attribute)) for case in cases)
    return [case for case, value in values if value is not None and value.origin is Origin.READING]


def _list_used(words: Mapping[str, WordRecord], named: Iterable[str]) -> Iterator[str]:
    """The ids of the words that some case has, itself or under it, each followed by those under it."""
    used = {above for identity in set(named) for above in list_way_up(identity, words)}
    return (identity for identity in list_nested(words) if identity in used)


def _list_growing(words: Mapping[str, GrowingWord], found: Mapping[str, Collection[str]]) -> list[Choice]:
    """The choices of a vocabulary that editors extend. A word that no case has is none: it would lead nowhere."""
    return [
        Choice(danish.make_slug(word.id), word.title, under=danish.make_slug(word.parent or ""), help=word.help)
        for word in map(words.__getitem__, _list_used(words, (key for keys in found.values() for key in keys)))
    ]


def _spell(found: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """What each case has, as addresses spell it."""
    return {case: [danish.make_slug(word) for word in words] for case, words in found.items()}


def _sort_by_subject(catalogue: Catalogue) -> Facet:
    cases = catalogue.cases.values()
    found = {case.id: [link.subject for link in case.subjects] for case in cases}
    return make_facet(
        WORD_FACETS["subjects"],
        title_of(Case, "subjects"),
        _list_growing(catalogue.subjects, found),
        _spell(found),
        open_in=_list_silent(catalogue, "emner"),
        readings=[case.id for case in cases if any(link.origin is Origin.READING for link in case.subjects)],
    )


def _sort_by_method(catalogue: Catalogue) -> Facet:
    """Sort by the handbook's own methods, and by those of the others that some case has."""
    cases = catalogue.cases.values()
    found = {case.id: [case.method.name] if case.method else [] for case in cases}
    others = catalogue.other_methods
    used = _list_used(others, (key for keys in found.values() for key in keys))
    return make_facet(
        "metode",
        title_of(Case, "method"),
        [
            *(
                Choice(method.id, method.title, definition=method.summary, entry=method, handbook=page_of(method))
                for method in catalogue.methods.values()
            ),
            *(
                Choice(
                    method.id,
                    method.title,
                    "Ikke en af håndbogens tre",
                    definition=method.summary,
                    entry=method,
                    handbook=page_of(method),
                    under=method.parent or "",
                )
                for method in map(others.__getitem__, used)
            ),
        ],
        found,
        readings=_list_readings(cases, "method"),
        has_all_pages=True,
        open_in=_list_silent(catalogue, "metode"),
    )


def _sort_by_level(catalogue: Catalogue) -> Facet:
    cases = catalogue.cases.values()
    return make_facet(
        "kompleksitet",
        title_of(Case, "complexity"),
        [
            Choice(level.id, level.title, definition=level.summary, entry=level, handbook=page_of(level))
            for level in catalogue.levels.values()
        ],
        {case.id: [case.complexity.level] if case.complexity else [] for case in cases},
        readings=_list_readings(cases, "complexity"),
        has_all_pages=True,
        open_in=_list_silent(catalogue, "kompleksitet"),
    )


def _sort_by_role(catalogue: Catalogue) -> Facet:
    cases = catalogue.cases.values()
    return make_facet(
        "rolle",
        title_of(Case, "role"),
        [
            Choice(
                role.id,
                role.title,
                definition=role.summary,
                entry=role,
                handbook=type_page(ROLES_TYPOLOGY, role.id),
            )
            for role in catalogue.roles.values()
        ],
        {case.id: [case.role.role] if case.role else [] for case in cases},
        readings=_list_readings(cases, "role"),
        has_all_pages=True,
        open_in=_list_silent(catalogue, "foreningsrolle"),
    )


def _sort_by_initiative(catalogue: Catalogue) -> Facet:
    cases = catalogue.cases.values()
    told = {
        kind.id: (kind, type_page(typology.id, kind.id))
        for typology in catalogue.typologies.values()
        if typology.field is CaseField.INITIATIVE
        for kind in typology.types
    }
    choices = []
    for word in Initiator:
        kind, handbook = told.get(_key_of(word), (None, ""))
        definition = kind.summary if kind else None
        choices.append(Choice(_key_of(word), word.label, definition=definition, entry=kind, handbook=handbook))
    return make_facet(
        "initiativ",
        title_of(Case, "initiative"),
        choices,
        {case.id: [_key_of(case.initiative.kind)] if case.initiative else [] for case in cases},
        note="Hvem der tog det.",
        readings=_list_readings(cases, "initiative"),
        open_in=_list_silent(catalogue, "initiativ"),
    )


def _sort_by_municipality(catalogue: Catalogue) -> Facet:
    found = {case.id: list_whereabouts(case) for case in catalogue.cases.values()}
    names = {name for places in found.values() for name in places}
    elsewhere = [name for name in ELSEWHERE.values() if name in names]
    names.difference_update(elsewhere)
    return make_facet(
        "kommune",
        title_of(Case, "municipalities"),
        [Choice(danish.make_slug(name), name) for name in (*sorted(names, key=danish.sort_key), *elsewhere)],
        {case: [danish.make_slug(name) for name in places] for case, places in found.items()},
        open_in=_list_silent(catalogue, "kommuner"),
    )


def _sort_by_sector(catalogue: Catalogue) -> Facet:
    """Sort by those who are in it: who only helps, may join or has left is no party."""
    found = {case.id: [party.sector for party in case.parties if party.takes_part] for case in catalogue.cases.values()}
    return make_facet(
        WORD_FACETS["sectors"],
        title_of(Party, "sector"),
        _list_growing(catalogue.sectors, found),
        _spell(found),
        open_in=_list_silent(catalogue, "parter"),
    )


def _sort_by_target(catalogue: Catalogue) -> Facet:
    """Sort by those whom it is for; a case whose target group nobody has sorted yet is a choice of its own."""
    groups = {case.id: case.target_group for case in catalogue.cases.values()}
    found = {case: group.kinds if group else () for case, group in groups.items()}
    choices = _list_growing(catalogue.target_kinds, found)
    keys = _spell(found)
    unsorted = {case: [UNSORTED] for case, group in groups.items() if group and not group.kinds}
    if unsorted:
        choices.append(Choice(UNSORTED, "Endnu ikke sorteret"))
    return make_facet(
        WORD_FACETS["target_kinds"],
        title_of(Case, "target_group"),
        choices,
        keys | unsorted,
        open_in=_list_silent(catalogue, "målgruppe"),
        is_reading=True,
    )


def _sort_by_theme(catalogue: Catalogue) -> Facet:
    """Sort by the prerequisites and dilemmas that cases show; one that no case shows is no choice."""
    parts: tuple[tuple[str, Mapping[str, Prerequisite | Dilemma]], ...] = (
        ("prerequisites", catalogue.prerequisites),
        ("dilemmas", catalogue.dilemmas),
    )
    found: dict[str, list[str]] = {case: [] for case in catalogue.cases}
    choices: list[Choice] = []
    for name, topics in parts:
        for case in catalogue.cases.values():
            found[case.id] += [_key_of_topic(name, link.topic, catalogue) for link in getattr(case, name)]
        heading = title_of(Case, name)
        choices += [
            Choice(
                _key_of_topic(name, topic.id, catalogue),
                topic.title,
                heading,
                getattr(topic, "summary", None) or getattr(topic, "question", None),
                topic,
                page_of(topic),
            )
            for topic in topics.values()
        ]
    shown = {key for keys in found.values() for key in keys}
    return make_facet(
        "tema",
        "Dilemma eller forudsætning",
        [choice for choice in choices if choice.key in shown],
        found,
        note="Håndbogens, hvor casen viser dem.",
        is_reading=True,
    )


def _key_of_topic(collection: str, identity: str, catalogue: Catalogue) -> str:
    """Tell apart a prerequisite and a dilemma that bear one name."""
    return f"dilemma-{identity}" if collection == "dilemmas" and identity in catalogue.prerequisites else identity


def _sort_by_depth(catalogue: Catalogue) -> Facet:
    return make_facet(
        "dybde",
        title_of(Case, "depth"),
        _list_words(Depth),
        {case.id: [_key_of(case.depth)] for case in catalogue.cases.values()},
    )
