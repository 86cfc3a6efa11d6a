"""Pictures beside the cases: what is taken, what is refused and how an editor is told, and what is made of them.

No real picture is in here: each is drawn for its test.
"""

from __future__ import annotations

import re
import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageCms, ImageStat
from PIL.ExifTags import Base

from macros.check import main
from macros.checking.inspection import Inspection, inspect
from macros.checking.mending.mender import mend_problems
from macros.language.problems import Severity
from macros.pictures.formats import find_format
from macros.pictures.look import LARGEST_FILE, UnfitError, find_damage, look_at, open_picture, quiet
from macros.pictures.making import bare_picture, make_renditions
from macros.pictures.renditions import FORMATS, WIDTHS, list_renditions, list_widths
from tests.made_pictures import OWNER, PLACE, SERIAL, XMP, draw, make_picture, make_telling, tell_place, write
from tests.projects import SHORT_CASE, load_tiny, make_project

if TYPE_CHECKING:
    from pathlib import Path

    from macros.language.problems import Problem
    from macros.pictures.look import PictureFile

PICTURE = """\
  - fil: {fil}
    alt: Tre mennesker går langs en å.
    foto: Foreningen ved åen
    tilladelse: CC BY 4.0
    personer: ingen
"""


def with_pictures(*names: str, more: str = "") -> str:
    """The shortest case with some pictures."""
    return SHORT_CASE + "billeder:\n" + "".join(PICTURE.format(fil=name) for name in names) + more


def check(folder: Path, text: str, **pictures: bytes) -> list[Problem]:
    """What the check says of one case and the files beside it; `__` in a name stands for a hyphen, `_` for the dot."""
    files = {f"cases/{name.replace('__', '-').replace('_', '.')}": raw for name, raw in pictures.items()}
    found = inspect(make_project(folder, {"cases/eksempel.yml": text, **files}))[1]
    return [problem for problem in found if "eksempel" in problem.path or problem.path in files]


def say(problems: list[Problem], severity: Severity = Severity.ERROR) -> list[str]:
    return [f"{problem.field}: {problem.message}" for problem in problems if problem.severity is severity]


def one(problems: list[Problem], severity: Severity = Severity.ERROR) -> str:
    (message,) = say(problems, severity)
    return message


def look(raw: bytes, folder: Path, name: str = "a-1.jpg") -> PictureFile:
    path = folder / name
    path.write_bytes(raw)
    return look_at(path)


def refuse(raw: bytes, folder: Path) -> str:
    with pytest.raises(UnfitError) as refused:
        look(raw, folder)
    return str(refused.value)


def say_of(path: Path) -> str:
    """What is wrong with a picture, outside or inside; nothing where it is whole."""
    try:
        look_at(path)
    except UnfitError as unfit:
        return str(unfit)
    return find_damage(path)


def make(raw: bytes, folder: Path) -> dict[tuple[str, int], bytes]:
    """The small ones of a picture, by format and width."""
    wanted = list_renditions(look(raw, folder))
    return {(made.format.name, made.width): file for made, file in make_renditions(raw, wanted)}


def make_smallest(raw: bytes, folder: Path) -> bytes:
    """The smallest JPEG of a picture."""
    wanted = next(one for one in list_renditions(look(raw, folder)) if (one.format.name, one.width) == ("JPEG", 480))
    ((_, made),) = make_renditions(raw, [wanted])
    return made


# --- what is made -----------------------------------------------------------------------------------------


@pytest.mark.slow
def test_three_widths_are_made_in_every_format(tmp_path: Path) -> None:
    made = make(make_picture(2000, 1250), tmp_path)
    assert set(made) == {(one.name, width) for one in FORMATS for width in WIDTHS}
    for (name, width), file in made.items():
        with Image.open(BytesIO(file)) as picture:
            assert (picture.format, picture.size, picture.mode) == (name, (width, round(width * 1250 / 2000)), "RGB")


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (5000, (480, 960, 1440)),
        (1440, (480, 960, 1440)),
        (1000, (480, 1000)),
        (700, (480, 700)),
        (480, (480,)),
        (200, (200,)),
    ],
)
def test_nothing_is_made_wider_than_the_picture(width: int, widths: tuple[int, ...]) -> None:
    assert list_widths(width) == widths


