"""All records together: read once, checked against each other, looked up by id."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, TypeVar

from macros import danish, messages
from macros.hints import warn_of_case, warn_of_contacts
from macros.problems import Problem, ProblemsFound, Severity, echo, suggest
from macros.reader import Mention, PlaceMention, Reading, read_record
from macros.records.agreement import QuestionGroup
from macros.records.case import Case
from macros.records.checklist import Checklist
from macros.records.method import Combination, HandbookMethod, Step
from macros.records.pack import Pack
from macros.records.redirect import Redirect
from macros.records.search import SearchWords
from macros.records.settings import Settings
from macros.records.source import Document
from macros.records.survey import Chart
from macros.records.topic import Dilemma, Prerequisite, SourceDisagreement, Term, Topic
from macros.records.typology import Level, Typology, TypologyType
from macros.rules import (
    check_case,
    check_chart,
    check_document,
    check_history,
    check_redirect,
    check_search_words,
    check_typology,
    find_place_fault,
)
from macros.yaml_source import (
    LARGEST_DATA_FILE,
    LARGEST_FILE,
    Mapping,
    Mark,
    Node,
    Scalar,
    Sequence,
    Source,
    read_bytes,
    read_file,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as MappingType
    from datetime import date
    from pathlib import Path

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
    "prerequisites": ("docs/data/forudsaetninger.yml", Prerequisite),
    "dilemmas": ("docs/data/dilemmaer.yml", Dilemma),
    "combinations": ("docs/data/metodekombinationer.yml", Combination),
    "steps": ("docs/data/trin.yml", Step),
    "agreement_points": ("docs/data/minimumspunkter.yml", Topic),
    "question_groups": ("docs/data/aftalespoergsmaal.yml", QuestionGroup),
    "typologies": ("docs/data/typologier.yml", Typology),
    "outcomes": ("docs/data/udbytte.yml", Topic),
    "attention": ("docs/data/opmaerksomhedspunkter.yml", Topic),
    "ideas": ("docs/data/idekatalog.yml", Topic),
    "empowerment": ("docs/data/empowerment.yml", Topic),
    "charts": ("docs/data/undersoegelse.yml", Chart),
    "terms": ("docs/data/ordliste.yml", Term),
    "disagreements": ("docs/data/uoverensstemmelser.yml", SourceDisagreement),
    "packs": ("docs/data/pakker.yml", Pack),
    "search_words": ("docs/data/soegeord.yml", SearchWords),
}
"""Collections with one file for all records: the file and the type."""

ROLES_TYPOLOGY = "foreningsroller"
"""The typology whose types are the roles that a case can have."""

ORIGINS: MappingType[str, str] = {
    **{name: file for name, (file, _) in (*FOLDERS.items(), *LISTS.items())},
    "roles": LISTS["typologies"][0],
}
"""Where the ids of each collection come from, as a message says it."""

SETTINGS_FILE = "docs/data/indstillinger.yml"

REDIRECTS_FILE = "docs/data/omdirigeringer.yml"
"""May be missing: most sites have moved nothing."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Which cases share a value, so that finding the like of one never means going through all."""

    ids: dict[tuple[str, str], list[str]]
    """For each field and value the cases that have it, in the catalogue's order."""
    position: dict[str, int]
    """Where each case stands in the catalogue's order."""

    def following(self, field: str, value: str, case: str) -> Iterable[str]:
        """Return the ids that share the value, beginning after the given one and going round."""
        ids = self.ids.get((field, value), [])
        start = bisect(ids, self.position[case], key=self.position.__getitem__)
        return chain(islice(ids, start, None), islice(ids, start))


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that the site is made of. Each collection is in the order it is shown in, by id."""

    settings: Settings
    cases: dict[str, Case]
    checklists: dict[str, Checklist]
    documents: dict[str, Document]
    methods: dict[str, HandbookMethod]
    levels: dict[str, Level]
    roles: dict[str, TypologyType]
    """The types of the typology of roles, under the words that cases use."""
    prerequisites: dict[str, Prerequisite]
    dilemmas: dict[str, Dilemma]
    combinations: dict[str, Combination]
    steps: dict[str, Step]
    agreement_points: dict[str, Topic]
    question_groups: dict[str, QuestionGroup]
    typologies: dict[str, Typology]
    outcomes: dict[str, Topic]
    attention: dict[str, Topic]
    ideas: dict[str, Topic]
    empowerment: dict[str, Topic]
    charts: dict[str, Chart]
    terms: dict[str, Term]
    disagreements: dict[str, SourceDisagreement]
    packs: dict[str, Pack]
    search_words: dict[str, SearchWords]

    alike: Alike
    redirects: dict[str, Redirect]
    """By the address that was."""
    redirect_marks: dict[str, Mark]
    """Where each stands in its file: whether a target exists is known when all pages are."""

    def children_of(self, case: Case) -> list[Case]:
        """The cases that are part of this one."""
        return [self.cases[other] for other in self.alike.ids.get(("parent", case.id), [])]

    def cases_with(self, field: str, value: str) -> list[Case]:
        """The cases that share a value: `field` is one of those that `find_alike` knows."""
        return [self.cases[other] for other in self.alike.ids.get((field, value), [])]


def find_alike(cases: MappingType[str, Case]) -> Alike:
    """Group the cases by every value of `list_shared_values`."""
    ids: dict[tuple[str, str], list[str]] = {}
    for case in cases.values():
        for value in list_shared_values(case):
            ids.setdefault(value, []).append(case.id)
    return Alike(ids, {identity: number for number, identity in enumerate(cases)})


def list_shared_values(case: Case) -> Iterable[tuple[str, str]]:
    """Yield what makes two cases alike, as field and value; what weighs most comes first."""
    if case.parent:
        yield "parent", case.parent
    for municipality in case.municipalities:
        yield "municipality", municipality.name
    if case.complexity:
        yield "level", case.complexity.level
    if case.role:
        yield "role", case.role.role
    if case.initiative:
        yield "initiative", str(case.initiative.kind.value)
    if case.method:
        yield "method", case.method.name


def load(root: Path) -> Catalogue:
    """Read every record below the root of the project. Raises ProblemsFound with every error of every file."""
    catalogue, problems = inspect(root)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if catalogue is None or errors:
        raise ProblemsFound(errors)
    return catalogue


def inspect(root: Path, today: date | None = None) -> tuple[Catalogue | None, list[Problem]]:
    """Read every record and find every problem, warnings among them. No catalogue where there is an error.

    `today` is the day that ages are counted to (`dates.find_build_date`); without it nothing is too old or too new.
    """
    inspection = Inspection(root, today)
    catalogue = inspection.run()
    return catalogue, sorted(inspection.problems)


class Inspection:
    """One reading of all files.

    Which ids there are is known before the first record is read, so that each record is checked whole when it is
    read, and nothing of the reading need be kept.
    """

    def __init__(self, root: Path, today: date | None = None) -> None:
        self.root = root
        self.today = today
        self.settings: Settings | None = None
        self.problems: list[Problem] = []
        self.known: dict[str, set[str]] = {}
        self.documents: dict[str, Document] = {}
        self.parent_marks: dict[str, Mark] = {}
        self.cases: dict[str, Case] = {}
        self.instead: dict[str, bytes] = {}
        """What a file is to be read as, whatever it holds on the disk."""

    def run(self) -> Catalogue | None:
        """Read everything. No catalogue where there is an error; see `problems`."""
        settings = self.settings = self.read_settings()
        redirects, redirect_marks = self.read_redirects()
        nodes = {name: self.parse_list(name, file) for name, (file, _) in LISTS.items()}
        self.known["roles"] = _ids_of_types(nodes["typologies"].get(ROLES_TYPOLOGY))
        files = {name: self.find_files(name, folder) for name, (folder, _) in FOLDERS.items()}
        collections: dict[str, dict[str, Any]] = {}
        for name, (file, record) in LISTS.items():
            collections[name] = self.read_list(nodes[name], record, file)
            if name == "documents":
                self.documents = collections[name]
        for name, (_, record) in FOLDERS.items():
            collections[name] = self.read_files(files[name], record)
        self.cases = collections["cases"]
        self.check_parents(self.cases)
        if ROLES_TYPOLOGY not in nodes["typologies"]:
            self.report(
                LISTS["typologies"][0],
                f"typologien «{ROLES_TYPOLOGY}» mangler; cases får deres foreningsrolle fra den.",
            )
        if settings is None or any(problem.severity is Severity.ERROR for problem in self.problems):
            return None
        for name in FOLDERS:
            collections[name] = dict(sorted(collections[name].items(), key=lambda item: danish.sort_key(item[1].title)))
        roles = {kind.id: kind for kind in collections["typologies"][ROLES_TYPOLOGY].types}
        return Catalogue(
            settings=settings,
            roles=roles,
            alike=find_alike(collections["cases"]),
            redirects=redirects,
            redirect_marks=redirect_marks,
            **collections,
        )

    def try_content(self, path: str, raw: bytes) -> list[Problem]:
        """Every problem that a file would have if it held something else, and all others what they hold."""
        kept = self.problems, dict(self.known), self.documents, dict(self.parent_marks)
        self.problems, self.instead = [], {path: raw}
        try:
            self.read_again(path)
            return sorted(problem for problem in self.problems if problem.path == path)
        finally:
            self.problems, self.known, self.documents, self.parent_marks = kept
            self.instead = {}

    def read_again(self, path: str) -> None:
        """Read one of the files anew, and check it as `run` does."""
        for name, (file, record) in LISTS.items():
            if file == path:
                self.read_list(self.parse_list(name, file), record, file)
        for name, (folder, record) in FOLDERS.items():
            if path.startswith(f"{folder}/"):
                found = self.read_files([self.root / path], record)
                if name == "cases":
                    self.check_parents({**self.cases, **found})
        if path == SETTINGS_FILE:
            self.read_settings()
        if path == REDIRECTS_FILE:
            self.read_redirects()

    def read_source(self, path: Path, largest: int = LARGEST_FILE) -> Source:
        """Read a file as values with places, and keep what is wrong with it."""
        shown = path.relative_to(self.root).as_posix()
        raw = self.instead.get(shown)
        source = read_file(path, shown, largest) if raw is None else read_bytes(raw, shown, largest)
        self.problems.extend(source.problems)
        return source

    def read_settings(self) -> Settings | None:
        """Read the settings of the site."""
        path = self.root / SETTINGS_FILE
        if not path.exists():
            self.report(SETTINGS_FILE, "filen mangler. Den skal mindst have felterne navn, beskrivelse og gren.")
            return None
        source = self.read_source(path)
        return self.read(source.root, Settings, source.path) if source.root is not None else None

    def read_redirects(self) -> tuple[dict[str, Redirect], dict[str, Mark]]:
        """Every redirect with its place, by the address that was; twice the same and circles are reported."""
        found: dict[str, Redirect] = {}
        marks: dict[str, Mark] = {}
        path = self.root / REDIRECTS_FILE
        root = self.read_source(path, LARGEST_DATA_FILE).root if path.exists() else None
        if root is not None and not isinstance(root, Sequence):
            self.report(REDIRECTS_FILE, "filen skal være en liste: hver post begynder med «- fra: …».", root.mark)
        for item in root.items if isinstance(root, Sequence) else ():
            redirect = self.read(item, Redirect, REDIRECTS_FILE)
            if redirect is None:
                continue
            if redirect.source in found:
                self.report(
                    REDIRECTS_FILE,
                    f"{echo(redirect.source)} står allerede i linje {marks[redirect.source].line}. Slet den ene.",
                    item.mark,
                    "fra",
                )
                continue
            found[redirect.source] = redirect
            marks[redirect.source] = item.mark
            way = [redirect.source]
            while (step := found.get(way[-1])) and way.count(step.source) == 1:
                way.append(step.target.partition("#")[0])
            if way[-1] == redirect.source:
                self.report(
                    REDIRECTS_FILE, f"adressen fører tilbage til sig selv: {' → '.join(way)}.", item.mark, "til"
                )
        return found, marks

    def parse_list(self, name: str, file: str) -> dict[str, Node]:
        """The records of a list, by id, not read yet; one without an id is reported with its other faults."""
        self.known[name] = set()
        path = self.root / file
        if not path.exists():
            self.report(file, "filen mangler.")
            return {}
        root = self.read_source(path, LARGEST_DATA_FILE).root
        if root is None:
            return {}
        if not isinstance(root, Sequence):
            self.report(file, "filen skal være en liste: hver post begynder med «- id: …».", root.mark)
            return {}
        nodes: dict[str, Node] = {}
        first_line: dict[str, int] = {}
        for number, item in enumerate(root.items, 1):
            identity = _id_of(item)
            if identity is None:
                nodes[f"post {number} uden id"] = item
            elif identity.text in first_line:
                self.report(
                    file,
                    f"id {echo(identity.text)} bruges allerede i linje {first_line[identity.text]}.",
                    identity.mark,
                    "id",
                )
            else:
                first_line[identity.text] = identity.mark.line
                self.known[name].add(identity.text)
                nodes[identity.text] = item
        return nodes

    def read_list(self, nodes: dict[str, Node], record: type[Record], file: str) -> dict[str, Record]:
        """Read the records of a list; those without fault, by id."""
        found = {identity: self.read(node, record, file) for identity, node in nodes.items()}
        return {identity: value for identity, value in found.items() if value is not None}

    def find_files(self, name: str, folder: str) -> list[Path]:
        """The files of a collection; whatever else lies there is reported."""
        files: list[Path] = []
        for path in sorted((self.root / folder).rglob("*")):
            # What a file manager or an editor program leaves behind is nobody's record.
            if path.name.startswith(".") or path.name.endswith("~"):
                continue
            if path.name == "README.md" or (path.is_dir() and not path.is_symlink()):
                continue
            if path.suffix != ".yml" or path.parent != self.root / folder:
                shown = path.relative_to(self.root).as_posix()
                self.report(
                    shown,
                    f"kun filer, der ender på .yml, kan ligge her, lige under {folder}/. Flyt eller omdøb den.",
                )
                continue
            files.append(path)
        self.known[name] = {path.stem for path in files}
        return files

    def read_files(self, files: Iterable[Path], record: type[Record]) -> dict[str, Record]:
        """Read records that have a file each; those without fault, by id."""
        found: dict[str, Record] = {}
        for path in files:
            source = self.read_source(path)
            if source.root is None:
                continue
            value = self.read(source.root, record, source.path)
            identity = _id_of(source.root)
            if identity is not None and identity.text != path.stem:
                self.report(
                    source.path,
                    f"id er {echo(identity.text)}, men filen hedder {echo(path.name)}. De to skal være ens.",
                    identity.mark,
                    "id",
                )
            elif value is not None:
                found[path.stem] = value
        return found

    def read(self, node: Node, record: type[Record], path: str) -> Record | None:
        """Read a record, and check it by itself and against all others."""
        reading = Reading(path)
        value = read_record(node, record, reading)
        if isinstance(value, Case | Checklist):
            check_history(value.history, reading, self.today, self.settings.review_months if self.settings else None)
        if isinstance(value, Case):
            check_case(value, reading)
            warn_of_case(value, reading)
            if value.parent:
                self.parent_marks[value.id] = reading.mark_of("del_af")
        elif isinstance(value, Document):
            check_document(value, reading)
        elif isinstance(value, Chart):
            check_chart(value, reading)
        elif isinstance(value, Typology):
            check_typology(value, reading)
        elif isinstance(value, SearchWords):
            check_search_words(value, reading, self.knows_page)
        elif isinstance(value, Redirect):
            check_redirect(value, reading)
        # Whatever else is wrong with it: what is written of people is there for all to read.
        if record in (Case, Checklist):
            warn_of_contacts(reading)
        for mention in reading.mentions:
            self.check_mention(reading, mention)
        own = _own_sources(node) if record is Case else set()
        for place in reading.places:
            self.check_place(reading, place, own)
        self.problems.extend(reading.problems)
        return value

    def report(self, path: str, message: str, mark: Mark | None = None, where: str = "") -> None:
        """Keep a problem; without a mark, it is that of the whole file."""
        mark = mark or Mark(1, 1)
        self.problems.append(Problem(path, mark.line, mark.column, where, message))

    def knows_page(self, address: str) -> bool:
        """Whether an address below the site's root is a page that a file of the project stands for."""
        name = address.removesuffix(".html")
        folder, _, identity = name.rpartition("/")
        own = {"cases": "cases", "tjeklister": "checklists"}.get(folder)
        return name != address and (
            (own is not None and identity in self.known[own]) or (self.root / "docs" / f"{name}.md").is_file()
        )

    def check_mention(self, reading: Reading, mention: Mention) -> None:
        """Report the id of a record that is not there."""
        known = self.known[mention.collection]
        if mention.target not in known:
            where = ORIGINS[mention.collection]
            reading.report(
                mention.mark,
                mention.field,
                messages.NO_SUCH_ID.format(
                    value=echo(mention.target), where=where, near=suggest(mention.target, sorted(known))
                ),
            )

    def check_place(self, reading: Reading, mention: PlaceMention, own: set[str]) -> None:
        """Report a place that cannot be found in its source."""
        place = mention.place
        if place.source in own:
            return
        document = self.documents.get(place.source)
        if document is not None:
            fault = find_place_fault(place, document)
        elif place.source in self.known["documents"]:
            return
        else:
            known = [*sorted(self.known["documents"]), *sorted(own)]
            fault = messages.NO_SUCH_SOURCE.format(
                value=echo(place.source), near=suggest(place.source, known), known=", ".join(known)
            )
        if fault:
            reading.report(mention.mark, mention.field, fault)

    def check_parents(self, cases: dict[str, Case]) -> None:
        """Report cases that are part of themselves by way of others."""
        for case in cases.values():
            way = [case.id]
            parent = case.parent
            while parent in cases and parent not in way:
                way.append(parent)
                parent = cases[parent].parent
            # A case that is its own parent has been told so already.
            if parent == case.id and len(way) > 1:
                circle = " → ".join([*way, case.id])
                self.report(
                    f"cases/{case.id}.yml",
                    messages.PART_OF_ITSELF.format(circle=circle),
                    self.parent_marks[case.id],
                    "del_af",
                )


