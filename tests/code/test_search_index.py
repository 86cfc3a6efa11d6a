"""What the search knows of a page, and that a browser can read it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from macros.language.danish import list_words
from macros.model.addresses import SEARCH_FOLDER
from macros.model.records.search import SearchWords
from macros.model.things import ANSWERS, CASE, SIDE
from macros.scripts.search.index import SearchIndex
from macros.scripts.search.sections import split_page
from tests.full_record import write_yaml
from tests.projects import list_problems, make_project

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any


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


LONGEST_PAGE = 100_000
"""Signs: ten times as many as our longest page has. A pattern that tries a second way for each would never end."""


@pytest.mark.parametrize("length", [22, 200, 2000, LONGEST_PAGE])
def test_a_script_with_an_apostrophe_is_passed_over(length: int) -> None:
    # With a pattern that goes back, 22 signs took a minute and a half and each more twice as long: it never finished.
    body = f"<p>Før</p><script>if (a<b{'x' * length}) // don't stop</script><p>Efter</p>"
    assert shown(body) == [("", "", "Før · Efter")]


@pytest.mark.parametrize("piece", ["<", "<a", "<a ", '<a"', "<a'\"", "<!--", "<a x=", "</a", "x", "<b x='y' "])
def test_a_page_is_read_to_its_end_whatever_is_left_open_in_it(piece: str) -> None:
    # Only that it comes to an end: none of these may be tried once more from each of its signs.
    split_page(piece * (LONGEST_PAGE // len(piece)))


def test_a_comment_that_is_not_closed_hides_the_rest_as_in_a_browser() -> None:
    assert shown("<p>Før</p><!-- <p>Efter</p>") == [("", "", "Før")]


@pytest.mark.parametrize(
    "silent",
    [
        "<div data-search-exclude><p>Hemmeligt <span>her</span></p></div>",
        '<svg viewBox="0 0 1 1"><text>Hemmeligt</text></svg>',
        "<script>var hemmeligt = 1 < 2;</script>",
        "<style>.hemmeligt{}</style>",
        "<pre><code>titel: Hemmeligt <span>her</span></code></pre>",
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


PROPOSAL, READING = '<span class="s-proposal">Samspils forslag</span>', '<span class="s-reading">vores læsning</span>'
PLACE = '<a class="s-place" href="kilder.html" title="s. 1">Rapporten, s. 1</a>'


@pytest.mark.parametrize(
    ("body", "text", "ours"),
    [
        (f"<p>Ét. {READING} {PLACE}</p><p>To. {PLACE}</p><p>Tre.</p>", "Ét. To. Tre.", [("Ét.", "vores læsning")]),
        (f"<p>Ét {READING}; to {PLACE}, tre</p>", "Ét; to, tre", [("Ét", "vores læsning")]),
        (f"<ul><li>ét {PROPOSAL}</li><li>to {PROPOSAL}</li></ul>", "ét · to", [("ét · to", "Samspils forslag")]),
        (f"<p>ét {PLACE}</p><ul><li>to</li></ul><p>{PROPOSAL}</p>", "ét · to", [(" · to", "Samspils forslag")]),
        (f"<p>{READING} Kilden tier.</p><p>Mere</p>", "Kilden tier. Mere", [("Kilden tier.", "vores læsning")]),
        (
            f'<p class="s-label">Spørg {PROPOSAL}</p><ul><li>ét?</li><li>to {PLACE}</li></ul><p>tre</p>',
            "Spørg · ét? to · tre",
            [("Spørg · ét?", "Samspils forslag")],
        ),
        (f"<p>ét {READING} {PROPOSAL}</p>", "ét", [("ét", "vores læsning"), ("ét", "Samspils forslag")]),
        (f'<h1 id="a">Titel {READING}</h1><p>ét</p>', "ét", []),
    ],
)
def test_a_text_knows_what_of_it_is_not_the_sources(body: str, text: str, ours: list[tuple[str, str]]) -> None:
    said, stretches = split_page(body)[-1].read()
    assert said == text
    assert [(said[one.start : one.end], one.label) for one in stretches] == ours


def test_a_stretch_is_counted_as_a_browser_counts() -> None:
    assert split_page(f"<p>🙂 ét {READING}</p>")[0].read()[1][0].end == len("🙂 ét") + 1


def test_the_pieces_tell_whose_word_a_text_is_and_are_silent_where_it_is_the_sources() -> None:
    body = f'<h1 id="a">X</h1><p>ét {READING}</p><h2 id="b">Y</h2><p>to</p>'
    rows: Any = SearchIndex(()).add("x.html", "X", body, CASE).value
    assert [row[3:] for row in rows[2]] == [[[0, 2, "vores læsning"]], []]


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


def decode(index: SearchIndex) -> dict[str, list[tuple[int, int]]]:
    """Where each word stands, read back as the browser does."""
    pieces: list[Any] = list(index.pieces())
    files = {piece.address.removeprefix(f"{SEARCH_FOLDER}/"): piece.value for piece in pieces}
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
        index.add(f"{number}.html", f"Side {number}", f"<p>fælles {'ofte ' * (number % 9)}</p>", SIDE)
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
    index.add("aa.html", "Åen i menuen", PAGE, CASE)
    places = decode(index)
    assert places["kommunen"] == [(0, 1)]
    assert places["ture"] == [(0, 8)]
    assert places["menuen"] == [(0, 8)]
    assert places["penge"] == [(1, 4)]
    assert places["vandreklub"] == [(0, 16)]
    assert places["gå"] == [(0, 20)]
    assert places["tur"] == [(0, 21)]
    words: Any = list(index.pieces())[-1].value
    assert words["ens"] == [[["kr"], ["kroner"]]]
    assert words["sider"] == [("aa.html", "Ture ved åen", ANSWERS.index(CASE), words["sider"][0][3], "Åen i menuen")]


def test_the_text_of_a_page_comes_at_once_and_says_whose_it_is() -> None:
    index = SearchIndex(())
    index.add("a.html", "A", PAGE, SIDE)
    piece = index.add("b.html", "B", PAGE, SIDE)
    assert piece.address == f"{SEARCH_FOLDER}/t/1.js"
    assert piece.value == [
        "b.html",
        2,
        [["", "Ture ved åen", "Kommunen og foreningen går tur."], ["penge", "Penge", "To hundrede kroner."]],
    ]


@pytest.mark.parametrize(
    "words",
    [("vandreklub i skoven", "vandreklub"), ("vandreklub", "vandreklub i skoven")],
)
def test_a_word_that_editors_gave_alone_says_more_than_one_of_a_phrase_whichever_came_first(
    words: tuple[str, ...],
) -> None:
    index = SearchIndex((SearchWords(id="a", words=words, page="aa.html"),))
    index.add("aa.html", "Åen", PAGE, CASE)
    assert decode(index)["vandreklub"] == [(0, 16)]
    assert decode(index)["skoven"] == [(0, 20)]


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
