"""The browser's typesetter: it sets the pages that the build sets, from the same templates, and what is filled in.

It works served and from disk, in a worker and without.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from base64 import b64decode
from importlib.metadata import version
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import page as validator
import pytest

from macros.scripts.javascript import write_piece
from macros.scripts.typesetter import COMPILER, compose_templates, generate_typesetter_pieces, mark_compiler
from macros.sheets.composition.content import list_fields
from macros.sheets.editions import Editions
from macros.sheets.making.jobs import do_job
from macros.sheets.press.press import known_signs, print_sheet
from macros.sheets.press.setting import Setting
from tests.conftest import settle
from tests.printed import POINTS, Printed
from tests.projects import ROOT
from tests.scripts import read_piece
from tests.sheet_editions import content_of, editions, everything, space_of
from tests.typesetting import Task, bundle, record_settings, set_in_node

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Page

    from macros.sheets.composition.content import Content
    from tests.conftest import OpenPage
    from tests.sites import BuiltSite

SHEET, PACK = "kompleksitet-selvtest", "moede-en-time"
LETTER = 0.02
"""Points; nobody sees less, and the two compilers round in other places."""


# --- the compiler and its pieces --------------------------------------------------------------------------


def test_the_compiler_is_the_one_that_its_origin_tells_of_and_sets_as_the_wheel_does() -> None:
    origin = COMPILER.with_name("ORIGIN.txt").read_text(encoding="utf-8")
    packed = COMPILER.read_bytes()
    glue = COMPILER.with_name("typst_ts_web_compiler.mjs").read_bytes()
    for data in (packed, gzip.decompress(packed), glue):
        assert hashlib.sha256(data).hexdigest() in origin
    (inside,) = re.findall(r"with Typst (\d+\.\d+)\.\d+ inside", origin)
    assert version("typst").startswith(f"{inside}.")
    assert "Apache License" in COMPILER.with_name("LICENSE").read_text(encoding="utf-8")


def test_the_pieces_are_the_compiler_and_keep_their_mark_when_the_site_changes() -> None:
    pieces = {piece.address.removesuffix(".js"): piece for piece in generate_typesetter_pieces(Editions({}, {}, 0))}
    told = pieces["saetter/skabeloner"]
    assert isinstance(told.value, dict)
    compiler = told.value["compiler"]
    scripts = [write_piece(pieces[name], "i går") for name in compiler["parts"]]
    assert scripts == [write_piece(pieces[name], "i dag") for name in compiler["parts"]]
    read = [read_piece(script) for script in scripts]
    assert b"".join(b64decode(piece.value) for piece in read) == COMPILER.read_bytes()
    assert {piece.edition for piece in read} == {compiler["mark"]} == {mark_compiler()}
    assert compiler["size"] == COMPILER.stat().st_size
    assert read_piece(write_piece(told, "i dag")).edition == "i dag"


def test_the_program_makes_no_function_of_text() -> None:
    """A page with a strict policy can then allow it with 'wasm-unsafe-eval' and «worker-src blob:» alone."""
    program = (ROOT / "docs" / "assets" / "js" / "saetter.js").read_text(encoding="utf-8")
    assert "WebAssembly" in program
    assert not re.search(r"\bFunction\(|\beval\(", program.replace("`Function(${", ""))


def test_the_browser_knows_the_signs_that_the_build_knows() -> None:
    ranges = compose_templates()["signs"]
    assert {number for first, last in ranges for number in range(first, last + 1)} == known_signs()
    assert all(one[1] + 1 < other[0] for one, other in pairwise(ranges))


# --- the same pages ---------------------------------------------------------------------------------------


def list_places(pdf: Printed) -> list[list[tuple[str, tuple[float, ...]]]]:
    """Every run of words of every page, and where it stands."""
    return [[(run.text, (run.left, run.bottom, run.right, run.top)) for run in page] for page in pdf.words]


def look_with(filled: Mapping[str, str | bool], space: int) -> str:
    return json.dumps({**Setting.PLAIN.look.describe(), "space": space, "filled": filled})


def write_much(content: Content, words: int) -> dict[str, str | bool]:
    """So many words in every blank of a sheet, none of which is written twice."""
    fields = [field for field in list_fields(content) if field["kind"] in {"text", "cell"}]
    return {
        field["key"]: " ".join(f"ord{number}x{word}" for word in range(words)) for number, field in enumerate(fields)
    }


@pytest.fixture(scope="module")
def set_by_node(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """All that the tests below ask of Node, which takes seconds to begin, set in one go."""
    folder = tmp_path_factory.mktemp("node")
    content = content_of(SHEET) | {"space": space_of(SHEET)}
    made = editions()

    def make() -> None:
        answer = do_job({"content": content, "files": {"plain": str(folder / "plain.pdf")}})
        answer |= do_job({"content": made.pack_contents[PACK], "files": {"pack": str(folder / "pack.pdf")}})
        assert "fault" not in answer, answer

    recorded = record_settings(pytest.MonkeyPatch(), make)
    whole = everything()
    ticked = {field["key"]: True for field in list(list_fields(whole))[::2] if field["kind"] in {"tick", "choice"}}
    much = write_much(whole, 150)
    filled = [
        Task("single.typ", json.dumps(whole), look_with(ticked, 0)),
        Task("single.typ", json.dumps(whole), look_with(much, 0)),
    ]
    set_now = set_in_node([*(task for task, _ in recorded), *filled], folder)
    return {
        "pairs": list(zip([printed for _, printed in recorded], set_now[: len(recorded)], strict=True)),
        "ticked": (ticked, set_now[-2]),
        "much": (much, set_now[-1]),
    }


def test_browser_and_build_set_the_same_pages_of_a_sheet_and_a_pack(set_by_node: dict[str, Any]) -> None:
    pairs = set_by_node["pairs"]
    assert len(pairs) == 2
    for of_build, of_browser in pairs:
        assert of_browser.sizes == of_build.sizes
        for page, other in zip(list_places(of_browser), list_places(of_build), strict=True):
            assert [text for text, _ in page] == [text for text, _ in other]
            for (text, place), (_, meant) in zip(page, other, strict=True):
                assert place == pytest.approx(meant, abs=LETTER), text
        assert of_browser.outline == of_build.outline
        assert [str(element.S) for element in of_browser.elements()] == [str(one.S) for one in of_build.elements()]


def test_what_the_browser_sets_passes_every_machine_check_of_pdf_ua(set_by_node: dict[str, Any]) -> None:
    for pdf in [*(of_browser for _, of_browser in set_by_node["pairs"]), set_by_node["ticked"][1]]:
        report = validator.validate_pdf_bytes(pdf.file, profile=validator.ValidationProfile.PDF_UA_1)
        assert report.is_compliant, [(fault.rule_id, fault.message) for fault in report.failures]
        assert not pdf.pdf.check_pdf_syntax()


def test_what_is_ticked_is_crossed_and_nothing_else(set_by_node: dict[str, Any]) -> None:
    ticked, pdf = set_by_node["ticked"]
    # The edition with fields says where each box is; a cross makes nothing move.
    boxes = [field for field in list_fields(everything()) if field["kind"] in {"tick", "choice"}]
    places = Printed(print_sheet(everything() | {"space": 0}, Setting.FIELDS)).fields()
    buttons = [place for place in places if place.kind == "/Btn"]
    assert len(buttons) == len(boxes) > len(ticked) > 3
    for box, place in zip(boxes, buttons, strict=True):
        x, y = (place.left + place.right) / 2, (place.bottom + place.top) / 2
        is_dark = pdf.darkest(place.page, x - 1, y - 1, x + 1, y + 1) < 100
        assert is_dark is (box["key"] in ticked), box


def test_nothing_that_somebody_wrote_is_cut_however_long_it_is(set_by_node: dict[str, Any]) -> None:
    much, pdf = set_by_node["much"]
    margin = 10 * POINTS
    seen: list[str] = []
    for runs, (width, height) in zip(pdf.words, pdf.sizes, strict=True):
        inside = [run for run in runs if margin < run.left and run.right < width - margin]
        seen += [run.text for run in inside if run.bottom > 14 * POINTS and run.top < height - margin]
    # Where a line ends in the middle of a word, PDFium may tell the two halves apart.
    text = re.sub(r"[\s\u00ad\u0002\ufffe-]", "", "".join(seen))
    wanted = [word for words in much.values() for word in words.split()]
    assert [word for word in wanted if word not in text] == []


# --- in a real browser ------------------------------------------------------------------------------------

SET = """async ([id, look]) => {
    const {loadSheetContent, setType} = window.typesetter;
    const steps = [];
    try {
        const file = await setType("single.typ", await loadSheetContent(id), look, step => steps.push(step));
        const bytes = Array.from(new Uint8Array(await file.arrayBuffer()), byte => String.fromCharCode(byte));
        return {pdf: btoa(bytes.join("")), type: file.type, steps};
    } catch (error) {
        return {fault: error.name, said: error.message, steps};
    }
}"""


def set_in(page: Page, look: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = page.evaluate(SET, [SHEET, look])
    return answer


@pytest.mark.parametrize("is_served", [True, False], ids=["served", "from disk"])
def test_a_page_sets_a_filled_in_sheet_and_asks_nobody_else(
    open_page: OpenPage, built_site: BuiltSite, *, is_served: bool
) -> None:
    address = f"tjeklister/{SHEET}.html"
    visit = open_page(address if is_served else built_site.folder / address)
    page = visit.page
    script = bundle("typesetter_in_page.ts", "--format=iife", "--target=es2019")
    page.evaluate(script)
    before = len(visit.requests)
    content = content_of(SHEET)
    (key, *_) = [field["key"] for field in list_fields(content) if field["kind"] == "text"]
    first = set_in(page, {"filled": {key: "Åse og Şahin"}})
    assert "pdf" in first, first
    assert first["type"] == "application/pdf"
    pdf = Printed(b64decode(first["pdf"]))
    assert "Åse og Şahin" in pdf.text
    assert content["title"] in pdf.text
    assert "/StructTreeRoot" in pdf.pdf.Root
    # It tells how far it has come, to the end.
    loaded = [step["loaded"] for step in first["steps"] if step["step"] == "loading"]
    assert loaded == sorted(loaded)
    assert loaded[-1] == first["steps"][0]["whole"] == COMPILER.stat().st_size
    assert first["steps"][-1]["step"] == "setting"
    asked = visit.requests[before:]
    assert sum("/saetter/oversaetter-" in url for url in asked) == len(loaded) - 1
    # Once it is there, nothing is loaded for the next.
    settled = len(visit.requests)
    again = set_in(page, {"filled": {key: "Bo"}})
    assert "Bo" in Printed(b64decode(again["pdf"])).text
    assert [step["step"] for step in again["steps"]] == ["setting"]
    assert len(visit.requests) == settled
    # What cannot be set is said in words, and the next is set all the same.
    refused = set_in(page, {"filled": {key: "Godt gået 😀"}})
    assert refused["fault"] == "TypesettingFault"
    assert "«😀» i «Godt gået 😀»" in refused["said"]
    assert "pdf" in set_in(page, {})
    if is_served:
        # Where a page may have no worker, it sets the sheet itself.
        page.evaluate("() => { window.Worker = class { constructor() { throw new Error('forbidden') } } }")
        page.evaluate(script)
        assert "Cy" in Printed(b64decode(set_in(page, {"filled": {key: "Cy"}})["pdf"])).text
        settle(page)
        assert not visit.foreign_requests()
    assert not visit.errors
