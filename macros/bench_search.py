"""The search in figures: what a reader's first search fetches, and how long the next one takes on a slow machine.

The real site is built; the large ones are its pages and as many made-up cases, indexed without being written, for only
the index counts here. A browser is needed: playwright, which the tests use, and a Chromium.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import time
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING

from macros.catalogue import load
from macros.pages import generate_pages
from macros.rendering import Renderer
from macros.search.index import FOLDER, SearchIndex
from macros.synthetic import write_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

SIZES = (0, 1000, 10_000)
"""Numbers of made-up cases beside the real pages."""
QUERIES = (
    "partnerskab",
    "tavshedspligten",
    "hvem gør hvad i et partnerskab",
    "safespace",
    "kommuen og foreningen",
    "madklub for ældre naboer i Åby",
)
"""A common word, a rare one inflected, a question, two words written as one, a typing error, many common words."""
SLOWER = 4
"""How much slower than this machine the processor is made while the answers are timed."""

_HOST = "http://samspil.test/"
_ARTICLE = re.compile(r"<article[^>]*>(.*)</article>", re.DOTALL)
_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
# From the input event to the answer to just these words.
_TIME_ONE = """async words => {
  const field = document.querySelector('.s-find__input'), output = document.querySelector('.s-find__output');
  const answered = text => new Promise(resolve => {
    const watch = new MutationObserver(look);
    function look() { if (output.dataset.query === text) { watch.disconnect(); resolve(performance.now()); } }
    watch.observe(output, {attributes: true});
    look();
  });
  const type = text => { field.value = text; field.dispatchEvent(new Event('input', {bubbles: true})); };
  type(words.slice(0, -1));
  await answered(words.slice(0, -1));
  await new Promise(resolve => setTimeout(resolve, 200));
  const start = performance.now();
  type(words);
  return await answered(words) - start;
}"""


@dataclass(slots=True)
class Fetched:
    """What a browser has asked for."""

    raw: int = 0
    packed: int = 0
    """As a static host sends it."""
    addresses: list[str] = field(default_factory=list)


def report_search(
    scratch: Path, sizes: Iterable[int], build: Callable[[Path], object], measure_plain: Callable[[Path, int], Path]
) -> None:
    """Print a line for each size. `build` makes the site of a project; `measure_plain` gives Material's index."""
    try:
        from playwright.sync_api import Error, sync_playwright  # only this command needs it
    except ImportError:
        print("søgning: ikke målt. Det kræver playwright og Chromium: pip install -r requirements-test.txt")
        return
    executable = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    project = scratch / "soegning"
    build(project)
    site = project / "site"
    pages = read_pages(site)
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=executable, chromium_sandbox=False)
        except Error as error:
            print(f"søgning: ikke målt. Chromium kan ikke startes: {str(error).splitlines()[0]}")
            return
        print(
            "søgning            indeksets CPU    hele indekset    første søgning, koldt: median, størst     "
            f"næste svar, {SLOWER} × langsommere: median, størst"
        )
        for size in sizes:
            seconds = write_index(project, pages, size)
            whole = sum(path.stat().st_size for path in (site / FOLDER).rglob("*.js"))
            cold = [fetch_cold(browser, site, query) for query in QUERIES]
            warm = time_warm(browser, site)
            packed, raw = ([getattr(one, name) / 1e3 for one in cold] for name in ("packed", "raw"))
            print(
                f"{len(pages) + size:6} sider {seconds:14.2f} s {whole / 1e6:12.1f} MB   "
                f"{median(packed):6.0f} kB, {max(packed):.0f} kB gzip ({median(raw):.0f} kB, {max(raw):.0f} kB rå)"
                f"   {median(warm):9.0f} ms, {max(warm):.0f} ms"
            )
        browser.close()
    for size in sizes:
        if size > 1000:
            print(f"{size:6} cases, Materials søgning som den kommer: ikke bygget her")
            continue
        folder = measure_plain(scratch / f"ren-{size}", size) / "search"
        index = (folder / "search_index.json").read_bytes()
        packed_index = len(gzip.compress(index)) / 1e3
        print(
            f"{size:6} cases, Materials søgning som den kommer: indekset alene er {packed_index:.0f} kB gzip "
            f"({len(index) / 1e3:.0f} kB rå), hentet helt før første svar"
        )


