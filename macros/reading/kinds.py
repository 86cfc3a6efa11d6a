"""What a text must look like to be a value of each kind, and which value it is.

Every function takes a text and gives the value, or raises `BadValue` with what an editor is to do about it. What the
patterns allow is also what the schema and the form on the site say, which borrow them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import yaml

from macros.language import messages
from macros.language.problems import echo, holds_cpr, suggest
from macros.model import fields
from macros.model.dates import BadDate, SourceDate, parse_date
from macros.model.statements import Place
from macros.reading.signs import find_hidden_character

if TYPE_CHECKING:
    from collections.abc import Callable

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
WORD = re.compile(r"[a-zæøå][a-zæøå0-9]*(?:[ -][a-zæøå0-9]+)*")
"""The id of a record whose id is a word: «skole og forskning»."""
RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""Names that no file can have on Windows, whatever its ending: a clone of the project fails on one."""
NUMBER = re.compile(r"0|[1-9][0-9]{0,11}")
LONGEST_ID = 60
LONGEST_PLACE = 200
PLACE = re.compile(
    r"(?P<source>[a-z0-9]+(?:-[a-z0-9]+)*)(?:,?\s+(?P<where>(?!(?:l\.|linje)\s*\d)\S.*?))?"
    r"(?:,?\s+(?:l\.|linje)\s*"
    r"(?P<lines>\d{1,6}(?:\s*[-–]\s*\d{1,6})?(?:\s*,\s*\d{1,6}(?:\s*[-–]\s*\d{1,6})?)*))?",
    re.ASCII,
)
ONLY_LINES = re.compile(r"(?:(?:l\.|linje)\s*)?[0-9]{1,6}(?:\s*[-–,]\s*[0-9]{1,6})*")
WEB_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s;]+|[^\s;:/@]+\.(?:dk|com|org|net|eu|nu|info|io|no|se|fi|is|fo|gl|de|uk)(?:[/:?#][^\s;]*)?"
)
"""What stands where a place should and is an address, in small letters: whole, or as one says it («headspace.dk»)."""
PICTURE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp|JPE?G|PNG|WEBP)")
"""The name of a picture's file. Small letters, but for the end: programs hide it, and a camera writes it large."""
LONGEST_PICTURE = 100
LIKE_A_FILE = re.compile(
    r"\S+\.(?:jpe?g|png|webp|gif|heic|tiff?|bmp|svg|pdf)"
    r"|(?:img|dsc[nf]?|dji|pxl|image|photo|screenshot|billede|foto|skærmbillede)[ _-]*[0-9][0-9 _.-]*"
)
"""What a camera or a program calls a picture, in small letters: no word of what is seen on it."""
HARD_SPACE = re.compile(r"[\xa0\u2000-\u200a\u202f\u3000]")
CODE = re.compile(r"[<>]|\{\{|\}\}|\{%|%\}|\{#|#\}")
MARKDOWN_LINK = re.compile(r"\]\(\s*<?([^)>\s]*)")
_SPAN = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")
_LONGEST_INTEGER = 9


class BadValue(ValueError):  # noqa: N818 - a value that is bad; the words are for the editor
    """Says what is wrong with a text, and how it is mended."""


def is_reserved(name: str) -> bool:
    """Whether Windows uses the name for something else."""
    return RESERVED.fullmatch(name.casefold()) is not None


def is_good_id(name: str) -> bool:
    """Whether a record can have the id, and a file the name."""
    return ID.fullmatch(name) is not None and len(name) <= LONGEST_ID and not is_reserved(name)


def check_text(text: str) -> None:
    """Refuse what may stand in no field. Raises BadValue."""
    if holds_cpr(text):
        raise BadValue(messages.LOOKS_LIKE_CPR)
    if find_hidden_character(text):
        raise BadValue(messages.INVISIBLE_CHARACTER)


def clean_text(text: str, kind: fields.Kind, *, plain: bool) -> str:
    """Give the words without the blanks around them. Raises BadValue.

    `plain` says that they stood without quotation marks: where a kind takes any words, those that some YAML reader
    takes for a number or the like must have them.
    """
    if not isinstance(kind, _ANY_WORDS):
        return use_plain_spaces(text)
    text = text.strip()
    is_number = isinstance(kind, fields.Amount | fields.Identifier) and NUMBER.fullmatch(text)
    if plain and not is_number and _means_something_else(text):
        raise BadValue(
            f"nogle programmer læser {echo(text)} som {_other_meaning(text)}, ikke som tekst. Skriv det i "
            f'anførselstegn: "{_in_quotes(text)}".'
        )
    return text


