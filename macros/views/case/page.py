"""The page of a case as data: its parts in order, the heading that each section has, and how each part is shown.

The page itself, the hand-out and the form's preview all walk this one table. A new field of a case is one line here,
beside its declaration; what it is called comes from there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.model.fields import list_specs, title_of
from macros.model.records.case import Case
from macros.views.case.shows import Show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.model.fields import Spec


@dataclass(frozen=True, slots=True)
class Part:
    """A field on the page of a case, and how it is shown."""

    field: str
    """Attribute names from the case down: «purpose.short»."""
    show: Show
    named_when_open: bool = False
    """Whether the line at the end of the facts names it where the record says that the source leaves it open. What else
    is left open is named among «Hvad kilden ikke siger», and what the record says nothing of is left out."""
    in_handout: bool = True
    """Whether it is among what a group needs on its table; all the rest stands on the case's page."""
    order: tuple[str, ...] = ()
    """For a group: the attribute names of its fields in the order to show, where that is not the declared one."""
    unfolded: int = 0
    """How many items of a long list stand open; the rest is one click away. 0 shows all."""

    @property
    def specs(self) -> tuple[Spec, ...]:
        """The declarations on the way to the field; its own is the last."""
        return list_specs(Case, self.field)

    @property
    def path(self) -> str:
        """The keys on the way to the field: «formål.kort»."""
        return ".".join(spec.key for spec in self.specs)

    @property
    def title(self) -> str:
        """What the field is called, here and everywhere."""
        return self.specs[-1].title


@dataclass(frozen=True, slots=True)
class Section:
    """Parts under a heading. Where no part has anything to tell, the heading is left out too."""

    anchor: str
    title: str
    parts: tuple[Part, ...] = ()
    sections: tuple[Section, ...] = ()
    """What stands below the parts under headings of its own."""
    searched: bool = True
    """Whether the search finds what stands in it."""
    folded: bool = False
    """Whether a full case has it folded behind its heading: what is looked up there, and not read from end to end."""
    open_in_short: bool = False
    """Whether it stands open in a short case, which has all else folded and so is one screen."""


def _page_only(field: str, show: Show, **more: Any) -> Part:  # noqa: ANN401 - further attributes of a part
    return Part(field, show, in_handout=False, **more)


def _titled(anchor: str, field: str, *parts: Part, **more: Any) -> Section:  # noqa: ANN401 - further attributes
    """A section that is called what its field is called."""
    return Section(anchor, title_of(Case, field), parts, **more)


LEAD = (
    Part("summary", Show.LEAD),
    Part("gist", Show.GIST),
    Part("pictures", Show.PICTURES),
)
"""Under the title."""

FACTS = (
    _page_only("parent", Show.PARENT),
    Part("period", Show.PERIOD, named_when_open=True),
    _page_only("duration", Show.SPAN),
    Part("municipalities", Show.MUNICIPALITIES, named_when_open=True),
    Part("reach", Show.REACH),
    Part("country", Show.FACT),
    _page_only("areas", Show.FACT),
    Part("subjects", Show.SUBJECTS),
    Part("target_group", Show.TARGET_GROUP, named_when_open=True),
    Part("initiative", Show.INITIATIVE, named_when_open=True),
    Part("method", Show.METHOD, named_when_open=True),
    Part("complexity", Show.LEVEL, named_when_open=True),
    Part("role", Show.ROLE, named_when_open=True),
    _page_only("official_title", Show.FACT),
    _page_only("contact", Show.CONTACT),
    _page_only("depth", Show.FACT),
    _page_only("history", Show.TRAIL),
)
"""In the box of facts."""

