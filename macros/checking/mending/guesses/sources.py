"""The source that was meant by an address in the place of a place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.language.problems import Correction
from macros.reading.kinds import name_of_address, split_address
from macros.reading.nodes import Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from collections.abc import Mapping as MappingType

    from macros.checking.mending.lines import Lines
    from macros.checking.mending.spots import Spot


def is_address(spot: Spot) -> bool:
    """Whether an address stands there."""
    return isinstance(spot.node, Scalar) and split_address(spot.node.text.strip())[0] != ""


def guess_source(lines: Lines, spot: Spot, known: MappingType[str, Collection[str]]) -> Iterator[Correction]:
    """Under `kilder`: the source's short name where the address stands, and the address in its own field."""
    address, rest = split_address(spot.node.text.strip() if isinstance(spot.node, Scalar) else "")
    first, end = spot.region(lines)
    if not spot.where.startswith("kilder ") or first != end:
        return
    entries = spot.around.node.entries if spot.around and isinstance(spot.around.node, Mapping) else ()
    there = {key.text for key, _ in entries} if spot.key else set()
    whole = address if "://" in address else f"https://{address}"
    site = re.split(r"[/:?#]", whole.partition("//")[2])[0].lower().removeprefix("www.")
    place = f"sted: {_find_free_name(address, known)} {rest}".rstrip()
    more = [f"{key}: {value}" for key, value in (("titel", site), ("link", whole)) if key not in there]
    if spot.key is not None:
        head = lines[first][: spot.key.mark.column - 1]
    else:
        # «- https://…»: an item that is nothing but its place.
        head = f"{lines[first][: spot.node.mark.column - 1].rstrip()} "
    if not head.strip(" -") and (spot.key is not None or head.strip() == "-"):
        yield Correction(first, end, (f"{head}{place}", *(f"{' ' * len(head)}{line}" for line in more)))


def _find_free_name(address: str, known: MappingType[str, Collection[str]]) -> str:
    """A short name that no other source has; two pages of one site get a name each."""
    name = name_of_address(address)
    own = sorted(known.get("own", ()))
    twins = [other for other in own if split_address(other)[0] and name_of_address(other) == name]
    number = twins.index(address) + 1 if address in twins else 1
    taken = {*known.get("documents", ()), *own} - {address}
    while (found := name if number == 1 else f"{name}-{number}") in taken:
        number += 1
    return found


def guess_source_names(spot: Spot, known: MappingType[str, Collection[str]]) -> Iterator[str]:
    """For a statement: the source that bears the name of the site, or else the only one that there is."""
    address, rest = split_address(spot.node.text.strip() if isinstance(spot.node, Scalar) else "")
    own = [name for name in sorted(known.get("own", ())) if not split_address(name)[0]]
    if spot.where.startswith("kilder "):
        return
    for name in own:
        if name == name_of_address(address) or len(own) == 1:
            yield f"{name} {rest}".strip()
