"""What the tests share: a real browser and two checkers of pages. Which site they are about, each suite says itself.

What a machine may lack (Chromium, the HTML checker) is skipped with one line that says how to get it.
On a build machine (``CI=true``) nothing may be lacking.
"""

from __future__ import annotations

import atexit
import functools
import gc
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import pytest
from hypothesis import HealthCheck, configuration, settings
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from macros.reading import yaml_tree
from tests import html_checker as nu
from tests.quick import is_slow
from tests.sites import BuiltSite, serve_folder

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

__all__ = ["ROOT", "Axe", "BuiltSite", "OpenPage", "Visit", "serve_folder", "settle"]

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / ".build"
BUILD.mkdir(exist_ok=True)

# Nothing is left outside the checkout. Each run has its own numbered folder, so runs may go on side by side.
os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(BUILD))
configuration.set_hypothesis_home_dir(BUILD / "hypothesis")

AXE = ROOT / "tests" / "vendor" / "axe-core" / "axe.min.js"
CHROMIUM_NAMES = (
    "chromium-headless-shell",  # the same engine without its windows: the tests take little more than half the time
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
)
CHROMIUM_MISSING = "Browsertest kræver Chromium: «apt-get install chromium-headless-shell»"

STUCK = 120_000
"""Milliseconds after which a page is stuck. No machine is that slow, so that a busy one turns nothing red.

More would be no safer, and a red run would take longer than a build machine gives it."""
expect.set_options(timeout=STUCK)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--weekly",
        action="store_true",
        help="alle sider, hvor et forslag prøver én af hver slags, og nye tilfældige forsøg",
    )
    parser.addoption("--renew-golden", action="store_true", help="skriv filerne i tests/golden på ny")


def pytest_configure(config: pytest.Config) -> None:
    """One profile for all property tests: no deadline, and the same attempts each time but in the weekly run.

    And each file is turned into a tree once in a process: many tests lay out the same project, with a file changed.
    """
    is_weekly = config.getoption("weekly")
    settings.register_profile(
        "samspil",
        deadline=None,
        derandomize=not is_weekly,
        max_examples=100 if is_weekly else 40,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        database=None,
    )
    settings.load_profile("samspil")
    read_once = functools.lru_cache(maxsize=2000)(yaml_tree.read_decoded)
    pytest.MonkeyPatch().setattr(yaml_tree, "read_decoded", read_once)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Let Python look for no garbage while tests are collected, nor later among them: thousands, that all stay."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()
        atexit.register(gc.unfreeze)  # libraries in C say what they still hold in the end


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say in one line what was left for the weekly run, and in one how many rounds slips take until all is green."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, [])]
    rounds = [int(value) for report in reports for name, value in report.user_properties if name == "rounds"]
    if rounds:
        mean = f"{sum(rounds) / len(rounds):.2f}".replace(".", ",")
        terminalreporter.write_line(
            f"Runder til grønt: {mean} i snit, højst {max(rounds)}, over {len(rounds)} fejlskrevne filer (tests/slips)."
        )
    if not config.getoption("weekly"):
        terminalreporter.write_line(
            "Prøvet er én side af hver slags; «--weekly» prøver alle sider, flere opdigtede cases og målingen af tid."
        )


def pytest_collection_modifyitems(items: list[pytest.Item], config: pytest.Config) -> None:
    """Mark every test that uses the browser, and every slow one, so that ``-m`` can leave out just those.

    What a proposal cannot well break waits for the weekly run, which the last line of every other run names.
    """
    if not config.getoption("weekly"):
        waiting = [item for item in items if item.get_closest_marker("weekly")]
        items[:] = [item for item in items if item not in waiting]
        config.hook.pytest_deselected(items=waiting)
    for item in items:
        if "browser" in fixtures_of(item):
            item.add_marker("browser")
        if is_slow(item):
            item.add_marker("slow")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what this machine cannot run; here, not in the fixtures, so that pytest folds it to one line."""
    for fixture, is_there, missing in (
        ("browser", find_chromium() is not None, CHROMIUM_MISSING),
        ("html_checker", nu.is_available(), nu.MISSING),
    ):
        if fixture in fixtures_of(item) and not is_there:
            if os.environ.get("CI", "").lower() in {"true", "1"}:
                pytest.fail(missing, pytrace=False)
            pytest.skip(missing)


def fixtures_of(item: pytest.Item) -> tuple[str, ...]:
    """Every fixture that a test uses, directly or through another."""
    return tuple(getattr(item, "fixturenames", ()))


@functools.cache
def find_chromium() -> Path | None:
    """Find the machine's own Chromium, or the one that ``CHROMIUM`` names."""
    named = os.environ.get("CHROMIUM")
    for name in [named] if named else CHROMIUM_NAMES:
        if path := shutil.which(name):
            return Path(path)
    return None


