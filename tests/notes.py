"""What a page tells of its sources: before its places are numbered, and after."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import html

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST = 8
"""Per cent of the visible words of a page that may be spent on whose word it is and where it stands."""

_UNSEEN = (
    ".//script | .//style | .//svg | .//template | .//*[@hidden] | .//*[contains(@class, 's-hidden')]"
    " | .//details[not(@open)]/*[not(self::summary)] | .//*[@class='s-legend'] | .//button"
)
_SPENT = ("s-place", "s-places", "s-ref", "s-reading", "s-proposal", "s-based")
_OF_CLASS = " | ".join(f".//*[contains(concat(' ', @class, ' '), ' {name} ')]" for name in _SPENT)
_IN_BRACKETS = re.compile(
    r"\((?:[A-ZÆØÅ][\w-]+, (?:s\. |afsnit |kapitel |bilag |trin |«)[^()]*|vores læsning|Samspils forslag)\)"
)


def count_words(article: HtmlElement) -> tuple[int, int]:
    """How many visible words of an article say whose word something is or where it stands, and how many it has.

    Each number of a note is a word. What is folded away is not counted, nor what explains the signs of a table.
    """
    seen = deepcopy(article)
    for element in seen.xpath(_UNSEEN):
        element.drop_tree()
    for mark in seen.xpath(".//sup/a"):
        mark.text = f" {mark.text} "
    spent = set(seen.xpath(_OF_CLASS))
    outermost = [element for element in spent if not spent & set(element.iterancestors())]
    text = seen.text_content()
    brackets = sum(len(found.split()) for found in _IN_BRACKETS.findall(" ".join(text.split())))
    return sum(len(element.text_content().split()) for element in outermost) + brackets, len(text.split())


def list_told(body: str) -> set[tuple[str, str]]:
    """Each source and place that a body tells in words beside its statements, in full."""
    places = html.fragment_fromstring(body, create_parent="div").find_class("s-place")
    return {
        (source, " ".join((place.get("title") or "").split()))
        for place in places
        for source in (place.get("data-source") or "").split()
    }


def list_cited(notes: list[HtmlElement]) -> list[str]:
    """The places of notes in the words that stand beside statements."""
    words = [note.get("data-s-cited") or note.xpath(".//b")[0].text_content() for note in notes]
    return [" ".join(said.split()) for said in words]


def list_noted(notes: str) -> list[str]:
    """What each note of a list says, in order."""
    if not notes:
        return []
    listing = html.fragment_fromstring(notes.strip())
    return [" ".join(note[0].text_content().split()) for note in listing.xpath("./ol/li")]
