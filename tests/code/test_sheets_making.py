"""Which editions there are, and that they are made once and made alike."""

from __future__ import annotations

import dataclasses
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from macros.model.records.checklist import Checklist, SheetFormat, SheetUse
from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.editions import EditionKind, list_kinds, word_size
from macros.sheets.making.jobs import do_job
from macros.sheets.making.run import SheetsFaulty, make_editions
from macros.sheets.making.workers import Workers
from macros.sheets.meeting.content import describe_meeting
from macros.sheets.press.first_page import shrink_page
from macros.sheets.press.press import draw_first_page, print_meeting, print_sheet
from macros.sheets.press.setting import Setting
from tests.projects import load_tiny, read
from tests.sheet_editions import EVERYTHING, catalogue, content_of, editions, everything, printed, small_catalogue
from tests.sites import make_once

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_BYTES = 12_000
"""Of the picture of a first page: a list shows a good twenty of them."""
PAPER = 255


def test_editions_follow_from_what_a_sheet_is_for() -> None:
    for name, record in catalogue().checklists.items():
        sheet = compose_sheet(record, catalogue())
        kinds = list_kinds(sheet)
        assert kinds[:3] == [EditionKind.PLAIN, EditionKind.PARTICIPANTS, EditionKind.FACILITATOR]
        assert (EditionKind.WORD in kinds) is (record.use_kind is SheetUse.FILLED_IN), name
        assert (EditionKind.FIELDS in kinds) is (record.use_kind is SheetUse.FILLED_IN and any(sheet.blanks())), name
        is_page = sheet.format not in {SheetFormat.CARDS, SheetFormat.POSTER}
        assert (EditionKind.LARGE in kinds) is (record.use_kind is not SheetUse.CUT and is_page), name
        assert (EditionKind.POSTER in kinds) is (sheet.format is SheetFormat.POSTER), name
        assert (EditionKind.POSTER_ON_FOUR in kinds) is (name == "prioriteringsmatrix-plakat"), name
        assert (EditionKind.CARDS_FOLDED in kinds) is (sheet.format is SheetFormat.CARDS), name


@pytest.mark.parametrize("use", SheetUse)
@pytest.mark.parametrize("format", SheetFormat)
def test_large_print_is_for_sheets_that_are_read_or_filled_in_in_the_hand(format: SheetFormat, use: SheetUse) -> None:  # noqa: A002
    record, problems = read(EVERYTHING, Checklist)
    assert not problems
    sheet = compose_sheet(dataclasses.replace(record, format=format, use_kind=use), catalogue())
    in_hand = format in {SheetFormat.PORTRAIT, SheetFormat.LANDSCAPE}
    assert (EditionKind.LARGE in list_kinds(sheet)) is (in_hand and use is not SheetUse.CUT)


def test_poster_to_read_has_a_poster_and_no_large_print() -> None:
    record, problems = read(
        EVERYTHING.replace("bruges_til: udfyldes", "bruges_til: læses\nformat: A3 plakat"), Checklist
    )
    assert not problems
    assert list_kinds(compose_sheet(record, catalogue())) == [
        EditionKind.PLAIN,
        EditionKind.PARTICIPANTS,
        EditionKind.FACILITATOR,
        EditionKind.POSTER,
    ]


def test_every_edition_says_format_pages_and_size() -> None:
    addresses = [edition.address for edition in editions().all()]
    assert len(addresses) == len(set(addresses))
    for edition in editions().all():
        assert edition.size == edition.file.stat().st_size
        if edition.file.suffix == ".pdf":
            assert edition.pages == len(printed(edition.address).pages)
            assert re.fullmatch(r"pdf, \d+ sider?, [\d,]+ [kM]B", edition.facts)
        else:
            assert re.fullmatch(r"(docx|zip), [\d,]+ [kM]B", edition.facts)


def test_size_is_said_as_one_says_it() -> None:
    assert [word_size(size) for size in (1, 67_499, 999_400, 1_240_000)] == ["1 kB", "67 kB", "999 kB", "1,2 MB"]


def test_same_input_gives_the_same_bytes() -> None:
    sheet = content_of("godt-samarbejde")
    pack = next(iter(catalogue().packs.values()))
    makers: list[Callable[[], bytes]] = [
        lambda: print_sheet(sheet, Setting.PLAIN),
        lambda: print_sheet(sheet, Setting.LARGE),
        lambda: print_sheet(sheet, Setting.FIELDS),
        lambda: print_sheet(content_of("prioriteringsmatrix-plakat"), Setting.POSTER),
        lambda: print_meeting(describe_meeting(pack, catalogue())),
    ]
    for make in makers:
        assert make() == make()
    assert print_sheet(sheet, Setting.PLAIN) == printed("tjeklister/godt-samarbejde.pdf").file
    assert print_sheet(sheet, Setting.FIELDS) == printed("tjeklister/godt-samarbejde-felter.pdf").file


def test_another_process_makes_the_same_bytes(tmp_path: Path) -> None:
    def job(folder: str) -> dict[str, Any]:
        (tmp_path / folder).mkdir()
        files = {name: str(tmp_path / folder / name) for name in ("plain", "fields", "word")}
        return {"content": everything(), "files": files}

    jobs = [job("en"), job("to"), job("tre")]
    with Workers() as workers:
        answers = workers.run(jobs[:2])
    assert answers == [do_job(jobs[2])] * 2
    for name in ("plain", "fields", "word"):
        assert len({(tmp_path / folder / name).read_bytes() for folder in ("en", "to", "tre")}) == 1


