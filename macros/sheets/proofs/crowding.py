"""Finds texts that a card or a poster has no room for, before anything is printed, and where they stand."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from macros.catalogue.places import read_places
from macros.language.problems import Problem
from macros.model.parts import cards
from macros.model.parts.cards import CardDeck
from macros.model.records.checklist import SheetFormat
from macros.sheets.composition.content import describe_sheet
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

COLLECTIONS = {CardDeck.DILEMMAS: "dilemmas", CardDeck.IDEAS: "ideas"}
"""The records that cards are made of."""
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
    has_cards = any(block.cards for block in record.blocks)
    if not (has_cards or record.format is SheetFormat.POSTER or record.extras):
        return
    content = describe_sheet(compose_sheet(record, catalogue), catalogue)
    long = list(_keep_long_cards(content))
    if not (long or content["walls"] or content["is_halved"]):
        return
    found = find_crowded(content)
    for card in found["cards"]:
        yield _tell_card(card, long, catalogue, root)
    if found["head"]:
        yield _tell_head(record, root)
    for name in found["names"]:
        yield _tell_name(name, record, root)
    if found["half"] > 1:
        yield _tell_half(found["half"], record, root)


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


def _tell_card(crowded: dict[str, Any], long: list[Content], catalogue: Catalogue, root: Path) -> Problem:
    identity, side = crowded["id"], crowded["side"]
    deck = next(deck for deck, name in COLLECTIONS.items() if identity in getattr(catalogue, name))
    reading = read_places(root, COLLECTIONS[deck], identity)
    field = SIDES[deck, side]
    (card,) = [card for card in long if card["id"] == identity]
    text = card["text"] if side == "front" else card["explanation"] or card["text"]
    letters = len(text["words"])
    fewer = math.ceil(letters * (1 - 1 / crowded["share"]) / 10) * 10
    message = (
        f"{NAMES[side]} af kortet «{card['title']}» har mere tekst, end der er plads til. "
        f"Skriv det omkring {fewer} tegn kortere; nu er der {letters}."
    )
    mark = reading.marks.get(field, reading.marks[""])
    return Problem(reading.path, *mark, f"{identity} › {field}", message)


def _tell_head(record: Checklist, root: Path) -> Problem:
    reading = read_places(root, "checklists", record.id)
    message = (
        "resumé, kilde og forbehold fylder mere, end der er plads til over plakatens felter. "
        "Skriv resuméet eller forbeholdene kortere."
    )
    return Problem(reading.path, *reading.mark_of("resumé"), "resumé", message)


def _tell_half(share: float, record: Checklist, root: Path) -> Problem:
    reading = read_places(root, "checklists", record.id)
    message = (
        f"arket fylder {math.ceil(100 * share)} % af et halvt stykke papir, så der kan ikke stå to på et ark. "
        "Skriv det kortere, eller slet «også_som»."
    )
    return Problem(reading.path, *reading.mark_of("også_som"), "også_som", message)


def _tell_name(name: str, record: Checklist, root: Path) -> Problem:
    reading = read_places(root, "checklists", record.id)
    where, mark = next((text.field, text.mark) for text in reading.texts if text.text == name)
    message = f"«{name}» fylder mere end to linjer, når det skal læses på fire meters afstand. Skriv det kortere."
    return Problem(reading.path, *mark, where, message)
