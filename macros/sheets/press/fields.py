"""Turns the places to write in of a set sheet into form fields that a reader fills in, hears named and tabs through.

Typst has no form fields, but it has links: `look.typ` makes each place a link whose address is the field's key. A
link comes with its exact place on the page and stands in the structure tree where the reader meets it, so each is
only made over, from a link to a field.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from macros.language import danish
from macros.sheets.composition.content import list_fields
from macros.sheets.composition.naming import name_apart
from macros.sheets.press.lettering import (
    FONT_KEY,
    INK,
    count_letters,
    count_lines,
    embed_font,
    encode_text,
    measure_text,
    write_appearance,
)

if TYPE_CHECKING:
    from macros.sheets.composition.content import Content

SCHEME = "felt:"
RESET = "ryd-felterne"
"""The key of the button that empties the form; `look.typ` gives it its place, below the foot of a page."""
RESET_WORDS = "Ryd felterne"

_PRINT = 4
_MULTILINE, _RADIO, _PUSH_BUTTON, _DO_NOT_SCROLL = 1 << 12, 1 << 15, 1 << 16, 1 << 23
_EMPTY = b"/Tx BMC EMC"


class FieldsMissing(Exception):
    """What the sheet asks for and what stands on its pages are not the same. Carries the keys of those."""


def add_fields(file: bytes, content: Content) -> bytes:
    """Give a sheet set with `fillable` its fields. Raises FieldsMissing where a field has no place or two."""
    with pikepdf.open(BytesIO(file)) as pdf:
        form = _Form(pdf, {field["key"]: field for field in list_fields(name_apart(content))})
        form.build()
        made = BytesIO()
        pdf.save(made, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return made.getvalue()


class _Form:
    def __init__(self, pdf: pikepdf.Pdf, fields: dict[str, Content]) -> None:
        self.pdf = pdf
        self.fields = fields
        self.font = pdf.make_indirect(embed_font(pdf))
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
                    if key == RESET:
                        self.make_reset(link, page)
                    elif key in self.fields:
                        self.make_field(link, page, self.fields[key])
        wanted = {*self.fields, RESET}
        if wrong := sorted({*placed} ^ wanted) or sorted({key for key in placed if placed.count(key) > 1}):
            raise FieldsMissing(*wrong)
        # No NeedAppearances: every field has its drawing, and with it programs would draw all of them anew, ticks too.
        self.pdf.Root.AcroForm = self.pdf.make_indirect(
            Dictionary(
                Fields=Array(self.roots),
                DR=Dictionary(Font=Dictionary({f"/{FONT_KEY}": self.font, "/ZaDb": _name_signs(self.pdf)})),
                DA=String(write_appearance()),
            )
        )

    def make_widget(self, link: pikepdf.Object, page: pikepdf.Page, label: str) -> None:
        """Make a link over into a widget, and the element that holds it into a form element."""
        for name in (Name.A, Name.Border, Name.Contents):
            if name in link:
                del link[name]
        link.Subtype = Name.Widget
        link.F = _PRINT
        link.P = page.obj
        link.TU = String(label)
        element = self.elements[int(link.StructParent)]
        element.S = Name.Form
        element.Alt = String(label)

    def make_field(self, link: pikepdf.Object, page: pikepdf.Page, field: Content) -> None:
        match field["kind"]:
            case "tick":
                self.make_widget(link, page, field["label"])
                self.make_tick(link, field)
            case "choice":
                self.make_widget(link, page, field["label"])
                self.make_choice(link, field)
            case _:
                room = count_letters(*_size_of(link))
                self.make_widget(link, page, f"{field['label']}. {_tell_room(room)}")
                self.make_text(link, field, room)

    def make_text(self, link: pikepdf.Object, field: Content, room: int) -> None:
        """A field takes no more than can be seen, on paper too: so many letters, and nothing that would scroll."""
        width, height = _size_of(link)
        link.FT = Name.Tx
        link.T = String(field["key"])
        link.Ff = _DO_NOT_SCROLL | (_MULTILINE if count_lines(height) > 1 else 0)
        link.MaxLen = room
        link.DA = String(write_appearance())
        link.MK = Dictionary()
        link.AP = Dictionary(N=self.look("text", width, height, _EMPTY))
        self.roots.append(link)

    def make_reset(self, link: pikepdf.Object, page: pikepdf.Page) -> None:
        """A button for the screen alone: it is no part of the sheet on paper."""
        self.make_widget(link, page, f"{RESET_WORDS}: alt, hvad der er skrevet og krydset af her, forsvinder")
        width, height = _size_of(link)
        link.F = 0
        link.FT = Name.Btn
        link.Ff = _PUSH_BUTTON
        link.T = String(RESET)
        link.A = Dictionary(S=Name.ResetForm)
        link.DA = String(write_appearance())
        link.MK = Dictionary(CA=String(RESET_WORDS))
        link.AP = Dictionary(N=self.look("reset", width, height, _draw_button(width, height)))
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
            stream.Resources = Dictionary(Font=Dictionary({f"/{FONT_KEY}": self.font}))
            self.looks[key] = self.pdf.make_indirect(stream)
        return self.looks[key]

    def draw_cross(self, width: float, height: float) -> bytes:
        low, high = 0.22 * width, 0.78 * width
        drawing = f"q {INK} RG 1.6 w 1 J {low:.3f} {low:.3f} m {high:.3f} {high:.3f} l "
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
        return f"q {INK} rg {x + r:.3f} {y:.3f} m {curves} f Q".encode()


def _tell_room(letters: int) -> str:
    """The room in words: beyond a line or two nobody counts to the letter."""
    rough = letters if letters < 20 else letters // 10 * 10
    return f"Plads til omkring {danish.count_things(rough, 'tegn', 'tegn')}"


def _name_signs(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """The signs that some programs draw their own tick with, under the name that they look for."""
    return pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats))


def _draw_button(width: float, height: float) -> bytes:
    size = 9.5
    left, base = (width - measure_text(RESET_WORDS, size)) / 2, (height - 0.68 * size) / 2
    return b"".join(
        (
            f"q 1 1 1 rg {INK} RG 0.8 w 0.4 0.4 {width - 0.8:.2f} {height - 0.8:.2f} re B Q ".encode(),
            f"q BT {write_appearance(size)} {left:.2f} {base:.2f} Td ".encode(),
            encode_text(RESET_WORDS),
            b" Tj ET Q",
        )
    )


def _size_of(link: pikepdf.Object) -> tuple[float, float]:
    left, bottom, right, top = (float(number) for number in link.Rect)
    return round(right - left, 2), round(top - bottom, 2)
