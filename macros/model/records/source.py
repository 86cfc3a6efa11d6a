"""A source: a document that facts are taken from, with the places that a reader can find in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import day, group, identifier, integer, line, link, prose

if TYPE_CHECKING:
    from macros.model.dates import SourceDate
    from macros.model.statements import Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A page or a section: where it begins in the text that we worked from."""

    name: str = line(
        "navn", "Navn", "Som en læser finder det: «s. 12», «2.1».", required=True, longest=160, example="s. 3"
    )
    first_line: int = integer("fra", "Fra linje", "Linjen, hvor det begynder.", required=True, example="58")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One source: an entry of `docs/data/kilder.yml`."""

    id: str = identifier("Kort navn, som steder skrives med: «rapport».", example="eksempelrapport")
    title: str = line(
        "titel",
        "Titel",
        "Dokumentets titel.",
        is_title=True,
        required=True,
        example="Evaluering af fælles måltider i Eksempelby",
    )
    short: str = line(
        "kort", "Kort navn", "Som det står i en henvisning.", required=True, longest=60, example="Måltidsrapporten"
    )
    publisher: Stated[str] | None = prose("udgiver", "Udgiver", "Hvem der står bag.", example="Eksempelby Kommune")
    published: SourceDate | None = day("år", "Udgivet", "Hvornår den er udgivet.", example="2024")
    address: str | None = link("link", "Link", "Hvor den kan læses.", example="https://eksempelby.example/rapport.pdf")
    about: Stated[str] = prose(
        "om", "Hvad det er", "Hvad dokumentet er.", required=True, example="En evaluering af kommunens madklubber."
    )
    missing: tuple[Stated[str], ...] = prose(
        "mangler",
        "Hvad der mangler",
        "Hvad vores udgave ikke har.",
        many=True,
        example="Vores udgave har ikke bilagene.",
    )
    lines: int = integer(
        "linjer", "Linjer", "Antal linjer i den tekst, vi har arbejdet fra.", required=True, example="412"
    )
    chapters: tuple[Section, ...] = group("kapitler", "Kapitler", "Kapitler og afsnit.", Section, many=True)
    pages: tuple[Section, ...] = group("sider", "Sider", "Sider, hvor de kendes.", Section, many=True)
