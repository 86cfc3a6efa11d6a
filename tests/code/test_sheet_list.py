"""The list of sheets: what one chooses by, and a trainer who has ten seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from macros.model.records.checklist import Checklist
from macros.model.records.checklist_around import Phase
from macros.pages.fragments import BY_MACRO
from macros.pages.renderer import Renderer
from macros.views.sheets.choosing import TIMES, describe, group_by_phase, list_keys, list_questions
from tests.full_record import compose_smallest, write_yaml
from tests.projects import load_tiny, real_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import OpenPage

LIST = "tjeklister/index.html"
CARD = "li[data-s-sheet-card]:visible"


def sheet(folder: Path, **more: Any) -> Checklist:
    """The tiny project's first sheet, with something more."""
    text = write_yaml(compose_smallest(Checklist, "turen", titel="Tjekliste til turen") | more)
    return load_tiny(folder, {"checklists/turen.yml": text}).checklists["turen"]


@pytest.mark.parametrize(
    ("minutes", "times"),
    [
        (10, ["15"]),
        ({"fra": 15, "til": 30}, ["15", "15-30"]),
        (25, ["15-30"]),
        (60, ["30-60"]),
        ({"fra": 30, "til": 60}, ["15-30", "30-60"]),
        ({"fra": 240, "til": 360}, ["60"]),
    ],
)
def test_a_sheet_is_found_by_every_time_that_it_can_take(minutes: Any, times: list[str], tmp_path: Path) -> None:
    keys = list(list_keys(sheet(tmp_path, minutter=minutes)))
    assert [key.partition(":")[2] for key in keys if key.startswith("tid:")] == times
    assert [first[3] for first in TIMES[:-1]] == [second[2] for second in TIMES[1:]]


def test_a_sheet_says_how_many_it_is_for_and_where_on_the_way_it_is_used(tmp_path: Path) -> None:
    found = describe(
        sheet(
            tmp_path / "a",
            personer={"fra": 3, "grupper_af": {"fra": 3, "til": 5}},
            fase=["undervejs"],
            bruges_til="udfyldes",
        )
    )
    assert (found.people, found.phases) == ("3-/3-5", "")
    assert {"fase:undervejs", "slags:udfyldes"} <= set(found.keys)
    found = describe(sheet(tmp_path / "b", personer={"fra": 2, "til": 8}, fase=["før aftalen", "bagefter"]))
    assert (found.people, found.phases) == ("2-8", "Før aftalen og bagefter")
    assert describe(sheet(tmp_path / "c")).people == ""


def test_every_sheet_stands_once_under_the_phase_that_it_belongs_to_first() -> None:
    catalogue = real_catalogue()
    groups = group_by_phase(catalogue)
    shown = [one.sheet.id for group in groups for one in group.sheets]
    assert sorted(shown) == sorted(catalogue.checklists)
    assert [group.title for group in groups] == [phase.label for phase in Phase]
    for group in groups:
        assert {one.sheet.phases[0].label for one in group.sheets} == {group.title}
    for question in list_questions(catalogue.checklists.values()):
        assert all(answer.count for answer in question.choices), question.title


def test_sheets_without_a_phase_are_listed_all_the_same(tmp_path: Path) -> None:
    catalogue = load_tiny(tmp_path)
    shown = Renderer(catalogue).fill(BY_MACRO["show_checklist_list"].ask(), "")
    assert "## Alle ark {: #alle-ark }" in shown
    assert all(f'data-s-sheet-card="{identity}"' in shown for identity in catalogue.checklists)


def test_a_trainer_with_twenty_people_chooses_a_sheet_and_sends_the_choice_on(open_page: OpenPage) -> None:
    visit = open_page(LIST)
    page, cards = visit.page, visit.page.locator(CARD)
    form = page.get_by_role("form", name="Vælg blandt arkene")
    every = cards.count()
    expect(form.locator("[data-s-found]")).to_have_text(f"{every} ark")
    form.get_by_role("textbox", name="Hvor mange er I?").fill("20")
    form.get_by_role("checkbox", name="30–60 min").check()
    cut = form.get_by_role("checkbox", name="Til at klippe ud")
    promised = int(cut.locator("xpath=..").locator("[data-s-answer-count]").inner_text())
    cut.check()
    expect(cards).to_have_count(promised)
    expect(cards.first).to_contain_text("20 personer: 5 grupper af 4")
    expect(form.locator("[data-s-found]")).to_have_text(f"{promised} af {every} ark")
    expect(form.get_by_role("status")).to_have_text(f"{promised} af {every} ark.")
    more = form.get_by_role("checkbox", name="Også ark til færre")
    number = int(form.locator("[data-s-divided-count]").inner_text())
    more.check()
    expect(cards).to_have_count(promised + number)
    # Headings with nothing under them are gone, and the address holds it all.
    assert page.locator("h2:visible + div.s-sheet-group:not(:has(li:not([hidden])))").count() == 0
    page.reload()
    expect(cards).to_have_count(promised + number)
    expect(form.get_by_role("textbox", name="Hvor mange er I?")).to_have_value("20")
    # Nothing fits: what can be let go of is offered, and the ways out.
    form.get_by_role("checkbox", name="30–60 min").uncheck()
    form.get_by_role("checkbox", name="Højst 15 min").check()
    none = page.locator("[data-s-none]")
    expect(none).to_contain_text("Ingen ark passer")
    expect(none.get_by_role("link", name="lav mødet af flere ark")).to_be_visible()
    none.get_by_role("button", name="Uden «Højst 15 min»").click()
    expect(none).to_be_hidden()
    expect(cards).to_have_count(promised + number)
    expect(cards.first.get_by_role("link")).to_be_focused()
    form.get_by_role("button", name="Vis alle igen").click()
    expect(cards).to_have_count(every)
    assert page.evaluate("location.search") == ""
    assert visit.errors == []


def test_without_scripts_all_sheets_are_read_under_their_headings(open_page: OpenPage) -> None:
    page = open_page(LIST, javascript=False).page
    expect(page.locator("[data-s-sheet-choosing]")).to_be_hidden()
    expect(page.locator("[data-s-none]")).to_be_hidden()
    expect(page.locator(CARD)).to_have_count(len(real_catalogue().checklists))
