"""Which sheets belong to what, both ways: each relation is told once, in the sheet's own record."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice, zip_longest
from typing import TYPE_CHECKING

from macros.language import danish
from macros.model import addresses
from macros.model.parts.cards import CardDeck
from macros.model.records.checklist_around import Belonging, CasePart, HandbookPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.model.records.checklist import Checklist
    from macros.model.records.method import HandbookMethod
    from macros.model.records.pack import Pack

MOST_OFFERED = 4
"""Sheets that are shown at once: beside a case there are no more, elsewhere the rest is one click away."""
MOST_PACKS = 4
"""Packs that are shown of a method; of all else half as many, those that hold most of its sheets."""

METHOD, PAGE, STEP, QUESTIONS = "metode", "side", "trin", "aftalespørgsmål"
PREREQUISITE, DILEMMA, TYPOLOGY = "forudsætning", "dilemma", "typologi"
"""What a sheet can belong to, as a page and a template ask for it."""

_ON_PAGE = {
    HandbookPage.AGREEMENTS.value: QUESTIONS,
    HandbookPage.PREREQUISITES.value: PREREQUISITE,
    HandbookPage.DILEMMAS.value: DILEMMA,
}
"""Pages of many things: a sheet that belongs to one of them belongs to the page."""
_MADE_OF = {CardDeck.DILEMMAS: HandbookPage.DILEMMAS, CardDeck.IDEAS: HandbookPage.IDEAS}
"""Cards belong to what they are made of, without a word about it."""


_TELLS: Mapping[CasePart, Callable[[Case], object]] = {
    CasePart.DUTIES: lambda case: case.duties,
    CasePart.AGREEMENT: lambda case: case.agreement,
    CasePart.GOALS: lambda case: case.purpose and case.purpose.goals,
    CasePart.PLANS: lambda case: case.activities and case.activities.planned,
    CasePart.FIGURES: lambda case: case.figures,
    CasePart.INITIATIVE: lambda case: case.initiative,
    CasePart.PARTIES: lambda case: case.parties[1:],
}
"""What a case must hold of each part to tell it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A sheet that is worth taking along, and why."""

    sheet: Checklist
    why: str


@dataclass(frozen=True, slots=True)
class Way:
    """A way back from a sheet to what it belongs to."""

    title: str
    address: str
    """Below the site's root."""


_COLLECTIONS = {
    METHOD: "methods",
    STEP: "steps",
    QUESTIONS: "question_groups",
    PREREQUISITE: "prerequisites",
    DILEMMA: "dilemmas",
    TYPOLOGY: "typologies",
}


def is_known(catalogue: Catalogue, kind: str, identity: str) -> bool:
    """Whether there is such a thing for a sheet to belong to."""
    if kind == PAGE:
        return identity in {page.value for page in HandbookPage}
    return kind in _COLLECTIONS and identity in getattr(catalogue, _COLLECTIONS[kind])


def list_relations(sheet: Checklist) -> Mapping[str, tuple[str, ...]]:
    """What a sheet belongs to: for each kind the ids or words, in the record's order."""
    told = sheet.belonging or Belonging()
    pages = dict.fromkeys(page.value for page in (*told.pages, *_list_decks(sheet)))
    return {
        METHOD: sheet.methods,
        PAGE: tuple(str(page) for page in pages),
        STEP: told.steps,
        QUESTIONS: told.question_groups,
        PREREQUISITE: told.prerequisites,
        DILEMMA: told.dilemmas,
        TYPOLOGY: told.typologies,
    }


def _list_decks(sheet: Checklist) -> Iterator[HandbookPage]:
    for block in sheet.blocks:
        if block.cards is not None:
            yield _MADE_OF[block.cards]


def list_sheets_for(catalogue: Catalogue, kind: str, identity: str) -> list[Checklist]:
    """The sheets that belong to something, the nearest first: those that belong to little else stand before the rest.

    A page has the sheets of what stands on it too. Raises KeyError for a kind that nothing belongs to.
    """

    def nearness(sheet: Checklist) -> tuple[bool, int]:
        relations = list_relations(sheet)
        # Of a step, what is for that step alone; of all else, what is used first on the way.
        return identity not in relations[kind], len(relations[STEP]) if kind == STEP else 0

    return sorted((sheet for sheet in list_on_the_way(catalogue) if _belongs(sheet, kind, identity)), key=nearness)


def list_on_the_way(catalogue: Catalogue) -> list[Checklist]:
    """All sheets in the order in which they are used on the way to a partnership, those off the way last."""
    numbers = {step: number for number, step in enumerate(catalogue.steps)}
    last = len(numbers)
    return sorted(
        catalogue.checklists.values(),
        key=lambda sheet: min((numbers[step] for step in list_relations(sheet)[STEP]), default=last),
    )


def _belongs(sheet: Checklist, kind: str, identity: str) -> bool:
    relations = list_relations(sheet)
    return identity in relations[kind] or (kind == PAGE and bool(relations.get(_ON_PAGE.get(identity, ""), ())))


