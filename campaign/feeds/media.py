"""Atom and RSS with films, captions and transcripts (https://www.rssboard.org/media-rss)."""

from __future__ import annotations

from typing import Any
from xml.sax.handler import ContentHandler

from django.utils.feedgenerator import Rss201rev2Feed, SyndicationFeed

from network.api.licence import Licensed, LicensedAtom

_MEDIA = "http://search.yahoo.com/mrss/"


class _WithMedia(SyndicationFeed):
    """Writes an item's ``media``: pairs of an element's name and its attributes and text."""

    def root_attributes(self) -> dict[str, str]:
        found: dict[str, str] = super().root_attributes()
        return found | {"xmlns:media": _MEDIA}

    def add_item_elements(self, handler: ContentHandler, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        for name, attributes, text in item["media"]:
            handler.addQuickElement(f"media:{name}", text, attributes)  # type: ignore[attr-defined]


class StoriesAtom(_WithMedia, LicensedAtom):
    """``application/atom+xml``."""


class StoriesRss(_WithMedia, Licensed, Rss201rev2Feed):
    """``application/rss+xml``."""
