"""The typeface of the sheets, and where its faces lie; `fonts/ORIGIN.txt` says where they are from."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "fonts"
FAMILY = "Atkinson Hyperlegible Next"


def find_face(style: str) -> Path:
    """The file of a face: «Regular», «Bold», «Italic» or «SemiBold»."""
    return FOLDER / f"{FAMILY.replace(' ', '')}-{style}.ttf"
