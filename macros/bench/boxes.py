"""A search as its reader meets it: opened with its key in a browser, typed into, and read."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from macros.model.addresses import SEARCH_FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

QUERIES = (
    "partnerskab",
    "tavshedspligten",
    "hvem gør hvad i et partnerskab",
    "safespace",
    "kommuen og foreningen",
    "madklub for ældre naboer i Åby",
)
"""A common word, a rare one inflected, a question, two words written as one, a typing error, many common words."""
ANSWERED_AT_LAST = 300
"""Milliseconds after which either search has answered on a machine that is not slowed."""
SLOWER = 4
"""How much slower than this machine the processor is made while the answers are timed."""

_HOST = "http://samspil.test/"
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
    files=re.compile(rf"{SEARCH_FOLDER}/"),
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
