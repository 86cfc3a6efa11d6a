"""The files that stand beside the pages and are made from the records: which there are, where, and with what in them.

Knows nothing of MkDocs, so that another generator needs one more adapter and nothing else.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from macros.model.addresses import is_page
from macros.model.site_file import GeneratedFile
from macros.pages.fragments import REDIRECT
from macros.scripts.catalogue import generate_catalogue_scripts
from macros.scripts.form.data import generate_form_scripts
from macros.scripts.javascript import write_piece
from macros.scripts.records import generate_record_scripts
from macros.scripts.tools.pieces import generate_tool_scripts
from macros.scripts.tools.planned_word import generate_word_scripts
from macros.scripts.tools.planning import generate_planner_scripts
from macros.scripts.typesetter import generate_typesetter_pieces
from macros.site.exports import generate_exports
from macros.site.redirects import follow_redirects

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from macros.pages.renderer import Renderer
    from macros.scripts.javascript import Piece


def make_piece_file(piece: Piece, edition: str) -> GeneratedFile:
    """The file of a piece of data, of an edition of the site."""
    return GeneratedFile(piece.address, write_piece(piece, edition))


def generate_files(catalogue: Catalogue, renderer: Renderer, edition: str) -> Iterable[GeneratedFile]:
    """Every file beside the pages, one at a time, so that no two of them are held at once."""
    for piece in chain(
        generate_record_scripts(catalogue, renderer),
        generate_form_scripts(catalogue),
        generate_catalogue_scripts(catalogue, renderer),
        generate_planner_scripts(catalogue, renderer.material.editions),
        generate_word_scripts(catalogue),
        generate_tool_scripts(catalogue),
        generate_typesetter_pieces(renderer.material.editions),
    ):
        yield make_piece_file(piece, edition)
    for address, parts in generate_exports(catalogue, renderer.material.pages):
        yield GeneratedFile(address, b"", parts)
    for source, target in follow_redirects(catalogue).items():
        if is_page(source):
            page = renderer.fill(REDIRECT.ask(target), "../" * source.count("/"))
            yield GeneratedFile(source, page.encode())


def write_file(file: GeneratedFile, site: Path) -> None:
    """Write a file below the folder of a site."""
    target = site / file.address
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as output:
        output.write(file.content)
        output.writelines(file.parts)
