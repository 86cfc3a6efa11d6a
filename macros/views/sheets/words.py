"""How long a sheet takes and how many it is for, in as few words as a card has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.records.checklist import SheetFormat
from macros.model.statements import Origin

if TYPE_CHECKING:
    from macros.model.records.checklist import Checklist
    from macros.model.records.checklist_around import People, Span
    from macros.model.records.pack import Pack

_HOUR, _HALF_HOUR = 60, 30
_LONG = 120
"""Minutes of a sheet from which hours are easier to read."""


def word_minutes(span: Span) -> str:
    """A time in words: «55 min», «15–30 min», «2½ time», «4–6 timer»."""
    return _word_time(_list_ends(span), _LONG)


def list_people(people: People) -> list[str]:
    """A number of people in words: «2–8 personer», or «fra 3 personer» and «grupper på 3–5»."""
    if people.most is None:
        words = "én eller flere" if people.least == 1 else f"fra {people.least} personer"
    else:
        words = f"{_word_ends(people)} {'person' if people.most == 1 else 'personer'}"
    return [words, f"grupper på {_word_ends(people.groups)}"] if people.groups else [words]


def list_facts(sheet: Checklist) -> list[str]:
    """What one chooses a sheet by: «55 min», «2–8 personer», «A4». What is not told is left out."""
    minutes = [word_minutes(sheet.minutes)] if sheet.minutes else []
    people = list_people(sheet.people) if sheet.people else []
    return [*minutes, *people, (sheet.format or SheetFormat.PORTRAIT).label]


def list_pack_facts(pack: Pack) -> list[str]:
    """The same of a pack: «1 time», «2 ark»."""
    minutes = sum(point.minutes for point in pack.programme)
    return [_word_time((minutes,), _HOUR), f"{len(pack.sheets)} ark"]


def list_proposed(sheet: Checklist) -> list[str]:
    """Which of its numbers are ours, and not a source's: «tid», «antal»."""
    numbers = {"tid": sheet.minutes, "antal": sheet.people}
    return [name for name, number in numbers.items() if number is not None and number.origin is Origin.PROPOSAL]


def _list_ends(span: Span | People) -> tuple[int, ...]:
    return (span.least,) if span.most in {None, span.least} else (span.least, span.most or 0)


def _word_ends(span: Span | People) -> str:
    return "–".join(map(str, _list_ends(span)))


def _word_time(ends: tuple[int, ...], hours_from: int) -> str:
    """Minutes, or hours where they are whole or half; Danish counts «2½ time» as one, and «4–6 timer» as many."""
    if ends[0] < hours_from or any(minutes % _HALF_HOUR for minutes in ends):
        return f"{'–'.join(map(str, ends))} min"
    hours = "–".join(f"{minutes // _HOUR}{'½' if minutes % _HOUR else ''}" for minutes in ends)
    return f"{hours} {'time' if hours == '1' or hours.endswith('½') else 'timer'}"
