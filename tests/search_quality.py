"""How good the answers of the search are: the queries of `search/` asked of the engine itself, in Node.

What a query should lead to is written down by people who had read the pages and not the search.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.projects import ROOT, TESTS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from playwright.sync_api import Page

QUERIES = sorted((TESTS / "search").glob("queries-*.yml"))
SCRIPT = TESTS / "browser" / "ask_search.mjs"
MISSING = "Test af søgningens svar kræver Node og «npm ci»"
CLASSES = {
    "praecis", "boejet", "sammensat", "begyndelse", "stavemaade", "tastefejl", "synonym", "spoergsmaal", "flere",
    "kopieret",
}  # fmt: skip

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
    # The words that are marked there go along («?fund=»).
    return re.sub(r"\?[^#]*", "", re.sub(r"^(\.\./|\./)+", "", link))


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


def ask_engine(site: Path, **asked: object) -> Any:
    """What the engine answers over the index of a built site: see `browser/ask_search.ts`."""
    if shutil.which("node") is None or not (ROOT / "node_modules" / "esbuild").is_dir():
        if os.environ.get("CI", "").lower() in {"true", "1"}:
            pytest.fail(MISSING, pytrace=False)
        pytest.skip(MISSING)
    line = json.dumps({"site": str(site.resolve()), **asked})
    run = subprocess.run(["node", SCRIPT], input=line, capture_output=True, text=True, check=True, cwd=ROOT)
    return json.loads(run.stdout)


def ask_all(site: Path, path: Path) -> list[Answered]:
    """How each query of a file is answered on a built site."""
    queries = read_queries(path)
    found = []
    for query, addresses in zip(queries, ask_engine(site, queries=[one["soeg"] for one in queries]), strict=True):
        ordered = dict.fromkeys(address.partition("#")[0] for address in addresses)
        rank = next((number for number, address in enumerate(ordered, 1) if address in query["sider"]), 0)
        found.append(Answered(query["klasse"], query["soeg"], rank))
    return found


def recall(answers: list[Answered], most: int = 5) -> float:
    return sum(0 < answer.rank <= most for answer in answers) / len(answers)


def reciprocal_rank(answers: list[Answered]) -> float:
    return sum(1 / answer.rank for answer in answers if answer.rank) / len(answers)


@dataclass(frozen=True)
class Promise:
    """What we promise of a set of queries."""

    recall: float
    recall_of_a_class: float
    first: float
    reciprocal_rank: float


def judge(name: str, answers: list[Answered], promise: Promise) -> str:
    """Hold the answers to what we promise; gives what was measured."""
    by_class = defaultdict(list)
    for answer in answers:
        by_class[answer.kind].append(answer)
    lines = [
        f"{kind:12} recall@5 {recall(found):.3f}  @1 {recall(found, 1):.3f}  MRR {reciprocal_rank(found):.3f}  "
        f"({len(found)})"
        for kind, found in [*by_class.items(), ("alle", answers)]
    ]
    missed = [f"{answer.words} ({answer.kind})" for answer in answers if not 0 < answer.rank <= 5]
    report = "\n".join([f"{name}:", *lines, str(missed)])
    assert set(by_class) <= CLASSES
    assert recall(answers) >= promise.recall, report
    assert min(recall(found) for found in by_class.values()) >= promise.recall_of_a_class, report
    assert recall(answers, 1) >= promise.first, report
    assert reciprocal_rank(answers) >= promise.reciprocal_rank, report
    return report


def measure_copies(tried: Iterable[dict[str, Any]]) -> dict[str, tuple[float, float]]:
    """For each kind of copied text how often a page that has it is among the first five, and first."""
    ranks = defaultdict(list)
    for one in tried:
        found = dict.fromkeys(address.partition("#")[0] for address in one["found"])
        ranks[one["kind"]].append(next((at for at, page in enumerate(found, 1) if page in one["where"]), 0))
    return {
        kind: (sum(0 < rank <= 5 for rank in found) / len(found), found.count(1) / len(found))
        for kind, found in ranks.items()
    }


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
