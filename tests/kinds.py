"""The kinds of page: in a pull request one of each is looked at from every side, in the weekly run all are."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings

KINDS = (
    "index.html",  # the front page: doors, a field of search, one case
    "cases/index.html",  # the catalogue: cards, filters, map
    "cases/vindrosen.html",  # a full case, with a timeline
    "cases/blaeksprutterne.html",  # a short one, that is a part of another
    "cases/tema/d01.html",  # the cases of one choice
    "kommuner.html",  # all municipalities, by letter
    "sammenlign.html",  # a tool: cases side by side
    "samling.html",  # a tool: things to take along
    "foreslaa-en-case.html",  # the form
    "metoder/index.html",  # methods beside each other
    "metoder/safe-space-dialoger.html",  # a method
    "aftaler.html",  # agreements, question by question
    "dilemmaer.html",  # a long list with numbers, to choose from
    "forudsaetninger.html",  # entries that open, with the ways to them
    "tal.html",  # charts with their numbers
    "typologier/initiativ.html",  # a typology with its drawing
    "partnerskab-trin-for-trin.html",  # steps
    "pakker.html",  # packs to choose from
    "tjeklister/index.html",  # sheets and packs to choose from
    "tjeklister/aftale-skabelon.html",  # a sheet to write on
    "tjeklister/prioriteringsmatrix.html",  # a sheet with a matrix
    "tjeklister/dilemmakort.html",  # a deck, with the form that makes a file of chosen cards
    "moede.html",  # a tool: a meeting planned
    "kilder.html",  # the sources
    "redaktoerer/felter.html",  # the reference of the fields
    "redaktoerer/felter-mere.html",  # what it is continued with
    "redaktoerer/tilfoej.html",  # prose with examples to copy
    "redaktoerer/overblik.html",  # the editors' tables
    "404.html",
)

ONLY_WEEKLY = {
    # The tools, each looked at in the walks of its own tests.
    "s-agree",
    "s-partners",
    "s-selftest",
    "s-work",
    "s-choice",
    "s-compact-list",
    "s-data-fields",
    "s-disagreements",
    "s-fault",
    "s-field-files",
    "s-fill",
    "s-idea",
    "s-ideas",
    "s-letters",
    "s-levels",
    "s-note",
    "s-roads",
    "s-scale",
    "s-scroll",
    "s-terms-list",
}
"""Parts that stand on no page of the kinds: plain boxes of text, looked at once a week."""


def weekly(*values: object) -> Any:
    """One row of a table of like attempts that waits for the weekly run; each pull request makes the others."""
    return pytest.param(*values, marks=pytest.mark.weekly)


def attempts(number: int) -> settings:
    """So many attempts at a property in the weekly run, which makes new ones each time; the others make a third."""
    return settings(
        max_examples=number // 3 if settings().derandomize else number, suppress_health_check=list(HealthCheck)
    )


both_schemes = pytest.mark.parametrize("scheme", ["light", "dark"])
"""For what each kind of page looks like, in every run."""
light_and_weekly_dark = pytest.mark.parametrize("scheme", ["light", weekly("dark")])
"""For the states of a tool: in a pull request they are looked at in the light, and weekly in the dark too.

What each part of a page looks like in the dark, the kinds of page show in every run.
"""
