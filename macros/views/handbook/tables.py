"""The handbook's own tables: its levels and methods side by side, and what sorts the cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import specs_of
from macros.views.case.rows import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.method import HandbookMethod
    from macros.model.records.typology import Level, Typology
    from macros.model.statements import Origin, Place, Stated


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a comparison: what is compared, and a cell for each column (None: not stated)."""

    title: str
    cells: tuple[tuple[Stated[str], ...], ...]
    places: tuple[Place, ...] = ()
    origin: Origin | None = None
    """Where the source compares them, and whose word it is: of the row as a whole."""


@dataclass(frozen=True, slots=True)
class Table:
    """A comparison: the records as columns, their fields as rows."""

    columns: tuple[Level | HandbookMethod, ...]
    rows: tuple[TableRow, ...]


STRIP = (("duration", "Tid"), ("size", "Antal"), ("participants", "Hvem"), ("steering", "Kræver"))
"""What somebody who chooses a method asks first, in one word each."""
REST = (("binding", "Forpligter"), ("outcome", "Giver"), ("difficulty", "Er svært ved den"))
"""What they ask then."""


def view_strip(method: HandbookMethod, asked: Sequence[tuple[str, str]]) -> list[tuple[str, Stated[str] | None]]:
    """What a method says to each of these, under its short word; nothing where the source leaves it open."""
    return [(word, getattr(method, name)) for name, word in asked]


def view_dimensions(method: HandbookMethod) -> list[Row]:
    """The dimensions of a method that take one statement each; an empty row where the source leaves one open."""
    rows = []
    for name, spec in specs_of(type(method)):
        if spec.stated and not spec.many and name != "summary":
            value = getattr(method, name)
            rows.append(Row(spec.key, spec.title, () if value is None else (value,)))
    return rows


def view_levels(catalogue: Catalogue) -> Table:
    """The levels of complexity with every dimension that the model declares."""
    return _compare(tuple(catalogue.levels.values()), without={"summary"})


def view_method_table(catalogue: Catalogue) -> Table:
    """The methods with every dimension of one statement; what they are for and their traits stand above it."""
    return _compare(tuple(catalogue.methods.values()), without={"summary", "aim", "traits"})


def view_typology_rows(typology: Typology) -> list[TableRow]:
    """What a typology tells its types apart by: a row for each, with one statement in each cell."""
    return [
        TableRow(row.title, tuple((cell,) for cell in row.cells), row.places, row.origin) for row in typology.dimensions
    ]


def _compare(columns: tuple[Level | HandbookMethod, ...], without: set[str]) -> Table:
    rows = []
    for name, spec in specs_of(type(columns[0])) if columns else ():
        if not spec.stated or name in without:
            continue
        cells = []
        for column in columns:
            value = getattr(column, name)
            cells.append(value if isinstance(value, tuple) else (value,) if value is not None else ())
        rows.append(TableRow(spec.title, tuple(cells)))
    return Table(columns, tuple(rows))
