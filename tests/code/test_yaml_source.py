"""Text to values with places: what is read, what is refused, and where."""

from __future__ import annotations

import time
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.reading import yaml_tree
from macros.reading.nodes import Mapping, Mark, Scalar, Sequence, Source
from macros.reading.signs import BAD_CHARACTER, find_bad_characters, find_hidden_character
from macros.reading.yaml_tree import read_bytes, read_file

if TYPE_CHECKING:
    from pathlib import Path

    from macros.reading.nodes import Node


def read(text: str) -> Source:
    return yaml_tree.read_text(text, "f.yml")


def places(source: Source) -> list[tuple[int, int]]:
    return [(problem.line, problem.column) for problem in source.problems]


def only_problem(source: Source) -> str:
    (problem,) = source.problems
    return problem.message


def plain(node: Node | None) -> object:
    """A tree as Python's own values."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key.text: plain(value) for key, value in node.entries}
    return None


# --- what is read -----------------------------------------------------------------------------------------


def test_every_scalar_stays_text() -> None:
    source = read("a: NO\nb: 12:30\nc: 2003-01-01\nd: 0x1F\ne: null\nf: 1_000\n")
    assert not source.problems
    assert plain(source.root) == {
        "a": "NO",
        "b": "12:30",
        "c": "2003-01-01",
        "d": "0x1F",
        "e": "null",
        "f": "1_000",
    }


def test_values_know_their_line_and_column() -> None:
    root = read("a: x\nå:\n  - y\n  - b: z\n").root
    assert isinstance(root, Mapping)
    (_, first), (key, items) = root.entries
    assert (first.mark, key.mark) == (Mark(1, 4), Mark(2, 1))
    assert isinstance(items, Sequence)
    assert items.items[0].mark == Mark(3, 5)
    assert isinstance(items.items[1], Mapping)
    assert items.items[1].entries[0][1].mark == Mark(4, 8)


def test_quoted_and_block_text_is_not_plain() -> None:
    root = read("a: x\nb: 'x'\nc: \"x\"\nd: >-\n  x\ne: |\n  x\n").root
    assert isinstance(root, Mapping)
    assert [value.plain for _, value in root.entries if isinstance(value, Scalar)] == [True] + 4 * [False]


def test_text_over_several_lines_becomes_one_line() -> None:
    source = read("a: en\n  to\n  tre\nb: >-\n  fire\n  fem\n\n  seks\nc: |-\n  syv\n  otte\n")
    assert plain(source.root) == {"a": "en to tre", "b": "fire fem\nseks", "c": "syv\notte"}


def test_windows_line_ends_are_read_with_the_same_places() -> None:
    source = read_bytes(b"a: x\r\nb:\r\n  - y\r\n", "f.yml")
    assert not source.problems
    assert source.root == read("a: x\nb:\n  - y\n").root


def test_byte_order_mark_of_utf_8_is_passed_over() -> None:
    source = read_bytes("\ufeffå: ø\n".encode(), "f.yml")
    assert not source.problems
    assert plain(source.root) == {"å": "ø"}


def test_dashes_above_the_only_document_are_allowed() -> None:
    assert plain(read("---\na: x\n").root) == {"a": "x"}


@pytest.mark.parametrize(
    "text",
    [
        "# en bemærkning\na: x\n",
        "a: x\n# en bemærkning\nb: y\n",
        "a: x\n  # en bemærkning, rykket ind\nb: y\n",
        "a: x\n\n# sidst",
        "a: \"x\"  # efter anførselstegn\nb: 'y' # også her\n",
        "a:  # efter et felt med felter under\n  b: x\n",
        "a: # efter et felt med en liste under\n  - x\n",
        "a: >- # efter tegnet for en blok\n  x\n",
        "a: Ture ved åen  # titel\n",
        "a:\n  - navn: Ture ved åen # titel\n",
        "a: C# og x#y er tekst\n",
        "a: https://eksempel.dk/#sted\n",
        "a: >-\n  her er # tekst\n",
        'a: "her er # tekst"\n',
    ],
)
def test_remark_that_hides_no_text_is_allowed(text: str) -> None:
    assert not read(text).problems


def test_number_sign_in_quotes_and_blocks_is_kept() -> None:
    assert plain(read('a: "nr. # 1"\nb: >-\n  nr. # 2\n').root) == {"a": "nr. # 1", "b": "nr. # 2"}


# --- text that would be lost ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: nr. # 1\n", (1, 8)),
        ("a: #1\n", (1, 4)),
        ("a:\n  - x\n  - nr. # 1\n", (3, 9)),
        ("a:\n  - #1\n", (2, 5)),
        ("a: en\n  to # tre\n", (2, 6)),
        ("a: en # to\n  tre\n", (1, 7)),
        ("a: [x, y # z\n  ]\n", (1, 10)),
        ("a: x   # titel og mere\n", (1, 8)),
        ("a: x # note # titel\n", (1, 6)),
    ],
)
def test_remark_that_cuts_text_is_refused_where_it_begins(text: str, place: tuple[int, int]) -> None:
    source = read(text)
    assert places(source) == [place]
    assert "sæt hele teksten i anførselstegn" in only_problem(source)


def test_list_item_swallowed_by_the_text_above_is_refused() -> None:
    source = read("a:\n  - x\n    - y\n    - z\n")
    assert places(source) == [(3, 5), (4, 5)]


def test_quotation_mark_closed_some_lines_further_down_is_refused_where_it_begins() -> None:
    source = read("a:\n  - \"x\n  - y\"\nb: 'en\nc: to'\n")
    assert places(source) == [(2, 5), (4, 4)]
    assert "linje 3" in source.problems[0].message


def test_quoted_text_over_several_lines_is_allowed() -> None:
    assert plain(read('a: "en: to\n  tre"\n').root) == {"a": "en: to tre"}


def test_dash_inside_a_text_of_two_lines_is_allowed() -> None:
    assert plain(read("a: x – og\n  y - z\n").root) == {"a": "x – og y - z"}


# --- duplicate keys, anchors, aliases, tags, documents ----------------------------------------------------


def test_duplicate_key_reports_both_lines() -> None:
    source = read("a: 1\nb: 2\n\na: 3\n")
    assert places(source) == [(4, 1)]
    assert "«a»" in only_problem(source)
    assert "linje 1" in only_problem(source)


def test_key_that_stands_three_times_is_reported_twice() -> None:
    assert places(read("a: 1\na: 2\na: 3\n")) == [(2, 1), (3, 1)]


def test_same_key_in_two_groups_is_no_duplicate() -> None:
    assert not read("- a: 1\n- a: 2\n").problems


def test_rest_of_a_file_with_a_duplicate_key_can_be_checked() -> None:
    assert plain(read("a: 1\na: 2\nb: 3\n").root) == {"a": "1", "b": "3"}


@pytest.mark.parametrize(
    ("text", "word"),
    [("a: &x y\n", "«&x»"), ("a: !!int 5\n", "«!!int»"), ("a: !x y\n", "«!x»"), ("a: &x [y]\n", "«&x»")],
)
def test_anchor_and_tag_are_refused_by_name(text: str, word: str) -> None:
    assert word in only_problem(read(text))


def test_alias_is_refused_and_nothing_is_said_of_the_rest() -> None:
    source = read("a: &x y\nb: *x\nc: # z\n")
    assert places(source) == [(1, 4), (2, 4)]
    assert source.root is None


def test_cpr_number_after_a_sign_of_yaml_is_not_repeated() -> None:
    for sign in "&*!":
        text = " ".join(problem.message for problem in read(f"a: {sign}010190-1234\n").problems)
        assert text
        assert "1234" not in text


def test_second_document_is_refused_where_it_begins() -> None:
    source = read("a: 1\n---\nb: 2\n---\nc: 3\n")
    assert places(source) == [(2, 1)]
    assert source.root is None


# --- size and depth ---------------------------------------------------------------------------------------


def test_file_of_the_largest_size_is_read_and_one_byte_more_is_not() -> None:
    head = b"a: "
    fits = head + b"x" * (yaml_tree.LARGEST_FILE - len(head))
    assert not read_bytes(fits, "f.yml").problems
    assert "fylder 65 kB, og højst 64 kB" in only_problem(read_bytes(fits + b"x", "f.yml"))


def test_oversize_file_is_refused_before_it_is_read() -> None:
    source = read_bytes(b"\xff\x00" * yaml_tree.LARGEST_FILE, "f.yml")
    assert "fylder 128 kB" in only_problem(source)


def test_deepest_file_is_read_and_one_level_more_is_not() -> None:
    def nest(levels: int) -> Source:
        return read("[" * levels + "x" + "]" * levels)

    assert not nest(yaml_tree.DEEPEST).problems
    assert places(nest(yaml_tree.DEEPEST + 1)) == [(1, yaml_tree.DEEPEST + 1)]


@pytest.mark.parametrize("text", ["[" * 20_000, "{a: " * 15_000, "- " * 30_000, "? " * 30_000])
def test_twenty_thousand_brackets_end_in_one_problem_at_once(text: str) -> None:
    start = time.process_time()
    assert len(read(text).problems) == 1
    assert time.process_time() - start < 2


def test_alias_bomb_costs_nothing() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    start = time.process_time()
    source = read(bomb)
    assert source.root is None
    assert sum(len(problem.message) for problem in source.problems) < 1000
    assert time.process_time() - start < 1


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_tree, "MOST_NODES", 10)
    assert not read(f"[{', '.join('x' * 9)}]").problems
    source = read(f"[{', '.join('x' * 10)}]")
    assert "mere end 10 værdier" in only_problem(source)
    assert source.root is None


@pytest.mark.slow
def test_twenty_thousand_values_are_the_limit_and_a_file_of_the_largest_size_can_reach_it() -> None:
    assert not read("[" + "x," * 19_900 + "]").problems
    assert "mere end 20000 værdier" in only_problem(read("[" + "x," * 20_001 + "]"))
    assert yaml_tree.LARGEST_FILE > 2 * 20_001


def test_largest_file_cannot_hold_more_values_than_are_allowed_by_far() -> None:
    start = time.process_time()
    read("[" + "x," * (yaml_tree.LARGEST_FILE // 2 - 1) + "]")
    assert time.process_time() - start < 2


# --- bytes and letters ------------------------------------------------------------------------------------


def test_latin_1_is_refused_at_the_first_letter_that_shows_it() -> None:
    source = read_bytes("a: x\nb: Århus\n".encode("latin-1"), "f.yml")
    assert places(source) == [(2, 4)]
    assert "UTF-8" in only_problem(source)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_encodings_of_unicode_are_refused(encoding: str) -> None:
    source = read_bytes("titel: Gåtur\n".encode(encoding), "f.yml")
    assert source.problems
    assert source.root is None


def test_utf_16_with_its_mark_is_called_by_name() -> None:
    assert "UTF-16" in only_problem(read_bytes("a: x\n".encode("utf-16"), "f.yml"))


def test_nul_is_refused_in_its_place() -> None:
    source = read_bytes(b"a: x\nb: y\x00z\n", "f.yml")
    assert places(source) == [(2, 5)]
    assert "NUL" in only_problem(source)


def test_old_mac_line_end_is_refused() -> None:
    assert places(read_bytes(b"a: x\rb: y\r", "f.yml")) == [(1, 5)]


@pytest.mark.parametrize(
    ("line", "column", "letter"),
    [
        ("a: Gåtur", 5, "å"),
        ("a: Ærø og A\u030arhus", 11, "Å"),
        ("a: \u212brhus", 4, "Å"),
        ("e\u0301n: x", 1, "é"),
        ("a: x" + "o\u0308" * 3, 5, "ö"),
    ],
)
def test_decomposed_letter_is_refused_in_its_place(line: str, column: int, letter: str) -> None:
    decomposed = line.replace("å", "a\u030a")
    source = read(f"x: y\n{decomposed}\n")
    assert places(source) == [(2, column)]
    assert f"«{letter}»" in only_problem(source)


def test_ordinary_danish_text_has_no_bad_letters() -> None:
    text = "a: «Blæksprutterne» på Ærø – 2½ år, 50 % … “citat” ’s é ü Ÿ € ♥ 😀\n"
    assert not read(text).problems


@pytest.mark.parametrize(
    "letter",
    [
        *"\x01\x07\x08\x0b\x0c\x1b\x7f\x80\x85\x9f\xad",
        "\u061c",
        "\u200b",
        "\u200d",
        "\u200e",
        "\u2028",
        "\u202e",
        "\u2060",
        "\u2066",
        "\ufeff",
        "\ue000",
        "\uf8ff",
        "�",
        "\ufffe",
        "\uffff",
        "\U000f0000",
        "\U000e0041",
    ],
)
def test_letter_that_cannot_be_seen_or_read_is_refused_in_its_place(letter: str) -> None:
    source = read(f"x: y\na: for{letter}ening\n")
    assert places(source) == [(2, 7)]
    assert find_hidden_character(f"for{letter}ening") == letter


def test_bad_letter_and_what_else_is_wrong_are_reported_together() -> None:
    source = read("a: x\u200by\nb: 1\nb: 2\n")
    assert places(source) == [(1, 5), (3, 1)]
    assert source.root is not None


def test_one_problem_a_line_for_many_bad_letters() -> None:
    assert places(read("a: \u200bx\u200by\u200b\nb: \u200bx\n")) == [(1, 4), (2, 4)]


def test_tab_indentation_is_refused_line_by_line_and_nothing_is_guessed() -> None:
    source = read("a:\n\tb: 1\n\tc: 2\n")
    assert places(source) == [(2, 1), (3, 1)]
    assert source.root is None


def test_tab_in_a_text_is_refused_and_the_rest_is_read() -> None:
    source = read("a: x\ty\nb: z\n")
    assert places(source) == [(1, 5)]
    assert plain(source.root) == {"a": "x y", "b": "z"}


def test_hard_space_is_refused_where_yaml_takes_it_for_a_letter() -> None:
    assert places(read("a: x\n\u00a0\u00a0b: y\n")) == [(2, 1)]
    assert places(read("a:\u00a0x\n")) == [(1, 3)]
    assert places(read("a:\n  -\u00a0x\n")) == [(2, 4)]


def test_hard_space_inside_a_text_is_allowed() -> None:
    assert plain(read("a: 10\u00a0000 kr.\n").root) == {"a": "10\u00a0000 kr."}


# --- files ------------------------------------------------------------------------------------------------


def test_symlink_is_refused_even_to_a_good_file(tmp_path: Path) -> None:
    (tmp_path / "real.yml").write_text("a: x\n", encoding="utf-8")
    (tmp_path / "link.yml").symlink_to("real.yml")
    assert not read_file(tmp_path / "real.yml", "real.yml").problems
    assert "symlink" in only_problem(read_file(tmp_path / "link.yml", "link.yml"))


def test_file_that_cannot_be_opened_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    assert "kan ikke åbnes" in only_problem(read_file(tmp_path / "missing.yml", "missing.yml"))
    assert "kan ikke åbnes" in only_problem(read_file(tmp_path, "folder.yml"))


# --- whatever an editor may write -------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        "a",
        "b: ",
        "- ",
        "\n",
        "\n  ",
        "\n    ",
        ": ",
        '"',
        "'",
        "#",
        " # ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&x ",
        "*x",
        "!t ",
        "|",
        ">-",
        "---\n",
        "...",
        "?",
        "@",
        "`",
        "%",
        "\t",
        "\\",
        "æøå",
        "\u200b",
        "å",
        "<<: ",
        "~",
        "x" * 70,
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join)))
def test_no_text_crashes_the_reader_or_makes_it_speak_english(text: str) -> None:
    source = read_bytes(text.encode("utf-8", errors="surrogatepass"), "f.yml")
    lines = text.replace("\r\n", "\n").split("\n")
    for problem in source.problems:
        assert 1 <= problem.line <= len(lines)
        assert problem.column >= 1
        assert str(problem).isprintable()
        assert "expected" not in problem.message
        assert "while" not in problem.message
    assert (source.root is None) <= bool(source.problems)


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_reader(raw: bytes) -> None:
    source = read_bytes(raw, "f.yml")
    assert source.root is not None or source.problems


WORDS = st.text(alphabet="abcæøå ÅE.,;-–'\"«»!?&*#@%()[]{}0123456789:", min_size=1, max_size=40)


def written(texts: list[str]) -> list[str] | None:
    """What comes back from a list of texts written as an editor would; None where it is refused."""
    source = read("a:\n" + "".join(f"  - {text}\n" for text in texts))
    if source.problems or not isinstance(source.root, Mapping):
        return None
    items = source.root.entries[0][1]
    if not isinstance(items, Sequence) or not all(isinstance(item, Scalar) for item in items.items):
        return None
    return [item.text for item in items.items if isinstance(item, Scalar)]


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_unquoted_text_comes_back_whole_or_is_refused(texts: list[str]) -> None:
    read_back = written(texts)
    if read_back is not None:
        for text, back in zip(texts, read_back, strict=True):
            unquoted = text.strip()
            if unquoted[:1] not in {'"', "'"}:
                assert back == unquoted


def test_letters_are_the_same_after_reading() -> None:
    text = "æøåÆØÅéüß½«»–…"
    assert plain(read(f"a: {text}\n").root) == {"a": unicodedata.normalize("NFC", text)}


def test_the_quick_look_at_a_text_passes_over_no_sign_that_may_not_stand_there() -> None:
    every = "".join(chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000 and chr(code) != "\n")
    bad = BAD_CHARACTER.findall(every)
    assert len(bad) > 100_000
    assert all(find_hidden_character(sign) == sign for sign in bad)


@pytest.mark.parametrize(
    "text", ["a:\xa0b\n", "\u3000a: b\n", "a: Ã¸\n", "a: â€œ\n", "```yaml\na: b\n```\n", "# 010203-1234\na: b\n"]
)
def test_the_quick_look_at_a_file_passes_over_no_line_that_needs_one(text: str) -> None:
    assert list(find_bad_characters(text, "cases/a.yml"))
