"""From a tree to a typed record: what each kind of field takes, and that everything wrong is said at once."""

# ruff: noqa: RUF009 - field declarations, as in macros/model/records

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.language.problems import Problem, ProblemsFound, Severity, echo, suggest
from macros.model.fields import (
    Vocabulary,
    amount,
    day,
    group,
    identifier,
    integer,
    line,
    link,
    places,
    prose,
    reference,
    specs_of,
    word,
)
from macros.model.records.case import Case
from macros.model.statements import Origin, Place, Sourced, Stated
from macros.reading.reader import read_record
from macros.reading.reading import Reading
from macros.reading.yaml_tree import read_text
from tests.projects import SHORT_CASE, read, record_types

if TYPE_CHECKING:
    from macros.model.dates import SourceDate


class Colour(Vocabulary):
    """Words for the tests."""

    RED = ("rød", "Rød", "Som en brandbil.")
    GREEN = ("mørk grøn", "Mørkegrøn", "Som en skov.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wheel(Sourced):
    """A group with one necessary field."""

    name: str = line("navn", "Navn", "Navnet.", required=True)
    turn: Stated[str] | None = prose("drejer", "Drejer", "Hvorhen.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Load(Sourced):
    """A group whose one necessary field is a list, and so cannot stand alone."""

    goods: tuple[str, ...] = line("varer", "Varer", "Det, der er på.", many=True, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span(Sourced):
    """A group with an end."""

    start: SourceDate | None = day("fra", "Fra", "Begyndelsen.")
    end: SourceDate | None = day("til", "Til", "Slutningen.", not_before="fra")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cart:
    """A record with a field of every kind."""

    id: str = identifier("Navnet på filen.")
    title: str | None = line("titel", "Titel", "Titlen.", is_title=True, longest=20)
    note: str | None = line("note", "Note", "En linje.", longest=40)
    about: Stated[str] | None = prose("om", "Om", "Hvad det er.")
    points: tuple[Stated[str], ...] = prose("punkter", "Punkter", "Det, der er.", many=True)
    ours: Stated[str] | None = prose("vores", "Vores", "Vores ord.", origin="vores læsning")
    colour: Colour | None = word("farve", "Farve", "Farven.", Colour)
    other: str | None = reference("anden", "Anden", "En anden vogn.", "carts")
    others: tuple[str, ...] = reference("andre", "Andre", "Andre vogne.", "carts", many=True)
    bought: SourceDate | None = day("købt", "Købt", "Hvornår.")
    wheels: int | None = integer("antal", "Antal", "Hvor mange hjul.")
    price: str | None = amount("pris", "Pris", "Hvad den kostede.")
    address: str | None = link("link", "Link", "Hvor den står.")
    places: tuple[Place, ...] = places("kilder", "Kilder", "Hvor det står.")
    wheel: Wheel | None = group("hjul", "Hjul", "Et hjul.", Wheel, origin="vores læsning")
    parts: tuple[Wheel, ...] = group("dele", "Dele", "Hjulene.", Wheel, many=True)
    span: Span | None = group("tid", "Tid", "Tiden.", Span)
    load: Load | None = group("læs", "Læs", "Det, der er på.", Load)


def cart(text: str) -> tuple[Any, list[str]]:
    return read(f"id: vogn\n{text}\n", Cart)


def value(text: str, name: str) -> Any:
    read_cart, problems = cart(text)
    assert not problems
    return getattr(read_cart, name)


def fault(text: str) -> str:
    read_cart, problems = cart(text)
    assert read_cart is None
    (problem,) = problems
    return problem


# --- each kind of field -----------------------------------------------------------------------------------


def test_line_is_kept_as_it_is_written() -> None:
    assert value('note: "<b>{{ 1/0 }}</b> & *x*"', "note") == "<b>{{ 1/0 }}</b> & *x*"


def test_line_of_the_greatest_length_is_taken_and_one_letter_more_is_not() -> None:
    assert value(f"note: {'å' * 40}", "note") == "å" * 40
    assert "41 tegn" in fault(f"note: {'å' * 41}")


@pytest.mark.parametrize("text", ["a < b", "a > b", "{{ a }}", "a }}", "{% a", "a %}", "{# a", "a #}"])
def test_title_that_looks_like_code_is_refused(text: str) -> None:
    assert "en titel må ikke indeholde" in fault(f"titel: '{text}'")


def test_title_with_ordinary_signs_is_taken() -> None:
    assert value("titel: 'Hus & have: 50 % {}'", "title") == "Hus & have: 50 % {}"


def test_statement_may_be_plain_text_or_carry_its_place_and_origin() -> None:
    assert value("om: En vogn.", "about") == Stated("En vogn.", (), Origin.SOURCE)
    full = value("om:\n  tekst: En vogn.\n  sted: rapport s. 5\n  ophav: vores læsning", "about")
    assert full == Stated("En vogn.", (Place("rapport", "s. 5"),), Origin.READING)


def test_statement_declared_as_ours_is_ours_unless_the_file_says_otherwise() -> None:
    assert value("vores: En vogn.", "ours").origin is Origin.READING
    assert value("vores:\n  tekst: En vogn.", "ours").origin is Origin.READING
    assert value("vores:\n  tekst: En vogn.\n  ophav: kilden", "ours").origin is Origin.SOURCE


def test_group_declared_as_ours_hands_it_on() -> None:
    assert value("hjul: Forhjul", "wheel").origin is Origin.READING
    assert value("hjul:\n  navn: Forhjul\n  ophav: kilden", "wheel").origin is Origin.SOURCE
    assert value("dele: [Forhjul]", "parts")[0].origin is Origin.SOURCE


def test_group_with_one_necessary_field_may_be_written_as_just_that() -> None:
    assert [part.name for part in value("dele:\n  - Forhjul\n  - navn: Baghjul", "parts")] == ["Forhjul", "Baghjul"]


def test_word_becomes_a_member_of_its_vocabulary() -> None:
    assert value("farve: mørk grøn", "colour") is Colour.GREEN
    assert value("farve: 'rød'", "colour") is Colour.RED
    assert value("farve: mørk\u00a0grøn", "colour") is Colour.GREEN


def test_unknown_word_lists_the_words() -> None:
    assert fault("farve: blå") == "2:8: fejl: farve: «blå» er ikke et af ordene her: rød, mørk grøn."


def test_reference_is_kept_for_later_with_its_place() -> None:
    source = read_text("id: vogn\nanden: kærre\nandre: [stol, bænk]\n", "f.yml")
    assert source.root is not None
    reading = Reading("f.yml")
    read_record(source.root, Cart, reading)
    assert [(mention.target, mention.field, mention.mark.line) for mention in reading.mentions] == [
        ("kærre", "anden", 2),
        ("stol", "andre 1", 3),
        ("bænk", "andre 2", 3),
    ]


@pytest.mark.parametrize("text", ["0", "7", "150", "999999999"])
def test_whole_number_is_read(text: str) -> None:
    assert value(f"antal: {text}", "wheels") == int(text)
    assert value(f"antal: '{text}'", "wheels") == int(text)


@pytest.mark.parametrize("text", ["-1", "+1", "1.5", "1e3", "0x1F", "to", "٣", "1٣", "9999999999", "1 2 3 a"])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    assert "er ikke et helt tal" in fault(f"antal: {text}")


@pytest.mark.parametrize(("text", "proposal"), [("007", "7"), ("1.000", "1000"), ("1_000", "1000"), ("1 000", "1000")])
def test_number_written_otherwise_comes_with_a_proposal(text: str, proposal: str) -> None:
    assert fault(f"antal: {text}").endswith(f"Skriv {proposal}.")


@pytest.mark.parametrize("text", ["0", "150", "2½", "210.000-420.000", "næsten 20", "1.000.000", '"08"', "'2003'"])
def test_amount_is_kept_as_the_source_writes_it(text: str) -> None:
    assert value(f"pris: {text}", "price") == text.strip("\"'")


@pytest.mark.parametrize(
    "text", ["https://eksempel.dk", "https://a.b.dk/x?y=z&w=1#sted", "https://ræv.dk/å", "https://a.dk:8080/"]
)
def test_https_address_is_taken(text: str) -> None:
    assert value(f"link: {text}", "address") == text


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//eksempel.dk",
        "/sti",
        "ftp://eksempel.dk",
        "eksempel.dk",
        "HTTPS://eksempel.dk",
        "https:eksempel.dk",
        "https://",
        "https://.dk",
        "https://eksempel.",
        "https://a b.dk",
        "https://a.dk/<script>",
        "https://a.dk/'x",
        "https://a.dk/`x",
        "https://a.dk\\\\x",
        "https://bruger@eksempel.dk",
        "https://eksempel.dk@ond.dk",
        "https://[::1]/",
        "https://[x",
        "https://a.dk/{{x}}",
        "\\tjavascript:x",
    ],
)
def test_any_other_address_is_refused(text: str) -> None:
    assert "link: " in fault(f'link: "{text}"')


# --- places -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("rapport s. 12", Place("rapport", "s. 12")),
        ("rapport, s. 12", Place("rapport", "s. 12")),
        ("rapport l. 3", Place("rapport", "", ((3, 3),))),
        ("rapport linje 3-5", Place("rapport", "", ((3, 5),))),
        ("rapport l. 3-5, 8, 10 - 12", Place("rapport", "", ((3, 5), (8, 8), (10, 12)))),
        ("rapport l. 3–5", Place("rapport", "", ((3, 5),))),
        ("rapport\u00a0s.\u00a012", Place("rapport", "s. 12")),
        ("rapport s. 12 l. 3-5", Place("rapport", "s. 12", ((3, 5),))),
        ("rapport s. 12, l. 3-5", Place("rapport", "s. 12", ((3, 5),))),
        ("oplaeg Demokratisk legitimitet l. 3", Place("oplaeg", "Demokratisk legitimitet", ((3, 3),))),
        ("min-kilde-2 bilag 1, figur 2", Place("min-kilde-2", "bilag 1, figur 2")),
        ("rapport", Place("rapport", "")),
    ],
)
def test_place_is_read(text: str, place: Place) -> None:
    assert value(f"kilder: {text}", "places") == (place,)