def test_nothing_is_made_again_while_nothing_has_changed(tmp_path: Path) -> None:
    small = small_catalogue()
    first = make_editions(small, tmp_path / "cache")
    files = {path.name: path.read_bytes() for path in (tmp_path / "cache").iterdir()}
    assert first.made == len([*first.all(), *first.pictures()])
    second = make_editions(small, tmp_path / "cache")
    second.copy_to(tmp_path / "site")
    assert second.made == 0
    assert files == {path.name: path.read_bytes() for path in (tmp_path / "cache").iterdir()}
    made = {edition.address for edition in second.all()} | {picture.address for picture in second.pictures()}
    assert made == {path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*.*")}


@pytest.fixture
def made(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of its own that has every edition of the small catalogue, printed once in a run of the tests."""

    def make(folder: Path) -> str:
        make_editions(small_catalogue(), folder)
        return ""

    folder, _ = make_once(tmp_path_factory, "small-sheets", make)
    return Path(shutil.copytree(folder, tmp_path / "cache"))


def test_changed_word_makes_its_own_sheet_and_the_packs_with_it_again(made: Path) -> None:
    small = small_catalogue()
    record = small.checklists["raek-ud"]
    changed = {**small.checklists, "raek-ud": dataclasses.replace(record, title="Fire gode råd")}
    again = make_editions(dataclasses.replace(small, checklists=changed), made)
    # Every edition of the sheet and of the pack, and the picture of each. The other sheet names it as «går godt med» or
    # not.
    files = {name: len(found) + 1 for name, found in {**again.sheets, **again.packs}.items()}
    named = "raek-ud" in small.checklists["godt-samarbejde"].related
    assert again.made == files["raek-ud"] + files["lille"] + named * files["godt-samarbejde"]


def test_first_page_of_every_sheet_and_pack_is_a_small_picture_on_light_paper() -> None:
    found = editions()
    assert set(found.sheet_pictures) == set(catalogue().checklists)
    assert set(found.pack_pictures) == set(catalogue().packs)
    for picture in found.pictures():
        assert picture.file.stat().st_size <= MOST_BYTES, picture.address
        with Image.open(picture.file) as opened:
            assert opened.format == "WEBP"
            assert opened.size == (picture.width, picture.height)
            assert max(picture.width / 240, picture.height / 340) == 1
            lightness = sum(opened.convert("L").tobytes()) / (picture.width * picture.height)
        assert PAPER > lightness > PAPER * 0.8, picture.address  # words on white paper, and not a white page


def test_picture_of_a_lying_sheet_lies_and_one_of_cards_shows_cards() -> None:
    pictures = editions().sheet_pictures
    assert pictures["arbejdsdeling"].width > pictures["arbejdsdeling"].height
    cards = content_of("dilemmakort")
    drawn = shrink_page(draw_first_page(cards))
    assert drawn == pictures["dilemmakort"].file.read_bytes()
    assert drawn != shrink_page(draw_first_page({**cards, "format": SheetFormat.PORTRAIT.value}))


def test_picture_of_a_changed_sheet_is_another_at_another_address(made: Path) -> None:
    small = small_catalogue()
    before = make_editions(small, made)
    record = dataclasses.replace(small.checklists["raek-ud"], title="Fire gode råd")
    changed = dataclasses.replace(small, checklists={**small.checklists, "raek-ud": record})
    after = make_editions(changed, made)
    was, became = before.sheet_pictures["raek-ud"], after.sheet_pictures["raek-ud"]
    assert was.address != became.address
    assert was.file.read_bytes() != became.file.read_bytes()
    assert became.file.read_bytes() == shrink_page(
        draw_first_page(describe_sheet(compose_sheet(record, changed), changed))
    )


def test_picture_that_is_gone_from_the_cache_is_made_again(made: Path) -> None:
    small = small_catalogue()
    picture = make_editions(small, made).sheet_pictures["raek-ud"]
    before = picture.file.read_bytes()
    picture.file.unlink()
    assert make_editions(small, made).sheet_pictures["raek-ud"] == picture
    assert picture.file.read_bytes() == before


def test_sheet_that_cannot_be_printed_ends_it_with_a_word_to_the_editor(made: Path) -> None:
    small = small_catalogue()
    faulty = dataclasses.replace(small.checklists["raek-ud"], title="Kom → nu")
    with pytest.raises(SheetsFaulty) as caught:
        make_editions(dataclasses.replace(small, checklists={**small.checklists, "raek-ud": faulty}), made)
    assert any("raek-ud: skriften har ikke tegnet «→»" in fault for fault in caught.value.faults)


def test_what_a_build_does_not_use_is_forgotten_and_what_it_uses_is_kept(made: Path) -> None:
    small = small_catalogue()
    before = make_editions(small, made)
    used = {edition.file for edition in before.all()} | {picture.file for picture in before.pictures()}
    unused = made / f"{'0' * 32}.pdf"
    unused.write_bytes(b"")
    for path in (*used, unused):
        os.utime(path, (0, 0))
    again = make_editions(small, made)
    assert again.made == 0
    assert not unused.exists()
    assert all(path.exists() for path in used)


def test_site_without_sheets_has_no_editions(tmp_path: Path) -> None:
    tiny = dataclasses.replace(load_tiny(tmp_path), checklists={}, packs={})
    assert not list(make_editions(tiny, tmp_path / "cache").all())
