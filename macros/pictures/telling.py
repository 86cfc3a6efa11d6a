"""What is wrong with what a case says of its pictures: whose they are, whether we may show them, and what they show."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from macros.language import messages
from macros.language.problems import Severity, echo
from macros.model.records.picture import NO_PERMISSION, Leave
from macros.reading.kinds import LIKE_A_FILE

if TYPE_CHECKING:
    from macros.model.records.case import Case
    from macros.reading.reading import Reading


def check_pictures(case: Case, reading: Reading) -> None:
    """Report a picture of another case, one that stands twice, and what tells nothing to those who cannot see it."""
    first: dict[str, int] = {}
    for number, picture in enumerate(case.pictures, 1):
        where = f"billeder {number}"
        place = f"{where} › fil"
        if not picture.file.startswith(f"{case.id}-"):
            message = messages.PICTURE_OF_ANOTHER.format(
                value=echo(picture.file), name=echo(name_picture(case.id, number, picture.file))
            )
            reading.report(reading.mark_of(place), place, message)
        if picture.file in first:
            message = messages.PICTURE_TWICE.format(value=echo(picture.file), where=f"billeder {first[picture.file]}")
            reading.report(reading.mark_of(place), place, message)
        first.setdefault(picture.file, number)
        permission = " ".join(picture.permission.split())
        if picture.leave is Leave.MISSING:
            place = f"{where} › lov"
            reading.report(reading.mark_of(place), place, messages.NO_LEAVE)
        elif picture.leave is None and NO_PERMISSION.search(permission.lower()):
            place = f"{where} › tilladelse"
            message = messages.NO_PERMISSION.format(value=echo(permission))
            reading.report(reading.mark_of(place), place, message)
        place = f"{where} › alt"
        alt = " ".join(picture.alt.split())
        caption = " ".join(picture.caption.value.split()) if picture.caption else ""
        if LIKE_A_FILE.fullmatch(alt.lower()) or alt.lower() == PurePosixPath(picture.file).stem.lower():
            reading.report(reading.mark_of(place), place, messages.ALT_IS_A_FILE_NAME.format(value=echo(alt)))
        elif " " not in alt:
            message = messages.ALT_SAYS_NOTHING.format(value=echo(alt))
            reading.report(reading.mark_of(place), place, message, Severity.WARNING)
        elif alt.lower().rstrip(".") == caption.lower().rstrip("."):
            reading.report(reading.mark_of(place), place, messages.ALT_IS_THE_CAPTION, Severity.WARNING)


def name_picture(case: str, number: int, file: str) -> str:
    """What a picture of a case could be called: «madklub-eksempelby-1.jpg»."""
    return f"{case}-{number}{PurePosixPath(file).suffix}"
