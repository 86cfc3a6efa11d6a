"""The files that stand beside the pages and are made from the records: which there are, where, and with what in them.

Knows nothing of MkDocs, so that another generator needs one more adapter and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from macros.catalogue_scripts import generate_catalogue_scripts
from macros.exports.files import generate_exports
from macros.form import generate_form_scripts
from macros.record_scripts import generate_record_scripts
from macros.redirects import follow_redirects

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue import Catalogue
    from macros.rendering import Renderer


@dataclass(frozen=True, slots=True)
class GeneratedFile:
    """A file that a build makes."""

    address: str
    """Where it stands, below the site's root: «cases/vindrosen.json»."""
    content: bytes
    parts: Iterable[bytes] = ()
    """What follows, part after part: a long file is never whole in memory."""


def generate_files(catalogue: Catalogue, renderer: Renderer) -> Iterable[GeneratedFile]:
    """Every file beside the pages, one at a time, so that no two of them are held at once."""
    for address, content in chain(
        generate_record_scripts(catalogue, renderer),
        generate_form_scripts(catalogue),
        generate_catalogue_scripts(catalogue, renderer),
    ):
        yield GeneratedFile(address, content)
    for address, parts in generate_exports(catalogue, renderer.pages):
        yield GeneratedFile(address, b"", parts)
    for source, target in follow_redirects(catalogue).items():
        if source.endswith(".html"):
            yield GeneratedFile(source, renderer.redirect(target, "../" * source.count("/")).encode())
