"""A record as an editor program such as VS Code reads it: YAML 1.2, and the schema that its first line names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from jsonschema import Draft7Validator


class CoreLoader(yaml.SafeLoader):
    """Reads a file as an editor program does: by YAML 1.2, where only numbers, true, false and null are no text."""


CoreLoader.yaml_implicit_resolvers = {}
CoreLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]+$"), list("-+0123456789"))
CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)
CoreLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"),
    list("-+0123456789."),
)


def list_schema_faults(text: str, validator: Draft7Validator) -> list[str]:
    """What the program would underline."""
    loaded = yaml.load(text, CoreLoader)  # noqa: S506 - a safe loader with fewer types
    return [f"{list(error.absolute_path)}: {error.message[:120]}" for error in validator.iter_errors(loaded)]
