"""What must hold between the fields of one record, beyond what each field demands of itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.catalogue.geography import read_former, read_geography
from macros.catalogue.municipalities import ALIKE, WITH_WORD, count_in, find_official, means_country
from macros.catalogue.review import find_last, is_due
from macros.catalogue.sources import describe_lines, find_named_lines
from macros.language import messages
from macros.language.problems import Severity, echo, suggest
from macros.model.dates import Precision, word_day, write_date
from macros.model.fields import specs_of
from macros.model.gaps import LIKE_KEY, find_gap, is_filled, list_paths
from macros.model.records.case import Case
from macros.model.records.review import ReviewAct
from macros.model.records.search import WordRule

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from macros.catalogue.review import History
    from macros.model.records.redirect import Redirect
    from macros.model.records.search import SearchWords
    from macros.model.records.source import Document, Section
    from macros.model.records.survey import Chart
    from macros.model.records.typology import Typology
    from macros.model.statements import Place
    from macros.reading.reading import Reading

EXPECTED_OF_FULL = ("periode", "parter", "formål", "tidslinje")
"""What a case that the sources tell much of mostly has."""
NEEDS_TITLE = ("udgiver", "år", "link", "sprog", "læst")
"""What only a source that the case describes itself can have, and then with a title."""


MADE_UP = "Eksempelby"
"""The municipality of the examples that editors copy: openly made up, and no slip to warn of."""


def check_case(case: Case, reading: Reading) -> None:
    """Report what does not fit together in a case."""
    for where, ids in (("del_af", (case.parent,)), ("se_også", case.related)):
        if case.id in ids:
            reading.report(reading.mark_of(where), where, messages.POINTS_TO_ITSELF)
    for number, source in enumerate(case.sources, 1):
        where = f"kilder {number}"
        if source.title is None and (source.publisher or source.year or source.address or source.read):
            reading.report(reading.mark_of(where), where, messages.SOURCE_WITHOUT_TITLE)
    _check_gaps(case, reading)
    for number, municipality in enumerate(case.municipalities, 1):
        where = f"kommuner {number}"
        if fault := find_name_fault(municipality.name, is_abroad=case.is_abroad):
            name = f"{where} › navn"
            reading.report(reading.mark_of(name), name, fault)
        elif not case.is_abroad and not is_municipality(municipality.name):
            message = _explain_unknown(municipality.name)
            reading.report(reading.mark_of(where), where, message, Severity.WARNING)
    if case.is_full:
        for name, spec in specs_of(Case):
            where = spec.key
            if where in EXPECTED_OF_FULL and not getattr(case, name):
                reading.report(
                    reading.mark_of("dybde"),
                    "dybde",
                    messages.FULL_CASE_LACKS.format(key=where),
                    Severity.WARNING,
                )


def _check_gaps(case: Case, reading: Reading) -> None:
    """Report a field that is called left open by the source and is filled in; warn of a key that is none."""
    for number, line in enumerate(case.not_stated, 1):
        where = f"ikke_angivet {number}"
        path = find_gap(line)
        if path and is_filled(case, path):
            message = messages.GAP_IS_FILLED.format(value=echo(line), key=path)
            reading.report(reading.mark_of(where), where, message)
        elif path is None and LIKE_KEY.fullmatch(line.casefold()):
            near = suggest(line.casefold(), sorted(list_paths()))
            message = messages.NO_SUCH_GAP.format(value=echo(line), near=near)
            reading.report(reading.mark_of(where), where, message, Severity.WARNING)


def is_municipality(name: str) -> bool:
    """Whether it is one of today's, by its own name."""
    return name in read_geography().seats or name == MADE_UP


def find_name_fault(name: str, *, is_abroad: bool) -> str:
    """What is surely wrong with a municipality: it is none, or it is called otherwise; nothing where nothing is."""
    if is_municipality(name):
        return ""
    if means_country(name):
        return messages.COUNTRY_AS_MUNICIPALITY.format(value=echo(name))
    if counted := count_in(name):
        return messages.COUNT_AS_MUNICIPALITY.format(value=echo(name), count=counted[0])
    if not is_abroad and WITH_WORD.fullmatch(name) and (official := find_official(name)):
        return messages.WORD_IN_MUNICIPALITY.format(value=echo(name), name=official)
    if not is_abroad and (today := read_former().get(name)):
        return messages.FORMER_MUNICIPALITY.format(value=name, name=today)
    return ""


