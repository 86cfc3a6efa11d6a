"""Which editions a sheet and a pack have, and their files: made when what they are made of is new, kept else."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
import zipfile
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from macros import danish
from macros.records.checklist import SheetFormat, SheetUse
from macros.sheet import compose_sheet
from macros.sheets.content import describe_pack, describe_sheet
from macros.sheets.jobs import PACK, WORD, do_job, write_whole
from macros.sheets.press import Setting
from macros.sheets.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from macros.catalogue import Catalogue
    from macros.records.pack import Pack
    from macros.sheet import Sheet
    from macros.sheets.content import Content
    from macros.sheets.jobs import Job

HERE = Path(__file__).resolve().parent
FOLDER = "tjeklister"
PACK_FOLDER = "tjeklister/pakker"

MADE_OF = ("*.typ", "*.py", "fonts/*.ttf", "word_parts/**/*", "../sheet.py", "../theme/signs/*.svg")
"""What every edition is made of beside its words; a change in it makes all anew."""
LIBRARIES = ("typst", "pikepdf", "segno")
FEW_JOBS = 2
"""So few are done here: to start a process takes as long as one of them."""
KEPT_FOR = 30 * 24 * 3600
"""Seconds that the cache keeps a file nobody has asked for."""
ZIP_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can say: the files in it are dated by their own words."""


class EditionKind(Enum):
    """An edition: what the reader is told it is, the end of its file name, and what a job calls it."""

    label: str
    ending: str

    PLAIN = (Setting.PLAIN.value, "Pdf til print", ".pdf")
    POSTER = (Setting.POSTER.value, "Plakat i A3", "-a3.pdf")
    FIELDS = (Setting.FIELDS.value, "Pdf med felter", "-felter.pdf")
    LARGE = (Setting.LARGE.value, "Stor skrift", "-stor-skrift.pdf")
    WORD = (WORD, "Word", ".docx")
    PACK = (PACK, "Hele pakken", ".pdf")
    ZIP = ("zip", "Alle filer i én zip", ".zip")

    def __new__(cls, word: str, label: str, ending: str) -> Self:
        """Make a kind with the job's word as its value."""
        member = object.__new__(cls)
        member._value_ = word
        member.label = label
        member.ending = ending
        return member


@dataclass(frozen=True, slots=True)
class Edition:
    """A file that a reader can fetch."""

    kind: EditionKind
    address: str
    """Below the site's root."""
    pages: int | None
    """None where it has no fixed pages."""
    size: int
    """Bytes."""
    file: Path
    """Where it lies now: in the cache."""

    @property
    def label(self) -> str:
        """What it is: «Pdf til print»."""
        return self.kind.label

    @property
    def facts(self) -> str:
        """Format, pages and size: «pdf, 2 sider, 67 kB»."""
        pages = danish.count_things(self.pages, "side", "sider") if self.pages is not None else ""
        return ", ".join(part for part in (self.file.suffix[1:], pages, word_size(self.size)) if part)


@dataclass(frozen=True, slots=True)
class Editions:
    """The editions of every sheet and pack, by id."""

    sheets: Mapping[str, tuple[Edition, ...]]
    packs: Mapping[str, tuple[Edition, ...]]
    made: int
    """How many files had to be made; the others were there."""

    def all(self) -> Iterator[Edition]:
        """Yield every edition."""
        for group in (*self.sheets.values(), *self.packs.values()):
            yield from group

    def copy_to(self, target: Path) -> None:
        """Put every edition at its address below a folder."""
        for edition in self.all():
            place = target / edition.address
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(edition.file, place)


class SheetsFaulty(Exception):
    """Sheets that cannot be printed. Carries a message for each, for an editor."""

    def __init__(self, faults: Iterable[str]) -> None:
        """Keep the messages."""
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


def list_kinds(sheet: Sheet) -> list[EditionKind]:
    """Which editions a sheet has: what is filled in, read or cut is not the same."""
    kinds = [EditionKind.PLAIN]
    if sheet.format is SheetFormat.POSTER:
        kinds.append(EditionKind.POSTER)
    match sheet.record.use_kind:
        case SheetUse.FILLED_IN:
            if any(True for _ in sheet.blanks()):
                kinds.append(EditionKind.FIELDS)
            kinds.append(EditionKind.WORD)
        case SheetUse.READ if sheet.format not in {SheetFormat.POSTER, SheetFormat.CARDS}:
            kinds.append(EditionKind.LARGE)
    return kinds


def make_editions(catalogue: Catalogue, cache_folder: Path) -> Editions:
    """Make every edition that the cache does not have. Raises SheetsFaulty with every sheet that cannot be printed."""
    cache_folder.mkdir(parents=True, exist_ok=True)
    return _Making(catalogue, cache_folder).run()


def write_editions(catalogue: Catalogue, target: Path, cache_folder: Path) -> Editions:
    """Put every edition beside the pages of the site that is built in `target`."""
    editions = make_editions(catalogue, cache_folder)
    editions.copy_to(target)
    return editions


def word_size(size: int) -> str:
    """Size of a file in words: «67 kB», «1,2 MB»."""
    kilobytes = max(1, round(size / 1000))
    return f"{kilobytes} kB" if kilobytes < 1000 else f"{size / 1e6:.1f} MB".replace(".", ",")


