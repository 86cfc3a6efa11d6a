"""What the built site promises, read back from the finished files as a stranger's browser would read them."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import pytest

from macros.language.formatting import strip_formatting
from macros.model.addresses import DECK_SCRIPT, SHEET_SCRIPT, SHEET_STYLE, thing_at
from macros.model.fields import specs_of
from macros.model.records.case_words import Depth
from macros.site.shared import SHARING
from tests.freezing import FROZEN
from tests.pages import (
    CATALOGUE_PAGE,
    ENGLISH,
    FRONT,
    NAMED_IN,
    NOT_FOUND,
    PYTHON,
    BuiltPage,
    cases_of,
    hosts_of_sources,
    in_danish_order,
    leaves,
    links_of_style,
    list_fetched,
    list_foreign_names,
    list_unwanted,
    read_pages,
    read_search,
    text_of,
)
from tests.projects import real_catalogue
from tests.site_project import ADDRESS, CONTACT, PUBLISHER, REPOSITORY, Project
from tests.sites import build_project

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from tests.conftest import BuiltSite

NO_DATA = "//script[not(@src) and not(@type='application/ld+json')]"
"""Scripts in the page that run."""
OF_NO_FILE = {"redaktoerer/overblik.html"}
"""Pages that are made of all records, so that there is no one file to edit."""
NEEDS_ADDRESS = ("sitemap.xml", "sitemap.xml.gz", "nyt.xml")

LARGEST_ARTICLE = 19_000
"""Bytes of a page's own content as they come over the line; more than that is slow to load on a phone."""
LARGEST_DRAWING = 15_000


# --- the pages --------------------------------------------------------------------------------------------


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
    return real_catalogue()


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The same site with all its settings set."""
    return build_project(tmp_path_factory, "settled", Project.settle)


@pytest.fixture(scope="module")
def settled_pages(settled: BuiltSite) -> dict[str, BuiltPage]:
    return read_pages(settled.folder)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.copied_to(tmp_path)


# --- the build --------------------------------------------------------------------------------------------


def test_a_strict_build_says_nothing_but_what_it_does(built_site: BuiltSite) -> None:
    lines = [line for line in built_site.log.splitlines() if line.strip()]
    assert lines
    assert [line for line in lines if not line.startswith("INFO ")] == []


def test_two_builds_are_the_same_byte_for_byte(built_site: BuiltSite) -> None:
    """In another part of the world too, and whatever order Python keeps its sets in (`build_project`)."""
    again = Project(built_site.root).build(
        "../again", SOURCE_DATE_EPOCH=built_site.moment, PYTHONHASHSEED="2", TZ="America/New_York"
    )
    assert again.code == 0, again.log
    assert read_files(built_site.folder) == read_files(again.site)


def read_files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- every page -------------------------------------------------------------------------------------------


def test_a_page_whose_address_is_shared_has_title_description_and_a_picture_of_its_own(
    settled: BuiltSite, settled_pages: dict[str, BuiltPage], pages: dict[str, BuiltPage]
) -> None:
    shown: dict[str, str] = {}
    for address, page in settled_pages.items():
        if address == NOT_FOUND or not page.find("//link[@rel='canonical']"):
            continue
        said = {
            meta.get("property"): meta.get("content") for meta in page.find("//meta[starts-with(@property, 'og:')]")
        }
        assert said["og:title"], address
        assert said["og:description"], address
        assert said["og:image"].startswith(ADDRESS), address
        assert (settled.folder / said["og:image"].removeprefix(ADDRESS)).is_file(), address
        shown[address] = said["og:image"]
    # Pages for editors, and those that only choose among others, have the front page's.
    sharing = {one for one in shown if thing_at(one) in SHARING}
    assert {shown[one] for one in sharing} == {shown["index.html"]}
    own = shown.keys() - sharing
    assert len({shown[address] for address in own}) == len(own)
    assert not any(page.find("//meta[starts-with(@property, 'og:')]") for page in pages.values())


def test_a_page_of_a_site_with_settings_fetches_nothing_from_another_host(settled_pages: dict[str, BuiltPage]) -> None:
    assert list_fetched(settled_pages) == []


def test_every_style_sheet_takes_its_fonts_and_pictures_from_the_site_itself(built_site: BuiltSite) -> None:
    faults = []
    for sheet in built_site.folder.rglob("*.css"):
        for link in links_of_style(sheet.read_text(encoding="utf-8").replace("\\\n", "")):
            if leaves(link) or not (sheet.parent / link.partition("#")[0].partition("?")[0]).is_file():
                faults.append(f"{sheet.name}: {link}")
    assert not faults, "\n".join(faults)


def test_our_scripts_name_no_other_host(built_site: BuiltSite, pages: dict[str, BuiltPage]) -> None:
    ours = {path.name: path.read_text(encoding="utf-8") for path in (built_site.folder / "assets/js").glob("*.js")}
    assert ours
    for page in pages.values():
        ours[page.address] = "".join(script.text or "" for script in page.find(NO_DATA))
    # What only begins an address, as where the form's Markdown tells http from https, names nobody; nor does what a
    # format is called by.
    for name, hosts in NAMED_IN.items():
        if (file := name.rpartition("/")[2]) in ours:
            formats = "|".join(map(re.escape, hosts))
            ours[file] = re.sub(rf"https?://(?:{formats})\b", "", ours[file])
    called = re.compile(r"""https?://\w|wss?://|["'`]//[\w-]""")
    assert {name: found.group() for name, text in ours.items() if (found := called.search(text))} == {}


