"""Where everything stands on the site: every address of a page or file is made here, and no two are the same.

An address is below the site's root («cases/vindrosen.html»); a page puts the way to the root in front. Templates know
this module as `address`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.language.danish import make_slug
from macros.model import things
from macros.model.records.case import Case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from macros.model.records.checklist import Checklist
    from macros.model.records.settings import Settings
    from macros.model.things import Identified, Thing

FRONT = "index.html"
ABOUT = "om.html"
AGREEMENTS = "aftaler.html"
COLLECTION = "samling.html"
COMPARISON = "sammenlign.html"
STEPS = "partnerskab-trin-for-trin.html"
DATA_PAGE = "data-til-andre.html"
MUNICIPALITIES = "kommuner.html"
PLANNER = "moede.html"
SOURCES = "kilder.html"
ACCESSIBILITY = "tilgaengelighed.html"
PACKS = things.PACK.page
EDITORS = "redaktoerer.html"
ADDING = "redaktoerer/tilfoej.html"
"""How an editor adds to a list; a heading for each."""
EDITORS_OVERVIEW = "redaktoerer/overblik.html"
PROPOSAL = "foreslaa-en-case.html"

CASES_JSON = "cases.json"
CASES_CSV = "cases.csv"
CHECKLISTS_JSON = "tjeklister.json"
FEED = "nyt.xml"
SITEMAP = "sitemap.xml"
SITEMAP_PACKED = f"{SITEMAP}.gz"
LLMS = "llms.txt"

SCHEMA_FOLDER = "skemaer"
FORM_DATA = f"{SCHEMA_FOLDER}/formular.js"
SEARCH_FOLDER = "soeg"
PICTURE_FOLDER = "billeder"
CATALOGUE_STYLE = "assets/css/katalog.css"
OVERVIEW_STYLE = "assets/css/overblik.css"
SHEET_STYLE = "assets/css/ark.css"
SHEET_SCRIPT = "assets/js/ark.js"
DECK_SCRIPT = "assets/js/kortsaet.js"

_PAGE = ".html"


@dataclass(frozen=True, slots=True)
class Addresses:
    """Makes whole addresses where the site has one, and else addresses from the place that they are read at."""

    root: str
    """The site's address with a slash at its end; empty where it is not set."""

    @classmethod
    def of(cls, settings: Settings) -> Addresses:
        """The addresses of a site with these settings."""
        return cls(settings.address.rstrip("/") + "/" if settings.address else "")

    def find(self, address: str, base: str = "") -> str:
        """The address of something below the site's root; `base` is the way to the root where there is no address."""
        return (self.root or base) + address


# --- pages ------------------------------------------------------------------------------------------------


def front_of(name: str) -> str:
    """The page that shows all things of a kind, by the kind's name: «case»."""
    return _front_of(things.BY_NAME[name])


def front_of_collection(collection: str) -> str:
    """The page that shows all records of a collection; empty where no page does."""
    thing = things.BY_COLLECTION.get(collection)
    return _front_of(thing) if thing else ""


def page_of(record: Identified) -> str:
    """The page, or the place on a page, of a record whose type is that of one kind of thing.

    A case that is only named stands on the list of cases. Raises KeyError for a record that has no page.
    """
    if isinstance(record, Case) and not record.has_page:
        return f"{_front_of(things.CASE)}#{record.id}"
    return _page_of(things.thing_of(record), record.id)


def page_at(name: str, identity: str) -> str:
    """The page, or the place on a page, of the thing of a kind with an id: «tjekliste», «moedet»."""
    return _page_of(things.BY_NAME[name], identity)


def type_page(typology: str, identity: str) -> str:
    """Where a type of a typology is told of."""
    return f"{_page_of(things.TYPOLOGY, typology)}#{identity}"


def step_page(identity: str) -> str:
    """Where a step on the way to a partnership is told of."""
    return f"{STEPS}#{identity}"


def question_group_page(identity: str) -> str:
    """Where a group of questions to an agreement stands."""
    return f"{AGREEMENTS}#{identity}"


def handbook_page(word: str) -> str:
    """The page that a sheet belongs to, by the word that stands in the sheet's record: «idékatalog»."""
    return make_slug(word) + _PAGE


def list_page(number: int) -> str:
    """A page of the catalogue, counted from 1. In a folder, so that no case can have the same address."""
    return _front_of(things.CASE) if number == 1 else f"{things.CASE.folder}/side/{number}{_PAGE}"


def choice_page(facet: str, choice: str) -> str:
    """The page of one choice of a facet: «kommune», «odense»."""
    return f"{things.CASE.folder}/{facet}/{choice}{_PAGE}"


WORD_FACETS: Mapping[str, str] = {"subjects": "emne", "sectors": "sektor", "target_kinds": "maalgruppe"}
"""The facets whose choices are words that grow with the world, by the collection of the words."""


def word_page(collection: str, identity: str) -> str:
    """The page of the cases with a word; empty for a word that sorts no catalogue."""
    facet = WORD_FACETS.get(collection, "")
    return choice_page(facet, make_slug(identity)) if facet else ""


def choice_in_catalogue(facet: str, choice: str) -> str:
    """The catalogue, filtered by one choice."""
    return f"{_front_of(things.CASE)}?{facet}={choice}"


