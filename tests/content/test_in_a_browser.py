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
UNWRITTEN = {
    *("sammenlign.html", "samling.html", "foreslaa-en-case.html", "moede.html", "404.html"),
    *("redaktoerer/felter.html", "redaktoerer/felter-mere.html"),
}
"""Kinds of page in which no editor writes a word: tools, and what the model says. The code's own tests have them."""


def test_every_page_stays_within_a_phone_and_runs_without_a_fault(
    open_page: OpenPage, built_site: BuiltSite, serve_site: str, pytestconfig: pytest.Config
) -> None:
    """Every page as it is read without scripts, and with them one of each kind; weekly all of them both ways."""
    every = [path.relative_to(built_site.folder).as_posix() for path in built_site.pages()]
    run = every if pytestconfig.getoption("weekly") else [one for one in every if one in KINDS]
    wide, noisy = [], []
    for javascript, addresses in ((False, every), (True, run)):
        visit = open_page(FRONT, width=PHONE, height=700, javascript=javascript)
        for address in addresses:
            visit.errors.clear()
            visit.page.goto(f"{serve_site}/{address}")
            if javascript and address in KINDS:  # the tools among them go on to fetch what they show
                visit.settle()
            # With the parts that a reader may open, too.
            visit.page.evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)")
            reach, parts = visit.page.evaluate(WIDEST)
            if reach > PHONE:
                wide.append(f"{address}: {reach} punkter, ved {', '.join(parts)}")
            noisy += [f"{address}: {error}" for error in visit.errors]
        noisy += visit.foreign_requests()
    tell(dict.fromkeys(wide), "Siden er bredere end en lille telefon. Del det lange ord, eller gør tabellen smallere:")
    tell(noisy, NOT_YOURS)


def find_kind(kind: str, every: list[str]) -> str:
    """The page that shows a kind, or another of its folder where an editor has taken that one out."""
    folder = kind.rpartition("/")[0]
    return kind if kind in every else next(one for one in every if one.rpartition("/")[0] == folder)


def test_no_kind_of_page_shuts_anybody_out(
    open_page: OpenPage, built_site: BuiltSite, serve_site: str, axe: Axe, pytestconfig: pytest.Config
) -> None:
    every = [path.relative_to(built_site.folder).as_posix() for path in built_site.pages()]
    looked_at = (
        every
        if pytestconfig.getoption("weekly")
        else [find_kind(kind, every) for kind in KINDS if kind not in UNWRITTEN]
    )
    visit = open_page(FRONT)
    faults = []
    for address in looked_at:
        visit.page.goto(f"{serve_site}/{address}")
        visit.settle()
        # What stands around what editors write, the code's own tests look at.
        faults += [f"{address}: {line}" for line in axe(visit.page, within="article").splitlines()]
    tell(faults, "Her kommer nogen ikke ind på siden. Har du skrevet HTML, så ret den; ellers skriv til en udvikler:")