def test_no_script_asks_for_what_a_browser_refuses_from_the_disk(
    built_site: BuiltSite, pages: dict[str, BuiltPage]
) -> None:
    assert [page.address for page in pages.values() if page.find("//script[@type='module']")] == []
    ours = {path.name: path.read_text(encoding="utf-8") for path in (built_site.folder / "assets/js").glob("*.js")}
    # The glue of the vendored compiler could fetch it; ours hands it the bytes, from disk too (test_typesetter.py).
    ours["saetter.js"], count = re.subn(r"instanceof URL\)&&\(\w+=fetch\(\w+\)\)", "", ours["saetter.js"])
    assert count == 1
    refused = re.compile(r"\bfetch\s*\(|XMLHttpRequest|\bimport\s*\(|serviceWorker|document\.cookie")
    assert {name: found.group() for name, text in ours.items() if (found := refused.search(text))} == {}


def test_the_404_page_is_danish_and_leads_on(pages: dict[str, BuiltPage]) -> None:
    page = pages[NOT_FOUND]
    assert text_of(page.one("//h1")) == "Siden findes ikke"
    assert text_of(page.one("//title")).startswith("Siden findes ikke")
    assert {link.get("href") for link in page.find("//main//a")} >= {FRONT, CATALOGUE_PAGE}


def test_the_menu_is_the_same_short_row_on_every_page(handbook: dict[str, BuiltPage]) -> None:
    menus = {tuple(text_of(link) for link in page.find("//header//nav//a")) for page in handbook.values()}
    assert len(menus) == 1
    assert 3 <= len(menus.pop()) <= 7


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


def test_every_page_is_danish(pages: dict[str, BuiltPage]) -> None:
    assert {page.tree.get("lang") for page in pages.values()} == {"da"}
    assert list_unwanted(pages, ENGLISH) == []


def test_no_python_value_is_shown_for_a_word(pages: dict[str, BuiltPage]) -> None:
    assert list_unwanted(pages, PYTHON) == []


def test_every_page_has_a_description_of_its_own(handbook: dict[str, BuiltPage]) -> None:
    found = {
        page.address: page.tree.xpath("/html/head/meta[@name='description']/@content") for page in handbook.values()
    }
    assert {address: texts for address, texts in found.items() if len(texts) != 1 or len(texts[0]) < 30} == {}
    assert [text for text, number in Counter(str(texts[0]) for texts in found.values()).items() if number > 1] == []


def test_no_page_carries_more_than_a_phone_can_bear(handbook: dict[str, BuiltPage]) -> None:
    sizes = {}
    for page in handbook.values():
        start = page.source.index('<article class="md-content__inner')
        article = page.source[start : page.source.rindex("</article>")].encode()
        sizes[page.address] = len(gzip.compress(article, mtime=0))
    biggest = max(sizes, key=lambda address: sizes[address])
    assert sizes[biggest] <= LARGEST_ARTICLE, f"{biggest}: {sizes[biggest]} byte"


def list_loaded(page: BuiltPage) -> set[str]:
    """The styles and scripts that a page asks for at once, below the site's root."""
    queries = ("//link[@rel='stylesheet'][not(ancestor::template)]/@href", "//script/@src")
    return {page.resolve(str(link)) for query in queries for link in page.tree.xpath(query)}


