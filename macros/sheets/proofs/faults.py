"""All that is known to have no place on paper, before anything is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.sheets.proofs.crowding import find_crowded_texts
from macros.sheets.proofs.unprintable import find_unprintable

if TYPE_CHECKING:
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from macros.language.problems import Problem


def find_faults(catalogue: Catalogue, root: Path) -> list[Problem]:
    """Every sign that the faces have not, and every text with no room, each where it stands in the files."""
    return sorted([*find_unprintable(catalogue, root), *find_crowded_texts(catalogue, root)])