def parse_value(text: str, kind: fields.Kind) -> Any:
    """Give the value that clean words stand for. Raises BadValue."""
    return _PARSERS[type(kind)](text, kind)


@lru_cache(maxsize=4096)
def parse_place(text: str) -> Place:
    """Give the place in a source that words name. Raises BadValue."""
    if ONLY_LINES.fullmatch(text):
        raise BadValue(messages.LINES_WITHOUT_SOURCE.format(value=echo(text)))
    address, rest = split_address(text)
    if address:
        named = f"{name_of_address(address)} {rest}".strip()
        raise BadValue(messages.ADDRESS_AS_PLACE.format(value=echo(address), name=named))
    match = PLACE.fullmatch(text) if len(text) <= LONGEST_PLACE else None
    if match is None:
        small = text[:1].lower() + text[1:]
        near = messages.MEANT.format(value=echo(small)) if small != text and PLACE.fullmatch(small) else ""
        what = messages.NOT_A_PLACE if text else messages.NO_PLACE_AT_SEMICOLON
        raise BadValue(what.format(value=echo(text), near=near, help=messages.PLACE_HELP))
    lines: list[tuple[int, int]] = []
    for begin, end in _SPAN.findall(match["lines"] or ""):
        first, last = int(begin), int(end or begin)
        if first < 1:
            raise BadValue(messages.LINE_ZERO)
        if last < first:
            raise BadValue(messages.LINES_TURN_ROUND.format(first=first, last=last))
        lines.append((first, last))
    return Place(match["source"], (match["where"] or "").strip(" ,"), tuple(lines))


def split_address(text: str) -> tuple[str, str]:
    """The address that a place begins with, and what stands after it; two empty texts where it begins with none."""
    first, _, rest = text.partition(" ")
    address = first.rstrip(",")
    return (address, rest.strip()) if WEB_ADDRESS.fullmatch(address.lower()) else ("", "")


def name_of_address(address: str) -> str:
    """A short name for what stands at an address: «headspace» for «https://www.headspace.dk/om/»."""
    host = re.sub(r"^(?:https?://)?(?:www\.)?", "", address.lower())
    labels = re.split(r"[/:?#]", host)[0].split(".")
    words = ".".join(labels[:-1] or labels).replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    return re.sub(r"[^a-z0-9]+", "-", words).strip("-") or "kilde"


def _parse_line(text: str, kind: fields.Line) -> str:
    if "\n" in text:
        raise BadValue(messages.NOT_ONE_LINE)
    if len(text) > kind.longest:
        raise BadValue(messages.TOO_LONG.format(length=len(text), longest=kind.longest))
    code = CODE.search(text) if kind.is_title else None
    if code:
        raise BadValue(messages.CODE_IN_TITLE.format(value=echo(code.group())))
    return text


def _parse_prose(text: str, _: fields.Kind) -> str:
    for match in MARKDOWN_LINK.finditer(text) if "](" in text else ():
        fault = _fault_of_address(match[1])
        if fault:
            raise BadValue(messages.LINK_IN_TEXT.format(value=echo(match[1]), fault=fault))
    return text


def _parse_word(text: str, kind: fields.Word) -> fields.Vocabulary:
    for member in kind.vocabulary:
        if member.value == text:
            return member
    allowed = [str(member.value) for member in kind.vocabulary]
    raise BadValue(
        messages.NOT_ONE_OF_THE_WORDS.format(value=echo(text), words=", ".join(allowed), near=suggest(text, allowed))
    )


def _parse_reference(text: str, _: fields.Kind) -> str:
    return use_plain_spaces(text)


def _parse_identifier(text: str, kind: fields.Identifier) -> str:
    text = use_plain_spaces(text)
    if kind.is_word:
        if len(text) > LONGEST_ID or not WORD.fullmatch(text):
            raise BadValue(messages.NOT_A_WORD.format(value=echo(text), longest=LONGEST_ID))
        return text
    if is_reserved(text):
        raise BadValue(messages.RESERVED_ID.format(value=echo(text)))
    if not is_good_id(text):
        raise BadValue(messages.NOT_AN_ID.format(value=echo(text), longest=LONGEST_ID))
    return text


