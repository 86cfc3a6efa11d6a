"""Finding a place in a source: from lines to the page or section that a reader can find, and back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from macros.language.danish import join_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.model.records.case_reading import CaseSource
    from macros.model.records.source import Document, Section
    from macros.model.statements import Place

PAGES = re.compile(r"s\.\s*(?:ca\.\s*)?(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?", re.ASCII)


def find_named_lines(where: str, document: Document) -> tuple[int, int] | None:
    """First and last line of the pages («s. 10-14») or of the chapter that is named; None where there is none."""
    pages = PAGES.fullmatch(where)
    if pages and document.pages:
        first = _span_of_page(int(pages[1]), document)
        last = _span_of_page(int(pages[2] or pages[1]), document)
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None
    wanted = where.strip("«»\"' ").casefold()
    for number, section in enumerate(document.chapters):
        if section.name.casefold() == wanted:
            return section.first_line, _last_line(number, document.chapters, document)
    return None


def describe_lines(first: int, last: int, document: Document) -> str:
    """Say where the lines stand: the pages where the document has pages, else the section."""
    return _describe_spans(((first, last),), document)


def name_own_sources(sources: Iterable[CaseSource]) -> dict[str, str]:
    """What a reader is told of each source that a case describes itself, by the short name that it has in the file.

    Its publisher, for whose account it is matters more than its title; the year tells two of one publisher apart.
    """
    own = {source.place[0].source: source for source in sources if source.title}
    names = {identity: source.publisher or source.title or identity for identity, source in own.items()}
    count = Counter(names.values())
    for identity, source in own.items():
        if source.year and count[source.publisher or source.title or identity] > 1:
            about = "ca. " if source.year.approximate else ""
            names[identity] += f" {about}{source.year.first.year}"
    return names


def describe_place(place: Place, document: Document, *, short: bool = False) -> str:
    """The place for a reader: «s. 12», «s. 10-14 og ca. 52», «2.1 Formål», «Demokratisk legitimitet».

    `short` leaves of a numbered section its number alone: «afsnit 2.1».
    """
    return place.where or _describe_spans(place.lines, document, short=short)


def _describe_spans(spans: tuple[tuple[int, int], ...], document: Document, *, short: bool = False) -> str:
    sections = document.pages or document.chapters
    found: list[int] = []
    for first, last in spans:
        begin, end = _index_at(first, sections), _index_at(last, sections)
        if begin is None or end is None:
            continue
        found.extend(range(begin, end + 1))
    numbers = sorted(set(found))
    if not numbers:
        return ", ".join(f"linje {first}-{last}" if last > first else f"linje {first}" for first, last in spans)
    names = [sections[number].name for number in numbers]
    if not document.pages:
        if short:
            names = list(dict.fromkeys(_shorten(name) for name in names))
        return join_words(names) if len(names) < 4 else f"{names[0]} til {names[-1]}"
    counted = [name for name in names if "ca." not in name]
    reckoned = [name for name in names if "ca." in name]
    parts = [_join_pages(counted), f"ca. {_join_pages(reckoned)}" if reckoned else ""]
    return "s. " + join_words([part for part in parts if part])


NUMBERED = re.compile(r"(?P<number>\d+(?:\.\d+)*)\s|Kapitel (?P<chapter>\d+)\b")


def _shorten(name: str) -> str:
    numbered = NUMBERED.match(name)
    if numbered is None:
        return f"«{name}»" if " " in name and not name.startswith("Trin") else name
    return f"afsnit {numbered['number']}" if numbered["number"] else f"kapitel {numbered['chapter']}"


def _join_pages(names: list[str]) -> str:
    """«10-14, 39» for the pages 10 to 14 and 39."""
    runs: list[list[int]] = []
    for page in (int(_page_number(name)) for name in names):
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def name_chapter(place: Place, document: Document) -> str:
    """The chapter that the place lies in; empty where the document has none or the place has no lines."""
    if not place.lines:
        return ""
    number = _index_at(place.lines[0][0], document.chapters)
    return "" if number is None else document.chapters[number].name


def _index_at(line: int, sections: tuple[Section, ...]) -> int | None:
    """Which section a line stands in; None before the first."""
    number = bisect_right(sections, line, key=lambda section: section.first_line) - 1
    return number if number >= 0 else None


def _span_of_page(page: int, document: Document) -> tuple[int, int] | None:
    for number, section in enumerate(document.pages):
        if _page_number(section.name) == str(page):
            return section.first_line, _last_line(number, document.pages, document)
    return None


def _page_number(name: str) -> str:
    digits = re.search(r"\d+", name)
    return digits[0] if digits else name


def _last_line(number: int, sections: tuple[Section, ...], document: Document) -> int:
    return sections[number + 1].first_line - 1 if number + 1 < len(sections) else document.lines
