"""The ways in which a part of a case's page can be shown.

Each is one macro of its name in `templates/case_shows.html` (facts: `case_facts.html`), for the page and for the
hand-out, and one function of its name in the form's preview. A field that needs no way of its own takes `ROW`,
`LABELLED`, `TEXT` or, in the box, `FACT`, which show values of every kind.
"""

from __future__ import annotations

from enum import Enum
from typing import Self


class Titled(Enum):
    """Where the title of a part stands."""

    NOWHERE = "ingen steder"
    """What it says speaks for itself, or brings headings of its own."""
    BESIDE = "ved siden af"
    """Its own declared title stands right beside what it says."""
    ABOVE = "over"
    """The heading of its section is all that it needs."""


class Show(Enum):
    """How a part is shown. The value is the name of its fragment."""

    titled: Titled
    frame: str
    """What is drawn once around all parts of the same frame that follow each other; empty for none."""

    def __new__(cls, name: str, titled: Titled = Titled.ABOVE, frame: str = "") -> Self:
        """Make a way of showing."""
        member = object.__new__(cls)
        member._value_ = name
        member.titled = titled
        member.frame = frame
        return member

    # At the head of the page.
    LEAD = ("lead", Titled.NOWHERE)
    GIST = ("gist", Titled.NOWHERE)
    PICTURES = ("pictures", Titled.NOWHERE)

    # In the box of facts.
    FACT = ("fact", Titled.BESIDE)
    PARENT = ("parent", Titled.BESIDE)
    PERIOD = ("period", Titled.BESIDE)
    SPAN = ("span", Titled.BESIDE)
    MUNICIPALITIES = ("municipalities", Titled.BESIDE)
    SUBJECTS = ("subjects", Titled.BESIDE)
    REACH = ("reach", Titled.BESIDE)
    TARGET_GROUP = ("target_group", Titled.BESIDE)
    INITIATIVE = ("initiative", Titled.BESIDE)
    METHOD = ("method", Titled.BESIDE)
    LEVEL = ("level", Titled.BESIDE)
    ROLE = ("role", Titled.BESIDE)
    CONTACT = ("contact", Titled.BESIDE)
    TRAIL = ("trail", Titled.BESIDE)

    # In the sections: values of every kind.
    TEXT = ("text",)
    STORY = ("story",)
    BULLETS = ("bullets",)
    LABELLED = ("labelled", Titled.BESIDE)
    ROW = ("row", Titled.BESIDE, "rows")

    # In the sections: what one field alone holds.
    PARTIES = ("parties",)
    TIMELINE = ("timeline",)
    ROUNDS = ("rounds", Titled.BESIDE)
    DIVISION = ("division",)
    BODIES = ("bodies", Titled.ABOVE, "rows")
    PERSONS = ("persons", Titled.ABOVE, "rows")
    SHARES = ("shares", Titled.BESIDE, "rows")
    TERMS = ("terms",)
    ACTIVITIES = ("activities", Titled.NOWHERE)
    FIGURES = ("figures",)
    QUOTES = ("quotes",)
    ASSESSMENTS = ("assessments",)
    DISPUTES = ("disputes",)
    TOPICS = ("topics", Titled.BESIDE, "topics")
    DISAGREEMENTS = ("disagreements",)
    OPEN = ("open",)
    FURTHER = ("further",)
    SOURCES = ("sources",)
