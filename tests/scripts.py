"""What a script of the site hands to the page that loads it."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple


class Told(NamedTuple):
    """A piece of data as its script tells it."""

    name: str
    edition: str
    value: Any


def read_piece(content: bytes) -> Told:
    """What the script of a piece puts where the page finds it."""
    text = content.decode()
    found = re.fullmatch(r'\(self\.samspilData=self\.samspilData\|\|\{\}\)\[("[^"]+")\]=(.*);\n', text)
    assert found, text[:80]
    return Told(json.loads(found[1]), *json.loads(found[2]))


def edition_of(page: str) -> str:
    """The edition that the HTML of a page is of."""
    found = re.search(r'data-edition="(\w+)"', page)
    assert found
    return found[1]
