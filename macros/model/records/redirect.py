"""A redirect: an address that was published once, and where what stood there is now."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.fields import line


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """One entry of `docs/data/omdirigeringer.yml`."""

    source: str = line(
        "fra",
        "Fra",
        "Adressen, som den var, uden sitets adresse foran.",
        required=True,
        example="cases/gammelt-navn.html",
    )
    target: str = line(
        "til",
        "Til",
        "Adressen, som den er nu; den kan slutte med # og navnet på et sted på siden.",
        required=True,
        example="cases/nyt-navn.html",
    )
