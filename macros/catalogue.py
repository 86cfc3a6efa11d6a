"""All records together: read once, checked against each other, looked up by id."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from macros import danish
from macros.problems import Problem, ProblemsFound, Severity, echo, suggest
from macros.reader import Mention, PlaceMention, Reading, read_record
from macros.records.case import Case
from macros.records.checklist import Checklist
from macros.records.handbook import Dilemma, HandbookMethod, Level, Prerequisite, Role
from macros.records.settings import Settings
from macros.records.source import Document
from macros.rules import check_case, check_document, find_place_fault
from macros.yaml_source import LARGEST_DATA_FILE, Mapping, Mark, Node, Scalar, Sequence, Source, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping as MappingType

Record = TypeVar("Record")

FOLDERS: MappingType[str, tuple[str, type[Any]]] = {
    "cases": ("cases", Case),
    "checklists": ("checklists", Checklist),
}
"""Collections with a file for each record: the folder and the type."""

LISTS: MappingType[str, tuple[str, type[Any]]] = {
    "documents": ("docs/data/kilder.yml", Document),
    "methods": ("docs/data/metoder.yml", HandbookMethod),
    "levels": ("docs/data/kompleksitet.yml", Level),
    "roles": ("docs/data/foreningsroller.yml", Role),
    "prerequisites": ("docs/data/forudsaetninger.yml", Prerequisite),
    "dilemmas": ("docs/data/dilemmaer.yml", Dilemma),
}
"""Collections with one file for all records: the file and the type."""

SETTINGS_FILE = "docs/data/indstillinger.yml"


@dataclass(frozen=True, slots=True)
class Alike:
    """Which cases share a value, so that finding the like of one never means going through all."""

    ids: dict[tuple[str, str], list[str]]

    def following(self, field: str, value: str, case: str) -> Iterable[str]:
        """The ids that share the value, beginning after the given one and going round."""
        ids = self.ids.get((field, value), [])
        if case in self.position and ids:
            start = bisect(ids, self.position[case], key=self.position.__getitem__)
            yield from ids[start:]
            yield from ids[:start]
        else:
            yield from ids

    position: dict[str, int]
    """Where each case stands in the catalogue's order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that the site is made of. Each collection is in the order it is shown in, by id."""

    settings: Settings
    cases: dict[str, Case]
    checklists: dict[str, Checklist]
    documents: dict[str, Document]
    methods: dict[str, HandbookMethod]
    levels: dict[str, Level]
    roles: dict[str, Role]
    prerequisites: dict[str, Prerequisite]
    dilemmas: dict[str, Dilemma]

    alike: Alike

    def children_of(self, case: Case) -> list[Case]:
        """The cases that are part of this one."""
        return [self.cases[other] for other in self.alike.ids.get(("parent", case.id), [])]

    def cases_with(self, field: str, value: str) -> list[Case]:
        """The cases that share a value: `field` is one of those that `find_alike` knows."""
        return [self.cases[other] for other in self.alike.ids.get((field, value), [])]


def find_alike(cases: MappingType[str, Case]) -> Alike:
    """Group the cases by parent, municipality, method, level, role and initiative."""
    ids: dict[tuple[str, str], list[str]] = {}
    for case in cases.values():
        values = [("municipality", municipality.name) for municipality in case.municipalities]
        if case.parent:
            values.append(("parent", case.parent))
        if case.method:
            values.append(("method", case.method.name))
        if case.complexity:
            values.append(("level", case.complexity.level))
        if case.role:
            values.append(("role", case.role.role))
        if case.initiative:
            values.append(("initiative", str(case.initiative.kind.value)))
        for value in values:
            ids.setdefault(value, []).append(case.id)
    return Alike(ids, {identity: number for number, identity in enumerate(cases)})


def load(root: Path) -> Catalogue:
    """Read every record below the root of the project. Raises ProblemsFound with every error of every file."""
    catalogue, problems = inspect(root)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if catalogue is None or errors:
        raise ProblemsFound(errors)
    return catalogue


def inspect(root: Path) -> tuple[Catalogue | None, list[Problem]]:
    """Read every record and find every problem, warnings among them. No catalogue where there is an error."""
    inspection = _Inspection(root)
    catalogue = inspection.run()
    return catalogue, sorted(inspection.problems)


