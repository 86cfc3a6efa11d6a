"""What a record names elsewhere: other records, and places in sources. None of it may lead nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue.places import FOLDERS, ORIGINS, ROLES_TYPOLOGY, VOCABULARIES, find_addition, list_sign_names
from macros.catalogue.words import NOT_STATED, UNSORTED, list_way_up
from macros.checking.rules.records import find_place_fault
from macros.language import danish, messages
from macros.language.problems import Problem, Severity, echo, suggest
from macros.model.addresses import beside, is_page
from macros.model.things import METHOD, find_thing
from macros.reading.nodes import Mapping, Scalar, Sequence, find_value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from collections.abc import Mapping as MappingType
    from pathlib import Path

    from macros.catalogue.menu import Menu, MenuSection
    from macros.catalogue.words import WordRecord
    from macros.model.records.case import Case
    from macros.model.records.redirect import Redirect
    from macros.model.records.source import Document
    from macros.reading.nodes import Mark, Node
    from macros.reading.reading import Mention, PlaceMention, Reading

MOST_WORDS = 20
"""Words of a vocabulary that are told one by one where another is written."""


def check_mention(reading: Reading, mention: Mention, known: Collection[str]) -> None:
    """Report the id of a record that is not there."""
    if mention.target not in known:
        reading.report(mention.mark, mention.field, _word_unknown(mention.target, mention.collection, known))


def _word_unknown(target: str, collection: str, known: Collection[str]) -> str:
    value, near, where = echo(target), suggest(target, sorted(known)), ORIGINS[collection]
    if collection not in VOCABULARIES:
        return messages.NO_SUCH_ID.format(value=value, where=where, near=near)
    few = messages.AMONG_WORDS.format(words=", ".join(known))
    file, fields = find_addition(collection)
    return messages.NO_SUCH_WORD.format(
        value=value,
        where=few if len(known) <= MOST_WORDS else messages.AMONG_MANY.format(where=where),
        near=near,
        file=file,
        fields=fields,
    )


def check_place(
    reading: Reading,
    mention: PlaceMention,
    own: Collection[str],
    known: Collection[str],
    documents: MappingType[str, Document],
) -> None:
    """Report a place that cannot be found in its source.

    `own` are the sources that the record describes itself; `known` are all others, `documents` those of them that
    could be read.
    """
    source = mention.place.source
    if source in own or (source in known and source not in documents):
        return
    if source in known:
        fault = find_place_fault(mention.place, documents[source])
    else:
        sources = [*sorted(known), *sorted(own)]
        fault = messages.NO_SUCH_SOURCE.format(
            value=echo(source), near=suggest(source, sources), known=", ".join(sources)
        )
    if fault:
        reading.report(mention.mark, mention.field, fault)


def find_circles(cases: MappingType[str, Case], marks: MappingType[str, Mark]) -> Iterator[Problem]:
    """Yield a problem for each case that is part of itself by way of others; `marks` are where each says so."""
    for case in cases.values():
        way = [case.id]
        parent = case.parent
        while parent is not None and parent in cases and parent not in way:
            way.append(parent)
            parent = cases[parent].parent
        # A case that is its own parent has been told so already.
        if parent == case.id and len(way) > 1:
            message = messages.PART_OF_ITSELF.format(circle=" → ".join([*way, case.id]))
            yield Problem(f"{FOLDERS['cases'][0]}/{case.id}.yml", *marks[case.id], "del_af", message)


Titles = dict[tuple[str, str], list[str]]
"""The cases that say the same in a field: by field and text, as far as blanks and capitals make no difference."""
_SHORTEST_TWIN = 40
"""Signs that a summary has at the least, before two that are alike look like a copy."""


def list_titles(cases: MappingType[str, Case]) -> Titles:
    """Sort the cases by what no two should say alike."""
    titles: Titles = {}
    for case in cases.values():
        for said in _list_said(case):
            titles.setdefault(said, []).append(case.id)
    return titles


def _list_said(case: Case) -> Iterator[tuple[str, str]]:
    yield "titel", " ".join(case.title.lower().split())
    summary = " ".join(case.summary.value.lower().split())
    # Of one that is only named, its sources may say no more than of another.
    if case.has_page and len(summary) >= _SHORTEST_TWIN:
        yield "resumé", summary


def find_twins(
    cases: MappingType[str, Case], titles: Titles, marks: MappingType[str, tuple[Mark, Mark]]
) -> Iterator[Problem]:
    """Yield a warning for each case that says what another does: perhaps it was copied, and not written anew."""
    for case in cases.values():
        for (field, text), mark in zip(_list_said(case), marks[case.id], strict=False):
            other = min((each for each in titles.get((field, text), ()) if each != case.id), default=None)
            if other is not None:
                wording = messages.SAME_TITLE if field == "titel" else messages.SAME_SUMMARY
                folder = FOLDERS["cases"][0]
                message = wording.format(other=f"{folder}/{other}.yml")
                yield Problem(f"{folder}/{case.id}.yml", *mark, field, message, Severity.WARNING)
                break


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
            yield _problem_of(nodes[word.id], "under", message, file)
        slug = danish.make_slug(word.id)
        other = first.setdefault(slug, word.id)
        if other != word.id:
            message = messages.SPELLED_ALIKE.format(value=echo(word.id), other=echo(other), slug=slug)
            yield _problem_of(nodes[word.id], "id", message, file)
        elif slug in {NOT_STATED, UNSORTED}:
            yield _problem_of(nodes[word.id], "id", messages.WORD_OF_OURS.format(value=echo(word.id)), file)


def _problem_of(node: Node, key: str, message: str, file: str) -> Problem:
    return Problem(file, *(find_value(node, key) or node).mark, key, message)


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
    for group in _items_of(find_value(section, "grupper")):
        for page in _items_of(find_value(group, "sider")):
            address = find_value(page, "side")
            if isinstance(address, Scalar):
                yield address, find_value(page, "tegn")


def _items_of(node: Node | None) -> tuple[Node, ...]:
    return node.items if isinstance(node, Sequence) else ()


def _fault_of(node: Node, key: str, wording: str, *, value: str, **words: str) -> Problem:
    return Problem(WAYS_FILE, *node.mark, key, wording.format(value=echo(value), **words))


def stands_for_page(address: str, known: MappingType[str, Collection[str]], root: Path) -> bool:
    """Whether a file of the project stands for the page at an address."""
    folder, _, identity = beside(address, "").rpartition("/")
    thing = find_thing(folder)
    # A case and a sheet have a file each and a page of their own.
    ids = known[thing.collection] if thing and thing.files else ()
    return is_page(address) and (identity in ids or (root / "docs" / beside(address, ".md")).is_file())


def follow_redirects(address: str, redirects: MappingType[str, Redirect]) -> list[str]:
    """The addresses that one leads to, itself first; the last is the first of them again where it goes in a circle."""
    way = [address]
    while (step := redirects.get(way[-1])) and way.count(step.source) == 1:
        way.append(step.target.partition("#")[0])
    return way


def find_own_sources(node: Node) -> set[str]:
    """Ids of the sources that a case describes itself: the first word of `sted` where a `titel` stands beside it.

    Taken from the file and not from the record, so that a fault elsewhere in it does not make them unknown.
    """
    found: set[str] = set()
    sources = find_value(node, "kilder")
    for item in sources.items if isinstance(sources, Sequence) else ():
        if isinstance(item, Mapping) and find_value(item, "titel") is not None:
            place = find_value(item, "sted")
            places = place.items if isinstance(place, Sequence) else (place,)
            found.update(
                one.text.split()[0].rstrip(",") for one in places if isinstance(one, Scalar) and one.text.strip()
            )
    return found


def find_identity(node: Node) -> Scalar | None:
    """The id of a record that is not read yet; None where it has none."""
    found = find_value(node, "id")
    return found if isinstance(found, Scalar) else None


def join_known(
    known: MappingType[str, Collection[str]], nodes: MappingType[str, MappingType[str, Node]]
) -> dict[str, Collection[str]]:
    """The ids of collections that are made of others, where those could be read; `nodes` are not read yet."""
    joint: dict[str, Collection[str]] = {}
    if "typologies" in known:
        joint["roles"] = _find_types(nodes["typologies"].get(ROLES_TYPOLOGY))
    if {"methods", "other_methods"} <= known.keys():
        joint["case_methods"] = dict.fromkeys((*known["methods"], *known["other_methods"]))
    return joint


def _find_types(typology: Node | None) -> Collection[str]:
    types = find_value(typology, "typer") if typology is not None else None
    items = types.items if isinstance(types, Sequence) else ()
    return dict.fromkeys(identity.text for item in items if (identity := find_identity(item)))
