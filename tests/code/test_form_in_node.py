"""The modules of «Foreslå en case», without a browser: what they say is what Python says of the same.

Dates, places, rules, YAML and formatted text are told again in TypeScript, because an editor wants to know while
writing. Here both are asked.
"""

from __future__ import annotations

import json
import re
from html import escape
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from lxml import html

from macros.language import messages
from macros.language.danish import make_slug
from macros.language.formatting import render_block, render_inline, strip_formatting
from macros.language.problems import Severity, suggest
from macros.model.dates import NOW, BadDate, add_months, find_meant_date, is_now, parse_date
from macros.model.fields import specs_of
from macros.model.records.case import Case
from macros.reading import kinds
from macros.reading.signs import find_hidden_character
from macros.reading.writer import write_record
from macros.scripts.form.data import compose_data
from macros.views.case.period import word_period, word_round
from macros.views.case.shows import Show
from tests.code.test_text import LITERAL
from tests.form_fixtures import BASE, FIXTURES, TODAY, check_case_files, make_fixture
from tests.form_in_node import start_form
from tests.full_record import fill_case, write_yaml
from tests.kinds import attempts
from tests.projects import read, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.form_in_node import FormInNode


@pytest.fixture(scope="module")
def form() -> Iterator[FormInNode]:
    with start_form(compose_data(real_catalogue())) as started:
        yield started


# --- one model, one verdict -------------------------------------------------------------------------------

WARNINGS = (
    *(messages.SAME_AGAIN, messages.LOOKS_LIKE_PHONE, messages.LOOKS_LIKE_MAIL, messages.UNKNOWN_MUNICIPALITY),
    *(messages.FULL_CASE_LACKS, messages.THIN_SOURCE, messages.SOURCE_WITHOUT_LINK, messages.SOURCE_WITHOUT_PAGE),
    messages.WEB_SOURCE_WITHOUT_DAY,
    *(messages.ALT_SAYS_NOTHING, messages.ALT_IS_THE_CAPTION),
    *(messages.LOOKS_LIKE_ADDRESS, messages.TAG_IN_TEXT, messages.CURLY_QUOTES, messages.LONG_SUMMARY),
    *(messages.UNIT_TWICE, messages.SAME_TITLE, messages.LOOKS_LIKE_A_NAME),
    *(messages.FURTHER_IS_SOURCE, messages.SAME_CONTRIBUTION),
    *(messages.DAY_TO_COME, messages.LOOKS_LIKE_A_PERSON, messages.REVIEW_IS_DUE),
)
"""What a case can be warned of, by the form and by the check."""


def normalise(message: str) -> str:
    """The check names the line where a text stands before; the form, the item."""
    return re.sub(r"(i) (linje|punkt) \d+\.", r"\1 ….", message)


def is_of_files(message: str) -> bool:
    """Whether the check alone can say it: of a name that is not the record's, or of another record that is tried."""
    return any(words in message for words in ("De to skal være ens.", "bruges allerede af ", "i cases/proeve-"))


def compare(form: FormInNode, folder: Path, records: dict[str, tuple[str, dict[str, Any]]]) -> list[str]:
    """What form and check say differently of records; each comes with the name that it is told by."""
    files = {name: form.write(record) for name, (_, record) in records.items()}
    problems = check_case_files(folder, files, TODAY)
    wrong = []
    for name, (title, record) in records.items():
        said = sorted(
            (normalise(problem.message), problem.severity is Severity.ERROR)
            for problem in problems
            if problem.path == f"cases/{name}.yml" and not is_of_files(problem.message)
        )
        shown = sorted((normalise(one["message"]), not one["isWarning"]) for one in form.check(record, TODAY))
        if said != shown:
            wrong.append(f"{title}\n  check: {said}\n  form:  {shown}")
    return wrong


def test_form_and_check_say_the_same_of_the_same_fixtures(form: FormInNode, tmp_path: Path) -> None:
    assert len(FIXTURES) >= 200
    records = {}
    for number, fixture in enumerate(FIXTURES):
        name, record = make_fixture(number)
        records[name] = (fixture["navn"], record)
    wrong = compare(form, tmp_path, records)
    assert not wrong, "\n".join(wrong)


def test_the_fixtures_try_what_is_right_and_everything_that_is_warned_of(form: FormInNode) -> None:
    told = [form.check(make_fixture(number)[1], TODAY) for number in range(len(FIXTURES))]
    assert 40 < sum(map(bool, told)) < len(FIXTURES) - 30
    warnings = [one["message"] for problems in told for one in problems if one["isWarning"]]
    for wording in WARNINGS:
        last = wording.rpartition("}")[2]
        assert any(message.endswith(last) for message in warnings), f"no fixture tries «{wording}»"


