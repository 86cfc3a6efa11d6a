"""`python -m tests.structure`: draws `docs-dev/structure.md` from the tree, so that it is never out of date."""

from __future__ import annotations

import ast

from tests.code.test_architecture import (
    DOORS,
    FLOORS,
    PACKAGE,
    folders,
    modules,
    own_imports_of,
    room_of,
    tree_of,
)
from tests.projects import ROOT

DRAWING = ROOT / "docs-dev" / "structure.md"

HEAD = """\
# The house, as it stands

Made from the tree by `make structure`; a test holds it to that. Don't edit it: what a room or a module is for stands
in its own first line, which is what you read here.

An arrow leads the way of the data: from a room to one that imports from it, up to the doors. Within a room modules
import each other in no circle.
"""


def first_sentence(name: str) -> str:
    """What a module says of itself, up to the first full stop or the end of the first line."""
    said = (ast.get_docstring(tree_of(name)) or "").split("\n\n")[0]
    return " ".join(said.split()).removesuffix(".")


def find_ways() -> set[tuple[str, str]]:
    """From each room or door to the rooms that it imports from."""
    ways = {(room_of(name), room_of(other)) for name in modules() for other in own_imports_of(name)}
    return {(one, other) for one, other in ways if one != other}


def draw_ways() -> list[str]:
    """The rooms and the ways between them, for a reader of Mermaid; a way that follows from others is left out."""
    ways = find_ways()
    direct = {
        (one, other)
        for one, other in ways
        if not any((one, between) in ways and (between, other) in ways for between in FLOORS)
    }
    doors = {"__init__": 'door_macros["__init__.py"]', "hooks": "hooks[hooks.py]", "check": "check[check.py]"}
    lines = ["```mermaid", "flowchart BT"]
    lines += [f"  {doors[door]}" for door in DOORS]
    lines += [f"  {room}[{room}/]" for room in FLOORS]
    lines += [f"  {other} --> {one.replace('__init__', 'door_macros')}" for one, other in sorted(direct)]
    return [
        *lines,
        "```",
        "",
        "Ways that follow from others are left out of the drawing; each room's own lines have them all.",
    ]


def list_rooms() -> list[str]:
    """Every room from the ground up: what it is for, what it stands on, what is in it."""
    lines: list[str] = []
    ways = find_ways()
    for room in FLOORS:
        below = [other for other in FLOORS if (room, other) in ways]
        lines += ["", f"## {room}/", "", f"{first_sentence(f'{room}.__init__')}.", ""]
        lines += [f"Stands on {', '.join(f'`{other}`' for other in below)}." if below else "Stands on nothing.", ""]
        inside = [folder for folder in folders() if folder == room or folder.startswith(f"{room}.")]
        for folder in sorted(inside):
            if folder != room:
                lines.append(f"- `{folder.replace('.', '/')}/`: {first_sentence(f'{folder}.__init__')}")
            for module in sorted(folders()[folder]):
                indent = "" if folder == room else "  "
                lines.append(f"{indent}- `{module}`: {first_sentence(f'{folder}.{module}')}")
    return lines


def draw() -> str:
    """The whole page."""
    sizes = [len(path.read_text(encoding="utf-8").splitlines()) for path in modules().values()]
    told = f"{len(FLOORS)} rooms, {len(DOORS)} doors, {len(find_ways())} ways between them; {len(sizes)} modules."
    doors = ["", "## The doors", ""]
    doors += [f"- `{door}.py`: {first_sentence(door)}" for door in DOORS]
    return "\n".join([HEAD, told, "", *draw_ways(), *list_rooms(), *doors, ""])


if __name__ == "__main__":
    DRAWING.write_text(draw(), encoding="utf-8")
    print(f"{DRAWING.relative_to(ROOT)}: {len(list(PACKAGE.rglob('*.py')))} filer set")
