"""What happens while MkDocs builds and previews: reading once, the way of the settings, showing every edit."""

from __future__ import annotations

import itertools
import json
import re
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from lxml import html

from tests.made_pictures import make_picture
from tests.site_project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from lxml.html import HtmlElement

RECORDS = ("cases/*.yml", "checklists/*.yml", "docs/data/*.yml")
CASE = "cases/klosterhaven.yml"
CASE_PAGE = "cases/klosterhaven.html"
PICTURE = "![billede](https://eksempel.example/x.png)"
PATIENCE = 900.0
"""Seconds after which a preview is stuck. No machine is that slow."""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.copied_to(tmp_path)


def read_page(site: Path, address: str) -> HtmlElement:
    return html.document_fromstring((site / address).read_text(encoding="utf-8"))


def text_of(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


# --- reading ----------------------------------------------------------------------------------------------

# Python itself tells of every file that anything in the process opens, whatever module does it.
COUNT_OPENED = """
import json, os, runpy, sys
from collections import Counter
from pathlib import Path

opened = Counter()

def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        opened[os.path.relpath(arguments[0])] += 1

sys.addaudithook(watch)
try:
    runpy.run_module("mkdocs", run_name="__main__", alter_sys=True)
finally:
    Path("opened.json").write_text(json.dumps(opened))
"""


def test_a_build_opens_every_record_exactly_once(attacked: Path) -> None:
    root = attacked.parent
    opened = json.loads((root / "opened.json").read_text(encoding="utf-8"))
    records = [path.relative_to(root).as_posix() for pattern in RECORDS for path in root.glob(pattern)]
    assert len(records) > 20 + len(WHERE) * len(ATTACKS)
    assert {record: opened.get(record, 0) for record in records if opened.get(record, 0) != 1} == {}


# --- what a record says -----------------------------------------------------------------------------------

ATTACKS = [
    "{{ 1/0 }}",
    "{% raw %}{{ config }}{% endraw %}",
    "{# væk #}",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</article></main>",
    "&lt;b&gt; &amp; &copy;",
    "klik (javascript:alert(1)) på [navn][1]",
    PICTURE,
    "`kode` # overskrift | tabel | --8<-- «.git/config»",
    "{: #id .klasse } [TOC] $$x$$",
]
WHERE = {
    "resumé": "resumé: {text}",
    "parter › navn": "parter: [{{navn: {text}, sektor: kommune}}]",
    "parter › bidrag": "parter: [{{navn: Kommunen, sektor: kommune, bidrag: {text}}}]",
    "områder": "områder: [{text}]",
    "tidslinje › hændelse": "tidslinje: [{{dato: '2003', hændelse: {text}}}]",
    "tal › enhed": "tal: [{{værdi: 3, enhed: {text}, sammenhæng: Prøven.}}]",
    "ikke_angivet": "ikke_angivet: [{text}]",
    "uoverensstemmelser › emne": "uoverensstemmelser: [{{emne: {text}, sted_a: Ja., sted_b: Nej.}}]",
    "kilder › om": "",
}


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a site with a case for each place, and every attack in each; it is counted what the build opens."""
    project = Project.copied_to(tmp_path_factory.mktemp("attacked"))
    for number, (field, line) in enumerate(WHERE.items()):
        for kind, attack in enumerate(ATTACKS):
            written = json.dumps(f"Prøve {attack} slut.", ensure_ascii=False)
            lines = [
                f"id: angreb-{number}-{kind}",
                f"titel: Angreb {number}-{kind}",
                "art: kommunal case",
                "dybde: kort",
                "kilder:",
                "  - sted: proeve s. 1",
                "    titel: En prøve",
            ]
            if field == "kilder › om":
                lines.append(f"    om: {written}")
            if field != "resumé":
                lines.append("resumé: En prøve af, om tekst bliver vist som tekst.")
            if line:
                lines.append(line.format(text=written))
            project.write(f"cases/angreb-{number}-{kind}.yml", "\n".join(lines) + "\n")
    build = project.run("-c", COUNT_OPENED, "build", "--strict")
    assert build.returncode == 0, build.stdout
    return project.root / "site"


@pytest.mark.parametrize("field", WHERE)
def test_what_a_record_says_is_shown_as_it_is_written(field: str, attacked: Path) -> None:
    number = list(WHERE).index(field)
    hidden = []
    for kind, attack in enumerate(ATTACKS):
        if attack == PICTURE:  # has a test of its own
            continue
        page = read_page(attacked, f"cases/angreb-{number}-{kind}.html")
        (article,) = page.xpath("//article[contains(@class, 'md-content__inner')]")
        if " ".join(f"Prøve {attack} slut.".split()) not in text_of(article):
            hidden.append(attack)
        alien = ".//img[not(@class='s-first-page')] | .//*[@onerror] | .//a[starts-with(@href, 'javascript:')]"
        assert article.xpath(f".//script | {alien}") == []
        assert len(page.xpath("//main")) == len(page.xpath("//h1")) == 1
    assert hidden == []


@pytest.mark.parametrize("field", WHERE)
def test_a_picture_in_a_record_is_neither_shown_nor_made_a_link(field: str, attacked: Path) -> None:
    page = read_page(attacked, f"cases/angreb-{list(WHERE).index(field)}-{ATTACKS.index(PICTURE)}.html")
    assert PICTURE in text_of(page)
    # The first page of a sheet that fits the case is a picture of ours.
    assert page.xpath("//img[not(@class='s-first-page')] | //a[contains(@href, 'eksempel.example')]") == []


def test_what_a_record_says_is_text_on_the_catalogue_and_in_the_head_too(attacked: Path) -> None:
    number = list(WHERE).index("resumé")
    shown = text_of(read_page(attacked, "cases/index.html"))
    for kind, attack in enumerate(ATTACKS):
        if attack == PICTURE:
            continue
        assert f"Prøve {attack} slut." in shown
        (described,) = read_page(attacked, f"cases/angreb-{number}-{kind}.html").xpath(
            "//meta[@name='description']/@content"
        )
        assert described == f"Prøve {attack} slut."


# --- the settings -----------------------------------------------------------------------------------------


@pytest.mark.weekly
def test_the_settings_name_and_describe_the_site_and_its_branch_is_the_one_that_is_edited(project: Project) -> None:
    settings = "docs/data/indstillinger.yml"
    project.edit(settings, "navn: Samspil", "navn: Fælles & fri")
    project.edit(settings, "beskrivelse: ", "beskrivelse: Ærligt talt. ")
    project.edit(settings, "gren: main", "gren: udgave-2\nrepository: https://filer.example/hus/samspil/")
    build = project.build()
    assert build.code == 0, build.log
    front, about = read_page(build.site, "index.html"), read_page(build.site, "om.html")
    assert text_of(front.xpath("//title")[0]).startswith("Fælles & fri – ")
    assert text_of(about.xpath("//title")[0]).endswith(" – Fælles & fri")
    assert "Fælles & fri" in text_of(front.xpath("//header")[0])
    assert front.xpath("//meta[@name='description']/@content")[0].startswith("Ærligt talt. ")
    (link,) = read_page(build.site, CASE_PAGE).xpath("//a[@rel='edit']/@href")
    assert link == "https://filer.example/hus/samspil/edit/udgave-2/cases/klosterhaven.yml"


# --- the preview ------------------------------------------------------------------------------------------

# What the preview does at every edit: a new configuration and a build in the same process. Edits may come together.
BUILD_AFTER_EACH_EDIT = """
import json, sys
from pathlib import Path
from mkdocs.commands.build import build
from mkdocs.config import load_config

shown = []
for edits in json.loads(sys.argv[1]):
    for path, old, new in edits:
        text = Path(path).read_text(encoding="utf-8")
        assert old in text, f"{path}: {old}"
        Path(path).write_text(text.replace(old, new, 1), encoding="utf-8")
    build(load_config("mkdocs.yml", site_dir="site"))
    shown.append(Path("site/cases/klosterhaven.html").read_text(encoding="utf-8"))
Path("shown.json").write_text(json.dumps(shown))
"""
EDITS = {
    "posten": (CASE, "titel: Klosterhaven", "titel: Hyldehaven", "Hyldehaven"),
    "modellen": ("macros/model/records/case_words.py", '("kort", "Kort"', '("kort", "Ganske kort"', "Ganske kort"),
    "skabelonen": ("macros/templates/case.html", ">Fakta<", ">Det vi ved<", "Det vi ved"),
    "visningen": ("macros/templates/parts.html", "Næste skridt</p>", "Og så videre</p>", "Og så videre"),
    "makroerne": (
        "macros/__init__.py",
        "    for name, macro in",
        '    env.conf.extra["udgiver"] = "Makroer på ny"\n    for name, macro in',
        "Makroer på ny",
    ),
    "døren til MkDocs": (
        "macros/hooks.py",
        "page.content, page.toc = written.body,",
        'page.content, page.toc = written.body + "<p>En ny dør</p>",',
        "En ny dør",
    ),
}


IN_EVERY_RUN = ("posten", "modellen")
"""Each edit is a build: in the weekly run all are tried, one at a time, and in the others these at once."""


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> dict[str, tuple[str, str]]:
    """Edit one file after another in one process: for each, its page before and after."""
    project = Project.copied_to(tmp_path_factory.mktemp("rebuilt"))
    rounds = [(name,) for name in EDITS] if pytestconfig.getoption("weekly") else [IN_EVERY_RUN]
    edits = [[], *([EDITS[name][:3] for name in names] for names in rounds)]
    run = project.run("-c", BUILD_AFTER_EACH_EDIT, json.dumps(edits), SAMSPIL_SERVE="true")
    assert run.returncode == 0, run.stdout
    shown = itertools.pairwise(json.loads((project.root / "shown.json").read_text(encoding="utf-8")))
    return {name: pages for names, pages in zip(rounds, shown, strict=True) for name in names}


@pytest.mark.parametrize(
    "edited", [pytest.param(name, marks=() if name in IN_EVERY_RUN else pytest.mark.weekly) for name in EDITS]
)
def test_the_preview_shows_an_edit_at_once(edited: str, rebuilt: dict[str, tuple[str, str]]) -> None:
    before, after = rebuilt[edited]
    words = EDITS[edited][3]
    assert words not in before
    assert words in after


SHOWN = """\
billeder:
  - fil: klosterhaven-1.jpg
    alt: En have med en mur om.
    foto: Klosterhavens Venner
    tilladelse: CC BY 4.0
    personer: ingen
"""


def find_pictures(page: str) -> set[str]:
    """The small pictures that a page names."""
    return set(re.findall(r"billeder/[a-z0-9-]+\.(?:avif|jpg)", page))


@dataclass
class Preview:
    """A running `mkdocs serve` of a copy of the project."""

    project: Project
    address: str
    log: Path

    def read(self, page: str) -> str:
        try:
            with urlopen(f"{self.address}/{page}", timeout=PATIENCE) as answer:  # noqa: S310 - this machine
                return str(answer.read().decode())
        except URLError:
            return ""

    def wait_for(self, is_there: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not is_there():
            assert time.monotonic() < end, self.log.read_text(encoding="utf-8")
            time.sleep(0.1)


@pytest.fixture
def preview(project: Project) -> Iterator[Preview]:
    """Run the preview as `make serve` does."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (project.root / "tmp").mkdir()
    log = project.root / "serve.log"
    with log.open("w", encoding="utf-8") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
            cwd=project.root,
            env={
                **project.environment(),
                "SAMSPIL_SERVE": "true",
                "SAMSPIL_STRICT_MACROS": "false",
                "TMPDIR": str(project.root / "tmp"),
            },
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            yield Preview(project, f"http://127.0.0.1:{port}", log)
        finally:
            server.terminate()
            server.wait()


@pytest.mark.weekly
def test_the_preview_lives_through_a_faulty_record_and_shows_it_mended(preview: Preview) -> None:
    preview.wait_for(lambda: "Klosterhaven" in preview.read(CASE_PAGE))
    preview.project.edit(CASE, "dybde: kort", "dybde: korte")
    preview.wait_for(lambda: "korte" in preview.log.read_text(encoding="utf-8"))
    assert re.search(r"cases/klosterhaven\.yml:\d+:\d+: fejl: dybde: ", preview.log.read_text(encoding="utf-8"))
    preview.project.edit(CASE, "dybde: korte", "dybde: kort")
    preview.project.edit(CASE, "titel: Klosterhaven", "titel: Hyldehaven")
    preview.wait_for(lambda: "Hyldehaven" in preview.read(CASE_PAGE))
    # A picture beside the record is seen too, and so is another in its place.
    picture = preview.project.root / "cases/klosterhaven-1.jpg"
    picture.write_bytes(make_picture())
    preview.project.edit(CASE, "dybde: kort\n", f"dybde: kort\n{SHOWN}")
    preview.wait_for(lambda: "billeder/klosterhaven-1-" in preview.read(CASE_PAGE))
    before = find_pictures(preview.read(CASE_PAGE))
    picture.write_bytes(make_picture(800, 500))
    preview.wait_for(lambda: bool(found := find_pictures(preview.read(CASE_PAGE))) and found.isdisjoint(before))
    assert "Traceback" not in preview.log.read_text(encoding="utf-8")
