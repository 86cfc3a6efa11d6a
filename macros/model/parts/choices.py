"""Statements with a few answers, of which one is ticked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.language.formatting import strip_formatting
from macros.model.fields import group, line, prose
from macros.model.parts.part import Part
from macros.model.statements import Sourced

if TYPE_CHECKING:
    from macros.model.parts.blanks import Maker, Option
    from macros.model.statements import Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Sourced):
    """A statement with a few answers of which one is ticked."""

    question: Stated[str] = prose(
        "spørgsmål",
        "Spørgsmål",
        "Det, der skal tages stilling til.",
        required=True,
        example="Vi kender hinandens opgaver.",
    )
    options: tuple[str, ...] = line(
        "svar", "Svar", "Svarene, fra venstre.", many=True, required=True, longest=300, example="Ja"
    )


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A statement with a tick for each answer."""

    text: Stated[str]
    options: tuple[Option, ...]


def compose(choices: tuple[Choice, ...], make: Maker) -> tuple[ChoiceRow, ...]:
    """A row of ticks for each statement."""
    return tuple(
        ChoiceRow(choice.question, make.options(strip_formatting(choice.question.value), choice.options))
        for choice in choices
    )


PART = Part("choices", group("valg", "Valg", "Ét kryds i hver række.", Choice, many=True), compose)
