"""The numbers of a case in the order of the record, those that count one thing year by year put together."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from macros.model.dates import Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.model.records.case_course import Figure

FEWEST = 3
"""Years of a series: two numbers are read as they stand."""


@dataclass(frozen=True, slots=True)
class Run:
    """Numbers that stand together on the page."""

    figures: tuple[Figure, ...]
    is_yearly: bool
    """Whether they count the same, each in a year of its own."""


def list_runs(figures: Iterable[Figure]) -> Iterator[Run]:
    """Yield the numbers in runs: each series of years by itself, and what stands between them."""
    loose: list[Figure] = []
    for _, found in groupby(figures, key=_count_what):
        run = tuple(found)
        years = {figure.when.wording for figure in run if figure.when}
        if not _count_what(run[0])[1] or len(run) < FEWEST or len(years) < len(run):
            loose += run
            continue
        if loose:
            yield Run(tuple(loose), is_yearly=False)
            loose = []
        yield Run(tuple(sorted(run, key=_find_first_day)), is_yearly=True)
    if loose:
        yield Run(tuple(loose), is_yearly=False)


def _find_first_day(figure: Figure) -> str:
    return figure.when.first.isoformat() if figure.when else ""


def _count_what(figure: Figure) -> tuple[str, bool]:
    when = figure.when
    is_of_year = when is not None and when.precision is Precision.YEAR and not when.approximate and figure.end is None
    return figure.unit.casefold(), is_of_year
