"""A table to fill in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import group, integer, line
from macros.model.parts.blanks import CELL, TICK
from macros.model.parts.part import Part

if TYPE_CHECKING:
    from macros.model.parts.blanks import Blank, Maker


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row that is given beforehand; its other cells are empty."""

    cells: tuple[str, ...] = line(
        "celler",
        "Celler",
        "Fra venstre; resten står tomme.",
        many=True,
        required=True,
        longest=300,
        example="Lave kaffe",
        repeats=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTable:
    """A table to fill in."""

    columns: tuple[str, ...] = line(
        "kolonner", "Kolonner", "Overskrifterne, fra venstre.", many=True, required=True, example="Opgave"
    )
    widths: tuple[int, ...] = integer(
        "bredder",
        "Bredder",
        "Hvor brede kolonnerne er i forhold til hinanden, efter det, der skal skrives i dem: ét tal til hver. "
        "Udeladt: lige brede.",
        many=True,
        repeats=True,
        example="3",
    )
    ticked: tuple[str, ...] = line(
        "kryds", "Kryds", "Kolonner, hvor der sættes kryds i stedet for at skrives.", many=True, example="Gjort"
    )
    example: tuple[str, ...] = line(
        "eksempel",
        "Eksempel",
        "En række, der viser, hvad der skal stå.",
        many=True,
        longest=300,
        example="Købe ind",
        repeats=True,
    )
    rows: tuple[TableRow, ...] = group("rækker", "Rækker", "Rækker, der er begyndt på.", TableRow, many=True)
    lines: int | None = integer("linjer", "Linjer", "Linjer at skrive på i hver celle; udeladt: 1.", example="2")
    empty: int | None = integer("tomme_rækker", "Tomme rækker", "Antal; udeladt: ingen.", example="6")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: words that stand there, or a blank."""

    text: str
    blank: Blank | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table: headings, an example row (may be empty), and rows."""

    columns: tuple[str, ...]
    widths: tuple[int, ...]
    """A weight for each column; empty where the record tells none."""
    example: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def compose(table: SheetTable, make: Maker) -> Table:
    """A blank in every cell that is not given: a box where a tick is set, else room to write."""
    rows = []
    given = [row.cells for row in table.rows] + [()] * (table.empty or 0)
    for number, cells in enumerate(given, 1):
        name = cells[0] if cells else f"række {number}"
        rows.append(
            tuple(
                Cell(cells[at]) if at < len(cells) else Cell("", _leave_open(f"{column}, {name}", table, column, make))
                for at, column in enumerate(table.columns)
            )
        )
    return Table(table.columns, table.widths, table.example, tuple(rows))


def _leave_open(label: str, table: SheetTable, column: str, make: Maker) -> Blank:
    is_ticked = column in table.ticked
    return make.room(label, 0 if is_ticked else table.lines or 1, kind=TICK if is_ticked else CELL)


PART = Part("table", group("tabel", "Tabel", "En tabel at udfylde.", SheetTable), compose, is_whole=True)