def test_the_last_format_is_known_to_every_browser() -> None:
    assert FORMATS[-1].name == "JPEG"


@pytest.mark.slow
def test_nothing_but_the_picture_is_left_in_the_small_ones(tmp_path: Path) -> None:
    for form in ("JPEG", "PNG", "WEBP"):
        raw = make_telling(form=form)
        assert look(raw, tmp_path).has_location, form
        for told in (OWNER, PLACE):
            assert told.encode() in raw, form
        for name, file in make(raw, tmp_path).items():
            for told in (OWNER, PLACE, SERIAL, "GPS", "Exif\0\0II", "xmpmeta", "Testkamera", "Taget af"):
                assert told.encode() not in file, (form, name, told)
            with Image.open(BytesIO(file)) as picture:
                assert not dict(picture.getexif()), (form, name)
                assert not set(picture.info) & {"exif", "xmp", "icc_profile", "comment", "photoshop"}, (form, name)


@pytest.mark.parametrize("held", range(1, 9))
def test_a_picture_is_turned_as_it_was_held(held: int, tmp_path: Path) -> None:
    upright = draw(900, 600)
    back = {
        2: [Image.Transpose.FLIP_LEFT_RIGHT],
        3: [Image.Transpose.ROTATE_180],
        4: [Image.Transpose.FLIP_TOP_BOTTOM],
        5: [Image.Transpose.TRANSPOSE],
        6: [Image.Transpose.ROTATE_90],
        7: [Image.Transpose.TRANSVERSE],
        8: [Image.Transpose.ROTATE_270],
    }
    stored = upright
    for turn in back.get(held, []):
        stored = stored.transpose(turn)
    exif = Image.Exif()
    exif[Base.Orientation] = held
    raw = write(stored, exif=exif, quality=95)
    assert (look(raw, tmp_path).width, look(raw, tmp_path).height) == (900, 600)
    with Image.open(BytesIO(make_smallest(raw, tmp_path))) as picture:
        assert picture.size == (480, 320)
        red, green, blue = ImageStat.Stat(picture.crop((460, 5, 475, 15))).mean
        first, last = (ImageStat.Stat(picture.crop(box)).mean[1] for box in ((0, 0, 40, 40), (440, 280, 480, 320)))
    assert red > 180, "the red corner is at the top right"
    assert max(green, blue) < 60
    assert first < last, "it is dark at the top left"


def test_colours_of_another_profile_are_those_of_a_screen(tmp_path: Path) -> None:
    """In a profile with red and green exchanged, what is stored as green is seen as red."""
    wide = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    tags = {
        bytes(wide[132 + 12 * n : 136 + 12 * n]): 132 + 12 * n for n in range(struct.unpack(">I", wide[128:132])[0])
    }
    red, green = tags[b"rXYZ"], tags[b"gXYZ"]
    wide[red + 4 : red + 12], wide[green + 4 : green + 12] = wide[green + 4 : green + 12], wide[red + 4 : red + 12]
    raw = write(Image.new("RGB", (600, 400), (0, 255, 0)), icc_profile=bytes(wide), quality=95)
    with Image.open(BytesIO(make_smallest(raw, tmp_path))) as picture:
        shown = ImageStat.Stat(picture).mean
    assert shown[0] > 240
    assert shown[1] < 40


