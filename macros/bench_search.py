"""The search in figures: what a first search fetches, how long the next one takes, how often it finds the page.

Ours beside Material's as it comes, both used as a reader does: in a browser, with the same words typed. Of ours the
real site is built; the large ones are its pages and as many made-up cases, indexed without being written, for only the
index counts here. A browser is needed: playwright, which the tests use, and a Chromium.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import yaml

from macros.catalogue import load
from macros.pages import generate_pages
from macros.rendering import Renderer
from macros.search.index import FOLDER, SearchIndex
from macros.synthetic import write_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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
LARGEST_PLAIN = 1000
"""Made-up cases up to which Material's site is built: beyond, it takes many minutes."""
QUERY_FOLDER = Path(__file__).parent.parent / "tests" / "search"
ANSWERED_AT_LAST = 300
"""Milliseconds after which either search has answered on a machine that is not slowed."""
SLOWER = 4
"""How much slower than this machine the processor is made while the answers are timed."""

_HOST = "http://samspil.test/"
_ARTICLE = re.compile(r"<article[^>]*>(.*)</article>", re.DOTALL)
_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
# From the key to the answer to just these words.
_TIME_ONE = """async ([words, box]) => {
  const field = document.querySelector(box.field), output = document.querySelector(box.output);
  const isAnswered = new Function('output', 'words', 'changed', 'return ' + box.answered);
  const type = text => new Promise(resolve => {
    const watch = new MutationObserver(() => look(true));
    function look(changed) {
      if (isAnswered(output, text, changed)) { watch.disconnect(); resolve(performance.now()); }
    }
    watch.observe(output, {attributes: true, childList: true, subtree: true});
    field.value = text;
    ['input', 'keyup'].forEach(name => field.dispatchEvent(new Event(name, {bubbles: true})));
    look(false);
  });
  await type(words.slice(0, -1));
  await new Promise(resolve => setTimeout(resolve, 300));
  const start = performance.now();
  return await type(words) - start;
}"""


@dataclass(frozen=True, slots=True)
class Box:
    """A search as its reader meets it: the key that opens it, and where to type and to read."""

    name: str
    key: str
    field: str
    output: str
    link: str
    answered: str
    """In JavaScript, whether `output` is the answer to `words`; `changed` says that something new stands in it."""
    files: re.Pattern[str]
    """What belongs to the search alone, though the page may fetch it before it is opened."""


OURS = Box(
    name="Samspil",
    key="Control+k",
    field=".s-find__input",
    output=".s-find__output",
    link=".s-find__link",
    answered="output.dataset.query === words",
    files=re.compile(rf"{FOLDER}/"),
)
MATERIAL = Box(
    name="Material",
    key="f",
    field=".md-search__input",
    output=".md-search-result",
    link=".md-search-result__link",
    answered="changed",
    files=re.compile(r"search/|assets/javascripts/(?:workers|lunr)/"),
)


@dataclass(slots=True)
class Fetched:
    """What a browser has asked for."""

    sizes: list[tuple[str, int, int]] = field(default_factory=list)
    """The address, its bytes as they are, and as a static host sends them."""

    @property
    def raw(self) -> int:
        """All bytes as they are."""
        return sum(size for _, size, _ in self.sizes)

    @property
    def packed(self) -> int:
        """All bytes as they are sent."""
        return sum(size for _, _, size in self.sizes)

    def drop(self, is_dropped: Callable[[str], bool]) -> None:
        """Forget what is not to be counted."""
        self.sizes = [item for item in self.sizes if not is_dropped(item[0])]


