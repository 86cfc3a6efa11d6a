"""The pages for editors in a real browser: read on a phone, jumped into, copied from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest

from macros.model.fields import specs_of
from macros.model.records.case import Case
from macros.pages.yaml_examples import read_example
from tests.freezing import FROZEN
from tests.kinds import KINDS, light_and_weekly_dark
from tests.projects import real_catalogue

if TYPE_CHECKING:
    from tests.conftest import Axe, BuiltSite, OpenPage

FIELDS = "redaktoerer/felter.html"
MORE_FIELDS = "redaktoerer/felter-mere.html"
Scheme = Literal["light", "dark"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a claim about pages one page of each kind, or all of them in the weekly run."""
    if metafunc.definition.get_closest_marker("every_kind_of_page"):
        written = [f"redaktoerer/{path.stem}.html" for path in sorted((FROZEN / "docs/redaktoerer").glob("*.md"))]
        kinds = [address for address in KINDS if address in written]
        metafunc.parametrize(
            "address", ["redaktoerer.html", *written] if metafunc.config.getoption("weekly") else kinds
        )


@light_and_weekly_dark
@pytest.mark.every_kind_of_page
def test_axe_finds_no_fault_for_editors(address: str, scheme: Scheme, open_page: OpenPage, axe: Axe) -> None:
    visit = open_page(address, width=390, scheme=scheme)
    assert axe(visit.page) == ""
    assert not visit.errors


@pytest.mark.every_kind_of_page
def test_nothing_is_cut_off_on_the_narrowest_phone(address: str, open_page: OpenPage) -> None:
    page = open_page(address, width=320).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    wide = page.locator("pre").evaluate_all("all => all.filter(one => one.scrollWidth > one.clientWidth + 1).length")
    # Plain blocks of Markdown may scroll; the examples and the fields never need to.
    assert wide <= page.locator("pre:not(.s-code, .s-bit)").count()
    cut = page.locator("pre.s-code, pre.s-bit").evaluate_all(
        "all => all.filter(x => x.scrollWidth > x.clientWidth + 1).length"
    )
    assert cut == 0


def test_an_address_leads_to_a_field_inside_a_group(open_page: OpenPage) -> None:
    page = open_page(f"{FIELDS}#parter-sektor").page
    field = page.locator("#parter-sektor")
    assert field.locator("dt").first.inner_text().split() == ["sektor", "Sektor"]
    assert 0 <= float(field.evaluate("one => one.getBoundingClientRect().top")) < 200
    assert "skal udfyldes" in field.inner_text()
    assert field.locator("dd dl dt").all_inner_texts() == list(real_catalogue().sectors)


def test_every_field_is_one_click_from_the_top_of_the_reference(open_page: OpenPage) -> None:
    page = open_page(FIELDS, width=390).page
    links = page.locator(".s-field-index li a")
    assert links.all_inner_texts() == [spec.key for _, spec in specs_of(Case)]
    links.get_by_text("parter", exact=True).click()
    assert 0 <= float(page.locator("#parter").evaluate("one => one.getBoundingClientRect().top")) < 200
    links.get_by_text("tidslinje", exact=True).click()
    page.wait_for_url(f"**/{MORE_FIELDS}#tidslinje")
    assert 0 <= float(page.locator("#tidslinje").evaluate("one => one.getBoundingClientRect().top")) < 200


def test_the_two_pages_of_the_reference_tell_of_each_field_once(open_page: OpenPage) -> None:
    told = [
        key
        for address in (FIELDS, MORE_FIELDS)
        for key in open_page(address).page.locator(".s-field h3 code").all_inner_texts()
    ]
    assert sorted(told) == sorted([*(spec.key for _, spec in specs_of(Case)), "sted", "ophav"])


def test_an_old_address_to_a_field_that_moved_has_its_line_on_the_first_page(open_page: OpenPage) -> None:
    page = open_page(f"{FIELDS}#resultater").page
    page.locator("#resultater").get_by_role("link").click()
    page.wait_for_url(f"**/{MORE_FIELDS}#resultater")


def test_an_example_is_downloaded_as_the_file_that_the_tests_check(open_page: OpenPage) -> None:
    page = open_page("redaktoerer/eksempel.html").page
    example = read_example("cases/madklub-eksempelby.yml")
    with page.expect_download() as started:
        page.get_by_role("link", name="Hent eksemplet").first.click()
    assert started.value.suggested_filename == "madklub-eksempelby.yml"
    assert started.value.path().read_text(encoding="utf-8") == example.text


def test_what_is_marked_and_copied_is_the_record(open_page: OpenPage, built_site: BuiltSite) -> None:
    page = open_page(built_site.folder / "redaktoerer/eksempel.html").page
    page.locator("pre.s-code code").first.evaluate("one => getSelection().selectAllChildren(one)")
    copied = str(page.evaluate("`${getSelection()}`"))
    example = read_example("cases/madklub-eksempelby.yml").text
    assert [line for line in copied.splitlines() if line] == [line for line in example.splitlines() if line]


def test_the_pages_for_editors_are_read_without_scripts(open_page: OpenPage) -> None:
    page = open_page(FIELDS, javascript=False).page
    assert page.locator("#parter").is_visible()