def test_a_profile_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    raw = write(draw(600, 400), icc_profile=b"no profile at all")
    assert make_smallest(raw, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("mode", "form"),
    [("L", "PNG"), ("LA", "PNG"), ("P", "PNG"), ("1", "PNG"), ("RGBA", "PNG"), ("RGBA", "WEBP"), ("CMYK", "JPEG")],
)
def test_pictures_of_every_mode_become_what_a_page_can_show(mode: str, form: str, tmp_path: Path) -> None:
    with Image.open(BytesIO(make_smallest(write(draw(600, 400, mode), form), tmp_path))) as picture:
        assert (picture.mode, picture.size) == ("RGB", (480, 320))
        top, bottom = picture.crop((0, 0, 300, 40)), picture.crop((0, 280, 300, 320))
        assert ImageStat.Stat(top.convert("L")).mean[0] < ImageStat.Stat(bottom.convert("L")).mean[0]


def test_sixteen_bits_of_grey_keep_their_greys(tmp_path: Path) -> None:
    grey = Image.new("I;16", (600, 400), 32768)
    with Image.open(BytesIO(make_smallest(write(grey, "PNG"), tmp_path))) as picture:
        assert 120 < ImageStat.Stat(picture.convert("L")).mean[0] < 136


def test_what_is_seen_through_stands_on_white(tmp_path: Path) -> None:
    raw = write(Image.new("RGBA", (600, 400), (0, 0, 0, 0)), "PNG")
    with Image.open(BytesIO(make_smallest(raw, tmp_path))) as picture:
        assert ImageStat.Stat(picture).mean == [255, 255, 255]


@pytest.mark.slow
def test_the_same_picture_gives_the_same_bytes_and_address(tmp_path: Path) -> None:
    raw = make_telling()
    assert make(raw, tmp_path) == make(raw, tmp_path)
    first, again = look(raw, tmp_path), look(raw, tmp_path)
    assert list_renditions(first) == list_renditions(again)
    other = look(make_picture(1600, 1000), tmp_path)
    assert not {one.address for one in list_renditions(other)} & {one.address for one in list_renditions(first)}


# --- what is refused --------------------------------------------------------------------------------------

SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
ODD: dict[str, tuple[bytes, str, str]] = {
    "heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "et HEIC-billede", "vælg JPEG"),
    "avif": (b"\0\0\0\x1cftypavif\0\0\0\0", "et AVIF-billede", "vælg JPEG"),
    "tiff": (write(draw(60, 40), "TIFF"), "et TIFF-billede", "vælg JPEG"),
    "bmp": (write(draw(60, 40), "BMP"), "et BMP-billede", "vælg JPEG"),
    "gif": (write(draw(60, 40), "GIF"), "et GIF-billede", "som JPEG eller PNG"),
    "svg": (SVG, "en tegning (SVG), som kan indeholde kode", "som PNG"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "en PDF, hvad den så hedder", "gem det som JPEG"),
    "word": (b"PK\x03\x04\x14\0\x06\0\x08\0", "et dokument eller en zip-fil", "gem det som JPEG"),
    "html": (b"<!DOCTYPE html>\n<html lang=da>", "en webside og ikke et billede", "gem det som JPEG"),
    "film": (b"\0\0\0\x20ftypisom\0\0\x02\0", "en film", "Gem ét billede"),
    "photoshop": (b"8BPS\0\x01", "en Photoshop-fil", "vælg JPEG"),
    "jpeg xl": (b"\xff\x0a\xfa\x1f", "et billede, som ikke alle programmer kan åbne", "vælg JPEG"),
    "lfs": (
        b"version https://git-lfs.github.com/spec/v1\noid sha256:0",
        "en henvisning til et billede",
        "selve billedet",
    ),
    "text": ("Her skulle have været et billede.\n".encode(), "ikke et billede, vi kan læse", "gem den som JPEG"),
    "empty": (b"", "tom", "Læg billedet ind igen"),
}


@pytest.mark.parametrize("kind", ODD)
def test_another_kind_of_file_is_refused_with_what_to_do(kind: str, tmp_path: Path) -> None:
    raw, name, fix = ODD[kind]
    said = one(check(tmp_path, with_pictures("eksempel-1.jpg"), eksempel__1_jpg=raw))
    assert said.startswith(f"billeder 1 › fil: billedet «cases/eksempel-1.jpg» er {name}")
    assert fix in said


