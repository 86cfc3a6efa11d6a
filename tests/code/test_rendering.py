"""Records to HTML: every field is on a page, and no text becomes more than text."""

from __future__ import annotations

import dataclasses
import html
import inspect as introspection
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import markdown
import pytest
import yaml
from jinja2 import TemplateNotFound
from lxml import html as lxml_html

from macros.catalogue.places import FOLDERS, LISTS
from macros.checking.inspection import inspect
from macros.model.addresses import MUNICIPALITIES
from macros.model.dates import SourceDate, parse_date
from macros.model.fields import Reference, Spec, Vocabulary, specs_of
from macros.model.parts.kinds import PARTS
from macros.model.records.agreement import QuestionGroup
from macros.model.records.checklist import Checklist
from macros.model.records.method_choice import ChoiceQuestion
from macros.model.statements import Place, Stated
from macros.pages import fragments
from macros.pages.environment import TEMPLATES, read_sign
from macros.pages.fragments import BY_MACRO, CASE, HANDOUTS, Fragment
from macros.pages.notes import page as notes
from macros.pages.renderer import Renderer
from macros.scripts.tools.pieces import generate_tool_scripts
from tests.full_record import TARGETS, Filler, Value, compose_smallest, fill_case, write_yaml
from tests.projects import NAMED, ROOT, SHORT_CASE, load_tiny, make_project, real_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from macros.catalogue.catalogue import Catalogue

HOSTILE = " <script>alert(1)</script>{{ 1/0 }}{% raw %}&amp;\"><b onclick=x>' {: .x }"
LINK = "[x](javascript:alert(1))"
MARKER = re.compile(r"mrk\d{4}|^9\d{4}$")


# --- a page as the site makes it --------------------------------------------------------------------------


class ConfigLoader(yaml.SafeLoader):
    """Reads mkdocs.yml without running what it names."""


ConfigLoader.add_multi_constructor("!", lambda _loader, _suffix, _node: None)
ConfigLoader.add_multi_constructor("tag:yaml.org,2002:python/", lambda _loader, _suffix, _node: None)


@cache
def extensions() -> tuple[str, ...]:
    """The Markdown extensions of the site; the tables of contents need no settings here."""
    config = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=ConfigLoader)  # noqa: S506 - safe, see above
    return tuple(next(iter(item)) if isinstance(item, dict) else item for item in config["markdown_extensions"])


def to_page(fragment: str) -> lxml_html.HtmlElement:
    """A fragment as it stands in the finished page: after Markdown, as a browser reads it."""
    return lxml_html.fragment_fromstring(
        markdown.markdown(fragment, extensions=list(extensions())), create_parent="body"
    )


def words_of(page: lxml_html.HtmlElement) -> str:
    return " ".join(page.text_content().split())


READ_BY_SCRIPTS = {
    "data-s-deck",
    "data-s-partners-add",
    "data-s-partners-choose",
    "data-s-plan-add",
    "data-s-plan-ask",
    "data-s-sheet-choosing",
}
"""The forms that a script of ours answers."""


def assert_nothing_runs(page: lxml_html.HtmlElement) -> None:
    for element in page.iterdescendants():
        assert element.tag not in {
            "script",
            "iframe",
            "object",
            "embed",
            "style",
            "link",
            "meta",
            "base",
        }
        # One form sends the name of a municipality to a page of ours; the others are a script's, and send nothing.
        if element.tag == "form" and not READ_BY_SCRIPTS.intersection(element.attrib):
            assert re.fullmatch(rf"(?:\.\./)*{MUNICIPALITIES}", element.get("action", ""))
        elif element.tag == "form":
            assert not element.get("action")
        assert element.tag != "img" or re.match(r"(?:\.\./)*billeder/fuld-[12]-[0-9a-f]{10}-", element.get("src", ""))
        for name, value in element.attrib.items():
            assert not name.startswith("on"), (element.tag, name)
            if name in {"href", "src", "action", "xlink:href"}:
                assert re.match(r"(?:https://|mailto:|#|\.\./|[\w-]+[./])", value), (element.tag, value)
                assert not re.match(r"\s*(?:javascript|data|vbscript):", value, re.IGNORECASE), (element.tag, value)


# --- cases ------------------------------------------------------------------------------------------------


@dataclasses.dataclass(frozen=True)
class FullCase:
    """The case with every field filled, what was put where, and its page."""

    catalogue: Catalogue
    put: dict[str, str]
    page: str


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> FullCase:
    filled, put = fill_case()
    catalogue = load_tiny(tmp_path_factory.mktemp("full"), {"cases/fuld.yml": write_yaml(filled)})
    return FullCase(catalogue, put, Renderer(catalogue).fill(CASE.ask("fuld"), "../"))


