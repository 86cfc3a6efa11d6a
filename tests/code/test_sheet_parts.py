"""The kinds of part that a sheet is made of: each one module, with a template for every medium; and a new kind."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from lxml import etree

from macros.model.fields import SPEC, specs_of
from macros.model.parts.kinds import KINDS, MODULES, PARTS
from macros.model.records.checklist import SHEET_BLOCK, Checklist
from macros.sheets.composition.sheet import compose_sheet
from tests.printed import Printed
from tests.projects import ROOT, TESTS, load_tiny, make_project, read

if TYPE_CHECKING:
    from pathlib import Path

MACROS = ROOT / "macros"
EVERYTHING = (TESTS / "sheets" / "alle-slags.yml").read_text(encoding="utf-8")
TEMPLATES = {
    "the page": "templates/sheet/page/{}.html",
    "the hand-out": "templates/sheet/handout/{}.html",
    "paper": "sheets/typst/parts/{}.typ",
    "Word": "sheets/word/parts/{}.xml",
}
"""Where each medium has its template of a part, by the part's name."""


# --- what a kind of part must have ------------------------------------------------------------------------


def find_missing(macros: Path) -> list[str]:
    """The templates that some part lacks, by their paths below the package."""
    wanted = [template.format(part.name) for part in PARTS for template in TEMPLATES.values()]
    return [template for template in wanted if not (macros / template).is_file()]


def test_every_part_has_a_template_for_every_medium() -> None:
    assert find_missing(MACROS) == []


@pytest.mark.parametrize("medium", TEMPLATES)
def test_template_that_a_part_lacks_is_named(medium: str, tmp_path: Path) -> None:
    for template in TEMPLATES.values():
        folder = template.rpartition("/")[0]
        shutil.copytree(MACROS / folder, tmp_path / folder)
    gone = TEMPLATES[medium].format("matrix")
    (tmp_path / gone).unlink()
    assert find_missing(tmp_path) == [gone]


@pytest.mark.parametrize("medium", TEMPLATES)
def test_no_template_is_left_of_a_part_that_is_gone(medium: str) -> None:
    assert {path.stem for path in (MACROS / TEMPLATES[medium]).parent.iterdir()} == set(KINDS)


def test_every_module_of_a_part_is_in_the_list_and_has_its_name() -> None:
    assert [module.__name__.rpartition(".")[2] for module in MODULES] == [part.name for part in PARTS]
    found = {path.stem for path in (MACROS / "model" / "parts").glob("*.py")}
    assert found == {*KINDS, "__init__", "blanks", "kinds", "part"}


def test_block_has_a_field_for_each_part_in_their_order() -> None:
    fields = [name for name, _ in specs_of(SHEET_BLOCK)]
    # After them comes only where the block begins, so that an example of a block shows what stands in it.
    assert fields[-len(PARTS) - 1 :] == [*(part.name for part in PARTS), "begins"]
    assert dict(specs_of(SHEET_BLOCK))["matrix"] is KINDS["matrix"].field.metadata[SPEC]


# --- what becomes of them on a sheet ----------------------------------------------------------------------


def test_parts_of_a_block_come_in_the_order_that_every_edition_keeps(tmp_path: Path) -> None:
    head, _, _ = EVERYTHING.partition("blokke:")
    backwards = "blokke:\n  - noter: 2\n    felter: [Dato]\n    råd: [Et råd.]\n    tekst: [Læs.]\n"
    record, problems = read(f"{head}{backwards}kilder: [guide l. 1]\nudgave: 1\ndato: 2026-01-01\n", Checklist)
    assert not problems
    (block,) = compose_sheet(record, load_tiny(tmp_path)).blocks
    assert list(block.parts) == ["text", "advice", "fields", "notes"]


def test_statement_keeps_its_origin_and_its_place_on_the_sheet(tmp_path: Path) -> None:
    point = "      - tekst: Et punkt, som er Samspils forslag.\n"
    assert point in EVERYTHING
    record, problems = read(EVERYTHING.replace(point, f"{point}        sted: guide l. 214\n"), Checklist)
    assert not problems
    blocks = compose_sheet(record, load_tiny(tmp_path)).blocks
    (items,) = [block.parts["items"] for block in blocks if "items" in block.parts]
    assert items[2].text.origin.value == "Samspils forslag"
    assert [place.lines for place in items[2].text.places] == [((214, 214),)]


