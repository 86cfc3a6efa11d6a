"""Pages load what they use of Material's look, as the locked version has it, and no more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.theme_styles import KEPT, OUTPUT, STYLES, find_material, list_classes, reduce_theme

if TYPE_CHECKING:
    from tests.conftest import BuiltSite

CLASS = re.compile(r'class="([^"]*)"')
QUOTED = re.compile(r"[\"'`. ](md-[\w-]+)")


def test_part_of_materials_look_is_what_the_locked_version_has() -> None:
    assert OUTPUT.read_text(encoding="utf-8") == reduce_theme(), "Kør: make look"


def test_no_page_or_script_has_a_class_whose_look_was_left_out(built_site: BuiltSite) -> None:
    left_out = list_classes(find_material().read_text(encoding="utf-8")) - KEPT
    for path in built_site.pages():
        found = {name for names in CLASS.findall(path.read_text(encoding="utf-8")) for name in names.split()}
        assert not found & left_out, path.name
    for path in (STYLES.parent).rglob("*.ts"):
        assert not set(QUOTED.findall(path.read_text(encoding="utf-8"))) & left_out, path.name


def test_every_class_that_is_kept_is_on_a_page(built_site: BuiltSite) -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in built_site.pages())
    assert {name for names in CLASS.findall(pages) for name in names.split()} >= KEPT


def test_nothing_of_the_theme_is_published_that_no_page_loads(built_site: BuiltSite) -> None:
    for folder in ("assets/javascripts", "assets/stylesheets", "assets/images"):
        assert not (built_site.folder / folder).exists(), folder
