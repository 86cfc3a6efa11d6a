"""`mkdocs.yml` as far as the site depends on it: its menu, and the files that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from macros.catalogue.menu import MENU_FILE
from macros.language import page_messages as messages
from macros.language.problems import Problem, echo, suggest
from macros.model.addresses import page_of_file
from macros.model.things import CASE, CHECKLIST
from macros.reading.yaml_faults import explain_syntax
from macros.reading.yaml_tree import decode, read_bytes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

SETTINGS = (
    "site_name site_url site_description site_author site_dir docs_dir repo_url repo_name edit_uri edit_uri_template "
    "copyright theme plugins hooks nav markdown_extensions extra extra_css extra_javascript extra_templates watch "
    "strict use_directory_urls validation exclude_docs draft_docs not_in_nav dev_addr remote_branch remote_name INHERIT"
).split()
"""What the generator knows."""
NEEDED = ("theme", "nav", "hooks", "plugins")
_GENERATED = tuple(f"{thing.folder}/" for thing in (CASE, CHECKLIST))
"""Folders whose pages the build makes; only their front pages stand in the menu."""


def find_settings_faults(root: Path, pages: Collection[str], made: Collection[str]) -> Iterator[Problem]:
    """Yield what is wrong with the settings.

    `pages` are the files below `docs/`, `made` the addresses of the pages that the build makes.
    """
    path = root / MENU_FILE
    # Records without a site have none.
    if not path.is_file():
        return
    raw = path.read_bytes()
    try:
        text = decode(raw)
        # Composed and never constructed: its tags name things that only the generator may make.
        tree = yaml.compose(text, Loader=yaml.CSafeLoader)
    except UnicodeDecodeError:
        yield from read_bytes(raw, MENU_FILE).problems
        return
    except yaml.YAMLError as error:
        yield explain_syntax(error, text.split("\n"), None, MENU_FILE)
        return
    if not isinstance(tree, yaml.MappingNode):
        yield Problem(MENU_FILE, 1, 1, "", messages.SETTINGS_EMPTY)
        return
    settings = {key.value: value for key, value in tree.value if isinstance(key, yaml.ScalarNode)}
    for key, _ in tree.value:
        if key.value not in SETTINGS:
            message = messages.UNKNOWN_SETTING.format(
                value=echo(str(key.value)), near=suggest(str(key.value), SETTINGS)
            )
            yield _at(key, str(key.value), message)
    yield from _find_menu_faults(settings.get("nav"), set(pages), made)
    # Records and pages alone, as in a trial of them, have none of the files that settings name.
    if (root / "docs" / "assets").is_dir() and (root / "macros").is_dir():
        for needed in NEEDED:
            if needed not in settings:
                yield Problem(MENU_FILE, 1, 1, needed, messages.SETTING_MISSING.format(key=needed))
        yield from _find_file_faults(settings, root)


def _find_menu_faults(nav: yaml.Node | None, pages: set[str], made: Collection[str]) -> Iterator[Problem]:
    if nav is None:
        return
    first: dict[str, int] = {}
    for node in _list_scalars(nav):
        name = node.value
        if name not in pages and page_of_file(name) not in made:
            yield _at(
                node, "nav", messages.MENU_WITHOUT_PAGE.format(value=echo(name), near=suggest(name, sorted(pages)))
            )
        elif name in first:
            yield _at(node, "nav", messages.MENU_TWICE.format(value=echo(name), line=first[name]))
        first.setdefault(name, node.start_mark.line + 1)
    for name in sorted(pages - first.keys()):
        # Pages of records have their list for a menu; a page written for one of them replaces it.
        if not name.startswith(_GENERATED):
            yield Problem(f"docs/{name}", 1, 1, "", messages.PAGE_NOT_IN_NAV.format(value=echo(name)))


def _find_file_faults(settings: dict[str, yaml.Node], root: Path) -> Iterator[Problem]:
    docs = root / "docs"
    for key, folder in (("extra_css", docs), ("extra_javascript", docs), ("hooks", root)):
        for node in _list_scalars(settings.get(key)):
            yield from _judge_file(node, key, folder)
    theme, extra = settings.get("theme"), settings.get("extra")
    yield from _judge_inner(theme, "custom_dir", root)
    yield from _judge_inner(theme, "favicon", docs)
    yield from _judge_inner(extra, "scripts", docs)


def _judge_inner(group: yaml.Node | None, key: str, folder: Path) -> Iterator[Problem]:
    for name, value in group.value if isinstance(group, yaml.MappingNode) else ():
        if name.value == key:
            for node in _list_scalars(value):
                yield from _judge_file(node, key, folder)


def _judge_file(node: yaml.ScalarNode, key: str, folder: Path) -> Iterator[Problem]:
    if not (folder / node.value).exists():
        inside = (folder / node.value).parent
        names = [path.name for path in inside.iterdir()] if inside.is_dir() else []
        near = suggest((folder / node.value).name, names)
        yield _at(node, key, messages.NO_SUCH_FILE.format(value=echo(node.value), near=near))


def _list_scalars(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    match node:
        case yaml.ScalarNode():
            yield node
        case yaml.SequenceNode():
            for item in node.value:
                yield from _list_scalars(item)
        case yaml.MappingNode():
            for _, value in node.value:
                yield from _list_scalars(value)


def _at(node: yaml.Node, key: str, message: str) -> Problem:
    return Problem(MENU_FILE, node.start_mark.line + 1, node.start_mark.column + 1, key, message)
