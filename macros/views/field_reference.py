"""The editors' reference: what every field means and how it is written, told from the declarations of the records."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros.catalogue.places import FOLDERS, LISTS, ORIGINS, REDIRECTS_FILE, SETTINGS_FILE, VOCABULARIES
from macros.checking.mending.examples import Manner, compose_field
from macros.language.danish import make_slug, raise_initial
from macros.model import fields
from macros.model.addresses import ADDING, front_of_collection
from macros.model.fields import Spec, specs_of
from macros.model.records.case import Case
from macros.model.records.checklist import Checklist
from macros.model.records.redirect import Redirect
from macros.model.records.settings import Settings
from macros.model.statements import ORIGIN, PLACES, carried_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from macros.catalogue.catalogue import Catalogue

MOST_IDS = 16
"""A collection with more records than this is linked to; one of words that grow is folded."""
WIDEST_EXAMPLE = 38
"""Characters in a line of an example: what a phone shows without scrolling."""

HEADINGS: Mapping[type[Any], tuple[tuple[str, str], ...]] = {
    Case: (
        ("id", "Det vigtigste"),
        ("del_af", "Hvor, hvornår og hvem"),
        ("tidligere_samarbejde", "Hvorfor og hvordan"),
        ("etablering", "Sådan arbejdede de sammen"),
        ("tidslinje", "Hvad der blev aftalt, og hvad der skete"),
        ("forudsætninger", "Hvad andre kan bruge det til"),
        ("billeder", "Billeder"),
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

LISTS_OF_WORDS = frozenset({*VOCABULARIES.values(), "terms", "search_words"})
"""Lists of words, which are told of on the second page of the reference of lists."""

CONTINUED: Mapping[type[Any], str] = {Case: "tidslinje"}
"""Where a reference that is long for a phone goes on on a second page: at which section's first field."""

LIST_TITLES: Mapping[str, str] = {
    "documents": "Kilder",
    "other_methods": "Andre metoder",
    "prerequisites": "Forudsætninger",
    "method_choice": "Spørgsmål til metodevælgeren",
    "agreement_points": "Emner",
    "question_groups": "Spørgsmål til en aftale",
    "agreement_drafts": "Udkast til en aftale",
    "charts": "Diagrammer",
    "terms": "Ord i ordlisten",
    "subjects": "Hvad cases handler om",
    "sectors": "Sektorer",
    "target_kinds": "Målgrupper",
    "case_kinds": "Slags cases",
    "search_words": "Søgeord",
    "ways": "Indgange",
}
"""What the reference calls the records of a list; one without a title here goes by the name of its file."""

HOW_TO_ADD: Mapping[str, str] = {
    "subjects": "emne",
    "sectors": "sektor",
    "target_kinds": "maalgruppe",
    "case_kinds": "slags",
    "case_methods": "metode",
}
"""The heading that tells how a word is added, by the collection of the words."""

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
    fields.PictureName: ("filnavn", "liste af filnavne"),
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
    adding: str
    """Where it is told how a missing word is added; empty where the words are fixed."""
    entries: tuple[Entry, ...]
    """The fields inside it."""

    @property
    def is_many(self) -> bool:
        """Whether it allows so much that it is folded."""
        return len(self.choices) > MOST_IDS


@dataclass(frozen=True, slots=True)
class Section:
    """Fields under a heading."""

    anchor: str
    title: str
    files: tuple[str, ...]
    """The files that hold such records, where the section is a whole record."""
    entries: tuple[Entry, ...]
    is_continued: bool = False
    """Whether it stands on the second page of its reference."""


def describe_record(record: type[Any], catalogue: Catalogue) -> tuple[Section, ...]:
    """Describe every field of a case or checklist, under headings."""
    starts = dict(HEADINGS[record])
    grouped: list[tuple[str, list[Entry], bool]] = []
    is_continued = False
    for (_, spec), entry in zip(specs_of(record), describe_fields(record, "", catalogue), strict=True):
        is_continued = is_continued or spec.key == CONTINUED.get(record)
        if spec.key in starts:
            grouped.append((starts[spec.key], [], is_continued))
        grouped[-1][1].append(entry)
    return tuple(
        Section(f"om-{make_slug(title)}", title, (), tuple(entries), continued) for title, entries, continued in grouped
    )


