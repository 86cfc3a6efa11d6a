"""What an agreement should answer, and what three real ones answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import group, identifier, line, prose, reference
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.statements import Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementAnswer(Sourced):
    """What one agreement says to one question; without text it says nothing."""

    case: str = reference(
        "case", "Case", "Casen, som aftalen hører til.", "cases", required=True, example="madklub-eksempelby"
    )
    answers: tuple[Stated[str], ...] = prose(
        "svar",
        "Svar",
        "Aftalens svar; flere, hvor den svarer to steder.",
        many=True,
        example="Foreningens værter har hver en nøgle.",
    )
    gap: Stated[str] | None = prose(
        "ikke_angivet",
        "Ikke angivet",
        "Hvad aftalen ikke siger, og hvad den siger i nærheden.",
        example="Aftalen siger ikke, hvem der betaler for en ny nøgle.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementQuestion(Sourced):
    """A question that an agreement should answer."""

    id: str = identifier("Kort navn; bruges i adressen.", example="noegler")
    title: str = line("titel", "Titel", "Spørgsmålet i få ord.", required=True, longest=60, example="Nøgler")
    question: Stated[str] = prose(
        "spørgsmål", "Spørgsmål", "Spørgsmålet.", required=True, example="Hvem har nøgle til lokalet?"
    )
    sub: tuple[Stated[str], ...] = prose(
        "underspørgsmål", "Underspørgsmål", "Spørgsmål inde i spørgsmålet.", many=True, example="Hvem låser af?"
    )
    answers: tuple[AgreementAnswer, ...] = group(
        "aftaler", "Aftaler", "De tre aftalers svar.", AgreementAnswer, many=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionGroup(Sourced):
    """Questions that belong together: an entry of `docs/data/aftalespoergsmaal.yml`."""

    id: str = identifier("Kort navn; bruges i adressen.", example="hverdagen")
    title: str = line("titel", "Titel", "Gruppens overskrift.", is_title=True, required=True, example="Hverdagen")
    questions: tuple[AgreementQuestion, ...] = group(
        "punkter", "Spørgsmål", "Spørgsmålene.", AgreementQuestion, many=True, required=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementDraft(Sourced):
    """Our own words to one question: an entry of `docs/data/aftaleudkast.yml`."""

    id: str = identifier("Spørgsmålets id i docs/data/aftalespoergsmaal.yml.", example="noegler")
    points: tuple[str, ...] = reference(
        "hører_til",
        "Hører til",
        "De minimumspunkter, som spørgsmålet hører til; vores læsning. Udeladt: intet af dem.",
        "agreement_points",
        many=True,
        example="minimum-organisering",
    )
    silence: tuple[Stated[str], ...] = prose(
        "tavshed",
        "Hvis aftalen ikke svarer",
        "Hvad det kan koste. Et sted i en kilde, hvor en kilde siger det.",
        many=True,
        required=True,
        origin="Samspils forslag",
        example="Så ringer de frivillige til hinanden for at komme ind.",
    )
    draft: Stated[str] = prose(
        "udkast",
        "Udkast",
        "En neutral tekst at begynde med, med pladser i kantede parenteser. [parterne] bliver til parternes navne, og "
        "et afsnit med [hver part] står én gang for hver part.",
        required=True,
        origin="Samspils forslag",
        example="Hos [hver part] har [funktion] nøgle til lokalet.",
    )
