"""Danish: order, addresses, lists and numbers of things."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.language.danish import (
    count_things,
    join_words,
    lower_initial,
    make_slug,
    raise_initial,
    sort_key,
    word_minutes,
)


@pytest.mark.parametrize(
    "ordered",
    [
        ["Assens", "Zebra", "Ærø", "Ølgod", "Århus"],
        ["Odense", "Aabenraa", "Aarhus"],
        ["Ålborg", "Århus"],
        ["Aalborg", "Århus"],
        ["abe", "Abe 2", "abekat"],
        ["Vejle", "Viborg", "Wilsted", "Xanten"],
        ["Esbjerg", "Évian", "Faxe"],
        ["Müller", "Mynte"],
        ["Malmö", "Malmøs"],
        ["Søby", "Sønderborg", "Såby"],
        ["1. maj", "2. juni", "Alle"],
        ["Bil", "«Citat»", "Dal"],
        ["Ninja", "Niño", "Nip"],
        ["Faxe", "Faxe dialogprojekt", "Faxe-egnen", "Faxeaften"],
    ],
)
def test_words_stand_in_danish_order(ordered: list[str]) -> None:
    assert sorted(reversed(ordered), key=sort_key) == ordered  # noqa: C414 - else a sort that does nothing would pass


def test_double_a_stands_with_its_one_letter_however_it_is_written() -> None:
    assert sort_key("Aarhus") == sort_key("Århus") == sort_key("A\u030arhus") == sort_key("ÅRHUS")


@given(st.text())
def test_every_text_has_a_place_in_the_order(text: str) -> None:
    assert sort_key(text) == sort_key(text.casefold()) or not text.isascii()
    assert isinstance(sort_key(text), str)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1).filter(lambda text: "aa" not in text))
def test_plain_letters_stand_before_the_three_last(text: str) -> None:
    assert sort_key(text) < sort_key("æ") < sort_key("ø") < sort_key("å")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Læring", "laering"),
        ("Ørsted på Ærø", "oersted-paa-aeroe"),
        ("Århus", "aarhus"),
        ("A\u030arhus", "aarhus"),
        ("Hvad kom der ud af det?", "hvad-kom-der-ud-af-det"),
        ("  --  ", ""),
        ("«»", ""),
        ("Café Møller", "cafe-moeller"),
        ("50 % & mere", "50-mere"),
        ("ikke gennemført", "ikke-gennemfoert"),
        ("Straße", "strasse"),
        ("<script>", "script"),
    ],
)
def test_slug_spells_danish_letters_out(text: str, slug: str) -> None:
    assert make_slug(text) == slug


def test_slug_takes_the_separator_that_is_asked_for() -> None:
    assert make_slug("Et to tre", "_") == "et_to_tre"


@given(st.text())
def test_slug_is_safe_in_an_address_and_stays_the_same(text: str) -> None:
    slug = make_slug(text)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug)
    assert make_slug(slug) == slug
    assert make_slug(unicodedata.normalize("NFD", text)) == make_slug(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("words", "joined"), [([], ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c")]
)
def test_list_is_joined_as_one_says_it(words: list[str], joined: str) -> None:
    assert join_words(words) == joined
    assert join_words(words, "eller") == joined.replace(" og ", " eller ")


@pytest.mark.parametrize(("number", "said"), [(0, "ingen cases"), (1, "1 case"), (2, "2 cases"), (21, "21 cases")])
def test_number_stands_with_the_right_form_of_its_noun(number: int, said: str) -> None:
    assert count_things(number, "case", "cases") == said


def test_only_the_first_letter_changes_its_size() -> None:
    assert (raise_initial("øst og NORD"), lower_initial("Øst og NORD")) == ("Øst og NORD", "øst og NORD")
    assert (raise_initial(""), lower_initial("")) == ("", "")


@pytest.mark.parametrize(
    ("minutes", "worded"),
    [
        (1, "1 minut"),
        (45, "45 minutter"),
        (60, "1 time"),
        (90, "1½ time"),
        (120, "2 timer"),
        (210, "3½ time"),
        (360, "6 timer"),
        (70, "1 time og 10 minutter"),
        (61, "1 time og 1 minut"),
    ],
)
def test_a_time_is_told_in_hours_once_it_has_one(minutes: int, worded: str) -> None:
    assert word_minutes(minutes) == worded
    assert word_minutes(minutes, minutes, short=True) == re.sub(r"minut(ter)?$", "min", worded)


def test_a_time_that_may_be_longer_is_told_by_its_ends() -> None:
    assert [word_minutes(*ends) for ends in ((15, 30), (45, 60), (60, 90), (240, 360), (110, 140))] == [
        "15–30 minutter",
        "45–60 minutter",
        "1–1½ time",
        "4–6 timer",
        "110–140 minutter",
    ]
