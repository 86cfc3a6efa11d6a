"""What stands for a page where its address is shared: a picture with its title, where the site has an address.

Without one nobody could fetch it, and none is made. Pages that only choose among others, and editors' pages, have
the front page's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.model.addresses import FRONT, Addresses, shared_picture, thing_at
from macros.model.things import EDITORS_PAGE, FRONT_PAGE, SELECTION, SIDE
from macros.pictures.making import reduce_colours
from macros.sheets.making.cache import Cache, make_key, write_whole
from macros.sheets.press.shared import draw_shared

if TYPE_CHECKING:
    from pathlib import Path

    from macros.model.records.settings import Settings

FOLDER = "delt"
"""The folder of these pictures in that of the sheets."""
OURS = re.compile(r"[0-9a-f]{32}\.png(\.\d+\.tmp)?")
"""Names of the files that we make, finished or not."""
COLOURS = 32
"""Paper, four inks and the shades at their edges: a quarter of the bytes, and no difference to the eye."""
SHARING = (SELECTION, EDITORS_PAGE)
"""Pages of these kinds have the front page's picture."""


class SharedPictures:
    """The pages of a site that have a picture of their own, and what stands on each."""

    def __init__(self, settings: Settings, cache: Path) -> None:
        """`cache` is the folder that what is made once is kept in."""
        self.site = settings.name
        self.line = settings.description.removesuffix(".")
        self.root = Addresses.of(settings).root
        self.cache = cache
        self.pages: dict[str, tuple[str, str]] = {}

    def take(self, address: str, title: str, section: str) -> str:
        """The whole address of the picture for a page of a section of the menu; empty where there is none."""
        if not self.root:
            return ""
        thing = thing_at(address)
        if thing in SHARING:
            return self.root + shared_picture(FRONT)
        self.pages[address] = (section if thing in {SIDE, FRONT_PAGE} else thing.one, title)
        return self.root + shared_picture(address)

    def copy_to(self, site: Path) -> None:
        """Make what the cache has not got, all at once, and put each beside its page."""
        if not self.pages:
            return
        kept = Cache(self.cache / FOLDER, OURS)
        places = {
            address: kept.place_of(make_key(self.site, self.line, *said), ".png")
            for address, said in self.pages.items()
        }
        missing = [address for address, place in places.items() if not place.exists()]
        drawn = draw_shared(self.site, self.line, [self.pages[address] for address in missing]) if missing else []
        for address, picture in zip(missing, drawn, strict=True):
            write_whole(places[address], reduce_colours(picture, COLOURS))
        for address, place in places.items():
            target = site / shared_picture(address)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(place.read_bytes())
        kept.forget_old()
