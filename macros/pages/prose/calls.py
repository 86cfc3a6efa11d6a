"""What a page asks for between `{{` and `}}`: macros that there are, with what each takes."""

from __future__ import annotations

import dataclasses
import inspect
import re
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from macros.language import page_messages as messages
from macros.language.problems import echo, suggest
from macros.pages.fragments import BY_MACRO
from macros.pages.values.material import Material

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.language.problems import Problem
    from macros.pages.fragments import Fragment
    from macros.pages.prose.page_file import PageFile

_EXPLAINED = (
    ("unexpected end of template", messages.CALL_NOT_CLOSED),
    ("Missing end of comment", messages.JINJA_REMARK_NOT_CLOSED),
    ("Missing end of raw", messages.CALL_NOT_CLOSED),
    ("unknown tag", messages.NO_JINJA_STATEMENTS),
    ("unexpected char", messages.CALL_ODD_SIGN),
    ("expected token ','", messages.CALL_NO_COMMA),
    ("expected token 'end of print statement'", messages.CALL_NO_COMMA),
    ("unexpected '}'", messages.CALL_BRACKETS),
    ("unexpected ')'", messages.CALL_BRACKETS),
)
"""How the template engine's words begin, and what an editor is told instead."""


class Calls:
    """Checks the calls of all pages against the macros and records that there are."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.material = Material(catalogue)
        collections = [getattr(catalogue, field.name) for field in dataclasses.fields(catalogue)]
        self.known = sorted({identity for one in collections if isinstance(one, dict) for identity in one})
        self.environment = Environment(autoescape=True)
        self.tried: dict[tuple[str, object], str] = {}

    def find_faults(self, page: PageFile) -> Iterator[Problem]:
        """Yield what is wrong with the calls of a page."""
        try:
            tree = self.environment.parse(page.text)
        except TemplateSyntaxError as error:
            at = _find_in_line(page.text, error.lineno, ("{{", "{%", "{#", "}}"))
            yield page.fault(at, _explain(error.message or ""))
            return
        for node in tree.body:
            if not isinstance(node, nodes.Output):
                yield self._fault(page, node, messages.NO_JINJA_STATEMENTS)
                continue
            for one in node.nodes:
                if not isinstance(one, nodes.TemplateData) and (message := self._judge(one)):
                    yield self._fault(page, one, message)

    def _fault(self, page: PageFile, node: nodes.Node, message: str) -> Problem:
        name = node.node.name if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) else ""
        return page.fault(_find_in_line(page.text, node.lineno, (name, "{{", "{%")), message)

    def _judge(self, node: nodes.Node) -> str:
        """What is wrong with one call; nothing where it is right."""
        if isinstance(node, nodes.Name):
            near = suggest(node.name, BY_MACRO)
            return messages.NAME_IN_BRACES.format(value=echo(node.name), near=near)
        if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
            return messages.ONLY_MACROS
        fragment = BY_MACRO.get(node.node.name)
        if fragment is None:
            return messages.NO_SUCH_MACRO.format(value=echo(node.node.name), near=suggest(node.node.name, BY_MACRO))
        try:
            asked = [argument.as_const() for argument in node.args]
            named = {keyword.key: keyword.value.as_const() for keyword in node.kwargs}
        except nodes.Impossible:
            return messages.ONLY_WORDS_IN_CALL.format(value=echo(node.node.name))
        key = (node.node.name, repr((asked, named)))
        if key not in self.tried:
            self.tried[key] = self._try(fragment, asked, named)
        return self.tried[key]

    def _try(self, fragment: Fragment[...], asked: list[Any], named: dict[str, Any]) -> str:
        """Ask for what the macro shows, without setting it."""
        takes = [*inspect.signature(fragment.give).parameters.values()][1:]
        told = messages.CALL_TAKES.format(value=echo(fragment.macro), takes=_word_takes(takes))
        try:
            inspect.Signature(takes).bind(*asked, **named)
        except TypeError:
            return told
        if not asked and not named:
            return ""
        try:
            fragment.give(self.material, *asked, **named)
        except KeyError as missing:
            identity = str(missing.args[0]) if missing.args else ""
            collection = getattr(self.material.catalogue, fragment.collection) if fragment.collection else ()
            near = suggest(identity, collection or self.known) or messages.AMONG_IDS.format(
                ids=", ".join([*collection][:_MOST_TOLD]) if collection else "«Alle felter i listerne»"
            )
            return messages.NO_SUCH_ID_IN_CALL.format(value=echo(identity), macro=fragment.macro, near=near)
        except (AttributeError, IndexError, LookupError, TypeError, ValueError):
            return told
        return ""


_MOST_TOLD = 8


def _word_takes(takes: Iterable[inspect.Parameter]) -> str:
    words = [messages.TAKEN.get(one.name, f"«{one.name}»") for one in takes if one.default is inspect.Parameter.empty]
    return ", ".join(words) or "ingenting mellem parenteserne"


def _explain(said: str) -> str:
    if sign := re.match(r"unexpected char '(.)'", said):
        return messages.CALL_ODD_SIGN.format(value=echo(sign[1]))
    for beginning, message in _EXPLAINED:
        if beginning in said:
            return message
    return messages.CALL_UNREADABLE


def _find_in_line(text: str, number: int, signs: Iterable[str]) -> int:
    """Where the first of some signs stands in a line, else where the line begins."""
    lines = text.split("\n")
    begin = sum(len(line) + 1 for line in lines[: number - 1])
    line = lines[number - 1] if number <= len(lines) else ""
    return begin + next((line.find(sign) for sign in signs if sign and sign in line), 0)
