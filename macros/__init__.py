"""Samspil: case records to a Danish handbook site. `define_env` offers its macros to pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_macros.plugin import MacrosPlugin

    from macros.site.build import Build


def define_env(env: MacrosPlugin) -> None:
    """Give pages the macros of the handbook; each returns a fragment of the page that calls it."""
    build: Build = env.conf.extra["samspil"]
    for name, macro in build.list_macros(lambda: "../" * env.page.url.count("/")):
        env.macro(macro, name)  # type: ignore[no-untyped-call]
