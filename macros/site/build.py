"""One build: what is read, which pages and files there are, and what each is filled with.

Knows nothing of MkDocs, so that another generator needs one more adapter and nothing else.
"""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from macros.catalogue.places import REDIRECTS_FILE
from macros.catalogue.review import find_last_change
from macros.checking.inspection import load
from macros.exports.feed import has_feed
from macros.exports.linked_data import write_linked_data
from macros.language.problems import ProblemsFound
from macros.model import addresses
from macros.model.addresses import SITEMAP, Addresses, page_of_file, source_file, thing_at
from macros.model.dates import find_build_date
from macros.model.things import GATHERED
from macros.pages.environment import read_sign
from macros.pages.fragments import MACROS
from macros.pages.generated import generate_pages
from macros.pages.glossary import Glossary
from macros.pages.notes.page import Notes
from macros.pages.prose.faults import list_refusals
from macros.pages.prose.sources import frame_tables, read_pages
from macros.pages.renderer import Renderer
from macros.scripts.search.start import start_index
from macros.sheets.making.run import SheetsFaulty, make_editions
from macros.sheets.proofs.faults import find_faults
from macros.site.clashes import AddressBook
from macros.site.edition import find_edition
from macros.site.files import generate_files, make_piece_file, write_file
from macros.site.pictures import Pictures, PicturesFaultyError, make_pictures
from macros.site.redirects import check_redirects, follow_redirects, list_copies, list_synonyms, move_words
from macros.site.shared import SharedPictures
from macros.views.ways import find_section, view_sections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from macros.catalogue.catalogue import Catalogue
    from macros.catalogue.references import SourcedPage
    from macros.model.records.settings import Settings
    from macros.model.records.source import Document
    from macros.model.site_file import GeneratedFile
    from macros.pages.fragments import Fragment
    from macros.pages.generated import GeneratedPage
    from macros.sheets.editions import Editions

SHEETS_CACHE = ".build/sheets-cache"
"""Where printed sheets and small pictures are kept from one build to the next; `SAMSPIL_CACHE` names another."""

REPLACED = (SITEMAP,)
"""Files of the generator's own that ours say more than, and that are not there where ours would be empty."""

WITHOUT_GLOSSARY = {"index.html", "ordliste.html"}
"""Pages whose words are not explained: the front page is short, and the glossary is the explanation."""

# A heading that is a line of its own is one of the page's; others belong to what they stand in.
_HEADING = re.compile(r'^<h([1-3]) id="([^"]+)"[^>]*>(.*)</h\1>$', re.MULTILINE)


