"""What «Foreslå en case» needs in the browser: the schema, the rules' words and patterns, and what is known already.

Everything comes from where `make check` takes it, so that the form and the check cannot say two things.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from macros.catalogue import municipalities
from macros.catalogue.geography import read_former, read_geography
from macros.catalogue.places import FOLDERS, ORIGINS, VOCABULARIES, find_addition, takes_words
from macros.checking.hints import doubles, texts
from macros.checking.links import mentions
from macros.checking.rules import records as rules
from macros.language import danish, messages, problems, spoken
from macros.model import dates, gaps
from macros.model.addresses import FORM_DATA, form_script
from macros.model.fields import specs_of
from macros.model.records.case import HOME, Case
from macros.model.records.case_words import Depth
from macros.reading import kinds, yaml_tree
from macros.reading.writer import write_record
from macros.scripts.form.patterns import list_patterns, write_form, write_pattern
from macros.scripts.form.words import describe_words
from macros.scripts.javascript import Piece
from macros.scripts.schema import make_schema
from macros.views.case.page import describe_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.source import Document, Section


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the form: one thing at a time."""

    id: str
    title: str
    lead: str
    fields: tuple[str, ...]
    rare_title: str = ""
    """What is folded at the end of the step: for the few who need it."""
    rare: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a case should tell and need not: a source may leave it open, and then the editor says so with one press."""

    fields: tuple[str, ...]
    """Keys; one of them answers. The gap is the first one's."""
    gap: str
    """What the press says."""
    ask: str = ""
    """What to do where nothing is said of it. Empty: it is not asked for."""


HIDDEN = ("id",)
"""Keys of what the form makes itself and nobody fills in."""

STEPS = (
    Step(
        "casen",
        "Casen",
        "Hvad handler det om? Skriv det, så en fremmed kan forstå det.",
        ("titel", "resumé", "art", "emner"),
    ),
    Step(
        "hvem",
        "Hvem og hvor",
        "Hvem var med, og hvor foregik det?",
        ("parter", "land", "kommuner"),
        "Hele landet eller mange kommuner",
        ("udbredelse",),
    ),
    Step(
        "hvad",
        "Hvad der skete",
        "Hvornår var det, hvad skete der, og hvad kom der ud af det? Skriv kun det, kilden fortæller.",
        ("periode", "tidslinje", "resultater"),
        "Flere runder, og det, der kun blev talt om eller planlagt",
        ("runder", "aktiviteter"),
    ),
)
"""The short form: with these and the sources a case can stand."""

LAST = Step(
    "kilder",
    "Kilden",
    "Hvor står det, du har fortalt? Andre skal kunne slå det op.",
    ("kilder", "dybde"),
)
"""What is asked for at the end of it."""

ASKED = (
    Asked(("parter",), "Kilden siger ikke, hvem der var med", "skriv mindst én, der var med"),
    Asked(("kommuner", "udbredelse", "land"), "Kilden siger ikke, hvor det foregik", "skriv, hvor det foregik"),
    Asked(("periode",), "Kilden siger ikke, hvornår det var"),
)

BEGUN = {"dybde": str(Depth.SHORT.value)}
"""What a new case begins with: a short form makes a short case. Who has more to tell chooses otherwise."""

MORE = (
    Step("overblik", "Overblik og slægtskab", "", ("overblik", "officiel_titel", "del_af", "se_også", "områder")),
    Step(
        "begyndelsen",
        "Hvordan det begyndte",
        "",
        ("målgruppe", "initiativ", "tidligere_samarbejde", "baggrund", "formål", "afgrænsning"),
    ),
    Step("metoden", "Metode og rolle", "", ("metode", "greb", "kompleksitet", "foreningsrolle")),
    Step("aftalen", "Aftalen og arbejdet", "", ("etablering", "varighed", "arbejdsdeling")),
    Step(
        "vilkår",
        "Aftalens vilkår",
        "Åbn kun det, aftalen siger noget om.",
        ("aftale",),
    ),
    Step("økonomi", "Økonomi", "", ("finansiering",)),
    Step("organisering", "Organisering", "", ("organisering", "funktioner", "møder")),
    Step("tal", "Tal", "", ("tal",)),
    Step(
        "andre",
        "Hvad andre siger, og hvor man læser mere",
        "",
        ("vurderinger", "uenigheder", "citater", "kontakt", "læs_mere"),
    ),
    Step("laering", "Hvad casen viser", "", ("læring", "forudsætninger", "dilemmaer")),
    Step("huller", "Huller og uenighed i kilden", "", ("uoverensstemmelser", "ikke_angivet")),
    Step(
        "billeder",
        "Billeder",
        "Skriv om billedet her, og send filen sammen med casen. Formularen kan ikke tage den med.",
        ("billeder",),
    ),
    Step("redaktion", "Redaktionens spor", "", ("redaktion",)),
)
"""The rest, group by group."""