# --- the browser ------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start one browser for all tests, with a home of its own and no way out of this machine."""
    home = BUILD / "home"
    home.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=find_chromium(),
            chromium_sandbox=os.geteuid() != 0,  # Chromium refuses its sandbox when run as root
            args=["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-quic"],
            env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home)},
        )
        yield started
        started.close()


QUIET_FRAMES = 4
NEXT_FRAME = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))"
FOLLOWED: dict[Page, Visit] = {}
"""The visits whose requests are counted, by their pages."""


def settle(page: Page) -> None:
    """Wait until a page that `open_page` has opened fetches nothing any more."""
    FOLLOWED[page].settle()


@dataclass
class Visit:
    """A page that a test has opened, and what happened on it since."""

    page: Page
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    under_way: int = 0
    """Requests that have no answer yet."""

    def follow(self) -> None:
        """Begin to note what happens on the page."""
        FOLLOWED[self.page] = self
        self.page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", self._begin)
        self.page.on("requestfinished", self._end)
        self.page.on("requestfailed", self._end)

    def _begin(self, sent: Request) -> None:
        self.requests.append(sent.url)
        self.under_way += 1

    def _end(self, _: Request) -> None:
        self.under_way -= 1

    def settle(self) -> None:
        """Wait until nothing is fetched any more, and what came has been shown.

        The browser says when: it is asked for the next frame until several have passed with no request under way.
        Its own «networkidle» waits half a second by the clock each time.
        """
        quiet = 0
        while quiet < QUIET_FRAMES:
            try:
                self.page.evaluate(NEXT_FRAME)
            except PlaywrightError:  # the page went on to another meanwhile
                self.page.wait_for_load_state()
                quiet = 0
            else:
                quiet = 0 if self.under_way > 0 else quiet + 1

    def foreign_requests(self) -> list[str]:
        """List the requests to anyone but the page's own server."""
        own = "/".join(self.page.url.split("/")[:3]) + "/"
        return [url for url in self.requests if not url.startswith((own, "data:", "blob:"))]


class OpenPage(Protocol):
    """The ``open_page`` fixture."""

    def __call__(
        self,
        address: str | Path = "index.html",
        *,
        width: int = 1280,
        height: int = 900,
        scheme: Literal["light", "dark"] = "light",
        media: Literal["screen", "print"] = "screen",
        javascript: bool = True,
    ) -> Visit: ...


@pytest.fixture
def open_page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[OpenPage]:
    """Open pages in fresh browser profiles: an address below the site, a whole address, or a file on disk."""
    contexts: list[BrowserContext] = []
    opened: list[Page] = []

    def open_page(
        address: str | Path = "index.html",
        *,
        width: int = 1280,
        height: int = 900,
        scheme: Literal["light", "dark"] = "light",
        media: Literal["screen", "print"] = "screen",
        javascript: bool = True,
    ) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            reduced_motion="reduce",
            java_script_enabled=javascript,
            bypass_csp=False,
            locale="da-DK",
            timezone_id="Europe/Copenhagen",
        )
        contexts.append(context)
        context.set_default_timeout(STUCK)
        page = context.new_page()
        page.emulate_media(media=media, color_scheme=scheme, reduced_motion="reduce")
        visit = Visit(page)
        visit.follow()
        if isinstance(address, Path):
            page.goto(address.as_uri())
        elif "://" in address:
            page.goto(address)
        else:
            page.goto(f"{request.getfixturevalue('serve_site')}/{address.lstrip('/')}")
        if javascript:  # without scripts nothing is fetched once the page has loaded
            visit.settle()
        opened.append(page)
        return visit

    yield open_page
    for page in opened:
        FOLLOWED.pop(page, None)
    for context in contexts:
        context.close()


