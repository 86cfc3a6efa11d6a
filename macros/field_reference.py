"""The editors' reference: what every field means and how it is written, told from the declarations of the records."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros import fields
from macros.catalogue import FOLDERS, LISTS, ORIGINS, REDIRECTS_FILE, SETTINGS_FILE
from macros.danish import make_slug
from macros.fields import Spec, specs_of
from macros.records.case import Case
from macros.records.checklist import Checklist
from macros.records.redirect import Redirect
from macros.records.settings import Settings
from macros.statements import Sourced

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.catalogue import Catalogue

MOST_IDS = 16
"""A collection with more records than this is linked to and not listed."""
WIDEST_EXAMPLE = 38
"""Characters in a line of an example: what a phone shows without scrolling."""
SHARED = {spec.key for _, spec in specs_of(Sourced)}
"""The fields that every group can carry. They are told of once."""

HEADINGS: Mapping[type[Any], tuple[tuple[str, str], ...]] = {
    Case: (
        ("id", "Det vigtigste"),
        ("del_af", "Hvor, hvornår og hvem"),
        ("tidligere_samarbejde", "Hvorfor og hvordan"),
        ("etablering", "Sådan arbejdede de sammen"),
        ("tidslinje", "Hvad der blev aftalt, og hvad der skete"),
        ("forudsætninger", "Hvad andre kan bruge det til"),
        ("redaktion", "Redaktionens eget"),
    ),
    Checklist: (
        ("id", "Det vigtigste"),
        ("formål", "Før I går i gang"),
        ("blokke", "Arkets indhold"),
        ("mødelederens_side", "Resten"),
    ),
}
"""Where the reference begins a new section: at which field, and under which heading. The order is the model's own."""

LIST_TITLES: Mapping[str, str] = {
    "documents": "Kilder",
    "methods": "Metoder",
    "levels": "Kompleksitet",
    "prerequisites": "Forudsætninger",
    "dilemmas": "Dilemmaer",
    "combinations": "Metodekombinationer",
    "steps": "Trin",
    "agreement_points": "Emner",
    "question_groups": "Spørgsmål til en aftale",
    "typologies": "Typologier",
    "charts": "Diagrammer",
    "terms": "Ord i ordlisten",
    "disagreements": "Uoverensstemmelser",
    "packs": "Pakker",
    "search_words": "Søgeord",
}
"""What the reference calls the records of a list; one without a title here goes by the name of its file."""

PAGES: Mapping[str, str] = {
    "cases": "cases/index.html",
    "checklists": "tjeklister/index.html",
    "dilemmas": "dilemmaer.html",
    "terms": "ordliste.html",
}
"""Where a reader sees the records of a collection that is too long to list."""

KINDS: Mapping[type[fields.Kind], tuple[str, str]] = {
    fields.Line: ("én linje", "liste af korte linjer"),
    fields.Prose: ("tekst", "liste af tekster"),
    fields.Word: ("ét af ordene", "liste af ordene"),
    fields.Reference: ("id", "liste af id’er"),
    fields.Identifier: ("id", "liste af id’er"),
    fields.Date: ("dato", "liste af datoer"),
    fields.Integer: ("helt tal", "liste af hele tal"),
    fields.Amount: ("tal, som kilden skriver det", "liste af tal, som kilden skriver dem"),
    fields.Link: ("adresse, der begynder med https", "liste af adresser"),
    fields.PlaceText: ("sted i en kilde", "et eller flere steder i kilder"),
    fields.Group: ("felter", "liste, hvert punkt med felter"),
}
"""What goes into a field of each kind: one value, and several."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that a field allows."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One field as an editor needs it."""

    anchor: str
    key: str
    title: str
    help: str
    kind: str
    """What goes into it, in words."""
    required: bool
    stated: bool
    """Whether the value can carry its own place and origin."""
    origin: str
    """Whose word it is where nothing is said; empty for the source's."""
    example: str
    """The field as it is written, in YAML."""
    short: str
    """A group of which only the first necessary field need be written: how; empty for every other field."""
    choices: tuple[Choice, ...]
    ids_from: str
    """The file that the ids come from; empty where it is no id."""
    ids_page: str
    """The page that shows the records with those ids, where they are too many to list."""
    entries: tuple[Entry, ...]
    """The fields inside it."""


@dataclass(frozen=True, slots=True)
class Section:
    """Fields under a heading."""

    anchor: str
    title: str
    files: tuple[str, ...]
    """The files that hold such records, where the section is a whole record."""
    entries: tuple[Entry, ...]


def describe_record(record: type[Any], catalogue: Catalogue) -> tuple[Section, ...]:
    """Describe every field of a case or checklist, under headings."""
    starts = dict(HEADINGS[record])
    grouped: list[tuple[str, list[Entry]]] = []
    for (_, spec), entry in zip(specs_of(record), describe_fields(record, "", catalogue), strict=True):
        if spec.key in starts:
            grouped.append((starts[spec.key], []))
        grouped[-1][1].append(entry)
    return tuple(Section(f"om-{make_slug(title)}", title, (), tuple(entries)) for title, entries in grouped)


