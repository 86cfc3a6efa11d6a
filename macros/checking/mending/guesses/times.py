"""The beginning and the end that were meant by one text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.language.problems import Correction
from macros.model.dates import LONGEST_DATE, NOW, BadDate, find_meant_date, is_now, parse_date
from macros.reading.nodes import Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.checking.mending.lines import Lines
    from macros.checking.mending.spots import Spot


_FEW_YEARS = 5
_BETWEEN = re.compile(r"\s*(?:-|/|\b(?:og\s+)?(?:ind)?til(?:\s+og\s+med)?\b)\s*")
"""What stands between a beginning and an end."""


def find_meant_span(text: str) -> tuple[str, str]:
    """Beginning and end where both stand in one text: «2022-2024», «2013-», «fra maj 2003 til nu».

    Two empty texts where they do not.
    """
    if len(text) > 2 * LONGEST_DATE:
        return "", ""
    plain = " ".join(re.sub("[\u2010-\u2015\u2212]", "-", text).casefold().split()).rstrip(".")
    since = re.fullmatch(r"(?:lige\s+)?siden\s+(.+)|(.+?)\s+og\s+frem(?:ad|efter)?", plain)
    if since:
        start = find_date(since[1] or since[2])
        return (start, NOW) if start else ("", "")
    plain = re.sub(r"^fra\s+(?:og\s+med\s+)?", "", plain)
    if not plain.endswith("-") and find_date(plain):
        return "", ""
    for between in _BETWEEN.finditer(plain):
        start, rest = find_date(plain[: between.start()]), plain[between.end() :]
        if not start:
            continue
        if re.fullmatch(r"\d{4}", start) and re.fullmatch(r"\d\d", rest):
            # «2022-24». What is further away is rather a slip of a month.
            rest = start[:2] + rest if 12 < int(rest) <= int(start[2:]) + _FEW_YEARS else "-"
        end = NOW if not rest or is_now(rest) else find_date(rest)
        if end and parse_date(end, or_now=True).last >= parse_date(start).first:
            return start, end
    return "", ""


def find_date(text: str) -> str:
    """A date as it is to be written; nothing where the text is none."""
    try:
        parse_date(text)
    except BadDate:
        return find_meant_date(text)
    return text


def split_time(text: str) -> list[str]:
    """The fields of a time that stands in one text: «2022-2024», «2013-», «2013»; none where it is none."""
    start, end = find_meant_span(text)
    if is_now(text):
        return [f"til: {NOW}"]
    start = start or find_date(text)
    return [f"{key}: {date}" for key, date in (("fra", start), ("til", end)) if date]


def guess_span(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """Beginning and end in the field of the beginning: each in its own."""
    node, key, around = spot.node, spot.key, spot.around
    if not isinstance(node, Scalar) or key is None or around is None or not isinstance(around.node, Mapping):
        return
    after = {spec.not_before: spec.key for spec in around.specs}.get(key.text)
    there = {other.text for other, _ in around.node.entries}
    start, end = find_meant_span(node.text)
    first, last = spot.region(lines)
    head = lines[first][: key.mark.column - 1]
    if not after or after in there or not start or first != last or head.strip(" -"):
        return
    yield Correction(first, last, (f"{head}{key.text}: {start}", f"{' ' * len(head)}{after}: {end}"))
