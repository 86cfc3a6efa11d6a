"""Questions with lines to write an answer on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.language.formatting import strip_formatting
from macros.model.fields import group, integer, prose
from macros.model.parts.blanks import Blank
from macros.model.parts.part import Part
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.parts.blanks import Maker
    from macros.model.statements import Stated

LINES_FOR_ANSWER = 3
"""Writing lines under a question that does not say how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion(Sourced):
    """A question with lines to write on."""

    question: Stated[str] = prose(
        "spørgsmål", "Spørgsmål", "Spørgsmålet.", required=True, example="Hvad vil I gerne kunne om et år?"
    )
    sub: tuple[Stated[str], ...] = prose(
        "underspørgsmål",
        "Underspørgsmål",
        "Spørgsmål inde i spørgsmålet.",
        many=True,
        example="Hvem vil kunne mærke det?",
    )
    lines: int | None = integer("linjer", "Linjer", "Antal linjer at skrive på; udeladt: 3.", example="3")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Blank):
    """A question: room to write in, and the questions inside it."""

    sub: tuple[Stated[str], ...]


def compose(questions: tuple[OpenQuestion, ...], make: Maker) -> tuple[Question, ...]:
    """Room for each question."""
    found = []
    for asked in questions:
        label = strip_formatting(asked.question.value)
        lines = asked.lines or LINES_FOR_ANSWER
        found.append(Question(key=make.make_key(label), label=label, lines=lines, text=asked.question, sub=asked.sub))
    return tuple(found)


PART = Part("questions", group("spørgsmål", "Spørgsmål", "Med linjer at skrive på.", OpenQuestion, many=True), compose)