def test_what_a_picture_is_called_does_not_matter(tmp_path: Path) -> None:
    assert look(make_picture(600, 400, "PNG"), tmp_path).width == 600
    assert find_format(make_picture(600, 400, "WEBP")[:40]).is_taken


def test_a_picture_of_too_many_bytes_is_refused_unread_with_what_to_do(tmp_path: Path) -> None:
    raw = make_picture() + b"\0" * LARGEST_FILE
    said = one(check(tmp_path, with_pictures("eksempel-1.jpg"), eksempel__1_jpg=raw))
    assert "fylder 10 MB, og her er plads til 10 MB" in said or "fylder 10,0" in said
    assert "Gør billedet mindre" in said
    assert "2000 punkter i bredden" in said


def write_png_head(width: int, height: int) -> bytes:
    """A PNG that says how large it is, and holds nothing of it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("width", "height"), [(6000, 5000), (40_000, 40_000), (100_000, 400)])
def test_a_picture_of_too_many_points_is_refused_before_it_is_unpacked(width: int, height: int, tmp_path: Path) -> None:
    said = refuse(write_png_head(width, height), tmp_path)
    assert "punkter" in said
    assert "Gør billedet mindre" in said


def test_what_a_telephone_takes_by_itself_is_not_too_large(tmp_path: Path) -> None:
    assert look(write(Image.new("RGB", (5712, 4284)), quality=10), tmp_path).width == 5712


def test_living_pictures_are_refused(tmp_path: Path) -> None:
    frames = [draw(600, 400), draw(600, 400).transpose(Image.Transpose.ROTATE_180)]
    for form in ("WEBP", "PNG"):
        raw = write(frames[0], form, save_all=True, append_images=frames[1:], duration=100)
        assert refuse(raw, tmp_path) == "er levende billeder, og siden viser ét. Gem et af dem som JPEG."


def test_a_picture_cut_short_is_told_by_the_check_and_ends_the_build(tmp_path: Path) -> None:
    for form in ("JPEG", "PNG", "WEBP"):
        whole = make_picture(1600, 1000, form)
        path = tmp_path / "cut.jpg"
        path.write_bytes(whole)
        assert not find_damage(path), form
        path.write_bytes(whole[: len(whole) // 2])
        assert "er ikke hel" in say_of(path), form


@pytest.mark.slow
def test_a_picture_that_is_broken_anywhere_never_ends_in_a_traceback(tmp_path: Path) -> None:
    for form in ("JPEG", "PNG", "WEBP"):
        raw = make_telling(500, 300, form)
        for at in range(0, len(raw), max(1, len(raw) // 150)):
            broken = raw[:at] + bytes(255 - sign for sign in raw[at : at + 3]) + raw[at + 3 :]
            path = tmp_path / "broken.jpg"
            path.write_bytes(broken)
            if not say_of(path):
                with quiet(), open_picture(broken) as opened:
                    assert bare_picture(opened).size


def test_the_check_tells_of_a_picture_that_is_cut_short_and_shows_none_of_its_bytes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = make_picture(1600, 1000)
    root = make_project(
        tmp_path,
        {"cases/eksempel.yml": with_pictures("eksempel-1.jpg"), "cases/eksempel-1.jpg": whole[: len(whole) // 2]},
    )
    assert main([str(root), "--format", "tekst"]) == 1
    said = capsys.readouterr().out
    assert "cases/eksempel-1.jpg\n  1:1  fejl\n" in said
    assert "Hent eller gem billedet igen" in " ".join(said.split())
    assert "·" not in said
    assert "JFIF" not in said


# --- what is missing, and what nobody names ---------------------------------------------------------------


def test_a_right_picture_is_taken_and_says_nothing(tmp_path: Path) -> None:
    text = with_pictures("eksempel-1.jpg", "eksempel-haven.png")
    found = check(tmp_path, text, eksempel__1_jpg=make_picture(), eksempel__haven_png=make_picture(form="PNG"))
    assert not found
    catalogue = load_tiny(
        tmp_path / "b", {"cases/eksempel.yml": with_pictures("eksempel-1.jpg"), "cases/eksempel-1.jpg": make_picture()}
    )
    picture = catalogue.pictures["eksempel-1.jpg"]
    assert (picture.width, picture.height) == (640, 400)
    assert catalogue.digests["cases/eksempel-1.jpg"].hex() == picture.digest


def test_a_missing_file_is_told_with_the_one_that_is_meant(tmp_path: Path) -> None:
    found = check(tmp_path, with_pictures("eksempel-haevn.jpg"), eksempel__haven_jpg=make_picture())
    assert one(found) == (
        "billeder 1 › fil: der er ingen fil, der hedder «cases/eksempel-haevn.jpg». Mente du «eksempel-haven.jpg»? Læg "
        "billedet i mappen cases/, eller slet det her."
    )
    assert "Mente du" not in one(check(tmp_path / "b", with_pictures("eksempel-1.jpg")))


def test_small_and_large_letters_are_told_apart_on_every_machine(tmp_path: Path) -> None:
    said = one(check(tmp_path, with_pictures("eksempel-1.jpg"), eksempel__1_JPG=make_picture()))
    assert "én, der hedder «eksempel-1.JPG»" in said
    assert "skriv navnet, som filen har det" in said
    assert not check(tmp_path / "b", with_pictures("eksempel-1.JPG"), eksempel__1_JPG=make_picture())


@pytest.mark.parametrize(
    ("written", "there"),
    [
        ("eksempel-1.jpg", "eksempel-1.JPG"),
        ("eksempel-haevn.jpg", "eksempel-haven.jpg"),
        ("IMG_1234.JPG", "eksempel-1.jpg"),
    ],
)
def test_the_right_name_can_be_pasted(written: str, there: str, tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": with_pictures(written), f"cases/{there}": make_picture()})
    inspection = Inspection(root)
    assert inspection.run() is None
    (mended,) = mend_problems(sorted(inspection.problems), inspection)
    assert mended.correction is not None
    assert mended.correction.lines == (f"  - fil: {there}",)


@pytest.mark.parametrize(
    "name", ["IMG_1234.JPG", "eksempel 1.jpg", "cases/eksempel-1.jpg", "eksempel-1.heic", "Eksempel-1.jpg"]
)
def test_a_name_that_no_picture_can_have_is_told_with_one_that_it_can(name: str, tmp_path: Path) -> None:
    said = [one for one in say(check(tmp_path, with_pictures(f'"{name}"'))) if "kan ikke være navnet" in one]
    assert said
    assert "«madklub-eksempelby-1.jpg»" in said[0]


def test_a_picture_that_no_case_names_is_told_as_a_file(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, SHORT_CASE, eksempel__1_jpg=make_picture())
    assert str(problem) == (
        "cases/eksempel-1.jpg:1:1: fejl: ingen case bruger billedet. Skriv det under «billeder» i den case, det hører "
        "til, og kald det casens navn, en bindestreg og et tal. Skal det ikke bruges, så slet det."
    )


def test_a_picture_of_a_case_that_cannot_be_read_yet_is_not_called_unused(tmp_path: Path) -> None:
    for spoilt in ("titel: Mød: os\n", "billeder:\n  - alt: Tre mennesker ved en å.\n"):
        found = check(tmp_path / str(len(spoilt)), SHORT_CASE + spoilt, eksempel__1_jpg=make_picture())
        assert {problem.path for problem in found} == {"cases/eksempel.yml"}


def test_a_stray_file_of_another_kind_is_told_what_to_become(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, SHORT_CASE, eksempel__1_heic=ODD["heic"][0])
    assert "filen er et HEIC-billede" in problem.message
    assert "vælg JPEG" in problem.message


def test_a_stray_picture_is_shown_the_lines_that_name_it(tmp_path: Path) -> None:
    inspection = Inspection(make_project(tmp_path, {"cases/eksempel-1.jpg": make_picture()}))
    inspection.run()
    (mended,) = mend_problems(sorted(inspection.problems), inspection)
    assert mended.correction is None
    lines = "\n".join(mended.example)
    assert lines.startswith("billeder:\n  - fil: eksempel-1.jpg\n    alt: ")
    # What nobody but the editor knows is left to be said.
    text = SHORT_CASE + lines + "\n"
    assert "er ikke et af ordene" in one(check(tmp_path / "asked", text, eksempel__1_jpg=make_picture()))
    text = text.replace("(et af ordene ingen, har sagt ja)", "ingen")
    assert not say(check(tmp_path / "named", text, eksempel__1_jpg=make_picture()))


def test_a_picture_in_a_folder_is_told_where_to_lie(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/billeder/eksempel-1.jpg": make_picture()})
    (problem,) = inspect(root)[1]
    assert problem.path == "cases/billeder/eksempel-1.jpg"
    assert "lige under cases/" in problem.message


def test_a_picture_beside_the_checklists_has_no_business_there(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"checklists/turen-1.jpg": make_picture()})
    (problem,) = inspect(root)[1]
    assert "kun poster kan ligge i checklists/" in problem.message


def test_a_link_to_a_picture_is_none(tmp_path: Path) -> None:
    root = make_project(tmp_path, {"cases/eksempel.yml": with_pictures("eksempel-1.jpg")})
    (tmp_path / "secret.jpg").write_bytes(make_picture())
    (root / "cases/eksempel-1.jpg").symlink_to(tmp_path / "secret.jpg")
    (problem,) = inspect(root)[1]
    assert "er ikke en almindelig fil" in problem.message


def test_a_picture_of_another_case_by_its_name_is_told_what_to_be_called(tmp_path: Path) -> None:
    said = one(check(tmp_path, with_pictures("havnen-1.jpg"), havnen__1_jpg=make_picture()))
    assert "hører efter sit navn ikke til denne case" in said
    assert "Kald filen «eksempel-1.jpg»" in said


def test_a_picture_stands_once_in_a_case(tmp_path: Path) -> None:
    said = one(check(tmp_path, with_pictures("eksempel-1.jpg", "eksempel-1.jpg"), eksempel__1_jpg=make_picture()))
    assert said.startswith("billeder 2 › fil: billedet «eksempel-1.jpg» er brugt allerede i billeder 1.")


# --- what is worth a look ---------------------------------------------------------------------------------


def test_a_picture_that_tells_where_it_was_taken_is_warned_of(tmp_path: Path) -> None:
    for number, raw in enumerate((write(draw(640, 400), exif=tell_place()), write(draw(640, 400), xmp=XMP))):
        found = check(tmp_path / str(number), with_pictures("eksempel-1.jpg"), eksempel__1_jpg=raw)
        assert not say(found)
        said = one(found, Severity.WARNING)
        assert "fortæller, hvor billedet er taget" in said
        assert "redaktoerer/billeder.html" in said


def test_a_camera_without_a_place_is_not_warned_of(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[Base.Artist] = OWNER
    assert not check(tmp_path, with_pictures("eksempel-1.jpg"), eksempel__1_jpg=write(draw(640, 400), exif=exif))


def test_a_narrow_picture_is_warned_of(tmp_path: Path) -> None:
    found = check(tmp_path, with_pictures("eksempel-1.jpg"), eksempel__1_jpg=make_picture(479, 700))
    assert not say(found)
    assert "er kun 479 punkter bredt" in one(found, Severity.WARNING)
    assert not check(tmp_path / "b", with_pictures("eksempel-1.jpg"), eksempel__1_jpg=make_picture(480, 700))


@pytest.mark.parametrize(
    ("alt", "said", "severity"),
    [
        ("IMG_1234", "er et filnavn", Severity.ERROR),
        ("DSC00017.JPG", "er et filnavn", Severity.ERROR),
        ("eksempel-1", "er et filnavn", Severity.ERROR),
        ("Billede 3", "er et filnavn", Severity.ERROR),
        ("Åen", "siger ikke, hvad man ser", Severity.WARNING),
        ("Det var den første tur", "det samme som billedteksten", Severity.WARNING),
    ],
)
def test_words_that_tell_nothing_to_who_cannot_see_are_told(
    alt: str, said: str, severity: Severity, tmp_path: Path
) -> None:
    text = with_pictures("eksempel-1.jpg", more="    billedtekst: Det var den første tur.\n")
    text = text.replace("Tre mennesker går langs en å.", alt)
    found = check(tmp_path, text, eksempel__1_jpg=make_picture())
    assert said in one(found, severity)
    assert len(found) == 1


@pytest.mark.parametrize(
    "written",
    ["Ikke spurgt endnu.", "endnu ikke", "mangler", "Nej.", "ingen", "ukendt", "?", "Forældrene har ikke svaret"],
)
def test_a_picture_that_nobody_has_given_leave_to_show_is_held_back(written: str, tmp_path: Path) -> None:
    text = with_pictures("eksempel-1.jpg").replace("CC BY 4.0", f'"{written}"')
    said = one(check(tmp_path, text, eksempel__1_jpg=make_picture()))
    assert said.startswith("billeder 1 › tilladelse: ")
    assert "Vent med billedet" in said
    assert "hvem der gav den hvornår" in said


@pytest.mark.parametrize(
    "written",
    ["Ukendt fotograf, fri af ophavsret", "Ingen kendte rettigheder", "Givet af skolen i marts 2026, må ikke beskæres"],
)
def test_leave_to_show_a_picture_may_tell_what_is_unknown_or_not_allowed(written: str, tmp_path: Path) -> None:
    text = with_pictures("eksempel-1.jpg").replace("CC BY 4.0", written)
    assert not check(tmp_path, text, eksempel__1_jpg=make_picture())


def test_a_picture_waits_that_is_chosen_to_lack_leave_whatever_its_words_say(tmp_path: Path) -> None:
    text = with_pictures("eksempel-1.jpg").replace("    tilladelse", "    lov: mangler\n    tilladelse")
    said = one(check(tmp_path, text, eksempel__1_jpg=make_picture()))
    assert said.startswith("billeder 1 › lov: ")
    assert "Vent med det" in said


@pytest.mark.parametrize("leave", ["eget", "givet", "fri licens"])
def test_who_has_chosen_who_gave_leave_may_say_anything_of_it(leave: str, tmp_path: Path) -> None:
    text = with_pictures("eksempel-1.jpg").replace("    tilladelse: CC BY 4.0", f"    lov: {leave}\n    tilladelse: ?!")
    assert not check(tmp_path, text, eksempel__1_jpg=make_picture())


@pytest.mark.parametrize("key", ["fil", "alt", "foto", "tilladelse", "personer"])
def test_what_a_picture_cannot_do_without_is_asked_for(key: str, tmp_path: Path) -> None:
    text = re.sub(
        rf"^(  - |    ){key}: .*\n",
        lambda found: "  - " if found[1] == "  - " else "",
        with_pictures("eksempel-1.jpg"),
        flags=re.MULTILINE,
    )
    text = text.replace("  -     alt", "  - alt")
    found = check(tmp_path, text, eksempel__1_jpg=make_picture())
    assert f"feltet «{key}» mangler" in say(found)[0]


def test_whether_anybody_can_be_recognised_is_asked_with_the_reason(tmp_path: Path) -> None:
    text = with_pictures("eksempel-1.jpg").replace("    personer: ingen\n", "")
    said = one(check(tmp_path, text, eksempel__1_jpg=make_picture()))
    assert "skal de have sagt ja" in said
    assert "For børn skal forældrene" in said
