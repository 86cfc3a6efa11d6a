"""Pages whose entries open one by one: all of it is there, an address opens its own, and several are chosen at once."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html
from playwright.sync_api import expect
from pypdf import PdfReader

from macros.language.danish import find_letter, first_sentence
from macros.language.formatting import strip_formatting
from macros.views.handbook.topics import sort_dilemmas
from tests.kinds import light_and_weekly_dark, weekly
from tests.projects import real_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from macros.model.statements import Stated
    from tests.conftest import Axe, OpenPage
    from tests.sites import BuiltSite

SLOT = "samspil.samling"
ENTRIES = {
    "dilemmaer.html": "d05",
    "forudsaetninger.html": "konflikter",
    "udbytte.html": "synlighed",
    "ordliste.html": "tovholder",
}
"""Pages with entries that open, and one of each."""


def read(site: BuiltSite, address: str) -> Any:
    """A page of the built site; lxml's own types promise every kind of thing."""
    return html.document_fromstring((site.folder / address).read_text("utf-8"))


def rows(page: Page) -> list[str]:
    """The ids of the dilemmas that are shown."""
    found: list[str] = page.locator("[data-s-topic]:visible").evaluate_all("all => all.map(one => one.id)")
    return found


def opened(page: Page) -> list[str]:
    """What the ids of the open entries are, whether the row or its heading bears it."""
    found: list[str] = page.evaluate("""() => [...document.querySelectorAll("details.s-entry[open]")].map(one =>
        one.parentElement.id || one.querySelector("summary [id]").id)""")
    return found


# --- for everybody ----------------------------------------------------------------------------------------


def texts_of(address: str) -> Iterator[Stated[str]]:
    """Every statement that a page has of the records."""
    catalogue = real_catalogue()
    match address:
        case "dilemmaer.html":
            for dilemma in catalogue.dilemmas.values():
                yield dilemma.question
                yield from [dilemma.explanation] if dilemma.explanation else []
        case "forudsaetninger.html":
            for prerequisite in catalogue.prerequisites.values():
                yield from (prerequisite.summary, *prerequisite.findings, *prerequisite.questions)
        case "ordliste.html":
            yield from (term.definition for term in catalogue.terms.values())
        case _:
            for topic in catalogue.outcomes.values():
                yield from (*([topic.summary] if topic.summary else []), *topic.points, *topic.questions)


