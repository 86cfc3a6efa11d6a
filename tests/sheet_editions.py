"""The printed sheets that the tests are about: every edition of the real ones, and a sheet with all that there is."""

from __future__ import annotations

import dataclasses
import fcntl
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from macros.model.records.case import Case
from macros.model.records.checklist import Checklist, SheetFormat
from macros.model.records.topic import Dilemma
from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.editions import EditionKind
from macros.sheets.making.cache import FACTS, make_key, write_whole
from macros.sheets.making.run import make_editions
from macros.sheets.press.press import print_sheet
from macros.sheets.press.setting import Setting
from tests.printed import POINTS, Printed, plain
from tests.projects import ROOT, SHORT_CASE, TESTS, read, real_catalogue
from tests.site_project import ADDRESS, PUBLISHER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.sheets.composition.content import Content
    from macros.sheets.editions import Editions

CACHE = ROOT / ".build" / "sheets-cache"
EVERYTHING = (TESTS / "sheets" / "alle-slags.yml").read_text(encoding="utf-8")

A4, A3 = (595, 842), (842, 1191)
HEAD, FOOT = 17 * POINTS, 16 * POINTS
"""Above and below the words of a page stand its head and foot."""


@cache
def catalogue() -> Catalogue:
    """The real records, on a site that has an address: that of the site with settings, so that the two share sheets."""
    real = real_catalogue()
    settings = dataclasses.replace(real.settings, address=ADDRESS, publisher=PUBLISHER)
    return dataclasses.replace(real, settings=settings)


@cache
def editions() -> Editions:
    """Every edition, made by the first who asks: workers and builds share a cache, and the others wait."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with CACHE.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return make_editions(catalogue(), CACHE)


@cache
def everything() -> Content:
    """The content of a sheet with a block of every kind."""
    record, problems = read(EVERYTHING, Checklist)
    assert not problems
    return describe_sheet(compose_sheet(record, catalogue()), catalogue())


@cache
def deck() -> Content:
    """The content of a sheet of cards that have all that a card can have."""
    record, problems = read((TESTS / "sheets" / "kort.yml").read_text(encoding="utf-8"), Checklist)
    told = (TESTS / "sheets" / "kort-dilemmaer.yml").read_text(encoding="utf-8").split("---\n")
    cards, found = zip(*(read(text, Dilemma) for text in told), strict=True)
    case, more = read(SHORT_CASE, Case)
    assert not any([problems, *found, more])
    decks = dataclasses.replace(catalogue(), dilemmas={card.id: card for card in cards}, cases={case.id: case})
    return describe_sheet(compose_sheet(record, decks), catalogue())


@cache
def poster() -> Content:
    """The content of a poster that takes notes."""
    record, problems = read((TESTS / "sheets" / "plakat.yml").read_text(encoding="utf-8"), Checklist)
    assert not problems
    return describe_sheet(compose_sheet(record, catalogue()), catalogue())


@cache
def content_of(sheet: str) -> Content:
    return describe_sheet(compose_sheet(catalogue().checklists[sheet], catalogue()), catalogue())


@cache
def printed(address: str) -> Printed:
    """An edition of the real site, read back."""
    (file,) = [edition.file for edition in editions().all() if edition.address == address]
    return Printed(file.read_bytes())


def print_once(content: Content, setting: Setting) -> Printed:
    """A sheet of our own, printed by the first who asks and kept beside the editions, where all others find it."""
    file = CACHE / f"{make_key(content, setting.value)}.pdf"
    if not file.is_file():
        CACHE.mkdir(parents=True, exist_ok=True)
        write_whole(file, print_sheet(content, setting))
    return Printed(file.read_bytes())


@cache
def printed_everything(setting: Setting) -> Printed:
    """All that there is in a setting, read back: in one of cards it is cards, and in one of posters a poster."""
    return print_once(deck() if setting in CARDS else poster() if setting in POSTERS else everything(), setting)


CARDS = {Setting.CARDS_SINGLE, Setting.CARDS_FOLDED}
POSTERS = {Setting.POSTER, Setting.POSTER_ON_TWO, Setting.POSTER_ON_FOUR}


def list_checklists() -> list[str]:
    """Ids of the real sheets."""
    return sorted(real_catalogue().checklists)


def space_of(sheet: str) -> int:
    """How generously a sheet was printed, as the cache has noted it."""
    (plain_edition,) = [edition for edition in editions().sheets[sheet] if edition.kind is EditionKind.PLAIN]
    space: int = json.loads(plain_edition.file.with_suffix(FACTS).read_text(encoding="utf-8"))["space"]
    return space


DECKS = {EditionKind.CARDS_SINGLE, EditionKind.CARDS_FOLDED}
"""Editions of the cards alone."""
LEAVES = {EditionKind.POSTER_ON_TWO, EditionKind.POSTER_ON_FOUR}
"""Editions of leaves that each show a part of a poster: `test_sheets_cards.py` lays them together."""
WALLS = {EditionKind.POSTER, *LEAVES}
"""Editions of what hangs on a wall alone."""
GIVEN_OUT = {EditionKind.PARTICIPANTS, EditionKind.TWO_UP}
"""Editions without what is the facilitator's: `test_sheets_halves.py` measures the one that is cut apart."""


