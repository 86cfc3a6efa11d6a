"""One reading of all files: every record, and every problem."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from macros.catalogue.catalogue import Catalogue, find_alike
from macros.catalogue.menu import read_menu
from macros.catalogue.municipalities import unify_names
from macros.catalogue.places import FOLDERS, LISTS, REDIRECTS_FILE, ROLES_TYPOLOGY, SETTINGS_FILE, VOCABULARIES
from macros.checking.files import Found, find_place, find_records, lead_home
from macros.checking.judging.checks import Surroundings
from macros.checking.judging.kept import Kept
from macros.checking.judging.record import MARKED, Judged, judge
from macros.checking.links import kinship, lists, mentions, tools
from macros.language import danish, messages
from macros.language.problems import Problem, ProblemsFound, Severity, echo
from macros.model.records.case import Case
from macros.model.records.redirect import Redirect
from macros.model.records.settings import Settings
from macros.pictures.shelf import Shelf
from macros.reading.nodes import Mark, Node, Sequence, Source, keep_digest, list_items
from macros.reading.yaml_tree import LARGEST_DATA_FILE, LARGEST_FILE, read_bytes, read_file

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from macros.model.records.source import Document

Record = TypeVar("Record")


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

    The ids are known before the first record is read, so that each is checked whole when read, and nothing is kept.
    """

    def __init__(self, root: Path, today: date | None = None, *, keeps: bool = False) -> None:
        self.root = root
        self.keeps = keeps  # what is in order is kept for the next inspection, below the root
        self.today = today
        self.settings: Settings | None = None
        self.problems: list[Problem] = []
        self.known: dict[str, Collection[str]] = {}  # of the files that could be read, in their order, quick to ask
        self.documents: dict[str, Document] = {}
        self.digests: dict[str, bytes] = {}
        self.shelf = Shelf(root)
        self.parent_marks: dict[str, Mark] = {}
        self.title_marks: dict[str, tuple[Mark, ...]] = {}
        self.cases: dict[str, Case] = {}
        self.twins: kinship.Titles = {}
        self.placed: dict[str, Found] = {}  # the files of records, by path
        self.moved: set[str] = set()  # addresses that lead on to others
        self.instead: dict[str, bytes] = {}  # what a file is to be read as, whatever it holds on the disk

    def run(self) -> Catalogue | None:
        """Read everything. No catalogue where there is an error; see `problems`."""
        settings = self.settings = self.read_settings()
        redirects, redirect_marks = self.read_redirects()
        self.moved = set(redirects)
        nodes = {name: self.parse_list(name, file) for name, (file, _) in LISTS.items()}
        self.known |= mentions.join_known(self.known, nodes)
        self.problems.extend(lists.find_method_faults(nodes["methods"], nodes["other_methods"], self.root))
        menu = read_menu(self.root)
        self.problems.extend(lists.find_way_faults(nodes["ways"], menu))
        found = self.find_files()
        collections: dict[str, dict[str, Any]] = {}
        for name in LISTS:
            collections[name] = self.read_list(name, nodes[name])
            if name == "documents":
                self.documents = collections[name]
        kept = Kept(self.root, self.look_around()).prepare(found) if self.keeps else {}
        for name in FOLDERS:
            collections[name] = self.read_files((file for file in found if file.collection == name), kept)
        self.problems += lists.find_script_faults(collections["packs"], nodes["packs"], collections["checklists"])
        self.problems += tools.find_tool_faults(collections, nodes, self.knows_page)
        self.cases = collections["cases"]
        self.twins = kinship.list_titles(self.cases)
        self.check_together(self.cases, self.cases)
        self.problems += self.shelf.list_stray(self.known["cases"])
        if ROLES_TYPOLOGY not in nodes["typologies"]:
            self.report(LISTS["typologies"][0], messages.ROLES_MISSING.format(typology=ROLES_TYPOLOGY))
        if settings is None or any(problem.severity is Severity.ERROR for problem in self.problems):
            return None
        for name in FOLDERS:
            collections[name] = dict(sorted(collections[name].items(), key=lambda item: danish.sort_key(item[1].title)))
        collections["cases"] = unify_names(collections["cases"])
        return Catalogue(
            settings=settings,
            menu=menu,
            roles={kind.id: kind for kind in collections["typologies"][ROLES_TYPOLOGY].types},
            case_methods={**collections["methods"], **collections["other_methods"]},
            pictures=self.shelf.list_pictures(),
            alike=find_alike(collections["cases"]),
            redirects=redirects,
            redirect_marks=redirect_marks,
            digests={**self.digests, **self.shelf.list_digests()},
            **collections,
        )

    @contextmanager
    def set_aside(self, instead: dict[str, bytes]) -> Iterator[None]:
        """Keep all that was found apart for a while, in which files hold something else than on the disk."""
        kept = self.problems, dict(self.known), self.documents, dict(self.parent_marks)
        self.problems, self.instead = [], instead
        try:
            yield
        finally:
            self.problems, self.known, self.documents, self.parent_marks = kept
            self.instead = {}

    def read_again(self, path: str) -> None:
        """Read one of the files anew, and check it as `run` does."""
        for name, (file, _) in LISTS.items():
            if file == path:
                self.read_list(name, self.parse_list(name, file))
        if placed := self.find_placed(path):
            found = self.read_files([replace(placed, raw=None)], {})
            if placed.collection == "cases":
                self.check_together(found, {**self.cases, **found})
        if path == SETTINGS_FILE:
            self.read_settings()
        if path == REDIRECTS_FILE:
            self.read_redirects()

    def read_source(self, path: Path, largest: int = LARGEST_FILE, raw: bytes | None = None) -> Source:
        """Read a file as values with places, and keep what is wrong with it; `raw` is what it holds, once opened."""
        shown = path.relative_to(self.root).as_posix()
        if shown in self.instead:
            source = read_bytes(self.instead[shown], shown, largest)
        elif raw is not None:
            source = keep_digest(read_bytes(raw, shown, largest), raw)
        else:
            source = read_file(path, shown, largest)
        self.problems.extend(lead_home(problem, shown, self.placed) for problem in source.problems)
        if source.digest:
            self.digests[shown] = source.digest
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
        for item in list_items(root):
            redirect = self.read(item, Redirect, REDIRECTS_FILE)
            if redirect is None:
                continue
            if redirect.source in found:
                message = f"{echo(redirect.source)} står allerede i linje {marks[redirect.source].line}. Slet den ene."
                self.report(REDIRECTS_FILE, message, item.mark, "fra")
                continue
            found[redirect.source] = redirect
            marks[redirect.source] = item.mark
            way = mentions.follow_redirects(redirect.source, found)
            if way[-1] == redirect.source:
                message = f"adressen fører tilbage til sig selv: {' → '.join(way)}."
                self.report(REDIRECTS_FILE, message, item.mark, "til")
        return found, marks

    def parse_list(self, name: str, file: str) -> dict[str, Node]:
        """The records of a list, by id, not read yet; one without an id is reported with its other faults."""
        self.known.pop(name, None)
        path = self.root / file
        if not path.exists():
            self.report(file, "filen mangler.")
            return {}
        root = self.read_source(path, LARGEST_DATA_FILE).root
        if isinstance(root, Sequence):
            return self.index(root.items, name, file)
        if root is not None:
            self.report(file, "filen skal være en liste: hver post begynder med «- id: …».", root.mark)
        return {}

    def index(self, items: Iterable[Node], name: str, file: str) -> dict[str, Node]:
        """The records of a list by id, of which then all are known; one that is there already is reported."""
        nodes: dict[str, Node] = {}
        first_line = mentions.Ids()
        for number, item in enumerate(items, 1):
            identity = mentions.find_identity(item)
            if identity is None:
                nodes[f"post {number} uden id"] = item
            elif identity.text in first_line:
                message = f"id {echo(identity.text)} bruges allerede i linje {first_line[identity.text]}."
                self.report(file, message, identity.mark, "id")
            else:
                first_line.add(identity, item)
                nodes[identity.text] = item
        self.known[name] = first_line
        return nodes

    def read_list(self, name: str, nodes: dict[str, Node]) -> dict[str, Any]:
        """Read the records of a list; those without fault, by id."""
        file, record = LISTS[name]
        values = ((identity, self.read(node, record, file)) for identity, node in nodes.items())
        read = {identity: value for identity, value in values if value is not None}
        if name in VOCABULARIES.values():
            self.problems.extend(lists.find_word_faults(read, nodes, file))
        return read

    def find_files(self) -> list[Found]:
        """The files that hold a record each; whatever is wrong with where they lie is reported."""
        found, misplaced = find_records(self.root, self.shelf)
        self.problems.extend(misplaced)
        self.placed = {file.path: file for file in found}
        for name in FOLDERS:
            self.known[name] = dict.fromkeys(i for file in found if file.collection == name for i in file.list_ids())
        return found

    def check_together(self, cases: dict[str, Case], every: dict[str, Case]) -> None:
        """Report what only several cases can have wrong; `cases` are those that are told of."""
        lies = {file.place: file.path for file in self.placed.values()}
        twins = kinship.find_twins(cases, self.twins, self.title_marks)
        for problem in (*kinship.find_circles(every, self.parent_marks), *twins):
            self.problems.append(replace(problem, path=lies.get(problem.path, problem.path)))

    def find_placed(self, path: str) -> Found | None:
        """What a file with a path holds, and where it should lie; None where it can hold no record."""
        return self.placed.get(path) or find_place(path)

    def read_files(self, files: Iterable[Found], kept: Mapping[str, tuple[bytes, Judged]]) -> dict[str, Any]:
        """Read records that have a file each; those without fault, by id. `kept` is what is known of them already."""
        found: dict[str, Any] = {}
        around = self.look_around()
        for file in files:
            if file.path in kept:
                self.digests[file.path], judged = kept[file.path]
            elif (root := self.read_source(self.root / file.path, raw=file.raw).root) is not None:
                judged = judge(root, file.record, file.path, self.known, around)
            else:
                continue
            value, named = self.take(judged), judged.identity
            if named is not None and named.text != file.stem:
                self.report(file.path, file.explain_identity(named.text, self.known[file.collection]), named.mark, "id")
            elif value is not None:
                found[file.stem] = value
        return found

    def read(self, node: Node, record: type[Record], path: str) -> Record | None:
        """Read a record, and check it by itself and against all others."""
        return cast("Record | None", self.take(judge(node, record, path, self.known, self.look_around())))

    def look_around(self) -> Surroundings:
        """What a record by itself is judged by."""
        return Surroundings(self.knows_page, self.today, self.settings, self.root, self.documents)

    def take(self, judged: Judged) -> object | None:
        """Check a record against all others, and keep what there is to say of it."""
        value, reading = judged.value, judged.reading
        if isinstance(value, Case):
            *marks, self.parent_marks[value.id] = map(reading.mark_of, MARKED)
            self.title_marks[value.id] = tuple(marks)
        mentions.check_named(reading, judged.own, self.known, self.documents)
        self.shelf.check(reading)
        self.problems.extend(reading.problems)
        return value

    def report(self, path: str, message: str, mark: Mark | None = None, where: str = "") -> None:
        """Keep a problem; without a mark, it is that of the whole file."""
        self.problems.append(Problem(path, *(mark or Mark(1, 1)), where, message))

    def knows_page(self, address: str) -> bool:
        """Whether an address below the site's root is a page that a file of the project stands for, or leads to one."""
        return address in self.moved or mentions.stands_for_page(address, self.known, self.root)
