"""The methods of the handbook, how they go together, and the way to a partnership step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.fields import group, identifier, line, prose, reference
from macros.records.topic import TopicCase
from macros.statements import Sourced

if TYPE_CHECKING:
    from macros.statements import Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPart(Sourced):
    """A heading with what the source says under it."""

    title: str = line("titel", "Overskrift", "Fx «Deltagere».", required=True, example="Deltagere")
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
        "ikke_angivet", "Ikke angivet i kilden", "Hvad kilden ikke siger.", many=True, example="hvad et møde koster"
    )


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
    tools: tuple[str, ...] = reference(
        "værktøj", "Værktøj", "Tjeklister, der hører til.", "checklists", many=True, example="evalueringsark"
    )
    cases: tuple[TopicCase, ...] = group(
        "sådan_gjorde_de", "Sådan gjorde de", "Hvordan casene greb det an.", TopicCase, many=True
    )
