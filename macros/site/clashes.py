"""Who has each address of the site, and whether two want one: an editor is told it before anything is built."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from macros.language.problems import Problem
from macros.model.addresses import page_of_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.references import SourcedPage
    from macros.pages.generated import GeneratedPage


@dataclass(frozen=True, slots=True)
class Clash:
    """Two who want one address."""

    address: str
    first: str
    """Who had it: the record or file that an editor can change, below the project's root."""
    second: str

    def __str__(self) -> str:
        """What is wrong and what helps, for an editor."""
        return f"{self.first} og {self.second} vil have samme adresse, «{self.address}». Giv den ene et andet navn."


@dataclass(slots=True)
class AddressBook:
    """Who has each address of the site. Made once for each build."""

    owners: dict[str, str] = field(default_factory=dict)
    clashes: list[Clash] = field(default_factory=list)
    """Every address that somebody wanted and another had."""

    def claim(self, address: str, owner: str) -> None:
        """Keep an address for its owner; who wants one that is taken is kept among the clashes."""
        if address in self.owners:
            self.clashes.append(Clash(address, self.owners[address], owner))
        else:
            self.owners[address] = owner


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
