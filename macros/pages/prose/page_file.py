"""A page of `docs/` as it is written: its front matter, and its text on the lines where it stands."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.language import page_messages as messages
from macros.language.problems import Problem, Severity, echo, suggest
from macros.reading.nodes import Mapping, Scalar, Sequence
from macros.reading.yaml_tree import decode, read_bytes, read_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from macros.reading.nodes import Node

KEYS = ("title", "description", "kind", "scripts", "data", "styles", "hide")
"""What a page may say at its top."""
NEEDED = ("title", "description")
KINDS = ("forside", "katalog", "vaerktoej", "formular", "samling")
"""The kinds of page that have a frame of their own; without one it is a text."""
HIDDEN = ("navigation", "toc")
FILES = ("scripts", "styles")
"""The keys that name files of `docs/`."""

_FRONT = re.compile(r"\A-{3}[ \t]*\n(.*?\n)-{3}[ \t]*(?:\n|\Z)", re.DOTALL)
_LIKE_FRONT = re.compile(r"\A\s*(?:-{3}[ \t]*\n|(?:title|description):)")


@dataclass(frozen=True, slots=True)
class PageFile:
    """A page, and what is wrong with how it is saved and begins."""

    path: str
    """Below the project's root."""
    address: str
    """Below `docs/`."""
    text: str
    """What stands in it below the front matter, which is blank lines here, so that lines count as in the file."""
    problems: tuple[Problem, ...] = ()

    def fault(self, at: int, message: str) -> Problem:
        """A problem at a place of the text, counted in letters."""
        line = self.text.count("\n", 0, at) + 1
        return Problem(self.path, line, at - (self.text.rfind("\n", 0, at) + 1) + 1, "", message)


def read_page_file(root: Path, path: Path) -> PageFile:
    """Read a page; never raises for what stands in it."""
    shown = path.relative_to(root).as_posix()
    address = path.relative_to(root / "docs").as_posix()
    if path.is_symlink():
        return PageFile(shown, address, "", (Problem(shown, 1, 1, "", messages.PAGE_IS_LINK),))
    raw = path.read_bytes()
    try:
        text = decode(raw)
    except UnicodeDecodeError:
        return PageFile(shown, address, "", read_bytes(raw, shown, len(raw) + 1).problems)
    front = _FRONT.match(text)
    body = "\n" * front.group().count("\n") + text[front.end() :] if front else text
    page = PageFile(shown, address, body)
    return dataclasses.replace(page, problems=tuple(_find_faults(page, front, text, root)))


def _find_faults(page: PageFile, front: re.Match[str] | None, text: str, root: Path) -> Iterator[Problem]:
    if front is None:
        if _LIKE_FRONT.match(text):
            yield Problem(page.path, 1, 1, "", messages.FRONT_MATTER_BROKEN)
        else:
            yield Problem(page.path, 1, 1, "", messages.NO_FRONT_MATTER, Severity.WARNING)
        if not text.strip():
            yield Problem(page.path, 1, 1, "", messages.EMPTY_PAGE)
        return
    source = read_text(front[1], page.path)
    for problem in source.problems:
        yield dataclasses.replace(problem, line=problem.line + 1)
    if isinstance(source.root, Mapping):
        yield from _find_front_faults(source.root, page, root)
    elif source.root is not None:
        yield Problem(page.path, 2, 1, "", messages.FRONT_MATTER_BROKEN)
    if not page.text.strip():
        yield Problem(page.path, front.group().count("\n"), 1, "", messages.EMPTY_PAGE)


def _find_front_faults(front: Mapping, page: PageFile, root: Path) -> Iterator[Problem]:
    told = {name.text for name, _ in front.entries}
    for key in NEEDED:
        # The front page is called by the site's name.
        if key not in told and page.address != "index.md":
            yield Problem(page.path, 2, 1, key, messages.PAGE_LACKS.format(key=key), Severity.WARNING)
    for name, value in front.entries:
        if name.text not in KEYS:
            message = messages.UNKNOWN_PAGE_KEY.format(
                value=echo(name.text), near=suggest(name.text, KEYS), keys=", ".join(KEYS)
            )
            yield _at(page, name, name.text, message)
        elif name.text in NEEDED and (not isinstance(value, Scalar) or not value.text.strip()):
            yield _at(page, value, name.text, messages.PAGE_LACKS.format(key=name.text))
        for word in _list_words(value):
            yield from _find_word_faults(name.text, word, page, root)


def _find_word_faults(key: str, word: Scalar, page: PageFile, root: Path) -> Iterator[Problem]:
    allowed = {"kind": KINDS, "hide": HIDDEN}.get(key, ())
    if allowed and word.text not in allowed:
        message = messages.NOT_AMONG.format(value=echo(word.text), words=", ".join(allowed))
        yield _at(page, word, key, f"{message}{suggest(word.text, allowed)}")
    # Records and pages alone, as in a trial of them, have no scripts and styles.
    has_files = (root / "docs" / "assets").is_dir()
    if key in FILES and has_files and not (root / "docs" / word.text).is_file():
        near = suggest(word.text, _list_files(root / "docs" / "assets", root / "docs"))
        yield _at(page, word, key, messages.NO_SUCH_FILE.format(value=echo(word.text), near=near))


def _list_files(folder: Path, root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in sorted(folder.rglob("*")) if path.suffix in {".js", ".css"}]


def _list_words(value: Node) -> tuple[Scalar, ...]:
    items = value.items if isinstance(value, Sequence) else (value,)
    return tuple(item for item in items if isinstance(item, Scalar))


def _at(page: PageFile, node: Node, key: str, message: str) -> Problem:
    return Problem(page.path, node.mark.line + 1, node.mark.column, key, message)
