"""Every page of today in a real browser: on a narrow phone, and for people who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.conftest import WIDEST
from tests.content.telling import NOT_YOURS, tell
from tests.kinds import KINDS

if TYPE_CHECKING:
    import pytest

    from tests.conftest import Axe, OpenPage
    from tests.sites import BuiltSite

FRONT = "index.html"
PHONE = 320
WRITTEN = {
    *("cases/vindrosen.html", "cases/blaeksprutterne.html", "metoder/safe-space-dialoger.html"),
    *("dilemmaer.html", "kilder.html", "tjeklister/aftale-skabelon.html"),
}
"""Pages that show what editors write, of each kind one."""


def test_every_page_stays_within_a_phone_and_runs_without_a_fault(
    open_page: OpenPage, built_site: BuiltSite, serve_site: str, pytestconfig: pytest.Config
) -> None:
    """Every page as it is read without scripts, and with them one of each kind; weekly all of them both ways."""
    every = [path.relative_to(built_site.folder).as_posix() for path in built_site.pages()]
    run = every if pytestconfig.getoption("weekly") else [one for one in every if one in {*KINDS, *WRITTEN}]
    wide, noisy = [], []
    for javascript, addresses in ((False, every), (True, run)):
        visit = open_page(FRONT, width=PHONE, height=700, javascript=javascript)
        for address in addresses:
            visit.errors.clear()
            visit.page.goto(f"{serve_site}/{address}")
            # With the parts that a reader may open, too.
            visit.page.evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)")
            reach, parts = visit.page.evaluate(WIDEST)
            if reach > PHONE:
                wide.append(f"{address}: {reach} punkter, ved {', '.join(parts)}")
            noisy += [f"{address}: {error}" for error in visit.errors]
        noisy += visit.foreign_requests()
    tell(dict.fromkeys(wide), "Siden er bredere end en lille telefon. Del det lange ord, eller gør tabellen smallere:")
    tell(noisy, NOT_YOURS)


def test_no_kind_of_page_shuts_anybody_out(
    open_page: OpenPage, built_site: BuiltSite, serve_site: str, axe: Axe, pytestconfig: pytest.Config
) -> None:
    every = [path.relative_to(built_site.folder).as_posix() for path in built_site.pages()]
    # What editors write is looked at in every run; the kinds of page are, on the frozen content.
    looked_at = every if pytestconfig.getoption("weekly") else [one for one in every if one in WRITTEN]
    page = open_page(FRONT).page
    faults = []
    for address in looked_at:
        page.goto(f"{serve_site}/{address}")
        faults += [f"{address}: {line}" for line in axe(page).splitlines()]
    tell(faults, "Her kommer nogen ikke ind på siden. Har du skrevet HTML, så ret den; ellers skriv til en udvikler:")