BROKEN = (
    *(f"Ã{chr(code)}" for code in range(0x80, 0xC0)),
    *("Ã†", "Ã˜", "Ã…", "â€", "â€œ", "Ã", "Ãx", "Ã ", "Ã\u2009x", "Â\xa0", "Ã\u200b", "Ã\u0301"),
)
"""Letters that have become two, in every way that another character set breaks them; and what looks like it."""


def test_form_and_check_agree_on_every_broken_letter(form: FormInNode, tmp_path: Path) -> None:
    """One half of it may be a sign that cannot be seen: in the file that stands as a number."""
    records: dict[str, tuple[str, dict[str, Any]]] = {}
    for broken in BROKEN:
        text = form.ask("tidy", f"Ture ved {broken}en.")
        for post in (
            {"resumé": text},
            {"titel": text},
            {"baggrund": [{"tekst": text, "sted": "rapport l. 1"}, f"To {text} 010203-1234"]},
            {"kommuner": [{"navn": text}], "periode": {"tekst": f"To linjer\nog {text}"}},
        ):
            name = f"proeve-{len(records):03}"
            records[name] = (repr((broken, post)), {"id": name, **BASE, **post})
    wrong = compare(form, tmp_path, records)
    assert not wrong, "\n".join(wrong)


def test_a_warning_leads_to_its_own_row_where_a_blank_one_stands_before(form: FormInNode) -> None:
    blank: dict[str, str] = {}
    own = {"sted": "evaluering s. 2", "titel": "Evaluering"}
    odd = {"kilder": [blank, own], "kommuner": [blank, {"navn": "Qqq"}], "redaktion": [blank, {"dato": "2031-01-01"}]}
    told = form.ask("problems", {**BASE, **odd}, TODAY.isoformat())
    paths = [one["path"][:2] for one in told if one["isWarning"]]
    assert sorted(paths) == [["kilder", 1], ["kommuner", 1], ["redaktion", 1]]


def test_the_form_asks_who_begins_a_picture_whether_it_may_be_shown(form: FormInNode) -> None:
    picture = {
        "fil": "SELV-1.jpg",
        "alt": "Tre går langs en å.",
        "foto": "Haven",
        "tilladelse": "?",
        "personer": "ingen",
    }

    def list_asked(**more: str) -> list[str]:
        record = {"id": "turene", **BASE, "billeder": [{**picture, **more}]}
        told = form.ask("asked", record, TODAY.isoformat())
        return [one["message"] for one in told if one["path"] == ["billeder", 0, "lov"]]

    (asked,) = list_asked()
    assert asked.startswith("feltet «lov» mangler")
    assert not list_asked(lov="eget")
    assert list_asked(lov="mangler") == [messages.NO_LEAVE]
    assert not [one for one in form.ask("asked", {"id": "turene", **BASE}, TODAY.isoformat()) if "lov" in one["path"]]


def test_a_picture_called_as_a_camera_calls_it_is_told_once_what_to_be_called(form: FormInNode) -> None:
    picture = {"fil": "IMG_2041.jpg", "alt": "Tre går langs en å.", "foto": "Foreningen", "tilladelse": "CC BY 4.0"}
    record = {"id": "turene", **BASE, "billeder": [{**picture, "personer": "ingen"}]}
    told = form.ask("problems", record, TODAY.isoformat())
    (message,) = (one["message"] for one in told if one["path"] == ["billeder", 0, "fil"])
    assert "kan ikke være navnet" in message


def test_a_record_that_is_not_on_the_list_is_guessed_by_its_title_in_the_form() -> None:
    """The check guesses an id, which stands in no list of the form."""
    data = compose_data(real_catalogue())
    title = real_catalogue().subjects["idraet"].title
    with start_form({**data, "messages": {**data["messages"], **data["spoken"]}, "isSpoken": True}) as spoken:
        told = spoken.ask("problems", {"id": "turene", **BASE, "emner": [title[:5].lower()]}, TODAY.isoformat())
    (message,) = (one["message"] for one in told if one["path"][0] == "emner")
    assert f"Mente du «{title}»?" in message


def test_the_preview_has_every_way_of_showing_that_the_page_has(form: FormInNode) -> None:
    assert sorted(form.ask("shows")) == sorted(str(show.value) for show in Show)


