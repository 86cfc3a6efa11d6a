"""The site of the content of today, built as `make site` builds it: fixtures of the suites that are about it."""

from collections.abc import Iterator

import pytest

from tests.sites import BuiltSite, build_live, check_html, serve_folder


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The site of the content of today."""
    return build_live(tmp_path_factory)


@pytest.fixture(scope="session")
def serve_site(built_site: BuiltSite) -> Iterator[str]:
    """Serve the site on this machine only; gives the address, without a slash at the end."""
    with serve_folder(built_site.folder) as address:
        yield address


@pytest.fixture(scope="session")
def html_checker(built_site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the Nu Html Checker says of each page of the site: address → messages, none where all is well."""
    return check_html(tmp_path_factory, built_site, "live")
