"""What libyaml says of a file that it cannot read, in words that an editor can mend it by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.language.danish import make_slug
from macros.language.problems import Move, Problem
from macros.model.statements import CARRIED
from macros.reading.kinds import LONGEST_ID, is_good_id
from macros.reading.nodes import Mark, end_of, start_of

if TYPE_CHECKING:
    import yaml

LIKE_A_FIELD = re.compile(r"\s*(?:- |(?P<name>\w+):(?:\s|$))")
"""A line that begins as a field or an item of a list does."""

_COLON_IN_TEXT = "teksten indeholder et kolon, og det læser YAML som et nyt felt. Sæt hele teksten i anførselstegn."
_INDENTED = (
    "feltet er rykket længere ind end linjen før og bliver læst som en del af dens tekst. Ryk det ud, så det står "
    "lige med de andre felter."
)
_NO_COLON = (
    "linjen hører ikke til noget. Er den et felt, så mangler den et kolon og et mellemrum efter feltnavnet; er den "
    "mere af teksten fra linjen før, så ryk den længere ind end feltnavnet."
)
_TEXT_NOT_APART = (
    "en tekst, der skal have sted eller ophav, er selv et felt. Sæt «tekst: » foran den, på sin egen linje hvis et "
    "andet feltnavn står foran, og sæt denne linje lige under ordet «tekst»."
)
_GLUED = "efter feltnavnet og kolon mangler et mellemrum. Sæt det ind."
_CURLY = ' Brug de lige anførselstegn ("), ikke de krøllede, som YAML ikke kender.'
_ODD_START = "teksten begynder med et tegn, som YAML bruger til andet. Sæt hele teksten i anførselstegn."
_OTHER_BULLET = "et listepunkt begynder med «- », bindestreg og mellemrum. Skriv dem i stedet for det tegn, der står."
_BROKEN_LIST = "listen brydes her. Hvert punkt begynder med «- », og alle punkter i en liste står lige langt inde."
_AFTER_BRACKET = (
    "teksten begynder med [ eller {, så YAML læser en liste eller en gruppe, og den slutter, før teksten gør. Sæt hele "
    "teksten i anførselstegn."
)

# libyaml's own words, and what an editor has most often done. Read from libyaml's parser.c and scanner.c.
_SYNTAX = (
    ("could not find expected ':'", _NO_COLON),
    (
        "did not find expected '-' indicator",
        _BROKEN_LIST,
    ),
    (
        "did not find expected key",
        "linjen passer ikke med linjerne før den. Ryk den lige så langt ind som de felter eller punkter, den hører "
        "sammen med.",
    ),
    (
        "did not find expected ',' or ']'",
        "en liste, der begynder med [, er ikke lukket med ] eller mangler et komma. Skriv hellere hvert punkt på sin "
        "egen linje med «- » foran.",
    ),
    (
        "did not find expected ',' or '}'",
        "en gruppe, der begynder med {, er ikke lukket med } eller mangler et komma. Skriv hellere hvert felt på sin "
        "egen linje.",
    ),
    (
        "found unexpected end of stream",
        "et anførselstegn, der begynder her, bliver ikke lukket. Sæt det afsluttende anførselstegn.",
    ),
    (
        "found unexpected document indicator",
        "en tekst i anførselstegn, der begynder her, er ikke lukket før en linje med --- eller ...",
    ),
    ("found character that cannot start any token", _ODD_START),
    ("did not find expected alphabetic or numeric character", _ODD_START),
    ("found undefined tag handle", _ODD_START),
    ("did not find expected whitespace or line break", _ODD_START),
    ("mapping keys are not allowed", _ODD_START),
    (
        "block sequence entries are not allowed",
        "et listepunkt kan ikke stå på samme linje som feltnavnet. Sæt punkterne på linjer for sig under det, hvert "
        "med «- » foran.",
    ),
    (
        "found unknown escape character",
        'en omvendt skråstreg (\\) i en tekst med "…" betyder noget særligt. Sæt teksten i enkelte anførselstegn: '
        "'…'.",
    ),
    (
        "did not find expected hexdecimal number",
        "tegnkoden efter den omvendte skråstreg er ikke hel. Skriv selve tegnet.",
    ),
    (
        "found invalid Unicode character",
        "tegnkoden efter den omvendte skråstreg findes ikke. Skriv selve tegnet.",
    ),
    (
        "did not find expected <document start>",
        "her fortsætter filen, efter at posten er slut. Tjek, at alle felter yderst begynder helt ude til venstre.",
    ),
    ("did not find expected node content", "her mangler en værdi, fx efter et komma eller en parentes."),
    (
        "did not find expected comment or line break",
        "efter | eller > må der ikke stå mere på linjen. Hører tegnet til teksten, så sæt hele teksten i "
        "anførselstegn.",
    ),
    ("YAML d", "en linje, der begynder med %, hører ikke til her. Slet den."),
    ("directive", "en linje, der begynder med %, hører ikke til her. Slet den."),
)
_FIRST_INDENTED = "det første felt er rykket ind, så de andre ikke hører sammen med det. Ryk det helt ud til venstre."
_LATE = ("unexpected end of stream", "could not find expected ':'", "alphabetic or numeric character")
_BRACKET = re.compile("',' or '[]}]'")
_UNKNOWN = "YAML kan ikke læses her. Tjek indrykning, kolon efter feltnavnet og anførselstegn om teksten."


def explain_syntax(error: yaml.YAMLError, lines: list[str], last: yaml.ScalarEvent | None, path: str) -> Problem:
    """Say what is to be mended, and where: often before the place at which libyaml noticed it.

    `last` is the latest piece of text that could be read.
    """
    problem = str(getattr(error, "problem", "") or "")
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    # These are noticed late, and are to be mended where they begin.
    if context is not None and (mark is None or any(sign in problem for sign in _LATE)):
        mark = context
    if context is not None and mark is not None and _BRACKET.search(problem) and mark.line > context.line:
        # What is noticed at the next field is open where the bracket stands.
        mark = context if mark.line >= len(lines) or LIKE_A_FIELD.match(lines[mark.line]) else mark
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    if line > len(lines) or not lines[line - 1].strip():
        line, column = max((number for number, text in enumerate(lines, 1) if text.strip()), default=1), 1
    explanation = next((words for sign, words in _SYNTAX if sign in problem), _UNKNOWN)
    if "<document start>" in problem and (begin := _find_indented_beginning(lines)):
        line, column, explanation = begin, _begin_of(lines[begin - 1]), _FIRST_INDENTED
    before = lines[line - 1][: column - 1]
    if "mapping values are not allowed" in problem:
        line, column, explanation = _explain_colon(lines, line, before)
    elif explanation in {_ODD_START, _NO_COLON, _BROKEN_LIST} and _BULLET.match(lines[line - 1]):
        column, explanation = _begin_of(lines[line - 1]), _OTHER_BULLET
    elif "did not find expected key" in problem or "expected '-' indicator" in problem:
        if before.rstrip().endswith(("]", "}")):
            explanation = _AFTER_BRACKET
        elif last is not None and last.style in {"'", '"'} and end_of(last).line == line:
            explanation = _explain_quotes(last)
    return Problem(path, line, column, "", explanation)


def _find_indented_beginning(lines: list[str]) -> int:
    """The first line with a field, where it is indented: all others are told to be in no record; 0 where it is not."""
    first = next((n for n, line in enumerate(lines, 1) if line.strip() and not line.lstrip().startswith("#")), 0)
    return first if first and lines[first - 1].startswith(" ") else 0


def _begin_of(line: str) -> int:
    """The column of the first sign that is no blank."""
    return len(line) - len(line.lstrip()) + 1


def _explain_colon(lines: list[str], line: int, before: str) -> tuple[int, int, str]:
    """What a colon where none may stand has come of, and where that is; `before` is what stands before the colon."""
    # Words before the colon are no field's name, and a name after another field's colon is no field.
    if " " in before.strip().removeprefix("- ") or _FIELD_BEFORE.match(before):
        return line, len(before) + 1, _COLON_IN_TEXT + (_CURLY if _CURLY_QUOTES.search(before) else "")
    if glued := _find_glued_field(lines, line):
        # libyaml reads the line before as words without a field, and this one as more of them.
        return *glued, _GLUED
    if bullet := _find_bullet(lines, line):
        return bullet, _begin_of(lines[bullet - 1]), _OTHER_BULLET
    return line, _begin_of(before), _TEXT_NOT_APART if before.strip() in CARRIED else _INDENTED


def _find_bullet(lines: list[str], line: int) -> int:
    """The line of the item that a line is in, where another sign than a dash begins it; 0 where none does."""
    here = len(lines[line - 1]) - len(lines[line - 1].lstrip())
    for number in range(line - 1, 0, -1):
        above = lines[number - 1]
        if above.strip() and len(above) - len(above.lstrip()) < here:
            return number if _BULLET.match(above) else 0
    return 0


def _find_glued_field(lines: list[str], line: int) -> tuple[int, int] | None:
    """Where the field before this one, as far in as it, lacks the space after its colon; its text may be a block."""
    this, number = lines[line - 1], line - 1
    while number > 1 and len(lines[number - 1]) - len(lines[number - 1].lstrip()) > len(this) - len(this.lstrip()):
        number -= 1
        if block := _GLUED_BLOCK.match(lines[number]):
            return number + 1, block.end("colon")
    before = lines[number - 1] if number else ""
    match = _GLUED_FIELD.match(before)
    as_far_in = len(before) - len(before.lstrip(" -")) == len(this) - len(this.lstrip(" -"))
    return (number, match.end()) if match and as_far_in else None


_BULLET = re.compile(r"\s*(?:[•·–—] ?|\* |-)(?=[^\s-])")
_GLUED_BLOCK = re.compile(r"\s*(?:- )*\w+(?P<colon>:)[>|][-+]?\s*$")
_GLUED_FIELD = re.compile(r"\s*(?:- )*\w+:(?=[^\s:/])")
_FIELD_BEFORE = re.compile(r"\s*(?:- )*[^\s:][^:]*:\s+\S|\s*(?:- )+\S+\s")
_CURLY_QUOTES = re.compile(r":\s+[“”„»«’]")


def _explain_quotes(last: yaml.ScalarEvent) -> str:
    begin = start_of(last).line
    where = f" (den begynder i linje {begin})" if begin != end_of(last).line else ""
    other = "'…'" if last.style == '"' else '"…"'
    return (
        f"en tekst i anførselstegn{where} slutter før her, og så kommer der mere. Står der anførselstegn inde i "
        f"teksten, så sæt {other} om det hele; ellers tjek, at hvert anførselstegn er lukket."
    )


_SECOND = re.compile(r"(?<=\n)(?:---[^\n]*\n(?:#[^\n]*\n|[ \t]*\n)*)?id:")
_OUTERMOST = re.compile(r"^(?!id:)[^\W\d]\w*:", re.MULTILINE)


def find_second_record(text: str) -> Mark | None:
    """Where a second record begins in a file that should hold one: an id after other outermost fields than that."""
    # Most files have their id on the first line and no other, and need no look.
    for found in _SECOND.finditer(text) if "\nid:" in text else ():
        if text.startswith("id:") or "\nid:" in text[: found.start()]:
            above = text[: found.start()]
            if len(_OUTERMOST.findall(above)) > 1:
                return Mark(above.count("\n") + 1, 1)
    return None


_FIELD = re.compile(r"(id|titel): *[\"']?(.*?)[\"']?\s*$")


def explain_second_record(lines: list[str], mark: Mark, path: str) -> Problem:
    """Say where a second record of a file, which begins at a mark, is to go: the id in it names its file."""
    folder, _, own = path.rpartition("/")
    first, second = _read_names(lines[: mark.line - 1]), _read_names(lines[mark.line - 1 :])
    taken = {first.get("id", ""), own.partition(".")[0]}
    names = (
        second.get("id", ""),
        make_slug(second.get("titel", ""))[:LONGEST_ID].strip("-"),
        f"{own.partition('.')[0]}-2",
    )
    name = next(name for name in names if (is_good_id(name) and name not in taken) or name == names[-1])
    to = f"{folder}/{name}.yml" if second else ""
    where = f"en ny fil, {to}" if to else "sin egen fil med sit eget id"
    message = f"her begynder en post mere. Flyt linjerne herfra og ned til {where}; intet skal slettes."
    return Problem(path, mark.line, mark.column, "", message, move=Move(to, mark.line) if to else None)


def _read_names(lines: list[str]) -> dict[str, str]:
    """The id and the title of the first record in some lines, by the names of their fields."""
    found = [match for line in lines if (match := _FIELD.match(line))]
    return {match[1]: match[2] for match in reversed(found)}
