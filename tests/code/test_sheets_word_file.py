"""The Word edition of the sheets, read back as a file."""

from __future__ import annotations

import posixpath
import re
import uuid
from io import BytesIO
from itertools import pairwise
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx
import pytest
from lxml import etree

from macros.model.parts.blanks import Option
from macros.sheets.composition.content import list_fields
from macros.sheets.composition.typeface import find_face
from macros.sheets.office.answers import NAMESPACE, STORE
from macros.sheets.office.word import render_programme, render_word
from tests.meetings import HOUR, by_clock, meeting_of
from tests.projects import real_catalogue
from tests.word_files import (
    EMBED,
    NAMES,
    W14,
    W,
    all_text_of,
    answers_of,
    body_of,
    content_of,
    controls_of,
    documents,
    everything,
    file_of,
    keys_of,
    part,
    real_sheets,
    text_of,
    value_of,
    words_of,
    words_shown,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from macros.sheets.composition.sheet import Sheet

    Convert = Callable[[dict[str, bytes], str], dict[str, bytes]]


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_the_record_stands_in_the_file(name: str) -> None:
    shown = all_text_of(file_of(name))
    missing = [words for words in words_shown(content_of(name)) if not any(words in text for text in shown)]
    assert not missing


def test_whatever_a_sheet_can_have_stands_in_the_file_letter_for_letter() -> None:
    shown = all_text_of(render_word(everything()[1]))
    assert "Et afsnit med <w:t> & og «tegn»." in shown
    assert not [words for words in words_of(everything()[1]) if not any(words in text for text in shown)]


@pytest.mark.parametrize("name", NAMES)
def test_every_blank_is_a_control_with_its_key_in_reading_order(name: str) -> None:
    check_controls(file_of(name), real_sheets()[name])


def test_every_kind_of_blank_is_a_control() -> None:
    sheet, content = everything()
    assert len(list(sheet.blanks())) > 100
    check_controls(render_word(content), sheet)


def check_controls(file: bytes, sheet: Sheet) -> None:
    wanted = list_controls(sheet)
    assert keys_of(file) == wanted
    assert list(answers_of(file)) == list(dict.fromkeys(wanted))
    controls = controls_of(file)
    numbers = [value_of(control, "{w}sdtPr/{w}id") for control in controls]
    assert len(set(numbers)) == len(numbers)
    blanks = {blank.key: blank for blank in sheet.blanks()}
    named = {}
    for control in controls:
        key = value_of(control, "{w}sdtPr/{w}tag")
        named[key] = value_of(control, "{w}sdtPr/{w}alias")
        assert 0 < len(named[key]) <= 64
        (properties,) = control.findall(f"{W}sdtPr")
        check_binding(properties, key)
        kinds = [child.tag for child in properties if child.tag in {f"{W14}checkbox", f"{W}text", f"{W}dropDownList"}]
        match blanks[key].kind:
            case "tick":
                assert kinds == [f"{W14}checkbox"]
                (box,) = properties.iter(f"{W14}checkbox")
                assert [state.get(f"{W14}val") for state in box] == ["0", "2612", "2610"]
                assert text_of(control) == "☐"
                assert answers_of(file)[key] == "false"
            case "choice":
                assert kinds == [f"{W}dropDownList"]
                assert properties.find(f"{W}showingPlcHdr") is not None
                assert [item.get(f"{W}value") for item in properties.iter(f"{W}listItem")] == [
                    blank.key for blank in sheet.blanks() if isinstance(blank, Option) and blank.group == key
                ]
            case _:
                assert kinds == [f"{W}text"]
                assert properties.find(f"{W}showingPlcHdr") is not None
                assert properties.find(f"{W}text").get(f"{W}multiLine") == "1"  # type: ignore[union-attr]


def list_controls(sheet: Sheet) -> list[str]:
    """The key of every control, in reading order: a question with answers is one.

    In a document that is signed each party stands again where it signs.
    """
    keys = list(dict.fromkeys(blank.group if isinstance(blank, Option) else blank.key for blank in sheet.blanks()))
    parties = {f"For {blank.label.lower()}": blank.key for blank in sheet.blanks()} if sheet.record.becomes else {}
    for block in sheet.blocks:
        for signature in block.parts.get("signatures", ()):
            if signature.text in parties:
                keys.insert(keys.index(signature.signature.key), parties[signature.text])
    return keys


def check_binding(properties: etree._Element, key: str) -> None:
    """A control shows what the file keeps under its key, and no single key takes it away."""
    assert value_of(properties, "{w}lock") == "sdtLocked"
    binding = properties.find(f"{W}dataBinding")
    assert binding is not None
    assert binding.get(f"{W}xpath") == f"/s:svar[1]/s:felt-{key}[1]"
    assert binding.get(f"{W}storeItemID") == STORE
    assert NAMESPACE in str(binding.get(f"{W}prefixMappings"))
    # The order that the format asks for.
    order = ["rPr", "alias", "tag", "id", "lock", "placeholder", "showingPlcHdr", "dataBinding"]
    tags = [etree.QName(child).localname for child in properties][:-1]
    assert tags == sorted(tags, key=order.index)


@pytest.mark.parametrize("name", ["alt", *NAMES])
def test_nothing_is_printed_where_nothing_is_written(name: str) -> None:
    file = render_word(everything()[1]) if name == "alt" else file_of(name)
    hints = {text_of(control) for control in controls_of(file) if control.find(f".//{W}showingPlcHdr") is not None}
    assert not {hint for hint in hints if hint.strip()}
    # What Word shows when somebody empties a control again is the same, and no words of its own.
    glossary = part(file, "word/glossary/document.xml")
    known = {value_of(block, "{w}docPartPr/{w}name"): text_of(block) for block in glossary.iter(f"{W}docPart")}
    assert not {words for words in known.values() if words.strip()}
    assert {holder.get(f"{W}val") for holder in body_of(file).iterfind(f".//{W}placeholder/{W}docPart")} <= set(known)


def repeated_in(file: bytes) -> list[etree._Element]:
    """The controls that show again what is written in one before them."""
    seen: set[str] = set()
    found = []
    for control, key in zip(controls_of(file), keys_of(file), strict=True):
        if key in seen:
            found.append(control)
        seen.add(key)
    return found


@pytest.mark.parametrize("name", documents())
def test_document_has_what_is_filled_in_and_nothing_of_how_or_whose(name: str) -> None:
    content, file = content_of(name), file_of(name)
    with ZipFile(BytesIO(file)) as package:
        assert "word/header.xml" not in package.namelist()
    *text, imprint = [text_of(paragraph) for paragraph in body_of(file).iter(f"{W}p")]
    assert text[0] == content["becomes"]
    shown = "\n".join(text)
    for mark in ("*", "°", content["site"], "Mødeleder", "Sådan bruger"):
        assert mark not in shown, mark
        assert mark not in text_of(part(file, "word/footer.xml")), mark
    steps = [words for step in content["facilitator"] for words in (step["say"], step["do"]) if words]
    for words in (*words_of(content["use"]), *steps, content["lead"]):
        assert words.rstrip("*°") not in shown, words
    # What is left out has nothing to fill in.
    for block in content["blocks"]:
        assert (block["title"] in shown) == any(True for _ in list_fields(block["parts"])), block["title"]
    assert content["source"] in imprint
    assert f"{content['site']}s ark «{content['title']}»" in imprint


def test_party_is_written_once_and_stands_at_the_signature_too() -> None:
    file = file_of("aftale-skabelon")
    repeated = repeated_in(file)
    shown = [text_of(next(control.iterancestors(f"{W}p"))).rstrip() for control in repeated]
    names = [value_of(control, "{w}sdtPr/{w}alias") for control in repeated]
    assert names == ["Part 1", "Part 2", "Part 3", "Part 4"]
    assert shown == ["For part 1:", "For part 2:", "For part 3:", "For part 4:"]


def test_room_to_write_is_as_high_as_its_lines_by_hand() -> None:
    sheet, content = everything()
    rows = body_of(render_word(content)).iter(f"{W}tr")
    height = {
        value_of(control, "{w}sdtPr/{w}tag"): int(row.find(f"{W}trPr/{W}trHeight").get(f"{W}val", 0)) * 25.4 / 1440  # type: ignore[union-attr]
        for row in rows
        for control in row.iter(f"{W}sdt")
        if control.find(f".//{W14}checkbox") is None
    }
    in_tables = [blank for blank in sheet.blanks() if not blank.is_ticked and blank.key in height]
    assert len(in_tables) > 90
    for blank in in_tables:
        assert height[blank.key] > blank.lines * 8 - 0.1, blank.label


@pytest.mark.parametrize("name", NAMES)
def test_headings_are_real_and_skip_no_level(name: str) -> None:
    styles = [paragraph.style.name for paragraph in docx.Document(BytesIO(file_of(name))).paragraphs if paragraph.style]
    assert styles[0] == "Title"
    assert styles.count("Title") == 1
    levels = [0] + [int(style.removeprefix("Heading ")) for style in styles if style and style.startswith("Heading ")]
    assert len(levels) > 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_title_language_and_dates_are_those_of_the_record() -> None:
    file = render_word(everything()[1])
    properties = docx.Document(BytesIO(file)).core_properties
    assert properties.title == "Alt, hvad et ark kan have"
    assert properties.language == "da-DK"
    assert properties.author == "Prøvesitet"
    assert properties.created == properties.modified
    assert properties.created is not None
    assert properties.created.isoformat() == "2025-02-14T00:00:00+00:00"
    (language,) = part(file, "word/styles.xml").iter(f"{W}lang")
    assert language.get(f"{W}val") == "da-DK"
    assert not list(body_of(file).iter(f"{W}lang"))


def test_foot_tells_source_edition_and_page() -> None:
    foot = part(render_word(everything()[1]), "word/footer.xml")
    text = text_of(foot)
    assert "Udgave 3, 14. februar 2025" in text
    assert f"Kilde: {everything()[1]['source']}." in text
    assert f"* er {everything()[1]['site']}s forslag" in text
    assert [field.get(f"{W}instr") for field in foot.iter(f"{W}fldSimple")] == [" PAGE ", " NUMPAGES "]
    assert not list(foot.iter(f"{W}hyperlink"))


def test_address_of_the_newest_edition_is_a_link_where_the_site_has_one() -> None:
    address = "https://samspil.example/tjeklister/alt.html?a=1&b=2"
    file = render_word({**everything()[1], "address": address})
    foot = part(file, "word/footer.xml")
    (link,) = foot.iter(f"{W}hyperlink")
    assert text_of(link) == address
    targets = {item.get("Id"): item.get("Target") for item in part(file, "word/_rels/footer.xml.rels")}
    assert targets[link.get(EMBED)] == address


@pytest.mark.parametrize("name", NAMES)
def test_tables_repeat_their_head_break_no_row_and_fit_the_page(name: str) -> None:
    check_tables(file_of(name))


def test_every_kind_of_table_fits_the_page() -> None:
    assert check_tables(render_word(everything()[1])) == 7
    assert check_tables(render_word({**everything()[1], "format": "A4 liggende"})) == 7


def check_tables(file: bytes) -> int:
    body = body_of(file)
    section = next(body.iter(f"{W}sectPr"))
    size, margin = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    assert size is not None
    assert margin is not None
    room = int(size.attrib[f"{W}w"]) - int(margin.attrib[f"{W}left"]) - int(margin.attrib[f"{W}right"])
    tables = list(body.iter(f"{W}tbl"))
    for table in tables:
        head, *rows = table.findall(f"{W}tr")
        assert rows
        assert head.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(text_of(cell) for cell in head.findall(f"{W}tc"))
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in rows)
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in (head, *rows))
        assert all(int(width.attrib[f"{W}w"]) > 500 for width in table.iter(f"{W}gridCol"))
        widths = [int(column.attrib[f"{W}w"]) for column in table.iter(f"{W}gridCol")]
        assert sum(widths) <= room
        for row in (head, *rows):
            assert [int(value.attrib[f"{W}w"]) for value in row.iter(f"{W}tcW")] == widths
    return len(tables)


