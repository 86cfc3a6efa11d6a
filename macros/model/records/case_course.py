"""What was wanted, paid, agreed and done in a case, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import amount, day, group, line, prose, word
from macros.model.records.case_words import End, EventStatus
from macros.model.statements import Sourced, Stated

if TYPE_CHECKING:
    from macros.model.dates import SourceDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Period(Sourced):
    """A time with an end."""

    start: SourceDate | None = day("fra", "Fra", "Hvornår det begynder.", example="2003-12")
    end: SourceDate | None = day(
        "til",
        "Til",
        "Hvornår det slutter. Er det stadig i gang, så skriv «nu».",
        or_now=True,
        example="2004-12-31",
        not_before="fra",
    )
    note: Stated[str] | None = prose(
        "tekst", "Om tiden", "Det, som datoerne ikke siger.", example="Aftalen kan forlænges et år ad gangen."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Sourced):
    """One of several times: a round, a trial, what came after it."""

    name: str = line("navn", "Navn", "Hvad den hedder.", required=True, example="Prøvetid")
    start: SourceDate | None = day("fra", "Fra", "Hvornår den begynder.", example="2023-08")
    end: SourceDate | None = day(
        "til",
        "Til",
        "Hvornår den slutter. Er den stadig i gang, så skriv «nu».",
        or_now=True,
        example="2024-01",
        not_before="fra",
    )
    end_is: End | None = word(
        "slut", "Slutningen", "Udeladt: den er slut. Skriv «planlagt», når den ikke er det endnu.", End
    )
    what: Stated[str] | None = prose(
        "tekst", "Hvad der skete", "Det, som navn og datoer ikke siger.", example="Klubben havde åbent hver torsdag."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What they wanted."""

    short: Stated[str] | None = prose(
        "kort", "Kort sagt", "Formålet i en eller to sætninger.", example="Færre ældre skal spise alene."
    )
    outward: tuple[Stated[str], ...] = prose(
        "udadrettet",
        "Udadtil",
        "Hvad der skulle ske for andre.",
        many=True,
        example="Gæsterne skal lære hinanden at kende.",
    )
    inward: tuple[Stated[str], ...] = prose(
        "indadrettet",
        "Indadtil",
        "Hvad parterne selv ville opnå.",
        many=True,
        example="Kommunen vil lære af foreningens måde at være vært på.",
    )
    goals: tuple[Stated[str], ...] = prose(
        "mål", "Mål", "De mål, som parterne satte.", many=True, example="Tyve faste gæster inden årets udgang."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution(Sourced):
    """Money from one giver."""

    giver: str = line("hvem", "Hvem", "Hvem pengene kommer fra.", required=True, example="Eksempelby Kommune")
    amount: str | None = line("beløb", "Beløb", "Som kilden skriver det.", example="40.000 kr.")
    share: str | None = line("andel", "Andel", "Hvor stor en del af det hele.", example="halvdelen")
    when: SourceDate | None = day("år", "År", "Det år, som beløbet gælder.", example="2024")
    end: SourceDate | None = day(
        "til", "Til", "For et beløb, der gælder flere år: det sidste.", example="2026", not_before="år"
    )
    note: Stated[str] | None = prose(
        "tekst", "Om beløbet", "Det, som tallene ikke siger.", example="Pengene går til mad og service."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Finance:
    """Who pays."""

    means: tuple[Stated[str], ...] = prose(
        "kilder",
        "Hvem betaler",
        "Puljer, egne midler.",
        many=True,
        example="Kommunens pulje til frivilligt arbejde.",
    )
    between: Stated[str] | None = prose(
        "penge_mellem_parter",
        "Penge mellem parterne",
        "Om parterne betaler hinanden.",
        example="Kommunen betaler foreningen for indkøb.",
    )
    budget: Stated[str] | None = prose(
        "budget", "Budget", "Beløb, som kilden skriver dem.", example="40.000 kr. om året."
    )
    shares: tuple[Contribution, ...] = group(
        "bidrag", "Hvem der har givet hvad", "Hver bevilling for sig.", Contribution, many=True
    )
    reservation: Stated[str] | None = prose(
        "forbehold", "Forbehold", "Hvad pengene afhænger af.", example="Beløbet afhænger af kommunens budget."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What the written agreement says."""

    signed: Stated[str] | None = prose(
        "underskrevet",
        "Underskrevet",
        "Hvornår og af hvem (funktion, ikke navn).",
        example="I juni 2023 af borgmesteren og foreningens formand.",
    )
    rights: tuple[Stated[str], ...] = prose(
        "rettigheder_og_pligter",
        "Rettigheder og pligter",
        "Hvad parterne må og skal.",
        many=True,
        example="Foreningen må bruge køkkenet torsdag aften.",
    )
    quality: tuple[Stated[str], ...] = prose(
        "kvalitet", "Kvalitet", "Krav til kvaliteten i arbejdet.", many=True, example="Maden skal laves fra bunden."
    )
    information: tuple[Stated[str], ...] = prose(
        "information",
        "Information",
        "Indadtil, udadtil, presse.",
        many=True,
        example="Parterne fortæller pressen om klubben sammen.",
    )
    phases: tuple[Stated[str], ...] = prose(
        "faser", "Faser", "Forløbets faser.", many=True, example="Et halvt års prøvetid og derefter drift."
    )
    revision: tuple[Stated[str], ...] = prose(
        "ændring",
        "Opfølgning og ændring",
        "Hvordan den ændres.",
        many=True,
        example="Parterne ser aftalen igennem hvert år i maj.",
    )
    notice: tuple[Stated[str], ...] = prose(
        "opsigelse",
        "Udtræden og opsigelse",
        "Hvordan man går ud.",
        many=True,
        example="Hver part kan gå ud med tre måneders varsel.",
    )
    conflict: tuple[Stated[str], ...] = prose(
        "konflikt",
        "Uenighed",
        "Hvordan uenighed løses.",
        many=True,
        example="Er parterne uenige, afgør styregruppen sagen.",
    )
    risk: tuple[Stated[str], ...] = prose(
        "risiko", "Risiko", "Hvad der kan gå galt, og modtræk.", many=True, example="Der kan mangle værter om sommeren."
    )
    evaluation: tuple[Stated[str], ...] = prose(
        "evaluering",
        "Evaluering",
        "Hvem evaluerer, hvornår.",
        many=True,
        example="Kommunen spørger gæsterne en gang om året.",
    )
    anchoring: tuple[Stated[str], ...] = prose(
        "forankring",
        "Forankring",
        "Hvordan det lever videre.",
        many=True,
        example="Foreningen driver klubben videre efter prøvetiden.",
    )
    criteria: tuple[Stated[str], ...] = prose(
        "succeskriterier", "Succeskriterier", "Hvad der er lykkedes.", many=True, example="Gæsterne kommer igen."
    )
    measures: tuple[Stated[str], ...] = prose(
        "målepunkter", "Målepunkter", "Hvad der måles.", many=True, example="Antal gæster hver torsdag."
    )
    results: tuple[Stated[str], ...] = prose(
        "forventede_resultater",
        "Forventede resultater",
        "Hvad aftalen venter, at der kommer ud af det.",
        many=True,
        example="Tyve faste gæster efter et år.",
    )
    support: tuple[Stated[str], ...] = prose(
        "bistand",
        "Bistand udefra",
        "Hvad andre hjælper med.",
        many=True,
        example="Frivilligcentret underviser værterne.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Sourced):
    """Something that happened, or was to happen, at a time."""

    when: SourceDate = day(
        "dato", "Dato", "Så præcist som kilden siger det, og ikke mere.", required=True, example="2023-08"
    )
    end: SourceDate | None = day(
        "til",
        "Til",
        "For det, der varede: hvornår det slutter. Er det stadig i gang, så skriv «nu».",
        or_now=True,
        example="2024-01",
        not_before="dato",
    )
    what: Stated[str] = prose("hændelse", "Hændelse", "Hvad der skete.", required=True, example="Klubben åbnede.")
    status: EventStatus | None = word("status", "Status", "Udeladt: gennemført.", EventStatus)

    @property
    def state(self) -> EventStatus:
        """Whether it took place: what the record says, and where it says nothing, it did."""
        return self.status or EventStatus.DONE

    @property
    def took_place(self) -> bool:
        """Whether it is told of as done."""
        return self.state is EventStatus.DONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Activities:
    """What was talked about, planned, done and not done: four things that are never mixed."""

    discussed: tuple[Stated[str], ...] = prose(
        "drøftet",
        "Drøftet",
        "Talt om; ikke besluttet.",
        many=True,
        example="Om klubben også skulle have åbent om søndagen.",
    )
    planned: tuple[Stated[str], ...] = prose(
        "planlagt", "Planlagt", "Besluttet; ikke fortalt som sket.", many=True, example="En madklub for børnefamilier."
    )
    done: tuple[Stated[str], ...] = prose(
        "gennemført", "Gennemført", "Sket, siger kilden.", many=True, example="Klubben spiste sammen hver torsdag."
    )
    not_done: tuple[Stated[str], ...] = prose(
        "ikke_gennemført",
        "Ikke gennemført",
        "Ikke sket, siger kilden.",
        many=True,
        example="Udflugten i juni blev aflyst.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Sourced):
    """A number with its unit and what it counts."""

    value: str = amount("værdi", "Værdi", "Tallet, som kilden skriver det.", required=True, example="18")
    unit: str = line("enhed", "Enhed", "Hvad tallet tæller.", required=True, example="gæster om ugen")
    when: SourceDate | None = day("år", "År", "Det år, som tallet er fra.", example="2024")
    end: SourceDate | None = day(
        "til", "Til", "For et tal, der gælder flere år: det sidste.", example="2026", not_before="år"
    )
    context: Stated[str] = prose(
        "sammenhæng",
        "Sammenhæng",
        "Hvad tallet fortæller, og om det er planlagt.",
        required=True,
        example="Gennemsnittet efter et halvt år.",
    )
