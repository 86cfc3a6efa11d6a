"""The search in figures: what a first search fetches, how long the next one takes, how often it finds the page.

Ours beside Material's as it comes, both used as a reader does: in a browser, with the same words typed. Of ours the
real site is built; the large ones are its pages and as many made-up cases, indexed without being written, for only the
index counts here. A browser is needed: playwright, which the tests use, and a Chromium.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import yaml

from macros.bench.boxes import (
    ANSWERED_AT_LAST,
    MATERIAL,
    OURS,
    QUERIES,
    SLOWER,
    Fetched,
    fetch_cold,
    open_box,
    open_page,
    time_warm,
)
from macros.bench.synthetic import write_records
from macros.checking.inspection import load
from macros.model.addresses import FRONT, SEARCH_FOLDER, thing_at
from macros.pages.generated import generate_pages
from macros.pages.renderer import Renderer
from macros.scripts.javascript import write_piece
from macros.scripts.search.start import start_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from playwright.sync_api import Browser

    from macros.bench.boxes import Box

SIZES = (0, 1000, 10_000)
"""Numbers of made-up cases beside the real pages."""
LARGEST_PLAIN = 1000
"""Made-up cases up to which Material's site is built: beyond, it takes many minutes."""
QUERY_FOLDER = Path(__file__).resolve().parents[2] / "tests" / "search"
_ARTICLE = re.compile(r"<article[^>]*>(.*)</article>", re.DOTALL)
_EDITION = re.compile(r'data-edition="(\w+)"')


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
            whole = sum(path.stat().st_size for path in (site / SEARCH_FOLDER).rglob("*.js"))
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


def _find_edition(site: Path) -> str:
    """The edition of the pages, which take no index of another."""
    edition: str = _EDITION.findall((site / FRONT).read_text(encoding="utf-8"))[0]
    return edition


def write_index(project: Path, pages: list[tuple[str, str]], size: int) -> float:
    """Write the index of the real pages and of `size` made-up cases; gives the processor seconds that it took."""
    target = project / "site"
    shutil.rmtree(target / SEARCH_FOLDER, ignore_errors=True)
    made = project / f"poster-{size}"
    for folder in ("cases", "checklists", "docs"):
        shutil.copytree(project / folder, made / folder, dirs_exist_ok=True)
    write_records(made / "cases", size)
    catalogue = load(made)
    renderer = Renderer(catalogue)
    index = start_index(catalogue, catalogue.search_words.values())
    edition = _find_edition(target)
    taken = 0.0

    def add(address: str, title: str, body: str) -> None:
        nonlocal taken
        start = time.process_time()
        piece = index.add(address, title, body, thing_at(address))
        content = write_piece(piece, edition)
        taken += time.process_time() - start
        (target / piece.address).parent.mkdir(parents=True, exist_ok=True)
        (target / piece.address).write_bytes(content)

    for address, body in pages:
        add(address, "", body)
    for page in generate_pages(catalogue):
        if page.record and page.record.id.startswith("maaling-"):
            add(page.address, page.title, renderer.fill(page.body, "../"))
    start = time.process_time()
    for piece in index.pieces():
        (target / piece.address).write_bytes(write_piece(piece, edition))
    return taken + time.process_time() - start
