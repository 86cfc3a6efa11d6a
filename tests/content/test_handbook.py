"""The handbook's pages: what they show is what the records hold, in the words of the glossary, with its sources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

from macros.pages.prose.sources import read_pages
from macros.views.handbook.charts import draw_chart, read_number
from tests.content.telling import tell
from tests.projects import ROOT, live_catalogue

if TYPE_CHECKING:
    from tests.sites import BuiltSite


def collapse(text: str) -> str:
    return " ".join(text.replace("\xa0", " ").split())


def find(page: Any, path: str) -> list[Any]:
    """Elements of a page; lxml's own types promise every kind of thing."""
    return list(page.xpath(path))


def open_built(site: BuiltSite, address: str) -> Any:
    """A page of the finished site."""
    return html.document_fromstring((site.folder / address).read_text(encoding="utf-8"))


def test_every_figure_of_the_survey_has_a_bar_as_long_as_its_number() -> None:
    for chart in live_catalogue().charts.values():
        drawing = draw_chart(chart)
        bars = [bar for row in drawing.rows for bar in row.bars]
        ordered = sorted(chart.bars, key=lambda bar: -read_number(bar.values[0]))
        assert [bar.exact for bar in bars] == [value for bar in ordered for value in bar.values]
        assert all(abs(read_number(bar.value) - read_number(bar.exact)) <= 0.5 for bar in bars)
        longest = max(bars, key=lambda bar: bar.width)
        for bar in bars:
            share = read_number(bar.exact) / read_number(longest.exact)
            assert bar.width == pytest.approx(longest.width * share, abs=0.2)
            assert bar.value_x < drawing.width


def test_every_chart_has_its_numbers_in_a_table_behind_it(built_site: BuiltSite) -> None:
    page = open_built(built_site, "tal.html")
    tables = find(page, "//article//table")
    for chart, table in zip(live_catalogue().charts.values(), tables, strict=True):
        cells = [collapse(cell.text_content()) for cell in find(table, ".//td[@data-label]")]
        ordered = sorted(chart.bars, key=lambda bar: -read_number(bar.values[0]))
        assert cells == [value for bar in ordered for value in bar.values]


def test_the_site_spells_its_terms_as_the_glossary_does(built_site: BuiltSite) -> None:
    avoided = {word: found.title for found in live_catalogue().terms.values() for word in found.avoided}
    faults = []
    for address in built_site.pages():
        if str(address).endswith("ordliste.html"):
            continue
        page = open_built(built_site, str(address))
        for article in find(page, "//article"):
            # What stands as code is the name of a file or a record, and no word that the site writes.
            text = collapse(" ".join(article.xpath(".//text()[not(ancestor::code)]")))
            faults += [
                f"{address}: «{word}», skriv «{preferred}»"
                for word, preferred in avoided.items()
                if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)
            ]
    tell(faults, "Ordlisten siger, at det hedder noget andet. Skriv det, som den gør:")


def test_every_page_on_a_source_says_how_to_cite_it(built_site: BuiltSite) -> None:
    for page in read_pages(ROOT, live_catalogue()):
        tree = open_built(built_site, page.address.replace(".md", ".html"))
        cited = [
            link.get("href").partition("#")[2] for link in find(tree, "//details[contains(@class,'s-cite')]//li/a[1]")
        ]
        assert cited == list(page.documents), page.address


def test_the_page_of_sources_lists_the_pages_that_rest_on_each(built_site: BuiltSite) -> None:
    tree = open_built(built_site, "kilder.html")
    links = {link.get("href") for link in find(tree, "//article//ul[contains(@class,'s-inline-list')]//a")}
    for page in read_pages(ROOT, live_catalogue()):
        if page.documents and page.address != "kilder.md":
            assert page.address.replace(".md", ".html") in links
