"""What was found in order is not looked at again: not until the file, or what it is judged by, is another.

What is kept is a help and no more. Where it cannot be read, or is not what a check has written, all is found anew.
"""

from __future__ import annotations

import hashlib
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import macros
from macros.checking.hints.numbers import FOLDER as SOURCE_TEXTS
from macros.checking.judging.apart import Aside, count_processes, deal
from macros.checking.judging.packing import Pack, Unpacked, pack, seal, unpack, unseal
from macros.checking.judging.record import judge_file
from macros.model.records.case import Case

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from macros.checking.files import Found
    from macros.checking.judging.checks import Surroundings
    from macros.checking.judging.record import Judged

FEWEST = 200
"""Files below which all is found anew: it is done before anybody looks up, and nothing need be kept."""
FOLDER = ".build/tjek"
_LEAST_USED = 0.5
"""Part of a pack that is still used, below which what is of use in it is packed anew."""
_LENGTH = 8
"""Bytes in which the length of a pack is written."""


class Kept:
    """What earlier checks of a project found in order, and what this one did."""

    def __init__(self, root: Path, around: Surroundings) -> None:
        self.around = around
        self.path = root / FOLDER / f"{_name_edition(root, around)}.pakke"
        self.packs: list[bytes] = []

    def prepare(self, files: Sequence[Found]) -> dict[str, tuple[bytes, Judged]]:
        """Of the cases that are in order, the digest and what was found, by path; of all others nothing is told.

        There are few records of any other kind.
        """
        files = [file for file in files if file.record is Case]
        if len(files) < FEWEST:
            return {}
        digests = {file.path: hashlib.sha256(file.raw).digest() for file in files if file.raw is not None}
        found = self._recall(digests)
        left = [file for file in files if file.path in digests.keys() - found.keys()]
        if left:
            fresh = [self._learn(left, digests)] if len(left) < FEWEST else self._learn_apart(left, digests)
            for sealed in filter(None, fresh):
                self.packs.append(sealed)
                found |= _try(sealed)
            self._write()
        return found

    def _recall(self, digests: dict[str, bytes]) -> Pack:
        found: Pack = {}
        for sealed in self._read():
            packed = _try(sealed)
            used = {path: one for path, one in packed.items() if digests.get(path) == one[0] and path not in found}
            found |= used
            if len(used) >= _LEAST_USED * len(packed):
                self.packs.append(sealed)
            elif used:
                self.packs.append(pack(used))
        return found

    def _learn_apart(self, files: Sequence[Found], digests: dict[str, bytes]) -> list[bytes]:
        first, *others = deal(files, count_processes())
        helpers = [Aside.start(partial(self._learn, part, digests)) for part in others]
        return [self._learn(first, digests), *(helper.wait() for helper in helpers)]

    def _learn(self, files: Sequence[Found], digests: dict[str, bytes]) -> bytes:
        judged = ((file.path, judge_file(file, self.around)) for file in files)
        return pack({path: (digests[path], one) for path, one in judged if one is not None})

    def _read(self) -> Iterable[bytes]:
        try:
            content = unseal(self.path.read_bytes())
        except (OSError, Unpacked):
            return
        while content:
            end = _LENGTH + int.from_bytes(content[:_LENGTH], "big")
            yield content[_LENGTH:end]
            content = content[end:]

    def _write(self) -> None:
        """Keep it for the next check, whole or not at all; where nothing can be written, nothing is kept."""
        content = seal(b"".join(len(one).to_bytes(_LENGTH, "big") + one for one in self.packs))
        beside = self.path.with_suffix(".ny")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            for other in self.path.parent.iterdir():
                other.unlink()
            beside.write_bytes(content)
            beside.replace(self.path)
        except OSError:
            return


def _try(sealed: bytes) -> Pack:
    try:
        return unpack(sealed)
    except Unpacked:
        return {}


def _name_edition(root: Path, around: Surroundings) -> str:
    """A name for all that a record by itself is judged by: another edition of it finds everything anew."""
    digest = hashlib.sha256(f"{sys.version} {around.today} {around.settings} {around.documents}".encode())
    package = Path(macros.__file__).parent
    rules = sorted(path for path in package.rglob("*") if path.suffix in {".py", ".json"})
    for path in (*rules, *sorted((root.parent / SOURCE_TEXTS).glob("*.txt"))):
        digest.update(f"{path.name} {path.stat().st_size} ".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:32]
