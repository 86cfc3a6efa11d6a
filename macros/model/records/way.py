"""The ways in: which groups the pages of a section stand in, and what a reader gets on each."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.fields import group, identifier, line


@dataclass(frozen=True, slots=True, kw_only=True)
class WayPage:
    """A page of the menu, as it is offered. Its title is the menu's."""

    page: str = line(
        "side", "Side", "Sidens adresse, som menuen har den.", required=True, longest=80, example="dilemmaer.html"
    )
    gain: str = line(
        "giver",
        "Giver",
        "Hvad læseren får på siden, i én linje.",
        required=True,
        longest=90,
        example="Spørgsmål, som to fornuftige mennesker kan svare forskelligt på.",
    )
    sign: str = line(
        "tegn",
        "Tegn",
        "Det tegnede tegn ved siden: navnet på en fil i macros/theme/signs, uden «.svg».",
        required=True,
        longest=60,
        example="dilemma",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class WayGroup:
    """Pages for one errand."""

    title: str = line(
        "titel", "Titel", "Det, læseren vil, i få ord.", is_title=True, required=True, longest=50, example="At tale om"
    )
    pages: tuple[WayPage, ...] = group("sider", "Sider", "Siderne.", WayPage, many=True, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaySection:
    """A section of the menu: an entry of `docs/data/indgange.yml`."""

    id: str = identifier("Afsnittets titel i menuen, skrevet som i en adresse.", example="viden")
    groups: tuple[WayGroup, ...] = group(
        "grupper", "Grupper", "Siderne, i grupper.", WayGroup, many=True, required=True
    )
