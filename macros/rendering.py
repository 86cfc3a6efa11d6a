"""Records to HTML: the one Jinja environment, its filters, and the functions that fill a template.

Everything escapes by itself; a fragment is a pure function of records and templates, so the same input always
gives the same bytes.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from macros import danish, marks, text
from macros.browsing import view_choice, view_list_page
from macros.catalogue import FOLDERS
from macros.charts import draw_chart
from macros.collecting import KINDS
from macros.comparing import list_rows
from macros.dates import word_day
from macros.environment import make_environment
from macros.examples import find_problems, read_example, split_lines
from macros.exports.addresses import data_of
from macros.exports.feed import has_feed
from macros.exports.json_files import write_example
from macros.facets import list_facets
from macros.field_reference import describe_lists, describe_record, describe_shared
from macros.fields import specs_of
from macros.map import draw_map
from macros.overview import view_overview, view_review
from macros.records.case import Case, Standing
from macros.records.checklist import SheetUse
from macros.records.method import HandbookMethod
from macros.records.topic import DilemmaTheme, PrerequisiteHeading
from macros.sheet import compose_sheet
from macros.statements import Origin
from macros.views import (
    cases_by_name_only,
    cases_with_page,
    group_by_word,
    group_topics,
    view_case,
    view_cases_of_types,
    view_dimensions,
    view_levels,
    view_method_table,
    view_sorting_field,
    view_source_uses,
    view_topic_links,
    word_period,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from jinja2 import Environment

    from macros.catalogue import Catalogue
    from macros.comparing import Cell
    from macros.facets import Facet
    from macros.records.topic import Topic
    from macros.references import SourcedPage
    from macros.sheets.editions import Editions

STEP_SIGNS = {"cases": "type-case", "metoder": "type-metode", "tjeklister": "type-tjekliste"}
"""The sign beside a next step, by the folder that it leads to."""

DIVIDER = "\x1e"
"""Between fragments that are made together; no record can hold it."""

HANDOUTS = {
    "case": "handout_case.html",
    "metode": "handout_method.html",
    "dilemma": "handout_dilemma.html",
    "tjekliste": "handout_checklist.html",
    "forudsaetning": "handout_topic.html",
    "ide": "handout_topic.html",
}
"""The template of each kind in a handout, by the names of `KINDS`."""

TEMPLATES = Path(__file__).parent / "templates"
SIGNS = Path(__file__).parent / "theme" / "signs"
# What all signs share stands in the style sheet, for a page can hold a hundred of them.
_ROOT = re.compile(r'<svg class="([^"]+)".*? viewBox="([^"]+)" width="([^"]+)" height="([^"]+)"[^>]*>')


class Renderer:
    """Fills the templates with what a catalogue holds. Made once for each build."""

    def __init__(
        self,
        catalogue: Catalogue,
        pages: tuple[SourcedPage, ...] = (),
        editions: Editions | None = None,
        today: date | None = None,
    ) -> None:
        self.catalogue = catalogue
        self.pages = pages
        self.editions = editions
        self.today = today
        self.environment = _make_environment()
        self.environment.globals.update(catalogue=catalogue)

    def fill(self, template: str, base: str, **values: Any) -> str:
        """Fill a template. `base` is the way from the page to the site's root: «» or «../»."""
        return self.environment.get_template(template).render(base=base, main_source="", **values)

    def case(self, identity: str, base: str) -> str:
        """Body of a case's page."""
        view = view_case(self.catalogue.cases[identity], self.catalogue)
        template = self.environment.get_template("case.html")
        review = view_review(view.case, self.catalogue, self.today)
        return template.render(base=base, main_source=view.main_source, view=view, case=view.case, review=review)

    def case_card(self, identity: str, base: str) -> str:
        """One case as a card."""
        return self.fill("featured_case.html", base, case=self.catalogue.cases[identity])

    def list_card(self, identity: str, base: str) -> str:
        """One case as it stands in a list of cards."""
        return self.fill("list_card.html", base, case=self.catalogue.cases[identity]).strip()

    def catalogue_list(self, base: str) -> str:
        """The catalogue: its first page of cases as cards, those that are only named, and the ways in."""
        return self.fill(
            "catalogue.html",
            base,
            page=view_list_page(self.catalogue, 1),
            named=cases_by_name_only(self.catalogue),
            facets=self.facets,
        )

    def catalogue_page(self, number: str, base: str) -> str:
        """A further page of the catalogue."""
        return self.fill("catalogue_page.html", base, page=view_list_page(self.catalogue, int(number)))

    def choice_page(self, facet_key: str, choice_key: str, base: str) -> str:
        """The page of one choice of a facet."""
        facet = next(facet for facet in self.facets if facet.key == facet_key)
        choice = next(choice for choice in facet.choices if choice.key == choice_key)
        return self.fill("choice_page.html", base, page=view_choice(facet, choice, self.catalogue))

    @cached_property
    def facets(self) -> tuple[Facet, ...]:
        """What the catalogue is filtered by."""
        return list_facets(self.catalogue)

    def case_map(self, base: str) -> str:
        """Denmark with the municipalities that have cases, drawn and as a list."""
        return self.fill("map.html", base, map=draw_map(self.catalogue))

    def comparing(self, base: str) -> str:
        """The page that compares: what to choose from, and the rows of both tables."""
        tables = [
            ("cases", "Cases", 4, cases_with_page(self.catalogue), list_rows(Case)),
            ("metoder", "Metoder", 3, list(self.catalogue.methods.values()), list_rows(HandbookMethod)),
        ]
        return self.fill("compare.html", base, tables=tables)

    def compare_cells(self, cells: Sequence[Cell], main_source: str) -> list[str]:
        """What one record says in the rows of a comparison; the page that shows it stands at the site's root."""
        template = self.environment.get_template("compare_cells.html")
        return template.render(base="", main_source=main_source, cells=cells, divider=DIVIDER).split(DIVIDER)

    def collection(self, base: str) -> str:
        """The page of what a reader has gathered, empty."""
        return self.fill("collection.html", base)

    def handout(self, kind: str, identity: str) -> str:
        """What a handout says of one record; the page that shows it stands at the site's root."""
        record = getattr(self.catalogue, KINDS[kind].collection)[identity]
        values: dict[str, Any] = {"record": record, "main_source": ""}
        if isinstance(record, Case):
            values["view"] = view_case(record, self.catalogue)
            values["main_source"] = values["view"].main_source
        elif kind == "metode":
            values["dimensions"] = view_dimensions(record)
        elif kind == "tjekliste":
            values["sheet"] = compose_sheet(record, self.catalogue)
        elif kind == "dilemma":
            values["links"] = view_topic_links(self.catalogue, "dilemmas")[identity]
        return self.environment.get_template(HANDOUTS[kind]).render(base="", **values)

    def method(self, identity: str, base: str) -> str:
        """What the handbook says about a method."""
        method = self.catalogue.methods[identity]
        return self.fill("method.html", base, method=method, dimensions=view_dimensions(method))

    def cases_of_method(self, identity: str, base: str) -> str:
        """The cases of a method, those tied to it by the source apart from those that we tie to it."""
        return self.fill(
            "method_cases.html",
            base,
            method=self.catalogue.methods[identity],
            cases=self.catalogue.cases_with("method", identity),
        )

    def method_comparison(self, base: str) -> str:
        """The three methods side by side."""
        return self.fill("method_comparison.html", base, table=view_method_table(self.catalogue))

    def complexity_table(self, base: str) -> str:
        """The levels of complexity with all their dimensions."""
        return self.fill("complexity_table.html", base, table=view_levels(self.catalogue))

    def complexity_scale(self, base: str) -> str:
        """The levels of complexity, drawn."""
        return self.fill("complexity_scale.html", base, levels=list(self.catalogue.levels.values()))

    def cases_by_complexity(self, base: str) -> str:
        """The cases at each level."""
        return self.fill("complexity_cases.html", base, levels=list(self.catalogue.levels.values()))

    def checklist(self, identity: str, base: str) -> str:
        """Body of a checklist's page."""
        checklist = self.catalogue.checklists[identity]
        return self.fill(
            "checklist.html",
            base,
            checklist=checklist,
            sheet=compose_sheet(checklist, self.catalogue),
            editions=self.editions.sheets[identity] if self.editions else (),
            review=view_review(checklist, self.catalogue, self.today),
        )

    def checklist_list(self, base: str) -> str:
        """All checklists, each with what it is good for."""
        groups = group_by_word(self.catalogue.checklists.values(), "use_kind", SheetUse)
        return self.fill("checklist_list.html", base, groups=groups)

    def sources(self, base: str) -> str:
        """Every source: what it is, what our copy lacks, which cases rest on it."""
        return self.fill("sources.html", base, uses=view_source_uses(self.catalogue, self.pages))

    def responsibility(self, base: str) -> str:
        """Who is responsible and how to reach them, as far as the settings say."""
        return self.fill("responsibility.html", base, settings=self.catalogue.settings)

    def licence(self, base: str) -> str:
        """What others may do with our own words, and how they name us, as far as the settings say."""
        return self.fill("licence.html", base, settings=self.catalogue.settings)

    def case_fields(self, base: str) -> str:
        """Every field of a case as data has it, from the model."""
        return self.fill("data_fields.html", base, fields=[spec for _, spec in specs_of(Case)])

    def data_files(self, base: str) -> str:
        """The files for others, each with what it is."""
        example = next((data_of(case) for case in cases_with_page(self.catalogue)), "")
        return self.fill("data_files.html", base, has_feed=has_feed(self.catalogue), example=example)

    def data_example(self, base: str) -> str:
        """A small part of a real case as its file has it."""
        return self.fill("data_example.html", base, example=write_example(self.catalogue))

    def editors_overview(self, base: str) -> str:
        """Which records to review, which tell little, and which fields mostly stand open."""
        overview = view_overview(self.catalogue, self.today)
        return self.fill(
            "editors_overview.html", base, overview=overview, today=self.today, settings=self.catalogue.settings
        )

    def redirect(self, target: str, base: str) -> str:
        """A whole page at an old address, which leads on to the new one."""
        address = self.catalogue.settings.address
        canonical = address.rstrip("/") + "/" + target.partition("#")[0] if address else ""
        return self.fill("redirect.html", base, target=target, canonical=canonical, name=self.catalogue.settings.name)

    def next_steps(self, *steps_and_base: Any) -> str:
        """The next steps at the end of a page: a title, a page as a path from this one, and why, for each."""
        *steps, base = steps_and_base
        return self.fill("next_steps.html", base, steps=steps, kinds=STEP_SIGNS)

    def form(self, base: str) -> str:
        """The frame of the form «Foreslå en case»: what stands there until the browser has made it."""
        return self.fill("form.html", base, signs=sorted(path.stem for path in SIGNS.glob("*.svg")))

    def packs(self, base: str) -> str:
        """Every pack: programme, sheets, evaluation and its files."""
        return self.fill("packs.html", base, editions_of=self.editions.packs if self.editions else {})

    def steps(self, base: str) -> str:
        """The way to a partnership, step by step."""
        return self.fill("steps.html", base)

    def agreement_points(self, base: str) -> str:
        """What an agreement holds at the least."""
        return self.fill("agreement_points.html", base)

    def agreement_comparison(self, base: str) -> str:
        """What three agreements answer, question by question."""
        return self.fill("agreement_comparison.html", base)

    def combinations(self, base: str) -> str:
        """How one method leads to another, drawn and in words."""
        return self.fill("combinations.html", base)

    def typology(self, identity: str, base: str) -> str:
        """One typology: figure, types, table and cases."""
        typology = self.catalogue.typologies[identity]
        return self.fill(
            "typology.html", base, typology=typology, cases_of=view_cases_of_types(typology, self.catalogue)
        )

    def typology_list(self, base: str) -> str:
        """All typologies, each with what it sorts."""
        return self.fill("typology_list.html", base)

    def prerequisites(self, base: str) -> str:
        """The prerequisites under their headings, with the cases that show them."""
        groups = group_by_word(self.catalogue.prerequisites.values(), "heading", PrerequisiteHeading)
        return self.fill(
            "prerequisites.html", base, groups=groups, links=view_topic_links(self.catalogue, "prerequisites")
        )

    def dilemmas(self, base: str) -> str:
        """The dilemmas under their themes, numbered through, with the cases that show them."""
        groups = group_by_word(enumerate(self.catalogue.dilemmas.values(), 1), "theme", DilemmaTheme)
        return self.fill("dilemmas.html", base, groups=groups, links=view_topic_links(self.catalogue, "dilemmas"))

    def outcomes(self, base: str) -> str:
        """What partnership gives and takes."""
        return self.topics(self.catalogue.outcomes, base)

    def attention(self, base: str) -> str:
        """Points of attention."""
        return self.topics(self.catalogue.attention, base)

    def ideas(self, base: str) -> str:
        """The catalogue of ideas."""
        return self.topics(self.catalogue.ideas, base, kind="ide")

    def empowerment(self, base: str) -> str:
        """Empowerment: values, pairs of roles, tasks."""
        return self.topics(self.catalogue.empowerment, base)

    def topics(self, topics: Mapping[str, Topic], base: str, kind: str = "") -> str:
        """A plain list of topics under their headings. `kind` is that of `KINDS`, for topics that can be gathered."""
        return self.fill("topics.html", base, groups=group_topics(topics.values()), kind=kind)

    def charts(self, base: str) -> str:
        """The survey's charts, each with its table and what is uncertain about it."""
        return self.fill("charts.html", base, drawings=[draw_chart(chart) for chart in self.catalogue.charts.values()])

    def terms(self, base: str) -> str:
        """The glossary in Danish order."""
        terms = sorted(self.catalogue.terms.values(), key=lambda term: danish.sort_key(term.title))
        return self.fill("terms.html", base, terms=terms)

    def disagreements(self, base: str) -> str:
        """Everywhere that two places do not say the same: between sources, and case by case."""
        cases = [case for case in cases_with_page(self.catalogue) if case.disagreements]
        return self.fill("disagreements.html", base, cases=cases)

    def field_reference(self, collection: str, base: str) -> str:
        """Every field of a case or a checklist, for editors."""
        _, record = FOLDERS[collection]
        return self.fill("field_reference.html", base, sections=describe_record(record, self.catalogue))

    def list_reference(self, base: str) -> str:
        """Every field of the records in the handbook's own lists, for editors."""
        return self.fill("field_reference.html", base, sections=describe_lists(self.catalogue))

    def shared_fields(self, base: str) -> str:
        """The fields that every group can carry, for editors."""
        return self.fill("shared_fields.html", base, entries=describe_shared(self.catalogue))

    def example(self, path: str, base: str) -> str:
        """A record to copy, as it stands in its file."""
        return self.fill("example.html", base, example=read_example(path))

    def fault(self, wrong: str, right: str, base: str) -> str:
        """A few lines with a mistake, what the check says to them, and the same lines put right."""
        return self.fill("fault.html", base, wrong=wrong, right=right, problems=find_problems(wrong))

    def way_to_files(self, base: str) -> str:
        """Where the files of the site lie and how to add one there, as far as the settings say."""
        return self.fill("way_to_files.html", base, settings=self.catalogue.settings)


