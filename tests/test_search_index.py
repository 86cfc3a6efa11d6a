"""What the search knows of a page, and that a browser can read it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from macros.catalogue import load
from macros.danish import list_words
from macros.records.search import SearchWords
from macros.search.index import FOLDER, KINDS, SearchIndex
from macros.search.sections import split_page
from tests.full_record import write_yaml
from tests.projects import ROOT, list_problems, make_project
from tests.scripts import read_call

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from macros.files import GeneratedFile

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
PAGE = """
<h1 id="aa">Ture ved åen</h1>
<p>Kommunen og <a href="x.html">foreningen</a> går tur.</p>
<h2 id="penge">Penge</h2>
<p>To <b>hund</b>rede kroner.</p>
"""


def shown(body: str) -> list[tuple[str, str, str]]:
    return [(section.anchor, section.title, section.text) for section in split_page(body)]


# --- sections ---------------------------------------------------------------------------------------------


def test_a_page_is_split_at_its_headings() -> None:
    assert shown(PAGE) == [
        ("", "Ture ved åen", "Kommunen og foreningen går tur."),
        ("penge", "Penge", "To hundrede kroner."),
    ]


@pytest.mark.parametrize(
    "silent",
    [
        "<div data-search-exclude><p>Hemmeligt <span>her</span></p></div>",
        '<svg viewBox="0 0 1 1"><text>Hemmeligt</text></svg>',
        "<script>var hemmeligt = 1 < 2;</script>",
        "<style>.hemmeligt{}</style>",
        '<a class="s-place" href="kilder.html" title="s. 1">Hemmeligt, s. 1</a>',
        '<span class="s-gap">Hemmeligt</span>',
        '<ul><li><article class="s-card s-card--x"><article>Hemmeligt</article></article></li></ul>',
        "<!-- hemmeligt > her -->",
        '<textarea aria-label="Hemmeligt">hemmeligt</textarea>',
        '<h2 id="x" data-search-exclude>Hemmeligt</h2><p>hemmeligt</p>',
    ],
)
def test_what_is_no_text_of_the_page_is_left_out(silent: str) -> None:
    body = f'<h1 id="a">Titel</h1><p>Før.</p>{silent}<h2 id="b">Mere</h2><p>Efter.</p>'
    assert shown(body) == [("", "Titel", "Før."), ("b", "Mere", "Efter.")]


def test_a_tag_keeps_words_apart_and_a_link_does_not() -> None:
    assert shown("<dl><dt>Kommune</dt><dd>Faxe</dd></dl><span>Art</span><span>Case</span><br>s<b>tor</b>")[0][2] == (
        "Kommune · Faxe · Art Case stor"
    )


def test_entities_are_the_letters_they_stand_for() -> None:
    assert shown("<p>Bus &amp; b&aring;d&nbsp;&lt;nu&gt;</p>")[0][2] == "Bus & båd <nu>"


def test_an_attribute_may_hold_what_looks_like_the_end_of_a_tag() -> None:
    assert shown('<p title="a > b">Tekst</p>')[0][2] == "Tekst"


def test_a_thing_of_its_own_on_a_page_has_its_own_title_and_ends_where_it_ends() -> None:
    body = (
        '<h1 id="o">Ordliste</h1><dl><div id="bagland" data-search="begreb"><dt data-search-title>bagland</dt>'
        "<dd><div>Dem derhjemme.</div></dd></div></dl><p>Slut.</p>"
    )
    sections = split_page(body)
    assert [(one.anchor, one.kind, one.title, one.text) for one in sections] == [
        ("", "", "Ordliste", "Slut."),
        ("bagland", "begreb", "bagland", "Dem derhjemme."),
    ]


# --- words ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Safe Space-dialog", ["safe", "space", "dialog"]),
        ("§ 115, stk. 2", ["§", "115", "stk", "2"]),
        ("A\u030aben «skole»", ["åben", "skole"]),
        ("1+1=3 snake_case", ["1", "1", "3", "snake", "case"]),
        ("", []),
    ],
)
def test_a_text_is_split_into_words(text: str, words: list[str]) -> None:
    assert list_words(text) == words


# --- the files --------------------------------------------------------------------------------------------


def read(file: GeneratedFile) -> Any:
    """What a script of the index holds."""
    return read_call(file.content)[2]


def decode(index: SearchIndex) -> dict[str, list[tuple[int, int]]]:
    """Where each word stands, read back as the browser does."""
    files = {file.address.removeprefix(f"{FOLDER}/"): read(file) for file in index.files()}
    words, before = [], ""
    for packed in files["ord.js"]["ord"].split(" "):
        before = before[: DIGITS.index(packed[0])] + packed[1:]
        words.append(before)
    lists = [text for number in range(len(files["ord.js"]["dele"])) for text in files[f"p-{number}.js"].split(" ")]
    found: dict[str, list[tuple[int, int]]] = {}
    for word, text in zip(words, lists, strict=True):
        places, section, digits = [], 0, iter(text)
        for digit in digits:
            value, way, bits = DIGITS.index(digit), 0, 0
            while value & 32:
                way |= (value & 31) << bits
                bits += 5
                value = DIGITS.index(next(digits))
            section += way | value << bits
            places.append((section, DIGITS.index(next(digits))))
        found[word] = places
    return found


def test_where_words_stand_can_be_read_back() -> None:
    index = SearchIndex(())
    for number in range(1200):
        index.add(f"{number}.html", f"Side {number}", "side", f"<p>fælles {'ofte ' * (number % 9)}</p>")
    places = decode(index)
    assert [section for section, _ in places["fælles"]] == list(range(1200))
    assert places["1199"] == [(1199, 8)]
    assert {mark for _, mark in places["ofte"]} == {1, 2, 3}
    assert [section for section, _ in places["ofte"]] == [number for number in range(1200) if number % 9]


def test_a_word_is_marked_where_it_stands_in_title_heading_or_editors_words() -> None:
    index = SearchIndex(
        (
            SearchWords(id="a", words=("vandreklub", "gå en tur"), page="aa.html"),
            SearchWords(id="b", words=("kr",), means=("kroner",)),
        )
    )
    index.add("aa.html", "Åen i menuen", "case", PAGE)
    places = decode(index)
    assert places["kommunen"] == [(0, 1)]
    assert places["ture"] == [(0, 8)]
    assert places["menuen"] == [(0, 8)]
    assert places["penge"] == [(1, 4)]
    assert places["vandreklub"] == [(0, 16)]
    assert places["gå"] == [(0, 20)]
    assert places["tur"] == [(0, 21)]
    words = read(list(index.files())[-1])
    assert words["ens"] == [[["kr"], ["kroner"]]]
    assert words["sider"] == [["aa.html", "Ture ved åen", KINDS.index("case"), words["sider"][0][3], "Åen i menuen"]]


def test_the_text_of_a_page_comes_at_once_and_says_whose_it_is() -> None:
    index = SearchIndex(())
    index.add("a.html", "A", "side", PAGE)
    file = index.add("b.html", "B", "side", PAGE)
    assert file.address == f"{FOLDER}/t/1.js"
    assert read(file) == [
        "b.html",
        2,
        [["", "Ture ved åen", "Kommunen og foreningen går tur."], ["penge", "Penge", "To hundrede kroner."]],
    ]


# --- the editors' words -----------------------------------------------------------------------------------


def problems_of(tmp_path: Path, **fields: Any) -> list[str]:
    text = write_yaml([{"id": "prøve".replace("ø", "oe"), **fields}])
    return list_problems(make_project(tmp_path, {"docs/data/soegeord.yml": text}))


def test_words_for_a_page_that_is_not_there_are_reported_with_a_place(tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, ord=["tur"], side="cases/findes-ikke.html")
    assert problem.startswith("docs/data/soegeord.yml:")
    assert "«cases/findes-ikke.html» er ingen side her" in problem


def test_words_may_lead_to_a_checklist_of_the_project(tmp_path: Path) -> None:
    assert problems_of(tmp_path, ord=["tur"], side="tjeklister/turen.html") == []


def test_a_word_alone_leads_nowhere_and_is_reported(tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, ord=["tur"])
    assert "ét ord alene" in problem


def test_every_page_that_is_written_by_hand_has_words_of_its_own() -> None:
    words = load(ROOT).search_words.values()
    covered = {group.page for group in words if group.page}
    pages = {f"{path.relative_to(ROOT / 'docs').with_suffix('.html')}" for path in (ROOT / "docs").rglob("*.md")}
    pages -= {page for page in pages if page.startswith("redaktoerer/")}
    # What a new page is called stands on it; words for those that have been here a while are a matter of course.
    assert len(pages - covered) <= len(pages) // 4
