"""What a record names elsewhere: other records, places in sources, pages. Each must be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.catalogue.places import ORIGINS, ROLES_TYPOLOGY, VOCABULARIES, find_addition
from macros.checking.rules.records import find_place_fault
from macros.language import messages
from macros.language.problems import echo, find_near, suggest
from macros.model.addresses import beside, is_page
from macros.model.things import find_thing
from macros.reading.nodes import Mapping, Scalar, Sequence, find_value, list_items

if TYPE_CHECKING:
    from collections.abc import Collection
    from collections.abc import Mapping as MappingType
    from pathlib import Path

    from macros.model.records.redirect import Redirect
    from macros.model.records.source import Document
    from macros.reading.nodes import Node
    from macros.reading.reading import Mention, PlaceMention, Reading


class Ids(dict[str, int]):
    """The ids of a list with the line of each, in their order, and what else its words are called."""

    def __init__(self) -> None:
        super().__init__()
        self.called: dict[str, str] = {}

    def add(self, identity: Scalar, node: Node) -> None:
        """Take in the id of a record, and its title and the words that people search for it with."""
        self[identity.text] = identity.mark.line
        synonyms = find_value(node, "søgeord")
        for other in (find_value(node, "titel"), *list_items(synonyms)):
            if isinstance(other, Scalar):
                self.called.setdefault(other.text.casefold(), identity.text)


def find_word(text: str, known: Collection[str]) -> str:
    """The id that was surely meant by its title or another word for it, else the nearest, if there is one."""
    called = known.called.get(text.strip().casefold(), "") if isinstance(known, Ids) else ""
    return called or find_near(text, sorted(known))


MOST_WORDS = 20
"""Words of a vocabulary that are told one by one where another is written."""


def check_named(
    reading: Reading,
    own: Collection[str],
    known: MappingType[str, Collection[str]],
    documents: MappingType[str, Document],
) -> None:
    """Report all that a record names and that is not there; `known` are the ids of all collections that could be read.

    A list that cannot be read at all says so itself, and not at every id that should stand in it.
    """
    for mention in reading.mentions:
        if mention.collection in known:
            check_mention(reading, mention, known[mention.collection])
    for place in reading.places if "documents" in known else ():
        check_place(reading, place, own, known["documents"], documents)


def check_mention(reading: Reading, mention: Mention, known: Collection[str]) -> None:
    """Report the id of a record that is not there."""
    if mention.target not in known:
        reading.report(mention.mark, mention.field, _word_unknown(mention.target, mention.collection, known))


def _word_unknown(target: str, collection: str, known: Collection[str]) -> str:
    meant, where = find_word(target, known), ORIGINS[collection]
    value, near = echo(target), messages.MEANT.format(value=f"«{meant}»") if meant else ""
    if collection not in VOCABULARIES:
        return messages.NO_SUCH_ID.format(value=value, where=where, near=near)
    few = messages.AMONG_WORDS.format(words=", ".join(known))
    file, fields = find_addition(collection)
    return messages.NO_SUCH_WORD.format(
        value=value,
        where=few if len(known) <= MOST_WORDS else messages.AMONG_MANY.format(where=where),
        near=near,
        file=file,
        fields=fields,
    )


def check_place(
    reading: Reading,
    mention: PlaceMention,
    own: Collection[str],
    known: Collection[str],
    documents: MappingType[str, Document],
) -> None:
    """Report a place that cannot be found in its source.

    `own` are the sources that the record describes itself; `known` are all others, `documents` those of them that
    could be read.
    """
    source = mention.place.source
    if source in own or (source in known and source not in documents):
        return
    if source in known:
        fault = find_place_fault(mention.place, documents[source])
    else:
        sources = [*sorted(known), *sorted(own)]
        fault = messages.NO_SUCH_SOURCE.format(
            value=echo(source), near=suggest(source, sources), known=", ".join(sources)
        )
    if fault:
        reading.report(mention.mark, mention.field, fault)


def stands_for_page(address: str, known: MappingType[str, Collection[str]], root: Path) -> bool:
    """Whether a file of the project stands for the page at an address."""
    folder, _, identity = beside(address, "").rpartition("/")
    thing = find_thing(folder)
    # A case and a sheet have a file each and a page of their own.
    ids = known[thing.collection] if thing and thing.files else ()
    return is_page(address) and (identity in ids or (root / "docs" / beside(address, ".md")).is_file())


def follow_redirects(address: str, redirects: MappingType[str, Redirect]) -> list[str]:
    """The addresses that one leads to, itself first; the last is the first of them again where it goes in a circle."""
    way = [address]
    while (step := redirects.get(way[-1])) and way.count(step.source) == 1:
        way.append(step.target.partition("#")[0])
    return way


def find_own_sources(node: Node) -> set[str]:
    """Ids of the sources that a case describes itself: the first word of `sted` where a `titel` stands beside it.

    Taken from the file and not from the record, so that a fault elsewhere in it does not make them unknown.
    """
    found: set[str] = set()
    for item in list_items(find_value(node, "kilder")):
        if isinstance(item, Mapping) and find_value(item, "titel") is not None:
            place = find_value(item, "sted")
            places = place.items if isinstance(place, Sequence) else (place,)
            found.update(
                one.text.split()[0].rstrip(",") for one in places if isinstance(one, Scalar) and one.text.strip()
            )
    return found


def find_identity(node: Node) -> Scalar | None:
    """The id of a record that is not read yet; None where it has none."""
    found = find_value(node, "id")
    return found if isinstance(found, Scalar) else None


def join_known(
    known: MappingType[str, Collection[str]], nodes: MappingType[str, MappingType[str, Node]]
) -> dict[str, Collection[str]]:
    """The ids of collections that are made of others, where those could be read; `nodes` are not read yet."""
    joint: dict[str, Collection[str]] = {}
    if "typologies" in known:
        joint["roles"] = _find_types(nodes["typologies"].get(ROLES_TYPOLOGY))
    if {"methods", "other_methods"} <= known.keys():
        joint["case_methods"] = dict.fromkeys((*known["methods"], *known["other_methods"]))
    return joint


def _find_types(typology: Node | None) -> Collection[str]:
    types = find_value(typology, "typer") if typology is not None else None
    return dict.fromkeys(identity.text for item in list_items(types) if (identity := find_identity(item)))
