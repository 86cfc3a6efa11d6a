"""What is worth a look in a record that is in order: told as warnings, and nothing stops for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros import messages
from macros.problems import Severity, echo
from macros.records.case import Depth

if TYPE_CHECKING:
    from macros.reader import Reading
    from macros.records.case import Case

FEWEST_PLACES = 5
"""Places beside those under `kilder` that a full case has at the least: readers can look up what it says."""
PHONE = re.compile(
    r"(?:^|[^0-9.,/=_-])(?![12][0-9]{3}[ \xa0][12][0-9]{3}(?![0-9]))"
    r"((?:\+45[ \xa0]?)?[0-9]{2}[ \xa0]?[0-9]{2}[ \xa0]?[0-9]{2}[ \xa0]?[0-9]{2})(?![0-9,/_-]|\.[0-9])"
)
"""Eight digits in the ways that a Danish number is written; no part of an address or an amount, and no two years."""
_SIX_DIGITS = re.compile(r"[0-9]{2}[ \xa0]?[0-9]{2}[ \xa0]?[0-9]{2}")
"""What every such number holds. Most texts have none, and this is found many times as fast."""
MAIL = re.compile(r"[^\s@<>()/:«»]{1,64}@[^\s@<>()/:«»]{1,255}\.[A-Za-zÆØÅæøå]{2,}")
"""A name, an @ and where the name is known. Each part has an end, so that no text takes long to look through."""


def warn_of_case(case: Case, reading: Reading) -> None:
    """Warn where a reader could not look up what a case says."""
    places = sum(not place.field.startswith("kilder ") for place in reading.places)
    if case.depth is Depth.FULL and places < FEWEST_PLACES:
        reading.report(
            reading.mark_of("dybde"),
            "dybde",
            messages.THIN_SOURCE.format(places=places or "ingen"),
            Severity.WARNING,
        )
    for number, source in enumerate(case.sources, 1):
        where = f"kilder {number}"
        if source.title is None:
            continue
        if source.address is None:
            reading.report(reading.mark_of(where), where, messages.SOURCE_WITHOUT_LINK, Severity.WARNING)
        if not any(place.where or place.lines for place in source.place):
            where = f"{where} › sted"
            reading.report(reading.mark_of(where), where, messages.SOURCE_WITHOUT_PAGE, Severity.WARNING)


def warn_of_contacts(reading: Reading) -> None:
    """Warn of what looks like the way to reach somebody, in every text of a record that tells of people."""
    for said in reading.texts:
        phone = PHONE.search(said.text) if _SIX_DIGITS.search(said.text) else None
        if phone:
            message = messages.LOOKS_LIKE_PHONE.format(value=f"«{phone[1]}»")
            reading.report(said.mark, said.field, message, Severity.WARNING)
        # Most texts have no such sign, and the pattern tries every place in those.
        mail = MAIL.search(said.text) if "@" in said.text else None
        if mail:
            reading.report(
                said.mark, said.field, messages.LOOKS_LIKE_MAIL.format(value=echo(mail[0])), Severity.WARNING
            )
