"""schema.org in the page (JSON-LD): what a search engine may tell of a case or a sheet.

Only what the record says. Who publishes and under which licence is told where the settings say so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from macros.exports.addresses import Addresses, data_of, page_of
from macros.exports.json_files import write_json
from macros.exports.plain import list_sources
from macros.records.case import Case, Sector
from macros.records.review import ReviewAct
from macros.review import find_last, find_last_change
from macros.text import strip_formatting

if TYPE_CHECKING:
    from macros.catalogue import Catalogue
    from macros.records.checklist import Checklist

Data = dict[str, Any]
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def write_linked_data(record: Case | Checklist, catalogue: Catalogue, base: str) -> str:
    """JSON-LD that can stand inside a `<script>`: nothing in it ends the element or begins another."""
    graph = [describe_record(record, catalogue, base), describe_way(record, catalogue, base)]
    return write_json({"@context": "https://schema.org", "@graph": graph}).translate(_ESCAPES)


def describe_record(record: Case | Checklist, catalogue: Catalogue, base: str) -> Data:
    """The record as a work. `base` is the way from the page to the site's root."""
    settings = catalogue.settings
    addresses = Addresses.of(settings)
    page = addresses.find(page_of(record), base)
    added, changed = find_last(record.history, ReviewAct.ADDED), find_last_change(record.history)
    # What the record as a whole rests on; each statement's own place is in the data.
    places = [source.place[0] for source in record.sources] if isinstance(record, Case) else record.places
    named = dict.fromkeys(place.source for place in places)
    documents = list_sources(record, named, catalogue.documents).values()
    data: Data = {
        "@type": "Article" if isinstance(record, Case) else "DigitalDocument",
        "@id": page,
        "url": page,
        "name": record.title,
        "abstract": strip_formatting(record.summary.value),
        "inLanguage": "da",
        "isAccessibleForFree": True,
        "license": settings.licence_address or settings.licence,
        "creditText": settings.credit,
        "publisher": {"@type": "Organization", "name": settings.publisher} if settings.publisher else None,
        "isPartOf": {"@type": "WebSite", "name": settings.name, "url": addresses.find("index.html", base)},
        "dateCreated": added.when.first.isoformat() if added else None,
        "dateModified": changed.when.first.isoformat() if changed else None,
        "isBasedOn": [_drop_unset(_describe_source(document)) for document in documents],
        "encoding": {
            "@type": "MediaObject",
            "encodingFormat": "application/json",
            "contentUrl": addresses.find(data_of(record), base),
        },
    }
    data |= _describe_case(record) if isinstance(record, Case) else _describe_checklist(record, catalogue)
    return _drop_unset(data)


def _describe_case(case: Case) -> Data:
    about = [
        {"@type": "Thing" if party.sector is Sector.OTHER else "Organization", "name": party.name}
        for party in case.parties
    ]
    places = [{"@type": "AdministrativeArea", "name": place.name} for place in case.municipalities]
    return {
        "headline": case.title,
        "alternativeHeadline": case.official_title,
        "genre": case.kind.label,
        "about": about,
        # Where and when what is told took place, not where the text was written.
        "contentLocation": places,
        "temporalCoverage": _write_span(case),
    }


def _describe_checklist(checklist: Checklist, catalogue: Catalogue) -> Data:
    return {
        "version": checklist.version,
        "about": [{"@type": "Thing", "name": catalogue.methods[identity].title} for identity in checklist.methods],
    }


def _write_span(case: Case) -> str | None:
    """The time that the case tells of, as ISO 8601 has it: «2003-12/2004-12-31», open ends as «..»."""
    if case.period is None or not (case.period.start or case.period.end):
        return None
    start, end = case.period.start, case.period.end
    return f"{start.iso if start else '..'}/{end.iso if end else '..'}"


def _describe_source(source: dict[str, str]) -> Data:
    return {
        "@type": "CreativeWork",
        "name": source.get("titel"),
        "publisher": {"@type": "Organization", "name": source["udgiver"]} if "udgiver" in source else None,
        "datePublished": year if _ISO.fullmatch(year := source.get("år", "")) else None,
        "url": source.get("link"),
    }


def describe_way(record: Case | Checklist, catalogue: Catalogue, base: str) -> Data:
    """The way from the front page to the record."""
    addresses = Addresses.of(catalogue.settings)
    folder, title = ("cases", "Cases") if isinstance(record, Case) else ("tjeklister", "Tjeklister")
    steps = [
        (catalogue.settings.name, "index.html"),
        (title, f"{folder}/index.html"),
        (record.title, page_of(record)),
    ]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": addresses.find(address, base)}
            for number, (name, address) in enumerate(steps, 1)
        ],
    }


def _drop_unset(data: Data) -> Data:
    return {key: value for key, value in data.items() if value not in (None, [], "")}
