"""What must hold between a self-test and the sheets, the levels and the prerequisites that it asks about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from macros.catalogue.places import ORIGINS
from macros.checking.links.lists import problem_of
from macros.language import danish, messages
from macros.language.problems import Severity, echo
from macros.model.records.self_test import SelfTestKind, SelfTestOutcome, split_answer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from collections.abc import Mapping as MappingType

    from macros.language.problems import Problem
    from macros.model.records.checklist import Checklist
    from macros.model.records.self_test import SelfTest
    from macros.reading.nodes import Node

NEEDED: MappingType[SelfTestKind, tuple[SelfTestOutcome, ...]] = {
    SelfTestKind.LEVELS: (
        SelfTestOutcome.ALL,
        SelfTestOutcome.MOST,
        SelfTestOutcome.TIE,
        SelfTestOutcome.FEW,
        SelfTestOutcome.DIFFERENT,
        SelfTestOutcome.ASIDE,
        SelfTestOutcome.ALONG,
        SelfTestOutcome.NONE,
    ),
    SelfTestKind.SCALE: (
        SelfTestOutcome.DIFFERENT,
        SelfTestOutcome.LOW,
        SelfTestOutcome.CLOSE,
        SelfTestOutcome.SOME,
        SelfTestOutcome.NONE,
        SelfTestOutcome.HIGH,
    ),
    SelfTestKind.READINESS: (SelfTestOutcome.LOW, SelfTestOutcome.NONE, SelfTestOutcome.HIGH),
}
"""What the answers to a test of each kind can come to, and so what it must have words for."""


class Fault(NamedTuple):
    """What is wrong with what stands under a key of a test."""

    key: str
    message: str
    severity: Severity = Severity.ERROR


def find_self_test_faults(
    collections: MappingType[str, MappingType[str, Any]], nodes: MappingType[str, MappingType[str, Node]]
) -> Iterator[Problem]:
    """Yield a problem for each question that no answer can be read of, and for what is asked twice or not at all.

    `collections` are the records by collection and id; `nodes` the lists among them as written.
    """
    sheets = collections["checklists"]
    for test in collections["self_tests"].values():
        if test.kind is SelfTestKind.LEVELS:
            told = _find_level_faults(test, sheets, nodes["levels"])
        elif test.kind is SelfTestKind.SCALE:
            told = _find_statement_faults(test, nodes["prerequisites"])
        else:
            told = _find_point_faults(test, sheets)
        for key, message, severity in (*told, *_find_word_faults(test)):
            yield problem_of(nodes["self_tests"][test.id], key, message, ORIGINS["self_tests"], severity)


def _find_level_faults(test: SelfTest, sheets: MappingType[str, Checklist], levels: Collection[str]) -> Iterator[Fault]:
    yield from _find_uneven("niveauer", "niveauet", [sign.level for sign in test.levels], levels)
    letters = [sign.letter for sign in test.levels]
    for letter in sorted({letter for letter in letters if letters.count(letter) > 1}):
        yield Fault("niveauer", messages.ASKED_TWICE.format(what="bogstavet", value=echo(letter)))
    sheet = sheets.get(test.sheet or "")
    choices = [choice for block in sheet.blocks for choice in block.choices] if sheet else []
    if not choices:
        yield Fault("ark", messages.SHEET_WITHOUT_QUESTIONS.format(part="valg"))
    for choice in choices:
        for option in choice.options:
            found, _ = split_answer(option)
            if not found or not set(found) <= set(letters):
                yield Fault("niveauer", messages.ANSWER_WITHOUT_LEVEL.format(value=echo(option), sheet=test.sheet))


def _find_statement_faults(test: SelfTest, prerequisites: Collection[str]) -> Iterator[Fault]:
    asked = [statement.prerequisite for statement in test.statements]
    # A new prerequisite is right before anybody has a statement to it.
    yield from _find_uneven("udsagn", "forudsætningen", asked, prerequisites, Severity.WARNING)


def _find_point_faults(test: SelfTest, sheets: MappingType[str, Checklist]) -> Iterator[Fault]:
    for party in test.parties:
        sheet = sheets.get(party.sheet or "")
        if sheet and not any(block.items for block in sheet.blocks):
            yield Fault("parter", messages.SHEET_WITHOUT_QUESTIONS.format(part="punkter"))


def _find_uneven(
    key: str, what: str, asked: list[str], every: Collection[str], missing: Severity = Severity.ERROR
) -> Iterator[Fault]:
    """Yield what is asked of twice, and what is not asked of, which may be a mere warning."""
    for identity in every:
        if asked.count(identity) > 1:
            yield Fault(key, messages.ASKED_TWICE.format(what=what, value=echo(identity)))
        elif identity not in asked:
            yield Fault(key, messages.NOT_ASKED.format(what=what, value=echo(identity)), missing)


def _find_word_faults(test: SelfTest) -> Iterator[Fault]:
    is_asked = test.kind is not SelfTestKind.READINESS or test.parties
    if is_asked and test.kind is not SelfTestKind.LEVELS:
        numbers = [answer.number for answer in test.scale]
        if len(numbers) < 2 or numbers != list(range(1, len(numbers) + 1)):
            yield Fault("svar", messages.SCALE_WITH_HOLES)
    told = [words.outcome for words in test.outcomes]
    missing = [str(outcome.value) for outcome in NEEDED[test.kind] if outcome not in told]
    if is_asked and missing:
        yield Fault(
            "udfald", messages.OUTCOME_WITHOUT_WORDS.format(words=danish.join_words([f"«{one}»" for one in missing]))
        )
    for outcome in sorted({str(one.value) for one in told if told.count(one) > 1}):
        yield Fault("udfald", messages.ASKED_TWICE.format(what="udfaldet", value=echo(outcome)))