def test_every_field_of_the_model_is_shown(full: FullCase) -> None:
    shown = html.unescape(full.page)
    marked = {where: found[0] for where, text in full.put.items() if (found := MARKER.search(text))}
    assert len(marked) > 150
    missing = [where for where, marker in marked.items() if marker not in shown]
    assert not missing, f"not on the page: {missing}"


def test_case_that_the_full_one_is_part_of_and_the_one_beside_it_are_shown(full: FullCase) -> None:
    shown = words_of(to_page(full.page))
    for identity in TARGETS["cases"]:
        assert full.catalogue.cases[identity].title in shown
    assert "anbefalet af redaktionen" in shown


def vary(value: object, where: str, spec: Spec | None = None) -> Iterator[tuple[str, Any]]:
    """The same value with one word, date or reference in it changed to every other that it could be."""
    if isinstance(value, Vocabulary):
        yield from ((f"{where} = {other.value}", other) for other in type(value) if other is not value)
    elif isinstance(value, SourceDate):
        years = -10 if where.endswith("fra") else 10
        yield where, parse_date(value.first.replace(year=value.first.year + years).isoformat())
    elif isinstance(value, Stated):
        for path, origin in vary(value.origin, f"{where} › ophav"):
            yield path, dataclasses.replace(value, origin=origin)
    elif isinstance(value, tuple) and value:
        for path, first in vary(value[0], f"{where} 1", spec):
            yield path, (first, *value[1:])
    elif isinstance(value, str) and spec and isinstance(spec.kind, Reference) and not spec.many:
        one, other = TARGETS[spec.kind.collection]
        yield where, other if value == one else one
    elif dataclasses.is_dataclass(value) and not isinstance(value, Place | type):
        for name, inner in specs_of(type(value)):
            for path, changed in vary(getattr(value, name), f"{where} › {inner.key}".lstrip(" ›"), inner):
                yield path, dataclasses.replace(value, **{name: changed})


@pytest.mark.slow
def test_every_word_date_and_reference_makes_a_difference_to_the_page(full: FullCase) -> None:
    count, same = 0, []
    for where, changed in vary(full.catalogue.cases["fuld"], ""):
        count += 1
        catalogue = dataclasses.replace(full.catalogue, cases={**full.catalogue.cases, "fuld": changed})
        if Renderer(catalogue).fill(CASE.ask("fuld"), "../") == full.page:
            same.append(where)
    assert count > 100
    assert not same, f"no difference: {same}"


def test_smallest_case_says_what_the_record_says_the_source_leaves_open(tmp_path: Path) -> None:
    gaps = "ikke_angivet: [periode, kommuner, målgruppe, initiativ, metode]\n"
    catalogue = load_tiny(tmp_path, {"cases/eksempel.yml": SHORT_CASE + gaps})
    page = to_page(Renderer(catalogue).fill(CASE.ask("eksempel"), "../"))
    assert "Kilden siger ikke: periode, kommune, målgruppe, initiativ, metode." in words_of(page)
    assert page.findall(".//h1")[0].text_content() == "Ture ved åen"


def test_page_of_a_case_is_the_same_whatever_was_rendered_before(full: FullCase) -> None:
    renderer = Renderer(full.catalogue)
    for identity in ("parken", "havnen"):
        renderer.fill(CASE.ask(identity), "")
    renderer.fill(BY_MACRO["show_catalogue"].ask(), "")
    assert renderer.fill(CASE.ask("fuld"), "../") == full.page


def test_addresses_begin_with_the_way_to_the_root(full: FullCase) -> None:
    page = to_page(full.page)
    for link in page.iter("a"):
        address = link.get("href", "")
        assert address.startswith(("../", "#", "https://")), address
    above = Renderer(full.catalogue).fill(CASE.ask("fuld"), "")
    assert above.replace('href="', 'href="../') != above
    assert 'href="../' not in above


# --- hostile text -----------------------------------------------------------------------------------------


def poison(value: Any) -> Any:
    """A record with a script address in every statement, past the reader that would refuse it."""
    if isinstance(value, Stated) and isinstance(value.value, str):
        return dataclasses.replace(value, value=value.value + LINK)
    if isinstance(value, tuple):
        return tuple(poison(item) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, Place | SourceDate | type):
        return dataclasses.replace(
            value, **{item.name: poison(getattr(value, item.name)) for item in dataclasses.fields(value)}
        )
    return value


