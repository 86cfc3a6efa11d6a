"""The patterns that the form judges by: the check's own, as a browser understands them."""

from __future__ import annotations

import re

from macros.catalogue import municipalities, sources
from macros.checking.hints import doubles, names, texts
from macros.checking.rules import records as rules
from macros.language import problems
from macros.model import dates, gaps
from macros.model.records.picture import NO_PERMISSION
from macros.reading import kinds, signs


def list_patterns() -> dict[str, str]:
    """Every pattern that the form judges by, as JavaScript has it."""
    named = {
        "id": kinds.ID,
        "number": kinds.NUMBER,
        "place": kinds.PLACE,
        "only_lines": kinds.ONLY_LINES,
        "country_words": municipalities.COUNTRY_WORDS,
        "count_words": municipalities.COUNT_WORDS,
        "with_word": municipalities.WITH_WORD,
        "web_address": kinds.WEB_ADDRESS,
        "picture": kinds.PICTURE,
        "cpr": problems.CPR,
        "like_a_file": kinds.LIKE_A_FILE,
        "no_permission": NO_PERMISSION,
        "phone": texts.PHONE,
        "mail": texts.MAIL,
        "address": texts.ADDRESS,
        "tag": texts.TAG,
        "entity": texts.ENTITY,
        "curly": texts.CURLY,
        "reserved": kinds.RESERVED,
        "person": rules.PERSON,
        "name": names.NAME,
        "names_of_others": names.OF_OTHERS,
        "scheme": doubles.SCHEME,
        "sum": doubles.SUM,
        "like_key": gaps.LIKE_KEY,
        "hard_space": kinds.HARD_SPACE,
        "code": kinds.CODE,
        "markdown_link": kinds.MARKDOWN_LINK,
        "hidden": signs.BAD_CHARACTER,
        "garbled": signs.GARBLED,
        "unprintable": problems.UNPRINTABLE,
        "date": dates.FORM,
        "pages": sources.PAGES,
        "numbered": sources.NUMBERED,
        "only_numbers": rules.ONLY_NUMBERS,
        "other_page": rules.OTHER_PAGE,
    }
    return {name: write_pattern(pattern) for name, pattern in named.items()}


def write_pattern(pattern: re.Pattern[str]) -> str:
    """Write a pattern as JavaScript has it, for a RegExp with the flag `u`."""
    written = pattern.pattern.replace("(?P<", "(?<")
    return re.sub(r"\\U0*([0-9a-f]+)", r"\\u{\1}", written)


def write_form(form: str) -> str:
    """Write what a match is rewritten to as JavaScript has it, where a dollar sign stands for the backslash."""
    return re.sub(r"\\(\d)", r"$\1", form)
