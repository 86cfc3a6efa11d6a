"""The site that the tests of the code are about: the frozen content, built with the code of today.

And the guard that keeps them to it: a test of the code that opens what editors write fails at that line.
"""

import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.sites import BuiltSite, build_project, serve_folder

LIVE = tuple(f"{ROOT}/{folder}/" for folder in ("cases", "checklists", "docs/data"))
"""Folders of the content of today. So is every page in `docs/`; the scripts and styles there are code."""
PAGES = f"{ROOT}/docs/"
READS_ALL = {"mkdocs", "macros.bench", "macros.scripts.schema"}
"""Commands that read the content of the project that they are run in."""


def is_live(path: str) -> bool:
    """Whether a path leads to what editors write today."""
    whole = os.path.abspath(path)  # noqa: PTH100 - a Path would itself be watched, and resolves links
    return f"{whole}/".startswith(LIVE) or (whole.startswith(PAGES) and whole.endswith(".md"))


class LiveContentError(BaseException):
    """A test of the code has opened live content. No ordinary exception, so that no code under test swallows it."""


class Guard:
    """Watches what this process opens, lists and starts while a test of the code is on."""

    def __init__(self) -> None:
        self.on = False

    def watch(self, event: str, arguments: tuple[object, ...]) -> None:
        """Python's own word of everything that is opened, whatever module does it."""
        if not self.on:
            return
        if event in {"open", "os.listdir", "os.scandir"} and isinstance(arguments[0], str | os.PathLike):
            path = os.fspath(arguments[0])
            # `os.open` says no mode, and may have been given a folder that its name is in: `shutil.rmtree` asks so.
            is_in_folder = event == "open" and arguments[1] is None and not Path(path).is_absolute()
            if isinstance(path, str) and not is_in_folder and is_live(path):
                self.refuse(path)
        elif event == "subprocess.Popen":
            _, command, folder, _ = arguments
            words = [str(word) for word in command] if isinstance(command, list | tuple) else [str(command)]
            if Path(str(folder or os.curdir)).absolute() == ROOT and READS_ALL & set(words):
                self.refuse(" ".join(words))

    def refuse(self, what: str) -> None:
        self.on = False  # what pytest reads to tell of it is no fault of the test's
        raise LiveContentError(f"tests/code læser ikke det levende indhold, men åbner «{what}»; brug tests/frozen")

    @contextmanager
    def watching(self) -> Iterator[None]:
        self.on = True
        try:
            yield
        finally:
            self.on = False


GUARD = Guard()
sys.addaudithook(GUARD.watch)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:  # noqa: ARG001 - pytest calls it so
    with GUARD.watching():
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:  # noqa: ARG001 - pytest calls it so
    with GUARD.watching():
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    with GUARD.watching() if isinstance(collector, pytest.Module) else nullcontext():
        return (yield)


@pytest.fixture
def guard() -> Guard:
    """The guard, for the test that tries it."""
    return GUARD


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The site of the frozen content."""
    return build_project(tmp_path_factory, "frozen")


@pytest.fixture(scope="session")
def serve_site(built_site: BuiltSite) -> Iterator[str]:
    """Serve the site on this machine only; gives the address, without a slash at the end."""
    with serve_folder(built_site.folder) as address:
        yield address