def test_hostile_text_in_every_field_of_a_case_is_shown_as_it_is_written(tmp_path: Path) -> None:
    filled, put = fill_case(extra=HOSTILE)
    catalogue = load_tiny(tmp_path, {"cases/fuld.yml": write_yaml(filled)})
    catalogue = dataclasses.replace(catalogue, cases={**catalogue.cases, "fuld": poison(catalogue.cases["fuld"])})
    page = to_page(Renderer(catalogue).fill(CASE.ask("fuld"), "../"))
    assert_nothing_runs(page)
    shown = words_of(page) + " ".join(page.xpath("//img/@alt"))
    whole = [text for text in put.values() if text.endswith(HOSTILE)]
    assert len(whole) > 100
    for text in whole:
        assert text in shown, text


@pytest.mark.slow
def test_hostile_case_is_harmless_wherever_else_it_is_named(tmp_path: Path) -> None:
    filled, _ = fill_case(extra=HOSTILE)
    named = {**fill_case(extra=HOSTILE)[0], "id": "navn", "dybde": "kun navn"}
    del named["billeder"]  # they bear the name of the other
    catalogue = load_tiny(tmp_path, {"cases/fuld.yml": write_yaml(filled), "cases/navn.yml": write_yaml(named)})
    for name, fragment in render_everything(Renderer(catalogue)).items():
        page = to_page(fragment)
        assert_nothing_runs(page)
        assert "onclick" not in {attribute for element in page.iter() for attribute in element.attrib}, name


# --- everything else --------------------------------------------------------------------------------------


def render_everything(renderer: Renderer) -> dict[str, str]:
    """Every fragment that a page can ask for, of every record."""
    found: dict[str, str] = {}
    for name, fragment in every_fragment().items():
        match list(introspection.signature(fragment.give).parameters)[1:]:
            case []:
                found[name] = renderer.fill(fragment.ask(), "../")
            case ["identity"]:
                for identity in identities(renderer.material.catalogue):
                    # Which collection a fragment is about is its own affair.
                    try:
                        found[f"{name} {identity}"] = renderer.fill(fragment.ask(identity), "../")
                    except (KeyError, TemplateNotFound):
                        continue
    return found


def every_fragment() -> dict[str, Fragment[...]]:
    """Every fragment that a page, the build or a handout asks for, by a name of its own."""
    named = {name: value for name, value in vars(fragments).items() if isinstance(value, Fragment)}
    return {**BY_MACRO, **named, **{f"handout {name}": fragment for name, fragment in HANDOUTS.items()}}


def identities(catalogue: Catalogue) -> set[str]:
    return {identity for name in (*FOLDERS, *LISTS) for identity in getattr(catalogue, name)}


FIGURES = sorted(path.stem for path in (TEMPLATES / "figures").glob("*.html"))
SIGNED = {"methods": "safe-space-dialoger", "levels": "mellemstor", "partner_maps": "partnerkort"}
"""What has a sign or a figure of its own in the theme must be called as it is called there."""
USED_BY_CASES = {
    "methods": "metode",
    "levels": "kompleksitet",
    "prerequisites": "forudsætninger",
    "dilemmas": "dilemmaer",
    "subjects": "emner",
}
"""The field of a case that names a record of the collection."""
OTHERS = [name for name in (*FOLDERS, *LISTS) if name != "cases"]
EITHER_OR = {"i_stedet_for"}
"""Fields that make a page show less of the rest: a record is tried with and without them."""
FOR_NO_PAGE = {
    "Term": {"former", "undgå"},  # which words lead to the glossary, and which a proofreader looks for
    "SearchWords": {"ord", "betyder", "side"},  # what the search is looked up with
    "WaySection": {"grupper"},  # stands in the menus, for the pages that the menu has (test_ways)
    # The first stands on the page of the cases with the word (test_facets); the second is for the search.
    "Subject": {"hjælp", "søgeord"},
    "Sector": {"hjælp", "søgeord", "titel"},
    "TargetKind": {"hjælp", "søgeord", "titel"},
    "CaseKind": {"hjælp", "søgeord", "titel"},
    # Put right by let_ask, so that they are of the tiny project; what answers say, tests/browser/choice.test.ts holds.
    "ChoiceQuestion": {"stilles_når", "stilles_ikke_når", "svar"},
    "SelfTest": {"udsagn"},  # a full one is of the last kind, which asks of sheets (test_selftest)
    "OtherMethod": {"en", "søgeord"},  # stands on the page of a case that uses it (test_other_methods)
}
"""Fields that are no text for a reader, by type."""


