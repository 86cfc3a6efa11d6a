"""What a reader meets in a real browser: looks, keys, print, both schemes, with and without a server or scripts.

Visits are dear, so what was seen on a page is kept, and each claim reads what it is about.
"""

from __future__ import annotations

import functools
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, TypedDict

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from macros.checking.inspection import load
from macros.language.formatting import strip_formatting
from macros.model.records.case_words import Depth
from macros.pages.generated import generate_pages
from tests.conftest import FOLLOWED, STUCK, WIDEST, Visit, serve_folder
from tests.freezing import FROZEN
from tests.kinds import KINDS, ONLY_WEEKLY, both_schemes, light_and_weekly_dark, weekly
from tests.projects import real_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Axe, BuiltSite, OpenPage

FRONT = "index.html"
FULL_CASE = "cases/vindrosen.html"
CHECKLIST = "tjeklister/godt-samarbejde.html"
PHONE = 320
MILLIMETRE = 96 / 25.4
"""In the browser's own pixels, as is POINT."""
POINT = 96 / 72

Scheme = Literal["light", "dark"]
both_ways = pytest.mark.parametrize("way", ["server", "disk"])


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a claim about pages one page of each kind, or all of them in the weekly run."""
    if metafunc.definition.get_closest_marker("every_kind_of_page"):
        # All about a page comes together, so that it need not be opened for each claim.
        every = every_page() if metafunc.config.getoption("weekly") else KINDS
        metafunc.parametrize("address", every, scope="module")


def every_page() -> list[str]:
    """Every page of the frozen content: those that are written by hand, and those that are made from records."""
    written = {
        path.relative_to(FROZEN / "docs").with_suffix(".html").as_posix() for path in FROZEN.glob("docs/**/*.md")
    }
    made = {page.address.replace(".md", ".html") for page in generate_pages(real_catalogue())}
    return sorted({*written, *made, *KINDS})


# --- visits -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """What one visit to a page showed."""

    errors: tuple[str, ...]
    foreign: tuple[str, ...]
    axe: str
    too_wide: tuple[str, ...]
    background: str
    ink: str


class See(Protocol):
    """The `see` fixture."""

    def __call__(self, address: str, scheme: Scheme) -> Seen: ...


@pytest.fixture(scope="session")
def reader(browser: Browser) -> Iterator[Callable[[Scheme], Visit]]:
    """Give one page for each scheme, which goes from page to page as a reader does."""
    visits: dict[Scheme, Visit] = {}

    def reader(scheme: Scheme) -> Visit:
        if scheme not in visits:
            context = browser.new_context(
                viewport={"width": 1280, "height": 900}, color_scheme=scheme, reduced_motion="reduce", locale="da-DK"
            )
            context.set_default_timeout(STUCK)
            visit = visits[scheme] = Visit(context.new_page())
            visit.follow()
        return visits[scheme]

    yield reader
    for visit in visits.values():
        FOLLOWED.pop(visit.page)
        visit.page.context.close()


# Of a long row of like things the first three and the last two are left: each kind of thing, and both ends of the row.
THIN = """() => {
    const key = part => `${part.tagName}.${part.className}`;
    for (const row of document.querySelectorAll("main *")) {
        const kinds = new Map();
        for (const part of row.children) kinds.set(key(part), [...(kinds.get(key(part)) || []), part]);
        for (const parts of kinds.values()) parts.slice(3, -2).forEach(part => part.remove());
    }
}"""


@pytest.fixture(scope="session")
def see(reader: Callable[[Scheme], Visit], axe: Axe, serve_site: str, pytestconfig: pytest.Config) -> See:
    """Look at a page in one scheme; what was seen is kept for the next test that asks.

    Once a week at all that stands on it, else at both ends of each row of like things: some pages have hundreds.
    """

    @functools.cache
    def see(address: str, scheme: Scheme) -> Seen:
        visit = reader(scheme)
        visit.page.goto("about:blank")
        visit.errors.clear()
        visit.requests.clear()
        visit.page.goto(f"{serve_site}/{address}")
        visit.settle()
        background, ink = visit.page.evaluate(
            "() => { const style = getComputedStyle(document.body); return [style.backgroundColor, style.color]; }"
        )
        reach, parts = visit.page.evaluate(WIDEST)
        too_wide = (str(reach), *parts) if reach > 1280 else ()
        if not pytestconfig.getoption("weekly"):
            visit.page.evaluate(THIN)
        report = axe(visit.page, colours_only=scheme == "dark")
        return Seen(tuple(visit.errors), tuple(visit.foreign_requests()), report, too_wide, background, ink)

    return see


@pytest.fixture
def go(open_page: OpenPage, built_site: BuiltSite) -> Go:
    """Open a page the one way or the other: from the server, or as a file from the disk."""

    def go(address: str, way: str, **options: object) -> Visit:
        return open_page(built_site.folder / address if way == "disk" else address, **options)  # type: ignore[arg-type]

    return go


class Go(Protocol):
    """The `go` fixture."""

    def __call__(self, address: str, way: str, **options: object) -> Visit: ...


def lightness(colour: str) -> float:
    """How light a colour is, from 0 to 255, of what the browser says: «rgb(27, 38, 37)»."""
    red, green, blue = (float(part) for part in colour[colour.index("(") + 1 : -1].split(",")[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# --- every page type --------------------------------------------------------------------------------------


@both_schemes
@pytest.mark.every_kind_of_page
def test_axe_finds_no_fault(address: str, scheme: Scheme, see: See) -> None:
    assert see(address, scheme).axe == ""


def test_axe_sees_one_pale_text_among_many_that_look_alike(open_page: OpenPage, axe: Axe) -> None:
    page = open_page("dilemmaer.html").page
    assert axe(page, colours_only=True) == ""
    titles = page.locator(".s-dilemmas__title")
    titles.nth(20).evaluate("part => part.style.color = '#d0d0d0'")
    assert axe(page, colours_only=True).startswith("color-contrast")
    titles.nth(20).evaluate("part => part.style.color = ''")
    titles.nth(30).evaluate("part => { part.parentElement.style.background = '#335'; }")
    assert "color-contrast" in axe(page)


def test_what_is_no_matter_of_colours_is_looked_for_in_the_other_scheme_once_a_week(
    open_page: OpenPage, axe: Axe, pytestconfig: pytest.Config
) -> None:
    page = open_page("404.html", scheme="dark").page
    page.evaluate("() => document.querySelector('main').append(document.createElement('button'))")
    assert "button-name" in axe(page)
    assert axe(page, colours_only=True).startswith("button-name") is pytestconfig.getoption("weekly")


@pytest.mark.every_kind_of_page
def test_nothing_goes_wrong_on_a_page_from_the_server(address: str, see: See) -> None:
    assert see(address, "light").errors == ()


@pytest.mark.every_kind_of_page
def test_a_page_asks_no_other_host_for_anything(address: str, see: See) -> None:
    assert see(address, "light").foreign == ()


@pytest.mark.every_kind_of_page
def test_a_page_follows_the_device_into_the_dark(address: str, see: See) -> None:
    light, dark = see(address, "light"), see(address, "dark")
    assert lightness(light.background) - lightness(light.ink) > 150
    assert lightness(dark.ink) - lightness(dark.background) > 150


@pytest.mark.every_kind_of_page
def test_a_page_does_not_scroll_sideways(address: str, see: See) -> None:
    assert see(address, "light").too_wide == ()


def test_nothing_goes_wrong_on_any_kind_of_page_from_the_disk(open_page: OpenPage, built_site: BuiltSite) -> None:
    visit = open_page(built_site.folder / FRONT)
    for address in KINDS:
        visit.page.goto((built_site.folder / address).as_uri())
    visit.settle()
    assert (visit.errors, visit.foreign_requests()) == ([], [])
    assert [url for url in visit.requests if not url.startswith(built_site.folder.as_uri())] == []


def test_every_part_of_a_page_stands_on_a_page_of_the_kinds_or_is_named_as_plain(built_site: BuiltSite) -> None:
    """So that what is looked at in a pull request is all there is: a new part asks for a page in `kinds.py`."""
    parts = {
        path.relative_to(built_site.folder).as_posix(): set(
            re.findall(r"\bs-[a-z]+(?:-[a-z]+)*", " ".join(re.findall(r'class="([^"]*)"', path.read_text("utf-8"))))
        )
        for path in built_site.pages()
    }
    looked_at = set().union(*(parts[address] for address in KINDS))
    assert set().union(*parts.values()) - looked_at == ONLY_WEEKLY


# --- the keyboard -----------------------------------------------------------------------------------------

# Numbers everything that a reader can use, with how each looks while it has not the focus, and writes down every
# stop of the focus when Tab is let go.
WATCH = """() => {
    const look = part => {
        const style = getComputedStyle(part);
        return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(" ");
    };
    const shown = part => part.getClientRects().length > 0 && part.checkVisibility({visibilityProperty: true});
    const name = part => `${part.tagName} ${part.getAttribute("href") || part.className} ${part.innerText}`;
    // Of radio buttons that share a name Tab stops at one: the chosen, or else the first. The arrows reach the others.
    const twins = part => [...document.getElementsByName(part.name)].filter(other => other.type === "radio");
    const passed = part => part.type === "radio" && part !== (twins(part).find(one => one.checked) || twins(part)[0]);
    const there = [...document.querySelectorAll(
        "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1'])"
    )].filter(part => shown(part) && !part.disabled && !passed(part));
    const kept = new Map(there.map((part, number) => [part, {number, look: look(part)}]));
    window.stops = [];
    document.addEventListener("keyup", () => {
        const part = document.activeElement;
        if (!part || part === document.body) return;
        const before = kept.get(part), box = part.getBoundingClientRect(), style = getComputedStyle(part);
        window.stops.push({
            number: before ? before.number : -1,
            name: name(part),
            changed: Boolean(before) && before.look !== look(part),
            ring: style.outlineStyle !== "none" ? parseFloat(style.outlineWidth) : style.boxShadow !== "none" ? 2 : 0,
            inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        });
    }, true);
    return there.map(name);
}"""


class Stop(TypedDict):
    """Where the focus stood after a Tab, and how one could see it."""

    number: int
    name: str
    changed: bool
    ring: float
    inside: bool


@dataclass(frozen=True)
class Walk:
    """What a walk with Tab met: what there is to reach, and each stop in order."""

    there: list[str]
    stops: list[Stop]


def walk(page: Page) -> Walk:
    """Press Tab from the top of the page until the focus must have left it or begun again."""
    there = page.evaluate(WATCH)
    for _ in range(len(there) + 3):
        page.keyboard.press("Tab")
    stops: dict[int, Stop] = {}
    for stop in page.evaluate("() => window.stops"):
        stops.setdefault(stop["number"], stop)
    return Walk(there, list(stops.values()))


@pytest.fixture(scope="session")
def walk_through(reader: Callable[[Scheme], Visit], serve_site: str, pytestconfig: pytest.Config) -> WalkThrough:
    """Walk through a page with Tab; the walk is kept for the next test that asks."""

    @functools.cache
    def walk_through(address: str) -> Walk:
        visit = reader("light")
        if visit.page.url != f"{serve_site}/{address}":  # else `see` has just looked at it
            visit.page.goto(f"{serve_site}/{address}")
            visit.settle()
            if not pytestconfig.getoption("weekly"):
                visit.page.evaluate(THIN)
        visit.page.evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)")
        visit.settle()  # some are filled when they are opened
        return walk(visit.page)

    return walk_through


class WalkThrough(Protocol):
    """The `walk_through` fixture."""

    def __call__(self, address: str) -> Walk: ...


@pytest.mark.every_kind_of_page
def test_the_keyboard_reaches_everything_that_can_be_used(address: str, walk_through: WalkThrough) -> None:
    seen = walk_through(address)
    reached = {stop["number"] for stop in seen.stops}
    assert seen.there
    assert [name for number, name in enumerate(seen.there) if number not in reached] == []
    assert [stop["name"] for stop in seen.stops if stop["number"] == -1] == []


@pytest.mark.every_kind_of_page
def test_the_keyboard_goes_through_a_page_in_its_own_order(address: str, walk_through: WalkThrough) -> None:
    numbers = [stop["number"] for stop in walk_through(address).stops]
    assert numbers == sorted(numbers)


@pytest.mark.every_kind_of_page
def test_one_can_see_where_the_keyboard_is(address: str, walk_through: WalkThrough) -> None:
    stops = walk_through(address).stops
    assert [stop for stop in stops if not stop["changed"] or stop["ring"] < 2] == []
    assert [stop for stop in stops if not stop["inside"]] == []


def test_the_skip_link_comes_first_and_leads_to_the_text(open_page: OpenPage) -> None:
    page = open_page(FULL_CASE).page
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text().strip() == "Gå til indholdet"
    box = skip.bounding_box()
    assert box is not None
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => Boolean(document.activeElement.closest('article.md-content__inner'))")


# --- the front page -------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["server", weekly("disk")])
def test_the_front_page_says_what_this_is_and_opens_its_doors(way: str, go: Go) -> None:
    page = go(FRONT, way).page
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Når kommuner og foreninger skal arbejde sammen", use_inner_text=True
    )
    expect(page.locator(".s-doors a b")).to_have_text(
        ["Find en case", "Vælg en metode", "Print et ark"], use_inner_text=True
    )
    expect(page.get_by_label("Hvad vil du vide?")).to_be_visible()
    expect(page.locator(".s-featured:visible h3 a")).to_have_count(1)
    tasks = [
        ("Vi skal holde et møde i morgen", "Lav mødet"),
        ("Vi skal skrive en aftale", "Aftalebygger"),
        ("Vi leder efter en partner", "Partnerkort"),
        ("Vi ser måske forskelligt på det", "Test jer selv"),
        ("Jeg er ny i det", "Partnerskab trin for trin"),
        ("Vi har selv en case", "Foreslå en case"),
    ]
    expect(page.locator(".s-doorways--tasks b")).to_have_text([task for task, _ in tasks], use_inner_text=True)
    for door, heading in [
        *tasks,
        ("Find en case", "Cases"),
        ("Vælg en metode", "Metoder"),
        ("Print et ark", "Tjeklister"),
    ]:
        page.get_by_role("link", name=door).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(
            re.compile("^" + re.escape(heading)), use_inner_text=True
        )
        page.go_back()


# --- a case -----------------------------------------------------------------------------------------------


@both_ways
def test_a_case_shows_at_once_when_who_what_and_what_came_of_it(way: str, go: Go) -> None:
    page = go(FULL_CASE, way).page
    case = load(FROZEN).cases["vindrosen"]
    expect(page.get_by_role("heading", level=1)).to_have_text(case.title, use_inner_text=True)
    assert page.title() == f"{case.title} – Samspil"
    first_screen = [".s-period", ".s-lead", ".s-facts"]
    for part in first_screen:
        box = page.locator(part).first.bounding_box()
        assert box is not None, part
        assert box["y"] < 900, part
    expect(page.locator(".s-gist dt")).to_have_text(
        ["Hvem var de", "Hvad aftalte de", "Hvad kom der ud af det"], use_inner_text=True
    )


TEXT_UNDER_THE_FACTS = """() => {
  const facts = document.querySelector('.s-facts'), box = facts.getBoundingClientRect(), found = [];
  const walker = document.createTreeWalker(facts.parentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode, range = document.createRange();
    if (facts.contains(text) || !text.textContent.trim()) continue;
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      if (line.width > 2 && line.right > box.left + 1 && line.left < box.right - 1
        && line.bottom > box.top + 1 && line.top < box.bottom - 1) { found.push(text.textContent.trim()); break; }
    }
  }
  return found;
}"""


@pytest.mark.weekly
def test_no_text_of_a_case_runs_under_its_facts(open_page: OpenPage) -> None:
    visit = open_page(FRONT)
    own = [case for case in load(FROZEN).cases.values() if case.depth is not Depth.NAME]
    assert own
    for case in own:
        name = case.id
        visit.page.goto(visit.page.url.rsplit("/", 2 if "/cases/" in visit.page.url else 1)[0] + f"/cases/{name}.html")
        for width in (1000, 1280, 1800):
            visit.page.set_viewport_size({"width": width, "height": 900})
            # Beside a full case's text, and in a column of a short one's.
            beside = "facts => getComputedStyle(facts).float + ' ' + getComputedStyle(facts.parentElement).display"
            place = visit.page.locator(".s-facts").evaluate(beside)
            assert place == "right block" if case.is_full else place == "none grid", (name, width)
            assert visit.page.evaluate(TEXT_UNDER_THE_FACTS) == [], (name, width)


def test_the_timeline_is_a_drawing_on_a_wide_screen_and_a_list_on_a_phone(open_page: OpenPage) -> None:
    visit = open_page(FULL_CASE)
    expect(visit.page.locator("svg[role=img]")).to_be_visible()
    expect(visit.page.locator(".s-timeline__list li").first).to_be_visible()
    visit.page.set_viewport_size({"width": PHONE, "height": 700})
    expect(visit.page.locator("svg[role=img]")).to_be_hidden()
    expect(visit.page.locator(".s-timeline__list li").first).to_be_visible()


# --- the phone --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", [FRONT, FULL_CASE, "metoder/index.html", CHECKLIST])
def test_every_top_page_is_a_plain_link_on_a_phone(address: str, open_page: OpenPage) -> None:
    """There is no menu to open: the row of pages stands at the head of each page, on a phone too."""
    page = open_page(address, width=PHONE, height=700).page
    links = page.locator("header nav a")
    assert links.count() >= 5
    for number in range(links.count()):
        box = links.nth(number).bounding_box()
        assert box is not None
        assert 0 <= box["x"] < box["x"] + box["width"] <= PHONE
        assert box["height"] >= 24
    links.first.click()
    expect(page).to_have_url(re.compile(r"cases/index\.html$"))


@light_and_weekly_dark
@pytest.mark.parametrize("address", [FRONT, FULL_CASE, "metoder/index.html", "kompleksitet.html", CHECKLIST])
def test_axe_finds_no_fault_on_a_phone(address: str, scheme: Scheme, open_page: OpenPage, axe: Axe) -> None:
    page = open_page(address, scheme=scheme, width=PHONE, height=700).page
    assert axe(page, colours_only=scheme == "dark") == ""


# --- light and dark ---------------------------------------------------------------------------------------


@both_ways
@pytest.mark.weekly
def test_the_button_switches_the_scheme_and_the_browser_remembers_it_without_cookies(way: str, go: Go) -> None:
    page = go(FRONT, way).page
    button = page.get_by_role("button", name="Mørk visning")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    assert lightness(background(page)) < 60
    page.locator("header nav a").first.click()
    page.wait_for_url("**/cases/index.html")
    assert lightness(background(page)) < 60
    expect(page.get_by_role("button", name="Mørk visning")).to_have_attribute("aria-pressed", "true")
    assert page.context.cookies() == []
    assert page.evaluate("() => document.cookie") == ""
    page.get_by_role("button", name="Mørk visning").click()
    assert lightness(background(page)) > 200


def background(page: Page) -> str:
    return str(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))


# --- print ------------------------------------------------------------------------------------------------


@both_ways
def test_the_checklist_prints_on_one_leaf_of_a4_with_all_its_points_on_the_front(way: str, go: Go) -> None:
    sheet = PdfReader(io.BytesIO(go(CHECKLIST, way, media="print").page.pdf(prefer_css_page_size=True)))
    assert len(sheet.pages) == 2, "both sides of one leaf"
    for page in sheet.pages:
        width, height = (float(side) / 72 * 25.4 for side in page.mediabox[2:])
        assert (round(width), round(height)) == (210, 297)
    front, back = ("".join(page.extract_text().split()) for page in sheet.pages)
    *blocks, last = load(FROZEN).checklists["godt-samarbejde"].blocks
    items = [strip_formatting(item.value) for block in blocks for item in block.items]
    assert len(items) == 12
    assert [item for item in items if "".join(item.split()) not in front] == []
    assert [block.title for block in blocks if "".join(str(block.title).split()) not in front] == []
    # So stands the table for what is done about them; the two fields below it are on the back.
    assert [words for words in (str(last.title), *last.table.columns) if "".join(words.split()) not in front] == []
    assert [words for words in last.fields if "".join(words.split()) not in back] == []


@both_schemes
def test_the_printed_checklist_can_be_ticked_and_read(scheme: Scheme, open_page: OpenPage) -> None:
    page = open_page(CHECKLIST, media="print", scheme=scheme, width=794, height=1123).page
    boxes = page.locator("input[type=checkbox]:visible").evaluate_all(
        "boxes => boxes.map(box => [box.getBoundingClientRect().width, box.getBoundingClientRect().height])"
    )
    assert len(boxes) == 12
    assert min(min(sides) for sides in boxes) >= 4 * MILLIMETRE
    sizes = page.locator(".s-checklist label span").evaluate_all(
        "texts => texts.map(text => parseFloat(getComputedStyle(text).fontSize))"
    )
    assert len(sizes) == 12
    assert min(sizes) >= 11 * POINT
    inks = page.locator(".s-checklist label span, .s-checklist h2").evaluate_all(
        "texts => texts.map(text => getComputedStyle(text).color)"
    )
    assert max(lightness(ink) for ink in inks) < 60
    assert lightness(background(page)) > 250


@pytest.mark.parametrize("address", [CHECKLIST, FULL_CASE])
def test_print_leaves_out_what_paper_cannot_use(address: str, open_page: OpenPage) -> None:
    page = open_page(address, media="print").page
    for part in ["header", "footer", "nav", "button", ".md-skip", ".s-side", ".s-next"]:
        expect(page.locator(part).locator("visible=true"), part).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_printed_case_says_where_it_comes_from(open_page: OpenPage) -> None:
    sheet = PdfReader(io.BytesIO(open_page(FULL_CASE, media="print").page.pdf(prefer_css_page_size=True)))
    printed = " ".join(" ".join(page.extract_text().split()) for page in sheet.pages)
    assert "Vindrosen" in printed
    assert "CFSA-rapporten" in printed


# --- without scripts --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "words"),
    [
        (FULL_CASE, ["Hvem var de", "Hvad de aftalte", "Hvad der kom ud af det", "CFSA-rapporten"]),
        ("cases/index.html", ["Vindrosen", "Klosterhaven", "Roskilde"]),
        (CHECKLIST, ["Find fælles grund", "Aftal spillereglerne"]),
        ("metoder/index.html", ["Partnerskaber", "Safe Space-dialoger"]),
        (FRONT, ["Find en case", "Vælg en metode", "Print et ark"]),
    ],
)
def test_a_page_is_read_without_scripts(address: str, words: list[str], open_page: OpenPage) -> None:
    page = open_page(address, javascript=False).page
    article = page.locator("article.md-content__inner")
    expect(article).to_be_visible()
    text = article.inner_text()
    assert [word for word in words if word not in text] == []
    expect(page.locator("header nav a").first).to_be_visible()
    # The field for a municipality is a plain form, and the page that it leads to needs no script either.
    tools = page.locator(".s-tool, .s-search:not(.s-search--place), [data-s-print]")
    expect(tools.locator("visible=true")).to_have_count(0)


# --- a page that is not there -----------------------------------------------------------------------------


@pytest.fixture
def serve_below(built_site: BuiltSite, tmp_path: Path) -> Iterator[str]:
    """Serve the site from a folder of a host, as GitHub Pages does; gives the address of that folder."""
    (tmp_path / "samspil").symlink_to(built_site.folder)
    (tmp_path / "404.html").symlink_to(built_site.folder / "404.html")
    with serve_folder(tmp_path) as address:
        yield f"{address}/samspil"


@pytest.mark.parametrize("missing", ["findes-ikke.html", "cases/findes-ikke.html", "a/b/c/"])
def test_a_missing_page_leads_home_from_any_depth(missing: str, open_page: OpenPage, serve_site: str) -> None:
    page = open_page(missing).page
    expect(page.get_by_role("heading", level=1)).to_have_text("Siden findes ikke", use_inner_text=True)
    page.get_by_role("link", name="Alle cases").click()
    expect(page).to_have_url(f"{serve_site}/cases/index.html")


@pytest.mark.parametrize("missing", ["findes-ikke.html", "cases/findes-ikke.html"])
def test_a_missing_page_leads_home_on_a_host_that_has_more_than_this_site(
    missing: str, open_page: OpenPage, serve_below: str
) -> None:
    page = open_page(f"{serve_below}/{missing}").page
    page.get_by_role("link", name="Til forsiden").click()
    expect(page).to_have_url(f"{serve_below}/index.html")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(r"^Når kommuner"), use_inner_text=True)


def test_the_404_page_works_from_the_disk(open_page: OpenPage, built_site: BuiltSite) -> None:
    visit = open_page(built_site.folder / "404.html")
    visit.page.get_by_role("link", name="Til forsiden").click()
    expect(visit.page).to_have_url((built_site.folder / FRONT).as_uri())
    assert visit.errors == []
