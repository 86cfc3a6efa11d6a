"""The records as JSON: a file beside each page, and one with all."""

from __future__ import annotations

import json
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any

from macros.catalogue.references import find_documents
from macros.exports.pictures import list_files
from macros.exports.plain import Plain, list_sources, make_plain
from macros.model import things
from macros.model.addresses import CASES_JSON, CHECKLISTS_JSON, DATA_PAGE, Addresses, data_of, page_of
from macros.model.records.case import Case
from macros.views.selection.cases import cases_with_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from macros.catalogue.catalogue import Catalogue
    from macros.model.records.checklist import Checklist
    from macros.model.records.settings import Settings
    from macros.model.things import Thing

FORMAT = 1
"""Counts up when a key changes its name or its meaning; a new key alone changes nothing for who reads the others."""


def write_json(value: Any) -> str:
    """JSON as small as it gets; Danish letters stand as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def describe_site(settings: Settings, base: str) -> Plain:
    """What every file says of where it comes from and what one may do with it. What is not set is left out."""
    addresses = Addresses.of(settings)
    words = {
        "format": FORMAT,
        "navn": settings.name,
        "adresse": settings.address,
        "udgiver": settings.publisher,
        "licens": settings.licence,
        "licens_link": settings.licence_address,
        "kreditering": settings.credit,
        "vejledning": addresses.find(DATA_PAGE, base),
    }
    return {key: value for key, value in words.items() if value is not None}


def generate_json(catalogue: Catalogue) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Address and parts of every file, one at a time."""
    yield from _generate_collection(catalogue, catalogue.cases.values(), things.CASE, CASES_JSON)
    yield from _generate_collection(catalogue, catalogue.checklists.values(), things.CHECKLIST, CHECKLISTS_JSON)


def _generate_collection(
    catalogue: Catalogue, records: Iterable[Case | Checklist], thing: Thing, together: str
) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Each record's own file, and then the one with all.

    A record is made into JSON once. What the file with all needs waits in a file without a name, so that the memory
    never holds more than one record.
    """
    addresses = Addresses.of(catalogue.settings)
    about = write_json(describe_site(catalogue.settings, "../"))
    known: Plain = {}
    with TemporaryFile() as waiting:
        for number, record in enumerate(records):
            text = write_json(make_plain(record, catalogue.documents))
            sources = list_sources(record, find_documents(record), catalogue.documents)
            # Two cases may call each its own source by the same name, so those stay with their case.
            known.update((identity, source) for identity, source in sources.items() if identity in catalogue.documents)
            page, data = page_of(record), data_of(record)
            where: Plain = {"side": addresses.find(page), **({"json": addresses.find(data)} if data else {})}
            where |= _list_pictures(record, catalogue, "")
            head = f"{',' if number else ''}\n{write_json(where)[:-1]}"
            waiting.write(f'{head},"{thing.name}":{text}}}'.encode())
            if data:
                side = write_json(addresses.find(page, "../"))
                more = {"kildeliste": sources, **_list_pictures(record, catalogue, "../")}
                yield data, [f'{{"om":{about},"side":{side},"{thing.name}":{text},{write_json(more)[1:]}\n'.encode()]
        waiting.seek(0)
        yield together, _compose_all(catalogue, known, thing.folder, waiting)


def _list_pictures(record: Case | Checklist, catalogue: Catalogue, base: str) -> Plain:
    """Where the pictures of a record stand; nothing where it has none."""
    if not isinstance(record, Case) or not record.pictures:
        return {}
    return {"billedfiler": list_files(record, catalogue, Addresses.of(catalogue.settings), base)}


def _compose_all(catalogue: Catalogue, sources: Plain, many: str, written: IO[bytes]) -> Iterator[bytes]:
    about = write_json(describe_site(catalogue.settings, ""))
    yield f'{{"om":{about},\n"kildeliste":{write_json(sources)},\n"{many}":['.encode()
    while part := written.read(1 << 16):
        yield part
    yield b"\n]}\n"


def write_example(catalogue: Catalogue) -> str:
    """The first statement, date and party of the first full case, as its file has them, for people to read."""
    for case in cases_with_page(catalogue):
        plain = make_plain(case, catalogue.documents)
        part: Plain = {key: plain[key] for key in ("id", "titel", "resumé", "periode") if key in plain}
        if parties := plain.get("parter"):
            part["parter"] = parties[:1]
        return json.dumps(part, ensure_ascii=False, indent=2)
    return ""
