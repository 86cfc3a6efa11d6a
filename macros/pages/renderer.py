"""Records to HTML: fills the templates of fragments.

Everything escapes by itself; a fragment is a pure function of records and templates, so the same input always
gives the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.pages.environment import read_environment
from macros.pages.values.material import Material

if TYPE_CHECKING:
    from datetime import date

    from macros.catalogue.catalogue import Catalogue
    from macros.catalogue.references import SourcedPage
    from macros.pages.fragments import Asked
    from macros.sheets.editions import Editions


class Renderer:
    """Fills the templates with what a catalogue holds. Made once for each build."""

    def __init__(
        self,
        catalogue: Catalogue,
        pages: tuple[SourcedPage, ...] = (),
        editions: Editions | None = None,
        today: date | None = None,
    ) -> None:
        self.material = Material(catalogue, pages, editions, today)
        self.environment = read_environment()

    def fill(self, asked: Asked, base: str) -> str:
        """Fill the template of a fragment. `base` is the way from the page to the site's root: «» or «../»."""
        unsaid = {"main_source": "", "own_sources": {}}
        pictures = {
            "sheet_pictures": self.material.editions.sheet_pictures if self.material.editions else {},
            "pack_pictures": self.material.editions.pack_pictures if self.material.editions else {},
        }
        known = {"base": base, "catalogue": self.material.catalogue, **pictures}
        values = {**known, **unsaid, **asked.give(self.material)}
        return self.environment.get_template(asked.template).render(values)
