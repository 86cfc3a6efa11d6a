"""The site that these tests are about: the content of today."""

from tests.live_site import built_site, html_checker, serve_site

__all__ = ["built_site", "html_checker", "serve_site"]
