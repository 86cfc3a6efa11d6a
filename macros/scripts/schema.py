"""`python -m macros.scripts.schema`: JSON Schemas of what editors write, made from the declarations of its fields.

Draft 7, which the YAML extension of VS Code and most other editor programs understand. What begins with `x-samspil`
is for the form on the site, which is made from the same schema. A schema holds what can be seen in one value; what
must hold between fields and files is said by `make check`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from macros.catalogue.places import FOLDERS, VOCABULARIES, takes_words
from macros.checking.inspection import load
from macros.checking.rules.records import NEEDS_TITLE
from macros.language import messages
from macros.model import fields
from macros.model.dates import NOW
from macros.model.fields import Spec, find_alone, specs_of
from macros.model.records.case_reading import CaseSource
from macros.model.statements import ORIGIN, PLACES, TEXT, carried_by
from macros.reading import kinds
from macros.reading.advice import explain_missing
from macros.scripts import patterns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from macros.catalogue.catalogue import Catalogue

Schema = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
FOLDER = "docs/skemaer"
"""Where the schemas are kept; MkDocs publishes them as `skemaer/…`."""
NAMES: Mapping[str, str] = {"cases": "case", "checklists": "checklist"}
"""What the schema of a folder's files is called."""
TITLES: Mapping[str, str] = {"cases": "En case", "checklists": "En tjekliste"}
FORM = "x-samspil"
"""The key of what only our own form reads."""


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
        specs.sort(key=lambda spec: spec.key in carried_by(record))
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
        group = self.define(record.__name__, lambda: self.describe_group(record))
        only = find_alone(record)
        if only is None:
            return group
        # «- Odense» for «- navn: Odense»; the bare value can be a text, never a list or a group of its own.
        bare = {"$ref": "#/definitions/steder"} if isinstance(only.kind, fields.PlaceText) else None
        if bare is not None:
            self.define("steder", _describe_places)
        return {"anyOf": [bare or self.describe_scalar(only), group]}

    def describe_statement(self) -> Schema:
        return {
            "anyOf": [
                _describe_prose(),
                {
                    "type": "object",
                    "additionalProperties": False,
                    "required": [TEXT.key],
                    "properties": {
                        TEXT.key: {"title": TEXT.title, "description": TEXT.help, **_describe_prose()},
                        PLACES.key: self.describe_field(PLACES),
                        ORIGIN.key: self.describe_field(ORIGIN),
                    },
                },
            ],
            "defaultSnippets": [{"label": "tekst med sted", "body": {TEXT.key: "$1", PLACES.key: "$2"}}],
        }

    def describe_scalar(self, spec: Spec) -> Schema:  # noqa: PLR0911 - one for each kind
        match spec.kind:
            case fields.Line(longest, is_title):
                described: Schema = {"type": "string", "maxLength": longest}
                described |= (
                    {
                        "pattern": patterns.TITLE,
                        "patternErrorMessage": "En titel skrives med almindelige ord på én linje.",
                    }
                    if is_title
                    else {"pattern": patterns.LINE, "patternErrorMessage": "Skriv teksten på én linje."}
                )
                return described
            case fields.Prose():
                return _describe_prose()
            case fields.Word(vocabulary):
                return _list_words((str(word.value), word.label, word.help) for word in vocabulary)
            case fields.Reference(collection):
                return self.define(f"id i {collection}", lambda: self.describe_reference(collection))
            case fields.Identifier():
                return _describe_identifier()
            case fields.Date(or_now):
                date = self.define("dato", _describe_date)
                return {"anyOf": [date, {"type": "string", "pattern": rf"^\s*{NOW}\s*$"}]} if or_now else date
            case fields.Integer():
                number = {"type": "integer", "minimum": 0, "maximum": 999_999_999}
                return {"anyOf": [number, {"type": "string", "pattern": r"^\s*(?:0|[1-9][0-9]{0,8})\s*$"}]}
            case fields.Amount():
                return {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": r"\S"}]}
            case fields.Link(unencrypted):
                pattern = patterns.LINK.replace("https://", patterns.HTTPS_OR_HTTP) if unencrypted else patterns.LINK
                return {"type": "string", "pattern": pattern, "patternErrorMessage": "Skriv en hel https-adresse."}
            case fields.PictureName():
                return {"type": "string", "pattern": rf"^\s*{kinds.PICTURE.pattern}\s*$"}
            case fields.PlaceText():
                return self.define("steder", _describe_places)
            case kind:
                raise AssertionError(kind)

    def describe_reference(self, collection: str) -> Schema:
        form = kinds.WORD if takes_words(collection) else kinds.ID
        any_id: Schema = {"type": "string", "pattern": rf"^\s*{form.pattern}\s*$"}
        # Records with a file each come and go with it, and are too many to choose among.
        if collection in FOLDERS:
            return any_id
        records = getattr(self.catalogue, collection).values()
        listed = _list_words((record.id, record.title, getattr(record, "help", "")) for record in records)
        # Words that editors add are offered and explained, and a new one is right before anybody has made a new schema.
        return {"anyOf": [listed, any_id]} if collection in VOCABULARIES else listed

    def define(self, name: str, describe: Callable[[], Schema]) -> Schema:
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name].update(describe())
        return {"$ref": "#/definitions/" + name.replace(" ", "%20")}


