"""What «Test jer selv» asks, and what the answers can come to, as one script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.language.formatting import strip_formatting
from macros.model.addresses import page_of, tool_script
from macros.model.records.self_test import SELF_TEST, TestLimits
from macros.scripts.javascript import Piece
from macros.scripts.tools.statements import describe_statement
from macros.views.handbook.self_tests import list_questions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.self_test import LevelSign, SelfTest, TalkPoint
    from macros.views.handbook.self_tests import Question


def generate_selftest_scripts(catalogue: Catalogue) -> Iterator[Piece]:
    """The one piece that the page loads."""
    tests = list(catalogue.self_tests.values())
    parties = [party for test in tests for party in test.parties]
    yield Piece(
        tool_script(SELF_TEST),
        {
            "site": catalogue.settings.name,
            "parties": [{"id": party.id, "title": party.title} for party in parties],
            "tests": [_describe_test(test, catalogue) for test in tests],
        },
    )


def _describe_test(test: SelfTest, catalogue: Catalogue) -> dict[str, Any]:
    limits = test.limits or TestLimits()
    return {
        "id": test.id,
        "kind": test.kind.value,
        "title": test.title,
        "ask": test.ask or "",
        "minutes": test.minutes or 0,
        "low": limits.low or 1,
        "gap": limits.gap or 1,
        "answers": limits.answers or 1,
        "topics": limits.topics or 5,
        "questions": [_describe_question(question, catalogue) for question in list_questions(test, catalogue)],
        "levels": [_describe_level(sign, catalogue) for sign in test.levels],
        "outcomes": {
            str(words.outcome.value): {
                "title": words.title,
                "advice": describe_statement(words.advice, catalogue),
                "minutes": words.minutes or 0,
            }
            for words in test.outcomes
        },
        "notSaid": [describe_statement(statement, catalogue) for statement in test.not_said],
        "opening": [_describe_point(point) for point in test.opening],
        "closing": [_describe_point(point) for point in test.closing],
        "sheets": [
            {"id": sheet.id, "title": sheet.title, "page": page_of(sheet), "minutes": sheet.minutes.least}
            for sheet in (catalogue.checklists[identity] for identity in test.onwards)
            if sheet.minutes
        ],
    }


def _describe_question(question: Question, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "id": question.id,
        "title": question.title,
        "statement": describe_statement(question.statement, catalogue),
        "answers": [
            {"value": answer.value, "wording": answer.wording, "levels": list(answer.levels)}
            for answer in question.answers
        ],
        "party": question.party,
        "told": [describe_statement(statement, catalogue) for statement in question.told],
        "talk": [strip_formatting(statement.value) for statement in question.talk],
        "cases": [
            {
                "title": case.title,
                "page": page_of(case),
                "how": describe_statement(link.how, catalogue, link.places) if link.how else None,
            }
            for case, link in question.cases
        ],
        "page": question.page,
    }


def _describe_level(sign: LevelSign, catalogue: Catalogue) -> dict[str, Any]:
    level = catalogue.levels[sign.level]
    return {
        "id": level.id,
        "title": level.title,
        "letter": sign.letter,
        "told": describe_statement(level.summary, catalogue, level.places),
        "doubt": describe_statement(sign.doubt, catalogue) if sign.doubt else None,
        "page": page_of(level),
        "cases": [
            {"title": case.title, "page": page_of(case), "how": None}
            for case in catalogue.cases_with("level", level.id)
        ],
    }


def _describe_point(point: TalkPoint) -> dict[str, Any]:
    return {
        "title": point.title,
        "what": strip_formatting(point.what.value) if point.what else "",
        "minutes": point.minutes,
    }
