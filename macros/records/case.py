"""A case: who worked together, on what they agreed, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.fields import (
    Vocabulary,
    amount,
    day,
    group,
    identifier,
    line,
    link,
    places,
    prose,
    reference,
    word,
)
from macros.records.review import ReviewEntry
from macros.statements import Sourced, Stated

if TYPE_CHECKING:
    from macros.dates import SourceDate
    from macros.statements import Place


class CaseKind(Vocabulary):
    """What sort of thing the record describes."""

    PARTNERSHIP = ("partnerskab", "Partnerskab", "Et partnerskab med en aftale mellem parterne.")
    MUNICIPAL = (
        "kommunal case",
        "Kommunal case",
        "Et forløb, hvor en kommune og borgere eller foreninger er sammen.",
    )
    ASSOCIATION = ("foreningseksempel", "Foreningseksempel", "En forening, som kilden bruger som eksempel.")
    PART = ("delcase", "Del af en case", "En indsats inde i en anden case; skriv den anden under del_af.")
    CONTRIBUTOR = (
        "medvirkende",
        "Medvirkende kommune",
        "En kommune, som kilden nævner uden at fortælle om den.",
    )


class Depth(Vocabulary):
    """How much the sources tell."""

    FULL = ("fuld", "Fyldig", "Kilden fortæller om parter, aftale og forløb.")
    SHORT = ("kort", "Kort", "Kilden fortæller nogle få ting.")
    NAME = ("kun navn", "Kun nævnt", "Kilden nævner navnet. Casen får ingen egen side, men står på en liste.")


class Sector(Vocabulary):
    """Where a party belongs."""

    VOLUNTARY = ("frivillig", "Frivillig organisation", "Forening eller anden frivillig organisation.")
    MUNICIPALITY = ("kommune", "Kommune", "Kommune, forvaltning eller kommunal institution.")
    POLICE = ("politi", "Politi", "Politi eller politikreds.")
    OTHER = ("anden", "Anden", "Andre: borgere uden forening, virksomheder, skoler, fonde.")


class Standing(Vocabulary):
    """How a party stands to the cooperation."""

    PARTY = ("part", "Part", "Er med i samarbejdet.")
    MAY_JOIN = ("kan tiltræde", "Kan tiltræde", "Må slutte sig til, men kilden siger ikke, at det er sket.")
    WITHDREW = ("trak sig", "Trak sig", "Var med og gik ud igen.")
    COOPERATES = ("samarbejder", "Samarbejder", "Hjælper til uden at være part.")


class Initiator(Vocabulary):
    """Who took the initiative."""

    VOLUNTEERS = ("frivillige", "Frivillige eller borgere", "En forening, frivillige eller borgere begyndte.")
    MUNICIPALITY = ("kommune", "Kommunen", "Kommunen begyndte, fx fordi den havde en opgave.")
    JOINT = ("fælles", "Fælles", "Parterne begyndte sammen.")
    UNCLEAR = ("uklart", "Uklart i kilden", "Kilden siger det ikke klart.")


class TargetKind(Vocabulary):
    """What sort of people a case is for: our own sorting, for the catalogue's filter; sources say it in free words."""

    FAMILIES = ("børn og familier", "Børn og familier", "Børn, forældre og familier.")
    YOUNG = ("unge", "Unge", "Unge mennesker.")
    ELDERLY = ("ældre", "Ældre", "Ældre mennesker.")
    EXPOSED = (
        "udsatte",
        "Mennesker i en udsat situation",
        "Fx udsat for vold, hjemløs eller uden for fællesskabet.",
    )
    MINORITIES = (
        "mindretal",
        "Sproglige og kulturelle mindretal",
        "En gruppe med et fælles sprog eller en fælles kultur, fx grønlændere.",
    )
    VOLUNTEERS = ("frivillige", "Frivillige", "De frivillige selv, fx kurser for dem.")
    EVERYONE = ("alle borgere", "Alle borgere", "Alle, der bor et sted.")


class Answer(Vocabulary):
    """Yes or no."""

    YES = ("ja", "Ja", "Ja.")
    NO = ("nej", "Nej", "Nej.")


