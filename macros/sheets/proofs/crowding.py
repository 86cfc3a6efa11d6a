"""Finds texts that a card or a poster has no room for, before anything is printed, and where they stand."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from macros.catalogue.places import LISTS
from macros.language.problems import Problem
from macros.model.parts import cards
from macros.model.parts.cards import CardDeck
from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.poster import list_walls
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.press.press import find_crowded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.checklist import Checklist
    from macros.sheets.composition.content import Content

SURE_IN_FRONT, SURE_ON_BACK = 190, 340
"""So many letters fit on a side however they fall, so that Typst is asked of the longer cards alone."""

DECK_FILES = {CardDeck.DILEMMAS: LISTS["dilemmas"][0], CardDeck.IDEAS: LISTS["ideas"][0]}
SIDES = {
    (CardDeck.DILEMMAS, "front"): "spørgsmål",
    (CardDeck.DILEMMAS, "back"): "forklaring",
    (CardDeck.IDEAS, "front"): "resumé",
    (CardDeck.IDEAS, "back"): "cases",
}
"""The field whose text fills a side."""
NAMES = {"front": "forsiden", "back": "bagsiden"}


def find_crowded_texts(catalogue: Catalogue, root: Path) -> list[Problem]:
    """Every card and every name on a poster that has more text than room, where the text stands."""
    return sorted({problem for record in catalogue.checklists.values() for problem in _judge(record, catalogue, root)})


def _judge(record: Checklist, catalogue: Catalogue, root: Path) -> Iterator[Problem]:
    decks = [block.cards for block in record.blocks if block.cards]
    sheet = compose_sheet(record, catalogue)
    if not (decks or list_walls(sheet)):
        return
    content = describe_sheet(sheet, catalogue)
    long = list(_keep_long_cards(content))
    if not (long or content["walls"]):
        return
    found = find_crowded(content)
    for card in found["cards"]:
        yield _tell_card(card, long, decks, root)
    if found["head"]:
        yield _tell_head(f"checklists/{record.id}.yml", root)
    for name in found["names"]:
        yield _tell_name(name, f"checklists/{record.id}.yml", root)


def _keep_long_cards(content: Content) -> Iterator[Content]:
    """Leave the cards out of the content that fit however their letters fall, and yield the others."""
    for block in content["blocks"]:
        if deck := block["pages"].get(cards.PART.name):
            deck["cards"] = [card for card in deck["cards"] if _may_be_crowded(card)]
            yield from deck["cards"]


def _may_be_crowded(card: Content) -> bool:
    titles = [case["title"] for case in card["cases"]]
    front = [card["title"], card["text"]["words"], *(titles if card["is_of_case"] else ())]
    told = card["explanation"] or {"words": "", "source": card["text"]["source"]}
    return (
        len(" ".join(front)) > SURE_IN_FRONT or len(" ".join([told["source"], told["words"], *titles])) > SURE_ON_BACK
    )


def _tell_card(crowded: dict[str, Any], long: list[Content], decks: list[CardDeck], root: Path) -> Problem:
    identity, side = crowded["id"], crowded["side"]
    for deck in decks:
        line = _find_line(root / DECK_FILES[deck], identity, SIDES[deck, side])
        if line:
            break
    (card,) = [card for card in long if card["id"] == identity]
    text = card["text"] if side == "front" else card["explanation"] or card["text"]
    letters = len(text["words"])
    fewer = math.ceil(letters * (1 - 1 / crowded["share"]) / 10) * 10
    message = (
        f"{NAMES[side]} af kortet «{card['title']}» har mere tekst, end der er plads til. "
        f"Skriv det omkring {fewer} tegn kortere; nu er der {letters}."
    )
    return Problem(DECK_FILES[deck], line, 3, f"{identity} › {SIDES[deck, side]}", message)


def _find_line(file: Path, identity: str, field: str) -> int:
    """The line of a record's field, or the line that the record begins at; 0 where there is no such record."""
    lines = file.read_text(encoding="utf-8-sig").split("\n")
    begin = next((at for at, line in enumerate(lines) if re.fullmatch(rf"- id: {re.escape(identity)}\s*", line)), None)
    if begin is None:
        return 0
    for at in range(begin + 1, len(lines)):
        if lines[at].startswith("- "):
            break
        if lines[at].startswith(f"  {field}:"):
            return at + 1
    return begin + 1


def _tell_head(path: str, root: Path) -> Problem:
    lines = (root / path).read_text(encoding="utf-8-sig").split("\n")
    number = next((number for number, line in enumerate(lines, 1) if line.startswith("resumé:")), 1)
    message = (
        "resumé, kilde og forbehold fylder mere, end der er plads til over plakatens felter. "
        "Skriv resuméet eller forbeholdene kortere."
    )
    return Problem(path, number, 1, "resumé", message)


def _tell_name(name: str, path: str, root: Path) -> Problem:
    lines = (root / path).read_text(encoding="utf-8-sig").split("\n")
    number, column = next(
        ((number, line.index(name) + 1) for number, line in enumerate(lines, 1) if name in line), (1, 1)
    )
    message = f"«{name}» fylder mere end to linjer, når det skal læses på fire meters afstand. Skriv det kortere."
    return Problem(path, number, column, "matrix", message)
