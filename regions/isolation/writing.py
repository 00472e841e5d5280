"""What an editor's browser sends, read before anything else does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

_SAFE = ("http://", "https://", "mailto:", "tel:", "/", "#")
_MARK = '"entityMap"'

_NEEDED = {"wagtailadmin_choose_page_external_link": "external-link-chooser-url"}
"""Fields that a form always sends, empty or not, and without which its view breaks."""


def is_incomplete(request: HttpRequest, address: str) -> bool:
    """True when the form of the address was sent without a field that our page always sends."""
    needed = _NEEDED.get(address)
    return request.method == "POST" and needed is not None and needed not in request.POST


def has_unsafe_link(request: HttpRequest) -> bool:
    """True when a rich text that was sent links to anything but the web, mail or a telephone.

    Wagtail drops such a link in silence; whoever sends ``javascript:`` did not use our editor.
    """
    if request.method != "POST":
        return False
    texts = (text for key in request.POST for text in request.POST.getlist(key) if _MARK in text)
    return any(not address.lower().startswith(_SAFE) for text in texts for address in links(text))


def links(text: str) -> Iterator[str]:
    """Addresses of the links in a Draftail document; none in what is not one."""
    for entity in _entities(text):
        address = entity.get("data", {}).get("url") if isinstance(entity, dict) else None
        if entity.get("type") == "LINK" and isinstance(address, str):
            yield "".join(address.split())


def _entities(text: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(text)["entityMap"].values()
    except (ValueError, KeyError, TypeError, AttributeError):
        return []
    return [entity for entity in found if isinstance(entity, dict)]
