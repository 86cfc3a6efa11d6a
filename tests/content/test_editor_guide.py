"""What editors are told on the pages is what the check says: the examples, the lines to copy, the mistakes shown."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from macros.catalogue.places import LISTS
from macros.model.fields import specs_of
from macros.model.records.case import Case
from macros.model.records.checklist import Checklist
from macros.pages.yaml_examples import Example, find_problems, list_examples, read_example
from tests.made_pictures import make_picture
from tests.projects import ROOT, SHORT_CASE, list_problems, live_catalogue, make_project
from tests.pythons import supported_pythons, told_pythons
from tests.site_project import Project

if TYPE_CHECKING:
    from pathlib import Path

PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "docs/redaktoerer.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs/redaktoerer").glob("*.md"))
)
IDS = re.compile(r"^- id: (.*)$", re.MULTILINE)
EXAMPLES = {example.path: example for example in list_examples()}


def test_pages_count_the_necessary_fields_as_the_model_does() -> None:
    numbers = ("", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti")
    for record, pages in ((Case, ("felter", "eksempel")), (Checklist, ("felter-tjekliste",))):
        count = numbers[sum(1 for _, spec in specs_of(record) if spec.required)]
        for page in pages:
            text = text_of(f"docs/redaktoerer/{page}.md").lower()
            assert re.findall(r"\b(\w+) (?=felter (?:er nødvendige|skal være der)|er nok, og resten)", text) == [count]


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A copy of the project with every example laid where its page says that it belongs."""
    project = Project.of_today(tmp_path_factory.mktemp("eksempler"))
    for example in EXAMPLES.values():
        put_into(project, example)
    return project


def put_into(project: Project, example: Example) -> None:
    home = project.root / example.home
    there = home.read_text(encoding="utf-8") if example.is_part and home.is_file() else ""
    # What an example shows may be a word of today: then it has been taken over, and stands there already.
    if set(IDS.findall(example.text)) & set(IDS.findall(there)):
        return
    # A list that is empty so far says so with brackets, which the page tells one to delete.
    there = re.sub(r"^\[\]\n", "", there, flags=re.MULTILINE)
    project.write(example.home, there + ("\n" if there else "") + example.text)


def test_the_project_with_every_example_in_it_passes_the_check(copied: Project) -> None:
    run = copied.run("-m", "macros.check", "--format", "linjer")
    homes = tuple(f"{example.home}:" for example in EXAMPLES.values())
    said = [line for line in run.stdout.splitlines() if line.startswith(homes) and "fejl:" in line]
    assert run.returncode == 0, "Et eksempel passer ikke til tjekket:\n" + ("\n".join(said) or run.stdout)
    warned = [line for line in run.stdout.splitlines() if line.startswith("cases/") and "advarsel:" in line]
    assert [line for line in warned if line.startswith(homes)] == []


def test_the_check_reads_the_examples_that_are_laid_into_a_copy(tmp_path: Path) -> None:
    spoilt = Project.of_today(tmp_path / "kopi")
    for example in EXAMPLES.values():
        put_into(spoilt, example)
        spoilt.write(example.home, (spoilt.root / example.home).read_text(encoding="utf-8") + "\nslet: mig\n")
    said = spoilt.run("-m", "macros.check", "--format", "linjer").stdout
    read_by_the_model = {file for file, _ in LISTS.values()} | {"cases", "checklists"}
    for example in EXAMPLES.values():
        if example.home in read_by_the_model or not example.is_part:
            assert f"{example.home}:" in said, example.path


def test_an_example_is_openly_made_up() -> None:
    for path, example in EXAMPLES.items():
        if path.startswith("cases/"):
            assert "opdigtet" in example.text.split("\n")[0]
            assert "Eksempelby" in example.text


def test_the_short_example_explains_every_field_that_it_uses() -> None:
    lines = read_example("cases/madklub-eksempelby.yml").lines
    for number, line in enumerate(lines):
        if line.key and not line.indent:
            before = lines[number - 1]
            # «art» and «dybde» share one comment.
            assert before.comment or before.key == "art", line.key


def test_an_example_can_be_downloaded_and_is_called_what_its_id_says() -> None:
    for path, example in EXAMPLES.items():
        if not example.is_part:
            assert example.text.split("\nid: ")[1].split("\n")[0] == path.split("/")[1].removesuffix(".yml")


