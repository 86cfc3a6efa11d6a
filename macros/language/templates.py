"""How templates are read, whatever is made of them: pages or Word's own parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

if TYPE_CHECKING:
    from pathlib import Path


def make_environment(folder: Path) -> Environment:
    """An environment for the templates of a folder: what is put in is escaped, and what is not there is an error."""
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
