"""The faces that go with a Word file, so that it looks the same where the family is not installed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from functools import cache

from macros.sheets.composition import typeface

STYLES = ("Regular", "Bold", "Italic")


@dataclass(frozen=True, slots=True)
class Font:
    """A face of the site's family, as Word keeps it: under a key that its first bytes are turned with."""

    style: str
    key: str
    data: bytes


@cache
def read_faces() -> tuple[Font, ...]:
    """Turn the first 32 bytes of each face with a key, which is how ECMA-376 (part 4, fonts) wants one embedded."""
    found = []
    for style in STYLES:
        path = typeface.find_face(style)
        key = uuid.uuid5(uuid.NAMESPACE_URL, path.name)
        data = path.read_bytes()
        turned = bytes(byte ^ key.bytes[15 - at % 16] for at, byte in enumerate(data[:32]))
        found.append(Font(style, f"{{{str(key).upper()}}}", turned + data[32:]))
    return tuple(found)
