"""What to write instead of what is wrong, told from the declarations."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from macros.language import danish, messages
from macros.language.problems import find_near, suggest
from macros.model import fields
from macros.model.fields import specs_of
from macros.model.statements import CARRIED

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from macros.model.fields import Spec

_MOST_GROUPS = 4
"""Groups with a field of that name that are named."""
_MOST_KEYS = 12
"""Fields that are told one by one."""


def list_keys(record: type[Any]) -> list[str]:
    """The keys of a record type: its own first, then those that every group can carry."""
    return sorted((spec.key for _, spec in specs_of(record)), key=CARRIED.__contains__)


def explain_missing(spec: Spec, known: Mapping[str, Collection[str]]) -> str:
    """Say that a field is missing, and what to write in it. `known` are the ids of the records, by collection."""
    return messages.FIELD_MISSING.format(key=spec.key, help=spec.help).rstrip() + show_example(spec, known)


def show_example(spec: Spec, known: Mapping[str, Collection[str]]) -> str:
    """Show how a field is written; nothing where its declaration has no example and no words."""
    if isinstance(spec.kind, fields.Reference) and spec.kind.is_word:
        return _show_words(known.get(spec.kind.collection, ()))
    if spec.example and spec.in_list:
        return f" Skriv «{spec.key}:» og på næste linje fx «- {spec.example}»."
    if spec.example:
        return f" Fx «{spec.key}: {spec.example}»."
    if isinstance(spec.kind, fields.Word):
        return _show_words([str(member.value) for member in spec.kind.vocabulary])
    return ""


def _show_words(words: Collection[str]) -> str:
    return messages.WRITE_ONE_OF.format(words=", ".join(words)) if words else ""


def find_near_field(key: str, record: type[Any], root: type[Any]) -> str:
    """Say which field may have been meant by one that a record does not have; `root` is the type of the whole."""
    own = list_keys(record)
    # The very word somewhere else in the record is nearer than any other word here.
    groups = _find_groups_with(key, record)
    if 0 < len(groups) <= _MOST_GROUPS:
        under = danish.join_words([f"«{group}»" for group in groups], "eller")
        return f" Et felt af det navn findes kun inde under {under}."
    if record is not root and any(key == spec.key for _, spec in specs_of(root)):
        return " Det hører til yderst i posten; ryk det helt ud til venstre."
    near = suggest(key, own)
    if near:
        return near
    if len(own) <= _MOST_KEYS:
        return f" Her kan stå: {', '.join(own)}."
    return " Felterne står i oversigten for redaktører."


def _find_groups_with(key: str, record: type[Any]) -> list[str]:
    return [
        spec.key
        for _, spec in specs_of(record)
        if isinstance(spec.kind, fields.Group) and any(key == inner.key for _, inner in specs_of(spec.kind.record))
    ]


_ENGLISH = {
    "title": ("titel",),
    "name": ("navn", "titel"),
    "summary": ("resumé",),
    "abstract": ("resumé",),
    "type": ("art",),
    "kind": ("art",),
    "depth": ("dybde",),
    "sources": ("kilder",),
    "source": ("kilder", "sted"),
    "place": ("sted",),
    "page": ("sted",),
    "url": ("link",),
    "publisher": ("udgiver",),
    "year": ("år",),
    "municipality": ("kommuner",),
    "municipalities": ("kommuner",),
    "areas": ("områder",),
    "period": ("periode",),
    "from": ("fra",),
    "to": ("til",),
    "date": ("dato",),
    "event": ("hændelse",),
    "parties": ("parter",),
    "partners": ("parter",),
    "role": ("rolle",),
    "sector": ("sektor",),
    "background": ("baggrund",),
    "purpose": ("formål",),
    "goal": ("formål", "mål"),
    "method": ("metode",),
    "timeline": ("tidslinje",),
    "results": ("resultater",),
    "activities": ("aktiviteter",),
    "funding": ("finansiering",),
    "text": ("tekst",),
    "target_group": ("målgruppe",),
    "learning": ("læring",),
}
"""What editors who think in English, or whose program does, call our fields."""
_MOST_OTHERS = 3
"""Letters that only one of two names has, where one is to be written for the other: «evaluering» is no «etablering»."""


def find_meant_key(own: str, allowed: list[str]) -> str:
    """The field that surely is meant by a name: spelt otherwise, begun, or in English; nothing where none is."""
    near = find_near(own, allowed)
    alike = SequenceMatcher(None, own.casefold(), near)
    others = len(own) + len(near) - 2 * sum(block.size for block in alike.get_matching_blocks())
    if others > _MOST_OTHERS and not near.startswith(own.casefold()):
        near = ""
    return next((key for key in (own, *_ENGLISH.get(own.casefold(), ()), near) if key in allowed), "")
