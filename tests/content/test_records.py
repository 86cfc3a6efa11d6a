"""Every record: without fault, with places that are there, and about nobody in private."""

from __future__ import annotations

import re

import pytest

from macros.catalogue.sources import find_named_lines
from macros.checking.inspection import inspect
from macros.language.problems import Severity
from tests.content.telling import tell
from tests.projects import ROOT, live_catalogue
from tests.records import places, record_files


def test_every_record_is_without_fault() -> None:
    faults = [str(problem) for problem in inspect(ROOT)[1] if problem.severity is Severity.ERROR]
    tell(faults, "Posterne har fejl. Ret dem; «make check» viser dem igen:")


def test_every_place_lies_in_its_document() -> None:
    documents = live_catalogue().documents
    faults = []
    for where, place in places():
        document = documents[place.source]
        inside = all(1 <= first <= last <= document.lines for first, last in place.lines)
        if not (place.where or place.lines) or not inside:
            faults.append(f"{where}: {place.source} l. {place.lines}")
        if place.where and not find_named_lines(place.where, document):
            faults.append(f"{where}: {place.source} {place.where}")
    tell(faults, "Disse steder findes ikke i deres kilde. Slå dem op igen, og ret «sted»:")


PRIVATE = {
    "en adresse": (
        r"\b[A-ZÆØÅ][\wæøåé.]*(?:vej|gade|vænge|vænget|stræde|allé|alle|plads|boulevard|torv|toften|parken)\s+\d+"
    ),
    "en mailadresse": r"[\w.+-]+@[\w-]+\.\w+",
    "et telefonnummer": r"(?i:tlf|telefon|mobil)[.:]?\s*\+?\d|(?<![\d.,])\d{2} \d{2} \d{2} \d{2}(?!\d)",
    "et personnummer": r"\b\d{6}-?\d{4}\b",
}


@pytest.mark.parametrize("path", record_files())
def test_record_holds_no_address_mail_or_telephone_of_anybody(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    # What was found is not repeated: the log of a proposal can be read by everybody.
    faults = [
        f"{path}:{text[: found.start()].count(chr(10)) + 1}: ligner {what}"
        for what, pattern in PRIVATE.items()
        for found in re.finditer(pattern, text)
    ]
    tell(faults, "Her står vist noget, som kan føre til en privatperson. Slet det:")


def test_a_case_leads_on_to_cases_that_lead_back_to_nobody_missing() -> None:
    cases = live_catalogue().cases
    faults = [f"{case.id}: {name}" for case in cases.values() for name in case.related if name not in cases]
    tell(faults, "Disse cases er ikke i kataloget. Ret «lignende»:")
