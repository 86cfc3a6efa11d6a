"""Addresses that have been published go on working."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import html as lxml_html
from playwright.sync_api import expect

from macros.catalogue.places import REDIRECTS_FILE
from macros.site.redirects import check_redirects, follow_redirects, list_copies, move_words
from tests.conftest import serve_folder
from tests.kinds import weekly
from tests.projects import list_problems, load_tiny, make_project
from tests.site_project import ADDRESS, Build, Project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import OpenPage

PAGES = ["index.html", "cases/havnen.html", "cases/parken.html"]


def write(*pairs: tuple[str, str]) -> dict[str, str | bytes]:
    return {REDIRECTS_FILE: "".join(f"- fra: {source}\n  til: {target}\n" for source, target in pairs) or "[]\n"}


# --- what the file may say --------------------------------------------------------------------------------


def test_file_may_be_missing_or_empty(tmp_path: Path) -> None:
    assert load_tiny(tmp_path / "a").redirects == {}
    assert load_tiny(tmp_path / "b", {REDIRECTS_FILE: "# ingen endnu\n[]\n"}).redirects == {}


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("https://x.example/a.html", "cases/b.html")], "1:8: fejl: fra: «https:/"),
        ([("/cases/a.html", "cases/b.html")], "1:8: fejl: fra: «/cases/a.html» er ikke en adresse på sitet."),
        ([("cases/a.html", "../b.html")], "2:8: fejl: til: «../b.html» er ikke en adresse på sitet."),
        ([("cases/a.html", "cases/b.json")], "2:8: fejl: til: den nye adresse skal ende på det samme"),
        (
            [("cases/a.html", "cases/b.html"), ("cases/a.html", "cases/c.html")],
            "3:3: fejl: fra: «cases/a.html» står allerede i linje 1. Slet den ene.",
        ),
        ([("a.html", "a.html")], "1:3: fejl: til: adressen fører tilbage til sig selv: a.html → a.html."),
        (
            [("a.html", "b.html"), ("b.html", "c.html"), ("c.html", "a.html#x")],
            "5:3: fejl: til: adressen fører tilbage til sig selv: c.html → a.html → b.html → c.html.",
        ),
    ],
)
def test_fault_is_reported_with_place_and_remedy(pairs: list[tuple[str, str]], expected: str, tmp_path: Path) -> None:
    (problem,) = list_problems(make_project(tmp_path, write(*pairs)))
    assert problem.startswith(f"{REDIRECTS_FILE}:{expected}")


@pytest.mark.parametrize("text", ["fra: a.html\ntil: b.html\n", "- fra: a.html\n", "- a.html\n", "- fra: [a]\n"])
def test_file_of_another_form_is_refused_without_a_traceback(text: str, tmp_path: Path) -> None:
    problems = list_problems(make_project(tmp_path, {REDIRECTS_FILE: text}))
    assert problems
    assert all(problem.startswith(f"{REDIRECTS_FILE}:") for problem in problems)


def test_target_must_exist_and_an_existing_page_cannot_lead_elsewhere(tmp_path: Path) -> None:
    files = write(("cases/gammel.html", "cases/havn.html"), ("cases/parken.html", "cases/havnen.html"))
    problems = [str(problem) for problem in check_redirects(load_tiny(tmp_path, files), PAGES)]
    assert problems == [
        f"{REDIRECTS_FILE}:1:3: fejl: til: der er ingen side på «cases/havn.html». Mente du «cases/havnen.html»?",
        f"{REDIRECTS_FILE}:3:3: fejl: fra: der findes en side på «cases/parken.html», så adressen kan ikke føre et "
        "andet sted hen. Slet posten.",
    ]


def test_words_of_the_search_for_a_page_that_moved_are_right_and_lead_to_the_new_one(tmp_path: Path) -> None:
    words = '[{"id": "gammel", "ord": ["molen"], "side": "cases/gammel.html"}]\n'
    files = {**write(("cases/gammel.html", "cases/havnen.html#kilder")), "docs/data/soegeord.yml": words}
    (group,) = move_words(load_tiny(tmp_path / "moved", files))
    assert (group.words, group.page) == (("molen",), "cases/havnen.html")
    (problem,) = list_problems(make_project(tmp_path / "lost", {"docs/data/soegeord.yml": words}))
    assert "«cases/gammel.html» er ingen side her" in problem


def test_redirects_are_followed_to_the_end(tmp_path: Path) -> None:
    files = write(
        ("a.html", "b.html#sted"), ("b.html", "cases/havnen.html"), ("c.html", "d.html"), ("d.html", "a.html")
    )
    catalogue = load_tiny(tmp_path, files)
    assert check_redirects(catalogue, PAGES) == []
    assert follow_redirects(catalogue) == {
        "a.html": "cases/havnen.html#sted",
        "b.html": "cases/havnen.html",
        "c.html": "cases/havnen.html#sted",
        "d.html": "cases/havnen.html#sted",
    }


def test_files_beside_a_page_follow_it_and_those_of_another_do_not() -> None:
    files = ["t/ny.html", "t/ny.json", "t/ny-felter.pdf", "t/ny.docx", "t/ny-anden.pdf", "t/nyere.json"]
    assert list_copies({"t/gl.html": "t/ny.html#a", "x.csv": "cases.csv"}, files) == {
        "t/gl.json": "t/ny.json",
        "t/gl-felter.pdf": "t/ny-felter.pdf",
        "t/gl.docx": "t/ny.docx",
        "x.csv": "cases.csv",
    }


# --- a site with a renamed case and a renamed sheet -------------------------------------------------------

RENAMED = """\
- fra: cases/vindrosens-hus.html
  til: cases/vindrosen.html
