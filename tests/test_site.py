"""What the built site promises, read back from the finished files as a stranger's browser would read them."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter, deque
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from itertools import pairwise
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from jinja2 import Environment, FileSystemLoader
from lxml import html

from macros.catalogue import Catalogue, load
from macros.fields import specs_of
from macros.records.case import Case, Depth
from macros.text import strip_formatting
from tests.scripts import read_call
from tests.site_project import ROOT, Build, Project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from tests.conftest import BuiltSite

NOT_FOUND = "404.html"
FRONT = "index.html"
CATALOGUE_PAGE = "cases/index.html"
NO_DATA = "//script[not(@src) and not(@type='application/ld+json')]"
"""Scripts in the page that run."""
OF_NO_FILE = {"redaktoerer/overblik.html"}
"""Pages that are made of all records, so that there is no one file to edit."""
NEEDS_ADDRESS = ("sitemap.xml", "sitemap.xml.gz", "nyt.xml")
LARGEST_ARTICLE = 60_000
"""Bytes of a page's own content; more than that is slow to read and to load on a phone."""
LARGEST_DRAWING = 15_000
PUBLISHED = {".css", ".csv", ".gz", ".html", ".js", ".json", ".map", ".png", ".svg", ".txt", ".woff2", ".xml"}
SHEETS = {".docx", ".pdf", ".zip"}
"""What one can take along from the checklists."""

ADDRESS = "https://samspil.example/haandbog/"
REPOSITORY = "https://filer.example/hus/samspil"
PUBLISHER = "Foreningen Eksempel"
CONTACT = "hjaelp@samspil.example"
SETTINGS = f"""
adresse: {ADDRESS}
repository: {REPOSITORY}
udgiver: {PUBLISHER}
kontakt: {CONTACT}
"""


A_DOMAIN = re.compile(r"\b[\w-]+\.(?:dk|com|org|net|eu|io|example|test)\b|\S+@\S+")


# --- the pages --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class BuiltPage:
    """One page of a finished site; `address` is its way from the site's front folder."""

    address: str
    source: str

    @cached_property
    def tree(self) -> HtmlElement:
        return html.document_fromstring(self.source)

    @cached_property
    def article(self) -> HtmlElement:
        (article,) = self.find("//article[contains(@class, 'md-content__inner')]")
        return article

    @cached_property
    def anchors(self) -> set[str]:
        return {str(element.get("id")) for element in self.find("//*[@id]")}

    def find(self, path: str) -> list[HtmlElement]:
        return list(self.tree.xpath(path))

    def one(self, path: str) -> HtmlElement:
        (element,) = self.find(path)
        return element

    def words(self) -> Iterator[str]:
        """Everything that a reader sees or hears: text, and the attributes that are read aloud or shown."""
        for element in self.tree.iter():
            if not isinstance(element.tag, str) or element.tag in {"script", "style"}:
                yield element.tail or ""
                continue
            yield element.text or ""
            yield element.tail or ""
            for name in ("alt", "aria-label", "content", "placeholder", "title"):
                yield element.get(name) or ""

    def links(self) -> Iterator[tuple[HtmlElement, str]]:
        """Every address that the page names, with the element that names it."""
        for element in self.tree.iter():
            if not isinstance(element.tag, str):
                continue
            for name in ("href", "src", "action", "formaction", "poster", "data", "{http://www.w3.org/1999/xlink}href"):
                if (value := element.get(name)) is not None:
                    yield element, value
            for part in (element.get("srcset") or "").split(","):
                if part.strip():
                    yield element, part.split()[0]

    def resolve(self, link: str) -> str:
        """Where a link within the site leads: its address from the front folder, with the anchor."""
        way, mark, anchor = unquote(link).partition("#")
        way = way.partition("?")[0]
        target = normpath(PurePosixPath(self.address).parent / way) if way else self.address
        return f"{target}{mark}{anchor}"


