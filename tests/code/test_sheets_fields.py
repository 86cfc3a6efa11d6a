"""The sheets as PDF with fields: where they are, what they are called, and that what is filled in stays."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import page as validator
import pikepdf
import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]
import pytest
from pypdf import PdfReader, PdfWriter

from macros.model.parts.blanks import Option
from macros.model.parts.part import list_blanks
from macros.sheets.composition.content import list_fields, list_words
from macros.sheets.composition.naming import name_apart
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.composition.typeface import find_face
from macros.sheets.editions import EditionKind
from macros.sheets.press.fields import RESET, FieldsMissing, add_fields
from macros.sheets.press.lettering import FONT_KEY, FONT_NAME, SIZE, measure_text
from macros.sheets.press.setting import Setting
from macros.sheets.press.truetype import read_font
from tests.printed import POINTS, PUSH_BUTTON, Printed, plain
from tests.sheet_editions import FOOT, HEAD, catalogue, content_of, editions, everything, printed, printed_everything


def fillable() -> list[str]:
    return [edition.address for edition in editions().all() if edition.kind is EditionKind.FIELDS]


def test_every_blank_is_a_field_once_with_its_name_and_words() -> None:
    for address in fillable():
        sheet = Path(address).name.removesuffix("-felter.pdf")
        composed = compose_sheet(catalogue().checklists[sheet], catalogue())
        titles = {
            blank.key: block.title for block in composed.blocks for blank in list_blanks(tuple(block.parts.values()))
        }
        found = printed(address).fields()
        names = []
        for field, blank in zip(found, composed.blanks(), strict=True):
            name, room = field.name_and_room
            names.append(name)
            assert field.name == (blank.group if isinstance(blank, Option) else blank.key), (sheet, "the order")
            assert field.kind == ("/Btn" if blank.is_ticked else "/Tx"), (sheet, name)
            # The label as the record has it; where another field is called the same, with its table.
            assert name in {blank.label, f"{blank.label} ({titles.get(blank.key)})"}, sheet
            # Beyond a line or two nobody counts to the letter.
            assert room == (field.most // 10 * 10 if field.most and field.most >= 20 else field.most), (sheet, name)
            assert (room is None) is blank.is_ticked, (sheet, name)
        assert names == [field["label"] for field in list_fields(name_apart(content_of(sheet)))], sheet
        assert len(set(names)) == len(names), f"{sheet}: names that stand twice"


def test_fields_of_two_tables_with_the_same_headings_have_names_of_their_own() -> None:
    names = [field["label"] for field in list_fields(name_apart(content_of("evalueringsark")))]
    of_row = [name for name in names if name.startswith("Hvornår, række 1")]
    assert of_row == ["Hvornår, række 1 (Vores succeskriterier)", "Hvornår, række 1 (Vores målepunkter)"]
    twice = {"key": "a", "label": "Hvem", "kind": "text"}, {"key": "b", "label": "Hvem", "kind": "text"}
    bare = {"blocks": [{"title": "", "parts": twice}]}
    assert [field["label"] for field in list_fields(name_apart(bare))] == ["Hvem", "Hvem – 2"]


def test_fields_stand_in_the_forms_list_with_the_keys_that_all_editions_share() -> None:
    reader = PdfReader(BytesIO(printed_everything(Setting.FIELDS).file))
    fields = reader.get_fields() or {}
    wanted = {field.get("group", field["key"]) for field in list_fields(everything())}
    assert set(fields) == wanted | {RESET}
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
        # The button that empties it all comes last, where nobody meets it on the way.
        assert in_tree[:-1] == [field.label for field in pdf.fields()], address
        assert in_tree[-1].startswith("Ryd felterne"), address


def test_who_types_turns_no_blank_page_and_finds_the_button_below_the_foot() -> None:
    for address in fillable():
        pdf = printed(address)
        assert all(page.strip() for page in pdf.pages), address
        boxes = [
            [float(side) for side in link.Rect]
            for page in pikepdf.open(BytesIO(pdf.file)).pages
            for link in page.obj.get("/Annots", [])
            if link.get("/T") == RESET
        ]
        ((_, bottom, _, top),) = boxes
        # Off the sheet's own words, which take the same room with the button as without it.
        assert bottom > 3 * POINTS, address
        assert top < FOOT - 4 * POINTS, address


def test_what_is_filled_in_is_there_after_saving() -> None:
    file = printed_everything(Setting.FIELDS).file
    reader = PdfReader(BytesIO(file))
    fields = reader.get_fields() or {}
    reset = fields.pop(RESET)
    assert reset["/FT"] == "/Btn"
    texts = {name: f"Şahin på Ærø {number}" for number, name in enumerate(fields) if fields[name]["/FT"] == "/Tx"}
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
                if widget.get("/Parent", widget).get("/FT") == "/Btn" and widget.get("/T") != RESET:
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
    with pytest.raises(FieldsMissing):
        add_fields(printed_everything(Setting.PLAIN).file, everything())


EUROPE = "Şahin Łukasz Đorđević Győző Þórður Ömer İpek Žiga Țuțea – «5²≥3» “citat” … §½€ æøåÆØÅéÉüöä"
"""Names that the codes of Windows' western alphabet have no room for, and signs."""


