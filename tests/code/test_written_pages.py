"""Written pages and settings speak like records: each slip is told before a build, in Danish, where it stands."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from macros.check import check_pages
from tests.freezing import FROZEN, compose_settings, lay_out
from tests.projects import real_catalogue
from tests.site_project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from macros.language.problems import Problem

TOP = "---\ntitle: Prøve\ndescription: En prøve.\n---\n\n# Prøve\n\n"
"""Six lines and a blank one: what a page begins with."""
FIRST = TOP.count("\n") + 1
PAGE = "docs/samling.md"


@dataclass(frozen=True)
class Slip:
    """What somebody wrote, where it is told, and words of what is told."""

    name: str
    written: str | bytes
    line: int
    words: str
    file: str = PAGE


def body(name: str, text: str, words: str, line: int = 0) -> Slip:
    return Slip(name, TOP + text + "\n", FIRST + line, words)


def whole(name: str, text: str | bytes, words: str, line: int = 1) -> Slip:
    return Slip(name, text, line, words)


def with_line(line: str) -> str:
    """A page with one more line at its top."""
    return TOP.replace("---\n\n", f"{line}\n---\n\n") + "Noget.\n"


def settings(name: str, old: str, new: str, words: str, line: str = "") -> Slip:
    text = compose_settings()
    assert old in text, old
    changed = text.replace(old, new, 1)
    at = changed.index(line or new)
    return Slip(name, changed, changed.count("\n", 0, at) + 1, words, "mkdocs.yml")


SLIPS = (
    # Macros
    body("a macro that there is not", '{{ show_metod("partnerskaber") }}', "Mente du «show_method»?"),
    body("a macro on a later line", "En linje.\n\n{{ vis_metode() }}", "«vis_metode», at hente ind", 2),
    body("an id that there is not", '{{ show_method("partnerskab") }}', "Mente du «partnerskaber»?"),
    body("an id of something else", '{{ show_typology("lille") }}', "«lille» findes ikke"),
    body("an id of a case", '{{ show_featured_cases("moedrehjælpen") }}', "findes ikke"),
    body("no argument", "{{ show_method() }}", "«show_method» skal have: id’et på det, der skal vises"),
    body("an argument too many", '{{ show_method("partnerskaber", "mere") }}', "skal have"),
    body("an argument with a name of its own", '{{ show_method(metode="partnerskaber") }}', "skal have"),
    body("a name without brackets", "{{ show_method }}", "«show_method» mellem «{{» og «}}»"),
    body("a text with braces", "Skriv {{ navn }} her.", "er ikke noget, siden kan hente"),
    body("braces that are not closed", '{{ show_method("partnerskaber") ', "«{{» er ikke lukket"),
    body("one brace too few", '{{ show_method("partnerskaber") }', "passer ikke sammen"),
    body("a bracket too few", '{{ show_method("partnerskaber" }}', "passer ikke sammen"),
    body("a bracket too many", '{{ show_method("partnerskaber")) }}', "passer ikke sammen"),
    body("curly quotes", "{{ show_method(“partnerskaber”) }}", "Brug lige anførselstegn"),
    body("no comma", '{{ show_sheets_for("side" "aftaler") }}', "skal have"),
    body("a quote too few", '{{ show_method("partnerskaber) }}', "anførselstegn"),
    body("a statement of the engine", "{% if sandt %}x{% endif %}", "«{%» bruges ikke i sider"),
    body("a statement that there is not", "{% hvis sandt %}", "«{%» bruges ikke i sider"),
    body("a remark of the engine that is not closed", "{# en note", "ikke lukket med «#}»"),
    body("a sum", "{{ 1 + 1 }}", "kun stå et navn med parenteser"),
    body("a word without quotes", "{{ show_method(partnerskaber) }}", "ord i anførselstegn"),
    body("a filter", '{{ show_method("partnerskaber") | upper }}', "kun stå et navn med parenteser"),
    body("an attribute", "{{ config.site_name }}", "kun stå et navn med parenteser"),
    # Markup
    body("a remark that is not closed", "En linje.\n<!-- husk at rette", "ikke lukket med «-->»", 1),
    body("a box that is not closed", '<div class="a">\n\nNoget', "«<div>» er ikke lukket"),
    body("a box within another that is not closed", "<section>\n<div>\n</section>", "«<div>» er ikke lukket", 1),
    body("a fold that is not closed", "<details><summary>Mere</summary>\n\nNoget", "«<details>» er ikke lukket"),
    body("an end without a beginning", "Noget\n</div>", "lukker noget, der ikke er åbnet", 1),
    body("a word in angle brackets", "Skriv <navn> her.", "bliver læst som HTML"),
    body("a script", "<script>alert(1)</script>", "kan ikke stå i en side"),
    body("a style", "<style>p{color:red}</style>", "kan ikke stå i en side"),
    body("a frame", '<iframe src="https://video.example/1"></iframe>', "kan ikke stå i en side"),
    body("a picture from elsewhere", '<img src="https://x.example/a.png" alt="">', "hentes fra et andet sted"),
    body("a handler", '<button onclick="x()">Tryk</button>', "kan ikke stå på et element"),
    body("a look of its own", '<p style="color:red">Rød</p>', "kan ikke stå på et element"),
    # Links
    body("a page that there is not", "[Aftaler](aftale.md)", "Mente du «aftaler.md»?"),
    body("a page that there is not in a folder", "[Metode](metoder/partnerskab.md)", "partnerskaber.md"),
    body("a case that there is not", "[Vindrosen](cases/vindrose.md)", "Mente du «cases/vindrosen.md»?"),
    body("a picture that there is not", "![Hus](assets/hus.png)", "billedet «assets/hus.png» findes ikke"),
    body("a picture from another host", "![Hus](https://x.example/hus.png)", "hentes fra et andet sted"),
    body("an empty link", "[Aftaler]()", "fører ingen steder hen"),
    body("a link from the root", "[Aftaler](/aftaler.html)", "begynder med «/»"),
    body("a link out of the site", "[Aftaler](../../README.md)", "fører ud af docs/"),
    body("a link without a lock", "[KL](http://www.kl.dk)", "Brug https"),
    body("a heading that there is not", "[Op](#prove)", "stedet «prove» findes ikke"),
    body("a link in HTML", '<a href="aftaler.htm">Aftaler</a>', "Mente du «aftaler.md»?"),
    body("a next step that there is not", '{{ show_next(("Aftaler", "aftale.md", "Se dem.")) }}', "«aftaler.md»"),
    # How a page begins, and how it is saved
    whole("a colon in a title", TOP.replace("Prøve\nd", "Dilemmaer: de 44\nd"), "kolon", 2),
    whole("a top that is not closed", "---\ntitle: Prøve\n\n# Prøve\n", "toppen"[:3], 1),
    whole("a line before the top", "\n" + TOP + "Noget.\n", "sidens top kan ikke læses"),
    whole("a top without its lines", "title: Prøve\n\n# Prøve\n", "sidens top kan ikke læses"),
    whole("a page without a top", "# Prøve\n\nNoget.\n", "siden mangler sin top"),
    whole("no title", "---\ndescription: En prøve.\n---\n\nNoget.\n", "siden mangler «title»", 2),
    whole("no description", "---\ntitle: Prøve\n---\n\nNoget.\n", "siden mangler «description»", 2),
    whole("an empty title", "---\ntitle: ''\ndescription: En prøve.\n---\n\nNoget.\n", "«title»", 2),
    whole("a word that no top knows", with_line("titel: x"), "«titel» kendes ikke", 4),
    whole("a kind that there is not", with_line("kind: katallog"), "«katalog»", 4),
    whole(
        "a script that there is not", TOP.replace("---\n\n", "scripts: [assets/js/ak.js]\n---\n\n") + "x\n", "ak.js", 4
    ),
    whole(
        "a style that there is not", TOP.replace("---\n\n", "styles: [assets/css/x.css]\n---\n\n") + "x\n", "x.css", 4
    ),
    whole("an empty page", TOP.split("\n\n", maxsplit=1)[0] + "\n", "siden er tom", 4),
    whole("an empty file", "", "siden er tom"),
    whole("Windows' letters", TOP.encode("cp1252"), "ikke gemt som UTF-8", 2),
    whole("two bytes a letter", TOP.encode("utf-16"), "UTF-16"),
    Slip("a page out of the menu", TOP + "Noget.\n", 1, "står ikke i menuen", "docs/ny-side.md"),
    # The settings
    settings("a setting that there is not", "extra_css:", "ekstra_css:", "Mente du «extra_css»?"),
    settings("a page of the menu that is not there", "aftaler.md", "aftale.md", "Mente du «aftaler.md»?", "aftale.md"),
    settings("a page twice in the menu", "tal.md", "aftaler.md", "står allerede i menuen", "Tal: aftaler.md"),
    settings("a style of all pages", "assets/css/samspil.css", "assets/css/samspl.css", "Mente du «samspil.css»?"),
    settings("a script of all pages", "- assets/js/samspil.js", "- assets/js/samspl.js", "Mente du «samspil.js»?"),
    settings("a sign of the site", "icons/favicon-32.png", "icons/favikon.png", "findes ikke"),
    settings("no menu", "\nnav:", "\nnaw:", "Mente du «nav»?", "naw:"),
    settings("a colon in the menu", "- Aftaler: aftaler.md", "- Aftaler: og: aftaler.md", "kolon"),
)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The frozen project with the files that its settings name, of which each test changes one."""
    root = tmp_path_factory.mktemp("sider") / "projekt"
    root.mkdir()
    lay_out(root)
    repository = FROZEN.parent.parent
    shutil.copytree(repository / "docs" / "assets", root / "docs" / "assets", dirs_exist_ok=True)
    for folder in ("theme",):
        shutil.copytree(repository / "macros" / folder, root / "macros" / folder)
    (root / "macros" / "hooks.py").touch()
    return root