def text_of(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def read_pages(folder: Path) -> dict[str, BuiltPage]:
    found = {}
    # What stands at an address that was leads on at once, and is no page.
    moved = load(ROOT).redirects
    for path in sorted(folder.rglob("*.html")):
        address = path.relative_to(folder).as_posix()
        if address in moved:
            continue
        found[address] = BuiltPage(address, path.read_text(encoding="utf-8"))
    return found


def leaves(link: str) -> bool:
    """Whether an address leads to another place than this site."""
    parts = urlsplit(link)
    return bool(parts.netloc or parts.scheme) and parts.scheme != "data"


@pytest.fixture(scope="module")
def pages(built_site: BuiltSite) -> dict[str, BuiltPage]:
    """Every page of the site, the 404 page among them."""
    return read_pages(built_site.folder)


@pytest.fixture(scope="module")
def handbook(pages: dict[str, BuiltPage]) -> dict[str, BuiltPage]:
    """The pages that readers go to; the 404 page stands alone and has no frame."""
    return {address: page for address, page in pages.items() if address != NOT_FOUND}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(ROOT)


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The same site with all its settings set."""
    project = Project.copied_to(tmp_path_factory.mktemp("settled"))
    settings = project.root / "docs/data/indstillinger.yml"
    unset = "".join(
        line
        for line in settings.read_text(encoding="utf-8").splitlines(keepends=True)
        if not line.startswith(("adresse:", "repository:", "udgiver:", "kontakt:"))
    )
    settings.write_text(unset.rstrip("\n") + SETTINGS, encoding="utf-8")
    build = project.build()
    assert build.code == 0, build.log
    return build


@pytest.fixture(scope="module")
def settled_pages(settled: Build) -> dict[str, BuiltPage]:
    return read_pages(settled.site)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.copied_to(tmp_path)


# --- the build --------------------------------------------------------------------------------------------


def test_a_strict_build_says_nothing_but_what_it_does(built_site: BuiltSite) -> None:
    lines = [line for line in built_site.log.splitlines() if line.strip()]
    assert lines
    assert [line for line in lines if not line.startswith("INFO ")] == []


def test_two_builds_are_the_same_byte_for_byte(project: Project) -> None:
    first = project.build("first", SOURCE_DATE_EPOCH="1700000000", PYTHONHASHSEED="1", TZ="Europe/Copenhagen")
    again = project.build("again", SOURCE_DATE_EPOCH="1700000000", PYTHONHASHSEED="2", TZ="America/New_York")
    assert (first.code, again.code) == (0, 0), first.log + again.log
    assert read_files(first.site) == read_files(again.site)


def read_files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_nothing_private_is_published(built_site: BuiltSite) -> None:
    published = [path.relative_to(built_site.folder) for path in built_site.folder.rglob("*") if path.is_file()]
    sheets = [path for path in published if path.parts[0] == "tjeklister" and path.suffix in SHEETS]
    examples = [path for path in published if path.parts[:2] == ("redaktoerer", "eksempler")]
    others = [path for path in published if path not in sheets and path not in examples]
    assert [str(path) for path in others if path.suffix not in PUBLISHED] == []
    assert {path.suffix for path in examples} == {".yml"}
    assert [str(path) for path in published if path.parts[0] in {"data", "macros", "checklists"}] == []
    assert [str(path) for path in published if any(part.startswith(".") for part in path.parts)] == []


# --- every page -------------------------------------------------------------------------------------------


def test_no_template_markup_is_left_in_a_page(pages: dict[str, BuiltPage]) -> None:
    faults = [
        f"{page.address}: {words.strip()[:80]}"
        for page in pages.values()
        for words in page.words()
        if re.search(r"\{\{|\}\}|\{%|%\}|\{#|\{:|Macro Rendering Error|\bUndefined\b", words)
    ]
    assert not faults, "\n".join(faults)


def test_no_python_value_is_shown_for_a_word(pages: dict[str, BuiltPage]) -> None:
    leak = re.compile(r"\b(?:None|True|False|Stated|Place|SourceDate|datetime)\b\(?|<macros\.|object at 0x|\bStated\(")
    assert [f"{page.address}: {words}" for page in pages.values() for words in page.words() if leak.search(words)] == []


def test_every_link_leads_to_a_page_and_every_anchor_to_a_place_on_it(
    pages: dict[str, BuiltPage], built_site: BuiltSite
) -> None:
    faults = []
    for page in pages.values():
        for element, link in page.links():
            if leaves(link) or link.startswith("data:"):
                continue
            target, mark, anchor = page.resolve(link).partition("#")
            if not (built_site.folder / target).is_file() or target.startswith(".."):  # a folder is no page on a disk
                faults.append(f"{page.address}: {element.tag} {link}: ingen fil {target}")
            elif mark and anchor not in pages[target].anchors:
                faults.append(f"{page.address}: {element.tag} {link}: intet anker {anchor}")
    assert not faults, "\n".join(faults)


def test_every_reference_within_a_page_names_an_element_of_it(pages: dict[str, BuiltPage]) -> None:
    faults = [
        f"{page.address}: {name}={element.get(name)}"
        for page in pages.values()
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list")
        for element in page.find(f"//*[@{name}]")
        for target in str(element.get(name)).split()
        if target not in page.anchors
    ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("built", ["unset", "set"])
def test_a_page_fetches_nothing_from_another_host(
    built: str, pages: dict[str, BuiltPage], request: pytest.FixtureRequest
) -> None:
    """Only `<a href>` and the canonical address may name another host."""
    shown = pages if built == "unset" else request.getfixturevalue("settled_pages")
    faults = []
    for page in shown.values():
        for element, link in page.links():
            own = element.tag == "a" or (element.tag == "link" and element.get("rel") == "canonical")
            if leaves(link) and not own:
                faults.append(f"{page.address}: {element.tag} {link}")
        for css in [*(style.text or "" for style in page.find("//style")), *page.tree.xpath("//@style")]:
            faults += [f"{page.address}: {link}" for link in links_of_style(str(css)) if leaves(link)]
        faults += [f"{page.address}: meta refresh" for _ in page.find("//meta[@http-equiv='refresh']")]
        faults += [f"{page.address}: base" for _ in page.find("//base")]
    assert not faults, "\n".join(faults)


def links_of_style(css: str) -> list[str]:
    """Every address in a style sheet but data that stands in it."""
    found = re.findall(r"""url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)""", css)
    return [link for pair in found for link in pair if link and not link.startswith("data:")]


def test_every_style_sheet_takes_its_fonts_and_pictures_from_the_site_itself(built_site: BuiltSite) -> None:
    faults = []
    for sheet in built_site.folder.rglob("*.css"):
        for link in links_of_style(sheet.read_text(encoding="utf-8")):
            if leaves(link) or not (sheet.parent / link.partition("#")[0].partition("?")[0]).is_file():
                faults.append(f"{sheet.name}: {link}")
    assert not faults, "\n".join(faults)


def test_our_scripts_name_no_other_host(built_site: BuiltSite, pages: dict[str, BuiltPage]) -> None:
    ours = {path.name: path.read_text(encoding="utf-8") for path in (built_site.folder / "assets/js").glob("*.js")}
    assert ours
    for page in pages.values():
        ours[page.address] = "".join(script.text or "" for script in page.find(NO_DATA))
    called = re.compile(r"""https?://|wss?://|["'`]//[\w-]""")
    assert {name: found.group() for name, text in ours.items() if (found := called.search(text))} == {}


