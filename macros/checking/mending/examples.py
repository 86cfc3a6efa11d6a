"""Lines that show how a field may look, made from its declaration: for the editors' reference, and for a problem."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from macros.catalogue.places import FOLDERS
from macros.checking.mending.guesses.values import spell_out
from macros.checking.mending.lines import indentation_of, quote, split_field
from macros.language.danish import lower_initial
from macros.model import fields
from macros.model.fields import Spec, list_specs, specs_of
from macros.model.records.case import Case
from macros.model.statements import CARRIED, list_inner
from macros.model.things import CASE
from macros.pictures.formats import is_called_picture
from macros.reading.kinds import ID, PICTURE
from macros.reading.nodes import Mapping, Scalar
from macros.reading.signs import CONFLICT
from macros.reading.yaml_tree import DEEPEST

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from collections.abc import Mapping as MappingType

    from macros.checking.mending.broken_file import BrokenFile
    from macros.checking.mending.spots import Spot
    from macros.language.problems import Problem

_USUAL = {
    fields.Date: "2003-08-21",
    fields.Link: "https://www.eksempel.dk/rapport",
    fields.Integer: "3",
    fields.Amount: "3",
    fields.PictureName: "kort-navn-1.jpg",
    fields.PlaceText: "rapport s. 12",
    fields.Identifier: "kort-navn",
}
"""A value of each kind that says nothing of what it is about."""
_MOST_CHOICES = 20
"""Words of which each is told."""
_DEEPEST = 3
"""Groups inside each other that an example goes into."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How much is shown, and how it is written."""

    choose: Callable[[type[Any]], list[Spec]]
    """The fields of a group that are shown."""
    write: Callable[[Spec], str]
    """A value of a field."""
    wrap: Callable[[str, str], list[str]] = lambda line, _: [line]
    """The lines that a line becomes, the others of them further in by the second text."""


def compose_field(spec: Spec, manner: Manner, indentation: int = 0, deep: int = 0) -> list[str]:
    """Write a field as it could stand in a file."""
    before = " " * indentation
    if isinstance(spec.kind, fields.Group):
        inner = compose_group(spec.kind.record, manner, deep + 1)
        return [before + line for line in (f"{spec.key}:", *(_as_item(inner) if spec.many else _further_in(inner)))]
    value = manner.write(spec)
    if spec.in_list:
        return [before + line for line in (f"{spec.key}:", *_as_item(manner.wrap(value, "")))]
    return [before + line for line in manner.wrap(f"{spec.key}: {value}", "  ")]


def compose_group(record: type[Any], manner: Manner, deep: int = 0) -> list[str]:
    """Write the fields of a record that the manner shows."""
    return [line for spec in manner.choose(record) if deep < _DEEPEST for line in compose_field(spec, manner, 0, deep)]


