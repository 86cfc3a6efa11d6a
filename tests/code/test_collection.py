"""«Min samling»: everything can be gathered, is kept, ordered, shared and printed, and a bad store breaks nothing."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from macros.language.formatting import strip_formatting
from macros.model.addresses import GATHERED_LIST, page_at
from macros.model.things import BY_NAME, GATHERED
from macros.pages.environment import TEMPLATES
from macros.pages.fragments import HANDOUTS
from macros.pages.renderer import Renderer
from macros.scripts.records import generate_record_scripts
from macros.views.selection.collection import list_items, list_sources
from tests.code.test_rendering import to_page, words_of
from tests.conftest import settle
from tests.kinds import light_and_weekly_dark, weekly
from tests.projects import real_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.conftest import Axe, BuiltSite, OpenPage, Visit

SLOT = "samspil.samling"
SOME = ["case:klosterhaven", "metode:rundbordsdebatter", "dilemma:d01", "tjekliste:klar-kommune"]
MIXED = [
    "case:vindrosen", "metode:partnerskaber", "dilemma:d01", "dilemma:d03", "tjekliste:klar-kommune",
    "case:moedrehjaelpen", "metode:rundbordsdebatter",
]  # fmt: skip
LONG = [f"dilemma:d{number:02}" for number in range(1, 31)]
SHARED = "samling.html?indhold=case:vindrosen,dilemma:d03&titel=Til%20torsdag"


def store(visit: Visit, content: str) -> Page:
    """Put something into the browser's store and open the page anew."""
    page = visit.page
    page.evaluate("([slot, text]) => localStorage.setItem(slot, text)", [SLOT, content])
    page.reload()
    settle(page)
    return page


FOOT = re.compile(r"^Side \d+ af \d+.*?udskrevet \d+\. \w+ \d{4}\s*", re.DOTALL)
"""What stands at the foot of every sheet, which a reader of its text meets first."""


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


@pytest.mark.slow
def test_every_record_that_can_be_gathered_has_a_script_with_its_title_and_sources() -> None:
    catalogue = real_catalogue()
    pieces = generate_record_scripts(catalogue, Renderer(catalogue))
    found: dict[str, Any] = {piece.address: piece.value for piece in pieces if piece.address.startswith("samling/")}
    assert found.pop(GATHERED_LIST) == [f"{kind.name}:{identity}" for kind, identity in list_items(catalogue)]
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
        address = page_at(kind.name, identity)
        page, _, anchor = address.partition("#")
        text = (built_site.folder / page).read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in text, address


def test_every_kind_has_a_template() -> None:
    assert set(HANDOUTS) == {thing.name for thing in GATHERED}
    for fragment in HANDOUTS.values():
        assert (TEMPLATES / fragment.template).is_file()


def test_a_case_tells_in_a_handout_who_agreed_on_what_and_what_came_of_it() -> None:
    catalogue = real_catalogue()
    case = catalogue.cases["vindrosen"]
    words = words_of(to_page(Renderer(catalogue).fill(HANDOUTS["case"].ask(case.id), "")))
    assert case.gist
    for stated in (case.summary, case.gist.who, case.gist.agreed, case.gist.outcome, *case.results):
        assert stated
        assert strip_formatting(stated.value) in words
    assert "Planlagt" in words
    assert "Gennemført" in words


def count_ticks(block: Any) -> int:
    """How many ticks a block of a record asks for: at points, at answers to choose from, in columns of a table."""
    ticks = len(block.items) + sum(len(choice.options) for choice in block.choices)
    if not block.table:
        return ticks
    rows = [len(row.cells) for row in block.table.rows] + [0] * (block.table.empty or 0)
    return ticks + sum(column in block.table.ticked for given in rows for column in block.table.columns[given:])