def test_several_places_stand_in_a_list_or_between_semicolons() -> None:
    both = (Place("a", "s. 1"), Place("b", "", ((2, 2),)))
    assert value("kilder: a s. 1; b l. 2", "places") == both
    assert value("kilder:\n  - a s. 1\n  - b l. 2", "places") == both


def test_every_faulty_place_of_a_list_is_reported() -> None:
    _, problems = cart("kilder:\n  - a l. 3-2\n  - b l. 2\n  - C s. 1")
    assert [problem.partition(":")[0] for problem in problems] == ["3", "5"]


@pytest.mark.parametrize(
    "text", ["a " + "x" * 300, "a l. " + "9" * 5000, "a s. " + "9" * 199, "a x" + " " * 50_000 + "y"]
)
def test_long_place_is_refused_or_read_at_once(text: str) -> None:
    cart(f'kilder: "{text}"')


# --- lists, groups, requirements --------------------------------------------------------------------------


def test_end_before_start_is_reported_even_beside_another_fault() -> None:
    _, problems = cart("tid:\n  fra: 2004\n  til: 2003\nfarve: blå")
    assert len(problems) == 2
    assert "tid › til: slutter (2003), før det begynder (2004)" in problems[0]


@pytest.mark.parametrize(
    ("start", "end"), [("2003", "2003"), ("2003-08", "2003"), ("2003", "2003-01"), ("efterår 2003", "2003-09-01")]
)
def test_end_that_may_lie_after_the_start_is_taken(start: str, end: str) -> None:
    assert value(f"tid:\n  fra: {start}\n  til: {end}", "span") is not None


