"""A group as rows: every field that it fills, under its declared title."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from macros.model.fields import Reference, specs_of
from macros.model.statements import CARRIED


@dataclass(frozen=True, slots=True)
class Row:
    """A heading with what is said under it; `key` is the field's key in the file."""

    key: str
    title: str
    items: tuple[Any, ...]
    collection: str = ""
    """The collection that the items are ids of; empty where they are none."""


def view_rows(group: Any, order: tuple[str, ...] = ()) -> tuple[Row, ...]:  # noqa: ANN401 - a group of any type
    """Every filled field of a group, in the declared order or by the attribute names of another."""
    # Where a group stands in its source, and whose word it is, are no rows but marks beside them.
    declared = {name: spec for name, spec in specs_of(type(group)) if spec.key not in CARRIED}
    values = ((declared[name], getattr(group, name)) for name in order or declared)
    return tuple(
        Row(
            spec.key,
            spec.title,
            value if isinstance(value, tuple) else (value,),
            spec.kind.collection if isinstance(spec.kind, Reference) else "",
        )
        for spec, value in values
        if value is not None and value != ()
    )