@pytest.mark.parametrize("name", NAMES)
def test_no_paragraph_is_empty_and_nothing_is_formatted_by_hand(name: str) -> None:
    check_styles(file_of(name))


def test_styles_do_it_all() -> None:
    check_styles(render_word(everything()[1]))


def check_styles(file: bytes) -> None:
    known = {style.get(f"{W}styleId") for style in part(file, "word/styles.xml").iter(f"{W}style")}
    body = body_of(file)
    for element in body.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle"):
        assert element.get(f"{W}val") in known
    for paragraph in body.iter(f"{W}p"):
        before, after, inside = paragraph.getprevious(), paragraph.getnext(), paragraph.getparent()
        is_empty_cell = inside is not None and inside.tag == f"{W}tc" and after is None
        if not text_of(paragraph) and not is_empty_cell:
            # Only between two tables, which Word would take for one, and after the last of all.
            assert value_of(paragraph, "{w}pPr/{w}pStyle") == "Mellemrum"
            assert before is not None
            assert before.tag == f"{W}tbl"
            assert after is not None
            assert after.tag in {f"{W}tbl", f"{W}sectPr"}
        allowed = {f"{W}pStyle", f"{W}keepNext", f"{W}pageBreakBefore", f"{W}sectPr"}
        assert {child.tag for properties in paragraph.findall(f"{W}pPr") for child in properties} <= allowed
    for table in body.iter(f"{W}tbl"):
        after = table.getnext()
        assert after is not None
        assert after.tag == f"{W}p"
    for properties in body.iter(f"{W}rPr"):
        assert {child.tag for child in properties} <= {f"{W}rStyle", f"{W}rFonts"}
    assert all(set(font.attrib) == {f"{W}hint"} for font in body.iter(f"{W}rFonts"))


