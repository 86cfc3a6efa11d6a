"""A file that a build makes, before it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class GeneratedFile:
    """A file that a build makes."""

    address: str
    """Where it stands, below the site's root: «cases/vindrosen.json»."""
    content: bytes
    parts: Iterable[bytes] = ()
    """What follows, part after part: a long file is never whole in memory."""
