"""Which files hold the records, and where one is to go that lies elsewhere or is called otherwise."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from macros.catalogue.places import FOLDERS, LISTS, REDIRECTS_FILE, SETTINGS_FILE
from macros.language import messages
from macros.language.danish import make_slug, raise_initial
from macros.language.problems import Move, Problem, echo
from macros.model.fields import specs_of
from macros.model.things import THINGS
from macros.reading.kinds import LONGEST_ID, is_good_id, is_reserved
from macros.reading.yaml_tree import LARGEST_DATA_FILE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from macros.pictures.shelf import Shelf

_NOT_OURS = "kun poster kan ligge i {folder}/: filer, der ender på .yml. Flyt filen et andet sted hen, eller slet den."
_OF_A_PROGRAM = "filen er en, som Windows eller Word selv lægger, og den hører ikke til her."
_COPY = "filen er den samme, ord for ord, som {other}."
_ELSEWHERE = "filen ligner en {kind}, og den skal ligge lige under {folder}/."
_INSIDE = "filen skal ligge lige under {folder}/, ikke i en mappe inde i den."
_ENDING = "navnet skal ende på .yml."
_SIGNS = (
    "navnet må kun have små bogstaver a-z, tal og enkelte bindestreger, og højst {longest} tegn (æ skrives ae, ø oe, "
    "å aa)."
)
_RESERVED = "{value} er et navn, som Windows bruger til noget andet: filen kan ikke gemmes på en pc."

_RECORD_ENDING = re.compile(r"\.ya?ml(?:\.[a-z]+)?$", re.IGNORECASE)
_ENDINGS = re.compile(r"(?:\.(?:ya?ml|txt|md|markdown|json|docx?|rtf|odt))+$", re.IGNORECASE)
_OWN_ENDING = ".yml"
_PROGRAMS = re.compile(r"thumbs\.db|desktop\.ini|~\$.*", re.IGNORECASE)
_PASSED_OVER = re.compile(r"\.(?!.*\.ya?ml$).*|\.#.*|.*~|README\.md")
"""What a file manager or an editor program leaves behind is no record; a record may begin with a dot by a slip."""
_LIKE_FOLDER = re.compile(r"cases?|sager|checklists?|tjeklister?", re.IGNORECASE)
_FIELD = re.compile(r"^([^\W\d]\w*)[ \xa0]?:[ \xa0]*([^\r\n]*)", re.MULTILINE)
_ID = re.compile(r"^id:\s*[\"']?([a-z0-9-]+)[\"']?\s*$", re.MULTILINE)
_FEWEST_FIELDS = 3
"""Fields of a record by which a file is known for one, wherever it lies."""
_MOST_LACKING = 1
"""Necessary fields that a record may lack and still be known for one in the folder of others."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file that holds a record."""

    path: str
    """Where it lies, below the project's root."""
    collection: str
    place: str
    """Where it should lie; it is read and checked as if it did."""
    raw: bytes | None = None
    """What it holds; None where it could not be opened, or has not been yet."""

    @property
    def stem(self) -> str:
        """The id that its record must have."""
        return Path(self.place).stem

    @property
    def record(self) -> type[object]:
        """The type of its record."""
        return FOLDERS[self.collection][1]

    def explain_identity(self, identity: str, known: Collection[str]) -> str:
        """Say that an id is not that of its file: perhaps because the file is a copy of another."""
        folder = self.place.rpartition("/")[0]
        other = f"{folder}/{identity}.yml"
        if identity in known and other not in {self.path, self.place}:
            return messages.ID_OF_ANOTHER.format(value=echo(identity), other=other)
        is_called = "hedder" if self.place == self.path else "skal hedde"
        return messages.ID_UNLIKE_FILE.format(value=echo(identity), called=f"{is_called} {echo(Path(self.place).name)}")

    def list_ids(self) -> Iterator[str]:
        """The ids that there are once everything lies where it should: its own, and those of further records in it."""
        yield self.stem
        if self.raw and self.raw.count(b"\nid:"):
            yield from _ID.findall(self.raw.decode("utf-8", errors="replace"))[1:]