@pytest.mark.parametrize("name", NAMES)
def test_same_content_gives_the_same_bytes(name: str) -> None:
    assert render_word(content_of(name)) == file_of(name)


def test_nothing_in_the_file_knows_when_or_where_it_was_made() -> None:
    with ZipFile(BytesIO(render_word(everything()[1]))) as package:
        names = package.namelist()
        assert names[0] == "[Content_Types].xml"
        for entry in package.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert entry.create_system == 0
            if entry.filename.endswith((".xml", ".rels")):
                assert b"rsid" not in package.read(entry)
        listed = {item.get("PartName", "") for item in part(render_word(everything()[1]), "[Content_Types].xml")} - {""}
    assert {name.removeprefix("/") for name in listed} == {
        name for name in names if name.endswith(".xml") and not name.startswith("[")
    }
    assert "word/theme/theme1.xml" in names


def test_every_part_is_led_to_from_another() -> None:
    meeting = meeting_of(real_catalogue().packs["hel-dag"], real_catalogue())
    for file in (render_word(everything()[1]), file_of("aftale-skabelon"), render_programme(meeting)):
        with ZipFile(BytesIO(file)) as package:
            names = set(package.namelist())
        led_to = set()
        for name in sorted(names):
            if name.endswith(".rels"):
                folder = PurePosixPath(name).parent.parent
                for item in part(file, name):
                    if item.get("TargetMode") != "External":
                        led_to.add(posixpath.normpath(str(folder / str(item.get("Target")))))
        assert led_to == {name for name in names if not name.endswith(".rels")} - {"[Content_Types].xml"}


