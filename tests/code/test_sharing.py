"""How a page is told of elsewhere: the line that cites it, and what stands for it where its address is shared."""

from __future__ import annotations

import dataclasses
import re
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from playwright.sync_api import expect

from macros.pictures.making import reduce_colours
from macros.sheets.press.shared import draw_shared
from macros.site.shared import COLOURS, SharedPictures
from tests.projects import real_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from macros.model.records.settings import Settings
    from tests.conftest import BuiltSite, OpenPage

ADDRESS = "https://samspil.example/"


# --- citing -----------------------------------------------------------------------------------------------


def open_citing(open_page: OpenPage, address: str) -> Page:
    page = open_page(address).page
    page.get_by_text("Sådan citerer du siden").click()
    return page


@pytest.mark.parametrize("address", ["dilemmaer.html", "cases/vindrosen.html", "metoder/safe-space-dialoger.html"])
def test_a_page_is_cited_in_one_line_with_who_year_title_address_and_day(
    address: str, open_page: OpenPage, serve_site: str
) -> None:
    page = open_citing(open_page, f"{serve_site}/{address}")
    title = page.title().removesuffix(" – Samspil")
    today = page.evaluate("new Date().toLocaleDateString('da-DK', {day: 'numeric', month: 'long', year: 'numeric'})")
    line = page.locator("[data-s-cite-line]").inner_text()
    assert re.fullmatch(
        rf"Samspil \(\d{{4}}\): «{re.escape(title)}»\. {re.escape(serve_site)}/{re.escape(address)} Læst {today}\.",
        line,
    )


def test_from_the_disk_no_address_is_cited_that_others_cannot_open(open_page: OpenPage, built_site: BuiltSite) -> None:
    page = open_citing(open_page, (built_site.folder / "dilemmaer.html").as_uri())
    line = page.locator("[data-s-cite-line]").inner_text()
    assert "file:" not in line
    assert re.fullmatch(r"Samspil \(\d{4}\): «Dilemmaer»\. Læst \d+\. \w+ \d{4}\.", line)


def test_the_line_is_taken_as_bibtex_and_ris(open_page: OpenPage, serve_site: str) -> None:
    page = open_citing(open_page, f"{serve_site}/dilemmaer.html?vis=1#d01")
    for name, ending, said in (("BibTeX", ".bib", "url = {"), ("RIS", ".ris", "UR  - ")):
        with page.expect_download() as download:
            page.get_by_role("button", name=name).click()
        assert download.value.suggested_filename == f"samspil-dilemmaer{ending}"
        text = download.value.path().read_text(encoding="utf-8")
        assert f"{said}{serve_site}/dilemmaer.html" in text
        assert "vis=1" not in text


def test_copying_tells_that_it_is_done(open_page: OpenPage, serve_site: str) -> None:
    page = open_citing(open_page, f"{serve_site}/dilemmaer.html")
    page.get_by_role("button", name="Kopiér linjen").click()
    expect(page.locator("[data-s-cite-status]")).to_have_text(re.compile(r"Linjen er (kopieret|markeret)\."))


def test_without_scripts_the_line_stands_there_and_no_button_that_does_nothing(
    open_page: OpenPage, serve_site: str
) -> None:
    page = open_page(f"{serve_site}/dilemmaer.html", javascript=False).page
    page.get_by_text("Sådan citerer du siden").click()
    expect(page.locator("[data-s-cite-line]")).to_have_text(re.compile(r"Læst \(datoen\)\.$"), use_inner_text=True)
    expect(page.get_by_role("button", name="Kopiér linjen")).to_have_count(0)


# --- sharing ----------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_each_title_is_drawn_on_a_picture_of_its_own_that_is_small() -> None:
    pages = [("Case", "Vindrosen"), ("Viden", "Dilemmaer"), ("Tjekliste", "Et ord, som er langt " * 12)]
    drawn = draw_shared("Samspil", "Når kommuner og foreninger skal arbejde sammen", pages)
    assert len(set(drawn)) == len(pages)
    for picture in drawn:
        assert Image.open(BytesIO(picture)).size == (1200, 630)
        assert len(reduce_colours(picture, COLOURS)) < 40_000
    assert draw_shared("Samspil", "Når kommuner og foreninger skal arbejde sammen", pages[:1]) == drawn[:1]


@pytest.mark.slow
def test_pictures_are_made_once_and_anew_where_a_title_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[object] = []

    def count(site: str, line: str, pages: list[tuple[str, str]]) -> list[bytes]:
        drawn.append(pages)
        return draw_shared(site, line, pages)

    monkeypatch.setattr("macros.site.shared.draw_shared", count)

    def make(title: str) -> None:
        shared = SharedPictures(settings_with(ADDRESS), tmp_path / "cache")
        assert shared.take("dilemmaer.html", title, "Viden") == f"{ADDRESS}delt/dilemmaer.png"
        shared.copy_to(tmp_path / "site")

    make("Dilemmaer")
    make("Dilemmaer")
    make("Dilemmaer at tale om")
    assert drawn == [[("Viden", "Dilemmaer")], [("Viden", "Dilemmaer at tale om")]]
    assert (tmp_path / "site/delt/dilemmaer.png").is_file()


def test_without_an_address_there_is_no_picture(tmp_path: Path) -> None:
    shared = SharedPictures(settings_with(None), tmp_path / "cache")
    assert shared.take("dilemmaer.html", "Dilemmaer", "Viden") == ""
    shared.copy_to(tmp_path / "site")
    assert not (tmp_path / "site").exists()


def settings_with(address: str | None) -> Settings:
    return dataclasses.replace(real_catalogue().settings, address=address)