def test_a_checklist_has_a_box_for_every_point_answer_and_ticked_cell() -> None:
    catalogue = real_catalogue()
    for checklist in catalogue.checklists.values():
        page: Any = to_page(Renderer(catalogue).fill(HANDOUTS["tjekliste"].ask(checklist.id), ""))
        ticks = sum(count_ticks(block) for block in checklist.blocks)
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
        weekly("metoder/rundbordsdebatter.html", "^Læg i min samling$", "metode:rundbordsdebatter"),
        weekly("tjeklister/klar-kommune.html", "^Læg i min samling$", "tjekliste:klar-kommune"),
        ("dilemmaer.html#d01", "^Læg i min samling ?: Indflydelse eller styring$", "dilemma:d01"),
        weekly("forudsaetninger.html#vilje", "^Læg i min samling", ""),
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
    expect(page.get_by_role("link", name=re.compile(r"Min samling ?\(1\)"))).to_be_visible()
    page.wait_for_function(
        "[...document.querySelectorAll('[role=status]')].some(el => /lagt i din samling/.test(el.textContent))"
    )
    page.reload()
    pressed = page.get_by_role("button", name=re.compile("^I samlingen")).first
    expect(pressed).to_have_attribute("aria-pressed", "true")
    # By the keyboard, as above: cards out of sight get their height only once they are scrolled to, and a pointer that
    # was aimed before would miss.
    pressed.press("Enter")
    assert stored(page) == []
    assert not visit.errors


