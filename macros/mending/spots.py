"""What stands at a place in a file, and how it is declared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros import fields
from macros.fields import Spec, specs_of
from macros.statements import Sourced
from macros.yaml_source import Mapping, Mark, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

STATED = tuple(spec for _, spec in specs_of(Sourced))
"""What may stand beside the text of a statement."""
_TEXT = Spec("tekst", "Tekst", "Det, der skal stå på siden.", fields.Prose(), required=True)


@dataclass(frozen=True, slots=True)
class Spot:
    """A value of a file in its surroundings."""

    node: Node
    where: str
    """The way to it, as a problem names it."""
    spec: Spec | None = None
    """How it is declared; None for a record, and for a field that is not declared."""
    key: Scalar | None = None
    """The name of its field; None for an item of a list."""
    around: Spot | None = None
    """The record, group or list that it stands in."""
    specs: tuple[Spec, ...] = ()
    """The fields that may stand in it."""

    @property
    def mark(self) -> Mark:
        """Where the value begins."""
        return self.node.mark


def walk_file(root: Node, record: type[Any], *, is_list: bool) -> Iterator[Spot]:
    """Yield every value of a file, what is inside another one after it."""
    whole = Spot(root, "", specs=_specs(record))
    if is_list and isinstance(root, Sequence):
        for item in root.items:
            yield from _walk(Spot(item, "", around=whole, specs=_specs(record)))
    else:
        yield from _walk(whole)


def _specs(record: type[Any]) -> tuple[Spec, ...]:
    return tuple(spec for _, spec in specs_of(record))


def _walk(spot: Spot) -> Iterator[Spot]:
    yield spot
    yield from _walk_short(spot)
    match spot.node:
        case Mapping(entries):
            by_key = {spec.key: spec for spec in spot.specs}
            for key, value in entries:
                where = f"{spot.where} › {key.text}" if spot.where else key.text
                spec = by_key.get(key.text)
                yield from _walk(Spot(value, where, spec, key, spot, list_inner(spec) if spec else ()))
        case Sequence(items):
            for number, item in enumerate(items, 1):
                # A place is named by its field, however many there are.
                is_place = spot.spec is not None and isinstance(spot.spec.kind, fields.PlaceText)
                where = spot.where if is_place else f"{spot.where} {number}"
                yield from _walk(Spot(item, where, spot.spec, None, spot, spot.specs))


def _walk_short(spot: Spot) -> Iterator[Spot]:
    """Yield the one necessary field of a group that is written as just its value."""
    if isinstance(spot.node, Scalar) and spot.spec is not None and isinstance(spot.spec.kind, fields.Group):
        necessary = [spec for spec in spot.specs if spec.required]
        if len(necessary) == 1 and (spot.key is None or not spot.spec.many):
            yield Spot(spot.node, f"{spot.where} › {necessary[0].key}", necessary[0], spot.key, spot.around)


def list_inner(spec: Spec) -> tuple[Spec, ...]:
    """The fields that may stand in a field."""
    if isinstance(spec.kind, fields.Group):
        return _specs(spec.kind.record)
    return (_TEXT, *STATED) if spec.stated else ()


def every_key(specs: tuple[Spec, ...]) -> set[str]:
    """Every key that may stand anywhere below some fields."""
    keys = {"tekst", "sted", "ophav"}
    for spec in specs:
        keys.add(spec.key)
        if isinstance(spec.kind, fields.Group):
            keys |= every_key(_specs(spec.kind.record))
    return keys
