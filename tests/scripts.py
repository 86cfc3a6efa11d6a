"""What a script of the site hands to the page that loads it."""

from __future__ import annotations

import json
from typing import Any


def read_call(content: bytes) -> list[Any]:
    """The values with which a script calls its function."""
    text = content.decode()
    values: list[Any] = json.loads(f"[{text[text.index('(') + 1 : text.rindex(')')]}]")
    return values
