"""The cache of the sheets removes what is ours and old, and never a file that somebody else has put there."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from macros.sheets.editions import PICTURE, EditionKind
from macros.sheets.making.cache import FACTS, MARK, Cache, make_key, write_whole

if TYPE_CHECKING:
    from pathlib import Path

DAY = 24 * 3600


def put(path: Path, *, days_ago: float = 400) -> Path:
    """Write a file that was last used some days ago."""
    path.write_bytes(b"noget")
    moment = time.time() - days_ago * DAY
    os.utime(path, (moment, moment))
    return path


def ours(folder: Path, ending: str = ".pdf", words: str = "et ark") -> Path:
    """A file that the cache would have made."""
    return folder / f"{make_key(words)}{ending}"


@pytest.mark.parametrize("ending", [FACTS, PICTURE, *sorted({kind.ending for kind in EditionKind}), ".pdf.4711.tmp"])
def test_file_of_ours_is_forgotten_when_nobody_has_asked_for_it_in_thirty_days(ending: str, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    old = put(ours(tmp_path, ending, "gammelt"), days_ago=31)
    young = put(ours(tmp_path, ending, "nyt"), days_ago=29)
    cache.forget_old()
    assert not old.exists()
    assert young.exists()


def test_file_of_anybody_else_stays_however_old_it_is(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    names = (
        "ferie.jpg", "rapport.pdf", "noter.json", ".profil", "0123456789abcdef.pdf",
        f"{make_key('et')}.jpg", f"kopi af {make_key('et')}.pdf", f"{make_key('et')}.pdf.gammel", f"{make_key('et')}",
    )  # fmt: skip
    others = [put(tmp_path / name) for name in names]
    gone = put(ours(tmp_path))
    cache.forget_old()
    assert [path.name for path in others if not path.exists()] == []
    assert not gone.exists()


def test_folder_and_link_with_the_name_of_a_file_of_ours_stay(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "lager")
    folder = ours(tmp_path / "lager", words="mappe")
    folder.mkdir()
    target = put(tmp_path / "regnskab.pdf")
    link = ours(tmp_path / "lager", words="henvisning")
    link.symlink_to(target)
    os.utime(folder, (0, 0))
    os.utime(link, (0, 0), follow_symlinks=False)
    cache.forget_old()
    assert folder.is_dir()
    assert link.is_symlink()
    assert target.exists()


def test_folder_that_held_something_else_is_used_but_never_tidied(tmp_path: Path) -> None:
    put(tmp_path / "testamente.pdf")
    old = put(ours(tmp_path))
    cache = Cache(tmp_path)
    assert not (tmp_path / MARK).exists()
    cache.forget_old()
    assert old.exists()
    assert {path.name for path in tmp_path.iterdir()} == {"testamente.pdf", old.name}


def test_folder_of_files_of_ours_alone_is_taken_over(tmp_path: Path) -> None:
    old = put(ours(tmp_path))
    Cache(tmp_path).forget_old()
    assert not old.exists()
    assert "Samspil" in (tmp_path / MARK).read_text(encoding="utf-8")


def test_folder_stays_ours_when_something_else_comes_into_it_later(tmp_path: Path) -> None:
    Cache(tmp_path)
    stranger = put(tmp_path / "ferie.jpg")
    old = put(ours(tmp_path))
    Cache(tmp_path).forget_old()
    assert stranger.exists()
    assert not old.exists()


def test_mark_is_never_forgotten(tmp_path: Path) -> None:
    Cache(tmp_path)
    os.utime(tmp_path / MARK, (0, 0))
    Cache(tmp_path).forget_old()
    assert (tmp_path / MARK).exists()


def test_file_that_another_build_took_away_meanwhile_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path)
    gone = put(ours(tmp_path))
    listed = list(tmp_path.iterdir())
    gone.unlink()
    monkeypatch.setattr(type(tmp_path), "iterdir", lambda _: iter(listed))
    cache.forget_old()


def test_file_is_whole_or_not_there(tmp_path: Path) -> None:
    write_whole(tmp_path / "ark.pdf", b"det hele")
    assert [path.name for path in tmp_path.iterdir()] == ["ark.pdf"]
    assert (tmp_path / "ark.pdf").read_bytes() == b"det hele"


def test_two_builds_may_write_the_same_file_at_once(tmp_path: Path) -> None:
    # Another process has begun on the same file; its unfinished part is neither used nor disturbed.
    other = tmp_path / f"ark.pdf.{os.getpid() + 1}.tmp"
    other.write_bytes(b"det hal")
    write_whole(tmp_path / "ark.pdf", b"det hele")
    assert other.read_bytes() == b"det hal"
    assert (tmp_path / "ark.pdf").read_bytes() == b"det hele"
