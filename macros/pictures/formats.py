"""What a file is by its first bytes, whatever it is called, and what to do with one that is no picture here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

BEGINNING = 1024
"""Bytes that say what a file is."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file."""

    name: str
    """What an editor calls it, after «er»."""
    fix: str = ""
    """What to do instead; empty for a picture that we take."""
    is_taken: bool = False


_SAVE = "Åbn det på en computer, vælg «Gem som» eller «Eksportér», og vælg JPEG."

JPEG = Format("et JPEG-billede", is_taken=True)
PNG = Format("et PNG-billede", is_taken=True)
WEBP = Format("et WebP-billede", is_taken=True)
UNKNOWN = Format("ikke et billede, vi kan læse", "Åbn filen i et billedprogram, og gem den som JPEG (.jpg).")
EMPTY = Format("tom", "Læg billedet ind igen.")
_HEIC = Format("et HEIC-billede, som telefoner gemmer, og som ikke alle browsere kan vise", _SAVE)
_AVIF = Format("et AVIF-billede, som ikke alle programmer kan åbne", _SAVE)
_FILM = Format("en film", "Gem ét billede af den som JPEG.")

_FORMATS: tuple[tuple[re.Pattern[bytes], Format], ...] = tuple(
    (re.compile(pattern, re.DOTALL), kind)
    for pattern, kind in (
        (rb"\xff\xd8\xff", JPEG),
        (rb"\x89PNG\r\n\x1a\n", PNG),
        (rb"RIFF....WEBP", WEBP),
        (rb"GIF8[79]a", Format("et GIF-billede", "Gem ét billede af det som JPEG eller PNG.")),
        (rb"....ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)", _HEIC),
        (rb"....ftypavi[fs]", _AVIF),
        (rb"....ftyp|\x1aE\xdf\xa3|RIFF....AVI ", _FILM),
        (rb"II[*+]\0|MM\0[*+]", Format("et TIFF-billede eller en råfil fra et kamera", _SAVE)),
        (rb"BM....\0\0\0\0", Format("et BMP-billede, som fylder for meget", _SAVE)),
        (rb"(?:\xff\x0a|\0\0\0\x0c(?:JXL|jP  ))", Format("et billede, som ikke alle programmer kan åbne", _SAVE)),
        (rb"8BPS", Format("en Photoshop-fil", _SAVE)),
        (rb"\0\0[\1\2]\0", Format("et ikon", _SAVE)),
        (rb"%PDF-", Format("en PDF, hvad den så hedder", "Kopiér billedet ud af den, og gem det som JPEG.")),
        (rb"PK\x03\x04", Format("et dokument eller en zip-fil", "Tag billedet ud af den, og gem det som JPEG.")),
        (
            rb"(?:\xef\xbb\xbf)?\s*<(?:svg\b|(?:\?xml|!--|!DOCTYPE svg).*<svg\b)",
            Format("en tegning (SVG), som kan indeholde kode", "Gem den som PNG."),
        ),
        (
            rb"(?i)(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html\b)",
            Format("en webside og ikke et billede", "Hent selve billedet, og gem det som JPEG."),
        ),
        (
            rb"version https://git-lfs",
            Format("en henvisning til et billede, der ligger et andet sted", "Læg selve billedet ind."),
        ),
    )
)
"""Patterns of the first bytes, the most particular first."""

_ENDINGS = frozenset(
    [
        *(".jpg .jpeg .png .webp .gif .heic .heif .avif .tif .tiff .bmp .svg .pdf .psd".split()),
        *(".dng .nef .cr2 .arw .jxl .jp2 .ico .jfif .mov .mp4".split()),
    ]
)
"""Endings of what an editor may take for a picture, in small letters; we take the first four."""


def is_called_picture(name: str) -> bool:
    """Whether a file is a picture by the end of its name."""
    return PurePosixPath(name).suffix.lower() in _ENDINGS


def find_format(beginning: bytes) -> Format:
    """What a file is that begins so: `BEGINNING` bytes of it are enough."""
    if not beginning:
        return EMPTY
    return next((kind for pattern, kind in _FORMATS if pattern.match(beginning)), UNKNOWN)