def find_place(path: str) -> Found | None:
    """What a file with such a path would hold; None where no record may lie there."""
    folder, _, name = path.rpartition("/")
    for collection, (own, _) in FOLDERS.items():
        if folder == own and name.endswith(_OWN_ENDING):
            return Found(path, collection, path)
    return None


def find_records(root: Path, shelf: Shelf) -> tuple[list[Found], list[Problem]]:
    """Every file with a record, whatever it is called and wherever it lies; and what is wrong with that.

    Pictures beside the records are the shelf's, and are not read here.
    """
    problems: list[Problem] = []
    files = [_File(path, root) for path in _list_files(root) if not shelf.has(path)]
    files = [file for file in files if not _report_foreign(file, problems)]
    files = list(_leave_copies_out(files, problems))
    taken = {file.path for file in files if not file.faults}
    found = []
    for file in files:
        place = file.path if not file.faults else file.choose_place(taken)
        taken.add(place)
        if file.faults:
            move = Move(place) if place else None
            message = " ".join((file.faults[0], *map(raise_initial, file.faults[1:])))
            problems.append(Problem(file.path, 1, 1, "", message, move=move))
        if place:
            found.append(Found(file.path, file.kind, place, file.raw))
    return found, problems


def lead_home(problem: Problem, path: str, placed: Mapping[str, Found]) -> Problem:
    """Send the second record of a file to the folder where the file should lie itself, and to a name that is free."""
    if problem.move is None:
        return problem
    folder = (placed[path].place if path in placed else path).rpartition("/")[0]
    stem = Path(problem.move.to).stem
    taken = {found.place for found in placed.values()}
    places = (f"{folder}/{stem}{ending}{_OWN_ENDING}" for ending in ("", "-2", "-3", "-4"))
    to = next((place for place in places if place not in taken), problem.move.to)
    return replace(problem, message=problem.message.replace(problem.move.to, to), move=replace(problem.move, to=to))


def _list_files(root: Path) -> Iterator[Path]:
    """The files in the folders of records, and what may be a record in the places where one lands by a slip."""
    inside = [root / folder for folder, _ in FOLDERS.values()]
    there = [folder for folder in inside if folder.is_dir()]
    like = [path for path in _list_folder(root) if _LIKE_FOLDER.fullmatch(path.name) and path.is_dir()]
    # Where capitals make no difference, two names may be one folder.
    like = [path for path in like if not any(path.samefile(folder) for folder in there)]
    for folder in (*there, *like):
        yield from sorted(path for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())
    known = {SETTINGS_FILE, REDIRECTS_FILE, *(file for file, _ in LISTS.values())}
    for folder in (root, root / "docs", root / "docs/data"):
        for path in _list_folder(folder):
            if _RECORD_ENDING.search(path.name) and path.relative_to(root).as_posix() not in known and path.is_file():
                yield path


