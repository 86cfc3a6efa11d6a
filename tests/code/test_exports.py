"""The records as others get them: JSON, a table, a feed, a sitemap, llms.txt and what stands in the page's head."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from lxml import etree
from lxml import html as lxml_html

from macros.catalogue.places import FOLDERS
from macros.catalogue.references import SourcedPage
from macros.exports.linked_data import write_linked_data
from macros.exports.plain import make_plain
from macros.exports.spreadsheet import disarm, generate_csv, list_columns
from macros.model.addresses import CASES_CSV, CASES_JSON, CHECKLISTS_JSON, FEED, LLMS, SITEMAP, data_of, page_of
from macros.model.dates import SourceDate, parse_date
from macros.model.fields import Group, Spec, Vocabulary, specs_of
from macros.model.records.case import Case
from macros.model.records.case_words import Depth
from macros.model.records.checklist import Checklist
from macros.model.records.redirect import Redirect
from macros.model.statements import Place, Stated
from macros.pages.generated import generate_pages
from macros.pages.prose.sources import read_pages
from macros.site.exports import generate_exports
from tests.freezing import FROZEN
from tests.full_record import Filler, fill_case, write_yaml
from tests.office import open_table
from tests.projects import SHORT_CASE, load_tiny, read, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue
    from tests.conftest import BuiltSite, OpenPage
    from tests.full_record import Value

ADDRESS = "https://samspil.example/haandbog/"
HOSTILE = " </script><script>alert(1)</script>{{ 1/0 }}]]>&amp;\"><b onclick=x>' \\ ; | end"
LARGEST_CELL = 32_767
"""Characters that a cell of a spreadsheet can hold."""
PROSE = (SourcedPage("index.md", "Forside", ()), SourcedPage("om.md", "Om [os] *nu*", ()))
ATOM = "{http://www.w3.org/2005/Atom}"


def export(catalogue: Catalogue, pages: tuple[SourcedPage, ...] = PROSE) -> dict[str, bytes]:
    """Every file, whole."""
    return {address: b"".join(parts) for address, parts in generate_exports(catalogue, pages)}


def with_settings(catalogue: Catalogue, **changed: Any) -> Catalogue:
    return dataclasses.replace(catalogue, settings=dataclasses.replace(catalogue.settings, **changed))


@cache
def real_files() -> dict[str, bytes]:
    return export(real_catalogue(), read_pages(FROZEN, real_catalogue()))


@cache
def addressed_files() -> dict[str, bytes]:
    """The real files of a site whose address is set."""
    catalogue = with_settings(real_catalogue(), address=ADDRESS)
    return export(catalogue, read_pages(FROZEN, catalogue))


@dataclasses.dataclass(frozen=True)
class Full:
    """A case and a checklist with every field filled, what was put where, and every file made of them."""

    catalogue: Catalogue
    put: dict[str, str]
    put_in_checklist: dict[str, str]
    files: dict[str, bytes]


def fill(folder: Path, extra: str = "") -> Full:
    case, put = fill_case(extra=extra, hvad="ændret")
    filler = Filler(extra=extra, number=5000)
    checklist = filler.fill(Checklist, "fuld")
    catalogue = load_tiny(folder, {"cases/fuld.yml": write_yaml(case), "checklists/fuld.yml": write_yaml(checklist)})
    catalogue = with_settings(catalogue, address=ADDRESS)
    return Full(catalogue, put, filler.put, export(catalogue))


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Full:
    return fill(tmp_path_factory.mktemp("full"))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Full:
    return fill(tmp_path_factory.mktemp("hostile"), HOSTILE)


def record_of(files: dict[str, bytes], address: str) -> dict[str, Any]:
    content = json.loads(files[address])
    found: dict[str, Any] = content["case" if address.startswith("cases/") else "tjekliste"]
    return found


# --- JSON -------------------------------------------------------------------------------------------------


def keys_in(plain: object, where: str = "") -> Iterator[str]:
    """Every way to a key: «parter › navn»."""
    if isinstance(plain, list):
        for item in plain:
            yield from keys_in(item, where)
    elif isinstance(plain, dict):
        for key, value in plain.items():
            yield f"{where} › {key}".strip(" ›")
            yield from keys_in(value, f"{where} › {key}".strip(" ›"))


def keys_of(record: type[Any], where: str = "") -> Iterator[str]:
    """The same of the model, down to what a statement, a place and a date are made of."""
    for _, spec in specs_of(record):
        way = f"{where} › {spec.key}".strip(" ›")
        yield way
        if isinstance(spec.kind, Group):
            yield from keys_of(spec.kind.record, way)


PARTS = {"tekst", "sted", "ophav", "kilde", "henvisning", "dato", "tidligst", "senest"}


@pytest.mark.parametrize(("address", "record"), [("cases/fuld.json", Case), ("tjeklister/fuld.json", Checklist)])
def test_json_has_every_field_of_the_model_and_no_other(address: str, record: type[Any], full: Full) -> None:
    found = set(keys_in(record_of(full.files, address)))
    declared = set(keys_of(record))
    assert declared <= found, sorted(declared - found)
    others = {way for way in found - declared if way.rpartition(" › ")[2] not in PARTS}
    assert not others, sorted(others)


def unmake(plain: Any) -> Any:
    """JSON back to what an editor writes, by what the data page says of it."""
    if isinstance(plain, list):
        if plain and isinstance(plain[0], dict) and "henvisning" in plain[0]:
            return "; ".join(place["henvisning"] for place in plain)
        return [unmake(item) for item in plain]
    if isinstance(plain, dict):
        return plain["dato"] if "tidligst" in plain else {key: unmake(value) for key, value in plain.items()}
    return str(plain)


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_real_record_reads_back_from_its_json_as_it_was(folder: str) -> None:
    record = FOLDERS[folder][1]
    content = json.loads(real_files()[CASES_JSON if record is Case else CHECKLISTS_JSON])
    items = content["cases" if record is Case else "tjeklister"]
    records = getattr(real_catalogue(), folder)
    assert [item["case" if record is Case else "tjekliste"]["id"] for item in items] == list(records)
    for item, expected in zip(items, records.values(), strict=True):
        plain = item["case" if record is Case else "tjekliste"]
        found, problems = read(write_yaml(unmake(plain)), record)
        assert problems == []
        assert found == expected


def test_full_records_read_back_from_their_json_as_they_were(full: Full) -> None:
    for address, record, expected in (
        ("cases/fuld.json", Case, full.catalogue.cases["fuld"]),
        ("tjeklister/fuld.json", Checklist, full.catalogue.checklists["fuld"]),
    ):
        assert read(write_yaml(unmake(record_of(full.files, address))), record) == (expected, [])


def test_every_record_with_a_page_has_its_own_json_and_a_name_alone_has_none() -> None:
    own = {address for address in real_files() if "/" in address}
    pages = {page.address for page in generate_pages(real_catalogue()) if page.kind in {"case", "tjekliste"}}
    assert own == {page.removesuffix(".html") + ".json" for page in pages}
    named = [case for case in real_catalogue().cases.values() if case.depth is Depth.NAME]
    together = json.loads(real_files()[CASES_JSON])["cases"]
    assert {item["case"]["id"] for item in together if "json" not in item} == {case.id for case in named}
    assert all(item["side"] == f"cases/index.html#{item['case']['id']}" for item in together if "json" not in item)


def test_the_file_of_a_record_and_the_file_with_all_say_the_same() -> None:
    for item in json.loads(real_files()[CASES_JSON])["cases"]:
        if "json" in item:
            assert record_of(real_files(), item["json"]) == item["case"]


def test_every_place_names_a_source_that_the_file_describes_and_reads_as_on_the_page() -> None:
    for address in (address for address in real_files() if "/" in address):
        content = json.loads(real_files()[address])
        places = list(find_places(content))
        assert places
        for place in places:
            assert place["kilde"] in content["kildeliste"], address
            assert place["sted"], address
            assert place["henvisning"].startswith(place["kilde"])
        assert all(source["titel"] for source in content["kildeliste"].values())


def find_places(plain: object) -> Iterator[dict[str, str]]:
    if isinstance(plain, dict):
        if "henvisning" in plain:
            yield plain
        for value in plain.values():
            yield from find_places(value)
    elif isinstance(plain, list):
        for item in plain:
            yield from find_places(item)


def test_sources_of_two_cases_with_one_name_are_not_mixed_up(tmp_path: Path) -> None:
    def case(identity: str) -> str:
        return write_yaml(
            {
                "id": identity,
                "titel": f"Casen {identity}",
                "resumé": "En case.",
                "art": "partnerskab",
                "dybde": "kort",
                "kilder": [{"sted": "evaluering s. 1", "titel": f"Evaluering af {identity}"}],
            }
        )

    files = export(load_tiny(tmp_path, {"cases/en.yml": case("en"), "cases/to.yml": case("to")}))
    for identity in ("en", "to"):
        sources = json.loads(files[f"cases/{identity}.json"])["kildeliste"]
        assert sources == {"evaluering": {"titel": f"Evaluering af {identity}"}}
    assert set(json.loads(files[CASES_JSON])["kildeliste"]) == {"rapport"}


def test_licence_and_publisher_are_said_where_they_are_set_and_nowhere_else() -> None:
    bare = export(with_settings(real_catalogue(), licence=None, licence_address=None, credit=None))
    assert not {"licens", "licens_link", "kreditering", "udgiver"} & set(json.loads(bare[CASES_JSON])["om"])
    assert b"Der er ikke givet nogen licens." in bare[LLMS]
    said = json.loads(export(with_settings(real_catalogue(), publisher="Foreningen Eksempel"))[CASES_JSON])["om"]
    assert said["udgiver"] == "Foreningen Eksempel"
    assert said["licens"] == "CC BY 4.0"


def test_addresses_are_whole_where_the_site_has_one() -> None:
    content = json.loads(addressed_files()["cases/vindrosen.json"])
    assert content["side"] == f"{ADDRESS}cases/vindrosen.html"
    assert content["om"]["vejledning"].startswith(ADDRESS)
    assert json.loads(real_files()["cases/vindrosen.json"])["side"] == "../cases/vindrosen.html"


def test_danish_letters_stand_as_they_are() -> None:
    assert "Mødrehjælpen".encode() in real_files()[CASES_JSON]
    assert b"\\u" not in real_files()[CASES_JSON]


# --- the table --------------------------------------------------------------------------------------------


def read_table(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf"), "Excel takes it for another encoding"
    text = content.decode("utf-8-sig")
    assert not re.search(r"(?<!\r)\n", re.sub(r'"[^"]*"', "", text)), "a line ends otherwise than in CRLF"
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def test_table_has_a_row_for_each_case_and_a_column_for_each_field() -> None:
    rows = read_table(real_files()[CASES_CSV])
    assert [row["Id"] for row in rows] == list(real_catalogue().cases)
    headings = [title for title, _, _ in list_columns()]
    assert list(rows[0]) == [*headings, "Side", "Billedfiler"]
    assert len(set(headings)) == len(headings)
    for _, spec in specs_of(Case):
        assert any(title.partition(":")[0] == spec.title for title in headings), spec.key


def test_every_text_of_a_full_case_is_in_its_row(full: Full) -> None:
    (row,) = [row for row in read_table(full.files[CASES_CSV]) if row["Id"] == "fuld"]
    whole = " ".join(row.values())
    marked = {where: found[0] for where, text in full.put.items() if (found := re.search(r"mrk\d{4}|^9\d{4}$", text))}
    assert len(marked) > 150
    assert not [where for where, marker in marked.items() if marker not in whole]


def vary(value: object, spec: Spec | None = None) -> Iterator[Any]:
    """The same value with one word or date in it changed."""
    if isinstance(value, Vocabulary):
        yield from (other for other in type(value) if other is not value)
    elif isinstance(value, SourceDate):
        yield parse_date(value.first.replace(year=value.first.year + 1).isoformat())
    elif isinstance(value, Stated):
        yield from (dataclasses.replace(value, origin=origin) for origin in vary(value.origin))
    elif isinstance(value, tuple) and value:
        yield from ((first, *value[1:]) for first in vary(value[0], spec))
    elif dataclasses.is_dataclass(value) and not isinstance(value, Place | type):
        for name, inner in specs_of(type(value)):
            for changed in vary(getattr(value, name), inner):
                yield dataclasses.replace(value, **{name: changed})


@pytest.mark.slow
def test_every_word_and_date_makes_a_difference_to_the_table_and_the_json(full: Full) -> None:
    case = full.catalogue.cases["fuld"]
    before = full.files[CASES_CSV], make_plain(case, full.catalogue.documents)
    count = 0
    for changed in vary(case):
        count += 1
        catalogue = dataclasses.replace(full.catalogue, cases={**full.catalogue.cases, "fuld": changed})
        assert make_plain(changed, catalogue.documents) != before[1]
        assert b"".join(generate_csv(catalogue)) != before[0]
    assert count > 100


def test_no_cell_is_larger_than_a_spreadsheet_can_hold() -> None:
    assert max(len(cell) for row in read_table(real_files()[CASES_CSV]) for cell in row.values()) < LARGEST_CELL


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_would_work_out_is_put_as_text(begin: str) -> None:
    assert disarm(f"{begin}1+1") == f"'{begin}1+1"
    assert disarm(f"1{begin}1") == f"1{begin}1"


FORMULAS = ["=1+1", "+1+1", "-1-1", "@SUM(A1)", '=HYPERLINK("https://x.example")', "=cmd|'/c calc'!A1"]


def test_table_opens_in_a_spreadsheet_with_danish_letters_and_no_formula(tmp_path: Path) -> None:
    case, _ = fill_case()
    lists: dict[str, Value] = {"ikke_angivet": [FORMULAS[0]], "greb": [FORMULAS[1]], "områder": [FORMULAS[2]]}
    case |= {**lists, "officiel_titel": FORMULAS[3], "læring": [FORMULAS[4]], "resumé": FORMULAS[5]}
    files = export(load_tiny(tmp_path, {"cases/fuld.yml": write_yaml(case)}))
    table = tmp_path / "farlig.csv"
    table.write_bytes(files[CASES_CSV])
    cells = read_sheet(open_table(table, tmp_path / "en"))
    for formula in FORMULAS:
        assert f"'{formula}" in cells
    real = tmp_path / "cases.csv"
    real.write_bytes(real_files()[CASES_CSV])
    shown = read_sheet(open_table(real, tmp_path / "to"))
    for case_ in real_catalogue().cases.values():
        assert case_.title in shown
    assert "Målgruppe: Målgruppe" in shown
    expected = [cell for row in read_table(real_files()[CASES_CSV]) for cell in row.values() if cell]
    assert not [cell for cell in expected if " ".join(cell.split()) not in shown]


def read_sheet(content: bytes) -> set[str]:
    """What stands in the cells; fails where one is a formula."""
    tree = parse(content)
    space = {"t": "urn:oasis:names:tc:opendocument:xmlns:table:1.0"}
    assert tree.xpath("//@t:formula", namespaces=space) == []
    return {" ".join("".join(cell.itertext()).split()) for cell in tree.xpath("//t:table-cell", namespaces=space)}


# --- the feed ---------------------------------------------------------------------------------------------


def test_feed_is_left_out_where_the_site_has_no_address_or_no_case_a_day() -> None:
    assert FEED not in real_files()
    cases = {name: dataclasses.replace(case, history=()) for name, case in real_catalogue().cases.items()}
    undated = dataclasses.replace(with_settings(real_catalogue(), address=ADDRESS), cases=cases)
    assert FEED not in export(undated)


def parse(content: bytes) -> Any:
    """A tree of XML, whose answers to XPath have every type there is."""
    return etree.fromstring(content, etree.XMLParser(huge_tree=True))


def one_text(element: Any, name: str) -> str:
    (found,) = element.findall(f"{ATOM}{name}")
    assert found.text
    return str(found.text)


def test_feed_has_all_that_atom_demands() -> None:
    feed = parse(addressed_files()[FEED])
    assert feed.tag == f"{ATOM}feed"
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "da"
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == sum(case.depth is not Depth.NAME for case in real_catalogue().cases.values())
    identities = [one_text(element, "id") for element in (feed, *entries)]
    assert len(set(identities)) == len(identities)
    assert all(urlsplit(identity).scheme == "https" and urlsplit(identity).netloc for identity in identities)
    assert one_text(feed.find(f"{ATOM}author"), "name")
    (own,) = feed.xpath("a:link[@rel='self']/@href", namespaces={"a": ATOM[1:-1]})
    assert own == ADDRESS + FEED
    times = []
    for element in (feed, *entries):
        assert one_text(element, "title")
        text = one_text(element, "updated")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", text)
        times.append(datetime.fromisoformat(text))
    assert times[0] == max(times[1:])
    assert times[1:] == sorted(times[1:], reverse=True)
    for entry in entries:
        (page,) = entry.xpath("a:link[@rel='alternate']/@href", namespaces={"a": ATOM[1:-1]})
        assert page == one_text(entry, "id")
        assert one_text(entry, "summary")


def test_feed_tells_a_new_case_from_a_changed_one_and_the_newest_first() -> None:
    entry = real_catalogue().cases["vindrosen"].history[0]
    changed, _ = read("redaktion: [{dato: 2027-01-02, hvad: ændret, rolle: redaktionen, note: Ny kilde.}]", Trail)
    case = real_catalogue().cases["vindrosen"]
    case = dataclasses.replace(case, history=(entry, *changed.history))
    catalogue = with_settings(real_catalogue(), address=ADDRESS)
    catalogue = dataclasses.replace(catalogue, cases={**catalogue.cases, "vindrosen": case})
    feed = parse(export(catalogue)[FEED])
    first, second = feed.findall(f"{ATOM}entry")[:2]
    assert one_text(first, "title") == f"Ændret case: {case.title}"
    assert one_text(first, "summary").endswith(" Ny kilde.")
    assert (one_text(first, "published"), one_text(first, "updated")) == (
        "2026-11-23T12:00:00Z",
        "2027-01-02T12:00:00Z",
    )
    assert one_text(second, "title").startswith("Ny case: ")
    assert one_text(feed, "updated") == one_text(first, "updated")


@pytest.mark.parametrize(
    ("moves", "first"),
    [
        ([], "cases/vindrosen.html"),
        ([("cases/gammel.html", "cases/vindrosen.html")], "cases/gammel.html"),
        (
            [("cases/gammel.html", "cases/vindrosen.html"), ("cases/aeldst.html", "cases/gammel.html")],
            "cases/aeldst.html",
        ),
        # What has become a part of another case was never that case.
        ([("cases/anden.html", "cases/vindrosen.html#kilder")], "cases/vindrosen.html"),
        ([("cases/gammel.html", "cases/parken.html")], "cases/vindrosen.html"),
    ],
)
def test_a_case_that_is_renamed_is_no_new_one_to_a_feed(moves: list[tuple[str, str]], first: str) -> None:
    catalogue = with_settings(real_catalogue(), address=ADDRESS)
    redirects = {source: Redirect(source=source, target=target) for source, target in moves}
    feed = parse(export(dataclasses.replace(catalogue, redirects=redirects))[FEED])
    (entry,) = (entry for entry in feed if entry.findtext(f"{ATOM}title") == "Ny case: " + CASE_TITLE)
    assert one_text(entry, "id") == ADDRESS + first
    (page,) = entry.xpath("a:link[@rel='alternate']/@href", namespaces={"a": ATOM[1:-1]})
    assert page == ADDRESS + "cases/vindrosen.html"


CASE_TITLE = real_catalogue().cases["vindrosen"].title


@dataclasses.dataclass(frozen=True)
class Trail:
    """The editors' trail alone."""

    history: Any = dataclasses.field(
        default=(),
        metadata=next(item.metadata for item in dataclasses.fields(Case) if item.name == "history"),
    )


