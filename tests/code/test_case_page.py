"""The page of a case is told once: page, hand-out and form walk one table, and call each field by its declared name."""

from __future__ import annotations

import csv
import dataclasses
import io
import itertools
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

from macros.exports.spreadsheet import list_columns
from macros.language.danish import lower_initial
from macros.model.addresses import FORM_DATA
from macros.model.dates import FORM, parse_date
from macros.model.fields import Group, specs_of, title_of
from macros.model.records.case import Case
from macros.model.records.case_people import Party
from macros.model.records.case_words import Depth
from macros.pages.environment import TEMPLATES
from macros.pages.fragments import CASE, HANDOUTS, LIST_CARD
from macros.pages.renderer import Renderer
from macros.scripts.form.data import compose_data
from macros.scripts.javascript import Piece, write_piece
from macros.views.case.content import list_gaps, list_open, view_case, view_handout
from macros.views.case.page import ELSEWHERE, FACTS, LEAD, SECTIONS, Part, Section, list_parts
from macros.views.case.shows import Show
from macros.views.selection.comparison import list_rows
from macros.views.selection.facets import list_facets
from tests.full_record import fill_case, write_yaml
from tests.projects import SHORT_CASE, load_tiny, make_project, real_catalogue
from tests.scripts import edition_of
from tests.site_project import Project

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from macros.catalogue.catalogue import Catalogue
    from tests.conftest import BuiltSite

PARTS = (*LEAD, *FACTS, *list_parts())
FRAGMENTS = {
    name: set(re.findall(r"{% macro (\w+)\(told, brief\)", (TEMPLATES / name).read_text(encoding="utf-8")))
    for name in ("case_shows.html", "case_facts.html")
}


def list_sections(sections: Iterable[Section] = SECTIONS) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from list_sections(section.sections)


def load_short(folder: Path, **more: Any) -> Catalogue:
    return load_tiny(folder, {"cases/lille.yml": write_short(more)})


def write_short(more: dict[str, Any]) -> str:
    """The shortest case, with some fields more."""
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in more.items())
    return SHORT_CASE.replace("id: eksempel", "id: lille") + "".join(lines)


def load_full(folder: Path) -> Catalogue:
    return load_tiny(folder, {"cases/fuld.yml": write_yaml(fill_case()[0])})


def page_of(catalogue: Catalogue, identity: str) -> Any:
    return html.fragment_fromstring(Renderer(catalogue).fill(CASE.ask(identity), "../"), create_parent="div")


def handout_of(catalogue: Catalogue, identity: str) -> Any:
    return html.fragment_fromstring(Renderer(catalogue).fill(HANDOUTS["case"].ask(identity), ""), create_parent="div")


# --- the table --------------------------------------------------------------------------------------------


def test_every_field_of_a_case_is_a_part_of_its_page_or_says_why_not() -> None:
    shown = {part.field for part in PARTS}
    missing = []
    for name, spec in specs_of(Case):
        inner = {f"{name}.{own}" for own, _ in specs_of(spec.kind.record)} if isinstance(spec.kind, Group) else set()
        if name not in shown and name not in ELSEWHERE and not (inner and inner <= shown):
            missing.append(name)
    assert not missing, f"giv dem hver en linje i macros/views/case/page.py: {missing}"
    assert not shown & set(ELSEWHERE)


def test_no_part_stands_on_the_page_twice() -> None:
    fields = [part.field for part in PARTS]
    assert sorted(fields) == sorted(set(fields))


def test_anchors_of_the_sections_are_told_apart() -> None:
    anchors = [section.anchor for section in list_sections()]
    assert len(anchors) == len(set(anchors))


def test_every_way_of_showing_has_one_fragment_and_is_used() -> None:
    names = [name for fragments in FRAGMENTS.values() for name in fragments]
    assert sorted(names) == sorted(str(show.value) for show in Show)
    assert {part.show for part in PARTS} == set(Show)


def test_the_box_of_facts_and_the_sections_have_their_own_fragments() -> None:
    assert {str(part.show.value) for part in FACTS} == FRAGMENTS["case_facts.html"]
    assert {str(part.show.value) for part in (*LEAD, *list_parts())} == FRAGMENTS["case_shows.html"]


# --- one name ---------------------------------------------------------------------------------------------


