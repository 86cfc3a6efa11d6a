"""Addresses that were published once: where each leads now, and whether there is something there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from macros.catalogue.places import REDIRECTS_FILE
from macros.catalogue.words import list_growing
from macros.language.problems import Problem, echo, suggest
from macros.model.addresses import beside, is_page, page_of, word_page
from macros.model.records.method import OtherMethod
from macros.model.records.search import SearchWords
from macros.sheets.editions import EditionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.catalogue.catalogue import Catalogue
    from macros.catalogue.words import WordRecord

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


def move_words(catalogue: Catalogue) -> tuple[SearchWords, ...]:
    """The editors' words of the search, those for a page that has moved at the page it leads to."""
    moved = follow_redirects(catalogue)
    return tuple(
        replace(group, page=moved[group.page].partition("#")[0]) if group.page in moved else group
        for group in catalogue.search_words.values()
    )


def list_synonyms(catalogue: Catalogue) -> tuple[SearchWords, ...]:
    """Other words for those of cases: they lead to the page of the cases with the word, or to what tells of it."""
    return tuple(
        SearchWords(id=word.id, words=word.synonyms, page=page)
        for collection, words in list_growing(catalogue)
        for word in words.values()
        if word.synonyms and (page := _page_of_word(collection, word))
    )


def _page_of_word(collection: str, word: WordRecord) -> str:
    return page_of(word).partition("#")[0] if isinstance(word, OtherMethod) else word_page(collection, word.id)


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
        if is_page(target) and target not in known and target not in catalogue.redirects:
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
        if not is_page(source):
            copies[source] = target
            continue
        for ending in _BESIDE:
            if (file := beside(target, ending)) in published:
                copies.setdefault(beside(source, ending), file)
    return dict(sorted(copies.items()))
