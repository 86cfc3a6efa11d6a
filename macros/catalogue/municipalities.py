"""One municipality, one name: what cases spell in two ways is called by one of them everywhere.

Filters, map, lists and addresses go by the name. Two names of one municipality would be two choices with one address.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING

from macros.catalogue.geography import read_geography
from macros.language.danish import join_words, make_slug, sort_key
from macros.model.records.case_words import Coverage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.model.records.case import Case
    from macros.model.records.case_people import Municipality, Reach


def unify_names(cases: Mapping[str, Case]) -> dict[str, Case]:
    """The cases with each municipality under one name; a case that already has it is the same as before.

    Names that make one address are one municipality. It is called as it calls itself («Aarhus» for «Århus»), or, where
    it is none of today's, as most cases write it.
    """
    names = choose_names(municipality.name for case in cases.values() for municipality in case.municipalities)
    return {identity: _rename(case, names) for identity, case in cases.items()}


def choose_names(written: Iterable[str]) -> dict[str, str]:
    """For each way of writing that is not the one to use, the one to use."""
    spellings: dict[str, Counter[str]] = {}
    for name in written:
        spellings.setdefault(make_slug(name), Counter())[name] += 1
    chosen: dict[str, str] = {}
    for slug, found in spellings.items():
        usual = _official().get(slug) or min(found, key=lambda name: (-found[name], sort_key(name), name))
        chosen.update({name: usual for name in found if name != usual})
    return chosen


@cache
def _official() -> dict[str, str]:
    """The municipalities of today, by what their names become in an address."""
    return {make_slug(name): name for name in read_geography().seats}


def _rename(case: Case, names: Mapping[str, str]) -> Case:
    if not any(municipality.name in names for municipality in case.municipalities):
        return case
    renamed: dict[str, Municipality] = {}
    for municipality in case.municipalities:
        name = names.get(municipality.name, municipality.name)
        # Who writes both spellings means one place.
        renamed.setdefault(name, dataclasses.replace(municipality, name=name))
    return dataclasses.replace(case, municipalities=tuple(renamed.values()))


WHOLE_COUNTRY = "Hele landet"
ABROAD = "Uden for Danmark"
UNNAMED = "Kommuner uden navn"
ELSEWHERE = {make_slug(name): name for name in (WHOLE_COUNTRY, UNNAMED, ABROAD)}
"""Where a case can be beside in a municipality: by key, in the order in which they come after the municipalities."""


def list_whereabouts(case: Case) -> list[str]:
    """Where filters, map and lists have a case: its municipalities by name, the whole country, or abroad."""
    if case.is_abroad:
        return [ABROAD]
    names = [municipality.name for municipality in case.municipalities]
    if case.reach is None:
        return names
    if case.reach.coverage is Coverage.COUNTRY:
        return [*names, WHOLE_COUNTRY]
    return names or [UNNAMED]


def word_reach(reach: Reach) -> str:
    """How far it reaches, in words: «hele landet», «28 af 98 kommuner», «flere kommuner»."""
    if reach.coverage is Coverage.COUNTRY and reach.count is None:
        return "hele landet"
    if reach.count is None:
        return "flere kommuner"
    of_all = f" af {reach.total}" if reach.total else ""
    country = "hele landet, " if reach.coverage is Coverage.COUNTRY else ""
    return f"{country}{reach.count}{of_all} {'kommune' if reach.count == 1 and not of_all else 'kommuner'}"


MOST_NAMED = 3
"""So many municipalities of those that a case reaches stand in the line under its title; its facts have them all."""


def word_whereabouts(case: Case) -> str:
    """Where it took place, in a few words; empty where nothing is said of it."""
    names = join_words([municipality.name for municipality in case.municipalities])
    if case.is_abroad:
        return ", ".join(word for word in (names, case.country) if word)
    if case.reach is None:
        return names
    told = word_reach(case.reach)
    named = [municipality.name for municipality in case.municipalities][:MOST_NAMED]
    return f"{told}, bl.a. {join_words(named)}" if named else told


COUNTRY_WORDS = re.compile(
    r"(?:i\s+)?(?:hele\s+(?:landet|danmark)|landsdækkende|alle(?:\s+(?:landets\s+)?98)?\s+kommuner|danmark)"
)
"""What an editor may write for the whole country. This and the next are for small letters."""
NUMBERS = ("to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")
"""The numbers from two on, in words."""
COUNT_WORDS = re.compile(
    rf"(?:(?:i\s+alt|ca\.|over|mere\s+end)\s+)?(?P<count>[0-9]{{1,2}}|{'|'.join(NUMBERS)})"
    r"(?:\s+(?:ud\s+)?af\s+(?:de\s+|landets\s+)?(?P<total>[0-9]{1,2}))?\s+(?:andre\s+|danske\s+)?[a-zæøå]*kommuner\b.*"
)
"""A number of municipalities where a name should stand."""
WITH_WORD = re.compile(r"(?P<name>.+?)\s+(?:[Rr]egions)?[Kk]ommune")
"""A name with the word that is not part of it."""


def means_country(text: str) -> bool:
    """Whether the whole country is meant."""
    return COUNTRY_WORDS.fullmatch(text.lower()) is not None


def count_in(text: str) -> tuple[int, int] | None:
    """How many municipalities a text counts, and of how many (0 where it does not say); None where it counts none."""
    found = COUNT_WORDS.fullmatch(text.lower())
    if found is None:
        return None
    count = found["count"]
    return (NUMBERS.index(count) + 2 if count in NUMBERS else int(count)), int(found["total"] or 0)


def find_official(text: str) -> str:
    """The municipality of today that a text names, with the word «kommune» or in another spelling; or nothing."""
    named = WITH_WORD.fullmatch(text)
    name = named["name"] if named else text
    for one in (name, name.removesuffix("s")):
        if found := _official().get(make_slug(one)):
            return found
    return ""


ALIKE = 0.82
"""How alike a word must be to a municipality before it is asked about: «Arendal» is not «Rudersdal»."""
_SURELY_ALIKE = 0.8
_SHORTEST_BEGINNING = 4
_BETWEEN = re.compile(r"\s*(?:,|;|/|&|\+|\bog\b|\bsamt\b)\s*")


def find_meant(text: str) -> str:
    """The municipality of today that surely is meant: in another spelling, begun, or a slip away from no other."""
    if official := find_official(text):
        return official
    named = WITH_WORD.fullmatch(text)
    typed = (named["name"] if named else text).casefold()
    names = {name.casefold(): name for name in read_geography().seats}
    begun = [name for name in names if len(typed) >= _SHORTEST_BEGINNING and name.startswith(typed)]
    near = begun or [
        name for name in get_close_matches(typed, names, n=2, cutoff=_SURELY_ALIKE) if name[:1] == typed[:1]
    ]
    return names[near[0]] if len(near) == 1 else ""


def split_names(text: str) -> list[str]:
    """The municipalities that stand in one text; none where it is not nothing but several of them."""
    names = [find_official(part) for part in _BETWEEN.split(text.removesuffix(" kommuner"))]
    return names if len(names) > 1 and all(names) else []
