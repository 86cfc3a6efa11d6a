"""On the finished site sheets and what they belong to lead to each other; numbers and pictures are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from macros.model import things
from macros.model.addresses import front_of, page_of, thing_at
from macros.views.sheets.belonging import list_ways_back
from tests.content.telling import NOT_YOURS, tell
from tests.pages import NOT_FOUND, BuiltPage, leaves, read_pages
from tests.projects import live_catalogue

if TYPE_CHECKING:
    from tests.sites import BuiltSite

MOST_BYTES = 12_000
"""Of the picture of a first page."""
LISTS = {front_of(things.CHECKLIST.name), front_of(things.PACK.name)}
"""Pages that have all sheets: to be there is no relation."""


@pytest.fixture(scope="module")
def pages(built_site: BuiltSite) -> dict[str, BuiltPage]:
    """Every page that readers go to; the 404 page stands alone and has no article."""
    pages = read_pages(built_site.folder, live_catalogue().redirects)
    return {address: page for address, page in pages.items() if address != NOT_FOUND}


def list_targets(page: BuiltPage) -> set[str]:
    """Every page that a page's own text leads to."""
    own = {link for element in page.article.iter("a") if (link := element.get("href")) and not leaves(link)}
    return {page.resolve(link).partition("#")[0] for link in own}


def test_every_sheet_is_reached_from_a_page_of_the_handbook(pages: dict[str, BuiltPage]) -> None:
    handbook = {
        address: list_targets(page)
        for address, page in pages.items()
        if address not in LISTS and thing_at(address) in {things.SIDE, things.METHOD, things.TYPOLOGY}
    }
    lone = [
        f"checklists/{sheet.id}.yml"
        for sheet in live_catalogue().checklists.values()
        if not any(page_of(sheet) in targets for targets in handbook.values())
    ]
    tell(lone, "Ingen side i håndbogen fører til disse ark. Skriv «hører_til» eller «metoder» i dem:")


def test_what_a_sheet_leads_back_to_leads_to_the_sheet(pages: dict[str, BuiltPage]) -> None:
    catalogue = live_catalogue()
    targets = {address: list_targets(page) for address, page in pages.items()}
    faults = [
        f"{way.address} fører ikke til {page_of(sheet)}"
        for sheet in catalogue.checklists.values()
        for _, ways in list_ways_back(sheet, catalogue)
        for way in ways
        if page_of(sheet) not in targets[way.address.partition("#")[0]]
    ]
    tell(faults, NOT_YOURS)


def test_a_facilitators_steps_take_no_longer_than_the_sheet() -> None:
    faults = []
    for sheet in live_catalogue().checklists.values():
        steps = sum(step.minutes or 0 for step in sheet.facilitator)
        if sheet.minutes and steps > (sheet.minutes.most or sheet.minutes.least):
            faults.append(f"checklists/{sheet.id}.yml: {steps} minutter i trinnene, {sheet.minutes.least} på arket")
    tell(faults, "Mødelederens trin varer længere, end der står under «minutter». Ret det ene:")


def test_every_sheet_says_how_long_it_takes() -> None:
    silent = [f"checklists/{sheet.id}.yml" for sheet in live_catalogue().checklists.values() if not sheet.minutes]
    tell(silent, "Disse ark siger ikke med et tal, hvor længe de tager. Skriv «minutter»:")


def test_pictures_of_first_pages_are_small_lazy_and_take_their_room_at_once(
    pages: dict[str, BuiltPage], built_site: BuiltSite
) -> None:
    found = [(page, picture) for page in pages.values() for picture in page.find("//img[@class='s-first-page']")]
    assert {page.address for page, _ in found} >= {front_of(things.CHECKLIST.name), "metoder/partnerskaber.html"}
    faults = []
    for page, picture in found:
        told = {name: picture.get(name) for name in ("loading", "decoding", "alt")}
        if told != {"loading": "lazy", "decoding": "async", "alt": ""}:
            faults.append(f"{page.address}: {told}")
        if not (int(picture.get("width", "0")) and int(picture.get("height", "0"))):
            faults.append(f"{page.address}: {picture.get('src')} har ingen størrelse")
        file = built_site.folder / page.resolve(str(picture.get("src")))
        if file.stat().st_size > MOST_BYTES:
            faults.append(f"{file.name}: {file.stat().st_size} byte")
    tell(faults, NOT_YOURS)
