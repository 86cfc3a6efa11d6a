"""The first page of a sheet or pack as a small picture, for who chooses among many."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

WIDEST, TALLEST = 240, 340
"""Twice the points that it is shown at: a page of A4, upright or lying."""
_QUALITY = 72
_PAPER = "#fff"


def shrink_page(drawn: bytes) -> bytes:
    """Make a small picture of a page: the same page gives the same bytes.

    In WebP alone: every browser that the site is made for shows it, and where none does, its title stands beside it.
    """
    with Image.open(BytesIO(drawn)) as opened:
        page = Image.new("RGB", opened.size, _PAPER)
        seen = opened.convert("RGBA")
        page.paste(seen, mask=seen)
    share = min(WIDEST / page.width, TALLEST / page.height)
    size = (round(page.width * share), round(page.height * share))
    written = BytesIO()
    page.resize(size, Image.Resampling.LANCZOS).save(written, "WEBP", quality=_QUALITY, method=6)
    return written.getvalue()


def measure_picture(picture: bytes) -> tuple[int, int]:
    """Width and height of such a picture."""
    with Image.open(BytesIO(picture)) as opened:
        return opened.size
