"""A right contribution is green: nothing that an editor's proposal is tried on wants more than the record itself."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from macros.catalogue.places import REDIRECTS_FILE
from macros.check import check_pages
from macros.checking.inspection import inspect
from tests import html_checker as nu
from tests.addresses import list_addresses
from tests.freezing import FROZEN
from tests.made_pictures import make_picture
from tests.projects import ROOT
from tests.site_project import Project
from tests.sites import make_once

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.sites import BuiltSite


VIBORG = """\
# yaml-language-server: $schema=../docs/skemaer/case.schema.json
id: madfaellesskab-viborg
titel: Madfællesskabet i Viborg
resumé:
  tekst: Viborg Kommune og en madklub laver mad sammen hver torsdag i et medborgerhus.
  sted: evaluering-viborg s. 2
art: partnerskab
dybde: kort
kilder:
  - sted: evaluering-viborg s. 1-8
    titel: Et år med madfællesskabet
    udgiver: Madklubben
    år: 2024
    link: https://madfaellesskab.example/evaluering.pdf
    om: Hvad klubben selv fik ud af det
kommuner: [Viborg]
parter:
  - navn: Viborg Kommune
    sektor: kommune
    sted: evaluering-viborg s. 2
  - navn: Madklubben
    sektor: frivillig
    sted: evaluering-viborg s. 2
ikke_angivet:
  - hvem der betaler for maden
redaktion:
  - {dato: 2026-11-23, hvad: tilføjet, rolle: redaktionen}
"""
FULL = "docs/redaktoerer/eksempler/cases/nabohjaelp-eksempelby.yml"
REMOVED = ("cases/oqqumut.html", "cases/vindrosen.html")


def add_a_short_case(project: Project) -> None:
    project.write("cases/madfaellesskab-viborg.yml", VIBORG)


def add_a_case_with_two_pictures(project: Project) -> None:
    pictures = """\
billeder:
  - fil: have-i-viborg-1.jpg
    alt: Fem mennesker sætter træer i en have.
    foto: Haveforeningen
    tilladelse: CC BY 4.0
    personer: har sagt ja
    billedtekst:
      tekst: Den første lørdag.
      sted: evaluering-viborg s. 4
  - fil: have-i-viborg-drivhuset.png
    alt: Et drivhus med åben dør.
    foto: Viborg Kommune
    tilladelse: Brugt med kommunens tilladelse fra marts 2026
    personer: ingen
"""
    text = VIBORG.replace("madfaellesskab-viborg", "have-i-viborg").replace("Madfællesskabet", "Haven")
    project.write("cases/have-i-viborg.yml", text.replace("redaktion:\n", f"{pictures}redaktion:\n"))
    (project.root / "cases/have-i-viborg-1.jpg").write_bytes(make_picture(1600, 1000))
    (project.root / "cases/have-i-viborg-drivhuset.png").write_bytes(make_picture(700, 900, "PNG"))


def add_a_fourth_full_case(project: Project) -> None:
    project.write("cases/nabohjaelp-eksempelby.yml", (FROZEN / FULL).read_text(encoding="utf-8"))


def tell_of_a_change(project: Project) -> None:
    path = "cases/vindrosen.yml"
    text = (project.root / path).read_text(encoding="utf-8")
    project.write(path, text.rstrip("\n") + "\n  - {dato: 2026-11-24, hvad: ændret, rolle: redaktionen}\n")


def remove_a_case_and_say_where_to(project: Project) -> None:
    (project.root / REMOVED[0].replace(".html", ".yml")).unlink()
    project.edit(REDIRECTS_FILE, "\n[]\n", f"\n- fra: {REMOVED[0]}\n  til: {REMOVED[1]}\n")


NEW_WORDS = {
    "emner": ("emner:\n  - {ord: madfaellesskaber, ophav: vores læsning}\n",),
    "andre-metoder": ("metode: {ord: fremtidsvaerksted, ophav: vores læsning}\n",),
    "sektorer": ("parter:\n  - {navn: Idrætsforeningen, sektor: idrætsforening, sted: rapport l. 1-10}\n",),
    "maalgrupper": ("målgruppe:\n  tekst: Enlige forældre i byen.\n  slags: [enlige forældre]\n",),
    "slags-cases": ("art: netværk\n",),
}
"""The lists that words are added to, and the lines of a case that use the word of the example that editors copy."""
USES_WORDS = """\
# yaml-language-server: $schema=../docs/skemaer/case.schema.json
id: ID
titel: TITEL
resumé:
  tekst: En idrætsforening og enlige forældre mødes hver uge (ID).
  sted: rapport l. 1-10