def _id_of(node: Node) -> Scalar | None:
    if isinstance(node, Mapping):
        for key, value in node.entries:
            if key.text == "id" and isinstance(value, Scalar):
                return value
    return None


def _ids_of_types(typology: Node | None) -> set[str]:
    """Return the ids of a typology's types, before it is read."""
    for key, value in typology.entries if isinstance(typology, Mapping) else ():
        if key.text == "typer" and isinstance(value, Sequence):
            return {identity.text for item in value.items if (identity := _id_of(item))}
    return set()


def _own_sources(node: Node) -> set[str]:
    """Ids of the sources that a case describes itself: the first word of `sted` where a `titel` stands beside it.

    Taken from the file and not from the record, so that a fault elsewhere in it does not make them unknown.
    """
    found: set[str] = set()
    for key, value in node.entries if isinstance(node, Mapping) else ():
        if key.text != "kilder" or not isinstance(value, Sequence):
            continue
        for item in value.items:
            entries = {k.text: v for k, v in item.entries} if isinstance(item, Mapping) else {}
            place = entries.get("sted")
            places = place.items if isinstance(place, Sequence) else (place,)
            if "titel" in entries:
                found.update(
                    one.text.split()[0].rstrip(",") for one in places if isinstance(one, Scalar) and one.text.strip()
                )
    return found
