"""All records together: looked up by id, and by what they have in common."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from macros.catalogue.sources import describe_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.catalogue.menu import Menu
    from macros.model.records.agreement import AgreementDraft, QuestionGroup
    from macros.model.records.case import Case
    from macros.model.records.checklist import Checklist
    from macros.model.records.growing_word import CaseKind, Sector, Subject, TargetKind
    from macros.model.records.method import Combination, HandbookMethod, OtherMethod, Step
    from macros.model.records.method_choice import ChoiceQuestion
    from macros.model.records.pack import Pack
    from macros.model.records.partner_map import PartnerMap
    from macros.model.records.redirect import Redirect
    from macros.model.records.search import SearchWords
    from macros.model.records.self_test import SelfTest
    from macros.model.records.settings import Settings
    from macros.model.records.source import Document
    from macros.model.records.survey import Chart
    from macros.model.records.topic import Dilemma, Prerequisite, SourceDisagreement, Term, Topic
    from macros.model.records.typology import Level, Typology, TypologyType
    from macros.model.records.way import WaySection
    from macros.model.statements import Place
    from macros.pictures.look import PictureFile
    from macros.reading.nodes import Mark


@dataclass(frozen=True, slots=True)
class Alike:
    """Which cases share a value, so that finding the like of one never means going through all."""

    ids: dict[tuple[str, str], list[str]]
    """For each field and value the cases that have it, in the catalogue's order."""
    position: dict[str, int]
    """Where each case stands in the catalogue's order."""

    def following(self, field: str, value: str, case: str) -> Iterable[str]:
        """Return the ids that share the value, beginning after the given one and going round."""
        ids = self.ids.get((field, value), [])
        start = bisect(ids, self.position[case], key=self.position.__getitem__)
        return chain(islice(ids, start, None), islice(ids, start))


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that the site is made of. Each collection is in the order it is shown in, by id."""

    settings: Settings
    cases: dict[str, Case]
    checklists: dict[str, Checklist]
    documents: dict[str, Document]
    methods: dict[str, HandbookMethod]
    """The handbook's three: what can be chosen, compared and gathered."""
    other_methods: dict[str, OtherMethod]
    case_methods: dict[str, HandbookMethod | OtherMethod]
    """All that a case can use: the handbook's and the others."""
    levels: dict[str, Level]
    roles: dict[str, TypologyType]
    """The types of the typology of roles, under the words that cases use."""
    prerequisites: dict[str, Prerequisite]
    dilemmas: dict[str, Dilemma]
    combinations: dict[str, Combination]
    method_choice: dict[str, ChoiceQuestion]
    """The questions that lead to a method, in the order in which they are asked."""
    steps: dict[str, Step]
    agreement_points: dict[str, Topic]
    question_groups: dict[str, QuestionGroup]
    agreement_drafts: dict[str, AgreementDraft]
    """By the id of the question."""
    typologies: dict[str, Typology]
    outcomes: dict[str, Topic]
    attention: dict[str, Topic]
    ideas: dict[str, Topic]
    empowerment: dict[str, Topic]
    eight_questions: dict[str, Topic]
    charts: dict[str, Chart]
    terms: dict[str, Term]
    disagreements: dict[str, SourceDisagreement]
    packs: dict[str, Pack]
    self_tests: dict[str, SelfTest]
    subjects: dict[str, Subject]
    sectors: dict[str, Sector]
    target_kinds: dict[str, TargetKind]
    case_kinds: dict[str, CaseKind]
    search_words: dict[str, SearchWords]
    ways: dict[str, WaySection]
    """The groups that the pages of each section of the menu stand in."""
    partner_maps: dict[str, PartnerMap]
    """The words and rules of «Partnerkort»: one entry, `partnerkort`."""

    menu: Menu
    pictures: Mapping[str, PictureFile]
    """The pictures that cases name, by the names of their files."""
    alike: Alike
    digests: Mapping[str, bytes]
    """Every file that all of it was read from, below the project's root, with the SHA-256 of its bytes."""
    redirects: dict[str, Redirect]
    """By the address that was."""
    redirect_marks: dict[str, Mark]
    """Where each stands in its file: whether a target exists is known when all pages are."""

    def children_of(self, case: Case) -> list[Case]:
        """The cases that are part of this one."""
        return [self.cases[other] for other in self.alike.ids.get(("parent", case.id), [])]

    def cases_with(self, field: str, value: str) -> list[Case]:
        """The cases that share a value: `field` is one of those that `find_alike` knows."""
        return [self.cases[other] for other in self.alike.ids.get((field, value), [])]

    def word_places(self, places: Iterable[Place], *, short: bool = False) -> str:
        """Places for a reader with nothing but the paper: each document, and where in it, but a case's own.

        Documents are called by their titles, or `short`: «Oplægget, s. 12».
        """
        found: dict[str, dict[str, None]] = {}
        for place in places:
            if document := self.documents.get(place.source):
                name = document.short if short else document.title
                found.setdefault(name, {})[describe_place(place, document, short=short)] = None
        return "; ".join(f"{name}, {', '.join(wheres)}" for name, wheres in found.items())


def find_alike(cases: Mapping[str, Case]) -> Alike:
    """Group the cases by every value of `list_shared_values`."""
    ids: dict[tuple[str, str], list[str]] = {}
    for case in cases.values():
        for value in list_shared_values(case):
            ids.setdefault(value, []).append(case.id)
    return Alike(ids, {identity: number for number, identity in enumerate(cases)})


def list_shared_values(case: Case) -> Iterable[tuple[str, str]]:
    """Yield what makes two cases alike, as field and value; what weighs most comes first."""
    if case.parent:
        yield "parent", case.parent
    for municipality in case.municipalities:
        yield "municipality", municipality.name
    if case.complexity:
        yield "level", case.complexity.level
    if case.role:
        yield "role", case.role.role
    if case.initiative:
        yield "initiative", str(case.initiative.kind.value)
    if case.method:
        yield "method", case.method.name