def test_page_comparison_and_table_call_a_field_by_one_name() -> None:
    compared = {".".join(row.path): row.title for row in list_rows(Case)}
    columns = {".".join(path): heading for heading, path, _ in list_columns()}
    for part in PARTS:
        assert compared.get(part.field, part.title) == part.title
        assert columns.get(part.field, part.title).endswith(part.title)
    headings = {section.title for section in list_sections()}
    for row in list_rows(Case):
        if row.group and {part.field for part in PARTS} & {".".join(row.path)}:
            titles = {part.title for part in PARTS if part.field == row.path[0]}
            assert row.group in headings | titles, row.key


def test_filter_calls_a_field_by_the_same_name(tmp_path: Path) -> None:
    titles = {spec.title for record in (Case, Party) for _, spec in specs_of(record)}
    own = {facet.title for facet in list_facets(load_tiny(tmp_path))} - titles
    assert own == {"Dilemma eller forudsætning"}, "one facet gathers two fields, and none other has a name of its own"


def test_a_heading_that_stands_for_one_field_is_its_declared_title() -> None:
    for section in list_sections():
        owners = {part.field.partition(".")[0] for part in list_parts((section,))}
        if len(owners) == 1:
            assert section.title == title_of(Case, owners.pop())


def test_only_sections_of_several_fields_have_words_of_their_own() -> None:
    declared = {title_of(Case, name) for name, _ in specs_of(Case)}
    own = [section.title for section in list_sections() if section.title not in declared]
    assert own == ["Hvordan det begyndte", "Hvad de aftalte", "Hvad casen viser"]


def test_templates_of_a_case_write_no_declared_title_themselves() -> None:
    titles = {part.title for part in PARTS} | {section.title for section in list_sections()}
    for name in ("case.html", "case_shows.html", "case_facts.html", "case_values.html", "handout_case.html"):
        text = (TEMPLATES / name).read_text(encoding="utf-8")
        assert not {title for title in titles if f">{title}<" in text or f'"{title}"' in text}, name


def test_form_gets_the_table_with_keys_and_names(tmp_path: Path) -> None:
    page = compose_data(load_tiny(tmp_path))["page"]
    described = json.loads(json.dumps(page))
    assert [part["keys"] for part in described["lead"]] == [["resumé"], ["overblik"], ["billeder"]]
    assert [(section["id"], section["title"]) for section in described["sections"]] == [
        (section.anchor, section.title) for section in SECTIONS
    ]
    purpose = next(section for section in described["sections"] if section["id"] == "formaal")
    assert purpose["parts"][0] == {"keys": ["formål", "kort"], "title": "Kort sagt", "show": "text", "frame": ""}
    results = next(section for section in described["sections"] if section["id"] == "resultater")
    assert results["parts"][1]["order"] == ["gennemført", "ikke_gennemført", "planlagt", "drøftet"]


# --- what a case has to tell ------------------------------------------------------------------------------


def test_headings_of_a_full_case_are_those_of_the_table_in_its_order(tmp_path: Path) -> None:
    page = page_of(load_full(tmp_path), "fuld")
    anchors = [heading.get("id") for heading in page.iter("h2", "h3")]
    wanted = [section.anchor for section in list_sections()]
    assert [anchor for anchor in anchors if anchor in wanted] == wanted


def test_section_without_content_is_left_out_with_its_heading(tmp_path: Path) -> None:
    catalogue = load_short(tmp_path)
    assert [told.section.anchor for told in view_case(catalogue.cases["lille"], catalogue).sections] == ["kilder"]
    page = page_of(catalogue, "lille")
    assert [heading.text for heading in page.iter("h2")] == ["Kilder"]


PLACED = {
    "målgruppe": {"tekst": "Naboer.", "sted": "rapport l. 2"},
    "initiativ": {"type": "frivillige", "sted": "rapport l. 25"},
    "baggrund": [
        {"tekst": "Stien lå der.", "sted": "rapport l. 61"},
        {"tekst": "Man går sammen.", "sted": "guide l. 1"},
        {"tekst": "Regnen holdt op.", "sted": "rapport l. 3"},
    ],
}


def test_the_first_place_of_a_section_names_its_source_and_every_place_does_when_asked(tmp_path: Path) -> None:
    page = page_of(load_short(tmp_path, **PLACED), "lille")
    sections: dict[str, list[Any]] = {}
    for element in page.xpath(".//aside | .//h2 | .//*[@class='s-place']"):
        if element.get("class") == "s-place":
            sections[next(reversed(sections))].append(element)
        else:
            sections[element.get("id", "fakta")] = []
    assert {name: [place.text for place in found] for name, found in sections.items() if found} == {
        "fakta": ["Rapporten, s.\u00a05", "s.\u00a06"],
        "begyndelse": ["Rapporten, s.\u00a07", "Guiden, Trin 1", "s.\u00a05"],
    }
    told = [place.get("title") for place in page.find_class("s-place") if place.tag == "span"]
    assert told == [f"Rapporten, s. {number}" for number in (5, 6, 7, 5)]


