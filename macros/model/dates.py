"""Dates as sources give them: a day, a month, a season, a quarter, half a year, a year, more or less.

Written in one of the forms that `FORMS` names. A date keeps what was written; its first and last possible day
are worked out for sorting and for finding an end before a start.
"""

from __future__ import annotations

import calendar
import re
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

from macros.language import messages

MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()

FORMS = messages.DATE_FORMS
"""What an editor may write, as shown in messages and help."""


class Precision(Enum):
    """How exactly the source dates something; the value is what the reader sees."""

    DAY = "dag"
    PART_OF_MONTH = "del af måned"
    MONTH = "måned"
    SEASON = "årstid"
    HALF_YEAR = "halvår"
    QUARTER = "kvartal"
    YEAR = "år"
    NOW = "nu"


class BadDate(ValueError):  # noqa: N818 - reads as what it is: a bad date
    """The text is no date; the message says why, in Danish."""


@dataclass(frozen=True, slots=True)
class SourceDate:
    """A date as a source gives it. `first` and `last` are the first and last day that it can mean."""

    first: date
    last: date
    precision: Precision
    approximate: bool
    wording: str
    """The date in Danish running text: «efteråret 2003», «ca. maj 2003»."""

    @property
    def iso(self) -> str:
        """The date for `<time datetime>`: as long as it is exact, never more."""
        match self.precision:
            case Precision.DAY:
                return self.first.isoformat()
            case Precision.NOW:
                return ".."
            case Precision.MONTH | Precision.PART_OF_MONTH:
                return f"{self.first:%Y-%m}"
            case _:
                return f"{self.first:%Y}"

    @property
    def sort_key(self) -> tuple[date, date]:
        """Orders a timeline: by first possible day, and the more exact date first."""
        return self.first, self.last


NOW = "nu"
"""What is written where something still goes on."""
STILL_GOING_ON = SourceDate(date.max, date.max, Precision.NOW, approximate=False, wording=NOW)
"""The end of what still goes on: no day, and later than all."""
NOW_WORDS = frozenset(
    {
        *("nu", "i dag", "idag", "dags dato", "løbende", "fortsat", "fortsætter", "stadig", "endnu", "igangværende"),
        *("i gang", "stadig i gang", "vedvarende", "permanent", "ingen", "ingen slutdato", "uden slutdato", "åben"),
    }
)
"""How a Danish writer says the same."""


# A winter is named for the year it begins in.
SEASONS = {
    "forår": (3, 5, "foråret"),
    "sommer": (6, 8, "sommeren"),
    "efterår": (9, 11, "efteråret"),
    "vinter": (12, 14, "vinteren"),
}
PARTS = {
    "start": (1, 10, "begyndelsen af"),
    "midt": (11, 20, "midten af"),
    "slut": (21, 31, "slutningen af"),
}
YEAR_PARTS = {"start": (1, 4), "midt": (5, 8), "slut": (9, 12)}
FORM = re.compile(
    r"(?P<ca>ca\.\s+)?"
    r"(?:(?P<season>forår|sommer|efterår|vinter)\s+|(?P<half>[12])\.\s+halvår\s+|(?P<quarter>[1-4])\.\s+kvartal\s+|(?P<part>start|midt|slut)\s+)?"
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?",
    re.ASCII,
)
EARLIEST, LATEST = 1800, 2100


