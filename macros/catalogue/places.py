"""Where the records lie: which file or folder holds a collection, of which type they are, and where each stands."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from macros.language import danish
from macros.model.fields import Identifier, specs_by_key, specs_of
from macros.model.records.agreement import AgreementDraft, QuestionGroup
from macros.model.records.growing_word import CaseKind, Sector, Subject, TargetKind
from macros.model.records.method import Combination, HandbookMethod, OtherMethod, Step
from macros.model.records.method_choice import ChoiceQuestion
from macros.model.records.pack import Pack
from macros.model.records.partner_map import PartnerMap
from macros.model.records.search import SearchWords
from macros.model.records.self_test import SelfTest
from macros.model.records.source import Document
from macros.model.records.survey import Chart
from macros.model.records.topic import Dilemma, Prerequisite, SourceDisagreement, Term, Topic
from macros.model.records.typology import Level, Typology
from macros.model.records.way import WaySection
from macros.model.things import THINGS
from macros.reading.nodes import Scalar, Sequence, find_value
from macros.reading.reader import read_record
from macros.reading.reading import Reading
from macros.reading.yaml_tree import LARGEST_DATA_FILE, read_file

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDERS: Mapping[str, tuple[str, type[Any]]] = {
    thing.collection: (thing.files, thing.record) for thing in THINGS if thing.files and thing.record
}
"""Collections with a file for each record: the folder and the type."""

LISTS: Mapping[str, tuple[str, type[Any]]] = {
    "documents": ("docs/data/kilder.yml", Document),
    "methods": ("docs/data/metoder.yml", HandbookMethod),
    "levels": ("docs/data/kompleksitet.yml", Level),
    "prerequisites": ("docs/data/forudsaetninger.yml", Prerequisite),
    "dilemmas": ("docs/data/dilemmaer.yml", Dilemma),
    "combinations": ("docs/data/metodekombinationer.yml", Combination),
    "method_choice": ("docs/data/metodevalg.yml", ChoiceQuestion),
    "steps": ("docs/data/trin.yml", Step),
    "agreement_points": ("docs/data/minimumspunkter.yml", Topic),
    "question_groups": ("docs/data/aftalespoergsmaal.yml", QuestionGroup),
    "agreement_drafts": ("docs/data/aftaleudkast.yml", AgreementDraft),
    "typologies": ("docs/data/typologier.yml", Typology),
    "outcomes": ("docs/data/udbytte.yml", Topic),
    "attention": ("docs/data/opmaerksomhedspunkter.yml", Topic),
    "ideas": ("docs/data/idekatalog.yml", Topic),
    "empowerment": ("docs/data/empowerment.yml", Topic),
    "eight_questions": ("docs/data/otte-spoergsmaal.yml", Topic),
    "charts": ("docs/data/undersoegelse.yml", Chart),
    "terms": ("docs/data/ordliste.yml", Term),
    "disagreements": ("docs/data/uoverensstemmelser.yml", SourceDisagreement),
    "packs": ("docs/data/pakker.yml", Pack),
    "other_methods": ("docs/data/andre-metoder.yml", OtherMethod),
    "self_tests": ("docs/data/selvtest.yml", SelfTest),
    "subjects": ("docs/data/emner.yml", Subject),
    "sectors": ("docs/data/sektorer.yml", Sector),
    "target_kinds": ("docs/data/maalgrupper.yml", TargetKind),
    "case_kinds": ("docs/data/slags-cases.yml", CaseKind),
    "search_words": ("docs/data/soegeord.yml", SearchWords),
    "ways": ("docs/data/indgange.yml", WaySection),
    "partner_maps": ("docs/data/partnerkort.yml", PartnerMap),
}
"""Collections with one file for all records: the file and the type."""

ROLES_TYPOLOGY = "foreningsroller"
"""The typology whose types are the roles that a case can have."""

ORIGINS: Mapping[str, str] = {
    **{name: file for name, (file, _) in (*FOLDERS.items(), *LISTS.items())},
    "roles": LISTS["typologies"][0],
    "case_methods": f"{LISTS['methods'][0]} eller {LISTS['other_methods'][0]}",
}
"""Where the ids of each collection come from, as a message says it."""

VOCABULARIES: Mapping[str, str] = {
    "subjects": "subjects",
    "sectors": "sectors",
    "target_kinds": "target_kinds",
    "case_kinds": "case_kinds",
    "case_methods": "other_methods",
}
"""Collections of words that grow with the world, each with the list that a missing word is added to."""


def takes_words(collection: str) -> bool:
    """Whether the ids of a collection are words as one writes them, with Danish letters and spaces."""
    return collection in LISTS and specs_by_key(LISTS[collection][1])["id"][1].kind == Identifier(is_word=True)


def find_addition(collection: str) -> tuple[str, str]:
    """Where a missing word of a vocabulary is added: the file, and the fields that its entry must have, in words."""
    file, record = LISTS[VOCABULARIES[collection]]
    return file, danish.join_words([f"«{spec.key}»" for _, spec in specs_of(record) if spec.required])


SETTINGS_FILE = "docs/data/indstillinger.yml"

REDIRECTS_FILE = "docs/data/omdirigeringer.yml"
"""May be missing: most sites have moved nothing."""

SIGNS = Path(__file__).resolve().parents[1] / "theme" / "signs"
"""The site's own signs, which what is written may name."""


@cache
def list_sign_names() -> list[str]:
    """The names of all signs."""
    return sorted(path.stem for path in SIGNS.glob("*.svg"))


def read_places(root: Path, collection: str, identity: str) -> Reading:
    """Read a record again for where its fields and its texts stand; where it begins itself is the field «».

    Raises LookupError where its file holds none of that id.
    """
    file, record = LISTS[collection] if collection in LISTS else FOLDERS[collection]
    path = file if collection in LISTS else f"{file}/{identity}.yml"
    tree = read_file(root / path, path, LARGEST_DATA_FILE).root
    for node in tree.items if isinstance(tree, Sequence) else [tree] if tree else []:
        name = find_value(node, "id")
        if isinstance(name, Scalar) and name.text == identity:
            reading = Reading(path, marks={"": node.mark})
            read_record(node, record, reading)
            return reading
    raise LookupError(f"{path}: {identity}")
