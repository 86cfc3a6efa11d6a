"""Words that grow with the world are data: an editor adds one to its list, and every place knows it."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from macros.catalogue.places import LISTS, VOCABULARIES
from macros.catalogue.words import NOT_STATED, list_names
from macros.checking.inspection import Inspection
from macros.checking.mending.mender import mend_problems
from macros.exports.json_files import generate_json
from macros.exports.linked_data import describe_record
from macros.exports.spreadsheet import generate_csv
from macros.pages.fragments import CASE, CHOICE_PAGE
from macros.pages.renderer import Renderer
from macros.site.redirects import list_synonyms
from macros.views.field_reference import describe_fields
from macros.views.selection.facets import list_facets
from tests.freezing import FROZEN
from tests.projects import SHORT_CASE, list_problems, load_tiny, make_project

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from macros.views.selection.choices import Facet

FILES = {name: file for name, (file, _) in LISTS.items()}
NEW = {
    "sectors": "- id: råd og nævn\n  titel: Råd og nævn\n  hjælp: Råd, som byrådet nedsætter.\n  under: kommune\n"
    "  søgeord: [ældreråd]\n  organisation: nej\n",
    "target_kinds": "- id: enlige forældre\n  titel: Enlige forældre\n  hjælp: Alene med børn.\n"
    "  under: børn og familier\n  søgeord: [eneforældre]\n",
    "case_kinds": "- id: netværk\n  titel: Netværk\n  hjælp: Mødes fast.\n  søgeord: [erfagruppe]\n",
}
"""A word more for each list whose ids are words."""
LINES = (
    "parter:\n  - {navn: Ældrerådet, sektor: råd og nævn}\n  - {navn: Byen, sektor: kommune}\n"
    "målgruppe: {tekst: Mødre., slags: [enlige forældre]}\n"
)


def add(collection: str, entry: str) -> dict[str, str | bytes]:
    """The list with one entry more."""
    file = FILES[collection]
    return {file: (FROZEN / file).read_text(encoding="utf-8") + entry}


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    files: dict[str, str | bytes] = {}
    for collection, entry in NEW.items():
        files |= add(collection, entry)
    case = SHORT_CASE.replace("art: partnerskab", "art: netværk") + LINES
    return load_tiny(tmp_path, {**files, "cases/eksempel.yml": case})


def facet_of(catalogue: Catalogue, key: str) -> Facet:
    return next(facet for facet in list_facets(catalogue) if facet.key == key)


# --- every place knows a new word -------------------------------------------------------------------------


def test_a_page_calls_a_word_by_its_title_and_leads_to_its_cases(catalogue: Catalogue) -> None:
    page = Renderer(catalogue).fill(CASE.ask("eksempel"), "../")
    assert "råd og nævn" in page
    assert ">Netværk</span>" in page
    assert '<a href="../cases/maalgruppe/enlige-foraeldre.html">enlige forældre</a>' in page


@pytest.mark.parametrize(
    ("key", "own", "above"),
    [("sektor", "raad-og-naevn", "kommune"), ("maalgruppe", "enlige-foraeldre", "boern-og-familier")],
)
def test_a_word_is_a_choice_under_the_one_that_it_is_part_of(
    key: str, own: str, above: str, catalogue: Catalogue
) -> None:
    facet = facet_of(catalogue, key)
    choices = {choice.key: choice for choice in facet.choices}
    assert choices[own].under == above
    assert "eksempel" in facet.cases_of(choices[above])
    assert facet.cases_of(choices[own]) == ["eksempel"]
    help_text = choices[own].help
    assert help_text
    assert help_text in Renderer(catalogue).fill(CHOICE_PAGE.ask(key, own), "../../")


def test_a_word_that_no_case_has_is_no_choice(tmp_path: Path) -> None:
    case = SHORT_CASE + "parter:\n  - {navn: Byen, sektor: kommune}\n"
    known = load_tiny(tmp_path, {"cases/eksempel.yml": case})
    keys = [choice.key for choice in facet_of(known, "sektor").choices]
    assert "kommune" in keys
    assert "politi" not in keys
    assert not [choice for choice in facet_of(known, "maalgruppe").choices if choice.is_value]


def test_data_for_others_has_the_word_and_the_table_its_title(catalogue: Catalogue) -> None:
    record = json.loads(b"".join(dict(generate_json(catalogue))["cases/eksempel.json"]))["case"]
    assert record["art"] == "netværk"
    assert [party["sektor"] for party in record["parter"]] == ["råd og nævn", "kommune"]
    assert record["målgruppe"]["slags"] == ["enlige forældre"]
    rows = csv.reader(io.StringIO(b"".join(generate_csv(catalogue)).decode("utf-8-sig")), delimiter=";")
    heads = next(rows)
    row = dict(zip(heads, next(row for row in rows if row[0] == "eksempel"), strict=True))
    assert row["Slags"] == "Netværk"
    assert "Sektor: Råd og nævn" in row["Parter"]
    assert row["Målgruppe: Slags målgruppe"] == "Enlige forældre"


def test_search_engines_are_told_of_an_organisation_only_where_the_sector_is_one(catalogue: Catalogue) -> None:
    data = describe_record(catalogue.cases["eksempel"], catalogue, "")
    assert data["genre"] == "Netværk"
    assert [one["@type"] for one in data["about"]] == ["Thing", "Organization"]


def test_a_case_is_found_by_what_its_words_and_those_above_them_are_called(catalogue: Catalogue) -> None:
    names = list_names(catalogue.cases["eksempel"], catalogue)
    for name in ("Råd og nævn", "ældreråd", "Kommune", "eneforældre", "Børn og familier", "erfagruppe"):
        assert names.count(name) == 1, name


def test_other_words_lead_the_search_to_the_page_of_the_cases(catalogue: Catalogue) -> None:
    pages = {word: group.page for group in list_synonyms(catalogue) for word in group.words}
    assert pages["ældreråd"] == "cases/sektor/raad-og-naevn.html"
    assert pages["eneforældre"] == "cases/maalgruppe/enlige-foraeldre.html"
    assert pages["biodiversitet"] == "cases/emne/natur.html"
    assert "erfagruppe" not in pages, "no page shows the cases of a kind"


def test_another_method_can_be_under_one_and_have_other_words(tmp_path: Path) -> None:
    methods = (
        "- id: fremtidsvaerksted\n  titel: Fremtidsværksteder\n  resumé: Noget.\n  søgeord: [drømmeværksted]\n"
        "- id: lille-vaerksted\n  titel: Lille værksted\n  resumé: Noget.\n  under: fremtidsvaerksted\n"
    )
    case = SHORT_CASE + "metode: lille-vaerksted\n"
    known = load_tiny(tmp_path, {FILES["other_methods"]: methods, "cases/eksempel.yml": case})
    facet = facet_of(known, "metode")
    under = {choice.key: choice.under for choice in facet.choices}
    assert under["lille-vaerksted"] == "fremtidsvaerksted"
    assert facet.cases_of(next(c for c in facet.choices if c.key == "fremtidsvaerksted")) == ["eksempel"]
    assert "drømmeværksted" in list_names(known.cases["eksempel"], known)
    assert {group.page for group in list_synonyms(known) if "drømmeværksted" in group.words} == {"andre-metoder.html"}


def test_the_reference_lists_the_words_with_what_they_mean(catalogue: Catalogue) -> None:
    (kind,) = [
        entry for entry in describe_fields(type(catalogue.cases["eksempel"]), "", catalogue) if entry.key == "art"
    ]
    assert kind.kind == "ét af ordene"
    assert kind.ids_from == "docs/data/slags-cases.yml"
    assert [(choice.word, choice.meaning) for choice in kind.choices][-1] == ("netværk", "Mødes fast.")


# --- what is wrong is told, with what to do ---------------------------------------------------------------


def problems_of(lines: str, tmp_path: Path, **files: str) -> list[str]:
    return list_problems(make_project(tmp_path, {"cases/eksempel.yml": SHORT_CASE + lines, **files}))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            "parter:\n  - {navn: A, sektor: komune}\n",
            "parter 1 › sektor: «komune» er ikke et af ordene her: frivillig, kommune, politi, stat, region, fond, "
            "erhverv, skole og forskning, borgere, udtrukne borgere, anden. Mente du «kommune»? Mangler ordet, så føj "
            "det til docs/data/sektorer.yml: en ny post med «id», «titel» og «hjælp».",
        ),
        ("målgruppe: {tekst: A., slags: [gamle]}\n", "føj det til docs/data/maalgrupper.yml: en ny post med «id»,"),
        ("emner: [klima]\n", "«klima» er ikke et af ordene her: natur, vandloeb. Mangler ordet, så føj det til docs/"),
        ("parter:\n  - {navn: A}\n", "feltet «sektor» mangler. Hvor parten hører til. Skriv et af ordene: frivillig,"),
    ],
    ids=["a sector", "a target group", "a subject", "no sector"],
)
def test_a_word_that_is_not_there_is_told_with_those_that_are_and_how_to_add_it(
    lines: str, said: str, tmp_path: Path
) -> None:
    (problem,) = problems_of(lines, tmp_path)
    assert said in problem


@pytest.mark.parametrize("written", ["ældreråd", "Råd og nævn"])
def test_a_word_by_its_title_or_another_name_is_mended_to_the_word(written: str, tmp_path: Path) -> None:
    files = add("sectors", NEW["sectors"])
    case = SHORT_CASE + f"parter:\n  - navn: Ældrerådet\n    sektor: {written}\n"
    inspection = Inspection(make_project(tmp_path, {**files, "cases/eksempel.yml": case}))
    inspection.run()
    (problem,) = mend_problems(inspection.problems, inspection)
    assert "Mente du «råd og nævn»?" in problem.message
    assert problem.correction is not None
    assert problem.correction.lines == ("    sektor: råd og nævn",)


def test_of_many_words_the_file_is_told(tmp_path: Path) -> None:
    many = "".join(f"- id: emne-{number}\n  titel: Emne {number}\n  hjælp: Noget.\n" for number in range(21))
    (problem,) = problems_of("emner: [klima]\n", tmp_path, **{FILES["subjects"]: many})
    assert "«klima» er ikke et af ordene i docs/data/emner.yml." in problem


@pytest.mark.parametrize("collection", VOCABULARIES.values())
def test_a_word_that_is_under_itself_is_told_in_each_list(collection: str, tmp_path: Path) -> None:
    text = "resumé" if collection == "other_methods" else "hjælp"
    loop = "".join(f"- id: {one}\n  titel: T\n  {text}: Noget.\n  under: {other}\n" for one, other in ("ab", "ba"))
    problems = [line for line in problems_of("", tmp_path, **{FILES[collection]: loop}) if "under sig selv" in line]
    assert len(problems) == 2
    assert all(problem.startswith(FILES[collection]) for problem in problems)


@pytest.mark.parametrize("word", ["Kommune", "to  ord", "et_ord", "-ord", "ord!", "2", "é"])
def test_what_is_no_word_is_refused_with_how_one_is_written(word: str, tmp_path: Path) -> None:
    entry = f'- id: "{word}"\n  titel: T\n  hjælp: H.\n'
    (problem,) = list_problems(make_project(tmp_path, add("sectors", entry)))
    assert "kan ikke være et ord her. Brug små bogstaver" in problem


def test_two_words_that_addresses_spell_alike_are_told_apart_by_nobody(tmp_path: Path) -> None:
    entry = "- id: skole-og-forskning\n  titel: T\n  hjælp: H.\n"
    (problem,) = list_problems(make_project(tmp_path, add("sectors", entry)))
    assert "«skole-og-forskning» får samme adresse som «skole og forskning» (skole-og-forskning)" in problem


def test_a_word_cannot_be_called_as_the_catalogue_calls_the_want_of_one(tmp_path: Path) -> None:
    entry = f"- id: {NOT_STATED.replace('-', ' ')}\n  titel: T\n  hjælp: H.\n"
    (problem,) = list_problems(make_project(tmp_path, add("target_kinds", entry)))
    assert "«ikke angivet» betyder noget andet i kataloget" in problem


def test_a_target_group_that_is_sorted_the_same_twice_is_right(tmp_path: Path) -> None:
    assert problems_of("målgruppe: {tekst: A., slags: [unge, unge]}\n", tmp_path) == []


def mend(tmp_path: Path, files: dict[str, str | bytes]) -> list[tuple[str, ...]]:
    """The lines that the check offers for each problem of the tiny project with some files."""
    inspection = Inspection(make_project(tmp_path, files))
    inspection.run()
    mended = mend_problems(inspection.problems, inspection)
    return [problem.correction.lines if problem.correction else ("ingen",) for problem in mended]


def test_a_circle_is_mended_by_leaving_a_step_out_and_no_word_by_one(tmp_path: Path) -> None:
    text = str((FROZEN / FILES["sectors"]).read_text(encoding="utf-8"))
    circle = text.replace("  titel: Stat\n", "  titel: Stat\n  under: fond\n").replace(
        "  titel: Fond\n", "  titel: Fond\n  under: stat\n"
    )
    assert mend(tmp_path / "a", {FILES["sectors"]: circle}) == [(), ()]
    entry = "- id: Almen  bolig_selskab\n  titel: T\n  hjælp: H.\n"
    assert mend(tmp_path / "b", add("sectors", entry)) == [("- id: almen bolig selskab",)]


def test_a_list_that_cannot_be_read_is_told_once_and_not_at_every_word(tmp_path: Path) -> None:
    case = SHORT_CASE + LINES + "metode: partnerskaber\nemner: [natur]\n"
    broken: dict[str, str | bytes] = dict.fromkeys(FILES.values(), "- id: [\n")
    problems = list_problems(make_project(tmp_path, {**broken, "cases/eksempel.yml": case}))
    assert not [problem for problem in problems if problem.startswith("cases/")]
    assert {problem.partition(":")[0] for problem in problems} == set(FILES.values())
