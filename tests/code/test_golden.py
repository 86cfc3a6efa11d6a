"""Every fragment of a page, and the words of a sheet in each edition, as they were when somebody last read them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from macros.pages import fragments
from macros.pages.fragments import HANDOUTS, MACROS, Fragment
from macros.pages.renderer import Renderer
from macros.sheets.press.setting import Setting
from tests.full_record import fill_case, write_yaml
from tests.golden_files import FOLDER, RENEW, compare, kept, tidy_fragment
from tests.projects import SHORT_CASE, load_tiny
from tests.sheet_editions import EVERYTHING, content_of, print_once, printed_everything

if TYPE_CHECKING:
    from collections.abc import Mapping

TODAY = date(2030, 1, 15)
"""The day that ages are counted to."""

ASKED: Mapping[str, tuple[Any, ...]] = {
    "show_featured_cases": ("fuld", "eksempel"),
    "show_section": ("viden",),
    "show_cases_of_method": ("partnerskaber",),
    "show_method": ("partnerskaber",),
    "show_typology": ("eksempel",),
    "show_sheets_for": ("side", "aftaler"),
    "show_next": (("Se alle cases", "cases/index.html", "De står i rækkefølge."), ("Ordliste", "ordliste.html", "")),
    "show_fields": ("checklists",),
    "show_list_fields": ("felter-ord.html",),
    "show_example": ("cases/madklub-eksempelby.yml",),
    "show_fault": ("titel: Mød: os", 'titel: "Mød: os"'),
    "CASE": ("fuld",),
    "CHECKLIST": ("alle-slags",),
    "CATALOGUE_PAGE": (1,),
    "CHOICE_PAGE": ("metode", "partnerskaber"),
    "REDIRECT": ("cases/fuld.html#kilder",),
    "LIST_CARD": ("eksempel",),
    "case": ("fuld",),
    "metode": ("partnerskaber",),
    "tjekliste": ("alle-slags",),
    "dilemma": ("d01",),
    "forudsaetning": ("tillid",),
    "ide": ("eksempel",),
}
"""What a fragment is asked for with, by its macro, its name in the registry, or the kind of thing of a handout."""
WAYS = write_yaml(
    [
        {
            "id": "viden",
            "grupper": [
                {"titel": "At tale om", "sider": [{"side": "tal.html", "giver": "Det, de siger.", "tegn": "tal"}]},
            ],
        }
    ]
)
BY_COMPARISON = {"COMPARED_CELLS"}
"""What is filled with parts of another fragment, and stands in that one's file."""


def every_fragment() -> dict[str, Fragment[...]]:
    named = {name: value for name, value in vars(fragments).items() if isinstance(value, Fragment)}
    handouts = {f"handout-{name}": fragment for name, fragment in HANDOUTS.items()}
    found = {**{fragment.macro: fragment for fragment in MACROS}, **named, **handouts}
    return {name: fragment for name, fragment in found.items() if name not in BY_COMPARISON}


EVERY = every_fragment()


@pytest.fixture(scope="module")
def renderer(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    """The tiny project with a case of every field, a short one, and a sheet with a part of every kind."""
    files = {
        "cases/fuld.yml": write_yaml(fill_case()[0]),
        "cases/eksempel.yml": SHORT_CASE,
        "checklists/alle-slags.yml": EVERYTHING.replace("l. 213-240", "l. 2-3"),
        "mkdocs.yml": "nav:\n  - Viden:\n      - Viden: viden.md\n      - Tal: tal.md\n",
        "docs/data/indgange.yml": WAYS,
    }
    return Renderer(load_tiny(tmp_path_factory.mktemp("golden"), files), today=TODAY)


@pytest.mark.parametrize("name", EVERY)
def test_a_fragment_is_as_it_was_read(name: str, renderer: Renderer, pytestconfig: pytest.Config) -> None:
    asked = ASKED.get(name.removeprefix("handout-"), ())
    text = tidy_fragment(renderer.fill(EVERY[name].ask(*asked), "../"))
    compare(f"fragments/{name}.html", text, renew=pytestconfig.getoption(RENEW))


@pytest.mark.parametrize("setting", list(Setting))
def test_the_words_of_a_sheet_are_as_they_were_read(setting: Setting, pytestconfig: pytest.Config) -> None:
    # The sheet of everything has no room on half a leaf.
    is_short = setting is Setting.TWO_UP
    pdf = print_once(content_of("raek-ud"), setting) if is_short else printed_everything(setting)
    pages = "\n---\n".join(pdf.pages)
    assert pages.strip(), "there is something to read"
    lines = (line.rstrip() for line in pages.replace("\r\n", "\n").splitlines())
    compare(f"sheets/{setting.value}.txt", "".join(f"{line}\n" for line in lines), renew=pytestconfig.getoption(RENEW))


def test_nothing_is_kept_of_what_is_no_more(pytestconfig: pytest.Config) -> None:
    wanted = {"fragments": {f"{name}.html" for name in EVERY}, "sheets": {f"{one.value}.txt" for one in Setting}}
    for folder, names in wanted.items():
        for old in kept(folder) - names if pytestconfig.getoption(RENEW) else ():
            (FOLDER / folder / old).unlink()
        assert kept(folder) <= names, "kør «make golden»"
