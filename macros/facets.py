"""The facets of the cases: what the catalogue is filtered by, with every choice and the cases that have it.

Titles and words come from the declarations of the records, the vocabularies and the handbook's own entries; no second
list of them stands here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros import danish
from macros.catalogue import ROLES_TYPOLOGY
from macros.fields import Vocabulary, specs_of
from macros.records.case import Case, Depth, Initiator, Party, Sector, Standing, TargetKind
from macros.records.typology import CaseField
from macros.statements import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.catalogue import Catalogue
    from macros.records.topic import Dilemma, Prerequisite
    from macros.statements import Stated

NOT_STATED = "ikke-angivet"
"""The choice of the cases whose source leaves a facet open."""
UNSORTED = "ikke-sorteret"
"""The choice of the cases whose target group the editors have not sorted yet."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet."""

    key: str
    """What stands in an address: «lille»."""
    title: str
    heading: str = ""
    """What it stands under among the choices of its facet, where they are many."""
    definition: Stated[str] | None = None
    """What the handbook says that it is."""
    entry: Any = None
    """The handbook's entry, whose places hold for the definition."""
    handbook: str = ""
    """Where the handbook tells of it, below the site's root."""

    @property
    def is_value(self) -> bool:
        """Whether it is something that a case has, and not the want of it."""
        return self.key not in {NOT_STATED, UNSORTED}


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to sort the cases."""

    key: str
    """What stands in an address: «kompleksitet»."""
    title: str
    note: str
    """What it is, where the title alone does not say it."""
    choices: tuple[Choice, ...]
    values: Mapping[str, tuple[str, ...]]
    """For each case the keys of its choices."""
    readings: frozenset[str] = frozenset()
    """The cases whose value is our reading."""
    is_reading: bool = False
    """Whether the whole facet is our reading."""
    has_all_pages: bool = False
    """Whether a choice has a page of its own before any case has it: the handbook's own words do."""

    def cases_of(self, choice: Choice) -> list[str]:
        """The ids of the cases that have a choice."""
        return [case for case, keys in self.values.items() if choice.key in keys]

    def with_page(self) -> list[Choice]:
        """The choices that have a page of their own."""
        used = {key for keys in self.values.values() for key in keys}
        return [choice for choice in self.choices if choice.is_value and (self.has_all_pages or choice.key in used)]

    def address_of(self, choice: Choice) -> str:
        """Where the page of a choice stands, below the site's root."""
        return f"cases/{self.key}/{choice.key}.html"


def list_facets(catalogue: Catalogue) -> tuple[Facet, ...]:
    """Every facet, in the order in which they are shown."""
    return (
        _sort_by_method(catalogue),
        _sort_by_level(catalogue),
        _sort_by_role(catalogue),
        _sort_by_initiative(catalogue),
        _sort_by_municipality(catalogue),
        _sort_by_sector(catalogue),
        _sort_by_target(catalogue),
        _sort_by_theme(catalogue),
        _sort_by_depth(catalogue),
    )


def _title_of(record: type[Any], name: str) -> str:
    return next(spec.title for attribute, spec in specs_of(record) if attribute == name)


def _make(
    key: str,
    title: str,
    choices: Iterable[Choice],
    found: Mapping[str, Iterable[str]],
    *,
    note: str = "",
    open_ended: bool = True,
    readings: Iterable[str] = (),
    is_reading: bool = False,
    has_all_pages: bool = False,
) -> Facet:
    """Put a facet together. Where `open_ended`, a case without a value has the choice «ikke angivet i kilden»."""
    known = tuple(choices)
    order = {choice.key: number for number, choice in enumerate(known)}
    values = {case: tuple(sorted(set(keys), key=order.__getitem__)) for case, keys in found.items()}
    if open_ended and not all(values.values()):
        known += (Choice(NOT_STATED, "Ikke angivet i kilden"),)
        values = {case: keys or (NOT_STATED,) for case, keys in values.items()}
    return Facet(key, title, note, known, values, frozenset(readings), is_reading, has_all_pages)


def _key_of(word: Vocabulary) -> str:
    return danish.make_slug(str(word.value))


def _list_words(vocabulary: type[Vocabulary]) -> list[Choice]:
    return [Choice(_key_of(word), word.label) for word in vocabulary]


def _list_readings(cases: Iterable[Case], attribute: str) -> list[str]:
    values = ((case.id, getattr(case, attribute)) for case in cases)
    return [case for case, value in values if value is not None and value.origin is Origin.READING]


def _sort_by_method(catalogue: Catalogue) -> Facet:
    cases = catalogue.cases.values()
    return _make(
        "metode",
        _title_of(Case, "method"),
        [
            Choice(m.id, m.title, definition=m.summary, entry=m, handbook=f"metoder/{m.id}.html")
            for m in catalogue.methods.values()
        ],
        {case.id: [case.method.name] if case.method else [] for case in cases},
        readings=_list_readings(cases, "method"),
        has_all_pages=True,
    )