class EventStatus(Vocabulary):
    """Whether an event took place."""

    DONE = ("gennemført", "Gennemført", "Det skete.")
    PLANNED = ("planlagt", "Planlagt", "Kilden siger, at det skulle ske; ikke at det skete.")
    NOT_DONE = ("ikke gennemført", "Ikke gennemført", "Kilden siger, at det ikke skete.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSource:
    """What the record as a whole rests on."""

    place: tuple[Place, ...] = places(
        "sted",
        "Sted i kilden",
        "Kilden og stedet i den. For en kendt kilde: dens id og linjer eller side. For en ny kilde: id og sted.",
        required=True,
        example="rapport l. 221-398",
    )
    about: str | None = line("om", "Hvad stedet dækker", "Få ord om, hvad der står der.", example="Brødteksten")
    title: str | None = line(
        "titel",
        "Titel",
        "Kun for en kilde, som Samspil ikke kender: dens titel.",
        example="Evaluering af Madklubben",
    )
    publisher: str | None = line(
        "udgiver", "Udgiver", "Kun for en ny kilde: hvem der har udgivet den.", example="Eksempelby Kommune"
    )
    year: SourceDate | None = day("år", "Udgivet", "Kun for en ny kilde: hvornår den er udgivet.", example="2024")
    address: str | None = link(
        "link", "Link", "Kun for en ny kilde: adressen på den.", example="https://eksempelby.example/evaluering.pdf"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Sourced):
    """One who takes part."""

    name: str = line(
        "navn", "Navn", "Navnet, som kilden skriver det.", required=True, example="Beboerforeningen Solbakken"
    )
    sector: Sector = word("sektor", "Sektor", "Hvor parten hører til.", Sector, required=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Period(Sourced):
    """A time with an end."""

    start: SourceDate | None = day("fra", "Fra", "Hvornår det begynder.", example="2003-12")
    end: SourceDate | None = day("til", "Til", "Hvornår det slutter.", example="2004-12-31")
    note: Stated[str] | None = prose(
        "tekst", "Om tiden", "Det, som datoerne ikke siger.", example="Aftalen kan forlænges et år ad gangen."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetGroup(Sourced):
    """For whom."""

    who: Stated[str] = prose(
        "tekst", "Målgruppe", "Hvem det er for.", required=True, example="Ældre i bydelen, som spiser alene."
    )
    given: Answer | None = word("givet_på_forhånd", "Givet på forhånd", "Lå målgruppen fast fra begyndelsen?", Answer)
    kinds: tuple[TargetKind, ...] = word(
        "slags",
        "Slags målgruppe",
        "Vores egen sortering til filteret i kataloget. Skriv kun det, som teksten ovenfor bærer.",
        TargetKind,
        many=True,
        origin="vores læsning",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Finance:
    """Who pays."""

    means: tuple[Stated[str], ...] = prose(
        "kilder",
        "Hvor pengene kommer fra",
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
    reservation: Stated[str] | None = prose(
        "forbehold", "Forbehold", "Hvad pengene afhænger af.", example="Beløbet afhænger af kommunens budget."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Sourced):
    """Something that happened, or was to happen, at a time."""

    when: SourceDate = day(
        "dato", "Dato", "Så præcist som kilden siger det, og ikke mere.", required=True, example="2023-08"
    )
    what: Stated[str] = prose("hændelse", "Hændelse", "Hvad der skete.", required=True, example="Klubben åbnede.")
    status: EventStatus | None = word("status", "Status", "Udeladt: gennemført.", EventStatus)


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
    context: Stated[str] = prose(
        "sammenhæng",
        "Sammenhæng",
        "Hvad tallet fortæller, og om det er planlagt.",
        required=True,
        example="Gennemsnittet efter et halvt år.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PrerequisiteLink(Sourced):
    """A prerequisite of good partnership that the case shows. Our reading, unless `ophav` says otherwise."""

    topic: str = reference(
        "emne",
        "Forudsætning",
        "Id fra docs/data/forudsaetninger.yml.",
        "prerequisites",
        required=True,
        example="respekt",
    )
    how: Stated[str] | None = prose(
        "tekst",
        "Hvordan",
        "Hvordan casen viser det.",
        origin="vores læsning",
        example="Parterne skrev ned, hvad de hver især bestemmer.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DilemmaLink(Sourced):
    """A dilemma that the case shows. Our reading, unless `ophav` says otherwise."""

    topic: str = reference(
        "emne", "Dilemma", "Id fra docs/data/dilemmaer.yml.", "dilemmas", required=True, example="d01"
    )
    how: Stated[str] | None = prose(
        "tekst",
        "Hvordan",
        "Hvordan casen viser det.",
        origin="vores læsning",
        example="Foreningen ville selv vælge menuen, og det gik kommunen med til.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Two places that do not say the same; both are shown, none is chosen."""

    topic: str = line(
        "emne", "Emne", "Hvad de to steder er uenige om.", required=True, example="Hvor mange gæster der kom"
    )
    first: Stated[str] = prose(
        "sted_a", "Det ene sted", "Hvad det siger, med sted.", required=True, example="Side 4 siger 18 gæster om ugen."
    )
    second: Stated[str] = prose(
        "sted_b",
        "Det andet sted",
        "Hvad det siger, med sted.",
        required=True,
        example="Side 7 siger 21 gæster om ugen.",
    )
    remark: Stated[str] | None = prose(
        "bemærkning",
        "Bemærkning",
        "Hvordan de to kan læses sammen.",
        origin="vores læsning",
        example="Side 7 tæller måske også værterne.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Gist:
    """The case in three answers."""

    who: Stated[str] | None = prose(
        "hvem", "Hvem var de", "Parterne, i én sætning.", example="Eksempelby Kommune og beboerforeningen Solbakken."
    )
    agreed: Stated[str] | None = prose(
        "aftale",
        "Hvad aftalte de",
        "Aftalen, i én sætning.",
        example="Kommunen stillede et køkken til rådighed, og foreningen fandt værterne.",
    )
    outcome: Stated[str] | None = prose(
        "udfald",
        "Hvad kom der ud af det",
        "Det, der skete, i én sætning.",
        example="Klubben havde 18 gæster om ugen efter et halvt år.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A municipality, by today's name; what the source writes stands beside it."""

    name: str = line("navn", "Navn", "Kommunens navn i dag, uden ordet kommune.", required=True, example="Aarhus")
    in_source: str | None = line("i_kilden", "I kilden", "Kildens stavemåde, hvor den er en anden.", example="Århus")


@dataclass(frozen=True, slots=True, kw_only=True)
class Method(Sourced):
    """The method that the case uses."""

    name: str = reference(
        "ord", "Metode", "Id fra docs/data/metoder.yml.", "methods", required=True, example="partnerskaber"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Complexity(Sourced):
    """The level of complexity."""

    level: str = reference(
        "ord", "Kompleksitet", "Id fra docs/data/kompleksitet.yml.", "levels", required=True, example="lille"
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
class Case:
    """One case record: a file in `cases/`."""

    id: str = identifier("Filens navn uden .yml: små bogstaver a-z, tal og bindestreg.", example="madklub-eksempelby")
    title: str = line(
        "titel",
        "Titel",
        "Det navn, som læseren kender casen under.",
        is_title=True,
        longest=90,
        required=True,
        example="Madklubben i Eksempelby",
    )
    official_title: str | None = line(
        "officiel_titel",
        "Titel i kilden",
        "Samarbejdets titel, som kilden skriver den.",
        longest=200,
        example="Partnerskab om fælles måltider i Eksempelby",
    )
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Hvem, hvad og hvad der kom ud af det: en til tre sætninger.",
        required=True,
        example="Eksempelby Kommune og foreningen Solbakken åbnede en madklub for ældre.",
    )
    gist: Gist | None = group("overblik", "Overblik", "Casen i tre svar, øverst på siden.", Gist)
    kind: CaseKind = word("art", "Slags", "Hvad posten beskriver.", CaseKind, required=True)
    depth: Depth = word("dybde", "Dybde", "Hvor meget kilden fortæller.", Depth, required=True)
    sources: tuple[CaseSource, ...] = group(
        "kilder",
        "Kilder",
        "Det, som posten bygger på. Felter uden eget sted bygger på det hele.",
        CaseSource,
        many=True,
        required=True,
    )
    parent: str | None = reference(
        "del_af", "Del af", "Id på den case, som denne er en del af.", "cases", example="nabohjaelp-eksempelby"
    )
    related: tuple[str, ...] = reference(
        "se_også", "Se også", "Id på beslægtede cases.", "cases", many=True, example="nabohjaelp-eksempelby"
    )
    municipalities: tuple[Municipality, ...] = group(
        "kommuner", "Kommuner", "Hvor det foregik.", Municipality, many=True
    )
    areas: tuple[Stated[str], ...] = prose(
        "områder", "Områder", "Bydele, steder eller fagområder.", many=True, example="Bydelen Solbakken"
    )
    period: Period | None = group("periode", "Periode", "Den tid, som kilden fortæller om.", Period)
    parties: tuple[Party, ...] = group("parter", "Parter", "Hvem der er med.", Party, many=True)
    target_group: TargetGroup | None = group("målgruppe", "Målgruppe", "Hvem det er for.", TargetGroup)
    initiative: Initiative | None = group("initiativ", "Initiativ", "Hvem der begyndte.", Initiative)
    earlier: Stated[str] | None = prose(
        "tidligere_samarbejde",
        "Tidligere samarbejde",
        "Kendte parterne hinanden?",
        example="Parterne havde holdt en sommerfest sammen året før.",
    )
    background: tuple[Stated[str], ...] = prose(
        "baggrund", "Baggrund", "Hvorfor det begyndte.", many=True, example="Mange ældre i bydelen spiste alene."
    )
    purpose: Purpose | None = group("formål", "Formål", "Hvad de ville.", Purpose)
    limits: tuple[Stated[str], ...] = prose(
        "afgrænsning",
        "Afgrænsning",
        "Hvad det ikke er.",
        many=True,
        example="Klubben er ikke en del af kommunens madordning.",
    )
    method: Method | None = group(
        "metode",
        "Metode",
        "Kun hvis kilden knytter casen til metoden; ellers med ophav «vores læsning».",
        Method,
    )
    approaches: tuple[Stated[str], ...] = prose(
        "greb", "Greb", "Arbejdsmåder inde i casen.", many=True, example="Gæsterne er selv med til at lave maden."
    )
    complexity: Complexity | None = group("kompleksitet", "Kompleksitet", "Kun hvis kilden siger det.", Complexity)
    role: AssociationRole | None = group(
        "foreningsrolle", "Foreningens rolle", "Kun hvis kilden siger det.", AssociationRole
    )
    establishment: tuple[Stated[str], ...] = prose(
        "etablering",
        "Vejen til aftalen",
        "Hvordan og hvor længe aftalen blev til.",
        many=True,
        example="Parterne mødtes fire gange, før de skrev under.",
    )
    bodies: tuple[Body, ...] = group(
        "organisering", "Organisering", "Grupper, som arbejdet foregår i.", Body, many=True
    )
    persons: tuple[Person, ...] = group(
        "funktioner", "Funktioner", "Projektleder, sekretær og lignende.", Person, many=True
    )
    meetings: tuple[Stated[str], ...] = prose(
        "møder", "Møder", "Rytme på tværs af grupper.", many=True, example="Parterne mødes en gang om måneden."
    )
    duties: tuple[Duties, ...] = group("arbejdsdeling", "Hvem gør hvad", "Opgaver, part for part.", Duties, many=True)
    finance: Finance | None = group("finansiering", "Økonomi", "Hvem der betaler.", Finance)
    duration: Period | None = group("varighed", "Varighed", "Den tid, som aftalen gælder.", Period)
    timeline: tuple[Event, ...] = group("tidslinje", "Tidslinje", "Hvad der skete hvornår.", Event, many=True)
    agreement: Agreement | None = group("aftale", "Aftale", "Hvad den skriftlige aftale siger.", Agreement)
    activities: Activities | None = group("aktiviteter", "Aktiviteter", "Drøftet, planlagt, gjort.", Activities)
    results: tuple[Stated[str], ...] = prose(
        "resultater",
        "Hvad kom der ud af det",
        "Det, kilden fortæller.",
        many=True,
        example="Efter et halvt år kom der 18 gæster om ugen.",
    )
    figures: tuple[Figure, ...] = group("tal", "Tal", "Tal med enhed og sammenhæng.", Figure, many=True)
    prerequisites: tuple[PrerequisiteLink, ...] = group(
        "forudsætninger",
        "Forudsætninger, som casen viser",
        "Vores læsning, medmindre kilden selv siger det.",
        PrerequisiteLink,
        many=True,
        origin="vores læsning",
    )
    dilemmas: tuple[DilemmaLink, ...] = group(
        "dilemmaer",
        "Dilemmaer, som casen viser",
        "Vores læsning, medmindre kilden selv siger det.",
        DilemmaLink,
        many=True,
        origin="vores læsning",
    )
    lessons: tuple[Stated[str], ...] = prose(
        "læring",
        "Læring",
        "Hvad parterne lærte, siger kilden.",
        many=True,
        example="Opgaverne skal fordeles, før klubben åbner.",
    )
    disagreements: tuple[Disagreement, ...] = group(
        "uoverensstemmelser", "Hvor kilden siger to ting", "Begge steder vises.", Disagreement, many=True
    )
    not_stated: tuple[str, ...] = line(
        "ikke_angivet",
        "Ikke angivet i kilden",
        "Hvad en læser ville spørge om, og kilden ikke svarer på.",
        many=True,
        example="antal frivillige",
    )
    history: tuple[ReviewEntry, ...] = group(
        "redaktion",
        "Redaktion",
        "Hvornår posten er tilføjet, ændret og gennemset, det ældste først. En ny post behøver intet.",
        ReviewEntry,
        many=True,
    )
