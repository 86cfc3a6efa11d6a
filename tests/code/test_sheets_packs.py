"""The packs, and the way back from paper to the site."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from macros.model.records.checklist import Checklist
from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.editions import EditionKind
from macros.sheets.meeting.content import describe_meeting
from macros.sheets.press.press import print_sheet
from macros.sheets.press.setting import Setting
from tests.printed import Printed, plain
from tests.projects import read, real_catalogue
from tests.sheet_editions import (
    EVERYTHING,
    catalogue,
    content_of,
    editions,
    everything,
    find_missing,
    find_overflow,
    list_checklists,
    pdfs_of,
    printed,
)
from tests.site_project import ADDRESS


@pytest.mark.parametrize("sheet", list_checklists())
def test_code_on_the_sheet_leads_to_its_page(sheet: str) -> None:
    for pdf in pdfs_of(sheet):
        # A wall has the address in letters alone.
        if not content_of(sheet)["walls"]:
            assert pdf.codes() == [f"{ADDRESS}tjeklister/{sheet}.html"]


def test_without_an_address_there_is_neither_code_nor_address() -> None:
    record, _ = read(EVERYTHING, Checklist)
    content = describe_sheet(compose_sheet(record, real_catalogue()), real_catalogue())
    if real_catalogue().settings.address is None:
        assert content["address"] == content["qr"] == ""
    pdf = Printed(print_sheet(everything() | {"address": "", "qr": ""}, Setting.PLAIN))
    assert "Den nyeste udgave" not in pdf.text
    assert not pdf.codes()


def test_pack_has_cover_programme_run_sheet_sheets_book_notes_and_evaluation() -> None:
    for name, pack in catalogue().packs.items():
        pdf = printed(f"tjeklister/pakker/{name}.pdf")
        pages = [plain(page) for page in pdf.pages]
        assert plain(pack.title) in pages[0]
        assert all(words in pages[0] for words in ("Emne", "Dato og tid", "Sted", "Mødeleder", "Deltagere"))
        content = describe_meeting(pack, catalogue())
        # A leaf that lies around tells which pack it is of, and how old.
        assert plain(content["edition"]) in pages[0]
        assert any(plain(f"{pack.title} · {content['edition']} Side 3") in page for page in pages)
        for sheet in content["sheets"]:
            meeting_has_time = any(point["sheet"] == sheet["id"] for point in content["programme"])
            assert not find_missing(sheet | ({"time": ""} if meeting_has_time else {}), pdf), (name, sheet["id"])
        assert all(plain(question) in pages[-1] for question in content["evaluation"][:3])
        assert any(page.startswith("Samspil Noter") for page in pages)
        for ending in ("", "-deltagere", "-moedeleder"):
            whole = printed(f"tjeklister/pakker/{name}{ending}.pdf")
            assert not list(find_overflow(whole, content, *content["sheets"])), (name, ending)


def test_zip_holds_everything_and_nothing_of_the_machine() -> None:
    for name, pack in catalogue().packs.items():
        (whole,) = [edition for edition in editions().packs[name] if edition.kind is EditionKind.ZIP]
        with ZipFile(whole.file) as archive:
            assert archive.testzip() is None
            names = archive.namelist()
            assert names == sorted(names)
            assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            papers = {Path(one.address).name for one in editions().packs[name] if one.kind is not EditionKind.ZIP}
            wanted = (
                papers
                | {"laes-mig.txt"}
                | {
                    f"ark/{number:02}-{Path(edition.address).name}"
                    for number, sheet in enumerate(pack.sheets, 1)
                    for edition in editions().sheets[sheet]
                }
            )
            assert set(names) == wanted
            assert pack.title in archive.read("laes-mig.txt").decode()
            assert archive.read(f"{name}.pdf") == printed(f"tjeklister/pakker/{name}.pdf").file
