"""The small marks after a statement: whose word it is, and where in a source it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jinja2 import pass_context
from markupsafe import Markup

from macros.catalogue.sources import describe_place
from macros.language import formatting
from macros.language.danish import lower_initial
from macros.model.statements import Origin, Place, Stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jinja2.runtime import Context

    from macros.model.records.case_reading import CaseSource
    from macros.model.records.source import Document

_NBSP = "\u00a0"
# «s. 12» must not break between the two.
_SHORT_WORD = re.compile(r"\b(s\.|ca\.|og|afsnit|kapitel) ")


class Cited:
    """Whether a section of a page has named the source that most of the page rests on.

    The first place of each section does: who copies a line from it has a source and not only a page.
    """

    def __init__(self) -> None:
        self.is_named = False

    def begin(self) -> str:
        """A section begins; nothing is written for it."""
        self.is_named = False
        return ""

    def take(self) -> bool:
        """Whether the source is to be named here; then it is."""
        named, self.is_named = self.is_named, True
        return not named


@pass_context
def render_block(context: Context, stated: Stated[str], *more: Any) -> Markup:
    """A statement as paragraphs, with its marks at the end; `more` are groups whose marks go with them."""
    return _end_block(formatting.render_block(stated.value), _render_marks(context, (stated, *more)))


@pass_context
def render_words(context: Context, stated: Stated[str], *more: Any) -> Markup:
    """A statement as a run of words, with its marks at the end; as paragraphs where it has lists."""
    if formatting.is_block(stated.value):
        return render_block(context, stated, *more)
    return formatting.render_inline(stated.value) + _render_marks(context, (stated, *more))


def render_words_alone(stated: Stated[str]) -> Markup:
    """A statement whose place is said once for the whole list that it stands in."""
    words = (
        formatting.render_block(stated.value)
        if formatting.is_block(stated.value)
        else formatting.render_inline(stated.value)
    )
    return words + _mark_origins((stated,))


def render_block_alone(stated: Stated[str]) -> Markup:
    """The same as paragraphs."""
    return _end_block(formatting.render_block(stated.value), _mark_origins((stated,)))


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
    """Publisher, year and place of a source that the case describes itself; for a page on the web, when it was read."""
    words = [
        source.publisher,
        source.year.wording if source.year else None,
        *(place.where for place in source.place),
        "kilden er en webside" if source.is_web_page else None,
        lower_initial(source.language.label) if source.language else None,
        f"læst {source.read.wording}" if source.read else None,
        "linket er ikke krypteret" if source.is_unencrypted else None,
    ]
    return "".join(f", {word}" for word in words if word)


def mark_language(source: CaseSource) -> Markup:
    """The attribute that tells a screen reader how to say a title in another language; nothing for Danish."""
    return Markup(' lang="{}"').format(source.language.code) if source.language else Markup("")


@pass_context
def render_source_place(context: Context, source: CaseSource) -> str:
    """The places of a case's source, in words: «, s. 10-14»."""
    return "".join(f", {describe_place(place, _documents(context)[place.source])}" for place in source.place)


@pass_context
def cite_place(context: Context, place: Place) -> Markup:
    """A place as it stands on paper, with the document's name first."""
    document = _documents(context)[place.source]
    return Markup('<a href="{}kilder.html#{}">{}</a>, {}').format(
        context["base"], document.id, document.short, describe_place(place, document)
    )


def _documents(context: Context) -> Mapping[str, Document]:
    documents: Mapping[str, Document] = context["catalogue"].documents
    return documents


def _render_marks(context: Context, stated: Iterable[Any]) -> Markup:
    found = tuple(stated)
    return _mark_origins(found) + _link_places(context, _merge_places(found))


def _end_block(html: Markup, marks: Markup) -> Markup:
    """Paragraphs with marks: they belong to the last words; after a list they get a line of their own."""
    if html.endswith("</p>"):
        return Markup("{}{}</p>").format(html[:-4], marks)
    return Markup("{}<p>{}</p>").format(html, marks) if marks else html


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


def _label(context: Context, place: Place, *, is_named: bool = False) -> str:
    document = _documents(context).get(place.source)
    where = describe_place(place, document, short=True) if document else place.where
    # The source that most of a page rests on need not be named each time.
    if place.source == context["main_source"] and where and not is_named:
        return where
    name = document.short if document else context["own_sources"].get(place.source)
    return ", ".join(part for part in (name, where) if part) or place.source


def _name_places(context: Context, places: Iterable[Place]) -> Iterator[tuple[list[Place], str]]:
    """What places are called, each with those that are called so: two pages of one publisher may bear one name."""
    cited: Cited | None = context.get("cited")
    named: dict[str, list[Place]] = {}
    for place in places:
        is_known = place.source in _documents(context)
        is_named = bool(cited and is_known and place.source == context["main_source"] and cited.take())
        label = _SHORT_WORD.sub(rf"\1{_NBSP}", _label(context, place, is_named=is_named))
        if is_known:
            yield [place], label
        else:
            named.setdefault(label, []).append(place)
    yield from ((same, label) for label, same in named.items())


def _name_in_full(context: Context, place: Place, label: str) -> str:
    """Source and place in full, for who asks what «s. 12» is a page of; the label again where that is all."""
    document = _documents(context).get(place.source)
    if document:
        return ", ".join(filter(None, (document.short, describe_place(place, document))))
    own = next((source.title for source in _own_sources(context) if source.place[0].source == place.source), None)
    return ", ".join(filter(None, (own, place.where))) or label


def _own_sources(context: Context) -> Sequence[CaseSource]:
    case = context.get("case")
    return case.sources if case else ()


def _identify(context: Context, place: Place) -> str:
    """The source of a place, as the notes of a page find it: a known one by its id, one of a case by the case's too."""
    if place.source in _documents(context) or not context.get("case"):
        return place.source
    return f"{context['case'].id}/{place.source}"


def _link_places(context: Context, places: Iterable[Place]) -> Markup:
    links = []
    for same, label in _name_places(context, places):
        place = same[0]
        document = _documents(context).get(place.source)
        told = (" ".join(_identify(context, one) for one in same), _name_in_full(context, place, label), label)
        if document is None or place.source == context["main_source"]:
            # No link: two hundred of them would stand in the way of whoever goes by keyboard, and the page's own list
            # of sources leads on.
            links.append(Markup('<span class="s-place" data-source="{}" title="{}">{}</span>').format(*told))
        else:
            links.append(
                Markup('<a class="s-place" href="{}kilder.html#{}" data-source="{}" title="{}">{}</a>').format(
                    context["base"], document.id, *told
                )
            )
    return Markup("{}{}").format(_NBSP, Markup(" ").join(links)) if links else Markup("")