# --- text -------------------------------------------------------------------------------------------------

PIECES = (
    *("- ", ": ", ":", "#", " #", "'", '"', "\\", "\n", "\n\n", "|", ">", ">-", "&a", "*b", "!c", "%", "@", "`"),
    *("[", "]", "{", "}", ",", "?", "~", "---", "...", "<<", "=", " ", "  ", "\t", "\xa0", "\u200b", "\u2028", "Ã¥"),
    *("yes", "no", "null", "2003-01-02", "1e3", "0x1f", "12:30", "tekst:", "mål: ", "æøå", "😀", "ord", "Ã", "\x85"),
    "og en lang række af almindelige ord ",
)
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)
PLACES: tuple[tuple[Callable[[str], dict[str, Any]], Callable[[Case], str]], ...] = (
    (lambda text: {"resumé": text}, lambda case: case.summary.value),
    (
        lambda text: {"organisering": [{"gruppe": "G", "møder": [{"tekst": text, "sted": "rapport l. 1"}, "Ja."]}]},
        lambda case: case.bodies[0].meetings[0].value,
    ),
    (lambda text: {"ikke_angivet": [text, "mere"]}, lambda case: case.not_stated[0]),
)
"""Where a text is put, and where the case has it: as a paragraph, deep inside a list, and as a line."""


@attempts(400)
@given(TEXTS)
@example("\x85ord\x1c")
@example("\x1f")
@example("\ufeffÃ\x85")
def test_any_text_comes_back_letter_for_letter_or_is_refused_by_both(form: FormInNode, raw: str) -> None:
    """Written by the form, read by the reader."""
    text = form.ask("tidy", raw)
    wanted = text.strip("\ufeff").strip().strip("\ufeff").strip()
    for put, find in PLACES:
        record = {"id": "proeve", **BASE, **put(text)}
        written = form.write(record)
        told = [one["message"] for one in form.check(record, TODAY) if not one["isWarning"]]
        case, problems = read(written, Case)
        assert bool(problems) == bool(told), (text, written, problems, told)
        assert all(any(message in problem for problem in problems) for message in told), (written, problems, told)
        if not told and wanted:
            assert find(case) == wanted, written


FORMATTED = (
    *(
        "Kort.",
        "*et* og _to_",
        "**tre** og __fire__",
        "Et.\n\nTo.",
        "Tre ting:\n- a\n- *b*",
        "1. a\n2. b",
        "1) a\n2) b",
    ),
    *("* a\n* b", "[et sted](https://eksempel.dk/a?b=c&d=e)", '[et sted](https://a.dk "en titel") og *to*'),
    *("*ud **ind** ud*", "**ud *ind* ud**", "***begge***", "_ud __ind___", "2*3*4", "**a*b**c*"),
    *(
        "Linje\n- a\n  - b\n- c\n\nEfter.",
        "- a\n\n- b",
        "- a\nmere af a\n- b",
        "1. a\n3. b",
        "3. a\n4. b",
        "1. a\n\n2. b",
    ),
    *("[x](<https://a.dk>)", "[*x*](https://a.dk)", "*[x](https://a.dk)*", "![x](https://a.dk)", "[x](https://a.dk)y"),
    *(
        "[x](https://a.dk/ø)",
        "[a](https://a.dk) [b](http://b.dk)",
        "21. august\n1. a\n2. b",
        "et\nto",
        "- 😀 *æ*\n- «b»",
        "*€*5 og 5*€*",
    ),
    *LITERAL,
)


def write_html(pieces: list[Any]) -> str:
    """What the form makes of a text, as HTML."""
    return "".join(
        escape(piece)
        if isinstance(piece, str)
        else "<{0}{1}>{2}</{0}>".format(
            piece["tag"],
            "".join(f' {name}="{escape(value)}"' for name, value in piece["attributes"].items()),
            write_html(piece["content"]),
        )
        for piece in pieces
    )


def outline(fragment: str) -> str:
    """A fragment as a browser would read it, where the spaces between its blocks mean nothing."""
    written = html.tostring(html.fragment_fromstring(fragment, create_parent="body"), encoding="unicode")
    return re.sub(r"\s*(</?(?:p|ul|ol|li|body)>)\s*", r"\1", re.sub(r"\s+", " ", written))


def assert_formatted_alike(form: FormInNode, text: str) -> None:
    found = form.ask("formatted", text)
    assert outline(write_html(found["block"])) == outline(render_block(text)), text
    assert outline(write_html(found["inline"])) == outline(render_inline(text)), text
    assert found["plain"] == strip_formatting(text), text


