"""`python -m macros.bench`: what many records cost, beside a plain MkDocs Material site of the same pages.

Everything is measured in one run on one machine, so that the ratios hold wherever it runs. Figures are whole
processes as the operating system accounts for them: wall clock, and the largest resident memory.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from macros.bench.catalogue import measure_catalogue, report_catalogue
from macros.bench.search import SIZES as SEARCH_SIZES
from macros.bench.search import report_search
from macros.bench.synthetic import write_records
from macros.checking.inspection import load
from macros.checking.judging.kept import FOLDER as KEPT
from macros.sheets.making.run import make_editions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.bench.catalogue import PageCost

ROOT = Path(__file__).resolve().parents[2]
CHECKED = 1000
"""Synthetic records that are checked."""
LONGEST_CHECK = 3.0
"""Seconds, on two cores."""
SIZES = (10, 100, 1000)
"""Numbers of synthetic records beside the real ones."""
VISITED = (0, 1000)
"""The same, where the catalogue's page is visited."""

# Writes every page as it is when all macros have run: the plain site has the very same bodies. A generated page's
# headings become Markdown, so that the plain site has its contents list and its sections in the search like ours.
_DUMP_HOOK = r"""
import os
import re
from pathlib import Path
from mkdocs.plugins import event_priority

HEADING = re.compile(r'^<h([1-6]) id="([^"]+)"[^>]*>(.*)</h\1>$', re.MULTILINE)

@event_priority(-1000)
def on_page_markdown(markdown, page, config, files):
    body = markdown
    if hasattr(page, "generated"):
        body = config.extra["samspil"].renderer.fill(page.generated.body, "../" * page.url.count("/"))
        body = HEADING.sub(lambda found: f"\n{int(found[1]) * '#'} {found[3]} {{: #{found[2]} }}\n", body)
    target = Path(os.environ["SAMSPIL_DUMP"]) / page.file.src_uri
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(body, encoding="utf-8")
    return markdown
"""

_READ_YAML = """
import sys
from pathlib import Path
import yaml
for path in Path(sys.argv[1], "cases").glob("*.yml"):
    yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
"""

_PLAIN = """
site_name: Plain
use_directory_urls: false
theme: {name: material, language: da, font: false}
nav: [index.md]
not_in_nav: "*"
plugins: [search]
markdown_extensions: [attr_list, tables, {toc: {permalink: false}}]
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one build took."""

    seconds: float
    megabytes: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print. Always 0: it reports, and judges nothing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="antal poster")
    parser.add_argument("--runs", type=int, default=3, help="byggerier af hver slags; medianen tæller")
    parser.add_argument("--katalog", action="store_true", help="kun katalogets side, i en browser")
    parser.add_argument("--soeg", action="store_true", help="mål søgningen og ikke andet; --sizes er da antal cases")
    parser.add_argument("--ark", action="store_true", help="mål kun, hvad det tager at lave ark og pakker")
    parser.add_argument("--tjek", action="store_true", help="mål kun, hvad det tager at tjekke 1.000 poster")
    options = parser.parse_args(arguments)
    (ROOT / ".build").mkdir(exist_ok=True)
    if options.tjek:
        with TemporaryDirectory(dir=ROOT / ".build", prefix="bench-") as scratch:
            report_check(Path(scratch), options.runs)
        return 0
    with TemporaryDirectory(dir=ROOT / ".build", prefix="bench-") as scratch:
        if options.katalog:
            report_catalogue([visit(Path(scratch), number) for number in VISITED])
            return 0
        if options.ark:
            report_sheets(Path(scratch))
            return 0
        if options.soeg:
            sizes = SEARCH_SIZES if options.sizes is SIZES else options.sizes
            report_search(Path(scratch), sorted(sizes), build_real, build_plain)
            return 0
        report(Path(scratch), sorted(options.sizes), options.runs)
        report_sheets(Path(scratch))
    return 0