def text_widgets(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    widgets = [widget for page in pdf.pages for widget in page.obj.get("/Annots", [])]
    return [widget for widget in widgets if widget.get("/FT") == "/Tx"]


def test_form_font_has_the_letters_of_europe_and_a_way_back_to_them() -> None:
    font = read_font(find_face("Regular"))
    assert set(map(ord, EUROPE)) <= set(font.widths)
    with pikepdf.open(BytesIO(printed_everything(Setting.FIELDS).file)) as pdf:
        form = pdf.Root.AcroForm
        assert {str(name) for name in form.DR.Font} == {f"/{FONT_KEY}", "/ZaDb"}
        embedded = form.DR.Font[f"/{FONT_KEY}"]
        assert embedded.Encoding == "/Identity-H"
        pairs = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]{4})>", embedded.ToUnicode.read_bytes())
        letters = {chr(int(sign, 16)): int(glyph, 16) for glyph, sign in pairs}
        assert {letter: letters[letter] for letter in EUROPE} == {letter: font.glyphs[ord(letter)] for letter in EUROPE}
        (inner,) = embedded.DescendantFonts
        flat = list(inner.W)
        widths = {int(glyph): int(width[0]) for glyph, width in zip(flat[::2], flat[1::2], strict=True)}
        assert {letter: widths[letters[letter]] for letter in EUROPE} == {
            letter: font.widths[ord(letter)] for letter in EUROPE
        }
        assert inner.FontDescriptor.FontFile2.read_bytes() == font.data
        # Words without room for the narrow and the wide would be as wide as each other.
        assert widths[letters["i"]] < widths[letters["m"]]
        # With it, programs would draw every field anew, and ticks in a face of theirs.
        assert "/NeedAppearances" not in form


def test_names_from_all_of_europe_are_typed_and_shown() -> None:
    pdf = printed_everything(Setting.FIELDS)
    place = max((field for field in pdf.fields() if field.kind == "/Tx"), key=lambda field: field.width * field.height)
    document = pdfium.PdfDocument(pdf.file)
    document.init_forms()
    page = document[place.page]
    middle = ((place.left + place.right) / 2, (place.bottom + place.top) / 2)
    pdfium_c.FORM_OnLButtonDown(document.formenv, page, 0, *middle)
    pdfium_c.FORM_OnLButtonUp(document.formenv, page, 0, *middle)
    for letter in EUROPE:
        pdfium_c.FORM_OnChar(document.formenv, page, ord(letter), 0)
    pdfium_c.FORM_ForceToKillFocus(document.formenv)
    saved = BytesIO()
    document.save(saved)
    with pikepdf.open(BytesIO(saved.getvalue())) as filled:
        (widget,) = [widget for widget in text_widgets(filled) if "/V" in widget]
        assert str(widget.V) == EUROPE
        assert set(re.findall(rb"/(\S+) [\d.]+ Tf", widget.AP.N.read_bytes())) == {FONT_KEY.encode()}
        assert widget.AP.N.Resources.Font[f"/{FONT_KEY}"].BaseFont == f"/{FONT_NAME}"
    page.flatten()
    shown = plain(document[place.page].get_textpage().get_text_range())
    assert EUROPE in shown


def test_all_fields_are_written_in_at_one_size() -> None:
    sizes = {str(widget.DA).split()[1] for address in fillable() for widget in text_widgets(printed(address).pdf)}
    assert sizes == {str(SIZE)}
    assert 10 <= SIZE <= 11


def size_of(widget: pikepdf.Object) -> tuple[float, float]:
    left, bottom, right, top = map(float, widget.Rect)
    return right - left, top - bottom


def wrap(words: str, width: float) -> int:
    """How many lines words take in so many points, as programs break them: at spaces, and within what is too long."""
    lines, at = 1, 0.0
    for word in words.split(" "):
        long, space = measure_text(word, SIZE), measure_text(" ", SIZE)
        lines, at = (lines + 1, long) if at and at + space + long > width else (lines, at + (space if at else 0) + long)
        while at > width:
            lines, at = lines + 1, at - width
    return lines


def test_danish_of_the_length_that_a_field_takes_is_seen_whole() -> None:
    sentences = " ".join(
        words.replace("\u2060", "")
        for name in catalogue().checklists
        for words in list_words(content_of(name))
        if " " in words
    )
    starts = [found.end() for found in re.finditer(" ", sentences)]
    tried = cut = 0
    widgets = [widget for address in fillable() for widget in text_widgets(printed(address).pdf)]
    sizes = {tuple(map(round, size_of(widget))): int(widget.MaxLen) for widget in widgets}
    assert len(sizes) > 20
    for (width, height), most in sizes.items():
        for start in starts[:: len(starts) // 30]:
            tried += 1
            cut += wrap(sentences[start : start + most], width - 4) > max(1, (height - 4) // (1.35 * SIZE))
    # The rest is stopped by the program, which lets nobody write below the edge.
    assert cut / tried < 0.02, (cut, tried)
    assert all(int(widget.Ff) & 1 << 23 for widget in widgets)


def test_fields_and_button_take_no_page_more_than_the_sheet_without_them() -> None:
    for name, made in editions().sheets.items():
        pages = {edition.kind: edition.pages for edition in made}
        if EditionKind.FIELDS in pages:
            # Paper has a blank back before the facilitator's side.
            written = [page for page in printed(f"tjeklister/{name}.pdf").pages if page.strip()]
            assert pages[EditionKind.FIELDS] == len(written), name


def test_button_empties_the_form_and_is_not_printed() -> None:
    for address in fillable():
        buttons = [
            widget
            for page in printed(address).pdf.pages
            for widget in page.obj.get("/Annots", [])
            if int(widget.get("/Ff", 0)) & PUSH_BUTTON
        ]
        (button,) = buttons
        assert button.A.S == "/ResetForm", address
        assert int(button.F) & 4 == 0, address
        assert "/V" not in button, address