def pdfs_of(sheet: str) -> list[tuple[EditionKind, Printed]]:
    """Every edition of a sheet on paper, and which it is."""
    return [
        (edition.kind, printed(edition.address))
        for edition in editions().sheets[sheet]
        if edition.kind is not EditionKind.WORD
    ]


def stem_of(address: str) -> str:
    """The address of a file without what tells its edition; an id may end as an edition does."""
    return address.removesuffix(kind_of(address).ending)


def kind_of(address: str) -> EditionKind:
    """Which edition lies at an address."""
    (kind,) = {edition.kind for edition in editions().all() if edition.address == address}
    return kind


def statements_of(content: Content, kind: EditionKind = EditionKind.PLAIN) -> Iterator[str]:
    """Everything that must be read on an edition of a sheet; of the whole, where it is not said which."""
    has_side = bool(content["facilitator"])
    is_leaders = kind is EditionKind.FACILITATOR
    is_poster = content["format"] == SheetFormat.POSTER.value
    yield content["title"]
    if kind not in DECKS | {EditionKind.FACILITATOR}:
        yield content["lead"] + content["lead_sign"]
        yield from (*content["reservations"], content["legend"])
    if kind not in DECKS | WALLS:
        # How a poster is used stands where it is not hung up.
        if not (is_leaders and not is_poster) and not (kind in GIVEN_OUT and is_poster):
            yield from content["use"]
        if is_leaders or not (has_side and kind in GIVEN_OUT):
            yield from (content["purpose"], content["time"], content["size"])
            yield from (*content["materials"], *content["related"])
        if kind not in GIVEN_OUT:
            for step in content["facilitator"]:
                yield from (step["title"], step["say"], step["do"])
    if not is_leaders:
        yield from _statements_of_blocks(content, of_cards=kind in DECKS)


def _statements_of_blocks(content: Content, *, of_cards: bool) -> Iterator[str]:
    if not of_cards:
        yield from (blank["text"] for blank in content["head"])
    for block in content["blocks"]:
        # Cards need no heading over them; each has its own.
        if block["parts"] and not of_cards:
            yield block["title"]
        for name, body in (block["pages"] if of_cards else block["parts"] | block["pages"]).items():
            yield from STATEMENTS[name](body)


STATEMENTS: dict[str, Callable[[Any], Iterable[str]]] = {
    "text": list,
    "important": list,
    "advice": list,
    "items": lambda body: [item["text"] for item in body],
    "choices": lambda body: [
        words for choice in body for words in (choice["text"], *(option["text"] for option in choice["options"]))
    ],
    "questions": lambda body: [words for question in body for words in (question["text"], *question["sub"])],
    "table": lambda body: [*body["columns"], *body["example"], *(cell["text"] for row in body["rows"] for cell in row)],
    "matrix": lambda body: [*body["vertical"], *body["horizontal"], *(field["text"] for field in body["fields"])],
    "fields": lambda body: [field["text"] for field in body],
    "signatures": lambda body: [signature["text"] for signature in body],
    "cards": lambda body: [words for card in body["cards"] for words in (card["title"], card["text"]["words"])],
    "notes": lambda _: (),
}
"""What must be read of each kind of part."""


