"""How long a sheet takes and how many it is for, in as few words as a card has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.language import danish
from macros.model.records.checklist import SheetFormat
from macros.model.statements import Origin

if TYPE_CHECKING:
    from macros.model.records.checklist import Checklist
    from macros.model.records.checklist_around import People, Span
    from macros.model.records.pack import Pack


def word_span(span: Span) -> str:
    """A time in words: «55 min», «15–30 min», «2½ time», «4–6 timer»."""
    return danish.word_minutes(span.least, span.most, short=True)


def list_people(people: People) -> list[str]:
    """A number of people in words: «2–8 personer», or «fra 3 personer» and «grupper på 3–5»."""
    if people.most is None:
        words = "én eller flere" if people.least == 1 else f"fra {people.least} personer"
    else:
        words = f"{_word_ends(people)} {'person' if people.most == 1 else 'personer'}"
    return [words, f"grupper på {_word_ends(people.groups)}"] if people.groups else [words]


def list_facts(sheet: Checklist) -> list[str]:
    """What one chooses a sheet by: «55 min», «2–8 personer», «A4». What is not told is left out."""
    minutes = [word_span(sheet.minutes)] if sheet.minutes else []
    people = list_people(sheet.people) if sheet.people else []
    return [*minutes, *people, (sheet.format or SheetFormat.PORTRAIT).label]


def list_pack_facts(pack: Pack) -> list[str]:
    """The same of a pack: «1 time», «2 ark»."""
    minutes = sum(point.minutes for point in pack.programme)
    return [danish.word_minutes(minutes, short=True), f"{len(pack.sheets)} ark"]


def list_proposed(sheet: Checklist) -> list[str]:
    """Which of its numbers are ours, and not a source's: «tid», «antal»."""
    numbers = {"tid": sheet.minutes, "antal": sheet.people}
    return [name for name, number in numbers.items() if number is not None and number.origin is Origin.PROPOSAL]


def _word_ends(span: Span | People) -> str:
    return str(span.least) if span.most in {None, span.least} else f"{span.least}–{span.most}"
