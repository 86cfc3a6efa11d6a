"""Which tests are quick: those that build no site, start no program, print no sheet and open no browser.

Nobody keeps a list. A test is looked through with its fixtures and with the functions of `tests/` that they call. What
looks through all records for long says so itself (`slow`).
"""

from __future__ import annotations

from types import CodeType, FunctionType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

DEAR_FIXTURES = {"browser", "built_site", "serve_site", "html_checker"}
DEAR = {
    *("subprocess", "Popen"),  # another program, our own commands among them
    *("Project", "make_once", "build_project", "build_live"),  # a site
    *("make_editions", "print_sheet", "print_pack", "render_word", "do_job", "Workers", "typst"),  # a sheet
    *("run_check", "Editor"),  # an editor's rounds with the whole check
    *("open_table", "convert_files"),  # LibreOffice
}
"""Names that a quick test does not reach."""


def is_slow(item: pytest.Item) -> bool:
    """Whether a test builds a site, starts a program, prints a sheet or opens a browser."""
    if DEAR_FIXTURES & set(getattr(item, "fixturenames", ())):
        return True
    fixtures = getattr(item, "_fixtureinfo").name2fixturedefs.values()  # noqa: B009 - pytest gives no other way
    functions = [getattr(item, "function", None), *(found[-1].func for found in fixtures)]
    return any(reaches_dear(one) for one in functions if isinstance(one, FunctionType))


_KNOWN: dict[FunctionType, bool] = {}


def reaches_dear(function: FunctionType) -> bool:
    """Whether a function of the tests names something dear, or calls one that does."""
    function = getattr(function, "__wrapped__", function)
    if function not in _KNOWN:
        _KNOWN[function] = False  # for those that call each other
        names = set(list_names(function.__code__))
        _KNOWN[function] = bool(names & DEAR) or any(
            reaches_dear(called)
            for name in names
            if isinstance(called := unwrap(function.__globals__.get(name)), FunctionType)
            and called.__module__.startswith("tests.")
        )
    return _KNOWN[function]


def unwrap(value: object) -> object:
    """The function behind one that is kept by `functools.cache`."""
    return getattr(value, "__wrapped__", value)


def list_names(code: CodeType) -> Iterator[str]:
    """Every name that a function uses, in the functions inside it too."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from list_names(constant)
