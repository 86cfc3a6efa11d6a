"""The one environment of the templates that make pages: its filters, and the site's own signs."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from macros.catalogue.municipalities import word_reach, word_whereabouts
from macros.catalogue.places import SIGNS, list_sign_names
from macros.language import danish, formatting
from macros.language.templates import make_environment
from macros.model import addresses
from macros.model.dates import word_day
from macros.model.fields import title_of
from macros.model.gaps import leaves_open
from macros.model.statements import Origin
from macros.pages.notes import marks
from macros.pages.yaml_examples import split_lines
from macros.pictures.renditions import group_renditions
from macros.views.case.period import word_event, word_membership, word_period, word_round
from macros.views.case.rows import view_rows
from macros.views.case.series import list_runs
from macros.views.case.timeline import draw_timeline
from macros.views.sheets.belonging import MOST_OFFERED, list_packs_for, list_sheets_for
from macros.views.sheets.tools import list_tools
from macros.views.sheets.words import list_facts, list_pack_facts, list_people, word_span
from macros.views.uses import view_sorting_field

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
# What all signs share stands in the style sheet, for a page can hold a hundred of them.
_ROOT = re.compile(r'<svg class="([^"]+)".*? viewBox="([^"]+)" width="([^"]+)" height="([^"]+)"[^>]*>')


OF_SHEETS = {
    "sheets_for": list_sheets_for,
    "packs_for": list_packs_for,
    "tools_for": list_tools,
    "sheet_facts": list_facts,
    "span_of_minutes": word_span,
    "people": list_people,
    "pack_facts": list_pack_facts,
}
"""The filters that are about sheets and packs."""
_DANISH = {
    "join_words": danish.join_words,
    "first_sentence": danish.first_sentence,
    "slug": danish.make_slug,
    "lower_initial": danish.lower_initial,
    "raise_initial": danish.raise_initial,
    "count": danish.count_things,
    "lasting": danish.word_minutes,
}
"""Filters of words as the language has them."""


@cache
def read_environment() -> Environment:
    """The environment, made once. It knows no records: those come with each fragment."""
    environment = make_environment(TEMPLATES)
    environment.filters.update(
        OF_SHEETS,
        block=marks.render_block,
        words=marks.render_words,
        heading=formatting.protect_heading,
        words_alone=marks.render_words_alone,
        block_alone=marks.render_block_alone,
        shared_place=marks.render_shared_place,
        place=marks.render_marks,
        own_source=marks.describe_own_source,
        language_mark=marks.mark_language,
        source_place=marks.render_source_place,
        cite=marks.cite_place,
        inline=formatting.render_inline,
        plain=formatting.strip_formatting,
        **_DANISH,
        day=word_day,
        period=word_period,
        round_time=word_round,
        leaves_open=leaves_open,
        event_time=word_event,
        membership=word_membership,
        reach_words=word_reach,
        whereabouts=word_whereabouts,
        rows=view_rows,
        series=list_runs,
        titled=lambda group, name: title_of(type(group), name),
        drawn=draw_timeline,
        renditions=group_renditions,
        sorted_by=view_sorting_field,
        origin=marks.render_origin,
        yaml_lines=split_lines,
    )
    environment.globals.update(
        address=addresses, sign=read_sign, sign_of=read_sign_of, Origin=Origin, most_sheets=MOST_OFFERED
    )
    return environment


@cache
def read_sign(name: str) -> Markup:
    """One of the site's own signs, as SVG to stand in the page. Raises FileNotFoundError for an unknown name."""
    drawing = (SIGNS / f"{name}.svg").read_text(encoding="utf-8").strip()
    lean = r'<svg class="\1" viewBox="\2" width="\3" height="\4" aria-hidden="true">'
    return Markup(_ROOT.sub(lean, drawing, count=1))  # noqa: S704 - a file of ours


def read_sign_of(kind: str, name: str) -> Markup:
    """The sign of a record or a word, which an editor may have added: nothing where nobody has drawn one."""
    known = f"{kind}-{danish.make_slug(name)}"
    return read_sign(known) if known in list_sign_names() else Markup()
