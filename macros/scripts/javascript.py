"""Pieces of data as classic scripts: a page loads them and fetches nothing, for from disk a browser does only that."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """Data that a page asks for when it needs them."""

    address: str
    """Where its script stands, below the site's root; without «.js» it is the piece's name."""
    value: object
    """Anything that JSON can hold."""
    mark: str = ""
    """What it is known by where that is not the site's edition: a name that changes with its value alone, so that a
    browser keeps a large piece when the site changes."""


def write_piece(piece: Piece, edition: str) -> bytes:
    """The script of a piece, with the edition of the site that it belongs to: `browser/shared/loading.ts` reads it."""
    name, told = _write(piece.address.removesuffix(".js")), _write([piece.mark or edition, piece.value])
    return f"(self.samspilData=self.samspilData||{{}})[{name}]={told};\n".encode()


def _write(value: object) -> str:
    # «<» and the two line ends that older scripts do not allow in a string are written as numbers, so that the text
    # means the same wherever it comes to stand.
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign in "<\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
