"""Addresses that have been published go on working."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue.places import REDIRECTS_FILE
from tests.addresses import FILE, list_addresses, read_addresses
from tests.content.telling import tell

if TYPE_CHECKING:
    from tests.sites import BuiltSite


def test_every_address_that_was_published_is_still_there(built_site: BuiltSite) -> None:
    gone = read_addresses() - list_addresses(built_site.folder)
    tell(
        sorted(gone),
        f"Disse adresser har været udgivet, og andre linker måske til dem. Skriv i {REDIRECTS_FILE}, hvor indholdet "
        "er nu («fra: den gamle adresse», «til: den nye»):",
    )


def test_addresses_are_written_in_order_and_none_twice() -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    assert lines == sorted(set(lines)), f"{FILE.name} skrives af udgivelsen; ret den ikke i hånden"