def test_what_sheets_need_is_loaded_by_their_pages_and_no_other(pages: dict[str, BuiltPage]) -> None:
    sheets = {page.address for page in pages.values() if page.find("//*[@data-s-sheet]")}
    assert sheets
    for file in (SHEET_SCRIPT, SHEET_STYLE):
        assert {page.address for page in pages.values() if file in list_loaded(page)} == sheets
    decks = {page.address for page in pages.values() if page.find("//form[@data-s-deck]")}
    assert {page.address for page in pages.values() if DECK_SCRIPT in list_loaded(page)} == decks != set()


def test_drawings_are_small(built_site: BuiltSite, pages: dict[str, BuiltPage]) -> None:
    sizes = {
        f"{page.address}: {drawing[:80]}": len(drawing.encode())
        for page in pages.values()
        for drawing in re.findall(r"<svg\b.*?</svg>", page.source, re.DOTALL)
    }
    sizes |= {path.name: path.stat().st_size for path in built_site.folder.rglob("*.svg")}
    assert sizes
    assert {name: size for name, size in sizes.items() if size >= LARGEST_DRAWING} == {}


# --- the cases --------------------------------------------------------------------------------------------


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


def test_a_full_case_has_a_drawn_timeline_with_the_same_events_in_a_list(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    for case in cases_of(catalogue, Depth.FULL):
        page = pages[f"cases/{case.id}.html"]
        drawing = page.one("//svg[@role='img']")
        assert len(drawing.xpath(".//circle")) == len(case.timeline)
        assert len(page.find("//ol[contains(@class, 's-timeline__list')]/li")) == len(case.timeline)
        assert case.title in text_of(drawing.xpath("./title")[0])


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
    # Without the mark that may stand at a row's name.
    shown = {
        " ".join("".join(row.xpath("th/text()")).split()): [text_of(cell) for cell in row.xpath("td")]
        for row in table.xpath(".//tbody/tr")
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


def test_the_checklist_has_six_groups_of_two_points_and_two_fields_for_what_is_done(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    page = pages["tjeklister/godt-samarbejde.html"]
    groups = page.find("//*[contains(concat(' ', @class, ' '), ' s-checklist__group ')]")
    shown = [
        (text_of(group.xpath(".//h2")[0]), [text_of(label) for label in group.xpath(".//label")]) for group in groups
    ]
    # What is done about it is written in a block of its own, in a table and two fields.
    *blocks, last = catalogue.checklists["godt-samarbejde"].blocks
    assert shown == [
        *((block.title, [strip_formatting(item.value) for item in block.items]) for block in blocks),
        (last.title, list(last.fields)),
    ]
    assert [len(items) for _, items in shown] == [2] * 7
    assert len(page.find("//div[contains(@class,'s-checklist')]//label//input[@type='checkbox']")) == 12


def test_nothing_of_another_search_is_left(built_site: BuiltSite, pages: dict[str, BuiltPage]) -> None:
    assert not (built_site.folder / "search").exists()
    for page in pages.values():
        assert not page.find("//*[@data-md-component='search'] | //form[@name='search']"), page.address
        for toggle in page.find("//input[@id='__search']"):
            assert toggle.get("hidden") is not None, page.address
            assert toggle.get("disabled") is not None, page.address


def test_every_case_known_by_name_only_stands_on_the_catalogue_with_what_it_took_part_in(
    pages: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    named = cases_of(catalogue, Depth.NAME)
    assert named
    for case in named:
        shown = text_of(pages[CATALOGUE_PAGE].one(f"//li[@id='{case.id}']"))
        assert shown.startswith(case.title)
        assert strip_formatting(case.summary.value) in shown


def test_the_words_of_the_search_stand_apart(built_site: BuiltSite) -> None:
    """Words that a tag alone keeps apart on the page would run together: «kommuneforening» is never found."""
    glued = re.compile(r"\w*[a-zæøå0-9][A-ZÆØÅ]\w*")
    faults = {
        f"{address}#{anchor}: {word}"
        for address, rows in read_search(built_site.folder).items()
        for anchor, heading, text in rows
        for word in glued.findall(f"{heading} {text}")
    }
    # Names that are written so.
    assert {fault for fault in faults if not fault.endswith((": GitHub", ": BibTeX"))} == set()


def test_the_search_does_not_know_what_stands_in_a_drawing(built_site: BuiltSite, pages: dict[str, BuiltPage]) -> None:
    known = {text for rows in read_search(built_site.folder).values() for _, _, text in rows}
    drawn = {
        "".join(str(text).strip() for text in drawing.xpath(".//text//text()"))
        for page in pages.values()
        for drawing in page.find("//svg[.//text]")
    }
    assert drawn
    assert [words for words in drawn for text in known if words in text] == []


def test_no_page_names_a_domain_that_nobody_gave(
    built_site: BuiltSite, handbook: dict[str, BuiltPage], catalogue: Catalogue
) -> None:
    records = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("cases", "checklists", "docs/data")
        for path in (FROZEN / folder).glob("*.yml")
        if path.name != "indstillinger.yml"
    )
    assert list_foreign_names(built_site.folder, handbook, hosts_of_sources(catalogue), records) == []


# --- the settings -----------------------------------------------------------------------------------------


def test_an_address_makes_every_page_say_where_it_stands(settled_pages: dict[str, BuiltPage]) -> None:
    for page in settled_pages.values():
        canonical = page.tree.xpath("/html/head/link[@rel='canonical']/@href")
        assert canonical == ([] if page.address == NOT_FOUND else [ADDRESS + page.address]), page.address


def test_an_address_makes_a_sitemap_of_every_page(settled: BuiltSite, settled_pages: dict[str, BuiltPage]) -> None:
    sitemap = (settled.folder / "sitemap.xml").read_text(encoding="utf-8")
    listed = re.findall(r"<loc>([^<]+)</loc>", sitemap)
    assert sorted(listed) == sorted(ADDRESS + address for address in settled_pages if address != NOT_FOUND)
    assert gzip.decompress((settled.folder / "sitemap.xml.gz").read_bytes()).decode() == sitemap


def test_an_address_makes_a_feed_that_every_page_names(settled: BuiltSite, settled_pages: dict[str, BuiltPage]) -> None:
    assert (settled.folder / "nyt.xml").is_file()
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
        assert (FROZEN / record).is_file(), f"{page.address} peger på {record}"
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


# --- what is refused --------------------------------------------------------------------------------------


CLASHES = {
    "docs/cases/vindrosen.html": "cases/vindrosen.yml",
    "docs/cases/klosterhaven.md": "cases/klosterhaven.yml",
    "docs/tjeklister/godt-samarbejde.md": "checklists/godt-samarbejde.yml",
    "cases/index.yml": "docs/cases/index.md",
}
"""Files that each want the address of another, the catalogue's among them."""


def test_two_pages_at_one_address_end_the_build_with_both_named(project: Project) -> None:
    case = (project.root / "cases/klosterhaven.yml").read_text(encoding="utf-8")
    written = {".html": "<h1>Igen</h1>\n", ".md": "# Igen\n", ".yml": case.replace("id: klosterhaven", "id: index", 1)}
    for path in CLASHES:
        project.write(path, written[Path(path).suffix])
    build = project.build()
    assert build.code == 1
    told = [line for line in build.log.splitlines() if "samme adresse" in line]
    for path, owner in CLASHES.items():
        assert [line for line in told if path in line.split() and owner in line.split()], build.log
    assert f"{len(CLASHES)} adresser er optaget; intet er bygget." in build.log
    assert "Traceback" not in build.log


def test_faulty_records_end_the_build_with_every_fault_in_danish(project: Project) -> None:
    project.edit("cases/klosterhaven.yml", "dybde: kort", "dybde: korte")
    project.edit("checklists/godt-samarbejde.yml", "\nudgave: ", "\nudgave: NO")
    build = project.build()
    assert build.code == 1
    assert re.search(r"cases/klosterhaven\.yml:\d+:\d+: fejl: dybde: .*[Mm]ente du «kort»\?", build.log)
    assert re.search(r"checklists/godt-samarbejde\.yml:\d+:\d+: fejl: udgave: ", build.log)
    assert "2 fejl i posterne; intet er bygget." in build.log
    assert "Traceback" not in build.log
    assert not build.site.exists()


def test_a_page_that_asks_for_a_case_that_is_not_there_ends_the_build(project: Project) -> None:
    project.edit("docs/index.md", 'show_featured_cases("', 'show_featured_cases("u')
    build = project.build()
    assert build.code != 0
    assert "index.md" in build.log
    assert "umoedrehjaelpen" in build.log