def test_the_collection_shows_what_is_in_it_in_its_order(open_page: OpenPage) -> None:
    page = with_some(open_page)
    catalogue = real_catalogue()
    wanted = [
        getattr(catalogue, BY_NAME[kind].collection)[identity].title
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
    expect(page.get_by_label("Overskrift på handoutet")).to_have_value("Til mødet")


@pytest.mark.weekly
def test_the_heading_is_the_readers_and_only_text(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.get_by_label("Overskrift på handoutet").fill("Møde <b>i dag</b>")
    expect(page.locator("#handout")).to_have_text("Møde <b>i dag</b>", use_inner_text=True)
    page.reload()
    expect(page.locator("#handout")).to_have_text("Møde <b>i dag</b>", use_inner_text=True)


def in_sight(element: Locator) -> bool:
    """Whether all of an element stands in the window, with nothing over its middle."""
    seen: bool = element.evaluate(
        "el => { const box = el.getBoundingClientRect();"
        "const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);"
        "return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight"
        " && (el.contains(top) || top.contains(el)); }"
    )
    return seen


def wait_for_status(page: Page, text: str) -> None:
    page.wait_for_function(
        "text => document.querySelector('[data-s-gathered] [data-s-status]').textContent.includes(text)", arg=text
    )


@pytest.mark.parametrize("width", [390, 1280])
def test_what_happened_in_a_long_list_is_told_where_one_stands(open_page: OpenPage, width: int) -> None:
    page = with_some(open_page, LONG, width=width)
    told = page.locator("[data-s-gathered] [data-s-status]")
    row = page.locator("[data-s-list] li").nth(24)
    title = row.locator("a").inner_text()
    row.get_by_role("button", name=re.compile("^Tag ud")).click()
    wait_for_status(page, f"«{title}» er taget ud.")
    assert in_sight(told)
    assert in_sight(page.get_by_role("button", name="Fortryd"))
    page.locator("[data-s-list] li").nth(20).get_by_role("button", name=re.compile("^Ned")).click()
    wait_for_status(page, "er nu nummer 22 af 29.")
    assert in_sight(told)


@pytest.mark.weekly
def test_what_is_told_covers_nothing_that_gets_the_focus(open_page: OpenPage) -> None:
    page = with_some(open_page, LONG, height=600)
    page.locator("[data-s-list] li").nth(24).get_by_role("button", name=re.compile("^Ned")).press("Enter")
    wait_for_status(page, "er nu nummer 26")
    for _ in range(40):
        page.keyboard.press("Shift+Tab")
        page.wait_for_function(
            "() => document.activeElement.getBoundingClientRect().top"
            " >= document.querySelector('.s-gathered__status').getBoundingClientRect().bottom - 1",
        )


@pytest.mark.weekly
def test_a_change_of_the_order_does_not_cancel_what_could_be_undone(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.get_by_role("button", name=re.compile("^Tag ud Rundbordsdebatter")).click()
    wait_for_status(page, "er taget ud")
    page.get_by_role("button", name=re.compile("^Op Indflydelse")).click()
    wait_for_status(page, "er nu nummer 1 af 3.")
    undo = page.get_by_role("button", name="Fortryd")
    undo.click()
    wait_for_status(
        page,
        "«Indflydelse eller styring» er igen nummer 2. Du kan også fortryde, at «Rundbordsdebatter» blev taget ud.",
    )
    undo.press("Enter")
    wait_for_status(page, "«Rundbordsdebatter» er lagt tilbage som nummer 2.")
    assert stored(page) == SOME
    expect(undo).to_be_hidden()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Nummer på Rundbordsdebatter"


@pytest.mark.weekly
def test_a_heading_written_since_stays_when_something_is_put_back(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.get_by_role("button", name=re.compile("^Tag ud Rundbordsdebatter")).click()
    wait_for_status(page, "er taget ud")
    page.get_by_label("Overskrift på handoutet").fill("Ny overskrift")
    page.get_by_role("button", name="Fortryd").click()
    wait_for_status(page, "er lagt tilbage")
    expect(page.locator("#handout")).to_have_text("Ny overskrift", use_inner_text=True)


@pytest.mark.weekly
def test_a_new_number_moves_an_item_through_a_long_list(open_page: OpenPage) -> None:
    page = with_some(open_page, LONG)
    field = page.locator("[data-s-list] li").nth(27).get_by_role("textbox")
    title = titles(page)[27]
    field.fill("2")
    field.press("Enter")
    wait_for_status(page, f"«{title}» er nu nummer 2 af 30.")
    assert stored(page) == [LONG[0], LONG[27], *LONG[1:27], *LONG[28:]]
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == f"Nummer på {title}"
    assert [box.input_value() for box in page.locator("[data-s-place]").all()] == [str(at) for at in range(1, 31)]
    page.keyboard.type("99")
    page.keyboard.press("Enter")
    wait_for_status(page, "er nu nummer 30 af 30.")
    page.keyboard.type("x")
    page.keyboard.press("Enter")
    wait_for_status(page, "Skriv et tal fra 1 til 30.")
    expect(page.locator(":focus")).to_have_value("30")


@pytest.mark.weekly
def test_a_number_left_with_tab_counts_and_the_keyboard_goes_on(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.get_by_label("Nummer på Rundbordsdebatter").fill("4")
    page.keyboard.press("Tab")
    wait_for_status(page, "«Rundbordsdebatter» er nu nummer 4 af 4.")
    assert page.evaluate("document.activeElement.textContent") == "Rundbordsdebatter"
    assert stored(page)[3] == "metode:rundbordsdebatter"


def middle_of(element: Locator) -> tuple[float, float]:
    box = element.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def grip(page: Page, at: int) -> Locator:
    return page.locator("[data-s-list] li").nth(at).locator(".s-gathered__grip")


def test_an_item_is_dragged_by_its_handle_with_a_mouse(open_page: OpenPage) -> None:
    page = with_some(open_page, height=1400)
    (x, first), (_, last) = middle_of(grip(page, 0)), middle_of(grip(page, 3))
    page.mouse.move(x, first)
    page.mouse.down()
    page.mouse.move(x, (first + last) / 2, steps=4)
    page.keyboard.press("Escape")
    page.mouse.up()
    assert stored(page) == SOME
    page.mouse.move(x, first)
    page.mouse.down()
    page.mouse.move(x, last + 4, steps=6)
    page.mouse.up()
    wait_for_status(page, "er nu nummer 4 af 4.")
    assert stored(page) == [*SOME[1:], SOME[0]]
    page.get_by_role("button", name="Fortryd").click()
    wait_for_status(page, "er igen nummer 1.")
    assert stored(page) == SOME


@pytest.mark.weekly
def test_an_item_is_dragged_by_its_handle_with_a_finger(open_page: OpenPage) -> None:
    page = with_some(open_page, width=390, height=1400)
    touch = page.context.new_cdp_session(page)
    x, from_y = middle_of(grip(page, 3))
    to_y = middle_of(grip(page, 1))[1] - 4

    def send(kind: str, *points: float) -> None:
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for y in points]})

    before = page.evaluate("scrollY")
    send("touchStart", from_y)
    for step in range(1, 9):
        send("touchMove", from_y + (to_y - from_y) * step / 8)
    send("touchEnd")
    wait_for_status(page, "er nu nummer 2 af 4.")
    assert stored(page) == [SOME[0], SOME[3], SOME[1], SOME[2]]
    assert page.evaluate("scrollY") == before


@pytest.mark.weekly
def test_rows_are_low_on_a_phone(open_page: OpenPage) -> None:
    page = with_some(open_page, width=390)
    expect(page.locator("[data-s-list] button .s-sign").first).to_be_visible()
    heights = page.evaluate("[...document.querySelectorAll('[data-s-list] li')].map(row => row.offsetHeight)")
    assert max(heights) <= 110
    for button in page.locator("[data-s-list] button, [data-s-place]").all():
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24


# --- sharing ----------------------------------------------------------------------------------------------


def test_a_shared_address_shows_the_collection_and_leaves_ones_own_alone(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.goto(page.url.split("?")[0].replace("samling.html", SHARED))
    settle(page)
    assert titles(page) == ["Vindrosen – De Frivilliges Hus og Esbjerg Kommune", "Hvad passer hvor"]
    expect(page.locator("#handout")).to_have_text("Til torsdag", use_inner_text=True)
    expect(page.locator("[data-s-shared]")).to_contain_text(
        "Din egen samling er urørt; der er 4 ting i den.", use_inner_text=True
    )
    assert stored(page) == SOME
    expect(page.get_by_role("button", name=re.compile("^Op "))).to_have_count(0)


def test_a_shared_collection_is_added_to_ones_own(open_page: OpenPage) -> None:
    page = with_some(open_page)
    page.goto(page.url.replace("samling.html", "samling.html?indhold=dilemma:d01,dilemma:d03"))
    page.get_by_role("button", name="Føj til min samling").click()
    page.wait_for_function("document.querySelectorAll('[data-s-list] li').length === 5")
    assert stored(page) == [*SOME, "dilemma:d03"]
    expect(page).to_have_url(re.compile(r"samling\.html$"))
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


def copy_address(page: Page) -> str:
    """The address that stands in the field once it has been copied."""
    page.get_by_role("button", name="Kopiér adressen").click()
    field = page.get_by_label("Adressen til samlingen")
    expect(field).to_have_value(re.compile("indhold="))
    return field.input_value()


def test_the_address_that_is_copied_opens_the_same_collection(open_page: OpenPage) -> None:
    page = with_some(open_page)
    address = copy_address(page)
    assert address.endswith(f"?indhold={','.join(SOME)}&titel={quote('Til mødet')}")
    other = open_page(address).page
    assert len(titles(other)) == len(SOME)
    assert stored(other) == []


def test_the_short_edition_of_cases_is_kept_and_shared(open_page: OpenPage) -> None:
    page = with_some(open_page, MIXED)
    words = page.locator(".s-handout__item--case").first
    expect(words).to_contain_text("Hvem gør hvad", use_inner_text=True)
    page.get_by_label("Kort udgave af cases").check()
    page.get_by_label(re.compile("på en ny side")).check()
    expect(words).not_to_contain_text("Hvem gør hvad", use_inner_text=True)
    expect(words).to_contain_text("Målgruppe", use_inner_text=True)
    expect(words).to_contain_text(
        "Sidetal og afsnit uden navn på kilden henviser til CFSA-rapporten.", use_inner_text=True
    )
    page.reload()
    page.wait_for_selector(".s-handout__item--case")
    expect(page.get_by_label("Kort udgave af cases")).to_be_checked()
    expect(words).not_to_contain_text("Hvem gør hvad", use_inner_text=True)
    other = open_page(copy_address(page)).page
    expect(other.get_by_label("Kort udgave af cases")).to_be_checked()
    expect(other.get_by_label(re.compile("på en ny side"))).to_be_checked()
    expect(other.locator(".s-handout__item--case").first).not_to_contain_text("Hvem gør hvad", use_inner_text=True)
    # Looked at in another way, it is shared in that way.
    other.get_by_label("Kort udgave af cases").uncheck()
    expect(other).not_to_have_url(re.compile(r"udgave"))
    expect(other).to_have_url(re.compile(r"&sider=nye$"))
    expect(other.locator(".s-handout__item--case").first).to_contain_text("Hvem gør hvad", use_inner_text=True)
    assert stored(other) == []


@pytest.mark.parametrize("title", ["Til mødet på torsdag", "50 % & mere + «#1»: hvad så?", "Æbler <b>"])
def test_the_printed_address_can_be_read_and_opens_the_same_collection(open_page: OpenPage, title: str) -> None:
    page = with_some(open_page)
    page.get_by_label("Overskrift på handoutet").fill(title)
    where = page.locator(".s-handout__where span")
    expect(where).to_contain_text("titel=")
    printed = where.text_content() or ""
    assert " " not in printed
    for word in re.findall(r"\w+", title):
        assert word in printed
    other = open_page(printed).page
    expect(other.locator("#handout")).to_have_text(title, use_inner_text=True)
    assert len(titles(other)) == len(SOME)


@pytest.mark.weekly
def test_a_heading_cut_within_a_sign_still_has_an_address(open_page: OpenPage) -> None:
    page = store(open_page("samling.html"), json.dumps({"titel": "x" * 89 + "😀", "indhold": SOME}))
    assert copy_address(page).endswith("x" * 89)


# --- what may go wrong ------------------------------------------------------------------------------------


def test_what_is_no_longer_there_is_told_and_can_be_taken_out(open_page: OpenPage) -> None:
    page = with_some(open_page, ["case:findes-ikke", "dilemma:d01"])
    first = page.locator("[data-s-list] li").first
    expect(first).to_contain_text("«findes-ikke» findes ikke længere.", use_inner_text=True)
    expect(page.locator(".s-handout__item")).to_have_count(1)
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
    expect(page.get_by_text("Der er ikke lagt noget i samlingen endnu.")).to_be_visible()
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
    expect(page.get_by_role("link", name=re.compile(r"Min samling ?\(1\)"))).to_be_visible()
    page.get_by_role("button", name="I samlingen", exact=True).click()
    page.get_by_role("button", name="Læg i min samling", exact=True).click()
    page.wait_for_function(
        "[...document.querySelectorAll('[role=status]')].some(el => /vil ikke gemme/.test(el.textContent))"
    )
    page.goto(address.replace("cases/vindrosen.html", "samling.html"))
    expect(page.get_by_text("Browseren vil ikke gemme her.")).to_be_visible()
    page.goto(address.replace("cases/vindrosen.html", SHARED))
    page.wait_for_selector(".s-handout__item")
    assert not visit.errors


def seen_message(page: Page, text: str) -> Locator:
    """The message at the bottom of the window, once it says that."""
    message = page.locator(".s-tray__message")
    page.wait_for_function(
        "text => { const box = document.querySelector('.s-tray__message');"
        "return !box.classList.contains('s-hidden')"
        " && box.querySelector('[role=status]').textContent.includes(text); }",
        arg=text,
    )
    return message


@pytest.mark.parametrize("width", [390, 1280])
def test_a_fifth_case_to_compare_is_refused_where_one_sees_it(open_page: OpenPage, axe: Axe, width: int) -> None:
    page = open_page("cases/index.html", width=width).page
    buttons = page.locator("button[data-s-pick]:visible")
    for number in range(5):
        buttons.nth(number).click()
    message = seen_message(page, "Du kan sammenligne fire ad gangen")
    assert in_sight(message)
    expect(buttons.nth(4)).to_have_attribute("aria-pressed", "false")
    assert not axe(page)
    message.get_by_role("button", name="Luk").click()
    expect(page.locator(".s-tray__message.s-hidden")).to_have_count(1)
    expect(buttons.nth(4)).to_be_focused()
    # And it goes by itself when the reader goes on.
    buttons.nth(4).click()
    seen_message(page, "Du kan sammenligne fire ad gangen")
    buttons.nth(0).click()
    page.wait_for_selector(".s-tray__message.s-hidden", state="attached")


@pytest.mark.weekly
def test_the_sixtyfirst_thing_is_refused_where_one_sees_it(open_page: OpenPage) -> None:
    full = [f"{kind.name}:{identity}" for kind, identity in list_items(real_catalogue()) if kind.name != "case"][:60]
    page = with_some(open_page, full)
    page.goto(page.url.replace("samling.html", "cases/vindrosen.html"))
    page.get_by_role("button", name="Læg i min samling", exact=True).click()
    assert in_sight(seen_message(page, "Der er plads til 60 ting i samlingen."))


def test_that_nothing_is_kept_is_told_where_one_sees_it(open_page: OpenPage) -> None:
    page = open_page("cases/vindrosen.html").page
    page.context.add_init_script(REFUSE)
    page.reload()
    button = page.get_by_role("button", name="Læg i min samling", exact=True)
    button.click()
    message = seen_message(page, "Browseren vil ikke gemme samlingen")
    assert in_sight(message)
    message.get_by_role("button", name="Luk").click()
    page.get_by_role("button", name="Sammenlign", exact=True).click()
    page.wait_for_function(
        "document.querySelector('.s-tray__message [role=status]').textContent.includes('vil ikke huske valget')"
    )
    # Once read, it is not shown again at every press.
    expect(page.locator(".s-tray__message.s-hidden")).to_have_count(1)


@pytest.mark.parametrize("width", [390, 1280])
def test_the_bar_at_the_bottom_covers_nothing_at_the_end_of_the_page(open_page: OpenPage, width: int) -> None:
    page = with_some(open_page, width=width)
    page.evaluate("sessionStorage.setItem('samspil.sammenlign', '[\"vindrosen\",\"klosterhaven\"]')")
    # It stands where cases are chosen and read.
    page.goto(page.url.replace("samling.html", "cases/index.html"))
    page.wait_for_selector(".s-tray")
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    foot, bar = page.locator(".s-footer").bounding_box(), page.locator(".s-tray").bounding_box()
    assert foot
    assert bar
    assert foot["y"] + foot["height"] <= bar["y"] + 1


@pytest.mark.weekly
def test_a_page_one_comes_back_to_knows_what_was_picked_meanwhile(open_page: OpenPage) -> None:
    page = open_page("cases/index.html").page
    page.evaluate("sessionStorage.setItem('samspil.sammenlign', '[\"vindrosen\",\"klosterhaven\"]')")
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    expect(page.get_by_role("region", name="Valgt til sammenligning")).to_contain_text(
        "2 cases valgt", use_inner_text=True
    )


def test_the_collection_works_from_disk(open_page: OpenPage, built_site: BuiltSite) -> None:
    visit = open_page(f"{(built_site.folder / 'samling.html').as_uri()}?indhold={','.join(SOME)}")
    assert len(titles(visit.page)) == len(SOME)
    assert not visit.errors


def test_without_scripts_the_page_says_what_to_do_instead(open_page: OpenPage) -> None:
    page = open_page("samling.html", javascript=False).page
    expect(page.locator("[data-s-plain]")).to_be_visible()
    expect(page.get_by_role("button", name="Tøm")).to_have_count(0)
    expect(open_page("cases/vindrosen.html", javascript=False).page.locator(".s-keep:visible")).to_have_count(0)


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
        title = getattr(catalogue, BY_NAME[kind].collection)[identity].title
        assert title in front
        assert f"{BY_NAME[kind].one} {number}. {title}" in everything
    sources = everything[everything.rindex("Kilder ") :]
    for document in ("oplaeg", "haandbog"):
        assert catalogue.documents[document].title in sources
    assert "Kopiér adressen" not in everything
    assert "Tag ud" not in everything
    assert "Næste skridt" not in everything


def print_sheets(page: Page, path: Path) -> list[str]:
    """The text of every sheet of the handout."""
    page.emulate_media(media="print")
    page.pdf(path=path, prefer_css_page_size=True)
    return [" ".join(sheet.extract_text().split()) for sheet in PdfReader(path).pages]


def test_seven_things_of_four_kinds_take_no_more_paper_than_they_need(open_page: OpenPage, tmp_path: Path) -> None:
    page = with_some(open_page, MIXED)
    sheets = print_sheets(page, tmp_path / "all.pdf")
    assert len(sheets) <= 13
    # No sheet but the last has only a few lines.
    assert all(len(sheet.split()) > 60 for sheet in sheets[:-1])
    page = with_some(open_page, MIXED)
    page.get_by_label("Kort udgave af cases").check()
    assert len(print_sheets(page, tmp_path / "short.pdf")) <= 10


def test_short_things_share_a_sheet_and_none_of_them_is_broken_in_two(open_page: OpenPage, tmp_path: Path) -> None:
    catalogue = real_catalogue()
    idea, prerequisite = next(iter(catalogue.ideas)), next(iter(catalogue.prerequisites))
    keys = ["dilemma:d01", f"ide:{idea}", "dilemma:d03", f"forudsaetning:{prerequisite}", "dilemma:d04"]
    page = with_some(open_page, keys)
    there = [part.inner_text() for part in page.locator(".s-handout__item").all()]
    assert len(there) == len(keys)
    sheets = print_sheets(page, tmp_path / "short.pdf")
    assert len(sheets) <= 3
    for part in there:
        title, last = part.splitlines()[1], " ".join(part.split()[-2:])
        assert any(title in sheet and last in sheet for sheet in sheets), title


@pytest.mark.weekly
def test_long_things_begin_a_sheet_on_demand(open_page: OpenPage, tmp_path: Path) -> None:
    page = with_some(open_page, MIXED)
    page.get_by_label(re.compile("på en ny side")).check()
    sheets = [FOOT.sub("", sheet) for sheet in print_sheets(page, tmp_path / "pages.pdf")]
    for number, key in enumerate(MIXED, 1):
        if not key.startswith("dilemma"):
            kind, identity = key.split(":")
            label = BY_NAME[kind].one
            title = getattr(real_catalogue(), BY_NAME[kind].collection)[identity].title
            assert any(sheet.startswith(f"{label} {number}. {title}") for sheet in sheets), title


def test_contents_list_and_headings_have_the_same_numbers(open_page: OpenPage, tmp_path: Path) -> None:
    page = with_some(open_page, ["dilemma:d01", "case:findes-ikke", *SOME[:2]])
    places = {row.get_attribute("data-s-key"): row.locator("[data-s-place]").input_value()
              for row in page.locator("[data-s-list] li").all()}  # fmt: skip
    wanted = [places[key] for key in ("dilemma:d01", *SOME[:2])]
    assert wanted == ["1", "3", "4"]
    contents = page.locator(".s-handout__contents li").evaluate_all("lines => lines.map(line => String(line.value))")
    headings = [heading.split(".")[0] for heading in page.locator(".s-handout__item h3").all_inner_texts()]
    assert contents == headings == wanted
    # What is at the foot cannot be taken for one of them.
    sheets = print_sheets(page, tmp_path / "numbers.pdf")
    assert all(f"Side {number} af {len(sheets)}" in sheet for number, sheet in enumerate(sheets, 1))


@pytest.mark.weekly
def test_paper_tells_where_each_thing_stands_on_the_net(
    open_page: OpenPage, built_site: BuiltSite, tmp_path: Path
) -> None:
    page = with_some(open_page)
    base = page.url.split("samling.html")[0]
    text = "".join(print_sheets(page, tmp_path / "net.pdf")).replace(" ", "")
    for key in SOME:
        kind, identity = key.split(":")
        assert base + page_at(kind, identity) in text
    page = open_page(f"{(built_site.folder / 'samling.html').as_uri()}?indhold={','.join(SOME)}").page
    assert "file:" not in "".join(print_sheets(page, tmp_path / "disk.pdf"))


@light_and_weekly_dark
@pytest.mark.parametrize("width", [390, weekly(1280)])
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
    page = with_some(open_page, [f"forudsaetning:{next(iter(real_catalogue().prerequisites))}", *SOME], width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    # The longest of the kinds' names stays beside the buttons.
    expect(page.locator(".s-gathered__kind").first).to_have_text("Forudsætning", use_inner_text=True)
    reach = page.locator(".s-gathered__kind").first.evaluate(
        "el => { const range = document.createRange(); range.selectNodeContents(el);"
        "return range.getBoundingClientRect().right; }"
    )
    first = page.locator("[data-s-list] button").first.bounding_box()
    assert first
    assert reach <= first["x"]


def test_every_header_leads_to_the_collection(open_page: OpenPage) -> None:
    for address in ("index.html", "cases/vindrosen.html", "tjeklister/index.html"):
        page = open_page(address).page
        page.get_by_role("link", name="Min samling").first.click()
        page.wait_for_url("**/samling.html")
