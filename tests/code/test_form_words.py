"""The words of «Foreslå en case»: who fills it in sees labels and lists, and is told nothing of files and keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from macros.language import messages, spoken
from macros.model.fields import Word, specs_of
from macros.model.records.case import Case
from macros.scripts.form.data import ASKED, HIDDEN, LAST, STEPS, list_more
from macros.scripts.form.words import WORDS, describe_words, list_types
from tests.projects import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.scripts.form.data import Step

FORM = ROOT / "macros" / "browser" / "form"
OF_FILES = re.compile(r"\w_\w|\.yml|docs/|\bid\b|\bpost(?:en)?\b|\bfeltet «|«[\wæøåé]+: |«[\wæøåé]+:»|YAML|\bUdeladt\b")
"""What belongs to a file: its keys, its name, its folder."""
PLACEHOLDER = re.compile(r"(?<!\{)\{(\w+)\}")


def list_told() -> Iterator[tuple[str, str]]:
    """Every text that the form says of a field, by the field."""
    words = describe_words()
    for record in list_types():
        for _, spec in specs_of(record):
            if spec.key in HIDDEN and record is Case:
                continue
            name = f"{record.__name__}.{spec.key}"
            own = words.get(name, {})
            yield name, own.get("label", spec.title)
            # Place and origin of a group are told of in words of their own.
            if spec.key not in {"sted", "ophav"} or record.__name__ == "CaseSource":
                yield name, own.get("help", spec.help)
            yield from ((name, own[key]) for key in ("ask", "one") if key in own)
            if isinstance(spec.kind, Word):
                yield from ((name, f"{word.label}: {word.help}") for word in spec.kind.vocabulary)
    yield "Stated.sted", words["Stated.sted"]["help"]


def list_said() -> set[str]:
    """The messages that the form can say, by their names in its modules."""
    modules = [path.read_text(encoding="utf-8") for path in FORM.rglob("*.ts")]
    return {name for text in modules for name in re.findall(r'"([A-Z][A-Z_]+)"', text)} & vars(messages).keys()


def test_nothing_that_the_form_says_of_a_field_speaks_of_files() -> None:
    wrong = {(name, text) for name, text in list_told() if OF_FILES.search(text)}
    assert not wrong


@pytest.mark.parametrize("step", [*STEPS, LAST, *list_more()], ids=lambda step: step.id)
def test_no_step_speaks_of_files(step: Step) -> None:
    assert not OF_FILES.search(" ".join((step.title, step.lead, step.rare_title)))


def test_no_message_of_the_form_speaks_of_files() -> None:
    said = list_said()
    assert len(said) > 40
    wordings = {**vars(messages), **vars(spoken)}
    assert {name: wordings[name] for name in sorted(said) if OF_FILES.search(wordings[name])} == {}


def test_a_message_of_the_form_is_one_of_the_check_and_fills_in_the_same_values() -> None:
    """But for the title of a field, which the form has in the place of its key."""
    own = {name: text for name, text in vars(spoken).items() if name.isupper()}
    for name, text in own.items():
        known = set(PLACEHOLDER.findall(getattr(messages, name)))
        assert set(PLACEHOLDER.findall(text)) <= known | {"title"}, name
        assert text != getattr(messages, name), f"{name} says nothing else than the check does"
    assert own.keys() <= list_said()


def test_words_of_a_field_are_for_a_field_that_there_is() -> None:
    fields = {f"{record.__name__}.{spec.key}" for record in list_types() for _, spec in specs_of(record)}
    assert WORDS.keys() - fields == {"Stated.sted"}


def test_everything_that_must_be_filled_in_is_asked_for_in_an_order_to_act() -> None:
    """It comes after the label and a colon: «Titel: skriv samarbejdets navn»."""
    words = describe_words()
    for record in list_types():
        for _, spec in specs_of(record):
            if spec.required and spec.key not in HIDDEN:
                ask = words[f"{record.__name__}.{spec.key}"]["ask"]
                assert re.match(r"(?:skriv|vælg|fortæl)\b", ask), ask
                assert not ask.endswith("."), ask


def test_what_is_asked_for_is_a_field_of_a_step_and_can_be_left_open() -> None:
    placed = {key for step in STEPS for key in (*step.fields, *step.rare)}
    for asked in ASKED:
        assert set(asked.fields) <= placed
    assert [asked.fields[0] for asked in ASKED if asked.ask] == ["parter", "kommuner"]


def test_a_message_that_leads_to_a_fold_calls_it_by_its_name() -> None:
    folds = [step.rare_title for step in STEPS if step.rare]
    for wording in (spoken.COUNTRY_AS_MUNICIPALITY, spoken.COUNT_AS_MUNICIPALITY):
        assert any(f"«{fold}»" in wording for fold in folds), wording