SECTIONS = (
    Section(
        "begyndelse",
        "Hvordan det begyndte",
        (
            _page_only("background", Show.STORY),
            _page_only("initiative.taker", Show.TEXT),
            _page_only("earlier", Show.LABELLED),
        ),
    ),
    _titled("parter", "parties", Part("parties", Show.PARTIES), open_in_short=True),
    _titled(
        "formaal",
        "purpose",
        Part("purpose.short", Show.TEXT),
        _page_only("purpose.outward", Show.ROW),
        _page_only("purpose.inward", Show.ROW),
        _page_only("purpose.goals", Show.ROW),
        _page_only("limits", Show.ROW),
        _page_only("approaches", Show.ROW),
    ),
    _titled(
        "forloeb",
        "timeline",
        _page_only("timeline", Show.TIMELINE, unfolded=4),
        _page_only("rounds", Show.ROUNDS),
        _page_only("establishment", Show.TEXT, unfolded=2),
    ),
    Section(
        "aftalt",
        "Hvad de aftalte",
        sections=(
            _titled("opgaver", "duties", Part("duties", Show.DIVISION, unfolded=5), folded=True),
            _titled(
                "organisering",
                "bodies",
                _page_only("bodies", Show.BODIES),
                _page_only("persons", Show.PERSONS),
                _page_only("meetings", Show.ROW),
                folded=True,
            ),
            _titled(
                "oekonomi",
                "finance",
                _page_only("finance.means", Show.ROW),
                _page_only("finance.between", Show.ROW),
                _page_only("finance.budget", Show.ROW),
                _page_only("finance.shares", Show.SHARES),
                _page_only("finance.reservation", Show.ROW),
                folded=True,
            ),
            _titled("vilkaar", "agreement", _page_only("agreement", Show.TERMS, unfolded=4), folded=True),
        ),
    ),
    _titled(
        "resultater",
        "results",
        Part("results", Show.TEXT, unfolded=3),
        # What happened comes first.
        Part("activities", Show.ACTIVITIES, order=("done", "not_done", "planned", "discussed"), unfolded=2),
        open_in_short=True,
        sections=(
            _titled("tal", "figures", _page_only("figures", Show.FIGURES), folded=True),
            _titled("laering", "lessons", Part("lessons", Show.BULLETS)),
            _titled("citater", "quotes", _page_only("quotes", Show.QUOTES)),
        ),
    ),
    _titled("vurderinger", "assessments", Part("assessments", Show.ASSESSMENTS)),
    _titled("uenigheder", "disputes", _page_only("disputes", Show.DISPUTES)),
    Section(
        "viser",
        "Hvad casen viser",
        (_page_only("prerequisites", Show.TOPICS), _page_only("dilemmas", Show.TOPICS)),
        folded=True,
    ),
    _titled("uoverensstemmelser", "disagreements", _page_only("disagreements", Show.DISAGREEMENTS), folded=True),
    _titled("ikke-angivet", "not_stated", Part("not_stated", Show.OPEN), searched=False, folded=True),
    _titled("laes-mere", "further", _page_only("further", Show.FURTHER), searched=False, folded=True),
    _titled("kilder", "sources", _page_only("sources", Show.SOURCES), searched=False, folded=True),
)
"""Under headings, from the beginning to the sources."""

ELSEWHERE = {
    "id": "stands in the address",
    "title": "is the heading of the page",
    "kind": "stands in the line under the heading, with the period, the level and the municipalities",
    "related": "are among the cases that lie near, which the whole catalogue decides",
}
"""Fields of a case that no part shows, and why."""


def list_parts(sections: tuple[Section, ...] = SECTIONS) -> Iterator[Part]:
    """Every part of some sections, those of the inner ones after their own."""
    for section in sections:
        yield from section.parts
        yield from list_parts(section.sections)


def describe_page() -> dict[str, Any]:
    """The table as plain values, for the preview in the browser, which knows a field by its keys."""
    return {
        "lead": [_describe_part(part) for part in LEAD],
        "facts": [_describe_part(part) for part in FACTS],
        "sections": [_describe_section(section) for section in SECTIONS],
    }


def _describe_section(section: Section) -> dict[str, Any]:
    return {
        "id": section.anchor,
        "title": section.title,
        "parts": [_describe_part(part) for part in section.parts],
        "sections": [_describe_section(inner) for inner in section.sections],
        **({"folded": True} if section.folded else {}),
        **({"open_in_short": True} if section.open_in_short else {}),
    }


def _describe_part(part: Part) -> dict[str, Any]:
    order = [list_specs(Case, f"{part.field}.{name}")[-1].key for name in part.order]
    return {
        "keys": [spec.key for spec in part.specs],
        "title": part.title,
        "show": part.show.value,
        "frame": part.show.frame,
        **({"named_when_open": True} if part.named_when_open else {}),
        **({"order": order} if order else {}),
        **({"unfolded": part.unfolded} if part.unfolded else {}),
    }
