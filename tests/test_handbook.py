"""The handbook's pages: what they answer, in which words, and where each answer has it from."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from lxml import html

from macros.catalogue import Catalogue, load
from macros.charts import draw_chart, read_number
from macros.glossary import Glossary
from macros.records.topic import DilemmaTheme, Term
from macros.references import MACRO_COLLECTIONS, find_documents, read_pages
from macros.statements import Place, Stated

if TYPE_CHECKING:
    from tests.conftest import BuiltSite

ROOT = Path(__file__).resolve().parent.parent
QUESTIONS: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests" / "questions.yml").read_text(encoding="utf-8"))


@cache
def catalogue() -> Catalogue:
    return load(ROOT)


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
        ".//ol[contains(@class,'s-dilemmas')]/li | .//dl[contains(@class,'s-terms-list')]/div"
        " | .//div[@class='s-disagreement'] | .//div[@class='s-document']",
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
    found = catalogue()
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


def test_every_contract_answers_every_question_or_is_said_to_be_silent() -> None:
    for group in catalogue().question_groups.values():
        for question in group.questions:
            cases = [answer.case for answer in question.answers]
            assert cases == ["moedrehjaelpen", "vindrosen", "aeldremobiliseringen"], question.id


def test_every_figure_of_the_survey_has_a_bar_as_long_as_its_number() -> None:
    for chart in catalogue().charts.values():
        drawing = draw_chart(chart)
        bars = [bar for row in drawing.rows for bar in row.bars]
        assert [bar.value for bar in bars] == [value for bar in chart.bars for value in bar.values]
        longest = max(bars, key=lambda bar: bar.width)
        for bar in bars:
            share = read_number(bar.value) / read_number(longest.value)
            assert bar.width == pytest.approx(longest.width * share, abs=0.2)
            assert bar.value_x < drawing.width


def test_every_chart_has_its_numbers_in_a_table_behind_it(built_site: BuiltSite) -> None:
    page = open_built(built_site, "tal.html")
    tables = find(page, "//article//table")
    for chart, table in zip(catalogue().charts.values(), tables, strict=True):
        cells = [collapse(cell.text_content()) for cell in find(table, ".//td[@data-label]")]
        assert cells == [value for bar in chart.bars for value in bar.values]


def test_the_list_of_six_that_the_source_lacks_is_not_made_up(built_site: BuiltSite) -> None:
    page = open_built(built_site, "opmaerksomhedspunkter.html")
    (article,) = find(page, "//article")
    assert not find(article, ".//ol[count(li)=6]")
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


# --- words ------------------------------------------------------------------------------------------------


def term(identity: str, *forms: str) -> Term:
    return Term(id=identity, title=forms[0], definition=Stated("Hvad det er."), forms=forms[1:])


def test_the_first_use_of_a_term_leads_to_the_glossary_and_the_next_does_not() -> None:
    glossary = Glossary([term("tovholder", "tovholder", "tovholderen")])
    explained = glossary.explain("<p>En tovholder. Tovholderen igen.</p>", "../")
    assert explained == (
        '<p>En <a class="s-term" href="../ordliste.html#tovholder" title="Hvad det er.">tovholder</a>. '
        "Tovholderen igen.</p>"
    )


@pytest.mark.parametrize("name", ["a", "h2", "svg", "button", "label", "th", "dt", "summary"])
def test_a_term_is_left_alone_where_a_link_cannot_stand(name: str) -> None:
    page = f"<{name}>tovholder</{name}>"
    assert Glossary([term("tovholder", "tovholder")]).explain(page, "") == page


def test_the_labels_under_a_title_stay_labels_and_the_text_after_them_does_not() -> None:
    page = '<p class="s-meta"><span>tovholder</span></p><p>tovholder</p>'
    explained = Glossary([term("tovholder", "tovholder")]).explain(page, "")
    assert explained.startswith('<p class="s-meta"><span>tovholder</span></p><p><a ')


def test_a_term_inside_a_longer_word_is_not_explained() -> None:
    page = "<p>Tovholderrolle og med-tovholder</p>"
    assert Glossary([term("tovholder", "tovholder")]).explain(page, "") == page


def test_a_definition_that_tries_html_stays_text() -> None:
    hostile = Term(id="x", title="ord", definition=Stated('"><script>alert(1)</script>'))
    assert "<script>" not in Glossary([hostile]).explain("<p>ord</p>", "")


def test_the_site_spells_its_terms_as_the_glossary_does(built_site: BuiltSite) -> None:
    avoided = {word: found.title for found in catalogue().terms.values() for word in found.avoided}
    faults = []
    for address in built_site.pages():
        if str(address).endswith("ordliste.html"):
            continue
        page = open_built(built_site, str(address))
        for article in find(page, "//article"):
            text = collapse(article.text_content())
            faults += [
                f"{address}: «{word}», skriv «{preferred}»"
                for word, preferred in avoided.items()
                if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)
            ]
    assert not faults, "\n".join(faults)


# --- sources ----------------------------------------------------------------------------------------------


def test_the_documents_of_a_record_are_those_that_it_names_a_place_in() -> None:
    value = (
        Stated("x", (Place("rapport", "", ((1, 2),)),)),
        Stated("y", (Place("guide", "Trin 1"), Place("rapport", "s. 9"))),
    )
    assert list(find_documents(value)) == ["rapport", "guide"]


def test_every_macro_that_shows_data_tells_which_data() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md"))
    called = set(re.findall(r"\{\{\s*(\w+)\(", text))
    # These show cases, checklists, settings or links, and rest on nothing of their own.
    others = {
        "show_catalogue", "show_cases_of_method", "show_complexity_scale", "show_sources",
        "show_cases_by_complexity", "show_checklist_list", "show_responsibility", "show_next", "show_featured_case",
        "show_typology_list", "show_map", "show_comparing", "show_collection", "show_form",
        "show_fields", "show_shared_fields", "show_list_fields", "show_example", "show_fault", "show_way_to_files",
        "show_data_files", "show_data_example", "show_case_fields", "show_licence",
    }  # fmt: skip
    assert called - others <= set(MACRO_COLLECTIONS)


def test_every_page_on_a_source_says_how_to_cite_it(built_site: BuiltSite) -> None:
    for page in read_pages(ROOT, catalogue()):
        tree = open_built(built_site, page.address.replace(".md", ".html"))
        cited = [
            link.get("href").partition("#")[2] for link in find(tree, "//details[contains(@class,'s-cite')]//li/a[1]")
        ]
        assert cited == list(page.documents), page.address


def test_the_page_of_sources_lists_the_pages_that_rest_on_each(built_site: BuiltSite) -> None:
    tree = open_built(built_site, "kilder.html")
    links = {link.get("href") for link in find(tree, "//article//ul[contains(@class,'s-inline-list')]//a")}
    for page in read_pages(ROOT, catalogue()):
        if page.documents and page.address != "kilder.md":
            assert page.address.replace(".md", ".html") in links
