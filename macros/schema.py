"""`python -m macros.schema`: JSON Schemas of the files that editors write, made from the declarations of their fields.

Draft 7, which the YAML extension of VS Code and most other editor programs understand. What begins with `x-samspil`
is for the form on the site, which is made from the same schema. A schema holds what can be seen in one value; what
must hold between fields and files is said by `make check`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from macros import fields, messages, reader
from macros.catalogue import FOLDERS, Catalogue, load
from macros.fields import Spec, specs_of
from macros.records.case import CaseSource
from macros.rules import NEEDS_TITLE
from macros.statements import Sourced

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Schema = dict[str, Any]

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "docs/skemaer"
"""Where the schemas are kept; MkDocs publishes them as `skemaer/…`."""
NAMES: Mapping[str, str] = {"cases": "case", "checklists": "checklist"}
"""What the schema of a folder's files is called."""
TITLES: Mapping[str, str] = {"cases": "En case", "checklists": "En tjekliste"}
FORM = "x-samspil"
"""The key of what only our own form reads."""

_YEAR = "(?:1[89][0-9]{2}|20[0-9]{2}|2100)"
_MONTH = "(?:0[1-9]|1[0-2])"
_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"
_DATE = (
    rf"^\s*(?:ca\.\s+)?(?:(?:forår|sommer|efterår|vinter|[12]\.\s+halvår)\s+{_YEAR}"
    rf"|(?:start|midt|slut)\s+{_YEAR}(?:-{_MONTH})?|{_YEAR}(?:-{_MONTH}|-{_DAY})?)\s*$"
)
_HOST = r"[^\s<>\"'`\\^{}|@/?#.:]+"
_LINK = rf"^\s*https://{_HOST}(?:\.{_HOST})+(?::[0-9]+)?(?:[/?#][^\s<>\"'`\\^{{}}|]*)?\s*$"
# The reader goes from semicolon to semicolon.
_ONE_PLACE = re.sub(r"\(\?P<\w+>", "(?:", reader.PLACE.pattern).replace(r"\S.*?", r"[^\s;][^;]*?")
_PLACES = rf"^\s*{_ONE_PLACE}(?:\s*;\s*{_ONE_PLACE})*\s*$"
_PROSE = rf"^(?![\s\S]*\]\((?!\s*<?https://{_HOST}\.))[\s\S]*\S"
_LINE = r"^\s*\S[^\n]*\s*$"
_TITLE = rf"^(?!.*(?:{reader.CODE.pattern}))\s*\S[^\n]*\s*$"


def make_schema(collection: str, catalogue: Catalogue) -> Schema:
    """Make the schema of the files of a folder: `collection` is «cases» or «checklists»."""
    _, record = FOLDERS[collection]
    composer = _Composer(catalogue)
    root = composer.describe_group(record)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": TITLES[collection],
        "description": f"Felterne i en fil i mappen {FOLDERS[collection][0]}/. «make check» siger resten.",
        **root,
        "definitions": composer.definitions,
    }


def write_schema(collection: str, catalogue: Catalogue) -> str:
    """Give the schema as the text of its file."""
    return json.dumps(make_schema(collection, catalogue), ensure_ascii=False, indent=1) + "\n"


def file_of(collection: str) -> str:
    """Where the schema of a folder's files stands, below the project's root."""
    return f"{FOLDER}/{NAMES[collection]}.schema.json"