def _further_in(lines: list[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _as_item(lines: list[str]) -> list[str]:
    return [f"  {'  ' if number else '- '}{line}" for number, line in enumerate(lines)]


# --- the example of a problem -----------------------------------------------------------------------------


def compose_example(file: BrokenFile, problem: Problem) -> Iterable[str]:
    """Show what could stand where a problem is."""
    if is_called_picture(file.path):
        return _show_picture(file.path)
    # Where nothing of the file can be known, a made-up record would only hide what is said of it.
    if file.record is None or file.raw is None or CONFLICT.match(file.lines[problem.line]):
        return ()
    if problem.field == "id" and not file.is_list and not file.stem:
        return _name_file(file.path)
    manner = _in_full(file.known)
    return _show_missing(file, problem, manner) or _show_field(file, problem, manner) or _show_record(file, manner)


def _in_full(known: MappingType[str, Collection[str]]) -> Manner:
    """As an editor may paste it: whatever is necessary, with a value in it. `known` are the ids, by collection."""
    return Manner(_choose_needed, lambda spec: _compose_value(spec, known))


def _choose_needed(record: type[Any]) -> list[Spec]:
    """The fields that a record must have; its first, where it need have none."""
    specs = [spec for _, spec in specs_of(record) if spec.required or spec.key not in CARRIED]
    return [spec for spec in specs if spec.required] or specs[:2]


def _compose_value(spec: Spec, known: MappingType[str, Collection[str]]) -> str:
    """Write a value that the field could have."""
    if spec.example and "…" not in spec.example:
        return _write(spec.example)
    match spec.kind:
        case fields.Word() if spec.is_promise:
            value = f"(et af ordene {', '.join(_list_choices(spec, known))})"
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


def _show_missing(file: BrokenFile, problem: Problem, manner: Manner) -> list[str]:
    """The required field that a problem says is missing."""
    for spot in file.spots_at(problem):
        if isinstance(spot.node, Mapping) and spot.where == problem.field:
            there = {key.text for key, _ in spot.node.entries}
            for spec in spot.specs:
                named = f"«{spec.key}»" in problem.message or f"«{spec.key}: …»" in problem.message
                if spec.key not in there and named:
                    return compose_field(spec, manner, spot.mark.column - 1)
    return []


def _show_field(file: BrokenFile, problem: Problem, manner: Manner) -> list[str]:
    """The field that a problem is in, or on whose line it is."""
    exact = [spot for spot in file.spots_at(problem) if spot.where == problem.field]
    # A field that is not declared: the group in which it stands, as it may look.
    exact = [spot.around for spot in file.keys_at(problem) if spot.spec is None and spot.around] or exact
    near = [spot for spot in file.spots if spot.key is not None and spot.key.mark.line == problem.line]
    is_whole_file = (problem.line, problem.column, problem.field) == (1, 1, "")
    for spot in () if is_whole_file else (*reversed(exact), *near):
        if example := _show_spot(file, spot, manner):
            return example
    field = split_field(file.lines[problem.line])
    spec = _find_spec(file, field[1]) if field and file.root is None and not file.is_empty else None
    return compose_field(spec, manner, len(field[0])) if field and spec else []


def _show_spot(file: BrokenFile, spot: Spot, manner: Manner) -> list[str]:
    spec = spot.spec
    if spec is None:
        return []
    if words := _list_choices(spec, file.known):
        # One of them would be a statement that nobody has made.
        spec = dataclasses.replace(spec, example=f"(et af ordene {', '.join(words)})")
    if isinstance(spec.kind, fields.Identifier) and isinstance(spot.node, Scalar) and ID.fullmatch(spot.node.text):
        spec = dataclasses.replace(spec, example=f"{spot.node.text}-2")
    if spot.key is not None and not spec.many:
        # A group of one necessary field may be written as its value, under the name of the group.
        spec = dataclasses.replace(spec, key=spot.key.text)
    first = (spot.key or spot.node).mark
    indentation = first.column - 1
    if spot.key is None and spot.around is not None and "[" in file.lines[first.line][:indentation]:
        return _show_spot(file, spot.around, manner)
    if spot.key is None:
        # An item of a list: the dash stands two columns before.
        whole = compose_field(dataclasses.replace(spec, many=True), manner, max(indentation - 4, 0))
        return whole[1:] or whole
    if file.lines[first.line][:indentation].strip():
        indentation = indentation_of(file.lines[first.line])
        lines = compose_field(spec, manner, indentation + 2)
        return [f"{' ' * indentation}- {lines[0].strip()}", *lines[1:]]
    return compose_field(spec, manner, indentation)


def _list_choices(spec: Spec, known: MappingType[str, Collection[str]]) -> list[str]:
    """The words that a field can have, where they can be told one by one."""
    match spec.kind:
        case fields.Word(vocabulary):
            words = [str(member.value) for member in vocabulary]
        case fields.Reference(collection):
            words = list(known.get(collection, ()))
        case _:
            words = []
    return words if len(words) <= _MOST_CHOICES else []


def _show_record(file: BrokenFile, manner: Manner) -> list[str]:
    lines = compose_group(file.record, manner) if file.record else []
    if file.is_list:
        return [f"- {lines[0]}", *_further_in(lines[1:])]
    return [line.replace("kort-navn", file.stem or "kort-navn") for line in lines]


def _find_spec(file: BrokenFile, key: str) -> Spec | None:
    """The declaration of the outermost field with a name."""
    level = [spec for _, spec in specs_of(file.record)] if file.record else []
    for _ in range(DEEPEST):
        for spec in level:
            if spec.key == key:
                return spec
        level = [inner for spec in level for inner in list_inner(spec)]
    return None


def _show_picture(path: str) -> Iterable[str]:
    """The lines of a case that name a picture; one that lies elsewhere is shown where it may lie first."""
    folder, _, name = path.rpartition("/")
    if folder != CASE.files:
        return [f"{CASE.files}/{name}"]
    spec = list_specs(Case, "pictures")[-1]
    lines = "\n".join(compose_field(spec, _in_full({})))
    return (re.sub(r"\bfil: \S+", f"fil: {name}", lines) if PICTURE.fullmatch(name) else lines).split("\n")


def _name_file(path: str) -> Iterable[str]:
    folder = path.partition("/")[0]
    stem = spell_out(unicodedata.normalize("NFC", PurePosixPath(path).stem.casefold()))
    stem = re.sub(r"[^a-z0-9]+", "-", stem).strip("-")
    return [f"{folder}/{stem or 'kort-navn'}.yml"] if folder in {name for name, _ in FOLDERS.values()} else [path]
