"""Finished sites, each built once in a run of the tests, however many workers ask for it."""

from __future__ import annotations

import fcntl
import functools
import os
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import html_checker as nu
from tests.site_project import ROOT, Project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Factory = pytest.TempPathFactory


MOMENT = "moment"


@dataclass(frozen=True)
class BuiltSite:
    """A site as its build left it, what the build said, and the project it was built from."""

    folder: Path
    log: str
    root: Path

    @property
    def moment(self) -> str:
        """When a site of the frozen content was built, as `SOURCE_DATE_EPOCH` says it."""
        return (self.root.parent / MOMENT).read_text(encoding="utf-8")

    def pages(self) -> list[Path]:
        return sorted(self.folder.rglob("*.html"))


# --- once for all workers ---------------------------------------------------------------------------------


def run_folder(factory: Factory) -> Path:
    """The folder of this run of the tests, which all its workers share."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def make_once(factory: Factory, name: str, make: Callable[[Path], str]) -> tuple[Path, str]:
    """A folder that the first worker to ask makes and the others wait for; gives it and what `make` said.

    The lock is the system's own: it is let go of when its holder ends, and who waits for it sleeps.
    Where making it failed, it is not tried again: every test that needs it fails with the same words.
    """
    run = run_folder(factory)
    folder, made, failed = run / name, run / f"{name}.made", run / f"{name}.failed"
    with (run / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists() and not failed.exists():
            folder.mkdir()
            try:
                made.write_text(make(folder), encoding="utf-8")
            except (BuildFailedError, AssertionError) as fault:
                failed.write_text(str(fault), encoding="utf-8")
                raise
    if failed.exists():
        pytest.fail(failed.read_text(encoding="utf-8"), pytrace=False)
    return folder, made.read_text(encoding="utf-8")


class BuildFailedError(Exception):
    """A build that should have ended well; it says all that the build said."""


def build_project(factory: Factory, name: str, change: Callable[[Project], None] = lambda _: None) -> BuiltSite:
    """The site of the frozen content with some change made to the project first, built once."""

    def make(folder: Path) -> str:
        project = Project.copied_to(folder / "project")
        change(project)
        (folder / MOMENT).write_text(str(int(time.time())), encoding="utf-8")
        build = project.build(
            "../site",
            SOURCE_DATE_EPOCH=(folder / MOMENT).read_text(encoding="utf-8"),
            PYTHONHASHSEED="1",
            TZ="Europe/Copenhagen",
        )
        if build.code != 0:
            raise BuildFailedError(f"mkdocs build --strict endte med {build.code}:\n{build.log}")
        return build.log

    folder, log = make_once(factory, name, make)
    return BuiltSite(folder / "site", log, folder / "project")


def build_live(factory: Factory) -> BuiltSite:
    """The site of the content of today, built once, as strictly as `make site` does."""

    def make(folder: Path) -> str:
        # A preview's SAMSPIL_ settings are none of the build's, and Material's notice is no part of its log.
        env = {key: value for key, value in os.environ.items() if not key.startswith("SAMSPIL_")}
        run = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder / "site")],
            cwd=ROOT,
            env={**env, "NO_MKDOCS_2_WARNING": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        if run.returncode != 0:
            raise BuildFailedError(f"Sitet kan ikke bygges. Det siger «make site»:\n{run.stdout}")
        return run.stdout

    folder, log = make_once(factory, "live", make)
    return BuiltSite(folder / "site", log, ROOT)


def check_html(factory: Factory, site: BuiltSite, name: str) -> dict[str, list[str]]:
    """What the Nu Html Checker says of each page of a site, asked once: address → messages."""
    _, said = make_once(factory, f"{name}-html", lambda _: nu.write(nu.check(site.folder)))
    return nu.read(said)


# --- served -----------------------------------------------------------------------------------------------


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing; a missing page answers with the site's own 404 page."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        own = Path(self.directory, f"{code}.html")
        if not own.is_file():
            return super().send_error(code, message, explain)
        body = own.read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        return None


@contextmanager
def serve_folder(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine only; gives the address, without a slash at the end."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
