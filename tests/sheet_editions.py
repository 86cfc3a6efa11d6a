"""The printed sheets that the tests are about: every edition of the real ones, and a sheet with all that there is."""

from __future__ import annotations

import dataclasses
import fcntl
import json
from functools import cache
from typing import TYPE_CHECKING, Any

from macros.model.records.checklist import Checklist
from macros.sheets.composition.content import describe_sheet
from macros.sheets.composition.sheet import compose_sheet
from macros.sheets.editions import EditionKind
from macros.sheets.making.cache import FACTS
from macros.sheets.making.run import make_editions
from macros.sheets.press.press import print_sheet
from tests.printed import POINTS, Printed, plain
from tests.projects import ROOT, TESTS, read, real_catalogue
from tests.site_project import ADDRESS, PUBLISHER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.sheets.composition.content import Content
    from macros.sheets.editions import Editions
    from macros.sheets.press.setting import Setting

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
def content_of(sheet: str) -> Content:
    return describe_sheet(compose_sheet(catalogue().checklists[sheet], catalogue()), catalogue())


@cache
def printed(address: str) -> Printed:
    """An edition of the real site, read back."""
    (file,) = [edition.file for edition in editions().all() if edition.address == address]
    return Printed(file.read_bytes())


@cache
def printed_everything(setting: Setting) -> Printed:
    return Printed(print_sheet(everything(), setting))


def list_checklists() -> list[str]:
    """Ids of the real sheets."""
    return sorted(real_catalogue().checklists)


def space_of(sheet: str) -> int:
    """How generously a sheet was printed, as the cache has noted it."""
    (plain_edition,) = [edition for edition in editions().sheets[sheet] if edition.kind is EditionKind.PLAIN]
    space: int = json.loads(plain_edition.file.with_suffix(FACTS).read_text(encoding="utf-8"))["space"]
    return space


APART = {
    EditionKind.POSTER_ON_TWO,
    EditionKind.POSTER_ON_FOUR,
    EditionKind.CARDS_SINGLE,
    EditionKind.CARDS_FOLDED,
}
"""Editions that have a part of a sheet alone, laid in a way of their own: `test_sheets_cards.py` measures them."""
OF_A_PART = {EditionKind.PARTICIPANTS, EditionKind.FACILITATOR}
"""Editions of the half of a sheet: `test_meeting.py` holds them to the whole."""


def pdfs_of(sheet: str) -> list[Printed]:
    """Every edition of the whole sheet on paper."""
    return [
        printed(edition.address)
        for edition in editions().sheets[sheet]
        if edition.kind not in OF_A_PART | APART and edition.kind is not EditionKind.WORD
    ]


def stem_of(address: str) -> str:
    """The address of a file without what tells its edition; an id may end as an edition does."""
    (kind,) = {edition.kind for edition in editions().all() if edition.address == address}
    return address.removesuffix(kind.ending)


def statements_of(content: Content) -> Iterator[str]:
    """Everything that must be read on a sheet, whatever its edition."""
    yield from (content["title"], content["lead"], content["purpose"], content["time"], content["size"])
    yield from (*content["use"], *content["materials"], *content["related"])
    for block in content["blocks"]:
        # Cards need no heading over them; each has its own.
        yield block["title"] if block["parts"] else ""
        for name, body in (block["parts"] | block["pages"]).items():
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


def find_missing(content: Content, pdf: Printed) -> list[str]:
    # PDFium does not say where in a table cell a line ended, so words are compared without the spaces between them.
    text = pdf.text.replace(" ", "").replace("-", "")
    return [words for words in statements_of(content) if plain(words).replace(" ", "").replace("-", "") not in text]


def find_overflow(pdf: Printed, *contents: Content) -> Iterator[str]:
    """Words off the sheet, words in the head or foot that are not theirs, and words on top of others."""
    at_edge = "Samspil Til mødelederen Side af " + " ".join(
        f"{content['title']} · {content.get('edition', '')} "
        + " ".join(method["title"] for method in content.get("methods", []))
        for content in contents
    )
    allowed = set(plain(at_edge).split()) | {str(number) for number in range(len(pdf.pages) + 1)}
    for number, (runs, (width, height)) in enumerate(zip(pdf.words, pdf.sizes, strict=True), 1):
        seen = [run for run in runs if run.text.strip()]
        for run in seen:
            where = f"side {number}: «{run.text}»"
            if run.left < 9 * POINTS or run.right > width - 9 * POINTS:
                yield f"{where} går ud over siden"
            if run.bottom < 6 * POINTS or run.top > height - 6 * POINTS:
                yield f"{where} går ud over siden"
            is_in_edge = run.top < FOOT or run.bottom > height - HEAD
            if is_in_edge and not set(plain(run.text).split()) <= allowed and not pdf.is_of_cards(number - 1):
                yield f"{where} står i sidens kant"
        for at, run in enumerate(seen):
            yield from (
                f"side {number}: «{run.text}» står oven i «{other.text}»"
                for other in seen[at + 1 :]
                if run.overlaps(other)
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