def test_no_script_asks_for_what_a_browser_refuses_from_the_disk(
    built_site: BuiltSite, pages: dict[str, BuiltPage]
) -> None:
    assert [page.address for page in pages.values() if page.find("//script[@type='module']")] == []
    ours = {path.name: path.read_text(encoding="utf-8") for path in (built_site.folder / "assets/js").glob("*.js")}
    refused = re.compile(r"\bfetch\s*\(|XMLHttpRequest|\bimport\s*\(|serviceWorker|document\.cookie")
    assert {name: found.group() for name, text in ours.items() if (found := refused.search(text))} == {}


def test_every_page_conforms_to_html(html_checker: dict[str, list[str]]) -> None:
    assert html_checker
    faults = [f"{page}:{message}" for page, messages in html_checker.items() for message in messages]
    assert not faults, "\n".join(faults)


def test_every_page_is_danish(pages: dict[str, BuiltPage]) -> None:
    assert {page.tree.get("lang") for page in pages.values()} == {"da"}
    english = re.compile(
        r"\b(?:Skip to|Search|Type to start|Initializing|Table of contents|Back to top|Previous|Next|Edit this|"
        r"Not found|Close|Clear|Share|Copy to|Navigation|Footer|Header|Toggle|Switch to|Read more|Last update|"
        r"January|February|March|May|June|July|October|Untitled|Home)\b"
    )
    assert [
        f"{page.address}: {words}" for page in pages.values() for words in page.words() if english.search(words)
    ] == []


def test_every_word_of_the_search_and_the_theme_is_danish(pages: dict[str, BuiltPage]) -> None:
    folder = Path(str(files("material"))) / "templates"
    english = Environment(loader=FileSystemLoader(folder), autoescape=True).get_template("partials/languages/en.html")
    config = json.loads(pages[FRONT].one("//script[@id='__config']").text or "")
    words = config["translations"]
    assert len(words) > 5
    same = {key for key, value in words.items() if value and value == str(english.module.t(key))}  # type: ignore[attr-defined]
    assert same == set()


def test_dates_stand_in_words(pages: dict[str, BuiltPage]) -> None:
    faults = [
        f"{page.address}: {text}"
        for page in pages.values()
        for text in page.tree.xpath(
            "//body//text()[not(ancestor::script or ancestor::style or ancestor::code or ancestor::samp)]"
        )
        if re.search(r"(?<![\d-])\d{4}-\d{2}(?:-\d{2})?(?![\d-])", str(text))
    ]
    assert not faults, "\n".join(faults)


def test_the_404_page_is_danish_and_leads_on(pages: dict[str, BuiltPage]) -> None:
    page = pages[NOT_FOUND]
    assert text_of(page.one("//h1")) == "Siden findes ikke"
    assert text_of(page.one("//title")).startswith("Siden findes ikke")
    assert {link.get("href") for link in page.find("//main//a")} >= {FRONT, CATALOGUE_PAGE}


def test_every_page_has_a_title_of_its_own(pages: dict[str, BuiltPage]) -> None:
    titles = {page.address: text_of(page.one("/html/head/title")) for page in pages.values()}
    assert all("Samspil" in title and len(title) > len("Samspil – ") for title in titles.values()), titles
    assert [title for title, number in Counter(titles.values()).items() if number > 1] == []


