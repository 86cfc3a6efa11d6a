"""What the page of a case shows: the parts of its table with what the case says in them, and the cases around it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from macros.language import danish
from macros.model.fields import Reference
from macros.model.gaps import find_gap, leaves_open, word_gap
from macros.views.case.page import FACTS, LEAD, SECTIONS
from macros.views.case.related import find_related
from macros.views.case.shows import Show, Titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.views.case.page import Part, Section
    from macros.views.case.related import RelatedCase

_OPEN: tuple[Any, ...] = (None, ())


@dataclass(frozen=True, slots=True)
class Told:
    """A part of the page with what the case says in it."""

    part: Part
    title: str
    value: Any
    many: bool
    stated: bool
    """Whether it is a statement (or several), with its own place and origin."""
    collection: str
    """The collection that the value is an id of; empty where it is none."""

    @property
    def show(self) -> str:
        """The name of its fragment."""
        return str(self.part.show.value)


@dataclass(frozen=True, slots=True)
class Run:
    """Parts that follow each other in one frame."""

    frame: str
    parts: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class ToldSection:
    """A section that has something to tell."""

    section: Section
    runs: tuple[Run, ...]
    sections: tuple[ToldSection, ...]
    is_folded: bool
    """Whether it stands behind its heading until somebody opens it."""


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything on a case's page."""

    case: Case
    lead: tuple[Told, ...]
    facts: tuple[Told, ...]
    open: tuple[str, ...]
    """What the source leaves open, as one line at the end of the facts names it."""
    sections: tuple[ToldSection, ...]
    parent: Case | None
    children: tuple[Case, ...]
    related: tuple[RelatedCase, ...]


@dataclass(frozen=True, slots=True)
class HandoutPart:
    """A part of the hand-out; `label` is what stands above it, empty where nothing does."""

    label: str
    told: Told


@dataclass(frozen=True, slots=True)
class CaseHandout:
    """What a group needs on its table: the case in short."""

    case: Case
    lead: tuple[Told, ...]
    facts: tuple[Told, ...]
    open: tuple[str, ...]
    parts: tuple[HandoutPart, ...]


def view_case(case: Case, catalogue: Catalogue) -> CaseView:
    """Choose and order what the page of a case shows."""
    return CaseView(
        case=case,
        lead=tuple(_tell(LEAD, case)),
        facts=tuple(_tell(FACTS, case)),
        open=list_open(case),
        sections=tuple(_tell_sections(SECTIONS, case)),
        parent=catalogue.cases.get(case.parent) if case.parent else None,
        children=tuple(catalogue.children_of(case)),
        related=tuple(find_related(case, catalogue)),
    )


def view_handout(case: Case) -> CaseHandout:
    """Choose and order what the hand-out says of a case: the parts of the page that are marked for it."""
    return CaseHandout(
        case,
        tuple(_tell((part for part in LEAD if part.in_handout), case)),
        tuple(_tell((part for part in FACTS if part.in_handout), case)),
        list_open(case),
        tuple(_tell_handout(SECTIONS, case)),
    )


def list_open(case: Case) -> tuple[str, ...]:
    """What the line at the end of the facts names: the facts that the source leaves open, and of a short case all else.

    A short case leaves more open than it tells, and a list of it would be its longest part.
    """
    facts = (part for part in FACTS if part.named_when_open and leaves_open(case, part.path) and not _read(part, case))
    named = (danish.lower_initial(part.title) for part in facts)
    return tuple(dict.fromkeys((*named, *(() if case.is_full else _list_other_gaps(case)))))


def list_gaps(case: Case) -> tuple[str, ...]:
    """What the source leaves open, in words, but for what the line at the end of the facts names."""
    return _list_other_gaps(case) if case.is_full else ()


def _list_other_gaps(case: Case) -> tuple[str, ...]:
    named = {part.path for part in FACTS if part.named_when_open}
    return tuple(dict.fromkeys(word_gap(line) for line in case.not_stated if find_gap(line) not in named))


def _read(part: Part, case: Case) -> Any:  # noqa: ANN401 - a value of any type
    """What a case says in a part; nothing where it says nothing."""
    if part.show is Show.OPEN:
        return list_gaps(case)
    value: Any = case
    for name in part.field.split("."):
        value = None if value in _OPEN else getattr(value, name)
    return None if value in _OPEN else value


def _tell(parts: Iterable[Part], case: Case) -> Iterator[Told]:
    for part in parts:
        value = _read(part, case)
        spec = part.specs[-1]
        if value not in _OPEN:
            collection = spec.kind.collection if isinstance(spec.kind, Reference) else ""
            yield Told(part, spec.title, value, spec.many, spec.stated, collection)


def _tell_sections(sections: Iterable[Section], case: Case) -> Iterator[ToldSection]:
    for section in sections:
        parts = groupby(_tell(section.parts, case), lambda told: told.part.show.frame)
        runs = tuple(Run(frame, tuple(told)) for frame, told in parts)
        inner = tuple(_tell_sections(section.sections, case))
        if runs or inner:
            is_folded = section.folded if case.is_full else not section.open_in_short
            yield ToldSection(section, runs, inner, is_folded)


def _tell_handout(sections: Iterable[Section], case: Case) -> Iterator[HandoutPart]:
    """Every part of the hand-out; the heading of a section stands once, above the first part that needs it."""
    for section in sections:
        heading = section.title
        for told in _tell((part for part in section.parts if part.in_handout), case):
            match told.part.show.titled:
                case Titled.BESIDE:
                    yield HandoutPart(told.title, told)
                case Titled.NOWHERE:
                    yield HandoutPart("", told)
                case Titled.ABOVE:
                    yield HandoutPart(heading, told)
                    heading = ""
        yield from _tell_handout(section.sections, case)
