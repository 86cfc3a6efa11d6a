"""What was meant by a municipality that is none, or none of today."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.catalogue.geography import read_former
from macros.catalogue.municipalities import count_in, find_meant, means_country, split_names
from macros.checking.mending.spots import put
from macros.language.problems import Correction
from macros.reading.nodes import Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.checking.mending.lines import Lines
    from macros.checking.mending.spots import Spot


def guess_names(lines: Lines, spot: Spot) -> Iterator[Correction]:
    """Everything that one may have meant by what stands in the place of a municipality."""
    if not re.fullmatch(r"kommuner \d+(?: › navn)?", spot.where) or not isinstance(spot.node, Scalar):
        return
    text = spot.node.text.strip()
    yield from _guess_reach(lines, spot, text)
    if names := split_names(text):
        yield from _guess_several(lines, spot, names)
    if name := find_meant(text):
        yield from put(lines, spot, name)
    if today := _find_today(text):
        yield from _guess_former(lines, spot, text, today)
        yield from put(lines, spot, today)


def _find_today(text: str) -> str:
    """The municipality of today that one of before has gone into."""
    return next((today for name, today in read_former().items() if name.casefold() == text.casefold()), "")


def _guess_reach(lines: Lines, spot: Spot, text: str) -> Iterator[Correction]:
    """The whole country, or a number of municipalities, among the municipalities: in the field that is for it."""
    counted = count_in(text)
    if means_country(text):
        said = ["udbredelse: hele landet"]
    elif counted:
        of_all = [f"  ud_af: {counted[1]}"] if counted[1] else []
        said = ["udbredelse:", "  omfang: flere kommuner", f"  antal: {counted[0]}", *of_all]
    else:
        return
    around = spot.around
    if around is None or around.key is None or not isinstance(around.node, Sequence):
        return
    first, end = around.region(lines)
    rest = [item.text for item in around.node.items if isinstance(item, Scalar) and item is not spot.node]
    if len(rest) != len(around.node.items) - 1:
        return
    named = [f"kommuner: [{', '.join(rest)}]"] if rest else []
    yield Correction(first, end, (*named, *said))


def _guess_several(lines: Lines, spot: Spot, names: list[str]) -> Iterator[Correction]:
    """Several names in one item: an item for each."""
    number, column = spot.node.mark
    head = lines[number][: column - 1]
    if re.fullmatch(r" *- +(?:navn: +)?", head):
        dash = re.sub(r"navn: +$", "", head)
        yield Correction(number, number, tuple(f"{dash}{name}" for name in names))
    else:
        yield from put(lines, spot, ", ".join(names))


def _guess_former(lines: Lines, spot: Spot, text: str, today: str) -> Iterator[Correction]:
    """A municipality that has gone into another: the one of today, with what the source calls it beside it."""
    number, column = spot.node.mark
    head = lines[number][: column - 1]
    if found := re.fullmatch(r"( *- +)(?:navn: +)?", head):
        there = {key.text for key, _ in getattr(spot.around.node if spot.around else None, "entries", ())}
        if "i_kilden" not in there:
            said = (f"{found[1]}navn: {today}", f"{' ' * len(found[1])}i_kilden: {text}")
            yield Correction(number, number, said)
        return
    # In brackets there is no room for it: the list gets a line for each.
    around = spot.around
    if around is None or around.key is None or not isinstance(around.node, Sequence):
        return
    first, end = around.region(lines)
    items: list[str] = []
    for item in around.node.items:
        if not isinstance(item, Scalar):
            return
        own = item is spot.node
        items += [f"  - navn: {today}", f"    i_kilden: {text}"] if own else [f"  - {item.text}"]
    yield Correction(first, end, ("kommuner:", *items))
