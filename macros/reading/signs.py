"""Signs and lines that a file may not hold: invisible, unreadable, other than the keyboard's, or of another program."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from macros.language import messages
from macros.language.problems import CPR, Problem, echo

if TYPE_CHECKING:
    from collections.abc import Iterator

TAB_INDENTATION = re.compile(r"^ *\t", re.MULTILINE)
GARBLED = re.compile("Ã[\x80-\xbf†˜…]|â€")
"""What becomes of Danish letters that were written in one encoding and read in another."""
# In a text it is harmless. In front of it, YAML takes it for a letter.
_HARD_SPACE = re.compile(r"^[ -]*([\xa0\u2000-\u200a\u202f\u3000])[\s-]*|(?<=:)([\xa0\u2000-\u200a\u202f\u3000])\s*")
_NOWHERE = (
    (re.compile("\t"), "her står et tabulatortegn. Brug mellemrum i stedet, også til at rykke ind med."),
    (re.compile("\x00"), "her står et NUL-tegn, som ikke hører til i en tekst. Slet det."),
    (
        re.compile(r"[\x01-\x08\x0b-\x1f\x7f-\x9f\ufff9-\ufffb]"),
        "her står et usynligt styretegn. Slet det, og skriv stedet igen.",
    ),
    (
        re.compile(r"[\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"),
        "her står et usynligt tegn, der kan skjule eller vende tekst. Slet det, og skriv stedet igen.",
    ),
    (
        re.compile(r"[\ue000-\uf8ff\ufffd-\uffff\U000f0000-\U0010ffff]"),
        "her står et tegn, som ingen kan læse (et symbol fra et andet program). Skriv det med almindelige tegn.",
    ),
)
"""What may stand nowhere, and in no text either."""
BAD_CHARACTER = re.compile("|".join(pattern.pattern for pattern, _ in _NOWHERE))
_BAD_CHARACTERS = (
    *_NOWHERE,
    (
        _HARD_SPACE,
        "her står et hårdt mellemrum (det kommer med, når man kopierer fra nettet eller Word). Skriv et "
        "almindeligt mellemrum.",
    ),
    (GARBLED, messages.GARBLED_LETTERS),
)
FENCE = re.compile(r"^(?:`{3,}|~{3,})[ \t]*[\w-]*[ \t]*$")
"""What Markdown begins and ends a block of code with: it comes along from a page, a mail or a chat."""
CONFLICT = re.compile(r"^<{7}(?: .*)?$", re.MULTILINE)
_LIKE_FIELD = re.compile(r"[^\W\d]\w*:(?:\s|$)")
_COMPOSED, _PRIVATE = "composed", "private"
MOST_ALIKE = 5
"""Lines with the same sign that are told one by one; of more, the cause is one, and so is what mends it."""
_MORE = " Det samme gælder {number} linjer mere; den sidste er linje {last}."
_OTHER_FORMATS = (
    (b"PK\x03\x04", "et Word-dokument eller en anden pakket fil"),
    (b"\xd0\xcf\x11\xe0", "et Word-dokument"),
    (b"{\\rtf", "et dokument fra et tekstbehandlingsprogram"),
    (b"%PDF", "en pdf"),
)


def explain_format(raw: bytes) -> str:
    """Say that a file is no text at all, by what programs begin theirs with; nothing where it may be one."""
    for beginning, name in _OTHER_FORMATS:
        if raw.startswith(beginning):
            return (
                f"filen er {name}, ikke ren tekst. Åbn den i det program, kopiér teksten, sæt den ind i en ny fil på "
                "GitHub eller i Notesblok, og gem den i stedet for."
            )
    return ""


def find_conflict(text: str, path: str) -> Problem | None:
    """Where two versions of the same lines stand after each other; None where they do not."""
    found = CONFLICT.search(text)
    if found is None:
        return None
    message = (
        "her står to udgaver af de samme linjer, som git ikke kunne flette: den ene fra <<<<<<< til =======, den anden "
        "derfra til >>>>>>>. Behold den rigtige, og slet den anden og de tre linjer med mærker."
    )
    return Problem(path, text.count("\n", 0, found.start()) + 1, 1, "", message)


def find_hidden_character(text: str) -> str:
    """Return the first character of a text that cannot be seen or read: an escape in quotes may have put it in."""
    if _is_plain(text):
        return ""
    found = BAD_CHARACTER.search(text)
    return found.group() if found else ""


_BEGINNINGS = ("Ã", "â€", "```", "~~~")
"""What the patterns above begin with, beside signs that cannot be printed."""
_PRIVATE_REMARK = re.compile(r"^[ ]*#.*\d{4}", re.MULTILINE)


def _is_plain(text: str) -> bool:
    """Whether every sign can be printed and read, but for the ends of lines: asked of all texts, and quick to tell."""
    is_printable = text.isprintable() or text.replace("\n", "").isprintable()
    # The two signs that Python takes for printable, and nobody can read.
    return is_printable and "\ufffc" not in text and "\ufffd" not in text


def may_have_bad_characters(text: str) -> bool:
    """Whether a text needs a look line by line; most need none."""
    return (
        not _is_plain(text)
        or any(beginning in text for beginning in _BEGINNINGS)
        or ("#" in text and _PRIVATE_REMARK.search(text) is not None)
        or not unicodedata.is_normalized("NFC", text)
    )


def find_bad_characters(text: str, path: str) -> Iterator[Problem]:
    """Yield a problem for each kind of bad sign on each line, or one for them all where very many lines have it."""
    if not may_have_bad_characters(text):
        return
    found: dict[str, list[Problem]] = {}
    wrapped = find_wrapping(text)
    for first, last in wrapped:
        lines = f"linje {first}" if first == last else f"linje {first}-{last}"
        message = f"her begynder eller slutter en blok af Markdown, og den hører ikke til posten. Slet {lines}."
        found[f"wrapping {first}"] = [Problem(path, first, 1, "", message)]
    for number, line in enumerate(text.split("\n"), 1):
        if any(first <= number <= last for first, last in wrapped):
            continue
        for kind, problem in _look_at(line, number, path):
            found.setdefault(kind, []).append(problem)
    for problems in found.values():
        if len(problems) > MOST_ALIKE:
            more = _MORE.format(number=len(problems) - 1, last=problems[-1].line)
            yield replace(problems[0], message=problems[0].message + more)
        else:
            yield from problems


def _look_at(line: str, number: int, path: str) -> Iterator[tuple[str, Problem]]:
    """Yield what is wrong with a line, each with what tells its kind from others."""
    for pattern, message in _BAD_CHARACTERS:
        found = pattern.search(line)
        if found:
            yield message, Problem(path, number, found.start(found.lastindex or 0) + 1, "", message)
    # A remark is no part of the record, and everybody can read it all the same.
    private = CPR.search(line) if line.lstrip().startswith("#") else None
    if private:
        yield _PRIVATE, Problem(path, number, private.start() + 1, "", messages.LOOKS_LIKE_CPR)
    if not line.isascii() and not unicodedata.is_normalized("NFC", line):
        yield _COMPOSED, _explain_composed(line, path, number)


def find_wrapping(text: str) -> list[tuple[int, int]]:
    """The first and last lines of what stands around a record in a block of Markdown: its marks, and words outside."""
    if "\n```" not in f"\n{text}" and "\n~~~" not in f"\n{text}":
        return []
    lines = text.split("\n")
    marks = [number for number, line in enumerate(lines, 1) if FENCE.match(line)]
    if not marks:
        return []
    ends = [(number, number) for number in marks]
    if not any(_LIKE_FIELD.match(line) for line in lines[: marks[0] - 1]):
        ends[0] = (1, marks[0])
    if len(marks) > 1 and not any(_LIKE_FIELD.match(line) for line in lines[marks[-1] :]):
        ends[-1] = (marks[-1], max(n for n, line in enumerate(lines, 1) if line.strip()))
    return ends


def put_spaces(text: str) -> str:
    """Give the text with spaces where bad signs stand, each in its place, so that the rest of it can be read."""
    lines = text.split("\n")
    for first, last in find_wrapping(text):
        lines[first - 1 : last] = [""] * (last - first + 1)
    lines = [_HARD_SPACE.sub(lambda found: re.sub("[^-]", " ", found.group()), line) for line in lines]
    return BAD_CHARACTER.sub(" ", "\n".join(lines))


def _explain_composed(line: str, path: str, number: int) -> Problem:
    # A letter and the sign that joins it stand side by side, so some pair of neighbours is not normal by itself.
    at = next((i for i in range(len(line)) if not unicodedata.is_normalized("NFC", line[i : i + 2])), 0)
    if at + 1 < len(line) and not unicodedata.is_normalized("NFC", line[at + 1]):
        at += 1
    letter = line[at] if not unicodedata.is_normalized("NFC", line[at]) else line[at : at + 2]
    usual = unicodedata.normalize("NFC", letter)
    return Problem(
        path,
        number,
        at + 1,
        "",
        f"bogstavet {echo(usual)} er skrevet med andre tegn end tastaturets (det sker ved kopiering fra pdf eller "
        "Mac). Slet det, og skriv det igen.",
    )
