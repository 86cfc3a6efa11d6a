"""What has room on a sheet's paper: told by a rule of letters, for the check has no typesetter.

The rule is a little stricter than Typst, and `tests/code/test_sheets_room.py` holds it to that: what passes is set
without a word over another, in every edition. `typst/parts/table.typ` divides a table in the same way.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.language.formatting import strip_formatting
from macros.language.problems import echo
from macros.model.records.checklist import SheetExtra, SheetFormat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.model.parts.table import SheetTable
    from macros.model.records.checklist import Checklist
    from macros.reading.reading import Reading

UPRIGHT, LYING = 170.0, 265.0
"""Millimetres between the margins of A4."""
PLAIN, LARGE = 11, 16
"""Points of an ordinary sheet, and of one in large print."""
MANY_COLUMNS = 5
"""With so many a sheet in large print lies down (`sheet.typ`)."""
PADDING = 4.4
"""Millimetres that a cell has beside its words."""
LEAST_COLUMN = 20.0
"""Millimetres that a hand needs."""
LEAST_TICKED = 11.0
"""Millimetres of a column with boxes."""
LONGEST_WORD = 40
"""Letters; a word of more runs off a line that stands beside a heading."""
LONGEST_PIECE = 16
"""Letters that cannot be divided; the narrowest place for words beside tables holds so many."""
USUAL_PIECE = 10
"""Letters between two places where a Danish word can be divided, at the most."""

_VOWELS = "aeiouyæøåéèêäöüAEIOUYÆØÅÉ"
_SYLLABLE = re.compile(rf"[{_VOWELS}]+[^{_VOWELS}]*")
_APART = re.compile(r"[\s/–-]+")
_NARROW, _SLIM, _WIDE = frozenset("ijl.,:;!()'"), frozenset("frt-/I1"), frozenset("mwæMWÆQ%@")
_POINT = 25.4 / 72


def check_sheet(sheet: Checklist, reading: Reading) -> None:
    """Report what does not fit together in a sheet's tables, and what its paper has no room for."""
    if SheetExtra.TWO_UP in sheet.extras and sheet.format not in {None, SheetFormat.PORTRAIT}:
        message = "kun et ark på «A4 stående» kan også stå to på et ark. Slet «også_som», eller slet «format»."
        reading.report(reading.mark_of("også_som"), "også_som", message)
    for number, block in enumerate(sheet.blocks, 1):
        if block.table:
            _check_table(block.table, sheet.format is SheetFormat.LANDSCAPE, f"blokke {number} › tabel", reading)
    for said in reading.texts:
        for word in _APART.split(strip_formatting(said.text)):
            if fault := find_word_fault(word):
                reading.report(said.mark, said.field, fault)


def find_word_fault(word: str) -> str:
    """Say why a word cannot be set on a sheet; nothing where it can."""
    # Nearly every word is: no word is longer undivided than it is.
    if len(word) <= LONGEST_PIECE:
        return ""
    if len(word) > LONGEST_WORD:
        return (
            f"{echo(word)} er på {len(word)} bogstaver, og et ark har plads til {LONGEST_WORD}. Del det med en "
            "bindestreg, eller skriv det kortere."
        )
    if count_undivided(word) > LONGEST_PIECE:
        return (
            f"{echo(word)} kan ikke deles ved en linjes slutning. Del det med en bindestreg, eller skriv det kortere."
        )
    return ""


def count_undivided(word: str) -> int:
    """How many letters of a word may stand undivided: more where its vowels are few or all in one place."""
    syllables = [len(found) for found in _SYLLABLE.findall(word)] or [len(word)]
    before = _SYLLABLE.search(word)
    # Where a piece ends within the consonants is not told by this rule, so a few letters are added.
    longest = max([*syllables, before.start() + syllables[0] if before else 0]) + 3
    return min(len(word), max(USUAL_PIECE, longest))


def measure_word(word: str, points: int) -> float:
    """Width of a word in millimetres, in the boldest face: never less than it is set."""
    return sum(map(_measure_letter, word)) * points * _POINT


