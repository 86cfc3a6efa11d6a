"""Every address that the site has published: the publishing job writes the new ones down, no editor does.

An address is never taken out. Where a record gets another name, `docs/data/omdirigeringer.yml` says where it is now.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "tests" / "addresses.txt"
KINDS = {".csv", ".docx", ".html", ".json", ".pdf", ".txt", ".xml", ".zip"}
"""What others link to. Scripts, style sheets, fonts and drawings belong to the pages of the same build."""
OWN = {"assets", "search", "signs"}
"""Folders that nobody links into."""
NOT_ALWAYS = {"404.html", "nyt.xml", "sitemap.xml", "sitemap.xml.gz"}
"""No page, or there only where the site's address is set."""


def list_addresses(site: Path) -> set[str]:
    """The addresses that a built site publishes."""
    files = (path.relative_to(site) for path in site.rglob("*") if path.is_file() and path.suffix in KINDS)
    return {file.as_posix() for file in files if file.parts[0] not in OWN} - NOT_ALWAYS


def read_addresses() -> set[str]:
    """The addresses that were published at any time."""
    return set(FILE.read_text(encoding="utf-8").split()) if FILE.exists() else set()


def main(arguments: list[str]) -> int:
    """Add what a built site, `site` where none is named, has that is new."""
    found = list_addresses(Path(arguments[0] if arguments else ROOT / "site"))
    if not found:
        print("Her er intet site. Byg det først med «make site».")
        return 1
    known = read_addresses()
    FILE.write_text("".join(f"{address}\n" for address in sorted(known | found)), encoding="utf-8")
    print(f"{len(found - known)} nye adresser, {len(known | found)} i alt, i {FILE.relative_to(ROOT)}.")
    if gone := sorted(known - found):
        print(f"{len(gone)} er der ikke mere. Skriv i docs/data/omdirigeringer.yml, hvor de er nu: {', '.join(gone)}")
    return bool(gone)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
