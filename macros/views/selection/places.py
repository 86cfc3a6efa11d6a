"""The cases by place: for every municipality of today its own, those where it is only named, and the nearest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.catalogue.geography import measure_distance, read_geography
from macros.language import danish
from macros.views.selection.map import list_municipalities

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.views.selection.map import MunicipalityCases

MOST_NEAR = 3
"""Cases nearby that are told of."""


@dataclass(frozen=True, slots=True)
class Near:
    """Another municipality, how far it is to it, and cases there."""

    municipality: str
    kilometres: int
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class PlaceCases:
    """A municipality of today."""

    name: str
    slug: str
    letter: str
    """What it stands under in a Danish index: Aarhus under Å."""
    cases: tuple[Case, ...]
    """Those with a page."""
    named: tuple[Case, ...]
    """Those that the sources only name."""
    near: tuple[Near, ...]
    """Where else there are cases, the nearest first; nowhere where it has as many itself."""


@dataclass(frozen=True, slots=True)
class Places:
    """All of them, in Danish order, and where else cases are."""

    municipalities: tuple[PlaceCases, ...]
    with_cases: tuple[MunicipalityCases, ...]
    """Those that a case tells of, and the whole country and what lies abroad: each has a page of its own."""
    only_named: tuple[MunicipalityCases, ...]


def list_names() -> list[str]:
    """The municipalities of today, in Danish order."""
    return sorted(read_geography().seats, key=danish.sort_key)


def view_places(catalogue: Catalogue) -> Places:
    """Every municipality of today with its cases and those near it."""
    found = list_municipalities(catalogue, read_geography())
    by_name = {one.name: one for one in found}
    return Places(
        municipalities=tuple(_view_place(name, by_name) for name in list_names()),
        with_cases=tuple(one for one in found if one.cases),
        only_named=tuple(one for one in found if not one.cases),
    )


def _view_place(name: str, by_name: dict[str, MunicipalityCases]) -> PlaceCases:
    own = by_name.get(name)
    cases = own.cases if own else ()
    return PlaceCases(
        name=name,
        slug=danish.make_slug(name),
        letter=_choose_letter(name),
        cases=cases,
        named=own.named if own else (),
        near=find_near_cases(name, by_name, MOST_NEAR) if len(cases) < MOST_NEAR else (),
    )


def find_near_cases(name: str, by_name: dict[str, MunicipalityCases], most: int) -> tuple[Near, ...]:
    """The other municipalities whose cases are nearest by the way between their seats, each case told of once."""
    seats = read_geography().seats
    here, own = seats[name], by_name.get(name)
    told = {case.id for case in own.cases} if own else set()
    others = (
        (measure_distance(here, seats[other.name]), other)
        for other in by_name.values()
        if other.on_map and other.name != name
    )
    near: list[Near] = []
    for kilometres, other in sorted(others, key=lambda pair: (pair[0], pair[1].name)):
        new = [case for case in other.cases if case.id not in told][:most]
        if new and most > 0:
            near.append(Near(other.name, round(kilometres), tuple(new)))
        told |= {case.id for case in new}
        most -= len(new)
    return tuple(near)


def _choose_letter(name: str) -> str:
    return "Å" if name.casefold().startswith("aa") else name[0].upper()