def describe_lists(catalogue: Catalogue) -> tuple[Section, ...]:
    """Describe every field of the records in `docs/data/`, and what belongs to the site itself last."""
    files: dict[type[Any], list[tuple[str, str]]] = {}
    for name, (file, record) in LISTS.items():
        files.setdefault(record, []).append((name, file))
    sections = []
    for record, places in files.items():
        stem = places[0][1].rpartition("/")[2].removesuffix(".yml")
        title = LIST_TITLES.get(places[0][0], stem)
        anchor = make_slug(title)
        entries = describe_fields(record, f"{anchor}-", catalogue)
        sections.append(Section(anchor, title, tuple(file for _, file in places), entries))
    moved = describe_fields(Redirect, "omdirigeringer-", catalogue)
    settings = describe_fields(Settings, "indstillinger-", catalogue)
    return (
        *sections,
        Section("omdirigeringer", "Adresser, der er flyttet", (REDIRECTS_FILE,), moved),
        Section("indstillinger", "Sitets indstillinger", (SETTINGS_FILE,), settings),
    )


def describe_shared(catalogue: Catalogue) -> tuple[Entry, ...]:
    """Describe the fields that every group can carry."""
    return tuple(_describe(spec, spec.key, catalogue) for _, spec in specs_of(Sourced))


def describe_fields(record: type[Any], prefix: str, catalogue: Catalogue) -> tuple[Entry, ...]:
    """Describe the fields of a record or group; `prefix` begins their anchors."""
    shared = SHARED if issubclass(record, Sourced) else set()
    return tuple(
        _describe(spec, prefix + make_slug(spec.key), catalogue)
        for _, spec in specs_of(record)
        if spec.key not in shared
    )


def compose_example(spec: Spec) -> str:
    """Write the field with its example, as YAML that the reader accepts."""
    return "\n".join(_write(spec))


def _describe(spec: Spec, anchor: str, catalogue: Catalogue) -> Entry:
    kind = spec.kind
    inner = kind.record if isinstance(kind, fields.Group) else None
    reference = kind.collection if isinstance(kind, fields.Reference) else ""
    choices = tuple(_list_choices(spec, catalogue))
    return Entry(
        anchor=anchor,
        key=spec.key,
        title=spec.title,
        help=spec.help,
        kind=_word_kind(spec),
        required=spec.required,
        stated=spec.stated or (inner is not None and issubclass(inner, Sourced)),
        origin=spec.origin if spec.origin != "kilden" else "",
        example=compose_example(spec),
        short=_shorten(spec, inner) if inner else "",
        choices=choices,
        ids_from=_word_origin(reference) if reference else "",
        ids_page=PAGES.get(reference, "") if not choices else "",
        entries=describe_fields(inner, f"{anchor}-", catalogue) if inner else (),
    )


def _word_kind(spec: Spec) -> str:
    words = KINDS[type(spec.kind)][spec.many]
    return f"{words}, højst {spec.kind.longest} tegn" if isinstance(spec.kind, fields.Line) else words


def _word_origin(collection: str) -> str:
    """Say where the ids come from: a file, or a folder whose files are named for them."""
    if collection in FOLDERS:
        return f"{FOLDERS[collection][0]}/"
    return ORIGINS[collection]


def _list_choices(spec: Spec, catalogue: Catalogue) -> Iterable[Choice]:
    if isinstance(spec.kind, fields.Word):
        yield from (Choice(str(member.value), member.help) for member in spec.kind.vocabulary)
    elif isinstance(spec.kind, fields.Reference):
        records = getattr(catalogue, spec.kind.collection)
        if len(records) <= MOST_IDS and spec.kind.collection not in FOLDERS:
            yield from (Choice(identity, record.title) for identity, record in records.items())


def _shorten(spec: Spec, record: type[Any]) -> str:
    """How a group is written as its one necessary field; empty where it has none or several."""
    necessary = [inner for _, inner in specs_of(record) if inner.required]
    if len(necessary) != 1 or isinstance(necessary[0].kind, fields.Group) or necessary[0].many:
        return ""
    text = _value_of(necessary[0])
    return f"{spec.key}: [{text}]" if spec.many else f"{spec.key}: {text}"


def _write(spec: Spec) -> list[str]:
    if isinstance(spec.kind, fields.Group):
        inside = [line for inner in _choose_fields(spec.kind.record) for line in _write(inner)]
        return [f"{spec.key}:", *(_indent_item(inside) if spec.many else [f"  {line}" for line in inside])]
    text = _value_of(spec)
    if spec.many and not isinstance(spec.kind, fields.PlaceText):
        return [f"{spec.key}:", *_indent_item(_wrap(text, ""))]
    return _wrap(f"{spec.key}: {text}", "  ")


def _value_of(spec: Spec) -> str:
    if not spec.example and isinstance(spec.kind, fields.Word):
        return str(next(iter(spec.kind.vocabulary)).value)
    return spec.example


def _choose_fields(record: type[Any]) -> list[Spec]:
    """The fields of a group that show how it is written: the necessary ones, and no fewer than two."""
    shared = SHARED if issubclass(record, Sourced) else set()
    own = [spec for _, spec in specs_of(record) if spec.key not in shared]
    chosen = [spec for spec in own if spec.required]
    more = [spec for spec in own if not spec.required and not isinstance(spec.kind, fields.Group)]
    wanted = chosen + more[: max(0, 2 - len(chosen))]
    return [spec for spec in own if spec in wanted]


def _indent_item(lines: list[str]) -> list[str]:
    return [f"  - {lines[0]}", *(f"    {line}" for line in lines[1:])]


def _wrap(line: str, indent: str) -> list[str]:
    if "://" in line:
        return [line]
    return textwrap.wrap(line, WIDEST_EXAMPLE, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
