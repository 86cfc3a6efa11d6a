"""The sheets as PDF for who cannot see them: what validators, screen readers and bookmarks are given."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from itertools import pairwise, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import page as validator
import pikepdf
import pytest

from macros.model.records.checklist_around import Copies
from macros.sheets.editions import EditionKind
from macros.sheets.press.setting import Setting
from macros.sheets.press.streams import end_streams
from tests.printed import Printed, list_operations
from tests.sheet_editions import (
    DECKS,
    all_addresses,
    as_in_meeting,
    catalogue,
    content_of,
    editions,
    kind_of,
    printed,
    printed_everything,
    stem_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.sheets.composition.content import Content


@pytest.fixture(params=["sheets", "packs"])
def all_printed(request: pytest.FixtureRequest) -> list[tuple[str, Printed]]:
    packs = request.param == "packs"
    return [(address, printed(address)) for address in all_addresses() if ("/pakker/" in address) is packs]


def test_every_pdf_passes_every_machine_check_of_pdf_ua(all_printed: list[tuple[str, Printed]]) -> None:
    for address, pdf in all_printed:
        report = validator.validate_pdf_bytes(pdf.file, profile=validator.ValidationProfile.PDF_UA_1)
        assert report.is_compliant, (address, [(fault.rule_id, fault.message) for fault in report.failures])


def test_packs_are_made_to_be_kept() -> None:
    for edition in (edition for packs in editions().packs.values() for edition in packs):
        if edition.file.suffix == ".pdf":
            report = validator.validate_pdf_bytes(
                edition.file.read_bytes(), profile=validator.ValidationProfile.PDF_A_2A
            )
            assert report.is_compliant, (edition.address, [(fault.rule_id, fault.message) for fault in report.failures])


def test_stream_whose_end_is_doubtful_is_written_in_letters() -> None:
    pack = printed("tjeklister/pakker/moede-en-time-deltagere.pdf")
    assert end_streams(pack.file) == pack.file, "the first time leaves no doubt"
    with pikepdf.open(BytesIO(pack.file)) as pdf:
        page = pdf.pages[0].obj.Contents
        # The checksum at the end of the data goes by what is in it: some remark makes it end as a line does.
        words = page.read_bytes()
        remarks = (words + b"\n%" + bytes(signs) for signs in product((33, 80, 126), (33, 80, 126), range(33, 127)))
        packed = next(data for remark in remarks if (data := zlib.compress(remark)).endswith(b"\r"))
        page.write(packed, filter=pikepdf.Name.FlateDecode)
        doubtful = BytesIO()
        pdf.save(doubtful, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    ended = end_streams(doubtful.getvalue())
    profile = validator.ValidationProfile.PDF_A_2A
    assert not validator.validate_pdf_bytes(doubtful.getvalue(), profile=profile).is_compliant
    assert validator.validate_pdf_bytes(ended, profile=profile).is_compliant
    assert Printed(ended).text == pack.text
    assert end_streams(doubtful.getvalue()) == ended


@pytest.mark.parametrize("setting", [Setting.PLAIN, Setting.FIELDS, Setting.LARGE], ids=lambda setting: setting.value)
def test_sheet_with_every_kind_of_block_passes_too(setting: Setting) -> None:
    report = validator.validate_pdf_bytes(
        printed_everything(setting).file, profile=validator.ValidationProfile.PDF_UA_1
    )
    assert report.is_compliant, [(fault.rule_id, fault.message) for fault in report.failures]


def break_tabs(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj.Tabs


def break_names(pdf: pikepdf.Pdf) -> None:
    tree = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
    for widget in pdf.pages[0].obj.Annots:
        if "/TU" in widget:
            del widget.TU
            del tree[int(widget.StructParent)].Alt


def break_form_tags(pdf: pikepdf.Pdf) -> None:
    tree = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
    for widget in pdf.pages[0].obj.Annots:
        tree[int(widget.StructParent)].S = pikepdf.Name.Span


def break_title(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences


def break_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


@pytest.mark.parametrize(
    "fault", [break_tabs, break_names, break_form_tags, break_title, break_language], ids=lambda fault: fault.__name__
)
def test_checker_sees_a_fault_when_there_is_one(fault: Any) -> None:
    with pikepdf.open(BytesIO(printed_everything(Setting.FIELDS).file)) as pdf:
        fault(pdf)
        broken = BytesIO()
        pdf.save(broken)
    report = validator.validate_pdf_bytes(broken.getvalue(), profile=validator.ValidationProfile.PDF_UA_1)
    assert not report.is_compliant


def test_every_pdf_says_its_language_title_and_standard(all_printed: list[tuple[str, Printed]]) -> None:
    titles = {f"tjeklister/{name}": record.title for name, record in catalogue().checklists.items()}
    titles |= {f"tjeklister/pakker/{name}": pack.title for name, pack in catalogue().packs.items()}
    for address, pdf in all_printed:
        stem = stem_of(address)
        found = pdf.metadata()
        assert found["{http://purl.org/dc/elements/1.1/}title"] == titles[stem]
        assert found["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert str(pdf.pdf.Root.Lang) == "da-DK"
        assert bool(pdf.pdf.Root.MarkInfo.Marked)
        assert bool(pdf.pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_bookmarks_lead_through_every_pdf(all_printed: list[tuple[str, Printed]]) -> None:
    contents = editions().pack_contents
    for address, pdf in all_printed:
        kind, name = kind_of(address), Path(stem_of(address)).name
        wanted = list_chapters(contents[name], kind) if "/pakker/" in address else list_headings(content_of(name), kind)
        assert pdf.outline == list(wanted), address


def list_headings(content: Content, kind: EditionKind) -> Iterator[str]:
    """Every heading that an edition of a sheet is led through by, in order."""
    yield content["title"]
    if kind is EditionKind.FACILITATOR:
        return
    for block in content["blocks"] if kind not in DECKS else ():
        if block["title"]:
            # A wall has no legend that would say what the sign means.
            yield block["title"] + (block["sign"] if not content["walls"] else "")
    for block in content["blocks"]:
        yield from (card["title"] for deck in block["pages"].values() for card in deck["cards"])
    if content["facilitator"] and kind in {EditionKind.PLAIN, EditionKind.FIELDS, EditionKind.LARGE}:
        yield "Mødelederens side"


def list_chapters(meeting: Content, kind: EditionKind) -> Iterator[str]:
    """Every heading that a file of a meeting is led through by, in order, those of its sheets included."""
    yield meeting["title"]
    of_leader = [sheet for sheet in meeting["sheets"] if sheet["copies"] == Copies.FACILITATOR.value]
    if kind is not EditionKind.FACILITATOR:
        yield "Program"
    if kind is not EditionKind.PARTICIPANTS:
        yield "Drejebog"
    if kind is EditionKind.FACILITATOR:
        yield "Printplan"
        yield from ["Tag med"] * bool(meeting["materials"])
    for sheet in meeting["sheets"] if kind is not EditionKind.FACILITATOR else ():
        if sheet not in of_leader:
            yield from list_headings(sheet, EditionKind.PARTICIPANTS)
    for sheet in meeting["sheets"] if kind is not EditionKind.PARTICIPANTS else ():
        told = as_in_meeting(sheet, meeting)
        if sheet in of_leader:
            yield from list_headings(told, EditionKind.PLAIN)
        elif told["facilitator"]:
            yield sheet["title"]
    if kind is not EditionKind.PARTICIPANTS:
        yield "Noter"
    if kind is not EditionKind.FACILITATOR and meeting["evaluation"]:
        yield "Evaluering"


def test_headings_begin_with_one_and_skip_none(all_printed: list[tuple[str, Printed]]) -> None:
    for address, pdf in all_printed:
        levels = [int(str(element.S)[2:]) for element in pdf.elements() if re.fullmatch(r"/H[1-6]", str(element.S))]
        assert levels[0] == 1, address
        assert levels.count(1) == 1, address
        assert all(after - before <= 1 for before, after in pairwise(levels)), address


def test_all_that_is_drawn_is_either_read_or_decoration(all_printed: list[tuple[str, Printed]]) -> None:
    shown = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"}
    for address, pdf in all_printed:
        known = {kid for element in pdf.elements() for kid in marked_content(element)}
        assert known, address
        for page in pdf.pdf.pages:
            depth = 0
            for operator, operands in list_operations(page, {"BMC", "BDC", "EMC", *shown}):
                if operator in {"BMC", "BDC"}:
                    depth += 1
                    if len(operands) > 1 and "/MCID" in operands[1]:
                        assert int(operands[1].MCID) in known, address
                elif operator == "EMC":
                    depth -= 1
                elif operator in shown:
                    assert depth > 0, (address, operator)


def marked_content(element: pikepdf.Dictionary) -> list[int]:
    """Numbers of the content that belongs to an element itself."""
    kids: Any = element.get("/K", pikepdf.Array())
    found: list[Any] = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return [kid for kid in found if isinstance(kid, int)]


def test_every_font_is_in_the_file(all_printed: list[tuple[str, Printed]]) -> None:
    for address, pdf in all_printed:
        fonts = pdf.font_names()
        assert fonts, address
        assert all(fonts.values()), (address, fonts)
        assert all("AtkinsonHyperlegibleNext" in name for name in fonts), (address, fonts)


def test_pictures_have_words(all_printed: list[tuple[str, Printed]]) -> None:
    for address, pdf in all_printed:
        for element in pdf.elements():
            if element.S == "/Figure":
                assert str(element.Alt).startswith("QR-kode, der fører til https://"), address