class BuildRefused(Exception):  # noqa: N818 - nothing went wrong with the build: it says no
    """Nothing is built: `faults` are all that is wrong, the message says it in one line."""

    def __init__(self, message: str, faults: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that the menu of a page shows; `level` is 1, 2 or 3."""

    title: str
    anchor: str
    level: int


@dataclass(frozen=True, slots=True)
class Written:
    """A generated page as it is written: the body with the glossary's words explained."""

    body: str
    headings: tuple[Heading, ...]
    linked_data: str
    """What search engines are told of the record; empty for a page without one."""


class Build:
    """What one build has read and made.

    Not a dataclass: the macros plugin writes the repr of everything in `config.extra` into a log line that nobody
    asked for, and the repr of a thousand records takes a hundred megabytes.

    The theme finds it as `config.extra.samspil`.
    """

    address = addresses
    """Where everything stands, for the theme as for our own templates."""
    sign = staticmethod(read_sign)
    """One of the site's signs as our own templates show it, without what the style sheet says."""
    gathered = tuple(thing.name for thing in GATHERED)
    """What a reader can gather, as the browser is told it."""

    def __init__(
        self,
        catalogue: Catalogue,
        prose: tuple[SourcedPage, ...],
        editions: Editions,
        pictures: Pictures,
        *,
        cache: Path,
        site_edition: str,
    ) -> None:
        self.catalogue = catalogue
        self.editions = editions
        self.pictures = pictures
        self.shared = SharedPictures(catalogue.settings, cache)
        self.site_edition = site_edition
        self.pages = tuple(generate_pages(catalogue))
        self.documents = {page_of_file(page.address): page.documents for page in prose}
        self.documents |= {page.address: page.documents for page in self.pages}
        self.today = find_build_date(os.environ)
        self.renderer = Renderer(catalogue, prose, editions, self.today)
        self.glossary = Glossary(catalogue.terms.values())
        self.notes = Notes(catalogue)
        self.index = start_index(catalogue, (*move_words(catalogue), *list_synonyms(catalogue)))
        self.addresses = AddressBook()
        self.find_section = partial(find_section, view_sections(catalogue))

    @classmethod
    def read(cls, root: Path, environment: Mapping[str, str]) -> Build:
        """Read all records of the project, print its sheets and make its small pictures.

        Raises BuildRefused with everything that is wrong.
        """
        try:
            catalogue = load(root)
        except ProblemsFound as found:
            faults = [str(problem) for problem in found.problems]
            raise BuildRefused(f"{len(faults)} fejl i posterne; intet er bygget.", faults) from None
        if faults := list_refusals(root, catalogue):
            raise BuildRefused(f"{len(faults)} fejl i siderne; intet er bygget.", faults)
        cache = Path(environment.get("SAMSPIL_CACHE") or root / SHEETS_CACHE)
        try:
            editions = make_editions(catalogue, cache)
            pictures = make_pictures(catalogue, root, cache)
        except PicturesFaultyError as faulty:
            message = f"{len(faulty.faults)} billeder kan ikke gøres mindre; intet er bygget."
            raise BuildRefused(message, faulty.faults) from None
        except SheetsFaulty as faulty:
            # What Typst says has no line in a file; the check has.
            faults = [*map(str, find_faults(catalogue, root)), *faulty.faults]
            raise BuildRefused(f"{len(faulty.faults)} ark kan ikke trykkes; intet er bygget.", faults) from None
        return cls(
            catalogue,
            read_pages(root, catalogue),
            editions,
            pictures,
            cache=cache,
            site_edition=find_edition(root, catalogue, find_build_date(environment)),
        )

    def take_addresses(self, files: Mapping[str, str]) -> None:
        """Give every page and sheet its address, beside `files`: those of `docs/`, each with what an editor calls it.

        Raises BuildRefused where two want the same, and where a redirect leads nowhere or hides a page.
        """
        for address, owner in files.items():
            self.addresses.claim(address, owner)
        for page in self.pages:
            self.addresses.claim(page.address, page.maker)
        for identity, editions in self.editions.sheets.items():
            for edition in editions:
                self.addresses.claim(edition.address, source_file(self.catalogue.checklists[identity]))
        for identity, editions in self.editions.packs.items():
            for edition in editions:
                self.addresses.claim(edition.address, f"pakken «{identity}» i docs/data/pakker.yml")
        for first_page in self.editions.pictures():
            self.addresses.claim(first_page.address, "billedet af et arks forside")
        for picture in self.pictures.all:
            self.addresses.claim(picture.address, picture.owner)
        self.refuse_clashes()
        pages = [*files, *(page.address for page in self.pages)]
        if faults := [str(problem) for problem in check_redirects(self.catalogue, pages)]:
            raise BuildRefused(f"{len(faults)} fejl i omdirigeringerne; intet er bygget.", faults)

    def refuse_clashes(self) -> None:
        """End the build where somebody wanted an address that another has."""
        if faults := [str(clash) for clash in self.addresses.clashes]:
            raise BuildRefused(f"{len(faults)} adresser er optaget; intet er bygget.", faults)

    @property
    def settings(self) -> Settings:
        """What is set for the whole site."""
        return self.catalogue.settings

    @property
    def root_address(self) -> str:
        """The site's address with a slash at its end; empty where it is not set."""
        return Addresses.of(self.settings).root

    def tell_theme(self) -> dict[str, object]:
        """What every page of the theme says of the site."""
        settings = self.settings
        return {
            "udgiver": settings.publisher,
            "kontakt": settings.contact,
            "repo": settings.repository,
            "nyt": has_feed(self.catalogue),
        }

    def list_macros(self, find_base: Callable[[], str]) -> Iterator[tuple[str, Callable[..., str]]]:
        """What pages can call, by name; `find_base` says the way from the page that calls to the site's root."""
        for fragment in MACROS:
            yield fragment.macro, partial(self._fill, fragment, find_base)

    def _fill(self, fragment: Fragment[...], find_base: Callable[[], str], *asked: object) -> str:
        return self.renderer.fill(fragment.ask(*asked), find_base())

    def find_documents(self, address: str) -> list[Document]:
        """The known sources that a page rests on."""
        return [self.catalogue.documents[identity] for identity in self.documents.get(address, ())]

    def find_year(self, record: object = None) -> int:
        """The year that a page is cited with: that of its record's last change, or of the build."""
        change = find_last_change(getattr(record, "history", ()))
        return change.when.first.year if change else self.today.year

    def find_edit_address(self, file: str) -> str:
        """Where a file of the project is edited; empty where the repository is not set or there is no one file."""
        settings = self.settings
        if not settings.repository or not file:
            return ""
        return f"{settings.repository.rstrip('/')}/edit/{settings.branch}/{file}"

    def explain(self, html: str, address: str) -> str:
        """The body of a page with numbers for its places, the glossary's words explained, and its notes at the end."""
        base = _way_up(address)
        body, notes = self.notes.number(frame_tables(html), base)
        return (body if address in WITHOUT_GLOSSARY else self.glossary.explain(body, base)) + notes

    def write_page(self, page: GeneratedPage) -> Written:
        """Make a generated page, now that it is about to be written."""
        base = _way_up(page.address)
        # What a template leaves between its parts is a page's weight on a phone, and no reader's.
        body = "\n".join(line for line in self.renderer.fill(page.body, base).split("\n") if line.strip())
        linked_data = write_linked_data(page.record, self.catalogue, base) if page.record else ""
        return Written(self.explain(body, page.address), list_headings(body), linked_data)

    def take_in(self, address: str, title: str, body: str, site: Path) -> None:
        """Let the search read a page, and write what it shows of it."""
        write_file(make_piece_file(self.index.add(address, title, body, thing_at(address)), self.site_edition), site)

    def finish(self, site: Path) -> None:
        """Put the sheets, the search and every other file beside the pages of a site.

        Raises BuildRefused where two files want one address, or a redirect leads to a file that is not there.
        """
        self.editions.copy_to(site)
        self.pictures.copy_to(site)
        self.shared.copy_to(site)
        for file in self.files():
            self.addresses.claim(file.address, "en af de filer, som sitet selv laver,")
            self.refuse_clashes()
            write_file(file, site)
        redirects = follow_redirects(self.catalogue)
        files = [path.relative_to(site).as_posix() for path in site.rglob("*")] if redirects else []
        for source, target in list_copies(redirects, files).items():
            if not (site / target).is_file():
                raise BuildRefused(f"{REDIRECTS_FILE}: der er ingen fil på «{target}», som «{source}» fører til.")
            self.addresses.claim(source, f"{REDIRECTS_FILE} (fra «{source}»)")
            self.refuse_clashes()
            (site / source).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(site / target, site / source)

    def files(self) -> Iterator[GeneratedFile]:
        """Every file beside the pages, one at a time, so that no two of them are held at once."""
        yield from generate_files(self.catalogue, self.renderer, self.site_edition)
        for piece in self.index.pieces():
            yield make_piece_file(piece, self.site_edition)


def list_headings(body: str, deepest: int = 2) -> tuple[Heading, ...]:
    """The headings of a page that its menu shows, in order, those in the row of an entry that opens among them."""
    found = (Heading(title, anchor, int(level)) for level, anchor, title in _HEADING.findall(body))
    return tuple(heading for heading in found if heading.level <= deepest)


def _way_up(address: str) -> str:
    """The way from a page to the site's root."""
    return "../" * address.count("/")
