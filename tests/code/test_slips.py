"""Slips of a hurried editor: each is answered at its line with what mends it, and one round of answers is enough.

`slips/<name>` is the file as it was written; `slips/slips.yml` says of each what the slip is, where the file lies,
which lines are to be named, and what was meant, where that is not `slips/good.yml`. Where nobody but the editor can
know what was meant, `by_hand` says what is written instead, once the check has asked.
"""

from __future__ import annotations

import functools
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from macros.checking.inspection import inspect
from macros.model.records.case import Case
from tests.editor import WHOLE, Editor, Told
from tests.pasting import list_words
from tests.projects import TESTS, make_project, read

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = TESTS / "slips"
GOOD = "cases/madklub-vejle.yml"
MOST_ON_AVERAGE = 1.3
MOST = 2
FEWEST = 45


@dataclass(frozen=True)
class Slip:
    """One slip, as `slips.yml` tells of it."""

    name: str
    what: str
    lines: list[int]
    lies: str = GOOD
    meant: dict[str, str] = field(default_factory=lambda: {GOOD: "good.yml"})
    """The files that the editor meant, by where they lie; nothing for a file that should not be there."""
    beside: dict[str, str] = field(default_factory=dict)
    """Other files that lie there as they should."""
    by_hand: dict[str, str] = field(default_factory=dict)
    asks: str = ""
    """Words of the answer, where it is more than what to paste."""
    loses: str = ""
    """Words that should not have been there."""

    @property
    def written(self) -> bytes:
        return next(path for path in FOLDER.iterdir() if path.stem == self.name).read_bytes()


def read_slips() -> dict[str, Slip]:
    told: dict[str, dict[str, Any]] = yaml.safe_load((FOLDER / "slips.yml").read_text(encoding="utf-8"))
    return {name: Slip(name, **fields) for name, fields in told.items()}


SLIPS = read_slips()


@dataclass(frozen=True)
class Played:
    """What came of a slip."""

    rounds: int
    first: list[Told]
    last: list[Told]
    files: dict[str, bytes]
    untold: dict[str, str]
    """What the editor would have written, and was never asked for."""
    problems: list[str]
    cases: dict[str, Any]


@functools.cache
def play(name: str) -> Played:
    """Lay out a slip, and let an editor mend it by what the check says."""
    slip = SLIPS[name]
    with tempfile.TemporaryDirectory() as folder:
        beside = {path: (FOLDER / file).read_bytes() for path, file in slip.beside.items()}
        root = make_project(Path(folder), {**beside, slip.lies: slip.written})
        by_hand = dict(slip.by_hand)
        if WHOLE in by_hand:
            by_hand[WHOLE] = (FOLDER / by_hand[WHOLE]).read_text(encoding="utf-8")
        editor = Editor(root, by_hand)
        rounds = editor.mend()
        catalogue, problems = inspect(root)
        return Played(
            rounds,
            editor.rounds[0] if editor.rounds else [],
            editor.rounds[-1] if editor.rounds else [],
            {path: (root / path).read_bytes() for path in editor.list_files()},
            editor.by_hand,
            [str(problem) for problem in problems],
            dict(catalogue.cases) if catalogue else {},
        )


@pytest.mark.slow
@pytest.mark.parametrize("name", SLIPS)
def test_slip_is_mended_by_what_the_check_says(name: str, record_property: Callable[[str, object], None]) -> None:
    slip, played = SLIPS[name], play(name)
    record_property("rounds", played.rounds)
    assert played.problems == [], played.last
    assert 1 <= played.rounds <= MOST
    assert played.untold == {}, "the check did not ask for it"
    for path, file in slip.meant.items():
        meant, _ = read((FOLDER / file).read_text(encoding="utf-8"), Case)
        assert played.cases[Path(path).stem] == meant
        assert path in played.files
    there = {path for path in played.files if path.startswith(("cases/", "checklists/"))}
    rest = {"cases/havnen.yml", "cases/parken.yml", "checklists/turen.yml", "checklists/vejret.yml"}
    assert there - rest == {*slip.meant, *slip.beside}, "a file is left, or lost"


@pytest.mark.parametrize("name", SLIPS)
def test_slip_is_told_at_its_line(name: str) -> None:
    slip, played = SLIPS[name], play(name)
    assert sorted({told.line for told in played.first}) == slip.lines, played.first
    assert slip.asks in " ".join(told.message for told in played.first), played.first
    if slip.by_hand:
        assert slip.asks, "what the editor must write is asked for in words"


@pytest.mark.parametrize("name", SLIPS)
def test_mending_a_slip_costs_no_word_of_the_editor(name: str) -> None:
    slip, played = SLIPS[name], play(name)
    before = Counter(list_words(slip.written.decode("utf-8", errors="replace")))
    after = Counter(word for raw in played.files.values() for word in list_words(raw.decode("utf-8", errors="replace")))
    lost, allowed = before - after, Counter(list_words(slip.loses))
    meant = Counter(word for file in slip.meant.values() for word in list_words((FOLDER / file).read_text("utf-8")))
    if WHOLE in slip.by_hand:
        # Nothing of it was mended: the editor has written it all anew.
        assert all(told.is_open for told in played.first)
        return
    # A word may come in the place of another; what was meant has no fewer of them.
    assert not lost - allowed or not meant - after, lost - allowed


def test_one_round_is_mostly_enough() -> None:
    rounds = [play(name).rounds for name in SLIPS]
    assert len(SLIPS) >= FEWEST
    assert sum(rounds) / len(rounds) <= MOST_ON_AVERAGE
    assert max(rounds) <= MOST


def test_every_file_belongs_to_a_slip() -> None:
    meant = {file for slip in SLIPS.values() for file in (*slip.meant.values(), *slip.beside.values())}
    written = [path.name for path in FOLDER.iterdir() if path.name not in meant | {"slips.yml"}]
    assert sorted(Path(name).stem for name in written) == sorted(SLIPS)


def test_the_good_case_is_good(tmp_path: Path) -> None:
    _, problems = inspect(make_project(tmp_path, {GOOD: (FOLDER / "good.yml").read_bytes()}))
    assert [str(problem) for problem in problems] == []
