"""Denmark as the map draws it: the outline, and where the seat of each municipality lies. See ORIGIN.txt beside this.

Coordinates are units of the drawing, from the upper left corner.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "danmark.json"


@dataclass(frozen=True, slots=True)
class Seat:
    """The town that a municipality is run from."""

    town: str
    x: float
    y: float
    lon: float = 0
    """Degrees, for distances: on the drawing Bornholm lies where there is room."""
    lat: float = 0


@dataclass(frozen=True, slots=True)
class Geography:
    """The drawing's ground: its size, the coasts as SVG paths, and the seats by the municipality's name of today."""

    width: int
    height: int
    outline: tuple[str, ...]
    inset: tuple[int, int, int, int]
    """The box that Bornholm is drawn in: left, top, width and height."""
    seats: dict[str, Seat]


@cache
def read_geography() -> Geography:
    """Read the file, once."""
    data = json.loads(DATA.read_text(encoding="utf-8"))
    left, top, width, height = data["inset"]["box"]
    return Geography(
        width=data["size"]["width"],
        height=data["size"]["height"],
        outline=tuple(data["outline"]),
        inset=(left, top, width, height),
        seats={name: _place_seat(entry, data) for name, entry in data["municipalities"].items()},
    )


@cache
def read_former() -> dict[str, str]:
    """The municipalities that went into another in 2007, and which; one that was divided between two is not there."""
    found: dict[str, str] = json.loads((DATA.parent / "former.json").read_text(encoding="utf-8"))
    return found


def _place_seat(entry: dict[str, Any], data: dict[str, Any]) -> Seat:
    projection, inset = data["projection"], data["inset"]
    squeeze = cos(radians(projection["parallel"]))
    x = projection["left"] + (entry["lon"] - projection["west"]) * squeeze * projection["scale"]
    y = projection["top"] + (projection["north"] - entry["lat"]) * projection["scale"]
    if entry["lon"] > inset["east_of"]:
        x, y = x + inset["right"], y + inset["down"]
    return Seat(entry["seat"], round(x, 1), round(y, 1), entry["lon"], entry["lat"])


EARTH = 6371.0
"""Kilometres from its middle to the ground."""


def measure_distance(one: Seat, other: Seat) -> float:
    """Kilometres between two seats, as the crow flies."""
    up, along = radians(other.lat - one.lat), radians(other.lon - one.lon)
    half = sin(up / 2) ** 2 + cos(radians(one.lat)) * cos(radians(other.lat)) * sin(along / 2) ** 2
    return 2 * EARTH * asin(sqrt(half))
