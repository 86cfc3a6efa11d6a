"""The sheets as PDF: printed, and read back by tools that had no part in it."""

from __future__ import annotations

import dataclasses
import os
import re
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import page as validator
import pikepdf
import pytest
import zxingcpp
from pypdf import PdfReader, PdfWriter

from macros.records.checklist import Checklist, SheetFormat, SheetUse
from macros.sheet import compose_sheet
from macros.sheets.content import describe_pack, describe_sheet, list_fields
from macros.sheets.editions import EditionKind, SheetsFaulty, list_kinds, make_editions, word_size, write_editions
from macros.sheets.fields import FieldsMissing, add_fields
from macros.sheets.jobs import do_job
from macros.sheets.pdf import render_fillable, render_pack, render_poster, render_sheet
from macros.sheets.press import (
    FONTS,
    TIGHTEST,
    USUAL,
    WIDEST,
    Setting,
    SheetFault,
    find_space,
    find_unknown_signs,
    print_sheet,
)
from macros.sheets.truetype import read_font
from macros.sheets.workers import Workers
from tests.printed import POINTS, Printed, list_operations, plain, steps
from tests.projects import ROOT, TESTS, load_tiny, read, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from macros.catalogue import Catalogue
    from macros.sheets.content import Content
    from macros.sheets.editions import Editions

ADDRESS = "https://samspil.example"
CACHE = ROOT / ".build" / "sheets-cache"
TO_LOOK_AT = ROOT / ".build" / "ark"
"""Where every page lies as a picture, for a person to look at."""
EVERYTHING = (TESTS / "sheets" / "alle-slags.yml").read_text(encoding="utf-8")

MOST_PAGES = {
    1: "aftale-minimumspunkter godt-samarbejde klar-forening klar-kommune partnerliste prioriteringsmatrix "
    "prioriteringsmatrix-plakat raek-ud safe-space-emner",
    2: "arbejdsdeling empowerment-ark handleplan kompleksitet-selvtest rundbord-moedeleder safe-space-moderator "
    "safe-space-planlaegning",
    3: "evalueringsark rundbord-planlaegning teamspoergsmaal",
    5: "aftale-skabelon",
}
"""Pages that a group gets of each sheet, at the most; the facilitator's side is one more."""

A4, A3 = (595, 842), (842, 1191)
HEAD, FOOT = 17 * POINTS, 16 * POINTS
"""Above and below the words of a page stand its head and foot."""


@cache
def catalogue() -> Catalogue:
    """The real records, on a site that has an address."""
    real = real_catalogue()
    return dataclasses.replace(real, settings=dataclasses.replace(real.settings, address=ADDRESS))


@cache
def editions() -> Editions:
    return make_editions(catalogue(), CACHE)


@cache
def everything() -> Content:
    """The content of a sheet with a block of every kind."""
    record, problems = read(EVERYTHING, Checklist)
    assert not problems
    return describe_sheet(compose_sheet(record, catalogue()), catalogue())


@cache
def content_of(sheet: str) -> Content:
    return describe_sheet(compose_sheet(catalogue().checklists[sheet], catalogue()), catalogue())


@cache
def printed(address: str) -> Printed:
    """An edition of the real site, read back."""
    (file,) = [edition.file for edition in editions().all() if edition.address == address]
    return Printed(file.read_bytes())


@cache
def printed_everything(setting: Setting) -> Printed:
    return Printed(print_sheet(everything(), setting))


def list_checklists() -> list[str]:
    """Ids of the real sheets, known without reading a record."""
    return sorted(path.stem for path in (ROOT / "checklists").glob("*.yml"))


def pdfs_of(sheet: str) -> list[Printed]:
    return [printed(edition.address) for edition in editions().sheets[sheet] if edition.kind is not EditionKind.WORD]


