"""The browser's scripts as a codebase: bundles are fresh, modules are small, and every hook is written down."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BROWSER = ROOT / "macros" / "browser"
BUNDLES = ROOT / "docs" / "assets" / "js"
MOST_LINES = 300

HOOK = re.compile(r"data-[sf]-[a-z]+(?:-[a-z]+)*")
ANOTHERS = BROWSER / "typesetter" / "compiler"
"""What was taken from others, unchanged."""
MODULES = sorted(BROWSER.rglob("*.ts"))
MARKUP = sorted(
    path
    for folder, sort in (("macros", "*.html"), ("macros", "*.py"), ("tests/frozen/docs", "*.md"))
    for path in (ROOT / folder).rglob(sort)
)


def need_node() -> None:
    """Skip where the tools are not there, and say how to get them; on a build machine they must be."""
    if shutil.which("node") and (ROOT / "node_modules" / ".samspil").is_file():
        return
    missing = "Test af browserens scripts kræver Node og dets værktøjer: «make scripts»"
    if os.environ.get("CI", "").lower() in {"true", "1"}:
        pytest.fail(missing, pytrace=False)
    pytest.skip(missing)


@cache
def hooks_in(paths: tuple[Path, ...]) -> frozenset[str]:
    return frozenset(hook for path in paths for hook in HOOK.findall(path.read_text(encoding="utf-8")))


def written_hooks() -> dict[str, str]:
    """The table of the README: each hook and who sets it."""
    rows = re.findall(
        r"^\| `(data-[sf]-[a-z-]+)` \| (\w+) \|", (BROWSER / "README.md").read_text(encoding="utf-8"), re.M
    )
    assert [hook for hook, times in Counter(hook for hook, _ in rows).items() if times > 1] == []
    return dict(rows)


# --- bundles ----------------------------------------------------------------------------------------------


def test_every_bundle_is_what_its_modules_say() -> None:
    need_node()
    run = subprocess.run(
        ["node", BROWSER / "build.mjs", "--check"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_every_published_script_is_a_bundle() -> None:
    entries = re.findall(r'^ {2}"js/([\w.-]+\.js)": "([\w/]+\.ts)",$', (BROWSER / "build.mjs").read_text("utf-8"), re.M)
    assert sorted(path.relative_to(BUNDLES).as_posix() for path in BUNDLES.rglob("*")) == sorted(dict(entries))
    assert [module for _, module in entries if not (BROWSER / module).is_file()] == []


def test_the_lock_of_the_tools_names_no_host() -> None:
    lock = (ROOT / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in lock
    assert "omit-lockfile-registry-resolved=true" in (ROOT / ".npmrc").read_text(encoding="utf-8").splitlines()


# --- modules ----------------------------------------------------------------------------------------------


def test_no_module_is_too_long() -> None:
    sources = [*MODULES, *(path for path in BROWSER.rglob("*.mjs") if path.parent != ANOTHERS)]
    assert sources
    assert {
        path.relative_to(BROWSER).as_posix(): lines
        for path in sources
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    } == {}


def test_a_tool_takes_nothing_from_another_but_what_it_keeps() -> None:
    """What two tools need stands in shared/; only pages that show a tool's own data import from its folder."""
    allowed = {
        "catalogue": {"search"},
        "comparison": {"collection"},
        "meeting": {"typesetter"},
        # Every page has the buttons that gather, and one script less to ask for.
        "page": {"collection"},
        # What is shown there is a plan; people sit in a list as they sit in a plan.
        "screen": {"meeting"},
        # Cards are chosen as dilemmas are, and set as every sheet is.
        "sheet": {"topics", "typesetter"},
        "sheets": {"meeting"},
        # What they give out is set as every sheet is, what they find is talked of at a meeting, and what was written on
        # a sheet with the same questions goes on here.
        "tools": {"meeting", "sheet", "typesetter"},
        "topics": {"collection"},
    }
    assert [(one, other) for one in allowed for other in allowed[one] if one in allowed.get(other, ())] == []
    found = set()
    for path in MODULES:
        tool = path.relative_to(BROWSER).parts[0]
        for name in re.findall(r'from "(\.[^"]+)"', path.read_text(encoding="utf-8")):
            target = (path.parent / name).resolve().relative_to(BROWSER).parts[0]
            if target not in {tool, "shared"} | allowed.get(tool, set()):
                found.add((path.relative_to(BROWSER).as_posix(), target))
    assert found == set()


# --- hooks ------------------------------------------------------------------------------------------------


def test_every_hook_is_written_down_and_no_other() -> None:
    markup, scripts = hooks_in(tuple(MARKUP)), hooks_in(tuple(MODULES))
    found = {hook: "template" if hook in markup else "script" for hook in markup | scripts}
    assert written_hooks() == found


def test_every_hook_of_a_template_is_read_by_a_script_or_a_style() -> None:
    styles = tuple((ROOT / "docs" / "assets" / "css").glob("*.css")) + tuple((BROWSER / "styles").glob("*.css"))
    assert sorted(hooks_in(tuple(MARKUP)) - hooks_in(tuple(MODULES)) - hooks_in(styles)) == []


def test_a_hook_is_written_out_in_full() -> None:
    """So that one search finds both ends: none is put together, and none is read as a `dataset`."""
    hidden = re.compile(r"data-[sf]-(?![a-z])|data-[sf]-[a-z-]*\$\{|\bdataset\.[sf][A-Z]|dataset\[")
    for path in MODULES:
        assert not hidden.search(path.read_text(encoding="utf-8")), path.relative_to(BROWSER).as_posix()
