"""The tasks that people come with, each walked from the front page by what is seen there, on a phone and on a computer.

A step that is not seen cannot be pressed, and more steps than a task is worth are a fault: who takes a way away makes
its task red.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.kinds import weekly

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.conftest import OpenPage

pytestmark = pytest.mark.browser


class Walk:
    """Somebody with a task, who presses what can be seen and is counted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.presses = 0

    @property
    def is_narrow(self) -> bool:
        return self.page.evaluate("innerWidth") < 600  # type: ignore[no-any-return]

    def press(self, name: str, role: str = "link", within: str = "body") -> None:
        """Press the first that is seen of what begins with a name; whoever folds it away has to be opened first."""
        found: Locator = self.page.locator(within).get_by_role(role, name=re.compile(rf"^{name}"))  # type: ignore[arg-type]
        target = found.filter(visible=True).first
        target.scroll_into_view_if_needed()
        target.click()
        self.presses += 1

    def open(self, words: str) -> None:
        """Open a fold by its words."""
        self.page.locator("summary", has_text=words).filter(visible=True).first.click()
        self.presses += 1

    def tick(self, name: str) -> None:
        """Tick the box that belongs to a name."""
        self.page.get_by_role("checkbox", name=re.compile(name)).filter(visible=True).first.check()
        self.presses += 1

    def fill(self, label: str, words: str) -> None:
        """Write in the field of a label: the press into it is counted, the letters are what one came with."""
        field = self.page.get_by_label(re.compile(f"^{label}"))
        field.click()
        field.fill(words)
        self.presses += 1

    def enter(self) -> None:
        """Press Enter where one is."""
        self.page.keyboard.press("Enter")
        self.presses += 1

    def is_at(self, heading: str) -> None:
        """The page that one has come to."""
        expect(self.page.get_by_role("heading", level=1)).to_have_text(heading)


@pytest.fixture(params=[390, weekly(1280)])
def walk(request: pytest.FixtureRequest, open_page: OpenPage) -> Walk:
    return Walk(open_page("index.html", width=request.param, height=844).page)


def test_an_example_of_low_complexity_is_found_and_it_is_said_how_few_have_a_level(walk: Walk) -> None:
    walk.press("Find en case")
    if walk.is_narrow:
        walk.press("Filtre", "button")
    walk.open("Kompleksitet")
    walk.tick("^Lille")
    assert walk.presses <= 4
    expect(walk.page.locator("[data-s-list] > li").first).to_contain_text("Mødrehjælpens partnerskab")
    expect(walk.page.locator("main")).to_contain_text(re.compile(r"\d+ af \d+"))


def test_a_meeting_tomorrow_of_an_hour_for_twenty_has_its_programme_and_one_file_for_each(walk: Walk) -> None:
    walk.press("Vi skal holde et møde i morgen")
    walk.is_at("Lav mødet")
    for label, number in (("Hvor længe", "60"), ("Hvor mange", "20")):
        walk.fill(label, number)
    walk.enter()
    expect(walk.page.locator("[data-s-plan-list]")).to_contain_text("grupper af")
    for ending in ("deltagere", "moedeleder"):
        expect(walk.page.locator(f'[data-s-plan-get*="{ending}"]').first).to_be_visible()
    assert walk.presses <= 4


def test_two_partnerships_are_compared_in_four(walk: Walk) -> None:
    walk.press("Find en case")
    walk.press("Sammenlign", "button", "[data-s-case='moedrehjaelpen']")
    walk.press("Sammenlign", "button", "[data-s-case='vindrosen']")
    walk.press("Sammenlign$")
    assert walk.presses <= 4
    walk.is_at("Sammenlign")
    expect(walk.page.locator("main")).to_contain_text("Vindrosen")
    expect(walk.page.locator("main")).to_contain_text("Mødrehjælpen")