@pytest.mark.parametrize("text", FORMATTED)
def test_the_preview_formats_a_text_as_the_page_does(text: str, form: FormInNode) -> None:
    assert_formatted_alike(form, text)


MARKS = (
    *(
        "*",
        "**",
        "***",
        "_",
        "__",
        "[",
        "]",
        "](https://a.dk)",
        '](https://a.dk "t")',
        "](http://a)",
        "](<https://a.dk>)",
    ),
    *(
        "(",
        "!",
        "![",
        "a",
        "b c",
        "æ",
        "å ",
        "\n",
        "\n\n",
        "\n- ",
        "\n  - ",
        "- ",
        "* ",
        "\n1. ",
        "\n2. ",
        "\n3) ",
        "1) ",
    ),
    *(" ", "\\", "&amp;", "<", "`", "😀", "«", "»", ".", "—", "#", "> ", '"', "'", "](https://å.dk/ø?x=æ&y=1)"),
)


@attempts(300)
@given(st.lists(st.sampled_from(MARKS), max_size=14).map("".join))
def test_the_preview_formats_any_text_as_the_page_does(form: FormInNode, text: str) -> None:
    # The two parsers differ in one thing: Python's takes a line for an item of a list also where four spaces or more
    # stand before it.
    assert_formatted_alike(form, re.sub(r"(?m)^ {4,}", "   ", text).strip())


# --- dates and words --------------------------------------------------------------------------------------

DATES = st.tuples(
    st.sampled_from(("", "", "ca. ", "ca ", "cirka ", "i ", "den ", "mandag den ")),
    st.sampled_from(
        "||forår |sommer |efteråret |vinter |1. halvår |2. halvår |3. kvartal |Q2 |start |midt |slut |primo |ultimo |"
        "maj |5. maj |21/8 |31.12.|august, ".split("|")
    ),
    st.sampled_from(("2003", "2004", "1799", "2101", "03", "")),
    st.sampled_from(("", "", "-02", "-13", "-8", "-02-29", "-08-31", "-09-31", "-5-4", "-")),
).map("".join)


@attempts(600)
@given(DATES)
def test_a_date_means_the_same_in_the_form(form: FormInNode, text: str) -> None:
    # The form asks of a text without the spaces around it.
    assert form.ask("date", text.strip()) == describe_date(text)


@attempts(600)
@given(DATES, st.booleans())
@example("nu", True)
@example("stadig i gang", True)
def test_a_date_is_kept_as_the_check_would_have_it_and_told_in_words_that_lead_back(
    form: FormInNode, raw: str, or_now: bool
) -> None:
    text = raw.strip()
    kept = form.ask("kept", text, or_now)
    wanted = NOW if or_now and is_now(text) else find_meant_date(text) or text
    assert kept == (text if isinstance(describe_date(text), dict) else wanted)
    told = form.ask("told", kept, or_now)
    assert form.ask("kept", told, or_now) == kept
    if isinstance(describe_date(kept), dict):
        assert told == parse_date(kept).wording, "every date has words that are read as the same date"


def describe_date(text: str) -> dict[str, Any] | str:
    try:
        when = parse_date(text)
    except BadDate as bad:
        return str(bad)
    return {
        "first": when.first.isoformat(),
        "last": when.last.isoformat(),
        "precision": when.precision.value,
        "approximate": when.approximate,
        "wording": when.wording,
        "iso": when.iso,
    }


SPANS = st.sampled_from(
    ("", "nu", "2003", "ca. 2003", "2003-05", "ca. 2003-09", "vinter 2003", "ca. 2005", "2005-12-31", "slut 2005")
)


@attempts(100)
@given(SPANS, SPANS)
def test_a_period_is_worded_alike(form: FormInNode, start: str, end: str) -> None:
    """«ca.» stays where the source has it."""
    period = {"fra": start, "til": end, "tekst": "Kilden siger det."}
    period = {key: text for key, text in period.items() if text}
    written = json.dumps({"id": "proeve", **BASE, "periode": period, "runder": [{"navn": "Runde 1", **period}]})
    case, problems = read(written, Case)
    # An end before its beginning is refused.
    assume(not problems)
    assert form.ask("period", start, end) == word_period(case.period)
    (told,) = case.rounds
    assert form.ask("round", start, end) == word_round(told)


