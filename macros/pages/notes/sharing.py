"""One line for a block whose statements all stand in one place, one mark for a row, one tag where all of it is ours.

Only where it is certain: each statement of the block tells its place itself, and all tell the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.pages.notes.pieces import ORIGINS, Block

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from macros.pages.notes.pieces import Mark, Pieces

FEWEST = 4
"""Statements from which a line may be quieter than a mark after each: it is, where it has no more words than that."""
MANY_WORDS = 5
"""Words above which a place in a line is told by its source's name and a number."""

_LISTS = frozenset({"ol", "ul", "dl", "table"})
_HEADINGS = frozenset({"h2", "h3", "h4"})
_SECTION = "#section"
_STATEMENTS = frozenset({"li", "td", "dd", "p", "figcaption"})
_LABEL = re.compile(r'class="(?:s-label|s-keep|[\w -]*__title)\b')


def spread_shared(pieces: Pieces) -> bool:
    """Put the place that a template says once after a list back after each of its statements.

    Then every place stands beside what it is the place of, and one rule says what is told once. Whether any was.
    """
    found = False
    for block, after in _follow(pieces.root):
        if block.name not in _LISTS or '"s-places"' not in pieces.all[after.opens]:
            continue
        marks = "".join(pieces.all[after.opens + 1 : after.closes]).strip("\u00a0 ")
        ends = [_find_last(item).closes for item in block.inner if item.name == "li"]
        ends += [row.inner[-1].closes for row in _list_rows(block) if row.inner[-1].name == "td"]
        for end in ends:
            pieces.all[end] = f"\u00a0{marks}{pieces.all[end]}"
        if not ends:
            continue
        pieces.all[after.opens : after.closes + 1] = [""] * (after.closes + 1 - after.opens)
        found = True
    return found


def _find_last(item: Block) -> Block:
    """What holds the last words of an item: its last paragraph, or the last item of a list at its end."""
    last = item.inner[-1] if item.inner else item
    if last.name == "p":
        return last
    return _find_last(last.inner[-1]) if last.name in _LISTS and last.inner else item


def share_places(pieces: Pieces, write_line: Callable[[str, bool], str]) -> bool:
    """Say a place once for a block that has it after each statement: a section, a list, a table.

    `write_line` writes the line, of the places and whether they are those of a section. Whether there was such a block.
    """
    return _share_below(pieces, pieces.root, write_line)


def share_rows(pieces: Pieces) -> bool:
    """Put behind the name of a row what all its cells have: a place, or that they are ours. Whether any had."""
    found = False
    for row in _list_rows(pieces.root):
        head, cells = row.inner[0], row.inner[1:]
        if head.name != "th" or len(cells) < 2:
            continue
        origins = [pieces.origins_in(cell) for cell in cells]
        tags = {pieces.all[at] for ats in origins for at in ats}
        moved = []
        said_before = {pieces.all[at] for at in pieces.origins_in(head)}
        if len(tags) == 1 and all(len(ats) == 1 for ats in origins) and said_before <= tags:
            moved += [(" ", ats[0]) for ats in origins]
            for at in pieces.origins_in(head):
                pieces.drop(at)
        places = [pieces.marks_in(cell) for cell in cells]
        if len(places[0]) == 1 and len({tuple(mark.key for mark in marks) for marks in places}) == 1:
            moved += [("\u00a0", marks[0].at) for marks in places]
        said = "".join(
            f"{space}{_cut_out(pieces, at)}" for space, at in moved[:: len(cells)] if not pieces.marks_in(head)
        )
        if said:
            for _, at in moved:
                pieces.drop(at)
            pieces.all[head.closes] = f"{said}{pieces.all[head.closes]}"
            found = True
    return found


def share_origins(pieces: Pieces) -> bool:
    """Say once, above a list, that all of the list is ours: in its label, or in one that it gets.

    Whether there was such a list.
    """
    found = False
    for before, block in _follow(pieces.root):
        if block.name not in {"ol", "ul"}:
            continue
        leaves = list(_leaves(pieces, block))
        told = [pieces.origins_in(leaf) for leaf in leaves]
        tags = {pieces.all[at] for ats in told for at in ats}
        if len(leaves) > 1 and len(tags) == 1 and all(len(ats) == 1 for ats in told) and not _has_heading(block):
            tag = _cut_out(pieces, told[0][0])
            for ats in told:
                pieces.drop(ats[0])
            if "s-label" not in pieces.all[before.opens]:
                pieces.all[block.opens] = f'<p class="s-label">{tag}</p>{pieces.all[block.opens]}'
            elif not tags & set(pieces.all[before.opens : before.closes]):
                pieces.all[before.closes] = f" {tag}{pieces.all[before.closes]}"
            found = True
    return found


