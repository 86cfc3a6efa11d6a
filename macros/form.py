"""What «Foreslå en case» needs in the browser: the schema, the rules' words and patterns, and what is known already.

Everything comes from where `make check` takes it, so that the form and the check cannot say two things.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from macros import danish, dates, hints, messages, problems, reader, rules, sources, yaml_source
from macros.catalogue import FOLDERS, ORIGINS
from macros.fields import specs_of
from macros.geography import read_geography
from macros.javascript import write_assignment
from macros.records.case import Case
from macros.schema import make_schema
from macros.writing import write_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue import Catalogue
    from macros.records.source import Document, Section

DATA_FILE = "skemaer/formular.js"
CASES_FOLDER = "skemaer/cases"


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the form: one thing at a time."""

    id: str
    title: str
    lead: str
    fields: tuple[str, ...]


STEPS = (
    Step(
        "casen",
        "Casen",
        "Hvad handler det om? Skriv det, så en fremmed kan forstå det.",
        ("titel", "id", "resumé", "art", "dybde"),
    ),
    Step(
        "kilder",
        "Kilden",
        "Hvor står det, du fortæller? En case bygger på noget, andre kan slå op: en evaluering, en aftale, en artikel.",
        ("kilder",),
    ),
    Step("hvem", "Hvem og hvor", "Hvem var med, hvor foregik det, og hvornår?", ("parter", "kommuner", "periode")),
    Step(
        "hvad",
        "Hvad der skete",
        "Hold det, der skete, adskilt fra det, der kun var planlagt eller talt om.",
        ("tidslinje", "aktiviteter", "resultater"),
    ),
)
"""The short form: with these a case can stand."""

MORE = (
    Step("overblik", "Overblik og slægtskab", "", ("overblik", "officiel_titel", "del_af", "se_også", "områder")),
    Step(
        "begyndelsen",
        "Hvordan det begyndte",
        "",
        ("målgruppe", "initiativ", "tidligere_samarbejde", "baggrund", "formål", "afgrænsning"),
    ),
    Step("metoden", "Metode og rolle", "", ("metode", "greb", "kompleksitet", "foreningsrolle")),
    Step("aftalen", "Aftalen", "", ("etablering", "aftale", "varighed", "arbejdsdeling", "finansiering")),
    Step("organisering", "Organisering", "", ("organisering", "funktioner", "møder")),
    Step("tal", "Tal", "", ("tal",)),
    Step("laering", "Hvad casen viser", "", ("læring", "forudsætninger", "dilemmaer")),
    Step("huller", "Huller og uenighed i kilden", "", ("uoverensstemmelser", "ikke_angivet")),
    Step("redaktion", "Redaktionens spor", "", ("redaktion",)),
)
"""The rest, group by group."""


def list_more() -> tuple[Step, ...]:
    """Give the groups of the long form; a field of the model that none of them names comes in a last one."""
    placed = {key for step in (*STEPS, *MORE) for key in step.fields}
    rest = tuple(spec.key for _, spec in specs_of(Case) if spec.key not in placed)
    return (*MORE, Step("andet", "Andet", "", rest)) if rest else MORE


def generate_form_scripts(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """Yield the scripts that the form loads, as address and content: its data, and one for each case."""
    yield DATA_FILE, write_assignment("samspilFormular.data", compose_data(catalogue))
    for case in catalogue.cases.values():
        target = f'samspilFormular.cases["{case.id}"]'
        yield f"{CASES_FOLDER}/{case.id}.js", write_assignment(target, write_record(case))


def compose_data(catalogue: Catalogue) -> dict[str, Any]:
    """Gather what the form knows before anything is written in it."""
    settings = catalogue.settings
    return {
        "schema": make_schema("cases", catalogue),
        "steps": [_describe_step(step) for step in STEPS],
        "more": [_describe_step(step) for step in list_more()],
        "messages": {name: value for name, value in vars(messages).items() if name.isupper()},
        "patterns": _list_patterns(),
        "dates": {
            "months": dates.MONTHS,
            "seasons": dates.SEASONS,
            "parts": dates.PARTS,
            "year_parts": dates.YEAR_PARTS,
            "rewrites": [[_for_browser(wanted), _for_browser_form(form)] for wanted, form in dates.REWRITES],
            "earliest": dates.EARLIEST,
            "latest": dates.LATEST,
            "longest": dates.LONGEST_DATE,
        },
        "limits": {
            "id": reader.LONGEST_ID,
            "place": reader.LONGEST_PLACE,
            "echo": problems.LONGEST_ECHO,
            "beginning": problems.SHORTEST_BEGINNING,
            "file": yaml_source.LARGEST_FILE,
        },
        "expected_of_full": rules.EXPECTED_OF_FULL,
        "fewest_places": hints.FEWEST_PLACES,
        "needs_title": rules.NEEDS_TITLE,
        "made_up": rules.MADE_UP,
        "origins": dict(ORIGINS),
        "known": _list_known(catalogue),
        "settings": {
            "repository": (settings.repository or "").rstrip("/"),
            "branch": settings.branch,
            "contact": settings.contact or "",
            "review_months": settings.review_months,
        },
        "folder": FOLDERS["cases"][0],
    }


def _describe_step(step: Step) -> dict[str, Any]:
    return {"id": step.id, "title": step.title, "lead": step.lead, "fields": step.fields}


def _list_patterns() -> dict[str, str]:
    hidden = yaml_source.BAD_CHARACTER
    (garbled,) = [pattern for pattern, words in yaml_source.BAD_CHARACTERS if words == messages.GARBLED_LETTERS]
    named = {
        "id": reader.ID,
        "number": reader.NUMBER,
        "place": reader.PLACE,
        "only_lines": reader.ONLY_LINES,
        "cpr": reader.CPR,
        "phone": hints.PHONE,
        "mail": hints.MAIL,
        "person": rules.PERSON,
        "hard_space": reader.HARD_SPACE,
        "code": reader.CODE,
        "markdown_link": reader.MARKDOWN_LINK,
        "hidden": hidden,
        "garbled": garbled,
        "unprintable": problems.UNPRINTABLE,
        "echo_cpr": problems.CPR,
        "date": dates.FORM,
        "pages": sources.PAGES,
        "numbered": sources.NUMBERED,
        "only_numbers": rules.ONLY_NUMBERS,
        "other_page": rules.OTHER_PAGE,
    }
    return {name: _for_browser(pattern) for name, pattern in named.items()}


def _for_browser(pattern: re.Pattern[str]) -> str:
    """Write a pattern as JavaScript has it, for a RegExp with the flag `u`."""
    written = pattern.pattern.replace("(?P<", "(?<")
    return re.sub(r"\\U0*([0-9a-f]+)", r"\\u{\1}", written)


def _for_browser_form(form: str) -> str:
    return re.sub(r"\\(\d)", r"$\1", form)


def _list_known(catalogue: Catalogue) -> dict[str, Any]:
    cases = catalogue.cases.values()
    parties = {party.name: str(party.sector.value) for case in cases for party in case.parties}
    return {
        "cases": {case.id: {"title": case.title, "parent": case.parent or ""} for case in cases},
        "methods": {method.id: {"title": method.title, "one": method.one} for method in catalogue.methods.values()},
        **{
            name: {record.id: {"title": record.title} for record in getattr(catalogue, name).values()}
            for name in ("levels", "roles", "prerequisites", "dilemmas")
        },
        "documents": [_describe_document(document) for document in catalogue.documents.values()],
        "municipalities": list(read_geography().seats),
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
