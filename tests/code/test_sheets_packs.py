"""The packs, and the way back from paper to the site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from macros.model.records.checklist import Checklist
from macros.model.records.checklist_around import Copies
from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.editions import EditionKind
from macros.sheets.press.setting import Setting
from tests.meetings import meeting_of
from tests.printed import plain
from tests.projects import read, real_catalogue
from tests.sheet_editions import (
    DECKS,
    EVERYTHING,
    as_in_meeting,
    catalogue,
    content_of,
    editions,
    everything,
    find_missing,
    find_overflow,
    list_checklists,
    pdfs_of,
    print_once,
    printed,
)
from tests.site_project import ADDRESS

if TYPE_CHECKING:
    from macros.sheets.composition.content import Content


@pytest.mark.parametrize("sheet", list_checklists())
def test_code_on_the_sheet_leads_to_its_page(sheet: str) -> None:
    for kind, pdf in pdfs_of(sheet):
        # A wall has the address in letters alone. Cards, and the facilitator's side, are no papers of their own.
        has_imprint = not content_of(sheet)["walls"] and kind not in DECKS | {EditionKind.FACILITATOR}
        of_each = 2 if kind is EditionKind.TWO_UP else 1
        assert pdf.codes() == [f"{ADDRESS}tjeklister/{sheet}.html"] * has_imprint * of_each, kind


def test_without_an_address_there_is_neither_code_nor_address() -> None:
    record, _ = read(EVERYTHING, Checklist)
    content = describe_sheet(compose_sheet(record, real_catalogue()), real_catalogue())
    if real_catalogue().settings.address is None:
        assert content["address"] == content["qr"] == ""
    pdf = print_once(everything() | {"address": "", "qr": ""}, Setting.PLAIN)
    assert "Den nyeste udgave" not in pdf.text
    assert not pdf.codes()


def test_pack_has_cover_programme_run_sheet_sheets_book_notes_and_evaluation() -> None:
    for name, pack in catalogue().packs.items():
        pdf = printed(f"tjeklister/pakker/{name}.pdf")
        pages = [plain(page) for page in pdf.pages]
        assert plain(pack.title) in pages[0]
        assert all(words in pages[0] for words in ("Emne", "Dato og tid", "Sted", "Mødeleder", "Deltagere"))
        content = meeting_of(pack, catalogue())
        # A leaf that lies around tells which pack or sheet it is of, and how old.
        assert plain(content["edition"]) in pages[0]
        papers = [f"{paper['title']} · {paper['edition']}" for paper in (content, *content["sheets"])]
        for number, page in enumerate(pages[1:], 2):
            feet = [foot for paper in papers if page.endswith(foot := plain(f"{paper} Side {number} af {len(pages)}"))]
            assert len(feet) == 1 or not page or pdf.is_of_cards(number - 1), (name, number)
        for begin in (f"{pack.title} Program", "Til mødelederen Drejebog", "Noter", "Evaluering"):
            (number,) = (at for at, page in enumerate(pages, 1) if page.startswith(plain(f"Samspil {begin}")))
            assert pages[number - 1].endswith(plain(f"{papers[0]} Side {number} af {len(pages)}")), begin
        for sheet in content["sheets"]:
            assert not find_missing(as_in_meeting(sheet, content), pdf), (name, sheet["id"])
            assert not sheet["facilitator"] or tell_side(sheet, content) in pdf.text, (name, sheet["id"])
        assert all(plain(question) in pages[-1] for question in content["evaluation"][:3])
        for ending in ("", "-deltagere", "-moedeleder"):
            whole = printed(f"tjeklister/pakker/{name}{ending}.pdf")
            assert not list(find_overflow(whole, content, *content["sheets"])), (name, ending)


def test_what_is_asked_to_be_talked_about_has_no_lines_to_write_on() -> None:
    """Who is worried is asked to say so before going, and is not to write it on a paper that lies around."""
    for name, pack in catalogue().packs.items():
        pdf = printed(f"tjeklister/pakker/{name}.pdf")
        asked = sum(question.value.endswith("?") for question in pack.evaluation)
        *of_answers, _of_the_foot = pdf.lines_across(len(pdf.pages) - 1)
        assert len(of_answers) == 4 * asked, name


def tell_side(sheet: Content, meeting: Content) -> str:
    """How the facilitator's side of a sheet begins in the papers of a meeting: which it is of, and when it is used."""
    points = meeting["programme"]
    uses = [at for at, point in enumerate(points) if point["sheet"] == sheet["id"]]
    if uses:
        after = sum(point["minutes"] for point in points[: uses[0]])
        minutes = sum(points[at]["minutes"] for at in uses)
        told = f"På dette møde {minutes} minutter, fra {after // 60}:{after % 60:02}."
    else:
        told = {
            "before": f"Bruges før mødet, i sin egen tid: {sheet['minutes']} minutter.",
            "after": f"Bruges efter mødet, i sin egen tid: {sheet['minutes']} minutter.",
            "during": f"I stedet for et andet ark på mødet: i sin egen tid {sheet['minutes']} minutter.",
        }[sheet["when"]]
    is_whole = sheet["copies"] == Copies.FACILITATOR.value
    whose = f"Mødelederens side Til arket «{sheet['title']}»." if is_whole else f"{sheet['title']} Mødelederens side."
    return plain(f"{whose} Trinene er {sheet['site']}s forslag. {told}")


def test_zip_holds_everything_and_nothing_of_the_machine() -> None:
    for name, pack in catalogue().packs.items():
        (whole,) = [edition for edition in editions().packs[name] if edition.kind is EditionKind.ZIP]
        with ZipFile(whole.file) as archive:
            assert archive.testzip() is None
            names = archive.namelist()
            assert names == sorted(names)
            assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            papers = {f"{name}{ending}" for ending in (".pdf", "-deltagere.pdf", "-moedeleder.pdf", "-program.docx")}
            sheets = {
                f"ark/{number:02}-{Path(edition.address).name}"
                for number, sheet in enumerate(pack.sheets, 1)
                for edition in editions().sheets[sheet]
            }
            assert set(names) == papers | sheets | {"laes-mig.txt"}
            assert pack.title in archive.read("laes-mig.txt").decode()
            assert archive.read(f"{name}.pdf") == printed(f"tjeklister/pakker/{name}.pdf").file
