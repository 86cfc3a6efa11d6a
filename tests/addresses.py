"""Every address that the site has published: `python -m tests.addresses` builds the site and writes the new ones down.

An address is never taken out. Where a record gets another name, `docs/data/omdirigeringer.yml` says where it is now.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

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


def main() -> int:
    """Build the site and add what is new."""
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", folder]
        subprocess.run(command, cwd=ROOT, check=True)
        found = list_addresses(Path(folder))
    known = read_addresses()
    FILE.write_text("".join(f"{address}\n" for address in sorted(known | found)), encoding="utf-8")
    print(f"{len(found - known)} nye adresser, {len(known | found)} i alt, i {FILE.relative_to(ROOT)}.")
    if gone := sorted(known - found):
        print(f"{len(gone)} er der ikke mere og mangler en omdirigering: {', '.join(gone)}")
    return bool(gone)


if __name__ == "__main__":
    sys.exit(main())
