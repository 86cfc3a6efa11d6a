"""A sheet and what it belongs to lead to each other, told once: in the sheet's own record."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest

from macros.model.records.case_course import Figure
from macros.model.records.checklist import Checklist
from macros.model.records.checklist_around import Belonging, CasePart, HandbookPage, People, Span
from macros.model.statements import Origin, Stated
from macros.pages.fragments import BY_MACRO, CASE, CHECKLIST
from macros.pages.renderer import Renderer
from macros.views.sheets.belonging import (
    METHOD,
    MOST_OFFERED,
    PAGE,
    STEP,
    find_cases_of_sheets,
    list_on_the_way,
    list_packs_for,
    list_relations,
    list_sheets_for,
    list_ways_back,
    offer_to_case,
)
from macros.views.sheets.words import list_facts, list_pack_facts, list_people, list_proposed, word_span
from tests.full_record import compose_smallest, write_yaml
from tests.projects import SHORT_CASE, list_problems, load_tiny, make_project, real_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue

LEADS = "tjeklister/turen.html"
TO_STEP = "partnerskab-trin-for-trin.html#endnu-et"


def sheet(**more: Any) -> str:
    """The file of the tiny project's first sheet, with something more."""
    return write_yaml(compose_smallest(Checklist, "turen", titel="Tjekliste til turen") | more)


def load_with(folder: Path, **more: Any) -> Catalogue:
    """The tiny project's catalogue, whose first sheet has something more."""
    return load_tiny(folder, {"checklists/turen.yml": sheet(**more)})


def show(catalogue: Catalogue, macro: str, *asked: object) -> str:
    """What a macro of a page shows, from the site's root."""
    return Renderer(catalogue).fill(BY_MACRO[macro].ask(*asked), "")


# --- both ways --------------------------------------------------------------------------------------------


def test_a_step_and_its_sheet_lead_to_each_other(tmp_path: Path) -> None:
    catalogue = load_with(tmp_path, hører_til={"trin": ["endnu-et"]})
    steps = show(catalogue, "show_steps")
    assert steps.count(f'href="{LEADS}"') == 1
    assert steps.index("#endnu-et") < steps.index(LEADS)
    assert f'href="{TO_STEP}"' in Renderer(catalogue).fill(CHECKLIST.ask("turen"), "")


def test_a_relation_that_is_taken_away_is_gone_from_both_sides(tmp_path: Path) -> None:
    catalogue = load_with(tmp_path)
    assert LEADS not in show(catalogue, "show_steps")
    assert TO_STEP not in Renderer(catalogue).fill(CHECKLIST.ask("turen"), "")


@pytest.mark.parametrize(
    ("belonging", "macro", "asked", "back"),
    [
        ({"sider": ["aftaler"]}, "show_sheets_for", ("side", "aftaler"), "aftaler.html"),
        ({"sider": ["idékatalog"]}, "show_sheets_for", ("side", "idékatalog"), "idekatalog.html"),
        ({"typologier": ["eksempel"]}, "show_typology", ("eksempel",), "typologier/eksempel.html"),
        ({"forudsætninger": ["tid"]}, "show_prerequisites", (), "forudsaetninger.html#tid"),
        ({"forudsætninger": ["tid"]}, "show_sheets_for", ("side", "forudsætninger"), "forudsaetninger.html#tid"),
        ({"dilemmaer": ["d02"]}, "show_sheets_for", ("side", "dilemmaer"), "dilemmaer.html#d02"),
        ({"aftalespørgsmål": ["eksempel"]}, "compare_agreements", (), "aftaler.html#eksempel"),
    ],
)
def test_each_kind_of_relation_is_shown_from_both_sides(
    belonging: dict[str, list[str]], macro: str, asked: tuple[str, ...], back: str, tmp_path: Path
) -> None:
    catalogue = load_with(tmp_path, hører_til=belonging)
    assert f'href="{LEADS}"' in show(catalogue, macro, *asked)
    assert f'href="{back}"' in Renderer(catalogue).fill(CHECKLIST.ask("turen"), "")


