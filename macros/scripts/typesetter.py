"""What the browser sets sheets with: the compiler of Typst, the build's templates and faces, and each sheet's content.

From disk a browser loads scripts and nothing else, so all of it is pieces: bytes as base64, the compiler packed as it
lies in `browser/typesetter/compiler/`, and in parts, so that a reader sees it come.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import cache
from itertools import pairwise
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import macros
from macros.model.addresses import TYPESETTER_TEMPLATES, sheet_content, typesetter_part
from macros.scripts.javascript import Piece
from macros.sheets.composition import typeface
from macros.sheets.press.compiler import ROOT, TEMPLATES
from macros.sheets.press.press import known_signs
from macros.sheets.press.setting import Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.sheets.editions import Editions

COMPILER = Path(macros.__file__).parent / "browser" / "typesetter" / "compiler" / "typst_ts_web_compiler_bg.wasm.gz"
SIGNS = ROOT / "theme" / "signs"

PART = 3 << 19
"""Bytes of the compiler in one piece, a multiple of three: 1.5 MB, so that a slow line shows that it moves."""
_MARK_LENGTH = 10


def generate_typesetter_pieces(editions: Editions | None) -> Iterator[Piece]:
    """Every piece that the typesetter loads; none where the build prints no sheets."""
    if editions is None:
        return
    yield from _divide_compiler()
    yield Piece(TYPESETTER_TEMPLATES, compose_templates())
    for identity, content in editions.sheet_contents.items():
        yield Piece(sheet_content(identity), content)


def compose_templates() -> dict[str, Any]:
    """What changes with the site, and where the parts of the compiler are."""
    files = [*sorted(TEMPLATES.rglob("*.typ")), *sorted(SIGNS.glob("*.svg"))]
    return {
        "compiler": {
            "mark": mark_compiler(),
            "parts": [address.removesuffix(".js") for address in _list_parts()],
            "size": COMPILER.stat().st_size,
        },
        "files": {f"/{file.relative_to(ROOT).as_posix()}": file.read_text(encoding="utf-8") for file in files},
        "faces": [_write(face.read_bytes()) for face in sorted(typeface.FOLDER.glob("*.ttf"))],
        "signs": list(_find_ranges(known_signs())),
        "look": Look().describe(),
    }


@cache
def digest_compiler() -> bytes:
    """The SHA-256 of the compiler as it lies here, taken once: it is large."""
    with COMPILER.open("rb") as packed:
        return hashlib.file_digest(packed, "sha256").digest()


def mark_compiler() -> str:
    """A name of the compiler, which changes when it does."""
    return digest_compiler().hex()[:_MARK_LENGTH]


def _list_parts() -> list[str]:
    """The addresses of its parts."""
    return [typesetter_part(number) for number in range(ceil(COMPILER.stat().st_size / PART))]


def _divide_compiler() -> Iterator[Piece]:
    """Its parts, of which no two are held at once."""
    with COMPILER.open("rb") as packed:
        for address in _list_parts():
            yield Piece(address, _write(packed.read(PART)), mark_compiler())


def _write(data: bytes) -> str:
    return b64encode(data).decode()


def _find_ranges(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Numbers as ranges, each from its first to its last."""
    ordered = sorted(numbers)
    firsts = [number for before, number in pairwise([-2, *ordered]) if number != before + 1]
    lasts = [number for number, after in pairwise([*ordered, ordered[-1] + 2]) if after != number + 1]
    return zip(firsts, lasts, strict=True)
