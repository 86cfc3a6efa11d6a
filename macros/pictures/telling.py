"""What is wrong with what a case says of its pictures: whose they are, whether we may show them, and what they show."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from macros.language import messages
from macros.language.problems import Severity, echo
from macros.reading.kinds import LIKE_A_FILE

if TYPE_CHECKING:
    from macros.model.records.case import Case
    from macros.reading.reading import Reading

_LETTER = "a-zæøåéüöä"
_END = f"(?![{_LETTER}0-9])"
# After these nothing else can be said, or a sign comes: «ukendt fotograf» may well have given it.
_ALONE = "ingen|ikke|ukendt|uvist|uafklaret|n/a|todo|tbd|tba"
_GIVEN = "tilladelsen?|lov|samtykket?|svar(?:et)?"
NO_PERMISSION = re.compile(
    rf"^[^{_LETTER}0-9]*$|\?$"
    rf"|^(?:{_ALONE})(?: endnu)?(?![{_LETTER}0-9 ])"
    rf"|^(?:nej|mangler|savnes|afventer|venter|spørg|ved (?:vi |jeg )?ikke|det ved (?:vi|jeg) ikke){_END}"
    rf"|^(?:(?:vi|jeg) )?(?:har )?(?:(?:endnu )?ikke|ingen|uden) (?:{_GIVEN}){_END}"
    rf"|(?<![{_LETTER}])(?:ikke|aldrig)(?: (?:er|har|vi|jeg|været|blevet|lige|helt|selv|nået at))*"
    rf" (?:endnu|spurgt|spørge|spørges|indhentet|givet|fået|afklaret|søgt|bedt|svaret|på plads){_END}"
    rf"|(?<![{_LETTER}])endnu ikke{_END}"
    rf"|(?<![{_LETTER}])(?:{_GIVEN})(?: er| har)?(?: stadig| endnu)? (?:mangler|ukendt|uafklaret|afventer|afventes){_END}"
    rf"|(?<![{_LETTER}])(?:mangler|afventer|venter på)(?: stadig| endnu| vi| at få)* (?:{_GIVEN}|at spørge){_END}"
    rf"|(?<![{_LETTER}])(?:skal|bør)(?: vi| lige| først| stadig)* (?:spørge|spørges|indhente|indhentes|afklares){_END}"
)
"""What says, in small letters, that nobody has given permission yet: found anywhere in the field that asks for it."""


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
        place = f"{where} › tilladelse"
        permission = " ".join(picture.permission.split())
        if NO_PERMISSION.search(permission.lower()):
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
