"""Who is in a case, whom it is for, where, and who does what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import day, integer, line, listed_word, prose, reference, word
from macros.model.records.case_words import Answer, Coverage, Initiator, Standing, Unnamed
from macros.model.statements import Sourced, Stated

if TYPE_CHECKING:
    from macros.model.dates import SourceDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Sourced):
    """One who takes part."""

    name: str = line(
        "navn", "Navn", "Navnet, som kilden skriver det.", required=True, example="Beboerforeningen Solbakken"
    )
    sector: str = listed_word(
        "sektor", "Sektor", "Hvor parten hører til.", "sectors", required=True, example="frivillig"
    )
    standing: Standing | None = word("stilling", "Stilling", "Udeladt: part i samarbejdet.", Standing)
    role: Stated[str] | None = prose(
        "rolle",
        "Rolle",
        "Hvad parten er i samarbejdet, fx tovholder.",
        example="Foreningen finder værterne og er vært hver torsdag.",
    )
    contribution: Stated[str] | None = prose(
        "bidrag", "Bidrag", "Hvad parten lægger i det.", example="Seks frivillige, som laver mad på skift."
    )
    since: SourceDate | None = day(
        "fra", "Med fra", "Hvornår parten kom med, hvis den ikke har været det hele tiden.", example="2024"
    )
    until: SourceDate | None = day(
        "til", "Med til", "Hvornår den gik ud igen.", or_now=True, example="2025-06", not_before="fra"
    )
    anonymous: Unnamed | None = word(
        "anonym",
        "Uden navn",
        "Skriv «ja», når kilden ikke nævner navnet, og «efter eget ønske», når parten selv har bedt om det. Så er "
        "navnet ovenfor en beskrivelse.",
        Unnamed,
    )
    municipality: str | None = line(
        "fra_kommune",
        "Fra",
        "Kommunen, som parten kommer fra, når casen er i flere.",
        example="Odense",
    )

    @property
    def is_anonymous(self) -> bool:
        """Whether it is not named: its name is a description."""
        return self.anonymous not in {None, Unnamed.NO}

    @property
    def takes_part(self) -> bool:
        """Whether it is in the cooperation: who only helps, may join or has left is no party to it."""
        return self.standing in {None, Standing.PARTY}


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetGroup(Sourced):
    """For whom."""

    who: Stated[str] = prose(
        "tekst", "Målgruppe", "Hvem det er for.", required=True, example="Ældre i bydelen, som spiser alene."
    )
    given: Answer | None = word("givet_på_forhånd", "Givet på forhånd", "Lå målgruppen fast fra begyndelsen?", Answer)
    kinds: tuple[str, ...] = listed_word(
        "slags",
        "Slags målgruppe",
        "Vores egen sortering til filteret i kataloget. Skriv kun det, som teksten ovenfor bærer.",
        "target_kinds",
        many=True,
        origin="vores læsning",
        example="børn og familier",
        # As before these words were data: one that stands twice says no more than once.
        repeats=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(Sourced):
    """Who began, and how."""

    kind: Initiator = word("type", "Hvem tog initiativet", "Hvilken slags initiativ det var.", Initiator, required=True)
    taker: Stated[str] | None = prose(
        "tager",
        "Initiativet",
        "Hvem der begyndte, og hvordan.",
        example="Beboerforeningen skrev til kommunen i foråret.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A municipality, by today's name; what the source writes stands beside it."""

    name: str = line("navn", "Navn", "Kommunens navn i dag, uden ordet kommune.", required=True, example="Aarhus")
    in_source: str | None = line("i_kilden", "I kilden", "Kildens stavemåde, hvor den er en anden.", example="Århus")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach(Sourced):
    """How far it reaches: the whole country, or more municipalities than are named."""

    coverage: Coverage = word("omfang", "Omfang", "Hvor langt det rækker.", Coverage, required=True)
    count: int | None = integer("antal", "Antal kommuner", "Hvor mange kommuner der er med i alt.", example="28")
    total: int | None = integer("ud_af", "Ud af", "Hvor mange der kunne være med, hvis kilden siger det.", example="98")
    note: Stated[str] | None = prose(
        "tekst", "Om omfanget", "Det, som tallene ikke siger.", example="Kommunerne ligger i alle fem regioner."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociationRole(Sourced):
    """The role of the association."""

    role: str = reference(
        "ord",
        "Foreningens rolle",
        "Id på en type i typologien foreningsroller i docs/data/typologier.yml.",
        "roles",
        required=True,
        example="supplement",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Body(Sourced):
    """A group that the cooperation works through."""

    name: str = line("gruppe", "Gruppe", "Gruppens navn.", required=True, example="Styregruppe")
    members: Stated[str] | None = prose(
        "medlemmer",
        "Medlemmer",
        "Hvem der sidder i den (funktion, ikke personnavn).",
        example="En leder fra kommunen og to fra foreningens bestyrelse.",
    )
    task: Stated[str] | None = prose(
        "opgave", "Opgave", "Hvad den skal.", example="Følger klubben og bestemmer, hvad pengene går til."
    )
    meetings: tuple[Stated[str], ...] = prose(
        "møder",
        "Møder",
        "Hvor tit den mødes. Siger kilden to ting, så skriv begge med hvert sit sted.",
        many=True,
        example="Hvert kvartal.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Sourced):
    """A function that somebody fills; never a name."""

    function: str = line("funktion", "Funktion", "Fx projektleder.", required=True, example="Projektleder")
    holder: Stated[str] = prose(
        "hvem",
        "Hvem",
        "Hvilken part eller stilling; aldrig et personnavn.",
        required=True,
        example="En medarbejder i kommunens sundhedsafdeling.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties(Sourced):
    """Who does what."""

    who: str = line("hvem", "Hvem", "Parten, eller «Fælles».", required=True, example="Kommunen")
    tasks: tuple[Stated[str], ...] = prose(
        "opgaver",
        "Opgaver",
        "Hvad den gør.",
        many=True,
        required=True,
        example="Stiller køkken og service til rådighed.",
    )
