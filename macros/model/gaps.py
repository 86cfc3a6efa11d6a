"""What a record says that its source leaves open: a field, by its key or its title, or a question in words of its own.

What an editor left out is no gap: no record can tell whether the source had it. So nothing is called left open by the
source but what stands under `ikke_angivet`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from macros.language import danish
from macros.model.fields import Group, specs_by_key, specs_of
from macros.model.records.case import Case
from macros.model.statements import CARRIED, Origin

if TYPE_CHECKING:
    from collections.abc import Iterator

NOT_OF_SOURCES = frozenset(
    {
        *("id", "titel", "resumé", "overblik", "art", "dybde", "kilder"),
        *("del_af", "se_også", "uoverensstemmelser", "ikke_angivet", "billeder", "redaktion"),
    }
)
"""Keys of what the editors write of every case: no source leaves it open."""
LIKE_KEY = re.compile(r"[a-zæøåé]+(?:[_.][a-zæøåé]+)+")
"""What is written as keys are, and as no words are: «givet_på_forhånd», «formål.mål»."""


@cache
def read_names() -> dict[str, tuple[str, str]]:
    """Every name of a field under `ikke_angivet`, its keys or its title, with its path of keys and its title."""
    return {name: (path, title) for path, title, names in _list_fields() for name in names}


def _list_fields() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for _, spec in specs_of(Case):
        if spec.key in NOT_OF_SOURCES or spec.origin != str(Origin.SOURCE.value):
            continue
        yield spec.key, spec.title, (spec.key, spec.title.casefold())
        for _, inner in specs_of(spec.kind.record) if isinstance(spec.kind, Group) and not spec.many else ():
            # Fields of several groups bear one title; only with that of the group is it plain which is meant.
            # What a group must have is left open where the group is.
            if inner.key not in CARRIED and not inner.required:
                path = f"{spec.key}.{inner.key}"
                yield path, f"{spec.title}: {danish.lower_initial(inner.title)}", (path,)


def find_gap(line: str) -> str | None:
    """The path of keys of the field that a line under `ikke_angivet` names; None for words of its own."""
    named = read_names().get(line.strip().casefold())
    return named[0] if named else None


def word_gap(line: str) -> str:
    """A line under `ikke_angivet` as readers see it: a field by its title."""
    named = read_names().get(line.strip().casefold())
    return danish.lower_initial(named[1]) if named else line


def leaves_open(case: Case, path: str) -> bool:
    """Whether the record says that its source leaves a field open, or the group that it stands in."""
    return any(gap == path or path.startswith(f"{gap}.") for gap in map(find_gap, case.not_stated) if gap)


def list_paths() -> frozenset[str]:
    """The path of keys of everything that can be left open."""
    return frozenset(path for path, _ in read_names().values())


def is_filled(case: Case, path: str) -> bool:
    """Whether the record says something in a field."""
    value: Any = case
    for key in path.split("."):
        if value is None:
            return False
        name, _ = specs_by_key(type(value))[key]
        value = getattr(value, name)
    return value is not None and value != ()
