"""The text of records: plain words, and the little formatting that an editor may use.

Emphasis, lists and https links are understood; everything else is shown as it is written, HTML, Jinja and other
Markdown included. What comes out is safe to stand in a page.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markupsafe import Markup, escape

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

# Most statements are a plain sentence. Only text with one of these needs the Markdown parser, which takes
# twenty times as long as escaping.
_FORMATTED = re.compile(r"[*_\[]|\n")
_BULLET = re.compile(r"^\s*[-*]\s", re.MULTILINE)
_FIRST, _SECOND = (re.compile(rf"^\s*{number}[.)]\s", re.MULTILINE) for number in (1, 2))


# An empty address is the one that the parser does not ask its gate about. It leads nowhere, so it is no link.
_EMPTY_ADDRESS = re.compile(r"\]\(\s*(?:<\s*>\s*)?[)\"'(]")


@cache
def _parser(lists: bool, links: bool) -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False, "linkify": False, "typographer": False})
    parser.enable(["emphasis", *(["list"] if lists else []), *(["link"] if links else [])])
    # `validateLink` is the parser's own gate for addresses; what it refuses stays text.
    parser.validateLink = lambda url: url.startswith("https://")  # type: ignore[method-assign]
    parser.inline.ruler.before("link", "picture", _keep_picture)
    return parser


def _keep_picture(state: StateInline, silent: bool) -> bool:
    # What begins a picture is text, or the rest of it would become a link.
    if not state.src.startswith("![", state.pos):
        return False
    if not silent:
        state.pending += "!["
    state.pos += 2
    return True


def _parse(text: str) -> list[Token]:
    """Parse text as paragraphs, and as lists where it has one.

    One line is never a list, nor is a number one unless 1 and 2 are there: «21. august skrev de under» is a sentence.
    """
    links = not _EMPTY_ADDRESS.search(text)
    if "\n" in text.strip() and (_BULLET.search(text) or (_FIRST.search(text) and _SECOND.search(text))):
        tokens = _parser(lists=True, links=links).parse(text)
        if not any(token.type == "ordered_list_open" and token.attrGet("start") is not None for token in tokens):
            return tokens
    return _parser(lists=False, links=links).parse(text)


def render_block(text: str) -> Markup:
    """Turn the text of a field into paragraphs and lists."""
    if not _FORMATTED.search(text):
        return Markup("<p>%s</p>") % text
    parser = _parser(lists=True, links=True)
    return _protect(parser.renderer.render(_parse(text), parser.options, {}).strip())


def render_inline(text: str) -> Markup:
    """Turn the text of a field into a run of words for a place where no paragraph can stand."""
    if not _FORMATTED.search(text):
        return escape(text)
    parser = _parser(lists=False, links=not _EMPTY_ADDRESS.search(text))
    return _protect(parser.renderInline(" ".join(text.split("\n"))).strip())


def is_block(text: str) -> bool:
    """Whether the text needs paragraphs or lists of its own."""
    return "\n" in text.strip()


def _protect(html: str) -> Markup:
    # The parser has escaped everything that is not its own tags.
    return Markup(html)  # noqa: S704 - see above; test_text.py tries to break it


_SPECIAL = re.compile(r"[^\w ,.–-]|_")


def protect_heading(text: str) -> Markup:
    """Write text so that a Markdown heading shows it letter for letter, on one line.

    Every sign that Markdown, its extensions or HTML could understand becomes a character reference.
    """
    line = " ".join(text.split())
    return Markup(_SPECIAL.sub(lambda sign: f"&#{ord(sign[0])};", line))  # noqa: S704


def strip_formatting(text: str) -> str:
    """Give the words of a text without its formatting, for a description or a search result."""
    if _FORMATTED.search(text):
        text = " ".join(
            "".join(child.content for child in token.children or ()) for token in _parse(text) if token.type == "inline"
        )
    return " ".join(text.split())
