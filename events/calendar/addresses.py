"""Addresses of many pages at once, worked out from their paths in the tree without a query each."""

from __future__ import annotations

from network.site_roots import address
from regions.models import Region


class Addresses:
    """``here`` is the region whose site is answering: addresses of its own pages begin with a
    slash, those of other sites with their host. Without it all begin with their host."""

    def __init__(self, here: Region | None = None) -> None:
        self._here = here.site_id if here else None

    def of(self, url_path: str) -> str:
        """The address of the page that stands there; empty where no site does."""
        return address(url_path, self._here)
