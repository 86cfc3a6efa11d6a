"""What Danish asks for: sorting with æøå last, addresses without them, words, lists and plurals in words."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"
_ORDER = {letter: f"{number:02}" for number, letter in enumerate(_ALPHABET, 40)}
_EQUALS = {"ä": "æ", "ö": "ø", "ü": "y", "ð": "d"}
_DOUBLE_A = re.compile("aa")


def sort_key(text: str) -> str:
    """Order of a Danish index: æ ø å last, aa as å (so Aarhus stands last), digits first.

    Case and quotation marks are ignored; a short word stands before the longer ones that begin with it.
    """
    letters = _DOUBLE_A.sub("å", unicodedata.normalize("NFC", text).casefold())
    return "".join(map(_place_letter, letters))


def _place_letter(letter: str) -> str:
    if letter.isdigit():
        return f"1{letter}"
    # An accent that Danish has no place for is left out: é as e, ñ as n.
    usual = letter if letter in _ORDER else _EQUALS.get(letter) or unicodedata.normalize("NFKD", letter)[0]
    return _ORDER.get(usual) or ("00" if letter.isspace() or letter in "-–" else "")


def find_letter(text: str) -> str:
    """The letter of a Danish index that a word stands under: Aarhus under Å; «§» and numbers under themselves."""
    first = _DOUBLE_A.sub("å", unicodedata.normalize("NFC", text).casefold().strip("«»“”\"' "))[:1]
    if not first.isalpha():
        return "0-9" if first.isdigit() else first
    usual = first if first in _ORDER else _EQUALS.get(first) or unicodedata.normalize("NFKD", first)[0]
    return usual.upper()


_SPELLED = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "u", "ö": "oe", "ä": "ae"})
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")


def make_slug(text: str, separator: str = "-") -> str:
    """Name for an address or an anchor: «Læring» becomes `laering`. Empty where nothing is left."""
    spelled = unicodedata.normalize("NFC", text).casefold().translate(_SPELLED)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return _NOT_IN_SLUG.sub(separator, plain).strip(separator)


_WORD = re.compile(r"§|[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.]*[0-9])(?!\w)|[^\W_]+")
_WIDE = re.compile(r"[\ufb00-\ufb06\uff01-\uff5e]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")


def list_words(text: str) -> list[str]:
    """Every word of a text in small letters, in order. The browser splits what is searched for in the same way.

    «75.000» is one word, 75000. What is unseen, as a soft hyphen, parts no word, and a ligature is its letters.
    """
    plain = _WIDE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), _UNSEEN.sub("", text))
    return [word.replace(".", "") for word in _WORD.findall(unicodedata.normalize("NFC", plain).lower())]


def join_words(words: Sequence[str], last: str = "og") -> str:
    """Join as one says it: «a, b og c»."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def count_things(number: int, one: str, many: str) -> str:
    """Number with its noun: «1 case», «2 cases»; none is said in a word: «ingen cases»."""
    if number == 0:
        return f"ingen {many}"
    return f"{number} {one if number == 1 else many}"


_HOUR = 60


def word_minutes(least: int, most: int | None = None, *, short: bool = False) -> str:
    """How long something takes, as one says it: «45 minutter», «1½ time», «1 time og 10 minutter», «4–6 timer».

    `most` where it may take longer; `short` writes «min», for a card. Hours where they are whole or half, at both ends;
    Danish counts «2½ time» as one, and «4–6 timer» as many.
    """
    ends = [least] if most in {None, least} else [least, most or 0]
    one, many = ("min", "min") if short else ("minut", "minutter")
    if least >= _HOUR and not any(minutes % (_HOUR // 2) for minutes in ends):
        hours = "–".join(f"{minutes // _HOUR}{'½' if minutes % _HOUR else ''}" for minutes in ends)
        return f"{hours} {'time' if hours == '1' or hours.endswith('½') else 'timer'}"
    if least >= _HOUR and len(ends) == 1:
        rest = least % _HOUR
        return f"{word_minutes(least - rest)} og {count_things(rest, one, many)}"
    return f"{'–'.join(map(str, ends))} {one if ends == [1] else many}"


# «fx. Aarhus» goes on; who writes another abbreviation before a name gets a short sentence.
_SENTENCE = re.compile(
    r".*?(?<!\bca)(?<!\bfx)(?<!\bs)(?<!\bnr)(?<!\bkl)(?<!\bjf)[.?!][»”)]?(?=\s+[«“(]?[A-ZÆØÅ]|\s*$)", re.DOTALL
)


def first_sentence(text: str) -> str:
    """The first sentence of a text, all of it where it is one; «ca.» and «fx.» end none."""
    found = _SENTENCE.match(text)
    return found[0] if found else text


def raise_initial(text: str) -> str:
    """Make the first letter a capital and leave the rest as it is."""
    return text[:1].upper() + text[1:]


def lower_initial(text: str) -> str:
    """Make the first letter small, as for a title in the middle of a sentence."""
    return text[:1].lower() + text[1:]