def test_a_method_leads_to_its_sheets_and_the_packs_with_them(tmp_path: Path) -> None:
    catalogue = load_with(tmp_path, metoder=["rundbordsdebatter"])
    pack = dataclasses.replace(next(iter(catalogue.packs.values())), sheets=("turen",), method=None)
    of_another = dataclasses.replace(pack, id="anden", method="partnerskaber")
    catalogue = dataclasses.replace(catalogue, packs={pack.id: pack, "anden": of_another})
    shown = show(catalogue, "show_method", "rundbordsdebatter")
    assert f'href="{LEADS}"' in shown
    assert f'href="pakker.html#{pack.id}"' in shown
    assert "pakker.html#anden" not in shown
    assert LEADS not in show(catalogue, "show_method", "partnerskaber")


def test_cards_belong_to_what_they_are_made_of_without_a_word(tmp_path: Path) -> None:
    block = {"overskrift": "Kortene", "kort": "dilemmaer"}
    catalogue = load_with(tmp_path, format="kort", bruges_til="klippes", blokke=[block])
    assert list_relations(catalogue.checklists["turen"])[PAGE] == ("dilemmaer",)
    assert [one.id for one in list_sheets_for(catalogue, PAGE, "dilemmaer")] == ["turen"]


def test_a_page_that_asks_for_what_is_not_there_is_told_so(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path)
    for asked in (("side", "aftalen"), ("trin", "intet"), ("ting", "eksempel")):
        with pytest.raises(ValueError, match=f"ingen {asked[0]}, der hedder «{asked[1]}»"):
            show(catalogue, "show_sheets_for", *asked)


def test_sheets_of_a_step_begin_with_those_that_are_for_it_alone() -> None:
    catalogue = real_catalogue()
    for step in catalogue.steps:
        numbers = [len(list_relations(one)[STEP]) for one in list_sheets_for(catalogue, STEP, step)]
        assert numbers == sorted(numbers)


def test_all_sheets_stand_in_the_order_of_the_way() -> None:
    catalogue = real_catalogue()
    order = list(catalogue.steps)
    firsts = [
        min((order.index(step) for step in list_relations(one)[STEP]), default=len(order))
        for one in list_on_the_way(catalogue)
    ]
    assert firsts == sorted(firsts)
    assert len(set(firsts)) > 5
    assert len(firsts) == len(catalogue.checklists)


def test_no_more_packs_are_shown_than_help() -> None:
    catalogue = real_catalogue()
    assert [pack.id for pack in list_packs_for(catalogue, METHOD, "rundbordsdebatter")] == ["pakke-rundbordsdebatter"]
    packs = list_packs_for(catalogue, PAGE, "aftaler")
    assert len(packs) == 2
    fitting = {one.id for one in list_sheets_for(catalogue, PAGE, "aftaler")}
    most = max(len(fitting.intersection(pack.sheets)) for pack in catalogue.packs.values())
    assert len(fitting.intersection(packs[0].sheets)) == most


# --- what is wrong in a record ----------------------------------------------------------------------------


def told(folder: Path, **more: Any) -> str:
    (problem,) = list_problems(make_project(folder, {"checklists/turen.yml": sheet(**more)}))
    return problem


def test_an_unknown_step_is_told_with_file_line_and_near_match(tmp_path: Path) -> None:
    problem = told(tmp_path, hører_til={"trin": ["endnu-eet"]})
    file, line, _ = problem.split(":", 2)
    assert file == "checklists/turen.yml"
    written = (tmp_path / "projekt" / "checklists" / "turen.yml").read_text(encoding="utf-8").splitlines()
    assert "endnu-eet" in written[int(line) - 1]
    assert "Mente du «endnu-et»?" in problem


def test_an_unknown_page_is_told_with_those_that_there_are(tmp_path: Path) -> None:
    problem = told(tmp_path, hører_til={"sider": ["aftalerne"]})
    assert "hører_til › sider" in problem
    assert "«aftaler»" in problem


@pytest.mark.parametrize("field", ["minutter", "personer"])
def test_numbers_the_wrong_way_round_are_told(field: str, tmp_path: Path) -> None:
    assert "det største (5) er mindre end det mindste (9). Er tallene byttet om?" in told(
        tmp_path, **{field: {"fra": 9, "til": 5}}
    )


