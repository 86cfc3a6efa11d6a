"""«Min samling»: everything can be gathered, is kept, ordered, shared and printed, and a bad store breaks nothing."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from pypdf import PdfReader

from macros.collecting import KINDS, list_items, list_sources
from macros.record_scripts import generate_record_scripts
from macros.rendering import HANDOUTS, Renderer
from macros.text import strip_formatting
from tests.projects import real_catalogue
from tests.scripts import read_call
from tests.test_rendering import to_page, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.conftest import Axe, BuiltSite, OpenPage, Visit

SLOT = "samspil.samling"
SOME = ["case:klosterhaven", "metode:rundbordsdebatter", "dilemma:d01", "tjekliste:klar-kommune"]
SHARED = "samling.html?indhold=case:vindrosen,dilemma:d03&titel=Til%20torsdag"


def store(visit: Visit, content: str) -> Page:
    """Put something into the browser's store and open the page anew."""
    page = visit.page
    page.evaluate("([slot, text]) => localStorage.setItem(slot, text)", [SLOT, content])
    page.reload()
    page.wait_for_load_state("networkidle")
    return page


def with_some(open_page: OpenPage, keys: list[str] | None = None, **options: Any) -> Page:
    content = {"udgave": 1, "titel": "Til mødet", "indhold": SOME if keys is None else keys}
    return store(open_page("samling.html", **options), json.dumps(content))


def stored(page: Page) -> list[str]:
    found: list[str] = page.evaluate(f"(JSON.parse(localStorage.getItem('{SLOT}') || '{{}}').indhold) || []")
    return found


def titles(page: Page) -> list[str]:
    return page.locator("[data-s-list] .s-gathered__words a").all_inner_texts()


def status(page: Page) -> str:
    return page.locator("[data-s-gathered] [data-s-status]").inner_text()


# --- what is made -----------------------------------------------------------------------------------------


def test_every_record_that_can_be_gathered_has_a_script_with_its_title_and_sources() -> None:
    catalogue = real_catalogue()
    found = {
        address: read_call(content)[0]
        for address, content in generate_record_scripts(catalogue, Renderer(catalogue))
        if address.startswith("samling/")
    }
    wanted = {f"samling/{kind.name}-{identity}.js": (kind, identity) for kind, identity in list_items(catalogue)}
    assert set(found) == set(wanted)
    for address, (kind, identity) in wanted.items():
        record = getattr(catalogue, kind.collection)[identity]
        assert found[address]["noegle"] == f"{kind.name}:{identity}"
        assert found[address]["titel"] == record.title
        assert found[address]["kilder"], address
        assert all(source["titel"] for source in found[address]["kilder"]), address


def test_every_script_is_in_the_built_site_and_its_page_too(built_site: BuiltSite) -> None:
    catalogue = real_catalogue()
    for kind, identity in list_items(catalogue):
        assert (built_site.folder / f"samling/{kind.name}-{identity}.js").is_file()
        page, _, anchor = kind.address.format(identity).partition("#")
        text = (built_site.folder / page).read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in text, kind.address.format(identity)


def test_every_kind_has_a_template() -> None:
    assert set(HANDOUTS) == set(KINDS)


def test_a_case_tells_in_a_handout_who_agreed_on_what_and_what_came_of_it() -> None:
    catalogue = real_catalogue()
    case = catalogue.cases["vindrosen"]
    words = words_of(to_page(Renderer(catalogue).handout("case", case.id)))
    assert case.gist
    for stated in (case.summary, case.gist.who, case.gist.agreed, case.gist.outcome, *case.results):
        assert stated
        assert strip_formatting(stated.value) in words
    assert "Planlagt" in words
    assert "Gennemført" in words


def test_a_checklist_has_a_box_for_every_point() -> None:
    catalogue = real_catalogue()
    for checklist in catalogue.checklists.values():
        page: Any = to_page(Renderer(catalogue).handout("tjekliste", checklist.id))
        ticks = sum(
            len(block.items) + sum(len(choice.options) for choice in block.choices) for block in checklist.blocks
        )
        assert len(page.xpath("//span[@class='s-handout__box']")) == ticks, checklist.id


