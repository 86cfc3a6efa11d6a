"""Where in a Word file it is kept what is filled in: in one part of the package, which the controls are bound to.

Word shows in each control what the part has under its key, wherever that key stands in the text, and writes back what
people type. So a name is written once and stands everywhere, and a program fills a file in, or reads it out, by that
part alone (`docs-dev/word.md`).
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING
from zlib import crc32

from macros.sheets.composition.content import list_fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.sheets.composition.content import Content

NAMESPACE = "urn:samspil:svar:1"
STORE = f"{{{str(uuid.uuid5(uuid.NAMESPACE_URL, NAMESPACE)).upper()}}}"
"""What the controls call the part, in every file."""
UNTICKED = "false"

LONGEST_ALIAS = 64
"""Characters; Word takes no longer name for a control."""


def list_answers(content: Content) -> Iterator[tuple[str, str]]:
    """Yield a key for everything to fill in, and what it has before: a question with answers to choose from is one."""
    given: set[str] = set()
    for field in list_fields([content["head"], content["blocks"]]):
        key: str = field["group"] if "group" in field else field["key"]
        if key not in given:
            given.add(key)
            yield key, UNTICKED if field["kind"] == "tick" else ""


def name_place(key: str) -> str:
    """What a key is called in the part. No attribute: LibreOffice loses those when it saves what somebody wrote."""
    return f"felt-{key}"


def find_place(key: str) -> str:
    """The place of a key in the part, as a control names it."""
    return f"/s:svar[1]/s:{name_place(key)}[1]"


def number_control(key: str) -> int:
    """Number of a control, which Word wants beside its tag."""
    return crc32(key.encode()) & 0x7FFFFFFF


def shorten_name(label: str) -> str:
    """A name for a control, as long as Word takes."""
    return label if len(label) <= LONGEST_ALIAS else f"{label[: LONGEST_ALIAS - 1].rstrip()}…"