def test_time_of_the_agreement_alone_makes_no_empty_section(tmp_path: Path) -> None:
    page = page_of(load_short(tmp_path, varighed={"fra": "2003"}), "lille")
    assert "Hvad de aftalte" not in page.text_content()
    assert [fact.getnext().text for fact in page.iter("dt") if fact.text == "Aftalen gælder"] == ["fra 2003"]


def test_what_the_record_says_nothing_of_is_left_out(tmp_path: Path) -> None:
    catalogue = load_short(tmp_path)
    for page in (page_of(catalogue, "lille"), handout_of(catalogue, "lille")):
        assert "ikke angivet" not in page.text_content()
    assert {fact.text for fact in page_of(catalogue, "lille").xpath(".//aside//dt")} == {title_of(Case, "depth")}
    assert "ikke angivet" not in Renderer(catalogue).fill(LIST_CARD.ask("lille"), "")


GAPS = ["periode", "Kommune", "målgruppe", "initiativ", "metode", "kompleksitet", "Foreningens rolle"]
"""Facts, as an editor may write them under «ikke_angivet»."""


def test_what_a_source_leaves_open_is_one_line_and_no_row(tmp_path: Path) -> None:
    catalogue = load_short(tmp_path, ikke_angivet=[*GAPS, "finansiering", "formål.mål", "antal frivillige"])
    page = page_of(catalogue, "lille")
    named = [lower_initial(part.title) for part in FACTS if part.named_when_open]
    words = ", ".join([*named, "økonomi", "hvad de ville: mål", "antal frivillige"])
    assert [line.text for line in page.xpath(".//aside//p[@class='s-facts__open']")] == [f"Kilden siger ikke: {words}."]
    assert {fact.text for fact in page.xpath(".//aside//dt")} == {title_of(Case, "depth")}
    for text in (page.text_content(), Renderer(catalogue).fill(LIST_CARD.ask("lille"), "")):
        assert "ikke angivet" not in text
    assert not page.xpath(".//*[@id='ikke-angivet']"), "a short case has the line alone"


def test_the_line_of_a_full_case_names_facts_and_a_section_the_rest(tmp_path: Path) -> None:
    catalogue = load_short(tmp_path, ikke_angivet=[*GAPS[:2], "finansiering", "antal frivillige"])
    case = dataclasses.replace(catalogue.cases["lille"], depth=Depth.FULL)
    assert list_open(case) == ("periode", "kommune")
    assert list_gaps(case) == ("økonomi", "antal frivillige")


def test_a_card_begins_with_what_is_known(tmp_path: Path) -> None:
    card: Any = html.fromstring(Renderer(load_short(tmp_path, ikke_angivet=GAPS)).fill(LIST_CARD.ask("lille"), ""))
    first = card.xpath(".//article/*")[0]
    assert first.tag == "h2", "a card without signs has no empty row for them"


def test_a_sign_on_a_card_has_its_word(tmp_path: Path) -> None:
    catalogue = load_short(tmp_path, metode={"ord": "partnerskaber"}, kompleksitet={"ord": "lille"})
    card: Any = html.fromstring(Renderer(catalogue).fill(LIST_CARD.ask("lille"), ""))
    signs = [sign.text_content().strip() for sign in card.xpath(".//*[@class='s-card__sign']")]
    assert signs == [catalogue.levels["lille"].title, catalogue.methods["partnerskaber"].one]


def test_a_kind_that_bears_the_name_of_the_method_has_the_sign_of_the_method_alone() -> None:
    catalogue = real_catalogue()
    case = next(one for one in catalogue.cases.values() if one.method and one.method.name == "partnerskaber")
    for kind, method, signs in (
        ("partnerskab", case.method, ["metode-partnerskaber"]),
        ("kommunal case", case.method, ["type-case", "metode-partnerskaber"]),
        ("partnerskab", None, ["type-case"]),
    ):
        changed = dataclasses.replace(case, kind=kind, method=method)
        page = page_of(dataclasses.replace(catalogue, cases={**catalogue.cases, case.id: changed}), case.id)
        found = page.xpath(".//p[@class='s-meta']//*[contains(@class, 's-sign--')]/@class")
        names = [name.rpartition("--")[2] for name in found]
        assert [name for name in names if name.startswith(("type", "metode"))] == signs, kind


