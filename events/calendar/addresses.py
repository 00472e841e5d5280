"""Addresses of many pages at once, worked out from their paths in the tree without a query each."""

from __future__ import annotations

from django.conf import settings
from wagtail.models import Site

from regions.models import Region


class Addresses:
    """Wagtail's own rule (``Page.get_url_parts``), asked once for all sites and languages.

    ``here`` is the region whose site is answering: addresses of its own pages begin with a slash,
    those of other sites with their host. Without it all begin with their host.
    """

    def __init__(self, here: Region | None = None) -> None:
        self._here = here.site_id if here else None
        self._roots = {root.root_path: root for root in Site.get_site_root_paths()}
        default = settings.LANGUAGE_CODE
        self._prefix = {
            root.root_path: "" if root.language_code == default else f"/{root.language_code}"
            for root in self._roots.values()
        }

    def of(self, url_path: str) -> str:
        """The address of the page that stands there; empty where no site does."""
        root_path = url_path[: url_path.find("/", 1) + 1]
        root = self._roots.get(root_path)
        if root is None:
            return ""
        path = f"{self._prefix[root_path]}{url_path[len(root_path) - 1 :]}"
        return path if root.site_id == self._here else f"{root.root_url}{path}"
