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
from macros.sheets.meeting.content import WHOLE
from macros.sheets.press.first_page import shrink_page
from macros.sheets.press.press import draw_first_page, print_meeting, print_sheet
from macros.sheets.press.setting import Setting
from tests.projects import load_tiny, read
from tests.sheet_editions import EVERYTHING, catalogue, content_of, editions, everything, printed, small_catalogue
from tests.sites import make_once

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue

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
        assert (EditionKind.TWO_UP in kinds) is (name == "raek-ud"), name
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
            assert edition.pages == len(printed(edition.address).drawn)
            assert re.fullmatch(r"pdf, \d+ sider?, [\d,]+ [kM]B", edition.facts)
        else:
            assert re.fullmatch(r"(docx|zip), [\d,]+ [kM]B", edition.facts)


def test_size_is_said_as_one_says_it() -> None:
    assert [word_size(size) for size in (1, 67_499, 999_400, 1_240_000)] == ["1 kB", "67 kB", "999 kB", "1,2 MB"]


def test_same_input_gives_the_same_bytes() -> None:
    """What is printed here and now is what the cache was given, by another process or on another day."""
    sheet, poster = content_of("godt-samarbejde"), content_of("prioriteringsmatrix-plakat")
    pack, content = next(iter(editions().pack_contents.items()))
    made = {
        "godt-samarbejde.pdf": print_sheet(sheet, Setting.PLAIN),
        "godt-samarbejde-stor-skrift.pdf": print_sheet(sheet, Setting.LARGE),
        "godt-samarbejde-felter.pdf": print_sheet(sheet, Setting.FIELDS),
        "prioriteringsmatrix-plakat-a3.pdf": print_sheet(poster, Setting.POSTER),
        f"pakker/{pack}.pdf": print_meeting(content | {"documents": list(WHOLE)}),
    }
    for name, file in made.items():
        assert file == printed(f"tjeklister/{name}").file, name


def test_another_process_makes_the_same_bytes(tmp_path: Path) -> None:
    def job(folder: str) -> dict[str, Any]:
        (tmp_path / folder).mkdir()
        files = {name: str(tmp_path / folder / name) for name in ("plain", "fields", "word")}
        return {"content": everything(), "files": files}

    jobs = [job("her"), job("der")]
    with Workers() as workers:
        answers = workers.run(jobs[1:])
    assert answers == [do_job(jobs[0])]
    for name in ("plain", "fields", "word"):
        assert (tmp_path / "her" / name).read_bytes() == (tmp_path / "der" / name).read_bytes(), name


@pytest.fixture(scope="module")
def small() -> Catalogue:
    return small_catalogue()


@pytest.fixture(scope="module")
def renamed(small: Catalogue) -> Catalogue:
    """The same with another title on one sheet."""
    record = dataclasses.replace(small.checklists["raek-ud"], title="Fire gode råd")
    return dataclasses.replace(small, checklists={**small.checklists, "raek-ud": record})


@pytest.fixture(scope="module")
def made_once(small: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """A cache with all of the small catalogue, and how many files were made for it. Nobody changes it: see `made`."""
    folder, number = make_once(tmp_path_factory, "small", lambda folder: str(make_editions(small, folder).made))
    return folder, int(number)


@pytest.fixture(scope="module")
def made_again(
    renamed: Catalogue, made_once: tuple[Path, int], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, int]:
    """The same cache with what the other title has made anew, and how many files that were."""

    def make(folder: Path) -> str:
        shutil.copytree(made_once[0], folder, dirs_exist_ok=True)
        return str(make_editions(renamed, folder).made)

    folder, number = make_once(tmp_path_factory, "renamed", make)
    return folder, int(number)


@pytest.fixture
def made(made_once: tuple[Path, int], tmp_path: Path) -> Path:
    """A cache of one's own with all of the small catalogue."""
    return Path(shutil.copytree(made_once[0], tmp_path / "cache"))


def test_nothing_is_made_again_while_nothing_has_changed(
    small: Catalogue, made_once: tuple[Path, int], made: Path, tmp_path: Path
) -> None:
    files = {path.name: path.read_bytes() for path in made.iterdir()}
    second = make_editions(small, made)
    second.copy_to(tmp_path / "site")
    assert made_once[1] == len([*second.all(), *second.pictures()])
    assert second.made == 0
    assert files == {path.name: path.read_bytes() for path in made.iterdir()}
    addresses = {edition.address for edition in second.all()} | {picture.address for picture in second.pictures()}
    assert addresses == {path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*.*")}


def test_changed_word_makes_its_own_sheet_and_the_packs_with_it_again(
    small: Catalogue, renamed: Catalogue, made: Path, made_again: tuple[Path, int]
) -> None:
    before, again = make_editions(small, made), make_editions(renamed, made_again[0])
    # The sheet to print, for participants, for the facilitator, in large print and twice on a leaf; the pack in the
    # first three, its programme and its zip; and the picture of each.
    assert "raek-ud" not in small.checklists["godt-samarbejde"].related
    assert made_again[1] == 5 + 5 + 2
    untouched = zip(before.sheets["godt-samarbejde"], again.sheets["godt-samarbejde"], strict=True)
    assert all(was.file.name == became.file.name for was, became in untouched)
    for was, became in (
        *zip(before.sheets["raek-ud"], again.sheets["raek-ud"], strict=True),
        *zip(before.packs["lille"], again.packs["lille"], strict=True),
    ):
        assert was.address == became.address
        assert was.file.read_bytes() != became.file.read_bytes(), became.address


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


def test_picture_of_a_changed_sheet_is_another_at_another_address(
    small: Catalogue, renamed: Catalogue, made: Path, made_again: tuple[Path, int]
) -> None:
    before, after = make_editions(small, made), make_editions(renamed, made_again[0])
    was, became = before.sheet_pictures["raek-ud"], after.sheet_pictures["raek-ud"]
    assert was.address != became.address
    assert was.file.read_bytes() != became.file.read_bytes()
    assert became.file.read_bytes() == shrink_page(
        draw_first_page(describe_sheet(compose_sheet(renamed.checklists["raek-ud"], renamed), renamed))
    )


def test_picture_that_is_gone_from_the_cache_is_made_again(small: Catalogue, made: Path) -> None:
    picture = make_editions(small, made).sheet_pictures["raek-ud"]
    before = picture.file.read_bytes()
    picture.file.unlink()
    assert make_editions(small, made).sheet_pictures["raek-ud"] == picture
    assert picture.file.read_bytes() == before


def test_sheet_that_cannot_be_printed_ends_it_with_a_word_to_the_editor(small: Catalogue, made: Path) -> None:
    faulty = dataclasses.replace(small.checklists["raek-ud"], title="Kom → nu")
    with pytest.raises(SheetsFaulty) as caught:
        make_editions(dataclasses.replace(small, checklists={**small.checklists, "raek-ud": faulty}), made)
    assert any("raek-ud: skriften har ikke tegnet «→»" in fault for fault in caught.value.faults)


def test_what_a_build_does_not_use_is_forgotten_and_what_it_uses_is_kept(small: Catalogue, made: Path) -> None:
    found = make_editions(small, made)
    used = {edition.file for edition in found.all()} | {picture.file for picture in found.pictures()}
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
