"""How much of each page says whose word something is and where it stands, and that all of it leads somewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.content.telling import NOT_YOURS, tell
from tests.notes import MOST, count_words, list_cited
from tests.pages import NOT_FOUND, BuiltPage, read_pages, text_of
from tests.projects import ROOT, live_catalogue

if TYPE_CHECKING:
    from tests.sites import BuiltSite


@pytest.fixture(scope="module")
def pages(built_site: BuiltSite) -> dict[str, BuiltPage]:
    read = read_pages(built_site.folder, live_catalogue().redirects)
    return {address: page for address, page in read.items() if address != NOT_FOUND}


def test_no_page_spends_more_than_its_share_of_words_on_where_they_come_from(pages: dict[str, BuiltPage]) -> None:
    counted = {address: count_words(page.article) for address, page in pages.items()}
    shares = {address: 100 * spent / words for address, (spent, words) in counted.items() if words}
    assert max(shares.values()) > 1, "what is counted is not found"
    over = sorted(((share, address) for address, share in shares.items() if share > MOST), reverse=True)
    tell(
        (f"{address}: {share:.1f} %" for share, address in over),
        f"Mere end {MOST} % af sidens synlige ord er kilder, «vores læsning» og «Samspils forslag». Giv en liste, hvor "
        "alt står ét sted, dét ene sted, og skriv «vores læsning» én gang for det hele, hvor det hele er vores:",
    )


def test_every_mark_leads_to_its_note_and_every_note_back(pages: dict[str, BuiltPage]) -> None:
    faults = []
    for address, page in pages.items():
        marks = {mark.get("href") for mark in page.find("//a[@role='doc-noteref']")}
        notes = {f"#{note.get('id')}" for note in page.find("//details[@data-s-notes]/ol/li")}
        back = [link.get("href").removeprefix("#") for link in page.find("//a[@role='doc-backlink']")]
        faults += [f"{address}: {lost}" for lost in marks ^ notes]
        faults += [f"{address}: {lost}" for lost in back if not page.find(f"//a[@role='doc-noteref'][@id='{lost}']")]
        faults += [f"{address}: {text_of(place)}" for place in page.find("//article//*[@data-source]")]
    tell(faults, NOT_YOURS)


def test_every_place_that_a_text_names_in_brackets_stands_in_the_notes_of_its_page(pages: dict[str, BuiltPage]) -> None:
    shorts = "|".join(re.escape(document.short) for document in live_catalogue().documents.values())
    bracket = re.compile(rf"\(((?:{shorts}),\s[^()]*(?:\([^()]*\)[^()]*)*)\)")
    faults, number = [], 0
    for path in sorted((ROOT / "docs").rglob("*.md")):
        address = path.relative_to(ROOT / "docs").with_suffix(".html").as_posix()
        text = re.sub(r"```.*?```|`[^`]*`", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        if address not in pages or address.startswith("redaktoerer"):
            continue
        told = list_cited(pages[address].find("//details[@data-s-notes]/ol/li"))
        for found in bracket.findall(text):
            number += 1
            name, _, where = " ".join(found.split()).partition(", ")
            if f"{name}, {where}" not in told:
                faults.append(f"{path.relative_to(ROOT)}: ({name}, {where})")
    assert number > 40
    tell(faults, "Stedet i parentesen er ikke blevet til en kilde. Skriv kildens korte navn, et komma og stedet:")


def test_no_page_for_readers_names_a_line_of_a_file_that_they_do_not_have(pages: dict[str, BuiltPage]) -> None:
    line = re.compile(r"\blinje \d+(?:-\d+)?")
    readers = {address: page for address, page in pages.items() if not address.startswith("redaktoerer")}
    faults = [f"{address}: {found[0]}" for address, page in readers.items() if (found := line.search(page.source))]
    tell(faults, NOT_YOURS)


def test_every_page_with_places_names_its_sources_in_full(pages: dict[str, BuiltPage]) -> None:
    documents = live_catalogue().documents
    faults = []
    for address, page in pages.items():
        notes = page.find("//details[@data-s-notes]/ol/li")
        named = {document.id for document in documents.values() for note in notes if document.title in text_of(note)}
        cited = {words.partition(", ")[0] for words in list_cited(notes)}
        faults += [
            f"{address}: {document.short}"
            for document in documents.values()
            if document.short in cited and document.id not in named
        ]
    tell(faults, NOT_YOURS)
