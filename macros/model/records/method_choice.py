"""The questions of «Vælg en metode», and what each answer speaks for and against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.model.fields import Vocabulary, group, identifier, line, prose, reference, word
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.statements import Stated


class Bearing(Vocabulary):
    """What an answer means for a method."""

    FOR = ("taler for", "Taler for", "Svaret taler for metoden.")
    AGAINST = ("taler imod", "Taler imod", "Svaret taler imod metoden; den kan vælges alligevel.")
    RULES_OUT = ("udelukker", "Udelukker", "Metoden kan ikke bruges, når svaret er sådan.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect(Sourced):
    """What an answer means for one method, and why."""

    method: str = reference(
        "metode", "Metode", "Metoden, det gælder.", "methods", required=True, example="partnerskaber"
    )
    bearing: Bearing = word("virkning", "Virkning", "Hvad svaret betyder for den.", Bearing, required=True)
    reason: Stated[str] = prose(
        "begrundelse",
        "Begrundelse",
        "Hvorfor, i én eller to sætninger.",
        required=True,
        example="Parterne binder sig til hinanden.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOut(Sourced):
    """What one does instead, where none of the methods is the answer."""

    title: str = line(
        "titel", "Titel", "Hvad I kan gøre, som en opfordring.", required=True, longest=60, example="Køb ydelsen"
    )
    reason: Stated[str] = prose(
        "begrundelse",
        "Begrundelse",
        "Hvorfor ingen af metoderne er svaret.",
        required=True,
        example="Kommunen har selv bestemt, hvad der skal laves.",
    )
    page: str = line(
        "side", "Side", "Siden på sitet, der fortæller mere.", required=True, example="typologier/samarbejdsformer.html"
    )
    action: str = line(
        "handling", "Handling", "Hvad linket siger.", required=True, longest=60, example="Se de fire samarbejdsformer"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceAnswer(Sourced):
    """An answer that one can give."""

    id: str = identifier("Kort navn; bruges i adressen.", example="laenge")
    title: str = line(
        "titel", "Svar", "Svaret, som den, der vælger, siger det.", required=True, longest=90, example="Ja, i mange år."
    )
    effects: tuple[Effect, ...] = group(
        "virkninger", "Virkninger", "Hvad svaret taler for og imod.", Effect, many=True, required=True
    )
    way_out: WayOut | None = group(
        "fører_til", "Fører til", "Hvad I gør i stedet, når svaret ligger uden for metoderne.", WayOut
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """An answer to a question before."""

    question: str = line(
        "spørgsmål", "Spørgsmål", "Id’et på et spørgsmål, som står før.", required=True, example="hvem"
    )
    answer: str = line("svar", "Svar", "Id’et på et af dets svar.", required=True, example="unge")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceQuestion(Sourced):
    """A question: an entry of `docs/data/metodevalg.yml`, in the order in which they are asked."""

    id: str = identifier("Kort navn; bruges i adressen.", example="binde")
    title: str = line(
        "titel",
        "Spørgsmål",
        "Spørgsmålet.",
        is_title=True,
        required=True,
        longest=90,
        example="Skal I binde jer til hinanden?",
    )
    asked_when: Condition | None = group(
        "stilles_når", "Stilles når", "Kun når et spørgsmål før har fået dette svar.", Condition
    )
    asked_unless: Condition | None = group(
        "stilles_ikke_når", "Stilles ikke når", "Ikke når et spørgsmål før har fået dette svar.", Condition
    )
    answers: tuple[ChoiceAnswer, ...] = group(
        "svar", "Svar", "Svarene, man kan vælge mellem.", ChoiceAnswer, many=True, required=True
    )
