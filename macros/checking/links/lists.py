"""What must hold between the records of a list, and what they name elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue.places import ORIGINS, list_sign_names
from macros.catalogue.words import NOT_STATED, UNSORTED, list_way_up
from macros.language import danish, messages
from macros.language.problems import Problem, Severity, echo, suggest
from macros.model.things import METHOD
from macros.reading.nodes import Scalar, find_value, list_items

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as MappingType
    from pathlib import Path

    from macros.catalogue.menu import Menu, MenuSection
    from macros.catalogue.words import WordRecord
    from macros.model.records.checklist import Checklist
    from macros.model.records.pack import Pack, ProgrammePoint
    from macros.reading.nodes import Node


def find_method_faults(
    methods: MappingType[str, Node], others: MappingType[str, Node], root: Path
) -> Iterator[Problem]:
    """Yield a problem for each method of the handbook without its page, and for each other that bears its id."""
    pages = root / "docs" / METHOD.folder
    for identity, node in methods.items():
        # A project without pages is a catalogue alone.
        if find_value(node, "id") and pages.is_dir() and not (pages / f"{identity}.md").is_file():
            message = messages.METHOD_WITHOUT_PAGE.format(
                value=echo(identity), page=f"docs/{METHOD.folder}/{identity}.md", file=ORIGINS["other_methods"]
            )
            yield Problem(ORIGINS["methods"], *node.mark, "", message)
    for identity in methods.keys() & others.keys():
        message = messages.METHOD_TWICE.format(value=echo(identity), file=ORIGINS["methods"])
        yield Problem(ORIGINS["other_methods"], *others[identity].mark, "id", message)


def find_word_faults(
    words: MappingType[str, WordRecord], nodes: MappingType[str, Node], file: str
) -> Iterator[Problem]:
    """Yield a problem for each word that is under itself, or that addresses cannot tell from another.

    `nodes` are where each stands in the file.
    """
    first: dict[str, str] = {}
    for word in words.values():
        way = list_way_up(word.id, words)
        if len(way) > 1 and way[-1] == word.id:
            message = messages.UNDER_ITSELF.format(circle=" → ".join(way))
            yield problem_of(nodes[word.id], "under", message, file)
        slug = danish.make_slug(word.id)
        other = first.setdefault(slug, word.id)
        if other != word.id:
            message = messages.SPELLED_ALIKE.format(value=echo(word.id), other=echo(other), slug=slug)
            yield problem_of(nodes[word.id], "id", message, file)
        elif slug in {NOT_STATED, UNSORTED}:
            yield problem_of(nodes[word.id], "id", messages.WORD_OF_OURS.format(value=echo(word.id)), file)


def problem_of(node: Node, key: str, message: str, file: str, severity: Severity = Severity.ERROR) -> Problem:
    """A problem with what stands under a key, at that place; at the node's own where the key is not there."""
    return Problem(file, *(find_value(node, key) or node).mark, key, message, severity)


def find_script_faults(
    packs: MappingType[str, Pack], nodes: MappingType[str, Node], sheets: MappingType[str, Checklist]
) -> Iterator[Problem]:
    """Yield a problem for each point of a pack that names no step of its sheet, or one that another point has.

    `nodes` are the packs as written.
    """
    for pack in packs.values():
        node = nodes[pack.id]
        for key, names in (("før", pack.before), ("efter", pack.after)):
            for name in names:
                if name not in pack.sheets:
                    yield problem_of(node, key, messages.SHEET_NOT_IN_PACK.format(value=echo(name)), ORIGINS["packs"])
        taken: dict[tuple[str, str], str] = {}
        points = zip(pack.programme, list_items(find_value(node, "program")), strict=False)
        for point, written in points:
            for key, message in _find_point_faults(point, pack, sheets, taken):
                yield problem_of(written, key, message, ORIGINS["packs"])


def _find_point_faults(
    point: ProgrammePoint, pack: Pack, sheets: MappingType[str, Checklist], taken: dict[tuple[str, str], str]
) -> Iterator[tuple[str, str]]:
    if not point.minutes:
        yield "minutter", messages.POINT_WITHOUT_MINUTES
    if point.sheet is None:
        if point.steps:
            yield "trin", messages.STEPS_WITHOUT_SHEET
        return
    if point.sheet not in pack.sheets:
        yield "ark", messages.SHEET_NOT_IN_PACK.format(value=echo(point.sheet))
    sheet = sheets.get(point.sheet)
    if sheet is None:
        return
    titles = [step.title for step in sheet.facilitator]
    for name in point.steps:
        if name not in titles:
            near = suggest(name, titles) or messages.AMONG_STEPS.format(steps="; ".join(titles))
            yield "trin", messages.NO_SUCH_STEP.format(value=echo(name), sheet=sheet.id, near=near)
    for step in () if point.say or point.do else sheet.choose_steps(point.steps):
        other = taken.setdefault((sheet.id, step.title), point.title)
        if other != point.title:
            yield "trin", messages.STEP_TWICE.format(value=echo(step.title), other=echo(other))


