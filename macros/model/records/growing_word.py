"""Words that grow with the world, as data that editors extend: subjects, sectors, target groups, kinds of case."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from macros.model.fields import identifier, line, listed_word, reference, word
from macros.model.records.case_words import Answer
from macros.model.statements import Sourced


@dataclass(frozen=True, slots=True, kw_only=True)
class GrowingWord:
    """What all of them are; each kind declares the fields with its own help, and is an entry of a file of its own."""

    id: str
    title: str
    """What readers see."""
    help: str
    """What belongs to it."""
    parent: str | None = None
    """The id of the word that it is part of, and whose cases it adds to."""
    synonyms: tuple[str, ...] = ()


_title = partial(line, "titel", "Titel", "Det, læseren ser.", is_title=True, longest=60, required=True)
_help = partial(line, "hjælp", "Hjælp", required=True)
_synonyms = partial(line, "søgeord", "Søgeord", "Andre ord, som folk søger med.", many=True, longest=80)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject(GrowingWord):
    """What cases are about: an entry of `docs/data/emner.yml`."""

    id: str = identifier("Ordet, som cases bruger under emner; står også i adresser.", example="madfaellesskaber")
    title: str = _title(example="Madfællesskaber")
    help: str = _help(
        "Hvad der hører under emnet, og hvad der ikke gør.",
        example="Fælles måltider, hvor folk laver eller spiser mad sammen.",
    )
    parent: str | None = reference(
        "under", "Under", "Det emne, som dette er en del af.", "subjects", example="faellesskaber"
    )
    synonyms: tuple[str, ...] = _synonyms(example="fællesspisning")


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectLink(Sourced):
    """A subject that a case is about."""

    subject: str = reference("ord", "Emne", "Id fra docs/data/emner.yml.", "subjects", required=True, example="sundhed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sector(GrowingWord):
    """Where parties belong: an entry of `docs/data/sektorer.yml`."""

    id: str = identifier("Ordet, som cases bruger under sektor.", is_word=True, example="idrætsforening")
    title: str = _title(example="Idrætsforening")
    help: str = _help("Hvilke parter der hører til her.", example="Idrætsforening eller idrætsklub.")
    parent: str | None = listed_word(
        "under", "Under", "Den sektor, som denne er en del af.", "sectors", example="frivillig"
    )
    synonyms: tuple[str, ...] = _synonyms(example="sportsklub")
    organisation: Answer | None = word(
        "organisation",
        "Organisation",
        "Er en sådan part altid en organisation? Udeladt: ja. Søgemaskiner får det at vide.",
        Answer,
    )

    @property
    def is_organisation(self) -> bool:
        """Whether its parties are organisations, and not people or things."""
        return self.organisation is not Answer.NO


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetKind(GrowingWord):
    """Whom cases are for: an entry of `docs/data/maalgrupper.yml`."""

    id: str = identifier("Ordet, som cases bruger under slags.", is_word=True, example="enlige forældre")
    title: str = _title(example="Enlige forældre")
    help: str = _help("Hvem der hører til her.", example="Forældre, der er alene med deres børn.")
    parent: str | None = listed_word(
        "under", "Under", "Den målgruppe, som denne er en del af.", "target_kinds", example="børn og familier"
    )
    synonyms: tuple[str, ...] = _synonyms(example="eneforældre")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseKind(GrowingWord):
    """What sort of thing a record describes: an entry of `docs/data/slags-cases.yml`."""

    id: str = identifier("Ordet, som cases bruger under art.", is_word=True, example="netværk")
    title: str = _title(example="Netværk")
    help: str = _help("Hvilke cases der er af den slags.", example="Flere parter, der mødes fast uden en aftale.")
    parent: str | None = listed_word(
        "under", "Under", "Den slags, som denne er en del af.", "case_kinds", example="kommunal case"
    )
    synonyms: tuple[str, ...] = _synonyms(example="erfagruppe")
