"""Every file for others: which there are, where, and with what in them."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from macros.exports.feed import has_feed, write_feed
from macros.exports.json_files import generate_json
from macros.exports.sitemap import write_sitemap
from macros.exports.spreadsheet import generate_csv
from macros.model.addresses import CASES_CSV, FEED, LLMS, SITEMAP, SITEMAP_PACKED, page_of_file
from macros.pages.generated import generate_pages
from macros.site.llms import write_llms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.catalogue.references import SourcedPage


def generate_exports(catalogue: Catalogue, prose: tuple[SourcedPage, ...]) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Address and parts of each file, one at a time; `prose` are the pages that files in `docs/` stand for."""
    yield from generate_json(catalogue)
    yield CASES_CSV, generate_csv(catalogue)
    yield LLMS, [write_llms(catalogue, prose)]
    if has_feed(catalogue):
        yield FEED, [write_feed(catalogue)]
    if catalogue.settings.address:
        pages = [*(page_of_file(page.address) for page in prose), *(page.address for page in generate_pages(catalogue))]
        sitemap = write_sitemap(catalogue, pages)
        yield SITEMAP, [sitemap]
        yield SITEMAP_PACKED, [gzip.compress(sitemap, mtime=0)]
