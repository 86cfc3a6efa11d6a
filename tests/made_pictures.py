"""Pictures for the tests, drawn by Pillow: none of them is of anything, or of anybody."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base
from PIL.PngImagePlugin import PngInfo

PLACE = "55.4038"
"""A number that stands in the remarks of a picture that tells where it was taken."""
OWNER = "Kameraets Ejer"
SERIAL = "SN-4711-0815"


@cache
def draw(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture with edges and slopes: light at the top left, dark below, a red corner at the top right."""
    slope = Image.linear_gradient("L").resize((width, height))
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    drawn = Image.merge("RGB", (slope, across, Image.blend(slope, across, 0.5)))
    drawn.paste((220, 20, 20), (width - width // 4, 0, width, height // 4))
    return drawn.convert(mode)


def write(picture: Image.Image, form: str = "JPEG", **more: Any) -> bytes:
    written = BytesIO()
    picture.save(written, form, **more)
    return written.getvalue()


@cache
def make_picture(width: int = 640, height: int = 400, form: str = "JPEG") -> bytes:
    """A picture that says nothing beside itself."""
    return write(draw(width, height), form)


def tell_place() -> Image.Exif:
    """What a telephone writes beside a picture: where and when, by whom, and with which camera."""
    exif = Image.Exif()
    exif[Base.Artist], exif[Base.Make], exif[Base.Software] = OWNER, "Testkamera", "Test 1.0"
    exif.get_ifd(IFD.Exif)[Base.BodySerialNumber] = SERIAL
    gps = exif.get_ifd(IFD.GPSInfo)
    gps[GPS.GPSLatitudeRef], gps[GPS.GPSLatitude] = "N", (55.0, 24.0, 13.68)
    gps[GPS.GPSLongitudeRef], gps[GPS.GPSLongitude] = "E", (10.0, 24.0, 7.2)
    return exif


XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    f'<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="{PLACE}N" exif:Owner="{OWNER}"/>'
    "</rdf:RDF></x:xmpmeta>"
).encode()


def make_telling(width: int = 1600, height: int = 1000, form: str = "JPEG") -> bytes:
    """A picture with all beside it that a camera and a program can write: place, owner, serial number, comment."""
    more: dict[str, Any] = {"exif": tell_place(), "xmp": XMP}
    if form == "PNG":
        told = PngInfo()
        told.add_itxt("XML:com.adobe.xmp", XMP.decode())
        told.add_text("Comment", f"Taget af {OWNER} ved {PLACE}")
        more = {"exif": tell_place(), "pnginfo": told}
    if form == "JPEG":
        more["comment"] = f"Taget af {OWNER} ved {PLACE}".encode()
    return write(draw(width, height), form, **more)