def report_search(
    scratch: Path, sizes: Iterable[int], build: Callable[[Path], object], build_plain: Callable[[Path, int], Path]
) -> None:
    """Print lines for each size. `build` makes the site of a project; `build_plain` gives the folder of Material's."""
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
        # Before its index is made anew from the pages alone, which do not say what kind they are.
        print(describe_answers(browser, site, OURS))
        print(f"første søgning koldt, og næste svar på en {SLOWER} × langsommere processor: median, størst")
        for size in sizes:
            seconds = write_index(project, pages, size)
            whole = sum(path.stat().st_size for path in (site / FOLDER).rglob("*.js"))
            print(
                f"{describe_cost(browser, site, OURS, len(pages) + size)}; hele indekset {whole / 1e6:.1f} MB, lavet "
                f"på {seconds:.2f} s"
            )
        for size in sizes:
            if size > LARGEST_PLAIN:
                print(f"Material, {len(pages) + size} sider: ikke bygget her")
                continue
            plain = build_plain(scratch / f"ren-{size}", size)
            print(describe_cost(browser, plain, MATERIAL, len(read_pages(plain))))
            if size == 0:
                print(describe_answers(browser, plain, MATERIAL))
        browser.close()


def describe_cost(browser: Browser, site: Path, box: Box, number: int) -> str:
    """A line on what it costs to search a site of so many pages."""
    cold = [fetch_cold(browser, site, box, query) for query in QUERIES]
    warm = time_warm(browser, site, box)
    packed, raw = ([getattr(one, name) / 1e3 for one in cold] for name in ("packed", "raw"))
    return (
        f"{box.name}, {number} sider: {median(packed):.0f} kB, {max(packed):.0f} kB gzip ({median(raw):.0f} kB, "
        f"{max(raw):.0f} kB rå); {median(warm):.0f} ms, {max(warm):.0f} ms"
    )


def describe_answers(browser: Browser, site: Path, box: Box) -> str:
    """A line on how often a right page is among the first five, for each file of queries that the tests keep."""
    page = open_page(browser, site, Fetched())
    open_box(page, box)
    said = []
    for path in sorted(QUERY_FOLDER.glob("queries-*.yml")):
        ranks = []
        for query in yaml.safe_load(path.read_text(encoding="utf-8")):
            page.locator(box.field).fill(query["soeg"])
            page.locator(box.field).press("End")
            page.wait_for_timeout(ANSWERED_AT_LAST)
            links = page.locator(box.link).evaluate_all("links => links.map(link => link.pathname.slice(1))")
            order = list(dict.fromkeys(links))
            ranks.append(next((number for number, address in enumerate(order, 1) if address in query["sider"]), 0))
        found = sum(0 < rank <= 5 for rank in ranks) / len(ranks)
        said.append(f"{path.stem} recall@5 {found:.3f}, MRR {sum(1 / rank for rank in ranks if rank) / len(ranks):.3f}")
    page.context.close()
    return f"{box.name}: {'; '.join(said)}"


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
        fetched.sizes.append((name, len(body), len(gzip.compress(body, mtime=0))))
        route.fulfill(body=body, content_type=_TYPES.get(path.suffix, "application/octet-stream"))

    context = browser.new_context()
    # Also what a worker asks for.
    context.route("**/*", answer)
    page = context.new_page()
    page.goto(f"{_HOST}om.html")
    page.wait_for_load_state("networkidle")
    return page


def open_box(page: Page, box: Box) -> None:
    """Open the search with its key, as a reader does."""
    page.keyboard.press(box.key)
    page.locator(box.field).wait_for()


def fetch_cold(browser: Browser, site: Path, box: Box, query: str) -> Fetched:
    """What a reader's first search fetches until it has answered: what the search needs, not what the page does."""
    fetched = Fetched()
    page = open_page(browser, site, fetched)
    fetched.drop(lambda name: not box.files.match(name))
    open_box(page, box)
    page.locator(box.field).fill(query)
    page.locator(box.field).press("End")
    page.wait_for_timeout(ANSWERED_AT_LAST)
    page.wait_for_load_state("networkidle")
    page.context.close()
    return fetched


def time_warm(browser: Browser, site: Path, box: Box) -> list[float]:
    """Milliseconds from the last key to the answers, for each query once it has been asked before."""
    page = open_page(browser, site, Fetched())
    open_box(page, box)
    for query in QUERIES:
        page.locator(box.field).fill(query)
        page.locator(box.field).press("End")
        page.wait_for_timeout(ANSWERED_AT_LAST)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    told = {"field": box.field, "output": box.output, "answered": box.answered}
    times: list[float] = [page.evaluate(_TIME_ONE, [query, told]) for query in QUERIES]
    page.context.close()
    return times
