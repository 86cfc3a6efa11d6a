"""The Word edition of the sheets, read back as a file, and opened in LibreOffice where the machine has it."""

from __future__ import annotations

import os
import re
import shutil
import uuid
from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import docx
import pytest
from lxml import etree
from pypdf import PageObject, PdfReader

from macros.records.checklist import SheetUse
from macros.sheet import compose_sheet
from macros.sheets.content import describe_sheet
from macros.sheets.word import FONTS, WORD_JOINER, render_word
from tests.office import convert_files
from tests.projects import load_tiny, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from macros.sheet import Sheet
    from macros.sheets.content import Content

    Convert = Callable[[dict[str, bytes], str], dict[str, bytes]]

OFFICE_MISSING = "Word-test kræver LibreOffice: «apt-get install libreoffice-writer-nogui»"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

EVERYTHING = """\
id: alt
titel: Alt, hvad et ark kan have
resumé: {tekst: Et ark til at prøve med., ophav: vores læsning}
bruges_til: udfyldes
formål: Vi ser det hele.
sådan_bruges_det: [Begynd her., {tekst: Slut der., ophav: Samspils forslag}]
materialer: [En blyant., Et viskelæder.]
tid: {tekst: En time., ophav: Samspils forslag}
antal: To til fire.
blokke:
  - overskrift: Ord og kryds
    tekst: ["Et afsnit med <w:t> & og «tegn».", Endnu et afsnit.]
    vigtigt: [Glem ikke dette., Og heller ikke det.]
    råd: [Et råd., To råd.]
    punkter:
      - Det første punkt.
      - "Et punkt, der er så langt, at Word ikke kan have det hele som navn på feltet, så det må kortes af dér."
    valg:
      - spørgsmål: Er det klart?
        svar: [Ja, Nej, Sommetider]
      - spørgsmål: Er det nok?
        svar: [Ja, Nej, Sommetider]
      - spørgsmål: Hvor vigtigt er det, fra et til otte?
        svar: ["1", "2", "3", "4", "5", "6", "7", "8"]
      - spørgsmål: Hvor svært er det, fra et til otte?
        svar: ["1", "2", "3", "4", "5", "6", "7", "8"]
      - spørgsmål: Hvad ligner det?
        svar: ["Noget, som vi har set mange gange før hos andre", Noget helt nyt]
  - overskrift: Spørgsmål
    spørgsmål:
      - spørgsmål: Hvad vil vi?
        underspørgsmål: [Sammen?, Hver for sig?]
        linjer: 4
      - spørgsmål: Hvorfor?
    tabel:
      kolonner: [Hvad, Forventningsafstemning, Hvornår]
      eksempel: [Ringe rundt, Anna]
      rækker:
        - celler: [Skrive ud]
      tomme_rækker: 30
    noter: 3
  - overskrift: Felter
    matrix:
      lodret: {navn: Betydning, lav: Lille, høj: Stor}
      vandret: {navn: Lethed, lav: Svært, høj: Nemt}
      øverst_venstre: Tal om det
      øverst_højre: Begynd
      nederst_venstre: Lad ligge
      nederst_højre: Senere
    felter: [Dato, Sted]
    underskrifter: [For kommunen, For foreningen]
    noter: 2
mødelederens_side:
  - trin: Velkommen
    sig: Godt, I kom.
    gør: Luk døren.
    minutter: 5
  - trin: Farvel
    gør: Luk døren op.
kilder: [rapport l. 1-10]
udgave: 3
dato: 2025-02-14
"""


@cache
def real_sheets() -> dict[str, Sheet]:
    """Every real sheet that has a Word edition."""
    catalogue = real_catalogue()
    return {
        name: compose_sheet(record, catalogue)
        for name, record in catalogue.checklists.items()
        if record.use_kind is SheetUse.FILLED_IN
    }


@cache
def content_of(name: str) -> Content:
    return describe_sheet(real_sheets()[name], real_catalogue())


