"""The picture that stands for a page where somebody shares its address: drawn by Typst, one for each title."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import typst

from macros.sheets.press.compiler import ROOT, TEMPLATES, find_fonts

if TYPE_CHECKING:
    from collections.abc import Sequence

TEMPLATE = "shared.typ"


def draw_shared(site: str, line: str, pages: Sequence[tuple[str, str]]) -> list[bytes]:
    """A PNG of 1200 by 630 points for each page, given as what it is and its title."""
    # Declared as bytes alone: one page is that, and several are a list of it.
    drawn: Any = typst.compile(
        str(TEMPLATES / TEMPLATE),
        root=str(ROOT),
        font_paths=find_fonts(),
        ignore_system_fonts=True,
        sys_inputs={
            "data": json.dumps(
                {"site": site, "line": line, "pages": [{"kind": kind, "title": title} for kind, title in pages]}
            )
        },
        format="png",
        ppi=72,
    )
    return drawn if isinstance(drawn, list) else [drawn]
