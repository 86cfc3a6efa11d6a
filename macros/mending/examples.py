"""Lines that show how a field may look, made from its declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros import fields
from macros.danish import lower_initial
from macros.fields import Spec, specs_of
from macros.mending.lines import quote
from macros.statements import Sourced

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_USUAL = {
    fields.Date: "2003-08-21",
    fields.Link: "https://www.eksempel.dk/rapport",
    fields.Integer: "3",
    fields.Amount: "3",
    fields.PlaceText: "rapport s. 12",
    fields.Identifier: "kort-navn",
}
"""A value of each kind that says nothing of what it is about."""
_DEEPEST = 3


def compose_field(spec: Spec, known: Mapping[str, Sequence[str]], indentation: int = 0, deep: int = 0) -> list[str]:
    """Write a field as it could stand in a file; `known` are the ids that there are, by collection."""
    before = " " * indentation
    kind = spec.kind
    if isinstance(kind, fields.Group):
        inner = compose_group(kind.record, known, indentation + (4 if spec.many else 2), deep + 1)
        return [f"{before}{spec.key}:", *(_as_item(inner) if spec.many else inner)]
    value = compose_value(spec, known)
    if spec.many and not isinstance(kind, fields.PlaceText):
        return [f"{before}{spec.key}:", f"{before}  - {value}"]
    return [f"{before}{spec.key}: {value}"]


def compose_group(record: type[Any], known: Mapping[str, Sequence[str]], indentation: int, deep: int = 0) -> list[str]:
    """Write the fields that a record must have; its first, where it need have none."""
    shared = {spec.key for _, spec in specs_of(Sourced)}
    specs = [spec for _, spec in specs_of(record) if spec.required or spec.key not in shared]
    needed = [spec for spec in specs if spec.required] or specs[:2]
    return [line for spec in needed if deep < _DEEPEST for line in compose_field(spec, known, indentation, deep)]


def _as_item(lines: list[str]) -> list[str]:
    first = lines[0]
    begin = len(first) - len(first.lstrip())
    return [f"{first[: begin - 2]}- {first[begin:]}", *lines[1:]]


def compose_value(spec: Spec, known: Mapping[str, Sequence[str]]) -> str:
    """Write a value that the field could have."""
    if spec.example and "…" not in spec.example:
        return _write(spec.example)
    match spec.kind:
        case fields.Word(vocabulary):
            value = str(next(iter(vocabulary)).value)
        case fields.Reference(collection):
            value = next(iter(sorted(known.get(collection, ()))), "id")
        case fields.Prose() | fields.Line():
            # What the help says is what is to stand there.
            value = f"({lower_initial(spec.help.strip().rstrip('.'))})"
        case kind:
            value = _USUAL[type(kind)]
    return _write(value)


def _write(text: str) -> str:
    plain = text[0].isalnum() or text[0] in "("
    return text if plain and ": " not in text and " #" not in text and not text[0].isdigit() else _keep_number(text)


def _keep_number(text: str) -> str:
    # A date or a number needs no quotation marks; a text that begins with a digit may.
    return text if text.replace("-", "").replace(".", "").isdigit() else quote(text)
