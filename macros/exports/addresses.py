"""Where things stand on the site, as somebody outside it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.records.case import Case, Depth

if TYPE_CHECKING:
    from macros.records.checklist import Checklist
    from macros.records.settings import Settings

CASES_JSON = "cases.json"
CASES_CSV = "cases.csv"
CHECKLISTS_JSON = "tjeklister.json"
FEED = "nyt.xml"
SITEMAP = "sitemap.xml"
LLMS = "llms.txt"
DATA_PAGE = "data-til-andre.html"
"""The page that explains all of it."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Makes whole addresses where the site has one, and else addresses from the place that they are read at."""

    root: str
    """The site's address with a slash at its end; empty where it is not set."""

    @classmethod
    def of(cls, settings: Settings) -> Addresses:
        """The addresses of a site with these settings."""
        return cls(settings.address.rstrip("/") + "/" if settings.address else "")

    def find(self, address: str, base: str = "") -> str:
        """The address of something below the site's root; `base` is the way to the root where there is no address."""
        return (self.root or base) + address


def page_of(record: Case | Checklist) -> str:
    """The page of a record, below the site's root; a case that is only named stands on the list of cases."""
    if not isinstance(record, Case):
        return f"tjeklister/{record.id}.html"
    return f"cases/index.html#{record.id}" if record.depth is Depth.NAME else f"cases/{record.id}.html"


def data_of(record: Case | Checklist) -> str:
    """The JSON file of a record that has a page of its own, below the site's root; empty for another."""
    page = page_of(record)
    return "" if "#" in page else page.removesuffix(".html") + ".json"
