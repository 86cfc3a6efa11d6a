"""Addresses that were published once: where each leads now, and whether there is something there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue import REDIRECTS_FILE
from macros.problems import Problem, echo, suggest
from macros.sheets.editions import EditionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.catalogue import Catalogue

_PAGE = ".html"
_BESIDE = (".json", *(kind.ending for kind in EditionKind))


def follow_redirects(catalogue: Catalogue) -> dict[str, str]:
    """For each address that was, the one that it leads to in the end, with the anchor."""
    found = {}
    for source, redirect in catalogue.redirects.items():
        target = redirect.target
        # The reader has refused circles, so this ends.
        while (way := target.partition("#"))[0] in catalogue.redirects:
            onward = catalogue.redirects[way[0]].target
            target = onward if "#" in onward else "".join((onward, *way[1:]))
        found[source] = target
    return found


def check_redirects(catalogue: Catalogue, addresses: Iterable[str]) -> list[Problem]:
    """Problems of redirects among the addresses of all pages; empty where each leads to one and hides none.

    Where a file leads is known when all files are written: see `list_copies`.
    """
    known = set(addresses)
    problems = []
    for source, redirect in catalogue.redirects.items():
        mark = catalogue.redirect_marks[source]
        target = redirect.target.partition("#")[0]
        if source in known:
            message = f"der findes en side på {echo(source)}, så adressen kan ikke føre et andet sted hen. Slet posten."
            problems.append(Problem(REDIRECTS_FILE, mark.line, mark.column, "fra", message))
        if target.endswith(_PAGE) and target not in known and target not in catalogue.redirects:
            message = f"der er ingen side på {echo(target)}.{suggest(target, sorted(known))}"
            problems.append(Problem(REDIRECTS_FILE, mark.line, mark.column, "til", message))
    return problems


def list_copies(redirects: Mapping[str, str], files: Iterable[str]) -> dict[str, str]:
    """Files that stand at an old address too, each with the file that it is a copy of: `files` are all of the site's.

    A browser can be sent on from a page and from nothing else. So a file is published at both addresses, and so are the
    data and the editions beside a page («navn.json», «navn-felter.pdf»).
    """
    published = set(files)
    copies = {}
    for source, whole in redirects.items():
        target = whole.partition("#")[0]
        if not source.endswith(_PAGE):
            copies[source] = target
            continue
        for ending in _BESIDE:
            if (file := target.removesuffix(_PAGE) + ending) in published:
                copies.setdefault(source.removesuffix(_PAGE) + ending, file)
    return dict(sorted(copies.items()))
