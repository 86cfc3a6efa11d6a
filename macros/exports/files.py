"""Every file for others: which there are, where, and with what in them."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from macros.exports.addresses import CASES_CSV, FEED, LLMS, SITEMAP
from macros.exports.feed import has_feed, write_feed
from macros.exports.json_files import generate_json
from macros.exports.llms import write_llms
from macros.exports.sitemap import write_sitemap
from macros.exports.spreadsheet import generate_csv
from macros.pages import generate_pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue import Catalogue
    from macros.references import SourcedPage


def generate_exports(catalogue: Catalogue, prose: tuple[SourcedPage, ...]) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Address and parts of each file, one at a time; `prose` are the pages that files in `docs/` stand for."""
    yield from generate_json(catalogue)
    yield CASES_CSV, generate_csv(catalogue)
    yield LLMS, [write_llms(catalogue, prose)]
    if has_feed(catalogue):
        yield FEED, [write_feed(catalogue)]
    if catalogue.settings.address:
        markdown = [*(page.address for page in prose), *(page.address for page in generate_pages(catalogue))]
        sitemap = write_sitemap(catalogue, [address.removesuffix(".md") + ".html" for address in markdown])
        yield SITEMAP, [sitemap]
        yield f"{SITEMAP}.gz", [gzip.compress(sitemap, mtime=0)]