def describe_lists(catalogue: Catalogue) -> tuple[Section, ...]:
    """Describe every field of the records in `docs/data/`, and what belongs to the site itself last."""
    files: dict[type[Any], list[tuple[str, str]]] = {}
    for name, (file, record) in LISTS.items():
        files.setdefault(record, []).append((name, file))
    sections = []
    for record, places in files.items():
        stem = places[0][1].rpartition("/")[2].removesuffix(".yml")
        title = LIST_TITLES.get(places[0][0]) or raise_initial(stem)
        anchor = make_slug(title)
        entries = describe_fields(record, f"{anchor}-", catalogue)
        is_of_words = places[0][0] in LISTS_OF_WORDS
        sections.append(Section(anchor, title, tuple(file for _, file in places), entries, is_of_words))
    moved = describe_fields(Redirect, "omdirigeringer-", catalogue)
    settings = describe_fields(Settings, "indstillinger-", catalogue)
    return (
        *sections,
        Section("omdirigeringer", "Adresser, der er flyttet", (REDIRECTS_FILE,), moved),
        Section("indstillinger", "Sitets indstillinger", (SETTINGS_FILE,), settings),
    )


def describe_shared(catalogue: Catalogue) -> tuple[Entry, ...]:
    """Describe the fields that every group can carry."""
    return tuple(_describe(spec, spec.key, catalogue) for spec in (PLACES, ORIGIN))


def describe_fields(record: type[Any], prefix: str, catalogue: Catalogue) -> tuple[Entry, ...]:
    """Describe the fields of a record or group; `prefix` begins their anchors."""
    return tuple(
        _describe(spec, prefix + make_slug(spec.key), catalogue, record)
        for _, spec in specs_of(record)
        if spec.key not in carried_by(record)
    )


def compose_example(spec: Spec) -> str:
    """Write the field with its example, as YAML that the reader accepts."""
    return "\n".join(compose_field(spec, _IN_SHORT))


def _describe(spec: Spec, anchor: str, catalogue: Catalogue, record: type[Any] | None = None) -> Entry:
    kind = spec.kind
    inner = kind.record if isinstance(kind, fields.Group) else None
    reference = kind.collection if isinstance(kind, fields.Reference) else ""
    # A list whose entries name each other is open before the editor already.
    choices = () if record and LISTS.get(reference, ("", None))[1] is record else tuple(_list_choices(spec, catalogue))
    return Entry(
        anchor=anchor,
        key=spec.key,
        title=spec.title,
        help=spec.help,
        kind=_word_kind(spec),
        required=spec.required,
        stated=spec.stated or (inner is not None and bool(carried_by(inner))),
        origin=spec.origin if spec.origin != "kilden" else "",
        example=compose_example(spec),
        short=_shorten(spec),
        choices=choices,
        ids_from=_word_origin(reference) if reference else "",
        ids_page=front_of_collection(reference) if not choices else "",
        adding=f"{ADDING}#{HOW_TO_ADD[reference]}" if choices and reference in HOW_TO_ADD else "",
        entries=describe_fields(inner, f"{anchor}-", catalogue) if inner else (),
    )


def _word_kind(spec: Spec) -> str:
    is_word = isinstance(spec.kind, fields.Reference) and spec.kind.is_word
    words = KINDS[fields.Word if is_word else type(spec.kind)][spec.many]
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
        if spec.kind.is_word:
            yield from (Choice(identity, record.help) for identity, record in records.items())
        elif spec.kind.collection not in FOLDERS:
            yield from (Choice(identity, record.title) for identity, record in records.items())


def _shorten(spec: Spec) -> str:
    """How a group is written as the field that may stand alone; empty where there is none."""
    if spec.alone is None:
        return ""
    text = _value_of(spec.alone)
    return f"{spec.key}: [{text}]" if spec.many else f"{spec.key}: {text}"


def _value_of(spec: Spec) -> str:
    if not spec.example and isinstance(spec.kind, fields.Word):
        return str(next(iter(spec.kind.vocabulary)).value)
    return spec.example


def _choose_fields(record: type[Any]) -> list[Spec]:
    """The fields of a group that show how it is written: the necessary ones, and no fewer than two."""
    own = [spec for _, spec in specs_of(record) if spec.key not in carried_by(record)]
    chosen = [spec for spec in own if spec.required]
    more = [spec for spec in own if not spec.required and not isinstance(spec.kind, fields.Group)]
    wanted = chosen + more[: max(0, 2 - len(chosen))]
    return [spec for spec in own if spec in wanted]


def _wrap(line: str, indent: str) -> list[str]:
    if "://" in line:
        return [line]
    return textwrap.wrap(line, WIDEST_EXAMPLE, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


_IN_SHORT = Manner(_choose_fields, _value_of, _wrap)
"""As a phone shows it: the declaration's own example, and little of each group."""