def test_every_page_has_a_description_of_its_own(handbook: dict[str, BuiltPage]) -> None:
    found = {
        page.address: page.tree.xpath("/html/head/meta[@name='description']/@content") for page in handbook.values()
    }
    assert {address: texts for address, texts in found.items() if len(texts) != 1 or len(texts[0]) < 30} == {}
    assert [text for text, number in Counter(str(texts[0]) for texts in found.values()).items() if number > 1] == []


def test_every_page_has_one_heading_of_the_first_level(pages: dict[str, BuiltPage]) -> None:
    assert {page.address: len(page.find("//h1")) for page in pages.values() if len(page.find("//h1")) != 1} == {}
    assert [page.address for page in pages.values() if not text_of(page.one("//h1"))] == []


def test_headings_never_skip_a_level(pages: dict[str, BuiltPage]) -> None:
    faults = []
    for page in pages.values():
        headings = page.find("//h1|//h2|//h3|//h4|//h5|//h6")
        faults += [f"{page.address}: {text_of(heading)!r} er tom" for heading in headings if not text_of(heading)]
        faults += [
            f"{page.address}: {above.tag} → {below.tag} {text_of(below)!r}"
            for above, below in pairwise(headings)
            if int(below.tag[1]) > int(above.tag[1]) + 1
        ]
        if headings[0].tag != "h1":
            faults.append(f"{page.address}: begynder med {headings[0].tag}")
    assert not faults, "\n".join(faults)


def test_no_id_stands_twice_on_a_page(pages: dict[str, BuiltPage]) -> None:
    faults = [
        f"{page.address}: {identity}"
        for page in pages.values()
        for identity, number in Counter(page.tree.xpath("//@id")).items()
        if number > 1
    ]
    assert not faults, "\n".join(faults)


def test_every_page_ends_with_a_next_step(handbook: dict[str, BuiltPage]) -> None:
    """The front page has its three doors; every other page leads on to other pages than itself."""
    faults = []
    for page in handbook.values():
        steps = page.article.xpath(
            ".//*[contains(@class, 's-doors')]//a/@href"
            if page.address == FRONT
            else ".//*[contains(@class, 's-next')]//a/@href"
        )
        if not {page.resolve(str(step)).partition("#")[0] for step in steps} - {page.address}:
            faults.append(page.address)
    assert not faults, "\n".join(faults)


def test_every_page_is_two_clicks_from_the_front_page(handbook: dict[str, BuiltPage]) -> None:
    clicks = {FRONT: 0}
    waiting = deque([FRONT])
    while waiting:
        page = handbook[waiting.popleft()]
        for element, link in page.links():
            target = page.resolve(link).partition("#")[0]
            if element.tag == "a" and not leaves(link) and target in handbook and target not in clicks:
                clicks[target] = clicks[page.address] + 1
                waiting.append(target)
    assert {address: clicks.get(address) for address in handbook if clicks.get(address, 9) > 2} == {}


def test_the_menu_is_the_same_short_row_on_every_page(handbook: dict[str, BuiltPage]) -> None:
    menus = {tuple(text_of(link) for link in page.find("//header//nav//a")) for page in handbook.values()}
    assert len(menus) == 1
    assert 3 <= len(menus.pop()) <= 7


def test_no_page_carries_more_than_a_phone_can_bear(handbook: dict[str, BuiltPage]) -> None:
    sizes = {}
    for page in handbook.values():
        start = page.source.index('<article class="md-content__inner')
        sizes[page.address] = len(page.source[start : page.source.rindex("</article>")].encode())
    biggest = max(sizes, key=lambda address: sizes[address])
    assert sizes[biggest] <= LARGEST_ARTICLE, f"{biggest}: {sizes[biggest]} byte"


def test_drawings_are_small(built_site: BuiltSite, pages: dict[str, BuiltPage]) -> None:
    sizes = {
        f"{page.address}: {drawing[:80]}": len(drawing.encode())
        for page in pages.values()
        for drawing in re.findall(r"<svg\b.*?</svg>", page.source, re.DOTALL)
    }
    sizes |= {path.name: path.stat().st_size for path in built_site.folder.rglob("*.svg")}
    assert sizes
    assert {name: size for name, size in sizes.items() if size >= LARGEST_DRAWING} == {}


def test_a_drawing_is_named_and_described_or_passed_over(pages: dict[str, BuiltPage]) -> None:
    faults = []
    for page in pages.values():
        for drawing in page.find("//svg[not(ancestor::svg)]"):
            hidden = drawing.xpath("ancestor-or-self::*[@aria-hidden='true']")
            # A group holds links, which an image would hide.
            named = drawing.get("role") in {"img", "group"} and len(str(drawing.get("aria-labelledby")).split()) == 2
            told = drawing.xpath("./title[normalize-space()]") and drawing.xpath("./desc[normalize-space()]")
            if not hidden and not (named and told):
                faults.append(f"{page.address}: {drawing.get('class')}")
    assert not faults, "\n".join(faults)