def find_missing(content: Content, pdf: Printed, kind: EditionKind = EditionKind.PLAIN) -> list[str]:
    """What must be read on an edition and is not there."""
    # PDFium does not say where in a table cell a line ended, so words are compared without the spaces between them.
    text = close_up(pdf.text)
    return [words for words in statements_of(content, kind) if close_up(words) not in text]


def close_up(words: str) -> str:
    """Words without spaces and hyphens."""
    return plain(words).replace(" ", "").replace("-", "")


def has_bare_pages(content: Content) -> bool:
    """Whether a sheet has pages with neither head nor foot: cards, or a poster for a wall."""
    return bool(content.get("walls")) or any(block["pages"] for block in content.get("blocks", ()))


def tell_apart(text: str) -> set[str]:
    """The words and the signs of a text, each alone: PDFium gives the point after a number as words of its own."""
    return set(re.findall(r"\w+|[^\w\s]", plain(text)))


def find_overflow(pdf: Printed, *contents: Content) -> Iterator[str]:
    """Words off the sheet, words in the head or foot that are not theirs, and words on top of others."""
    at_edge = "Samspil Til mødelederen Side af " + " ".join(
        f"{content['title']} · {content.get('edition', '')} "
        + " ".join(method["title"] for method in content.get("methods", []))
        for content in contents
    )
    allowed = tell_apart(at_edge) | {str(number) for number in range(len(pdf.pages) + 1)}
    # The cover of a meeting has neither head nor foot either.
    may_be_bare = any(map(has_bare_pages, contents))
    has_cover = any(content.get("documents", [""])[0] == "cover" for content in contents)
    for number, (runs, (width, height)) in enumerate(zip(pdf.words, pdf.sizes, strict=True), 1):
        seen = [run for run in runs if run.text.strip()]
        is_bare = pdf.is_of_cards(number - 1)
        if is_bare and not may_be_bare and not (has_cover and number == 1):
            yield f"side {number} har hverken hoved eller fod"
        for run in seen:
            where = f"side {number}: «{run.text}»"
            if run.left < 9 * POINTS or run.right > width - 9 * POINTS:
                yield f"{where} går ud over siden"
            if run.bottom < 6 * POINTS or run.top > height - 6 * POINTS:
                yield f"{where} går ud over siden"
            is_in_edge = run.top < FOOT or run.bottom > height - HEAD
            if is_in_edge and not is_bare and not tell_apart(run.text) <= allowed:
                yield f"{where} står i sidens kant"
        for at, run in enumerate(seen):
            yield from (
                f"side {number}: «{run.text}» står oven i «{other.text}»"
                for other in seen[at + 1 :]
                if run.overlaps(other)
            )


def as_in_meeting(sheet: Content, meeting: Content) -> Content:
    """The content of a sheet as a meeting has it: with the steps of the points that use it, and the time is theirs."""
    points = [point for point in meeting["programme"] if point["sheet"] == sheet["id"]]
    return (
        sheet | {"time": "", "facilitator": [step for point in points for step in point["steps"]]} if points else sheet
    )


def all_addresses() -> list[str]:
    return [edition.address for edition in editions().all() if edition.file.suffix == ".pdf"]


def small_catalogue() -> Catalogue:
    """Two of the real sheets, and one pack of them."""
    names = ["godt-samarbejde", "raek-ud"]
    records = {
        name: dataclasses.replace(
            catalogue().checklists[name],
            related=tuple(other for other in catalogue().checklists[name].related if other in names),
        )
        for name in names
    }
    pack = next(iter(catalogue().packs.values()))
    programme = tuple(dataclasses.replace(point, sheet=None, steps=()) for point in pack.programme)
    small = dataclasses.replace(pack, id="lille", sheets=tuple(names), before=(), after=(), programme=programme)
    return dataclasses.replace(catalogue(), checklists=records, packs={"lille": small})
