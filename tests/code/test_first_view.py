"""What the first view of each kind of page costs a reader, held to `tests/budget.yml`: weight, requests, what jumps.

A slow line is played, without a clock: the stylesheet comes after the typeface, which is the smaller, and each script
after what stands on the page has been painted.
"""

from __future__ import annotations

import functools
import gzip
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
import yaml

from tests.conftest import NEXT_FRAME, QUIET_FRAMES, ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

    from tests.conftest import BuiltSite

BUDGET: dict[str, Any] = yaml.safe_load((ROOT / "tests/budget.yml").read_text(encoding="utf-8"))
WIDTHS = (390, 1280)
FACE = "-dansk.woff2"
WATCH = """window.samspilShifts = [];
new PerformanceObserver(list => {
    for (const entry of list.getEntries()) for (const {node} of entry.sources)
        samspilShifts.push([entry.value, node ? node.nodeName + '.' + (node.className || node.id) : '']);
    samspilShift = list.getEntries().reduce((sum, entry) => sum + entry.value, samspilShift);
}).observe({type: 'layout-shift', buffered: true});
window.samspilShift = 0;"""
IS_PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length > 0"


@functools.cache
def weigh(path: Path) -> int:
    """Bytes of a file as a static host sends it."""
    return len(gzip.compress(path.read_bytes(), 6, mtime=0))


class SlowLine:
    """Holds back what a page asks for, and lets it through in the order of a slow line."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        self.held: list[Route] = []
        page.on("request", lambda request: self.asked.append(request.url) if request.url.startswith("http") else None)
        page.route(lambda _: True, self._hold)

    def _hold(self, route: Route) -> None:
        if route.request.resource_type in {"stylesheet", "script"}:
            self.held.append(route)
        else:
            route.continue_()

    def read(self, address: str) -> None:
        """Open a page and let all of it come."""
        with self.page.expect_event("requestfinished", lambda request: request.url.endswith(FACE)):
            self.page.goto(address, wait_until="commit")
        # The browser asks for all stylesheets of a page before it waits for one.
        self._let_through("stylesheet")
        self.page.wait_for_function(IS_PAINTED)
        quiet = 0
        while quiet < QUIET_FRAMES:
            self.page.evaluate(NEXT_FRAME)
            quiet = 0 if self._let_through("script") or self._let_through("stylesheet") else quiet + 1

    def _let_through(self, kind: str) -> bool:
        """Let all stylesheets come, or the next script; whether there was any."""
        routes = [route for route in self.held if route.request.resource_type == kind]
        for route in routes if kind == "stylesheet" else routes[:1]:
            self.held.remove(route)
            route.continue_()
        return bool(routes)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", BUDGET["pages"])
def test_first_view_is_within_its_budget(
    browser: Browser, built_site: BuiltSite, serve_site: str, kind: str, width: int
) -> None:
    budget = BUDGET["pages"][kind]
    with browser.new_context(
        viewport={"width": width, "height": 844}, reduced_motion="reduce", locale="da-DK"
    ) as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        line = SlowLine(page)
        line.read(f"{serve_site}/{budget['address']}")
        shift, moved = page.evaluate("[samspilShift, samspilShifts]")
    files = {urlsplit(url).path.lstrip("/") for url in line.asked}
    sizes = {name: weigh(built_site.folder / name) for name in files}
    assert sum(sizes.values()) <= budget["kB"] * 1000, sizes
    assert len(line.asked) <= budget["requests"], line.asked
    assert shift <= BUDGET["shift"], moved
