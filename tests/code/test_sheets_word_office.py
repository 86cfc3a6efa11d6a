"""The Word edition of the sheets, opened in LibreOffice where the machine has it."""

from __future__ import annotations

import os
import re
import shutil
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from lxml import etree

from macros.sheets.office.word import render_programme, render_word
from tests.meetings import HOUR, by_clock, meeting_of
from tests.office import convert_files
from tests.printed import Printed
from tests.projects import real_catalogue
from tests.sites import make_once
from tests.word_files import (
    NAMES,
    NOT_SET,
    W14,
    W,
    answers_of,
    body_of,
    content_of,
    everything,
    file_of,
    fill_in,
    pack,
    part,
    text_of,
    value_of,
    words_shown,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from macros.sheets.composition.content import Content

    Convert = Callable[[dict[str, bytes], str], dict[str, bytes]]


OFFICE_MISSING = "Word-test kræver LibreOffice: «apt-get install libreoffice-writer-nogui»"


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


@cache
def contents() -> dict[str, Content]:
    """Everything that is printed: every real sheet, one with all that there is, and each a third longer."""
    found = {name: content_of(name) for name in NAMES} | {"alt": everything()[1]}
    found |= {f"laengere-{name}": lengthen(content) for name, content in found.items()}
    return found | {"liggende": everything()[1] | {"format": "A4 liggende"}}


@pytest.fixture(scope="module")
def printed(convert: Convert, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Printed]:
    """All of it, printed in one go for all workers: to start LibreOffice takes longer than to print a sheet."""

    def print_all(folder: Path) -> str:
        files = {name: render_word(content) for name, content in contents().items()}
        for name, file in convert(files, "pdf").items():
            (folder / f"{name}.pdf").write_bytes(file)
        return f"{len(files)} files"

    folder, _ = make_once(tmp_path_factory, "word-printed", print_all)
    return {name: Printed((folder / f"{name}.pdf").read_bytes()) for name in contents()}


def close_up(text: str) -> str:
    """Text without spaces, hyphens and what holds a sign to its word, for lines are broken where there is room."""
    return re.sub(r"[\s\u2010\u00ad\u2060\ufffe\u0002-]+", "", text)


def part_pages(pdf: Printed, content: Content) -> tuple[str, list[str]]:
    """The foot of the first page, and what stands on each page between its head and its foot, closed up.

    Every page must have both, a document no head: so what is cut in two by a new page is read as one.
    """
    is_sheet = not content["becomes"]
    told = f" · {content['title']} · {content['edition']}" if is_sheet else f" · {content['becomes']}"
    if is_sheet:
        told += f"Kilde: {content['source']}. Ordene er {content['site']}s. "
        told += " ".join([*content["reservations"], content["legend"]])
    feet = [close_up(f"Side {number} af {len(pdf.pages)}{told}") for number in range(1, len(pdf.pages) + 1)]
    head = close_up(content["site"]) if is_sheet else ""
    bodies = []
    for page, foot in zip(map(close_up, pdf.pages), feet, strict=True):
        assert page.count(foot) == 1, (foot, page)
        body = page.replace(foot, "")
        assert body.startswith(head)
        bodies.append(body.removeprefix(head))
    return feet[0], bodies


def check_print(pdf: Printed, content: Content) -> None:
    """Nothing is lost on paper, and nothing stands outside its margins."""
    foot, bodies = part_pages(pdf, content)
    text = "".join([*bodies, foot])
    assert not [words for words in words_shown(content) if close_up(words) not in text]
    for number, (runs, (width, height)) in enumerate(zip(pdf.words, pdf.sizes, strict=True), 1):
        for run in runs:
            if run.text.strip():
                assert 40 < run.left < run.right < width - 40, (number, run)
                assert 15 < run.bottom < run.top < height - 15, (number, run)


@pytest.mark.parametrize("name", NAMES)
def test_print_has_every_word_within_the_page(name: str, printed: dict[str, Printed]) -> None:
    check_print(printed[name], content_of(name))


@pytest.mark.parametrize("name", NAMES)
def test_print_has_no_empty_page_and_the_leader_has_one_of_her_own(name: str, printed: dict[str, Printed]) -> None:
    content = content_of(name)
    _, pages = part_pages(printed[name], content)
    # None has a heading and no more.
    assert all(pages)
    assert not {*pages} & {close_up(block["title"] + block["sign"]) for block in content["blocks"]}
    # A document is of those who write it: it has no side for who led them there.
    has_leader = bool(content["facilitator"]) and not content["becomes"]
    begins = [page.startswith(close_up("Mødelederens side")) for page in pages]
    assert begins == [False] * (len(pages) - has_leader) + [True] * has_leader
    lines = [line for page in printed[name].pages for line in page.splitlines()]
    assert sum(line.endswith("Mødelederens side") for line in lines) == has_leader
    assert 1 <= begins.count(False) <= 4


def test_six_times_two_stands_on_one_page_and_the_leaders_side_on_another(printed: dict[str, Printed]) -> None:
    pages = printed["godt-samarbejde"].pages
    first, last = pages[0], pages[-1]
    items = [block["parts"]["items"] for block in content_of("godt-samarbejde")["blocks"] if "items" in block["parts"]]
    assert [len(points) for points in items] == [2] * 6
    assert all(close_up(item["text"]) in close_up(first) for points in items for item in points)
    assert "Mødelederens side" in last


@pytest.mark.parametrize("name", ["alt", *NAMES])
def test_a_third_more_text_flows_on(name: str, printed: dict[str, Printed]) -> None:
    longer = printed[f"laengere-{name}"]
    check_print(longer, contents()[f"laengere-{name}"])
    assert len(longer.pages) >= len(printed[name].pages)


def test_all_there_is_stands_within_pages_that_stand_and_pages_that_lie(printed: dict[str, Printed]) -> None:
    for name in ("alt", "liggende"):
        check_print(printed[name], everything()[1])
    wide = [width > height for width, height in printed["liggende"].sizes]
    assert wide == [True] * (len(wide) - 1) + [False]
    assert not any(width > height for width, height in printed["alt"].sizes)


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


def test_repeated_head_stands_on_every_page_of_a_long_table(printed: dict[str, Printed]) -> None:
    with_head = [page for page in printed["alt"].pages if "Forventningsafstemning" in page]
    assert len(with_head) > 1


def tick_second(file: bytes) -> bytes:
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
    next(next(field.iterancestors(f"{W}sdt")).iter(f"{W}t")).text = WRITTEN
    written, ticked = value_of(properties, "{w}tag"), value_of(control, "{w}sdtPr/{w}tag")
    made = pack(parts | {"word/document.xml": etree.tostring(body, xml_declaration=True, encoding="UTF-8")})
    return fill_in(made, {written: WRITTEN, ticked: "true"})


WRITTEN = "Det vil vi sammen."


def states_of(file: bytes) -> list[str | None]:
    return [checked.get(f"{W14}val") for checked in body_of(file).iter(f"{W14}checked")]


def test_a_tick_and_what_is_written_survive_being_saved_and_opened_again(convert: Convert) -> None:
    filled = tick_second(render_word(everything()[1]))
    before = states_of(filled)
    assert before.count("1") == 1
    (saved,) = convert({"alt": filled}, "docx").values()
    (again,) = convert({"alt": saved}, "docx").values()
    for file in (saved, again):
        assert states_of(file) == before
        boxes = [next(box.iterancestors(f"{W}sdt")) for box in body_of(file).iter(f"{W14}checkbox")]
        assert [text_of(box) for box in boxes] == ["☒" if state == "1" else "☐" for state in before]
        assert WRITTEN in text_of(body_of(file))
    assert WRITTEN in answers_of(saved).values()


def test_a_tick_is_a_tick_in_opendocument_too(convert: Convert) -> None:
    (saved,) = convert({"alt": tick_second(render_word(everything()[1]))}, "odt").values()
    controls = [
        {etree.QName(name).localname: value for name, value in element.attrib.items()}
        for element in part(saved, "content.xml").iter("{*}content-control")
    ]
    boxes = [control for control in controls if control.get("checkbox") == "true"]
    assert len(boxes) == len(states_of(render_word(everything()[1])))
    assert [number for number, box in enumerate(boxes) if box.get("checked") == "true"] == [1]


def test_program_fills_a_file_in_by_its_one_part_and_a_name_stands_wherever_it_belongs(convert: Convert) -> None:
    """And the programme of a meeting, in the same go."""
    file = file_of("aftale-skabelon")
    party = next(key for key in answers_of(file) if key.startswith("part-1-"))
    meeting = by_clock(meeting_of(real_catalogue().packs["hel-dag"], real_catalogue()), 9 * HOUR)
    files = {"aftale": fill_in(file, {party: "Łukasz’ venner"}), "program": render_programme(meeting)}
    made = {name: Printed(pdf) for name, pdf in convert(files, "pdf").items()}
    text = made["aftale"].text
    assert text.count("Łukasz’ venner") == 2
    assert "For part 1: Łukasz’ venner" in text
    pages = [close_up(page) for page in made["program"].pages]
    assert len(pages) <= 6
    text, at = "".join(pages), 0
    for title in (one["title"] for point in meeting["programme"] for one in (point, *point["steps"])):
        found = text.find(close_up(title), at)
        assert found >= 0, title
        at = found
    # The table repeats its head on every page that it has, and none is without.
    (last,) = (number for number, page in enumerate(pages) if close_up("minutter i alt") in page)
    has_head = [close_up("Kl. Min. Punkt Ark") in page for page in pages]
    assert has_head == [number <= last for number in range(len(pages))]
