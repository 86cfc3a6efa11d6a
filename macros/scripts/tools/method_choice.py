"""What «Vælg en metode» knows: its questions, what each answer speaks for and against, and where a method leads on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.model.addresses import page_of, tool_script
from macros.scripts.javascript import Piece
from macros.scripts.tools.statements import describe_statement
from macros.views.selection.cases import cases_with_page
from macros.views.sheets.belonging import list_packs_for, list_sheets_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.method import HandbookMethod
    from macros.model.records.method_choice import ChoiceAnswer, ChoiceQuestion, Condition

METHOD_CHOICE = "metodevaelger"
MOST_SHEETS = 3
"""The sheets that are offered beside a method; its page has them all."""


def generate_choice_scripts(catalogue: Catalogue) -> Iterator[Piece]:
    """The one piece that the page loads."""
    yield Piece(
        tool_script(METHOD_CHOICE),
        {
            "questions": [_describe_question(question, catalogue) for question in catalogue.method_choice.values()],
            "methods": [_describe_method(method, catalogue) for method in catalogue.methods.values()],
            "combinations": [
                {"from": one.before, "to": one.after, "title": one.title, **describe_statement(one.summary, catalogue)}
                for one in catalogue.combinations.values()
            ],
        },
    )


def _describe_question(question: ChoiceQuestion, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "id": question.id,
        "title": question.title,
        "when": _describe_condition(question.asked_when),
        "unless": _describe_condition(question.asked_unless),
        "answers": [_describe_answer(answer, catalogue) for answer in question.answers],
    }


def _describe_condition(condition: Condition | None) -> list[str] | None:
    return [condition.question, condition.answer] if condition else None


def _describe_answer(answer: ChoiceAnswer, catalogue: Catalogue) -> dict[str, Any]:
    out = answer.way_out
    return {
        "id": answer.id,
        "title": answer.title,
        "effects": [
            {
                "method": effect.method,
                "bearing": effect.bearing.name.lower(),
                **describe_statement(effect.reason, catalogue),
            }
            for effect in answer.effects
        ],
        "out": {
            "title": out.title,
            "page": out.page,
            "action": out.action,
            **describe_statement(out.reason, catalogue),
        }
        if out
        else None,
    }


def _describe_method(method: HandbookMethod, catalogue: Catalogue) -> dict[str, Any]:
    sheets = list_sheets_for(catalogue, "metode", method.id)[:MOST_SHEETS]
    packs = list_packs_for(catalogue, "metode", method.id)
    cases = [case for case in cases_with_page(catalogue) if case.method and case.method.name == method.id]
    return {
        "id": method.id,
        "title": method.title,
        "one": method.one,
        "page": page_of(method),
        "sheets": [{"title": sheet.title, "page": page_of(sheet)} for sheet in sheets],
        "pack": {"title": packs[0].title, "page": page_of(packs[0])} if packs else None,
        "cases": len(cases),
        "firstCases": [{"title": case.title, "page": page_of(case)} for case in cases[:MOST_SHEETS]],
    }
