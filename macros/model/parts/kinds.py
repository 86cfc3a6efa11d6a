"""The list of the kinds of part that a block of a sheet can have."""

from __future__ import annotations

from macros.model.parts import (
    advice,
    cards,
    choices,
    fields,
    important,
    items,
    matrix,
    notes,
    questions,
    signatures,
    table,
    text,
)

MODULES = (text, important, advice, items, choices, questions, table, matrix, fields, signatures, cards, notes)
"""In the order that every edition keeps."""
PARTS = tuple(module.PART for module in MODULES)
KINDS = {part.name: part for part in PARTS}
"""The parts by their names."""
