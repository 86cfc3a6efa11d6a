"""What the handbook of today answers, in which words, and where each answer has it from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from lxml import html

from macros.model.records.topic import DilemmaTheme
from tests.projects import ROOT, live_catalogue

if TYPE_CHECKING:
    from tests.sites import BuiltSite

QUESTIONS: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests" / "questions.yml").read_text(encoding="utf-8"))


def collapse(text: str) -> str:
    return " ".join(text.replace("\xa0", " ").split())


def find(page: Any, path: str) -> list[Any]:
    """Elements of a page; lxml's own types promise every kind of thing."""
    return list(page.xpath(path))


def open_built(site: BuiltSite, address: str) -> Any:
    """A page of the finished site."""
    return html.document_fromstring((site.folder / address).read_text(encoding="utf-8"))


LONGEST_SECTION = 8000
"""Characters; what stands in a longer section is not an answer but a search."""


def read_sections(page: Any) -> list[str]:
    """The texts of a page from each heading to the next of its rank, and before the first."""
    (article,) = find(page, "//article[contains(@class, 'md-content__inner')]")
    # A number beside a statement is read as what its note says: document and place.
    for mark in find(article, ".//a[@role='doc-noteref']"):
        (note,) = find(page, f"//li[@id='{mark.get('href')[1:]}']")
        said = note.get("data-s-cited") or note.xpath("string(./span/b)") or note.text_content()
        mark.text = f" {said} "
    # The list of them is no section's.
    for notes in find(article, ".//details[contains(@class,'s-notes')]"):
        notes.drop_tree()
    sections: list[str] = []
    for rank in ("h2", "h3"):
        higher = {"h1", "h2", rank}
        text = ""
        for child in article:
            if child.tag in higher:
                sections.append(text)
                text = ""
            text += " " + child.text_content()
        sections.append(text)
    # Lists whose entries are answers of their own.
    entries = find(
        article,
        ".//ol[contains(@class,'s-dilemmas')]/li | .//ul[contains(@class,'s-terms-list')]/li"
        " | .//details[@data-s-asked-one] | .//details[contains(@class,'s-entry')]"
        " | .//ul[contains(@class,'s-ideas')]/li"
        " | .//details[@class='s-disagreement'] | .//div[@class='s-document']"
        # A section of a case that is folded away under its own heading.
        " | .//details[starts-with(@class,'s-part s-part--') and summary/*[self::h2 or self::h3]]",
    )
    sections.extend(entry.text_content() for entry in entries)
    return [collapse(text) for text in sections if len(text) < LONGEST_SECTION]


# --- what a consultant asks -------------------------------------------------------------------------------


def test_at_least_forty_questions_are_asked_of_at_least_ten_pages() -> None:
    assert len(QUESTIONS) >= 40
    assert len({question["side"] for question in QUESTIONS}) >= 10


@pytest.mark.parametrize("question", QUESTIONS, ids=[question["spørgsmål"] for question in QUESTIONS])
def test_a_page_answers_the_question_and_says_where_it_has_it_from(
    question: dict[str, Any], built_site: BuiltSite
) -> None:
    page = open_built(built_site, question["side"])
    facts = [collapse(str(fact)).casefold() for fact in question["fakta"]]
    answers = [text for text in read_sections(page) if all(fact in text.casefold() for fact in facts)]
    assert answers, f"{question['side']} har intet afsnit med {question['fakta']}"
    place = collapse(str(question["sted"]))
    assert any(place in text for text in answers), f"afsnittet med {question['fakta']} siger ikke «{place}»"


# --- counts of the sources --------------------------------------------------------------------------------


def test_every_list_holds_exactly_what_the_sources_hold() -> None:
    found = live_catalogue()
    assert len(found.agreement_points) == 7
    assert len(found.question_groups) == 7
    assert sum(len(group.questions) for group in found.question_groups.values()) == 20
    assert len(found.prerequisites) == 12
    assert len(found.dilemmas) == 44
    assert len(found.ideas) == 14
    assert len(found.charts) == 4
    assert len(found.combinations) >= 4
    sections = [topic.section for topic in found.empowerment.values()]
    assert [sections.count(name) for name in ("Værdier", "Rollepar", "Opgaver")] == [5, 9, 7]
    assert [len(topic.points) for topic in found.eight_questions.values()] == [4, 2, 3, 6, 5, 4, 8, 3]


def test_every_contract_answers_every_question_or_is_said_to_be_silent() -> None:
    for group in live_catalogue().question_groups.values():
        for question in group.questions:
            cases = [answer.case for answer in question.answers]
            assert cases == ["moedrehjaelpen", "vindrosen", "aeldremobiliseringen"], question.id


def test_the_list_of_six_that_the_source_lacks_is_not_made_up(built_site: BuiltSite) -> None:
    page = open_built(built_site, "opmaerksomhedspunkter.html")
    (article,) = find(page, "//article")
    # Its only numbered list, of whatever length, is that of the places it rests on.
    assert find(article, ".//ol") == find(article, ".//details[@data-s-notes]/ol")
    assert not re.search(r"\b[1-6]\. ", " ".join(h.text_content() for h in find(article, ".//h2 | .//h3")))


def test_every_dilemma_stands_under_its_theme_with_its_number(built_site: BuiltSite) -> None:
    page = open_built(built_site, "dilemmaer.html")
    items = find(page, "//ol[contains(@class, 's-dilemmas')]/li")
    assert [item.get("value") for item in items] == [str(number) for number in range(1, 45)]
    assert [theme.value for theme in DilemmaTheme] == [
        heading.get("id") for heading in find(page, "//article//h2[@id]") if heading.get("id") in _theme_words()
    ]


def _theme_words() -> set[str]:
    return {str(theme.value) for theme in DilemmaTheme}