def test_missing_field_says_what_it_is_and_which_words_it_takes() -> None:
    _, problems = read("titel: x\n", Cart)
    assert problems == ["1:1: fejl: feltet «id» mangler. Navnet på filen."]


def test_fields_of_a_group_are_named_with_the_way_to_them() -> None:
    _, problems = cart("dele:\n  - Forhjul\n  - navn: Baghjul\n    drejer:\n      tekst: 08")
    assert problems[0].startswith("6:14: fejl: dele 2 › drejer › tekst: ")


def test_field_of_another_level_is_sent_there() -> None:
    assert "Et felt af det navn findes kun inde under «tid»." in fault("fra: 2003")
    assert "Et felt af det navn findes kun inde under «hjul» eller «dele»." in fault("navn: Forhjul")
    assert "Det hører til yderst i posten" in fault("hjul:\n  navn: Forhjul\n  farve: rød")


def test_unknown_field_in_a_small_group_lists_its_fields() -> None:
    assert "Her kan stå: fra, til, sted, ophav." in fault("tid:\n  fra: 2003\n  varighed: lang")


def test_statement_with_an_unknown_field_and_a_bad_place_reports_both() -> None:
    _, problems = cart("om:\n  sted: A\n  målet: flere")
    assert len(problems) == 2


def test_statement_without_text_reports_it_beside_a_bad_place() -> None:
    _, problems = cart("om:\n  sted: A")
    assert len(problems) == 2