def test_every_example_is_shown_on_a_page_and_every_shown_one_is_there() -> None:
    shown = {name for page in PAGES for name in re.findall(r'show_example\("([^"]+)"\)', text_of(page))}
    assert shown == set(EXAMPLES)


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def blocks() -> list[tuple[str, str]]:
    """Every record or part of one that stands in the text of a page."""
    found = [(page, text) for page in PAGES for text in re.findall(r"^```yaml\n(.*?)^```", text_of(page), re.S | re.M)]
    assert found
    return found


@pytest.mark.parametrize(("page", "text"), blocks(), ids=[f"{page}:{text[:20]}" for page, text in blocks()])
def test_lines_of_a_case_on_a_page_are_accepted(page: str, text: str, tmp_path: Path) -> None:
    assert not problems_of_part(text, tmp_path), page


def test_a_block_without_a_language_is_no_record() -> None:
    for page in PAGES:
        fences = re.findall(r"^```(\w*)$", text_of(page), re.MULTILINE)
        assert set(fences[::2]) <= {"yaml", "sh"}, page
        assert set(fences[1::2]) <= {""}, page


OWN_SOURCE = (
    "kilder:\n  - sted: evaluering s. 1\n    titel: Evaluering\n    link: https://eksempelby.example/evaluering\n"
)


def problems_of_part(text: str, folder: Path) -> list[str]:
    """What the check says to some fields of a case in the real project's surroundings."""
    keys = set(re.findall(r"^(\w+):", text, re.MULTILINE))
    rest = SHORT_CASE.split("kilder:")[0]
    rest = "".join(f"{line}\n" for line in rest.splitlines() if line.partition(":")[0] not in keys)
    whole = rest + text + ("" if "kilder" in keys else OWN_SOURCE)
    sources = text_of("docs/data/kilder.yml")
    # A picture bears the name of its case, and lies beside it.
    whole = re.sub(r"\bfil: [a-z-]+(?=-1\.jpg$)", "fil: eksempel", whole, flags=re.MULTILINE)
    pictures = {f"cases/{name}": make_picture() for name in re.findall(r"\bfil: (\S+)$", whole, re.MULTILINE)}
    root = make_project(folder, {"cases/eksempel.yml": whole, "docs/data/kilder.yml": sources, **pictures})
    return [problem for problem in list_problems(root) if problem.startswith("cases/eksempel.yml")]


def test_every_place_in_the_table_of_places_can_be_found(tmp_path: Path) -> None:
    rows = re.findall(r"^\| `([^`]+)` \|", text_of("docs/redaktoerer/kilder-og-steder.md"), re.MULTILINE)
    assert len(rows) >= 5
    text = "baggrund:\n" + "".join(
        f"  - tekst: Punkt {number}.\n    sted: {place}\n" for number, place in enumerate(rows)
    )
    assert not problems_of_part(text, tmp_path)


def faults() -> list[tuple[str, str]]:
    """What is wrong and what is right, of every mistake that the pages show."""
    calls = [call for page in PAGES for call in re.findall(r"\{\{ show_fault(\(.*?\)) \}\}", text_of(page))]
    assert len(calls) >= 10
    return [ast.literal_eval(call) for call in calls]


@pytest.mark.parametrize(("wrong", "right"), faults(), ids=[wrong for wrong, _ in faults()])
def test_a_mistake_on_a_page_is_one_and_its_remedy_is_none(wrong: str, right: str) -> None:
    problems = find_problems(wrong, live_catalogue())
    assert problems
    assert all(problem.line <= wrong.count("\n") + 1 for problem in problems)
    assert not find_problems(right, live_catalogue())


def test_the_list_for_who_reviews_has_what_the_site_says_that_we_look_for() -> None:
    template = (ROOT / ".github/PULL_REQUEST_TEMPLATE.md").read_text(encoding="utf-8")
    page = (ROOT / "docs/redaktoerer/gennemsyn.md").read_text(encoding="utf-8")
    headings = re.findall(r"^\*\*(.+)\*\*$", page, re.MULTILINE)
    assert headings
    assert [heading for heading in headings if f"**{heading}**\n- [ ] " not in template] == []


def test_every_link_of_the_way_in_leads_to_a_file() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)]+)\)", text)
    assert targets
    assert [target for target in targets if not (ROOT / target).is_file()] == []


def test_the_page_on_ten_minutes_names_the_pythons_that_the_project_is_for() -> None:
    first, *_, last = supported_pythons()
    assert told_pythons(text_of("docs/redaktoerer/ti-minutter.md")) == {(first, last)}, (
        f"Siden skal sige «Python 3.{first} til 3.{last}»"
    )