def measure_piece(word: str, points: int) -> float:
    """Width of the widest piece that is left of a word when it is divided, with its hyphen."""
    pieces = [piece for piece in re.split(r"(?<=[-/–])", word) if piece]
    return max(_measure_longest(piece, points) for piece in pieces)


def _measure_longest(word: str, points: int) -> float:
    length = count_undivided(word)
    hyphen = "-" if length < len(word) else ""
    return max(measure_word(word[at : at + length] + hyphen, points) for at in range(len(word) - length + 1))


def _measure_letter(letter: str) -> float:
    if letter in _NARROW:
        return 0.34
    if letter in _SLIM:
        return 0.44
    if letter in _WIDE:
        return 0.97
    return 0.76 if letter.isupper() else 0.66 if letter.isdigit() or not letter.isalpha() else 0.61


def _check_table(table: SheetTable, lies: bool, where: str, reading: Reading) -> None:
    columns = len(table.columns)
    if table.widths and len(table.widths) != columns:
        reading.report(
            reading.mark_of(f"{where} › bredder"),
            f"{where} › bredder",
            f"her er {len(table.widths)} tal, og tabellen har {columns} kolonner. Skriv ét tal for hver.",
        )
    for number, name in enumerate(table.ticked, 1):
        if name not in table.columns:
            place = f"{where} › kryds {number}"
            reading.report(reading.mark_of(place), place, f"tabellen har ingen kolonne {echo(name)}.")
    given = [(f"{where} › rækker {number}", row.cells) for number, row in enumerate(table.rows, 1)]
    for place, cells in [*given, (f"{where} › eksempel", table.example)]:
        if len(cells) > columns:
            reading.report(
                reading.mark_of(place),
                place,
                f"her er {len(cells)} celler, og tabellen har {columns} kolonner. Skriv højst én for hver.",
            )
    if fault := find_table_fault(table, lies=lies):
        place = f"{where} › kolonner"
        reading.report(reading.mark_of(place), place, fault)


def find_table_fault(table: SheetTable, *, lies: bool) -> str:
    """Say why a table has no room, on the sheet or on the one in large print; nothing where it has."""
    for points in (PLAIN, LARGE):
        wide = lies or (points == LARGE and len(table.columns) >= MANY_COLUMNS)
        cap = find_narrowing(_list_wanted(table, points), LYING if wide else UPRIGHT)
        if cap is None:
            continue
        on = f"et ark {'på tværs' if wide else 'på højkant'}{' i stor skrift' if points == LARGE else ''}"
        mend = "Brug færre eller kortere" + (" ord." if lies else " ord, eller skriv «format: A4 liggende».")
        if cap < LEAST_COLUMN:
            return f"tabellen har {len(table.columns)} kolonner, og det er der ikke plads til på {on}. {mend}"
        for words in _list_words(table):
            for word in words:
                if measure_word(word, points) > cap - PADDING and measure_piece(word, points) > cap - PADDING:
                    return f"{echo(word)} har ikke plads i sin kolonne på {on}. {mend}"
    return ""


def find_narrowing(wanted: Sequence[float], width: float) -> float | None:
    """How wide a column can be for none of them to be outside the paper; None where all have what they want."""
    rest, left = width, len(wanted)
    for want in sorted(wanted):
        if want > rest / left:
            return rest / left
        rest -= want
        left -= 1
    return None


def _list_words(table: SheetTable) -> list[list[str]]:
    """The words of each column."""
    return [
        " ".join(
            [heading, *table.example[at : at + 1], *(cell for row in table.rows for cell in row.cells[at : at + 1])]
        ).split()
        for at, heading in enumerate(table.columns)
    ]


def _list_wanted(table: SheetTable, points: int) -> list[float]:
    """What each column wants: its longest word whole, and room for a hand or a box."""
    wanted = []
    for at, words in enumerate(_list_words(table)):
        is_open = bool(table.empty) or any(len(row.cells) <= at for row in table.rows)
        least = (LEAST_TICKED if table.columns[at] in table.ticked else LEAST_COLUMN) if is_open else 0
        wanted.append(max([least, *(measure_word(word, points) + PADDING for word in words)]))
    return wanted
