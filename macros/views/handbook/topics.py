"""Topics as a reader goes through them: numbered, words under their letters, and what several are chosen by."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count, groupby
from typing import TYPE_CHECKING, TypeVar

from macros.language import danish
from macros.model.records.topic import DilemmaTheme
from macros.views.filters import make_filter, make_key
from macros.views.uses import view_topic_links

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.model.records.topic import Term
    from macros.views.filters import Filter

Heading = TypeVar("Heading")
Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class SortedDilemmas:
    """What the dilemmas are filtered by: their theme, the cases that show them, and the methods of those."""

    cases: dict[str, list[Case]]
    """For each dilemma the case that the source ties it to, and those that show it, each once."""
    keys: dict[str, str]
    """For each dilemma what it is found by: «tema:demokrati case:vindrosen»."""
    filters: tuple[Filter, ...]


def number_through(
    groups: Iterable[tuple[Heading, Iterable[Record]]],
) -> list[tuple[Heading, list[tuple[int, Record]]]]:
    """Records under their headings, numbered through, without the headings that hold none."""
    numbers = count(1)
    numbered = [(heading, [(next(numbers), record) for record in records]) for heading, records in groups]
    return [(heading, records) for heading, records in numbered if records]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of the glossary, where its words begin, and they."""

    name: str
    anchor: str
    terms: tuple[Term, ...]


def group_by_letter(terms: Iterable[Term]) -> tuple[Letter, ...]:
    """The words of the glossary under their letters, in Danish order."""
    ordered = sorted(terms, key=lambda term: danish.sort_key(term.title))
    groups = groupby(ordered, key=lambda term: danish.find_letter(term.title))
    return tuple(Letter(name, f"bogstav-{danish.make_slug(name) or 'tegn'}", tuple(found)) for name, found in groups)


def sort_dilemmas(catalogue: Catalogue) -> SortedDilemmas:
    """What the dilemmas are filtered by. A method is that of a case: no source sorts the dilemmas by method."""
    links = view_topic_links(catalogue, "dilemmas")
    cases: dict[str, list[Case]] = {}
    found: dict[str, list[str]] = {}
    for dilemma in catalogue.dilemmas.values():
        own = [catalogue.cases[dilemma.case]] if dilemma.case else []
        shown = {case.id: case for case in [*own, *(case for case, _ in links[dilemma.id])]}
        cases[dilemma.id] = list(shown.values())
        methods = [case.method.name for case in shown.values() if case.method]
        answers = {"tema": [str(dilemma.theme.value)], "metode": list(dict.fromkeys(methods)), "case": list(shown)}
        found[dilemma.id] = [make_key(key, answer) for key, given in answers.items() for answer in given]
    titles = {
        "tema": {str(theme.value): theme.label for theme in DilemmaTheme},
        "metode": {name: method.one for name, method in catalogue.case_methods.items()},
        "case": {name: case.title for name, case in catalogue.cases.items()},
    }
    names = {"tema": "Tema", "metode": "Metode i casen", "case": "Case"}
    everything = [key for keys in found.values() for key in keys]
    filters = [make_filter(key, name, titles[key].items(), everything) for key, name in names.items()]
    keys = {one: " ".join(keys) for one, keys in found.items()}
    return SortedDilemmas(cases, keys, tuple(one for one in filters if one.choices))
