"""Records to HTML: the one Jinja environment, its filters, and the functions that fill a template.

Everything escapes by itself; a fragment is a pure function of records and templates, so the same input always
gives the same bytes.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context, select_autoescape
from markupsafe import Markup

from macros import danish, text
from macros.records.case import Standing
from macros.sources import describe_line_numbers, describe_place
from macros.statements import Origin, Stated
from macros.views import (
    cases_by_name_only,
    cases_with_page,
    view_case,
    view_dimensions,
    view_levels,
    view_method_table,
    view_source_uses,
    word_period,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2.runtime import Context

    from macros.catalogue import Catalogue
    from macros.records.case import CaseSource
    from macros.statements import Place

TEMPLATES = Path(__file__).parent / "templates"
SIGNS = Path(__file__).parent / "theme" / "signs"
# What all signs share stands in the style sheet, for a page can hold a hundred of them.
_ROOT = re.compile(r'<svg class="([^"]+)".*? viewBox="([^"]+)" width="([^"]+)" height="([^"]+)"[^>]*>')


class Renderer:
    """Fills the templates with what a catalogue holds. Made once for each build."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.environment = _make_environment()
        self.environment.globals.update(catalogue=catalogue)

    def fill(self, template: str, base: str, **values: Any) -> str:
        """Fill a template. `base` is the way from the page to the site's root: «» or «../»."""
        return self.environment.get_template(template).render(base=base, main_source="", **values)

    def case(self, identity: str, base: str) -> str:
        """Body of a case's page."""
        view = view_case(self.catalogue.cases[identity], self.catalogue)
        template = self.environment.get_template("case.html")
        return template.render(base=base, main_source=view.main_source, view=view, case=view.case)

    def case_card(self, identity: str, base: str) -> str:
        """One case as a card."""
        return self.fill("featured_case.html", base, case=self.catalogue.cases[identity])

    def catalogue_list(self, base: str) -> str:
        """All cases that have a page, as cards."""
        return self.fill("catalogue.html", base, cases=cases_with_page(self.catalogue))

    def name_only_list(self, base: str) -> str:
        """The cases that the sources only name."""
        return self.fill("name_only.html", base, cases=cases_by_name_only(self.catalogue))

    def method(self, identity: str, base: str) -> str:
        """What the handbook says about a method."""
        method = self.catalogue.methods[identity]
        return self.fill("method.html", base, method=method, dimensions=view_dimensions(method))

    def cases_of_method(self, identity: str, base: str) -> str:
        """The cases of a method, those tied to it by the source apart from those that we tie to it."""
        return self.fill(
            "method_cases.html",
            base,
            method=self.catalogue.methods[identity],
            cases=self.catalogue.cases_with("method", identity),
        )

    def method_comparison(self, base: str) -> str:
        """The three methods side by side."""
        return self.fill("method_comparison.html", base, table=view_method_table(self.catalogue))

    def complexity_table(self, base: str) -> str:
        """The levels of complexity with all their dimensions."""
        return self.fill("complexity_table.html", base, table=view_levels(self.catalogue))

    def complexity_scale(self, base: str) -> str:
        """The levels of complexity, drawn."""
        return self.fill("complexity_scale.html", base, levels=list(self.catalogue.levels.values()))

    def cases_by_complexity(self, base: str) -> str:
        """The cases at each level."""
        return self.fill("complexity_cases.html", base, levels=list(self.catalogue.levels.values()))

    def checklist(self, identity: str, base: str) -> str:
        """Body of a checklist's page."""
        return self.fill("checklist.html", base, checklist=self.catalogue.checklists[identity])

    def checklist_list(self, base: str) -> str:
        """All checklists, each with what it is good for."""
        return self.fill("checklist_list.html", base)

    def sources(self, base: str) -> str:
        """Every source: what it is, what our copy lacks, which cases rest on it."""
        return self.fill("sources.html", base, uses=view_source_uses(self.catalogue))

    def responsibility(self, base: str) -> str:
        """Who is responsible and how to reach them, as far as the settings say."""
        return self.fill("responsibility.html", base, settings=self.catalogue.settings)

    def next_step(self, title: str, address: str, why: str, base: str) -> str:
        """One next step at the end of a page; `address` is a page below `docs/`, «kompleksitet.md»."""
        return self.fill("next_step.html", base, title=title, address=address, why=why)


