"""Every page of the site, read back from the finished files: true of any content that is right."""

from __future__ import annotations

import re
from collections import Counter, deque
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from macros.language.formatting import strip_formatting
from macros.model.addresses import PICTURE_FOLDER, cover_picture, first_page_picture
from macros.model.records.case_words import Depth
from macros.pictures.renditions import list_renditions
from macros.views.case.period import word_period
from tests.content.telling import NOT_YOURS, tell
from tests.pages import (
    CATALOGUE_PAGE,
    ENGLISH,
    FRONT,
    NOT_FOUND,
    PYTHON,
    BuiltPage,
    cases_of,
    hosts_of_sources,
    leaves,
    list_fetched,
    list_foreign_names,
    list_unwanted,
    read_pages,
    read_search,
    text_of,
)
from tests.projects import ROOT, live_catalogue

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from tests.sites import BuiltSite

PUBLISHED = {".css", ".csv", ".gz", ".html", ".js", ".json", ".map", ".png", ".svg", ".txt", ".woff2", ".xml"}
SHEETS = {".docx", ".pdf", ".zip"}
"""What one can take along from the checklists."""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return live_catalogue()


@pytest.fixture(scope="module")
def pages(built_site: BuiltSite, catalogue: Catalogue) -> dict[str, BuiltPage]:
    """Every page of the site, the 404 page among them."""
    return read_pages(built_site.folder, catalogue.redirects)


@pytest.fixture(scope="module")
def handbook(pages: dict[str, BuiltPage]) -> dict[str, BuiltPage]:
    """The pages that readers go to; the 404 page stands alone and has no frame."""
    return {address: page for address, page in pages.items() if address != NOT_FOUND}


@pytest.fixture(scope="module")
def written() -> str:
    """All that somebody has written: what stands there may stand on a page."""
    files = [ROOT.glob(pattern) for pattern in ("cases/*.yml", "checklists/*.yml", "docs/data/*.yml", "docs/**/*.md")]
    return "\n".join(path.read_text(encoding="utf-8") for found in files for path in found)


# --- every page -------------------------------------------------------------------------------------------