@cache
def file_of(name: str) -> bytes:
    return render_word(content_of(name))


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> tuple[Sheet, Content]:
    """A sheet with all that a sheet can have."""
    catalogue = load_tiny(tmp_path_factory.mktemp("alt"), {"checklists/alt.yml": EVERYTHING})
    sheet = compose_sheet(catalogue.checklists["alt"], catalogue)
    return sheet, describe_sheet(sheet, catalogue)


def part(file: bytes, name: str) -> etree._Element:
    with ZipFile(BytesIO(file)) as package:
        return etree.fromstring(package.read(name))


def body_of(file: bytes) -> etree._Element:
    return part(file, "word/document.xml")


def text_of(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def all_text_of(file: bytes) -> list[str]:
    """The text of every paragraph, head and foot included."""
    parts = ("word/document.xml", "word/header.xml", "word/footer.xml")
    return [text_of(paragraph) for name in parts for paragraph in part(file, name).iter(f"{W}p")]


def controls_of(file: bytes) -> list[etree._Element]:
    return list(body_of(file).iter(f"{W}sdt"))


def value_of(element: etree._Element, path: str) -> str:
    """The value of an element inside another one, which must be there."""
    found = element.find(path.format(w=W))
    assert found is not None, path
    return found.get(f"{W}val", "")


NOT_SET = {"key", "label", "kind", "id", "format", "author", "qr", "plain", "back", "methods", "address"}
"""What of a sheet's content is no text that stands on it."""


def words_of(content: object) -> Iterator[str]:
    """Every text that the sheet should show."""
    match content:
        case str():
            if content:
                yield content.replace(WORD_JOINER, "")
        case dict():
            for name, value in content.items():
                if name not in NOT_SET:
                    yield from words_of(value)
        case list() | tuple():
            for value in content:
                yield from words_of(value)


NAMES = sorted(real_sheets()) if real_sheets() else []


# --- what stands in the file ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_the_record_stands_in_the_file(name: str) -> None:
    shown = all_text_of(file_of(name))
    missing = [words for words in words_of(content_of(name)) if not any(words in text for text in shown)]
    assert not missing


def test_whatever_a_sheet_can_have_stands_in_the_file_letter_for_letter(everything: tuple[Sheet, Content]) -> None:
    shown = all_text_of(render_word(everything[1]))
    assert "Et afsnit med <w:t> & og «tegn»." in shown
    assert not [words for words in words_of(everything[1]) if not any(words in text for text in shown)]


@pytest.mark.parametrize("name", NAMES)
def test_every_blank_is_a_control_with_its_key_in_reading_order(name: str) -> None:
    check_controls(file_of(name), real_sheets()[name])


def test_every_kind_of_blank_is_a_control(everything: tuple[Sheet, Content]) -> None:
    sheet, content = everything
    assert len(list(sheet.blanks())) > 100
    check_controls(render_word(content), sheet)


def check_controls(file: bytes, sheet: Sheet) -> None:
    controls = controls_of(file)
    assert [value_of(control, "{w}sdtPr/{w}tag") for control in controls] == [blank.key for blank, _ in sheet.blanks()]
    numbers = [value_of(control, "{w}sdtPr/{w}id") for control in controls]
    assert len(set(numbers)) == len(numbers)
    for control, (_, is_tick) in zip(controls, sheet.blanks(), strict=True):
        assert 0 < len(value_of(control, "{w}sdtPr/{w}alias")) <= 64
        (properties,) = control.findall(f"{W}sdtPr")
        box = properties.find(f"{W14}checkbox")
        field = properties.find(f"{W}text")
        if is_tick:
            assert field is None
            assert box is not None
            assert [state.get(f"{W14}val") for state in box] == ["0", "2612", "2610"]
            assert text_of(control) == "☐"
        else:
            assert box is None
            assert field is not None
            assert field.get(f"{W}multiLine") == "1"
            assert properties.find(f"{W}showingPlcHdr") is not None


def test_room_to_write_is_as_high_as_its_lines_by_hand(everything: tuple[Sheet, Content]) -> None:
    sheet, content = everything
    rows = body_of(render_word(content)).iter(f"{W}tr")
    height = {
        value_of(control, "{w}sdtPr/{w}tag"): int(row.find(f"{W}trPr/{W}trHeight").get(f"{W}val", 0)) * 25.4 / 1440  # type: ignore[union-attr]
        for row in rows
        for control in row.iter(f"{W}sdt")
        if control.find(f".//{W14}checkbox") is None
    }
    in_tables = [blank for blank, is_tick in sheet.blanks() if not is_tick and blank.key in height]
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


def test_title_language_and_dates_are_those_of_the_record(everything: tuple[Sheet, Content]) -> None:
    file = render_word(everything[1])
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


def test_foot_tells_source_edition_and_page(everything: tuple[Sheet, Content]) -> None:
    foot = part(render_word(everything[1]), "word/footer.xml")
    text = text_of(foot)
    assert "Udgave 3, 14. februar 2025" in text
    assert f"Kilde: {everything[1]['source']}." in text
    assert "* er Samspils forslag" in text
    assert [field.get(f"{W}instr") for field in foot.iter(f"{W}fldSimple")] == [" PAGE ", " NUMPAGES "]
    assert not list(foot.iter(f"{W}hyperlink"))


def test_address_of_the_newest_edition_is_a_link_where_the_site_has_one(everything: tuple[Sheet, Content]) -> None:
    address = "https://samspil.example/tjeklister/alt.html?a=1&b=2"
    file = render_word({**everything[1], "address": address})
    foot = part(file, "word/footer.xml")
    (link,) = foot.iter(f"{W}hyperlink")
    assert text_of(link) == address
    targets = {item.get("Id"): item.get("Target") for item in part(file, "word/_rels/footer.xml.rels")}
    assert targets[link.get(EMBED)] == address


@pytest.mark.parametrize("name", NAMES)
def test_tables_repeat_their_head_break_no_row_and_fit_the_page(name: str) -> None:
    check_tables(file_of(name))


def test_every_kind_of_table_fits_the_page(everything: tuple[Sheet, Content]) -> None:
    assert check_tables(render_word(everything[1])) == 7
    assert check_tables(render_word({**everything[1], "format": "A4 liggende"})) == 7


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


def test_styles_do_it_all(everything: tuple[Sheet, Content]) -> None:
    check_styles(render_word(everything[1]))


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


def test_nothing_in_the_file_knows_when_or_where_it_was_made(everything: tuple[Sheet, Content]) -> None:
    with ZipFile(BytesIO(render_word(everything[1]))) as package:
        names = package.namelist()
        assert names[0] == "[Content_Types].xml"
        for entry in package.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert entry.create_system == 0
            if entry.filename.endswith((".xml", ".rels")):
                assert b"rsid" not in package.read(entry)
        listed = {item.get("PartName", "") for item in part(render_word(everything[1]), "[Content_Types].xml")} - {""}
    assert {name.removeprefix("/") for name in listed} == {
        name for name in names if name.endswith(".xml") and not name.startswith("[")
    }


def test_the_face_goes_with_the_file(everything: tuple[Sheet, Content]) -> None:
    file = render_word(everything[1])
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
        assert plain == (FONTS / f"AtkinsonHyperlegibleNext-{style}.ttf").read_bytes()


# --- in LibreOffice ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Let LibreOffice open files and save each as another format; gives what it saved, by the same names."""
    program = shutil.which(os.environ.get("SOFFICE", "soffice"))
    if program is None:
        if os.environ.get("CI", "").lower() in {"true", "1"}:
            pytest.fail(OFFICE_MISSING, pytrace=False)
        pytest.skip(OFFICE_MISSING)
    home = tmp_path_factory.mktemp("libreoffice")

    def convert(files: dict[str, bytes], to: str) -> dict[str, bytes]:
        folder = tmp_path_factory.mktemp("word")
        for name, file in files.items():
            (folder / f"{name}.docx").write_bytes(file)
        sources = sorted(folder.glob("*.docx"))
        said = convert_files(program, sources, to, folder / "out", home)
        made = {path.stem: path.read_bytes() for path in (folder / "out").glob(f"*.{to}")}
        assert set(made) == set(files), said
        return made

    return convert


@pytest.fixture(scope="module")
def printed(convert: Convert) -> dict[str, PdfReader]:
    """Every real sheet, printed by LibreOffice."""
    made = convert({name: file_of(name) for name in NAMES}, "pdf")
    return {name: PdfReader(BytesIO(file)) for name, file in made.items()}


def close_up(text: str) -> str:
    """Text without spaces and hyphens, for lines are broken where there is room."""
    return re.sub(r"[\s\u2010\u00ad-]+", "", text)


def pages_of(pdf: PdfReader) -> list[str]:
    return [page.extract_text() for page in pdf.pages]


def positions_of(page: PageObject) -> list[tuple[str, float, float]]:
    """Every run of text on a page, with where it begins, in points from the lower left corner."""
    found = []

    def note(text: str, page: list[float], line: list[float], _font: object, _size: float) -> None:
        if text.strip():
            a, b, c, d, e, f = page
            found.append((text, line[4] * a + line[5] * c + e, line[4] * b + line[5] * d + f))

    page.extract_text(visitor_text=note)
    return found


def check_print(pdf: PdfReader, content: Content) -> None:
    """Nothing is lost on paper, and nothing stands outside its margins."""
    text = close_up("".join(pages_of(pdf)))
    # What is cut in two by a new page has its foot and the next head in between.
    missing = [
        words
        for words in words_of(content)
        if close_up(words) not in text and not all(close_up(word) in text for word in words.split())
    ]
    assert not missing
    for number, page in enumerate(pdf.pages, 1):
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        for text, x, y in positions_of(page):
            assert 40 < x < width - 45, (number, text)
            assert 15 < y < height - 15, (number, text)


@pytest.mark.parametrize("name", NAMES)
def test_print_has_every_word_within_the_page(name: str, printed: dict[str, PdfReader]) -> None:
    check_print(printed[name], content_of(name))


@pytest.mark.parametrize("name", NAMES)
def test_print_has_no_empty_page_and_the_leader_has_one_of_her_own(name: str, printed: dict[str, PdfReader]) -> None:
    pages = pages_of(printed[name])
    content = content_of(name)
    head_and_foot = len(close_up(f"{content['site']}{content['title']}{content['source']}{content['legend']}")) + 70
    assert all(len(close_up(page)) > head_and_foot for page in pages)
    if content["facilitator"]:
        *sides, leader = pages
        assert close_up(leader).startswith(close_up(f"{content['site']}Mødelederens side"))
        assert not any("Mødelederens side\n" in page for page in sides)
        assert 1 <= len(sides) <= 4
    else:
        assert len(pages) <= 4


def test_six_times_two_stands_on_one_page_and_the_leaders_side_on_another(printed: dict[str, PdfReader]) -> None:
    assert len(printed["godt-samarbejde"].pages) == 2


def test_all_there_is_and_a_third_more_of_it_flows_on_to_new_pages(
    everything: tuple[Sheet, Content], convert: Convert
) -> None:
    longer = lengthen(everything[1])
    files = {
        "alt": render_word(everything[1]),
        "liggende": render_word({**everything[1], "format": "A4 liggende"}),
        "laengere": render_word(longer),
    }
    made = {name: PdfReader(BytesIO(file)) for name, file in convert(files, "pdf").items()}
    check_print(made["alt"], everything[1])
    check_print(made["liggende"], everything[1])
    check_print(made["laengere"], longer)
    assert len(made["laengere"].pages) >= len(made["alt"].pages)
    wide = [float(page.mediabox.width) > float(page.mediabox.height) for page in made["liggende"].pages]
    assert wide == [True] * (len(wide) - 1) + [False]


def test_a_third_more_text_flows_on_in_every_sheet(convert: Convert) -> None:
    longer = {name: lengthen(content_of(name)) for name in NAMES}
    made = convert({name: render_word(content) for name, content in longer.items()}, "pdf")
    for name, content in longer.items():
        check_print(PdfReader(BytesIO(made[name])), content)


def lengthen(content: Any) -> Any:
    """The same content, with every text that is set 30 % longer."""
    match content:
        case str():
            return f"{content} {'forlængelsen ' * 9}"[: len(content) + 1 + len(content) * 3 // 10].strip()
        case dict():
            kept = NOT_SET | {"format", "title", "site"}
            return {name: value if name in kept else lengthen(value) for name, value in content.items()}
        case list() | tuple():
            return [lengthen(value) for value in content]
        case _:
            return content


def test_repeated_head_stands_on_every_page_of_a_long_table(
    everything: tuple[Sheet, Content], convert: Convert
) -> None:
    made = convert({"alt": render_word(everything[1])}, "pdf")
    with_head = [page for page in pages_of(PdfReader(BytesIO(made["alt"]))) if "Forventningsafstemning" in page]
    assert len(with_head) > 1


def fill_in(file: bytes) -> bytes:
    """Tick the second box of a file and write in its first field, as Word itself saves it."""
    with ZipFile(BytesIO(file)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = etree.fromstring(parts["word/document.xml"])
    box = list(body.iter(f"{W14}checkbox"))[1]
    box[0].set(f"{W14}val", "1")
    control = next(box.iterancestors(f"{W}sdt"))
    next(control.iter(f"{W}t")).text = "☒"
    field = next(text for text in body.iter(f"{W}text") if text.getparent() is not None)
    properties = field.getparent()
    assert properties is not None
    placeholder = properties.find(f"{W}showingPlcHdr")
    assert placeholder is not None
    properties.remove(placeholder)
    next(next(field.iterancestors(f"{W}sdt")).iter(f"{W}t")).text = "Det vil vi sammen."
    parts["word/document.xml"] = etree.tostring(body, xml_declaration=True, encoding="UTF-8", standalone=True)
    made = BytesIO()
    with ZipFile(made, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return made.getvalue()


def states_of(file: bytes) -> list[str | None]:
    return [checked.get(f"{W14}val") for checked in body_of(file).iter(f"{W14}checked")]


def test_a_tick_and_what_is_written_survive_being_saved_and_opened_again(
    everything: tuple[Sheet, Content], convert: Convert
) -> None:
    filled = fill_in(render_word(everything[1]))
    before = states_of(filled)
    assert before.count("1") == 1
    (saved,) = convert({"alt": filled}, "docx").values()
    (again,) = convert({"alt": saved}, "docx").values()
    for file in (saved, again):
        assert states_of(file) == before
        boxes = [next(box.iterancestors(f"{W}sdt")) for box in body_of(file).iter(f"{W14}checkbox")]
        assert [text_of(box) for box in boxes] == ["☒" if state == "1" else "☐" for state in before]
        assert "Det vil vi sammen." in text_of(body_of(file))


def test_a_tick_is_a_tick_in_opendocument_too(everything: tuple[Sheet, Content], convert: Convert) -> None:
    (saved,) = convert({"alt": fill_in(render_word(everything[1]))}, "odt").values()
    controls = [
        {etree.QName(name).localname: value for name, value in element.attrib.items()}
        for element in part(saved, "content.xml").iter("{*}content-control")
    ]
    boxes = [control for control in controls if control.get("checkbox") == "true"]
    assert len(boxes) == len(states_of(render_word(everything[1])))
    assert [number for number, box in enumerate(boxes) if box.get("checked") == "true"] == [1]
