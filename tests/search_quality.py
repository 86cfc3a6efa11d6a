"""How good the answers of the search are: the queries of `search/` asked through the real field.

What a query should lead to is written down by people who had read the pages and not the search.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from tests.conftest import STUCK
from tests.projects import TESTS

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

QUERIES = sorted((TESTS / "search").glob("queries-*.yml"))
CLASSES = {"praecis", "boejet", "sammensat", "begyndelse", "stavemaade", "tastefejl", "synonym", "spoergsmaal"}
RECALL, RECALL_OF_A_CLASS, RECIPROCAL_RANK = 0.95, 0.90, 0.90

FIELD = ".s-find__input"
OUTPUT = ".s-find__output"
RESULT = ".s-find__link"


def open_search(page: Page) -> None:
    page.get_by_role("button", name="Søg", exact=True).first.click()
    page.locator(f"{OUTPUT}[data-state]").wait_for()
    page.evaluate("samspilMaskine.start(document.querySelector('[data-s-find]').dataset.base)")


def search(page: Page, words: str) -> None:
    """Type into the open search and wait for its answer to just these words."""
    page.locator(FIELD).fill(words)
    page.wait_for_function(
        "([output, words]) => document.querySelector(output).dataset.query === words", arg=[OUTPUT, words.strip()]
    )


def addresses(page: Page) -> list[str]:
    """Where the answers lead, in the order in which they stand, below the site's root."""
    links: list[str] = page.locator(RESULT).evaluate_all("links => links.map(link => link.getAttribute('href'))")
    return [below_root(link) for link in links]


def below_root(link: str) -> str:
    return re.sub(r"^(\.\./|\./)+", "", link)


def pages(page: Page) -> list[str]:
    return list(dict.fromkeys(address.partition("#")[0] for address in addresses(page)))


@dataclass(frozen=True)
class Answered:
    """A query, and where the first right page stands among its answers; 0: nowhere."""

    kind: str
    words: str
    rank: int


def read_queries(path: Path) -> list[dict[str, Any]]:
    """The queries of one file, each with its class and the pages that would answer it."""
    queries: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return queries


def ask_all(browser: Browser, site: str, path: Path) -> list[Answered]:
    """How each query of a file is answered on a site that is served at an address."""
    page = browser.new_page()
    page.set_default_timeout(STUCK)
    page.goto(f"{site}/om.html")
    open_search(page)
    queries = read_queries(path)
    answers = page.evaluate(TYPE_ALL, [FIELD, OUTPUT, RESULT, [query["soeg"] for query in queries]])
    page.close()
    found = []
    for query, links in zip(queries, answers, strict=True):
        ordered = dict.fromkeys(below_root(link).partition("#")[0] for link in links)
        rank = next((number for number, address in enumerate(ordered, 1) if address in query["sider"]), 0)
        found.append(Answered(query["klasse"], query["soeg"], rank))
    return found


# Into the field one after the other, as fast as the page answers: the way from here and back for each took longer.
TYPE_ALL = """async ([field, output, link, all]) => {
  const [input, place] = [document.querySelector(field), document.querySelector(output)];
  const frame = () => new Promise(done => requestAnimationFrame(done));
  const found = [];
  for (const words of all) {
    input.value = words;
    input.dispatchEvent(new InputEvent("input", {bubbles: true}));
    while (place.dataset.query !== words.trim()) await frame();
    found.push(Array.from(place.querySelectorAll(link), one => one.getAttribute("href")));
  }
  return found;
}"""


def recall(answers: list[Answered]) -> float:
    return sum(0 < answer.rank <= 5 for answer in answers) / len(answers)


def reciprocal_rank(answers: list[Answered]) -> float:
    return sum(1 / answer.rank for answer in answers if answer.rank) / len(answers)


def judge(name: str, answers: list[Answered]) -> str:
    """Hold the answers to what we promise; gives what was measured."""
    by_class = defaultdict(list)
    for answer in answers:
        by_class[answer.kind].append(answer)
    lines = [
        f"{kind:12} recall@5 {recall(found):.3f}  MRR {reciprocal_rank(found):.3f}  ({len(found)})"
        for kind, found in [*by_class.items(), ("alle", answers)]
    ]
    report = "\n".join([f"{name}:", *lines])
    missed = [f"{answer.words} ({answer.kind})" for answer in answers if not 0 < answer.rank <= 5]
    assert set(by_class) == CLASSES
    assert recall(answers) >= RECALL, f"{report}\n{missed}"
    assert min(recall(found) for found in by_class.values()) >= RECALL_OF_A_CLASS, f"{report}\n{missed}"
    assert reciprocal_rank(answers) >= RECIPROCAL_RANK, report
    return report


# Both search for what the titles say: the words that lead nowhere, and the titles that do not lead to themselves.
LOST_WORDS = """async () => {
  const titles = Array.from(new Set((samspilMaskine.titles()).flatMap(samspilDansk.words)));
  const lost = [];
  for (const word of titles) if (!(await samspilMaskine.search(word)).results.length) lost.push(word);
  return [titles.length, lost];
}"""
LOST_TITLES = """async () => {
  const titles = samspilMaskine.titles(), missed = [];
  for (const title of titles) {
    const first = (await samspilMaskine.search(title)).results.slice(0, 2).map(one => one.title);
    if (!first.includes(title)) missed.push([title, first]);
  }
  return missed;
}"""
