"""The ways in, as readers see them: the sections of the menu, the groups of their pages, and what one gets on each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model import things
from macros.model.addresses import front_of, thing_at

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from macros.catalogue.menu import MenuSection
    from macros.model.records.way import WaySection


@dataclass(frozen=True, slots=True)
class Way:
    """The way to a page: its title is the menu's."""

    title: str
    address: str
    gain: str
    sign: str


@dataclass(frozen=True, slots=True)
class WaysGroup:
    """Pages for one errand, in the menu's order."""

    title: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the menu."""

    id: str
    title: str
    front: Way
    groups: tuple[WaysGroup, ...]


def view_sections(catalogue: Catalogue) -> tuple[Section, ...]:
    """Every section that the menu has, in its order."""
    return tuple(
        _view_section(section, catalogue.ways[section.id])
        for section in catalogue.menu.sections
        if section.id in catalogue.ways
    )


def _view_section(section: MenuSection, ways: WaySection) -> Section:
    titles = {page.address: page.title for page in section.pages}
    order = {address: place for place, address in enumerate(titles)}
    front = section.pages[0]
    return Section(
        section.id,
        section.title,
        Way(front.title, front.address, "", ""),
        tuple(
            WaysGroup(
                group.title,
                tuple(
                    Way(titles[page.page], page.page, page.gain, page.sign)
                    for page in sorted(group.pages, key=lambda page: order[page.page])
                ),
            )
            for group in ways.groups
        ),
    )


def find_section(sections: tuple[Section, ...], address: str) -> Section | None:
    """The section that a page belongs to: the one that names it, else that of the front page of its kind."""
    for section in sections:
        if address == section.front.address or any(
            way.address == address for group in section.groups for way in group.ways
        ):
            return section
    thing = thing_at(address)
    kind = things.CASE if thing is things.SELECTION else thing
    if not kind.folder or address == front_of(kind.name):
        return None
    return find_section(sections, front_of(kind.name))