def visit(scratch: Path, synthetic: int) -> tuple[int, PageCost]:
    """Build the site with so many more records, and visit its catalogue; how many there then are, and the cost."""
    project = scratch / f"katalog-{synthetic}"
    project.mkdir()
    copy_project(project, synthetic)
    build(project)
    return len(list((project / "cases").glob("*.yml"))), measure_catalogue(project / "site")


def report_check(scratch: Path, runs: int) -> None:
    """Print what it takes to check many records, beside what it takes PyYAML's own fast loader to read them."""
    project = scratch / "samspil"
    for folder in ("docs", "cases", "checklists"):
        shutil.copytree(ROOT / folder, project / folder)
    write_records(project / "cases", CHECKED)
    checks, again, reads = [], [], []
    for run in range(runs):
        shutil.rmtree(project / KEPT, ignore_errors=True)
        checks.append(run_python(scratch, "-m", "macros.check", str(project)))
        edit_one_record(project, run)
        again.append(run_python(scratch, "-m", "macros.check", str(project)))
        reads.append(run_python(scratch, "-c", _READ_YAML, str(project)))
    checked, kept, read = (median(cost.seconds for cost in costs) for costs in (checks, again, reads))
    print(
        f"tjek af {CHECKED} poster mere: {checked:.2f} s (hurtigst {min(cost.seconds for cost in checks):.2f}) første "
        f"gang, {kept:.2f} s (hurtigst {min(cost.seconds for cost in again):.2f}), når én er rettet siden; højst "
        f"{LONGEST_CHECK:.0f} ønskes; {max(cost.megabytes for cost in checks):.0f} MB; PyYAML alene læser dem på "
        f"{read:.2f} s; forhold {checked / read:.1f}"
    )


def run_python(scratch: Path, *arguments: str) -> Cost:
    """Run this Python on something and account for the process."""
    return account([sys.executable, *arguments], ROOT, scratch / "python.log", {"PYTHONPATH": str(ROOT)})


def report_sheets(scratch: Path) -> None:
    """Print what it takes to make all sheets and packs: from nothing, with nothing changed, with one sheet changed."""
    catalogue = load(ROOT)
    name, record = next(iter(catalogue.checklists.items()))
    newer = {**catalogue.checklists, name: replace(record, version=record.version + 1)}
    told = []
    for words, found in (
        ("fra bunden", catalogue),
        ("uændret", catalogue),
        ("et ark ændret", replace(catalogue, checklists=newer)),
    ):
        start, worked = time.perf_counter(), measure_work()
        editions = make_editions(found, scratch / "ark")
        seconds = time.perf_counter() - start
        told.append(
            f"{words} på {seconds:.2f} s, {measure_work() - worked:.2f} s på processoren ({editions.made} lavet)"
        )
    number = sum(1 for _ in editions.all())
    print(f"ark og pakker, {number} filer: {'; '.join(told)}")


def measure_work() -> float:
    """Seconds that a processor has worked so far for this process and those that it has waited for."""
    return sum(os.times()[:4])


def report(scratch: Path, sizes: Sequence[int], runs: int) -> None:
    """Measure each size and print a line for it, then how the cost grows."""
    print("poster   samspil    igen  ren Material  forhold   hukommelse (ren)   site (ren)")
    costs: dict[int, float] = {}
    for size in sizes:
        project, plain = scratch / f"samspil-{size}", scratch / f"ren-{size}"
        prepare(project, plain, size)
        ours, theirs, again = [], [], []
        for run in range(runs):
            ours.append(build(project))
            theirs.append(build(plain))
            edit_one_record(project, run)
            again.append(build(project))
        costs[size] = median(cost.seconds for cost in ours)
        reference = median(cost.seconds for cost in theirs)
        memory, plain_memory = max(cost.megabytes for cost in ours), max(cost.megabytes for cost in theirs)
        print(
            f"{size:6} {costs[size]:8.2f} s {median(cost.seconds for cost in again):6.2f} s {reference:11.2f} s "
            f"{costs[size] / reference:8.2f} {memory:8.0f} MB ({plain_memory:.0f} MB) "
            f"{measure_size(project):6.1f} MB ({measure_size(plain):.1f} MB)"
        )
    report_growth(costs)