def _sort_by_level(catalogue: Catalogue) -> Facet:
    cases = catalogue.cases.values()
    return _make(
        "kompleksitet",
        _title_of(Case, "complexity"),
        [
            Choice(level.id, level.title, definition=level.summary, entry=level, handbook="kompleksitet.html")
            for level in catalogue.levels.values()
        ],
        {case.id: [case.complexity.level] if case.complexity else [] for case in cases},
        readings=_list_readings(cases, "complexity"),
        has_all_pages=True,
    )


def _sort_by_role(catalogue: Catalogue) -> Facet:
    cases = catalogue.cases.values()
    return _make(
        "rolle",
        _title_of(Case, "role"),
        [
            Choice(
                role.id,
                role.title,
                definition=role.summary,
                entry=role,
                handbook=f"typologier/{ROLES_TYPOLOGY}.html#{role.id}",
            )
            for role in catalogue.roles.values()
        ],
        {case.id: [case.role.role] if case.role else [] for case in cases},
        readings=_list_readings(cases, "role"),
        has_all_pages=True,
    )


def _sort_by_initiative(catalogue: Catalogue) -> Facet:
    cases = catalogue.cases.values()
    told = {
        kind.id: (kind, f"typologier/{typology.id}.html#{kind.id}")
        for typology in catalogue.typologies.values()
        if typology.field is CaseField.INITIATIVE
        for kind in typology.types
    }
    choices = []
    for word in Initiator:
        kind, handbook = told.get(_key_of(word), (None, ""))
        definition = kind.summary if kind else None
        choices.append(Choice(_key_of(word), word.label, definition=definition, entry=kind, handbook=handbook))
    return _make(
        "initiativ",
        _title_of(Case, "initiative"),
        choices,
        {case.id: [_key_of(case.initiative.kind)] if case.initiative else [] for case in cases},
        note="Hvem der tog det.",
        readings=_list_readings(cases, "initiative"),
    )


def _sort_by_municipality(catalogue: Catalogue) -> Facet:
    names = {municipality.name for case in catalogue.cases.values() for municipality in case.municipalities}
    return _make(
        "kommune",
        "Kommune",
        [Choice(danish.make_slug(name), name) for name in sorted(names, key=danish.sort_key)],
        {
            case.id: [danish.make_slug(municipality.name) for municipality in case.municipalities]
            for case in catalogue.cases.values()
        },
    )


def _sort_by_sector(catalogue: Catalogue) -> Facet:
    """Sort by those who are in it: who only helps, may join or has left is no party."""
    return _make(
        "sektor",
        _title_of(Party, "sector"),
        _list_words(Sector),
        {
            case.id: [_key_of(party.sector) for party in case.parties if party.standing in {None, Standing.PARTY}]
            for case in catalogue.cases.values()
        },
    )


def _sort_by_target(catalogue: Catalogue) -> Facet:
    found = {
        case.id: [_key_of(kind) for kind in case.target_group.kinds] or [UNSORTED] if case.target_group else []
        for case in catalogue.cases.values()
    }
    choices = _list_words(TargetKind)
    if any(UNSORTED in keys for keys in found.values()):
        choices.append(Choice(UNSORTED, "Endnu ikke sorteret"))
    return _make("maalgruppe", _title_of(Case, "target_group"), choices, found, is_reading=True)


def _sort_by_theme(catalogue: Catalogue) -> Facet:
    """Sort by the prerequisites and dilemmas that cases show; one that no case shows is no choice."""
    parts: tuple[tuple[str, Mapping[str, Prerequisite | Dilemma], str], ...] = (
        ("prerequisites", catalogue.prerequisites, "forudsaetninger.html"),
        ("dilemmas", catalogue.dilemmas, "dilemmaer.html"),
    )
    found: dict[str, list[str]] = {case: [] for case in catalogue.cases}
    choices: list[Choice] = []
    for name, topics, page in parts:
        for case in catalogue.cases.values():
            found[case.id] += [_key_of_topic(name, link.topic, catalogue) for link in getattr(case, name)]
        heading = _title_of(Case, name)
        choices += [
            Choice(
                _key_of_topic(name, topic.id, catalogue),
                topic.title,
                heading,
                getattr(topic, "summary", None) or getattr(topic, "question", None),
                topic,
                f"{page}#{topic.id}",
            )
            for topic in topics.values()
        ]
    shown = {key for keys in found.values() for key in keys}
    return _make(
        "tema",
        "Tema",
        [choice for choice in choices if choice.key in shown],
        found,
        note="Forudsætninger og dilemmaer, som casen viser.",
        open_ended=False,
        is_reading=True,
    )


def _key_of_topic(collection: str, identity: str, catalogue: Catalogue) -> str:
    """Tell apart a prerequisite and a dilemma that bear one name."""
    return f"dilemma-{identity}" if collection == "dilemmas" and identity in catalogue.prerequisites else identity


def _sort_by_depth(catalogue: Catalogue) -> Facet:
    return _make(
        "dybde",
        _title_of(Case, "depth"),
        _list_words(Depth),
        {case.id: [_key_of(case.depth)] for case in catalogue.cases.values()},
        note="Hvor meget kilden fortæller.",
    )
