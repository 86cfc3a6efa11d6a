"""Ends every stream of a PDF so that no checker can mistake where it ends.

A stream's data is followed by a line feed that is not its own. Where the data itself ends with a carriage return, by
the chance of its checksum, the two look like one line end, and a checker of PDF/A takes the stream for one byte shorter
than it says.
"""

from __future__ import annotations

import base64
from io import BytesIO

import pikepdf

_LINE_ENDS = (b"\r", b"\n")


def end_streams(file: bytes) -> bytes:
    """The same PDF, with the data of such a stream written in letters; the file as it is where there is none."""
    with pikepdf.open(BytesIO(file)) as pdf:
        doubtful = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Stream) and item.read_raw_bytes().endswith(_LINE_ENDS)
        ]
        if not doubtful:
            return file
        for stream in doubtful:
            spell_stream(stream)
        written = BytesIO()
        pdf.save(
            written,
            deterministic_id=True,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            object_stream_mode=pikepdf.ObjectStreamMode.preserve,
        )
    return written.getvalue()


def spell_stream(stream: pikepdf.Stream) -> None:
    """Write a stream's data in letters, over its other filters: it then ends with «~>»."""
    filters = stream.get("/Filter")
    before = [] if filters is None else list(filters) if isinstance(filters, pikepdf.Array) else [filters]
    parameters = stream.get("/DecodeParms")
    kept = None
    if parameters is not None:
        list_of = list(parameters) if isinstance(parameters, pikepdf.Array) else [parameters]
        kept = pikepdf.Array([None, *list_of])
    letters = base64.a85encode(stream.read_raw_bytes()) + b"~>"
    stream.write(letters, filter=pikepdf.Array([pikepdf.Name.ASCII85Decode, *before]), decode_parms=kept)
