"""A job: the content of a sheet or a pack, and the files to make of it.

`python -m macros.sheets.making.jobs` does jobs as they come, one a line, and is how `workers.py` does several at once.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from macros.sheets.editions import EditionKind
from macros.sheets.making.cache import write_whole
from macros.sheets.meeting.content import FOR_FACILITATOR, FOR_PARTICIPANTS, WHOLE
from macros.sheets.office.word import render_programme, render_word
from macros.sheets.press.compiler import SheetFault
from macros.sheets.press.first_page import measure_picture, shrink_page
from macros.sheets.press.press import (
    USUAL,
    count_pages,
    draw_first_page,
    find_fits,
    find_space,
    print_meeting,
    print_sheet,
)
from macros.sheets.press.setting import Setting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.sheets.composition.content import Content

Job = dict[str, Any]
"""`content`, and `files`: the path of each file by what it is: a word of `EditionKind`, or «first_page»."""
Answer = dict[str, Any]
"""`space` that the sheet has (and `poster_space`), `fits` of its cards, `pages` of each PDF, and `first_page`: width
and height of its picture; or `fault`: why nothing was made."""

WORD_FILES = {EditionKind.WORD.value: render_word, EditionKind.PROGRAMME.value: render_programme}
"""What writes each Word file, of which nobody knows how many pages it has."""
PAPERS = {
    EditionKind.PACK.value: WHOLE,
    EditionKind.PARTICIPANTS.value: FOR_PARTICIPANTS,
    EditionKind.FACILITATOR.value: FOR_FACILITATOR,
}
"""Which documents each file of a meeting has."""
FIRST_PAGE = "first_page"
"""What a job calls the small picture of the first page."""


def do_job(job: Job) -> Answer:
    """Make the files of a job."""
    spaces: dict[Setting | None, int] = {}
    pages: dict[str, int] = {}
    answer: Answer = {}
    content = job["content"]
    try:
        if "documents" not in content and (fits := find_fits(content)):
            answer["fits"] = fits
            content = content | {"fits": fits}
        for name, file in _make_files(content, job["files"], spaces):
            write_whole(Path(job["files"][name]), file)
            if name == FIRST_PAGE:
                answer[FIRST_PAGE] = measure_picture(file)
            elif name not in WORD_FILES:
                pages[name] = count_pages(file)
    except SheetFault as fault:
        return {"fault": str(fault)}
    if Setting.POSTER in spaces:
        answer["poster_space"] = spaces[Setting.POSTER]
    return answer | {"space": spaces.get(Setting.PLAIN, USUAL), "pages": pages}


def _make_files(
    content: Content, names: Iterable[str], spaces: dict[Setting | None, int]
) -> Iterator[tuple[str, bytes]]:
    """Make each file, with the space of its setting, which is looked for once and noted in `spaces`."""

    def spaced(setting: Setting) -> Content:
        if setting.spaced_as not in spaces:
            spaces[setting.spaced_as] = find_space(content, setting)
        return content | {"space": spaces[setting.spaced_as]}

    for name in names:
        if name in PAPERS and "documents" in content:
            yield name, print_meeting(content | {"documents": list(PAPERS[name])})
        elif name in WORD_FILES:
            yield name, WORD_FILES[name](content)
        elif name == FIRST_PAGE:
            yield name, shrink_page(draw_first_page(content if "documents" in content else spaced(Setting.PLAIN)))
        else:
            yield name, print_sheet(spaced(Setting(name)), Setting(name))


def main() -> None:
    """Take jobs as JSON, one a line, until there are no more; answer each with a line."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(do_job(json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
