"""The methods of the handbook, how they go together, and the way to a partnership step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import Vocabulary, group, identifier, line, link, prose, reference, word
from macros.model.records.topic import TopicCase
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.statements import Stated


class PartKind(Vocabulary):
    """What a part of a method is, where it has a look or a place of its own on the page."""

    FITS = ("passer", "Hvornår den passer", "Hvornår metoden passer. Står ved siden af det, hvor den ikke gør.")
    FITS_NOT = ("passer ikke", "Hvornår den ikke passer", "Hvornår metoden ikke passer.")
    NUMBERED = ("nummereret", "Nummereret", "Punkterne har numre: trin efter hinanden eller et antal krav.")
    MORE = ("mere", "Mere om metoden", "Kan foldes ud til sidst: baggrund, og hvad andre kilder siger.")


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPart(Sourced):
    """A heading with what the source says under it."""

    title: str = line("titel", "Overskrift", "Fx «Deltagere».", required=True, example="Deltagere")
    kind: PartKind | None = word("slags", "Slags", "Hvis afsnittet har sin egen plads på siden.", PartKind)
    body: tuple[Stated[str], ...] = prose(
        "tekst", "Tekst", "Afsnit.", many=True, example="Inviter bredt, og sig, hvad mødet skal bruges til."
    )
    points: tuple[Stated[str], ...] = prose(
        "punkter", "Punkter", "Punkter.", many=True, example="Sæt et skilt ved døren."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HandbookMethod(Sourced):
    """A method of the handbook: an entry of `docs/data/metoder.yml`."""

    id: str = identifier("Ordet, som cases bruger under metode.", example="borgermoeder")
    title: str = line("titel", "Titel", "Metodens navn.", is_title=True, required=True, example="Borgermøder")
    one: str = line(
        "en", "Én af slagsen", "Metoden i ental, som den nævnes i en facts-boks.", required=True, example="Borgermøde"
    )
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Hvad metoden er, i et par sætninger.",
        required=True,
        example="Et åbent møde, hvor kommunen og borgerne taler om én sag.",
    )
    aim: Stated[str] | None = prose(
        "vælg_når",
        "Vælg den, når",
        "Hvad I vil, når metoden er den rette: én sætning.",
        example="I vil høre, hvad borgerne mener om én sag.",
    )
    traits: tuple[Stated[str], ...] = prose(
        "kendetegn",
        "Kendetegn",
        "Håndbogens fire kendetegn.",
        many=True,
        example="Alle kan komme uden at være inviteret.",
    )
    duration: Stated[str] | None = prose(
        "varighed", "Varighed", "Hvor lang tid den tager.", example="To til tre timer."
    )
    size: Stated[str] | None = prose(
        "størrelse", "Antal deltagere", "Hvor mange der er med.", example="Op til 80 deltagere."
    )
    participants: Stated[str] | None = prose(
        "deltagere", "Deltagere", "Hvem der er med.", example="Borgere, foreninger og medarbejdere fra kommunen."
    )
    steering: Stated[str] | None = prose(
        "styring", "Styring", "Hvem der leder den.", example="En mødeleder, som ikke er part i sagen."
    )
    binding: Stated[str] | None = prose(
        "binding", "Binding", "Hvor meget den forpligter.", example="Mødet forpligter ingen."
    )
    outcome: Stated[str] | None = prose(
        "udbytte", "Udbytte", "Hvad den giver.", example="Kommunen hører indvendinger, før den beslutter."
    )
    difficulty: Stated[str] | None = prose(
        "svaghed", "Svaghed", "Hvad der er svært ved den.", example="De stille kommer ikke til orde."
    )
    parts: tuple[MethodPart, ...] = group("afsnit", "Afsnit", "Resten af metoden, i rækkefølge.", MethodPart, many=True)
    gaps: tuple[str, ...] = line(
        "ikke_angivet",
        "Hvad kilden ikke siger",
        "Hvad en læser ville spørge om, og kilden ikke svarer på.",
        many=True,
        example="hvad et møde koster",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherMethod(Sourced):
    """A method that cases use and that is none of the handbook's three: an entry of `docs/data/andre-metoder.yml`."""

    id: str = identifier("Ordet, som cases bruger under metode.", example="fremtidsvaerksted")
    title: str = line(
        "titel", "Titel", "Metodens navn.", is_title=True, longest=60, required=True, example="Fremtidsværksteder"
    )
    one_called: str | None = line(
        "en", "Én af slagsen", "Metoden i ental. Udeladt: titlen.", longest=60, example="Fremtidsværksted"
    )
    summary: Stated[str] = prose(
        "resumé",
        "Hvad det er",
        "Metoden i et par sætninger, med dine egne ord.",
        required=True,
        origin="vores læsning",
        example="Deltagerne siger først, hvad der er galt, drømmer så frit og aftaler til sidst, hvad de vil gøre.",
    )
    source: str | None = line(
        "kilde",
        "Kilde",
        "Hvor den er beskrevet: udgiver, titel og år.",
        example="Eksempelby Kommunes vejledning",
    )
    address: str | None = link(
        "link", "Link", "Adressen på beskrivelsen.", example="https://eksempelby.example/fremtidsvaerksted"
    )
    parent: str | None = reference(
        "under",
        "Under",
        "Den anden metode, som denne er en udgave af.",
        "other_methods",
        example="borgerting",
    )
    synonyms: tuple[str, ...] = line(
        "søgeord",
        "Søgeord",
        "Andre ord, som folk søger med.",
        many=True,
        longest=80,
        example="fremtidsværkstedet",
    )

    @property
    def one(self) -> str:
        """What one of them is called."""
        return self.one_called or self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Combination(Sourced):
    """How one method leads to another: an entry of `docs/data/metodekombinationer.yml`."""

    id: str = identifier("Kort navn; bruges i adressen.", example="rundbord-foer-partnerskab")
    title: str = line(
        "titel", "Titel", "Kombinationen i få ord.", is_title=True, required=True, example="Rundbord før partnerskab"
    )
    before: tuple[str, ...] = reference(
        "fra",
        "Fra",
        "Metoden, der kommer først; flere, hvor det er en af dem.",
        "methods",
        many=True,
        required=True,
        example="rundbordsdebatter",
    )
    after: tuple[str, ...] = reference(
        "til",
        "Til",
        "Metoden, der følger; flere, hvor det er en af dem.",
        "methods",
        many=True,
        required=True,
        example="partnerskaber",
    )
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Hvad der sker.",
        required=True,
        example="Parterne finder hinanden ved et rundbord og laver siden en aftale.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Sourced):
    """A step on the way to a partnership: an entry of `docs/data/trin.yml`, in the order of the file."""

    id: str = identifier("Kort navn; bruges i adressen.", example="sig-tak")
    title: str = line("titel", "Titel", "Trinnet i få ord.", is_title=True, required=True, example="Sig tak")
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Hvad trinnet går ud på.",
        required=True,
        example="Parterne slutter af og fortæller hinanden, hvad de fik ud af det.",
    )
    points: tuple[Stated[str], ...] = prose(
        "punkter",
        "Sådan gør I",
        "Hvad kilderne råder til.",
        many=True,
        example="Hold et møde, hvor alle siger én ting, de tager med.",
    )
    pitfalls: tuple[Stated[str], ...] = prose(
        "pas_på", "Pas på", "Hvad kilderne advarer mod.", many=True, example="Glem ikke dem, der gik ud undervejs."
    )
    questions: tuple[Stated[str], ...] = prose(
        "spørgsmål",
        "Spørgsmål til jer",
        "Til en gruppe, der er på dette trin.",
        many=True,
        origin="Samspils forslag",
        example="Hvem skal have en tak?",
    )
    cases: tuple[TopicCase, ...] = group(
        "sådan_gjorde_de", "Sådan gjorde de", "Hvordan casene greb det an.", TopicCase, many=True
    )
