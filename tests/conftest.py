"""What the tests share: the built site, a web server for it, a real browser, and two checkers of pages.

What a machine may lack (Chromium, the HTML checker) is skipped with one line that says how to get it.
On a build machine (``CI=true``) nothing may be lacking.
"""

import functools
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal, Protocol

import pytest
from hypothesis import configuration
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from tests import html_checker as nu

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / ".build"
BUILD.mkdir(exist_ok=True)

# Nothing is left outside the checkout. Each run has its own numbered folder, so runs may go on side by side.
os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(BUILD))
configuration.set_hypothesis_home_dir(BUILD / "hypothesis")

AXE = ROOT / "tests" / "vendor" / "axe-core" / "axe.min.js"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM_MISSING = "Browsertest kræver Chromium: «apt-get install chromium»"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that uses the browser, so that ``-m "not browser"`` leaves out just those."""
    for item in items:
        if "browser" in fixtures_of(item):
            item.add_marker("browser")


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


# --- the site ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class BuiltSite:
    """The real site, as the build left it."""

    folder: Path
    log: str

    def pages(self) -> list[Path]:
        return sorted(self.folder.rglob("*.html"))


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Build the real site once for all tests, as strictly as ``make site`` does."""
    folder = tmp_path_factory.mktemp("site") / "site"
    # A preview's SAMSPIL_ settings are none of the build's, and Material's notice is no part of its log.
    env = {key: value for key, value in os.environ.items() if not key.startswith("SAMSPIL_")}
    env["NO_MKDOCS_2_WARNING"] = "1"
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder],
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if run.returncode != 0:
        pytest.fail(f"mkdocs build --strict endte med {run.returncode}:\n{run.stdout}", pytrace=False)
    return BuiltSite(folder, run.stdout)


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing; a missing page answers with the site's own 404 page."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        own = Path(self.directory, f"{code}.html")
        if not own.is_file():
            return super().send_error(code, message, explain)
        body = own.read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        return None


@contextmanager
def serve_folder(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine only; gives the address, without a slash at the end."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def serve_site(built_site: BuiltSite) -> Iterator[str]:
    """Serve the built site on this machine only; gives the address, without a slash at the end."""
    with serve_folder(built_site.folder) as address:
        yield address


@pytest.fixture(scope="session")
def html_checker(built_site: BuiltSite) -> dict[str, list[str]]:
    """What the Nu Html Checker says of each page of the site: address → messages, none where all is well."""
    return nu.check(built_site.folder)


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
        """Wait until nothing is fetched any more; the browser's own «networkidle» waits half a second each time."""
        quiet = 0
        while quiet < 3:
            self.page.wait_for_timeout(20)
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
        visit.settle()
        return visit

    yield open_page
    for context in contexts:
        context.close()


class Axe(Protocol):
    """The ``axe`` fixture."""

    def __call__(self, page: Page, *, leave_out: tuple[str, ...] = ()) -> str: ...


@pytest.fixture(scope="session")
def axe() -> Axe:
    """Look for accessibility faults in a page; the report that comes back is empty where there are none."""
    source = AXE.read_text(encoding="utf-8")

    def axe(page: Page, *, leave_out: tuple[str, ...] = ()) -> str:
        page.evaluate(source)  # evaluated by the browser's debugger, so the page's own CSP does not stop it
        found = page.evaluate(
            "leftOut => axe.run({exclude: leftOut.map(s => [s])}, {resultTypes: ['violations']})", leave_out
        )
        lines = []
        for violation in found["violations"]:
            lines.append(f"{violation['id']} ({violation['impact']}): {violation['help']}")
            for node in violation["nodes"]:
                lines.append(f"    {' '.join(map(str, node['target']))}\n        {' '.join(node['html'].split())}")
                lines += [f"        {line}" for line in node["failureSummary"].splitlines()[1:]]
        return "\n".join(lines)

    return axe
