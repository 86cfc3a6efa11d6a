"""What is typed into a form: the font that goes with the file, the one size of it, and how much a field has room for.

The font is whole, for nobody knows what they will type, and its codes are its glyphs (Identity-H) with a map back to
Unicode: so a program that fills a field in finds every European letter, where the codes of Windows stop at French.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name, Stream, String

from macros.sheets.composition import typeface
from macros.sheets.press.truetype import Font, read_font

if TYPE_CHECKING:
    import pikepdf

FONT = typeface.find_face("Regular")
FONT_NAME = FONT.stem
FONT_KEY = "Wingdings"
"""What the form calls it. PDFium (Chrome, Edge) asks no font but one of this name for letters beyond Western Europe: it
goes by the key alone, and draws «İ» and «ț» of other fonts not at all. To all others a key is a key."""
SIZE = 10
"""Points, in every field of every sheet: words that shrink cannot be compared, and on paper nobody reads them."""
INK = "0.106 0.149 0.145"

EDGE = 2
"""Points that programs leave free on each side of a field."""
LINE = 1.35 * SIZE
"""Height of a line in the program that needs most for it (Firefox); the others need 1.3."""
LETTER = 0.5 * SIZE
"""Width of a letter: Danish needs 0.42 on an average, and names and capitals are wider."""
LOST_AT_WORD, LOST_AT_WIDE = 6, 2
"""Letters that a line loses when its last word goes to the next, and where it happens to have wide ones."""


def write_appearance(size: float = SIZE) -> str:
    """How a field is written in: font, size and colour, as PDF says it."""
    return f"/{FONT_KEY} {size:g} Tf {INK} rg"


def count_lines(height: float) -> int:
    """How many typed lines a field of so many points has room for; one at least."""
    return max(1, int((height - 2 * EDGE) / LINE))


def count_letters(width: float, height: float) -> int:
    """How many letters of Danish a field has room for, whatever the words."""
    lines = count_lines(height)
    across = int((width - 2 * EDGE) / LETTER)
    return max(1, across - LOST_AT_WIDE if lines == 1 else lines * (across - LOST_AT_WORD))


def encode_text(words: str) -> bytes:
    """Words as the font's codes, for a drawing: `<…> Tj`."""
    glyphs = _read().glyphs
    return b"<" + "".join(f"{glyphs[ord(letter)]:04X}" for letter in words).encode() + b">"


def measure_text(words: str, size: float) -> float:
    """Width of words in points."""
    widths = _read().widths
    return sum(widths[ord(letter)] for letter in words) * size / 1000


def embed_font(pdf: pikepdf.Pdf) -> Dictionary:
    """Put the font into a file: a font of two bytes a sign, as large as it is."""
    font = _read()
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
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name(f"/{FONT_NAME}"),
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
        CIDToGIDMap=Name.Identity,
        DW=0,
        W=_list_widths(font),
    )
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name(f"/{FONT_NAME}"),
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(descendant)]),
        ToUnicode=pdf.make_indirect(Stream(pdf, _map_to_unicode(font))),
    )


@cache
def _read() -> Font:
    return read_font(FONT)


def _signs_of_glyphs(font: Font) -> dict[int, int]:
    """The sign of each glyph; of two signs with one glyph (space and hard space) the first."""
    found: dict[int, int] = {}
    for sign, glyph in sorted(font.glyphs.items()):
        found.setdefault(glyph, sign)
    return dict(sorted(found.items()))


def _list_widths(font: Font) -> Array:
    widths = Array()
    for glyph, sign in _signs_of_glyphs(font).items():
        widths.append(glyph)
        widths.append(Array([font.widths[sign]]))
    return widths


def _map_to_unicode(font: Font) -> bytes:
    """A CMap in the form that PDF wants, in sections of at most a hundred lines."""
    lines = [f"<{glyph:04X}> <{sign:04X}>" for glyph, sign in _signs_of_glyphs(font).items()]
    sections = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
            *(line for section in sections for line in (f"{len(section)} beginbfchar", *section, "endbfchar")),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    ).encode()