def _explain_unknown(name: str) -> str:
    official = find_official(name)
    # Towns elsewhere end as ours do («Arendal», «Rudersdal»); who writes one of ours wrongly mostly begins it right.
    alike = [seat for seat in read_geography().seats if seat[:1].casefold() == name[:1].casefold()]
    near = messages.MEANT.format(value=f"«{official}»") if official else suggest(name, alike, ALIKE)
    return messages.UNKNOWN_MUNICIPALITY.format(value=echo(name), near=near)


def check_history(history: History, reading: Reading, today: date | None, months: int | None) -> None:
    """Report a trail that cannot be true, and warn where a review is due; without `today` nothing depends on it."""
    before: date | None = None
    for number, entry in enumerate(history, 1):
        where = f"redaktion {number} › dato"
        mark, day = reading.mark_of(where), entry.when.first
        if entry.when.precision is not Precision.DAY or entry.when.approximate:
            reading.report(mark, where, messages.NOT_A_WHOLE_DAY.format(value=echo(write_date(entry.when))))
            return
        if before and day < before:
            message = messages.DAY_OUT_OF_ORDER.format(day=word_day(day), before=word_day(before))
            reading.report(mark, where, message)
            return
        if today and day > today:
            message = messages.DAY_TO_COME.format(day=word_day(day), today=word_day(today))
            reading.report(mark, where, message, Severity.WARNING)
        before = day
        if PERSON.fullmatch(entry.role):
            where = f"redaktion {number} › rolle"
            message = messages.LOOKS_LIKE_A_PERSON.format(value=echo(entry.role))
            reading.report(reading.mark_of(where), where, message, Severity.WARNING)
    if today and is_due(history, months, today):
        last = find_last(history, ReviewAct.REVIEWED)
        done, since = (messages.WAS_REVIEWED, last) if last else (messages.WAS_ADDED, history[0])
        message = messages.REVIEW_IS_DUE.format(done=done, day=since.when.wording, today=today.isoformat())
        reading.report(reading.mark_of("redaktion"), "redaktion", message, Severity.WARNING)


def check_redirect(redirect: Redirect, reading: Reading) -> None:
    """Report an address that is not written as the site writes its own."""
    for where, address in (("fra", redirect.source), ("til", redirect.target.partition("#")[0])):
        if not _ADDRESS.fullmatch(address):
            reading.report(
                reading.mark_of(where),
                where,
                f"{echo(address)} er ikke en adresse på sitet. Skriv den uden sitets adresse foran, fx "
                "«cases/mit-navn.html».",
            )
            return
    if _suffix(redirect.source) != _suffix(redirect.target.partition("#")[0]):
        reading.report(reading.mark_of("til"), "til", "den nye adresse skal ende på det samme som den gamle, fx .html.")


def _suffix(address: str) -> str:
    return address.rpartition(".")[2]


def check_document(document: Document, reading: Reading) -> None:
    """Report sections that do not follow each other or lie outside the document."""
    for where, sections in (("kapitler", document.chapters), ("sider", document.pages)):
        check_sections(where, sections, document.lines, reading)
    for number, page in enumerate(document.pages, 1):
        if not _PAGE_NAME.fullmatch(page.name):
            place = f"sider {number} › navn"
            reading.report(
                reading.mark_of(place),
                place,
                f"{echo(page.name)} er ikke en side. Skriv «s. 12» eller «s. ca. 12».",
            )


def check_sections(where: str, sections: tuple[Section, ...], lines: int, reading: Reading) -> None:
    """Report what is out of order: `lines` is the number of lines in the document."""
    before = 0
    for number, section in enumerate(sections, 1):
        place = f"{where} {number}"
        if section.first_line <= before:
            reading.report(
                reading.mark_of(place),
                place,
                f"begynder i linje {section.first_line}, men det forrige gør i {before}.",
            )
        if section.first_line > lines:
            reading.report(
                reading.mark_of(place),
                place,
                f"begynder i linje {section.first_line}, og dokumentet har {lines}.",
            )
        before = section.first_line


