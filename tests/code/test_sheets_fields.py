"""The sheets as PDF with fields: where they are, what they are called, and that what is filled in stays."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import page as validator
import pikepdf
import pytest
from pypdf import PdfReader, PdfWriter

from macros.sheets.content import list_fields
from macros.sheets.editions import EditionKind
from macros.sheets.press.fields import FieldsMissing, add_fields
from macros.sheets.press.press import Setting, print_sheet
from macros.sheets.press.truetype import read_font
from macros.sheets.sheet import compose_sheet
from macros.sheets.typeface import find_face
from tests.printed import POINTS, Printed
from tests.sheet_editions import FOOT, HEAD, catalogue, editions, everything, printed, printed_everything


def fillable() -> list[str]:
    return [edition.address for edition in editions().all() if edition.kind is EditionKind.FIELDS]


def test_every_blank_is_a_field_once_with_its_name_and_words() -> None:
    for address in fillable():
        sheet = Path(address).name.removesuffix("-felter.pdf")
        blanks = list(compose_sheet(catalogue().checklists[sheet], catalogue()).blanks())
        found = printed(address).fields()
        assert sorted(field.label for field in found) == sorted(blank.label for blank in blanks), sheet
        assert [field.kind == "/Btn" for field in found] == [blank.is_ticked for blank in blanks], sheet
        assert [field.label for field in found] == [blank.label for blank in blanks], f"{sheet}: the reading order"


def test_fields_stand_in_the_forms_list_with_the_keys_that_all_editions_share() -> None:
    reader = PdfReader(BytesIO(printed_everything(Setting.FIELDS).file))
    fields = reader.get_fields() or {}
    wanted = {field.get("group", field["key"]) for field in list_fields(everything())}
    assert set(fields) == wanted
    choices = [field for field in list_fields(everything()) if field["kind"] == "choice"]
    for choice in choices:
        assert f"/{choice['key']}" in fields[choice["group"]]["/_States_"]


def test_fields_lie_on_the_paper_and_not_on_each_other() -> None:
    for address in fillable():
        pdf = printed(address)
        places = pdf.fields()
        for at, place in enumerate(places):
            width, height = pdf.sizes[place.page]
            assert place.left > 10 * POINTS, (address, place)
            assert place.right < width - 10 * POINTS, (address, place)
            assert FOOT < place.bottom < place.top < height - HEAD, (address, place)
            for other in places[at + 1 :]:
                apart = place.page != other.page or (
                    min(place.right, other.right) - max(place.left, other.left) < 0.5
                    or min(place.top, other.top) - max(place.bottom, other.bottom) < 0.5
                )
                assert apart, (address, place, other)


def test_tab_goes_through_fields_in_reading_order() -> None:
    for address in fillable():
        pdf = printed(address)
        assert all(page.obj.Tabs == "/S" for page in pdf.pdf.pages if "/Annots" in page.obj), address
        # Tab order «S» is that of the structure tree: each form element holds its one widget.
        held = [element.K for element in pdf.elements() if element.S == "/Form"]
        (kids,) = {len(kid) if isinstance(kid, pikepdf.Array) else 1 for kid in held} or {1}
        assert kids == 1, address
        in_tree = [str((kid[0] if isinstance(kid, pikepdf.Array) else kid).Obj.TU) for kid in held]
        assert in_tree == [field.label for field in pdf.fields()], address


def test_what_is_filled_in_is_there_after_saving() -> None:
    file = printed_everything(Setting.FIELDS).file
    reader = PdfReader(BytesIO(file))
    fields = reader.get_fields() or {}
    texts = {name: f"Blåbær på Ærø {number}" for number, name in enumerate(fields) if fields[name]["/FT"] == "/Tx"}
    ticks = {name: "/Ja" for name, field in fields.items() if "/Ja" in field.get("/_States_", [])}
    choices = {name: field["/_States_"][0] for name, field in fields.items() if field.get("/Ff", 0) & 1 << 15}
    assert texts
    assert ticks
    assert choices
    assert len(texts) + len(ticks) + len(choices) == len(fields)
    writer = PdfWriter(clone_from=reader)
    for page in writer.pages:
        writer.update_page_form_field_values(page, {**texts, **ticks, **choices}, auto_regenerate=False)
    saved = BytesIO()
    writer.write(saved)
    again = PdfReader(BytesIO(saved.getvalue())).get_fields() or {}
    assert {name: again[name]["/V"] for name in (*texts, *ticks, *choices)} == {**texts, **ticks, **choices}
    report = validator.validate_pdf_bytes(saved.getvalue(), profile=validator.ValidationProfile.PDF_UA_1)
    assert report.is_compliant, [(fault.rule_id, fault.message) for fault in report.failures]


def test_what_is_filled_in_is_seen() -> None:
    empty = Printed(printed_everything(Setting.FIELDS).file)
    with pikepdf.open(BytesIO(empty.file)) as pdf:
        for page in pdf.pages:
            for widget in page.obj.get("/Annots", []):
                if widget.get("/Parent", widget).get("/FT") == "/Btn":
                    (state,) = [name for name in map(str, widget.AP.N) if name != "/Off"]
                    widget.AS = pikepdf.Name(state)
        saved = BytesIO()
        pdf.save(saved)
    filled = Printed(saved.getvalue())
    for place in filled.fields():
        if place.kind == "/Btn":
            inside = place.width / 4
            area = (place.left + inside, place.bottom + inside, place.right - inside, place.top - inside)
            assert empty.darkest(place.page, *area) > 250, place
            assert filled.darkest(place.page, *area) < 100, place


def test_field_without_a_place_is_refused() -> None:
    file = print_sheet(everything(), Setting.PLAIN)
    with pytest.raises(FieldsMissing):
        add_fields(file, list_fields(everything()))


def test_form_font_has_the_letters_of_danish() -> None:
    font = read_font(find_face("Regular"))
    assert {ord(letter) for letter in "æøåÆØÅéÉüöä«»–…§½€"} <= set(font.widths)
    with pikepdf.open(BytesIO(printed_everything(Setting.FIELDS).file)) as pdf:
        (embedded,) = pdf.Root.AcroForm.DR.Font.values()
        assert embedded.Encoding == "/WinAnsiEncoding"
        widths = {code: int(width) for code, width in enumerate(embedded.Widths, int(embedded.FirstChar))}
        assert widths[ord("i")] < widths[ord("m")]
        assert widths[0xE6] == font.widths[ord("æ")]
        assert not bool(pdf.Root.AcroForm.get("/NeedAppearances", False))
