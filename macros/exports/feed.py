"""The Atom feed (RFC 4287) of new and changed cases.

A feed cannot do without whole addresses, so there is none where the site's address is not set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from macros.catalogue.review import find_last, find_last_change
from macros.exports.pictures import find_widest
from macros.model import things
from macros.model.addresses import FEED, Addresses, data_of, front_of, page_of
from macros.model.records.review import ReviewAct
from macros.model.statements import tell_plainly
from macros.views.selection.cases import cases_with_page

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.case import Case
    from macros.model.records.redirect import Redirect
    from macros.model.records.review import ReviewEntry

LONGEST = 50
"""Entries: who reads a feed once a month misses none, and it stays small."""


def list_news(catalogue: Catalogue) -> list[tuple[Case, ReviewEntry]]:
    """The cases that are new or changed, each with its last change, the newest first."""
    news = [(case, entry) for case in cases_with_page(catalogue) if (entry := find_last_change(case.history))]
    news.sort(key=lambda item: item[1].when.first, reverse=True)
    return news[:LONGEST]


def has_feed(catalogue: Catalogue) -> bool:
    """Whether there is a feed."""
    return bool(
        catalogue.settings.address and any(find_last_change(case.history) for case in cases_with_page(catalogue))
    )


def write_feed(catalogue: Catalogue) -> bytes:
    """The feed of a site that has one."""
    settings = catalogue.settings
    addresses = Addresses.of(settings)
    news = list_news(catalogue)
    feed = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "da"})
    _add(feed, "id", addresses.find(FEED))
    _add(feed, "title", f"{settings.name}: nye og ændrede cases")
    _add(feed, "subtitle", settings.description)
    _add(feed, "updated", _write_time(news[0][1].when.first))
    _add(SubElement(feed, "author"), "name", settings.author)
    SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": addresses.find(FEED)})
    SubElement(
        feed, "link", {"rel": "alternate", "type": "text/html", "href": addresses.find(front_of(things.CASE.name))}
    )
    if settings.licence:
        _add(feed, "rights", settings.licence)
    for case, entry in news:
        _add_entry(feed, case, entry, addresses, catalogue)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(feed, encoding="unicode")}\n'.encode()


def find_first_address(page: str, redirects: Mapping[str, Redirect]) -> str:
    """The address that a page was first published at, which is what a feed knows it by for good (RFC 4287, 4.2.6).

    A redirect to a place on the page is no other name of it: what stood there has become a part of it.
    """
    while earlier := next((was for was, redirect in redirects.items() if redirect.target == page), None):
        page = earlier
    return page


def _add_entry(feed: Element, case: Case, entry: ReviewEntry, addresses: Addresses, catalogue: Catalogue) -> None:
    element = SubElement(feed, "entry")
    page = addresses.find(page_of(case))
    _add(element, "id", addresses.find(find_first_address(page_of(case), catalogue.redirects)))
    _add(element, "title", f"{'Ny' if entry.act is ReviewAct.ADDED else 'Ændret'} case: {case.title}")
    if added := find_last(case.history, ReviewAct.ADDED):
        _add(element, "published", _write_time(added.when.first))
    _add(element, "updated", _write_time(entry.when.first))
    SubElement(element, "link", {"rel": "alternate", "type": "text/html", "href": page})
    SubElement(element, "link", {"rel": "related", "type": "application/json", "href": addresses.find(data_of(case))})
    for picture in case.pictures:
        where = addresses.find(find_widest(picture, catalogue).address)
        look = {"rel": "enclosure", "type": "image/jpeg", "href": where, "title": picture.alt}
        SubElement(element, "link", look)
    for about in case.subjects:
        SubElement(element, "category", {"term": about.subject, "label": catalogue.subjects[about.subject].title})
    note = f" {entry.note}" if entry.note and entry.act is ReviewAct.CHANGED else ""
    _add(element, "summary", tell_plainly(case.summary) + note)


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _write_time(day: date) -> str:
    # A trail knows the day alone. Noon is the same day all over Denmark and in Greenland.
    return f"{day.isoformat()}T12:00:00Z"
