"""Records as small scripts: what the pages «Sammenlign» and «Min samling» load, one for each record that is chosen.

A script, because from disk a browser refuses to fetch data and loads scripts. Its HTML comes from the templates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.collecting import KINDS, list_items, list_sources
from macros.comparing import list_rows, view_cell
from macros.javascript import write_call
from macros.views import cases_with_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue import Catalogue
    from macros.rendering import Renderer


def generate_record_scripts(catalogue: Catalogue, renderer: Renderer) -> Iterator[tuple[str, bytes]]:
    """Address and content of the scripts of every record, one at a time."""
    for case in cases_with_page(catalogue):
        yield _compose_columns("case", case, case.sources[0].place[0].source, catalogue, renderer)
    for method in catalogue.methods.values():
        yield _compose_columns("metode", method, "", catalogue, renderer)
    for kind, identity in list_items(catalogue):
        record = getattr(catalogue, kind.collection)[identity]
        content = {
            "noegle": f"{kind.name}:{identity}",
            "slags": kind.label,
            "titel": record.title,
            "adresse": kind.address.format(identity),
            "html": _thin(renderer.handout(kind.name, identity)),
            "kilder": [
                {"id": source.id, "titel": source.title, "udgiver": source.publisher, "sted": source.where}
                for source in list_sources(record, catalogue)
            ],
        }
        yield f"samling/{kind.name}-{identity}.js", write_call("samspilSamling", content)


def _compose_columns(
    kind: str, record: Any, main_source: str, catalogue: Catalogue, renderer: Renderer
) -> tuple[str, bytes]:
    rows = list_rows(type(record))
    filled = {row.key: cell for row in rows if (cell := view_cell(record, row, catalogue))}
    kept = {
        row.key: cell
        for row in rows
        if row.kept and row.key in filled and (cell := view_cell(record, row, catalogue, whole=False))
    }
    fragments = map(_thin, renderer.compare_cells([*filled.values(), *kept.values()], main_source))
    cells = {
        key: [fragment, list(cell.words)] for (key, cell), fragment in zip(filled.items(), fragments, strict=False)
    }
    for key, fragment in zip(kept, fragments, strict=True):
        cells[key].append(fragment)
    known = catalogue.documents.get(main_source)
    content = {
        "slags": kind,
        "id": record.id,
        "titel": record.title,
        "adresse": KINDS[kind].address.format(record.id),
        "kilde": known.short if known else "",
        "felter": cells,
    }
    return f"sammenlign/{kind}-{record.id}.js", write_call("samspilSammenlign", content)


def _thin(html: str) -> str:
    return " ".join(line for line in map(str.strip, html.splitlines()) if line)