def _list_folder(folder: Path) -> Iterable[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else ()


@cache
def _list_keys(collection: str) -> frozenset[str]:
    return frozenset(spec.key for _, spec in specs_of(FOLDERS[collection][1]))


class _File:
    """A file that may hold a record."""

    def __init__(self, path: Path, root: Path) -> None:
        self.name = unicodedata.normalize("NFC", path.name)
        self.path = path.relative_to(root).as_posix()
        self.raw = self._read(path)
        self.fields = self._list_fields()
        self.home = next((name for name, (folder, _) in FOLDERS.items() if self.path.startswith(f"{folder}/")), "")
        self.kind = self._find_kind()
        self.faults = list(self._find_faults()) if self.kind else []

    def _read(self, path: Path) -> bytes | None:
        # A record's file is opened once, and here.
        if path.is_symlink() or _PASSED_OVER.fullmatch(self.name):
            return None
        try:
            return path.read_bytes()
        except OSError:
            return None

    def _list_fields(self) -> dict[str, str]:
        """The outermost fields that a line begins with, whether the file can be read or not."""
        text = (self.raw or b"")[:LARGEST_DATA_FILE].decode("utf-8-sig", errors="replace")
        return {key.casefold(): value for key, value in reversed(_FIELD.findall(unicodedata.normalize("NFC", text)))}

    def _count_fields(self, collection: str) -> int:
        return len(self.fields.keys() & _list_keys(collection))

    def _find_kind(self) -> str:
        """The collection that its record belongs to; nothing where it holds none."""
        likest = max(FOLDERS, key=self._count_fields)
        if self.home and _RECORD_ENDING.search(self.name):
            needed = {spec.key for _, spec in specs_of(FOLDERS[likest][1]) if spec.required}
            is_other = self._count_fields(likest) > self._count_fields(self.home)
            return likest if is_other and len(needed - self.fields.keys()) <= _MOST_LACKING else self.home
        return likest if self._count_fields(likest) >= _FEWEST_FIELDS else ""

    def _find_faults(self) -> Iterator[str]:
        folder = FOLDERS[self.kind][0]
        if self.home != self.kind:
            kind = next(thing.one for thing in THINGS if thing.collection == self.kind).lower()
            yield _ELSEWHERE.format(kind=kind, folder=folder)
        elif self.path != f"{folder}/{self.path.rpartition('/')[2]}":
            yield _INSIDE.format(folder=folder)
        if not self.name.endswith(_OWN_ENDING) or _ENDINGS.search(self.name.removesuffix(_OWN_ENDING)):
            yield _ENDING
        if is_reserved(self.stem):
            yield _RESERVED.format(value=echo(self.stem))
        elif not is_good_id(self.stem):
            yield _SIGNS.format(longest=LONGEST_ID)

    @property
    def stem(self) -> str:
        """What it is called, without what programs put behind a name."""
        return _ENDINGS.sub("", self.name)

    @property
    def identity(self) -> str:
        """The id that stands in it."""
        return self.fields.get("id", "").strip(" \t\xa0\"'")

    def choose_place(self, taken: set[str]) -> str:
        """Where it should lie: under its own name, or else its id, or what its name or its title becomes."""
        folder = FOLDERS[self.kind][0]
        title = self.fields.get("titel", self.fields.get("title", ""))
        # A name that is right is kept; one that is not gives way to the id, which somebody has thought of.
        for name in filter(is_good_id, (self.stem, self.identity, _shorten(self.stem), _shorten(title))):
            for ending in ("",) if name == self.identity else ("", "-2", "-3"):
                place = f"{folder}/{name}{ending}{_OWN_ENDING}"
                if place not in taken:
                    return place
        return ""


def _shorten(text: str) -> str:
    return make_slug(text)[: LONGEST_ID - 2].strip("-")


def _report_foreign(file: _File, problems: list[Problem]) -> bool:
    """Report a file that is no record, where only records may lie; True where it is not to be read."""
    if _PROGRAMS.fullmatch(file.name) and file.home:
        problems.append(Problem(file.path, 1, 1, "", _OF_A_PROGRAM, move=Move("")))
        return True
    if _PASSED_OVER.fullmatch(file.name) or (not file.kind and not file.home):
        return True
    if not file.kind:
        problems.append(Problem(file.path, 1, 1, "", _NOT_OURS.format(folder=FOLDERS[file.home][0])))
    return not file.kind


def _leave_copies_out(files: list[_File], problems: list[Problem]) -> Iterator[_File]:
    """Report every file that another has the very words of; that one stays whose name its id is."""
    groups: dict[bytes, list[_File]] = {}
    for file in files:
        groups.setdefault((file.raw or b"").strip(), []).append(file)
    for raw, group in groups.items():
        kept = next((file for file in group if file.stem == file.identity and not file.faults), group[0])
        for file in group:
            if file is kept or not raw:
                yield file
            else:
                problems.append(Problem(file.path, 1, 1, "", _COPY.format(other=kept.path), move=Move("")))
