"""The HTML in a page: what is opened is closed, nothing is hidden by a slip, and nothing comes from elsewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from macros.language import page_messages as messages
from macros.language.problems import echo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.language.problems import Problem
    from macros.pages.prose.page_file import PageFile

_CODE = re.compile(r"^(```|~~~).*?^\1[ \t]*$|^(?: {4}|\t).*$|(`+)(?!`).+?(?<!`)\2(?!`)", re.DOTALL | re.MULTILINE)
_CALL = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_ADDRESS = re.compile(r"<(?:https?://|mailto:)[^>\s]+>|<[^>\s@]+@[^>\s]+>")
_REMARK = re.compile(r"<!--")

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
OPTIONAL = frozenset("p li td th tr dt dd option thead tbody tfoot".split())
"""Elements that HTML closes by itself."""
KNOWN = frozenset(
    "a abbr address article aside b bdi bdo blockquote br button caption cite code col colgroup data datalist dd del "
    "details dfn div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd "
    "label legend li main mark nav ol optgroup option output p picture pre progress q rp rt ruby s samp section select "
    "small source span strong sub summary sup svg table tbody td template textarea tfoot th thead time tr u ul var "
    "wbr path circle rect line g text tspan polyline polygon ellipse defs use".split()
)
REFUSED = frozenset("script style iframe object embed link meta base".split())
"""What no page needs, and a content security policy would stop."""


def blank_code(text: str) -> str:
    """The text with blanks in the place of code, which is shown as it stands; every line keeps its length."""
    return _CODE.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def find_markup_faults(page: PageFile) -> Iterator[Problem]:
    """Yield what is wrong with the HTML of a page."""
    text = blank_code(page.text)
    for found in _REMARK.finditer(text):
        if "-->" not in text[found.end() :]:
            yield page.fault(found.start(), messages.REMARK_NOT_CLOSED)
            text = text[: found.start()]
            break
    text = _CALL.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)
    text = _ADDRESS.sub(lambda found: " " * len(found.group()), text)
    walk = _Walk(page)
    walk.feed(text)
    walk.close()
    yield from walk.list_faults()


class _Walk(HTMLParser):
    def __init__(self, page: PageFile) -> None:
        super().__init__(convert_charrefs=True)
        self.page = page
        self.lengths = [0]
        for line in page.text.split("\n"):
            self.lengths.append(self.lengths[-1] + len(line) + 1)
        self.open: list[tuple[str, int]] = []
        self.faults: list[Problem] = []

    @property
    def at(self) -> int:
        line, column = self.getpos()
        return self.lengths[line - 1] + column

    def _tell(self, at: int, message: str) -> None:
        self.faults.append(self.page.fault(at, message))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._look_at(tag, attrs)
        if tag not in VOID and tag in KNOWN:
            self.open.append((tag, self.at))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._look_at(tag, attrs)

    def _look_at(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in REFUSED:
            self._tell(self.at, messages.ELEMENT_REFUSED.format(value=echo(f"<{tag}>")))
        elif tag not in KNOWN and tag not in VOID:
            self._tell(self.at, messages.ELEMENT_UNKNOWN.format(value=echo(f"<{tag}>")))
        for name, value in attrs:
            if name.startswith("on") or name == "style":
                self._tell(self.at, messages.ATTRIBUTE_REFUSED.format(value=echo(name)))
            if name in {"src", "srcset", "poster"} and re.match(r"(?:https?:)?//", value or ""):
                self._tell(self.at, messages.FROM_ELSEWHERE.format(value=echo(value or "")))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or tag not in KNOWN:
            return
        place = next((n for n in range(len(self.open) - 1, -1, -1) if self.open[n][0] == tag), None)
        if place is None:
            if tag not in OPTIONAL:
                self._tell(self.at, messages.NOT_OPENED.format(value=echo(f"</{tag}>")))
            return
        for inner, at in self.open[place + 1 :]:
            if inner not in OPTIONAL:
                self._tell(at, messages.NOT_CLOSED.format(value=echo(f"<{inner}>"), end=f"</{inner}>"))
        del self.open[place:]

    def list_faults(self) -> Iterator[Problem]:
        yield from self.faults
        for tag, at in self.open:
            if tag not in OPTIONAL:
                yield self.page.fault(at, messages.NOT_CLOSED.format(value=echo(f"<{tag}>"), end=f"</{tag}>"))
