"""What a reader leaves some of a list out by: questions with their answers, and how many things have each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a filter, and how many things have it."""

    key: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Filter:
    """What things are filtered by; `key` stands in the address."""

    key: str
    title: str
    choices: tuple[Choice, ...]


def make_key(key: str, answer: str) -> str:
    """What a thing with an answer is found by, as a script looks for it: «tema:demokrati»."""
    return f"{key}:{answer}"


def make_filter(key: str, title: str, answers: Iterable[tuple[str, str]], found: Iterable[str]) -> Filter:
    """A filter of the answers that some thing has, each as it stands in the address and in words.

    `found` is what all things are found by, as `make_key` writes it.
    """
    counts = Counter(found)
    choices = (Choice(answer, words, counts[make_key(key, answer)]) for answer, words in answers)
    return Filter(key, title, tuple(choice for choice in choices if choice.count))