def test_same_item_twice_is_reported_at_the_second() -> None:
    assert fault("andre:\n  - en\n  - to\n  - en").startswith("5:5: fejl: andre 3: «en» står allerede i linje 3.")


@pytest.mark.parametrize(
    ("items", "twin", "line"),
    [
        ("  - for\n  - navn: for\n    drejer: Mod højre.", "4:5: fejl: dele 2", 3),
        ("  - navn: for\n    drejer: Mod højre.\n  - bag\n  - for", "6:5: fejl: dele 3", 3),
        ("  - drejer: Mod højre.\n    navn: bag\n  - bag", "5:5: fejl: dele 2", 3),
    ],
    ids=["short then long", "long then short", "the name further down"],
)
def test_same_thing_once_short_and_once_long_is_a_twin_of_which_both_lines_are_told(
    items: str, twin: str, line: int
) -> None:
    message = fault(f"dele:\n{items}")
    assert message.startswith(twin)
    assert f"står allerede i linje {line}. Slet den ene." in message


def test_group_whose_necessary_field_is_a_list_cannot_be_written_as_one_text() -> None:
    assert "læs: her skal stå felter på hver sin linje: varer, sted, ophav." in fault("læs: Sten")
    assert value("læs:\n  varer: [Sten]", "load").goods == ("Sten",)


def test_two_long_ones_may_say_two_things_of_one() -> None:
    assert len(value("dele:\n  - navn: for\n    drejer: Mod højre.\n  - navn: for\n    drejer: Ud.", "parts")) == 2


def test_hidden_letter_that_an_escape_puts_in_is_refused_everywhere() -> None:
    for field in ("titel", "note", "om", "farve", "anden", "købt", "antal", "pris", "link", "kilder", "hjul"):
        assert "usynligt tegn" in fault(f'{field}: "a\\u202eb"'), field


CPR = "010190-1234"


@pytest.mark.parametrize(
    "number",
    [
        *(CPR, "0101901234", "010190 1234", f"({CPR})", f"nr.{CPR}.", "010190\u20131234", "010190\u20111234"),
        *("010190\xa01234", "010190  1234", "010190 - 1234", "01.01.90-1234"),
    ],
)
def test_cpr_number_is_refused_and_never_repeated(number: str) -> None:
    for field in ("titel", "note", "om", "farve", "anden", "købt", "antal", "pris", "link", "kilder", "hjul", "id2"):
        _, problems = cart(f'{field}: "{number}"')
        assert problems, field
        assert "1234" not in "".join(problems), field


@pytest.mark.parametrize(
    "number", ["1234567890123", "010190-12345", "3301901234", "0113901234", "12.345.678", "20031225"]
)
def test_other_long_numbers_are_no_cpr_numbers(number: str) -> None:
    assert value(f'note: "{number}"', "note") == number


def test_all_faults_of_a_record_are_reported_in_one_reading() -> None:
    text = "titel: NO\nfarve: blå\nkøbt: 2003-13\nantal: to\nlink: x\nkilder: X\nhjul:\n  nvan: y\nuvis: 1\n"
    read_cart, problems = cart(text)
    assert read_cart is None
    assert [int(problem.partition(":")[0]) for problem in problems] == [2, 3, 4, 5, 6, 7, 9, 9, 10]


def test_record_that_is_no_mapping_is_refused() -> None:
    for text in ("- id: x\n", "x\n"):
        assert "posten skal bestå af felter" in read(text, Cart)[1][0]


def test_shortest_case_is_read() -> None:
    case, problems = read(SHORT_CASE, Case)
    assert not problems
    assert case.title == "Ture ved åen"


# --- plain words that other readers of YAML take for something else ---------------------------------------

AMBIGUOUS = [
    *("NO no No n N yes Yes YES y Y on On ON off Off OFF true True TRUE false False FALSE".split()),
    *("08 0o14 0x1F 0b101 12:30 1:2:3 1_000 1e3 1.5 .5 5. +1 -1 2003 2003-01-01".split()),
    *(".inf -.inf .nan .NaN = << 2001-12-14t21:59:43.10-05:00".split()),
]


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_ambiguous_plain_text_is_refused_and_its_quoted_form_is_taken(text: str) -> None:
    for field in ("note", "om", "anden", "pris"):
        if field == "pris" and text in {"2003"}:
            continue
        assert f'"{text}"' in fault(f"{field}: {text}"), field
        assert not cart(f'{field}: "{text}"')[1], field
        assert not cart(f"{field}: >-\n  {text}")[1], field