def read_pages(site: Path) -> list[tuple[str, str]]:
    """The address and the text of every page of a built site."""
    found = []
    for path in sorted(site.rglob("*.html")):
        article = _ARTICLE.search(path.read_text(encoding="utf-8"))
        if article:
            found.append((path.relative_to(site).as_posix(), article[1]))
    return found


def write_index(project: Path, pages: list[tuple[str, str]], size: int) -> float:
    """Write the index of the real pages and of `size` made-up cases; gives the processor seconds that it took."""
    target = project / "site"
    shutil.rmtree(target / FOLDER, ignore_errors=True)
    made = project / f"poster-{size}"
    for folder in ("cases", "checklists", "docs"):
        shutil.copytree(project / folder, made / folder, dirs_exist_ok=True)
    write_records(made / "cases", size)
    catalogue = load(made)
    renderer = Renderer(catalogue)
    index = SearchIndex(tuple(catalogue.search_words.values()))
    taken = 0.0

    def add(address: str, title: str, kind: str, body: str) -> None:
        nonlocal taken
        start = time.process_time()
        file = index.add(address, title, kind, body)
        taken += time.process_time() - start
        (target / file.address).parent.mkdir(parents=True, exist_ok=True)
        (target / file.address).write_bytes(file.content)

    for address, body in pages:
        add(address, "", "case" if address.startswith("cases/") else "side", body)
    for page in generate_pages(catalogue):
        if page.record.startswith("cases/maaling-"):
            body = getattr(renderer, page.fragment)(*page.arguments, "../")
            add(page.address.replace(".md", ".html"), page.title, "case", body)
    start = time.process_time()
    for file in index.files():
        (target / file.address).write_bytes(file.content)
    return taken + time.process_time() - start


def open_page(browser: Browser, site: Path, fetched: Fetched) -> Page:
    """Open a page whose files are read from the folder, with an account of what it asks for."""

    def answer(route: Route) -> None:
        name = route.request.url.removeprefix(_HOST).partition("?")[0]
        path = site / name
        if not path.is_file():
            route.fulfill(status=404, body="")
            return
        body = path.read_bytes()
        fetched.raw += len(body)
        fetched.packed += len(gzip.compress(body, mtime=0))
        fetched.addresses.append(name)
        route.fulfill(body=body, content_type=_TYPES.get(path.suffix, "application/octet-stream"))

    page = browser.new_context().new_page()
    page.route("**/*", answer)
    page.goto(f"{_HOST}om.html")
    page.wait_for_load_state("networkidle")
    return page


def fetch_cold(browser: Browser, site: Path, query: str) -> Fetched:
    """What the first search of a reader fetches until its answers stand there, the page itself not counted."""
    fetched = Fetched()
    page = open_page(browser, site, fetched)
    fetched.raw = fetched.packed = 0
    fetched.addresses.clear()
    page.keyboard.press("Control+k")
    page.locator(".s-find__input").fill(query)
    page.locator(".s-find__link").first.wait_for(timeout=60_000)
    page.wait_for_load_state("networkidle")
    page.context.close()
    return fetched


def time_warm(browser: Browser, site: Path) -> list[float]:
    """Milliseconds from the last key to the answers, for each query once it has been asked before."""
    page = open_page(browser, site, Fetched())
    page.keyboard.press("Control+k")
    for query in QUERIES:
        page.locator(".s-find__input").fill(query)
        page.locator(f".s-find__output[data-query='{query}']").wait_for(timeout=60_000)
    page.wait_for_timeout(500)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    times: list[float] = [page.evaluate(_TIME_ONE, query) for query in QUERIES]
    page.context.close()
    return times