@given(st.dates(), st.integers(0, 60))
@attempts(200)
def test_a_review_is_due_on_the_same_day_in_the_form(form: FormInNode, day: Any, months: int) -> None:
    day = day.replace(year=2000 + day.year % 100)
    assert form.ask("months", day.isoformat(), months) == add_months(day, months).isoformat()


WORDS = ("rapport", "rapporten", "evaluering", "guide", "Odense", "Aarhus", "Århus", "øer", "frivillig", "fri", "a", "")


@given(st.text("abderortgiuæåøÅ", max_size=9), st.lists(st.sampled_from(WORDS), unique=True))
@attempts(300)
@example("odexy", ["odens", "odeno"])
@example("Odensen", ["Odder", "Odense"])
def test_the_form_thinks_of_the_same_word(form: FormInNode, wrong: str, allowed: list[str]) -> None:
    assert form.ask("near", wrong, allowed) == suggest(wrong, allowed)


@given(st.one_of(st.text(max_size=100), st.sampled_from([case.title for case in real_catalogue().cases.values()])))
@attempts(300)
@example("å" * 80)
@example("!!!")
@example("Con")
@example("LPT1.")
def test_an_id_that_the_form_makes_is_one_and_is_free(form: FormInNode, title: str) -> None:
    made = form.ask("id", title)
    if not title.strip():
        assert made == ""
        return
    assert kinds.is_good_id(made)
    assert made not in real_catalogue().cases


@given(st.text(max_size=30))
@attempts(200)
def test_the_form_makes_the_same_id_of_a_title(form: FormInNode, title: str) -> None:
    # Letters of languages that Danish does not borrow from fold otherwise in Python: «ß» there is «ss».
    borrowed = "".join(letter for letter in title if letter.lower() == letter.casefold())
    assert form.ask("slug", borrowed) == make_slug(borrowed)


# --- whole records ----------------------------------------------------------------------------------------

SEEN = [piece.replace("\t", " ") for piece in PIECES if not find_hidden_character(piece)]
"""The odd texts without what cannot be seen, which is refused at its field; a tab is a space as soon as it is typed."""
OPTIONAL = [spec.key for _, spec in specs_of(Case) if not spec.required]
FULL, _ = fill_case()


@st.composite
def some_records(draw: st.DrawFn) -> dict[str, Any]:
    """A record with some of the fields of a case, of which some say less than they could; odd texts in all."""
    extra = "".join(draw(st.lists(st.sampled_from(SEEN), max_size=6)))
    filled, _ = fill_case(extra)
    kept = set(draw(st.lists(st.sampled_from(OPTIONAL), min_size=1, max_size=12, unique=True)))
    record = {key: value for key, value in filled.items() if key not in OPTIONAL or key in kept}
    return {key: draw(prune(value)) if key in kept else value for key, value in record.items()}


@st.composite
def prune(draw: st.DrawFn, value: Any) -> Any:
    """The same with some of its keys and items left out; something is always left."""
    if isinstance(value, list):
        return [draw(prune(item)) for item in value[: draw(st.integers(1, len(value)))]]
    if not isinstance(value, dict):
        return value
    keys = [key for key in value if draw(st.booleans())] or list(value)
    return {key: draw(prune(value[key])) for key in keys}


@pytest.mark.parametrize("sign", [piece for piece in PIECES if find_hidden_character(piece)])
def test_a_sign_that_nobody_sees_is_refused_in_every_text_of_the_file_that_the_form_writes(
    form: FormInNode, sign: str
) -> None:
    record, _ = fill_case(f"{sign}slut")
    for written in (write_yaml(record), form.write(record)):
        _, faults = read(written, Case)
        assert faults
        assert all("usynligt" in fault for fault in faults), faults


@attempts(120)
@given(some_records())
@example(FULL)
def test_any_fields_of_a_case_come_back_from_the_file_that_the_form_writes(
    form: FormInNode, record: dict[str, Any]
) -> None:
    """Every field that the model has, new ones too: in the form, on to YAML, and read by the check."""
    wanted, faults = read(write_yaml(record), Case)
    got, told = read(form.write(record), Case)
    assert got == wanted
    assert bool(told) == bool(faults), (told, faults)
    if wanted is not None:
        assert write_record(got) == write_record(wanted)


def test_the_property_of_whole_records_reaches_every_field() -> None:
    assert {spec.key for _, spec in specs_of(Case)} == set(FULL)
    assert {"vurderinger", "citater", "kontakt", "læs_mere", "billeder", "runder", "udbredelse", "land"} <= set(
        OPTIONAL
    )
