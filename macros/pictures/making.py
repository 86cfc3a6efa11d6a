"""Makes the small pictures: turned as they are seen, in a screen's colours, with nothing in them but the picture."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from PIL import Image, ImageCms, ImageOps

from macros.pictures.look import open_picture

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.pictures.renditions import PictureFormat, Rendition

_WITHOUT_ALPHA = "#fff"
"""What is seen through a picture that has holes: a JPEG has none."""
_MORE: dict[str, dict[str, Any]] = {
    "JPEG": {"optimize": True, "progressive": True},
    # One thread, for the same bytes on every machine; several pictures are made side by side instead.
    "AVIF": {"speed": 6, "max_threads": 1, "autotiling": False},
}


def make_renditions(raw: bytes, wanted: Iterable[Rendition]) -> Iterator[tuple[Rendition, bytes]]:
    """Make the small ones of a picture. Raises UnfitError where it is not whole."""
    with open_picture(raw) as opened:
        picture = bare_picture(opened)
    sized: dict[tuple[int, int], Image.Image] = {}
    for one in wanted:
        size = (one.width, one.height)
        if size not in sized:
            sized[size] = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
        yield one, write_picture(sized[size], one.format)


def reduce_colours(png: bytes, colours: int) -> bytes:
    """A drawing with so few colours that its bytes are a part of what they were."""
    packed = BytesIO()
    with Image.open(BytesIO(png)) as picture:
        few = picture.convert("RGB").quantize(colours, dither=Image.Dither.NONE)
    few.save(packed, "PNG", optimize=True)
    return packed.getvalue()


def bare_picture(opened: Image.Image) -> Image.Image:
    """The picture alone: as it is seen, in sRGB, without anything that its file says beside it."""
    profile = opened.info.get("icc_profile")
    turned = ImageOps.exif_transpose(opened)
    seen = _use_profile(_flatten(turned), profile) if profile else _flatten(turned).convert("RGB")
    # What a file says hangs on the picture that is read of it, and some formats write it out again by themselves.
    bare = Image.new("RGB", seen.size)
    bare.paste(seen)
    return bare


def write_picture(picture: Image.Image, written_as: PictureFormat) -> bytes:
    """The bytes of a picture in a format."""
    written = BytesIO()
    picture.save(written, written_as.name, quality=written_as.quality, **_MORE[written_as.name])
    return written.getvalue()


def _flatten(picture: Image.Image) -> Image.Image:
    """The picture on white where it can be seen through, and in eight bits where it has more."""
    if picture.mode.startswith(("I", "F")):
        picture = _narrow(picture)
    if picture.has_transparency_data:
        behind = Image.new("RGBA", picture.size, _WITHOUT_ALPHA)
        behind.alpha_composite(picture.convert("RGBA"))
        return behind.convert("RGB")
    return picture.convert("RGB") if picture.mode in {"P", "1"} else picture


def _narrow(picture: Image.Image) -> Image.Image:
    """Grey in sixteen bits, as some scanners write it, in eight."""
    return picture.convert("I").point(lambda value: value / 257).convert("L")


def _use_profile(picture: Image.Image, profile: bytes) -> Image.Image:
    """The colours as a screen shows them; a profile that cannot be read is none."""
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        converted = None
    return converted or picture.convert("RGB")
