"""A finished site read back from its files, as a stranger's browser would read them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from posixpath import normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from lxml import html

from macros.model.addresses import PLANNER_WORD, tool_script
from tests.scripts import read_piece

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from lxml.html import HtmlElement

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.model.records.case_words import Depth

NOT_FOUND = "404.html"
FRONT = "index.html"
CATALOGUE_PAGE = "cases/index.html"
KEYS = {"Home"}
"""English words that stand on keys: of a key they are its name, and of nothing else."""


@dataclass(frozen=True)
class BuiltPage:
    """One page of a finished site; `address` is its way from the site's front folder."""

    address: str
    source: str

    @cached_property
    def tree(self) -> HtmlElement:
        return html.document_fromstring(self.source)

    @cached_property
    def article(self) -> HtmlElement:
        (article,) = self.find("//article[contains(@class, 'md-content__inner')]")
        return article

    @cached_property
    def anchors(self) -> set[str]:
        return {str(element.get("id")) for element in self.find("//*[@id]")}

    def find(self, path: str) -> list[HtmlElement]:
        return list(self.tree.xpath(path))

    def one(self, path: str) -> HtmlElement:
        (element,) = self.find(path)
        return element

    def words(self) -> Iterator[str]:
        """Everything that a reader sees or hears: text, and the attributes that are read aloud or shown."""
        for element in self.tree.iter():
            if not isinstance(element.tag, str) or element.tag in {"script", "style"}:
                yield element.tail or ""
                continue
            yield "" if element.tag == "kbd" and element.text in KEYS else element.text or ""
            yield element.tail or ""
            for name in ("alt", "aria-label", "content", "placeholder", "title"):
                yield element.get(name) or ""

    def links(self) -> Iterator[tuple[HtmlElement, str]]:
        """Every address that the page names, with the element that names it."""
        for element in self.tree.iter():
            # A template leads nowhere before a script has filled it in.
            if not isinstance(element.tag, str) or next(element.iterancestors("template"), None) is not None:
                continue
            for name in ("href", "src", "action", "formaction", "poster", "data", "{http://www.w3.org/1999/xlink}href"):
                if (value := element.get(name)) is not None:
                    yield element, value
            for part in (element.get("srcset") or "").split(","):
                if part.strip():
                    yield element, part.split()[0]

    def resolve(self, link: str) -> str:
        """Where a link within the site leads: its address from the front folder, with the anchor."""
        way, mark, anchor = unquote(link).partition("#")
        way = way.partition("?")[0]
        target = normpath(PurePosixPath(self.address).parent / way) if way else self.address
        return f"{target}{mark}{anchor}"


