"""What the catalogue's page costs a reader: what it transfers before the first interaction, and how long a click takes.

Measured in a real browser on a built site, with the processor slowed. Uses the browser driver of the tests, so it is
imported only when it is asked for.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from macros.model.addresses import front_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from playwright.sync_api import Browser, Page

PAGE = front_of("case")
SLOWED = 4
SAMPLES = 15
"""Filters that are clicked, spread over all of them."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PACKED = {".woff2", ".png", ".pdf"}
"""What a server does not compress once more."""

# From the click until its answer has been painted: first the counts and the list of the right cases, which are titles
# alone where cards have to be fetched, then the same with every card in its place.
_CLICK = """
async input => {
  const list = document.querySelector("[data-s-list]");
  const painted = () => new Promise(done => requestAnimationFrame(() => { const pipe = new MessageChannel();
    pipe.port1.onmessage = done; pipe.port2.postMessage(0); }));
  const start = performance.now();
  input.click();
  await painted();
  const answered = performance.now() - start;
  if (list.getAttribute("aria-busy") !== "true") return [answered, answered];
  while (list.getAttribute("aria-busy") === "true") await new Promise(done => setTimeout(done, 1));
  await painted();
  return [answered, performance.now() - start];
}
"""


@dataclass(frozen=True, slots=True)
class PageCost:
    """What a visit to the catalogue costs."""

    transferred: dict[str, tuple[int, int]]
    """For each file that was fetched before the first interaction: bytes as sent, gzipped, and as they are."""
    clicks: list[tuple[float, float]]
    """Milliseconds from a click on a filter until the answer is painted, and until every card of it is."""

    def kilobytes(self, *, packed: bool) -> float:
        """All that was fetched."""
        return sum(sizes[0 if packed else 1] / 1000 for sizes in self.transferred.values())


def measure_catalogue(site: Path) -> PageCost:
    """Visit the catalogue of a built site. Raises RuntimeError where there is no browser."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - of the tests, and needed only here

    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        raise RuntimeError("målingen kræver Chromium")
    with _serve(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, chromium_sandbox=os.geteuid() != 0, args=["--disable-background-networking"]
        )
        transferred = _find_transferred(browser, address, site)
        count = _count_choices(browser, address)
        clicks = [_time_click(browser, address, number) for number in range(0, count, max(1, count // SAMPLES))]
        browser.close()
    return PageCost(transferred, clicks)


def report_catalogue(measured: Sequence[tuple[int, PageCost]]) -> None:
    """Print a line for each number of cases."""
    print(
        f"kataloget: før det første klik, gzippet (rå), og et klik på et filter på en {SLOWED} × langsommere processor"
    )
    for number, cost in measured:
        answered = [first for first, _ in cost.clicks]
        print(
            f"{number:6} cases: {cost.kilobytes(packed=True):.0f} kB "
            f"({cost.kilobytes(packed=False):.0f} kB); svar på et klik {median(answered):.0f} ms "
            f"(langsomste af {len(answered)}: {max(answered):.0f} ms), med alle resuméer "
            f"{median(last for _, last in cost.clicks):.0f} ms"
        )


@contextmanager
def _serve(site: Path) -> Iterator[str]:
    command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(site)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            said = server.stdout.readline() if server.stdout else ""
            port = re.search(r"port (\d+)", said)
            if port is None:
                raise RuntimeError(f"serveren kom ikke i gang: {said}")
            yield f"http://127.0.0.1:{port[1]}"
        finally:
            server.terminate()


def _open(browser: Browser, address: str) -> tuple[Page, str]:
    page = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce").new_page()
    return page, f"{address}/{PAGE}"


def _find_transferred(browser: Browser, address: str, site: Path) -> dict[str, tuple[int, int]]:
    page, target = _open(browser, address)
    paths: dict[str, None] = {}
    page.on("response", lambda answer: paths.setdefault(urlsplit(answer.url).path.lstrip("/")))
    page.goto(target)
    page.wait_for_load_state("networkidle")
    page.context.close()
    sizes = {}
    for path in paths:
        if (site / path).is_file():
            content = (site / path).read_bytes()
            packed = content if (site / path).suffix in PACKED else gzip.compress(content, 9)
            sizes[path] = (len(packed), len(content))
    return sizes


def _count_choices(browser: Browser, address: str) -> int:
    page, target = _open(browser, address)
    page.goto(target)
    number: int = page.locator(".s-filters input[type=checkbox]").count()
    page.context.close()
    return number


def _time_click(browser: Browser, address: str, number: int) -> tuple[float, float]:
    page, target = _open(browser, address)
    page.goto(target)
    page.wait_for_load_state("networkidle")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    choice = page.locator(".s-filters input[type=checkbox]").nth(number)
    answered, complete = choice.evaluate(_CLICK)
    page.context.close()
    return answered, complete
