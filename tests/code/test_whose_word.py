"""Whose word a statement is goes with it, into whatever is made of a record: here one in which every field is ours."""

from __future__ import annotations

import csv
import dataclasses
import io
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from macros.exports.spreadsheet import generate_csv
from macros.language.formatting import strip_formatting
from macros.model.records.checklist import Checklist
from macros.model.statements import Origin, Stated, tell_plainly
from macros.pages.fragments import CASE, CHECKLIST
from macros.pages.renderer import Renderer
from macros.scripts.records import generate_record_scripts
from macros.sheets.composition.content import describe_sheet, list_words
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.office.word import render_word
from macros.site.llms import write_llms
from tests.full_record import Filler, fill_case, write_yaml
from tests.projects import load_tiny
from tests.whose import find_unmarked, find_unsigned, list_ours, list_texts
from tests.word_files import all_text_of

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from macros.sheets.composition.content import Content


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """A case and a sheet with every field filled, and every statement in them our reading."""
    case, _ = fill_case()
    sheet = Filler(number=5000).fill(Checklist, "fuld")
    files = {"cases/fuld.yml": write_yaml(case), "checklists/fuld.yml": write_yaml(sheet)}
    return load_tiny(tmp_path_factory.mktemp("ours"), files)


@pytest.fixture(scope="module")
def content(catalogue: Catalogue) -> Content:
    return describe_sheet(compose_sheet(catalogue.checklists["fuld"], catalogue), catalogue)


def test_every_statement_of_ours_is_marked_on_its_page_and_so_in_an_excerpt(catalogue: Catalogue) -> None:
    renderer = Renderer(catalogue)
    for fragment, records in ((CASE, catalogue.cases), (CHECKLIST, catalogue.checklists)):
        count, unmarked = find_unmarked(renderer.fill(fragment.ask("fuld"), "../"), records["fuld"])
        assert count > 30
        assert unmarked == []


@pytest.mark.slow
def test_every_statement_of_ours_is_marked_in_a_handout_and_in_a_comparison(catalogue: Catalogue) -> None:
    records = {"case-fuld.js": catalogue.cases["fuld"], "tjekliste-fuld.js": catalogue.checklists["fuld"]}
    counts, faults = Counter[str](), list[str]()
    for piece in generate_record_scripts(catalogue, Renderer(catalogue)):
        place, _, name = piece.address.rpartition("/")
        for body in list_texts(piece.value) if name in records else ():
            count, unmarked = find_unmarked(body, records[name])
            counts[place] += count
            faults += [f"{piece.address}: {one}" for one in unmarked]
    assert set(counts) == {"sammenlign", "samling"}
    assert min(counts.values()) > 20
    assert faults == []


def test_every_statement_of_ours_says_so_in_the_table(catalogue: Catalogue) -> None:
    table = b"".join(generate_csv(catalogue)).decode("utf-8-sig")
    (row,) = [row for row in csv.DictReader(io.StringIO(table), delimiter=";") if row["Id"] == "fuld"]
    cells = " ".join(row.values())
    ours = list(list_ours(catalogue.cases["fuld"]))
    assert len(ours) > 100
    assert [statement.value for statement in ours if tell_plainly(statement) not in cells] == []


def test_every_statement_of_ours_has_its_sign_on_the_sheet_and_the_foot_says_what_it_means(
    catalogue: Catalogue, content: Content
) -> None:
    sheet = catalogue.checklists["fuld"]
    assert find_unsigned(content, sheet) == []
    assert content["legend"] == "° er vores læsning af kilden."
    lost = dataclasses.replace(sheet, summary=Stated("Det siger vi selv.", (), Origin.PROPOSAL))
    assert find_unsigned(content, lost) == ["«Det siger vi selv.» (Samspils forslag)"]


def test_every_sign_of_a_sheet_is_in_its_word_file(catalogue: Catalogue, content: Content) -> None:
    shown = "\n".join(all_text_of(render_word({**content, "becomes": ""})))
    under = {words for block in content["blocks"] if f"{block['title']}°" in shown for words in list_words(block)}
    under |= {*content["use"]} if "Sådan bruger I arket°" in shown else set()
    under |= {*content["materials"]} if "I skal bruge°" in shown else set()
    ours = list_ours(dataclasses.replace(catalogue.checklists["fuld"], facilitator=()))
    assert len(ours) > 20
    assert [one.value for one in ours if f"{one.value}°" not in shown and one.value not in under] == []
    assert f"{content['lead']}°" in shown
    assert "Trinene er Prøvesitets forslag." in shown
    assert content["legend"] in shown


def test_what_is_told_of_a_record_elsewhere_says_whose_word_it_is(catalogue: Catalogue) -> None:
    summaries = [catalogue.cases["fuld"].summary, catalogue.checklists["fuld"].summary]
    told = write_llms(catalogue, ()).decode()
    assert [tell_plainly(summary) for summary in summaries if tell_plainly(summary) not in told] == []


def test_a_statement_is_told_plainly_with_whose_it_is_in_brackets() -> None:
    assert tell_plainly(Stated("Døren er *åben*.")) == strip_formatting("Døren er *åben*.")
    assert tell_plainly(Stated("Døren er *åben*.", (), Origin.READING)) == "Døren er åben. (vores læsning)"