def page_of_file(path: str) -> str:
    """The page that a Markdown file below `docs/` becomes."""
    return path.removesuffix(".md") + _PAGE


def is_page(address: str) -> bool:
    """Whether an address is that of a page, as its end says."""
    return address.endswith(_PAGE)


def thing_at(address: str) -> Thing:
    """What kind of thing the page at an address is."""
    for thing in (things.FRONT_PAGE, things.EDITORS_PAGE, things.DATA_PAGE):
        if address == thing.page:
            return thing
    folder, _, name = address.rpartition("/")
    if "/" in folder:
        return things.SELECTION
    return (things.find_thing(folder) if name != FRONT else None) or things.SIDE


def _front_of(thing: Thing) -> str:
    return thing.page or f"{thing.folder}/{FRONT}"


def _page_of(thing: Thing, identity: str) -> str:
    if thing.folder:
        return f"{thing.folder}/{identity}{_PAGE}"
    return f"{thing.page}#{identity}" if thing.is_anchored else thing.page


# --- files ------------------------------------------------------------------------------------------------


def data_of(record: Case | Checklist) -> str:
    """The JSON file of a record that has a page of its own; empty for another."""
    page = page_of(record)
    return "" if "#" in page else beside(page, ".json")


def beside(page: str, ending: str) -> str:
    """A file that stands beside a page and is called as the page: «cases/vindrosen.json»."""
    return page.partition("#")[0].removesuffix(_PAGE) + ending


def shared_picture(page: str) -> str:
    """The picture that stands for a page where its address is shared: «delt/cases/vindrosen.png»."""
    return f"delt/{page.removesuffix(_PAGE)}.png"


def sheet_file(identity: str, ending: str) -> str:
    """An edition of a sheet."""
    return f"{things.CHECKLIST.folder}/{identity}{ending}"


def pack_file(identity: str, ending: str) -> str:
    """An edition of a pack."""
    return f"{things.CHECKLIST.folder}/pakker/{identity}{ending}"


def first_page_picture(identity: str, mark: str, ending: str) -> str:
    """The small picture of the first page of a sheet; the mark changes with the sheet."""
    return f"{PICTURE_FOLDER}/{things.CHECKLIST.folder}/{identity}-{mark}{ending}"


def cover_picture(identity: str, mark: str, ending: str) -> str:
    """The small picture of the cover of a pack; the mark changes with the pack."""
    return f"{PICTURE_FOLDER}/{things.CHECKLIST.folder}/pakker/{identity}-{mark}{ending}"


def catalogue_script(part: str = "") -> str:
    """A script that the catalogue loads; without a part the first, which knows the others."""
    return f"{things.CASE.folder}/katalog{part and f'-{part}'}.js"


def gathered_script(thing: Thing, identity: str) -> str:
    """What the page «Min samling» loads of one thing."""
    return f"samling/{thing.name}-{identity}.js"


PLANNER_DATA = "moede/planlaegger.js"
"""What the page «Lav mødet» plans with."""
PLANNER_WORD = "moede/word.js"
"""What it makes a Word file from."""


def tool_script(name: str) -> str:
    """What a tool knows («partnerkort»), or all of them («word»)."""
    return f"vaerktoejer/{name}.js"


def tool_page(name: str) -> str:
    """The page of a tool."""
    return f"{name}{_PAGE}"


GATHERED_LIST = "samling/alle.js"
"""What the page «Min samling» loads to know what there is to gather."""


def compared_script(thing: Thing, identity: str) -> str:
    """What the page «Sammenlign» loads of one thing."""
    return f"sammenlign/{thing.name}-{identity}.js"


def form_script(case: str) -> str:
    """What the form loads of a case that is to be changed."""
    return f"{SCHEMA_FOLDER}/{things.CASE.folder}/{case}.js"


TYPESETTER_FOLDER = "saetter"
"""What sheets are set with in the browser."""
TYPESETTER_TEMPLATES = f"{TYPESETTER_FOLDER}/skabeloner.js"


def typesetter_part(number: int) -> str:
    """A part of the compiler that sets sheets in the browser."""
    return f"{TYPESETTER_FOLDER}/oversaetter-{number}.js"


def sheet_content(identity: str) -> str:
    """What a sheet is set from in the browser."""
    return f"{TYPESETTER_FOLDER}/ark/{identity}.js"


def schema(name: str) -> str:
    """The schema that an editor program completes the files of a kind of record by: «case»."""
    return f"{SCHEMA_FOLDER}/{name}.schema.json"


def example_file(path: str) -> str:
    """An example that editors can download; `path` is below the folder of examples."""
    return f"{things.EDITORS_PAGE.folder}/eksempler/{path}"


def search_script(name: str) -> str:
    """A part of what the search knows."""
    return f"{SEARCH_FOLDER}/{name}.js"


def picture_file(name: str, mark: str, width: int, ending: str) -> str:
    """A small picture that is made of one; the mark changes with the picture."""
    return f"{PICTURE_FOLDER}/{name.rpartition('.')[0]}-{mark}-{width}{ending}"


def source_file(record: Identified) -> str:
    """The file that an editor changes, below the project's root, for a record that has one to itself."""
    return f"{things.thing_of(record).files}/{record.id}.yml"