def give_steps(pack: Mapping[str, Any]) -> dict[str, str | bytes]:
    """The sheets of a pack in the tiny project, each with the steps that the pack's points name."""
    files: dict[str, str | bytes] = {}
    for name in {point["ark"] for point in pack["program"]}:
        steps: list[Value] = [
            {"trin": step} for point in pack["program"] if point["ark"] == name for step in point["trin"]
        ]
        sheet = compose_smallest(Checklist, name, titel=NAMED["checklists"][name], mødelederens_side=steps)
        files[f"checklists/{name}.yml"] = write_yaml(sheet)
    return files


def give_points() -> dict[str, str | bytes]:
    """The sheets of the tiny project with points that a self-test can ask of."""
    blocks: list[Value] = [{"overskrift": "Er I klar?", "punkter": ["Vi har tid."]}]
    return {
        f"checklists/{name}.yml": write_yaml(compose_smallest(Checklist, name, titel=title, blokke=blocks))
        for name, title in NAMED["checklists"].items()
    }


def compose_group(question: str) -> dict[str, Value]:
    """A group with one question of an agreement."""
    asked: dict[str, Value] = {"id": question, "titel": "Nøgler", "spørgsmål": "Hvem har nøgle?"}
    return compose_smallest(QuestionGroup, "hverdagen", titel="Hverdagen", punkter=[asked])


def add_to_list(file: Path, record: dict[str, Value]) -> None:
    """Write one record more into a list."""
    before = file.read_text(encoding="utf-8").rstrip()
    item = write_yaml(record, one_line=True)
    file.write_text(f"{before[:-1]}, {item}]" if before[0] == "[" else f"{before}\n- {item}", encoding="utf-8")


def let_answer(test: dict[str, Any]) -> None:
    """Number the scale of a full self-test, and give it words for all that its answers can come to."""
    for number, answer in enumerate(test["svar"], 1):
        answer["tal"] = str(number)
    one, other = test["udfald"]
    test["udfald"] = [{**one, "ord": "lavt"}, {**other, "ord": "højt"}, {**one, "ord": "ingen"}]


def ask_of_sectors(words: dict[str, Any]) -> None:
    """Let a full partner map ask of two sectors: each is asked for once."""
    for question, sector in zip(words["sektorer"], TARGETS["sectors"], strict=True):
        question["sektor"] = sector


def let_ask(question: dict[str, Any]) -> None:
    """Let a full question of «Vælg en metode» depend on one that stands before it, and lead to a page that there is."""
    before: Any = compose_smallest(ChoiceQuestion, "eksempel", titel="Et eksempel")
    for key in ("stilles_når", "stilles_ikke_når"):
        question[key] = {"spørgsmål": "eksempel", "svar": before["svar"][0]["id"]}
    for answer in question["svar"]:
        answer["fører_til"]["side"] = "tjeklister/turen.html"


def fill_into(project: Path, collection: str, extra: str = "", leave_out: str = "") -> tuple[Catalogue, dict[str, str]]:
    """The tiny project with one full record more in a collection, and what was put where."""
    file, record = {**FOLDERS, **LISTS}[collection]
    identity = SIGNED.get(collection, FIGURES[-1] if collection == "typologies" and FIGURES else "fuld")
    given: dict[str, Value] = {}
    if collection == "documents":
        given = {"linjer": "99999", "sider": [{"navn": "s. 9901", "fra": "1"}, {"navn": "s. 9902", "fra": "2"}]}
    if collection == "search_words":
        given = {"side": "tjeklister/turen.html"}
    filler = Filler(extra=extra, given=given, number=5000)
    filled = filler.fill(record, identity)
    if collection == "method_choice":
        let_ask(filled)
    if collection == "self_tests":
        let_answer(filled)
    if collection == "partner_maps":
        ask_of_sectors(filled)
    filled.pop(leave_out, None)
    files: dict[str, str | bytes] = {}
    if collection in USED_BY_CASES:
        key = USED_BY_CASES[collection]
        files["cases/bruger.yml"] = (
            SHORT_CASE.replace("id: eksempel", "id: bruger")
            + f"{key}: "
            + (f"[{identity}]\n" if key.endswith("er") else f"{identity}\n")
        )
    if collection in FOLDERS:
        files[f"{file}/{identity}.yml"] = write_yaml(filled)
    if collection == "packs":
        files.update(give_steps(filled))
    if collection == "self_tests":
        files.update(give_points())
    root = make_project(project, files)
    if collection == "agreement_drafts":
        add_to_list(root / LISTS["question_groups"][0], compose_group(identity))
    if collection == "partner_maps":
        # There is one, called as its tool.
        (root / file).write_text(write_yaml([filled]), encoding="utf-8")
    elif collection in LISTS:
        add_to_list(root / file, filled)
    catalogue, problems = inspect(root)
    assert catalogue is not None, "\n".join(str(problem) for problem in problems[:5])
    unseen = {*given, leave_out}
    return catalogue, {where: text for where, text in filler.put.items() if key_of(where) not in unseen}


