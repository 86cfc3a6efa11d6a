"""A record back to keys and values as they stand in a file; the reader makes an equal record of them."""

from __future__ import annotations

from typing import Any

from macros.model import fields
from macros.model.dates import SourceDate, write_date
from macros.model.fields import Spec, specs_of
from macros.model.statements import ORIGIN, PLACES, TEXT, Place, Stated, carried_by

Value = str | list["Value"] | dict[str, "Value"]


def write_record(record: Any) -> dict[str, Value]:
    """Give the filled fields of a record or of a group, by key; places and origins of a group come last."""
    return _write_group(record, "kilden")


def write_place(place: Place) -> str:
    """Write a place as an editor does: «rapport s. 12», «rapport l. 314-324, 330»."""
    spans = ", ".join(f"{first}-{last}" if last > first else str(first) for first, last in place.lines)
    return " ".join(part for part in (place.source, place.where, f"l. {spans}" if spans else "") if part)


def _write_group(record: Any, origin: str) -> dict[str, Value]:
    written: dict[str, Value] = {}
    shared: dict[str, Value] = {}
    carried = carried_by(type(record))
    for name, spec in specs_of(type(record)):
        value = getattr(record, name)
        if value is None or value == ():
            continue
        # What the reader would put in by itself need not be written.
        if spec.key == ORIGIN.key and spec.key in carried and value.value == origin:
            continue
        (shared if spec.key in carried else written)[spec.key] = _write_field(value, spec)
    return written | shared


def _write_field(value: Any, spec: Spec) -> Value:
    if isinstance(spec.kind, fields.PlaceText):
        return "; ".join(write_place(place) for place in value)
    if spec.many:
        return [_write_one(item, spec) for item in value]
    return _write_one(value, spec)


def _write_one(value: Any, spec: Spec) -> Value:
    if isinstance(spec.kind, fields.Group):
        written = _write_group(value, spec.origin)
        bare = written.get(spec.alone.key) if spec.alone else None
        return bare if len(written) == 1 and isinstance(bare, str) else written
    if isinstance(value, Stated):
        text = _write_scalar(value.value)
        origin = str(value.origin.value)
        statement: dict[str, Value] = {TEXT.key: text}
        if value.places:
            statement[PLACES.key] = "; ".join(write_place(place) for place in value.places)
        if origin != spec.origin:
            statement[ORIGIN.key] = origin
        return statement if len(statement) > 1 else text
    return _write_scalar(value)


def _write_scalar(value: Any) -> str:
    if isinstance(value, SourceDate):
        return write_date(value)
    if isinstance(value, fields.Vocabulary):
        return str(value.value)
    return str(value)