def test_sources_of_a_record_are_those_it_names() -> None:
    catalogue = real_catalogue()
    (source,) = list_sources(catalogue.dilemmas["d01"], catalogue)
    assert source.title == catalogue.documents["oplaeg"].title
    assert source.where


# --- gathering --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "button", "key"),
    [
        ("cases/vindrosen.html", "^Læg i min samling$", "case:vindrosen"),
        ("metoder/rundbordsdebatter.html", "^Læg i min samling$", "metode:rundbordsdebatter"),
        ("tjeklister/klar-kommune.html", "^Læg i min samling$", "tjekliste:klar-kommune"),
        ("dilemmaer.html", "^Læg i min samling ?: Indflydelse eller styring$", "dilemma:d01"),
        ("forudsaetninger.html", "^Læg i min samling", ""),
        ("idekatalog.html", "^Læg i min samling", ""),
        ("cases/index.html", "^Min samling ?: Klosterhaven", "case:klosterhaven"),
    ],
)
def test_what_is_read_is_gathered_and_counted_and_kept(
    open_page: OpenPage, address: str, button: str, key: str
) -> None:
    visit = open_page(address)
    page = visit.page
    page.get_by_role("button", name=re.compile(button)).first.press("Enter")
    (found,) = stored(page)
    assert found == (key or found)
    assert page.get_by_role("link", name=re.compile(r"Min samling ?\(1\)")).is_visible()
    page.wait_for_function(
        "[...document.querySelectorAll('[role=status]')].some(el => /lagt i din samling/.test(el.textContent))"
    )
    page.reload()
    pressed = page.get_by_role("button", name=re.compile(button)).first
    assert pressed.get_attribute("aria-pressed") == "true"
    pressed.click()
    assert stored(page) == []
    assert not visit.errors


def test_the_collection_shows_what_is_in_it_in_its_order(open_page: OpenPage) -> None:
    page = with_some(open_page)
    catalogue = real_catalogue()
    wanted = [
        getattr(catalogue, KINDS[kind].collection)[identity].title
        for kind, identity in (key.split(":") for key in SOME)
    ]
    assert titles(page) == wanted
    parts = page.locator(".s-handout__item h3").all_inner_texts()
    assert parts == [f"{number}. {title}" for number, title in enumerate(wanted, 1)]