def report_growth(costs: dict[int, float]) -> None:
    """Print what each further record costs between one size and the next."""
    sizes = sorted(costs)
    steps = [(small, large, (costs[large] - costs[small]) / (large - small)) for small, large in pairwise(sizes)]
    for small, large, each in steps:
        print(f"hver post mellem {small} og {large}: {1000 * each:.1f} ms")
    for before, after in pairwise(steps):
        print(f"forholdet mellem de to: {after[2] / before[2]:.2f}")


def prepare(project: Path, plain: Path, size: int) -> None:
    """Lay out both sites: ours with `size` more records, and a plain one with the pages that ours makes of them."""
    copy_project(project, size)
    (plain / "docs").mkdir(parents=True)
    (plain / "mkdocs.yml").write_text(_PLAIN, encoding="utf-8")
    (project / "dump.py").write_text(_DUMP_HOOK, encoding="utf-8")
    configuration = (project / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "dump.yml").write_text(
        configuration.replace("  - macros/hooks.py", "  - macros/hooks.py\n  - dump.py"), encoding="utf-8"
    )
    run(project, {"SAMSPIL_DUMP": str(plain / "docs")}, "-f", "dump.yml")


def copy_project(project: Path, synthetic: int) -> None:
    """Copy what a build needs, with so many synthetic records beside the real ones."""
    ignore = shutil.ignore_patterns("__pycache__")
    for folder in ("macros", "docs", "cases", "checklists"):
        shutil.copytree(ROOT / folder, project / folder, ignore=ignore)
    shutil.copy(ROOT / "mkdocs.yml", project)
    write_records(project / "cases", synthetic)


def build_real(project: Path) -> None:
    """Copy the project and build its site, without any made-up record."""
    prepare(project, project.with_name(f"{project.name}-ren"), 0)
    build(project)


def build_plain(project: Path, size: int) -> Path:
    """Build the plain site of the real pages and `size` made-up cases; gives the folder of the site."""
    prepare(project.with_name(f"{project.name}-samspil"), project, size)
    build(project)
    return project / "site"


def build(project: Path) -> Cost:
    """Build a site from nothing."""
    shutil.rmtree(project / "site", ignore_errors=True)
    return run(project, {})


def run(project: Path, environment: dict[str, str], *arguments: str) -> Cost:
    """Run MkDocs in a project and account for the process. Raises RuntimeError with its output where it fails."""
    command = [sys.executable, "-m", "mkdocs", "build", *arguments]
    own = {"PYTHONPATH": str(project), "NO_MKDOCS_2_WARNING": "1", **environment}
    return account(command, project, project / "build.log", own)


def account(command: Sequence[str], folder: Path, log: Path, environment: dict[str, str]) -> Cost:
    """Run a command and account for the process. Raises RuntimeError with its output where it fails."""
    start = time.perf_counter()
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    if process.returncode:
        raise RuntimeError(log.read_text(encoding="utf-8"))
    return Cost(seconds, usage.ru_maxrss / 1024)


def edit_one_record(project: Path, run: int) -> None:
    """Change a word in one record."""
    record = project / "cases" / "maaling-00000.yml"
    record.write_text(record.read_text(encoding="utf-8").replace("Tovholder", f"Tovholder {run}", 1), encoding="utf-8")


def measure_size(project: Path) -> float:
    """Size of the built site in megabytes."""
    return sum(path.stat().st_size for path in (project / "site").rglob("*") if path.is_file()) / 1e6


if __name__ == "__main__":
    sys.exit(main())