def text_of(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def read_pages(folder: Path, moved: Collection[str] = ()) -> dict[str, BuiltPage]:
    """Every page of a site by its address; what stands at an address that was `moved` leads on, and is no page."""
    found = {}
    for path in sorted(folder.rglob("*.html")):
        address = path.relative_to(folder).as_posix()
        if address not in moved:
            found[address] = BuiltPage(address, path.read_text(encoding="utf-8"))
    return found


def leaves(link: str) -> bool:
    """Whether an address leads to another place than this site."""
    parts = urlsplit(link)
    return bool(parts.netloc or parts.scheme) and parts.scheme != "data"


def read_search(site: Path) -> dict[str, list[tuple[str, str, str]]]:
    """What the search knows: for each page the anchor, the heading and the text of each of its sections."""
    found = {}
    for path in (site / "soeg/t").glob("*.js"):
        address, _, rows = read_piece(path.read_bytes()).value
        found[address] = [tuple(row[:3]) for row in rows]
    return found


def cases_of(catalogue: Catalogue, *depths: Depth) -> list[Case]:
    return [case for case in catalogue.cases.values() if case.depth in depths]


def in_danish_order(title: str) -> list[int]:
    """The test's own idea of Danish order, apart from the one that is tested."""
    alphabet = " 0123456789abcdefghijklmnopqrstuvwxyzæøå"
    return [alphabet.index(letter) for letter in title.lower().replace("aa", "å") if letter in alphabet]


def links_of_style(css: str) -> list[str]:
    """Every address in a style sheet but data that stands in it."""
    found = re.findall(r"""url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)""", css)
    return [link for pair in found for link in pair if link and not link.startswith("data:")]


def list_fetched(pages: dict[str, BuiltPage]) -> list[str]:
    """What pages would fetch from another host: only `<a href>` and the canonical address may name one."""
    faults = []
    for page in pages.values():
        for element, link in page.links():
            own = element.tag == "a" or (element.tag == "link" and element.get("rel") == "canonical")
            if leaves(link) and not own:
                faults.append(f"{page.address}: {element.tag} {link}")
        for css in [*(style.text or "" for style in page.find("//style")), *page.tree.xpath("//@style")]:
            faults += [f"{page.address}: {link}" for link in links_of_style(str(css)) if leaves(link)]
        faults += [f"{page.address}: meta refresh" for _ in page.find("//meta[@http-equiv='refresh']")]
        faults += [f"{page.address}: base" for _ in page.find("//base")]
    return faults


# --- what no page may say ---------------------------------------------------------------------------------

ENGLISH = re.compile(
    r"\b(?:Skip to|Search|Type to start|Initializing|Table of contents|Back to top|Previous|Next|Edit this|"
    r"Not found|Close|Clear|Share|Copy to|Navigation|Footer|Header|Toggle|Switch to|Read more|Last update|"
    r"January|February|March|May|June|July|October|Untitled|Home)\b"
)
"""What the theme says where nobody has given it Danish words."""
PYTHON = re.compile(r"\b(?:None|True|False|Stated|Place|SourceDate|datetime)\b\(?|<macros\.|object at 0x|\bStated\(")
"""How a value looks that no template has put into words."""


def list_unwanted(pages: dict[str, BuiltPage], unwanted: re.Pattern[str], content: str = "") -> list[str]:
    """Where pages say what they should not. What stands in the `content` was written there by somebody who meant it."""
    return [
        f"{page.address}: {words.strip()[:80]}"
        for page in pages.values()
        for words in page.words()
        for found in unwanted.findall(words)
        if not content or found not in content
    ]


A_DOMAIN = re.compile(r"\b[\w-]+\.(?:dk|com|org|net|eu|io|example|test)\b|\S+@\S+")
NOBODYS = {
    "www.w3.org",
    "www.sitemaps.org",
    "json-schema.org",
    "schema.org",
    "eksempelby.example",
    "samspil.example",
    "kodelager.example",
    "licens.example",
    "frivilligcenter.example",
}
"""Hosts of namespaces, where nobody goes, and of what editors are shown: .example is set aside for that."""
OWED = {"www.geonames.org", "creativecommons.org"}
"""The credit that the map owes, and our own licence."""
WORD_NAMES = {"schemas.openxmlformats.org", "schemas.microsoft.com", "purl.org"}
NAMED_IN = {
    # Where the licence texts say that the parts come from.
    "assets/fonts/OFL.txt": {"github.com", "scripts.sil.org"},
    "assets/fonts/ORIGIN.txt": {"github.com"},
    "assets/tredjepart.txt": {"mathiasbynens.be", "www.apache.org"},
    # What the formats of the files that a browser makes are called by, PDF/UA and Word: names alone, which nobody asks.
    "assets/js/saetter.js": {"www.aiim.org"},
    PLANNER_WORD: WORD_NAMES,
    tool_script("word"): WORD_NAMES,
}
"""Hosts that one file of the site may name, and no other."""


def list_foreign_names(site: Path, pages: dict[str, BuiltPage], given: set[str], content: str) -> list[str]:
    """Hosts and addresses that a site names, and that neither its sources nor its own texts gave it."""
    faults = []
    for path in site.rglob("*"):
        shown = path.relative_to(site).as_posix()
        if not path.is_file():
            continue
        if path.suffix not in {".html", ".css", ".js", ".json", ".xml", ".svg", ".txt"}:
            continue
        allowed = given | NOBODYS | OWED | NAMED_IN.get(shown, set())
        # «Et link begynder med https://.» names nobody.
        hosts = set(re.findall(r"\w+://(\w[\w.-]*)", path.read_text(encoding="utf-8")))
        faults += [f"{shown}: {host}" for host in sorted(hosts - allowed)]
    for page in pages.values():
        named = {name for words in page.words() for name in A_DOMAIN.findall(words)}
        made_up = {name for name in named if name.rpartition("@")[2] in NOBODYS}
        faults += [f"{page.address}: {name}" for name in sorted(named - made_up) if name not in content]
    return faults


def hosts_of_sources(catalogue: Catalogue) -> set[str]:
    """The hosts that the records say their sources stand at, and what they tell of other methods."""
    named = [document.address for document in catalogue.documents.values()]
    named += [method.address for method in catalogue.other_methods.values()]
    named += [source.address for case in catalogue.cases.values() for source in case.sources]
    return {urlsplit(str(address)).netloc for address in named if address}