dybde: kort
kilder: [rapport l. 1-10]
redaktion:
  - {dato: 2026-11-23, hvad: tilføjet, rolle: redaktionen}
"""


def add_a_case_with_new_words(project: Project, identity: str, *lists: str) -> None:
    """A case that uses words which are added along with it."""
    for name in lists:
        path = f"docs/data/{name}.yml"
        entry = (FROZEN / f"docs/redaktoerer/eksempler/lister/{name}.yml").read_text(encoding="utf-8")
        project.write(path, (project.root / path).read_text(encoding="utf-8") + entry)
    uses = "".join(line for name in lists for line in NEW_WORDS[name])
    kind = "" if "slags-cases" in lists else "art: partnerskab\n"
    text = USES_WORDS.replace("ID", identity).replace("TITEL", identity.replace("-", " ").capitalize())
    project.write(f"cases/{identity}.yml", text + kind + uses)


def add_a_case_with_a_new_method(project: Project) -> None:
    add_a_case_with_new_words(project, "vaerksted-i-byen", "andre-metoder")


def add_a_case_with_a_new_topic(project: Project) -> None:
    add_a_case_with_new_words(project, "mad-i-byen", "emner")


def add_a_case_with_a_new_sector_target_group_and_kind(project: Project) -> None:
    add_a_case_with_new_words(project, "idraet-i-byen", "sektorer", "maalgrupper", "slags-cases")


ABROAD = """\
# yaml-language-server: $schema=../docs/skemaer/case.schema.json
id: med-hjerte-for-byen
titel: Med hjerte for byen
resumé: En norsk kommune aftaler med foreningerne, hvem der gør hvad.
art: kommunal case
dybde: kort
kilder:
  - sted: byens-side
    titel: Frivillighed i byen
    udgiver: Kommunen
    link: https://kommunen.example/frivillighed
    sprog: norsk
    læst: 2026-11-23
land: Norge
kommuner: [Arendal]
parter:
  - {navn: Arendal kommune, sektor: kommune}
redaktion:
  - {dato: 2026-11-23, hvad: tilføjet, rolle: redaktionen}
"""


def add_a_case_abroad(project: Project) -> None:
    project.write("cases/med-hjerte-for-byen.yml", ABROAD)


ONGOING = """\
periode: {fra: 2019-08, til: nu}
runder:
  - {navn: Første runde, fra: 2019-08, til: 2020}
  - {navn: Anden runde, fra: 2021, til: nu}
udbredelse: {omfang: flere kommuner, antal: 28, ud_af: 98}
finansiering:
  bidrag:
    - {hvem: Fonden, beløb: "2.400.000 kr.", andel: halvdelen, år: 2020}
vurderinger:
  - {slags: evaluering, hvem: Et konsulenthus, dato: 2022, tekst: Gæsterne kom igen.}
citater:
  - {ord: Vi kom til at lave naboer., hvem: En af værterne}
kontakt: {hvem: Kommunens frivilligkonsulent, link: "https://madklub.example/kontakt"}
læs_mere:
  - {titel: Klubbens egen side, link: "https://madklub.example/om"}