def test_keys_of_the_blanks_are_those_that_answers_are_saved_under(tmp_path: Path) -> None:
    # What a group has filled in finds its place by them, so they are as fixed as an address.
    record, _ = read(EVERYTHING, Checklist)
    keys = [blank.key for blank in compose_sheet(record, load_tiny(tmp_path)).blanks()]
    assert keys == (TESTS / "sheets" / "alle-slags-keys.txt").read_text(encoding="utf-8").split()


# --- a new kind -------------------------------------------------------------------------------------------

NEW = TESTS / "sheets" / "ny-del"
NEW_TEMPLATES = {"the page": "page.html", "the hand-out": "handout.html", "paper": "paper.typ", "Word": "word.xml"}


def add_part(root: Path, *, without: str = "") -> None:
    """Add the kind «scales» to a copy of the package as the README says: a module, a place in the list, templates."""
    shutil.copytree(MACROS, root / "macros", ignore=shutil.ignore_patterns("__pycache__"))
    parts = root / "macros" / "model" / "parts"
    shutil.copy(NEW / "scales.py", parts)
    registry = (parts / "kinds.py").read_text(encoding="utf-8")
    for old, new in (
        # At the beginning, which is there whatever other part has come since.
        ("import (\n", "import (\n    scales,\n"),
        ("MODULES = (", "MODULES = (scales, "),
    ):
        assert registry.count(old) == 1
        registry = registry.replace(old, new)
    (parts / "kinds.py").write_text(registry, encoding="utf-8")
    for medium, name in NEW_TEMPLATES.items():
        if medium != without:
            shutil.copy(NEW / name, root / "macros" / TEMPLATES[medium].format("scales"))


def show(root: Path, target: Path) -> subprocess.CompletedProcess[str]:
    """Let the copy's own modules show the new sheet in every medium."""
    return subprocess.run(
        [sys.executable, NEW / "show.py", root, target],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything that a project with the new part shows of a sheet that has it."""
    folder = tmp_path_factory.mktemp("ny-del")
    root = make_project(folder, {"checklists/skalaer.yml": (NEW / "skalaer.yml").read_bytes()})
    add_part(root)
    run = show(root, folder / "vist")
    assert run.returncode == 0, run.stdout
    return folder / "vist"


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_new_part_stands_on_the_page_and_in_the_handout(shown: Path) -> None:
    page = text_of(shown / "page.html")
    assert page.index("Sæt et mærke") < page.index("På siden: Tillid") < page.index("På siden: Overskud")
    assert re.search(r'type="range" id="(skala-for-tillid-\w+)" data-s-key="\1"', page)
    handout = text_of(shown / "handout.html")
    assert handout.index("Uddelt: Tillid") < handout.index("Uddelt: Overskud")


def test_new_part_is_printed_and_its_blanks_are_fields(shown: Path) -> None:
    plain = Printed((shown / "tjeklister" / "skalaer.pdf").read_bytes())
    assert "Sæt et mærke Trykt: Tillid Trykt: Overskud" in plain.text
    filled_in = Printed((shown / "tjeklister" / "skalaer-felter.pdf").read_bytes())
    (first, first_room), (second, second_room) = (field.name_and_room for field in filled_in.fields())
    assert (first, second) == ("Skala for Tillid", "Skala for Overskud")
    assert first_room == second_room is not None


def test_new_part_stands_in_word_with_a_control_for_each_blank(shown: Path) -> None:
    with ZipFile(shown / "tjeklister" / "skalaer.docx") as package:
        body = etree.fromstring(package.read("word/document.xml"))
    text = "".join(map(str, body.itertext()))
    assert text.index("I Word: Tillid") < text.index("I Word: Overskud")
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    tags = [tag.get(f"{word}val", "") for tag in body.iter(f"{word}tag")]
    assert [tag.rpartition("-")[0] for tag in tags] == ["skala-for-tillid", "skala-for-overskud"]


def test_new_part_stands_in_the_list_of_fields_the_schema_and_the_data(shown: Path) -> None:
    assert "Navne på skalaer, der sættes kryds på." in text_of(shown / "fields.html")
    assert '"skalaer"' in text_of(shown / "schema.json")
    data = json.loads(text_of(shown / "tjeklister" / "skalaer.json"))
    assert data["tjekliste"]["blokke"][0]["skalaer"] == ["Tillid", "Overskud"]
