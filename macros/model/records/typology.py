"""Typologies: ways in which the sources sort partnerships, associations, forms of cooperation and more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import Vocabulary, group, identifier, line, prose, word
from macros.model.records.topic import TopicCase
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.statements import Stated


class CaseField(Vocabulary):
    """The field of a case record that sorts the cases of a typology."""

    LEVEL = ("kompleksitet", "Kompleksitet", "Cases efter kompleksitet.")
    ROLE = ("foreningsrolle", "Foreningens rolle", "Cases efter foreningens rolle.")
    INITIATIVE = ("initiativ", "Initiativ", "Cases efter, hvem der tog initiativet.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Sourced):
    """A level of complexity: an entry of `docs/data/kompleksitet.yml`."""

    id: str = identifier("Ordet, som cases bruger under kompleksitet.", example="meget-lille")
    title: str = line("titel", "Titel", "Niveauets navn.", is_title=True, required=True, example="Meget lille")
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Niveauet i en sætning.",
        required=True,
        example="To parter hjælper hinanden med én opgave.",
    )
    partners: Stated[str] = prose(
        "partnere", "Partnerne", "Hvordan de står til hinanden.", required=True, example="De ligner hinanden."
    )
    target_group: Stated[str] = prose(
        "målgruppe",
        "Målgruppen",
        "Om de har den fælles i forvejen.",
        required=True,
        example="De har den fælles i forvejen.",
    )
    core_tasks: Stated[str] = prose(
        "kerneopgaver",
        "Kerneopgaver",
        "Om opgaven er kerneopgave.",
        required=True,
        example="Opgaven er en kerneopgave for begge.",
    )
    content: Stated[str] = prose(
        "indhold", "Fælles indhold", "Hvad de gør sammen.", required=True, example="De deler et lokale."
    )
    meetings: Stated[str] = prose("møder", "Møder", "Hvor tit de mødes.", required=True, example="En gang om året.")
    exchange: Stated[str] = prose(
        "udveksling",
        "Udveksling og udvikling",
        "Hvad de deler og udvikler.",
        required=True,
        example="De fortæller hinanden om nye tilbud.",
    )
    figure_word: Stated[str] = prose(
        "figurord", "Ordet i kildens figur", "Det, figuren har tilbage.", required=True, example="Ens"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TypologyType(Sourced):
    """One of the types that a typology tells apart."""

    id: str = identifier(
        "Kort navn; bruges i adressen. For cases: ordet, som de bruger i feltet.", example="foreningens-hus"
    )
    title: str = line("titel", "Titel", "Typens navn.", required=True, example="Foreningens hus")
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Typen i en til to sætninger.",
        required=True,
        example="Foreningen ejer stedet og inviterer kommunen.",
    )
    traits: tuple[Stated[str], ...] = prose(
        "kendetegn", "Kendetegn", "Hvad den kendes på.", many=True, example="Foreningen bestemmer åbningstiden."
    )
    examples: tuple[Stated[str], ...] = prose(
        "eksempler", "Eksempler", "Kildens eksempler; ikke cases.", many=True, example="Et klubhus ved en boldbane."
    )
    cases: tuple[TopicCase, ...] = group(
        "cases", "Cases", "Cases, der viser typen.", TopicCase, many=True, origin="vores læsning"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension(Sourced):
    """A row of a typology's table: one cell for each type, in their order."""

    title: str = line("titel", "Titel", "Hvad rækken handler om.", required=True, example="Hvem har nøglen")
    cells: tuple[Stated[str], ...] = prose(
        "celler",
        "Celler",
        "Én for hver type, i samme rækkefølge.",
        many=True,
        required=True,
        example="Foreningen.",
        repeats=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Typology(Sourced):
    """A typology: an entry of `docs/data/typologier.yml`. Its figure is the template `figur-<id>.html`."""

    id: str = identifier("Kort navn; bruges i adressen.", example="moedesteder")
    title: str = line("titel", "Titel", "Typologiens navn.", is_title=True, required=True, example="Mødesteder")
    summary: Stated[str] = prose(
        "resumé",
        "Kort fortalt",
        "Hvad den sorterer, og hvad den er god til.",
        required=True,
        example="Tre slags steder, hvor kommune og forening kan mødes.",
    )
    figure: Stated[str] = prose(
        "figurtekst",
        "Figurtekst",
        "Hvad læseren skal lægge mærke til, og hvor figuren er fra. Hvad den viser, står i dens egen beskrivelse.",
        required=True,
        example="Læg mærke til, at kredsene mødes i midten. Tegningen er vores.",
    )
    types: tuple[TypologyType, ...] = group("typer", "Typer", "Typerne.", TypologyType, many=True, required=True)
    dimensions: tuple[Dimension, ...] = group("dimensioner", "Dimensioner", "Tabellens rækker.", Dimension, many=True)
    field: CaseField | None = word("felt", "Felt", "Det felt i cases, som sorterer dem efter typen.", CaseField)
    reservations: tuple[Stated[str], ...] = prose(
        "forbehold",
        "Forbehold",
        "Hvad den ikke siger.",
        many=True,
        example="Kilden siger ikke, hvor mange steder der er af hver slags.",
    )
