"""Names for what is filled in, such that no two on a sheet are called the same: tooltips, names of Word's controls."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from macros.sheets.composition.content import list_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from macros.sheets.composition.content import Content


def name_apart(content: Content) -> Content:
    """The same content, with a label at everything to fill in that no other on the sheet has.

    What stands in a table is named by its table: there «Hvornår, række 1» can stand twice on a sheet.
    """
    blocks = {field["key"]: block["title"] for block in content["blocks"] for field in list_fields(block)}
    fields = list(list_fields(content))
    often = Counter(field["label"] for field in fields)
    used: Counter[str] = Counter()
    names: dict[str, str] = {}
    for field in fields:
        label, title = field["label"], blocks.get(field["key"], "")
        if title and title not in label and (field["kind"] == "cell" or often[label] > 1):
            label = f"{label} ({title})"
        used[label] += 1
        names[field["key"]] = label if used[label] == 1 else f"{label} – {used[label]}"
    renamed: Content = _rename(content, names)
    return renamed


def _rename(content: Any, names: Mapping[str, str]) -> Any:  # noqa: ANN401 - what JSON has, however deep
    match content:
        case dict():
            named = {name: _rename(value, names) for name, value in content.items()}
            return named | {"label": names[content["key"]]} if "key" in content else named
        case list() | tuple():
            return [_rename(value, names) for value in content]
        case _:
            return content
