"""Pictures on a built site: the small ones beside the pages, and every place that shows or names them."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import os
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree, html
from PIL import Image

from macros.checking.inspection import load
from macros.exports.feed import write_feed
from macros.site.pictures import PicturesFaultyError, make_pictures
from tests import html_checker as nu
from tests.conftest import WIDEST
from tests.kinds import weekly
from tests.made_pictures import OWNER, PLACE, SERIAL, make_picture, make_telling
from tests.projects import SHORT_CASE, make_project
from tests.sites import build_project, check_html

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Axe, OpenPage
    from tests.site_project import Project
    from tests.sites import BuiltSite

CASE = "cases/vindrosen"
"""It has two pictures."""
ONE = "cases/klosterhaven"
"""It has one."""
PICTURES = """
billeder:
  - fil: vindrosen-1.jpg
    alt: Fem mennesker bærer et bord ind i et hus.
    foto: Foreningen ved huset
    tilladelse: CC BY 4.0
    personer: har sagt ja
    billedtekst: Den første dag i huset.
  - fil: vindrosen-huset.png
    alt: Et gult hus med åben dør.
    foto: Kommunen
    tilladelse: Brugt med tilladelse fra marts 2026
    personer: ingen
"""


def add_pictures(project: Project) -> None:
    text = (project.root / f"{CASE}.yml").read_text(encoding="utf-8")
    project.write(f"{CASE}.yml", text.rstrip("\n") + PICTURES)
    (project.root / "cases/vindrosen-1.jpg").write_bytes(make_telling(2000, 1300))
    alone = PICTURES.replace("vindrosen-1", "klosterhaven-1").partition("  - fil: vindrosen-huset")[0]
    text = (project.root / f"{ONE}.yml").read_text(encoding="utf-8")
    project.write(f"{ONE}.yml", text.rstrip("\n") + alone)
    (project.root / "cases/klosterhaven-1.jpg").write_bytes(make_picture(1800, 1200))
    (project.root / "cases/vindrosen-huset.png").write_bytes(make_picture(700, 900, "PNG"))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The frozen content with two pictures of one case, and one of another."""
    return build_project(tmp_path_factory, "pictures", add_pictures)


def read(site: BuiltSite, address: str) -> Any:
    return html.document_fromstring((site.folder / address).read_text(encoding="utf-8"))


def offered(image: Any) -> list[str]:
    """Every file that a browser may take for a picture, as its page names them."""
    sources = [*image.xpath("ancestor::picture//source/@srcset"), image.get("srcset")]
    return [one.split()[0] for source in sources for one in source.split(",")] + [image.get("src")]


# --- beside the pages -------------------------------------------------------------------------------------


def test_the_small_ones_stand_beside_the_pages_and_the_large_ones_nowhere(site: BuiltSite) -> None:
    widths: dict[str, set[int]] = {}
    for path in (site.folder / "billeder").glob("*.*"):
        with Image.open(path) as picture:
            widths.setdefault(f"{path.name.rpartition('-')[0][:-11]} {picture.format}", set()).add(picture.width)
    wide, narrow = {480, 960, 1440}, {480, 700}
    assert widths == {
        "klosterhaven-1 AVIF": wide,
        "klosterhaven-1 JPEG": wide,
        "vindrosen-1 AVIF": wide,
        "vindrosen-1 JPEG": wide,
        "vindrosen-huset AVIF": narrow,
        "vindrosen-huset JPEG": narrow,
    }
    assert not list((site.folder / "cases").glob("*.jpg"))
    assert not list((site.folder / "cases").glob("*.png"))


def test_no_file_of_the_site_tells_where_a_picture_was_taken(site: BuiltSite) -> None:
    told = [word.encode() for word in (OWNER, PLACE, SERIAL, "GPSLatitude")]
    assert all(word in (site.root / "cases/vindrosen-1.jpg").read_bytes() for word in told)
    for path in site.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not [word for word in told if word in content], path


@pytest.mark.slow
def test_a_second_build_makes_nothing(tmp_path: Path) -> None:
    text = SHORT_CASE + PICTURES.replace("vindrosen", "eksempel")
    files = {"cases/eksempel-1.jpg": make_telling(), "cases/eksempel-huset.png": make_picture(700, 900, "PNG")}
    root = make_project(tmp_path, {"cases/eksempel.yml": text, **files})
    first = make_pictures(load(root), root, tmp_path / "cache")
    assert first.made == len(first.all) == 10
    before = {one.file: one.file.stat().st_ino for one in first.all}
    again = make_pictures(load(root), root, tmp_path / "cache")
    assert again.made == 0
    assert again.all == first.all
    assert {one.file: one.file.stat().st_ino for one in again.all} == before
    (root / "cases/eksempel-1.jpg").write_bytes(make_picture(1600, 1000))
    changed = make_pictures(load(root), root, tmp_path / "cache")
    assert changed.made == 6
    assert len({one.address for one in changed.all} - {one.address for one in first.all}) == 6


