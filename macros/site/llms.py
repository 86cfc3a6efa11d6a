"""`llms.txt`: the site in short for language models, in the form of llmstxt.org."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.model.addresses import (
    CASES_CSV,
    CASES_JSON,
    CHECKLISTS_JSON,
    DATA_PAGE,
    Addresses,
    data_of,
    page_of,
    page_of_file,
)
from macros.model.statements import tell_plainly
from macros.views.selection.cases import cases_with_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.catalogue.references import SourcedPage

_MARKS = re.compile(r"[\\`*_\[\]<>#]")


def write_llms(catalogue: Catalogue, pages: Iterable[SourcedPage]) -> bytes:
    """The whole file."""
    return ("\n".join(_list_lines(catalogue, pages)) + "\n").encode()


def _list_lines(catalogue: Catalogue, pages: Iterable[SourcedPage]) -> Iterator[str]:
    settings = catalogue.settings
    addresses = Addresses.of(settings)

    def link(title: str, address: str, about: str = "") -> str:
        words = f": {_keep_plain(about)}" if about else ""
        return f"- [{_keep_plain(title)}]({addresses.find(address)}){words}"

    yield f"# {_keep_plain(settings.name)}"
    yield f"\n> {_keep_plain(settings.description)} Teksten er dansk."
    yield (
        "\nHver oplysning har et sted i en kilde. «vores læsning» og «Samspils forslag» er ikke kildens ord. Drøftet, "
        "planlagt og gennemført er tre forskellige ting. Det, kilden ikke siger, står som «ikke angivet i kilden»."
    )
    if settings.licence:
        where = f" ({settings.licence_address})" if settings.licence_address else ""
        credit = f" Nævn «{_keep_plain(settings.credit)}»." if settings.credit else ""
        name = _keep_plain(settings.licence)
        yield f"\nLicens for vores egne ord og data: {name}{where}.{credit} Kilderne er andres."
    else:
        yield "\nDer er ikke givet nogen licens."
    yield "\n## Data\n"
    yield link("Alle cases som JSON", CASES_JSON)
    yield link("Alle cases som regneark (CSV)", CASES_CSV)
    yield link("Alle tjeklister som JSON", CHECKLISTS_JSON)
    yield link("Om dataene", DATA_PAGE, "felter, eksempler, licens og hvad der holdes fast")
    yield "\n## Sider\n"
    for page in pages:
        yield link(page.title, page_of_file(page.address))
    yield "\n## Cases\n"
    for case in cases_with_page(catalogue):
        yield link(case.title, page_of(case), tell_plainly(case.summary))
        yield f"  - [JSON]({addresses.find(data_of(case))})"
    yield "\n## Tjeklister\n"
    for checklist in catalogue.checklists.values():
        yield link(checklist.title, page_of(checklist), tell_plainly(checklist.summary))
        yield f"  - [JSON]({addresses.find(data_of(checklist))})"


def _keep_plain(text: str) -> str:
    """Text of a record with nothing in it that Markdown would understand, on one line."""
    return _MARKS.sub(lambda mark: f"\\{mark[0]}", " ".join(text.split()))
