"""What Samspil does while MkDocs builds: read once, add the generated pages, say where a page is edited.

The only module that knows MkDocs. No markup and no rules of records here.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

    from macros.pages import GeneratedPage

log = get_plugin_logger("samspil")

CATALOGUE, RENDERER, GENERATED = "catalogue", "renderer", "generated"
"""Keys in `config.extra`, which is fresh for every build; a module's own variable would go stale in `serve`."""


# Before the plugins: the macros plugin asks for the macros in its own on_config.
@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read all records and hand them on. Ends the build with every problem where a record is wrong."""
    if os.environ.get("SAMSPIL_SERVE"):
        _reload_package()
    from macros.catalogue import load
    from macros.problems import ProblemsFound
    from macros.rendering import Renderer

    root = Path(config.config_file_path).parent
    try:
        catalogue = load(root)
    except ProblemsFound as found:
        for problem in found.problems:
            log.error(str(problem))
        raise Abort(f"{len(found.problems)} fejl i posterne; intet er bygget.") from None
    settings = catalogue.settings
    config.site_name = settings.name
    config.site_description = settings.description
    if settings.address:
        config.site_url = settings.address.rstrip("/") + "/"
    config.extra.update(
        {
            CATALOGUE: catalogue,
            RENDERER: Renderer(catalogue),
            GENERATED: {},
            "udgiver": settings.publisher,
            "kontakt": settings.contact,
            "repo": settings.repository,
        }
    )
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add a page for every record that has one. Ends the build where an address is taken."""
    from macros.pages import generate_pages

    for page in generate_pages(config.extra[CATALOGUE]):
        if files.get_file_from_path(page.address):
            raise Abort(f"docs/{page.address} findes, og {page.record} laver en side på samme adresse. Omdøb den ene.")
        config.extra[GENERATED][page.address] = page
        files.append(File.generated(config, page.address, content=page.macro))
    return files


# After the macros plugin, which would run what stands in a title or description.
@event_priority(-100)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Give a generated page its title and description, and every page the file that it is edited in."""
    generated: GeneratedPage | None = config.extra[GENERATED].get(page.file.src_uri)
    record = f"docs/{page.file.src_uri}"
    if generated is not None:
        page.meta.update(title=generated.title, description=generated.description, kind=generated.kind)
        record = generated.record
    settings = config.extra[CATALOGUE].settings
    if settings.repository:
        page.edit_url = f"{settings.repository.rstrip('/')}/edit/{settings.branch}/{record}"
    return markdown


def _reload_package() -> None:
    # A module stays loaded as it was while `serve` runs, and an edit to it would not show. Forgetting them all is
    # enough: the imports in the events load them again, in the right order.
    for name in [name for name in sys.modules if name.startswith("macros.")]:
        del sys.modules[name]
    importlib.invalidate_caches()
