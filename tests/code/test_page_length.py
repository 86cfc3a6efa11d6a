"""No page is longer than a reader will scroll on a phone, before anything on it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.things import EDITORS_PAGE
from tests.kinds import KINDS

if TYPE_CHECKING:
    import pytest
    from playwright.sync_api import Browser

    from tests.sites import BuiltSite

WIDTH, SCREEN = 390, 844
MOST_SCREENS = 12

STILL_LONGER = {
    "cases/moedrehjaelpen.html",
    "cases/vindrosen.html",
    "kilder.html",
    "tjeklister/aftale-skabelon.html",
    "tjeklister/dilemmakort.html",
    "tjeklister/evalueringsark.html",
    "tjeklister/idekort.html",
    "tjeklister/index.html",
    "tjeklister/rundbord-moedeleder.html",
    "tjeklister/rundbord-planlaegning.html",
    "tjeklister/teamspoergsmaal.html",
}
"""Pages that nobody has made shorter yet; whoever does, takes them out."""


def test_no_readers_page_is_longer_than_twelve_screens_of_a_phone(
    built_site: BuiltSite, browser: Browser, request: pytest.FixtureRequest
) -> None:
    """One page of each kind and those that are known to be longer; all of them weekly."""
    editors = (EDITORS_PAGE.page, f"{EDITORS_PAGE.folder}/")
    addresses = [path.relative_to(built_site.folder).as_posix() for path in built_site.pages()]
    if not request.config.getoption("weekly"):
        addresses = [address for address in addresses if address in {*KINDS, *STILL_LONGER}]
    page = browser.new_page(viewport={"width": WIDTH, "height": SCREEN}, reduced_motion="reduce")
    long = {}
    for address in addresses:
        if address.startswith(editors):
            continue
        page.goto((built_site.folder / address).as_uri())
        screens = page.evaluate("document.documentElement.scrollHeight") / SCREEN
        if screens > MOST_SCREENS:
            long[address] = round(screens, 1)
    page.close()
    assert {address: screens for address, screens in long.items() if address not in STILL_LONGER} == {}
    assert ", ".join(sorted(STILL_LONGER - set(long))) == "", "de er korte nok nu; tag dem ud af listen"