def test_no_template_markup_is_left_in_a_page(pages: dict[str, BuiltPage]) -> None:
    markup = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|\{:|Macro Rendering Error|\bUndefined\b")
    tell(list_unwanted(pages, markup), "Her står krøllede parenteser, som skulle være blevet til noget. Ret siden:")


def test_no_python_value_is_shown_for_a_word(pages: dict[str, BuiltPage], written: str) -> None:
    tell(list_unwanted(pages, PYTHON, written), NOT_YOURS)


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
    tell(faults, "Disse links fører ingen steder hen. Ret adressen, eller fjern linket:")


def test_every_reference_within_a_page_names_an_element_of_it(pages: dict[str, BuiltPage]) -> None:
    faults = [
        f"{page.address}: {name}={element.get(name)}"
        for page in pages.values()
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list")
        for element in page.find(f"//*[@{name}]")
        for target in str(element.get(name)).split()
        if target not in page.anchors
    ]
    tell(faults, NOT_YOURS)


def test_a_page_fetches_nothing_from_another_host(pages: dict[str, BuiltPage]) -> None:
    tell(
        list_fetched(pages),
        "Siden henter noget fra et andet sted på nettet. Fjern det, eller lav et link til det:",
    )


def test_every_page_conforms_to_html(html_checker: dict[str, list[str]]) -> None:
    assert html_checker
    faults = [f"{page}:{message}" for page, messages in html_checker.items() for message in messages]
    tell(faults, "Siden er ikke rigtig HTML. Har du skrevet HTML i en side, så ret den. Ellers skriv til en udvikler:")


def test_every_page_is_danish(pages: dict[str, BuiltPage], written: str) -> None:
    assert {page.tree.get("lang") for page in pages.values()} == {"da"}
    tell(list_unwanted(pages, ENGLISH, written), NOT_YOURS)


def test_every_page_has_a_title_of_its_own(pages: dict[str, BuiltPage]) -> None:
    titles = {page.address: text_of(page.one("/html/head/title")) for page in pages.values()}
    assert all(len(title.rpartition(" – ")[0]) > 0 or address == FRONT for address, title in titles.items()), titles
    twice = {title for title, number in Counter(titles.values()).items() if number > 1}
    same = [f"{address}: {title}" for address, title in titles.items() if title in twice]
    tell(same, "To sider hedder det samme, så ingen kan kende dem fra hinanden. Giv den ene en anden titel:")


def test_every_page_is_described_once(handbook: dict[str, BuiltPage]) -> None:
    found = {
        page.address: page.tree.xpath("/html/head/meta[@name='description']/@content") for page in handbook.values()
    }
    without = [address for address, texts in found.items() if [bool(str(text).strip()) for text in texts] != [True]]
    tell(without, "Siden har ingen beskrivelse. Skriv «description: …» øverst i sidens fil:")


def test_every_page_has_one_heading_of_the_first_level(pages: dict[str, BuiltPage]) -> None:
    found = {page.address: [text_of(heading) for heading in page.find("//h1")] for page in pages.values()}
    faults = [f"{address}: {texts}" for address, texts in found.items() if len(texts) != 1 or not texts[0]]
    tell(faults, "En side skal have én overskrift, der begynder med «# ». Disse har ingen eller flere:")


def test_every_page_of_the_menu_is_called_as_the_menu_calls_it(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    menu = [page for page in catalogue.menu.by_address.values() if page.address != FRONT]
    heads = {page.address: text_of(pages[page.address].one("//h1")) for page in menu}
    titles = {page.address: text_of(pages[page.address].one("//head/title")).rpartition(" – ")[0] for page in menu}
    faults = [
        f"{page.address}: «{page.title}» i menuen, «{heads[page.address]}» på siden, «{titles[page.address]}» over den"
        for page in menu
        if {heads[page.address], titles[page.address]} != {page.title}
    ]
    tell(faults, "Siden hedder flere ting. Giv den ét navn i mkdocs.yml, som «title» og som overskrift:")


def test_headings_never_skip_a_level(pages: dict[str, BuiltPage]) -> None:
    faults = []
    for page in pages.values():
        # A template holds nothing that is read before a script has filled it in.
        headings = page.find(
            "//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6][not(ancestor::template)]"
        )
        faults += [f"{page.address}: {text_of(heading)!r} er tom" for heading in headings if not text_of(heading)]
        faults += [
            f"{page.address}: {above.tag} → {below.tag} {text_of(below)!r}"
            for above, below in pairwise(headings)
            if int(below.tag[1]) > int(above.tag[1]) + 1
        ]
        if headings[0].tag != "h1":
            faults.append(f"{page.address}: begynder med {headings[0].tag}")
    tell(faults, "Overskrifter går ét trin ned ad gangen: under «##» kommer «###», ikke «####». Ret disse:")


def test_the_menu_of_a_case_names_all_its_sections(pages: dict[str, BuiltPage]) -> None:
    faults = []
    for page in pages.values():
        menu = [str(link) for link in page.tree.xpath("//nav[contains(@class, 's-toc')]//a/@href")]
        sections = [f"#{anchor}" for anchor in page.tree.xpath("//article[contains(@class, 's-page--case')]//h2/@id")]
        if sections and menu and menu != sections:
            faults.append(f"{page.address}: {sorted(set(sections) ^ set(menu))}")
    tell(faults, NOT_YOURS)


def test_no_id_stands_twice_on_a_page(pages: dict[str, BuiltPage]) -> None:
    faults = [
        f"{page.address}: {identity}"
        for page in pages.values()
        for identity, number in Counter(page.tree.xpath("//@id")).items()
        if number > 1
    ]
    tell(faults, "To steder på siden har samme adresse. Er det to ens overskrifter, så giv den ene et andet navn:")


def test_every_page_ends_with_a_next_step(handbook: dict[str, BuiltPage]) -> None:
    """The front page has its doors; every other page leads on to other pages than itself."""
    faults = []
    for page in handbook.values():
        steps = page.article.xpath(
            ".//*[contains(@class, 's-doors')]//a/@href"
            if page.address == FRONT
            else ".//*[contains(@class, 's-next')]//a/@href"
        )
        if not {page.resolve(str(step)).partition("#")[0] for step in steps} - {page.address}:
            faults.append(page.address)
    tell(faults, "Siden fører ikke læseren videre. Slut den med «{{ show_next(…) }}», som de andre sider gør:")


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
    far = [address for address in handbook if clicks.get(address, 9) > 2]
    tell(far, "Siden kan ikke findes med to klik fra forsiden. Link til den fra en side, som menuen viser:")


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
    tell(faults, NOT_YOURS)


def is_first_page(path: Path, catalogue: Catalogue) -> bool:
    """Whether it is the picture of the first page of a sheet or a pack that there is."""
    identity, _, mark = path.stem.rpartition("-")
    expected = (
        first_page_picture(identity, mark, ".webp") if identity in catalogue.checklists else "",
        cover_picture(identity, mark, ".webp") if identity in catalogue.packs else "",
    )
    return path.as_posix() in expected


def test_nothing_private_is_published(built_site: BuiltSite, catalogue: Catalogue) -> None:
    published = [path.relative_to(built_site.folder) for path in built_site.folder.rglob("*") if path.is_file()]
    sheets = [path for path in published if path.parts[0] == "tjeklister" and path.suffix in SHEETS]
    examples = [path for path in published if path.parts[:2] == ("redaktoerer", "eksempler")]
    made = {Path(one.address) for picture in catalogue.pictures.values() for one in list_renditions(picture)}
    made |= {path for path in published if is_first_page(path, catalogue)}
    others = [path for path in published if path not in sheets and path not in examples and path not in made]
    odd = [path for path in others if path.suffix not in PUBLISHED]
    odd += [path for path in examples if path.suffix != ".yml"]
    odd += [path for path in published if path.parts[0] in {"data", "macros", "checklists"}]
    odd += [path for path in published if any(part.startswith(".") for part in path.parts)]
    tell(map(str, odd), "Disse filer ville blive udgivet uden at høre til på sitet. Flyt dem ud af docs:")


def test_no_published_picture_tells_more_than_it_shows(built_site: BuiltSite) -> None:
    telling = []
    for path in (built_site.folder / PICTURE_FOLDER).rglob("*.*"):
        with Image.open(path) as picture:
            if dict(picture.getexif()) or {"exif", "xmp", "comment", "icc_profile"} & picture.info.keys():
                telling.append(path.name)
    tell(telling, NOT_YOURS)


# --- cases and search -------------------------------------------------------------------------------------


def test_every_case_that_the_sources_tell_of_has_a_page_and_no_other_has(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    told = {f"cases/{case.id}.html": case for case in cases_of(catalogue, Depth.FULL, Depth.SHORT)}
    # In folders below stand the pages of municipalities, methods and other choices.
    found = {address for address in pages if re.fullmatch("cases/[^/]+", address)} - {CATALOGUE_PAGE}
    tell(sorted(set(told) ^ found), NOT_YOURS)
    tell([address for address, case in told.items() if text_of(pages[address].one("//h1")) != case.title], NOT_YOURS)


def test_every_case_known_by_name_only_stands_on_the_catalogue_with_what_it_took_part_in(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    faults = []
    for case in cases_of(catalogue, Depth.NAME):
        shown = text_of(pages[CATALOGUE_PAGE].one(f"//li[@id='{case.id}']"))
        if not shown.startswith(case.title) or strip_formatting(case.summary.value) not in shown:
            faults.append(case.id)
    tell(faults, NOT_YOURS)


def test_a_case_shows_its_time_before_anything_else(pages: dict[str, BuiltPage], catalogue: Catalogue) -> None:
    faults = []
    for case in cases_of(catalogue, Depth.FULL, Depth.SHORT):
        # What an editor left out is told nowhere, and what a source leaves open in one line at the end of the facts.
        if not word_period(case.period):
            continue
        # After the ways round the site, which stand under every title.
        following = pages[f"cases/{case.id}.html"].one(
            "//h1/following-sibling::*[not(contains(@class, 's-waybar'))][1]"
        )
        (period,) = following.xpath(".//*[contains(concat(' ', @class, ' '), ' s-period ')]")
        year = str(case.period.start.first.year) if case.period and case.period.start else ""
        if not text_of(period) or year not in text_of(period):
            faults.append(case.id)
    tell(faults, NOT_YOURS)


def test_the_front_page_shows_full_cases_one_at_a_time(pages: dict[str, BuiltPage], catalogue: Catalogue) -> None:
    every = pages[FRONT].find("//*[@class='s-featured']")
    assert [shown.get("hidden") is None for shown in every] == [True, *[False] * (len(every) - 1)]
    thin = []
    for shown in every:
        (link,) = shown.xpath(".//h3/a")
        case = catalogue.cases[PurePosixPath(str(link.get("href"))).stem]
        thin += [] if case.depth is Depth.FULL else [f"«{case.id}» har dybden «{case.depth.value}»"]
        assert text_of(link) == case.title
        assert strip_formatting(case.summary.value) in text_of(shown)
    tell(thin, "Forsiden viser fulde cases. Ret «show_featured_cases» i docs/index.md til nogle, der er fulde:")


def test_the_search_knows_every_page_and_leads_to_what_is_there(
    pages: dict[str, BuiltPage], handbook: dict[str, BuiltPage], built_site: BuiltSite
) -> None:
    known = read_search(built_site.folder)
    tell(sorted(set(known) ^ set(handbook)), NOT_YOURS)
    lost = [
        f"{address}#{anchor}"
        for address, rows in known.items()
        for anchor, *_ in rows
        if anchor and anchor not in pages[address].anchors
    ]
    tell(lost, NOT_YOURS)


def test_the_search_knows_every_case_by_its_title(built_site: BuiltSite, catalogue: Catalogue) -> None:
    known = read_search(built_site.folder)
    cases = cases_of(catalogue, Depth.FULL, Depth.SHORT)
    tell([case.id for case in cases if known[f"cases/{case.id}.html"][0][1] != case.title], NOT_YOURS)


def test_no_page_names_a_domain_that_nobody_gave(
    built_site: BuiltSite, handbook: dict[str, BuiltPage], catalogue: Catalogue, written: str
) -> None:
    given = hosts_of_sources(catalogue) | set(re.findall(r"\w+://(\w[\w.-]*)", written))
    tell(list_foreign_names(built_site.folder, handbook, given, written), NOT_YOURS)