def test_programme_is_the_script_of_the_meeting_to_write_on_in() -> None:
    meeting = by_clock(meeting_of(real_catalogue().packs["hel-dag"], real_catalogue()), 9 * HOUR)
    file = render_programme(meeting)
    assert not controls_of(file)
    document = docx.Document(BytesIO(file))
    assert document.core_properties.title == meeting["title"]
    programme, run, printing = document.tables
    rows = [[cell.text for cell in row.cells] for row in programme.rows]
    assert rows[0] == ["Kl.", "Min.", "Punkt", "Ark"]
    points = [[point["begins"], str(point["minutes"])] for point in meeting["programme"]]
    assert [row[:2] for row in rows[1:-1]] == points
    assert rows[-1] == [meeting["programme"][-1]["ends"], str(meeting["minutes"]), "minutter i alt", ""]
    wanted = []
    for point, told in zip(meeting["programme"], points, strict=True):
        wanted.append(told)
        if [step["title"] for step in point["steps"]] != [point["title"]]:
            wanted += [[step["begins"], str(step["minutes"])] for step in point["steps"]]
    assert [[cell.text for cell in row.cells[:2]] for row in run.rows[1:]] == wanted
    text = "\n".join(text_of(paragraph) for paragraph in body_of(file).iter(f"{W}p"))
    for point in meeting["programme"]:
        for words in (point["title"], point["what"], point["sheet_title"]):
            assert words in text
        for step in point["steps"]:
            assert not step["say"] or f"Sig: «{step['say']}»" in text
            assert not step["do"] or f"Gør: {step['do']}" in text
    for words in (*meeting["materials"], *meeting["evaluation"]):
        assert re.sub("\u2060[*°]", "", words) in text
    assert len(printing.rows) == 1 + len(meeting["printing"]["lines"])
    assert f"Programmet er {meeting['site']}s forslag" in text_of(part(file, "word/footer.xml"))
    assert "*" not in text
    check_styles(file)


def test_programme_tells_names_and_place_where_they_are_known() -> None:
    meeting = meeting_of(real_catalogue().packs["hel-dag"], real_catalogue())
    told = meeting | {"names": ["Łukasz", "Åse"], "when": "Mandag", "place": "Salen", "leader": "Şirin", "people": None}
    text = text_of(body_of(render_programme(told)))
    for words in ("Łukasz, Åse", "Mandag", "Salen", "Şirin"):
        assert words in text
    none = meeting | {
        "people": None,
        "materials": [],
        "evaluation": [],
        "printing": {"lines": [], "leaves": 0, "a3": 0},
    }
    assert len(docx.Document(BytesIO(render_programme(none))).tables) == 2  # no printing plan


def test_the_face_goes_with_the_file() -> None:
    file = render_word(everything()[1])
    fonts = part(file, "word/fontTable.xml")
    targets = {item.get("Id"): item.get("Target") for item in part(file, "word/_rels/fontTable.xml.rels")}
    embedded = [element for element in fonts[0] if "embed" in str(element.tag)]
    assert len(embedded) == 3
    for element in embedded:
        style = element.get(EMBED)
        key = uuid.UUID(element.get(f"{W}fontKey")).bytes[::-1]
        with ZipFile(BytesIO(file)) as package:
            turned = package.read(f"word/{targets[style]}")
        plain = bytes(one ^ other for one, other in zip(turned[:32], key * 2, strict=True)) + turned[32:]
        assert plain == find_face(str(style)).read_bytes()