class _Composer:
    """Walks along the declarations; a group or a sort of value that comes again stands in `definitions`."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.definitions: dict[str, Schema] = {}

    def describe_group(self, record: type[Any]) -> Schema:
        specs = [spec for _, spec in specs_of(record)]
        # What every group can carry comes last, as an editor program offers the fields in this order.
        shared = {spec.key for _, spec in specs_of(Sourced)} if issubclass(record, Sourced) else set()
        specs.sort(key=lambda spec: spec.key in shared)
        described: Schema = {
            "type": "object",
            "additionalProperties": False,
            "minProperties": 1,
            "properties": {spec.key: self.describe_field(spec) for spec in specs},
        }
        required = [spec.key for spec in specs if spec.required]
        if required:
            described["required"] = required
        if record is CaseSource:
            described["dependencies"] = {key: ["titel"] for key in NEEDS_TITLE}
        return described

    def describe_field(self, spec: Spec) -> Schema:
        described: Schema = {"title": spec.title, "description": spec.help}
        if isinstance(spec.kind, fields.Date):
            described["description"] += f" Skriv {messages.DATE_FORMS}."
        if spec.example:
            described["examples"] = [spec.example]
        value = self.describe_value(spec)
        if isinstance(spec.kind, fields.PlaceText):
            described |= value
        elif spec.many:
            described |= {"type": "array", "minItems": 1, "items": value}
            # Two groups may be alike as far as the reader goes; a text that stands twice may not.
            if isinstance(spec.kind, fields.Line | fields.Reference) and not spec.repeats:
                described["uniqueItems"] = True
        else:
            described |= value
        described[FORM] = _describe_for_form(spec)
        return described

    def describe_value(self, spec: Spec) -> Schema:
        if isinstance(spec.kind, fields.Group):
            return self.describe_inner(spec.kind.record)
        if spec.stated:
            return self.define("udsagn", self.describe_statement)
        return self.describe_scalar(spec)

    def describe_inner(self, record: type[Any]) -> Schema:
        necessary = [spec for _, spec in specs_of(record) if spec.required]
        group = self.define(record.__name__, lambda: self.describe_group(record))
        if len(necessary) != 1:
            return group
        only = necessary[0]
        if isinstance(only.kind, fields.Group) or (only.many and not isinstance(only.kind, fields.PlaceText)):
            return group
        # «- Odense» for «- navn: Odense»; the bare value can be a text, never a list or a group of its own.
        bare = {"$ref": "#/definitions/steder"} if isinstance(only.kind, fields.PlaceText) else None
        if bare is not None:
            self.define("steder", _describe_places)
        return {"anyOf": [bare or self.describe_scalar(only), group]}

    def describe_statement(self) -> Schema:
        place, origin = (spec for _, spec in specs_of(Sourced))
        return {
            "anyOf": [
                _describe_prose(),
                {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["tekst"],
                    "properties": {
                        "tekst": {"title": "Tekst", "description": "Det, der skal stå på siden.", **_describe_prose()},
                        place.key: self.describe_field(place),
                        origin.key: self.describe_field(origin),
                    },
                },
            ],
            "defaultSnippets": [{"label": "tekst med sted", "body": {"tekst": "$1", "sted": "$2"}}],
        }

    def describe_scalar(self, spec: Spec) -> Schema:  # noqa: PLR0911 - one for each kind
        match spec.kind:
            case fields.Line(longest, is_title):
                described: Schema = {"type": "string", "maxLength": longest}
                described |= (
                    {"pattern": _TITLE, "patternErrorMessage": "En titel skrives med almindelige ord på én linje."}
                    if is_title
                    else {"pattern": _LINE, "patternErrorMessage": "Skriv teksten på én linje."}
                )
                return described
            case fields.Prose():
                return _describe_prose()
            case fields.Word(vocabulary):
                words = list(vocabulary)
                helps = [f"{word.label}. {word.help}" for word in words]
                return {
                    "type": "string",
                    "enum": [str(word.value) for word in words],
                    "enumDescriptions": helps,
                    "markdownEnumDescriptions": [f"**{word.label}**: {word.help}" for word in words],
                }
            case fields.Reference(collection):
                return self.define(f"id i {collection}", lambda: self.describe_reference(collection))
            case fields.Identifier():
                return _describe_identifier()
            case fields.Date():
                return self.define("dato", _describe_date)
            case fields.Integer():
                number = {"type": "integer", "minimum": 0, "maximum": 999_999_999}
                return {"anyOf": [number, {"type": "string", "pattern": r"^\s*(?:0|[1-9][0-9]{0,8})\s*$"}]}
            case fields.Amount():
                return {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": r"\S"}]}
            case fields.Link():
                return {"type": "string", "pattern": _LINK, "patternErrorMessage": "Skriv en hel https-adresse."}
            case fields.PlaceText():
                return self.define("steder", _describe_places)
            case kind:
                raise AssertionError(kind)

    def describe_reference(self, collection: str) -> Schema:
        # Cases and sheets come and go with each contribution; a list of them would be old with the next file.
        if collection in FOLDERS:
            return {"type": "string", "pattern": rf"^\s*{reader.ID.pattern}\s*$"}
        records = getattr(self.catalogue, collection)
        titles = [record.title for record in records.values()]
        return {
            "type": "string",
            "enum": list(records),
            "enumDescriptions": titles,
            "markdownEnumDescriptions": titles,
        }

    def define(self, name: str, describe: Callable[[], Schema]) -> Schema:
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name].update(describe())
        return {"$ref": "#/definitions/" + name.replace(" ", "%20")}


def _describe_prose() -> Schema:
    return {
        "type": "string",
        "pattern": _PROSE,
        "patternErrorMessage": "Skriv en tekst; et link begynder med https://.",
    }


def _describe_identifier() -> Schema:
    return {
        "anyOf": [
            {"type": "string", "pattern": rf"^\s*{reader.ID.pattern}\s*$", "maxLength": reader.LONGEST_ID},
            {"type": "integer", "minimum": 0},
        ]
    }


def _describe_date() -> Schema:
    # «2003» without quotation marks is a number to an editor program, and a year to us.
    return {
        "anyOf": [
            {"type": "string", "pattern": _DATE, "patternErrorMessage": f"Skriv {messages.DATE_FORMS}."},
            {"type": "integer", "minimum": 1800, "maximum": 2100},
        ]
    }


def _describe_places() -> Schema:
    one = {"type": "string", "pattern": _PLACES, "patternErrorMessage": messages.PLACE_HELP}
    return {"anyOf": [one, {"type": "array", "minItems": 1, "items": one}]}


def _describe_for_form(spec: Spec) -> Schema:
    """What the form must know of a field and JSON Schema has no word for."""
    described: Schema = {"kind": type(spec.kind).__name__}
    match spec.kind:
        case fields.Line(longest, is_title):
            described |= {"longest": longest} | ({"is_title": True} if is_title else {})
        case fields.Word(vocabulary):
            described["words"] = [[str(word.value), word.label, word.help] for word in vocabulary]
        case fields.Reference(collection):
            described["collection"] = collection
        case fields.Group(record):
            described["group"] = record.__name__
    if spec.required:
        described["missing"] = reader.explain_missing(spec)
    for name in ("required", "many", "stated"):
        if getattr(spec, name):
            described[name] = True
    if spec.origin != "kilden":
        described["origin"] = spec.origin
    return described


def main() -> int:
    """Write the schemas of all folders anew."""
    catalogue = load(ROOT)
    for collection in NAMES:
        target = ROOT / file_of(collection)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(write_schema(collection, catalogue), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