@cache
def _make_environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters.update(
        block=render_block,
        words=render_words,
        heading=text.protect_heading,
        place=render_place,
        place_only=render_place_only,
        own_source=describe_own_source,
        source_place=render_source_place,
        cite=cite_place,
        inline=text.render_inline,
        plain=text.strip_formatting,
        join_words=danish.join_words,
        slug=danish.make_slug,
        lower_initial=danish.lower_initial,
        raise_initial=danish.raise_initial,
        count=danish.count_things,
        period=word_period,
    )
    environment.globals.update(
        sign=read_sign,
        Origin=Origin,
        Standing=Standing,
    )
    return environment


@cache
def read_sign(name: str) -> Markup:
    """One of the site's own signs, as SVG to stand in the page. Raises FileNotFoundError for an unknown name."""
    drawing = (SIGNS / f"{name}.svg").read_text(encoding="utf-8").strip()
    lean = r'<svg class="\1" viewBox="\2" width="\3" height="\4" aria-hidden="true">'
    return Markup(_ROOT.sub(lean, drawing, count=1))  # noqa: S704 - a file of ours


@pass_context
def render_block(context: Context, stated: Stated[str]) -> Markup:
    """A statement as paragraphs, with its origin and place at the end."""
    html = text.render_block(stated.value)
    marks = _marks(context, stated)
    # The marks belong to the last words; after a list they get a line of their own.
    if html.endswith("</p>"):
        return Markup("{}{}</p>").format(html[:-4], marks)
    return Markup("{}<p>{}</p>").format(html, marks) if marks else html


@pass_context
def render_words(context: Context, stated: Stated[str]) -> Markup:
    """A statement as a run of words, with its origin and place at the end; as blocks where it has lists."""
    if text.is_block(stated.value):
        return render_block(context, stated)
    return text.render_inline(stated.value) + _marks(context, stated)


@pass_context
def render_place(context: Context, stated: Any) -> Markup:
    """Where a group or statement stands in its source, and whose word it is."""
    return _marks(context, stated)


@pass_context
def render_place_only(context: Context, stated: Any) -> Markup:
    """Where a statement stands, where its origin is said already."""
    return _link_places(context, stated.places)


def describe_own_source(source: CaseSource) -> str:
    """Publisher, year and place of a source that the case describes itself."""
    words = [source.publisher, source.year.wording if source.year else None, *(place.where for place in source.place)]
    return "".join(f", {word}" for word in words if word)


@pass_context
def render_source_place(context: Context, source: CaseSource) -> str:
    """The places of a case's source, in words: «, s. 10-14 (linje 221-398)»."""
    return "".join(f", {_word_place(context, place)}" for place in source.place)


@pass_context
def cite_place(context: Context, place: Place) -> Markup:
    """A place as it stands on paper, with the document's name first."""
    document = context["catalogue"].documents[place.source]
    return Markup('<a href="{}kilder.html#{}">{}</a>, {}').format(
        context["base"], document.id, document.short, _word_place(context, place)
    )


def _word_place(context: Context, place: Place) -> str:
    where = describe_place(place, context["catalogue"].documents[place.source])
    lines = describe_line_numbers(place)
    return f"{where} ({lines})" if lines and where else where or lines


def _marks(context: Context, stated: Any) -> Markup:
    return _mark_origin(stated.origin) + _link_places(context, stated.places)


def _mark_origin(origin: Origin | None) -> Markup:
    if origin is None or origin is Origin.SOURCE:
        return Markup("")
    kind = "reading" if origin is Origin.READING else "proposal"
    return Markup(' <span class="s-{}" title="{}">{}{}</span>').format(
        kind, origin.help, read_sign("vores-laesning"), origin.label
    )


def _link_places(context: Context, places: tuple[Place, ...]) -> Markup:
    if not places:
        return Markup("")
    documents: Mapping[str, Any] = context["catalogue"].documents
    links = []
    for place in places:
        document = documents.get(place.source)
        if document is None:
            links.append(Markup('<a class="s-place" href="#kilder">{}</a>').format(place.where or place.source))
            continue
        where = describe_place(place, document)
        label = where if place.source == context["main_source"] and where else f"{document.short}, {where}"
        # A case lists its own sources, with a way on to the page of all sources.
        target = "#kilder" if context["main_source"] else f"{context['base']}kilder.html#{document.id}"
        links.append(
            Markup('<a class="s-place" href="{}" title="{}">{}</a>').format(target, describe_line_numbers(place), label)
        )
    return Markup(" ") + Markup(" ").join(links)