def find_draft_faults(groups: MappingType[str, Node], drafts: MappingType[str, Node]) -> Iterator[Problem]:
    """Yield a problem for each draft of no question, and for each question without a draft; both are as written."""
    asked = {
        identity.text: identity
        for group in groups.values()
        for question in list_items(find_value(group, "punkter"))
        if isinstance(identity := find_value(question, "id"), Scalar)
    }
    for draft, node in drafts.items():
        if find_value(node, "id") and draft not in asked:
            message = messages.NO_SUCH_ID.format(
                value=echo(draft), where=ORIGINS["question_groups"], near=suggest(draft, sorted(asked))
            )
            yield problem_of(node, "id", message, ORIGINS["agreement_drafts"])
    for name, written in asked.items():
        # A project without drafts has no builder of agreements; in it, a question without one is written from nothing.
        if drafts and name not in drafts:
            message = messages.QUESTION_WITHOUT_DRAFT.format(value=echo(name), file=ORIGINS["agreement_drafts"])
            yield Problem(ORIGINS["question_groups"], *written.mark, "id", message, Severity.WARNING)


WAYS_FILE = ORIGINS["ways"]


def find_way_faults(nodes: MappingType[str, Node], menu: Menu) -> Iterator[Problem]:
    """Yield a problem for each section and page that is not as the menu has it; `nodes` are the sections as written."""
    # A project without a menu is a catalogue alone.
    if not menu.sections:
        return
    sections = {section.id: section for section in menu.sections}
    first: dict[str, int] = {}
    for identity, node in nodes.items():
        section = sections.pop(identity, None)
        if section is None:
            near = suggest(identity, sorted(sections))
            yield _fault_of(find_value(node, "id") or node, "id", messages.NO_MENU_SECTION, value=identity, near=near)
            continue
        yield from _find_section_faults(node, section, menu, first)
    for section in sections.values():
        yield Problem(
            WAYS_FILE, 1, 1, "", messages.SECTION_WITHOUT_WAYS.format(value=echo(section.title), id=section.id)
        )


def _find_section_faults(node: Node, section: MenuSection, menu: Menu, first: dict[str, int]) -> Iterator[Problem]:
    own = {page.address: page for page in section.pages[1:]}
    told = set()
    for page, sign in _list_way_pages(node):
        told.add(page.text)
        if page.text in first:
            yield _fault_of(page, "side", messages.PAGE_TWICE, value=page.text, line=str(first[page.text]))
        elif page.text not in own:
            elsewhere = page.text in menu.by_address
            wording = messages.PAGE_OF_ANOTHER_SECTION if elsewhere else messages.PAGE_NOT_IN_MENU
            near = suggest(page.text, sorted(own))
            yield _fault_of(page, "side", wording, value=page.text, section=section.title, near=near)
        first.setdefault(page.text, page.mark.line)
        if isinstance(sign, Scalar) and sign.text not in list_sign_names():
            yield _fault_of(
                sign, "tegn", messages.NO_SUCH_SIGN, value=sign.text, near=suggest(sign.text, list_sign_names())
            )
    for known in own.values():
        if known.address not in told:
            message = messages.PAGE_WITHOUT_WAY.format(
                value=echo(known.address), title=known.title, section=section.title, line=known.line
            )
            yield Problem(WAYS_FILE, *node.mark, "grupper", message)


def _list_way_pages(section: Node) -> Iterator[tuple[Scalar, Node | None]]:
    for group in list_items(find_value(section, "grupper")):
        for page in list_items(find_value(group, "sider")):
            address = find_value(page, "side")
            if isinstance(address, Scalar):
                yield address, find_value(page, "tegn")


def _fault_of(node: Node, key: str, wording: str, *, value: str, **words: str) -> Problem:
    return Problem(WAYS_FILE, *node.mark, key, wording.format(value=echo(value), **words))