@dataclass(slots=True)
class _Entry:
    """What one sheet or pack is made of, and the files that come of it."""

    content: Content
    key: str
    kinds: list[EditionKind]
    folder: str
    cache: Path

    def file(self, kind: EditionKind) -> Path:
        return self.cache / f"{self.key}{kind.ending}"

    def facts_file(self) -> Path:
        return self.cache / f"{self.key}.json"

    def facts(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.facts_file().read_text(encoding="utf-8"))
        return found

    def is_made(self) -> bool:
        return self.facts_file().exists() and all(Path(file).exists() for file in self.job()["files"].values())

    def job(self) -> Job:
        files = {kind.value: str(self.file(kind)) for kind in self.kinds if kind is not EditionKind.ZIP}
        return {"content": self.content, "files": files}

    def editions(self) -> tuple[Edition, ...]:
        pages = self.facts()["pages"]
        found = []
        for kind in self.kinds:
            file = self.file(kind)
            os.utime(file)
            address = f"{self.folder}/{self.content['id']}{kind.ending}"
            found.append(Edition(kind, address, pages.get(kind.value), file.stat().st_size, file))
        os.utime(self.facts_file())
        return tuple(found)


class _Making:
    """One run: all sheets first, for a pack is printed as generously as its sheets are."""

    def __init__(self, catalogue: Catalogue, cache_folder: Path) -> None:
        self.catalogue = catalogue
        self.cache = cache_folder
        self.made = 0

    def run(self) -> Editions:
        sheets = {
            name: self.enter_sheet(compose_sheet(record, self.catalogue))
            for name, record in self.catalogue.checklists.items()
        }
        with Workers() as workers:
            self.make(sheets.values(), workers)
            packs = {name: self.enter_pack(pack, sheets) for name, pack in self.catalogue.packs.items()}
            self.make(packs.values(), workers)
        for name, pack in self.catalogue.packs.items():
            self.make_zip(packs[name], [sheets[sheet] for sheet in pack.sheets])
        found = Editions(
            {name: entry.editions() for name, entry in sheets.items()},
            {name: entry.editions() for name, entry in packs.items()},
            self.made,
        )
        self.forget_old()
        return found

    def enter_sheet(self, sheet: Sheet) -> _Entry:
        content = describe_sheet(sheet, self.catalogue)
        return _Entry(content, _hash(content), list_kinds(sheet), FOLDER, self.cache)

    def enter_pack(self, pack: Pack, sheets: Mapping[str, _Entry]) -> _Entry:
        content = describe_pack(pack, self.catalogue)
        for sheet in content["sheets"]:
            sheet["space"] = sheets[sheet["id"]].facts()["space"]
        key = _hash(content, [sheets[name].key for name in pack.sheets])
        return _Entry(content, key, [EditionKind.PACK, EditionKind.ZIP], PACK_FOLDER, self.cache)

    def make(self, entries: Iterable[_Entry], workers: Workers) -> None:
        missing = [entry for entry in entries if not entry.is_made()]
        jobs = [entry.job() for entry in missing]
        answers = [do_job(job) for job in jobs] if len(jobs) <= FEW_JOBS else workers.run(jobs)
        if faults := [answer["fault"] for answer in answers if "fault" in answer]:
            raise SheetsFaulty(faults)
        for entry, answer, job in zip(missing, answers, jobs, strict=True):
            self.made += len(job["files"])
            write_whole(entry.facts_file(), json.dumps(answer).encode())

    def make_zip(self, entry: _Entry, sheets: Iterable[_Entry]) -> None:
        if not entry.file(EditionKind.ZIP).exists():
            write_whole(entry.file(EditionKind.ZIP), pack_files(entry.content, _list_files(entry, sheets)))
            self.made += 1

    def forget_old(self) -> None:
        oldest = time.time() - KEPT_FOR
        for file in self.cache.iterdir():
            if file.stat().st_mtime < oldest:
                file.unlink(missing_ok=True)


def pack_files(content: Content, files: Mapping[str, bytes]) -> bytes:
    """Put files into a zip, with a word on what each is. The same files give the same bytes."""
    listed = "\n".join(f"  {name}" for name in sorted(files))
    words = f"{content['title']}\n{content['lead']}\n\n{listed}\n"
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in sorted({**files, "laes-mig.txt": words.encode()}.items()):
            info = zipfile.ZipInfo(name, ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # the same on every machine
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return buffer.getvalue()


def _list_files(pack: _Entry, sheets: Iterable[_Entry]) -> dict[str, bytes]:
    files = {f"{pack.content['id']}.pdf": pack.file(EditionKind.PACK).read_bytes()}
    for number, sheet in enumerate(sheets, 1):
        for kind in sheet.kinds:
            files[f"ark/{number:02}-{sheet.content['id']}{kind.ending}"] = sheet.file(kind).read_bytes()
    return files


def _hash(*parts: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    text = json.dumps([_fingerprint(), *parts], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


@cache
def _fingerprint() -> str:
    """Everything that all editions are made of beside their words."""
    digest = hashlib.sha256(repr([version(library) for library in LIBRARIES]).encode())
    for pattern in MADE_OF:
        for path in sorted(HERE.glob(pattern)):
            if path.is_file():
                digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
