"""The questions of a self-test: those of a sheet, of the prerequisites, or of each party's sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.language.danish import make_slug
from macros.language.formatting import strip_formatting
from macros.model.addresses import page_of
from macros.model.records.self_test import SelfTestKind, split_answer
from macros.views.uses import view_topic_links

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.model.records.case_reading import DilemmaLink, PrerequisiteLink
    from macros.model.records.self_test import SelfTest
    from macros.model.statements import Stated


@dataclass(frozen=True, slots=True)
class Answer:
    """What can be answered."""

    value: str
    """What is kept: the letters of the levels that it points at, or its number on the scale."""
    wording: str
    levels: tuple[str, ...] = ()
    """The levels that it points at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a test."""

    id: str
    """Stays the same as long as its heading does: answers are kept under it."""
    title: str
    statement: Stated[str]
    answers: tuple[Answer, ...]
    party: str = ""
    """The kind of party that it is for; empty where it is for all."""
    told: tuple[Stated[str], ...] = ()
    """What the source says of it."""
    talk: tuple[Stated[str], ...] = ()
    """Questions to talk about."""
    cases: tuple[tuple[Case, PrerequisiteLink | DilemmaLink], ...] = ()
    """The cases that show it, and how."""
    page: str = ""
    """Where more is told, below the site's root."""


def list_questions(test: SelfTest, catalogue: Catalogue) -> list[Question]:
    """Every question of a test in its order, those of each party after one another."""
    asked = {
        SelfTestKind.LEVELS: _ask_of_levels,
        SelfTestKind.SCALE: _ask_of_prerequisites,
        SelfTestKind.READINESS: _ask_of_readiness,
    }
    return list(asked[test.kind](test, catalogue))


def list_sheets(test: SelfTest) -> list[str]:
    """The ids of the sheets that a test is printed as: its own, or those of the parties."""
    return [sheet for sheet in (test.sheet, *(party.sheet for party in test.parties)) if sheet]


def _ask_of_levels(test: SelfTest, catalogue: Catalogue) -> Iterator[Question]:
    levels = {sign.letter: sign.level for sign in test.levels}
    for block in catalogue.checklists[test.sheet].blocks if test.sheet else ():
        for choice in block.choices:
            title, _, words = strip_formatting(choice.question.value).partition(": ")
            split = [split_answer(option) for option in choice.options]
            yield Question(
                id=make_slug(title),
                title=title,
                statement=_with_words(choice.question, words or title),
                answers=tuple(
                    Answer(letters, words, tuple(levels[letter] for letter in letters)) for letters, words in split
                ),
            )


def _ask_of_prerequisites(test: SelfTest, catalogue: Catalogue) -> Iterator[Question]:
    links = view_topic_links(catalogue, "prerequisites")
    for number, statement in enumerate(test.statements):
        topic = catalogue.prerequisites[statement.prerequisite]
        # Another case comes first at each, or one partnership would stand for them all.
        first = number % max(len(links[topic.id]), 1)
        yield Question(
            id=topic.id,
            title=topic.title,
            statement=statement.statement,
            answers=_scale_of(test),
            told=(topic.summary,),
            talk=topic.questions,
            cases=(*links[topic.id][first:], *links[topic.id][:first]),
            page=page_of(topic),
        )


def _ask_of_readiness(test: SelfTest, catalogue: Catalogue) -> Iterator[Question]:
    for party in test.parties:
        if party.sheet is None:
            continue
        sheet = catalogue.checklists[party.sheet]
        for block in sheet.blocks:
            title = block.title or sheet.title
            for number, item in enumerate(block.items):
                yield Question(
                    id=f"{party.id}-{make_slug(title)}" + (f"-{number + 1}" if number else ""),
                    title=title,
                    statement=item,
                    answers=_scale_of(test),
                    party=party.id,
                    told=block.advice,
                    page=page_of(sheet),
                )


def _scale_of(test: SelfTest) -> tuple[Answer, ...]:
    return tuple(Answer(str(answer.number), answer.wording) for answer in test.scale)


def _with_words(stated: Stated[str], words: str) -> Stated[str]:
    return type(stated)(words, stated.places, stated.origin)
