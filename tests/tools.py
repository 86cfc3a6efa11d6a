"""What the walks through the tools have in common: taking a file, looking into it, and a browser that keeps nothing."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

from lxml import etree
from playwright.sync_api import expect
from pypdf import PdfReader

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Download, Page

KEEPS_NOTHING = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
"""Runs before the page's own scripts."""
SMALL = """() => [...document.querySelectorAll(".s-work :is(button, a, input, select, textarea, summary)")]
    .map(one => one.matches("[type=checkbox], [type=radio]") ? one.closest("label") || one : one)
    .filter(one => one.checkVisibility() && !one.matches("p a, li a, dd a"))
    .filter(one => { const { width, height } = one.getBoundingClientRect(); return Math.min(width, height) < 24; })
    .map(one => one.outerHTML)"""
"""What of a tool is smaller than a finger finds; links within text are let off."""


def fetch(page: Page, ending: str, folder: Path) -> Path:
    """Press the button of a file and keep what comes; one file is made at a time."""
    button = page.locator(f'[data-s-tool-get="{ending}"]')
    expect(button).to_have_attribute("aria-disabled", "false")
    with page.expect_download() as coming:
        button.click()
    return _keep(coming.value, folder)


def save(page: Page, folder: Path) -> Path:
    """Save the work as a file."""
    with page.expect_download() as coming:
        page.locator("[data-s-tool-save]").click()
    return _keep(coming.value, folder)


def _keep(download: Download, folder: Path) -> Path:
    file = folder / download.suggested_filename
    download.save_as(file)
    return file


def told(page: Page, words: str) -> None:
    """Wait until the tool has told something."""
    expect(page.locator("[data-s-tool-status]")).to_contain_text(words)


def read_word(file: Path) -> str:
    """The text of a Word file, a line for each paragraph."""
    body = etree.fromstring(zipfile.ZipFile(file).read("word/document.xml"))
    mark = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    return "\n".join("".join(map(str, part.itertext(f"{mark}t"))) for part in body.iter(f"{mark}p"))


def read_pdf(file: Path) -> str:
    """The text of a PDF, its lines and pages run together."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(file).pages))