def _has_heading(block: Block) -> bool:
    """Whether it is a list of cards: each speaks for itself, and a word above them would be about nothing."""
    return any(inner.name in _HEADINGS or _has_heading(inner) for inner in block.inner)


def _cut_out(pieces: Pieces, at: int) -> str:
    """A mark as it stands; the search is told that one of ours speaks for all that follows."""
    tag, words, end = pieces.all[at : at + 3]
    return f"{tag[:-1]} data-search-whole>{words}{end}" if tag in ORIGINS else f"{tag}{words}{end}"


def _list_rows(block: Block) -> Iterator[Block]:
    for inner in block.inner:
        if inner.name == "tr" and inner.inner:
            yield inner
        else:
            yield from _list_rows(inner)


def _follow(block: Block) -> Iterator[tuple[Block, Block]]:
    """Every two blocks that follow each other within one; before the first stands the block itself."""
    yield from zip((block, *block.inner), block.inner, strict=False)
    for inner in block.inner:
        yield from _follow(inner)


def _share_below(pieces: Pieces, block: Block, write_line: Callable[[str, bool], str]) -> bool:
    found = False
    for inner in [*_sections(block), *block.inner]:
        marks = pieces.marks_in(inner)
        if len(marks) < FEWEST or not pieces.all[marks[0].at]:
            continue
        is_section = inner.name == _SECTION
        if (is_section or inner.name in _LISTS) and (shared := _find_shared(pieces, inner)):
            words = " ".join("".join(pieces.all[mark.at : mark.at + 3]) for mark in shared)
            last = next(one for one in reversed(inner.inner) if pieces.marks_in(one)) if is_section else inner
            for mark in marks:
                pieces.drop(mark.at)
            pieces.all[last.closes] += write_line(words, is_section)
            found = True
        elif not is_section and _share_below(pieces, inner, write_line):
            found = True
    return found


def _sections(block: Block) -> Iterator[Block]:
    """What stands under each heading of a block, up to the next."""
    heads = [number for number, inner in enumerate(block.inner) if inner.name in _HEADINGS]
    for head, following in zip(heads, [*heads[1:], len(block.inner)], strict=False):
        if within := block.inner[head + 1 : following]:
            yield Block(_SECTION, block.inner[head].closes, within[-1].closes, within)


def _find_shared(pieces: Pieces, block: Block) -> list[Mark]:
    """The places that every statement of a block tells; none where one tells others or nothing."""
    shared: list[Mark] = []
    number = 0
    for leaf in _leaves(pieces, block):
        marks = pieces.marks_in(leaf)
        if not marks and (not pieces.text_in(leaf) or _is_gap(pieces, leaf)):
            continue
        number += 1
        if not marks or (shared and [mark.key for mark in marks] != [mark.key for mark in shared]):
            return []
        shared = marks
    own = {mark.key for mark in shared}
    everywhere = all(mark.key in own for mark in pieces.marks_in(block))
    is_quieter = number >= max(FEWEST, 1 + sum(map(_count_words, shared)))
    return shared if is_quieter and everywhere and len(own) == len(shared) else []


def _count_words(mark: Mark) -> int:
    words = len((mark.title or mark.words).split())
    return words if words <= MANY_WORDS else 2


def _leaves(pieces: Pieces, block: Block) -> Iterator[Block]:
    """The innermost blocks that hold statements; labels are none."""
    for inner in block.inner:
        within = list(_leaves(pieces, inner))
        is_one = inner.name in _STATEMENTS and not _LABEL.search(pieces.all[inner.opens])
        if within and not (is_one and (_has_own_words(pieces, inner) or all(leaf.name == "p" for leaf in within))):
            yield from within
        elif is_one:
            yield inner


def _has_own_words(pieces: Pieces, block: Block) -> bool:
    """Whether a block says something outside the blocks in it."""
    inside = {number for inner in block.inner for number in range(inner.opens, inner.closes)}
    texts = range(block.opens + 1, block.closes, 2)
    return any(pieces.all[number].strip("\u00a0 \n") for number in texts if number not in inside)


def _is_gap(pieces: Pieces, block: Block) -> bool:
    return any('"s-gap"' in tag for tag in pieces.all[block.opens : block.closes : 2])
