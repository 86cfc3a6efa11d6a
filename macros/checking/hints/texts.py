"""What is worth a look in a record that is in order: told as warnings, and nothing stops for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.checking.hints.names import find_name
from macros.language import messages
from macros.language.problems import Severity, echo
from macros.model import fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.model.records.case import Case
    from macros.reading.reading import Reading

FEWEST_PLACES = 5
"""Places beside those under `kilder` that a full case has at the least: readers can look up what it says."""
PHONE = re.compile(
    r"(?:^|[^0-9.,/=_-])(?![12][0-9]{3}[ \xa0][12][0-9]{3}(?![0-9]))"
    r"((?:\+45[ \xa0]?)?(?:[0-9]{2}[ \xa0]?[0-9]{2}[ \xa0]?[0-9]{2}[ \xa0]?[0-9]{2}"
    r"|[0-9]{2}-[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{2}))(?![0-9,/_-]|\.[0-9])"
)
"""Eight digits in the ways that a Danish number is written; no part of an address or an amount, and no two years."""
_SIX_DIGITS = re.compile(r"[0-9]{2}[ \xa0.-]?[0-9]{2}[ \xa0.-]?[0-9]{2}")
"""What every such number holds. Most texts have none, and this is found many times as fast."""
MAIL = re.compile(r"[^\s@<>()/:«»]{1,64}@[^\s@<>()/:«»]{1,255}\.[A-Za-zÆØÅæøå]{2,}")
"""A name, an @ and where the name is known. Each part has an end, so that no text takes long to look through."""

_LETTER = "A-Za-zÆØÅæøåÉéÜüÖöÄä"
_STREET_NAMES = (
    "vej gade alle allé stræde plads torv vænge park have boulevard bakke dal toft mark sti kaj vang lund høj krog "
    "gård eng"
).split()
_STREETS = "|".join(f"[{name[0].upper()}{name[0]}]{name[1:]}" for name in _STREET_NAMES)
_ENDINGS = "en|et|e|n|ten|s|erne"
_DOOR = r"(?:[0-9]{1,2}\.|st\.?|kl\.?) ?(?:sal|t\.?v|t\.?h|m\.?f|dør)\.?(?:,? (?:t\.?v|t\.?h|m\.?f|dør [0-9]{1,4})\.?)?"
_TOWN = rf"[0-9]{{4}} [A-ZÆØÅ][{_LETTER}]+(?: [A-ZÆØÅ]{{1,2}}(?![{_LETTER}]))?"
ADDRESS = re.compile(
    rf"(?<![{_LETTER}])[A-ZÆØÅ](?:[{_LETTER}.'-]| (?=[A-ZÆØÅ])){{0,40}}?(?:{_STREETS})(?:{_ENDINGS})?"
    rf" [0-9]{{1,3}} ?[A-Za-z]?(?:,? *{_DOOR}(?:,? *{_TOWN})?|,? *{_TOWN})"
)
"""A street and a number, and with them a floor, a door or a town: where somebody lives."""
_NUMBERED = re.compile(r" [0-9]")
_STREET = re.compile(rf"(?:{_STREETS})(?:{_ENDINGS})?$")
_STREET_FORMS = [name + ending for name in _STREET_NAMES for ending in ("", *_ENDINGS.split("|"))]
_LONGEST_STREET = max(map(len, _STREET_FORMS))
_LAST_LETTERS = frozenset(form[-2:] for form in _STREET_FORMS)
_TAGS = "a|b|i|u|p|em|br|hr|ol|ul|li|td|th|tr|h[1-6]|div|img|sub|sup|span|font|table|strong|small|blockquote"
TAG = re.compile(rf"</?(?:{_TAGS}|{_TAGS.upper()})(?: [^<>]*)? ?/?>")
"""A tag of a web page. A page shows it as it stands."""
ENTITY = re.compile(
    r"&(?:nbsp|amp|lt|gt|quot|apos|[aou]uml|aelig|oslash|aring|eacute|ndash|mdash|laquo|raquo|#[0-9]{2,5});"
)
"""What stands for a sign in the source of a web page."""
CURLY = re.compile(r"[“”„‟‘’‚][^“”„‟‘’‚]*[“”‟‘’]")
"""A whole text in quotation marks that YAML does not know: they would be shown."""
LONGEST_SUMMARY = 800
"""Signs of a summary; one to three sentences have about half."""
SAME_UNITS = {"%": ("procent", "pct.", "pct", "%"), "procent": ("%", "pct.", "pct"), "pct.": ("%", "procent", "pct")}
"""Units that are one, by what may stand in the field of the unit."""


def find_phone(text: str) -> re.Match[str] | None:
    """The first telephone number of a text, in the match's group 1."""
    return PHONE.search(text) if _SIX_DIGITS.search(text) else None