def lengthen(content: Any, share: float = 0.3) -> Any:
    """The same content with every text longer by a share: its own words once more, as many as it takes."""
    if isinstance(content, dict):
        kept = {"id", "format", "key", "kind", "qr", "address", "group", "methods", "site", "date"}
        return {key: value if key in kept else lengthen(value, share) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [lengthen(item, share) for item in content]
    if isinstance(content, str) and content:
        words = content.split()
        return " ".join([*words, *words[: -int(-len(words) * share // 1)]])
    return content


def statements_of(content: Content) -> Iterator[str]:
    """Everything that must be read on a sheet, whatever its edition."""
    yield from (content["title"], content["lead"], content["purpose"], content["time"], content["size"])
    yield from (*content["use"], *content["materials"], *content["related"])
    for block in content["blocks"]:
        # Cards need no heading over them; each has its own.
        yield "" if block["empty"] else block["title"]
        yield from (*block["text"], *block["important"], *block["advice"])
        yield from (item["text"] for item in block["items"])
        for choice in block["choices"]:
            yield choice["text"]
            yield from (option["text"] for option in choice["options"])
        for question in block["questions"]:
            yield from (question["text"], *question["sub"])
        if block["table"]:
            yield from (*block["table"]["columns"], *block["table"]["example"])
            yield from (cell["text"] for row in block["table"]["rows"] for cell in row)
        if block["matrix"]:
            yield from (*block["matrix"]["vertical"], *block["matrix"]["horizontal"])
            yield from (field["text"] for field in block["matrix"]["fields"])
        yield from (field["text"] for field in block["fields"])
        yield from (signature["text"] for signature in block["signatures"])
        for card in block["cards"]:
            yield from (card["title"], card["text"])


def find_missing(content: Content, pdf: Printed) -> list[str]:
    # PDFium does not say where in a table cell a line ended, so words are compared without the spaces between them.
    text = pdf.text.replace(" ", "").replace("-", "")
    return [words for words in statements_of(content) if plain(words).replace(" ", "").replace("-", "") not in text]


def find_overflow(pdf: Printed, *contents: Content) -> Iterator[str]:
    """Words off the sheet, words in the head or foot that are not theirs, and words on top of others."""
    at_edge = "Samspil Til mødelederen Side af " + " ".join(
        f"{content['title']} · {content.get('edition', '')} "
        + " ".join(method["title"] for method in content.get("methods", []))
        for content in contents
    )
    allowed = set(plain(at_edge).split()) | {str(number) for number in range(len(pdf.pages) + 1)}
    for number, (runs, (width, height)) in enumerate(zip(pdf.words, pdf.sizes, strict=True), 1):
        seen = [run for run in runs if run.text.strip()]
        for run in seen:
            where = f"side {number}: «{run.text}»"
            if run.left < 9 * POINTS or run.right > width - 9 * POINTS:
                yield f"{where} går ud over siden"
            if run.bottom < 6 * POINTS or run.top > height - 6 * POINTS:
                yield f"{where} går ud over siden"
            is_in_edge = run.top < FOOT or run.bottom > height - HEAD
            if is_in_edge and not set(plain(run.text).split()) <= allowed and not pdf.is_of_cards(number - 1):
                yield f"{where} står i sidens kant"
        for at, run in enumerate(seen):
            yield from (
                f"side {number}: «{run.text}» står oven i «{other.text}»"
                for other in seen[at + 1 :]
                if run.overlaps(other)
            )


# --- what a person gets in the hand -----------------------------------------------------------------------


@pytest.mark.parametrize("sheet", list_checklists())
def test_every_word_of_a_sheet_stands_in_each_of_its_pdfs(sheet: str) -> None:
    for pdf in pdfs_of(sheet):
        is_large_poster = max(pdf.sizes)[1] > A4[1] + 1
        missing = find_missing(content_of(sheet), pdf)
        assert not missing or is_large_poster, missing


@pytest.mark.parametrize("sheet", list_checklists())
def test_nothing_runs_off_a_page_or_into_other_words(sheet: str) -> None:
    for pdf in pdfs_of(sheet):
        assert not list(find_overflow(pdf, content_of(sheet)))


@pytest.mark.parametrize("sheet", list_checklists())
@pytest.mark.parametrize("setting", [Setting.PLAIN, Setting.FIELDS, Setting.LARGE], ids=lambda setting: setting.value)
def test_text_longer_by_a_third_flows_on(sheet: str, setting: Setting) -> None:
    longer = lengthen(content_of(sheet)) | {"space": USUAL}
    pdf = Printed(print_sheet(longer, setting))
    assert not find_missing(longer, pdf)
    assert not list(find_overflow(pdf, longer))


@pytest.mark.parametrize(
    ("sheet", "most"), [(sheet, most) for most in MOST_PAGES for sheet in MOST_PAGES[most].split()]
)
def test_sheet_is_as_short_as_it_can_be(sheet: str, most: int) -> None:
    pages = [plain(page) for page in printed(f"tjeklister/{sheet}.pdf").pages]
    (side,) = [number for number, page in enumerate(pages) if "Til mødelederen Mødelederens side" in page]
    assert side <= most
    assert side == len(pages) - 1, "the facilitator's side is one page, and the last"
    if sheet == "godt-samarbejde":
        items = [item["text"] for block in content_of(sheet)["blocks"] for item in block["items"]]
        assert len(items) == 6 * 2
        assert all(plain(item) in pages[0] for item in items)


@pytest.mark.parametrize("sheet", list_checklists())
def test_no_page_of_a_sheet_is_left_for_its_imprint_alone(sheet: str) -> None:
    for text in printed(f"tjeklister/{sheet}.pdf").pages:
        assert not re.match(r"^\W*\S+[^\n]*\n(?:[^\n]*\n)?Kilde: ", text), plain(text)


@pytest.mark.parametrize("sheet", list_checklists())
def test_facilitators_side_begins_a_page_of_its_own(sheet: str) -> None:
    content = content_of(sheet)
    pages = [plain(page) for page in printed(f"tjeklister/{sheet}.pdf").pages]
    found = [page for page in pages if "Til mødelederen Mødelederens side" in page]
    assert len(found) == bool(content["facilitator"])
    for page in found:
        assert f"Trinene er {content['site']}s forslag." in page
        assert not any(item["text"] in page for block in content["blocks"] for item in block["items"])
    text = " ".join(pages)
    for step in content["facilitator"]:
        assert all(plain(words) in text for words in (step["title"], step["say"], step["do"]))


@pytest.mark.parametrize("sheet", list_checklists())
def test_sheet_says_where_it_is_from_and_which_edition_it_is(sheet: str) -> None:
    content = content_of(sheet)
    for pdf in pdfs_of(sheet):
        assert plain(f"Kilde: {content['source']}. Ordene er Samspils. {content['edition']}.") in pdf.text
        assert plain(f"Den nyeste udgave: {content['address'].removeprefix('https://')}") in pdf.text
        assert (
            len(pdf.pages) == 1
            or plain(f"{content['title']} · {content['edition']} Side 1 af {len(pdf.pages)}") in pdf.text
        )


def test_paper_is_the_one_that_the_record_asks_for() -> None:
    for name, record in catalogue().checklists.items():
        width, height = (round(size) for size in printed(f"tjeklister/{name}.pdf").sizes[0])
        lies = record.format is SheetFormat.LANDSCAPE
        assert (width, height) == (A4[::-1] if lies else A4), name
        if record.format is SheetFormat.POSTER:
            (only,) = printed(f"tjeklister/{name}-a3.pdf").sizes
            assert tuple(round(size) for size in only) == A3


def test_words_to_read_are_large_enough() -> None:
    small_on_paper, small_when_large = 10.99, 15.99
    for setting, smallest in ((Setting.PLAIN, small_on_paper), (Setting.LARGE, small_when_large)):
        pdf = printed_everything(setting)
        small = plain(" ".join(run.text for runs in pdf.words for run in runs if run.size < smallest))
        for words in statements_of(everything()):
            if len(words) > 12:
                assert plain(words)[:40] not in small.replace(everything()["title"], ""), words


def test_boxes_lines_and_rows_have_room_for_a_hand() -> None:
    fields = {field["label"]: field for field in list_fields(everything())}
    for place in printed_everything(Setting.FIELDS).fields():
        asked = fields[place.label]
        if place.kind == "/Btn":
            assert min(place.width, place.height) >= 4 * POINTS
        else:
            lines = 1 if asked["label"].startswith(("Gør det", "Læg en plan", "Lad det ligge")) else asked["lines"]
            assert place.height >= (8 * lines - 0.1) * POINTS, place
    rows = [place for place in printed_everything(Setting.FIELDS).fields() if ", række" in place.label]
    assert rows
    assert all(row.height >= 9 * POINTS for row in rows)


def test_writing_lines_stand_eight_millimetres_apart() -> None:
    pdf = printed_everything(Setting.PLAIN)
    gaps = [gap for number in range(len(pdf.pages)) for gap in steps(pdf.lines_across(number))]
    # Three for one question, five for the next, four for the notes: the gaps inside each.
    assert sum(abs(gap - 8 * POINTS) < 0.1 for gap in gaps) >= 2 + 4 + 3


def test_colours_are_told_apart_without_colour() -> None:
    look = (ROOT / "macros" / "sheets" / "look.typ").read_text(encoding="utf-8")
    colours = dict(re.findall(r'#let ([\w-]+) = rgb\("#([0-9a-f]{6})"\)', look))
    for name, least in (("ink", 7), ("muted", 7), ("deep", 7), ("edge", 4.5)):
        assert contrast_with_white(colours[name]) >= least, name


def contrast_with_white(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


def test_table_repeats_its_heading_and_marks_its_example() -> None:
    longer = everything() | {"blocks": [dict(block) for block in everything()["blocks"]]}
    (block,) = [block for block in longer["blocks"] if block["table"]]
    blank = block["table"]["rows"][-1]
    rows = [
        [cell | {"blank": cell["blank"] | {"key": f"{cell['blank']['key']}-{number}"}} for cell in blank]
        for number in range(60)
    ]
    block["table"] = block["table"] | {"rows": rows}
    pdf = Printed(print_sheet(longer, Setting.PLAIN))
    pages = [plain(page) for page in pdf.pages]
    assert sum("Opgave Hvem Hvornår" in page for page in pages) > 1
    assert sum("Eksempel: Kage Søren I morgen" in page for page in pages) == 1


def test_statement_that_is_not_the_sources_own_is_marked_and_the_mark_explained() -> None:
    text = printed_everything(Setting.PLAIN).text
    assert "Skriv på linjerne.*" in text
    assert "Tag en snak om resten.°" in text
    assert "Et punkt, som er Samspils forslag.*" in text
    assert "Læs punkterne, og sæt kryds. " in text
    assert "* er Samspils forslag; ° er vores læsning af kilden." in text


def test_what_nobody_may_overlook_is_framed_and_named() -> None:
    assert "Vigtigt Ingen må overse dette. Heller ikke dette." in printed_everything(Setting.PLAIN).text


def test_poster_says_how_to_use_it_on_a_page_of_its_own() -> None:
    poster = content_of("prioriteringsmatrix-plakat")
    nobody: list[Content] = []
    for facilitator in (poster["facilitator"], nobody):
        pages = [
            plain(page) for page in Printed(print_sheet(poster | {"facilitator": facilitator}, Setting.PLAIN)).pages
        ]
        assert len(pages) == 2
        assert all(plain(step) in pages[1] and plain(step) not in pages[0] for step in poster["use"])


def test_sheet_without_a_facilitators_side_says_what_it_takes_itself() -> None:
    pdf = Printed(print_sheet(everything() | {"facilitator": []}, Setting.PLAIN))
    for words in ("Om arket", "Formål", "Tid Et kvarter.", "Deltagere To til fire.", "I skal bruge"):
        assert words in pdf.text
    assert "Mødelederens side" not in pdf.text


@pytest.mark.parametrize("deck", ["dilemmakort", "idekort"])
def test_backs_of_cards_meet_their_fronts_when_turned_over_the_long_edge(deck: str) -> None:
    pdf = printed(f"tjeklister/{deck}.pdf")
    cards = [card for block in content_of(deck)["blocks"] for card in block["cards"]]
    fronts = [
        number for number, text in enumerate(pdf.pages) if f"{cards[0]['kind']} {cards[0]['number']} " in plain(text)
    ]
    (first,) = fronts[:1]
    assert first % 2 == 0, "a front must be the front of a paper"
    width, _ = pdf.sizes[first]
    for at in range(0, len(cards), 8):
        front, back = pdf.words[first + at // 4], pdf.words[first + at // 4 + 1]
        for card in cards[at : at + 8]:
            for title in [run for run in front if plain(run.text) == plain(card["title"])]:
                is_left = title.left < width / 2
                backs = [
                    run
                    for run in back
                    if plain(run.text) == plain(card["back"])
                    and abs((run.bottom + run.top) / 2 - title.bottom) < 45 * POINTS
                    and (run.left > width / 2) == is_left
                ]
                assert backs, card["title"]


def test_card_with_more_text_than_room_is_refused_by_name() -> None:
    content = content_of("idekort") | {"blocks": [dict(block) for block in content_of("idekort")["blocks"]]}
    for block in content["blocks"]:
        block["cards"] = [card | {"text": card["text"] * 8} for card in block["cards"]]
    with pytest.raises(SheetFault, match=r"idekort: .*Kortet «.+» har mere tekst, end der er plads til"):
        print_sheet(content, Setting.PLAIN)


def test_sign_that_the_font_lacks_is_refused_with_the_words_around_it() -> None:
    content = everything() | {"lead": "Først dette → så det."}
    assert find_unknown_signs(content) == ["«→» i «Først dette → så det.»"]
    with pytest.raises(SheetFault, match=r"alle-slags: skriften har ikke tegnet «→» i «Først dette → så det\.»"):
        print_sheet(content, Setting.PLAIN)


def test_text_that_looks_like_typst_is_printed_as_it_is_written() -> None:
    attack = '#panic("x") *fed* _skrå_ $x$ @anker <mærke> \\ // `kode` = titel #read("/etc/passwd")'
    pdf = Printed(print_sheet(everything() | {"lead": attack}, Setting.PLAIN))
    assert plain(attack) in pdf.text


def test_space_grows_only_while_the_sheet_keeps_its_pages() -> None:
    spaces = {name: find_space(content_of(name), Setting.PLAIN) for name in list_checklists()}
    assert all(TIGHTEST <= space <= WIDEST for space in spaces.values())
    assert len(set(spaces.values())) > 1, "all sheets alike: is the space tried at all?"
    for name, space in spaces.items():
        usual = Printed(print_sheet(content_of(name) | {"space": USUAL}, Setting.PLAIN))
        found = len(printed(f"tjeklister/{name}.pdf").pages)
        assert found < len(usual.pages) if space < USUAL else found == len(usual.pages), name


# --- who cannot see it ------------------------------------------------------------------------------------


def all_addresses() -> list[str]:
    return [edition.address for edition in editions().all() if edition.file.suffix == ".pdf"]


@pytest.fixture(params=["sheets", "packs"])
def all_printed(request: pytest.FixtureRequest) -> list[tuple[str, Printed]]:
    packs = request.param == "packs"
    return [(address, printed(address)) for address in all_addresses() if ("/pakker/" in address) is packs]


def test_every_pdf_passes_every_machine_check_of_pdf_ua(all_printed: list[tuple[str, Printed]]) -> None:
    for address, pdf in all_printed:
        report = validator.validate_pdf_bytes(pdf.file, profile=validator.ValidationProfile.PDF_UA_1)
        assert report.is_compliant, (address, [(fault.rule_id, fault.message) for fault in report.failures])


def test_packs_are_made_to_be_kept() -> None:
    for edition in editions().all():
        if edition.kind is EditionKind.PACK:
            file = edition.file.read_bytes()
            report = validator.validate_pdf_bytes(file, profile=validator.ValidationProfile.PDF_A_2A)
            faults = {fault.rule_id: fault.message for fault in report.failures}
            # The checker takes a stream whose own last byte is a carriage return for one that is too long.
            faults.pop("PDFA2A-STREAM-LENGTH-001", None)
            assert not faults, edition.address
            streams = [item for item in printed(edition.address).pdf.objects if isinstance(item, pikepdf.Stream)]
            assert streams
            assert all(stream.read_raw_bytes() + b"\nendstream" in file for stream in streams)


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
        stem = re.sub(r"(-felter|-stor-skrift|-a3)?\.pdf$", "", address)
        found = pdf.metadata()
        assert found["{http://purl.org/dc/elements/1.1/}title"] == titles[stem]
        assert found["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert str(pdf.pdf.Root.Lang) == "da-DK"
        assert bool(pdf.pdf.Root.MarkInfo.Marked)
        assert bool(pdf.pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_bookmarks_lead_through_every_pdf(all_printed: list[tuple[str, Printed]]) -> None:
    for address, pdf in all_printed:
        if "/pakker/" in address:
            pack = catalogue().packs[Path(address).stem]
            wanted = [pack.title, "Program", "Indhold", *(catalogue().checklists[name].title for name in pack.sheets)]
        else:
            stem = re.sub(r"(-felter|-stor-skrift|-a3)?\.pdf$", "", Path(address).name)
            content = content_of(stem)
            wanted = [content["title"], *(block["title"] for block in content["blocks"] if not block["empty"])]
            wanted = [title for title in wanted if title]
        assert set(wanted) <= set(pdf.outline), address


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
            for operator, operands in list_operations(page):
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


# --- filling it in ----------------------------------------------------------------------------------------


def fillable() -> list[str]:
    return [edition.address for edition in editions().all() if edition.kind is EditionKind.FIELDS]


def test_every_blank_is_a_field_once_with_its_name_and_words() -> None:
    for address in fillable():
        sheet = Path(address).name.removesuffix("-felter.pdf")
        blanks = list(compose_sheet(catalogue().checklists[sheet], catalogue()).blanks())
        found = printed(address).fields()
        assert sorted(field.label for field in found) == sorted(blank.label for blank, _ in blanks), sheet
        assert [field.kind == "/Btn" for field in found] == [is_tick for _, is_tick in blanks], sheet
        assert [field.label for field in found] == [blank.label for blank, _ in blanks], f"{sheet}: the reading order"


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
    font = read_font(FONTS / "AtkinsonHyperlegibleNext-Regular.ttf")
    assert {ord(letter) for letter in "æøåÆØÅéÉüöä«»–…§½€"} <= set(font.widths)
    with pikepdf.open(BytesIO(printed_everything(Setting.FIELDS).file)) as pdf:
        (embedded,) = pdf.Root.AcroForm.DR.Font.values()
        assert embedded.Encoding == "/WinAnsiEncoding"
        widths = {code: int(width) for code, width in enumerate(embedded.Widths, int(embedded.FirstChar))}
        assert widths[ord("i")] < widths[ord("m")]
        assert widths[0xE6] == font.widths[ord("æ")]
        assert not bool(pdf.Root.AcroForm.get("/NeedAppearances", False))


# --- the way back to the site -----------------------------------------------------------------------------


@pytest.mark.parametrize("sheet", list_checklists())
def test_code_on_the_sheet_leads_to_its_page(sheet: str) -> None:
    for pdf in pdfs_of(sheet):
        found = [
            code.text
            for number in range(len(pdf.pages))
            for code in zxingcpp.read_barcodes(pdf.draw(number, dots_per_inch=150))
        ]
        assert found == [f"{ADDRESS}/tjeklister/{sheet}.html"]


def test_without_an_address_there_is_neither_code_nor_address() -> None:
    record, _ = read(EVERYTHING, Checklist)
    content = describe_sheet(compose_sheet(record, real_catalogue()), real_catalogue())
    if real_catalogue().settings.address is None:
        assert content["address"] == content["qr"] == ""
    pdf = Printed(print_sheet(everything() | {"address": "", "qr": ""}, Setting.PLAIN))
    assert "Den nyeste udgave" not in pdf.text
    assert not zxingcpp.read_barcodes(pdf.draw(len(pdf.pages) - 2, dots_per_inch=150))


# --- packs ------------------------------------------------------------------------------------------------


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


# --- making them ------------------------------------------------------------------------------------------


def test_editions_follow_from_what_a_sheet_is_for() -> None:
    for name, record in catalogue().checklists.items():
        sheet = compose_sheet(record, catalogue())
        kinds = list_kinds(sheet)
        assert kinds[0] is EditionKind.PLAIN
        assert (EditionKind.WORD in kinds) is (record.use_kind is SheetUse.FILLED_IN), name
        assert (EditionKind.FIELDS in kinds) is (record.use_kind is SheetUse.FILLED_IN and any(sheet.blanks())), name
        is_page = sheet.format not in {SheetFormat.CARDS, SheetFormat.POSTER}
        assert (EditionKind.LARGE in kinds) is (record.use_kind is SheetUse.READ and is_page), name
        assert (EditionKind.POSTER in kinds) is (sheet.format is SheetFormat.POSTER), name


def test_every_edition_says_format_pages_and_size() -> None:
    addresses = [edition.address for edition in editions().all()]
    assert len(addresses) == len(set(addresses))
    for edition in editions().all():
        assert edition.size == edition.file.stat().st_size
        if edition.file.suffix == ".pdf":
            assert edition.pages == len(printed(edition.address).pages)
            assert re.fullmatch(r"pdf, \d+ sider?, [\d,]+ [kM]B", edition.facts)
        else:
            assert re.fullmatch(r"(docx|zip), [\d,]+ [kM]B", edition.facts)


def test_size_is_said_as_one_says_it() -> None:
    assert [word_size(size) for size in (1, 67_499, 999_400, 1_240_000)] == ["1 kB", "67 kB", "999 kB", "1,2 MB"]


def test_same_input_gives_the_same_bytes() -> None:
    sheet = compose_sheet(catalogue().checklists["godt-samarbejde"], catalogue())
    pack = next(iter(catalogue().packs.values()))
    poster = compose_sheet(catalogue().checklists["prioriteringsmatrix-plakat"], catalogue())
    makers: list[Callable[[], bytes]] = [
        lambda: render_sheet(sheet, catalogue()),
        lambda: render_sheet(sheet, catalogue(), large=True),
        lambda: render_fillable(sheet, catalogue()),
        lambda: render_poster(poster, catalogue()),
        lambda: render_pack(pack, catalogue()),
    ]
    for make in makers:
        assert make() == make()
    assert render_sheet(sheet, catalogue()) == printed("tjeklister/godt-samarbejde.pdf").file
    assert render_fillable(sheet, catalogue()) == printed("tjeklister/godt-samarbejde-felter.pdf").file
    assert render_pack(pack, catalogue()) == printed(f"tjeklister/pakker/{pack.id}.pdf").file


def test_another_process_makes_the_same_bytes(tmp_path: Path) -> None:
    def job(folder: str) -> dict[str, Any]:
        (tmp_path / folder).mkdir()
        files = {name: str(tmp_path / folder / name) for name in ("plain", "fields", "word")}
        return {"content": everything(), "files": files}

    jobs = [job("en"), job("to"), job("tre")]
    with Workers() as workers:
        answers = workers.run(jobs[:2])
    assert answers == [do_job(jobs[2])] * 2
    for name in ("plain", "fields", "word"):
        assert len({(tmp_path / folder / name).read_bytes() for folder in ("en", "to", "tre")}) == 1


def test_nothing_is_made_again_while_nothing_has_changed(tmp_path: Path) -> None:
    small = small_catalogue()
    first = make_editions(small, tmp_path / "cache")
    files = {path.name: path.read_bytes() for path in (tmp_path / "cache").iterdir()}
    assert first.made == len(list(first.all()))
    second = write_editions(small, tmp_path / "site", tmp_path / "cache")
    assert second.made == 0
    assert files == {path.name: path.read_bytes() for path in (tmp_path / "cache").iterdir()}
    assert {edition.address for edition in second.all()} == {
        path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*.*")
    }


def test_changed_word_makes_its_own_sheet_and_the_packs_with_it_again(tmp_path: Path) -> None:
    small = small_catalogue()
    make_editions(small, tmp_path)
    record = small.checklists["raek-ud"]
    changed = {**small.checklists, "raek-ud": dataclasses.replace(record, title="Fire gode råd")}
    again = make_editions(dataclasses.replace(small, checklists=changed), tmp_path)
    # Its plain and its large edition, and the pack with its zip. The other sheet names it as «går godt med» or not.
    named = sum("raek-ud" in other.related for other in small.checklists.values())
    assert again.made == 2 + 2 + named * 3


def small_catalogue() -> Catalogue:
    """Two of the real sheets, and one pack of them."""
    names = ["godt-samarbejde", "raek-ud"]
    records = {
        name: dataclasses.replace(
            catalogue().checklists[name],
            related=tuple(other for other in catalogue().checklists[name].related if other in names),
        )
        for name in names
    }
    pack = next(iter(catalogue().packs.values()))
    programme = tuple(dataclasses.replace(point, sheet=None) for point in pack.programme)
    small = dataclasses.replace(pack, id="lille", sheets=tuple(names), programme=programme)
    return dataclasses.replace(catalogue(), checklists=records, packs={"lille": small})


def test_sheet_that_cannot_be_printed_ends_it_with_a_word_to_the_editor(tmp_path: Path) -> None:
    small = small_catalogue()
    faulty = dataclasses.replace(small.checklists["raek-ud"], title="Kom → nu")
    with pytest.raises(SheetsFaulty) as caught:
        make_editions(dataclasses.replace(small, checklists={**small.checklists, "raek-ud": faulty}), tmp_path)
    assert any("raek-ud: skriften har ikke tegnet «→»" in fault for fault in caught.value.faults)


def test_what_nobody_asks_for_is_forgotten_after_a_while(tmp_path: Path) -> None:
    old = tmp_path / "gammel.pdf"
    old.write_bytes(b"")
    os.utime(old, (0, 0))
    make_editions(small_catalogue(), tmp_path)
    assert not old.exists()


def test_site_without_sheets_has_no_editions(tmp_path: Path) -> None:
    tiny = dataclasses.replace(load_tiny(tmp_path), checklists={}, packs={})
    assert not list(make_editions(tiny, tmp_path / "cache").all())


# --- to look at -------------------------------------------------------------------------------------------


def test_every_page_is_drawn_for_a_person_to_look_at() -> None:
    TO_LOOK_AT.mkdir(parents=True, exist_ok=True)
    for old in TO_LOOK_AT.glob("*.png"):
        old.unlink()
    drawn = 0
    for address in all_addresses():
        pdf = printed(address)
        for number in range(len(pdf.pages)):
            picture = pdf.draw(number, dots_per_inch=60).convert("L")
            # A blank page is the back of a paper, where cards follow; all others have ink.
            assert min(picture.tobytes()) < 128 or not pdf.pages[number].strip()
            picture.save(TO_LOOK_AT / f"{Path(address).stem}-{number + 1:02}.png")
            drawn += 1
    assert drawn == sum(len(printed(address).pages) for address in all_addresses())
