"""Record text to HTML: what little formatting there is, and that nothing else ever becomes more than text."""

from __future__ import annotations

import html
import re
import time

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml import html as lxml_html

from macros.language.danish import make_slug
from macros.language.formatting import is_block, protect_heading, render_block, render_inline, strip_formatting

ALLOWED_TAGS = {"p", "em", "strong", "ul", "ol", "li", "a"}


def tree_of(fragment: str) -> lxml_html.HtmlElement:
    """A fragment as a browser would read it."""
    return lxml_html.fragment_fromstring(fragment, create_parent="body")


def words_of(fragment: str) -> str:
    """What a reader sees of a fragment, its spaces evened out."""
    return " ".join(tree_of(fragment).text_content().split())


def assert_harmless(fragment: str) -> None:
    """Only our own tags, no attribute but an https address and its title."""
    for element in tree_of(fragment).iterdescendants():
        assert isinstance(element.tag, str), etree.tostring(element)
        assert element.tag in ALLOWED_TAGS, element.tag
        for name, value in element.attrib.items():
            assert (element.tag, name) in {("a", "href"), ("a", "title")}, (element.tag, name)
            if name == "href":
                assert value.startswith("https://"), value


# --- what is understood -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("Kort.", "<p>Kort.</p>"),
        ("*et* og _to_", "<p><em>et</em> og <em>to</em></p>"),
        ("**tre** og __fire__", "<p><strong>tre</strong> og <strong>fire</strong></p>"),
        ("[et sted](https://eksempel.dk/a?b=c&d=e)", '<p><a href="https://eksempel.dk/a?b=c&amp;d=e">et sted</a></p>'),
        ("Et.\n\nTo.", "<p>Et.</p>\n<p>To.</p>"),
        ("Tre ting:\n- a\n- *b*", "<p>Tre ting:</p>\n<ul>\n<li>a</li>\n<li><em>b</em></li>\n</ul>"),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("1) a\n2) b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("* a\n* b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
    ],
)
def test_emphasis_lists_and_https_links_are_understood(text: str, block: str) -> None:
    assert render_block(text) == block


def test_inline_text_has_emphasis_and_links_but_no_blocks() -> None:
    assert render_inline("*et* [to](https://a.dk)") == '<em>et</em> <a href="https://a.dk">to</a>'
    assert render_inline("a\n\n- b\n- c") == "a  - b - c"


@pytest.mark.parametrize(
    ("text", "block"), [("kort", False), ("to\nlinjer", True), ("\nkort\n", False), ("- et punkt", False)]
)
def test_only_text_of_several_lines_needs_a_block(text: str, block: bool) -> None:
    assert is_block(text) is block


# --- what is shown as it is written -----------------------------------------------------------------------

LITERAL = [
    "<script>alert(1)</script>",
    "<b>fed</b> & <i>kursiv</i>",
    "<!-- skjult --> synlig",
    "<img src=x onerror=alert(1)>",
    "</p></div></body>",
    "&lt;b&gt; &amp; &#60; &copy;",
    "{{ 1/0 }} {% raw %} {# bemærkning #}",
    '"><svg/onload=alert(1)>',
    "# overskrift",
    "## overskrift ##",
    "overskrift\n===",
    "overskrift\n---",
    "> citat",
    "`kode` og ```kode```",
    "    fire mellemrum",
    "~~streget~~ ==markeret== ^^op^^ ++ned++",
    "![billede][1]",
    "[id]: https://a.dk",
    "[tekst][id]",
    "[javascript](javascript:alert(1))",
    "[data](data:text/html,x)",
    "[http](http://a.dk)",
    "[relativ](../om.html)",
    "[stor](HTTPS://a.dk)",
    "[anker](#sted)",
    "<https://a.dk>",
    "https://a.dk www.a.dk nogen@a.dk",
    "| a | b |\n|---|---|\n| c | d |",
    "***",
    "---",
    "{: .klasse #id onclick=x }",
    ":smile: :material-home:",
    "[^1]",
    "[ ] ikke et kryds",
    "- et punkt alene",
    "+ 20 frivillige",
    "* en stjerne alene",
    "1. halvår 2003 gik godt",
    "21. august 2003 skrev de under",
    "2003. Det var året",
    "21. august\nskrev de under",
    "2. halvår\n\n21. august skrev de under",
    "5 * 3 * 2 og 2 ** 3",
    "snake_case_navn",
    "C:\\mappe\\*",
    "\\<b\\>",
    "!!! note",
    '--8<-- "fil"',
    "$x^2$ \\(x\\)",
    "*[HTML]: forkortelse",
    "en stjerne* uden makker",
    "[x](https://",
    "[x] (https://a.dk)",
    "[x]()",
    "[x](<>)",
    '[x]( "titel")',
    "[x](\n)",
]


@pytest.mark.parametrize("text", LITERAL)
def test_anything_else_is_shown_letter_for_letter(text: str) -> None:
    wanted = " ".join(text.split())
    for rendered in (render_block(text), render_inline(text)):
        assert_harmless(rendered)
        assert words_of(rendered) == wanted
    assert strip_formatting(text) == wanted


@pytest.mark.parametrize(
    "before", ["", "ord ", "**fed** ", "[a](https://a.dk) ", "linje\n", "- punkt\n- ", "1. a\n2. "]
)
@pytest.mark.parametrize("after", ["", " ord", " *k*", "\nlinje"])
def test_hostile_text_is_shown_in_every_position(before: str, after: str) -> None:
    hostile = '<script>alert(1)</script>{{ 1/0 }}{% raw %}[x](javascript:alert(1))&amp;"'
    for rendered in (render_block(before + hostile + after), render_inline(before + hostile + after)):
        assert_harmless(rendered)
        assert hostile in words_of(rendered)
        assert not re.search(r"<(?!/?(?:p|em|strong|ul|ol|li|a)[ >])", rendered)


