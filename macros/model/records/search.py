"""Words of the search: what people write, and what our pages call it."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.fields import identifier, line


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchWords:
    """Words that lead to the same: an entry of `docs/data/soegeord.yml`."""

    id: str = identifier("Kort navn, så posten er til at kende.", example="aftale")
    words: tuple[str, ...] = line(
        "ord",
        "Ord",
        "Det, folk skriver i søgefeltet. Ét ord eller nogle få; bøjninger er ikke nødvendige.",
        many=True,
        required=True,
        longest=80,
        example="kontrakt",
    )
    means: tuple[str, ...] = line(
        "betyder",
        "Betyder",
        "De ord, som vores sider bruger om det samme. Uden dem betyder ordene under «ord» det samme som hinanden.",
        many=True,
        longest=80,
        example="aftale",
    )
    page: str | None = line(
        "side",
        "Side",
        "Siden, som ordene fører til, også når de ikke står på den.",
        example="cases/vindrosen.html",
    )
