"""schema.org in the page (JSON-LD): what a search engine may tell of a case or a sheet.

Only what the record says. Who publishes and under which licence is told where the settings say so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from macros.catalogue.review import find_last, find_last_change
from macros.exports.json_files import write_json
from macros.exports.pictures import find_widest
from macros.exports.plain import list_sources
from macros.language.formatting import strip_formatting
from macros.model import things
from macros.model.addresses import FRONT, Addresses, data_of, front_of, page_of
from macros.model.records.case import Case
from macros.model.records.case_words import Coverage
from macros.model.records.review import ReviewAct
from macros.model.statements import tell_plainly

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.checklist import Checklist
    from macros.model.records.picture import Picture

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
        "abstract": tell_plainly(record.summary),
        "inLanguage": "da",
        "isAccessibleForFree": True,
        "license": settings.licence_address or settings.licence,
        "creditText": settings.credit,
        "publisher": {"@type": "Organization", "name": settings.publisher} if settings.publisher else None,
        "isPartOf": {"@type": "WebSite", "name": settings.name, "url": addresses.find(FRONT, base)},
        "dateCreated": added.when.first.isoformat() if added else None,
        "dateModified": changed.when.first.isoformat() if changed else None,
        "isBasedOn": [_drop_unset(_describe_source(document)) for document in documents],
        "encoding": {
            "@type": "MediaObject",
            "encodingFormat": "application/json",
            "contentUrl": addresses.find(data_of(record), base),
        },
    }
    data |= (
        _describe_case(record, catalogue, base) if isinstance(record, Case) else _describe_checklist(record, catalogue)
    )
    return _drop_unset(data)


def _describe_case(case: Case, catalogue: Catalogue, base: str) -> Data:
    about = [
        {
            "@type": "Organization"
            if catalogue.sectors[party.sector].is_organisation and not party.is_anonymous
            else "Thing",
            "name": party.name,
        }
        for party in case.parties
    ]
    country = {"@type": "Country", "name": case.country or "Danmark"}
    # A name alone would be looked for in Denmark.
    within = {"containedInPlace": country} if case.is_abroad else {}
    places: list[Data] = [
        {"@type": "AdministrativeArea", "name": place.name, **within} for place in case.municipalities
    ]
    if (case.is_abroad and not places) or (case.reach and case.reach.coverage is Coverage.COUNTRY):
        places.append(country)
    return {
        "headline": case.title,
        "alternativeHeadline": case.official_title,
        "genre": catalogue.case_kinds[case.kind].title,
        "about": about,
        "image": [_describe_picture(picture, catalogue, base) for picture in case.pictures],
        "keywords": [catalogue.subjects[link.subject].title for link in case.subjects],
        # Where and when what is told took place, not where the text was written.
        "contentLocation": places,
        "temporalCoverage": _write_span(case),
    }


def _describe_picture(picture: Picture, catalogue: Catalogue, base: str) -> Data:
    widest = find_widest(picture, catalogue)
    address = Addresses.of(catalogue.settings).find(widest.address, base)
    return _drop_unset(
        {
            "@type": "ImageObject",
            "contentUrl": address,
            "width": widest.width,
            "height": widest.height,
            "caption": strip_formatting(picture.caption.value) if picture.caption else None,
            "description": picture.alt,
            "creditText": picture.credit,
            "copyrightNotice": picture.permission,
        }
    )


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
        "@type": "WebPage" if "læst" in source else "CreativeWork",
        "name": source.get("titel"),
        "publisher": {"@type": "Organization", "name": source["udgiver"]} if "udgiver" in source else None,
        "datePublished": year if _ISO.fullmatch(year := source.get("år", "")) else None,
        "url": source.get("link"),
    }


def describe_way(record: Case | Checklist, catalogue: Catalogue, base: str) -> Data:
    """The way from the front page to the record."""
    addresses = Addresses.of(catalogue.settings)
    thing = things.thing_of(record)
    steps = [
        (catalogue.settings.name, FRONT),
        (thing.many, front_of(thing.name)),
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
