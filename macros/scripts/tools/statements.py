"""A statement as the tools' scripts have it: its words, where it stands, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.language.formatting import strip_formatting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.model.statements import Place, Stated


def describe_statement(stated: Stated[str], catalogue: Catalogue, places: Iterable[Place] = ()) -> dict[str, str]:
    """A statement as `browser/tools/frame/said.ts` reads it; `places` are those around it, where it has none."""
    return {
        "text": strip_formatting(stated.value),
        "place": catalogue.word_places(stated.places or places, short=True),
        "origin": stated.origin.whose,
    }
