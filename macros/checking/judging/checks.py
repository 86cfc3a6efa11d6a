"""Who checks what: the rules and hints for each type of record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from macros.checking.hints.doubles import warn_of_doubles
from macros.checking.hints.numbers import warn_of_numbers
from macros.checking.hints.texts import warn_of_case, warn_of_texts
from macros.checking.rules.records import (
    check_case,
    check_chart,
    check_document,
    check_history,
    check_redirect,
    check_search_words,
    check_typology,
)
from macros.checking.rules.room import check_sheet
from macros.model.records.case import Case
from macros.model.records.checklist import Checklist
from macros.model.records.redirect import Redirect
from macros.model.records.search import SearchWords
from macros.model.records.source import Document
from macros.model.records.survey import Chart
from macros.model.records.typology import Typology
from macros.pictures.telling import check_pictures
from macros.reading.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Mapping as MappingType
    from datetime import date
    from pathlib import Path

    from macros.model.records.settings import Settings


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a rule may have to know beside the record."""

    knows_page: Callable[[str], bool]
    """Whether an address is that of a page of the site."""
    today: date | None = None
    """The day that ages are counted to; None where nothing is too old or too new."""
    settings: Settings | None = None
    """They say after how many months a record is due to be looked at again."""
    root: Path | None = None
    """The root of the project, for what lies beside it."""
    documents: MappingType[str, Document] = field(default_factory=dict)
    """The sources that the handbook knows."""


Check = Callable[[Any, Reading, Surroundings], None]


def _by_itself(rule: Callable[[Any, Reading], None]) -> Check:
    """A rule that looks at nothing but the record."""
    return lambda record, reading, _: rule(record, reading)


def _check_trail(record: Case | Checklist, reading: Reading, around: Surroundings) -> None:
    months = around.settings.review_months if around.settings else None
    check_history(record.history, reading, around.today, months)


def _check_words(group: SearchWords, reading: Reading, around: Surroundings) -> None:
    check_search_words(group, reading, around.knows_page)


CHECKS: MappingType[type[Any], tuple[Check, ...]] = {
    Case: (
        _check_trail,
        _by_itself(check_case),
        _by_itself(check_pictures),
        _by_itself(warn_of_case),
        _by_itself(warn_of_doubles),
    ),
    Checklist: (_check_trail, _by_itself(check_sheet)),
    Document: (_by_itself(check_document),),
    Chart: (_by_itself(check_chart),),
    Typology: (_by_itself(check_typology),),
    SearchWords: (_check_words,),
    Redirect: (_by_itself(check_redirect),),
}
"""What is asked of a record of a type, in this order, once it could be read; of the others nothing is."""
OF_PEOPLE = (Case, Checklist)
"""Types whose records tell of people: their texts are looked through, whatever else is wrong with them."""


def check_record(value: object | None, record: type[object], reading: Reading, around: Surroundings) -> None:
    """Report what is wrong with a record by itself. `value` is None where it could not be read."""
    if value is not None:
        for check in CHECKS.get(record, ()):
            check(value, reading, around)
        if around.root:
            warn_of_numbers(value, reading, around.root, around.documents)
    if record in OF_PEOPLE:
        warn_of_texts(reading)