def parse_date(text: str, *, or_now: bool = False) -> SourceDate:
    """Read a date in one of `FORMS`. Raises BadDate, whose message tells an editor what to write instead.

    `or_now` takes NOW too.
    """
    if or_now and text.strip() == NOW:
        return STILL_GOING_ON
    if or_now and is_now(text):
        raise BadDate(messages.NOT_A_DATE.format(meant=messages.MEANT.format(value=f"«{NOW}»")))
    match = FORM.fullmatch(text.strip())
    if match is None:
        raise BadDate(messages.NOT_A_DATE.format(meant=_propose(text) or messages.WRITE_DATE.format(forms=FORMS)))
    year = int(match["year"])
    if not EARLIEST <= year <= LATEST:
        raise BadDate(messages.YEAR_OUTSIDE.format(earliest=EARLIEST, latest=LATEST))
    approximate = match["ca"] is not None
    before = "ca. " if approximate else ""
    if match["season"] or match["half"] or match["quarter"]:
        if match["month"]:
            raise BadDate(messages.PART_OF_YEAR_AND_MONTH.format(forms=FORMS))
        return _read_part_of_year(match, year, approximate, before)
    month = int(match["month"]) if match["month"] else None
    if month is not None and not 1 <= month <= 12:
        raise BadDate(messages.NO_SUCH_MONTH.format(month=match["month"]))
    if match["part"]:
        return _read_beginning_or_end(match, year, month, approximate, before)
    if month is None:
        return SourceDate(date(year, 1, 1), date(year, 12, 31), Precision.YEAR, approximate, f"{before}{year}")
    days = calendar.monthrange(year, month)[1]
    if match["day"] is None:
        wording = f"{before}{MONTHS[month - 1]} {year}"
        return SourceDate(date(year, month, 1), date(year, month, days), Precision.MONTH, approximate, wording)
    day = int(match["day"])
    if not 1 <= day <= days:
        raise BadDate(messages.NO_SUCH_DAY.format(month=MONTHS[month - 1], year=year, days=days))
    exact = date(year, month, day)
    return SourceDate(exact, exact, Precision.DAY, approximate, f"{before}{day}. {MONTHS[month - 1]} {year}")


