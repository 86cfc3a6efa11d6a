"""Real records with something broken in them: no crash, no English, and no record that reads differently from its text.

What a file says is read a second time by PyYAML's own pure reader, which shares no code with libyaml or with ours.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from macros.catalogue.places import LISTS
from macros.checking.inspection import Inspection
from macros.checking.mending.mender import mend_problems
from macros.checking.trials import Trials
from macros.language.problems import Severity
from macros.model import fields
from macros.model.dates import parse_date
from macros.model.fields import Spec, specs_of
from macros.model.records.case import Case
from macros.model.records.checklist import Checklist
from macros.model.statements import Stated
from macros.reading.reader import read_record
from macros.reading.reading import Reading
from macros.reading.yaml_tree import read_bytes
from tests.code.test_faults import ENGLISH
from tests.freezing import FROZEN
from tests.kinds import attempts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from macros.model.statements import Place

LISTS_OF_RECORDS = [FROZEN / file for file, _ in LISTS.values()]
pytestmark = pytest.mark.slow  # a thousand broken files take their time
FILES = sorted([*(FROZEN / "cases").glob("*.yml"), *(FROZEN / "checklists").glob("*.yml")])
ODD = "\t\x00\x1b\xa0\xad\u200b\u202e\u2028\ufeff\ufffd\U0001f600\u0301\u00e6'\"#:-[]{}|>&*!%@`?,\\\n ~=<"
WORDS = ("NO", "08", "12:30", "1_000", "2003-02-30", "~", "null", "ja", "- ", ": ", " #", "''", '"', "<<", "{{ x }}")


def mutate(draw: Callable[[Any], Any], raw: bytes) -> bytes:
    """Break a file once: signs, bytes, lines, indentation or values."""
    text = raw.decode()
    lines = text.split("\n")
    number = draw(st.integers(0, len(lines) - 2))
    other = draw(st.integers(0, len(lines) - 2))
    column = draw(st.integers(0, len(lines[number])))
    line = lines[number]
    match draw(st.sampled_from(["sign", "drop", "byte", "delete", "twice", "swap", "indent", "value", "cut"])):
        case "sign":
            lines[number] = line[:column] + draw(st.sampled_from(ODD)) + line[column:]
        case "drop":
            lines[number] = line[:column] + line[column + 1 :]
        case "byte":
            at = draw(st.integers(0, len(raw) - 1))
            return raw[:at] + bytes([raw[at] ^ (1 << draw(st.integers(0, 7)))]) + raw[at + 1 :]
        case "delete":
            del lines[number]
        case "twice":
            lines.insert(other, line)
        case "swap":
            lines[number], lines[other] = lines[other], line
        case "indent":
            lines[number] = " " * draw(st.integers(0, 8)) + line.lstrip()
        case "value":
            lines[number] = re.sub(r":.*", f": {draw(st.sampled_from(WORDS))}", line, count=1)
        case "cut":
            return raw[: draw(st.integers(0, len(raw)))]
    return "\n".join(lines).encode("utf-8", errors="surrogatepass")


@st.composite
def broken_files(draw: Callable[[Any], Any], files: Sequence[Path] = FILES) -> tuple[str, bytes]:
    """A real file, broken once to three times."""
    path = draw(st.sampled_from(files))
    raw = path.read_bytes()
    for _ in range(draw(st.integers(1, 3))):
        try:
            raw = mutate(draw, raw) if raw.decode().count("\n") > 1 else raw
        except UnicodeDecodeError:
            break
    return path.relative_to(FROZEN).as_posix(), raw


@functools.cache
def inspection() -> Inspection:
    """The real project, read once."""
    found = Inspection(FROZEN)
    found.run()
    return found


@functools.cache
def trials() -> Trials:
    """What its files would hold."""
    return Trials(inspection())


def squeeze(text: object) -> str:
    """A text without what YAML and pages make nothing of: how many blanks there are, and of which kind."""
    return re.sub(r"\s+", " ", re.sub("[\xa0\u2000-\u200a\u202f\u3000]", " ", str(text))).strip()


def compare(said: Any, value: Any, spec: Spec, where: str) -> None:
    """Hold what a field says, as PyYAML's pure reader has it, against the value that came of it."""
    if spec.many and not isinstance(spec.kind, fields.PlaceText):
        assert isinstance(said, list), where
        assert len(said) == len(value), where
        for number, (one, other) in enumerate(zip(said, value, strict=True), 1):
            compare(one, other, dataclasses.replace(spec, many=False), f"{where} {number}")
        return
    if isinstance(value, Stated):
        compare_statement(said, value, spec, where)
        return
    match spec.kind:
        case fields.Group(record):
            if not isinstance(said, dict):
                (necessary,) = [inner for _, inner in specs_of(record) if inner.required]
                said = {necessary.key: said}
            compare_record(said, value, record, where)
        case fields.Date():
            assert value == parse_date(squeeze(said)), where
        case fields.PlaceText():
            compare_places(said, value, where)
        case fields.Word():
            assert value.value == squeeze(said), where
        case _:
            assert squeeze(value) == squeeze(said), where


