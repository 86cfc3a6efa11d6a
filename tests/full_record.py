"""Records made from their declarations: the smallest that is allowed, or one with every field filled and marked.

A new field of the model is in them by itself.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from macros.model import fields
from macros.model.fields import Spec, specs_of

if TYPE_CHECKING:
    from collections.abc import Mapping

TARGETS = {
    "cases": ("havnen", "parken"),
    "checklists": ("turen", "vejret"),
    "methods": ("partnerskaber", "rundbordsdebatter"),
    "case_methods": ("partnerskaber", "fremtidsvaerksted"),
    "typologies": ("foreningsroller", "eksempel"),
    "levels": ("lille", "stor"),
    "roles": ("avantgarde", "supplement"),
    "prerequisites": ("tillid", "tid"),
    "dilemmas": ("d01", "d02"),
    "documents": ("rapport", "guide"),
    "subjects": ("natur", "vandloeb"),
    "sectors": ("anden", "kommune"),
    "target_kinds": ("alle borgere", "unge"),
    "case_kinds": ("medvirkende", "partnerskab"),
    "other_methods": ("fremtidsvaerksted", "endnu-en"),
}
"""What the first and the second reference of a list point to in the tiny project."""
OTHER_TARGETS = ("eksempel", "endnu-et")
"""The same, for every other collection."""

WORDS = {"lov": "givet", "format": "A4 stående"}
"""The word of a field whose last one does not go with the last one of another: a sheet that stands twice on a leaf."""

NAMED = {"kryds": "kolonner"}
"""Fields that name one of another field's texts in the same group."""

Value = str | list["Value"] | dict[str, "Value"]


@dataclass
class Filler:
    """Fills the fields of a record and remembers what it put where.

    `every` fills the optional fields too, and lists with two items. `extra` is added to every text that takes it.
    """

    every: bool = True
    extra: str = ""
    source: str = "rapport"
    """A known source (places are then lines), or one that the record describes itself (places are then words)."""
    words: Mapping[str, str] = field(default_factory=dict)
    """The word to use for a field, by its key; else the last of its vocabulary."""
    given: Mapping[str, Value] = field(default_factory=dict)
    """Values of the record itself, by key."""
    put: dict[str, str] = field(default_factory=dict)
    """What was put in, by the way to the field."""
    number: int = 0
    identity: str = ""
    """The record's, which begins the names of its pictures."""

    def fill(self, record: type[Any], identity: str) -> dict[str, Value]:
        """A whole record as keys and values."""
        self.identity = identity
        filled = self.fill_group(record, "")
        if "id" in filled:
            filled["id"] = self.put["id"] = identity
        filled.update(self.given)
        return filled

    def fill_group(self, record: type[Any], where: str) -> dict[str, Value]:
        """Keys and values of a record or group; the smallest group has one field where it needs none."""
        filled: dict[str, Value] = {}
        specs = [spec for _, spec in specs_of(record)]
        own = [spec for spec in specs if spec.key not in {"sted", "ophav"}]
        needed = [spec for spec in own if spec.required] or own[:1]
        for spec in specs if self.every else needed:
            path = f"{where} › {spec.key}" if where else spec.key
            if spec.key in NAMED:
                filled[spec.key] = names = filled[NAMED[spec.key]]
                self.put.update({f"{path} {n}": str(name) for n, name in enumerate(names, 1)})
            elif isinstance(spec.kind, fields.PlaceText):
                filled[spec.key] = "; ".join(
                    self.make_text(spec, f"{path} {n}") for n in ((1, 2) if self.every else (1,))
                )
            elif spec.many:
                filled[spec.key] = [self.fill_one(spec, f"{path} {n}") for n in range(1, 3 if self.every else 2)]
            else:
                filled[spec.key] = self.fill_one(spec, path)
        return filled

    def fill_one(self, spec: Spec, path: str) -> Value:
        """One value: a group, a statement with place and origin, or a single text."""
        if isinstance(spec.kind, fields.Group):
            return self.fill_group(spec.kind.record, path)
        text = self.make_text(spec, path)
        if not spec.stated or not self.every:
            return text
        return {
            "tekst": text,
            "sted": self.make_text(Spec("sted", "", "", fields.PlaceText()), f"{path} › sted"),
            "ophav": "vores læsning",
        }

    def make_text(self, spec: Spec, path: str) -> str:
        """A text of the kind that the field takes, unlike any other in the record."""
        self.number += 1
        marker = f"mrk{self.number:04}"
        match spec.kind:
            case fields.Line(longest, is_title):
                self.put[path] = f"{marker} ord" if is_title else f"{marker}{self.extra}"[:longest]
            case fields.PictureName():
                self.put[path] = f"{self.identity}-{path.partition(' › ')[0].rpartition(' ')[2]}.jpg"
            case fields.Prose():
                self.put[path] = f"{marker}{self.extra}"
            case fields.Amount():
                self.put[path] = str(90_000 + self.number)
            case fields.Integer():
                self.put[path] = str(10 + self.number % 80)
            case fields.Link():
                self.put[path] = f"https://{marker}.example.dk/"
            case fields.Date():
                self.put[path] = (date(1901, 1, 1) + timedelta(days=self.number)).isoformat()
            case fields.Word(vocabulary):
                self.put[path] = {**WORDS, **self.words}.get(spec.key, str(list(vocabulary)[-1].value))
            case fields.Reference(collection):
                self.put[path] = TARGETS.get(collection, OTHER_TARGETS)[path.endswith(" 2")]
            case fields.PlaceText() if self.source == "rapport":
                self.put[path] = f"rapport l. {1 + self.number % 99}"
            case fields.PlaceText():
                self.put[path] = f"{self.source} {marker}"
            case _:
                self.put[path] = marker
        return self.put[path]


def write_yaml(values: Value, *, one_line: bool = False) -> str:
    """Values as YAML that leaves no room for doubt: JSON, with every text in quotes."""
    return json.dumps(values, ensure_ascii=False, indent=None if one_line else 1) + "\n"


def compose_smallest(record: type[Any], identity: str = "eksempel", **given: Value) -> dict[str, Value]:
    """The smallest record of a type that may be; `given` sets values by key."""
    return Filler(every=False, given=given).fill(record, identity)


def fill_case(extra: str = "", **words: str) -> tuple[dict[str, Value], dict[str, str]]:
    """A case with every field filled, for `cases/fuld.yml`, and what was put where; it describes its own source."""
    from macros.model.records.case import Case  # noqa: PLC0415 - the other helpers must not wait for the model

    filler = Filler(extra=extra, source="ny-kilde", words={"dybde": "fuld", **words})
    filled = filler.fill(Case, "fuld")
    return filled, filler.put
