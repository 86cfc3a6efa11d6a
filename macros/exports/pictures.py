"""The pictures of a case for others: where the widest of each stands, and what belongs with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.pictures.renditions import Rendition, list_renditions

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from macros.exports.plain import Plain
    from macros.model.addresses import Addresses
    from macros.model.records.case import Case
    from macros.model.records.picture import Picture


def find_widest(picture: Picture, catalogue: Catalogue) -> Rendition:
    """The widest one that is made of a picture, in the format that everybody knows."""
    return list_renditions(catalogue.pictures[picture.file])[-1]


def list_files(case: Case, catalogue: Catalogue, addresses: Addresses, base: str) -> list[Plain]:
    """Where the pictures of a case stand, by the names that its record has for them."""
    files = []
    for picture in case.pictures:
        widest = find_widest(picture, catalogue)
        files.append(
            {
                "fil": picture.file,
                "adresse": addresses.find(widest.address, base),
                "bredde": widest.width,
                "højde": widest.height,
            }
        )
    return files