def test_a_short_case_has_who_and_result_open_and_all_else_folded(tmp_path: Path) -> None:
    catalogue = load_short(tmp_path, resultater=["Der kom flere."], baggrund=["Det var koldt."])
    page = page_of(catalogue, "lille")
    folded = {heading.get("id") for heading in page.xpath(".//details[contains(@class, 's-part')]/summary/h2")}
    shown = {heading.get("id") for heading in page.xpath(".//h2")} - folded
    assert {"begyndelse", "kilder"} <= folded
    assert "resultater" in shown
    assert all(section.open_in_short for section in SECTIONS if section.anchor in shown)


def test_a_full_case_folds_what_is_looked_up_and_not_read(tmp_path: Path) -> None:
    page = page_of(load_full(tmp_path), "fuld")
    folded = {heading.get("id") for heading in page.xpath(".//details[contains(@class, 's-part')]/summary/*")}
    assert {"vilkaar", "oekonomi", "viser", "uoverensstemmelser", "ikke-angivet", "kilder"} <= folded
    assert folded.isdisjoint({"begyndelse", "parter", "forloeb", "resultater"})


@pytest.mark.parametrize("group", [{"fra": "2003"}, {"tekst": "I nogle år."}])
def test_time_in_words_alone_is_not_called_open(tmp_path: Path, group: dict[str, str]) -> None:
    assert "Kilden siger ikke" not in page_of(load_short(tmp_path, periode=group), "lille").text_content()


def test_group_that_holds_nothing_of_a_part_makes_no_part_of_it(tmp_path: Path) -> None:
    catalogue = load_short(tmp_path, formål={"mål": ["Tyve gæster."]})
    (purpose, _) = view_case(catalogue.cases["lille"], catalogue).sections
    assert [told.part.field for run in purpose.runs for told in run.parts] == ["purpose.goals"]


# --- the hand-out -----------------------------------------------------------------------------------------


def test_handout_has_the_marked_parts_in_the_order_of_the_page(tmp_path: Path) -> None:
    handout = view_handout(load_full(tmp_path).cases["fuld"])
    assert [part.told.part.field for part in handout.parts] == [part.field for part in list_parts() if part.in_handout]
    assert [told.part.field for told in handout.facts] == [part.field for part in FACTS if part.in_handout]


def test_heading_of_a_section_stands_once_and_only_above_what_needs_it(tmp_path: Path) -> None:
    full = load_full(tmp_path)
    labels = [label.text for label in handout_of(full, "fuld").xpath(".//div/p[@class='s-label']")]
    assert labels == [
        title_of(Case, name)
        for name in ("parties", "purpose", "duties", "results", "lessons", "assessments", "not_stated")
    ]
    case = dataclasses.replace(full.cases["fuld"], results=())
    without = handout_of(dataclasses.replace(full, cases={**full.cases, "fuld": case}), "fuld")
    assert title_of(Case, "results") not in [label.text for label in without.find_class("s-label")]


def test_two_parts_under_one_heading_share_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = (Part("establishment", Show.TEXT), Part("limits", Show.ROW), Part("results", Show.TEXT))
    monkeypatch.setattr("macros.views.case.content.SECTIONS", (Section("prøve", "Overskriften", parts),))
    handout = view_handout(load_full(tmp_path).cases["fuld"])
    assert [part.label for part in handout.parts] == ["Overskriften", title_of(Case, "limits"), ""]


# --- what stands around a case ----------------------------------------------------------------------------

AROUND = {
    "aftale": {"evaluering": ["Kommunen spørger gæsterne."]},
    "parter": [
        {"navn": "En boligforening", "sektor": "frivillig", "anonym": "ja", "fra_kommune": "Odense"},
        {"navn": "Solbakken", "sektor": "frivillig"},
    ],
    "vurderinger": [
        {"slags": "kritik", "hvem": "Et lokalråd", "dato": "2024", "tekst": "De unge blev væk."},
        {"slags": "evaluering", "hvem": "Et konsulenthus", "tekst": "Gæsterne kom igen."},
    ],
    "citater": [{"ord": "Vi lavede naboer.", "hvem": "En vært"}],
    "finansiering": {
        "bidrag": [
            {"hvem": "Staten", "beløb": "2 mio. kr.", "år": "2023"},
            {"hvem": "En fond", "andel": "halvdelen", "tekst": "Kun til mad."},
        ]
    },
    "tal": [{"værdi": "18", "enhed": "gæster", "år": "2024", "sammenhæng": "I snit."}],
    "kontakt": {"hvem": "Kommunens konsulent", "link": "https://eksempelby.example/kontakt"},
    "læs_mere": [{"titel": "Klubbens side", "link": "http://eksempelby.example/madklubben", "om": "Menuer"}],
}


