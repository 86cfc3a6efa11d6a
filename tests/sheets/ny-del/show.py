"""Shows the sheet «skalaer» in every medium, by the modules of the project that it is run in: `show.py ROOT TARGET`."""

from __future__ import annotations

import sys
from pathlib import Path

from macros.checking.inspection import load
from macros.exports.json_files import generate_json
from macros.pages.fragments import BY_MACRO, CHECKLIST, HANDOUTS
from macros.pages.renderer import Renderer
from macros.scripts.schema import write_schema
from macros.sheets.making.run import make_editions


def show(root: Path, target: Path) -> None:
    """Write the sheet's editions, its page, its hand-out, the list of fields, the schema and the data."""
    catalogue = load(root)
    make_editions(catalogue, target / "cache").copy_to(target)
    renderer = Renderer(catalogue)
    shown = {
        "page.html": renderer.fill(CHECKLIST.ask("skalaer"), "../"),
        "handout.html": renderer.fill(HANDOUTS["tjekliste"].ask("skalaer"), ""),
        "fields.html": renderer.fill(BY_MACRO["show_fields"].ask("checklists"), ""),
        "schema.json": write_schema("checklists", catalogue),
        **{address: b"".join(parts).decode() for address, parts in generate_json(catalogue)},
    }
    for name, text in shown.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    show(*map(Path, sys.argv[1:]))