def find(root: Path) -> list[Problem]:
    return sorted(check_pages(root, real_catalogue()))


def test_the_frozen_pages_are_without_fault(site: Path) -> None:
    assert find(site) == []


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.name)
def test_a_slip_is_told_in_danish_where_it_stands(site: Path, slip: Slip) -> None:
    target = site / slip.file
    before = target.read_bytes() if target.exists() else None
    target.write_bytes(slip.written if isinstance(slip.written, bytes) else slip.written.encode())
    try:
        found = find(site)
    finally:
        target.unlink() if before is None else target.write_bytes(before)
    told = [str(problem) for problem in found]
    assert any(slip.words in one.message and (one.path, one.line) == (slip.file, slip.line) for one in found), told
    for problem in found:
        assert not re.search(r"\b(?:error|unexpected|expected|not found|line|Traceback)\b", problem.message), told


def test_all_slips_of_a_page_are_told_at_once_and_records_hide_none(site: Path) -> None:
    target = site / PAGE
    before = target.read_bytes()
    target.write_text(TOP + "<div>\n\n[x](aftale.md)\n\n{{ show_metod() }}\n", encoding="utf-8")
    try:
        assert [one.line for one in find(site)] == [FIRST, FIRST + 2, FIRST + 4]
        # A wrong record hides what is asked of the records, and nothing else.
        assert [one.line for one in check_pages(site, None)] == [FIRST]
    finally:
        target.write_bytes(before)


