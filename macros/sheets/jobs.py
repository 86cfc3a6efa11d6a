"""A job: the content of a sheet or a pack, and the files to make of it.

`python -m macros.sheets.jobs` does jobs as they come, one a line, and is how `workers.py` does several at once.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from macros.sheets.press import USUAL, Setting, SheetFault, count_pages, find_space, print_pack, print_sheet
from macros.sheets.word import render_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.sheets.content import Content

Job = dict[str, Any]
"""`content`, and `files`: the path of each file by what it is: a word of `Setting`, «word» or «pack»."""
Answer = dict[str, Any]
"""`space` that the sheet has, and `pages` of each PDF; or `fault`: why nothing was made."""

PACK, WORD = "pack", "word"


def do_job(job: Job) -> Answer:
    """Make the files of a job."""
    content = dict(job["content"])
    pages: dict[str, int] = {}
    try:
        for name, file in _make_files(content, job["files"]):
            write_whole(Path(job["files"][name]), file)
            if name != WORD:
                pages[name] = count_pages(file)
    except SheetFault as fault:
        return {"fault": str(fault)}
    return {"space": content.get("space", USUAL), "pages": pages}


def _make_files(content: Content, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    for name in names:
        if name == PACK:
            yield name, print_pack(content)
        elif name == WORD:
            yield name, render_word(content)
        else:
            setting = Setting(name)
            if setting in {Setting.PLAIN, Setting.FIELDS}:
                # Found once; the large edition and the poster have a space of their own.
                content["space"] = find_space(content, Setting.PLAIN)
                yield name, print_sheet(content, setting)
            else:
                yield name, print_sheet({key: part for key, part in content.items() if key != "space"}, setting)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one step, so that nobody finds half of it."""
    unfinished = path.with_name(f"{path.name}.tmp")
    unfinished.write_bytes(content)
    unfinished.replace(path)


def main() -> None:
    """Take jobs as JSON, one a line, until there are no more; answer each with a line."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(do_job(json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
