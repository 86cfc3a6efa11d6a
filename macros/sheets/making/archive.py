"""A pack as one zip, with a word on what each of its files is."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from macros.sheets.composition.content import Content

ZIP_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can say: the files in it are dated by their own words."""


def pack_files(content: Content, files: Mapping[str, bytes]) -> bytes:
    """Put files into a zip, with a word on what each is. The same files give the same bytes."""
    listed = "\n".join(f"  {name}" for name in sorted(files))
    words = f"{content['title']}\n{content['lead']}\n\n{listed}\n"
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in sorted({**files, "laes-mig.txt": words.encode()}.items()):
            info = zipfile.ZipInfo(name, ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # the same on every machine
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return buffer.getvalue()