def list_more() -> tuple[Step, ...]:
    """Give the groups of the long form; a field of the model that none of them names comes in a last one."""
    placed = {*HIDDEN, *(key for step in (*STEPS, LAST, *MORE) for key in (*step.fields, *step.rare))}
    rest = tuple(spec.key for _, spec in specs_of(Case) if spec.key not in placed)
    return (*MORE, Step("andet", "Andet", "", rest)) if rest else MORE


def generate_form_scripts(catalogue: Catalogue) -> Iterator[Piece]:
    """Yield the pieces that the form loads: its data, and one for each case."""
    yield Piece(FORM_DATA, compose_data(catalogue))
    for case in catalogue.cases.values():
        yield Piece(form_script(case.id), write_record(case))


def compose_data(catalogue: Catalogue) -> dict[str, Any]:
    """Gather what the form knows before anything is written in it."""
    settings = catalogue.settings
    return {
        "schema": make_schema("cases", catalogue),
        **_describe_asking(),
        "page": describe_page(),
        "messages": _list_wordings(messages),
        "spoken": _list_wordings(spoken),
        "patterns": list_patterns(),
        "dates": {
            "now": dates.NOW,
            "now_words": sorted(dates.NOW_WORDS),
            "months": dates.MONTHS,
            "seasons": dates.SEASONS,
            "parts": dates.PARTS,
            "year_parts": dates.YEAR_PARTS,
            "rewrites": [[write_pattern(wanted), write_form(form)] for wanted, form in dates.REWRITES],
            "earliest": dates.EARLIEST,
            "latest": dates.LATEST,
            "longest": dates.LONGEST_DATE,
        },
        "limits": _list_limits(),
        "expected_of_full": rules.EXPECTED_OF_FULL,
        "gaps": gaps.read_names(),
        "fewest_places": texts.FEWEST_PLACES,
        "needs_title": rules.NEEDS_TITLE,
        "made_up": rules.MADE_UP,
        "home": HOME,
        "numbers": municipalities.NUMBERS,
        "same_units": texts.SAME_UNITS,
        "doubles": {"digits": doubles.DIGITS, "times": doubles.TIMES},
        "origins": dict(ORIGINS),
        "vocabularies": {name: find_addition(name) for name in VOCABULARIES},
        "known": _list_known(catalogue),
        "settings": {
            "repository": (settings.repository or "").rstrip("/"),
            "branch": settings.branch,
            "contact": settings.contact or "",
            "review_months": settings.review_months,
        },
        "folder": FOLDERS["cases"][0],
    }


def _list_limits() -> dict[str, float]:
    """How long and how alike things may be."""
    return {
        "id": kinds.LONGEST_ID,
        "place": kinds.LONGEST_PLACE,
        "picture": kinds.LONGEST_PICTURE,
        "echo": problems.LONGEST_ECHO,
        "beginning": problems.SHORTEST_BEGINNING,
        "words": mentions.MOST_WORDS,
        "municipality": municipalities.ALIKE,
        "summary": texts.LONGEST_SUMMARY,
        "file": yaml_tree.LARGEST_FILE,
    }


def _describe_asking() -> dict[str, Any]:
    """What is asked for, where, and in which words."""
    return {
        "words": describe_words(),
        "steps": [asdict(step) for step in STEPS],
        "more": [asdict(step) for step in list_more()],
        "last": asdict(LAST),
        "asked": [asdict(asked) for asked in ASKED],
        "begun": BEGUN,
    }


def _list_wordings(module: ModuleType) -> dict[str, str]:
    return {name: value for name, value in vars(module).items() if name.isupper()}


def _list_known(catalogue: Catalogue) -> dict[str, Any]:
    cases = catalogue.cases.values()
    parties = {party.name: party.sector for case in cases for party in case.parties}
    return {
        "cases": {case.id: {"title": case.title, "parent": case.parent or ""} for case in cases},
        "case_methods": {
            method.id: {"title": method.title, "one": method.one} for method in catalogue.case_methods.values()
        },
        **{
            name: {record.id: {"title": record.title} for record in getattr(catalogue, name).values()}
            for name in ("methods", "levels", "roles", "prerequisites", "dilemmas")
        },
        "subjects": {
            subject.id: {"title": subject.title, "synonyms": subject.synonyms}
            for subject in catalogue.subjects.values()
        },
        **{
            name: {word.id: {"title": word.title, "help": word.help} for word in getattr(catalogue, name).values()}
            for name in VOCABULARIES
            if takes_words(name)
        },
        "documents": [_describe_document(document) for document in catalogue.documents.values()],
        "municipalities": list(read_geography().seats),
        "former": read_former(),
        "parties": sorted(parties.items(), key=lambda item: danish.sort_key(item[0])),
    }


def _describe_document(document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        "short": document.short,
        "title": document.title,
        "lines": document.lines,
        "pages": _list_sections(document.pages),
        "chapters": _list_sections(document.chapters),
    }


def _list_sections(sections: Iterable[Section]) -> list[tuple[str, int]]:
    return [(section.name, section.first_line) for section in sections]
