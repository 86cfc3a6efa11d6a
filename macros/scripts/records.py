"""Records as small scripts: what the pages «Sammenlign» and «Min samling» load, one for each record that is chosen.

A script, because from disk a browser refuses to fetch data and loads scripts. Its HTML comes from the templates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.model import things
from macros.model.addresses import GATHERED_LIST, compared_script, gathered_script, page_at
from macros.pages.fragments import COMPARED_CELLS, HANDOUTS
from macros.pages.values.cases import DIVIDER
from macros.scripts.javascript import Piece
from macros.views.selection.cases import cases_with_page
from macros.views.selection.collection import list_items, list_sources
from macros.views.selection.comparison import list_open_rows, list_rows, view_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.things import Thing
    from macros.pages.renderer import Renderer


def generate_record_scripts(catalogue: Catalogue, renderer: Renderer) -> Iterator[Piece]:
    """The pieces of every record, one at a time, and a list of what can be gathered."""
    for case in cases_with_page(catalogue):
        yield _compose_columns(things.CASE, case, case.main_source, catalogue, renderer)
    for method in catalogue.methods.values():
        yield _compose_columns(things.METHOD, method, "", catalogue, renderer)
    for thing, identity in list_items(catalogue):
        record = getattr(catalogue, thing.collection)[identity]
        content = {
            "noegle": f"{thing.name}:{identity}",
            "slags": thing.one,
            "titel": record.title,
            "adresse": page_at(thing.name, identity),
            "html": _thin(renderer.fill(HANDOUTS[thing.name].ask(identity), "")),
            "kilder": [
                {"id": source.id, "titel": source.title, "udgiver": source.publisher, "sted": source.where}
                for source in list_sources(record, catalogue)
            ],
        }
        yield Piece(gathered_script(thing, identity), content)
    # So that a thing that is no longer there can be told from one that did not come.
    yield Piece(GATHERED_LIST, [f"{thing.name}:{identity}" for thing, identity in list_items(catalogue)])


def _compose_columns(thing: Thing, record: Any, main_source: str, catalogue: Catalogue, renderer: Renderer) -> Piece:
    rows = list_rows(type(record))
    filled = {row.key: cell for row in rows if (cell := view_cell(record, row, catalogue))}
    kept = {
        row.key: cell
        for row in rows
        if row.kept and row.key in filled and (cell := view_cell(record, row, catalogue, whole=False))
    }
    cells_asked = COMPARED_CELLS.ask([*filled.values(), *kept.values()], record)
    fragments = map(_thin, renderer.fill(cells_asked, "").split(DIVIDER))
    cells = {
        key: [fragment, list(cell.words)] for (key, cell), fragment in zip(filled.items(), fragments, strict=False)
    }
    for key, fragment in zip(kept, fragments, strict=True):
        cells[key].append(fragment)
    known = catalogue.documents.get(main_source)
    content = {
        "slags": thing.name,
        "id": record.id,
        "titel": record.title,
        "adresse": page_at(thing.name, record.id),
        "kilde": known.short if known else "",
        "felter": cells,
        "aabne": list_open_rows(record),
    }
    return Piece(compared_script(thing, record.id), content)


def _thin(html: str) -> str:
    return " ".join(line for line in map(str.strip, html.splitlines()) if line)
