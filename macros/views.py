"""What a page needs of the records: chosen, sorted and worded, with no markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros import danish
from macros.catalogue import list_shared_values
from macros.fields import Vocabulary, specs_of
from macros.records.case import Activities, Agreement, Case, Depth, Initiator, Standing
from macros.records.typology import CaseField
from macros.timeline import Timeline, draw_timeline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue import Catalogue
    from macros.records.case import (
        AssociationRole,
        CaseSource,
        Complexity,
        DilemmaLink,
        Initiative,
        Party,
        PrerequisiteLink,
    )
    from macros.records.method import HandbookMethod
    from macros.records.source import Document
    from macros.records.topic import Topic
    from macros.records.typology import Level, Typology
    from macros.references import SourcedPage
    from macros.statements import Place, Stated

MOST_RELATED = 4
ACTIVITY_ORDER = ("gennemført", "ikke_gennemført", "planlagt", "drøftet")
"""What happened comes first."""


@dataclass(frozen=True, slots=True)
class Row:
    """A heading with its statements; `key` is the field's key in the file."""

    key: str
    title: str
    items: tuple[Stated[str], ...]


@dataclass(frozen=True, slots=True)
class RelatedCase:
    """Another case, and what it shares with this one."""

    case: Case
    reason: str


@dataclass(frozen=True, slots=True)
class SourceUse:
    """A source of a case: the known document, or None where the case describes its own."""

    document: Document | None
    entry: CaseSource


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything on a case's page."""

    case: Case
    main_source: str
    """Id of the source that most of the case rests on; its name need not stand beside each place."""
    period: str
    parties: tuple[Party, ...]
    others: tuple[Party, ...]
    timeline: Timeline | None
    agreement: tuple[Row, ...]
    activities: tuple[Row, ...]
    sources: tuple[SourceUse, ...]
    parent: Case | None
    children: tuple[Case, ...]
    related: tuple[RelatedCase, ...]

    @property
    def has_agreement(self) -> bool:
        """Whether there is anything to tell about what was agreed."""
        case = self.case
        return bool(
            self.agreement
            or case.duties
            or case.bodies
            or case.meetings
            or case.persons
            or case.finance
            or case.duration
        )

    @property
    def has_results(self) -> bool:
        """Whether there is anything to tell about what came of it."""
        case = self.case
        return bool(self.activities or case.results or case.figures or case.lessons)


def view_case(case: Case, catalogue: Catalogue) -> CaseView:
    """Choose and order what the page of a case shows."""
    parties = tuple(party for party in case.parties if party.standing in {None, Standing.PARTY})
    others = tuple(party for party in case.parties if party.standing not in {None, Standing.PARTY})
    return CaseView(
        case=case,
        main_source=case.sources[0].place[0].source,
        period=word_period(case),
        parties=parties,
        others=others,
        timeline=draw_timeline(case.timeline),
        agreement=tuple(view_rows(case.agreement)),
        activities=tuple(sorted(view_rows(case.activities), key=lambda row: ACTIVITY_ORDER.index(row.key))),
        sources=tuple(SourceUse(catalogue.documents.get(entry.place[0].source), entry) for entry in case.sources),
        parent=catalogue.cases.get(case.parent) if case.parent else None,
        children=tuple(catalogue.children_of(case)),
        related=tuple(find_related(case, catalogue)),
    )


def view_rows(group: Agreement | Activities | None) -> Iterable[Row]:
    """Every filled field of a group of statements, under its declared title, in the declared order."""
    if group is None:
        return
    for name, spec in specs_of(type(group)):
        value = getattr(group, name)
        items = value if isinstance(value, tuple) else (value,)
        if value:
            yield Row(spec.key, spec.title, items)


def word_period(case: Case) -> str:
    """The time that the source tells of: «2003–2004»; empty where it is not stated."""
    if case.period is None:
        return ""
    start, end = case.period.start, case.period.end
    if start is None or end is None:
        return f"fra {start.wording}" if start else f"til {end.wording}" if end else ""
    if start.wording == end.wording:
        return start.wording
    first, last = start.first.year, end.last.year
    return str(first) if first == last else f"{first}–{last}"


def find_related(case: Case, catalogue: Catalogue) -> Iterable[RelatedCase]:
    """The cases nearest to this one, nearest first, each once: at most MOST_RELATED.

    A parent, its parts and the parts beside this one come first, then what the editor names, then the same
    municipality, level, role and method. Among many alike, the ones that follow it in the catalogue are taken,
    so that every case is somebody's neighbour.
    """
    found: dict[str, str] = {}
    for other, reason in _near_cases(case, catalogue):
        if other != case.id and other not in found and catalogue.cases[other].depth is not Depth.NAME:
            found[other] = reason
            if len(found) == MOST_RELATED:
                break
    return [RelatedCase(catalogue.cases[other], reason) for other, reason in found.items()]


def _near_cases(case: Case, catalogue: Catalogue) -> Iterable[tuple[str, str]]:
    if case.parent:
        yield case.parent, "casen, som denne er en del af"
    for child in catalogue.children_of(case):
        yield child.id, "del af denne case"
    for other in case.related:
        yield other, "anbefalet af redaktionen"
    for field, value in list_shared_values(case):
        for other in catalogue.alike.following(field, value, case.id):
            yield other, _word_reason(field, value, catalogue)


