"""A case: who worked together, on what they agreed, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import group, identifier, line, listed_word, prose, reference, word
from macros.model.records.case_around import Assessment, Contact, Dispute, Further, Quote
from macros.model.records.case_course import Activities, Agreement, Event, Figure, Finance, Period, Purpose, Round
from macros.model.records.case_people import (
    AssociationRole,
    Body,
    Duties,
    Initiative,
    Municipality,
    Party,
    Person,
    Reach,
    TargetGroup,
)
from macros.model.records.case_reading import (
    CaseSource,
    Complexity,
    DilemmaLink,
    Disagreement,
    Gist,
    Method,
    PrerequisiteLink,
)
from macros.model.records.case_words import Depth
from macros.model.records.growing_word import SubjectLink
from macros.model.records.picture import Picture
from macros.model.records.review import ReviewEntry

if TYPE_CHECKING:
    from macros.model.dates import SourceDate
    from macros.model.statements import Place, Stated


HOME = "danmark"
"""The country that a case is in where it names none, in small letters."""


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
    kind: str = listed_word(
        "art", "Slags", "Hvad posten beskriver.", "case_kinds", required=True, example="partnerskab"
    )
    depth: Depth = word(
        "dybde", "Hvor meget kilden fortæller", "Er det lidt, meget eller kun et navn?", Depth, required=True
    )
    sources: tuple[CaseSource, ...] = group(
        "kilder",
        "Kilder",
        "Det, som posten bygger på. Felter uden eget sted bygger på det hele.",
        CaseSource,
        many=True,
        required=True,
    )
    subjects: tuple[SubjectLink, ...] = group(
        "emner",
        "Emne",
        "Hvad casen handler om, det vigtigste først. Har du læst det ud af kilden, så skriv ophav «vores læsning».",
        SubjectLink,
        many=True,
    )
    parent: str | None = reference(
        "del_af", "Del af", "Id på den case, som denne er en del af.", "cases", example="nabohjaelp-eksempelby"
    )
    related: tuple[str, ...] = reference(
        "se_også", "Se også", "Id på beslægtede cases.", "cases", many=True, example="nabohjaelp-eksempelby"
    )
    municipalities: tuple[Municipality, ...] = group(
        "kommuner", "Kommune", "Hvor det foregik.", Municipality, many=True
    )
    reach: Reach | None = group(
        "udbredelse",
        "Udbredelse",
        "Når det er hele landet, eller når der er flere kommuner, end kilden nævner.",
        Reach,
    )
    country: str | None = line(
        "land", "Land", "Kun for en case uden for Danmark. Byen skrives under «kommuner».", longest=60, example="Norge"
    )
    areas: tuple[Stated[str], ...] = prose(
        "områder", "Områder", "Bydele, steder eller fagområder.", many=True, example="Bydelen Solbakken"
    )
    period: Period | None = group("periode", "Periode", "Den tid, som kilden fortæller om.", Period, several="runder")
    rounds: tuple[Round, ...] = group(
        "runder",
        "Runder",
        "Når det foregik i flere omgange: hver runde med sin tid.",
        Round,
        many=True,
    )
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
    purpose: Purpose | None = group(
        "formål", "Hvad de ville", "Formålet: for andre, for parterne selv, og hvilke mål de satte.", Purpose
    )
    limits: tuple[Stated[str], ...] = prose(
        "afgrænsning",
        "Hvad det ikke er",
        "Hvor grænsen går: det, som andre tager sig af, eller som parterne lod være med.",
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
        "greb",
        "Arbejdsmåder",
        "Hvordan de gjorde inde i casen.",
        many=True,
        example="Gæsterne er selv med til at lave maden.",
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
    duration: Period | None = group("varighed", "Aftalen gælder", "Fra hvornår og til hvornår.", Period)
    timeline: tuple[Event, ...] = group("tidslinje", "Forløb", "Hvad der skete hvornår.", Event, many=True)
    agreement: Agreement | None = group("aftale", "Aftalens vilkår", "Hvad den skriftlige aftale siger.", Agreement)
    activities: Activities | None = group("aktiviteter", "Aktiviteter", "Drøftet, planlagt, gjort.", Activities)
    results: tuple[Stated[str], ...] = prose(
        "resultater",
        "Hvad der kom ud af det",
        "Det, kilden fortæller.",
        many=True,
        example="Efter et halvt år kom der 18 gæster om ugen.",
    )
    quotes: tuple[Quote, ...] = group(
        "citater", "Med kildens ord", "Få og korte: det, som ikke kan siges bedre.", Quote, many=True
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
        "Hvad de lærte",
        "Hvad parterne lærte, siger kilden.",
        many=True,
        example="Opgaverne skal fordeles, før klubben åbner.",
    )
    assessments: tuple[Assessment, ...] = group(
        "vurderinger", "Hvad andre siger om det", "Evaluering, forskning, kritik og ros udefra.", Assessment, many=True
    )
    disputes: tuple[Dispute, ...] = group(
        "uenigheder",
        "Hvor parterne er uenige",
        "Begge siders ord, side om side; ingen af dem får ret.",
        Dispute,
        many=True,
    )
    disagreements: tuple[Disagreement, ...] = group(
        "uoverensstemmelser", "Hvor kilden siger to ting", "Begge steder vises.", Disagreement, many=True
    )
    not_stated: tuple[str, ...] = line(
        "ikke_angivet",
        "Hvad kilden ikke siger",
        "Hvad en læser ville spørge om, og kilden ikke svarer på. Skriv et felts navn, fx «metode» eller «formål.mål», "
        "så siger siden det på feltets plads; skriv ellers med dine egne ord. Et felt, du bare ikke har udfyldt, skal "
        "ikke stå her.",
        many=True,
        example="antal frivillige",
    )
    contact: Contact | None = group("kontakt", "Hvem man kan spørge", "En funktion, aldrig en person.", Contact)
    further: tuple[Further, ...] = group(
        "læs_mere", "Læs mere", "Sider, som posten ikke bygger på, men som fører videre.", Further, many=True
    )
    pictures: tuple[Picture, ...] = group(
        "billeder",
        "Billeder",
        "Billeder af samarbejdet, det bedste først. Sitet laver små udgaver og fjerner det sted, billedet er taget.",
        Picture,
        many=True,
    )
    history: tuple[ReviewEntry, ...] = group(
        "redaktion",
        "Redaktion",
        "Hvornår posten er tilføjet, ændret og gennemset, det ældste først. En ny post behøver intet.",
        ReviewEntry,
        many=True,
    )

    @property
    def has_page(self) -> bool:
        """Whether it has a page of its own; one that the sources only name stands on the list of cases."""
        return self.depth is not Depth.NAME

    @property
    def is_abroad(self) -> bool:
        """Whether it took place in another country: what it calls municipalities are none of Denmark's."""
        return self.country is not None and self.country.casefold() != HOME

    @property
    def is_full(self) -> bool:
        """Whether the sources tell so much that parties, agreement and course are expected of it."""
        return self.depth is Depth.FULL

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that hold for every field without one of its own."""
        return tuple(place for source in self.sources for place in source.place)

    @property
    def read_on_web(self) -> SourceDate | None:
        """The last day on which its sources were read, where all of them are pages on the web; else None."""
        days = [source.read for source in self.sources if source.is_web_page and source.read]
        return max(days, key=lambda day: day.sort_key) if len(days) == len(self.sources) else None

    @property
    def main_source(self) -> str:
        """Id of the source that most of it rests on; its name need not stand beside each place."""
        return self.sources[0].place[0].source