def check_chart(chart: Chart, reading: Reading) -> None:
    """Report a category whose values are not one for each series, or are no numbers."""
    for number, bar in enumerate(chart.bars, 1):
        where = f"søjler {number} › værdier"
        if len(bar.values) != len(chart.series):
            reading.report(
                reading.mark_of(where),
                where,
                f"her er {len(bar.values)} tal, og diagrammet har {len(chart.series)} serier. Skriv ét tal for hver; "
                "tal med komma skal stå i anførselstegn eller på hver sin linje.",
            )
        for place, value in enumerate(bar.values, 1):
            if not _DANISH_NUMBER.fullmatch(value):
                reading.report(
                    reading.mark_of(f"{where} {place}"),
                    f"{where} {place}",
                    f"{echo(value)} er ikke et tal, der kan tegnes. Skriv det som «50,3».",
                )


def check_typology(typology: Typology, reading: Reading) -> None:
    """Report a row of the table whose cells are not one for each type."""
    for number, dimension in enumerate(typology.dimensions, 1):
        if len(dimension.cells) != len(typology.types):
            where = f"dimensioner {number} › celler"
            reading.report(
                reading.mark_of(where),
                where,
                f"her er {len(dimension.cells)} celler, og der er {len(typology.types)} typer. Skriv én for hver.",
            )


def find_place_fault(place: Place, document: Document) -> str:
    """Say why a place cannot be found in the document; nothing where it can."""
    for first, last in place.lines:
        if last > document.lines:
            return messages.NO_SUCH_LINE.format(
                span=_word_span(first, last), short=document.short, lines=document.lines
            )
    if not place.where:
        if place.lines:
            return ""
        return messages.PLACE_WITHOUT_PAGE.format(source=place.source, name=_any_name(document))
    named = find_named_lines(place.where, document)
    if named is None:
        names = [section.name for section in (*document.pages, *document.chapters)]
        page = OTHER_PAGE.match(place.where)
        near = messages.PAGES_ARE_WRITTEN.format(page=page[1]) if page else suggest(place.where, names)
        if place.where.startswith("s."):
            near = ""
        elif ONLY_NUMBERS.fullmatch(place.where):
            near = messages.ARE_THEY_LINES.format(lines=place.where)
        return messages.NO_SUCH_SECTION.format(
            value=echo(place.where),
            short=document.short,
            near=near,
            source=place.source,
            name=_any_name(document),
        )
    for first, last in place.lines:
        if first < named[0] or last > named[1]:
            return messages.LINES_ELSEWHERE.format(
                span=_word_span(first, last), value=echo(place.where), lie=describe_lines(first, last, document)
            )
    return ""


def _word_span(first: int, last: int) -> str:
    return f"{first}-{last}" if last > first else str(first)


PERSON = re.compile(r"[A-ZÆØÅ][0-9A-Za-z_\u00c0-\u024f'-]+(?: [A-ZÆØÅ][0-9A-Za-z_\u00c0-\u024f.'-]*)+(?<! Kommune)")
_ADDRESS = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*\.[a-z]{2,5}")
_DANISH_NUMBER = re.compile(r"[0-9]{1,9}(?:,[0-9]{1,6})?|[0-9]{1,3}(?:\.[0-9]{3}){1,3}(?:,[0-9]{1,6})?")
ONLY_NUMBERS = re.compile(r"[0-9]+(?:\s*[-–,]\s*[0-9]+)*")
_PAGE_NAME = re.compile(r"s\. (?:ca\. )?[0-9]{1,4}")
OTHER_PAGE = re.compile(r"(?:side[rn]?|sd|pp?|s)(?:\.\s*|\s+)?([0-9]{1,4}(?:[-–][0-9]{1,4})?)$", re.IGNORECASE)


def _any_name(document: Document) -> str:
    sections = document.pages or document.chapters
    return sections[0].name if sections else "l. 1-3"


def check_search_words(group: SearchWords, reading: Reading, knows_page: Callable[[str], bool]) -> None:
    """Report words of the search that lead nowhere."""
    if group.page and not knows_page(group.page):
        reading.report(reading.mark_of("side"), "side", messages.NO_SUCH_PAGE.format(value=echo(group.page)))
    leads = group.page or group.kind or group.rule is WordRule.FIXED
    if not leads and len(group.words) + len(group.means) < 2:
        reading.report(reading.mark_of("ord"), "ord", messages.WORD_LEADS_NOWHERE)