# How wide the page is, and what on it reaches past the edge of the window.
WIDEST = """() => {
    const edge = document.documentElement.clientWidth + 1;
    const wide = [...document.body.querySelectorAll("*")].filter(part => part.getBoundingClientRect().right > edge);
    return [document.documentElement.scrollWidth, wide.slice(0, 3).map(part => `${part.tagName}.${part.className}`)];
}"""


class Axe(Protocol):
    """The ``axe`` fixture."""

    def __call__(
        self, page: Page, *, within: str = "", leave_out: tuple[str, ...] = (), colours_only: bool = False
    ) -> str: ...


# Marks the first of all texts that look alike: the same words to a stylesheet, in the same colour and size on the same
# grounds. Of two such one says all of their contrast, and to measure each of a long page's takes axe most of its time.
MARK_LOOKS = """() => {
    const grounds = new Map(), looks = new Set();
    const ground = part => {
        if (!part) return "";
        if (!grounds.has(part)) {
            const style = getComputedStyle(part), own = [style.backgroundColor, style.backgroundImage, style.opacity];
            grounds.set(part, `${own} ${ground(part.parentElement)}`);
        }
        return grounds.get(part);
    };
    const has_words = part => part.matches("input, select, textarea") ||
        [...part.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    for (const part of document.querySelectorAll("[data-look]")) part.removeAttribute("data-look");
    for (const part of document.body.querySelectorAll("*")) {
        if (!has_words(part) || part.getClientRects().length === 0) continue;
        const style = getComputedStyle(part), around = part.parentElement;
        const look = [
            part.tagName, part.getAttribute("class"), around.tagName, around.getAttribute("class"), style.color,
            style.fontSize, style.fontWeight, style.position, part.matches(":disabled"), ground(part),
            style.textDecorationLine, style.borderBottomWidth, getComputedStyle(around).color,
        ].join("|");
        if (looks.has(look)) continue;
        looks.add(look);
        part.setAttribute("data-look", "");
    }
}"""
AXE_RUN = "([context, options]) => axe.run(context, {resultTypes: ['violations'], ...options})"
COLOURS = {"color-contrast": "[data-look]", "link-in-text-block": "a[href][data-look]"}
"""The rules that measure colours, text by text, and the texts that they are to measure."""
MEASURE_LOOKS = "rules => axe.configure({rules: Object.entries(rules).map(([id, selector]) => ({id, selector}))})"


@pytest.fixture(scope="session")
def axe(pytestconfig: pytest.Config) -> Axe:
    """Look for accessibility faults in a page; the report that comes back is empty where there are none.

    `within` is for what covers a page that is looked at elsewhere, such as an open dialog. `colours_only` is for a page
    that was looked at in the other scheme: hardly anything else depends on that. Of texts that look alike the contrast
    of one is measured. The weekly run looks at everything, in whichever scheme.
    """
    source = AXE.read_text(encoding="utf-8")
    is_weekly = pytestconfig.getoption("weekly")

    def axe(page: Page, *, within: str = "", leave_out: tuple[str, ...] = (), colours_only: bool = False) -> str:
        if not page.evaluate("() => Boolean(window.axe?.configure)"):
            page.evaluate(source)  # evaluated by the browser's debugger, so the page's own CSP does not stop it
            if not is_weekly:
                page.evaluate(MEASURE_LOOKS, COLOURS)
        context: dict[str, object] = {"exclude": [[selector] for selector in leave_out]}
        if within and not is_weekly:
            context["include"] = [[within]]
        if not is_weekly:
            page.evaluate(MARK_LOOKS)
        options = {"runOnly": {"type": "rule", "values": [*COLOURS]}} if colours_only and not is_weekly else {}
        violations = page.evaluate(AXE_RUN, [context, options])["violations"]
        lines = []
        for violation in violations:
            lines.append(f"{violation['id']} ({violation['impact']}): {violation['help']}")
            for node in violation["nodes"]:
                lines.append(f"    {' '.join(map(str, node['target']))}\n        {' '.join(node['html'].split())}")
                lines += [f"        {line}" for line in node["failureSummary"].splitlines()[1:]]
        return "\n".join(lines)

    return axe