def test_one_number_needs_no_key(tmp_path: Path) -> None:
    record = load_with(tmp_path, minutter=45, personer={"fra": 2, "til": 8, "grupper_af": 2}).checklists["turen"]
    assert record.minutes == Span(least=45, origin=Origin.PROPOSAL)
    assert record.people is not None
    assert record.people.groups is not None
    assert record.people.groups.least == 2


# --- in few words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [
        (55, None, "55 min"),
        (15, 30, "15–30 min"),
        (60, 60, "1 time"),
        (110, None, "1 time og 50 min"),
        (110, 140, "110–140 min"),
        (120, None, "2 timer"),
        (150, None, "2½ time"),
        (240, 360, "4–6 timer"),
    ],
)
def test_time_is_told_in_hours_once_it_has_one_and_the_hours_are_whole_or_half(
    least: int, most: int | None, words: str
) -> None:
    assert word_span(Span(least=least, most=most)) == words


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (People(least=2, most=8), ["2–8 personer"]),
        (People(least=1), ["én eller flere"]),
        (People(least=1, groups=Span(least=2)), ["én eller flere", "grupper på 2"]),
        (People(least=3, groups=Span(least=3, most=5)), ["fra 3 personer", "grupper på 3–5"]),
    ],
)
def test_people_are_told_as_they_sit(people: People, words: list[str]) -> None:
    assert list_people(people) == words


def test_a_card_says_time_people_and_paper_and_whose_numbers_they_are(tmp_path: Path) -> None:
    source = {"fra": 10, "til": 100, "ophav": "kilden"}
    record = load_with(tmp_path, minutter=55, personer=source, format="A4 liggende").checklists["turen"]
    assert list_facts(record) == ["55 min", "10–100 personer", "A4 liggende"]
    assert list_proposed(record) == ["tid"]
    without = load_tiny(tmp_path / "uden").checklists["turen"]
    assert list_facts(without) == ["A4"]
    assert list_proposed(without) == []


def test_a_pack_says_how_long_its_programme_is() -> None:
    packs = real_catalogue().packs
    assert list_pack_facts(packs["moede-en-time"]) == ["1 time", "2 ark"]
    assert list_pack_facts(packs["halv-dag"]) == ["3½ time", "7 ark"]


# --- cases ------------------------------------------------------------------------------------------------

TELLING = (
    SHORT_CASE
    + """\
tal:
  - {værdi: 3, enhed: får, sammenhæng: De fik tre får.}
"""
)


def test_a_case_shows_the_sheets_of_what_it_tells_and_why(tmp_path: Path) -> None:
    files = {"cases/eksempel.yml": TELLING, "checklists/turen.yml": sheet(hører_til={"cases_med": ["tal"]})}
    catalogue = load_tiny(tmp_path, files)
    (offer,) = offer_to_case(catalogue.cases["eksempel"], catalogue)
    assert (offer.sheet.id, offer.why) == ("turen", "Fordi casen fortæller i tal")
    page = Renderer(catalogue).fill(CASE.ask("eksempel"), "../")
    assert f'href="../{LEADS}"' in page
    assert "Fordi casen fortæller i tal" in page
    assert 'href="cases/eksempel.html"' in Renderer(catalogue).fill(CHECKLIST.ask("turen"), "")


def test_a_case_that_tells_nothing_of_it_shows_no_sheet(tmp_path: Path) -> None:
    files = {"cases/eksempel.yml": SHORT_CASE, "checklists/turen.yml": sheet(hører_til={"cases_med": ["tal"]})}
    catalogue = load_tiny(tmp_path, files)
    assert offer_to_case(catalogue.cases["eksempel"], catalogue) == []
    assert 'id="ark"' not in Renderer(catalogue).fill(CASE.ask("eksempel"), "")
    assert "cases/eksempel.html" not in Renderer(catalogue).fill(CHECKLIST.ask("turen"), "")