def test_what_others_say_stands_apart_from_what_the_agreement_says(tmp_path: Path) -> None:
    page = page_of(load_tiny(tmp_path, {"cases/lille.yml": write_short(AROUND)}), "lille")
    items = page.xpath("//summary[h2[@id='vurderinger']]/following-sibling::ul[1]/li")
    assert [" ".join(item.text_content().split()) for item in items] == [
        "Et lokalråd, kritik, 2024: De unge blev væk.",
        "Et konsulenthus, evaluering: Gæsterne kom igen.",
    ]
    assert "konsulenthus" not in page.find_class("s-terms")[0].text_content()


def test_what_parties_say_against_each_other_stands_side_by_side_and_nobody_settles_it(tmp_path: Path) -> None:
    says = {"emne": "Køkkenet", "hvem": "Foreningen", "tekst": "De lovede at betale.", "imod": "Kommunen"}
    told = {"uenigheder": [{**says, "svar": "Aftalen nævner det ikke."}, {**says, "emne": "Lokalet"}]}
    page = page_of(load_tiny(tmp_path, {"cases/lille.yml": write_short(told)}), "lille")
    boxes = page.find_class("s-disagreement")
    assert [box.find_class("s-disagreement__title")[0].text_content() for box in boxes] == ["Køkkenet", "Lokalet"]
    sides = [
        [" ".join(side.text_content().split()) for side in box.find_class("s-disagreement__places")[0]] for box in boxes
    ]
    assert sides == [
        ["Foreningen De lovede at betale.", "Kommunen Aftalen nævner det ikke."],
        ["Foreningen, imod Kommunen De lovede at betale."],
    ]


def test_the_end_of_a_round_that_still_runs_is_told_as_a_plan(tmp_path: Path) -> None:
    dated = {"fra": "2025-01", "til": "2027-06"}
    rounds = [{"navn": "Første", **dated}, {"navn": "Anden", **dated, "slut": "planlagt"}]
    page = page_of(load_tiny(tmp_path, {"cases/lille.yml": write_short({"runder": rounds})}), "lille")
    told = [" ".join(item.text_content().split()) for item in page.xpath("//p[.='Runder']/following-sibling::ul[1]/li")]
    assert told == ["Første, januar 2025 – juni 2027", "Anden, januar 2025 – juni 2027, efter planen"]


def test_who_asked_not_to_be_named_is_told_so(tmp_path: Path) -> None:
    parties = [{"navn": "En beboer", "sektor": "frivillig", "anonym": wish} for wish in ("efter eget ønske", "nej")]
    parties[1]["navn"] = "En anden"
    page = page_of(load_tiny(tmp_path, {"cases/lille.yml": write_short({"parter": parties})}), "lille")
    told = [" ".join(one.text_content().split()) for one in page.find_class("s-parties__role")]
    assert "anonym efter eget ønske" in told[0]
    assert "anonym" not in told[1]
    assert "navn" not in told[1]


def test_what_is_counted_year_by_year_is_one_table_and_all_else_stands_as_it_stood(tmp_path: Path) -> None:
    def count(value: str, unit: str, year: str) -> dict[str, str]:
        return {"værdi": value, "enhed": unit, "sammenhæng": f"Talt {year}.", **({"år": year} if year else {})}

    yearly = [count("30", "gæster", "2024"), count("10", "gæster", "2022"), count("20", "gæster", "2023")]
    others = [count("3", "værter", "2023"), count("4", "værter", "2024"), count("7", "gæster", "ca. 2021")]
    page = page_of(load_tiny(tmp_path, {"cases/lille.yml": write_short({"tal": [*yearly, *others]})}), "lille")
    (table,) = page.find_class("s-table--years")
    assert table.xpath("caption")[0].text_content() == "Gæster"
    assert table.xpath(".//tbody/tr/th/text()") == ["2022", "2023", "2024"]
    assert [cell.text_content() for cell in table.xpath(".//tbody/tr/td[1]")] == ["10", "20", "30"]
    assert [dt.text_content() for dt in page.xpath("//dl[@class='s-figures']//dt")] == [
        "3 værter, 2023",
        "4 værter, 2024",
        "7 gæster, ca. 2021",
    ]


