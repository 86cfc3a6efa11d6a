"""Every field of every record, as the model declares it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.catalogue.places import FOLDERS
from macros.model.fields import Group, Reference, Spec, specs_of
from macros.model.statements import Sourced
from macros.pages.yaml_examples import list_examples
from tests.projects import record_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue


def walk_specs(record: type[Any], way: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Spec]]:
    """Every field of a record as the model has it, but for the two that all groups share."""
    shared = {spec.key for _, spec in specs_of(Sourced)} if issubclass(record, Sourced) else set()
    for _, spec in specs_of(record):
        if spec.key not in shared:
            yield (*way, spec.key), spec
            if isinstance(spec.kind, Group):
                yield from walk_specs(spec.kind.record, (*way, spec.key))


def every_spec() -> list[tuple[str, Spec]]:
    return [
        (f"{record.__name__} › {' › '.join(way)}", spec)
        for record in record_types()
        for way, spec in walk_specs(record)
    ] + [(f"alle grupper › {spec.key}", spec) for _, spec in specs_of(Sourced)]


def list_unknown_examples(catalogue: Catalogue) -> list[str]:
    """Fields whose example is an id that no record has, nor any of the files that editors copy."""
    copied = {
        folder: {example.path.split("/")[1].removesuffix(".yml") for example in list_examples()
                 if example.path.startswith(folder)}
        for folder in FOLDERS
    }  # fmt: skip
    return [
        f"{where}: {spec.example}"
        for where, spec in every_spec()
        if isinstance(spec.kind, Reference)
        and spec.example not in {*getattr(catalogue, spec.kind.collection), *copied.get(spec.kind.collection, ())}
    ]
