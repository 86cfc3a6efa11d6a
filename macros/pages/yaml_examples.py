"""The records that editors copy: files in `docs/redaktoerer/eksempler/`, shown on the pages and tested as records.

Each is kept once. A page shows it with a macro, readers download it as it is, and the tests lay it where it belongs
in a copy of the project.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from macros.catalogue.places import FOLDERS, ORIGINS
from macros.checking.links.mentions import check_mention
from macros.model.addresses import example_file
from macros.model.records.case import Case
from macros.model.things import CASE
from macros.reading.nodes import Mapping
from macros.reading.reader import read_record
from macros.reading.reading import Reading
from macros.reading.yaml_tree import read_text

if TYPE_CHECKING:
    from macros.catalogue.catalogue import Catalogue
    from macros.language.problems import Problem

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "redaktoerer" / "eksempler"
HOMES = {**{folder: folder for folder, _ in FOLDERS.values()}, "lister": "docs/data"}
"""The folder of the project that the records of each folder of examples belong in."""

FAULTY_FILE = f"{CASE.files}/eksempel.yml"
"""The file that a faulty example is said to stand in."""

_NEEDED = {
    "id": "id: eksempel",
    "titel": "titel: Eksempel",
    "resumé": "resumé: Et eksempel.",
    "art": "art: partnerskab",
    "dybde": "dybde: kort",
    "kilder": "kilder: [evaluering s. 1]",
}
"""What a case must have, for an example that shows only a few lines of one."""

_FIELD = re.compile(r"(?P<indent> *(?:- )?)(?P<key>[^\W\d][\w]*)(?P<rest>:(?: .*)?)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of YAML as it is shown: at most one of `key` and `comment` is filled."""

    indent: str = ""
    key: str = ""
    rest: str = ""
    comment: str = ""

    @property
    def depth(self) -> int:
        """How far in it begins, in steps of two characters."""
        text = f"{self.indent}{self.key}{self.rest}{self.comment}"
        return (len(text) - len(text.lstrip(" "))) // 2


@dataclass(frozen=True, slots=True)
class Example:
    """One file of examples."""

    path: str
    """Below the folder of examples: «cases/madklub-eksempelby.yml»."""
    text: str

    @property
    def home(self) -> str:
        """Where it belongs in the project: «cases/madklub-eksempelby.yml», «docs/data/ordliste.yml»."""
        folder, _, name = self.path.partition("/")
        return f"{HOMES[folder]}/{name}"

    @property
    def is_part(self) -> bool:
        """Whether it is put at the end of a file that is there already."""
        return self.path.startswith("lister/")

    @property
    def address(self) -> str:
        """Where it can be downloaded, below the site's root."""
        return example_file(self.path)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its lines, told apart for the eye."""
        return split_lines(self.text)


def list_examples() -> tuple[Example, ...]:
    """Every file of examples, in the order of their names."""
    return tuple(read_example(path.relative_to(FOLDER).as_posix()) for path in sorted(FOLDER.rglob("*.yml")))


def read_example(path: str) -> Example:
    """Read one of them. Raises FileNotFoundError where there is none of that name."""
    return Example(path, (FOLDER / path).read_text(encoding="utf-8"))


def split_lines(text: str) -> tuple[Line, ...]:
    """Tell fields, values and comments apart. Only for YAML of our own, where each comment has its own line."""
    return tuple(_split(line) for line in text.rstrip("\n").split("\n"))


def _split(line: str) -> Line:
    if line.lstrip().startswith("#"):
        return Line(comment=line)
    field = _FIELD.fullmatch(line)
    return Line(field["indent"], field["key"], field["rest"]) if field else Line(rest=line)


def find_problems(snippet: str, catalogue: Catalogue) -> tuple[Problem, ...]:
    """What is wrong with a few lines of a case, as the check says it. What else a case needs is added below them."""
    source = read_text(snippet + "\n", FAULTY_FILE)
    if source.root is None:
        return tuple(source.problems)
    present = {key.text for key, _ in source.root.entries} if isinstance(source.root, Mapping) else set()
    rest = "".join(f"{text}\n" for key, text in _NEEDED.items() if key not in present)
    source = read_text(f"{snippet}\n{rest}", FAULTY_FILE)
    reading = Reading(FAULTY_FILE, {name: getattr(catalogue, name) for name in ORIGINS})
    if source.root is not None:
        read_record(source.root, Case, reading)
    for mention in reading.mentions:
        check_mention(reading, mention, reading.known[mention.collection])
    return tuple(sorted((*source.problems, *reading.problems)))
