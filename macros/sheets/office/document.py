"""The document that a filled-in sheet becomes: what people sign, send or keep, and nothing of what led them there.

How to use the sheet, examples and the facilitator's side stay on the sheet. Where the words come from, and which of
them are ours, is told once, in small, at the end.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from macros.language import danish
from macros.sheets.composition.content import list_fields, list_words
from macros.sheets.composition.signs import SIGNS, list_meanings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.model.statements import Origin
    from macros.sheets.composition.content import Content

_SIGN = re.compile("|".join(re.escape(sign) for sign in SIGNS.values() if sign))
_FOR = "For "
"""Before the name of a field, it makes a signature that of who is named in the field."""


def make_document(content: Content) -> Content:
    """What of a sheet belongs in its document: headings, what is filled in, and an imprint."""
    kept = [block for block in map(_keep, content["blocks"]) if block["parts"]]
    fields = [field for block in kept for field in block["parts"].get("fields", ())]
    blocks = [without_signs(block) for block in kept]
    for block in blocks:
        for signature in block["parts"].get("signatures", ()):
            signature["of"] = _find_party(signature["text"], fields)
    return {
        **content,
        "title": content["becomes"],
        "blocks": blocks,
        "imprint": list(_tell_origin(content, kept)),
    }


def _keep(block: Content) -> Content:
    parts = {name: body for name, body in block["parts"].items() if any(True for _ in list_fields(body))}
    if "table" in parts:
        parts["table"] = {**parts["table"], "example": []}
    return {**block, "parts": parts, "pages": {}}


def without_signs(content: Any) -> Any:  # noqa: ANN401 - what JSON has, however deep
    """The same content without the signs of ours: in what others go on writing, nobody would know what they mean."""
    match content:
        case str():
            return _SIGN.sub("", content)
        case dict():
            return {name: without_signs(value) for name, value in content.items()}
        case list() | tuple():
            return [without_signs(value) for value in content]
        case _:
            return content


def _find_party(words: str, fields: list[Content]) -> Content | None:
    """The field that a signature is for: «For part 1» is for who is written in «Part 1»."""
    named = words.removeprefix(_FOR).casefold()
    return next(
        (field for field in fields if words.startswith(_FOR) and _begins(named, field["text"].casefold())), None
    )


def _begins(words: str, name: str) -> bool:
    """Whether words begin with a name, and not only with its letters: «part 12» is not «part 1»."""
    return f"{words} ".startswith(f"{name} ")


def _tell_origin(content: Content, kept: list[Content]) -> Iterator[str]:
    site = content["site"]
    yield f"Skabelonen er {site}s ark «{content['title']}», {content['edition'].lower()}, og ordene er {site}s."
    yield f"Kilde: {content['source']}."
    for origin, meaning in list_meanings(site).values():
        if places := [words for block in kept if (words := _name_block(block, origin))]:
            yield f"{danish.raise_initial(danish.join_words(places))} {meaning}."
    for block in content["blocks"]:
        for words in block["parts"].get("important", ()):
            yield f"Vigtigt: {_SIGN.sub('', words)}"
    where = f": {content['address']}" if content["address"] else ""
    yield f"Vejledning, eksempler og mødelederens side står på arket{where}."


def _name_block(block: Content, origin: Origin) -> str:
    """A block as the place of what is not the source's own, whole or in part; nothing where there is none."""
    sign = SIGNS[origin]
    marked = [words.endswith(sign) for words in list_words(_only_statements(block["parts"]))]
    if block["sign"] != sign and not any(marked):
        return ""
    name = f"«{block['title']}»"
    return name if block["sign"] == sign or all(marked) else f"dele af {name}"


def _only_statements(parts: Content) -> Content:
    """Of the kept parts those whose words are statements, which have an origin each: questions and points."""
    return {
        name: [[one["text"], *one.get("sub", ())] for one in body]
        for name, body in parts.items()
        if name in {"questions", "items", "choices"}
    }
