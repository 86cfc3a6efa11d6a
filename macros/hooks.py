"""What Samspil does while MkDocs builds: a door, and behind it `site/build.py`, which knows what a site is made of.

The only module that knows MkDocs. No markup, no rules of records and no knowledge of the site here.
"""
# ruff: noqa: ARG001, ARG002 - MkDocs passes what it has to every event, by name

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mkdocs.config.config_options import Hooks
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.utils.templates import TemplateContext

    from macros.pages.generated import GeneratedPage
    from macros.site.build import Build, Heading

Result = TypeVar("Result")
log = get_plugin_logger("samspil")
UNUSED = ("assets/javascripts/", "assets/stylesheets/", "assets/images/favicon.png")
"""What the theme brings along and no page loads: what we use of its look is in our own stylesheet."""
BUILD = "samspil"  # in `config.extra`, which is fresh for every build: a variable of this module would go stale


class RenderedPage(Page):
    """A generated page: its body is HTML, made only when it is written, for MkDocs would hold all of them."""

    def __init__(self, generated: GeneratedPage, file: File, config: MkDocsConfig) -> None:
        super().__init__(generated.title, file, config)
        self.generated = generated

    def read_source(self, config: MkDocsConfig) -> None:
        """Take what a page in `docs/` has in its front matter from the generated page."""
        self.markdown, self.meta = "", self.generated.front_matter

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Leave the body to `on_page_context`."""
        self.content = ""


# Before the plugins: the macros plugin asks for the macros in its own on_config.
@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read all records and hand them on. Ends the build with every problem where a record is wrong."""
    if os.environ.get("SAMSPIL_SERVE"):
        _forget_modules()
    from macros.site.build import REPLACED, Build

    build = _or_end(lambda: Build.read(Path(config.config_file_path).parent, os.environ))
    config.site_name, config.site_description = build.settings.name, build.settings.description
    config.site_url = build.root_address or config.site_url
    config.theme.static_templates.difference_update(REPLACED)
    config.extra.update({BUILD: build, **build.tell_theme()})
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add a page for every record that has one. Ends the build where an address is taken."""
    from macros.site.build import REPLACED

    build: Build = config.extra[BUILD]
    # What MkDocs does not fill in as a template, it publishes as it is.
    for file in [file for file in files if file.src_uri in REPLACED or file.src_uri.startswith(UNUSED)]:
        files.remove(file)
    _or_end(lambda: build.take_addresses({file.dest_uri: f"docs/{file.src_uri}" for file in files}))
    for page in build.pages:
        file = File.generated(config, page.address.removesuffix(".html") + ".md", content="")
        RenderedPage(page, file, config)
        files.append(file)
    return files


# After the macros plugin, which would run what stands in a title or description.
@event_priority(-100)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Tell the theme which sources a page rests on, and which file it is edited in."""
    build: Build = config.extra[BUILD]
    page.meta["documents"] = build.find_documents(page.url)
    file = page.generated.file if isinstance(page, RenderedPage) else f"docs/{page.file.src_uri}"
    page.edit_url = build.find_edit_address(file) or page.edit_url
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Explain the glossary's words, and let go of the Markdown: MkDocs holds every page until the last is written."""
    from macros.site.build import list_headings

    build: Build = config.extra[BUILD]
    page.markdown = ""
    # The generator's own list knows only what was written as Markdown, and not what stands in a row that opens.
    if not isinstance(page, RenderedPage):
        page.toc = _make_contents(list_headings(html, deepest=3))
    return html if isinstance(page, RenderedPage) else build.explain(html, page.url)


# Before the plugins, which look at what the page holds.
@event_priority(100)
def on_page_context(context: TemplateContext, page: Page, config: MkDocsConfig, nav: object) -> TemplateContext:
    """Make the body of a generated page, now that it is about to be written, and let the search read every page."""
    build: Build = config.extra[BUILD]
    if isinstance(page, RenderedPage):
        written = build.write_page(page.generated)
        page.content, page.toc = written.body, _make_contents(written.headings)
        page.meta["linked_data"] = written.linked_data
    section = page.parent.title if page.parent else ""
    page.meta["shared_picture"] = build.shared.take(page.url, str(page.title), section)
    build.take_in(page.url, str(page.title), page.content or "", Path(config.site_dir))
    return context


@event_priority(-100)
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Let go of a page's HTML once it is in its frame."""
    page.content = ""
    page.meta.pop("linked_data", None)
    return output


def on_post_build(config: MkDocsConfig) -> None:
    """Put the sheets, the search and every other file beside the pages."""
    _or_end(lambda: config.extra[BUILD].finish(Path(config.site_dir)))


def _make_contents(headings: Iterable[Heading]) -> TableOfContents:
    """The headings below each other, each under the last one that is above it."""
    top: list[AnchorLink] = []
    above: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(heading.title, heading.anchor, heading.level)
        above = [one for one in above if one.level < link.level]
        (above[-1].children if above else top).append(link)
        above.append(link)
    return TableOfContents(top)


def _or_end(step: Callable[[], Result]) -> Result:
    from macros.site.build import BuildRefused

    try:
        return step()
    except BuildRefused as refused:
        for fault in refused.faults:
            log.error(fault)
        raise Abort(str(refused)) from None


def _forget_modules() -> None:
    # What is loaded stays while `serve` runs. The events and the macros plugin load it anew, and MkDocs this file.
    for name in [name for name in sys.modules if name.partition(".")[0] == "macros"]:
        del sys.modules[name]
    Hooks._load_hook.cache_clear()
    importlib.invalidate_caches()