def test_the_page_tells_a_party_without_name_money_by_giver_quotes_and_ways_on(tmp_path: Path) -> None:
    page = page_of(load_tiny(tmp_path, {"cases/lille.yml": write_short(AROUND)}), "lille")
    parties = [" ".join(one.text_content().split()) for one in page.find_class("s-parties__role")]
    assert parties == [
        "frivillig organisation · fra Odense · kilden nævner ikke navnet",
        "frivillig organisation",
    ]
    money = page.xpath("//dt[.='Hvem der har givet hvad']/following-sibling::dd//li")
    assert [" ".join(one.text_content().split()) for one in money] == [
        "Staten, 2 mio. kr., 2023",
        "En fond, halvdelen: Kun til mad.",
    ]
    quote = page.find_class("s-quote")[0]
    assert quote.findtext(".//blockquote/p") == "«Vi lavede naboer.»"
    assert quote.findtext("figcaption") == "En vært"
    assert page.find_class("s-figure-number")[0].findtext("dt/b") == "18"
    assert "gæster, 2024" in page.find_class("s-figure-number")[0].text_content()
    links = {link.text: link.get("href") for link in page.xpath("//a[@rel='noopener']")}
    assert links["Kommunens konsulent"] == "https://eksempelby.example/kontakt"
    assert links["Klubbens side"] == "http://eksempelby.example/madklubben"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ({"fra": "2015"}, " · med siden 2015"),
        ({"fra": "2015", "til": "nu"}, " · med siden 2015"),
        ({"til": "2017-06"}, " · med til juni 2017"),
        ({"fra": "2014", "til": "2017"}, " · med 2014–2017"),
        ({"til": "nu"}, ""),
    ],
)
def test_the_page_tells_when_a_party_was_in_it(written: dict[str, str], shown: str, tmp_path: Path) -> None:
    party = {"navn": "Solbakken", "sektor": "frivillig", **written}
    page = page_of(load_tiny(tmp_path, {"cases/lille.yml": write_short({"parter": [party]})}), "lille")
    (role,) = (" ".join(one.text_content().split()) for one in page.find_class("s-parties__role"))
    assert role == f"frivillig organisation{shown}"


def test_a_number_and_a_sum_of_money_can_be_of_several_years(tmp_path: Path) -> None:
    several = {
        "finansiering": {"bidrag": [{"hvem": "Staten", "beløb": "2 mio. kr.", "år": "2023", "til": "2025"}]},
        "tal": [{"værdi": "18", "enhed": "gæster", "år": "2023", "til": "2024", "sammenhæng": "I snit."}],
    }
    page = page_of(load_tiny(tmp_path, {"cases/lille.yml": write_short(several)}), "lille")
    (money,) = page.xpath("//dt[.='Hvem der har givet hvad']/following-sibling::dd//li")
    assert " ".join(money.text_content().split()) == "Staten, 2 mio. kr., 2023–2025"
    assert "gæster, 2023–2024" in page.find_class("s-figure-number")[0].text_content()


def test_a_title_in_another_language_is_marked_for_screen_readers(tmp_path: Path) -> None:
    own = 'kilder:\n  - {sted: rapporten s. 1, titel: "Med hjerte", udgiver: Arendal kommune, sprog: norsk}\n'
    text = SHORT_CASE.replace("id: eksempel", "id: lille").partition("kilder:")[0] + own
    page = page_of(load_tiny(tmp_path, {"cases/lille.yml": text}), "lille")
    title = page.find_class("s-sources__title")[0]
    assert (title.get("lang"), title.text) == ("no", "Med hjerte")
    assert "på norsk" in title.getparent().text_content()


# --- a new field ------------------------------------------------------------------------------------------