def compare_statement(said: Any, value: Stated[Any], spec: Spec, where: str) -> None:
    if not isinstance(said, dict):
        said = {"tekst": said}
    assert set(said) <= {"tekst", "sted", "ophav"}, where
    assert squeeze(value.value) == squeeze(said["tekst"]), where
    assert value.origin.value == squeeze(said.get("ophav", spec.origin)), where
    compare_places(said.get("sted", []), value.places, where)


def compare_places(said: Any, places: tuple[Place, ...], where: str) -> None:
    texts = [part for text in (said if isinstance(said, list) else [said]) for part in squeeze(text).split(";")]
    assert len(texts) == len(places), where
    for text, place in zip(texts, places, strict=True):
        assert re.split(r"[ ,]", text.strip())[0] == place.source, where
        numbers = [str(number) for span in place.lines for number in dict.fromkeys(span)]
        assert re.findall(r"\d+", text.removeprefix(place.source).strip()) == [
            *re.findall(r"\d+", place.where),
            *numbers,
        ], where


def compare_record(said: dict[str, Any], value: Any, record: type[Any], where: str) -> None:
    by_key = {spec.key: (name, spec) for name, spec in specs_of(record)}
    assert set(said) <= set(by_key), where
    for key, (name, spec) in by_key.items():
        if key in said:
            compare(said[key], getattr(value, name), spec, f"{where} › {key}")
        elif name != "origin":
            assert getattr(value, name) in (None, ()), f"{where} › {key}"


@attempts(250)
@given(broken_files())
def test_broken_record_is_refused_in_danish_or_says_what_its_file_says(broken: tuple[str, bytes]) -> None:
    path, raw = broken
    problems = trials().find_problems(path, raw)
    lines = raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").split("\n")
    for problem in problems:
        assert 1 <= problem.line <= len(lines), problem
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1, problem
        own_words = re.sub(r"«[^»]*»", "", problem.message)
        assert not ENGLISH.search(own_words), own_words
        assert str(problem).isprintable()
    if any(problem.severity is Severity.ERROR for problem in problems):
        return
    kind = Case if path.startswith("cases/") else Checklist
    source = read_bytes(raw, path)
    assert source.root is not None
    record = read_record(source.root, kind, Reading(path))
    # It makes nothing but texts, lists and groups of them.
    said = yaml.load(raw.decode("utf-8-sig"), Loader=yaml.BaseLoader)  # noqa: S506
    compare_record(said, record, kind, path)


def test_comparison_would_see_a_record_that_reads_differently() -> None:
    path = FILES[0]
    record = read_record(read_bytes(path.read_bytes(), path.name).root, Case, Reading(path.name))  # type: ignore[arg-type]
    said = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    compare_record(said, record, Case, path.name)
    for key in ("titel", "resumé", "kilder"):
        with pytest.raises((AssertionError, ValueError)):
            compare_record({**said, key: "noget andet"}, record, Case, path.name)
        with pytest.raises(AssertionError):
            compare_record({name: value for name, value in said.items() if name != key}, record, Case, path.name)


@attempts(40)
@given(broken_files())
def test_looking_for_corrections_never_fails_and_offers_only_what_works(broken: tuple[str, bytes]) -> None:
    path, raw = broken
    found = trials().find_problems(path, raw)[:6]
    for problem in mend_problems(found, inspection(), {path: raw}):
        if problem.severity is Severity.ERROR:
            assert problem.correction or problem.example, problem


@attempts(150)
@given(broken_files(LISTS_OF_RECORDS))
def test_a_list_read_record_by_record_has_the_problems_that_it_has_read_whole(broken: tuple[str, bytes]) -> None:
    path, raw = broken
    with inspection().set_aside({path: raw}):
        inspection().read_again(path)
        whole = sorted(inspection().problems)
    assert trials().find_problems(path, raw) == whole
    # And once more, when every record has been read before.
    assert trials().find_problems(path, raw) == whole
