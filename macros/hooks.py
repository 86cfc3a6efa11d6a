"""What Samspil does while MkDocs builds: read once, add the generated pages, say where a page is edited.

The only module that knows MkDocs. No markup and no rules of records here.
"""

from __future__ import annotations

import importlib
import os
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.utils.templates import TemplateContext

    from macros.catalogue import Catalogue
    from macros.files import GeneratedFile
    from macros.pages import GeneratedPage
    from macros.references import SourcedPage
    from macros.sheets.editions import Editions

log = get_plugin_logger("samspil")

BUILD = "samspil"
"""Key in `config.extra`, which is fresh for every build; a module's own variable would go stale in `serve`."""


SHEETS_CACHE = ".build/sheets-cache"
"""Where printed sheets are kept from one build to the next; `SAMSPIL_CACHE` names another folder."""

WITHOUT_GLOSSARY = {"index.md", "ordliste.md"}
"""Pages whose words are not explained: the front page is short, and the glossary is the explanation."""

SEARCH_KINDS = {"cases": "case", "metoder": "metode", "tjeklister": "tjekliste"}
"""What a result of the search is, by the folder its page stands in; the folder's own front page is a page."""

SEARCH_WEIGHTS = {"index.html": 0.4, "redaktoerer": 0.5, "lists": 0.6}
"""What an answer of the search is worth that is not the thing itself, by its folder: the front page leads to all and
answers nothing, the editors' pages speak of everything in passing, and what stands in a folder of a folder («lists»)
are selections of cases."""


FOR_EDITORS = "redaktoerer"
"""How the addresses of pages for editors begin: they hold names of fields, which nobody else types."""


class Build:
    """What one build has read and made.

    Not a dataclass: the macros plugin writes the repr of everything in `config.extra` into a log line that nobody
    asked for, and the repr of a thousand records takes a hundred megabytes.
    """

    def __init__(self, catalogue: Catalogue, pages: Iterable[SourcedPage], editions: Editions) -> None:
        from macros.dates import find_build_date
        from macros.glossary import Glossary
        from macros.rendering import Renderer
        from macros.search.index import SearchIndex

        self.catalogue = catalogue
        self.documents = {page.address: page.documents for page in pages}
        self.editions = editions
        self.renderer = Renderer(catalogue, tuple(pages), editions, find_build_date(os.environ))
        self.glossary = Glossary(catalogue.terms.values())
        self.index = SearchIndex(tuple(catalogue.search_words.values()))

    def render_body(self, page: GeneratedPage, base: str) -> str:
        """The body of a generated page. `base` is the way from it to the site's root."""
        body: str = getattr(self.renderer, page.fragment)(*page.arguments, base)
        return body

    def write_linked_data(self, page: GeneratedPage, base: str) -> str:
        """What the page of a record tells search engines; nothing for another page."""
        from macros.exports.linked_data import write_linked_data

        match page.fragment:
            case "case":
                return write_linked_data(self.catalogue.cases[page.arguments[0]], self.catalogue, base)
            case "checklist":
                return write_linked_data(self.catalogue.checklists[page.arguments[0]], self.catalogue, base)
            case _:
                return ""