def _list_words(words: Iterable[tuple[str, str, str]]) -> Schema:
    """Words to choose between, each with what readers see and what it means; the last may be empty."""
    listed = list(words)
    return {
        "type": "string",
        "enum": [word for word, _, _ in listed],
        "enumDescriptions": [f"{label}. {meaning}" if meaning else label for _, label, meaning in listed],
        "markdownEnumDescriptions": [f"**{label}**: {meaning}" if meaning else label for _, label, meaning in listed],
    }


def _describe_prose() -> Schema:
    return {
        "type": "string",
        "pattern": patterns.PROSE,
        "patternErrorMessage": "Skriv en tekst; et link begynder med https://.",
    }


def _describe_identifier() -> Schema:
    return {
        "anyOf": [
            {"type": "string", "pattern": rf"^\s*{kinds.ID.pattern}\s*$", "maxLength": kinds.LONGEST_ID},
            {"type": "integer", "minimum": 0},
        ]
    }


def _describe_date() -> Schema:
    # «2003» without quotation marks is a number to an editor program, and a year to us.
    return {
        "anyOf": [
            {"type": "string", "pattern": patterns.DATE, "patternErrorMessage": f"Skriv {messages.DATE_FORMS}."},
            {"type": "integer", "minimum": 1800, "maximum": 2100},
        ]
    }


def _describe_places() -> Schema:
    one = {"type": "string", "pattern": patterns.PLACES, "patternErrorMessage": messages.PLACE_HELP}
    return {"anyOf": [one, {"type": "array", "minItems": 1, "items": one}]}


def _describe_for_form(spec: Spec) -> Schema:
    """What the form must know of a field and JSON Schema has no word for."""
    described: Schema = {"kind": type(spec.kind).__name__}
    match spec.kind:
        case fields.Line(longest, is_title):
            described |= {"longest": longest} | ({"is_title": True} if is_title else {})
        case fields.Date(or_now=True):
            described["or_now"] = True
        case fields.Link(unencrypted=True):
            described["unencrypted"] = True
        case fields.Word(vocabulary):
            described["words"] = [[str(word.value), word.label, word.help] for word in vocabulary]
        case fields.Reference(collection, is_word):
            described |= {"collection": collection} | ({"is_word": True} if is_word else {})
        case fields.Group(record):
            described["group"] = record.__name__
            if spec.alone:
                described["alone"] = spec.alone.key
    if spec.required or spec.asked:
        described["missing"] = explain_missing(spec, {})
    for name in ("required", "asked", "many", "stated", "repeats"):
        if getattr(spec, name):
            described[name] = True
    if spec.not_before:
        described["not_before"] = spec.not_before
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