def _parse_date(text: str, kind: fields.Date) -> SourceDate:
    try:
        return parse_date(text, or_now=kind.or_now)
    except BadDate as bad:
        raise BadValue(f"{echo(text)} {bad}") from bad


def _parse_integer(text: str, _: fields.Kind) -> int:
    if NUMBER.fullmatch(text) and len(text) <= _LONGEST_INTEGER:
        return int(text)
    digits = re.sub(r"[\s._]", "", text).lstrip("0")
    mend = f" Skriv {digits}." if re.fullmatch(r"[0-9]{1,9}", digits) else ""
    raise BadValue(messages.NOT_A_WHOLE_NUMBER.format(value=echo(text), mend=mend))


def _parse_link(text: str, kind: fields.Link) -> str:
    fault = _fault_of_address(text, unencrypted=kind.unencrypted)
    if fault:
        raise BadValue(f"{echo(text)} {fault}")
    return text


def _parse_picture_name(text: str, _: fields.Kind) -> str:
    if len(text) > LONGEST_PICTURE or not PICTURE.fullmatch(text):
        raise BadValue(messages.NOT_A_PICTURE_NAME.format(value=echo(text)))
    return text


_PARSERS: dict[type[fields.Kind], Callable[[str, Any], Any]] = {
    fields.Line: _parse_line,
    fields.Prose: _parse_prose,
    fields.Amount: _parse_prose,
    fields.Word: _parse_word,
    fields.Reference: _parse_reference,
    fields.Identifier: _parse_identifier,
    fields.Date: _parse_date,
    fields.Integer: _parse_integer,
    fields.Link: _parse_link,
    fields.PictureName: _parse_picture_name,
}
"""How a value of each kind is read from one text; a place in a source and a group are read by `reader` itself."""
_ANY_WORDS = (fields.Line, fields.Prose, fields.Amount, fields.Reference, fields.Identifier)
"""Kinds that take any words. The others know what they want, so nobody takes their text for anything else."""


def _fault_of_address(address: str, *, unencrypted: bool = False) -> str:
    """Say what is wrong with an address; nothing where it is whole, and encrypted unless it need not be."""
    if not address.startswith(("https://", "http://") if unencrypted else "https://"):
        if address.startswith("http://"):
            return messages.NOT_ENCRYPTED.format(mended=echo("https" + address[4:]))
        return messages.NOT_AN_ADDRESS
    try:
        host = urlsplit(address).hostname
    except ValueError:
        host = None
    if not host or not re.fullmatch(r"[^.]+(\.[^.]+)+", host) or re.search(r"[\s<>\"'`\\^{}|]", address):
        return messages.NOT_A_WHOLE_ADDRESS
    if "@" in urlsplit(address).netloc:
        return messages.USER_IN_ADDRESS
    return ""


# What YAML 1.1 or 1.2 readers take for something other than text. PyYAML's own table covers 1.1 but for the
# single letters; the last pattern adds those and what only 1.2 knows.
_RESOLVERS = yaml.SafeLoader.yaml_implicit_resolvers
_ONLY_SOME = re.compile(r"[yYnN]|0o[0-7]+|[-+]?\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+(?:[eE][-+]?\d+)?")
_BEGINNINGS = frozenset({*_RESOLVERS, *"yYnN0123456789+-."})


def _means_something_else(text: str) -> bool:
    # Most texts begin as none of these does.
    if not text or text[0] not in _BEGINNINGS or "\n" in text:
        return False
    return any(pattern.match(text) for _, pattern in _RESOLVERS.get(text[0], ())) or (
        _ONLY_SOME.fullmatch(text) is not None
    )


def _other_meaning(text: str) -> str:
    if text.casefold() in {"yes", "no", "y", "n", "on", "off", "true", "false"}:
        return "ja eller nej"
    if text.casefold() in {"null", "~"}:
        return "ingenting"
    if text in {"=", "<<"}:
        return "et særligt tegn"
    if re.fullmatch(r"\d{4}-\d\d?-\d\d?.*", text):
        return "en dato"
    if re.fullmatch(r"[-+]?\d[\d_]*(:[0-5]?\d)+(\.\d*)?", text):
        return "et antal sekunder"
    return "et tal"


def use_plain_spaces(text: str) -> str:
    """Give the text with usual spaces, and none around it."""
    return HARD_SPACE.sub(" ", text).strip()


def _in_quotes(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
