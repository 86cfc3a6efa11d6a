"""Dates: every form, how exact each is, what an editor most likely meant."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.checking.mending.guesses.times import find_meant_span
from macros.model.dates import (
    FORMS,
    MONTHS,
    STILL_GOING_ON,
    BadDate,
    Precision,
    parse_date,
    write_date,
)

DAY, PART, MONTH = Precision.DAY, Precision.PART_OF_MONTH, Precision.MONTH
SEASON, HALF, QUARTER, YEAR = Precision.SEASON, Precision.HALF_YEAR, Precision.QUARTER, Precision.YEAR

FORMS_AND_MEANINGS = [
    ("2003", "2003-01-01", "2003-12-31", YEAR, "2003", "2003"),
    ("start 2003", "2003-01-01", "2003-04-30", YEAR, "begyndelsen af 2003", "2003"),
    ("midt 2003", "2003-05-01", "2003-08-31", YEAR, "midten af 2003", "2003"),
    ("slut 2003", "2003-09-01", "2003-12-31", YEAR, "slutningen af 2003", "2003"),
    ("1. halvår 2003", "2003-01-01", "2003-06-30", HALF, "første halvår 2003", "2003"),
    ("2. halvår 2003", "2003-07-01", "2003-12-31", HALF, "andet halvår 2003", "2003"),
    ("1. kvartal 2004", "2004-01-01", "2004-03-31", QUARTER, "1. kvartal 2004", "2004"),
    ("4. kvartal 2003", "2003-10-01", "2003-12-31", QUARTER, "4. kvartal 2003", "2003"),
    ("forår 2003", "2003-03-01", "2003-05-31", SEASON, "foråret 2003", "2003"),
    ("sommer 2003", "2003-06-01", "2003-08-31", SEASON, "sommeren 2003", "2003"),
    ("efterår 2003", "2003-09-01", "2003-11-30", SEASON, "efteråret 2003", "2003"),
    ("vinter 2003", "2003-12-01", "2004-02-29", SEASON, "vinteren 2003", "2003"),
    ("vinter 2004", "2004-12-01", "2005-02-28", SEASON, "vinteren 2004", "2004"),
    ("2003-08", "2003-08-01", "2003-08-31", MONTH, "august 2003", "2003-08"),
    ("2004-02", "2004-02-01", "2004-02-29", MONTH, "februar 2004", "2004-02"),
    ("start 2003-09", "2003-09-01", "2003-09-10", PART, "begyndelsen af september 2003", "2003-09"),
    ("midt 2003-09", "2003-09-11", "2003-09-20", PART, "midten af september 2003", "2003-09"),
    ("slut 2003-09", "2003-09-21", "2003-09-30", PART, "slutningen af september 2003", "2003-09"),
    ("slut 2003-02", "2003-02-21", "2003-02-28", PART, "slutningen af februar 2003", "2003-02"),
    ("2003-08-21", "2003-08-21", "2003-08-21", DAY, "21. august 2003", "2003-08-21"),
    ("2004-02-29", "2004-02-29", "2004-02-29", DAY, "29. februar 2004", "2004-02-29"),
]


@pytest.mark.parametrize(("text", "first", "last", "precision", "wording", "iso"), FORMS_AND_MEANINGS)
def test_form_means_its_days_is_as_exact_as_it_says_and_reads_in_danish(  # noqa: PLR0917 - a table has its columns
    text: str, first: str, last: str, precision: Precision, wording: str, iso: str
) -> None:
    read = parse_date(text)
    assert (read.first.isoformat(), read.last.isoformat()) == (first, last)
    assert (read.precision, read.wording, read.iso, read.approximate) == (precision, wording, iso, False)


@pytest.mark.parametrize("form", [row[0] for row in FORMS_AND_MEANINGS])
def test_any_form_may_be_approximate_and_means_the_same_days(form: str) -> None:
    about, exact = parse_date(f"ca. {form}"), parse_date(form)
    assert about.approximate
    assert about.wording == f"ca. {exact.wording}"
    assert (about.first, about.last, about.precision, about.iso) == (
        exact.first,
        exact.last,
        exact.precision,
        exact.iso,
    )


def test_every_form_that_the_help_names_can_be_read() -> None:
    named = [form.strip(" «»") for form in FORMS.replace(" eller ", ", ").split(", ")]
    assert len(named) == 8
    for form in named:
        parse_date(form)


def test_space_around_a_date_does_not_matter() -> None:
    assert parse_date("  efterår   2003 ").wording == "efteråret 2003"


def test_timeline_order_is_by_first_day_and_the_more_exact_first() -> None:
    texts = ["2004", "efterår 2003", "2003-09-01", "2003-09", "start 2003-09", "2003", "2. halvår 2003", "vinter 2002"]
    ordered = sorted(texts, key=lambda text: parse_date(text).sort_key)
    assert ordered == [
        "vinter 2002",
        "2003",
        "2. halvår 2003",
        "2003-09-01",
        "start 2003-09",
        "2003-09",
        "efterår 2003",
        "2004",
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2003-02-30", "februar 2003 har 28 dage"),
        ("2004-02-30", "februar 2004 har 29 dage"),
        ("2003-04-31", "april 2003 har 30 dage"),
        ("2003-01-00", "januar 2003 har 31 dage"),
        ("2003-13", "måned 13"),
        ("2003-00", "måned 00"),
        ("2003-13-01", "måned 13"),
        ("1799", "uden for 1800-2100"),
        ("2101", "uden for 1800-2100"),
        ("efterår 2003-10", "en del af året og en måned"),
        ("2. kvartal 2003-05", "en del af året og en måned"),
        ("1. halvår 2003-10", "en del af året og en måned"),
        ("slut 2003-10-21", "en del af måneden og en dag"),
    ],
)
def test_impossible_date_says_what_is_impossible(text: str, why: str) -> None:
    with pytest.raises(BadDate, match=why):
        parse_date(text)


PROPOSALS = [
    ("12/5 2003", "2003-05-12"),
    ("12/5-2003", "2003-05-12"),
    ("12.5.2003", "2003-05-12"),
    ("12. 5. 2003", "2003-05-12"),
    ("12-05-2003", "2003-05-12"),
    ("21. august 2003", "2003-08-21"),
    ("21 aug. 2003", "2003-08-21"),
    ("den 21. august 2003", "2003-08-21"),
    ("torsdag den 21. august 2003", "2003-08-21"),
    ("august 2003", "2003-08"),
    ("August, 2003", "2003-08"),
    ("aug 2003", "2003-08"),
    ("8/2003", "2003-08"),
    ("2003-8", "2003-08"),
    ("2003-8-1", "2003-08-01"),
    ("2003/08/21", "2003-08-21"),
    ("2003.08.21", "2003-08-21"),
    ("2003–08–21", "2003-08-21"),
    ("2003\u201108", "2003-08"),
    ("efteråret 2003", "efterår 2003"),
    ("i efteråret 2003", "efterår 2003"),
    ("Efterår 2003", "efterår 2003"),
    ("sommeren 2003", "sommer 2003"),
    ("første halvår 2003", "1. halvår 2003"),
    ("2 halvår 2003", "2. halvår 2003"),
    ("andet halvår af 2003", "2. halvår 2003"),
    ("Q2 2003", "2. kvartal 2003"),
    ("2003-Q4", "4. kvartal 2003"),
    ("2. kv. 2003", "2. kvartal 2003"),
    ("fjerde kvartal i 2003", "4. kvartal 2003"),
    ("sidste kvartal 2003", "4. kvartal 2003"),
    ("5. kvartal 2003", ""),
    ("3.5.24", "2024-05-03"),
    ("3/5-24", "2024-05-03"),
    ("12/5 98", "1998-05-12"),
    ("24-05-03", ""),
    ("maj 24", ""),
    ("primo 2003", "start 2003"),
    ("medio maj 2003", "midt 2003-05"),
    ("ultimo 2003-06", "slut 2003-06"),
    ("slutningen af september 2003", "slut 2003-09"),
    ("i begyndelsen af 2003", "start 2003"),
    ("ca 2003", "ca. 2003"),
    ("cirka maj 2003", "ca. 2003-05"),
    ("omkring 2003", "ca. 2003"),
    ("Ca. 2003", "ca. 2003"),
]


@pytest.mark.parametrize(("text", "proposal"), PROPOSALS)
def test_danish_way_of_writing_comes_with_a_proposal(text: str, proposal: str) -> None:
    with pytest.raises(BadDate) as bad:
        parse_date(text)
    assert (f"Mente du «{proposal}»?" in str(bad.value)) == bool(proposal)


@pytest.mark.parametrize(
    "text", ["31.02.2003", "13/13 2003", "2003-2004", "i sommer", "maj", "03-05-12", "", "２００３", "2003-08-21T12:00"]
)
def test_what_cannot_be_guessed_lists_the_forms_instead(text: str) -> None:
    with pytest.raises(BadDate) as bad:
        parse_date(text)
    assert "Mente du" not in str(bad.value)
    assert FORMS in str(bad.value)


@given(st.dates(date(1800, 1, 1), date(2100, 12, 31)))
def test_every_day_is_read_as_itself_and_as_danes_write_it(day: date) -> None:
    read = parse_date(day.isoformat())
    assert (read.first, read.last, read.iso) == (day, day, day.isoformat())
    assert read.wording == f"{day.day}. {MONTHS[day.month - 1]} {day.year}"
    for written in (f"{day.day}/{day.month} {day.year}", f"{day.day}.{day.month}.{day.year}", read.wording):
        with pytest.raises(BadDate, match=f"Mente du «{day.isoformat()}»"):
            parse_date(written)


@given(st.integers(1800, 2100), st.sampled_from([row[0] for row in FORMS_AND_MEANINGS]))
def test_parts_of_a_year_stay_in_order_and_touch_no_other(year: int, form: str) -> None:
    if form == "2004-02-29":
        return
    read = parse_date(form.replace("2003", str(year)).replace("2004", str(year)))
    assert date(year, 1, 1) <= read.first <= read.last
    assert read.last <= date(year, 12, 31) + timedelta(days=60)


@given(st.text())
def test_no_text_is_read_as_a_date_by_chance(text: str) -> None:
    with pytest.raises(BadDate):
        parse_date(f"{text}x")


@pytest.mark.parametrize("text", ["1" * 10_000, "ca. " * 5_000, " " * 50_000 + "x", "den " * 10_000, "2003-" * 5_000])
def test_long_text_is_refused_at_once(text: str) -> None:
    with pytest.raises(BadDate):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2022-2024", ("2022", "2024")),
        ("2022\u20132024", ("2022", "2024")),
        ("2022-24", ("2022", "2024")),
        ("2013-", ("2013", "nu")),
        ("2013 - nu", ("2013", "nu")),
        ("Siden maj 2013", ("2013-05", "nu")),
        ("2013 og frem", ("2013", "nu")),
        ("fra 2013 til og med 2016", ("2013", "2016")),
        ("fra efteråret 2013 indtil 3. maj 2014", ("efterår 2013", "2014-05-03")),
        ("ca. 2013 til 2016", ("ca. 2013", "2016")),
        ("2003-05-2004-06", ("2003-05", "2004-06")),
        # No span: one date, a slip of a month, the wrong way round, more than two.
        ("2003-05", ("", "")),
        ("2003-13", ("", "")),
        ("2003-02-30", ("", "")),
        ("2016-2013", ("", "")),
        ("2013-2016 og 2018", ("", "")),
        ("tre år", ("", "")),
        ("-", ("", "")),
        ("", ("", "")),
    ],
)
def test_beginning_and_end_in_one_text_are_told_apart(text: str, span: tuple[str, str]) -> None:
    assert find_meant_span(text) == span


@given(st.text(alphabet="0123456789-–. fratilnuog", max_size=30))
def test_a_span_is_two_dates_of_which_the_first_comes_first(text: str) -> None:
    start, end = find_meant_span(text)
    assert bool(start) == bool(end)
    if start:
        assert parse_date(end, or_now=True).last >= parse_date(start).first


def test_only_an_end_may_be_now() -> None:
    assert parse_date(" nu ", or_now=True) == STILL_GOING_ON
    assert write_date(STILL_GOING_ON) == "nu"
    with pytest.raises(BadDate, match="Mente du «nu»"):
        parse_date("Løbende", or_now=True)
    with pytest.raises(BadDate):
        parse_date("nu")