def test_a_case_shows_the_best_sheets_first_and_never_many() -> None:
    catalogue = real_catalogue()
    offers = offer_to_case(catalogue.cases["vindrosen"], catalogue)
    assert [offer.sheet.id for offer in offers] == ["arbejdsdeling", "aftale-skabelon", "evalueringsark", "handleplan"]
    assert offers[0].why == "Fordi casen fordeler arbejdet"
    for case in catalogue.cases.values():
        found = [offer.sheet.id for offer in offer_to_case(case, catalogue)]
        assert len(found) == len(set(found)) <= MOST_OFFERED


def test_a_method_with_few_sheets_comes_before_all_that_the_case_tells(tmp_path: Path) -> None:
    case = TELLING + "metode: {ord: rundbordsdebatter, ophav: vores læsning}\n"
    files = {
        "cases/eksempel.yml": case,
        "checklists/turen.yml": sheet(hører_til={"cases_med": ["tal"]}),
        "checklists/vejret.yml": write_yaml(
            compose_smallest(Checklist, "vejret", titel="Tjekliste til vejret") | {"metoder": ["rundbordsdebatter"]}
        ),
    }
    catalogue = load_tiny(tmp_path, files)
    offers = offer_to_case(catalogue.cases["eksempel"], catalogue)
    assert [(offer.sheet.id, offer.why) for offer in offers] == [
        ("vejret", "Fordi casen bruger rundbordsdebatter"),
        ("turen", "Fordi casen fortæller i tal"),
    ]


def test_every_part_of_a_case_that_can_be_named_is_looked_for(tmp_path: Path) -> None:
    full = real_catalogue().cases["vindrosen"]
    assert Figure in map(type, full.figures)
    empty = dataclasses.replace(
        full,
        duties=(), agreement=None, purpose=None, activities=None, figures=(), initiative=None, parties=(),
        dilemmas=(), prerequisites=(), complexity=None, method=None,
    )  # fmt: skip
    record = load_tiny(tmp_path).checklists["turen"]
    for part in CasePart:
        only = dataclasses.replace(record, belonging=Belonging(cases=(part,)))
        catalogue = dataclasses.replace(real_catalogue(), checklists={"turen": only})
        assert [offer.why for offer in offer_to_case(full, catalogue)] == [part.label], part
        assert offer_to_case(empty, catalogue) == [], part


def test_the_cases_of_a_sheet_are_those_that_show_it() -> None:
    catalogue = real_catalogue()
    cases = [case for case in catalogue.cases.values() if case.has_page]
    for identity, shown in find_cases_of_sheets(cases, catalogue).items():
        for case in cases:
            offered = {offer.sheet.id for offer in offer_to_case(case, catalogue)}
            assert (case in shown) is (identity in offered)


# --- the way back -----------------------------------------------------------------------------------------


def test_ways_back_are_sorted_and_what_is_not_there_has_no_heading() -> None:
    catalogue = real_catalogue()
    ways = dict(list_ways_back(catalogue.checklists["godt-samarbejde"], catalogue))
    assert list(ways) == ["Metode", "Trin", "Viden", "Pakker"]
    numbers = [int(way.title.partition(".")[0]) for way in ways["Trin"]]
    assert numbers == sorted(numbers)
    assert "Pakker" not in dict(list_ways_back(catalogue.checklists["empowerment-ark"], catalogue))


def test_every_page_that_a_sheet_can_belong_to_has_a_title() -> None:
    assert all(page.label and page.help for page in HandbookPage)


def test_the_list_of_sheets_begins_with_packs_and_says_what_one_chooses_by(tmp_path: Path) -> None:
    shown = show(load_with(tmp_path, minutter=55, personer={"fra": 2, "til": 8}), "show_checklist_list")
    assert shown.index("pakker.html#") < shown.index(LEADS)
    for fact in ("55 min", "2–8 personer", "A4"):
        assert f'<span class="s-fact">{fact}' in shown


def test_numbers_of_a_source_are_not_called_ours() -> None:
    assert Stated("x").origin is Origin.SOURCE
    record = real_catalogue().checklists["rundbord-moedeleder"]
    assert record.people is not None
    assert record.people.origin is Origin.SOURCE
    assert record.people.places