def test_the_cache_forgets_only_what_it_made(tmp_path: Path) -> None:
    files = {
        "cases/eksempel.yml": SHORT_CASE
        + PICTURES.replace("vindrosen", "eksempel").partition("  - fil: eksempel-huset")[0]
    }
    root = make_project(tmp_path, {**files, "cases/eksempel-1.jpg": make_picture()})
    cache = tmp_path / "cache" / "billeder"
    make_pictures(load(root), root, cache.parent)
    old, own = cache / f"{'0' * 32}-480.avif", cache / "mine.jpg"
    for path in (old, own):
        path.write_bytes(b"")
        os.utime(path, (0, 0))
    make_pictures(load(root), root, cache.parent)
    assert not old.exists()
    assert own.exists()


def test_a_picture_cut_short_ends_the_build_and_says_which(tmp_path: Path) -> None:
    whole = make_picture(1600, 1000)
    text = SHORT_CASE + PICTURES.replace("vindrosen", "eksempel").partition("  - fil: eksempel-huset")[0]
    root = make_project(tmp_path, {"cases/eksempel.yml": text, "cases/eksempel-1.jpg": whole[: len(whole) // 2]})
    with pytest.raises(PicturesFaultyError) as faulty:
        make_pictures(load(root), root, tmp_path / "cache")
    (said,) = faulty.value.faults
    assert said.startswith("cases/eksempel-1.jpg: billedet er ikke hel")
    assert not list((tmp_path / "cache" / "billeder").glob("*.avif"))


# --- on the pages -----------------------------------------------------------------------------------------


def test_the_page_of_a_case_shows_its_pictures(site: BuiltSite) -> None:
    first, second = read(site, f"{CASE}.html").xpath("//figure[contains(@class, 's-picture')]//img")
    assert first.get("alt") == "Fem mennesker bærer et bord ind i et hus."
    assert (first.get("width"), first.get("height")) == ("1440", "936")
    assert (second.get("width"), second.get("height")) == ("700", "900")
    assert first.get("loading") is None
    assert second.get("loading") == "lazy"
    for image in (first, second):
        assert image.xpath("ancestor::picture//source/@type") == ["image/avif"]
        for address in offered(image):
            assert (site.folder / "cases" / address).is_file(), address
    captions = [" ".join(one.text_content().split()) for one in read(site, f"{CASE}.html").xpath("//figure/figcaption")]
    assert "Den første dag i huset. Foto: Foreningen ved huset. CC BY 4.0. De, der kan kendes, har sagt ja." in captions
    assert "Foto: Kommunen. Brugt med tilladelse fra marts 2026." in captions


@pytest.mark.parametrize("address", ["cases/index.html", "cases/metode/partnerskaber.html"])
def test_a_card_shows_the_first_picture_small_and_says_nothing_twice(address: str, site: BuiltSite) -> None:
    (image,) = read(site, address).xpath("//li[@data-s-case='vindrosen']//img")
    assert image.get("alt") == ""
    assert image.get("loading") == "lazy"
    assert {address.rpartition("-")[2] for address in offered(image)} == {"480.avif", "480.jpg"}
    for one in offered(image):
        assert (site.folder / address).parent.joinpath(one).resolve().is_file(), one


def test_the_files_for_others_say_where_the_pictures_are(site: BuiltSite) -> None:
    data = json.loads((site.folder / f"{CASE}.json").read_text(encoding="utf-8"))
    assert [one["fil"] for one in data["case"]["billeder"]] == ["vindrosen-1.jpg", "vindrosen-huset.png"]
    assert data["case"]["billeder"][0]["alt"] == "Fem mennesker bærer et bord ind i et hus."
    assert data["case"]["billeder"][0]["foto"] == "Foreningen ved huset"
    assert [(one["bredde"], one["højde"]) for one in data["billedfiler"]] == [(1440, 936), (700, 900)]
    for one in data["billedfiler"]:
        assert (site.folder / "cases" / one["adresse"]).is_file()
    every = json.loads((site.folder / "cases.json").read_text(encoding="utf-8"))["cases"]
    entries = {one["case"]["id"]: one for one in every if "billedfiler" in one}
    assert set(entries) == {"vindrosen", "klosterhaven"}
    entry = entries["vindrosen"]
    assert all((site.folder / one["adresse"]).is_file() for one in entry["billedfiler"])
    table = csv.DictReader(io.StringIO((site.folder / "cases.csv").read_text(encoding="utf-8-sig")), delimiter=";")
    row = next(row for row in table if row["Id"] == "vindrosen")
    assert all((site.folder / address).is_file() for address in row["Billedfiler"].split(" | "))
    assert "Foto: Kommunen" in row["Billeder"]


def test_the_feed_leads_to_the_pictures(site: BuiltSite) -> None:
    catalogue = load(site.root)
    settings = dataclasses.replace(catalogue.settings, address="https://samspil.example")
    feed = etree.fromstring(write_feed(dataclasses.replace(catalogue, settings=settings)))
    found = feed.findall(".//{*}link[@rel='enclosure']")
    assert {one.get("title") for one in found} == {
        "Fem mennesker bærer et bord ind i et hus.",
        "Et gult hus med åben dør.",
    }
    for one in found:
        assert (site.folder / (one.get("href") or "").removeprefix("https://samspil.example/")).is_file()


def test_the_editors_overview_tells_what_was_allowed_of_each_picture(site: BuiltSite) -> None:
    page = read(site, "redaktoerer/overblik.html")
    rows = page.xpath("//table[contains(@class, 's-table--pictures')]/tbody/tr")
    assert sorted(row.xpath(".//code")[0].text for row in rows) == [
        "klosterhaven-1.jpg",
        "vindrosen-1.jpg",
        "vindrosen-huset.png",
    ]
    (row,) = (row for row in rows if row.xpath(".//code")[0].text == "vindrosen-1.jpg")
    told = " ".join(row.text_content().split())
    assert all(words in told for words in ("Foreningen ved huset", "CC BY 4.0", "Fem mennesker bærer"))
    assert row.xpath(".//a/@href")[0].endswith("cases/vindrosen.html")


def test_search_engines_are_told_of_the_pictures(site: BuiltSite) -> None:
    (script,) = read(site, f"{CASE}.html").xpath("//script[@type='application/ld+json']/text()")
    (article,) = [one for one in json.loads(script)["@graph"] if one["@type"] == "Article"]
    first, second = article["image"]
    assert first["@type"] == "ImageObject"
    assert first["creditText"] == "Foreningen ved huset"
    assert first["copyrightNotice"] == "CC BY 4.0"
    assert (first["width"], first["height"]) == (1440, 936)
    assert "caption" not in second
    assert all((site.folder / "cases" / one["contentUrl"]).is_file() for one in (first, second))


def test_a_case_without_pictures_says_nothing_of_them(site: BuiltSite) -> None:
    page = read(site, "cases/blaeksprutterne.html")
    # But for the first pages of the sheets that fit it.
    assert not page.xpath("//main//img[not(@class='s-first-page')]")
    (script,) = page.xpath("//script[@type='application/ld+json']/text()")
    assert '"image"' not in script
    assert "billedfiler" not in (site.folder / "cases/blaeksprutterne.json").read_text(encoding="utf-8")


@pytest.mark.weekly
def test_pages_with_pictures_are_right_html(site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> None:
    if not nu.is_available():
        pytest.skip(nu.MISSING)
    told = check_html(tmp_path_factory, site, "pictures")
    assert {address: told[address] for address in (f"{CASE}.html", "cases/index.html") if told[address]} == {}


# --- in a browser -----------------------------------------------------------------------------------------

LOADED = """() => [...document.querySelectorAll("main img")].map(image => [image.naturalWidth > 0, image.currentSrc])"""


def test_pictures_come_from_the_disk_as_small_as_they_are_shown(site: BuiltSite, open_page: OpenPage) -> None:
    for case, width, taken in ((CASE, 320, "480.avif"), (CASE, 1280, "480.avif"), (ONE, 1280, "960.avif")):
        visit = open_page(site.folder / f"{case}.html", width=width)
        visit.page.evaluate("() => document.querySelectorAll('img').forEach(image => { image.loading = 'eager'; })")
        visit.settle()
        shown = visit.page.evaluate(LOADED)
        assert all(is_there for is_there, _ in shown)
        assert shown[0][1].endswith(taken)
        assert not visit.errors
        reach, parts = visit.page.evaluate(WIDEST)
        assert reach <= width, parts


def test_nothing_moves_when_a_picture_comes(site: BuiltSite, open_page: OpenPage) -> None:
    """Its room is there before it is: a browser knows it from width and height."""
    tops = "() => [...document.querySelectorAll('main h2, main aside')].map(part => part.getBoundingClientRect().top)"
    visit = open_page(site.folder / f"{CASE}.html")
    before = visit.page.evaluate(tops)
    visit.page.evaluate(
        """() => {
          document.querySelectorAll("main source").forEach(source => source.remove());
          document.querySelectorAll("main img").forEach(image => { image.removeAttribute("srcset"); image.src = "#"; });
        }"""
    )
    visit.settle()
    assert visit.page.evaluate(tops) == pytest.approx(before, abs=1)


@pytest.mark.parametrize("address", [f"{CASE}.html", weekly("cases/index.html")])
def test_pictures_are_no_obstacle(address: str, site: BuiltSite, open_page: OpenPage, axe: Axe) -> None:
    for width in (320, 1280):
        assert not axe(open_page(site.folder / address, width=width).page)


def test_the_handout_brings_the_first_picture_along(site: BuiltSite, open_page: OpenPage) -> None:
    visit = open_page(site.folder / "samling.html")
    visit.page.goto((site.folder / "samling.html").as_uri() + "?indhold=case:vindrosen")
    visit.settle()
    shown = visit.page.evaluate(
        "() => [...document.querySelectorAll('.s-handout img')].map(one => one.naturalWidth > 0)"
    )
    assert shown == [True]
