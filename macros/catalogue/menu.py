"""The menu: which pages stand in it, in which section, and what each is called. It is written in `mkdocs.yml`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from macros.language.danish import make_slug
from macros.model.addresses import page_of_file
from macros.reading.nodes import Mapping, Scalar, Sequence
from macros.reading.yaml_tree import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from macros.reading.nodes import Node

MENU_FILE = "mkdocs.yml"
_NAV = re.compile(r"^nav:\n(?:(?:[ #-].*)?\n)+", re.MULTILINE)
"""The part of the file that is ours to read; the rest speaks to MkDocs, in words that only it knows."""


@dataclass(frozen=True, slots=True)
class MenuPage:
    """A page as the menu has it."""

    title: str
    address: str
    line: int
    """Where it stands in the file."""


@dataclass(frozen=True, slots=True)
class MenuSection:
    """A section: its first page is its front."""

    title: str
    pages: tuple[MenuPage, ...]

    @property
    def id(self) -> str:
        """What the section is called in `docs/data/indgange.yml`."""
        return make_slug(self.title)


@dataclass(frozen=True, slots=True)
class Menu:
    """The menu, in its order. Empty for records without a site."""

    sections: tuple[MenuSection, ...] = ()
    by_address: dict[str, MenuPage] = field(default_factory=dict)
    """Every page of it, those outside the sections as well."""


def read_menu(root: Path) -> Menu:
    """Read what the menu of the project says; one that MkDocs will refuse is refused by MkDocs."""
    path = root / MENU_FILE
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    found = _NAV.search(text)
    if found is None:
        return Menu()
    above = text[: found.start()].count("\n")
    source = read_text(found.group(), MENU_FILE)
    items = _items_of(source.root, "nav")
    sections: list[MenuSection] = []
    pages: dict[str, MenuPage] = {}
    for title, node in items:
        inside = tuple(_list_pages(title, node, above))
        pages |= {page.address: page for page in inside}
        if isinstance(node, Sequence):
            sections.append(MenuSection(title, inside))
    return Menu(tuple(sections), pages)


def _items_of(node: Node | None, key: str) -> list[tuple[str, Node]]:
    entries = node.entries if isinstance(node, Mapping) else ()
    return [item for name, value in entries if name.text == key for item in _pairs_of(value)]


def _pairs_of(node: Node) -> Iterator[tuple[str, Node]]:
    for item in node.items if isinstance(node, Sequence) else ():
        for name, value in item.entries if isinstance(item, Mapping) else ():
            yield name.text, value


def _list_pages(title: str, node: Node, above: int) -> Iterator[MenuPage]:
    if isinstance(node, Scalar):
        yield MenuPage(title, page_of_file(node.text), node.mark.line + above)
    for inner, value in _pairs_of(node):
        yield from _list_pages(inner, value, above)
