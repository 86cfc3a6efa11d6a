"""The browser splits a text into words as Python does, or nobody would find what it has indexed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.language.danish import list_words

if TYPE_CHECKING:
    from tests.conftest import BuiltSite, OpenPage


def test_the_browser_splits_every_text_of_the_site_into_the_words_of_the_index(
    built_site: BuiltSite, open_page: OpenPage
) -> None:
    page = open_page("om.html").page
    page.get_by_role("button", name="Søg", exact=True).first.click()
    page.wait_for_function("window.samspilDansk")
    texts = [path.read_text(encoding="utf-8") for path in sorted((built_site.folder / "soeg/t").glob("*.js"))]
    assert len(texts) > 60
    for text in texts:
        words = page.evaluate("text => samspilDansk.words(text)", text)
        assert words == list_words(text), re.sub(r"\s+", " ", text)[:80]
