"""What a reader chooses a sheet by: how long there is, how many one is, where on the way, and what it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.language import danish
from macros.model.records.checklist import SheetUse
from macros.model.records.checklist_around import Phase
from macros.views.filters import make_filter, make_key
from macros.views.sheets.belonging import list_on_the_way

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.fields import Vocabulary
    from macros.model.records.checklist import Checklist
    from macros.model.records.checklist_around import Span
    from macros.views.filters import Filter

_SHORT, _HALF_HOUR, _HOUR = 15, 30, 60

TIMES = (
    ("15", "Højst 15 min", 0, _SHORT),
    ("15-30", "15–30 min", _SHORT, _HALF_HOUR),
    ("30-60", "30–60 min", _HALF_HOUR, _HOUR),
    ("60", "Over 1 time", _HOUR, None),
)
"""The times that one can have: what it is called in the address, in words, more than so many minutes, and at most."""


@dataclass(frozen=True, slots=True)
class Choosable:
    """A sheet with what it is found by."""

    sheet: Checklist
    keys: tuple[str, ...]
    """«tid:15-30», «fase:undervejs», as a script looks for them."""
    people: str
    """«3-20/3-5»: from, to, and how many sit together; nothing where the record has no number."""
    phases: str
    """Where on the way, in words; nothing where it has one phase, which the heading above it says."""


@dataclass(frozen=True, slots=True)
class PhaseGroup:
    """The sheets of a phase, of all that belong there before elsewhere."""

    title: str
    key: str
    lead: str
    sheets: tuple[Choosable, ...]


def list_questions(sheets: Iterable[Checklist]) -> list[Filter]:
    """The questions that one answers by choosing, each with its answers; one that divides nothing is not asked."""
    keys = [key for sheet in sheets for key in list_keys(sheet)]
    times = [(key, title) for key, title, *_ in TIMES]
    questions = [
        make_filter("tid", "Hvor længe har I?", times, keys),
        make_filter("fase", "Hvor på vejen er I?", _list_words(Phase), keys),
        make_filter("slags", "Hvad skal I gøre med arket?", _list_words(SheetUse), keys),
    ]
    return [question for question in questions if len(question.choices) > 1]


def group_by_phase(catalogue: Catalogue) -> list[PhaseGroup]:
    """All sheets under the phase that each belongs to first, in the order in which they are used; the rest last."""
    sheets = list_on_the_way(catalogue)
    groups = [
        PhaseGroup(
            phase.label,
            danish.make_slug(phase.label),
            phase.help,
            tuple(map(describe, (sheet for sheet in sheets if sheet.phases[:1] == (phase,)))),
        )
        for phase in Phase
    ]
    rest = tuple(describe(sheet) for sheet in sheets if not sheet.phases)
    alone = "Alle ark" if len(rest) == len(sheets) else "Når som helst"
    return [group for group in (*groups, PhaseGroup(alone, danish.make_slug(alone), "", rest)) if group.sheets]


def describe(sheet: Checklist) -> Choosable:
    """A sheet as the list has it."""
    labels = [danish.lower_initial(phase.label) for phase in sheet.phases]
    phases = danish.raise_initial(danish.join_words(labels)) if len(labels) > 1 else ""
    return Choosable(sheet, tuple(list_keys(sheet)), _write_people(sheet), phases)


def list_keys(sheet: Checklist) -> Iterator[str]:
    """What a sheet is found by, beside the number of people."""
    if sheet.minutes:
        yield from (make_key("tid", key) for key, _, above, most in TIMES if _meets(sheet.minutes, above, most))
    yield from (make_key("fase", _write(phase)) for phase in sheet.phases)
    yield make_key("slags", _write(sheet.use_kind))


def _meets(span: Span, above: int, most: int | None) -> bool:
    return span.largest > above and (most is None or span.least <= most)


def _write_people(sheet: Checklist) -> str:
    people = sheet.people
    if people is None:
        return ""
    groups = f"/{people.groups.least}-{people.groups.largest}" if people.groups else ""
    return f"{people.least}-{people.most or ''}{groups}"


def _write(word: Vocabulary) -> str:
    return danish.make_slug(str(word.value))


def _list_words(words: type[Vocabulary]) -> list[tuple[str, str]]:
    return [(_write(word), word.label) for word in words]