# --- the sitemap, llms.txt --------------------------------------------------------------------------------


def test_sitemap_lists_every_page_with_the_day_its_record_became_another() -> None:
    sitemap = parse(addressed_files()[SITEMAP])
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    listed = {url.findtext(f"{space}loc"): url.findtext(f"{space}lastmod") for url in sitemap}
    pages = [page.address for page in generate_pages(real_catalogue())]
    pages += [page.address.removesuffix(".md") + ".html" for page in read_pages(FROZEN, real_catalogue())]
    assert sorted(map(str, listed)) == sorted(f"{ADDRESS}{page}" for page in pages)
    assert listed[f"{ADDRESS}cases/vindrosen.html"] == "2026-11-23"
    assert listed[f"{ADDRESS}om.html"] is None
    assert SITEMAP not in real_files()


def links_of(markdown: str) -> list[str]:
    return re.findall(r"(?<!\\)\]\(([^)]+)\)", markdown)


def test_every_link_of_llms_txt_leads_to_what_is_there(built_site: BuiltSite) -> None:
    links = links_of((built_site.folder / LLMS).read_text(encoding="utf-8"))
    assert len(links) > 100
    assert [link for link in links if not (built_site.folder / link).is_file()] == []
    assert {urlsplit(link).netloc for link in links_of(addressed_files()[LLMS].decode())} == {"samspil.example"}