def bare(text: str) -> str:
    """Letters and digits alone: a line, a hyphen or a mark on the way is no other text."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


@pytest.mark.parametrize("address", ENTRIES)
def test_all_that_opens_stands_in_the_html(address: str, built_site: BuiltSite) -> None:
    (article,) = read(built_site, address).xpath("//article")
    for mark in article.xpath(".//a[contains(@class,'s-place')] | .//span[contains(@class,'s-place')]"):
        mark.drop_tree()
    text = bare(article.text_content())
    assert [stated.value for stated in texts_of(address) if bare(strip_formatting(stated.value)) not in text] == []


@pytest.mark.parametrize("address", [weekly("dilemmaer.html"), weekly("forudsaetninger.html"), "ordliste.html"])
def test_all_that_opens_is_printed(address: str, open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(address, width=390, media="print").page
    page.pdf(path=tmp_path / "side.pdf")
    text = bare(" ".join(sheet.extract_text() for sheet in PdfReader(tmp_path / "side.pdf").pages))
    # The first words of each: a page's end may stand in a longer one.
    first = [bare(" ".join(strip_formatting(stated.value).split()[:4])) for stated in texts_of(address)]
    assert [words for words in first if words not in text] == []


@pytest.mark.parametrize(("address", "identity"), ENTRIES.items())
def test_an_address_opens_its_own_entry(address: str, identity: str, open_page: OpenPage) -> None:
    page = open_page(f"{address}#{identity}", width=390).page
    assert opened(page) == [identity]
    box = page.locator(f"#{identity}").bounding_box()
    assert box
    assert 0 <= box["y"] < 844
    # Closed again, the same way in opens it once more.
    page.locator("details.s-entry[open] > summary").first.click()
    assert opened(page) == []
    page.evaluate("location.hash = ''")
    page.evaluate(f"location.hash = '{identity}'")
    page.wait_for_function("() => document.querySelector('details.s-entry[open]')")
    assert opened(page) == [identity]


def test_a_tile_leads_to_its_entry_by_mouse_and_by_keyboard(open_page: OpenPage) -> None:
    page = open_page("forudsaetninger.html", width=390).page
    assert opened(page) == []
    tiles = page.locator("a.s-outline__way")
    expect(tiles).to_have_count(len(real_catalogue().prerequisites))
    tiles.nth(1).click()
    expect(page.locator("details.s-entry[open]")).to_have_count(1)
    tiles.nth(4).press("Enter")
    expect(page.locator("details.s-entry[open]")).to_have_count(2)
    ids = list(real_catalogue().prerequisites)
    assert opened(page) == [ids[1], ids[4]]


@pytest.mark.parametrize("address", ENTRIES)
def test_without_scripts_nothing_asks_for_one_and_every_entry_opens(address: str, open_page: OpenPage) -> None:
    page = open_page(address, width=390, javascript=False).page
    expect(page.locator(":is(.s-choose, .s-chosen):visible")).to_have_count(0)
    entry = page.locator("details.s-entry").first
    entry.locator("summary").click()
    expect(entry.locator(".s-entry__body")).to_be_visible()


# --- choosing several -------------------------------------------------------------------------------------


def test_several_are_chosen_by_keyboard_and_mouse_and_kept_in_the_address(open_page: OpenPage) -> None:
    visit = open_page("dilemmaer.html")
    page = visit.page
    bar = page.get_by_role("region", name="Det, du har valgt")
    expect(bar).to_be_hidden()
    page.get_by_role("checkbox", name="Vælg: Indflydelse eller styring").press("Space")
    page.get_by_role("checkbox", name="Vælg: Betaling").click()
    expect(bar).to_contain_text("2 valgt")
    expect(page).to_have_url(re.compile(r"dilemmaer\.html\?vis=d01,d39$"))
    page.reload()
    visit.settle()
    expect(bar).to_contain_text("2 valgt")
    bar.get_by_role("button", name="Læg i min samling").press("Enter")
    expect(bar).to_contain_text("2 nye ting er lagt i din samling.")
    kept: dict[str, Any] = json.loads(page.evaluate(f"localStorage.getItem('{SLOT}')"))
    assert kept["indhold"] == ["dilemma:d01", "dilemma:d39"]
    expect(page.get_by_role("link", name="Min samling (2)")).to_be_visible()
    bar.get_by_role("button", name="Fravælg").click()
    expect(bar).to_be_hidden()
    expect(page).to_have_url(re.compile(r"dilemmaer\.html$"))
    expect(page.get_by_role("checkbox", name="Vælg: Indflydelse eller styring")).to_be_focused()
    assert not visit.errors


@pytest.mark.weekly
def test_only_the_chosen_are_shown_on_the_screen(open_page: OpenPage) -> None:
    page = open_page("dilemmaer.html?valgt=d05,d39").page
    page.get_by_role("region", name="Det, du har valgt").get_by_role("button", name="Vis på skærm").click()
    stage = page.locator("dialog.s-stage[open]")
    expect(stage).to_contain_text("Går det nogle steder bedre")
    expect(stage).to_contain_text("1 af 2")


def test_the_chosen_become_a_deck_for_the_printer_at_hand(open_page: OpenPage, tmp_path: Path) -> None:
    visit = open_page("dilemmaer.html?vis=d01,d02,d39")
    page = visit.page
    page.get_by_role("link", name="Print som kort").click()
    form = page.get_by_role("form", name="Lav jeres eget sæt")
    said = form.get_by_role("status").first
    expect(said).to_have_text("De valgte 3 kort: 1 ark A4, printet på begge sider.")
    expect(page).to_have_url(re.compile(r"tjeklister/dilemmakort\.html\?vis=d01,d02,d39#kortsaet$"))
    page.locator("select[data-s-by=tema]").select_option("faglighed")
    page.get_by_role("checkbox", name="Vælg: Uden faglig baggrund").check()
    form.get_by_label("Til at folde").check()
    form.get_by_label("Tomme kort").fill("1")
    expect(said).to_have_text("De valgte 4 kort og 1 tomt: 2 ark A4.")
    expect(form.get_by_text("Rammer bagsiderne ved siden af?")).to_be_hidden()
    with page.expect_download() as downloaded:
        form.get_by_role("button", name="Hent kortene (pdf)").press("Enter")
    assert downloaded.value.suggested_filename == "dilemmakort-4-kort-til-at-folde.pdf"
    downloaded.value.save_as(tmp_path / "kort.pdf")
    first, second = (bare(leaf.extract_text()) for leaf in PdfReader(tmp_path / "kort.pdf").pages)
    for words in ("Hvordan vejer man frivilliges", "Skal samarbejdet vokse frem", "Betaling", "Uden faglig baggrund"):
        assert bare(words) in first
    assert bare("Hvem tager det første skridt") not in first
    assert bare("Jeres eget dilemma") in second
    page.get_by_role("button", name="Fravælg").click()
    expect(said).to_have_text("Alle 44 kort og 1 tomt: 12 ark A4.")
    assert not visit.errors


@pytest.mark.parametrize(
    ("key", "value"), [("tema", "faglighed"), weekly("case", "vindrosen"), weekly("metode", "partnerskaber")]
)
def test_a_filter_shows_those_and_says_how_many(key: str, value: str, open_page: OpenPage) -> None:
    page = open_page("dilemmaer.html").page
    found = sort_dilemmas(real_catalogue()).keys
    wanted = [one for one, keys in found.items() if f"{key}:{value}" in keys.split()]
    assert wanted
    page.locator(f"select[data-s-by={key}]").select_option(value)
    assert rows(page) == wanted
    expect(page.get_by_role("status").filter(has_text="dilemmaer")).to_have_text(f"{len(wanted)} af 44 dilemmaer")
    expect(page).to_have_url(re.compile(re.escape(f"?{key}={value}")))
    page.reload()
    assert rows(page) == wanted
    page.get_by_role("button", name="Vis alle igen").click()
    assert len(rows(page)) == 44
    expect(page).to_have_url(re.compile(r"dilemmaer\.html$"))


def test_words_and_all_that_are_shown(open_page: OpenPage) -> None:
    page = open_page("dilemmaer.html", width=390).page
    page.get_by_label("Find et ord").fill("budget")
    shown = rows(page)
    assert 0 < len(shown) < 44
    expect(page.get_by_role("heading", name="Oplevelser af samarbejdet")).to_be_hidden()
    page.get_by_role("button", name="Vælg alle, der vises").click()
    bar = page.get_by_role("region", name="Det, du har valgt")
    expect(bar).to_contain_text(f"{len(shown)} valgt")
    page.get_by_label("Find et ord").fill("findes slet ikke")
    assert rows(page) == []
    expect(bar).to_contain_text("vises ikke lige nu")


def test_ideas_are_chosen_in_the_same_way(open_page: OpenPage) -> None:
    page = open_page("idekatalog.html").page
    page.get_by_role("checkbox").first.click()
    page.get_by_role("button", name="Læg i min samling").click()
    kept = json.loads(page.evaluate(f"localStorage.getItem('{SLOT}')"))
    assert kept["indhold"] == [f"ide:{next(iter(real_catalogue().ideas))}"]


@light_and_weekly_dark
@pytest.mark.parametrize("width", [390, weekly(1280)])
def test_no_state_has_an_accessibility_fault(width: int, scheme: Any, open_page: OpenPage, axe: Axe) -> None:
    page = open_page("dilemmaer.html?vis=d01,d39#d01", width=width, scheme=scheme).page
    assert axe(page) == ""
    for address in ("forudsaetninger.html#konflikter", "ordliste.html#tovholder", "idekatalog.html", "tal.html"):
        page.goto(f"{page.url.split('?')[0].split('#')[0].rpartition('/')[0]}/{address}")
        assert axe(page) == "", address


# --- the glossary -----------------------------------------------------------------------------------------


def test_a_word_of_the_glossary_is_found_by_its_field(open_page: OpenPage) -> None:
    page = open_page("ordliste.html", width=390).page
    assert opened(page) == []
    page.get_by_role("searchbox", name="Find et ord").fill("tovh")
    assert opened(page) == ["tovholder"]
    expect(page.locator("[data-s-term]:visible")).to_have_count(1)
    expect(page.locator("[data-s-letters] li:visible")).to_have_text(["T"])
    page.get_by_role("button", name="Vis alle igen").press("Enter")
    expect(page.locator("[data-s-term]:visible")).to_have_count(len(real_catalogue().terms))
    assert opened(page) == []


def test_the_glossary_is_read_at_once_where_there_is_room(open_page: OpenPage) -> None:
    page = open_page("ordliste.html", width=1280).page
    assert len(opened(page)) == len(real_catalogue().terms)


def test_every_letter_leads_to_its_words(built_site: BuiltSite) -> None:
    page = read(built_site, "ordliste.html")
    letters = page.xpath("//nav[@data-s-letters]//a")
    wanted = {find_letter(term.title) for term in real_catalogue().terms.values()}
    assert [link.text for link in letters] == sorted(wanted, key="§0-9ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ".index)
    for link in letters:
        (part,) = page.xpath(f"//*[@id='{link.get('href')[1:]}']")
        titles = [" ".join(title.text_content().split()) for title in part.xpath(".//summary")]
        assert titles
        assert {find_letter(title) for title in titles} == {link.text}


@pytest.mark.parametrize(
    ("word", "letter"),
    [("Aarhus", "Å"), ("Åben skole", "Å"), ("«ord»", "O"), ("élan", "E"), ("§ 115", "§"), ("12 trin", "0-9"), ("", "")],
)
def test_a_word_stands_under_its_danish_letter(word: str, letter: str) -> None:
    assert find_letter(word) == letter


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Det tog et år. Så kom aftalen.", "Det tog et år."),
        ("Det tog ca. 12 måneder og fx. Aarhus var med. Slut.", "Det tog ca. 12 måneder og fx. Aarhus var med."),
        ("Hvem betaler? Ingen.", "Hvem betaler?"),
        ("Han sagde «nej.» Så gik han.", "Han sagde «nej.»"),
        ("uden punktum", "uden punktum"),
    ],
)
def test_the_first_sentence_ends_where_one_hears_it(text: str, first: str) -> None:
    assert first_sentence(text) == first