RIGHT = (
    "`<navn>` og `{ }` er kode.",
    "```\n<div>\n[x](ingenting.md)\n```",
    '<details markdown="1">\n<summary>Mere</summary>\n\nNoget\n\n</details>',
    "<br>\n<p>Et\n<p>To",
    "[KL](https://www.kl.dk), <https://www.kl.dk> og <nogen@example.dk>",
    "[Op](#proeve), [Trin](#selv)\n\n## Et trin {: #selv }",
    "[Data](cases.json)",
    "3 < 4 og 5 > 2",
    '{{ show_next(("Se alle cases", "cases/index.md", "Find en.")) }}',
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(site: Path, text: str) -> None:
    target = site / PAGE
    before = target.read_bytes()
    target.write_text(TOP + text + "\n", encoding="utf-8")
    try:
        assert [str(problem) for problem in find(site)] == []
    finally:
        target.write_bytes(before)


def test_a_build_tells_every_slip_in_danish_and_leaves_the_last_site_whole(tmp_path: Path) -> None:
    project = Project.copied_to(tmp_path)
    last = project.root / "site" / "index.html"
    last.parent.mkdir(exist_ok=True)
    last.write_text("den forrige", encoding="utf-8")
    (project.root / PAGE).write_text(TOP + "{{ show_metod() }}\n\n<!-- en note", encoding="utf-8")
    (project.root / "docs" / "tal.md").write_bytes(TOP.encode("cp1252"))
    run = project.run("-m", "mkdocs", "build", "--strict", "--site-dir", "site")
    assert run.returncode != 0
    assert "Traceback" not in run.stdout
    for words in (
        f"{PAGE}:{FIRST}:4: fejl",
        f"{PAGE}:{FIRST + 2}:1: fejl",
        "docs/tal.md:2:",
        "fejl i siderne; intet er bygget",
    ):
        assert words in run.stdout, run.stdout
    assert last.read_text(encoding="utf-8") == "den forrige"