def test_items_are_moved_by_keyboard_and_the_keyboard_keeps_its_place(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.get_by_role("button", name=re.compile("^Op Rundbordsdebatter")).press("Enter")
    page.wait_for_function("document.activeElement.closest('li')?.textContent.includes('Rundbordsdebatter')")
    assert stored(page)[:2] == ["metode:rundbordsdebatter", "case:klosterhaven"]
    assert status(page) == "«Rundbordsdebatter» er nu nummer 1 af 4."
    # «Op» has nothing to do in the first place, so the keyboard stands on «Ned».
    assert page.evaluate("document.activeElement.textContent").startswith("Ned")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('[data-s-list] li').textContent.includes('Klosterhaven')")
    assert stored(page) == SOME


def test_an_item_is_taken_out_and_put_back(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.get_by_role("button", name=re.compile("^Tag ud Rundbordsdebatter")).click()
    page.wait_for_function("document.querySelectorAll('[data-s-list] li').length === 3")
    assert stored(page) == [key for key in SOME if not key.startswith("metode")]
    page.get_by_role("button", name="Fortryd").click()
    page.wait_for_function("document.querySelectorAll('[data-s-list] li').length === 4")
    assert stored(page) == SOME


def test_emptying_can_be_undone(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.get_by_role("button", name="Tøm").click()
    page.get_by_text("Der er ikke lagt noget i samlingen endnu.").wait_for()
    assert stored(page) == []
    page.get_by_role("button", name="Fortryd").click()
    page.wait_for_function("document.querySelectorAll('[data-s-list] li').length === 4")
    assert stored(page) == SOME
    assert page.get_by_label("Overskrift på handoutet").input_value() == "Til mødet"


def test_the_heading_is_the_readers_and_only_text(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.get_by_label("Overskrift på handoutet").fill("Møde <b>i dag</b>")
    assert page.locator("#handout").inner_text() == "Møde <b>i dag</b>"
    page.reload()
    assert page.locator("#handout").inner_text() == "Møde <b>i dag</b>"


# --- sharing ----------------------------------------------------------------------------------------------


def test_a_shared_address_shows_the_collection_and_leaves_ones_own_alone(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.goto(page.url.split("?")[0].replace("samling.html", SHARED))
    page.wait_for_load_state("networkidle")
    assert titles(page) == ["Vindrosen – De Frivilliges Hus og Esbjerg Kommune", "Hvad passer hvor"]
    assert page.locator("#handout").inner_text() == "Til torsdag"
    assert "Din egen samling er urørt; der er 4 ting i den." in page.locator("[data-s-shared]").inner_text()
    assert stored(page) == SOME
    assert page.get_by_role("button", name=re.compile("^Op ")).count() == 0


def test_a_shared_collection_is_added_to_ones_own(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.goto(page.url.replace("samling.html", "samling.html?indhold=dilemma:d01,dilemma:d03"))
    page.get_by_role("button", name="Føj til min samling").click()
    page.wait_for_function("document.querySelectorAll('[data-s-list] li').length === 5")
    assert stored(page) == [*SOME, "dilemma:d03"]
    assert page.url.endswith("samling.html")
    assert "1 ting er føjet til din samling." in status(page)


def test_a_shared_collection_replaces_ones_own_and_that_can_be_undone(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.goto(page.url.replace("samling.html", SHARED))
    page.get_by_role("button", name="Erstat min samling").click()
    page.wait_for_function("document.querySelectorAll('[data-s-list] li').length === 2")
    assert stored(page) == ["case:vindrosen", "dilemma:d03"]
    page.get_by_role("button", name="Fortryd").click()
    page.wait_for_function("document.querySelectorAll('[data-s-list] li').length === 4")
    assert stored(page) == SOME


def test_the_address_that_is_copied_opens_the_same_collection(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.get_by_role("button", name="Kopiér adressen").click()
    address = page.get_by_label("Adressen til samlingen").input_value()
    assert address.endswith(f"?indhold={','.join(SOME)}&titel={quote('Til mødet')}")
    other = open_page(address).page
    assert len(titles(other)) == len(SOME)
    assert stored(other) == []


# --- what may go wrong ------------------------------------------------------------------------------------


def test_what_is_no_longer_there_is_told_and_can_be_taken_out(open_page: OpenPage) -> None:
    page = with_some(open_page, ["case:findes-ikke", "dilemma:d01"])
    first = page.locator("[data-s-list] li").first
    assert "«findes-ikke» findes ikke længere." in first.inner_text()
    assert page.locator(".s-handout__item").count() == 1
    first.get_by_role("button", name=re.compile("^Tag ud")).click()
    page.wait_for_function("document.querySelectorAll('[data-s-list] li').length === 1")
    assert stored(page) == ["dilemma:d01"]


@pytest.mark.parametrize(
    "content",
    [
        "{ikke json", "null", "7", '"tekst"', "[]", '{"indhold": 3}', '{"indhold": [1, null, {}, "case:../x", "x:y"]}',
        '{"titel": {"a": 1}, "indhold": ["<img src=x onerror=alert(1)>"]}',
    ],
)  # fmt: skip
def test_a_broken_store_is_an_empty_collection(open_page: OpenPage, content: str) -> None:
    visit = open_page("samling.html")
    page = store(visit, content)
    assert page.get_by_text("Der er ikke lagt noget i samlingen endnu.").is_visible()
    assert not visit.errors


REFUSE = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, {get() { throw new DOMException("nej", "SecurityError"); }});"""


def test_without_a_store_the_buttons_work_and_say_so(open_page: OpenPage) -> None:
    visit = open_page("cases/vindrosen.html")
    page = visit.page
    address = page.url
    page.context.add_init_script(REFUSE)
    page.reload()
    page.get_by_role("button", name="Læg i min samling", exact=True).click()
    page.get_by_role("button", name="Sammenlign", exact=True).click()
    assert page.get_by_role("link", name=re.compile(r"Min samling ?\(1\)")).is_visible()
    page.get_by_role("button", name="Læg i min samling", exact=True).click()
    page.get_by_role("button", name="Læg i min samling", exact=True).click()
    page.wait_for_function(
        "[...document.querySelectorAll('[role=status]')].some(el => /vil ikke gemme/.test(el.textContent))"
    )
    page.goto(address.replace("cases/vindrosen.html", "samling.html"))
    assert page.get_by_text("Browseren vil ikke gemme her.").is_visible()
    page.goto(address.replace("cases/vindrosen.html", SHARED))
    page.wait_for_selector(".s-handout__item")
    assert not visit.errors


def test_the_collection_works_from_disk(open_page: OpenPage, built_site: BuiltSite) -> None:
    visit = open_page(f"{(built_site.folder / 'samling.html').as_uri()}?indhold={','.join(SOME)}")
    assert len(titles(visit.page)) == len(SOME)
    assert not visit.errors


def test_without_scripts_the_page_says_what_to_do_instead(open_page: OpenPage) -> None:
    page = open_page("samling.html", javascript=False).page
    assert page.locator("[data-s-plain]").is_visible()
    assert page.get_by_role("button", name="Tøm").count() == 0
    assert open_page("cases/vindrosen.html", javascript=False).page.locator(".s-keep:visible").count() == 0


# --- print and access -------------------------------------------------------------------------------------


def test_it_prints_as_one_handout_with_contents_items_and_sources(open_page: OpenPage, tmp_path: Path) -> None:
    page = with_some(open_page)
    page.emulate_media(media="print")
    page.pdf(path=tmp_path / "handout.pdf", prefer_css_page_size=True)
    sheets = [" ".join(sheet.extract_text().split()) for sheet in PdfReader(tmp_path / "handout.pdf").pages]
    sizes = {
        (round(float(sheet.mediabox.width)), round(float(sheet.mediabox.height)))
        for sheet in PdfReader(tmp_path / "handout.pdf").pages
    }
    assert sizes == {(595, 842)}
    front, everything = sheets[0], " ".join(sheets)
    assert "Til mødet" in front
    assert "Indhold" in front
    catalogue = real_catalogue()
    for number, key in enumerate(SOME, 1):
        kind, identity = key.split(":")
        title = getattr(catalogue, KINDS[kind].collection)[identity].title
        assert title in front
        assert f"{number}. {title}" in " ".join(sheets[1:])
    sources = everything[everything.rindex("Kilder ") :]
    for document in ("oplaeg", "haandbog"):
        assert catalogue.documents[document].title in sources
    assert "Kopiér adressen" not in everything
    assert "Tag ud" not in everything
    assert "Næste skridt" not in everything


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_no_state_has_an_accessibility_fault(open_page: OpenPage, axe: Axe, width: int, scheme: Any) -> None:
    page = open_page("samling.html", width=width, scheme=scheme).page
    assert not axe(page)
    page = with_some(open_page, ["case:findes-ikke", *SOME], width=width, scheme=scheme)
    assert not axe(page)
    page.get_by_role("button", name="Tøm").click()
    page.get_by_role("button", name="Fortryd").wait_for()
    assert not axe(page)
    page = open_page(SHARED, width=width, scheme=scheme).page
    assert not axe(page)


@pytest.mark.parametrize("width", [320, 390])
def test_nothing_sticks_out_on_a_phone(open_page: OpenPage, width: int) -> None:
    page = with_some(open_page, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_every_header_leads_to_the_collection(open_page: OpenPage) -> None:
    for address in ("index.html", "cases/vindrosen.html", "tjeklister/index.html"):
        page = open_page(address).page
        page.get_by_role("link", name="Min samling").first.click()
        page.wait_for_url("**/samling.html")
