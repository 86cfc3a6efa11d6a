"""The map of the municipalities that have cases: where each point and each name stands, so that none hides another."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import atan2, ceil, cos, hypot, pi, sin, sqrt
from typing import TYPE_CHECKING

from macros.catalogue.geography import Geography, Seat, read_geography
from macros.catalogue.municipalities import ELSEWHERE, list_whereabouts
from macros.language import danish

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case

SMALLEST, LARGEST = 8.0, 17.0
"""Radius of a point for one case, and the largest that there is."""
RING = 4.0
"""Radius of the ring of a municipality that is only named."""
APART = 24.0
"""Between the centres of two points: room for a finger."""
CROWD = 40
"""With more points than this there is not that much room for each."""
LETTER, LINE = 7.6, 15.0
"""Width of a letter (a little too wide, so that a name surely fits) and height of a line."""
CLEAR = 12.0
"""So far from a name that has a line to its own point is another point, at least."""
MARGIN = 3.0
STEPS = 300
"""Rounds of pushing points apart; they come to rest long before."""


@dataclass(frozen=True, slots=True)
class Label:
    """Where a name stands, and the line from its point to it where it stands off."""

    x: float
    y: float
    anchor: str
    leader: tuple[float, float, float, float] | None


@dataclass(frozen=True, slots=True)
class Point:
    """A municipality on the map."""

    name: str
    slug: str
    town: str
    x: float
    y: float
    radius: float
    home: tuple[float, float] | None
    """Where its seat lies, for a point that had to be moved; else None."""
    cases: tuple[Case, ...]
    """The cases that have a page."""
    named: tuple[Case, ...]
    """The cases that the sources only name."""
    label: Label | None
    """None where there is no room: the list has the name."""


@dataclass(frozen=True, slots=True)
class MunicipalityCases:
    """A municipality and its cases, on the map or not."""

    name: str
    slug: str
    cases: tuple[Case, ...]
    named: tuple[Case, ...]
    on_map: bool
    is_elsewhere: bool = False
    """Whether it is no municipality: the whole country, another one, or municipalities without a name."""


@dataclass(frozen=True, slots=True)
class CaseMap:
    """The map with the list behind it."""

    geography: Geography
    points: tuple[Point, ...]
    """In Danish order, so that the keyboard meets them as the list has them."""
    municipalities: tuple[MunicipalityCases, ...]
    without: tuple[Case, ...]
    """Cases with a page that name no municipality."""


@dataclass(slots=True)
class _Spot:
    """A point while it is being moved."""

    municipality: MunicipalityCases
    seat: Seat
    radius: float
    x: float = field(init=False)
    y: float = field(init=False)

    def __post_init__(self) -> None:
        self.x, self.y = self.seat.x, self.seat.y


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: _Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def draw_map(catalogue: Catalogue) -> CaseMap:
    """Place every municipality that a case names."""
    geography = read_geography()
    municipalities = list_municipalities(catalogue, geography)
    most = max((len(municipality.cases) for municipality in municipalities), default=1)
    spots = [
        _Spot(municipality, geography.seats[municipality.name], choose_radius(len(municipality.cases), most))
        for municipality in municipalities
        if municipality.on_map
    ]
    _push_apart(spots, geography)
    labels = _place_labels(spots, geography)
    points = [
        Point(
            name=spot.municipality.name,
            slug=spot.municipality.slug,
            town=spot.seat.town,
            x=round(spot.x, 1),
            y=round(spot.y, 1),
            radius=spot.radius,
            home=(spot.seat.x, spot.seat.y) if hypot(spot.x - spot.seat.x, spot.y - spot.seat.y) > 1 else None,
            cases=spot.municipality.cases,
            named=spot.municipality.named,
            label=labels.get(spot.municipality.name),
        )
        for spot in spots
    ]
    without = [case for case in catalogue.cases.values() if case.has_page and not list_whereabouts(case)]
    return CaseMap(geography, tuple(points), tuple(municipalities), tuple(without))


def list_municipalities(catalogue: Catalogue, geography: Geography) -> list[MunicipalityCases]:
    """Every municipality that a case names, in Danish order, and after them where else cases are."""
    found: dict[str, list[Case]] = {}
    for case in catalogue.cases.values():
        for name in list_whereabouts(case):
            found.setdefault(name, []).append(case)
    elsewhere = [name for name in ELSEWHERE.values() if name in found]
    return [
        MunicipalityCases(
            name,
            danish.make_slug(name),
            tuple(case for case in found[name] if case.has_page),
            tuple(case for case in found[name] if not case.has_page),
            name in geography.seats,
            name in elsewhere,
        )
        for name in (*sorted(found.keys() - set(elsewhere), key=danish.sort_key), *elsewhere)
    ]


def choose_radius(count: int, most: int) -> float:
    """How large a point is: its area grows with the number of cases; a ring has none."""
    if count == 0:
        return RING
    # Few cases need no shrinking; with many, the largest point is as large as there is room for.
    unit = min(SMALLEST**2, (LARGEST**2 - SMALLEST**2) / max(most - 1, 1))
    return round(sqrt(SMALLEST**2 + unit * (count - 1)), 1)


def _push_apart(spots: Sequence[_Spot], geography: Geography) -> None:
    """Move points that would hide each other, as little as it takes. The same points always end the same way."""
    apart = APART if len(spots) <= CROWD else 2 * SMALLEST
    for _ in range(STEPS):
        moved = False
        for number, one in enumerate(spots):
            for other in spots[number + 1 :]:
                # A ring is no target for a finger beside a point, so it needs no more than to be seen.
                room = apart if one.municipality.cases and other.municipality.cases else 0
                wanted = max(one.radius + other.radius + 2, room)
                across, down = other.x - one.x, other.y - one.y
                gap = wanted - hypot(across, down)
                if gap > 0.05:
                    angle = atan2(down, across) if across or down else number
                    share = _share_move(one, other)
                    one.x, one.y = one.x - cos(angle) * gap * share, one.y - sin(angle) * gap * share
                    other.x, other.y = (
                        other.x + cos(angle) * gap * (1 - share),
                        other.y + sin(angle) * gap * (1 - share),
                    )
                    moved = True
        for spot in spots:
            spot.x = min(max(spot.x, spot.radius + MARGIN), geography.width - spot.radius - MARGIN)
            spot.y = min(max(spot.y, spot.radius + MARGIN), geography.height - spot.radius - MARGIN)
        if not moved:
            return


def _share_move(one: _Spot, other: _Spot) -> float:
    """How much of the way the first one goes: half, but a ring gives way to a point."""
    if bool(one.municipality.cases) == bool(other.municipality.cases):
        return 0.5
    return 0.0 if one.municipality.cases else 1.0


def _place_labels(spots: Sequence[_Spot], geography: Geography) -> dict[str, Label]:
    """Give each name the nearest free place; those with most cases choose first."""
    left, top, width, height = geography.inset
    taken = [
        _Box(spot.x - spot.radius, spot.y - spot.radius, spot.x + spot.radius, spot.y + spot.radius) for spot in spots
    ]
    edges = [
        _Box(left - 1, top - 1, left + width + 1, top + 1),
        _Box(left - 1, top + height - 1, left + width + 1, top + height + 1),
        _Box(left - 1, top - 1, left + 1, top + height + 1),
        _Box(left + width - 1, top - 1, left + width + 1, top + height + 1),
    ]
    frame = _Box(MARGIN, MARGIN, geography.width - MARGIN, geography.height - MARGIN)
    labels: dict[str, Label] = {}
    order = sorted(spots, key=lambda spot: (-len(spot.municipality.cases), danish.sort_key(spot.municipality.name)))
    for spot in order:
        # A ring has no number in it, and its name is in the list; names of points must have the room.
        if not spot.municipality.cases:
            continue
        wide = ceil(len(spot.municipality.name) * LETTER)
        for label, box in _list_candidates(spot, wide):
            inside = box.left >= frame.left and box.right <= frame.right
            inside = inside and box.top >= frame.top and box.bottom <= frame.bottom
            is_free = inside and not any(box.touches(other) for other in (*taken, *edges))
            if is_free and _is_plain(spot, label, box, spots, taken[len(spots) :]):
                labels[spot.municipality.name] = label
                taken.append(box)
                break
    return labels


def _is_plain(spot: _Spot, label: Label, box: _Box, spots: Sequence[_Spot], names: Sequence[_Box]) -> bool:
    """Whether a name is seen to be of its point: no other is nearer, and its line runs over none and over no name."""
    others = [other for other in spots if other is not spot]
    own = min(_gap(spot, box), CLEAR)
    if any(_gap(other, box) < own for other in others):
        return False
    way = list(_walk(*label.leader)) if label.leader else []
    is_over = any(_gap(other, step) < 1 for other in others for step in way)
    return not is_over and not any(step.touches(name) for name in names for step in way)


def _gap(spot: _Spot, box: _Box) -> float:
    """From the edge of a point to a name; below 0 where they meet."""
    across = max(box.left - spot.x, 0, spot.x - box.right)
    down = max(box.top - spot.y, 0, spot.y - box.bottom)
    return hypot(across, down) - spot.radius


def _walk(x: float, y: float, end_x: float, end_y: float) -> Iterable[_Box]:
    """Places on a line, so near each other that it runs over nothing between two."""
    steps = max(1, ceil(hypot(end_x - x, end_y - y) / 2))
    for step in range(steps + 1):
        at_x, at_y = x + (end_x - x) * step / steps, y + (end_y - y) * step / steps
        yield _Box(at_x, at_y, at_x, at_y)


_DIRECTIONS = (0.0, pi, -pi / 2, pi / 2, -pi / 4, pi / 4, -3 * pi / 4, 3 * pi / 4)
"""Right, left, above, below, and between."""


def _list_candidates(spot: _Spot, wide: float) -> Iterable[tuple[Label, _Box]]:
    for away in (3.0, 12.0, 24.0, 38.0, 54.0):
        for angle in _DIRECTIONS:
            across, down = cos(angle), sin(angle)
            x = spot.x + across * (spot.radius + away)
            y = spot.y + down * (spot.radius + away)
            if abs(across) < 0.1:
                anchor, left = "middle", x - wide / 2
                top = y if down > 0 else y - LINE
            else:
                anchor = "start" if across > 0 else "end"
                left = x if across > 0 else x - wide
                top = y - LINE / 2
            leader = None
            if away > 3:
                edge = spot.radius
                leader = (
                    round(spot.x + across * edge, 1),
                    round(spot.y + down * edge, 1),
                    round(x - across * 2, 1),
                    round(y - down * 2, 1),
                )
            # The baseline stands a little above the bottom of the line.
            yield (
                Label(round(x, 1), round(top + LINE * 0.76, 1), anchor, leader),
                _Box(left, top, left + wide, top + LINE),
            )
