"""What a case says twice, so that its page would: a page to read on that is a source, a sum of money in two places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.language import messages
from macros.language.problems import Severity, echo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.model.records.case import Case
    from macros.model.records.case_course import Contribution
    from macros.reading.reading import Reading

SCHEME = re.compile(r"https?://(?:www\.)?|/*(?:#.*)?$")
"""What two addresses of one page may differ in."""
SUM = re.compile(
    r"([0-9]{1,3}(?:[.\xa0 ][0-9]{3})+|[0-9]+)(?:,([0-9]+))?(?:[\xa0 ](?:(mio|mia)\.?|(million|milliard)(?:er)?))?"
)
"""A number, with the word after it that makes it a thousand or a million times as large."""
TIMES = {"mio": 6, "million": 6, "mia": 9, "milliard": 9}
"""Noughts that a word stands for."""
DIGITS = 4
"""A number of fewer may be anything: a share, how many there are."""


def warn_of_doubles(case: Case, reading: Reading) -> None:
    """Warn of what a case says in two places."""
    sources = {reduce_address(source.address) for source in case.sources if source.address}
    for number, page in enumerate(case.further, 1):
        if reduce_address(page.address) in sources:
            where = f"læs_mere {number} › link"
            message = messages.FURTHER_IS_SOURCE.format(value=echo(page.title))
            reading.report(reading.mark_of(where), where, message, Severity.WARNING)
    for number, share in enumerate(case.finance.shares if case.finance else (), 1):
        party = _find_party(share, case)
        if party:
            where = f"finansiering › bidrag {number}"
            message = messages.SAME_CONTRIBUTION.format(value=echo(share.giver), number=party)
            reading.report(reading.mark_of(where), where, message, Severity.WARNING)


def reduce_address(address: str) -> str:
    """An address without what makes no other page of it."""
    return SCHEME.sub("", address.strip()).casefold()


def _find_party(share: Contribution, case: Case) -> int:
    """The number of the party whose contribution tells of the same money; 0 where none does."""
    sums = set(list_sums(share.amount or ""))
    for number, party in enumerate(case.parties, 1):
        said = party.contribution.value if party.contribution else ""
        if said and is_one(party.name, share.giver) and sums & set(list_sums(said)):
            return number
    return 0


def is_one(name: str, other: str) -> bool:
    """Whether two names are of one: the same, or one with something more («Vejle Kommune», «Vejle»)."""
    one, two = sorted((f" {name.casefold()} ", f" {other.casefold()} "), key=len)
    return one in two


def list_sums(text: str) -> Iterator[str]:
    """Every large number of a text as digits: «1,2 mio. kr.» and «1.200.000 kr.» are one."""
    for whole, decimals, short, long in SUM.findall(text):
        noughts = TIMES.get(short or long, 0)
        digits = (
            re.sub(r"[^0-9]", "", whole) + decimals.ljust(noughts, "0") if noughts else re.sub(r"[^0-9]", "", whole)
        )
        digits = digits.lstrip("0")
        if len(digits) >= DIGITS:
            yield digits
