"""Looks at a picture's file without trusting it: what it is, how large, and whether it tells where it was taken.

Only the head of the picture is read, mostly. Whether the rest is whole is known when it is made smaller; `find_damage`
asks it of one that is not.
"""

from __future__ import annotations

import hashlib
import struct
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image
from PIL.ExifTags import IFD, Base

from macros.pictures.formats import BEGINNING, find_format

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LARGEST_FILE = 10_000_000
"""Bytes. A picture stays in the project's history for good."""
MOST_PIXELS = 25_000_000
"""What a telephone takes by itself; its largest setting makes twice as much."""
NARROWEST = 480
"""Pixels. What is narrower is not sharp on any page."""
TAKEN = ("JPEG", "PNG", "WEBP")
"""What Pillow calls the formats that we take; it is asked for no other."""

DAMAGED = (
    "er ikke hel: noget af filen mangler eller er gået i stykker. Hent eller gem billedet igen, og læg det ind på ny."
)
_SMALLER = (
    "Gør billedet mindre, og gem det igen: 2000 punkter i bredden er rigeligt (i Windows med programmet Fotos, på en "
    "Mac med Billedfremviser)."
)

FAULTS_OF_READING = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    OverflowError,
    KeyError,
    IndexError,
    TypeError,
)
"""What Pillow raises for a file that is not as it should be: it has one sort for each way in which that can be."""
_TURNED = {5, 6, 7, 8}
"""Orientations that lie on their side."""


class UnfitError(ValueError):
    """Says why a file cannot be used, after its name, and what an editor does about it."""


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture that lies beside a record and can be used."""

    name: str
    digest: str
    """SHA-256 of its bytes."""
    width: int
    """Pixels, as the picture is seen: a camera writes beside it how it was held."""
    height: int
    has_location: bool
    """Whether the file tells where it was taken."""


def look_at(path: Path) -> PictureFile:
    """Look at a file. Raises UnfitError where it cannot be used."""
    if path.is_symlink() or not path.is_file():
        raise UnfitError("er ikke en almindelig fil. Læg selve billedet der.")
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise UnfitError(f"fylder {_word_size(size)} MB, og her er plads til {_word_size(LARGEST_FILE)} MB. {_SMALLER}")
    raw = path.read_bytes()
    kind = find_format(raw[:BEGINNING])
    if not kind.is_taken:
        raise UnfitError(f"er {kind.name}. {kind.fix}")
    with quiet(), open_picture(raw) as picture:
        width, height = picture.size
        _refuse_size(width, height)
        # A telephone's JPEG may hold a second picture, for depth or in small, which it calls MPO.
        if picture.format != "MPO" and getattr(picture, "n_frames", 1) > 1:
            raise UnfitError("er levende billeder, og siden viser ét. Gem et af dem som JPEG.")
        exif = picture.getexif()
        if exif.get(Base.Orientation) in _TURNED:
            width, height = height, width
        location = bool(exif.get_ifd(IFD.GPSInfo)) or b"GPSLatitude" in _read_xmp(picture)
    return PictureFile(path.name, hashlib.sha256(raw).hexdigest(), width, height, location)


@contextmanager
def quiet() -> Iterator[None]:
    """Keep Pillow's warnings to ourselves: how many pixels are too many we say, and an odd remark in a file is no harm.

    Not for a thread: what is warned of is set for all of them.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def open_picture(raw: bytes) -> Iterator[Image.Image]:
    """Open a picture as one of the formats that we take. Raises UnfitError for what is not whole, in here or inside."""
    try:
        with Image.open(BytesIO(raw), formats=TAKEN) as picture:
            yield picture
    except UnfitError:
        raise
    except Image.DecompressionBombError:
        raise UnfitError(f"har for mange punkter. {_SMALLER}") from None
    except FAULTS_OF_READING:
        raise UnfitError(DAMAGED) from None


def find_damage(path: Path) -> str:
    """Say what is wrong with the inner of a picture whose head is right; nothing where it is whole."""
    try:
        with quiet(), open_picture(path.read_bytes()) as picture:
            # Every byte of it is read, and a JPEG is put together at an eighth of its size: that is enough to know.
            picture.draft("RGB", (picture.width // 8, picture.height // 8))
            picture.load()
    except UnfitError as unfit:
        return str(unfit)
    return ""


def _refuse_size(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise UnfitError(
            f"har {width} × {height} punkter ({width * height // 1_000_000} millioner), og her er plads til "
            f"{MOST_PIXELS // 1_000_000} millioner. {_SMALLER}"
        )


def _word_size(size: int) -> str:
    return f"{size / 1_000_000:.1f}".removesuffix(".0").replace(".", ",")


def _read_xmp(picture: Image.Image) -> bytes:
    """Remarks that Adobe's programs, and others after them, put into a file."""
    found = picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp") or b""
    return found.encode() if isinstance(found, str) else bytes(found)