- fra: tjeklister/samarbejde.html
  til: tjeklister/godt-samarbejde.html#om-arket
- fra: gammelt/sted/siden.html
  til: cases/vindrosens-hus.html
- fra: alle.csv
  til: cases.csv
"""


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Build:
    project = Project.copied_to(tmp_path_factory.mktemp("moved"))
    project.write(REDIRECTS_FILE, RENAMED)
    project.settle()
    build = project.build()
    assert build.code == 0, build.log
    return build


@pytest.fixture(scope="module")
def served(moved: Build) -> Iterator[str]:
    """Serve the site with the renamed records below a path of its own."""
    with serve_folder(moved.site.parent) as address:
        yield f"{address}/{moved.site.name}"


@pytest.fixture(scope="module")
def roots(moved: Build, served: str) -> dict[str, str]:
    """Where the site begins, on a server and on the disk."""
    return {"server": served, "disk": moved.site.as_uri()}


LED = [
    ("cases/vindrosens-hus.html", "cases/vindrosen.html"),
    ("cases/vindrosens-hus.html#kilder", "cases/vindrosen.html#kilder"),
    ("tjeklister/samarbejde.html", "tjeklister/godt-samarbejde.html#om-arket"),
    ("tjeklister/samarbejde.html#blok-1", "tjeklister/godt-samarbejde.html#blok-1"),
    ("gammelt/sted/siden.html", "cases/vindrosen.html"),
]


@pytest.mark.weekly
@pytest.mark.parametrize("way", ["server", "disk"])
@pytest.mark.parametrize(("source", "target"), LED)
def test_old_address_leads_to_the_new_one(
    source: str, target: str, way: str, roots: dict[str, str], open_page: OpenPage
) -> None:
    root = roots[way]
    visit = open_page(f"{root}/{source}")
    visit.page.wait_for_url(f"{root}/{target}")
    assert visit.errors == []
    assert visit.foreign_requests() == []
    expect(visit.page.locator("main h1")).to_have_count(1)


@pytest.mark.weekly
def test_old_address_leads_on_without_a_script(moved: Build, open_page: OpenPage) -> None:
    visit = open_page(f"{moved.site.as_uri()}/gammelt/sted/siden.html", javascript=False)
    visit.page.wait_for_url(f"{moved.site.as_uri()}/cases/vindrosen.html")


@pytest.mark.weekly
def test_redirect_page_says_where_it_leads_and_asks_not_to_be_found(moved: Build) -> None:
    page = lxml_html.document_fromstring((moved.site / "gammelt/sted/siden.html").read_text(encoding="utf-8"))
    assert page.get("lang") == "da"
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert page.xpath("//link[@rel='canonical']/@href") == [f"{ADDRESS}cases/vindrosen.html"]
    assert page.xpath("//main//a/@href") == ["../../cases/vindrosen.html"]
    assert not page.xpath("//script[not(@src)]")
    lists = [moved.site / "sitemap.xml", moved.site / "llms.txt", *moved.site.rglob("*.js")]
    assert len(lists) > 10
    for path in lists:
        assert "gammelt/sted" not in path.read_text(encoding="utf-8"), path.name


@pytest.mark.weekly
def test_data_and_sheets_stand_at_their_old_addresses_too(moved: Build) -> None:
    for old, new in (
        ("cases/vindrosens-hus.json", "cases/vindrosen.json"),
        ("gammelt/sted/siden.json", "cases/vindrosen.json"),
        ("tjeklister/samarbejde.pdf", "tjeklister/godt-samarbejde.pdf"),
        ("tjeklister/samarbejde-felter.pdf", "tjeklister/godt-samarbejde-felter.pdf"),
        ("tjeklister/samarbejde.docx", "tjeklister/godt-samarbejde.docx"),
        ("alle.csv", "cases.csv"),
    ):
        assert (moved.site / old).read_bytes() == (moved.site / new).read_bytes()


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("cases/gammel.html", "cases/vindrose.html", "der er ingen side på «cases/vindrose.html»"),
        weekly("cases/oqqumut.html", "cases/vindrosen.html", "der findes en side på «cases/oqqumut.html»"),
        weekly("gammel.csv", "case.csv", "der er ingen fil på «case.csv»"),
    ],
)
def test_build_and_check_refuse_a_redirect_that_leads_nowhere(
    source: str, target: str, said: str, tmp_path: Path
) -> None:
    project = Project.copied_to(tmp_path)
    project.write(REDIRECTS_FILE, f"- fra: {source}\n  til: {target}\n")
    build = project.build()
    assert build.code == 1
    assert said in build.log
    assert "Traceback" not in build.log
    if source.endswith(".html"):
        check = project.run("-m", "macros.check", "--format", "linjer", str(project.root))
        assert check.returncode == 1
        assert f"{REDIRECTS_FILE}:1:3: fejl: " in check.stdout
        assert said in check.stdout


# --- the published addresses ------------------------------------------------------------------------------
