"""What is told as a source's word is: its names stand in the lines it names, and its strong words are the source's own.

That its numbers do is a warning of the check, and `test_content.py` wants none.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from macros.catalogue.references import find_places
from macros.checking.hints.numbers import list_statements
from macros.language.formatting import strip_formatting
from tests.curation.test_content import needs_seeds, seed_lines
from tests.projects import live_catalogue
from tests.records import all_records

if TYPE_CHECKING:
    from collections.abc import Iterator

ALLOWED = Path(__file__).with_name("strong_words.yml")

STRONG = {
    "fordi": r"fordi|da|derfor|idet|eftersom|grund\w*|begrund\w*|skyldes|således|for",
    "alle|altid": r"alle|altid|enhver|samtlige|hver|hvert|begge|hele|alt|generelt|de tre partnerskaber|fælles",
    "kun": r"kun|blot|alene|enkelt\w*|ikke|fremfor|frem for|lille grad",
    r"vigtigst\w*|størst\w*": r"vigtigst\w*|størst\w*|væsentligst\w*|først og fremmest",
    "aldrig|ingen": r"aldrig|ingen|intet|ikke|ej|uden|uafhængig\w*",
    "fleste": r"(?:de )?flest\w*|overvejende|primært",
}
"""Words that say much, and what a source has to say for them."""

NAME = re.compile(r"(?<=[a-zæøå,;] )[A-ZÆØÅ][\wæøåÆØÅ]+")
"""A word with a capital inside a sentence."""
OURS = {"CFSA", "Metodehåndbogen", "Danmark", "I", "Jer", "Jeres", "Dem", "De"}
"""What we call a source, the land they are all about, and words to the reader."""
SPELLED = {"Aarhus": ("århus",), "Faaborg": ("fåborg", "fmk"), "York": ("ny",)}
"""As the sources write what we write as it is written today."""


def all_statements() -> Iterator[tuple[str, str, str]]:
    """Every statement of a source that can be looked up: the record, what it says, and its lines."""
    documents = live_catalogue().documents
    for where, record in all_records().items():
        for stated, places in list_statements(record, tuple(find_places(getattr(record, "sources", ())))):
            if places and all(place.lines and place.source in documents for place in places):
                spans = [(place.source, first - 1, last) for place in places for first, last in place.lines]
                lines = [line for source, first, last in spans for line in seed_lines(source)[first:last]]
                yield where, strip_formatting(stated.value), "\n".join(lines)


@needs_seeds
def test_a_strong_word_is_the_sources_own_or_somebody_has_said_why_it_may_stand() -> None:
    allowed = {item["piece"]: item["reason"] for item in yaml.safe_load(ALLOWED.read_text(encoding="utf-8"))}
    used: set[str] = set()
    strong = []
    for where, said, lines in all_statements():
        for word, like in STRONG.items():
            found = re.search(rf"\b(?:{word})\b", said, re.IGNORECASE)
            if found and not re.search(rf"\b(?:{like})\b", lines, re.IGNORECASE):
                pieces = {piece for piece in allowed if piece in said}
                used |= pieces
                if not pieces:
                    strong.append(f"{where}: «{found[0]}» i «{said}»")
    assert not strong, "\n".join(strong)
    assert set(allowed) == used, "står ikke længere i nogen post"
    assert all(allowed.values())


@needs_seeds
def test_every_name_stands_in_the_lines_that_are_named() -> None:
    cases = live_catalogue().cases.values()
    named = [name for case in cases for name in (case.title, *(party.name or "" for party in case.parties))]
    parties = {word.removesuffix("s") for name in named for word in re.findall(r"\w+", name)}
    absent = []
    for where, said, lines in all_statements():
        # A name that the source breaks at the end of a line is one.
        text = re.sub(r"[-\u00ad]\s*\n\s*", "", lines).lower()
        for name in NAME.findall(said):
            # The ending may be another; what comes before it is the name.
            stems = [form[: max(4, len(form) - 2)] for form in (name.lower().removesuffix("s"), *SPELLED.get(name, ()))]
            known = name in OURS or name.removesuffix("s") in parties - SPELLED.keys()
            if not known and not any(stem in text for stem in stems):
                absent.append(f"{where}: «{name}» i «{said}»")
    assert not absent, "\n".join(absent)
