"""The text of records: plain words, and the little formatting that an editor may use.

Emphasis, lists and https links are understood; everything else is shown as it is written, HTML, Jinja and other
Markdown included. What comes out is safe to stand in a page.
"""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt
from markupsafe import Markup, escape

# Most statements are a plain sentence. Only text with one of these needs the Markdown parser, which takes
# twenty times as long as escaping.
_FORMATTED = re.compile(r"[*_\[\\]|\n|^\s*(?:[-+]|\d+[.)])\s")


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False, "linkify": False, "typographer": False})
    parser.enable(["emphasis", "list", "link"])
    # `validateLink` is the parser's own gate for addresses; what it refuses stays text.
    parser.validateLink = lambda address: address.startswith("https://")  # type: ignore[method-assign]
    return parser


def render_block(text: str) -> Markup:
    """Turn the text of a field into paragraphs and lists."""
    if not _FORMATTED.search(text):
        return Markup("<p>%s</p>") % text
    return _protect(_parser().render(text).strip())


def render_inline(text: str) -> Markup:
    """Turn the text of a field into a run of words for a place where no paragraph can stand."""
    if not _FORMATTED.search(text):
        return escape(text)
    return _protect(_parser().renderInline(" ".join(text.split("\n"))).strip())


def is_block(text: str) -> bool:
    """Whether the text needs paragraphs or lists of its own."""
    return "\n" in text.strip() or re.match(r"\s*(?:[-+*]|\d+[.)])\s", text) is not None


def _protect(html: str) -> Markup:
    # The parser has escaped everything that is not its own tags.
    return Markup(html)  # noqa: S704 - see above; test_text.py tries to break it


_SPECIAL = re.compile(r"[^\w\s,.–-]")


def protect_heading(text: str) -> Markup:
    """Write text so that a Markdown heading shows it letter for letter.

    Every sign that Markdown, its extensions or HTML could understand becomes a character reference.
    """
    return Markup(_SPECIAL.sub(lambda sign: f"&#{ord(sign[0])};", text).replace("_", "&#95;"))  # noqa: S704


def strip_formatting(text: str) -> str:
    """Give the words of a text without its formatting, for a description or a search result."""
    plain = re.sub(r"\[([^\]]*)\]\(https://[^)\s]*\)", r"\1", text)
    plain = re.sub(r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)", "", plain)
    return " ".join(plain.split())
