"""What the handbook itself is made of: methods, levels of complexity, roles, prerequisites, dilemmas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.fields import Vocabulary, group, identifier, line, prose, reference, word
from macros.statements import Sourced

if TYPE_CHECKING:
    from macros.statements import Stated


class PrerequisiteHeading(Vocabulary):
    """The three headings that the report sorts prerequisites under."""

    VALUES = ("værdier", "Værdier", "Det, parterne møder hinanden med.")
    ORGANISATION = ("organisation", "Organisation", "Det, parterne har at stå på.")
    PROCESS = ("proces", "Proces", "Det, der sker undervejs.")


class DilemmaTheme(Vocabulary):
    """The four themes of the presentation, as its slide names them."""

    DEMOCRACY = ("demokrati", "Demokratisk dimension", "Indflydelse, deltagelse og styring.")
    PROFESSION = ("faglighed", "Faglige dilemmaer", "Fagfolk og frivillige.")
    EXPERIENCE = ("oplevelser", "Oplevelser af samarbejdet", "Foreningernes egne erfaringer.")
    ROLES = ("roller", "Foreningsroller", "Hvad foreningen er i velfærden.")


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPart(Sourced):
    """A heading with what the source says under it."""

    title: str = line("titel", "Overskrift", "Fx «Deltagere».", required=True)
    body: tuple[Stated[str], ...] = prose("tekst", "Tekst", "Afsnit.", many=True)
    points: tuple[Stated[str], ...] = prose("punkter", "Punkter", "Punkter.", many=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandbookMethod(Sourced):
    """A method of the handbook: an entry of `docs/data/metoder.yml`."""

    id: str = identifier("Ordet, som cases bruger under metode.")
    title: str = line("titel", "Titel", "Metodens navn.", is_title=True, required=True)
    one: str = line("en", "Én af slagsen", "Metoden i ental, som den nævnes i en facts-boks.", required=True)
    summary: Stated[str] = prose("resumé", "Kort fortalt", "Hvad metoden er, i et par sætninger.", required=True)
    traits: tuple[Stated[str], ...] = prose("kendetegn", "Kendetegn", "Håndbogens fire kendetegn.", many=True)
    duration: Stated[str] | None = prose("varighed", "Varighed", "Hvor lang tid den tager.")
    size: Stated[str] | None = prose("størrelse", "Antal deltagere", "Hvor mange der er med.")
    participants: Stated[str] | None = prose("deltagere", "Deltagere", "Hvem der er med.")
    steering: Stated[str] | None = prose("styring", "Styring", "Hvem der leder den.")
    binding: Stated[str] | None = prose("binding", "Binding", "Hvor meget den forpligter.")
    outcome: Stated[str] | None = prose("udbytte", "Udbytte", "Hvad den giver.")
    difficulty: Stated[str] | None = prose("svaghed", "Svaghed", "Hvad der er svært ved den.")
    parts: tuple[MethodPart, ...] = group("afsnit", "Afsnit", "Resten af metoden, i rækkefølge.", MethodPart, many=True)
    gaps: tuple[str, ...] = line("ikke_angivet", "Ikke angivet i kilden", "Hvad kilden ikke siger.", many=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Sourced):
    """A level of complexity: an entry of `docs/data/kompleksitet.yml`."""

    id: str = identifier("Ordet, som cases bruger under kompleksitet.")
    title: str = line("titel", "Titel", "Niveauets navn.", is_title=True, required=True)
    summary: Stated[str] = prose("resumé", "Kort fortalt", "Niveauet i en sætning.", required=True)
    partners: Stated[str] = prose("partnere", "Partnerne", "Hvordan de står til hinanden.", required=True)
    target_group: Stated[str] = prose("målgruppe", "Målgruppen", "Om de har den fælles i forvejen.", required=True)
    core_tasks: Stated[str] = prose("kerneopgaver", "Kerneopgaver", "Om opgaven er kerneopgave.", required=True)
    content: Stated[str] = prose("indhold", "Fælles indhold", "Hvad de gør sammen.", required=True)
    meetings: Stated[str] = prose("møder", "Møder", "Hvor tit de mødes.", required=True)
    exchange: Stated[str] = prose("udveksling", "Udveksling og udvikling", "Hvad de deler og udvikler.", required=True)
    figure_word: Stated[str] = prose("figurord", "Ordet i kildens figur", "Det, figuren har tilbage.", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Sourced):
    """A role that an association can have: an entry of `docs/data/foreningsroller.yml`."""

    id: str = identifier("Ordet, som cases bruger under foreningsrolle.")
    title: str = line("titel", "Titel", "Rollens navn.", is_title=True, required=True)
    summary: Stated[str] = prose("resumé", "Kort fortalt", "Rollen i en sætning.", required=True)
    traits: tuple[Stated[str], ...] = prose("kendetegn", "Kendetegn", "Hvad den gør.", many=True)
    examples: tuple[Stated[str], ...] = prose("eksempler", "Eksempler", "Kildens eksempler; ikke cases.", many=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prerequisite(Sourced):
    """A prerequisite of partnership: an entry of `docs/data/forudsaetninger.yml`."""

    id: str = identifier("Ordet, som cases bruger under forudsætninger.")
    title: str = line("titel", "Titel", "Forudsætningens navn.", is_title=True, required=True)
    heading: PrerequisiteHeading = word("overskrift", "Overskrift", "Hvor den hører til.", PrerequisiteHeading, required=True)
    summary: Stated[str] = prose("resumé", "Kort fortalt", "Hvad kilden fandt.", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dilemma(Sourced):
    """A dilemma to talk about: an entry of `docs/data/dilemmaer.yml`."""

    id: str = identifier("Ordet, som cases bruger under dilemmaer.")
    title: str = line("titel", "Dilemma", "Dilemmaet i få ord.", is_title=True, required=True)
    theme: DilemmaTheme = word("tema", "Tema", "Hvor det hører til.", DilemmaTheme, required=True)
    question: Stated[str] = prose("spørgsmål", "Spørgsmål", "Dilemmaet, som man kan tale om det.", required=True)
    case: str | None = reference("case", "Case", "Den case, som kilden knytter dilemmaet til.", "cases")
