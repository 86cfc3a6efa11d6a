"""The cases as a table that opens right in a Danish Excel: one row for each case, every field in a column.

Excel takes a CSV file for UTF-8 only where it begins with a BOM, and a Danish one splits it at semicolons.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from macros.catalogue.sources import describe_place, name_own_sources
from macros.exports.pictures import find_widest
from macros.model.addresses import Addresses, page_of
from macros.model.dates import SourceDate, write_date
from macros.model.fields import Group, Reference, Vocabulary, specs_of
from macros.model.records.case import Case
from macros.model.records.case_reading import CaseSource
from macros.model.statements import Origin, Place, Stated, tell_plainly

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from macros.catalogue.catalogue import Catalogue
    from macros.model.fields import Spec

BETWEEN = " | "
"""Between the items of a list in one cell."""
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Path = tuple[str, ...]


def list_columns() -> list[tuple[str, Path, Spec]]:
    """The heading of each column, the way to its value and its field: of a group that stands once, each has its own."""
    columns: list[tuple[str, Path, Spec]] = []
    for name, spec in specs_of(Case):
        if isinstance(spec.kind, Group) and not spec.many:
            inside = _order(spec.kind.record)
            columns += [(f"{spec.title}: {inner.title}", (name, within), inner) for within, inner in inside]
        else:
            columns.append((spec.title, (name,), spec))
    return columns


def generate_csv(catalogue: Catalogue) -> Iterator[bytes]:
    """The whole table, a row at a time."""
    columns = list_columns()
    addresses = Addresses.of(catalogue.settings)
    yield b"\xef\xbb\xbf" + _write_row([*(title for title, _, _ in columns), "Side", "Billedfiler"])
    for case in catalogue.cases.values():
        words = _Words(catalogue, case.main_source, name_own_sources(case.sources))
        cells = [words.put(_follow(case, way), spec) for _, way, spec in columns]
        pictures = [addresses.find(find_widest(picture, catalogue).address) for picture in case.pictures]
        yield _write_row([*cells, addresses.find(page_of(case)), BETWEEN.join(pictures)])


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

    def __init__(self, catalogue: Catalogue, main_source: str, own_sources: Mapping[str, str]) -> None:
        self.catalogue = catalogue
        self.main_source = main_source
        self.own_sources = own_sources

    def put(self, value: Any, spec: Spec) -> str:  # noqa: PLR0911 - one for each type of value
        match value:
            case None:
                return ""
            case str() if isinstance(spec.kind, Reference) and spec.kind.is_word:
                return str(getattr(self.catalogue, spec.kind.collection)[value].title)
            case str():
                return " ".join(value.split())
            case int():
                return str(value)
            case tuple():
                return BETWEEN.join(self.put(item, spec) for item in value)
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
                return "; ".join(_Words(self.catalogue, "", {}).put_fields(value))
            case _:
                return "; ".join(self.put_fields(value))

    def put_stated(self, stated: Stated[str]) -> str:
        return tell_plainly(stated) + self.put_places(stated.places)

    def put_fields(self, group: Any) -> Iterator[str]:
        """The fields of a group among others: the first stands alone, for it is the name; places come last."""
        places: tuple[Place, ...] = ()
        for number, (name, spec) in enumerate(_order(type(group))):
            value = getattr(group, name)
            if name == "places":
                places = value
            elif value not in {None, (), Origin.SOURCE}:
                words = self.put(value, spec)
                yield words if number == 0 else f"{spec.title}: {words}"
        if places:
            yield self.put_places(places).strip()

    def put_places(self, places: tuple[Place, ...]) -> str:
        return f" [{'; '.join(map(self.put_place, places))}]" if places else ""

    def put_place(self, place: Place) -> str:
        document = self.catalogue.documents.get(place.source)
        where = describe_place(place, document) if document else place.where
        # The source that most of a case rests on need not be named each time; the column of sources names it.
        if place.source == self.main_source and where:
            return where
        name = document.short if document else self.own_sources.get(place.source, place.source)
        return ", ".join(part for part in (name, where) if part)
