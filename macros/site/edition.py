"""The edition of a site: a short name that changes with anything that a build is made of.

Every page carries it, and so does every piece of data that a page loads. A browser that has kept a piece of an older
edition, or has had a page open since before the site was published anew, thereby knows that the two do not belong
together: cases and words are meant by numbers, and those of another edition mean other things.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import macros
from macros.scripts.typesetter import COMPILER, digest_compiler

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from macros.catalogue.catalogue import Catalogue

CONTENT = ("cases", "checklists", "docs", "mkdocs.yml", "requirements.txt")
"""What a build reads below the project's root. The lock says by which versions of others' packages."""

NOT_READ = {"__pycache__", "browser", "bench"}
"""Folders of the package that no build reads: of the browser's scripts it reads the bundles, in `docs/`, and the
compiler that sheets are set with there."""

_LENGTH = 10


def find_edition(root: Path, catalogue: Catalogue, today: date) -> str:
    """Name the edition that is built of a project on a day: ages are counted to it.

    The same files give the same name, wherever and whenever they were written. What the catalogue has read is not read
    again.
    """
    told = hashlib.sha256(today.isoformat().encode())
    for name, path in sorted(_list_files(root)):
        digest = catalogue.digests.get(name) or _digest(path)
        told.update(name.encode() + b"\0" + digest)
    return told.hexdigest()[:_LENGTH]


def _digest(path: Path) -> bytes:
    return digest_compiler() if path == COMPILER else hashlib.sha256(path.read_bytes()).digest()


def _list_files(root: Path) -> Iterator[tuple[str, Path]]:
    """What a build reads: the name of each file, and where it is."""
    for name in CONTENT:
        place = root / name
        for path in [place] if place.is_file() else place.rglob("*"):
            if path.is_file():
                yield path.relative_to(root).as_posix(), path
    # The code may stand beside another project's content, as it does in tests.
    code = Path(macros.__file__).parent
    for path in code.rglob("*"):
        inner = path.relative_to(code)
        if path.is_file() and (path == COMPILER or not NOT_READ.intersection(inner.parts)):
            yield f"macros/{inner.as_posix()}", path
