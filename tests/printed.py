"""Reads printed sheets back, with tools that had no part in printing them.

PDFium draws and measures, pikepdf shows what the file is made of, a QR reader reads the code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

import pikepdf
import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]
import zxingcpp

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PIL.Image import Image

QR = zxingcpp.barcode_formats_from_str("QRCode")
POINTS = 72 / 25.4
"""Points in a millimetre."""
PUSH_BUTTON = 1 << 16
"""The flag of a button that does something and keeps nothing."""
TICK_SIGNS = "/ZaDb"
"""What some programs call the signs that they draw their own tick with: the form names them for those alone."""


@dataclass(frozen=True)
class Words:
    """A run of words on a page: where it stands, from the lower left, and how large it is set. In points."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float

    def overlaps(self, other: Words) -> bool:
        """Whether two runs stand on each other, by more than a hair."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.top, other.top) - max(self.bottom, other.bottom)
        return width > 1 and height > 0.25 * min(self.top - self.bottom, other.top - other.bottom)


@dataclass(frozen=True)
class Field:
    """A form field's place: the page from 0, the rectangle in points."""

    name: str
    page: int
    kind: str
    label: str
    left: float
    bottom: float
    right: float
    top: float
    most: int | None
    """Letters that it takes; None of a box."""

    @property
    def name_and_room(self) -> tuple[str, int | None]:
        """What its label calls it, and the letters that the label says it has room for; None where it says nothing."""
        said = re.fullmatch(r"(.+)\. Plads til omkring (\d+) tegn", self.label)
        return (said[1], int(said[2])) if said else (self.label, None)

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom


class Printed:
    """A PDF, read back."""

    def __init__(self, file: bytes) -> None:
        self.file = file
        self.pdf = pikepdf.open(BytesIO(file))
        self.drawn = pdfium.PdfDocument(file)
        self._grey: dict[int, Image] = {}

    @cached_property
    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of each page, in points."""
        return [(page.get_width(), page.get_height()) for page in self.drawn]

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page, as PDFium finds it."""
        return [page.get_textpage().get_text_range() for page in self.drawn]

    @cached_property
    def text(self) -> str:
        return plain(" ".join(self.pages))

    @cached_property
    def words(self) -> list[list[Words]]:
        """Every run of words, for each page."""
        return [list(_list_words(page)) for page in self.drawn]

    def is_of_cards(self, page: int) -> bool:
        """Whether a page has words, and neither head nor foot: cards to cut out, a poster, or the cover of a pack."""
        text = plain(self.pages[page])
        return bool(text) and not re.search(r"^(Samspil|Til mødelederen)\b|\bSide \d+ af \d+$", text)

    def draw(self, page: int, *, dots_per_inch: int = 72) -> Image:
        """Draw a page as a reader's program does, with what is filled in."""
        self.drawn.init_forms()
        image: Image = self.drawn[page].render(scale=dots_per_inch / 72, may_draw_forms=True).to_pil()
        return image

    def darkest(self, page: int, left: float, bottom: float, right: float, top: float) -> int:
        """How dark the darkest spot in an area of a page is, from 0 (black) to 255; the area in points."""
        scale = 2
        if page not in self._grey:
            self._grey[page] = self.draw(page, dots_per_inch=72 * scale).convert("L")
        height = self.sizes[page][1]
        area = (
            round(scale * left),
            round(scale * (height - top)),
            round(scale * right),
            round(scale * (height - bottom)),
        )
        return darkest_in(self._grey[page].crop(area))

    def codes(self) -> list[str]:
        """What the QR codes say, page by page, as a phone reads them."""
        pages = [self.draw(number, dots_per_inch=150).convert("L") for number in range(len(self.pages))]
        return [code.text for page in pages for code in zxingcpp.read_barcodes(page, formats=QR)]

    @property
    def outline(self) -> list[str]:
        """The bookmarks, from first to last, whatever their level."""

        def visit(items: Any) -> Iterator[str]:
            for item in items:
                yield item.title
                yield from visit(item.children)

        with self.pdf.open_outline() as outline:
            return list(visit(outline.root))

    def fields(self) -> list[Field]:
        """Every widget that is filled in; one that belongs to a group has the group's name."""
        found = []
        for number, page in enumerate(self.pdf.pages):
            for widget in page.obj.get("/Annots", []):
                if widget.Subtype == "/Widget" and not int(widget.get("/Ff", 0)) & PUSH_BUTTON:
                    owner = widget.get("/Parent", widget)
                    label = str(widget.get("/TU", ""))
                    most = int(widget.MaxLen) if "/MaxLen" in widget else None
                    left, bottom, right, top = (float(edge) for edge in widget.Rect)
                    found.append(Field(str(owner.T), number, str(owner.FT), label, left, bottom, right, top, most))
        return found

    def elements(self) -> Iterator[pikepdf.Dictionary]:
        """Every element of the structure tree, in reading order."""

        def visit(element: Any) -> Iterator[pikepdf.Dictionary]:
            if not isinstance(element, pikepdf.Dictionary):
                return
            if "/S" in element:
                yield element
            kids = element.get("/K")
            for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                yield from visit(kid)

        yield from visit(self.pdf.Root.StructTreeRoot)

    def metadata(self) -> dict[str, Any]:
        with self.pdf.open_metadata() as found:
            return dict(found)

    def font_names(self) -> dict[str, bool]:
        """Every font that a page or the form draws with, and whether its drawings are in the file."""
        found = {}
        fonts = [font for page in self.pdf.pages for font in page.resources.get("/Font", {}).values()]
        if "/AcroForm" in self.pdf.Root:
            named = self.pdf.Root.AcroForm.DR.Font
            keys = [str(key) for key in named.keys()]  # noqa: SIM118 - an object of the file, no dictionary
            fonts += [named[key] for key in keys if key != TICK_SIGNS or self._is_drawn_with(key)]
        for font in fonts:
            inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            descriptor = inner.FontDescriptor
            found[str(font.BaseFont)] = any(name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3"))
        return found

    def _is_drawn_with(self, key: str) -> bool:
        """Whether a field's drawing, or what is typed into one, is in a font that the form calls so."""
        widgets = [widget for page in self.pdf.pages for widget in page.obj.get("/Annots", [])]
        drawings = [widget.AP for widget in widgets if "/AP" in widget]
        while drawings:
            drawing = drawings.pop()
            if isinstance(drawing, pikepdf.Dictionary):
                drawings += list(drawing.values())
            elif key.encode() in drawing.read_bytes():
                return True
        said = [str(holder.get("/DA", "")) for holder in (self.pdf.Root.AcroForm, *widgets)]
        return any(key in words.split() for words in said)

    def lines_across(self, page: int) -> list[float]:
        """Height of every horizontal line that is drawn on a page, from the top, in points."""
        found = []
        place = (0.0, 0.0)
        ends: list[tuple[float, float]] = []
        for operator, operands in list_operations(self.pdf.pages[page], ("cm", "m", "l", "S")):
            match operator:
                case "cm":
                    place = (float(operands[4]), float(operands[5]))
                case "m":
                    ends = [(float(operands[0]), float(operands[1]))]
                case "l":
                    ends.append((float(operands[0]), float(operands[1])))
                case "S":
                    (x1, y1), (x2, y2) = ends[0], ends[-1]
                    if len(ends) == 2 and y1 == y2 and abs(x2 - x1) > 100 * POINTS:
                        found.append(self.sizes[page][1] - place[1] + y1)
        return sorted(found)


def darkest_in(picture: Image) -> int:
    """How dark the darkest spot of a grey picture is, from 0 (black) to 255."""
    darkest, _ = cast("tuple[int, int]", picture.getextrema())
    return darkest


def list_operations(page: pikepdf.Page, operators: Iterable[str]) -> Iterator[tuple[str, list[Any]]]:
    """What a page is drawn with, of some operators: each with its operands."""
    for instruction in pikepdf.parse_content_stream(page, " ".join(operators)):
        yield str(instruction.operator), list(instruction.operands)


def _list_words(page: pdfium.PdfPage) -> Iterator[Words]:
    text = page.get_textpage()
    for number in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(number)
        words = text.get_text_bounded(left, bottom, right, top)
        middle = text.get_index((left + right) / 2, (bottom + top) / 2, 20, 20)
        size = pdfium_c.FPDFText_GetFontSize(text, middle) if middle is not None else 0
        yield Words(words, left, bottom, right, top, size)


def plain(text: str) -> str:
    """Words without line ends, divisions at line ends, and signs that are not drawn."""
    # PDFium gives a division at a line's end as U+FFFE or U+0002.
    joined = re.sub(r"[\ufffe\u0002\xad-](?:\r?\n)+", "", text)
    joined = re.sub(r"[\ufffe\u0002\xad\u2060\u200b]", "", joined)
    return " ".join(joined.split())


def steps(numbers: list[float]) -> list[float]:
    """Differences between one number and the next."""
    return [round(after - before, 2) for before, after in pairwise(numbers)]