MODEL, TABLE = "macros/model/records/case.py", "macros/views/case/page.py"
NEW_FIELDS: dict[str, tuple[str, str, Any, list[str]]] = {
    "tilgængelighed": (
        'access: tuple[Stated[str], ...] = prose("tilgængelighed", "Hvem kan komme ind", "Om døre.", many=True)',
        'Part("access", Show.ROW),',
        ["Rampen er bred.", {"tekst": "Døren står åben.", "ophav": "vores læsning"}],
        ["Rampen er bred.", "Døren står åben."],
    ),
    "stemning": (
        'mood: Stated[str] | None = prose("stemning", "Stemningen", "Hvordan der var.")',
        'Part("mood", Show.LABELLED),',
        "Der var *lyst*.",
        ["Der var lyst."],
    ),
    "motto": (
        'motto: str | None = line("motto", "Motto", "Det, de sagde.")',
        'Part("motto", Show.ROW),',
        "Kom som du er",
        ["Kom som du er"],
    ),
    "indviet": (
        'opened: Any = day("indviet", "Indviet", "Hvornår det åbnede.")',
        'Part("opened", Show.LABELLED),',
        "ca. 2003-05",
        ["ca. maj 2003"],
    ),
    "pladser": (
        'seats: int | None = integer("pladser", "Pladser", "Hvor mange der kan være.")',
        'Part("seats", Show.TEXT),',
        "1234",
        ["1234"],
    ),
    "aldre": (
        'ages: tuple[str, ...] = listed_word("aldre", "Aldre", "Hvem der kom.", "target_kinds", many=True)',
        'Part("ages", Show.ROW),',
        ["unge", "ældre"],
        ["Unge", "Ældre"],
    ),
    "igen": (
        'again: Answer | None = word("igen", "Igen", "Om de vil gøre det igen.", Answer)',
        'Part("again", Show.ROW),',
        "ja",
        ["Ja"],
    ),
    "forbillede": (
        'model: str | None = reference("forbillede", "Forbillede", "Id på en metode.", "methods")',
        'Part("model", Show.TEXT),',
        "rundbordsdebatter",
        ["Rundbordsdebatter"],
    ),
    "mødested": (
        'meeting_place: Person | None = group("mødested", "Mødested", "Hvor det er.", Person)',
        'Part("meeting_place", Show.ROW),',
        {"funktion": "Kælderen", "hvem": "Foreningen har nøglen."},
        ["Funktion: Kælderen", "Hvem: Foreningen har nøglen."],
    ),
}
"""Fields of every kind: the line of the model, the line of the table, what a record says, and what readers then see."""

SHOW_ALL = """
import json, sys
from pathlib import Path
from macros.checking.inspection import inspect
from macros.exports.json_files import generate_json
from macros.exports.spreadsheet import generate_csv
from macros.pages.fragments import CASE, HANDOUTS
from macros.pages.renderer import Renderer
from macros.model.addresses import FORM_DATA
from macros.scripts.form.data import generate_form_scripts

catalogue, problems = inspect(Path(sys.argv[1]))
assert catalogue, [str(problem) for problem in problems]
renderer = Renderer(catalogue)
print(json.dumps({
    "page": renderer.fill(CASE.ask("lille"), "../"),
    "handout": renderer.fill(HANDOUTS["case"].ask("lille"), ""),
    "csv": b"".join(generate_csv(catalogue)).decode("utf-8-sig"),
    "json": b"".join(dict(generate_json(catalogue))["cases/lille.json"]).decode(),
    "form": json.dumps(next(piece.value for piece in generate_form_scripts(catalogue) if piece.address == FORM_DATA)),
}))
"""