@pytest.mark.parametrize(
    "text", ["nej", "ja", "2½", "1-2", "kl. 12:30", "Norge", "12:30-13:00", "2003-2004", "x", "10 %", "1."]
)
def test_ordinary_plain_text_is_taken(text: str) -> None:
    if text != "1.":
        assert not cart(f"note: {text}")[1]
    assert not cart(f"note: '{text}'")[1]


# --- near matches and what is echoed ----------------------------------------------------------------------

CASE_KEYS = [spec.key for _, spec in specs_of(Case)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("part", "parter"),
        ("parti", "parter"),
        ("tid", "tidslinje"),
        ("resume", "resumé"),
        ("malgruppe", "målgruppe"),
        ("maalgruppe", "målgruppe"),
        ("kommune", "kommuner"),
        ("TITEL", "titel"),
        ("titl", "titel"),
        ("kilde", "kilder"),
        ("aktivitet", "aktiviteter"),
        ("finans", "finansiering"),
        ("forudsaetninger", "forudsætninger"),
    ],
)
def test_near_match_is_what_an_editor_meant(typed: str, meant: str) -> None:
    assert suggest(typed, CASE_KEYS) == f" Mente du «{meant}»?"


@pytest.mark.parametrize("typed", ["vejrudsigt", "xyz", "", "q"])
def test_nothing_is_proposed_where_nothing_is_near(typed: str) -> None:
    assert suggest(typed, CASE_KEYS) == ""


def test_echo_cleans_what_would_forge_or_repaint_a_log() -> None:
    assert echo("a\nb\x1b[31mc\u202ed::error") == "«a b [31mc d: :error»"
    assert echo("x" * 100) == f"«{'x' * 59}…»"
    assert echo(f"nr. {CPR}") == "«nr. …»"


@given(st.text())
def test_echo_is_one_printable_line_without_commands(text: str) -> None:
    said = echo(text)
    assert "::" not in said
    assert len(said.splitlines()) == 1
    assert len(said) <= 62


def test_file_name_cannot_forge_a_line_of_the_log() -> None:
    said = str(Problem("cases/a\n::error.yml", 1, 2, "", "x."))
    assert len(said.splitlines()) == 1


def test_problem_reads_as_file_line_column_severity_field_and_text() -> None:
    assert str(Problem("f.yml", 3, 5, "titel", "mangler.")) == "f.yml:3:5: fejl: titel: mangler."
    assert str(Problem("f.yml", 1, 1, "", "er tom.", Severity.WARNING)) == "f.yml:1:1: advarsel: er tom."


def test_collected_problems_are_in_the_order_of_files_and_lines() -> None:
    problems = [Problem("b", 1, 1, "", "x"), Problem("a", 10, 1, "", "x"), Problem("a", 9, 2, "", "x")]
    found = ProblemsFound(problems)
    assert [(problem.path, problem.line) for problem in found.problems] == [("a", 9), ("a", 10), ("b", 1)]
    assert str(found).count("\n") == 2


# --- whatever an editor may write -------------------------------------------------------------------------

SCALARS = st.sampled_from(
    [
        "x",
        "NO",
        "2003",
        "2003-02-30",
        "rapport s. 5",
        "rapport l. 3-1",
        "https://eksempel.dk",
        "javascript:x",
        "<b>",
        "~",
        '""',
        "'{{ 1/0 }}'",
        "fuld",
        "part",
        "frivillig",
        "ja",
        "vores læsning",
        CPR,
        "å" * 300,
        "[a](x)",
        "-",
        ";",
        "l. 3",
    ]
)
KEYS = st.sampled_from(
    sorted({spec.key for record in record_types() for _, spec in specs_of(record)} | {"tekst", "sted", "ophav", "uvis"})
)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.dictionaries(KEYS, inner, max_size=4).map(
            lambda entries: "{" + ", ".join(f"{key}: {item}" for key, item in entries.items()) + "}"
        ),
    ),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, TREES, max_size=8), st.sampled_from(record_types()))
def test_no_tree_crashes_the_reader(entries: dict[str, str], record: type[Any]) -> None:
    value, problems = read("".join(f"{key}: {tree}\n" for key, tree in entries.items()) or "x", record)
    assert (value is None) == bool(problems)
    assert "1234" not in "".join(problems)


def test_several_periods_are_told_where_several_stand() -> None:
    _, problems = read(f"{SHORT_CASE}periode:\n  - {{fra: 2003, til: 2009}}\n  - {{fra: 2015, til: nu}}\n", Case)
    (problem,) = problems
    assert "«runder»" in problem