def list_packs_for(catalogue: Catalogue, kind: str, identity: str) -> list[Pack]:
    """The packs with a sheet that fits, those of a method beginning with its own."""
    fitting = {sheet.id for sheet in list_sheets_for(catalogue, kind, identity)}
    found = [pack for pack in catalogue.packs.values() if not fitting.isdisjoint(pack.sheets)]
    if kind == METHOD:
        found = [pack for pack in found if pack.method in {identity, None}]
        return sorted(found, key=lambda pack: pack.method != identity)[:MOST_PACKS]
    return sorted(found, key=lambda pack: -len(fitting.intersection(pack.sheets)))[: MOST_PACKS // 2]


def offer_to_case(case: Case, catalogue: Catalogue) -> list[Offer]:
    """The sheets that fit what a case shows, the best first, each with the reason: at most MOST_OFFERED.

    One sheet for each reason before any reason has a second.
    """
    reasons = [[Offer(sheet, why) for sheet in sheets] for why, sheets in _list_reasons(case, catalogue)]
    found: dict[str, Offer] = {}
    for round_of in zip_longest(*reasons):
        for offer in round_of:
            if offer is not None:
                found.setdefault(offer.sheet.id, offer)
    return list(islice(found.values(), MOST_OFFERED))


def _list_reasons(case: Case, catalogue: Catalogue) -> Iterator[tuple[str, list[Checklist]]]:
    method = case.method.name if case.method and case.method.name in catalogue.methods else ""
    of_method = list_sheets_for(catalogue, METHOD, method) if method else []
    why = f"Fordi casen bruger {danish.lower_initial(catalogue.methods[method].title)}" if method else ""
    # A method with few sheets has them made for it; one with many has all that the others offer.
    if len(of_method) <= MOST_OFFERED:
        yield why, of_method
    for part in CasePart:
        if _TELLS[part](case):
            yield part.label, _list_for_part(catalogue, part)
    if case.dilemmas:
        yield "Fordi casen viser dilemmaer", list_sheets_for(catalogue, PAGE, str(HandbookPage.DILEMMAS.value))
    if case.prerequisites:
        page = str(HandbookPage.PREREQUISITES.value)
        yield "Fordi casen viser forudsætninger", list_sheets_for(catalogue, PAGE, page)
    if case.complexity:
        page = str(HandbookPage.COMPLEXITY.value)
        yield "Fordi kilden siger, hvor komplekst samarbejdet er", list_sheets_for(catalogue, PAGE, page)
    if len(of_method) > MOST_OFFERED:
        yield why, of_method


def _list_for_part(catalogue: Catalogue, part: CasePart) -> list[Checklist]:
    return [sheet for sheet in catalogue.checklists.values() if sheet.belonging and part in sheet.belonging.cases]


def find_cases_of_sheets(cases: Iterable[Case], catalogue: Catalogue) -> dict[str, list[Case]]:
    """For each sheet the cases whose pages show it."""
    found: dict[str, list[Case]] = {identity: [] for identity in catalogue.checklists}
    for case in cases:
        for offer in offer_to_case(case, catalogue):
            found[offer.sheet.id].append(case)
    return found


def list_ways_back(sheet: Checklist, catalogue: Catalogue) -> list[tuple[str, list[Way]]]:
    """What a sheet belongs to, under headings, each with the way there; headings with nothing are left out."""
    relations = list_relations(sheet)
    titles = {str(page.value): page.label for page in HandbookPage}
    topics = [Way(titles[page], addresses.handbook_page(page)) for page in relations[PAGE]]
    topics += [
        Way(f"Aftaler: {catalogue.question_groups[group].title}", addresses.question_group_page(group))
        for group in relations[QUESTIONS]
    ]
    topics += [
        Way(record.title, addresses.page_of(record))
        for kind in (PREREQUISITE, DILEMMA, TYPOLOGY)
        for record in (getattr(catalogue, _COLLECTIONS[kind])[identity] for identity in relations[kind])
    ]
    numbers = {step: number for number, step in enumerate(catalogue.steps, 1)}
    tools = [
        Way("Partnerkort", addresses.tool_page("partnerkort"))
        for words in catalogue.partner_maps.values()
        if sheet.id in words.sheets
    ]
    groups = [
        ("Værktøj", tools),
        ("Metode", [_way_to(catalogue.methods[identity]) for identity in relations[METHOD]]),
        (
            "Trin",
            [
                Way(f"{numbers[step]}. {catalogue.steps[step].title}", addresses.step_page(step))
                for step in sorted(relations[STEP], key=numbers.__getitem__)
            ],
        ),
        ("Viden", topics),
        ("Pakker", [_way_to(pack) for pack in catalogue.packs.values() if sheet.id in pack.sheets]),
    ]
    return [(heading, ways) for heading, ways in groups if ways]


def _way_to(record: HandbookMethod | Pack) -> Way:
    return Way(record.title, addresses.page_of(record))
