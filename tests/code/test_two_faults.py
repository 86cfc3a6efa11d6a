"""Two faults of form in one file: each is answered with the line that mends it, and no word of the text is lost.

A hurried editor makes several slips in one file. What is wrong with the first hides the second from YAML; neither may
be mended by giving up the rest.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from macros.checking.inspection import Inspection
from macros.language.problems import Severity
from tests.pasting import list_words, mend, paste_round
from tests.projects import make_project

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """\
id: eksempel
titel: Madklub et år efter
resumé: Kommunen og foreningen laver mad.
art: partnerskab
dybde: kort
målgruppe: Ældre i bydelen
resultater:
  - Ældre spiser sammen igen
parter:
  - navn: Eksempelby Kommune
    rolle: Kommunen lægger hus til
    sektor: kommune
  - navn: Foreningen Solbakken
    rolle: Foreningen finder værterne
    sektor: frivillig
tidslinje:
  - dato: 2003-08
    hændelse: De første gæster kom
    status: gennemført
greb:
  - Gæsterne dækker selv bord
  - Værterne ringer rundt
kilder:
  - sted: rapport l. 1-10
"""

FAULTS = {
    "colon in a title": ("titel: Madklub et år efter", "titel: Madklub: et år efter"),
    "colon in a text of a group": ("rolle: Foreningen finder", "rolle: Foreningen: den finder"),
    "quotation mark not closed": ("hændelse: De første gæster kom", 'hændelse: "De første gæster kom'),
    "words after quotation marks": ("- Ældre spiser sammen igen", '- "Ældre" spiser sammen igen'),
    "no space after a colon": ("målgruppe: Ældre", "målgruppe:Ældre"),
    "text begins with @": ("rolle: Kommunen lægger", "rolle: @Kommunen lægger"),
    "space after a dash missing": ("  - Gæsterne dækker", "  -Gæsterne dækker"),
    "field indented too far": ("    status: gennemført", "      status: gennemført"),
}
"""The faults that are made most, each in a place of its own."""


def errors_of(root: Path) -> list[str]:
    inspection = Inspection(root)
    inspection.run()
    return [str(problem) for problem in inspection.problems if problem.severity is Severity.ERROR]


@pytest.mark.slow
@pytest.mark.parametrize("pair", [*combinations(FAULTS, 2)], ids=" + ".join)
def test_two_faults_of_form_are_both_mended_and_no_word_is_lost(pair: tuple[str, str], tmp_path: Path) -> None:
    text = GOOD
    for name in pair:
        right, wrong = FAULTS[name]
        assert text.count(right) == 1, name
        text = text.replace(right, wrong)
    root = make_project(tmp_path, {"cases/eksempel.yml": text})
    file = root / "cases/eksempel.yml"
    assert errors_of(root)
    rounds = 0
    while errors_of(root):
        rounds += 1
        assert rounds <= 2, file.read_text(encoding="utf-8")
        assert paste_round(root)
        assert list_words(file.read_text(encoding="utf-8")) == list_words(text)
    assert rounds == 1


@pytest.mark.parametrize("name", FAULTS)
def test_the_correction_of_a_fault_is_as_short_as_the_fault(name: str, tmp_path: Path) -> None:
    right, wrong = FAULTS[name]
    root = make_project(tmp_path, {"cases/eksempel.yml": GOOD.replace(right, wrong)})
    for problem in mend(root):
        if problem.correction:
            assert len(problem.correction.lines) <= 3, problem.correction


def test_the_good_case_is_good(tmp_path: Path) -> None:
    assert errors_of(make_project(tmp_path, {"cases/eksempel.yml": GOOD})) == []


MEANT = {
    "a key in the singular, and its value": (
        {"målgruppe: Ældre i bydelen": "kommune: Eksempelby"},
        ("kommuner:", "  - Eksempelby"),
    ),
    "a key and a word with a capital": ({"art: partnerskab": "Art: Partnerskab"}, ("art: partnerskab",)),
    "a key in English": ({"resumé: Kom": "summary: Kom"}, ("resumé: Kommunen og foreningen laver mad.",)),
    "what somebody says, and who": (
        {"målgruppe: Ældre i bydelen": 'målgruppe: "Vi er ældre", siger formanden'},
        ("målgruppe: '\"Vi er ældre\", siger formanden'",),
    ),
}


@pytest.mark.parametrize("name", MEANT)
def test_the_correction_says_what_was_meant(name: str, tmp_path: Path) -> None:
    changes, meant = MEANT[name]
    text = GOOD
    for right, wrong in changes.items():
        assert right in text
        text = text.replace(right, wrong)
    root = make_project(tmp_path, {"cases/eksempel.yml": text})
    assert meant in [problem.correction.lines for problem in mend(root) if problem.correction]
    paste_round(root)
    assert errors_of(root) == []


NOBODY_KNOWS = {
    "the end before the start": "periode:\n  fra: 2005\n  til: 2003",
    "an evaluation, which an agreement may also have": "evaluering: En evaluering roste den",
    "a field that nobody knows": "vejrudsigt: Sol",
    "a method that nobody has described": "metode: borgerting",
}


@pytest.mark.parametrize("name", NOBODY_KNOWS)
def test_nothing_is_offered_where_nobody_knows_what_was_meant(name: str, tmp_path: Path) -> None:
    text = GOOD.replace("målgruppe: Ældre i bydelen", NOBODY_KNOWS[name])
    problems = mend(make_project(tmp_path, {"cases/eksempel.yml": text}))
    assert [problem.correction for problem in problems if problem.severity is Severity.ERROR] == [None]
    assert not any("metode: partnerskaber" in line for problem in problems for line in problem.example)


@pytest.mark.parametrize("between", ["", "---\n", "\n"])
def test_a_second_case_in_a_file_is_told_its_own_file_and_nothing_is_deleted(between: str, tmp_path: Path) -> None:
    text = GOOD + between + GOOD.replace("id: eksempel", "id: den-anden")
    problems = mend(make_project(tmp_path, {"cases/eksempel.yml": text}))
    assert ["cases/den-anden.yml" in problem.message for problem in problems] == [True]
    assert problems[0].correction is None