# --- the cases --------------------------------------------------------------------------------------------


def cases_of(catalogue: Catalogue, *depths: Depth) -> list[Case]:
    return [case for case in catalogue.cases.values() if case.depth in depths]


def test_every_case_that_the_sources_tell_of_has_a_page_and_no_other_has(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    expected = {f"cases/{case.id}.html" for case in cases_of(catalogue, Depth.FULL, Depth.SHORT)}
    assert expected
    # In folders below stand the pages of municipalities, methods and other choices.
    assert {address for address in pages if re.fullmatch("cases/[^/]+", address)} == expected | {CATALOGUE_PAGE}
    for case in cases_of(catalogue, Depth.FULL, Depth.SHORT):
        assert text_of(pages[f"cases/{case.id}.html"].one("//h1")) == case.title


def test_every_case_known_by_name_only_stands_on_the_catalogue_with_what_it_took_part_in(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    named = cases_of(catalogue, Depth.NAME)
    assert named
    for case in named:
        shown = text_of(pages[CATALOGUE_PAGE].one(f"//li[@id='{case.id}']"))
        assert shown.startswith(case.title)
        assert strip_formatting(case.summary.value) in shown


def test_the_catalogue_has_the_fullest_cases_first_and_then_danish_order(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    page = pages[CATALOGUE_PAGE]
    cards = page.article.xpath(".//*[contains(@class, 's-card__title')]//a/@href")
    shown = [catalogue.cases[PurePosixPath(page.resolve(str(card))).stem] for card in cards]
    assert len(shown) == len(cases_of(catalogue, Depth.FULL, Depth.SHORT))
    assert shown == sorted(shown, key=lambda case: (case.depth is not Depth.FULL, in_danish_order(case.title)))
    named = [
        catalogue.cases[str(identity)] for identity in page.article.xpath(".//ul[contains(@class, 'compact')]/li/@id")
    ]
    assert named == sorted(named, key=lambda case: in_danish_order(case.title))


def in_danish_order(title: str) -> list[int]:
    """The test's own idea of Danish order, apart from the one that is tested."""
    alphabet = " 0123456789abcdefghijklmnopqrstuvwxyzæøå"
    return [alphabet.index(letter) for letter in title.lower().replace("aa", "å") if letter in alphabet]


@pytest.mark.parametrize(
    "part",
    [
        "parter",
        "formaal",
        "forloeb",
        "aftalt",
        "opgaver",
        "organisering",
        "resultater",
        "ikke-angivet",
        "kilder",
        "lignende",
    ],
)
def test_a_full_case_tells_the_whole_story(part: str, pages: dict[str, BuiltPage], catalogue: Catalogue) -> None:
    full = cases_of(catalogue, Depth.FULL)
    assert full
    assert [case.id for case in full if part not in pages[f"cases/{case.id}.html"].anchors] == []


def test_a_case_shows_its_time_before_anything_else(pages: dict[str, BuiltPage], catalogue: Catalogue) -> None:
    for case in cases_of(catalogue, Depth.FULL, Depth.SHORT):
        heading = pages[f"cases/{case.id}.html"].one("//h1")
        following = heading.getnext()
        assert following is not None
        (period,) = following.xpath(".//*[contains(concat(' ', @class, ' '), ' s-period ')]")
        assert text_of(period), case.id
        if case.period and case.period.start:
            assert str(case.period.start.first.year) in text_of(period), case.id


def test_a_full_case_has_a_drawn_timeline_with_the_same_events_in_a_list(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    for case in cases_of(catalogue, Depth.FULL):
        page = pages[f"cases/{case.id}.html"]
        drawing = page.one("//svg[@role='img']")
        assert len(drawing.xpath(".//circle")) == len(case.timeline)
        assert len(page.find("//ol[contains(@class, 's-timeline__list')]/li")) == len(case.timeline)
        assert case.title in text_of(drawing.xpath("./title")[0])


def test_the_front_page_shows_a_real_case(pages: dict[str, BuiltPage], catalogue: Catalogue) -> None:
    (shown,) = pages[FRONT].find("//*[@class='s-featured']")
    (link,) = shown.xpath(".//h3/a")
    case = catalogue.cases[PurePosixPath(str(link.get("href"))).stem]
    assert case.depth is Depth.FULL
    assert text_of(link) == case.title
    assert strip_formatting(case.summary.value) in text_of(shown)


# --- methods, complexity, checklists ----------------------------------------------------------------------


def test_a_method_page_shows_its_cases_or_says_that_the_sources_name_none(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    assert len(catalogue.methods) == 3
    tied = {method: {case.id for case in catalogue.cases_with("method", method)} for method in catalogue.methods}
    assert sorted(map(bool, tied.values())) == [False, False, True]
    for method, cases in tied.items():
        page = pages[f"metoder/{method}.html"]
        cards = page.article.xpath(".//*[contains(@class, 's-card__title')]//a/@href")
        assert {PurePosixPath(str(card)).stem for card in cards} == cases
        assert ("Kilderne nævner ingen." in text_of(page.article)) == (not cases)


def test_the_methods_stand_side_by_side(pages: dict[str, BuiltPage], catalogue: Catalogue) -> None:
    table = pages["metoder/index.html"].one("//table")
    assert [text_of(head) for head in table.xpath(".//thead//th")] == [m.title for m in catalogue.methods.values()]
    for row in table.xpath(".//tbody/tr"):
        assert [bool(text_of(cell)) for cell in row.xpath("td")] == [True] * 3, text_of(row)


def test_the_complexity_table_has_every_dimension_of_all_three_levels(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    table = pages["kompleksitet.html"].one("//table")
    assert [text_of(head) for head in table.xpath(".//thead//th")] == [
        "Lille kompleksitet",
        "Mellemstor kompleksitet",
        "Stor kompleksitet",
    ]
    shown = {
        text_of(row.xpath("th")[0]): [text_of(cell) for cell in row.xpath("td")] for row in table.xpath(".//tbody/tr")
    }
    (record,) = {type(level) for level in catalogue.levels.values()}
    dimensions = {spec.title: name for name, spec in specs_of(record) if spec.stated and name != "summary"}
    assert shown.keys() == dimensions.keys()
    assert len(dimensions) >= 6
    for title, name in dimensions.items():
        for cell, level in zip(shown[title], catalogue.levels.values(), strict=True):
            assert cell.startswith(strip_formatting(getattr(level, name).value)), (title, level.id)


def test_the_complexity_page_shows_the_cases_at_each_level(pages: dict[str, BuiltPage], catalogue: Catalogue) -> None:
    page = pages["kompleksitet.html"]
    for level in catalogue.levels:
        (heading,) = page.find(f"//h3[@id='cases-{level}']")
        following = heading.getnext()
        assert following is not None
        titles = following.xpath(".//*[contains(@class, 's-card__title')]//a/@href")
        cards = {PurePosixPath(str(link)).stem for link in titles}
        assert cards == {case.id for case in catalogue.cases_with("level", level)}
        assert cards


def test_the_checklist_has_six_groups_of_two(pages: dict[str, BuiltPage], catalogue: Catalogue) -> None:
    page = pages["tjeklister/godt-samarbejde.html"]
    groups = page.find("//*[contains(concat(' ', @class, ' '), ' s-checklist__group ')]")
    shown = [
        (text_of(group.xpath(".//h2")[0]), [text_of(label) for label in group.xpath(".//label")]) for group in groups
    ]
    record = catalogue.checklists["godt-samarbejde"]
    assert shown == [(block.title, [strip_formatting(item.value) for item in block.items]) for block in record.blocks]
    assert [len(items) for _, items in shown] == [2] * 6
    assert len(page.find("//label//input[@type='checkbox']")) == 12


def read_search(site: Path) -> dict[str, list[tuple[str, str, str]]]:
    """What the search knows: for each page the anchor, the heading and the text of each of its sections."""
    found = {}
    for path in (site / "soeg/t").glob("*.js"):
        address, _, rows = read_call(path.read_bytes())[2]
        found[address] = [tuple(row) for row in rows]
    return found


def test_the_search_knows_every_page_and_leads_to_what_is_there(
    pages: dict[str, BuiltPage], handbook: dict[str, BuiltPage], built_site: BuiltSite
) -> None:
    known = read_search(built_site.folder)
    assert set(known) == set(handbook)
    assert [
        f"{address}#{anchor}"
        for address, rows in known.items()
        for anchor, _, _ in rows
        if anchor and anchor not in pages[address].anchors
    ] == []


def test_the_search_knows_every_case_by_its_title(built_site: BuiltSite, catalogue: Catalogue) -> None:
    known = read_search(built_site.folder)
    for case in cases_of(catalogue, Depth.FULL, Depth.SHORT):
        assert known[f"cases/{case.id}.html"][0][1] == case.title


def test_nothing_of_another_search_is_left(built_site: BuiltSite, pages: dict[str, BuiltPage]) -> None:
    assert not (built_site.folder / "search").exists()
    for page in pages.values():
        assert not page.find("//*[@data-md-component='search'] | //form[@name='search']"), page.address
        for toggle in page.find("//input[@id='__search']"):
            assert toggle.get("hidden") is not None, page.address
            assert toggle.get("disabled") is not None, page.address


def test_the_words_of_the_search_stand_apart(built_site: BuiltSite) -> None:
    """Words that a tag alone keeps apart on the page would run together: «kommuneforening» is never found."""
    glued = re.compile(r"\w*[a-zæøå0-9][A-ZÆØÅ]\w*")
    faults = {
        f"{address}#{anchor}: {word}"
        for address, rows in read_search(built_site.folder).items()
        for anchor, heading, text in rows
        for word in glued.findall(f"{heading} {text}")
    }
    # A name that is written so.
    assert {fault for fault in faults if not fault.endswith(": GitHub")} == set()


def test_the_search_does_not_know_what_stands_in_a_drawing(built_site: BuiltSite, pages: dict[str, BuiltPage]) -> None:
    known = {text for rows in read_search(built_site.folder).values() for _, _, text in rows}
    drawn = {
        "".join(str(text).strip() for text in drawing.xpath(".//text//text()"))
        for page in pages.values()
        for drawing in page.find("//svg[.//text]")
    }
    assert drawn
    assert [words for words in drawn for text in known if words in text] == []


# --- the settings -----------------------------------------------------------------------------------------


def test_an_address_makes_every_page_say_where_it_stands(settled_pages: dict[str, BuiltPage]) -> None:
    for page in settled_pages.values():
        canonical = page.tree.xpath("/html/head/link[@rel='canonical']/@href")
        assert canonical == ([] if page.address == NOT_FOUND else [ADDRESS + page.address]), page.address


def test_an_address_makes_a_sitemap_of_every_page(settled: Build, settled_pages: dict[str, BuiltPage]) -> None:
    sitemap = (settled.site / "sitemap.xml").read_text(encoding="utf-8")
    listed = re.findall(r"<loc>([^<]+)</loc>", sitemap)
    assert sorted(listed) == sorted(ADDRESS + address for address in settled_pages if address != NOT_FOUND)
    assert gzip.decompress((settled.site / "sitemap.xml.gz").read_bytes()).decode() == sitemap


def test_an_address_makes_a_feed_that_every_page_names(settled: Build, settled_pages: dict[str, BuiltPage]) -> None:
    assert (settled.site / "nyt.xml").is_file()
    for page in settled_pages.values():
        if page.address != NOT_FOUND:
            link = page.one("//link[@type='application/atom+xml']")
            assert str(link.get("rel")).split()[0] == "alternate"
            assert page.resolve(str(link.get("href"))) == "nyt.xml"


def test_an_address_leads_home_from_the_404_page(settled_pages: dict[str, BuiltPage]) -> None:
    links = {str(link.get("href")) for link in settled_pages[NOT_FOUND].find("//main//a")}
    assert {urljoin(ADDRESS + "en/side/som/ikke/findes", link) for link in links} >= {
        ADDRESS + FRONT,
        ADDRESS + CATALOGUE_PAGE,
    }


def test_a_repository_gives_each_page_a_link_to_its_own_file(settled_pages: dict[str, BuiltPage]) -> None:
    for page in settled_pages.values():
        # What is put together from all records is nobody's file.
        if page.address in {NOT_FOUND, *OF_NO_FILE} or re.fullmatch("cases/[^/]+/.+", page.address):
            continue
        (link,) = page.find("//a[@rel='edit']")
        base = f"{REPOSITORY}/edit/main/"
        assert str(link.get("href")).startswith(base), page.address
        record = str(link.get("href")).removeprefix(base)
        assert (ROOT / record).is_file(), f"{page.address} peger på {record}"
        folder, name = PurePosixPath(page.address).parts[-2:] if "/" in page.address else ("", page.address)
        stem = PurePosixPath(name).stem
        words, file = {
            "cases": ("Ret filen på GitHub", f"cases/{stem}.yml"),
            "tjeklister": ("Rediger denne tjekliste", f"checklists/{stem}.yml"),
        }.get(folder if stem != "index" else "", ("Rediger denne side", f"docs/{page.address[:-5]}.md"))
        assert (text_of(link), record) == (words, file)


def test_publisher_and_contact_stand_on_the_page_about_the_site_and_under_every_page(
    settled_pages: dict[str, BuiltPage],
) -> None:
    about = settled_pages["om.html"]
    assert PUBLISHER in text_of(about.article)
    assert f"mailto:{CONTACT}" in about.article.xpath(".//a/@href")
    assert REPOSITORY in about.article.xpath(".//a/@href")
    for page in settled_pages.values():
        if page.address != NOT_FOUND:
            footer = page.one("//footer")
            assert PUBLISHER in text_of(footer)
            assert f"mailto:{CONTACT}" in footer.xpath(".//a/@href")


def is_case(page: BuiltPage) -> bool:
    return re.fullmatch("cases/[^/]+", page.address) is not None and page.address != CATALOGUE_PAGE


def test_what_is_not_set_is_left_out(pages: dict[str, BuiltPage], built_site: BuiltSite) -> None:
    for page in pages.values():
        assert page.find("//link[@rel='canonical']") == [], page.address
        assert page.find("//a[@rel='edit']") == [], page.address
        # A case is edited in the form, which needs no repository.
        form = [f"../foreslaa-en-case.html?case={PurePosixPath(page.address).stem}"] if is_case(page) else []
        assert [link.get("href") for link in page.find("//a[contains(., 'Rediger denne')]")] == form, page.address
        assert page.find("//a[starts-with(@href, 'mailto:')]") == [], page.address
        assert page.find("//footer//p[contains(., 'Udgives af') or contains(., 'Kontakt')]") == [], page.address
    assert [name for name in NEEDS_ADDRESS if (built_site.folder / name).exists()] == []
    assert [page.address for page in pages.values() if page.find("//link[@type='application/atom+xml']")] == []
    assert text_of(pages["om.html"].article).count("ikke angivet for denne udgave") == 2


def test_no_page_names_a_domain_that_nobody_gave(
    built_site: BuiltSite, handbook: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    given = {urlsplit(str(document.address)).netloc for document in catalogue.documents.values() if document.address}
    given |= {
        urlsplit(str(source.address)).netloc
        for case in catalogue.cases.values()
        for source in case.sources
        if source.address
    }
    # Of namespaces, where nobody goes, and of what editors are shown: .example is set aside for that and is nobody's.
    names = {
        "www.w3.org",
        "www.sitemaps.org",
        "json-schema.org",
        "schema.org",
        "eksempelby.example",
        "samspil.example",
        "kodelager.example",
        "licens.example",
    }
    given |= {"www.geonames.org", "creativecommons.org"}  # the credit that the map owes, and our own licence
    licences = {"github.com", "scripts.sil.org"}  # where the licence texts say that the parts come from
    records = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("cases", "checklists", "docs/data")
        for path in (ROOT / folder).glob("*.yml")
        if path.name != "indstillinger.yml"
    )
    faults = []
    for path in built_site.folder.rglob("*"):
        shown = path.relative_to(built_site.folder).as_posix()
        # Material's own files name the projects that they are made of.
        if not path.is_file() or shown.startswith(("assets/javascripts/", "assets/stylesheets/")):
            continue
        if path.suffix not in {".html", ".css", ".js", ".json", ".xml", ".svg", ".txt"}:
            continue
        allowed = given | names | (licences if path.suffix == ".txt" else set())
        # «Et link begynder med https://.» names nobody.
        hosts = set(re.findall(r"\w+://(\w[\w.-]*)", path.read_text(encoding="utf-8")))
        faults += [f"{shown}: {host}" for host in sorted(hosts - allowed)]
    for page in handbook.values():
        named = {name for words in page.words() for name in A_DOMAIN.findall(words)}
        made_up = {name for name in named if name.rpartition("@")[2] in names}
        faults += [f"{page.address}: {name}" for name in sorted(named - made_up) if name not in records]
    assert not faults, "\n".join(faults)


# --- what is refused --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("docs/cases/vindrosen.md", "# Vindrosen igen\n"),
        ("docs/cases/vindrosen.html", "<h1>Vindrosen igen</h1>\n"),
        ("docs/tjeklister/godt-samarbejde.md", "# Tjeklisten igen\n"),
    ],
)
def test_two_pages_at_one_address_end_the_build_with_both_named(path: str, text: str, project: Project) -> None:
    project.write(path, text)
    build = project.build()
    assert build.code == 1
    assert path in build.log
    assert f"{Path(path).stem}.yml" in build.log
    assert "samme adresse" in build.log
    assert "Traceback" not in build.log


def test_a_case_that_would_take_the_catalogues_address_ends_the_build(project: Project) -> None:
    text = (project.root / "cases/klosterhaven.yml").read_text(encoding="utf-8")
    project.write("cases/index.yml", text.replace("id: klosterhaven", "id: index", 1))
    build = project.build()
    assert build.code == 1
    assert "cases/index.yml" in build.log
    assert "Traceback" not in build.log


def test_faulty_records_end_the_build_with_every_fault_in_danish(project: Project) -> None:
    project.edit("cases/klosterhaven.yml", "dybde: kort", "dybde: korte")
    project.edit("checklists/godt-samarbejde.yml", "udgave: 1", "udgave: NO")
    build = project.build()
    assert build.code == 1
    assert re.search(r"cases/klosterhaven\.yml:\d+:\d+: fejl: dybde: .*[Mm]ente du «kort»\?", build.log)
    assert re.search(r"checklists/godt-samarbejde\.yml:\d+:\d+: fejl: udgave: ", build.log)
    assert "2 fejl i posterne; intet er bygget." in build.log
    assert "Traceback" not in build.log
    assert not build.site.exists()


def test_a_page_that_asks_for_a_case_that_is_not_there_ends_the_build(project: Project) -> None:
    project.edit("docs/index.md", 'show_featured_case("', 'show_featured_case("u')
    build = project.build()
    assert build.code != 0
    assert "index.md" in build.log
    assert "umoedrehjaelpen" in build.log
