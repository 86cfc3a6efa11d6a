"""The kinds of thing that the site is made of: one row for each, and everything else asks here.

The browser is handed what it needs of them as data (`soeg/ord.js`, `data-s-kinds`), so no script has a list of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from macros.model.records.case import Case
from macros.model.records.checklist import Checklist
from macros.model.records.method import HandbookMethod, OtherMethod
from macros.model.records.pack import Pack
from macros.model.records.source import Document
from macros.model.records.topic import Dilemma, Prerequisite, Term
from macros.model.records.typology import Level, Typology


class Identified(Protocol):
    """A record with an id."""

    @property
    def id(self) -> str:
        """The id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One kind of thing."""

    name: str
    """As it stands in addresses, in what the browser is handed and in a page's layout: «tjekliste»."""
    one: str
    many: str
    collection: str = ""
    """The collection of the catalogue that holds them; empty for pages that are no record's."""
    record: type[Any] | None = None
    """The type of such records, where no other kind of thing shares it."""
    files: str = ""
    """The folder of the project with a file for each; empty where one file holds them all."""
    folder: str = ""
    """The folder of the site with a page for each; its front page shows them all."""
    page: str = ""
    """The page of the site that shows them all, where it is not the front page of a folder."""
    is_anchored: bool = True
    """Whether each has an anchor on that page: its id."""
    sign: str = ""
    """The sign beside the way to one of them."""
    handout: str = ""
    """The template of its part in a handout; empty where a reader cannot gather it."""
    is_place: bool = False
    """Whether it is a place: found by its name alone, for what is told of it stands on the pages of others."""
    found_as: str = "side"
    """What the search calls a page or an entry of this kind: the name of one of `ANSWERS`."""
    weight: float = 1
    """What it is worth as an answer of the search, beside others that hold the same words."""
    is_last: bool = False
    """Whether it comes after all that answers as well, but for words that nothing else has."""
    offers_words: bool = True
    """Whether its words are offered to who types in the search: names of fields are typed by no reader."""


SIDE = Thing(name="side", one="Side", many="Sider")
"""A page that is none of the others."""
FRONT_PAGE = Thing(name="forside", one="Forside", many="Forsider", page="index.html", weight=0.4)
"""Leads to all and answers nothing."""
EDITORS_PAGE = Thing(
    name="redaktoerside",
    one="Side for redaktører",
    many="Sider for redaktører",
    folder="redaktoerer",
    page="redaktoerer.html",
    weight=0.5,
    offers_words=False,
    found_as="redaktoerside",
    is_last=True,
)
"""Speaks of everything in passing, with examples that are made up."""
DATA_PAGE = Thing(
    name="dataside",
    one="Dataside",
    many="Datasider",
    page="data-til-andre.html",
    weight=0.5,
    offers_words=False,
    is_last=True,
)
"""Tells programs what the fields are called."""
SELECTION = Thing(name="udvalg", one="Udvalg", many="Udvalg", weight=0.6)
"""A selection of cases, in a folder of a folder: it is not what it lists."""
PLACE = Thing(name="kommune", one="Kommune", many="Kommuner", page="kommuner.html", is_place=True, found_as="kommune")
"""A municipality without cases: who looks for it is told so, and where the nearest are."""

CASE = Thing(
    name="case",
    one="Case",
    many="Cases",
    collection="cases",
    record=Case,
    files="cases",
    folder="cases",
    sign="type-case",
    handout="handout_case.html",
    found_as="case",
)
METHOD = Thing(
    name="metode",
    one="Metode",
    many="Metoder",
    collection="methods",
    record=HandbookMethod,
    folder="metoder",
    sign="type-metode",
    handout="handout_method.html",
    found_as="metode",
)
OTHER_METHOD = Thing(
    name="andenmetode",
    one="Anden metode",
    many="Andre metoder",
    collection="other_methods",
    record=OtherMethod,
    page="andre-metoder.html",
    sign="type-metode",
)
"""None of the handbook's three: told of on one page, and never compared or gathered with them."""
CHECKLIST = Thing(
    name="tjekliste",
    one="Tjekliste",
    many="Tjeklister",
    collection="checklists",
    record=Checklist,
    files="checklists",
    folder="tjeklister",
    sign="type-tjekliste",
    handout="handout_checklist.html",
    found_as="tjekliste",
)
TERM = Thing(
    name="begreb",
    one="Begreb",
    many="Begreber",
    collection="terms",
    record=Term,
    page="ordliste.html",
    found_as="begreb",
)
DILEMMA = Thing(
    name="dilemma",
    one="Dilemma",
    many="Dilemmaer",
    collection="dilemmas",
    record=Dilemma,
    page="dilemmaer.html",
    handout="handout_dilemma.html",
    found_as="dilemma",
)
PREREQUISITE = Thing(
    name="forudsaetning",
    one="Forudsætning",
    many="Forudsætninger",
    collection="prerequisites",
    record=Prerequisite,
    page="forudsaetninger.html",
    handout="handout_topic.html",
)
IDEA = Thing(
    name="ide", one="Idé", many="Idéer", collection="ideas", page="idekatalog.html", handout="handout_topic.html"
)
PACK = Thing(name="pakke", one="Pakke", many="Pakker", collection="packs", record=Pack, page="pakker.html")
SOURCE = Thing(name="kilde", one="Kilde", many="Kilder", collection="documents", record=Document, page="kilder.html")
LEVEL = Thing(
    name="niveau",
    one="Niveau",
    many="Niveauer",
    collection="levels",
    record=Level,
    page="kompleksitet.html",
    is_anchored=False,
)
TYPOLOGY = Thing(
    name="typologi",
    one="Typologi",
    many="Typologier",
    collection="typologies",
    record=Typology,
    folder="typologier",
)

THINGS = (
    SIDE,
    CASE,
    METHOD,
    OTHER_METHOD,
    CHECKLIST,
    TERM,
    DILEMMA,
    PREREQUISITE,
    IDEA,
    PACK,
    SOURCE,
    LEVEL,
    TYPOLOGY,
    FRONT_PAGE,
    SELECTION,
    DATA_PAGE,
    PLACE,
    EDITORS_PAGE,
)
"""Every kind, in the order in which the search numbers and shows those that it tells apart."""

ANSWERS = tuple(thing for thing in THINGS if thing.found_as == thing.name)
"""What the search tells apart; an entry of its index has the place of its kind here."""
GATHERED = tuple(thing for thing in THINGS if thing.handout)
"""What a reader can gather in «Min samling»."""

BY_NAME = {thing.name: thing for thing in THINGS}
BY_COLLECTION = {thing.collection: thing for thing in THINGS if thing.collection}
_BY_RECORD = {thing.record: thing for thing in THINGS if thing.record}
_BY_FOLDER = {thing.folder: thing for thing in THINGS if thing.folder}


def thing_of(record: Identified) -> Thing:
    """The kind of a record. Raises KeyError for a type that several kinds share, or that is none."""
    return _BY_RECORD[type(record)]


def find_thing(folder: str) -> Thing | None:
    """The kind whose pages stand in a folder of the site; None where they are of no one kind."""
    return _BY_FOLDER.get(folder)