def test_a_method_for_the_young_and_a_hard_subject_leads_to_its_sheets(walk: Walk) -> None:
    walk.press("Vælg en metode")
    walk.press("Safe Space-dialog", "link", "article")
    walk.is_at("Safe Space-dialoger")
    walk.press("Emner til en Safe Space-dialog")
    assert walk.presses <= 3
    walk.is_at("Emner til en Safe Space-dialog")


def test_who_writes_an_agreement_begins_it_in_one_press(walk: Walk) -> None:
    walk.press("Vi skal skrive en aftale")
    walk.is_at("Aftalebygger")
    assert walk.presses == 1
    expect(walk.page.locator("[data-s-agree-text]")).to_be_visible()


def test_who_pays_is_answered_by_three_agreements(walk: Walk) -> None:
    walk.press("Vi skal skrive en aftale")
    walk.press("Læs de tre aftaler")
    # Beside each other where there is room, else questions that open.
    way = walk.page.locator("[data-s-asked-list] a, details > summary").filter(visible=True, has_text="Penge").first
    way.click()
    walk.presses += 1
    assert walk.presses <= 3
    told = walk.page.locator("details", has=walk.page.locator("h3", has_text="Penge")).locator(".s-three > div")
    expect(told).to_have_count(3)
    expect(told.first).to_be_visible()


def test_a_dilemma_is_drawn_at_random_for_a_room(walk: Walk) -> None:
    walk.press("Viden")
    walk.press("Dilemmaer", "link", "article")
    walk.press("Vis på skærm", "button")
    walk.press("Træk et kort", "button")
    assert walk.presses <= 4
    expect(walk.page.locator("[data-s-stage-slide]")).to_contain_text("?")
    expect(walk.page.locator("[data-s-stage-source]")).to_contain_text("Oplægget, ")


def test_five_things_become_one_handout(walk: Walk) -> None:
    walk.press("Viden")
    walk.press("Dilemmaer", "link", "article")
    # Other boxes of the page (whether sources are shown) are there before these are, and no choice of a thing.
    boxes = walk.page.get_by_role("checkbox", name=re.compile("^Vælg: "))
    for number in range(5):
        boxes.nth(number).check()
        walk.presses += 1
    walk.press("Læg i min samling", "button")
    walk.press("Min samling")
    assert walk.presses <= 9
    walk.is_at("Min samling")
    expect(walk.page.locator("[data-s-list] > li")).to_have_count(5)


def test_a_case_is_proposed_from_the_front_page(walk: Walk) -> None:
    walk.press("Foreslå en case")
    assert walk.presses == 1
    expect(walk.page.get_by_text(re.compile(r"Trin 1 af \d"))).to_be_visible()


def test_ones_own_municipality_is_answered_with_what_there_is(walk: Walk) -> None:
    walk.fill("Hvilken kommune er I i", "Esbjerg")
    walk.press("Vis", "button")
    assert walk.presses == 2
    expect(walk.page.locator("[data-s-place-chosen]")).to_contain_text("Esbjerg")
    expect(walk.page.locator("[data-s-place-chosen]")).to_contain_text("Vindrosen")


def test_a_page_is_cited_with_a_line_to_copy(walk: Walk) -> None:
    walk.press("Viden")
    walk.press("Dilemmaer", "link", "article")
    walk.open("Sådan citerer du siden")
    walk.press("Kopiér linjen", "button")
    assert walk.presses <= 4
    expect(walk.page.locator("[data-s-cite-status]")).to_have_text(re.compile(r"Linjen er (kopieret|markeret)"))


def test_a_case_leads_to_the_sheet_that_would_have_helped(walk: Walk) -> None:
    walk.press("Find en case")
    walk.press("Vindrosen – De Frivilliges")
    sheets = walk.page.locator("#ark + ul a").filter(visible=True)
    expect(sheets.first).to_be_visible()
    title = sheets.first.locator(".s-sheets__name").inner_text()
    sheets.first.click()
    walk.presses += 1
    assert walk.presses <= 3
    walk.is_at(title)