def test_llms_txt_begins_with_the_name_and_the_description() -> None:
    lines = real_files()[LLMS].decode().splitlines()
    assert lines[0] == f"# {real_catalogue().settings.name}"
    assert lines[2].startswith(f"> {real_catalogue().settings.description}")


def test_marks_in_a_title_are_letters_in_llms_txt() -> None:
    assert "- [Om \\[os\\] \\*nu\\*](om.html)" in export(real_catalogue())[LLMS].decode()


# --- in the page ------------------------------------------------------------------------------------------


def linked_data_of(catalogue: Catalogue, record: Case | Checklist) -> list[dict[str, Any]]:
    content = json.loads(write_linked_data(record, catalogue, "../"))
    assert content["@context"] == "https://schema.org"
    graph: list[dict[str, Any]] = content["@graph"]
    return graph


def test_linked_data_says_what_the_record_says() -> None:
    catalogue = with_settings(real_catalogue(), address=ADDRESS)
    work, way = linked_data_of(catalogue, catalogue.cases["vindrosen"])
    assert work["@type"] == "Article"
    assert work["headline"] == catalogue.cases["vindrosen"].title
    assert work["url"] == f"{ADDRESS}cases/vindrosen.html"
    assert work["temporalCoverage"] == "2003/2004"
    assert {place["name"] for place in work["contentLocation"]} == {"Esbjerg"}
    assert work["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert "publisher" not in work
    assert [source["name"] for source in work["isBasedOn"]] == [catalogue.documents["rapport"].title]
    assert [step["position"] for step in way["itemListElement"]] == [1, 2, 3]
    published = with_settings(catalogue, publisher="Foreningen Eksempel", licence=None, licence_address=None)
    work, _ = linked_data_of(published, catalogue.cases["vindrosen"])
    assert work["publisher"]["name"] == "Foreningen Eksempel"
    assert "license" not in work


def all_records() -> list[Case | Checklist]:
    return [*real_catalogue().cases.values(), *real_catalogue().checklists.values()]


def test_linked_data_holds_nothing_empty() -> None:
    for record in all_records():
        for item in linked_data_of(real_catalogue(), record):
            assert not [key for key, value in item.items() if value in (None, "", [], {})], record.id


def test_every_page_of_a_record_and_no_other_has_linked_data(built_site: BuiltSite) -> None:
    records = {page_of(record) for record in all_records() if data_of(record)}
    for path in built_site.pages():
        page: Any = lxml_html.document_fromstring(path.read_text(encoding="utf-8"))
        scripts = page.xpath("//script[@type='application/ld+json']")
        address = path.relative_to(built_site.folder).as_posix()
        assert len(scripts) == (address in records), address
        for script in scripts:
            work = json.loads(script.text)["@graph"][0]
            assert (path.parent / work["url"]).resolve() == path.resolve()
            assert (path.parent / work["encoding"]["contentUrl"]).is_file()


def test_linked_data_makes_no_noise_in_a_browser(open_page: OpenPage) -> None:
    visit = open_page("cases/vindrosen.html")
    assert visit.errors == []
    assert visit.page.evaluate("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').text)")


# --- hostile text -----------------------------------------------------------------------------------------


def test_hostile_text_stays_text_in_every_file(hostile: Full) -> None:
    whole = [text for text in hostile.put.values() if text.endswith(HOSTILE)]
    assert len(whole) > 100
    said = json.dumps(record_of(hostile.files, "cases/fuld.json"), ensure_ascii=False)
    strings = set(find_strings(json.loads(said)))
    assert not [text for text in whole if text not in strings]
    strings = set(find_strings(record_of(hostile.files, "tjeklister/fuld.json")))
    assert not [text for text in hostile.put_in_checklist.values() if text.endswith(HOSTILE) and text not in strings]
    (row,) = [row for row in read_table(hostile.files[CASES_CSV]) if row["Id"] == "fuld"]
    cells = " ".join(row.values())
    assert not [text for text in whole if " ".join(text.split()) not in cells]
    for name in (FEED, SITEMAP):
        tree = parse(hostile.files[name])
        assert {element.tag.rpartition("}")[0] for element in tree.iter()} == {tree.tag.rpartition("}")[0]}
    (summary,) = [text for text in hostile.put.values() if text == hostile.catalogue.cases["fuld"].summary.value]
    summaries = [element.text or "" for element in parse(hostile.files[FEED]).iter(f"{ATOM}summary")]
    assert any(text.startswith(" ".join(summary.split())) for text in summaries)


def find_strings(plain: object) -> Iterator[str]:
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, dict):
        for value in plain.values():
            yield from find_strings(value)
    elif isinstance(plain, list):
        for item in plain:
            yield from find_strings(item)


