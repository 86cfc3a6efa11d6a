"""The small pictures of a site: what the cache has not got is made, several at once, and nothing twice."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from macros import pictures
from macros.model.things import CASE
from macros.pictures.look import UnfitError, quiet
from macros.pictures.making import make_renditions
from macros.pictures.renditions import FORMATS, list_renditions
from macros.sheets.making.cache import Cache, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.pictures.look import PictureFile
    from macros.pictures.renditions import Rendition

FOLDER = "billeder"
"""The folder of the pictures in that of the sheets."""
OURS = re.compile(rf"[0-9a-f]{{32}}-\d+({'|'.join(re.escape(one.ending) for one in FORMATS)})(\.\d+\.tmp)?")
"""Names of the files that we make, finished or not."""
AT_ONCE = 2
"""Pictures that are made side by side. Threads will do: nothing of Python runs while one is made."""


class PicturesFaultyError(Exception):
    """Pictures that cannot be made smaller. Carries a message for each, for an editor."""

    def __init__(self, faults: Iterable[str]) -> None:
        """Keep the messages."""
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


@dataclass(frozen=True, slots=True)
class MadePicture:
    """A small picture, and where it lies until it is copied to the site."""

    address: str
    owner: str
    """The file that it is made of, below the project's root."""
    file: Path


@dataclass(frozen=True, slots=True)
class Pictures:
    """Every small picture of a site."""

    all: tuple[MadePicture, ...]
    made: int
    """How many the cache had not got."""

    def copy_to(self, site: Path) -> None:
        """Put each at its address."""
        for one in self.all:
            target = site / one.address
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(one.file, target)


def make_pictures(catalogue: Catalogue, root: Path, sheets_cache: Path) -> Pictures:
    """Make every small picture that the cache does not have. Raises PicturesFaultyError with each that is not whole."""
    if not catalogue.pictures:
        return Pictures((), 0)
    kept = Cache(sheets_cache / FOLDER, OURS)
    jobs = [_Job(picture, root / CASE.files / picture.name, kept) for picture in catalogue.pictures.values()]
    with quiet(), ThreadPoolExecutor(AT_ONCE) as threads:
        answers = list(threads.map(_Job.finish, jobs))
    if faults := [answer for answer in answers if isinstance(answer, str)]:
        raise PicturesFaultyError(faults)
    kept.forget_old()
    return Pictures(tuple(one for job in jobs for one in job.list_made()), sum(map(int, answers)))


@dataclass(frozen=True, slots=True)
class _Job:
    """One picture, and the small ones to make of it."""

    picture: PictureFile
    path: Path
    cache: Cache

    def finish(self) -> int | str:
        """Make what is missing: how many there were, or why none could be made."""
        wanted = list_renditions(self.picture)
        missing = [one for one in wanted if not self.place_of(one).exists()]
        try:
            for one, content in make_renditions(self.path.read_bytes(), missing) if missing else ():
                write_whole(self.place_of(one), content)
        except UnfitError as unfit:
            return f"{CASE.files}/{self.picture.name}: billedet {unfit}"
        for one in wanted:
            os.utime(self.place_of(one))
        return len(missing)

    def place_of(self, one: Rendition) -> Path:
        key = hashlib.sha256(f"{self.picture.digest} {_fingerprint()}".encode()).hexdigest()[:32]
        return self.cache.place_of(key, f"-{one.width}{one.format.ending}")

    def list_made(self) -> list[MadePicture]:
        owner = f"{CASE.files}/{self.picture.name}"
        return [MadePicture(one.address, owner, self.place_of(one)) for one in list_renditions(self.picture)]


@cache
def _fingerprint() -> str:
    """Everything that a small picture is made of beside the large one."""
    digest = hashlib.sha256(json.dumps(version("pillow")).encode())
    for path in sorted(Path(pictures.__file__).parent.glob("*.py")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