@cache
def _make_environment() -> Environment:
    environment = make_environment(TEMPLATES)
    environment.filters.update(
        block=marks.render_block,
        words=marks.render_words,
        heading=text.protect_heading,
        words_alone=marks.render_words_alone,
        shared_place=marks.render_shared_place,
        place=marks.render_marks,
        own_source=marks.describe_own_source,
        source_place=marks.render_source_place,
        cite=marks.cite_place,
        inline=text.render_inline,
        plain=text.strip_formatting,
        join_words=danish.join_words,
        slug=danish.make_slug,
        lower_initial=danish.lower_initial,
        raise_initial=danish.raise_initial,
        count=danish.count_things,
        day=word_day,
        period=word_period,
        sorted_by=view_sorting_field,
        origin=marks.render_origin,
        yaml_lines=split_lines,
    )
    environment.globals.update(
        sign=read_sign,
        Origin=Origin,
        Standing=Standing,
    )
    return environment


@cache
def read_sign(name: str) -> Markup:
    """One of the site's own signs, as SVG to stand in the page. Raises FileNotFoundError for an unknown name."""
    drawing = (SIGNS / f"{name}.svg").read_text(encoding="utf-8").strip()
    lean = r'<svg class="\1" viewBox="\2" width="\3" height="\4" aria-hidden="true">'
    return Markup(_ROOT.sub(lean, drawing, count=1))  # noqa: S704 - a file of ours
