"""Turns the places to write in of a set sheet into form fields that a reader fills in, hears named and tabs through.

Typst has no form fields, but it has links: `look.typ` makes each place a link whose address is the field's key. A
link comes with its exact place on the page and stands in the structure tree where the reader meets it, so each is
only made over, from a link to a field.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from macros.sheets import typeface
from macros.sheets.press.truetype import Font, read_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.sheets.content import Content

FONT = typeface.find_face("Regular")
FONT_NAME = FONT.stem
SCHEME = "felt:"

_PRINT = 4
_MULTILINE, _RADIO = 1 << 12, 1 << 15
_INK = "0.106 0.149 0.145"
_TEXT_SIZE = 11
"""Points: what is typed is as large as what is printed."""
_SHRINKING = 0
"""In a narrow cell the reader's program makes the words small enough to be seen at once."""


class FieldsMissing(Exception):
    """What the sheet asks for and what stands on its pages are not the same. Carries the keys of those."""


def add_fields(file: bytes, fields: Iterable[Content]) -> bytes:
    """Give a sheet set with `fillable` its fields. Raises FieldsMissing where a field has no place or two."""
    with pikepdf.open(BytesIO(file)) as pdf:
        form = _Form(pdf, {field["key"]: field for field in fields})
        form.build()
        made = BytesIO()
        pdf.save(made, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return made.getvalue()


class _Form:
    def __init__(self, pdf: pikepdf.Pdf, fields: dict[str, Content]) -> None:
        self.pdf = pdf
        self.fields = fields
        self.font = pdf.make_indirect(_embed_font(pdf))
        self.groups: dict[str, pikepdf.Object] = {}
        self.roots: list[pikepdf.Object] = []
        self.looks: dict[tuple[Any, ...], pikepdf.Object] = {}
        elements = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        self.elements = elements

    def build(self) -> None:
        placed: list[str] = []
        for page in self.pdf.pages:
            for link in page.obj.get(Name.Annots, Array()):
                address = str(link.get(Name.A, Dictionary()).get(Name.URI, ""))
                if address.startswith(SCHEME):
                    key = address.removeprefix(SCHEME)
                    placed.append(key)
                    if key in self.fields:
                        self.make_field(link, page, self.fields[key])
        if wrong := sorted({*placed} ^ {*self.fields}) or sorted({key for key in placed if placed.count(key) > 1}):
            raise FieldsMissing(*wrong)
        self.pdf.Root.AcroForm = self.pdf.make_indirect(
            Dictionary(
                Fields=Array(self.roots),
                DR=Dictionary(Font=Dictionary({f"/{FONT_NAME}": self.font})),
                DA=String(_appearance_text()),
            )
        )

    def make_field(self, link: pikepdf.Object, page: pikepdf.Page, field: Content) -> None:
        """Make a link over into a widget, and the element that holds it into a form element."""
        for name in (Name.A, Name.Border, Name.Contents):
            if name in link:
                del link[name]
        link.Subtype = Name.Widget
        link.F = _PRINT
        link.P = page.obj
        link.TU = String(field["label"])
        element = self.elements[int(link.StructParent)]
        element.S = Name.Form
        element.Alt = String(field["label"])
        match field["kind"]:
            case "tick":
                self.make_tick(link, field)
            case "choice":
                self.make_choice(link, field)
            case _:
                self.make_text(link, field)

    def make_text(self, link: pikepdf.Object, field: Content) -> None:
        link.FT = Name.Tx
        link.T = String(field["key"])
        width, height = _size_of(link)
        is_cell = field["kind"] == "cell"
        # A field higher than a line takes as many as there is room for.
        if is_cell or field["lines"] > 1 or height > 2.4 * _TEXT_SIZE:
            link.Ff = _MULTILINE
        link.DA = String(_appearance_text(_SHRINKING if is_cell else _TEXT_SIZE))
        link.MK = Dictionary()
        link.AP = Dictionary(N=self.look("text", width, height, b"/Tx BMC EMC"))
        self.roots.append(link)

    def make_tick(self, link: pikepdf.Object, field: Content) -> None:
        link.FT = Name.Btn
        link.T = String(field["key"])
        link.V = link.AS = Name.Off
        self.give_button_looks(link, "Ja", self.draw_cross)
        self.roots.append(link)

    def make_choice(self, link: pikepdf.Object, field: Content) -> None:
        """One of the answers of a question: the question is the field, and each answer a widget of it."""
        group = self.groups.get(field["group"])
        if group is None:
            group = self.pdf.make_indirect(
                Dictionary(
                    FT=Name.Btn,
                    Ff=_RADIO,
                    T=String(field["group"]),
                    TU=String(field["question"]),
                    V=Name.Off,
                    Kids=Array(),
                )
            )
            self.groups[field["group"]] = group
            self.roots.append(group)
        link.Parent = group
        link.AS = Name.Off
        self.give_button_looks(link, field["key"], self.draw_dot)
        group.Kids.append(link)

    def give_button_looks(self, link: pikepdf.Object, state: str, draw: Any) -> None:  # noqa: ANN401
        width, height = _size_of(link)
        link.MK = Dictionary()
        link.AP = Dictionary(
            N=Dictionary(
                {
                    f"/{state}": self.look(draw.__name__, width, height, draw(width, height)),
                    "/Off": self.look("off", width, height, b""),
                }
            )
        )

    def look(self, kind: str, width: float, height: float, drawing: bytes) -> pikepdf.Object:
        """An appearance; fields of the same size share theirs."""
        key = (kind, width, height)
        if key not in self.looks:
            stream = Stream(self.pdf, drawing)
            stream.Type, stream.Subtype = Name.XObject, Name.Form
            stream.BBox = Array([0, 0, width, height])
            stream.Resources = Dictionary(Font=Dictionary({f"/{FONT_NAME}": self.font}))
            self.looks[key] = self.pdf.make_indirect(stream)
        return self.looks[key]

    def draw_cross(self, width: float, height: float) -> bytes:
        low, high = 0.22 * width, 0.78 * width
        drawing = f"q {_INK} RG 1.6 w 1 J {low:.3f} {low:.3f} m {high:.3f} {high:.3f} l "
        drawing += f"{low:.3f} {height - low:.3f} m {high:.3f} {height - high:.3f} l S Q"
        return drawing.encode()

    def draw_dot(self, width: float, height: float) -> bytes:
        """A filled circle, of four curves."""
        x, y, r = width / 2, height / 2, 0.27 * width
        k = 0.5523 * r
        arcs = (
            (x + r, y + k, x + k, y + r, x, y + r),
            (x - k, y + r, x - r, y + k, x - r, y),
            (x - r, y - k, x - k, y - r, x, y - r),
            (x + k, y - r, x + r, y - k, x + r, y),
        )
        curves = " ".join(" ".join(f"{number:.3f}" for number in arc) + " c" for arc in arcs)
        return f"q {_INK} rg {x + r:.3f} {y:.3f} m {curves} f Q".encode()


def _appearance_text(size: int = _TEXT_SIZE) -> str:
    return f"/{FONT_NAME} {size} Tf {_INK} rg"


def _size_of(link: pikepdf.Object) -> tuple[float, float]:
    left, bottom, right, top = (float(number) for number in link.Rect)
    return round(right - left, 2), round(top - bottom, 2)


@cache
def _read_font() -> Font:
    return read_font(FONT)


def _embed_font(pdf: pikepdf.Pdf) -> Dictionary:
    """The font that readers type in: whole, for nobody knows what they will type."""
    font = _read_font()
    first, last = 32, 255
    signs = [bytes([code]).decode("cp1252", "replace") for code in range(first, last + 1)]
    file = Stream(pdf, font.data)
    file.Length1 = len(font.data)
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{FONT_NAME}"),
        Flags=32,
        FontBBox=Array(font.box),
        ItalicAngle=0,
        Ascent=font.ascent,
        Descent=font.descent,
        CapHeight=font.cap_height,
        StemV=80,
        FontFile2=pdf.make_indirect(file),
    )
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.TrueType,
        BaseFont=Name(f"/{FONT_NAME}"),
        Encoding=Name.WinAnsiEncoding,
        FirstChar=first,
        LastChar=last,
        Widths=Array([font.widths.get(ord(sign), 0) for sign in signs]),
        FontDescriptor=pdf.make_indirect(descriptor),
    )
