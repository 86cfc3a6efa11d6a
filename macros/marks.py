"""The small marks after a statement: whose word it is, and where in a source it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jinja2 import pass_context
from markupsafe import Markup

from macros import text
from macros.sources import describe_line_numbers, describe_place
from macros.statements import Origin, Place, Stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jinja2.runtime import Context

    from macros.records.case import CaseSource
    from macros.records.source import Document

# «s. 12» must not break between the two.
_SHORT_WORD = re.compile(r"\b(s\.|ca\.|og|afsnit|kapitel) ")


@pass_context
def render_block(context: Context, stated: Stated[str], *more: Any) -> Markup:
    """A statement as paragraphs, with its marks at the end; `more` are groups whose marks go with them."""
    html = text.render_block(stated.value)
    marks = _render_marks(context, (stated, *more))
    # The marks belong to the last words; after a list they get a line of their own.
    if html.endswith("</p>"):
        return Markup("{}{}</p>").format(html[:-4], marks)
    return Markup("{}<p>{}</p>").format(html, marks) if marks else html


@pass_context
def render_words(context: Context, stated: Stated[str], *more: Any) -> Markup:
    """A statement as a run of words, with its marks at the end; as paragraphs where it has lists."""
    if text.is_block(stated.value):
        return render_block(context, stated, *more)
    return text.render_inline(stated.value) + _render_marks(context, (stated, *more))


def render_words_alone(stated: Stated[str]) -> Markup:
    """A statement whose place is said once for the whole list that it stands in."""
    words = text.render_block(stated.value) if text.is_block(stated.value) else text.render_inline(stated.value)
    return words + _mark_origins((stated,))


@pass_context
def render_marks(context: Context, *stated: Any) -> Markup:
    """The marks of groups or statements, each origin and each source once."""
    return _render_marks(context, stated)


def render_origin(*stated: Any) -> Markup:
    """Whose word it is, without the place."""
    return _mark_origins(stated)


@pass_context
def render_shared_place(context: Context, items: Sequence[Stated[str]]) -> Markup:
    """The place of a whole list, where all of it stands on the same pages; else nothing."""
    labels = {tuple(_label(context, place) for place in _merge_places((item,))) for item in items}
    if len(items) < 2 or len(labels) > 1 or labels == {()}:
        return Markup("")
    return _link_places(context, _merge_places(items))


def describe_own_source(source: CaseSource) -> str:
    """Publisher, year and place of a source that the case describes itself."""
    words = [
        source.publisher,
        source.year.wording if source.year else None,
        *(place.where for place in source.place),
    ]
    return "".join(f", {word}" for word in words if word)


@pass_context
def render_source_place(context: Context, source: CaseSource) -> str:
    """The places of a case's source, in words: «, s. 10-14 (linje 221-398)»."""
    return "".join(f", {_word_place(place, _documents(context)[place.source])}" for place in source.place)


@pass_context
def cite_place(context: Context, place: Place) -> Markup:
    """A place as it stands on paper, with the document's name first."""
    document = _documents(context)[place.source]
    return Markup('<a href="{}kilder.html#{}">{}</a>, {}').format(
        context["base"], document.id, document.short, _word_place(place, document)
    )


def _documents(context: Context) -> Mapping[str, Document]:
    documents: Mapping[str, Document] = context["catalogue"].documents
    return documents


def _word_place(place: Place, document: Document) -> str:
    where = describe_place(place, document)
    lines = describe_line_numbers(place)
    return f"{where} ({lines})" if lines and where else where or lines


def _render_marks(context: Context, stated: Iterable[Any]) -> Markup:
    found = tuple(stated)
    return _mark_origins(found) + _link_places(context, _merge_places(found))


def _mark_origins(stated: Iterable[Any]) -> Markup:
    origins = dict.fromkeys(item.origin for item in stated if item.origin not in {None, Origin.SOURCE})
    return Markup("").join(
        Markup(' <span class="s-{}">{}</span>').format(
            "reading" if origin is Origin.READING else "proposal", origin.label
        )
        for origin in origins
    )


def _merge_places(stated: Iterable[Any]) -> tuple[Place, ...]:
    """The places of all, those of one source in one, in the order of the source."""
    named: dict[Place, None] = {}
    lines: dict[str, list[tuple[int, int]]] = {}
    for item in stated:
        for place in item.places:
            if place.where:
                named[place] = None
            else:
                lines.setdefault(place.source, []).extend(place.lines)
    merged = [Place(source, "", tuple(sorted(set(spans)))) for source, spans in lines.items()]
    return (*merged, *named)


def _label(context: Context, place: Place) -> str:
    document = _documents(context).get(place.source)
    if document is None:
        return place.where or place.source
    where = describe_place(place, document, short=True)
    # The source that most of a page rests on need not be named each time.
    return where if place.source == context["main_source"] and where else f"{document.short}, {where}"


def _link_places(context: Context, places: Iterable[Place]) -> Markup:
    links = []
    for place in places:
        document = _documents(context).get(place.source)
        label = _SHORT_WORD.sub("\\1\u00a0", _label(context, place))
        if document is None or place.source == context["main_source"]:
            # No link: two hundred of them would stand in the way of whoever goes by keyboard, and the page's own list
            # of sources leads on.
            links.append(
                Markup('<span class="s-place" title="{}">{}</span>').format(
                    describe_line_numbers(place) or label, label
                )
            )
        else:
            links.append(
                Markup('<a class="s-place" href="{}kilder.html#{}" title="{}">{}</a>').format(
                    context["base"], document.id, _word_place(place, document), label
                )
            )
    return Markup("&nbsp;") + Markup(" ").join(links) if links else Markup("")
