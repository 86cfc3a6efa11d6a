"""The frozen copy of the content: `make frozen` copies the records and pages of today to `tests/frozen/`.

The tests of the code are about the code, so what they build and read is this copy, and an editor's new case turns
none of them red. What is true of the content of today is held by `tests/content` and `tests/curation`.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FROZEN = ROOT / "tests" / "frozen"
CONTENT = ("cases/*.yml", "checklists/*.yml", "docs/data/*.yml", "docs/**/*.md", "docs/redaktoerer/eksempler/**/*.yml")
"""What editors and writers write. Everything else that a build reads is code, and never frozen."""
NAV_FILE = "mkdocs.yml"
"""The menu, where a project has it: it names the pages, so that it is frozen with them; the rest is code."""
_NAV = re.compile(r"^nav:\n(?:(?:[ #].*)?\n)+", re.MULTILINE)
_READ_ON_WEB = re.compile(r"^ *læst:", re.MULTILINE)
"""A case of the web: the copy holds those of the five sources, as many as the tests were written for."""
WORDS_FILE = "docs/data/soegeord.yml"
_WORDS_OF_CASE = re.compile(r"^- id: [^\n]*\n  side: cases/([\w-]+)\.html\n(?:  [^\n]*\n)*", re.MULTILINE)
KEPT = {"README.md"}
"""What stands in the folder beside the copy."""


def find_nav(settings: str) -> str:
    """The lines of mkdocs.yml that say what the menu holds."""
    found = _NAV.search(settings)
    if found is None:
        raise ValueError("mkdocs.yml har ingen linje «nav:»")
    return found.group()


def freeze(root: Path, frozen: Path) -> int:
    """Replace the copy in `frozen` by the content of the project in `root`; gives the number of files."""
    for old in frozen.iterdir() if frozen.is_dir() else ():
        if old.is_dir():
            shutil.rmtree(old)
        elif old.name not in KEPT:
            old.unlink()
    paths = sorted({path for pattern in CONTENT for path in root.glob(pattern)})
    left_out = {path.stem for path in root.glob("cases/*.yml") if _READ_ON_WEB.search(path.read_text(encoding="utf-8"))}
    paths = [path for path in paths if path.parent != root / "cases" or path.stem not in left_out]
    for path in paths:
        target = frozen / path.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    words = frozen / WORDS_FILE
    if words.is_file():
        text = words.read_text(encoding="utf-8")
        words.write_text(
            _WORDS_OF_CASE.sub(lambda found: "" if found[1] in left_out else found[0], text), encoding="utf-8"
        )
    nav = find_nav((root / "mkdocs.yml").read_text(encoding="utf-8"))
    (frozen / NAV_FILE).write_text(nav, encoding="utf-8")
    return len(paths)


def lay_out(root: Path) -> None:
    """Lay out the frozen content below `root`, with the menu that belongs to it; the code is not there yet."""
    for part in ("cases", "checklists", "docs"):
        shutil.copytree(FROZEN / part, root / part, dirs_exist_ok=True)
    (root / "mkdocs.yml").write_text(compose_settings(), encoding="utf-8")


def compose_settings() -> str:
    """The settings of today with the frozen menu."""
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    nav = (FROZEN / NAV_FILE).read_text(encoding="utf-8")
    return settings.replace(find_nav(settings), nav, 1)


def main() -> int:
    """Freeze the content of this checkout."""
    print(f"{freeze(ROOT, FROZEN)} filer ligger nu i {FROZEN.relative_to(ROOT)}. Kør «make test ARGS=tests/code».")
    return 0


if __name__ == "__main__":
    sys.exit(main())