def test_hostile_text_cannot_leave_the_script_that_it_stands_in(hostile: Full) -> None:
    for record in (hostile.catalogue.cases["fuld"], hostile.catalogue.checklists["fuld"]):
        text = write_linked_data(record, hostile.catalogue, "../")
        assert not re.search("[<>&\u2028\u2029]", text)
        page: Any = lxml_html.document_fromstring(f'<script type="application/ld+json">{text}</script><p>efter</p>')
        (script,) = page.xpath("//script")
        assert json.loads(script.text)["@graph"][0]["abstract"].startswith("mrk")
        assert [element.text for element in page.xpath("//p")] == ["efter"]
    line_ends = dataclasses.replace(hostile.catalogue.cases["fuld"], official_title="a\u2028b\u2029c")
    text = write_linked_data(line_ends, hostile.catalogue, "")
    assert json.loads(text)["@graph"][0]["alternativeHeadline"] == "a\u2028b\u2029c"


def test_exports_depend_on_nothing_but_the_records() -> None:
    assert export(real_catalogue(), read_pages(FROZEN, real_catalogue())) == real_files()


def test_what_still_goes_on_is_told_as_such_in_every_file(tmp_path: Path) -> None:
    told = SHORT_CASE + "periode:\n  fra: 2013\n  til: nu\n"
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": told})
    case = catalogue.cases["eksempel"]
    assert make_plain(case, catalogue.documents)["periode"]["til"] == {"dato": "nu", "i_gang": True}
    (work, _) = linked_data_of(catalogue, case)
    assert work["temporalCoverage"] == "2013/.."
    rows = list(csv.reader(io.StringIO(b"".join(generate_csv(catalogue)).decode("utf-8-sig")), delimiter=";"))
    assert [row[rows[0].index("Periode: Til")] for row in rows if row[0] == "eksempel"] == ["nu"]
