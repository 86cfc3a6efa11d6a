"""Makes the files of all sheets and packs: what the cache has not got, and nothing twice."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from macros.model.addresses import cover_picture, first_page_picture, pack_file, sheet_file
from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.editions import (
    PACK_KINDS,
    PICTURE,
    Edition,
    EditionKind,
    Editions,
    FirstPage,
    find_given_out,
    list_kinds,
)
from macros.sheets.making.archive import pack_files
from macros.sheets.making.cache import FACTS, Cache, make_key, write_whole
from macros.sheets.making.jobs import FIRST_PAGE, do_job
from macros.sheets.making.workers import Workers
from macros.sheets.meeting.content import describe_meeting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.pack import Pack
    from macros.sheets.composition.content import Content
    from macros.sheets.composition.sheet import Sheet
    from macros.sheets.making.jobs import Job

FEW_JOBS = 1
"""So few are done here: to start a process takes as long as a sheet, and a third of what a pack takes."""

MARK_LENGTH = 10
"""Signs of the mark in the address of a picture, so that none that a browser has kept is taken for another."""


class SheetsFaulty(Exception):
    """Sheets that cannot be printed. Carries a message for each, for an editor."""

    def __init__(self, faults: Iterable[str]) -> None:
        """Keep the messages."""
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


def make_editions(catalogue: Catalogue, cache_folder: Path) -> Editions:
    """Make every edition that the cache does not have. Raises SheetsFaulty with every sheet that cannot be printed."""
    return _Run(catalogue, Cache(cache_folder)).finish()


@dataclass
class _Entry:
    """What one sheet or pack is made of, and the files that come of it."""

    content: Content
    key: str
    kinds: list[EditionKind]
    place: Callable[[str, str], str]
    picture_place: Callable[[str, str, str], str]
    cache: Cache

    def file(self, kind: EditionKind) -> Path:
        return self.cache.place_of(self.key, kind.ending)

    def facts_file(self) -> Path:
        return self.cache.place_of(self.key, FACTS)

    @cached_property
    def facts(self) -> dict[str, Any]:
        """What was noted when it was made."""
        found: dict[str, Any] = json.loads(self.facts_file().read_text(encoding="utf-8"))
        return found

    def measures(self) -> Content:
        """What was found by setting the sheet, and need not be sought again: its space, and how its cards are set."""
        return {name: self.facts[name] for name in ("space", "fits") if name in self.facts}

    def measures_for_meeting(self) -> Content:
        """The same of what is handed out, and how many pages the participants get."""
        kind = find_given_out(self.kinds)
        space = self.facts["poster_space" if kind is EditionKind.POSTER else "space"]
        return self.measures() | {"space": space, "pages": self.facts["pages"][kind.value]}

    def is_made(self) -> bool:
        return self.facts_file().exists() and all(Path(file).exists() for file in self.job()["files"].values())

    def job(self) -> Job:
        files = {kind.value: str(self.file(kind)) for kind in self.kinds if kind is not EditionKind.ZIP}
        return {"content": self.content, "files": files | {FIRST_PAGE: str(self.picture_file())}}

    def picture_file(self) -> Path:
        return self.cache.place_of(self.key, PICTURE)

    def editions(self) -> tuple[Edition, ...]:
        pages = self.facts["pages"]
        found = []
        for kind in self.kinds:
            file = self.file(kind)
            os.utime(file)
            address = self.place(self.content["id"], kind.ending)
            found.append(Edition(kind, address, pages.get(kind.value), file.stat().st_size, file))
        os.utime(self.facts_file())
        return tuple(found)

    def first_page(self) -> FirstPage:
        width, height = self.facts[FIRST_PAGE]
        file = self.picture_file()
        os.utime(file)
        address = self.picture_place(self.content["id"], self.key[:MARK_LENGTH], file.suffix)
        return FirstPage(address, width, height, file)


class _Run:
    """All sheets first, for a pack is printed as generously as its sheets are."""

    def __init__(self, catalogue: Catalogue, cache: Cache) -> None:
        self.catalogue = catalogue
        self.cache = cache
        self.made = 0

    def finish(self) -> Editions:
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
            {name: entry.first_page() for name, entry in sheets.items()},
            {name: entry.first_page() for name, entry in packs.items()},
            {name: entry.content | entry.measures() for name, entry in sheets.items()},
            {name: entry.content for name, entry in packs.items()},
        )
        self.cache.forget_old()
        return found

    def enter_sheet(self, sheet: Sheet) -> _Entry:
        content = describe_sheet(sheet, self.catalogue)
        return _Entry(content, make_key(content), list_kinds(sheet), sheet_file, first_page_picture, self.cache)

    def enter_pack(self, pack: Pack, sheets: Mapping[str, _Entry]) -> _Entry:
        set_sheets = {name: sheets[name].content | sheets[name].measures_for_meeting() for name in pack.sheets}
        content = describe_meeting(pack, self.catalogue, set_sheets)
        key = make_key(content, [sheets[name].key for name in pack.sheets])
        return _Entry(content, key, list(PACK_KINDS), pack_file, cover_picture, self.cache)

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


def _list_files(pack: _Entry, sheets: Iterable[_Entry]) -> dict[str, bytes]:
    kinds = [kind for kind in pack.kinds if kind is not EditionKind.ZIP]
    files = {f"{pack.content['id']}{kind.ending}": pack.file(kind).read_bytes() for kind in kinds}
    for number, sheet in enumerate(sheets, 1):
        for kind in sheet.kinds:
            files[f"ark/{number:02}-{sheet.content['id']}{kind.ending}"] = sheet.file(kind).read_bytes()
    return files