def test_hostile_text_inside_emphasis_and_link_text_stays_text() -> None:
    rendered = render_block("*<b>x</b>* [<b>y</b>](https://a.dk)")
    assert_harmless(rendered)
    assert words_of(rendered) == "<b>x</b> <b>y</b>"


@pytest.mark.parametrize(
    "address",
    [
        'https://a.dk/"onmouseover=x',
        "https://a.dk/'x",
        "https://a.dk/<script>",
        "https://a.dk/&quot;",
        "https://a.dk/%22",
    ],
)
def test_address_cannot_break_out_of_its_attribute(address: str) -> None:
    rendered = render_block(f'[x]({address}) [y]({address} "on<b>")')
    assert_harmless(rendered)


SIGNS = "*_[](){}<>&\"'`#+-.!|~^:;=\\/@$%\n 0123456789abcæøå"
PIECES = st.sampled_from(
    [
        "<script>",
        "</p>",
        "javascript:",
        "https://",
        "](",
        "[x](",
        "](https://a.dk)",
        '[x](https://a.dk "t")',
        "**",
        "__",
        "\n- ",
        "\n1. ",
        "\n2. ",
        "\n\n",
        "&lt;",
        "&#106;",
        "{{ x }}",
        "<!--",
        "-->",
        "<![CDATA[",
        "onerror=",
        "\n    ",
        "`",
    ]
)
TEXTS = st.one_of(
    st.text(alphabet=SIGNS, max_size=60), st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=12).map("".join)
)


@given(TEXTS)
def test_no_text_yields_a_tag_or_an_address_of_its_own(text: str) -> None:
    usable = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", "", text)
    for rendered in (render_block(usable), render_inline(usable)):
        assert_harmless(str(rendered))
        assert "<script" not in rendered


PLAIN = st.text(alphabet=st.characters(blacklist_categories=["Cc", "Cs", "Cf"], blacklist_characters="*_[\ufffe\uffff"))


@given(PLAIN)
def test_text_without_signs_of_formatting_is_seen_as_it_is_written(text: str) -> None:
    wanted = " ".join(text.split())
    assert words_of(render_block(text)) == wanted
    assert words_of(render_inline(text)) == wanted
    assert html.unescape(str(render_inline(text))) == text
    assert strip_formatting(text) == wanted


@given(TEXTS)
def test_stripped_text_has_the_words_that_the_page_shows(text: str) -> None:
    usable = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]", "", text).strip()
    shown = re.sub(r"\s", "", tree_of(str(render_block(usable))).text_content())
    assert re.sub(r"\s", "", strip_formatting(usable)) == shown


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "[" * 8_000,
        "*a " * 2_500,
        "a* " * 2_500,
        "[](" * 2_500,
        "[a](" * 2_000,
        "\n- a" * 2_000,
        "_*" * 8_000,
        "<" * 8_000,
        "\n".join(" " * depth + "- a" for depth in range(150)),
        "a\n\n" * 2_500,
        "[a](https://b" * 600,
    ],
)
def test_text_of_nothing_but_signs_is_rendered_at_once(text: str) -> None:
    start = time.process_time()
    render_block(text)
    render_inline(text)
    strip_formatting(text)
    assert time.process_time() - start < 1


# --- headings ---------------------------------------------------------------------------------------------


def heading_of(title: str) -> tuple[str, list[str]]:
    """What a title becomes as a heading of a page, with the extensions that the site uses: its words, and all tags."""
    page = markdown.markdown(
        f"# {protect_heading(title)}\n\nSlut.",
        extensions=["attr_list", "tables", "toc"],
        extension_configs={"toc": {"slugify": make_slug}},
    )
    tree = tree_of(page)
    (heading,) = tree.findall("h1")
    return heading.text_content(), [element.tag for element in tree.iterdescendants()]


@pytest.mark.parametrize(
    "title",
    [
        "Århus",
        "A & B",
        "C# og D",
        "*ikke fed*",
        "snake_case_navn",
        "1. maj",
        "- punkt",
        "{: #andet .x }",
        "[x](https://a.dk)",
        "<b>fed</b>",
        "`kode`",
        "![x](y)",
        "a\\*b",
        "slut ##",
        "&amp; &#60;",
        "<https://a.dk>",
        "{{ 1/0 }}",
        "--- | ---",
        "[TOC]",
        '"citat" ’ … « »',
        "![[x]]",
        "*[a]: b",
        "a  b",
    ],
)
def test_title_becomes_one_heading_and_is_read_as_it_is_written(title: str) -> None:
    assert heading_of(title) == (" ".join(title.split()), ["h1", "p"])


TITLES = st.text(
    alphabet=st.characters(blacklist_categories=["Cc", "Cs", "Cf", "Co", "Cn", "Zl", "Zp"]), min_size=1, max_size=60
)


@given(st.one_of(TITLES, st.text(alphabet=SIGNS, min_size=1, max_size=40)))
def test_no_title_becomes_anything_but_a_heading(title: str) -> None:
    wanted = " ".join(title.split())
    if wanted:
        words, tags = heading_of(title)
        assert " ".join(words.split()) == wanted
        assert tags == ["h1", "p"]


@given(st.text())
def test_protected_heading_has_no_sign_that_html_or_markdown_knows(title: str) -> None:
    assert not re.search(
        r"[<>*_`\[\]{}#!|\\\"'\n]|&(?!#\d+;)", str(protect_heading(title)).replace("&#", "&¤").replace("&¤", "")
    )
