"""The words that the glossary explains, and the sources that a page rests on."""

from __future__ import annotations

import inspect
import re

import pytest

from macros.catalogue.references import find_documents
from macros.model.records.topic import Term
from macros.model.statements import Place, Stated
from macros.pages.fragments import BY_MACRO
from macros.pages.glossary import Glossary
from macros.pages.renderer import Renderer
from tests.freezing import FROZEN
from tests.projects import real_catalogue

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


# --- sources ----------------------------------------------------------------------------------------------


def test_the_documents_of_a_record_are_those_that_it_names_a_place_in() -> None:
    value = (
        Stated("x", (Place("rapport", "", ((1, 2),)),)),
        Stated("y", (Place("guide", "Trin 1"), Place("rapport", "s. 9"))),
    )
    assert list(find_documents(value)) == ["rapport", "guide"]


RESTS_ELSEWHERE = {
    "show_featured_cases": "a case tells its own sources",
    "show_catalogue": "cases tell their own sources",
    "show_complexity_scale": "drawn above the table of the same levels",
    "show_sources": "they are the sources",
}
"""Macros that show places in sources and tell of no collection, and why."""


def test_every_macro_that_shows_places_tells_whose_they_are() -> None:
    catalogue = real_catalogue()
    renderer = Renderer(catalogue)
    for name, fragment in BY_MACRO.items():
        asked = list(inspect.signature(fragment.give).parameters)[1:]
        identities = list(getattr(catalogue, fragment.collection or "cases")) if asked == ["identity"] else []
        if asked and not identities:
            continue
        try:
            shown = renderer.fill(fragment.ask(*identities[:1]), "")
        except KeyError:
            assert name == "show_cases_of_method", f"{name} is asked for with an id of another collection"
            continue
        if name not in RESTS_ELSEWHERE:
            assert fragment.collection or 'class="s-place' not in shown, name


def test_every_macro_that_a_page_calls_is_there() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in (FROZEN / "docs").rglob("*.md"))
    called = set(re.findall(r"\{\{\s*(\w+)\(", text))
    assert called
    assert called <= set(BY_MACRO)
