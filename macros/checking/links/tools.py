"""What must hold in the rules of the tools: what they name among themselves, and the pages that they lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.catalogue.places import ORIGINS
from macros.checking.links.lists import find_draft_faults, problem_of
from macros.checking.links.self_tests import find_self_test_faults
from macros.language import messages
from macros.language.problems import echo, suggest
from macros.reading.nodes import find_value, list_items

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping

    from macros.language.problems import Problem
    from macros.model.records.method_choice import ChoiceQuestion, Condition
    from macros.model.records.partner_map import PartnerMap
    from macros.reading.nodes import Node


def find_tool_faults(
    collections: Mapping[str, Mapping[str, Any]],
    nodes: Mapping[str, Mapping[str, Node]],
    knows_page: Callable[[str], bool],
) -> Iterator[Problem]:
    """Yield what is wrong with the rules of every tool; `nodes` are the records of each list as written."""
    yield from find_draft_faults(nodes["question_groups"], nodes["agreement_drafts"])
    yield from _find_choice_faults(collections["method_choice"], nodes["method_choice"], knows_page)
    yield from _find_partner_faults(collections["partner_maps"], nodes["partner_maps"])
    yield from find_self_test_faults(collections, nodes)


def _find_choice_faults(
    questions: Mapping[str, ChoiceQuestion], nodes: Mapping[str, Node], knows_page: Callable[[str], bool]
) -> Iterator[Problem]:
    file = ORIGINS["method_choice"]
    before: dict[str, list[str]] = {}
    for question in questions.values():
        node = nodes[question.id]
        for key, condition in (("stilles_når", question.asked_when), ("stilles_ikke_når", question.asked_unless)):
            written = find_value(node, key)
            if condition and written:
                yield from _find_condition_faults(condition, written, before, nodes.keys() - questions.keys())
        first: set[str] = set()
        for answer, written in zip(question.answers, list_items(find_value(node, "svar")), strict=False):
            if answer.id in first:
                yield problem_of(written, "id", messages.ANSWER_TWICE.format(value=echo(answer.id)), file)
            first.add(answer.id)
            if answer.way_out and not knows_page(answer.way_out.page):
                way_out = find_value(written, "fører_til") or written
                message = messages.NO_SUCH_PAGE.format(value=echo(answer.way_out.page))
                yield problem_of(way_out, "side", message, file)
        before[question.id] = [answer.id for answer in question.answers]


def _find_condition_faults(
    condition: Condition, node: Node, before: Mapping[str, list[str]], faulty: Container[str]
) -> Iterator[Problem]:
    file = ORIGINS["method_choice"]
    answers = before.get(condition.question)
    if answers is None and condition.question in faulty:
        # It is there, and what is wrong with it is told of it.
        return
    if answers is None:
        near = suggest(condition.question, list(before)) or messages.QUESTION_BEFORE
        message = messages.NO_SUCH_QUESTION.format(value=echo(condition.question), near=near)
        yield problem_of(node, "spørgsmål", message, file)
    elif condition.answer not in answers:
        near = suggest(condition.answer, answers) or messages.AMONG_ANSWERS.format(answers=", ".join(answers))
        message = messages.NO_SUCH_ANSWER.format(value=echo(condition.answer), near=near)
        yield problem_of(node, "svar", message, file)


def _find_partner_faults(maps: Mapping[str, PartnerMap], nodes: Mapping[str, Node]) -> Iterator[Problem]:
    """Yield a problem for a sector that is asked for twice, and for advice with the id of another."""
    for words in maps.values():
        for key, inner, named in (
            ("sektorer", "sektor", [question.sector for question in words.sectors]),
            ("råd", "id", [advice.id for advice in words.outreach]),
        ):
            first: set[str] = set()
            for name, written in zip(named, list_items(find_value(nodes[words.id], key)), strict=False):
                if name in first:
                    message = messages.TOLD_TWICE.format(value=echo(name))
                    yield problem_of(written, inner, message, ORIGINS["partner_maps"])
                first.add(name)
