"""The small pictures that are made of one: how wide they are, in which formats, and where they stand on the site."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.addresses import picture_file

if TYPE_CHECKING:
    from macros.pictures.look import PictureFile

WIDTHS = (480, 960, 1440)
"""A card or a phone, the column of a page, and that on a screen with twice as many points."""
_LEAST_STEP = 0.85
"""A width that is nearer than that to the next is left out: it would be the same picture once more."""
_LENGTH = 10
"""Signs of the mark in an address."""


@dataclass(frozen=True, slots=True)
class PictureFormat:
    """A format that pictures are made in."""

    name: str
    """What Pillow calls it."""
    ending: str
    media_type: str
    quality: int


FORMATS = (PictureFormat("AVIF", ".avif", "image/avif", 55), PictureFormat("JPEG", ".jpg", "image/jpeg", 80))
"""The first that a browser knows is taken; the last is known to all."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """One picture that is made of another."""

    format: PictureFormat
    width: int
    height: int
    address: str
    """Below the site's root."""


def list_widths(width: int) -> tuple[int, ...]:
    """How wide the small ones are that are made of a picture, the narrowest first. None is wider than the picture."""
    widest = min(width, WIDTHS[-1])
    return (*(one for one in WIDTHS if one <= widest * _LEAST_STEP), widest)


def list_renditions(picture: PictureFile) -> tuple[Rendition, ...]:
    """The small ones of a picture, format by format, the narrowest first."""
    mark = mark_picture(picture)
    return tuple(
        Rendition(
            one,
            width,
            max(1, round(picture.height * width / picture.width)),
            picture_file(picture.name, mark, width, one.ending),
        )
        for one in FORMATS
        for width in list_widths(picture.width)
    )


def group_renditions(picture: PictureFile) -> tuple[tuple[PictureFormat, tuple[Rendition, ...]], ...]:
    """The small ones of a picture under their formats, as a page offers them to a browser."""
    made = list_renditions(picture)
    return tuple((one, tuple(each for each in made if each.format is one)) for one in FORMATS)


def mark_picture(picture: PictureFile) -> str:
    """What stands in the addresses of its small ones, so that none that a browser has kept is taken for another."""
    made_of = repr((picture.digest, WIDTHS, FORMATS))
    return hashlib.sha256(made_of.encode()).hexdigest()[:_LENGTH]
