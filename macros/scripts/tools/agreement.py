"""What «Aftalebygger» writes an agreement with: the questions, our drafts, and what three agreements answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from macros.language.formatting import strip_formatting
from macros.model.addresses import page_of, tool_script
from macros.scripts.javascript import Piece
from macros.scripts.tools.statements import describe_statement
from macros.sheets.composition.sheet import compose_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.agreement import AgreementAnswer, AgreementQuestion
    from macros.model.records.topic import Topic

VOLUNTARY = "frivillig"
"""The sector of the party that an agreement goes by: «Vindrosens aftale»."""
_MORE_OF_NAME = re.compile(r" (?:i|–) ")
"""What follows a name where it is written in full: «Vindrosen – De Frivilliges Hus»."""
SHEET = "aftale-skabelon"
"""The sheet with the same questions: what was written on it can be carried on here."""
HEAD = {"Aftalens navn": "title", "Gælder fra": "from", "Gælder til": "to"}
"""Fields of the sheet that are none of a question; those of the parties begin with «Part»."""


def generate_agreement_scripts(catalogue: Catalogue) -> Iterator[Piece]:
    """The one piece that the page loads."""
    cases = dict.fromkeys(answer.case for question in list_questions(catalogue) for answer in question.answers)
    # The check wants a draft for each question; a project without drafts has no builder.
    if not catalogue.agreement_drafts:
        return
    yield Piece(
        tool_script("aftalebygger"),
        {
            "site": catalogue.settings.name,
            "points": [_describe_point(point, catalogue) for point in catalogue.agreement_points.values()],
            "groups": [
                {
                    "id": group.id,
                    "title": group.title,
                    "questions": [_describe_question(question, catalogue) for question in group.questions],
                }
                for group in catalogue.question_groups.values()
            ],
            "cases": [_describe_case(case, catalogue) for case in cases],
            "sheet": _describe_sheet(catalogue),
        },
    )


def list_questions(catalogue: Catalogue) -> list[AgreementQuestion]:
    """Every question to an agreement, in order."""
    return [question for group in catalogue.question_groups.values() for question in group.questions]


def _describe_point(point: Topic, catalogue: Catalogue) -> dict[str, Any]:
    said = (
        describe_statement(point.summary, catalogue, point.places)
        if point.summary
        else {"text": "", "place": "", "origin": ""}
    )
    return {"id": point.id, "title": point.title, **said}


def _describe_question(question: AgreementQuestion, catalogue: Catalogue) -> dict[str, Any]:
    draft = catalogue.agreement_drafts.get(question.id)
    return {
        "id": question.id,
        "title": question.title,
        "question": describe_statement(question.question, catalogue, question.places),
        "sub": [strip_formatting(item.value) for item in question.sub],
        "points": list(draft.points) if draft else [],
        "silence": [describe_statement(one, catalogue, draft.places) for one in draft.silence] if draft else [],
        "draft": [strip_formatting(paragraph) for paragraph in draft.draft.value.split("\n\n")] if draft else [],
        "agreements": [_describe_answer(answer, catalogue) for answer in question.answers],
    }


def _describe_answer(answer: AgreementAnswer, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "case": answer.case,
        "answers": [describe_statement(one, catalogue, answer.places) for one in answer.answers],
        "gap": describe_statement(answer.gap, catalogue, answer.places) if answer.gap else None,
    }


def _describe_case(identity: str, catalogue: Catalogue) -> dict[str, Any]:
    case = catalogue.cases[identity]
    signed = case.agreement.signed if case.agreement else None
    party = next((party.name for party in case.parties if party.sector == VOLUNTARY), case.title)
    return {
        "id": identity,
        "name": _MORE_OF_NAME.split(party)[0],
        "title": case.title,
        "page": page_of(case),
        "signed": describe_statement(signed, catalogue, case.places) if signed else None,
    }


def _describe_sheet(catalogue: Catalogue) -> dict[str, Any]:
    """Which field of the sheet holds what: for each key a question's id, «title», «from», «to» or «party»."""
    record = catalogue.checklists.get(SHEET)
    if record is None:
        return {"id": SHEET, "fields": {}}
    asked = {strip_formatting(question.question.value): question.id for question in list_questions(catalogue)}
    fields = {}
    for blank in compose_sheet(record, catalogue).blanks():
        held = asked.get(blank.label) or HEAD.get(blank.label) or ("party" if blank.label.startswith("Part ") else "")
        if held:
            fields[blank.key] = held
    return {"id": SHEET, "fields": fields}
