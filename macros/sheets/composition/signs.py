"""The sign after a statement that is not the source's own, and the legend that says what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.model.statements import Origin

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_JOINER = "\u2060"
SIGNS = {Origin.SOURCE: "", Origin.PROPOSAL: f"{_JOINER}*", Origin.READING: f"{_JOINER}°"}
"""The sign of each origin. It never begins a line."""


def list_meanings(site: str) -> dict[str, tuple[Origin, str]]:
    """What each sign means on a site of that name, by the sign as it is told: «*»."""
    words = {Origin.PROPOSAL: f"er {site}s forslag", Origin.READING: "er vores læsning af kilden"}
    return {SIGNS[origin].strip(_JOINER): (origin, meaning) for origin, meaning in words.items()}


def tell_signs(used: Collection[Origin], site: str) -> str:
    """The legend of the signs that are used: «* er Samspils forslag; ° er vores læsning af kilden.»."""
    parts = [f"{sign} {meaning}" for sign, (origin, meaning) in list_meanings(site).items() if origin in used]
    return f"{'; '.join(parts)}." if parts else ""


def find_signs(texts: Iterable[str]) -> set[Origin]:
    """The origins whose signs stand in some texts."""
    return {origin for text in texts for origin, sign in SIGNS.items() if sign and sign in text}
