"""What of Material's stylesheet our pages use, written to a module of our own look: ``python -m tests.theme_styles``.

Material's sheet has a look for everything that it can show; our pages have its text and its page, and nothing else.
A rule stays where each class and mark of it is one of those that are kept here, and a custom property where something
reads it. Elements stay, all of them: an editor may write any.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING

import tinycss2  # type: ignore[import-untyped]
from tinycss2.ast import AtRule, Node, ParseError, QualifiedRule  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT = Path(__file__).resolve().parent.parent
STYLES = ROOT / "macros/browser/styles"
OUTPUT = STYLES / "material.css"

KEPT = {
    *("md-typeset", "md-typeset__scrollwrap", "md-typeset__table"),
    *("md-container", "md-main", "md-main__inner", "md-content", "md-content__inner", "md-skip", "no-js"),
}
"""Classes of Material's that a page of ours may have."""
HEAD = """\
/* Made by «python -m tests.theme_styles» from Material for MkDocs {version}: what our pages use of its look.
   Copyright (c) 2016-2025 Martin Donath, MIT, see docs/assets/tredjepart.txt. */
"""

ALTERNATIVES = {"is", "where", "-webkit-any", "-moz-any", "any", "matches"}
READ = re.compile(r"var\(\s*(--[\w-]+)")
UNUSED_MARK = re.compile(
    r"data-(?!md-color-scheme)|^dir=.?rtl|^id=|^role=columnheader|only-(?:dark|light)|dark-mode-only"
)
"""What no page of ours is marked with: Material's own states and parts, tables that sort, writing from the right."""


@cache
def find_material() -> Path:
    """Material's own sheet, as the locked version has it."""
    (sheet,) = (
        Path(str(distribution("mkdocs-material").locate_file("material"))) / "templates/assets/stylesheets"
    ).glob("main.*.min.css")
    return sheet


def list_classes(css: str) -> set[str]:
    """Every class that a stylesheet has a look for."""
    return set(re.findall(r"\.(-?[a-zA-Z_][\w-]*)", re.sub(r"url\([^)]*\)|\"[^\"]*\"|\{[^{}]*\}", " ", css)))


def reduce_theme() -> str:
    """The module as it should stand: Material's rules that our pages use, each on a line."""
    rules = tinycss2.parse_stylesheet(
        find_material().read_text(encoding="utf-8"), skip_comments=True, skip_whitespace=True
    )
    own = "".join(path.read_text(encoding="utf-8") for path in sorted(STYLES.glob("*.css")) if path != OUTPUT)
    own += "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs/assets/css").glob("*.css")))
    kept = [rule for rule in map(_reduce_rule, rules) if rule]
    # A property that is read by none but another that nothing reads is read by nothing.
    while True:
        read = set(READ.findall(own + "\n".join(kept)))
        lean = [rule for rule in (_drop_unread(rule, read) for rule in kept) if rule]
        if lean == kept:
            break
        kept = lean
    version = distribution("mkdocs-material").version
    return HEAD.format(version=version) + "\n".join(kept) + "\n"


def _reduce_rule(rule: Node) -> str:
    if isinstance(rule, ParseError):
        raise ValueError(rule.message)
    if isinstance(rule, QualifiedRule):
        selectors = [kept for kept in map(_reduce_selector, _split(rule.prelude)) if kept]
        return f"{','.join(selectors)}{{{tinycss2.serialize(rule.content).strip()}}}" if selectors else ""
    if isinstance(rule, AtRule) and rule.content is not None:
        around = f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}"
        if rule.lower_at_keyword == "page":
            return f"{around}{{{tinycss2.serialize(rule.content)}}}"
        if rule.lower_at_keyword in {"media", "supports"}:
            inner = "".join(map(_reduce_rule, _read_rules(rule.content)))
            return f"{around}{{{inner}}}" if inner else ""
    # Its encoding is the module's own, and none of its animations is of anything that we have.
    return ""


def _reduce_selector(selector: Sequence[Node]) -> str:
    """A selector without the alternatives that no page of ours has; empty where nothing is left of it."""
    written = ""
    for before, token in zip([None, *selector], selector, strict=False):
        is_class = token.type == "ident" and before is not None and before == "." and before.type == "literal"
        if is_class and token.value not in KEPT:
            return ""
        if token.type == "[] block" and UNUSED_MARK.search(tinycss2.serialize(token.content)):
            return ""
        if token.type == "function" and token.lower_name in ALTERNATIVES:
            inner = [kept for kept in map(_reduce_selector, _split(token.arguments)) if kept]
            if not inner:
                return ""
            written += f":{token.name}({','.join(inner)})".removeprefix(":" if written.endswith(":") else "")
        else:
            written += tinycss2.serialize([token])
    return written.strip()


def _split(tokens: Iterable[Node]) -> list[list[Node]]:
    """The alternatives of a selector, at the commas that stand in no brackets."""
    parts: list[list[Node]] = [[]]
    for part in tokens:
        if part.type == "literal" and part == ",":
            parts.append([])
        else:
            parts[-1].append(part)
    return parts


def _drop_unread(rule: str, read: set[str]) -> str:
    """A rule without the custom properties that nothing reads; empty where it sets nothing else."""
    (node,) = tinycss2.parse_stylesheet(rule)
    if isinstance(node, AtRule) and node.lower_at_keyword != "page":
        inner = "".join(_drop_unread(tinycss2.serialize([one]), read) for one in _read_rules(node.content or []))
        return f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}{{{inner}}}" if inner else ""
    if not isinstance(node, QualifiedRule) or "--" not in rule:
        return rule
    declarations = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
    kept = [one for one in declarations if not (one.name.startswith("--") and one.name not in read)]
    written = ";".join(tinycss2.serialize([one]).rstrip(";") for one in kept)
    return f"{tinycss2.serialize(node.prelude).strip()}{{{written}}}" if kept else ""


def _read_rules(content: Iterable[Node]) -> list[Node]:
    return list(tinycss2.parse_rule_list(content, skip_comments=True, skip_whitespace=True))


if __name__ == "__main__":
    OUTPUT.write_text(reduce_theme(), encoding="utf-8")