def _word_reason(field: str, value: str, catalogue: Catalogue) -> str:
    match field:
        case "parent":
            return "del af samme case"
        case "municipality":
            return f"også i {value}"
        case "level":
            return f"samme kompleksitet: {danish.lower_initial(catalogue.levels[value].title)}"
        case "role":
            return f"samme foreningsrolle: {danish.lower_initial(catalogue.roles[value].title)}"
        case "method":
            return f"samme metode: {danish.lower_initial(catalogue.methods[value].one)}"
        case _:
            return "samme slags initiativ"


def cases_with_page(catalogue: Catalogue) -> list[Case]:
    """Every case that has a page of its own: the fullest first, then in Danish order of title."""
    order = {Depth.FULL: 0, Depth.SHORT: 1}
    cases = [case for case in catalogue.cases.values() if case.depth is not Depth.NAME]
    return sorted(cases, key=lambda case: order[case.depth])


def cases_by_name_only(catalogue: Catalogue) -> list[Case]:
    """Every case that the sources only name, in Danish order."""
    return [case for case in catalogue.cases.values() if case.depth is Depth.NAME]


def place_of_record(case: Case) -> tuple[Place, ...]:
    """The places that hold for every field without one of its own."""
    return tuple(place for source in case.sources for place in source.place)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a comparison: what is compared, and a cell for each column (None: not stated)."""

    title: str
    cells: tuple[tuple[Stated[str], ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A comparison: the records as columns, their fields as rows."""

    columns: tuple[Level | HandbookMethod, ...]
    rows: tuple[TableRow, ...]


def view_dimensions(method: HandbookMethod) -> list[Row]:
    """The dimensions of a method that take one statement each; an empty row where the source leaves one open."""
    rows = []
    for name, spec in specs_of(type(method)):
        if spec.stated and not spec.many and name != "summary":
            value = getattr(method, name)
            rows.append(Row(spec.key, spec.title, () if value is None else (value,)))
    return rows


def view_levels(catalogue: Catalogue) -> Table:
    """The levels of complexity with every dimension that the model declares."""
    return _compare(tuple(catalogue.levels.values()), without={"summary"})


def view_method_table(catalogue: Catalogue) -> Table:
    """The methods with their traits and every further dimension of one statement."""
    return _compare(tuple(catalogue.methods.values()), without={"summary"})


def _compare(columns: tuple[Level | HandbookMethod, ...], without: set[str]) -> Table:
    rows = []
    for name, spec in specs_of(type(columns[0])) if columns else ():
        if not spec.stated or name in without:
            continue
        cells = []
        for column in columns:
            value = getattr(column, name)
            cells.append(value if isinstance(value, tuple) else (value,) if value is not None else ())
        rows.append(TableRow(spec.title, tuple(cells)))
    return Table(columns, tuple(rows))


@dataclass(frozen=True, slots=True)
class RestingOn:
    """What rests on a source: cases and prose pages."""

    cases: list[Case]
    pages: list[SourcedPage]


def view_source_uses(catalogue: Catalogue, pages: Iterable[SourcedPage]) -> dict[str, RestingOn]:
    """For each known source the cases and pages that rest on it."""
    uses = {identity: RestingOn([], []) for identity in catalogue.documents}
    for case in catalogue.cases.values():
        for identity in dict.fromkeys(place.source for place in place_of_record(case)):
            if identity in uses:
                uses[identity].cases.append(case)
    for page in pages:
        for identity in page.documents:
            uses[identity].pages.append(page)
    return uses


def view_cases_of_types(typology: Typology, catalogue: Catalogue) -> dict[str, list[Case]]:
    """For each type the cases that records put there; empty lists where no field of a case sorts them."""
    if typology.field is None:
        return {kind.id: [] for kind in typology.types}
    index = {CaseField.LEVEL: "level", CaseField.ROLE: "role", CaseField.INITIATIVE: "initiative"}[typology.field]
    words = {danish.make_slug(str(word.value)): str(word.value) for word in Initiator}
    return {kind.id: catalogue.cases_with(index, words.get(kind.id, kind.id)) for kind in typology.types}


def view_sorting_field(record: Case, field: str) -> Initiative | Complexity | AssociationRole | None:
    """The group of a case that sorts it in a typology: `field` is a word of `CaseField`."""
    match CaseField.named(field):
        case CaseField.LEVEL:
            return record.complexity
        case CaseField.ROLE:
            return record.role
        case CaseField.INITIATIVE:
            return record.initiative


def view_topic_links(catalogue: Catalogue, field: str) -> dict[str, list[tuple[Case, PrerequisiteLink | DilemmaLink]]]:
    """For each topic the cases that link to it: `field` is «prerequisites» or «dilemmas»."""
    links: dict[str, list[tuple[Case, PrerequisiteLink | DilemmaLink]]] = {
        identity: [] for identity in getattr(catalogue, field)
    }
    for case in cases_with_page(catalogue):
        for link in getattr(case, field):
            links[link.topic].append((case, link))
    return links


def group_by_word(
    records: Iterable[Any], attribute: str, vocabulary: type[Vocabulary]
) -> list[tuple[Vocabulary, list[Any]]]:
    """Records under the words of a vocabulary, in its order, a word without records among them."""
    groups: dict[Vocabulary, list[Any]] = {word: [] for word in vocabulary}
    for record in records:
        value = record[1] if isinstance(record, tuple) else record
        groups[getattr(value, attribute)].append(record)
    return list(groups.items())


def group_topics(topics: Iterable[Topic]) -> list[tuple[str, list[Topic]]]:
    """Topics under their headings, in the order in which the headings first come."""
    groups: dict[str, list[Topic]] = {}
    for topic in topics:
        groups.setdefault(topic.section or "", []).append(topic)
    return list(groups.items())
