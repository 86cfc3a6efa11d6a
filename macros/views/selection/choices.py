"""A way to sort the cases: what a facet is, its choices, and the cases that have each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.catalogue.words import NOT_STATED, UNSORTED
from macros.model.addresses import choice_page

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from macros.model.records.case import Case
    from macros.model.statements import Stated


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
    under: str = ""
    """The key of the choice that it is part of, and whose cases it adds to."""
    help: str = ""
    """Our own words for what belongs to it, where no handbook says it."""

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
    having: Mapping[str, Collection[str]]
    """For each of those keys the cases that have it."""
    readings: frozenset[str] = frozenset()
    """The cases whose value is our reading."""
    is_reading: bool = False
    """Whether the whole facet is our reading."""
    has_all_pages: bool = False
    """Whether a choice has a page of its own before any case has it: the handbook's own words do."""

    def cases_of(self, choice: Choice) -> list[str]:
        """The ids of the cases that have a choice, or one of those under it."""
        found = [self.having.get(key, ()) for key in self._with_inner(choice.key)]
        if len(found) == 1:
            return list(found[0])
        among = set().union(*found)
        return [case for case in self.values if case in among]

    def carriers(self) -> list[str]:
        """The ids of the cases that have a value, and not the want of one."""
        values = {choice.key for choice in self.choices if choice.is_value}
        return [case for case, keys in self.values.items() if not values.isdisjoint(keys)]

    def count_pairs_told_apart(self, cases: Iterable[str]) -> int:
        """How far it divides some cases: in how many pairs of them the one has other values than the other."""
        values = {choice.key for choice in self.choices if choice.is_value}
        groups = Counter(frozenset(values.intersection(self.values[case])) for case in cases)
        total = groups.total()
        return (total * total - sum(size * size for size in groups.values())) // 2

    def _with_inner(self, key: str) -> set[str]:
        inner = (self._with_inner(choice.key) for choice in self.choices if choice.under == key)
        return {key}.union(*inner)

    def with_page(self) -> list[Choice]:
        """The choices that have a page of their own."""
        return [choice for choice in self.choices if choice.is_value and (self.has_all_pages or self.cases_of(choice))]

    def address_of(self, choice: Choice) -> str:
        """Where the page of a choice stands, below the site's root."""
        return choice_page(self.key, choice.key)


def make_facet(
    key: str,
    title: str,
    choices: Iterable[Choice],
    found: Mapping[str, Iterable[str]],
    *,
    note: str = "",
    open_in: Iterable[Case] = (),
    readings: Iterable[str] = (),
    is_reading: bool = False,
    has_all_pages: bool = False,
) -> Facet:
    """Put a facet together. Of the cases of `open_in` the source is silent, where they have no value."""
    known = tuple(choices)
    order = {choice.key: number for number, choice in enumerate(known)}
    values = {case: tuple(sorted(set(keys), key=order.__getitem__)) for case, keys in found.items()}
    silent = {case.id for case in open_in if not values[case.id]}
    if silent:
        known += (Choice(NOT_STATED, "Ikke angivet i kilden"),)
        values = {case: (NOT_STATED,) if case in silent else keys for case, keys in values.items()}
    having: dict[str, list[str]] = {}
    for case, keys in values.items():
        for each in keys:
            having.setdefault(each, []).append(case)
    return Facet(key, title, note, known, values, having, frozenset(readings), is_reading, has_all_pages)