def word_day(day: date) -> str:
    """A day in Danish running text: «23. november 2026»."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the month's last where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def find_build_date(environment: Mapping[str, str]) -> date:
    """The day that counts as today: `SOURCE_DATE_EPOCH` where it is set, so that a build can be made again."""
    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    seconds = int(epoch) if epoch.isdecimal() else time.time()
    return datetime.fromtimestamp(seconds, UTC).date()


def _read_part_of_year(match: re.Match[str], year: int, approximate: bool, before: str) -> SourceDate:
    if match["half"]:
        first_half = match["half"] == "1"
        first, last = (date(year, 1, 1), date(year, 6, 30)) if first_half else (date(year, 7, 1), date(year, 12, 31))
        wording = f"{before}{'første' if first_half else 'andet'} halvår {year}"
        return SourceDate(first, last, Precision.HALF_YEAR, approximate, wording)
    if match["quarter"]:
        end = 3 * int(match["quarter"])
        last = date(year, end, calendar.monthrange(year, end)[1])
        wording = f"{before}{match['quarter']}. kvartal {year}"
        return SourceDate(date(year, end - 2, 1), last, Precision.QUARTER, approximate, wording)
    start, end, name = SEASONS[match["season"]]
    last_year, last_month = (year + 1, end - 12) if end > 12 else (year, end)
    last = date(last_year, last_month, calendar.monthrange(last_year, last_month)[1])
    return SourceDate(date(year, start, 1), last, Precision.SEASON, approximate, f"{before}{name} {year}")


def _read_beginning_or_end(
    match: re.Match[str], year: int, month: int | None, approximate: bool, before: str
) -> SourceDate:
    if match["day"]:
        raise BadDate(messages.PART_OF_MONTH_AND_DAY.format(forms=FORMS))
    start, end, name = PARTS[match["part"]]
    if month is None:
        first_month, last_month = YEAR_PARTS[match["part"]]
        first = date(year, first_month, 1)
        last = date(year, last_month, calendar.monthrange(year, last_month)[1])
        return SourceDate(first, last, Precision.YEAR, approximate, f"{before}{name} {year}")
    days = calendar.monthrange(year, month)[1]
    wording = f"{before}{name} {MONTHS[month - 1]} {year}"
    first, last = date(year, month, start), date(year, month, min(end, days))
    return SourceDate(first, last, Precision.PART_OF_MONTH, approximate, wording)


def write_date(when: SourceDate) -> str:
    """Write a date as it stands in a file; `parse_date` reads the same date from it."""
    first, last, before = when.first, when.last, "ca. " if when.approximate else ""
    match when.precision:
        case Precision.NOW:
            form = NOW
        case Precision.DAY:
            form = first.isoformat()
        case Precision.MONTH:
            form = f"{first:%Y-%m}"
        case Precision.PART_OF_MONTH:
            form = next(f"{part} {first:%Y-%m}" for part, (start, *_) in PARTS.items() if start == first.day)
        case Precision.SEASON:
            form = next(f"{season} {first:%Y}" for season, (start, *_) in SEASONS.items() if start == first.month)
        case Precision.HALF_YEAR:
            form = f"{1 if first.month == 1 else 2}. halvår {first:%Y}"
        case Precision.QUARTER:
            form = f"{last.month // 3}. kvartal {first:%Y}"
        case Precision.YEAR:
            months = (first.month, last.month)
            part = next((f"{part} " for part, span in YEAR_PARTS.items() if span == months), "")
            form = f"{part}{first:%Y}"
    return before + form


# How a Danish writer puts what `FORM` wants otherwise, tried in this order.
_REWRITTEN = (
    (r",|^i\s+|^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s+)?(?:(?:den|d\.)\s+)?", ""),
    (r"^(?:cirka|circa|omkring|ca)\.?\s+", "ca. "),
    (r"\b(?:primo|(?:begyndelsen|starten)\s+af)\s+", "start "),
    (r"\b(?:medio|midten\s+af)\s+", "midt "),
    (r"\b(?:ultimo|slutningen\s+af)\s+", "slut "),
    (r"\b(forår|efterår)et\b|\b(sommer|vinter)en\b", r"\1\2"),
    (r"\b(?:1\.?|første)\s+halvår(?:et)?\b", "1. halvår"),
    (r"\b(?:2\.?|andet)\s+halvår(?:et)?\b", "2. halvår"),
    (r"\b(?:q|k|kv\.?)\s*([1-4])\b|\b([1-4])\.?\s*(?:kv\.|kvt\.?|kvartal(?:et)?)(?![a-z])", r"\1\2. kvartal"),
    (r"\bførste\s+kvartal\b", "1. kvartal"),
    (r"\bandet\s+kvartal\b", "2. kvartal"),
    (r"\btredje\s+kvartal\b", "3. kvartal"),
    (r"\b(?:fjerde|sidste)\s+kvartal\b", "4. kvartal"),
    (r"\b(halvår|kvartal)\s+(?:af|i)\s+", r"\1 "),
    (r"^(\d{4})[\s/-]*([1-4]\. kvartal)$", r"\2 \1"),
    (r"(?<!\d)(\d{1,2})[./]\s?(\d{1,2})[./ -]\s?([0-4]\d)$", r"20\3-\2-\1"),
    (r"(?<!\d)(\d{1,2})[./]\s?(\d{1,2})[./ -]\s?([5-9]\d)$", r"19\3-\2-\1"),
    (r"(?<!\d)(\d{1,2})[./-]\s?(\d{1,2})[./ -]\s?(\d{4})$", r"\3-\2-\1"),
    (r"(?<!\d)(\d{1,2})\.?\s*MONTH\.?\s+(\d{4})$", r"\3-\2-\1"),
    (r"\bMONTH\.?\s+(\d{4})$", r"\2-\1"),
    (r"(?<!\d)(\d{1,2})[./-](\d{4})$", r"\2-\1"),
    (r"(?<!\d)(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$", r"\1-\2-\3"),
    (r"-$", ""),
    (r"-(\d)(?!\d)", r"-0\1"),
)
_MONTH = "(" + "|".join(rf"{month[:3]}[a-z]*" for month in MONTHS) + ")"
REWRITES = tuple((re.compile(wanted.replace("MONTH", _MONTH), re.ASCII), form) for wanted, form in _REWRITTEN)
LONGEST_DATE = 60


def _propose(text: str) -> str:
    meant = find_meant_date(text)
    return messages.MEANT.format(value=f"«{meant}»") if meant else ""


def find_meant_date(text: str) -> str:
    """What a Danish writer most likely meant by another form; nothing where that is no date either."""
    if len(text) > LONGEST_DATE:
        return ""
    meant = " ".join(re.sub("[\u2010-\u2015\u2212]", "-", text).casefold().split())
    for wanted, form in REWRITES:
        meant = wanted.sub(form, meant)
    for number, month in enumerate(MONTHS, 1):
        meant = re.sub(rf"-{month[:3]}[a-z]*", f"-{number:02}", meant)
    try:
        if meant != text.strip():
            parse_date(meant)
            return meant
    except BadDate:
        pass
    return ""


def is_now(text: str) -> bool:
    """Whether a Danish writer says by it that something still goes on."""
    return " ".join(text.casefold().split()).rstrip(".") in NOW_WORDS
