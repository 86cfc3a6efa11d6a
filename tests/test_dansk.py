"""Danish words, as docs/assets/js/dansk.js takes them: tried in the browser that runs it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from macros.danish import list_words
from tests.projects import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser

    from tests.conftest import BuiltSite

    Call = Callable[..., Any]


@pytest.fixture(scope="module")
def dansk(browser: Browser) -> Iterator[Call]:
    """Call a function of dansk.js."""
    page = browser.new_page()
    page.evaluate((ROOT / "docs/assets/js/dansk.js").read_text(encoding="utf-8"))
    yield lambda name, *arguments: page.evaluate(
        "([name, args]) => window.samspilDansk[name](...args)", [name, list(arguments)]
    )
    page.close()


@pytest.fixture(scope="module")
def split(browser: Browser) -> Iterator[Call]:
    """Split a word where both halves are among `KNOWN`; a function cannot be handed over to the browser."""
    page = browser.new_page()
    page.evaluate((ROOT / "docs/assets/js/dansk.js").read_text(encoding="utf-8"))
    yield lambda word: page.evaluate(
        "([word, known]) => window.samspilDansk.split(word, half => known.includes(half))", [word, KNOWN]
    )
    page.close()


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Mødrehjælpen", "moedrehjaelpen"),
        ("moedrehjaelpen", "moedrehjaelpen"),
        ("Århus", "aarhus"),
        ("Aarhus", "aarhus"),
        ("idé", "ide"),
        ("Å", "aa"),
        ("cafeén", "cafeen"),
        ("A\u030aben", "aaben"),
        ("Müller", "myller"),
        ("naïv", "naiv"),
        ("§", "§"),
        ("115", "115"),
    ],
)
def test_a_word_has_one_spelling(word: str, folded: str, dansk: Call) -> None:
    assert dansk("fold", word) == folded


SAME = [
    "aftale aftaler aftalen aftalerne aftalens aftalernes",
    "kommune kommuner kommunen kommunerne kommunes kommunens kommunernes",
    "forening foreninger foreningen foreningerne foreningens",
    "partnerskab partnerskaber partnerskabet partnerskaberne partnerskabets",
    "frivillig frivillige frivilliges frivilligt",
    "møde møder mødet møderne mødets",
    "dilemma dilemmaer dilemmaet dilemmaerne",
    "metode metoder metoden metoderne",
    "tavshedspligt tavshedspligten tavshedspligtens",
    "rådmand rådmænd rådmanden rådmændene",
    "barn børn børnene børns",
    "skolebarn skolebørn",
    "bog bøger bøgerne",
    "budget budgetter budgettet budgetterne",
    "idé ideer ideen idéer",
    "tager tog taget",
    "gå går gik gået",
    "vandløb vandløbet vandløbene",
    "ildsjæl ildsjæle ildsjælen ildsjælene",
    "tjekliste tjeklister tjeklisten tjeklisterne",
    "evaluering evalueringer evalueringen",
    "borger borgere borgeren borgerne borgernes",
    "uenig uenige",
    "redaktør redaktører redaktøren redaktørerne",
    "besøgsven besøgsvenner besøgsvennen",
    "certificering certificeringer",
    "forudsætning forudsætninger forudsætningen",
    "synlighed synligheden",
    "by byer byen byerne",
    "ung unge",
    "lokalcenter lokalcentret lokalcentre lokalcentrene",
    "succeskriterium succeskriteriet succeskriterier succeskriterierne",
    "kommissorium kommissoriet",
    "leder ledere lederen lederne",
    "medlem medlemmer medlemmet medlemmerne",
    "kontrakt kontrakten kontrakter",
    "mentor mentorer mentoren",
    "typologi typologier typologien",
]


@pytest.mark.parametrize("forms", SAME, ids=lambda forms: forms.split()[0])
def test_forms_of_a_word_have_one_stem(forms: str, dansk: Call) -> None:
    assert len({dansk("stem", form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("synlighed", "syn"),
        ("kommune", "kommission"),
        ("aftale", "aften"),
        ("forening", "forandring"),
        ("part", "partner"),
        ("mål", "måltid"),
        ("hus", "hustru"),
        ("evne", "evner-ikke"),
        ("ven", "vende"),
        ("frihed", "fri"),
        ("ældre", "ælde"),
    ],
)
def test_different_words_have_different_stems(one: str, other: str, dansk: Call) -> None:
    assert dansk("stem", one) != dansk("stem", other)


@pytest.mark.parametrize("word", ["§", "115", "å", "by", "is", "ø", "det", "s"])
def test_a_short_word_is_left_as_it_is(word: str, dansk: Call) -> None:
    assert dansk("stem", word) == dansk("fold", word)


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ("aftale", "aftale", 0),
        ("aftale", "aftlae", 1),
        ("aftale", "aftal", 1),
        ("aftale", "aftalle", 1),
        ("aftale", "aftane", 1),
        ("aftale", "afatle", 1),
        ("handelplan", "handleplan", 1),
        ("fagchfer", "fagchefer", 1),
        ("aftale", "atfael", 2),
        ("aftale", "kommune", 3),
        ("", "ab", 2),
        ("ab", "ba", 1),
    ],
)
def test_typing_errors_are_counted(one: str, other: str, far: int, dansk: Call) -> None:
    assert dansk("distance", one, other) == far
    assert dansk("distance", other, one) == far


def test_counting_stops_at_the_limit(dansk: Call) -> None:
    assert dansk("distance", "partnerskab", "rundbord", 1) == 2


KNOWN = "safe space lektie hjaelp arbejde deling partnerskab aftale vejrup aa borger moede by rum".split()


@pytest.mark.parametrize(
    ("word", "halves"),
    [
        ("safespace", ["safe", "space"]),
        ("lektiehjælp", ["lektie", "hjaelp"]),
        ("partnerskabsaftale", ["partnerskab", "aftale"]),
        ("vejrupå", ["vejrup", "aa"]),
        ("borgermøde", ["borger", "moede"]),
    ],
)
def test_a_compound_is_split_where_both_halves_are_known(word: str, halves: list[str], split: Call) -> None:
    assert split(word)[0] == halves


@pytest.mark.parametrize("word", ["ukendthed", "byrum", "aftale", "spaces", ""])
def test_what_is_no_compound_of_known_words_is_left_whole(word: str, split: Call) -> None:
    assert split(word) == []


@pytest.mark.parametrize(
    ("one", "other", "whole"),
    [
        ("mad", "klub", "madklub"),
        ("arbejds", "deling", "arbejdsdeling"),
        ("arbejde", "deling", "arbejdsdeling"),
        ("handle", "plan", "handleplan"),
        ("storby", "puljen", "storbypuljen"),
        ("jul", "mand", "julemand"),
        ("hjælpe", "midler", "hjaelpemidler"),
    ],
)
def test_two_words_may_be_one(one: str, other: str, whole: str, dansk: Call) -> None:
    assert whole in dansk("join", one, other)


@pytest.mark.parametrize("word", ["hvad", "hvordan", "Skal", "være", "vaere", "vi", "på"])
def test_small_words_say_nothing(word: str, dansk: Call) -> None:
    assert dansk("isStopWord", word)


@pytest.mark.parametrize("word", ["aftale", "unge", "penge", "først", "tid", "hus"])
def test_words_of_the_field_say_something(word: str, dansk: Call) -> None:
    assert not dansk("isStopWord", word)


def test_the_browser_splits_every_text_of_the_site_into_the_words_of_the_index(
    built_site: BuiltSite, dansk: Call
) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((built_site.folder / "soeg/t").glob("*.js"))]
    assert len(texts) > 60
    odd = ["İstanbul", "ﬁn ²", "naïve 1½", "x\u0301y", "Ǆ", "ΌΣΟΣ"]
    for text in (*texts, *odd):
        assert dansk("words", text) == list_words(text), re.sub(r"\s+", " ", text)[:80]