@pytest.fixture(scope="module")
def widened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a project says of one case when each new field has one line in the model and one in the table."""
    folder = tmp_path_factory.mktemp("widened")
    project = Project.copied_to(folder / "code")
    lines = {path: (project.root / path).read_text(encoding="utf-8") for path in (MODEL, TABLE)}
    for declared, part, _, _ in NEW_FIELDS.values():
        lines[MODEL] = lines[MODEL].replace("    history: tuple[", f"    {declared}\n    history: tuple[", 1)
        lines[TABLE] = lines[TABLE].replace(
            '_page_only("earlier", Show.LABELLED),', f'_page_only("earlier", Show.LABELLED),\n            {part}', 1
        )
    # The names that the lines are made of stand in the modules that declare them.
    imports = "from macros.model.fields import day, integer\nfrom macros.model.records.case_words import Answer\n"
    lines[MODEL] = lines[MODEL].replace("\nif TYPE_CHECKING:", f"{imports}\nif TYPE_CHECKING:", 1)
    for path, text in lines.items():
        project.write(path, text)
    record = write_short({key: said for key, (_, _, said, _) in NEW_FIELDS.items()})
    tiny = make_project(folder, {"cases/lille.yml": record})
    run = project.run("-c", SHOW_ALL, str(tiny))
    assert run.returncode == 0, run.stdout
    shown: dict[str, str] = json.loads(run.stdout)
    return shown


def words_of(fragment: str) -> str:
    return " ".join(html.fragment_fromstring(fragment, create_parent="div").text_content().split())


@pytest.fixture(scope="module")
def widened_form(browser: Browser, serve_site: str, built_site: BuiltSite, widened: dict[str, str]) -> Iterator[Page]:
    """The form as it is, with the data of the project that has the new fields."""
    page = browser.new_page()
    edition = edition_of((built_site.folder / "foreslaa-en-case.html").read_text(encoding="utf-8"))
    data = write_piece(Piece(FORM_DATA, json.loads(widened["form"])), edition)
    page.route("**/skemaer/formular.js*", lambda route: route.fulfill(body=data, content_type="text/javascript"))
    page.goto(f"{serve_site}/foreslaa-en-case.html")
    yield page
    page.close()


NEW_RECORD = {
    "titel": "Ture ved åen",
    "resumé": "Kommunen og foreningen går tur.",
    **{key: said for key, (_, _, said, _) in NEW_FIELDS.items()},
}
PREVIEW = "record => samspilFormular.inspection.preview(record).outerHTML"


@pytest.mark.parametrize("key", NEW_FIELDS)
def test_a_new_field_is_shown_in_the_preview(key: str, widened_form: Page) -> None:
    declared, part, _, seen = NEW_FIELDS[key]
    words = words_of(widened_form.evaluate(PREVIEW, NEW_RECORD))
    assert all("".join(one.split()) in "".join(words.split()) for one in seen)
    assert ("Show.TEXT" in part) or title_in(declared) in words


def test_the_preview_of_the_new_fields_is_that_of_the_page(widened: dict[str, str], widened_form: Page) -> None:
    preview = widened_form.evaluate(PREVIEW, NEW_RECORD)
    shown, built = (words_below("Hvordan det begyndte", text) for text in (preview, widened["page"]))
    assert shown == built
    assert len(shown) > len(NEW_FIELDS)


def words_below(heading: str, page: str) -> list[str]:
    """The words of every part of a section, without spaces: where blocks meet, the two put them differently."""
    parts = html.fragment_fromstring(page, create_parent="div").xpath(
        f".//*[normalize-space(.)='{heading}']/following-sibling::*"
    )
    own = itertools.takewhile(lambda part: part.tag not in {"h2", "h3"}, parts)
    return ["".join(part.text_content().split()) for part in own]


def test_a_way_of_showing_that_the_preview_does_not_know_shows_what_is_said(widened_form: Page) -> None:
    words = widened_form.evaluate(
        """record => {
          const part = {keys: ['tilgængelighed'], title: 'Ny', show: 'findes-ikke-endnu', frame: ''};
          samspilFormular.data.page.sections.push({id: 'ny', title: 'Ny slags', parts: [part], sections: []});
          const preview = samspilFormular.inspection.preview(record);
          samspilFormular.data.page.sections.pop();
          return preview.lastElementChild.textContent;
        }""",
        NEW_RECORD,
    )
    assert "Rampen er bred." in words


def test_every_new_field_has_its_control_in_the_form(widened_form: Page) -> None:
    widened_form.evaluate(
        "record => { localStorage.clear(); samspilFormular.inspection.open('', record); }", NEW_RECORD
    )
    held = widened_form.evaluate(
        "() => [...document.querySelectorAll('.f-form :is(input:not([type=radio]), textarea, select, :checked)')]"
        ".map(control => control.value).join('\\n')"
    )
    said = re.findall(
        r"'(?!tekst|ophav|funktion|hvem)([^']{3,})'", str([said for _, _, said, _ in NEW_FIELDS.values()])
    )
    assert len(said) > len(NEW_FIELDS)
    # The form has days in words.
    shown = [parse_date(text).wording if "-" in text and FORM.fullmatch(text) else text for text in said]
    assert [text for text in shown if text not in held] == []


def title_in(declared: str) -> str:
    return str(re.findall(r'"([^"]+)"', declared)[1])


@pytest.mark.parametrize("key", NEW_FIELDS)
@pytest.mark.parametrize("where", ["page", "handout"])
def test_a_new_field_is_shown_to_readers(where: str, key: str, widened: dict[str, str]) -> None:
    declared, part, _, seen = NEW_FIELDS[key]
    words = words_of(widened[where])
    assert all(one in words for one in seen)
    if "Show.TEXT" not in part:
        assert title_in(declared) in words


@pytest.mark.parametrize("key", NEW_FIELDS)
def test_a_new_field_is_in_the_form_and_in_the_files_for_others(key: str, widened: dict[str, str]) -> None:
    declared, *_ = NEW_FIELDS[key]
    given = json.loads(re.sub(r"^[^{]*=\s*|;\s*$", "", widened["form"]))
    data = given.get("data", given)
    assert data["schema"]["properties"][key]["title"] == title_in(declared)
    assert key in [field for step in data["more"] for field in step["fields"]]
    (part,) = [part for part in data["page"]["sections"][0]["parts"] if part["keys"] == [key]]
    assert part["title"] == title_in(declared)
    assert key in json.loads(widened["json"])["case"]
    table = csv.DictReader(io.StringIO(widened["csv"]), delimiter=";")
    row = next(row for row in table if row["Id"] == "lille")
    assert [value for heading, value in row.items() if heading.startswith(title_in(declared)) and value]
