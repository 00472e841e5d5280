"""Types of pages that are written in Finnish only, such as plain Finnish, and wait for nobody."""

from __future__ import annotations

from wagtail.models import Page, get_page_models


def finnish_only() -> list[type[Page]]:
    """The types that say ``one_language``."""
    return [one for one in get_page_models() if getattr(one, "one_language", False)]