class _Inspection:
    """One reading of all files: what was read, what is mentioned, what is wrong."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.known: dict[str, set[str]] = {}
        self.readings: list[tuple[Reading, Any]] = []

    def run(self) -> Catalogue | None:
        collections: dict[str, dict[str, Any]] = {}
        for name, (file, record) in LISTS.items():
            collections[name] = self.read_list(name, file, record)
        for name, (folder, record) in FOLDERS.items():
            collections[name] = self.read_folder(name, folder, record)
        settings = self.read_settings()
        self.check_mentions(collections["documents"])
        self.check_parents(collections["cases"])
        for reading, _ in self.readings:
            self.problems.extend(reading.problems)
        if settings is None or any(problem.severity is Severity.ERROR for problem in self.problems):
            return None
        for name in FOLDERS:
            collections[name] = dict(sorted(collections[name].items(), key=lambda item: danish.sort_key(item[1].title)))
        return Catalogue(settings=settings, alike=find_alike(collections["cases"]), **collections)

    def read_source(self, path: Path, largest: int | None = None) -> Source:
        shown = path.relative_to(self.root).as_posix()
        source = read_file(path, shown, largest) if largest else read_file(path, shown)
        self.problems.extend(source.problems)
        return source

    def read_settings(self) -> Settings | None:
        path = self.root / SETTINGS_FILE
        if not path.exists():
            self.report(SETTINGS_FILE, "filen mangler. Den skal mindst have felterne navn, beskrivelse og gren.")
            return None
        source = self.read_source(path)
        return self.read(source.root, Settings, source.path) if source.root is not None else None

    def read_list(self, name: str, file: str, record: type[Record]) -> dict[str, Record]:
        self.known[name] = set()
        found: dict[str, Record] = {}
        first_line: dict[str, int] = {}
        path = self.root / file
        if not path.exists():
            self.report(file, "filen mangler.")
            return found
        source = self.read_source(path, LARGEST_DATA_FILE)
        if source.root is None:
            return found
        if not isinstance(source.root, Sequence):
            self.report(file, "filen skal være en liste: hver post begynder med «- id: …».", source.root.mark)
            return found
        for item in source.root.items:
            identity = _id_of(item)
            if identity is not None:
                if identity.text in first_line:
                    self.report(
                        file, f"id {echo(identity.text)} bruges allerede i linje {first_line[identity.text]}.",
                        identity.mark, "id",
                    )
                    continue
                first_line[identity.text] = identity.mark.line
                self.known[name].add(identity.text)
            value = self.read(item, record, file)
            if value is not None and identity is not None:
                found[identity.text] = value
        return found

    def read_folder(self, name: str, folder: str, record: type[Record]) -> dict[str, Record]:
        self.known[name] = set()
        found: dict[str, Record] = {}
        for path in sorted((self.root / folder).rglob("*")):
            shown = path.relative_to(self.root).as_posix()
            if path.is_dir() or path.name == "README.md":
                continue
            if path.suffix != ".yml" or path.parent != self.root / folder:
                self.report(shown, f"kun filer, der ender på .yml, kan ligge her, lige under {folder}/. Flyt eller omdøb den.")
                continue
            self.known[name].add(path.stem)
            source = self.read_source(path)
            if source.root is None:
                continue
            value = self.read(source.root, record, shown)
            identity = _id_of(source.root)
            if identity is not None and identity.text != path.stem:
                self.report(
                    shown, f"id er {echo(identity.text)}, men filen hedder {echo(path.name)}. De to skal være ens.",
                    identity.mark, "id",
                )
                continue
            if value is not None:
                found[path.stem] = value
        return found

    def read(self, node: Node, record: type[Record], path: str) -> Record | None:
        reading = Reading(path)
        value = read_record(node, record, reading)
        self.readings.append((reading, value))
        if isinstance(value, Case):
            check_case(value, reading)
        elif isinstance(value, Document):
            check_document(value, reading)
        return value

    def report(self, path: str, message: str, mark: Mark | None = None, where: str = "") -> None:
        mark = mark or Mark(1, 1)
        self.problems.append(Problem(path, mark.line, mark.column, where, message))

    def check_mentions(self, documents: dict[str, Document]) -> None:
        for reading, value in self.readings:
            for mention in reading.mentions:
                self.check_mention(reading, mention)
            own = _own_sources(value)
            for place in reading.places:
                self.check_place(reading, place, documents, own)

    def check_mention(self, reading: Reading, mention: Mention) -> None:
        known = self.known[mention.collection]
        if mention.target not in known:
            where = {**FOLDERS, **LISTS}[mention.collection][0]
            reading.report(
                mention.mark, mention.field,
                f"{echo(mention.target)} findes ikke i {where}.{suggest(mention.target, sorted(known))}",
            )

    def check_place(
        self, reading: Reading, mention: PlaceMention, documents: dict[str, Document], own: Iterable[str]
    ) -> None:
        place = mention.place
        if place.source in own:
            return
        document = documents.get(place.source)
        if document is not None:
            fault = find_place_fault(place, document)
        elif place.source in self.known["documents"]:
            return
        else:
            known = [*sorted(self.known["documents"]), *own]
            fault = (
                f"kilden {echo(place.source)} kendes ikke.{suggest(place.source, known)} Kendte kilder: "
                f"{', '.join(known)}."
            )
        if fault:
            reading.report(mention.mark, mention.field, fault)

    def check_parents(self, cases: dict[str, Case]) -> None:
        readings = {value.id: reading for reading, value in self.readings if isinstance(value, Case)}
        for case in cases.values():
            way = [case.id]
            parent = case.parent
            while parent in cases and parent not in way:
                way.append(parent)
                parent = cases[parent].parent
            if parent == case.id:
                reading = readings[case.id]
                circle = " → ".join([*way, case.id])
                reading.report(
                    reading.mark_of("del_af"), "del_af", f"casen bliver en del af sig selv: {circle}. Slet ét af leddene."
                )


def _id_of(node: Node) -> Scalar | None:
    if isinstance(node, Mapping):
        for key, value in node.entries:
            if key.text == "id" and isinstance(value, Scalar):
                return value
    return None


def _own_sources(value: object) -> set[str]:
    """Ids of the sources that a case describes itself, because the handbook does not know them."""
    if not isinstance(value, Case):
        return set()
    return {place.source for source in value.sources if source.title for place in source.place}