def find_mail(text: str) -> re.Match[str] | None:
    """The first mail address of a text."""
    return MAIL.search(text) if "@" in text else None


def find_street(text: str) -> re.Match[str] | None:
    """The first address of a street in a text."""
    # The end of a street's name before a number is found many times as fast as the beginning of one.
    for number in _NUMBERED.finditer(text):
        end = number.start()
        if text[end - 2 : end] in _LAST_LETTERS and _STREET.search(text, max(0, end - _LONGEST_STREET), end):
            return ADDRESS.search(text)
    return None


def find_unit(value: str, unit: str) -> str:
    """The end of an amount that says the unit beside it once more; nothing where there is none."""
    plain = value.strip()
    for ending in (unit.strip(), *SAME_UNITS.get(unit.strip().lower(), ())):
        if ending and plain.lower().endswith(ending.lower()) and re.search(r"[0-9½]", plain[: -len(ending)]):
            return plain[-len(ending) :]
    return ""


def warn_of_case(case: Case, reading: Reading) -> None:
    """Warn where a reader could not look up what a case says."""
    places = sum(not place.field.startswith("kilder ") for place in reading.places)
    if case.is_full and places < FEWEST_PLACES:
        reading.report(
            reading.mark_of("dybde"),
            "dybde",
            messages.THIN_SOURCE.format(fewest=FEWEST_PLACES, places=places or "ingen", missing=FEWEST_PLACES - places),
            Severity.WARNING,
        )
    length = len(case.summary.value)
    if length > LONGEST_SUMMARY:
        reading.report(
            reading.mark_of("resumé"), "resumé", messages.LONG_SUMMARY.format(length=length), Severity.WARNING
        )
    for number, figure in enumerate(case.figures, 1):
        where = f"tal {number} › værdi"
        if find_unit(figure.value, figure.unit):
            message = messages.UNIT_TWICE.format(value=echo(figure.value), unit=echo(figure.unit))
            reading.report(reading.mark_of(where), where, message, Severity.WARNING)
    for number, source in enumerate(case.sources, 1):
        where = f"kilder {number}"
        if source.title is None:
            continue
        if source.address is None:
            reading.report(reading.mark_of(where), where, messages.SOURCE_WITHOUT_LINK, Severity.WARNING)
        # A page on the web has none to name: the day on which it was read says which one was meant.
        if not source.is_web_page and not any(place.where or place.lines for place in source.place):
            where = f"{where} › sted"
            message = messages.WEB_SOURCE_WITHOUT_DAY if source.address else messages.SOURCE_WITHOUT_PAGE
            reading.report(reading.mark_of(where), where, message, Severity.WARNING)


def warn_of_texts(reading: Reading) -> None:
    """Warn of what should not stand in a text that tells of people, whatever else is wrong with the record."""
    for said in reading.texts:
        for message in list_warnings(said.text, said.kind):
            reading.report(said.mark, said.field, message, Severity.WARNING)
        if name := find_name(said.text, said.field):
            message = messages.LOOKS_LIKE_A_NAME.format(value=echo(name))
            reading.report(said.mark, said.field, message, Severity.WARNING)


def list_warnings(text: str, kind: fields.Kind) -> Iterator[str]:
    """Yield what is to be said of a text in a field of some kind."""
    phone = find_phone(text)
    if phone:
        yield messages.LOOKS_LIKE_PHONE.format(value=f"«{phone[1]}»")
    mail = find_mail(text)
    if mail:
        yield messages.LOOKS_LIKE_MAIL.format(value=echo(mail[0]))
    address = find_street(text)
    if address:
        yield messages.LOOKS_LIKE_ADDRESS.format(value=echo(address[0]))
    # A title with what looks like code is refused.
    is_title = isinstance(kind, fields.Line) and kind.is_title
    tag = TAG.search(text) if "<" in text and not is_title else None
    if not tag and "&" in text:
        tag = ENTITY.search(text)
    if tag:
        yield messages.TAG_IN_TEXT.format(value=echo(tag[0]))
    if isinstance(kind, fields.Line) and CURLY.fullmatch(text):
        yield messages.CURLY_QUOTES
