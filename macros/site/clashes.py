"""Whether two pages want one address, as an editor is told it before anything is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.language.problems import Problem
from macros.model.addresses import AddressBook, page_of_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.references import SourcedPage
    from macros.pages.generated import GeneratedPage


def check_addresses(prose: Iterable[SourcedPage], pages: Iterable[GeneratedPage]) -> list[Problem]:
    """A problem for each page whose address another has: in the file that an editor can give another name."""
    book = AddressBook()
    files = {}
    for page in prose:
        files[page_of_file(page.address)] = f"docs/{page.address}"
        book.claim(page_of_file(page.address), f"docs/{page.address}")
    for made in pages:
        files[made.address] = made.file or files.get(made.address, "")
        book.claim(made.address, made.maker)
    return [Problem(files[clash.address] or clash.first, 1, 1, "", f"{clash}") for clash in book.clashes]
