"""Finds what cannot be printed before anything is printed, and where in the files it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.catalogue.places import LISTS, SETTINGS_FILE
from macros.language.problems import Correction, Problem, echo
from macros.sheets.composition.content import describe_sheet, list_words
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.meeting.content import describe_meeting
from macros.sheets.press.press import known_signs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue


def find_unprintable(catalogue: Catalogue, root: Path) -> list[Problem]:
    """Every sign on a sheet that the font has not, each where it stands first."""
    others = [file for file, _ in LISTS.values()] + [SETTINGS_FILE]
    files = [*(f"checklists/{name}.yml" for name in catalogue.checklists), *others]
    # Most often there is none at all, and then no sheet need be composed to know it.
    signs = {sign for file in files for sign in (root / file).read_text(encoding="utf-8-sig")}
    if known_signs().issuperset(map(ord, signs)):
        return []
    found: dict[tuple[str, str], Problem] = {}
    for path, sign in _list_signs(catalogue):
        for file in (path, *others):
            lines = (root / file).read_text(encoding="utf-8-sig").split("\n")
            number = next((number for number, line in enumerate(lines, 1) if sign in line), 0)
            if number:
                found.setdefault((file, sign), _explain(file, number, lines[number - 1], sign))
                break
    return sorted(found.values())


def _list_signs(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    known = known_signs()
    sheets = {
        name: describe_sheet(compose_sheet(record, catalogue), catalogue)
        for name, record in catalogue.checklists.items()
    }
    packs = [(LISTS["packs"][0], describe_meeting(pack, catalogue, sheets)) for pack in catalogue.packs.values()]
    for path, content in (*((f"checklists/{name}.yml", content) for name, content in sheets.items()), *packs):
        for words in list_words(content):
            for sign in dict.fromkeys(words):
                if ord(sign) not in known:
                    yield path, sign


def _explain(file: str, number: int, line: str, sign: str) -> Problem:
    # All that are on the line at once: to paste one correction after another would undo the first.
    without = " ".join("".join(other for other in line if ord(other) in known_signs()).split(" "))
    without = re.sub(r"(?<=\S) {2,}", " ", without)
    begin = len(line) - len(line.lstrip())
    return Problem(
        file,
        number,
        line.index(sign) + 1,
        "",
        f"skriften på de trykte ark har ikke tegnet {echo(sign)}. Skriv det med ord.",
        correction=Correction(number, number, (line[:begin] + without.strip(),)),
    )
