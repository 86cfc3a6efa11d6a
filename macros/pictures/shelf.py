"""The picture files beside the records: which there are, which of them a case names, and which are missing.

What is wrong with a file is told in the record that names it, at its name: an editor knows that file, and a program can
lead there. What no record names is told as a file of its own.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from macros.language.problems import Problem, Severity, echo, find_near
from macros.model.things import CASE
from macros.pictures.formats import BEGINNING, find_format, is_called_picture
from macros.pictures.look import NARROWEST, PictureFile, UnfitError, find_damage, look_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from macros.reading.reading import PictureMention, Reading

GUIDE = "redaktoerer/billeder.html"
"""The page that tells editors of pictures."""


FIELD = "billeder"
"""The field of a record that names its pictures."""


class Shelf:
    """The picture files of a project in one run of the check, each looked at once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        files = [path for path in sorted((root / CASE.files).rglob("*")) if self.has(path)]
        self.paths = {path.name: path for path in files if path.parent == root / CASE.files}
        """Every file right beside the records that its ending takes for a picture, by name."""
        self.elsewhere = [path for path in files if path.parent != root / CASE.files]
        """Those in folders further in."""
        self.looked: dict[str, PictureFile | str] = {}
        """What a file was found to be, or what is wrong with it."""
        self.named: set[str] = set()
        self.told: set[str] = set()
        """Records, by id, that say without a fault which pictures they have."""

    def has(self, path: Path) -> bool:
        """Whether a file beside the records may be a picture, which is told of here; all else is somebody else's."""
        is_there = path.is_relative_to(self.root / CASE.files) and not path.name.startswith(".")
        return is_there and is_called_picture(path.name)

    def find(self, name: str) -> PictureFile | str:
        """What a file is, or what is wrong with it."""
        if name not in self.looked:
            try:
                self.looked[name] = look_at(self.paths[name])
            except UnfitError as unfit:
                self.looked[name] = str(unfit)
        return self.looked[name]

    def check(self, reading: Reading) -> None:
        """Report what is wrong with the pictures that a record names, and what is worth a look."""
        if not any(problem.field.startswith(FIELD) or not problem.field for problem in reading.problems):
            self.told.add(PurePosixPath(reading.path).stem)
        for mention in reading.pictures:
            self.check_one(reading, mention)

    def check_one(self, reading: Reading, mention: PictureMention) -> None:
        """Report a picture that is not there or cannot be used, and what is worth a look in one that can."""
        name, shown = mention.name, echo(f"{CASE.files}/{mention.name}")
        if name not in self.paths:
            reading.report(mention.mark, mention.field, self.explain_missing(name))
            return
        self.named.add(name)
        found = self.find(name)
        if isinstance(found, str):
            reading.report(mention.mark, mention.field, f"billedet {shown} {found}")
            return
        if found.width < NARROWEST:
            reading.report(
                mention.mark,
                mention.field,
                f"billedet {shown} er kun {found.width} punkter bredt og bliver uskarpt. Find et, der er mindst "
                f"{NARROWEST} bredt; helst 1440.",
                Severity.WARNING,
            )
        if found.has_location:
            reading.report(
                mention.mark,
                mention.field,
                f"filen {shown} fortæller, hvor billedet er taget. Sitet fjerner det fra sine egne udgaver, men i "
                f"filen kan alle læse det. Fjern det, før du lægger filen ind: siden {GUIDE} viser hvordan.",
                Severity.WARNING,
            )

    def explain_missing(self, name: str) -> str:
        """Say that a file is not there, and which may be meant."""
        shown = echo(f"{CASE.files}/{name}")
        same = next((other for other in self.paths if other.casefold() == name.casefold()), "")
        near = same or find_near(name, sorted(self.paths))
        # What is told of here need not be told of as a file that nobody names.
        self.named.add(near)
        if same:
            return (
                f"der er ingen fil, der hedder {shown}, men én, der hedder {echo(same)}. Store og små bogstaver er "
                "ikke det samme på alle maskiner: skriv navnet, som filen har det."
            )
        meant = f" Mente du {echo(near)}?" if near else ""
        return f"der er ingen fil, der hedder {shown}.{meant} Læg billedet i mappen {CASE.files}/, eller slet det her."

    def list_stray(self, records: Iterable[str]) -> Iterator[Problem]:
        """Yield a problem for each file that no record names, and for each that lies where no picture may.

        `records` are the ids of all. What may belong to one that cannot be read yet waits until it can.
        """
        for path in self.elsewhere:
            yield self.tell(
                path,
                f"et billede skal ligge lige under {CASE.files}/, ved siden af casens fil. Flyt det dertil, og kald "
                "det det samme som casen, en bindestreg og et tal: «madklub-eksempelby-1.jpg».",
            )
        waiting = tuple(f"{record}-" for record in records if record not in self.told)
        for name, path in self.paths.items():
            if name not in self.named and not name.startswith(waiting):
                yield self.tell(path, self.explain_stray(path))

    def explain_stray(self, path: Path) -> str:
        """Say that no case uses a file, and what to do with it; what is no picture is told so first."""
        kind = find_format(_read_beginning(path))
        if not kind.is_taken:
            return f"filen er {kind.name}. {kind.fix} Skriv så billedet under «billeder» i casen."
        return (
            "ingen case bruger billedet. Skriv det under «billeder» i den case, det hører til, og kald det casens "
            "navn, en bindestreg og et tal. Skal det ikke bruges, så slet det."
        )

    def tell(self, path: Path, message: str) -> Problem:
        """A problem of a whole file."""
        return Problem(path.relative_to(self.root).as_posix(), 1, 1, "", message)

    def list_pictures(self) -> dict[str, PictureFile]:
        """Every picture that a record names and that can be used, by name."""
        found = {name: self.find(name) for name in sorted(self.named & self.paths.keys())}
        return {name: one for name, one in found.items() if isinstance(one, PictureFile)}

    def list_damaged(self) -> Iterator[Problem]:
        """Yield a problem for each picture that is not whole inside: it takes too long to be asked at each reading."""
        for name in self.list_pictures():
            if damage := find_damage(self.paths[name]):
                yield self.tell(self.paths[name], f"billedet {damage}")

    def list_digests(self) -> dict[str, bytes]:
        """What each of those was found to hold, by its path below the root."""
        pictures = self.list_pictures()
        return {f"{CASE.files}/{name}": bytes.fromhex(picture.digest) for name, picture in pictures.items()}


def _read_beginning(path: Path) -> bytes:
    if path.is_symlink() or not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(BEGINNING)
