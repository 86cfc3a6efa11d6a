"""The cases as a table that opens right in a Danish Excel: one row for each case, every field in a column.

Excel takes a CSV file for UTF-8 only where it begins with a BOM, and a Danish one splits it at semicolons.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from macros.dates import SourceDate, write_date
from macros.exports.addresses import Addresses, page_of
from macros.fields import Group, Vocabulary, specs_of
from macros.records.case import Case, CaseSource
from macros.sources import describe_place
from macros.statements import Origin, Place, Stated
from macros.text import strip_formatting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from macros.catalogue import Catalogue
    from macros.fields import Spec
    from macros.records.source import Document

BETWEEN = " | "
"""Between the items of a list in one cell."""
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Path = tuple[str, ...]


def list_columns() -> list[tuple[str, Path]]:
    """The heading of each column, and the way to its value: a group that stands once has a column for each field."""
    columns: list[tuple[str, Path]] = []
    for name, spec in specs_of(Case):
        if isinstance(spec.kind, Group) and not spec.many:
            columns += [(f"{spec.title}: {inner.title}", (name, inside)) for inside, inner in _order(spec.kind.record)]
        else:
            columns.append((spec.title, (name,)))
    return columns


def generate_csv(catalogue: Catalogue) -> Iterator[bytes]:
    """The whole table, a row at a time."""
    columns = list_columns()
    addresses = Addresses.of(catalogue.settings)
    yield b"\xef\xbb\xbf" + _write_row([*(title for title, _ in columns), "Side"])
    for case in catalogue.cases.values():
        words = _Words(catalogue.documents, case.sources[0].place[0].source)
        cells = [words.put(_follow(case, way)) for _, way in columns]
        yield _write_row([*cells, addresses.find(page_of(case))])


def _order(group: type[Any]) -> list[tuple[str, Spec]]:
    """The fields of a group; whose word it is, and where it stands, come after what it says."""
    return sorted(specs_of(group), key=lambda declared: declared[0] in {"places", "origin"})


def _follow(value: Any, way: Path) -> Any:
    for name in way:
        value = getattr(value, name) if value is not None else None
    return value


def _write_row(cells: Iterable[str]) -> bytes:
    row = io.StringIO(newline="")
    csv.writer(row, delimiter=";", lineterminator="\r\n").writerow(map(disarm, cells))
    return row.getvalue().encode()


def disarm(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(_STARTS_FORMULA) else cell


class _Words:
    """Puts values into words for the cells of one case."""

    def __init__(self, documents: Mapping[str, Document], main_source: str) -> None:
        self.documents = documents
        self.main_source = main_source

    def put(self, value: Any) -> str:  # noqa: PLR0911 - one for each type of value
        match value:
            case None:
                return ""
            case str():
                return " ".join(value.split())
            case int():
                return str(value)
            case tuple():
                return BETWEEN.join(map(self.put, value))
            case Stated():
                return self.put_stated(value)
            case Place():
                return self.put_place(value)
            case Vocabulary():
                return value.label
            case SourceDate():
                return write_date(value)
            case CaseSource():
                # Here, and here alone, the source that most of a case rests on says its name.
                return "; ".join(_Words(self.documents, "").put_fields(value))
            case _:
                return "; ".join(self.put_fields(value))

    def put_stated(self, stated: Stated[str]) -> str:
        words = strip_formatting(stated.value)
        if stated.origin is not Origin.SOURCE:
            words += f" ({stated.origin.label})"
        return words + self.put_places(stated.places)

    def put_fields(self, group: Any) -> Iterator[str]:
        """The fields of a group among others: the first stands alone, for it is the name; places come last."""
        places: tuple[Place, ...] = ()
        for number, (name, spec) in enumerate(_order(type(group))):
            value = getattr(group, name)
            if name == "places":
                places = value
            elif value not in {None, (), Origin.SOURCE}:
                words = self.put(value)
                yield words if number == 0 else f"{spec.title}: {words}"
        if places:
            yield self.put_places(places).strip()

    def put_places(self, places: tuple[Place, ...]) -> str:
        return f" [{'; '.join(map(self.put_place, places))}]" if places else ""

    def put_place(self, place: Place) -> str:
        document = self.documents.get(place.source)
        where = describe_place(place, document) if document else place.where
        # The source that most of a case rests on need not be named each time; the column of sources names it.
        if place.source == self.main_source and where:
            return where
        return ", ".join(part for part in (document.short if document else place.source, where) if part)