def key_of(where: str) -> str:
    """The record's own key in the way to a field: «program 1 › tekst» is in «program»."""
    return where.partition(" ")[0]


@pytest.fixture(scope="module")
def hidden(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """For each collection the keys of a full record of which something is on no page."""
    found: dict[str, set[str]] = {}
    for collection in OTHERS:
        found[collection] = set()
        optional = EITHER_OR & {spec.key for _, spec in specs_of({**FOLDERS, **LISTS}[collection][1])}
        for number, leave_out in enumerate(["", *optional]):
            folder = tmp_path_factory.mktemp(f"{collection}{number}")
            catalogue, put = fill_into(folder, collection, leave_out=leave_out)
            shown = html.unescape(" ".join(render_everything(Renderer(catalogue)).values()))
            # What a tool's script has to show is shown by it.
            shown += json.dumps([piece.value for piece in generate_tool_scripts(catalogue)], ensure_ascii=False)
            missing = {
                key_of(where) for where, text in put.items() if (mark := MARKER.search(text)) and mark[0] not in shown
            }
            found[collection] = found[collection] & missing if leave_out else missing
    return found


@pytest.mark.slow
@pytest.mark.parametrize("collection", OTHERS)
def test_every_field_of_the_handbook_is_shown_somewhere(collection: str, hidden: dict[str, set[str]]) -> None:
    record = {**FOLDERS, **LISTS}[collection][1]
    alike = [name for name in OTHERS if {**FOLDERS, **LISTS}[name][1] is record]
    nowhere = set.intersection(*(hidden[name] for name in alike)) - FOR_NO_PAGE.get(record.__name__, set())
    assert not nowhere, f"{record.__name__}: on no page: {sorted(nowhere)}"


@pytest.mark.slow
def test_every_field_that_a_real_record_fills_is_shown(hidden: dict[str, set[str]]) -> None:
    lost = {}
    for collection in OTHERS:
        record = {**FOLDERS, **LISTS}[collection][1]
        filled = {
            spec.key
            for one in getattr(real_catalogue(), collection).values()
            for name, spec in specs_of(record)
            if getattr(one, name) not in {None, ()}
        }
        lost[collection] = (filled & hidden[collection]) - FOR_NO_PAGE.get(record.__name__, set())
    assert not {collection: keys for collection, keys in lost.items() if keys}


@pytest.mark.slow
@pytest.mark.parametrize("collection", OTHERS)
def test_hostile_text_in_every_field_of_the_handbook_is_harmless(collection: str, tmp_path: Path) -> None:
    catalogue, put = fill_into(tmp_path, collection, HOSTILE)
    poisoned = {identity: poison(record) for identity, record in getattr(catalogue, collection).items()}
    changed: dict[str, Any] = {collection: poisoned}
    catalogue = dataclasses.replace(catalogue, **changed)
    shown = []
    for fragment in render_everything(Renderer(catalogue)).values():
        page = to_page(fragment)
        assert_nothing_runs(page)
        shown.append(words_of(page))
    everything = " ".join(shown)
    for text in put.values():
        if text.endswith(HOSTILE) and text[:7] in everything:
            assert text in everything, text


# --- templates and signs ----------------------------------------------------------------------------------


def test_every_template_is_used() -> None:
    names = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html")}
    used_by = [f'"{fragment.template}"' for fragment in every_fragment().values()]
    used_by += [path.read_text(encoding="utf-8") for path in TEMPLATES.rglob("*.html")]
    used_by.append(f'"{notes.TEMPLATE}"')
    # These are found by the name of the part.
    used_by += [f'"sheet/{place}/{part.name}.html"' for place in ("page", "handout") for part in PARTS]
    assert not {name for name in names if not name.startswith("figures/") and f'"{name}"' not in "".join(used_by)}


def test_no_template_switches_escaping_off() -> None:
    for path in TEMPLATES.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\|\s*safe\b|autoescape|Markup\(", text), path.name


def test_template_says_when_a_name_is_misspelt(full: FullCase) -> None:
    environment = Renderer(full.catalogue).environment
    with pytest.raises(Exception, match="undefined"):
        environment.from_string("{{ misspelt }}").render()


def test_unknown_sign_is_an_error_and_a_known_one_says_nothing_to_a_screen_reader() -> None:
    with pytest.raises(FileNotFoundError):
        read_sign("findes-ikke")
    assert 'aria-hidden="true"' in read_sign("pil")