class RenderedPage(Page):
    """A generated page as MkDocs sees it.

    Its body is HTML already, so neither Python-Markdown nor the macros plugin has anything to do, and it is made only
    when the page is written: MkDocs reads every page before it writes the first, and would hold them all.
    """

    def __init__(self, generated: GeneratedPage, file: File, config: MkDocsConfig) -> None:
        super().__init__(generated.title, file, config)
        self.generated = generated

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 - MkDocs calls it so
        """Take what a page in `docs/` has in its front matter from the generated page."""
        page = self.generated
        self.markdown = ""
        self.meta = {
            "title": page.title,
            "description": page.description,
            "kind": page.kind,
            "scripts": page.scripts,
            "styles": page.styles,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - MkDocs calls it so
        """Leave the body to `on_page_context`."""
        self.content = ""


# A heading that is a line of its own is one of the page's; others belong to what they stand in.
_HEADING = re.compile(r'^<h([12]) id="([^"]+)"[^>]*>(.*)</h\1>$', re.MULTILINE)


def _list_headings(body: str) -> TableOfContents:
    headings = [AnchorLink(name, identity, int(level)) for level, identity, name in _HEADING.findall(body)]
    if headings:
        headings[0].children = headings[1:]
    return TableOfContents(headings[:1])


# Before the plugins: the macros plugin asks for the macros in its own on_config.
@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read all records and hand them on. Ends the build with every problem where a record is wrong."""
    if os.environ.get("SAMSPIL_SERVE"):
        _reload_package()
    from macros.catalogue import load
    from macros.exports.addresses import SITEMAP
    from macros.exports.feed import has_feed
    from macros.problems import ProblemsFound
    from macros.references import read_pages
    from macros.sheets.editions import SheetsFaulty, make_editions

    root = Path(config.config_file_path).parent
    try:
        catalogue = load(root)
    except ProblemsFound as found:
        for problem in found.problems:
            log.error(str(problem))
        raise Abort(f"{len(found.problems)} fejl i posterne; intet er bygget.") from None
    try:
        editions = make_editions(catalogue, Path(os.environ.get("SAMSPIL_CACHE") or root / SHEETS_CACHE))
    except SheetsFaulty as faulty:
        for fault in faulty.faults:
            log.error(fault)
        raise Abort(f"{len(faulty.faults)} ark kan ikke trykkes; intet er bygget.") from None
    settings = catalogue.settings
    config.site_name = settings.name
    config.site_description = settings.description
    if settings.address:
        config.site_url = settings.address.rstrip("/") + "/"
    # Ours says more, and is not there where it would be empty.
    config.theme.static_templates.discard(SITEMAP)
    config.extra.update(
        {
            BUILD: Build(catalogue, read_pages(root, catalogue), editions),
            "udgiver": settings.publisher,
            "kontakt": settings.contact,
            "repo": settings.repository,
            "nyt": has_feed(catalogue),
        }
    )
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add a page for every record that has one. Ends the build where an address is taken."""
    from macros.exports.addresses import SITEMAP
    from macros.pages import generate_pages
    from macros.redirects import check_redirects

    build: Build = config.extra[BUILD]
    # What MkDocs does not fill in as a template, it publishes as it is.
    if template := files.get_file_from_path(SITEMAP):
        files.remove(template)
    taken = {file.dest_uri: file.src_uri for file in files}
    for page in generate_pages(build.catalogue):
        file = File.generated(config, page.address, content="")
        if other := taken.get(file.dest_uri):
            raise Abort(f"docs/{other} findes, og {page.record} laver en side på samme adresse. Omdøb den ene.")
        build.documents[page.address] = tuple(page.documents)
        RenderedPage(page, file, config)
        files.append(file)
    problems = check_redirects(build.catalogue, [file.dest_uri for file in files])
    for problem in problems:
        log.error(str(problem))
    if problems:
        raise Abort(f"{len(problems)} fejl i omdirigeringerne; intet er bygget.")
    return files


# After the macros plugin, which would run what stands in a title or description.
@event_priority(-100)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Tell the theme which sources a page rests on, and which file it is edited in."""
    build: Build = config.extra[BUILD]
    record = page.generated.record if isinstance(page, RenderedPage) else f"docs/{page.file.src_uri}"
    documents = build.documents.get(page.file.src_uri, ())
    page.meta["documents"] = [build.catalogue.documents[identity] for identity in documents]
    settings = build.catalogue.settings
    if settings.repository and record:
        page.edit_url = f"{settings.repository.rstrip('/')}/edit/{settings.branch}/{record}"
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Explain the glossary's words, and let go of the Markdown: MkDocs holds every page until the last is written."""
    page.markdown = ""
    if page.file.src_uri in WITHOUT_GLOSSARY or isinstance(page, RenderedPage):
        return html
    build: Build = config.extra[BUILD]
    return build.glossary.explain(html, "../" * page.url.count("/"))


# Before the plugins, which look at what the page holds.
@event_priority(100)
def on_page_context(
    context: TemplateContext,
    page: Page,
    config: MkDocsConfig,
    nav: Navigation,  # noqa: ARG001
) -> TemplateContext:
    """Make the body of a generated page, now that it is about to be written, and let the search read every page."""
    build: Build = config.extra[BUILD]
    if isinstance(page, RenderedPage):
        base = "../" * page.url.count("/")
        body = build.render_body(page.generated, base)
        page.toc = _list_headings(body)
        page.content = build.glossary.explain(body, base)
        page.meta["linked_data"] = build.write_linked_data(page.generated, base)
    folder, _, _ = page.url.rpartition("/")
    kind = SEARCH_KINDS.get("" if page.url.endswith("index.html") else folder, "side")
    weight = SEARCH_WEIGHTS.get(folder or page.url, SEARCH_WEIGHTS["lists"] if "/" in folder else 1)
    offers = not page.url.startswith(FOR_EDITORS)
    _write_file(build.index.add(page.url, str(page.title), kind, page.content or "", weight, offers=offers), config)
    return context


@event_priority(-100)
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG001
    """Let go of a page's HTML once it is in its frame."""
    page.content = ""
    page.meta.pop("linked_data", None)
    return output


def on_post_build(config: MkDocsConfig) -> None:
    """Put the sheets, the search and every other file beside the pages."""
    from macros.files import generate_files

    build: Build = config.extra[BUILD]
    build.editions.copy_to(Path(config.site_dir))
    for file in generate_files(build.catalogue, build.renderer):
        _write_file(file, config)
    for file in build.index.files():
        _write_file(file, config)
    _copy_redirected(build, Path(config.site_dir))


def _write_file(file: GeneratedFile, config: MkDocsConfig) -> None:
    target = Path(config.site_dir, file.address)
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as output:
        output.write(file.content)
        output.writelines(file.parts)


def _copy_redirected(build: Build, site: Path) -> None:
    """Put files at their old addresses too. Ends the build where one is not there to be copied."""
    from macros.redirects import follow_redirects, list_copies

    redirects = follow_redirects(build.catalogue)
    files = [path.relative_to(site).as_posix() for path in site.rglob("*")] if redirects else []
    for source, target in list_copies(redirects, files).items():
        if not (site / target).is_file():
            raise Abort(f"docs/data/omdirigeringer.yml: der er ingen fil på «{target}», som «{source}» fører til.")
        (site / source).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(site / target, site / source)


def _reload_package() -> None:
    # A module stays loaded as it was while `serve` runs, and an edit to it would not show. Forgetting them all is
    # enough: the imports in the events load them again, in the right order. The package must forget them too:
    # `from macros import danish` would take the old one from it.
    for name in [name for name in sys.modules if name.startswith("macros.")]:
        del sys.modules[name]
        package, _, module = name.rpartition(".")
        if package in sys.modules:
            vars(sys.modules[package]).pop(module, None)
    importlib.invalidate_caches()
