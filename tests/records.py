"""Every record of the content of today, walked through value by value."""

from __future__ import annotations

import dataclasses
import functools
from typing import TYPE_CHECKING, Any

from macros.catalogue.places import FOLDERS, LISTS
from macros.model.statements import Place, Sourced
from tests.projects import ROOT, live_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator


def record_files() -> list[str]:
    """Every file that an editor writes records in, below the root."""
    folders = [path for folder, _ in FOLDERS.values() for path in sorted((ROOT / folder).glob("*.yml"))]
    return [path.relative_to(ROOT).as_posix() for path in (*folders, *(ROOT / file for file, _ in LISTS.values()))]


@functools.cache
def all_records() -> dict[str, Any]:
    """Every real record, as «collection › id»."""
    catalogue = live_catalogue()
    return {
        f"{name} › {identity}": record
        for name in (*FOLDERS, *LISTS)
        for identity, record in getattr(catalogue, name).items()
    }


def walk(value: object, where: str, covered: bool = False) -> Iterator[tuple[str, Any, bool]]:
    """Every value in a record with the way to it; the last says that a group around it names its place."""
    yield where, value, covered
    if isinstance(value, tuple):
        for number, item in enumerate(value, 1):
            yield from walk(item, f"{where} {number}", covered)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Place):
        covered = covered or (isinstance(value, Sourced) and bool(value.places))
        for item in dataclasses.fields(value):
            yield from walk(getattr(value, item.name), f"{where} › {item.name}", covered)


def places() -> list[tuple[str, Place]]:
    """Every place that a record names in a source that the handbook knows."""
    known = live_catalogue().documents
    return [
        (where, value)
        for name, record in all_records().items()
        for where, value, _ in walk(record, name)
        if isinstance(value, Place) and value.source in known
    ]
