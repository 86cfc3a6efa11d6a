"""Why the search has a stemmer of its own: what Snowball's Danish does with the words that ours is held to.

The sets are those of `tests/browser/danish.test.ts`, where ours unites every set and parts every pair.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import snowballstemmer  # type: ignore[import-untyped]

from tests.projects import TESTS

if TYPE_CHECKING:
    from collections.abc import Callable

INFLECTIONS = json.loads((TESTS / "data/browser/inflections.json").read_text(encoding="utf-8"))
stem: Callable[[str], str] = snowballstemmer.stemmer("danish").stemWord


def test_snowball_leaves_a_third_of_the_sets_of_forms_in_pieces() -> None:
    united = [forms for forms in INFLECTIONS["same"] if len({stem(form) for form in forms.split()}) == 1]
    assert (len(united), len(INFLECTIONS["same"])) == (25, 38)


def test_snowball_takes_one_pair_of_different_words_for_one() -> None:
    parted = [pair for pair in INFLECTIONS["apart"] if len({stem(word) for word in pair}) == 2]
    assert (len(parted), len(INFLECTIONS["apart"])) == (10, 11)
