"""The sitemap: every page by its whole address. There is none where the site's address is not set."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from macros.catalogue.review import find_last_change
from macros.model.addresses import Addresses, page_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.model.records.checklist import Checklist


def write_sitemap(catalogue: Catalogue, pages: Iterable[str]) -> bytes:
    """The sitemap of the pages, given as addresses below the root of a site whose address is set."""
    addresses = Addresses.of(catalogue.settings)
    records: tuple[Case | Checklist, ...] = (*catalogue.cases.values(), *catalogue.checklists.values())
    changed = {
        page_of(record): entry.when.first.isoformat()
        for record in records
        if (entry := find_last_change(record.history))
    }
    sitemap = Element("urlset", {"xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"})
    for page in sorted(pages):
        url = SubElement(sitemap, "url")
        SubElement(url, "loc").text = addresses.find(page)
        if page in changed:
            SubElement(url, "lastmod").text = changed[page]
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(sitemap, encoding="unicode")}\n'.encode()
