"""A checklist: what a group goes through together, on a screen or on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.fields import day, group, identifier, integer, line, places, prose, reference

if TYPE_CHECKING:
    from macros.dates import SourceDate
    from macros.statements import Place, Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistGroup:
    """Items that belong together."""

    title: str = line("titel", "Overskrift", "Gruppens overskrift.", required=True, longest=80)
    items: tuple[Stated[str], ...] = prose("punkter", "Punkter", "Det, der sættes kryds ved.", many=True, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """One checklist record: a file in `checklists/`."""

    id: str = identifier("Filens navn uden .yml: små bogstaver a-z, tal og bindestreg.")
    title: str = line("titel", "Titel", "Arkets titel.", is_title=True, required=True, longest=90)
    summary: Stated[str] = prose("resumé", "Kort fortalt", "Hvad arket er godt til.", required=True)
    purpose: Stated[str] | None = prose("formål", "Formål", "Hvad gruppen får ud af det.")
    use: tuple[Stated[str], ...] = prose("sådan_bruges_det", "Sådan bruger I det", "Trin for trin.", many=True)
    materials: tuple[Stated[str], ...] = prose("materialer", "I skal bruge", "Det, der skal ligge klar.", many=True)
    time: Stated[str] | None = prose("tid", "Tid", "Hvor længe det tager.")
    size: Stated[str] | None = prose("antal", "Antal deltagere", "Hvor mange der kan være med.")
    groups: tuple[ChecklistGroup, ...] = group(
        "grupper", "Grupper", "Arkets indhold.", ChecklistGroup, many=True, required=True
    )
    methods: tuple[str, ...] = reference("metoder", "Metoder", "Metoder, som arket passer til.", "methods", many=True)
    related: tuple[str, ...] = reference("passer_med", "Går godt med", "Andre ark.", "checklists", many=True)
    places: tuple[Place, ...] = places("kilder", "Kilder", "Hvor indholdet kommer fra.", required=True)
    version: int = integer("udgave", "Udgave", "Tæller op, når indholdet ændres.", required=True)
    revised: SourceDate = day("dato", "Dato", "Hvornår denne udgave er fra.", required=True)
