"""The packs, and the way back from paper to the site."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from macros.model.records.checklist import Checklist
from macros.sheets.content import describe_pack, describe_sheet
from macros.sheets.editions import EditionKind
from macros.sheets.press.press import Setting, print_sheet
from macros.sheets.sheet import compose_sheet
from tests.printed import Printed, plain
from tests.projects import read, real_catalogue
from tests.sheet_editions import (
    ADDRESS,
    EVERYTHING,
    catalogue,
    editions,
    everything,
    find_missing,
    find_overflow,
    list_checklists,
    pdfs_of,
    printed,
)


@pytest.mark.parametrize("sheet", list_checklists())
def test_code_on_the_sheet_leads_to_its_page(sheet: str) -> None:
    for pdf in pdfs_of(sheet):
        assert pdf.codes() == [f"{ADDRESS}/tjeklister/{sheet}.html"]


def test_without_an_address_there_is_neither_code_nor_address() -> None:
    record, _ = read(EVERYTHING, Checklist)
    content = describe_sheet(compose_sheet(record, real_catalogue()), real_catalogue())
    if real_catalogue().settings.address is None:
        assert content["address"] == content["qr"] == ""
    pdf = Printed(print_sheet(everything() | {"address": "", "qr": ""}, Setting.PLAIN))
    assert "Den nyeste udgave" not in pdf.text
    assert not pdf.codes()


def test_pack_has_cover_programme_contents_sheets_notes_and_evaluation() -> None:
    for name, pack in catalogue().packs.items():
        pdf = printed(f"tjeklister/pakker/{name}.pdf")
        pages = [plain(page) for page in pdf.pages]
        assert plain(pack.title) in pages[0]
        assert all(words in pages[0] for words in ("Dato og tid", "Sted", "Mødeleder"))
        content = describe_pack(pack, catalogue())
        for point in content["programme"]:
            assert plain(f"{point['minutes']} {point['title']}") in pdf.text
        assert f"{content['minutes']} minutter i alt" in pdf.text
        for sheet in content["sheets"]:
            assert not find_missing(sheet, pdf), (name, sheet["id"])
            assert not sheet["facilitator"] or f"Til arket «{plain(sheet['title'])}»" in pdf.text
        assert all(plain(question) in pages[-1] for question in content["evaluation"][:3])
        assert any(page.startswith("Samspil Noter") for page in pages)
        assert not list(find_overflow(pdf, content, *content["sheets"])), name


def test_contents_of_a_pack_give_the_right_pages() -> None:
    for name, pack in catalogue().packs.items():
        pdf = printed(f"tjeklister/pakker/{name}.pdf")
        pages = [plain(page) for page in pdf.pages]
        first = plain(catalogue().checklists[pack.sheets[0]].title)
        (contents,) = [page for page in pages if f"Indhold {first}" in page]
        for sheet in pack.sheets:
            title = catalogue().checklists[sheet].title
            (number,) = {
                int(found)
                for found in re.findall(rf"{re.escape(plain(title))} (\d+)\b", contents.rpartition("Indhold")[2])
            }
            assert plain(title) in pages[number - 1]
            assert f"Side {number} af {len(pages)}" in pages[number - 1]


def test_zip_holds_everything_and_nothing_of_the_machine() -> None:
    for name, pack in catalogue().packs.items():
        (whole,) = [edition for edition in editions().packs[name] if edition.kind is EditionKind.ZIP]
        with ZipFile(whole.file) as archive:
            assert archive.testzip() is None
            names = archive.namelist()
            assert names == sorted(names)
            assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            wanted = {f"{name}.pdf", "laes-mig.txt"} | {
                f"ark/{number:02}-{Path(edition.address).name}"
                for number, sheet in enumerate(pack.sheets, 1)
                for edition in editions().sheets[sheet]
            }
            assert set(names) == wanted
            assert pack.title in archive.read("laes-mig.txt").decode()
            assert archive.read(f"{name}.pdf") == printed(f"tjeklister/pakker/{name}.pdf").file