"""


def add_an_ongoing_case(project: Project) -> None:
    text = VIBORG.replace("madfaellesskab-viborg", "madklub-viborg").replace("madfællesskabet", "madklubben")
    text = text.replace("laver mad", "spiser").replace("Madfællesskabet i Viborg", "Madklubben i Viborg")
    project.write("cases/madklub-viborg.yml", text.replace("redaktion:\n", f"{ONGOING}redaktion:\n"))


CONTRIBUTIONS = (
    add_a_short_case,
    add_a_fourth_full_case,
    add_a_case_abroad,
    add_an_ongoing_case,
    add_a_case_with_two_pictures,
    add_a_case_with_a_new_method,
    add_a_case_with_a_new_topic,
    add_a_case_with_a_new_sector_target_group_and_kind,
    tell_of_a_change,
    remove_a_case_and_say_where_to,
)


@dataclass(frozen=True)
class Tried:
    """What the check, the build and the tests of the content said to a proposal."""

    checked: str
    tested: str


def lay_out(root: Path, published: BuiltSite) -> Project:
    """A checkout as an editor has it, on the day after its site was published."""
    project = Project.copied_to(root)
    tests = shutil.ignore_patterns("__pycache__", "frozen", "code", "curation")
    shutil.copytree(ROOT / "tests", root / "tests", ignore=tests)
    shutil.copytree(ROOT / "docs-dev", root / "docs-dev")
    for name in ("pyproject.toml", "CONTRIBUTING.md"):
        shutil.copy(ROOT / name, root / name)
    shutil.copytree(ROOT / ".github", root / ".github")
    project.write("tests/addresses.txt", "".join(f"{one}\n" for one in sorted(list_addresses(published.folder))))
    if nu.JAR.is_file():
        (root / ".build").mkdir()
        (root / ".build" / nu.JAR.name).symlink_to(nu.JAR)
    return project


def propose(project: Project, *arguments: str) -> Tried:
    """Try a proposal as the workflow does, but for the browser, which looks at no more than the pages' form."""
    check = project.run("-m", "macros.check", "--format", "linjer")
    tests = project.run("-m", "pytest", "-q", "-p", "no:xdist", "tests/content", "-m", "not browser", *arguments)
    return Tried(check.stdout, tests.stdout)


@pytest.mark.weekly
def test_right_contributions_leave_everything_green(
    built_site: BuiltSite, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """All in one proposal: each would be as green alone, and the site is built once."""

    def make(folder: Path) -> str:
        project = lay_out(folder / "project", built_site)
        for contribute in CONTRIBUTIONS:
            contribute(project)
        tried = propose(project)
        assert ": fejl: " not in tried.checked, tried.checked
        assert " failed" not in tried.tested, tried.tested
        assert " passed" in tried.tested, tried.tested
        return tried.tested

    _, said = make_once(tmp_path_factory, "contributions", make)
    assert " error" not in said, said


def list_told(root: Path) -> set[str]:
    """All that the check says of a project, warnings too, without the lines that they stand in."""
    catalogue, problems = inspect(root)
    found = [*problems, *(check_pages(root, catalogue) if catalogue else ())]
    return {f"{problem.path} {problem.field} {problem.message}" for problem in found}


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The frozen records, from which each contribution starts; nothing is built."""
    return Project.copied_to(tmp_path_factory.mktemp("untouched") / "project")


@pytest.fixture(scope="module")
def told_before(untouched: Project) -> set[str]:
    return list_told(untouched.root)


@pytest.mark.parametrize("contribute", CONTRIBUTIONS, ids=lambda one: one.__name__)
def test_each_right_contribution_by_itself_asks_for_nothing_more(
    contribute: Callable[[Project], None], untouched: Project, told_before: set[str], tmp_path: Path
) -> None:
    """The check alone, without a build: ten proposals, each on its own day."""
    root = tmp_path / "project"
    shutil.copytree(untouched.root, root, ignore=shutil.ignore_patterns("macros"))
    project = Project(root)
    contribute(project)
    assert list_told(root) <= told_before


@pytest.mark.weekly
def test_what_is_not_right_is_told_in_danish_with_what_to_do(built_site: BuiltSite, tmp_path: Path) -> None:
    """A case that is removed without a redirect, and a heading that skips a step: both in one proposal, one build."""
    project = lay_out(tmp_path / "project", built_site)
    # Words of the search for a page that is gone are the check's to tell of.
    words = (project.root / "docs/data/soegeord.yml").read_text(encoding="utf-8")
    project.write("docs/data/soegeord.yml", words.partition("- id: side-cases-oqqumut\n")[0])
    (project.root / "cases/oqqumut.yml").unlink()
    project.edit("docs/om.md", "\n## ", "\n#### Et trin for langt\n\n## ")
    tried = propose(project, "-k", "address_that_was_published or headings_never_skip")
    for said in (
        "Skriv i docs/data/omdirigeringer.yml, hvor indholdet er nu",
        "Overskrifter går ét trin ned ad gangen",
    ):
        assert said in tried.tested, tried.tested
    assert "Traceback" not in tried.tested
